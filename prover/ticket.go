// Tickets: with one, who a record is about proves its membership without the custodian.

package prover

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrTicket reports a ticket that cannot be read, does not belong to the commitment, or is asked for more than its record.
var ErrTicket = errors.New("ticket is not valid")

const (
	ticketVersion  = 1
	maxTicketBytes = 1 << 14
)

// Ticket opens the place of one record in a table's Merkle tree. It is secret: whoever has it can prove as its holder, and
// tell the holder's nullifiers. The custodian, who made it, can do so too.
type Ticket struct {
	Dataset assent.Digest
	Rows    uint64     // of the table
	Hash    fr.Element // the record's, under its salt
	Key     fr.Element // the sort key; 0 in a table that is not sorted
	Path    merkle.Path
}

// String hides the content.
func (Ticket) String() string { return "ticket (secret)" }

// GoString hides the content.
func (Ticket) GoString() string { return "ticket (secret)" }

// Ticket returns the ticket of a record, counted from 0. Errors are merkle.ErrIndex and the vault's.
func (p *Prover) Ticket(ctx context.Context, digest assent.Digest, row uint64) (_ *Ticket, err error) {
	t, err := p.openTable(ctx, digest)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, t.Close()) }()
	if row >= t.Rows() {
		return nil, fmt.Errorf("%w: row %d of %d", merkle.ErrIndex, row, t.Rows())
	}
	leaf, err := t.Leaf(ctx, row)
	if err != nil {
		return nil, err
	}
	return &Ticket{Dataset: digest, Rows: t.Rows(), Hash: leaf.Hash, Key: leaf.Key, Path: leaf.Path}, nil
}

// ticketJSON is the layout of a ticket's file.
type ticketJSON struct {
	Version  int           `json:"assentTicket"`
	Dataset  assent.Digest `json:"dataset"`
	Rows     uint64        `json:"rows"`
	Row      uint64        `json:"row"`
	Hash     string        `json:"hash"`
	Key      string        `json:"key"`
	Siblings []string      `json:"siblings"` // from the leaf upwards
}

// Encode returns the ticket's file, which is secret.
func (t *Ticket) Encode() ([]byte, error) {
	file := ticketJSON{
		Version: ticketVersion, Dataset: t.Dataset, Rows: t.Rows, Row: t.Path.Index, Hash: field.Hex(t.Hash), Key: field.Hex(t.Key),
	}
	for _, sibling := range t.Path.Siblings {
		file.Siblings = append(file.Siblings, field.Hex(sibling))
	}
	return canonical.Marshal(file)
}

// ParseTicket reads what Encode writes. The error is ErrTicket and repeats nothing of the file but its version.
func ParseTicket(data []byte) (*Ticket, error) {
	var file ticketJSON
	err := canonical.UnmarshalVersion(data, &file, maxTicketBytes, "assentTicket", ticketVersion)
	if errors.Is(err, canonical.ErrVersion) {
		return nil, fmt.Errorf("%w: %w", ErrTicket, err)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: it is no file of a ticket", ErrTicket)
	}
	if file.Row >= file.Rows || len(file.Siblings) != merkle.Depth {
		return nil, fmt.Errorf("%w: its place or path cannot be", ErrTicket)
	}
	t := &Ticket{Dataset: file.Dataset, Rows: file.Rows}
	t.Path.Index = file.Row
	into := []*fr.Element{&t.Hash, &t.Key}
	for i := range t.Path.Siblings {
		into = append(into, &t.Path.Siblings[i])
	}
	for i, text := range append([]string{file.Hash, file.Key}, file.Siblings...) {
		scalar, err := field.ParseHex(text)
		if err != nil {
			return nil, fmt.Errorf("%w: it has what is no scalar", ErrTicket)
		}
		*into[i] = scalar
	}
	return t, nil
}

// Nullifier returns the nullifier by which the holder is known in a claim's context.
func (t *Ticket) Nullifier(where assent.Context) fr.Element {
	return record.Nullifier(poseidon2.New(), t.Hash, where.ScopeScalar())
}

// Table returns the table as the ticket's holder sees it, for Request.Public: of all records it has one. The error is
// ErrTicket if the ticket does not lead to the commitment's root.
func (t *Ticket) Table(commitment *assent.Commitment) (statement.Table, error) {
	if digest := commitment.Digest(); digest != t.Dataset {
		return nil, fmt.Errorf("%w: it is for table %s, not for %s", ErrTicket, t.Dataset, digest)
	}
	h := poseidon2.New()
	view := &ticketTable{ticket: t, commitment: commitment, top: t.Path.Top(h, record.Leaf(h, t.Hash, t.Key))}
	if merkle.Root(h, view.top, t.Rows) != commitment.Root {
		return nil, fmt.Errorf("%w: it does not lead to the table's root", ErrTicket)
	}
	return view, nil
}

// ticketTable implements statement.Table over one record.
type ticketTable struct {
	ticket     *Ticket
	commitment *assent.Commitment
	top        fr.Element
}

func (t *ticketTable) Commitment() *assent.Commitment { return t.commitment }
func (t *ticketTable) Rows() uint64                   { return t.ticket.Rows }
func (t *ticketTable) Top() (fr.Element, error)       { return t.top, nil }

func (t *ticketTable) Leaf(_ context.Context, row uint64) (*statement.Leaf, error) {
	if row != t.ticket.Path.Index {
		return nil, fmt.Errorf("%w: it is for another row", ErrTicket)
	}
	return &statement.Leaf{Hash: t.ticket.Hash, Key: t.ticket.Key, Path: t.ticket.Path}, nil
}

// errOneRecord is what a ticket says to statements about more than one record.
var errOneRecord = fmt.Errorf("%w: it is about one record", ErrTicket)

func (*ticketTable) Search(context.Context, fr.Element) (uint64, error) { return 0, errOneRecord }
func (*ticketTable) SortKey(context.Context, uint64) (fr.Element, error) {
	return fr.Element{}, errOneRecord
}
func (*ticketTable) CountSalt(context.Context) (fr.Element, error) { return fr.Element{}, errOneRecord }

func (*ticketTable) Columns(context.Context, []string) ([][]fr.Element, error) {
	return nil, errOneRecord
}
