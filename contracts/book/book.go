// Package book is a consent book as the contract ConsentRegistry keeps it, outside of the chain: its rows in order,
// the commitment that they make, and the table that statements about it are proven from.
//
// A book is public. Other than a custodian's table it has no blinding values, no Merkle root and no vault; whoever has
// read the contract's events can rebuild it, and its commitment must then be the contract's. docs/on-chain.md says
// what rows are.
package book

import (
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/pcs"
)

// The columns of a book.
const (
	ColumnKey       = "key"
	ColumnNotBefore = "not_before"
	ColumnNotAfter  = "not_after"
)

// What a book refuses.
var (
	// ErrEntry reports a consent that no contract would have granted.
	ErrEntry = errors.New("not a row of a consent book")
	// ErrKeyTaken reports a second consent under one key.
	ErrKeyTaken = errors.New("the book has this key already")
	// ErrRevoked reports a revocation of what was revoked.
	ErrRevoked = errors.New("the consent is revoked already")
)

// Entry is one consent.
type Entry struct {
	Key       [32]byte // big endian, above 0 and below 2^248
	NotBefore uint32   // the second from which it is live
	NotAfter  uint32   // the first second in which it is live no more; 0: revoked
}

// Live reports whether a consent is live in a second.
func (e *Entry) Live(at uint64) bool { return uint64(e.NotBefore) <= at && at < uint64(e.NotAfter) }

// Book is the rows of a book in order. The zero value is an empty book.
type Book struct {
	entries []Entry
	rows    map[[32]byte]int
}

// Schema returns the schema that every book has.
func Schema() assent.Schema {
	return assent.Schema{Columns: []assent.Column{
		{Name: ColumnKey, Type: assent.Key},
		{Name: ColumnNotBefore, Type: assent.Timestamp},
		{Name: ColumnNotAfter, Type: assent.Timestamp},
	}}
}

// Len returns the number of rows, revoked ones among them.
func (b *Book) Len() int { return len(b.entries) }

// Entry returns the consent in a row, which must be below Len.
func (b *Book) Entry(row int) Entry { return b.entries[row] }

// Row finds the row of a key.
func (b *Book) Row(key [32]byte) (int, bool) {
	row, ok := b.rows[key]
	return row, ok
}

// Grant appends a consent and returns its row. The error is ErrEntry or ErrKeyTaken.
func (b *Book) Grant(e Entry) (int, error) {
	if e.NotBefore >= e.NotAfter {
		return 0, fmt.Errorf("row %d: %w: it ends at %d and begins at %d", len(b.entries), ErrEntry, e.NotAfter, e.NotBefore)
	}
	return b.add(e)
}

// add appends a consent that may be revoked.
func (b *Book) add(e Entry) (int, error) {
	row := len(b.entries)
	if e.Key == ([32]byte{}) || e.Key[0] != 0 {
		return 0, fmt.Errorf("row %d: %w: its key is 0 or not below 2^248", row, ErrEntry)
	}
	if row >= assent.MaxRows {
		return 0, fmt.Errorf("row %d: %w: a book has at most %d", row, ErrEntry, assent.MaxRows)
	}
	if first, taken := b.rows[e.Key]; taken {
		return 0, fmt.Errorf("rows %d and %d: %w", first, row, ErrKeyTaken)
	}
	if b.rows == nil {
		b.rows = make(map[[32]byte]int)
	}
	b.rows[e.Key] = row
	b.entries = append(b.entries, e)
	return row, nil
}

// Revoke ends a consent for every time. The error is ErrEntry where there is no such row, or ErrRevoked.
func (b *Book) Revoke(row int) error {
	if row < 0 || row >= len(b.entries) {
		return fmt.Errorf("row %d: %w: the book has %d", row, ErrEntry, len(b.entries))
	}
	if b.entries[row].NotAfter == 0 {
		return fmt.Errorf("row %d: %w", row, ErrRevoked)
	}
	b.entries[row].NotAfter = 0
	return nil
}

// Truncate takes back the last grants, so that at most so many rows are left. Revocations of the others stand.
func (b *Book) Truncate(rows int) {
	for len(b.entries) > max(rows, 0) {
		last := len(b.entries) - 1
		delete(b.rows, b.entries[last].Key)
		b.entries = b.entries[:last]
	}
}

// Clone returns a copy that shares nothing with b.
func (b *Book) Clone() *Book {
	c := &Book{entries: slices.Clone(b.entries), rows: make(map[[32]byte]int, len(b.rows))}
	for key, row := range b.rows {
		c.rows[key] = row
	}
	return c
}

// columns returns the columns of scalars, each followed by its blinding value, which is 0.
func (b *Book) columns() [3][]fr.Element {
	var out [3][]fr.Element
	for c := range out {
		out[c] = make([]fr.Element, len(b.entries)+1)
	}
	for i := range b.entries {
		e := &b.entries[i]
		out[0][i].SetBytes(e.Key[:]) // below 2^248, so nothing is reduced
		out[1][i].SetUint64(uint64(e.NotBefore))
		out[2][i].SetUint64(uint64(e.NotAfter))
	}
	return out
}

// Commit computes the commitment that the contract keeps for these rows. It takes one multi-scalar multiplication
// for each of the three columns. The error is pcs.ErrSRSTooShort.
func (b *Book) Commit(srs *pcs.SRS, workers int) (*assent.Commitment, error) {
	c := &assent.Commitment{Schema: Schema(), Rows: uint64(len(b.entries)), SRS: srs.ID()}
	columns := b.columns()
	for i, place := range c.Schema.FieldColumns() {
		point, err := srs.Commit(columns[i][:len(b.entries)], workers)
		if err != nil {
			return nil, fmt.Errorf("column %q of the book: %w", place.Name, err)
		}
		c.Columns = append(c.Columns, assent.ColumnCommitment{Name: place.Name, Point: point})
	}
	return c, nil
}
