// Expressions: polynomials over columns, parameters and the row number.

package columnar

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Expr is a polynomial over the columns of a row, the row's number and public parameters. It is written
// once and evaluated on rows (to fill and to check), on vectors (by the prover) and at a point (by the
// circuit). The zero Expr is 0. Exprs are immutable.
type Expr struct{ node *node }

// kind is what a node of an expression is.
type kind uint8

const (
	kindConstant  kind = iota // a scalar
	kindParam                 // a public parameter, by index
	kindChallenge             // an outer challenge, by index
	kindColumn                // a committed column, by pointer
	kindRow                   // the row's number, from 0
	kindSelector              // 1 on a span of rows, 0 elsewhere
	kindAdd
	kindSub
	kindMul
)

type node struct {
	kind     kind
	value    fr.Element // of a constant
	index    int        // of a parameter or challenge
	owner    *Declaration
	column   *column
	span     Span
	a, b     *node
	degree   int  // in the variables of a row's number
	secondly bool // reads an outer challenge: not known when first-phase columns are committed
}

// Const returns the expression of a number.
func Const(v uint64) Expr { return Scalar(fr.NewElement(v)) }

// Scalar returns the expression of a scalar.
func Scalar(v fr.Element) Expr { return Expr{&node{kind: kindConstant, value: v}} }

// Row is the number of the row, from 0.
func Row() Expr { return Expr{&node{kind: kindRow, degree: 1}} }

// Add returns e + f.
func (e Expr) Add(f Expr) Expr { return combine(kindAdd, e, f) }

// Sub returns e − f.
func (e Expr) Sub(f Expr) Expr { return combine(kindSub, e, f) }

// Mul returns e · f.
func (e Expr) Mul(f Expr) Expr { return combine(kindMul, e, f) }

// Not returns 1 − e, the other value of a bit.
func (e Expr) Not() Expr { return Const(1).Sub(e) }

// Sum returns the sum of expressions, 0 of none.
func Sum(terms ...Expr) Expr {
	var sum Expr
	for _, term := range terms {
		if sum.node == nil {
			sum = term
			continue
		}
		sum = sum.Add(term)
	}
	return sum
}

func selector(span Span) Expr { return Expr{&node{kind: kindSelector, span: span, degree: 1}} }

func combine(k kind, e, f Expr) Expr {
	a, b := e.get(), f.get()
	n := &node{kind: k, a: a, b: b, degree: max(a.degree, b.degree), secondly: a.secondly || b.secondly}
	if k == kindMul {
		n.degree = a.degree + b.degree
	}
	return Expr{n}
}

// get returns the node; that of 0 for the zero Expr.
func (e Expr) get() *node {
	if e.node == nil {
		return &node{kind: kindConstant}
	}
	return e.node
}

// Degree returns the expression's degree as a polynomial in each bit of the row's number: a column counts 1.
func (e Expr) Degree() int { return e.get().degree }

// isOne reports whether the expression is the constant 1.
func (e Expr) isOne() bool {
	n := e.get()
	return n.kind == kindConstant && n.value.IsOne()
}

// isColumn returns the column that an expression consists of, nil for others.
func (e Expr) isColumn() *column {
	if n := e.get(); n.kind == kindColumn {
		return n.column
	}
	return nil
}

// visit calls f for every node below and including n, each once.
func (n *node) visit(seen map[*node]bool, f func(*node)) {
	if seen[n] {
		return
	}
	seen[n] = true
	if n.a != nil {
		n.a.visit(seen, f)
		n.b.visit(seen, f)
	}
	f(n)
}

// String writes an expression in the usual notation, for error messages and documentation.
func (e Expr) String() string { return e.get().String() }

func (n *node) String() string {
	switch n.kind {
	case kindConstant:
		return n.value.String()
	case kindParam:
		return n.owner.params[n.index]
	case kindChallenge:
		return fmt.Sprintf("challenge(%d)", n.index)
	case kindColumn:
		return n.column.name
	case kindRow:
		return "row"
	case kindSelector:
		return n.span.String()
	}
	sign := map[kind]string{kindAdd: " + ", kindSub: " - ", kindMul: "·"}[n.kind]
	left, right := n.a.String(), n.b.String()
	if n.kind == kindMul {
		left, right = n.a.parenthesised(), n.b.parenthesised()
	} else if n.kind == kindSub && (n.b.kind == kindAdd || n.b.kind == kindSub) {
		right = "(" + right + ")"
	}
	return left + sign + right
}

func (n *node) parenthesised() string {
	if n.kind == kindAdd || n.kind == kindSub {
		return "(" + n.String() + ")"
	}
	return n.String()
}
