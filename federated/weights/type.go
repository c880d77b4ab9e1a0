// Element types: how a number is stored, and which numbers a type can hold.

package weights

import (
	"encoding/binary"
	"math"
)

// Type is the type of a tensor's elements, named as in safetensors. Floats are IEEE 754 binary16, binary32 and
// binary64; BF16 is the upper half of a binary32; integers are in two's complement.
type Type string

// The types that are supported.
const (
	F16  Type = "F16"
	BF16 Type = "BF16"
	F32  Type = "F32"
	F64  Type = "F64"
	I32  Type = "I32"
	I64  Type = "I64"
)

// Size returns the bytes of an element, or 0 for a type that is not supported.
func (t Type) Size() int {
	switch t {
	case F16, BF16:
		return 2
	case F32, I32:
		return 4
	case F64, I64:
		return 8
	}
	return 0
}

// Integer reports whether elements are integers.
func (t Type) Integer() bool { return t == I32 || t == I64 }

// Float returns element i as a float64. It is exact but for integers beyond 2^53, which are rounded.
func (t *Tensor) Float(i int) float64 {
	size := t.Type.Size()
	raw := t.Data[i*size : (i+1)*size]
	switch t.Type {
	case F16:
		return halfToFloat(binary.LittleEndian.Uint16(raw))
	case BF16:
		return float64(math.Float32frombits(uint32(binary.LittleEndian.Uint16(raw)) << 16))
	case F32:
		return float64(math.Float32frombits(binary.LittleEndian.Uint32(raw)))
	case F64:
		return math.Float64frombits(binary.LittleEndian.Uint64(raw))
	}
	return float64(t.integer(i))
}

// integer returns element i of a tensor of integers.
func (t *Tensor) integer(i int) int64 {
	if t.Type == I32 {
		return int64(int32(binary.LittleEndian.Uint32(t.Data[4*i:])))
	}
	return int64(binary.LittleEndian.Uint64(t.Data[8*i:]))
}

// setFloat stores a finite number as element i: the nearest one that the type has, the even one of two that are as near.
// Error: ErrRange where that would be an infinity or overflow an integer.
func (t *Tensor) setFloat(i int, x float64) error {
	size := t.Type.Size()
	raw := t.Data[i*size : (i+1)*size]
	switch t.Type {
	case F16:
		x = roundTo(x, 10, -14)
		if math.Abs(x) > 65504 {
			return ErrRange
		}
		binary.LittleEndian.PutUint16(raw, floatToHalf(x))
	case BF16:
		narrow := float32(roundTo(x, 7, -126))
		if math.IsInf(float64(narrow), 0) {
			return ErrRange
		}
		binary.LittleEndian.PutUint16(raw, uint16(math.Float32bits(narrow)>>16))
	case F32:
		narrow := float32(x)
		if math.IsInf(float64(narrow), 0) {
			return ErrRange
		}
		binary.LittleEndian.PutUint32(raw, math.Float32bits(narrow))
	case F64:
		binary.LittleEndian.PutUint64(raw, math.Float64bits(x))
	case I32:
		if x = math.RoundToEven(x); x < math.MinInt32 || x > math.MaxInt32 {
			return ErrRange
		}
		binary.LittleEndian.PutUint32(raw, uint32(int32(x)))
	case I64:
		// 2^63 itself is a float64 and no int64.
		if x = math.RoundToEven(x); x < -1<<63 || x >= 1<<63 {
			return ErrRange
		}
		binary.LittleEndian.PutUint64(raw, uint64(int64(x)))
	}
	return nil
}

// roundTo rounds to a binary float with the given bits behind the leading one and the given least exponent, half to
// even. Both multiplications by a power of two are exact, so there is one rounding.
func roundTo(x float64, bits, least int) float64 {
	_, exponent := math.Frexp(x) // 2^(exponent−1) ≤ |x| < 2^exponent
	step := max(exponent-1, least) - bits
	return math.Ldexp(math.RoundToEven(math.Ldexp(x, -step)), step)
}

// halfToFloat reads a binary16: sign, five bits of exponent, ten bits of fraction.
func halfToFloat(h uint16) float64 {
	sign := 1.0
	if h>>15 == 1 {
		sign = -1
	}
	exponent, fraction := int(h>>10&31), float64(h&1023)
	switch exponent {
	case 31:
		if fraction != 0 {
			return math.NaN()
		}
		return math.Inf(int(sign))
	case 0:
		return sign * math.Ldexp(fraction, -24)
	}
	return sign * math.Ldexp(1024+fraction, exponent-25)
}

// floatToHalf writes a number that a binary16 can hold.
func floatToHalf(x float64) uint16 {
	var sign uint16
	if math.Signbit(x) {
		sign = 1 << 15
	}
	x = math.Abs(x)
	if x < 0x1p-14 {
		return sign | uint16(math.Ldexp(x, 24))
	}
	_, exponent := math.Frexp(x)
	return sign | uint16(exponent+14)<<10 | uint16(math.Ldexp(x, 11-exponent)-1024)
}
