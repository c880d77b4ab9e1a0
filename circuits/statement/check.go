// Checks that every statement makes of a claim before it reads its own parameters.

package statement

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// CheckClaim reports a claim that is not well formed, is not one of the statement described, or is not about
// exactly the given tables: one for each role, in order, with the digests that the claim names. The error
// is ErrParams.
func (d *Description) CheckClaim(claim *assent.Claim, tables []*assent.Commitment) error {
	if err := claim.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrParams, err)
	}
	if claim.Statement != d.ID || claim.Version != d.Version {
		return fmt.Errorf("%w: the claim is of %q version %d, this statement is %q version %d", ErrParams, claim.Statement, claim.Version, d.ID, d.Version)
	}
	if len(claim.Tables) != len(d.Roles) || len(tables) != len(d.Roles) {
		return fmt.Errorf("%w: it is about %d table(s); the claim names %d, %d given", ErrParams, len(d.Roles), len(claim.Tables), len(tables))
	}
	for i, role := range d.Roles {
		if err := checkTable(role.Name, claim.Tables[i], tables[i]); err != nil {
			return fmt.Errorf("%w: table %d: %w", ErrParams, i, err)
		}
	}
	return nil
}

func checkTable(role string, ref assent.TableRef, table *assent.Commitment) error {
	if ref.Role != role {
		return fmt.Errorf("its role is %q in the claim, want %q", ref.Role, role)
	}
	if table == nil {
		return fmt.Errorf("no commitment is given for %q", role)
	}
	if err := table.Validate(); err != nil {
		return err
	}
	if got := table.Digest(); got != ref.Digest {
		return fmt.Errorf("the %s commitment given is %s, the claim is about %s", role, got, ref.Digest)
	}
	return nil
}

// CheckParams reports parameters other than exactly those named. The error is ErrParams.
func CheckParams(claim *assent.Claim, names ...string) error {
	for _, name := range names {
		if _, ok := claim.Params[name]; !ok {
			return fmt.Errorf("%w: parameter %q is missing (want %s)", ErrParams, name, strings.Join(names, ", "))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(claim.Params)) {
		if !slices.Contains(names, name) {
			return fmt.Errorf("%w: parameter %q is not one of it (want %s)", ErrParams, name, strings.Join(names, ", "))
		}
	}
	return nil
}

// ScalarParam reads a parameter that is a scalar in its one text form: "0x" and 64 lower-case digits, below
// the field's order. The error is ErrParams.
func ScalarParam(claim *assent.Claim, name string) (fr.Element, error) {
	value, err := field.ParseHex(claim.Params[name])
	if err != nil {
		return fr.Element{}, fmt.Errorf("%w: parameter %q: %w", ErrParams, name, err)
	}
	return value, nil
}

// BoolParam reads a parameter that is "true" or "false". The error is ErrParams.
func BoolParam(claim *assent.Claim, name string) (bool, error) {
	switch value := claim.Params[name]; value {
	case "true":
		return true, nil
	case "false":
		return false, nil
	default:
		return false, fmt.Errorf("%w: parameter %q is %.80q, want true or false", ErrParams, name, value)
	}
}

// BoolText is what BoolParam reads.
func BoolText(b bool) string {
	if b {
		return "true"
	}
	return "false"
}

// Flag is 1 or 0.
func Flag(b bool) (e fr.Element) {
	if b {
		e.SetOne()
	}
	return e
}

// SchemaColumn returns a column of a schema by name.
func SchemaColumn(schema *assent.Schema, name string) (assent.Column, error) {
	i, ok := schema.Index(name)
	if !ok {
		return assent.Column{}, fmt.Errorf("there is no column %.80q", name)
	}
	return schema.Columns[i], nil
}

// Commitments returns the commitments of the custodian's tables, nil where there is none.
func Commitments(tables []Table) []*assent.Commitment {
	out := make([]*assent.Commitment, len(tables))
	for i, table := range tables {
		if table != nil {
			out[i] = table.Commitment()
		}
	}
	return out
}
