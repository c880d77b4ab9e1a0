package weights_test

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/acc36754/assent/federated/weights"
)

func doubles(values ...float64) *weights.Tensors {
	return &weights.Tensors{List: []weights.Tensor{{Name: "w", Shape: []int{len(values)}, Type: weights.F64, Data: littleFloats(values...)}}}
}

func longs(values ...int64) *weights.Tensors {
	var data []byte
	for _, v := range values {
		data = binary.LittleEndian.AppendUint64(data, uint64(v))
	}
	return &weights.Tensors{List: []weights.Tensor{{Name: "n", Shape: []int{len(values)}, Type: weights.I64, Data: data}}}
}

// Ties go to the even integer, on both sides of zero.
func TestQuantiseRoundsHalfToEven(t *testing.T) {
	got, err := doubles(0.125, 0.375, -0.125, -0.375, 0.1250001, math.Copysign(0, -1), 0x1p-1074).Quantise(weights.Scale{Bits: 2, Limit: 10})
	if want := []int64{0, 2, 0, -2, 1, 0, 0}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
	got, err = longs(3, -2).Quantise(weights.Scale{Bits: 2, Limit: 12})
	if want := []int64{12, -8}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

// A number that cannot be counted is refused with its place: a NaN in a sum would be everybody's.
func TestQuantiseNamesTheElement(t *testing.T) {
	scale := weights.Scale{Bits: 1, Limit: 5}
	tests := []struct {
		name    string
		tensors *weights.Tensors
		want    error
	}{
		{"NaN", doubles(0, math.NaN()), weights.ErrNotFinite},
		{"infinity", doubles(0, math.Inf(-1)), weights.ErrNotFinite},
		{"above", doubles(2.5, 2.76), weights.ErrRange},
		{"below", doubles(-2.5, -2.76), weights.ErrRange},
		{"the largest float", doubles(0, math.MaxFloat64), weights.ErrRange},
		{"integer above", longs(2, 3), weights.ErrRange},
		{"integer below", longs(-2, -3), weights.ErrRange},
		{"integer that would overflow", longs(0, math.MaxInt64), weights.ErrRange},
		{"integer that would overflow", longs(0, math.MinInt64), weights.ErrRange},
	}
	for _, test := range tests {
		_, err := test.tensors.Quantise(scale)
		var at *weights.ValueError
		if !errors.Is(err, test.want) || !errors.As(err, &at) || at.Index != 1 || at.Tensor != test.tensors.List[0].Name {
			t.Errorf("%s: %v", test.name, err)
		}
	}
}

// 2^53 + 1 is no float64; an integer must not pass for its neighbour.
func TestQuantiseReadsIntegersExactly(t *testing.T) {
	if _, err := longs(1<<53 + 1).Quantise(weights.Scale{Limit: 1 << 53}); !errors.Is(err, weights.ErrRange) {
		t.Error(err)
	}
}

// Scales outside of the range would overflow somewhere.
func TestScaleIsChecked(t *testing.T) {
	for _, scale := range []weights.Scale{{Bits: -1, Limit: 1}, {Bits: 53, Limit: 1}, {Limit: 0}, {Limit: -1}, {Limit: 1<<53 + 1}} {
		if _, err := doubles().Quantise(scale); !errors.Is(err, weights.ErrRange) {
			t.Errorf("%+v: %v", scale, err)
		}
	}
	for _, clients := range []int{-1, 0, 1<<22 + 1} {
		if _, err := doubles().Dequantise(nil, clients, weights.Scale{Limit: 1 << 31}); !errors.Is(err, weights.ErrRange) {
			t.Errorf("%d clients: %v", clients, err)
		}
	}
}

// The mean of quantised vectors is within half a step of the mean of the vectors.
func TestMeanIsWithinHalfAStep(t *testing.T) {
	const clients, n = 5, 200
	rng := rand.New(rand.NewPCG(1, 2))
	scale := weights.Scale{Bits: 16, Limit: 1 << 31}
	sum, mean := make([]int64, n), make([]float64, n)
	for range clients {
		values := make([]float64, n)
		for i := range values {
			values[i] = rng.NormFloat64()
			mean[i] += values[i] / clients
		}
		q, err := doubles(values...).Quantise(scale)
		if err != nil {
			t.Fatal(err)
		}
		for i := range sum {
			sum[i] += q[i]
		}
	}
	got, err := doubles(make([]float64, n)...).Dequantise(sum, clients, scale)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range mean {
		if math.Abs(got.List[0].Float(i)-want) > 0x1p-17+1e-12 {
			t.Errorf("element %d: %v, want %v", i, got.List[0].Float(i), want)
		}
	}
}

// Tensors come back with the names, shapes, types and layouts of the model.
func TestDequantiseKeepsTheShape(t *testing.T) {
	model := mustParse(t, weights.Safetensors, []byte(smallSafetensors))
	scale := weights.Scale{Bits: 4, Limit: 1 << 20}
	got, err := model.Dequantise([]int64{3 * 2 * 16, 2 * 24, -2 * 8}, 2, scale)
	if err != nil {
		t.Fatal(err)
	}
	if !got.SameShape(model) || got.List[0].Type != weights.I64 || got.List[0].Float(0) != 3 || !slices.Equal(floats(&got.List[1]), []float64{1.5, -0.5}) {
		t.Errorf("got %+v", got)
	}
	if model.List[0].Float(0) != 7 {
		t.Error("the model was changed")
	}
	if got.SameShape(doubles(1, 2, 3)) {
		t.Error("another shape is the same")
	}
	if _, err := model.Dequantise([]int64{1, 2}, 2, scale); !errors.Is(err, weights.ErrTensor) {
		t.Errorf("too short: %v", err)
	}
	// So many clients cannot have that sum.
	for _, v := range []int64{2<<20 + 1, -2<<20 - 1, math.MinInt64} {
		if _, err := model.Dequantise([]int64{v, 0, 0}, 2, scale); !errors.Is(err, weights.ErrRange) {
			t.Errorf("%d: %v", v, err)
		}
	}
}

// Every type rounds to the nearest number it has, ties to even, and refuses what would be infinite.
func TestDequantiseRoundsToTheType(t *testing.T) {
	tests := []struct {
		typ  weights.Type
		sum  int64
		bits int
		want float64 // NaN: ErrRange
	}{
		{weights.F16, 2049, 0, 2048},
		{weights.F16, 2051, 0, 2052},
		{weights.F16, 65504, 0, 65504},
		{weights.F16, 65519, 0, 65504},
		{weights.F16, 65520, 0, math.NaN()},
		{weights.F16, -65520, 0, math.NaN()},
		{weights.F16, -1, 24, -0x1p-24},
		{weights.F16, 1, 25, 0},
		{weights.F16, 3, 25, 0x1p-23},
		{weights.F16, 1023, 24, 1023 * 0x1p-24},
		{weights.F16, 2047, 25, 0x1p-14},
		{weights.BF16, 257, 0, 256},
		{weights.BF16, -259, 0, -260},
		{weights.BF16, 3, 1, 1.5},
		{weights.F32, 1<<24 + 1, 0, 1 << 24},
		{weights.F64, 1<<52 + 1, 0, 1<<52 + 1},
		{weights.I32, 5, 1, 2},
		{weights.I32, -7, 1, -4},
		{weights.I32, math.MaxInt32, 0, math.MaxInt32},
		{weights.I32, math.MaxInt32 + 1, 0, math.NaN()},
		{weights.I32, math.MinInt32 - 1, 0, math.NaN()},
		{weights.I64, 1 << 53, 0, 1 << 53},
	}
	for _, test := range tests {
		model := &weights.Tensors{List: []weights.Tensor{{Type: test.typ, Data: make([]byte, test.typ.Size())}}}
		got, err := model.Dequantise([]int64{test.sum}, 1, weights.Scale{Bits: test.bits, Limit: 1 << 53})
		if math.IsNaN(test.want) {
			if !errors.Is(err, weights.ErrRange) {
				t.Errorf("%s of %d/2^%d: %v", test.typ, test.sum, test.bits, err)
			}
			continue
		}
		if err != nil || got.List[0].Float(0) != test.want {
			t.Errorf("%s of %d/2^%d: %v, %v, want %v", test.typ, test.sum, test.bits, got, err, test.want)
		}
	}
}

// Every binary16 is read as what IEEE 754 says: compared with big.Float from sign, exponent and fraction.
func TestHalfFloats(t *testing.T) {
	data := make([]byte, 2<<16)
	for i := range 1 << 16 {
		binary.LittleEndian.PutUint16(data[2*i:], uint16(i))
	}
	tensor := weights.Tensor{Shape: []int{1 << 16}, Type: weights.F16, Data: data}
	for i := range 1 << 16 {
		exponent, fraction := i>>10&31, i&1023
		got := tensor.Float(i)
		if exponent == 31 {
			if math.IsNaN(got) != (fraction != 0) || (fraction == 0 && !math.IsInf(got, 1-i>>15*2)) {
				t.Fatalf("%04x: %v", i, got)
			}
			continue
		}
		lead := min(exponent, 1)
		want, _ := new(big.Float).SetMantExp(big.NewFloat(float64(lead<<10+fraction)), max(exponent, 1)-25).Float64()
		if i>>15 == 1 {
			want = -want
		}
		if got != want {
			t.Fatalf("%04x: %v, want %v", i, got, want)
		}
	}
}
