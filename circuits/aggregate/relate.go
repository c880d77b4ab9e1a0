// What aggregate says of the sums, in the circuit and natively.

package aggregate

import (
	"fmt"
	"math/big"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark/frontend"
)

// A mean is compared in units of 10^-meanPlaces of the column's last place.
const (
	meanPlaces = 6
	meanUnits  = 1_000_000
)

// Widths. Numbers of records are below 2^24 because they count bits of so many rows. Bounds are below 2^boundBits,
// as is the sum of 2^24 numbers of 64 bits.
const (
	boundBits      = 64 + 24
	differenceBits = boundBits + 24 + 1 // of a bound for each record and a sum in units of a mean
)

// sums are the hidden sums over the selected records: their number and their values' scalars.
type sums struct{ records, scalars frontend.Variable }

// limits are what the claim says. mean is 0 or 1; bounds may be negative.
type limits struct{ mean, offset, least, most frontend.Variable }

// relate says of n selected records and the sum t of their numbers: least ≤ t ≤ most; or for a mean, n ≠ 0 and
// least·n ≤ t·meanUnits ≤ most·n. All are integers far below the field's order on either side of 0, so a difference
// below 0 has no width that small.
func (s sums) relate(api frontend.API, l limits) {
	api.AssertIsBoolean(l.mean)
	l.hold(api)
	api.AssertIsEqual(api.Mul(l.mean, api.IsZero(s.records)), 0)
	total := api.Sub(s.scalars, api.Mul(l.offset, s.records))
	total = api.Mul(total, api.Add(1, api.Mul(l.mean, meanUnits-1)))
	weight := gadget.Choose(api, l.mean, s.records, 1)
	gadget.AssertWidth(api, api.Sub(total, api.Mul(l.least, weight)), differenceBits)
	gadget.AssertWidth(api, api.Sub(api.Mul(l.most, weight), total), differenceBits)
}

// hold says that the claim's numbers are what they are meant to be: offset is that of an encoding, 0 or 2^63, or −1
// for a count; bounds are from −2^88 to 2^88 − 1, so that r − 5 is −5 and no large number.
func (l limits) hold(api frontend.API) {
	signed := new(big.Int).Lsh(big.NewInt(1), 63)
	encodings := api.Mul(l.offset, api.Sub(l.offset, signed))
	api.AssertIsEqual(api.Mul(encodings, api.Add(l.offset, 1)), 0)
	shift := new(big.Int).Lsh(big.NewInt(1), boundBits)
	gadget.AssertWidth(api, api.Add(l.least, shift), boundBits+1)
	gadget.AssertWidth(api, api.Add(l.most, shift), boundBits+1)
}

// bounds is limits of a claim at hand.
type bounds struct {
	mean        bool
	least, most *big.Int
}

// check is the twin of relate for n selected records whose numbers have the sum total. Its error says which bound
// does not hold and no number.
func (b *bounds) check(n int64, total *big.Int) error {
	least, most := b.least, b.most
	if b.mean {
		if n == 0 {
			return fmt.Errorf("%w: no record is selected, which has no mean", statement.ErrFalse)
		}
		total = new(big.Int).Mul(total, big.NewInt(meanUnits))
		least, most = new(big.Int).Mul(least, big.NewInt(n)), new(big.Int).Mul(most, big.NewInt(n))
	}
	if total.Cmp(least) < 0 {
		return fmt.Errorf("%w: the result is below the bounds", statement.ErrFalse)
	}
	if total.Cmp(most) > 0 {
		return fmt.Errorf("%w: the result is above the bounds", statement.ErrFalse)
	}
	return nil
}
