// Polynomials by their values at 0, 1, 2, …

package columnar

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// extend returns the values at 0 to n−1 of the polynomial that has the given first values, by differences.
func extend(values []fr.Element, n int) []fr.Element {
	if len(values) >= n {
		return append([]fr.Element(nil), values[:n]...)
	}
	// edge[i] is the difference of order i at the last point known.
	edge := append([]fr.Element(nil), values...)
	for order := 1; order < len(edge); order++ {
		for i := range len(edge) - order {
			edge[i].Sub(&edge[i+1], &edge[i])
		}
	}
	// edge now holds, from its end, the value and the differences at the last point.
	out := append(make([]fr.Element, 0, n), values...)
	for len(out) < n {
		for i := 1; i < len(edge); i++ {
			edge[i].Add(&edge[i], &edge[i-1])
		}
		out = append(out, edge[len(edge)-1])
	}
	return out
}

// interpolate returns the coefficients of the polynomial with these values, by Newton's form.
func interpolate(values []fr.Element) []fr.Element {
	n := len(values)
	divided := append([]fr.Element(nil), values...)
	for order := 1; order < n; order++ {
		inverse := fr.NewElement(uint64(order))
		inverse.Inverse(&inverse)
		for i := n - 1; i >= order; i-- {
			divided[i].Sub(&divided[i], &divided[i-1]).Mul(&divided[i], &inverse)
		}
	}
	coefficients := make([]fr.Element, n)
	for i := n - 1; i >= 0; i-- {
		// coefficients ← coefficients·(t − i) + divided_i
		root := fr.NewElement(uint64(i))
		for j := n - 1; j >= 1; j-- {
			var shifted fr.Element
			shifted.Mul(&coefficients[j], &root)
			coefficients[j].Sub(&coefficients[j-1], &shifted)
		}
		coefficients[0].Mul(&coefficients[0], &root)
		coefficients[0].Sub(&divided[i], &coefficients[0])
	}
	return coefficients
}
