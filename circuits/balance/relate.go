// What balance says of numbers of records, in the circuit and natively.

package balance

import (
	"fmt"
	"math/big"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark/frontend"
)

// Shares are told in units of 10^-sharePlaces, as integers from 0 to whole.
const (
	sharePlaces = 6
	whole       = 1_000_000
)

// Widths of differences. Numbers of records are below 2^24: that of all by the circuit, the others because they
// count bits. Shares are below 2^20.
const (
	unitBits  = 20                // of a share
	shareBits = unitBits + 24     // of a share of a number of records
	rateBits  = unitBits + 48 + 1 // of the sum of two multiples of a product of two numbers of records
)

// counts are the numbers of records: all, those in the group, those with the outcome, those with both.
type counts struct{ records, group, outcomes, both frontend.Variable }

// limits are what the claim allows, in units; rated is 1 where rates are compared, else 0.
type limits struct{ least, most, rated, within frontend.Variable }

// relate says, with g of n records in the group and, where rated, o outcomes of which b are in the group:
//
//	n ≠ 0
//	least·n ≤ g·whole ≤ most·n
//	g ≠ 0 and g ≠ n
//	|b·(n−g) − (o−b)·g|·whole ≤ within·g·(n−g)
//
// The last is |b/g − (o−b)/(n−g)| ≤ within without fractions. All terms are integers far below the field's order,
// so a difference below 0 has no width that small.
func (c counts) relate(api frontend.API, l limits) {
	api.AssertIsDifferent(c.records, 0)
	scaled := api.Mul(c.group, whole)
	gadget.AssertWidth(api, api.Sub(scaled, api.Mul(l.least, c.records)), shareBits)
	gadget.AssertWidth(api, api.Sub(api.Mul(l.most, c.records), scaled), shareBits)

	api.AssertIsBoolean(l.rated)
	others := api.Sub(c.records, c.group)
	pairs := api.Mul(c.group, others)
	api.AssertIsEqual(api.Mul(l.rated, api.IsZero(pairs)), 0)

	excess := api.Sub(api.Mul(c.both, others), api.Mul(api.Sub(c.outcomes, c.both), c.group))
	allowed, used := api.Mul(l.rated, api.Mul(l.within, pairs)), api.Mul(l.rated, api.Mul(excess, whole))
	gadget.AssertWidth(api, api.Sub(allowed, used), rateBits)
	gadget.AssertWidth(api, api.Add(allowed, used), rateBits)
}

// tally is counts of a table at hand.
type tally struct{ records, group, outcomes, both int64 }

// margins is limits of a claim at hand.
type margins struct {
	least, most, within int64
	rated               bool
}

// check is the twin of relate. Its error says which limit does not hold and no number.
func (t tally) check(m margins) error {
	scaled := t.group * whole // below 2^44
	switch {
	case t.records == 0:
		return fmt.Errorf("%w: an empty dataset has no shares", statement.ErrFalse)
	case scaled < m.least*t.records:
		return fmt.Errorf("%w: the group is a smaller share of the records", statement.ErrFalse)
	case scaled > m.most*t.records:
		return fmt.Errorf("%w: the group is a larger share of the records", statement.ErrFalse)
	case !m.rated:
		return nil
	case t.group == 0 || t.group == t.records:
		return fmt.Errorf("%w: there are no two rates to compare: all records are in the group, or none is", statement.ErrFalse)
	}
	excess := t.both*(t.records-t.group) - (t.outcomes-t.both)*t.group
	used := new(big.Int).Mul(big.NewInt(excess), big.NewInt(whole))
	allowed := new(big.Int).Mul(big.NewInt(m.within), big.NewInt(t.group*(t.records-t.group)))
	if used.CmpAbs(allowed) > 0 {
		return fmt.Errorf("%w: the rates of the outcome differ by more", statement.ErrFalse)
	}
	return nil
}
