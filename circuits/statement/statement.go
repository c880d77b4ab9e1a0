// Package statement says what a statement is: the interface that each folder under circuits/ implements,
// and what a statement may ask of the custodian's private table.
//
// Everything that is done for every statement (keys, flags and help of the command line, verifier export,
// attack tests) is driven by this interface from the catalog; nothing else knows statements by name.
package statement

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// Sentinel errors of Prepare and PublicInputs.
var (
	// ErrFalse reports that the property does not hold for the custodian's table.
	ErrFalse = errors.New("the statement is not true of this table")
	// ErrConsent reports a record whose consent is missing, not yet or no longer live. It is an ErrFalse.
	ErrConsent = fmt.Errorf("%w: a consent is missing, not begun, expired or revoked", ErrFalse)
	// ErrInput reports a missing or malformed input of the prover.
	ErrInput = errors.New("input is not valid")
	// ErrParams reports a claim whose parameters are not those of the statement.
	ErrParams = errors.New("claim does not fit the statement")
)

// InputKind is how a prover's input is read.
type InputKind uint8

// Kinds of input.
const (
	Text   InputKind = iota // text as it is
	Number                  // an unsigned decimal integer
	Switch                  // "true" or absent
	File                    // the path of a file whose content is the input; for secrets
)

// Input is something the prover is asked for. On the command line it is a flag.
type Input struct {
	Name     string
	Usage    string
	Kind     InputKind
	Required bool
}

// Role is a table that a claim is about. On the command line it is a flag that takes a commitment file.
type Role struct {
	Name  string
	Usage string
}

// Description is what there is to know about a statement without running it.
type Description struct {
	ID      string
	Version int
	Summary string   // one line for lists and help
	Shows   string   // what a verifier learns, a sentence that begins with "Shows"
	Hides   string   // what stays hidden, to be read after "Hidden:"
	Trusts  string   // whose word is taken for what, to be read after "Trusted:"
	Example string   // an example command line
	Roles   []Role   // in the claim's order
	Inputs  []Input  // what the prover is asked for
	Public  []string // names of the public inputs in the circuit's order
	Budget  Budget
}

// Detail joins what is shown, hidden and trusted into one paragraph.
func (d *Description) Detail() string {
	return d.Shows + " Hidden: " + d.Hides + ". Trusted: " + d.Trusts + "."
}

// Budget is the exact number of constraints of a circuit, kept by a test.
type Budget struct {
	PLONK int
	R1CS  int
}

// Statement is one kind of claim that can be proven.
type Statement interface {
	Describe() Description

	// Circuit returns an empty circuit to compile.
	Circuit() frontend.Circuit

	// Sentence says the claim in English. It is total: a claim with missing parameters gives a sentence
	// that says so.
	Sentence(claim *assent.Claim) string

	// PublicInputs rebuilds the public inputs from the claim that the caller expects and the commitments
	// it is about, in the order of the claim's tables. Errors are ErrParams.
	PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error)

	// Prepare checks the property natively and fills the claim's parameters and the circuit's witness.
	// Errors are ErrFalse, ErrInput, the context's, or the table's.
	Prepare(ctx context.Context, request *Request) (*Prepared, error)
}

// Request is what a prover is asked to prove.
type Request struct {
	Claim  assent.Claim      // statement, version, tables, context and time are set; parameters are not
	Inputs map[string]string // by Input.Name; for File the content
	Tables []Table           // in the order of the claim's tables
}

// Prepared is a claim ready to be proven.
type Prepared struct {
	Claim      assent.Claim
	Assignment frontend.Circuit // full assignment, public inputs included; nil for a TableStatement
	Data       *columnar.Data   // of a TableStatement
}

// Table is the custodian's private view of a committed table.
type Table interface {
	Commitment() *assent.Commitment
	// Rows returns the number of records, also when it is hidden from others.
	Rows() uint64
	// Leaf opens one record's place in the Merkle tree.
	Leaf(ctx context.Context, row uint64) (*Leaf, error)
	// Search returns the first row whose sort key is not below key, and Rows() when there is none. The
	// table must be sorted.
	Search(ctx context.Context, key fr.Element) (uint64, error)
	// SortKey returns the sort key of a row of a sorted table.
	SortKey(ctx context.Context, row uint64) (fr.Element, error)
	// Top returns the top of the Merkle tree, below the root.
	Top() (fr.Element, error)
	// Columns returns columns of scalars by name, see assent.Schema.FieldColumns: the records' values, then the
	// blinding value. The name "" gives an empty one.
	Columns(ctx context.Context, names []string) ([][]fr.Element, error)
	// CountSalt returns the salt of the hash that hides the number of records.
	CountSalt(ctx context.Context) (fr.Element, error)
}

// Leaf opens one record's place in the Merkle tree.
type Leaf struct {
	Hash fr.Element // the record's secret hash
	Key  fr.Element // sort key, 0 in an unsorted table
	Path merkle.Path
}
