package columnar

// What expressions are, by recursion and without shortcuts. Tests compare programs and the circuit with it.

import (
	"math/rand/v2"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func randomScalar(rng *rand.Rand) fr.Element {
	return fr.Element{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64() >> 3}
}

func randomScalars(rng *rand.Rand, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i] = randomScalar(rng)
	}
	return out
}

func integers(values ...int64) []fr.Element {
	out := make([]fr.Element, len(values))
	for i, v := range values {
		out[i].SetInt64(v)
	}
	return out
}

// naiveEval is what an expression is: leaf gives the values of columns, rows and selectors.
func naiveEval(n *node, constants Constants, leaf func(*node) fr.Element) (v fr.Element) {
	switch n.kind {
	case kindConstant:
		return n.value
	case kindParam:
		return constants.Params[n.index]
	case kindChallenge:
		return constants.Challenges[n.index]
	case kindColumn, kindRow, kindSelector:
		return leaf(n)
	}
	a, b := naiveEval(n.a, constants, leaf), naiveEval(n.b, constants, leaf)
	switch n.kind {
	case kindAdd:
		v.Add(&a, &b)
	case kindSub:
		v.Sub(&a, &b)
	default:
		v.Mul(&a, &b)
	}
	return v
}

// naiveEq is eq(a, x), one factor for each variable.
func naiveEq(a, x []fr.Element) fr.Element {
	one, product := fr.One(), fr.One()
	for j := range a {
		var both, neither, rest fr.Element
		both.Mul(&a[j], &x[j])
		neither.Sub(&one, &a[j])
		rest.Sub(&one, &x[j])
		neither.Mul(&neither, &rest)
		both.Add(&both, &neither)
		product.Mul(&product, &both)
	}
	return product
}

// corner is a row number as a point.
func corner(row, vars int) []fr.Element {
	x := make([]fr.Element, vars)
	for j := range x {
		x[j].SetUint64(uint64(row >> j & 1))
	}
	return x
}
