// Conditions of a filter: the bits that say whether a record satisfies them.

package aggregate

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// maxConditions is the number of conditions that a filter may have.
const maxConditions = 2

// Names of a condition's constraints.
const (
	saysCompared = "the compared value is there"
	saysEqual    = "equality is decided"
	saysBit      = "the bit is 0 or 1"
	saysSide     = "the value is on the bit's side"
)

// ofCondition names a constraint on one of the conditions.
func ofCondition(says string, i int) string { return fmt.Sprintf("condition %d: %s", i+1, says) }

// numbered is the name of a parameter that there are several of, counted from 1.
func numbered(name string, i int) string { return fmt.Sprintf("%s%d", name, i+1) }

// condition is 1 on records that satisfy a condition and 0 on the others. Public parameters say what it asks: that
// the value is the threshold (equal), that it is not below the threshold (order), or neither, which no value
// satisfies; and the opposite of this (negated). A place that the claim leaves empty is the opposite of neither.
//
// One witness column decides. For an order it is the bit itself, pinned by one decomposition: value − threshold or
// threshold − 1 − value, whichever the bit chooses, is from 0 to 2^64 − 1. The threshold is at most 2^64, so that a
// value with both bits does not exist, and a value that is no integer of 64 bits, which a committed column can
// hold, has no bit or is on the side where it stands among all integers. For an equality it is the inverse of
// value − threshold where this is not 0, and the bit is 1 − (value − threshold)·inverse.
func condition(d *columnar.Declaration, t *columnar.Table, i int) columnar.Expr {
	nullable, order, equal := d.Switch(numbered("nullable", i)), d.Switch(numbered("order", i)), d.Switch(numbered("equal", i))
	negated, threshold := d.Switch(numbered("negated", i)), d.Param(numbered("threshold", i))
	slot := numbered("compared", i)
	value, present := t.Column(slot), t.Column(slot+"?")
	d.Zero(ofCondition(saysCompared, i), t.All(), nullable.Mul(present.Not()))

	distance := value.Sub(threshold)
	decides := t.Witness(numbered("decides", i), decide(t, order, equal, distance))
	same := distance.Mul(decides).Not()
	d.Zero(ofCondition(saysEqual, i), t.All(), equal.Mul(distance).Mul(same))
	d.Zero(ofCondition(saysBit, i), t.All(), order.Mul(decides.Mul(decides).Sub(decides)))
	below := columnar.Const(0).Sub(distance).Sub(columnar.Const(1))
	t.Bits(ofCondition(saysSide, i), order, decides.Mul(distance).Add(decides.Not().Mul(below)), compare.OrderedBits)

	d.Relate(asksOneThing(order, equal, threshold))
	holds := order.Mul(decides).Add(equal.Mul(same))
	return holds.Add(negated.Mul(columnar.Const(1).Sub(columnar.Const(2).Mul(holds))))
}

// asksOneThing says so of the parameters of a condition, see asksOne.
func asksOneThing(order, equal, threshold columnar.Expr) func(frontend.API, *columnar.Scalars) error {
	return func(api frontend.API, s *columnar.Scalars) error {
		asksOne(api, s.Param(order), s.Param(equal), s.Param(threshold))
		return nil
	}
}

// asksOne says: a condition is not an order and an equality at once, whose bits would add up to 2, and an order's
// threshold is at most 65 bits.
func asksOne(api frontend.API, order, equal, threshold frontend.Variable) {
	api.AssertIsEqual(api.Mul(order, equal), 0)
	gadget.AssertWidth(api, api.Mul(order, threshold), compare.OrderedBits+1)
}

// decide fills the witness of a condition from the distances to its threshold.
func decide(t *columnar.Table, order, equal, distance columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		ordered, equated := rows.Param(order), rows.Param(equal)
		if ordered.IsZero() && equated.IsZero() {
			return nil
		}
		distances := rows.Values(t, distance)[0]
		if !equated.IsZero() {
			copy(out[0], fr.BatchInvert(distances))
			return nil
		}
		rows.Each(t, func(row int) {
			if distances[row].IsUint64() { // not below the threshold
				out[0][row].SetOne()
			}
		})
		return nil
	}
}

// asks is what a condition of a claim asks of a value; the zero asks is satisfied by none.
type asks struct {
	order, equal, negated bool
	threshold             fr.Element
}

// unused is what stands in a place that the claim leaves empty: every value satisfies it.
func unused() asks { return asks{negated: true} }

// asked says what an operator asks in terms of a threshold.
func asked(operator string, value fr.Element) (asks, error) {
	one := fr.One()
	var next fr.Element
	next.Add(&value, &one)
	switch operator {
	case "=":
		return asks{equal: true, threshold: value}, nil
	case "!=":
		return asks{equal: true, negated: true, threshold: value}, nil
	case ">=":
		return asks{order: true, threshold: value}, nil
	case "<":
		return asks{order: true, negated: true, threshold: value}, nil
	case ">":
		return asks{order: true, threshold: next}, nil
	case "<=":
		return asks{order: true, negated: true, threshold: next}, nil
	default:
		return asks{}, fmt.Errorf("%.80q is no operator", operator)
	}
}

// operators returns the operators that asked knows, and how a sentence says them.
func operators() (texts []string, words map[string]string) {
	return []string{"=", "!=", "<", "<=", ">", ">="}, map[string]string{
		"=": "is", "!=": "is not", "<": "is below", "<=": "is at most", ">": "is above", ">=": "is at least",
	}
}

// holds is the native twin of condition.
func (a *asks) holds(value *fr.Element) bool {
	satisfied := a.order && value.Cmp(&a.threshold) >= 0 || a.equal && *value == a.threshold
	return satisfied != a.negated
}
