// Package member plays a member's part in a federated round: it commits to an update, proves what the contract asks for and
// hands the update in, and then adds it up with the others' by a relay. What it has done so far is in a private folder of
// the round, so that each step can be repeated after a crash.
package member

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// Sentinel errors.
var (
	// ErrUpdate reports an update of another length than the round's, or with an entry beyond its limit.
	ErrUpdate = errors.New("not an update of the round")
	// ErrOther reports a second update for one round.
	ErrOther = errors.New("another update was committed to for this round")
	// ErrNotSubmitted reports a round in which the member has handed in nothing yet.
	ErrNotSubmitted = errors.New("no update was handed in from this folder")
	// ErrStatus reports a round that takes no updates.
	ErrStatus = errors.New("the round takes no updates")
	// ErrState reports a file in the folder that cannot be used.
	ErrState = errors.New("file of the round cannot be used")
)

const (
	submissionName    = "submission.json"
	submissionVersion = 1 // of a file without one; a later one will say so
	maxSubmission     = 1 << 20
)

// Member is a member in one round. Its methods but Progress must not run at the same time.
type Member struct {
	// Folder keeps the member's files of this round and of no other. It is made if there is none, for its owner alone.
	Folder string

	Prover       *prover.Prover
	Vault        *vault.Vault // the prover's
	Rounds       *rounds.Rounds
	Announcement *rounds.Announcement
	Members      *assent.Commitment // of the table of members
	Ticket       *prover.Ticket     // of the member's record in it
	Verifier     *verifier.Verifier // of others' vouchers
	// Now is the time that claims name, which the chain's clock must not be behind.
	Now func(context.Context) (time.Time, error)
}

// Dataset is what an update was trained on.
type Dataset struct {
	Digest        assent.Digest
	ConsentColumn string
}

// submission is what the folder has of an update. See docs/formats.md.
type submission struct {
	Values     []int64 `json:"values"`
	Vector     []byte  `json:"vector"` // commitment file
	Membership []byte  `json:"membership,omitempty"`
	Update     []byte  `json:"update,omitempty"`
}

// Submit commits to an update, as integers in the round's scale, proves that it is small and that a member hands it in, and does
// so. Repeated with the same update it goes on where it was; when the contract has it, it does nothing. Errors: ErrUpdate,
// ErrOther, ErrStatus, ErrState, rounds.ErrAnnouncement, statement.ErrFalse for an update beyond the round's norm; a
// revert.Error that names the contract's reason.
func (m *Member) Submit(ctx context.Context, values []int64, dataset Dataset) error {
	found, err := m.check(ctx)
	if err != nil {
		return err
	}
	if err := m.checkUpdate(values); err != nil {
		return err
	}
	s, err := m.kept(values)
	if err != nil {
		return err
	}
	// Before anything is committed to: what the contract has may be from a folder that was lost.
	if handedIn, err := m.handedIn(ctx, s); err != nil || handedIn {
		return err
	}
	if found.Status != rounds.Open {
		return fmt.Errorf("%w: it is %v", ErrStatus, found.Status)
	}
	if s == nil {
		if s, err = m.commit(ctx, values); err != nil {
			return err
		}
	}
	err = m.send(ctx, s, dataset)
	if revert.Is(err, "WrongTime") { // proven too long ago
		s.Membership, s.Update = nil, nil
		err = m.send(ctx, s, dataset)
	}
	return err
}

// check compares what the member was told with the contract, which has the round. Whoever announces a lower minimum than the
// contract has could be after the sum of a few, and for a round that is given up there is no sum to be had.
func (m *Member) check(ctx context.Context) (*rounds.Round, error) {
	found, err := m.Rounds.Find(ctx, m.Announcement.Round)
	if err != nil {
		return nil, err
	}
	if err := m.Announcement.Check(found, m.Rounds); err != nil {
		return nil, err
	}
	if digest := m.Members.Digest(); digest != m.Announcement.Members {
		return nil, fmt.Errorf("%w: the commitment %s is not that of its members", rounds.ErrAnnouncement, digest)
	}
	if found.Status == rounds.Cancelled {
		return nil, fmt.Errorf("%w: it is %v", ErrStatus, found.Status)
	}
	return found, nil
}

// kept returns what the folder has of an update, nil if that is nothing. The error is ErrOther if it has another one.
func (m *Member) kept(values []int64) (*submission, error) {
	s, err := m.read()
	switch {
	case errors.Is(err, ErrNotSubmitted):
		return nil, nil
	case err != nil:
		return nil, err
	case !slices.Equal(s.Values, values):
		return nil, ErrOther
	}
	return s, nil
}

// handedIn reports whether the contract has the update that the folder has, which may be nil. The error is ErrOther if it has
// another one: whoever added this one up would spoil the sum.
func (m *Member) handedIn(ctx context.Context, s *submission) (bool, error) {
	vector, err := m.Rounds.Vector(ctx, m.Announcement.Round, m.nullifier())
	if err != nil || vector == (assent.Digest{}) {
		return false, err
	}
	if s == nil {
		return false, fmt.Errorf("%w: the contract has it, and this folder does not", ErrOther)
	}
	commitment, err := assent.ParseCommitment(s.Vector)
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrState, err)
	}
	if commitment.Digest() != vector {
		return false, fmt.Errorf("%w: the contract has it, and this folder another one", ErrOther)
	}
	return true, nil
}

