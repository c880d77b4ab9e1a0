// The twins of the gadgets over plain field elements. They take what a cheating prover could put into the
// circuit (a bit that is 2, a key of 2^250), not only what is honest, so that circuit and twin can be
// compared on broken inputs too.

package gadget

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrUnsatisfied reports values that a circuit refuses.
var ErrUnsatisfied = errors.New("constraint is not satisfied")

// RecordValues holds the values of a Record.
type RecordValues struct {
	Hash     fr.Element
	Key      fr.Element
	Bits     [merkle.Depth]fr.Element
	Siblings [merkle.Depth]fr.Element
}

// NewRecordValues returns the honest values for a record's hash, sort key and path.
func NewRecordValues(hash, key fr.Element, path *merkle.Path) RecordValues {
	values := RecordValues{Hash: hash, Key: key, Siblings: path.Siblings}
	for height := range values.Bits {
		values.Bits[height].SetUint64(path.Index >> height & 1)
	}
	return values
}

// Assign returns the values as an assignment of a circuit.
func (v *RecordValues) Assign() Record {
	r := Record{Hash: v.Hash, Key: v.Key}
	for height := range v.Bits {
		r.Bits[height], r.Siblings[height] = v.Bits[height], v.Siblings[height]
	}
	return r
}

// Leaf is the twin of Record.Leaf.
func (v *RecordValues) Leaf(h *poseidon2.Hasher) fr.Element { return record.Leaf(h, v.Hash, v.Key) }

// Top is the twin of Record.Top.
func (v *RecordValues) Top(h *poseidon2.Hasher, leaf fr.Element) (fr.Element, error) {
	path := merkle.Path{Siblings: v.Siblings}
	for height := range v.Bits {
		if err := CheckBoolean("path bit", v.Bits[height]); err != nil {
			return fr.Element{}, fmt.Errorf("height %d: %w", height, err)
		}
		if v.Bits[height].IsOne() {
			path.Index |= 1 << height
		}
	}
	return path.Top(h, leaf), nil
}

// Index is the twin of Record.Index.
func (v *RecordValues) Index() (index fr.Element) {
	for height := merkle.Depth - 1; height >= 0; height-- {
		index.Double(&index).Add(&index, &v.Bits[height])
	}
	return index
}

// CheckBoolean is the twin of api.AssertIsBoolean.
func CheckBoolean(name string, v fr.Element) error {
	if v.IsZero() || v.IsOne() {
		return nil
	}
	return fmt.Errorf("%w: %s is neither 0 nor 1", ErrUnsatisfied, name)
}

// CheckEqual is the twin of api.AssertIsEqual.
func CheckEqual(name string, a, b fr.Element) error {
	if a.Equal(&b) {
		return nil
	}
	return fmt.Errorf("%w: %s differs", ErrUnsatisfied, name)
}

// CheckWidth is the twin of AssertWidth.
func CheckWidth(name string, v fr.Element, width int) error {
	bits := v.Bits()
	for i := width; i < len(bits)*64; i++ {
		if bits[i/64]>>(i%64)&1 == 1 {
			return fmt.Errorf("%w: %s is not below 2^%d", ErrUnsatisfied, name, width)
		}
	}
	return nil
}

// ChooseValue is the twin of Choose.
func ChooseValue(flag, yes, no fr.Element) fr.Element {
	var out fr.Element
	out.Sub(&yes, &no)
	out.Mul(&out, &flag)
	return *out.Add(&out, &no)
}
