// Exact conversions of binary formats' numbers into the values of a column.

package source

import (
	"fmt"
	"math"
	"math/big"
	"math/bits"

	"github.com/acc36754/assent"
)

// errFit says that a number cannot be held exactly.
func errFit(c *assent.Column) error {
	if c.Type == assent.Decimal {
		return fmt.Errorf("%w: number does not fit 64 bits at scale %d (numbers are never rounded)", assent.ErrRange, c.Scale)
	}
	return fmt.Errorf("%w: number is not a %s (numbers are never rounded)", assent.ErrRange, c.Type)
}

// fromInt converts a signed integer.
func fromInt(c *assent.Column, v int64) (assent.Value, error) {
	switch c.Type {
	case assent.Uint:
		if v < 0 {
			return assent.Null(), fmt.Errorf("%w: negative number in a uint column", assent.ErrRange)
		}
		return assent.UintValue(uint64(v)), nil
	case assent.Decimal:
		return fromUnscaled(c, v, 0)
	default:
		return assent.IntValue(v), nil
	}
}

// fromUint converts an unsigned integer.
func fromUint(c *assent.Column, v uint64) (assent.Value, error) {
	if c.Type == assent.Uint {
		return assent.UintValue(v), nil
	}
	if v > math.MaxInt64 {
		return assent.Null(), errFit(c)
	}
	return fromInt(c, int64(v))
}

// fromUnscaled converts the decimal v / 10^scale into a number column.
func fromUnscaled(c *assent.Column, v int64, scale int) (assent.Value, error) {
	v, ok := rescale(v, c.Scale-scale)
	if !ok {
		return assent.Null(), errFit(c)
	}
	if c.Type == assent.Uint {
		return fromInt(c, v)
	}
	return assent.IntValue(v), nil
}

// fromBig converts the decimal v / 10^scale where v may exceed 64 bits before it is brought to scale.
func fromBig(c *assent.Column, v *big.Int, scale int) (assent.Value, error) {
	if v.IsInt64() {
		return fromUnscaled(c, v.Int64(), scale)
	}
	shift := c.Scale - scale
	if shift > 0 {
		return assent.Null(), errFit(c) // it only grows
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(-shift)), nil)
	quotient, remainder := new(big.Int).QuoRem(v, unit, new(big.Int))
	switch {
	case remainder.Sign() != 0:
		return assent.Null(), errFit(c)
	case c.Type == assent.Uint && quotient.IsUint64():
		return assent.UintValue(quotient.Uint64()), nil
	case c.Type != assent.Uint && quotient.IsInt64():
		return assent.IntValue(quotient.Int64()), nil
	}
	return assent.Null(), errFit(c)
}

// rescale returns v × 10^shift when that is an exact int64.
func rescale(v int64, shift int) (int64, bool) {
	for ; shift > 0 && v != 0; shift-- {
		hi, lo := bits.Mul64(magnitude(v), 10)
		if hi != 0 || lo > math.MaxInt64 && !(v < 0 && lo == 1<<63) {
			return 0, false
		}
		v *= 10
	}
	for ; shift < 0 && v != 0; shift++ {
		if v%10 != 0 {
			return 0, false
		}
		v /= 10
	}
	return v, true
}

func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}

// fromTicks converts an instant counted in ticks since 1970-01-01T00:00:00Z.
func fromTicks(v, perSecond int64) (assent.Value, error) {
	if v%perSecond != 0 {
		return assent.Null(), fmt.Errorf("%w: timestamps are whole seconds", assent.ErrRange)
	}
	return assent.IntValue(v / perSecond), nil
}

// fromMillis converts a day counted in milliseconds.
func fromMillis(v int64) (assent.Value, error) {
	const day = 86_400_000
	if v%day != 0 {
		return assent.Null(), fmt.Errorf("%w: a date with a time of day", assent.ErrRange)
	}
	return assent.IntValue(v / day), nil
}

// isNumber is true for the types that integers and decimals of a file can be converted to.
func isNumber(t assent.Type) bool {
	return t == assent.Uint || t == assent.Int || t == assent.Decimal
}