// checkUpdate tells of mistakes before anything is proven.
func (m *Member) checkUpdate(values []int64) error {
	if len(values) != int(m.Announcement.Length) {
		return fmt.Errorf("%w: it has %d entries, the round's have %d", ErrUpdate, len(values), m.Announcement.Length)
	}
	limit := m.Announcement.Bound.Limit.Int64()
	for i, v := range values {
		if v > limit || v < -limit {
			return fmt.Errorf("%w: entry %d is beyond the limit of %d", ErrUpdate, i, limit)
		}
	}
	return nil
}

// nullifier is what the member is known by in the round.
func (m *Member) nullifier() fr.Element {
	return m.Ticket.Nullifier(m.Rounds.Context(m.Announcement.Round))
}

// commit commits to the update and makes the folder.
func (m *Member) commit(ctx context.Context, values []int64) (*submission, error) {
	if err := privatefile.MakeDir(m.Folder); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrState, err)
	}
	commitment, err := m.Prover.Commit(ctx, &column{name: m.Announcement.Bound.Column, values: values})
	if err != nil {
		return nil, fmt.Errorf("commit to the update: %w", err)
	}
	s := &submission{Values: values}
	if s.Vector, err = commitment.Encode(); err != nil {
		return nil, err
	}
	return s, m.write(s)
}

// send proves what has not been proven yet and hands the update in.
func (m *Member) send(ctx context.Context, s *submission, dataset Dataset) error {
	vector, err := assent.ParseCommitment(s.Vector)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	if s.Update == nil {
		if err := m.prove(ctx, s, vector); err != nil {
			return err
		}
	}
	membership, err := assent.ParseAttestation(s.Membership)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	update, err := assent.ParseAttestation(s.Update)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	return m.Rounds.Submit(ctx, m.Announcement.Round, &rounds.Submission{
		Dataset: dataset.Digest, ConsentColumn: dataset.ConsentColumn, Membership: membership, Update: update, Vector: vector,
	})
}

func (m *Member) prove(ctx context.Context, s *submission, vector *assent.Commitment) error {
	now, err := m.Now(ctx)
	if err != nil {
		return err
	}
	where := m.Rounds.Context(m.Announcement.Round)
	update, err := m.Prover.Prove(ctx, prover.Request{
		Statement: "update", Tables: []assent.Digest{vector.Digest()}, Inputs: m.Announcement.Bound.Inputs(), Context: where, Time: now,
	})
	if err != nil {
		return err
	}
	membership, err := m.proveMembership(ctx, where, now)
	if err != nil {
		return err
	}
	s.Update, s.Membership = update.File, membership.File
	return m.write(s)
}

// proveMembership proves with the ticket that a member speaks.
func (m *Member) proveMembership(ctx context.Context, where assent.Context, now time.Time) (*prover.Proven, error) {
	members, err := m.Ticket.Table(m.Members)
	if err != nil {
		return nil, err
	}
	return m.Prover.Prove(ctx, prover.Request{
		Statement: "membership", Tables: []assent.Digest{m.Members.Digest()}, Context: where, Time: now,
		Inputs: map[string]string{"row": strconv.FormatUint(m.Ticket.Path.Index, 10), "nullifier": "true"}, Public: []statement.Table{members},
	})
}

// blinding is the blinding value of the commitment, from the vault.
func (m *Member) blinding(ctx context.Context, s *submission) (blinding fr.Element, err error) {
	commitment, err := assent.ParseCommitment(s.Vector)
	if err != nil {
		return blinding, fmt.Errorf("%w: %w", ErrState, err)
	}
	stored, err := m.Vault.Dataset(ctx, commitment.Digest())
	if err != nil {
		return blinding, err
	}
	defer func() { err = errors.Join(err, stored.Close()) }()
	raw, err := stored.Blind(ctx, m.Announcement.Bound.Column)
	if err != nil {
		return blinding, err
	}
	return field.ParseCanonical(raw[:])
}

func (m *Member) path(name string) string { return filepath.Join(m.Folder, name) }

// read returns what the folder has of the update. Errors: ErrNotSubmitted, ErrState.
func (m *Member) read() (*submission, error) {
	data, err := privatefile.Read(m.path(submissionName), maxSubmission)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, ErrNotSubmitted
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrState, err)
	}
	s, err := parseSubmission(data)
	if errors.Is(err, assent.ErrVersion) {
		return nil, fmt.Errorf("%w: %s: %w", ErrState, m.path(submissionName), err)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %s cannot be read", ErrState, m.path(submissionName))
	}
	return s, nil
}

// parseSubmission reads what write writes. Its error may repeat what stands in the file, which is secret.
func parseSubmission(data []byte) (*submission, error) {
	var s submission
	if err := canonical.UnmarshalVersion(data, &s, maxSubmission, "assentUpdate", submissionVersion); err != nil {
		return nil, err
	}
	return &s, nil
}

func (m *Member) write(s *submission) error {
	data, err := canonical.Marshal(s)
	if err != nil {
		return err
	}
	if err := privatefile.Write(m.path(submissionName), data); err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	return nil
}

// column is an update as a table of one int column. It implements assent.Table.
type column struct {
	name   string
	values []int64
}

// Schema returns the schema of updates.
func (c *column) Schema() *assent.Schema {
	return &assent.Schema{Columns: []assent.Column{{Name: c.name, Type: assent.Int}}}
}

// Next reads an entry.
func (c *column) Next(row []assent.Value) error {
	if len(c.values) == 0 {
		return io.EOF
	}
	row[0], c.values = assent.IntValue(c.values[0]), c.values[1:]
	return nil
}

// Close does nothing: the values are the caller's.
func (c *column) Close() error { return nil }
