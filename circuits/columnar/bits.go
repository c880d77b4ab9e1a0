// Integers: decomposition into limbs of 16 bits, each looked up in the range table.

package columnar

import "fmt"

// LimbBits is the width of a limb. The range table holds 0 to 2^16 − 1.
const LimbBits = 16

// RangeRows is the number of rows of the range table.
const RangeRows = 1 << LimbBits

// Bits says: on every record where guard is not 0, value is an integer from 0 to 2^bits − 1. Elsewhere it
// says nothing. The prover adds the limbs, least significant first; the top limb of a width that is no
// multiple of 16 is held to its part by looking up both x and 2^(16−b)·x.
//
// Sixteen limbs could hold −1 modulo the field's order, so widths end at MaxBits.
func (t *Table) Bits(name string, guard, value Expr, bits int) {
	d := t.owner
	if bits < 1 || bits > MaxBits {
		d.mistake("bits %q: %d bits, want 1 to %d", name, bits, MaxBits)
		return
	}
	d.decomposed(t, guard, value, bits)
	count := (bits + LimbBits - 1) / LimbBits
	names := make([]string, count)
	for i := range names {
		names[i] = fmt.Sprintf("%s limb %d", name, i)
	}
	limbs := t.Witnesses(limbFill(t, name, guard, value, bits), names...)
	weighted := make([]Expr, count)
	for i, limb := range limbs {
		weighted[i] = limb.Mul(Scalar(powerOfTwo(i * LimbBits)))
		d.limb(names[i], t.All(), limb)
	}
	if top := bits % LimbBits; top != 0 {
		shifted := limbs[count-1].Mul(Scalar(powerOfTwo(LimbBits - top)))
		d.limb(names[count-1]+" shifted", t.All(), shifted)
	}
	d.Zero(name, t.All(), guard.Mul(value.Sub(Sum(weighted...))))
}

// MaxBits is the largest width of an integer: a difference of two such integers does not wrap around.
const MaxBits = 251

func (d *Declaration) limb(name string, span Span, value Expr) {
	d.ranges = append(d.ranges, rangeCheck{name: name, span: span, value: value})
}

// decomposed notes that a column was read as an integer as declared.
func (d *Declaration) decomposed(t *Table, guard, value Expr, bits int) {
	c := value.isColumn()
	if c == nil || c.table != t || !guard.isOne() {
		return
	}
	if d.integers[c] == bits {
		delete(d.integers, c)
	}
}
