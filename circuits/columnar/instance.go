// Instances: everything public that one proof is about, and its form as a list of scalars.

package columnar

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrInstance reports public inputs that no proof of the system can be about.
var ErrInstance = errors.New("public inputs do not fit the statement")

// Instance is what a proof is about. Whoever verifies rebuilds it from the claim that they expect and from
// the commitments' digests; nothing of it comes from a proof.
type Instance struct {
	Claim  fr.Element // the claim's digest
	Params []fr.Element
	Tables []TableInstance
}

// TableInstance is what is public of a table.
type TableInstance struct {
	Count    fr.Element // number of records, or the hash that hides it
	Hidden   bool       // Count is a hash
	Capacity uint64     // number of records, or the declared bound on it
	Columns  []bn254.G1Affine
}

// Absent stands in a slot that the claim leaves empty: the commitment to zeros.
func Absent() bn254.G1Affine { return bn254.G1Affine{} }

// Public writes an instance as public inputs: the claim, the parameters, then for each table Count, Hidden,
// Capacity and its columns' x and y. Errors are ErrInstance. One point in 2^127 has a coordinate that is not
// below the scalar field's order and cannot be written; the table is then committed anew.
func (s *System) Public(in *Instance) ([]fr.Element, error) {
	if len(in.Params) != len(s.params) || len(in.Tables) != len(s.tables) {
		return nil, fmt.Errorf("%w: %d parameters and %d tables, want %d and %d", ErrInstance, len(in.Params), len(in.Tables), len(s.params), len(s.tables))
	}
	public := append([]fr.Element{in.Claim}, in.Params...)
	for i := range in.Tables {
		t := &in.Tables[i]
		if len(t.Columns) != len(s.tables[i].slots) {
			return nil, fmt.Errorf("%w: table %d has %d columns, want %d", ErrInstance, i, len(t.Columns), len(s.tables[i].slots))
		}
		public = append(public, t.Count, boolScalar(t.Hidden), fr.NewElement(t.Capacity))
		for _, c := range t.Columns {
			for _, coordinate := range [][32]byte{c.X.Bytes(), c.Y.Bytes()} {
				scalar, err := field.ParseCanonical(coordinate[:])
				if err != nil {
					return nil, fmt.Errorf("%w: a coordinate of a column of table %d: %w", ErrInstance, i, err)
				}
				public = append(public, scalar)
			}
		}
	}
	if _, err := s.ParsePublic(public); err != nil {
		return nil, err
	}
	return public, nil
}

// NumPublic returns the number of public inputs.
func (s *System) NumPublic() int { return 1 + len(s.params) + 3*len(s.tables) + 2*s.NumSlots() }

// ParsePublic reads what Public writes. Errors are ErrInstance.
func (s *System) ParsePublic(public []fr.Element) (*Instance, error) {
	if len(public) != s.NumPublic() {
		return nil, fmt.Errorf("%w: %d scalars, want %d", ErrInstance, len(public), s.NumPublic())
	}
	in := &Instance{Claim: public[0], Params: public[1 : 1+len(s.params)]}
	rest := public[1+len(s.params):]
	for i, t := range s.tables {
		table, err := s.parseTable(t, rest)
		if err != nil {
			return nil, fmt.Errorf("%w: table %d: %w", ErrInstance, i, err)
		}
		in.Tables = append(in.Tables, *table)
		rest = rest[3+2*len(t.slots):]
	}
	return in, nil
}

func (s *System) parseTable(t *Table, words []fr.Element) (*TableInstance, error) {
	capacity := words[2]
	most := uint64(pcs.MaxRows - s.maxOffset(t))
	if !capacity.IsUint64() || capacity.Uint64() > most {
		return nil, fmt.Errorf("its capacity is above %d", most)
	}
	if !words[1].IsZero() && !words[1].IsOne() {
		return nil, errors.New("its number of records is neither told nor hidden")
	}
	out := &TableInstance{Count: words[0], Hidden: words[1].IsOne(), Capacity: capacity.Uint64()}
	if !out.Hidden && out.Count != capacity {
		return nil, errors.New("a number of records that is told is its own bound")
	}
	for c := range t.slots {
		x, y := words[3+2*c].Bytes(), words[4+2*c].Bytes()
		point := Absent()
		if x != ([32]byte{}) || y != ([32]byte{}) {
			var err error
			if point, err = pcs.ParsePoint(append(x[:], y[:]...)); err != nil {
				return nil, fmt.Errorf("column %d: %w", c, err)
			}
		}
		out.Columns = append(out.Columns, point)
	}
	return out, nil
}

// Size is what the tables' bounds make of a proof's shape.
type Size struct {
	Last uint64 // R, the row in which helper columns are blinded
	Vars int    // k, the number of variables that the opening folds
}

// Size computes the size of a proof about an instance.
func (s *System) Size(in *Instance) Size {
	capacities := make([]uint64, len(in.Tables))
	for i := range in.Tables {
		capacities[i] = in.Tables[i].Capacity
	}
	last := s.lastRow(capacities)
	return Size{Last: last, Vars: max(minVars, bits.Len64(last))}
}

func boolScalar(b bool) (e fr.Element) {
	if b {
		e.SetOne()
	}
	return e
}
