// Division of long polynomials by X^s − c, in place and in parallel.

package pcs

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// divide divides the polynomial with coefficients v by X^stride − c, in place: afterwards the first
// stride entries are the remainder and the others the quotient. That is v[i] += c·v[i+stride] from the
// top down. Every part of v needs the row of the quotient above it: the remainder of all that lies
// above, which is computed first, part by part. stride divides 16.
func divide(v []fr.Element, stride int, c *fr.Element, workers int) {
	parts := partsOf(len(v), workers)
	if len(parts) == 0 {
		return
	}
	own := make([][]fr.Element, len(parts))
	each(parts[1:], func(i, lo, hi int) { own[i+1] = remainder(v[lo:hi], stride, c) })
	above := make([][]fr.Element, len(parts))
	top := len(parts) - 1
	above[top] = make([]fr.Element, stride)
	for i := top; i > 0; i-- {
		shift := power(c, (parts[i].hi-parts[i].lo)/stride)
		above[i-1] = own[i]
		addMultiple(above[i-1], above[i], &shift)
	}
	each(parts, func(i, lo, hi int) { divideBelow(v[lo:hi], above[i], c) })
}

// divideBelow is divide for a part, below the row of the quotient in carry, which it overwrites.
func divideBelow(v, carry []fr.Element, c *fr.Element) {
	stride := len(carry)
	if stride < rowWidth {
		for i := len(v) - 1; i >= 0; i-- {
			e := &carry[i&(stride-1)]
			e.Mul(e, c)
			v[i].Add(&v[i], e)
			*e = v[i]
		}
		return
	}
	above := fr.Vector(carry)
	for lo := lastRow(len(v)); lo >= 0; lo -= stride {
		row := fr.Vector(v[lo:min(lo+stride, len(v))])
		above.ScalarMul(above, c)
		row.Add(row, above[:len(row)])
		copy(above, row)
	}
}

// remainder returns v modulo X^stride − c. It works in rows of 16 modulo X^16 − c^(16/stride) first,
// because fr.Vector is fast on rows.
func remainder(v []fr.Element, stride int, c *fr.Element) []fr.Element {
	var row, entries [rowWidth]fr.Element
	wide := power(c, rowWidth/stride)
	sum := fr.Vector(row[:])
	for lo := lastRow(len(v)); lo >= 0; lo -= rowWidth {
		clear(entries[:])
		copy(entries[:], v[lo:])
		sum.ScalarMul(sum, &wide)
		sum.Add(sum, entries[:])
	}
	if stride == rowWidth {
		return slices.Clone(row[:])
	}
	rest := make([]fr.Element, stride)
	for i := rowWidth - 1; i >= 0; i-- {
		e := &rest[i&(stride-1)]
		e.Mul(e, c).Add(e, &row[i])
	}
	return rest
}

// multiplyBack undoes divide by X^16 − c when given the same c: v[i] −= c·v[i+16] from the bottom up.
// With another c it yields rest + quotient·(X^16 − c).
func multiplyBack(v []fr.Element, c *fr.Element, workers int) {
	var minus fr.Element
	minus.Neg(c)
	parts := partsOf(len(v), workers)
	next := make([][]fr.Element, len(parts)) // the first row of the part above, before it changes
	for i, p := range parts {
		next[i] = slices.Clone(v[p.hi:min(p.hi+rowWidth, len(v))])
	}
	each(parts, func(i, lo, hi int) {
		edge := max(lo, hi-rowWidth)
		if edge > lo {
			addMultiple(v[lo:edge], v[lo+rowWidth:hi], &minus)
		}
		addMultiple(v[edge:edge+len(next[i])], next[i], &minus)
	})
}

// addMultiple adds c·src to dst[:len(src)]. src may be dst moved upwards.
func addMultiple(dst, src []fr.Element, c *fr.Element) {
	var scratch [blockSize]fr.Element
	for len(src) > 0 {
		n := min(blockSize, len(src))
		scaled, sum := fr.Vector(scratch[:n]), fr.Vector(dst[:n])
		scaled.ScalarMul(src[:n], c)
		sum.Add(sum, scaled)
		dst, src = dst[n:], src[n:]
	}
}

// lastRow returns the index at which the last row of 16 of n entries begins, negative when n is 0.
func lastRow(n int) int { return (n+rowWidth-1)/rowWidth*rowWidth - rowWidth }

// power returns c^n.
func power(c *fr.Element, n int) fr.Element {
	result, square := fr.One(), *c
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result.Mul(&result, &square)
		}
		square.Square(&square)
	}
	return result
}
