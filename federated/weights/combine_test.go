package weights

import (
	"encoding/binary"
	"errors"
	"math"
	"testing"
)

func doubles(name string, values ...float64) *Tensors {
	t := Tensor{Name: name, Shape: []int{len(values)}, Type: F64}
	for _, v := range values {
		t.Data = binary.LittleEndian.AppendUint64(t.Data, math.Float64bits(v))
	}
	return &Tensors{List: []Tensor{t}}
}

// An update leads from the weights before to those after it, and neither is changed by that.
func TestUpdateLeadsFromBeforeToAfter(t *testing.T) {
	before, after := doubles("w", 1, -2, 0.5), doubles("w", 1.5, 2, 0.25)
	update, err := after.Sub(before)
	if err != nil {
		t.Fatal(err)
	}
	again, err := before.Add(update)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{1.5, 2, 0.25} {
		if got := again.List[0].Float(i); got != want || after.List[0].Float(i) != want {
			t.Errorf("element %d is %g, want %g", i, got, want)
		}
	}
	if before.List[0].Float(0) != 1 || update.List[0].Float(1) != 4 {
		t.Error("the weights before were changed, or the update is wrong")
	}
}

// Weights of other models, and sums that are no numbers, are refused.
func TestCombineRefuses(t *testing.T) {
	a := doubles("w", 1, math.MaxFloat64)
	for name, test := range map[string]struct {
		other *Tensors
		want  error
	}{
		"another name":   {doubles("v", 1, 2), ErrTensor},
		"another length": {doubles("w", 1), ErrTensor},
		"not a number":   {doubles("w", math.NaN(), 1), ErrNotFinite},
		"too large":      {doubles("w", 1, math.MaxFloat64), ErrNotFinite},
	} {
		if _, err := a.Add(test.other); !errors.Is(err, test.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The mean of the clients' updates is added once, whatever their number.
func TestAddMean(t *testing.T) {
	scale := Scale{Bits: 2, Limit: 100}
	next, err := doubles("w", 1, -2).AddMean([]int64{12, -6}, 3, scale)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []float64{2, -2.5} {
		if got := next.List[0].Float(i); got != want {
			t.Errorf("element %d is %g, want %g", i, got, want)
		}
	}
	if _, err := doubles("w", 1).AddMean([]int64{12, -6}, 3, scale); !errors.Is(err, ErrTensor) {
		t.Errorf("a sum of another length: %v", err)
	}
}
