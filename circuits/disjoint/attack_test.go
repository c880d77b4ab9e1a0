package disjoint_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/disjoint"
	"github.com/acc36754/assent/internal/testkit"
)

const (
	sorted = "no sorted value is larger than the next"
	above  = "the value is above its lower bound"
	below  = "the value is below its upper bound"
)

// Each constraint is what stands between some falsehood and a proof of it. The honest order of the list is
// −1, 10, 20, 500 and 2^64; the values lie in its rows 1, 3 and 0.
func TestEachConstraintIsNeeded(t *testing.T) {
	const between, neighbours = "the value's bounds are neighbours in the order", "each sorted value is followed by the next"
	code := map[string]string{"column": "code", "list-column": "code"}
	attacks := []testkit.Attack{
		{Name: "a null value", Breaks: "the record has a value", Inputs: code, Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.value?", 1, 0)
		}},
		{Name: "a null in the list", Breaks: "the entry of the list has a value", Inputs: code, Tamper: func(w *testkit.Witness) {
			w.SetInt("list.value?", 2, 0)
		}},
		{Name: "an order of other values", Breaks: "the sorted values are those of the list", Tamper: func(w *testkit.Witness) {
			w.SetInt("list.value", 0, 15)
		}},
		{Name: "an order without its last value", Breaks: "the sorted values are those of the list", Tamper: func(w *testkit.Witness) {
			w.SetInt("list.value", 2, 600)
		}},
		{Name: "a listed value left out of the order", Breaks: neighbours, Tamper: func(w *testkit.Witness) {
			w.SetInt("next", 1, 500)
			setDistance(w, sorted, 1, 490)
			place(w, 0, 20, 10, 500)
		}},
		{Name: "a first value left out of the order", Breaks: neighbours, Tamper: func(w *testkit.Witness) {
			w.SetInt("next", 0, 20)
			place(w, 2, 10, -1, 20)
		}},
		{Name: "bounds that are no neighbours", Breaks: between, Tamper: func(w *testkit.Witness) {
			place(w, 0, 20, 19, 21)
		}},
		{Name: "a bound of each of two rows", Breaks: between, Tamper: func(w *testkit.Witness) {
			place(w, 0, 20, 10, 500)
		}},
		{Name: "a value that is not looked up", Breaks: between, Tamper: func(w *testkit.Witness) {
			w.SetInt("uses", 1, 0)
		}},
		{Name: "an order that falls", Breaks: sorted, Tamper: fall},
		{Name: "a value at its lower bound", Breaks: above, Tamper: func(w *testkit.Witness) {
			place(w, 0, 10, 10, 20)
			setDistance(w, above, 0, 0)
		}},
		{Name: "a value at its upper bound", Breaks: below, Tamper: func(w *testkit.Witness) {
			place(w, 0, 20, 10, 20)
			setDistance(w, below, 0, 0)
		}},
	}
	for limb := range 4 {
		attacks = append(attacks,
			testkit.Attack{Name: fmt.Sprintf("an order that falls, hidden in limb %d", limb), Breaks: fmt.Sprintf("%s limb %d", sorted, limb), Tamper: func(w *testkit.Witness) {
				fall(w)
				setNegative(w, sorted, 1, -10, limb)
			}},
			testkit.Attack{Name: fmt.Sprintf("a value at its lower bound, hidden in limb %d", limb), Breaks: fmt.Sprintf("%s limb %d", above, limb), Tamper: func(w *testkit.Witness) {
				place(w, 0, 10, 10, 20)
				setNegative(w, above, 0, -1, limb)
			}},
			testkit.Attack{Name: fmt.Sprintf("a value at its upper bound, hidden in limb %d", limb), Breaks: fmt.Sprintf("%s limb %d", below, limb), Tamper: func(w *testkit.Witness) {
				place(w, 0, 20, 10, 20)
				setNegative(w, below, 0, -1, limb)
			}})
	}
	for i := range attacks {
		attacks[i].Tables, attacks[i].Time = tables(t, []uint64{15, 600, 3}, []uint64{20, 10, 500}), at()
		if attacks[i].Inputs == nil {
			attacks[i].Inputs = ids()
		}
	}
	testkit.CheckAttacks(t, disjoint.Statement{}, attacks)
}

// place puts a value of the dataset between bounds, with its distances to them where they are not negative.
func place(w *testkit.Witness, row int, value, lower, upper int64) {
	w.SetInt("dataset.value", row, value)
	w.SetInt("lower", row, lower)
	w.SetInt("upper", row, upper)
	setDistance(w, above, row, value-lower-1)
	setDistance(w, below, row, upper-value-1)
}

// fall makes the order −1, 20, 10, 500, where the listed value 20 lies between 10 and 500. The distance from
// 20 to 10 is said to be 0.
func fall(w *testkit.Witness) {
	for row, value := range []int64{-1, 20, 10, 500} {
		w.SetInt("sorted", row, value)
		if row > 0 {
			w.SetInt("next", row-1, value)
		}
	}
	setDistance(w, sorted, 1, 0)
	setDistance(w, sorted, 2, 490)
	place(w, 0, 20, 10, 500)
	place(w, 2, 3, -1, 20)
	w.SetInt("uses", 1, 0)
	w.SetInt("uses", 2, 1)
}

// setDistance writes a distance below 2^16 into a row's limbs.
func setDistance(w *testkit.Witness, name string, row int, distance int64) {
	for limb := range 4 {
		w.SetInt(fmt.Sprintf("%s limb %d", name, limb), row, 0)
	}
	w.SetInt(name+" limb 0", row, distance)
}

// setNegative writes a distance from −2^16 to −1 into a row's limbs, of which one alone is out of range.
func setNegative(w *testkit.Witness, name string, row int, distance int64, limb int) {
	setDistance(w, name, row, distance)
	if limb == 0 {
		return
	}
	w.SetInt(name+" limb 0", row, columnar.RangeRows+distance)
	for middle := 1; middle < limb; middle++ {
		w.SetInt(fmt.Sprintf("%s limb %d", name, middle), row, columnar.RangeRows-1)
	}
	w.SetInt(fmt.Sprintf("%s limb %d", name, limb), row, -1)
}

// The order's ends are the prover's to choose, and choosing them does not help: a value that is in the list has
// no place below the first or above the last.
func TestEndsOfTheOrderDoNotMatter(t *testing.T) {
	w := testkit.Fill(t, disjoint.Statement{}, tables(t, []uint64{15, 600, 3}, []uint64{20, 10, 500}), ids(), at())
	w.SetInt("sorted", 0, -1000)
	w.SetInt("next", 3, 1000)
	place(w, 2, 3, -1000, 10)
	place(w, 1, 600, 500, 1000)
	if names := w.Objections(); len(names) > 0 {
		t.Errorf("other ends: the witness violates %q", names)
	}
	w.SetInt("sorted", 0, 19)
	place(w, 2, 20, 19, 10)
	if names := w.Objections(); !slices.Contains(names, below+" limb 0") {
		t.Errorf("a first bound above the first value: the witness violates %q", names)
	}
	w.SetInt("next", 3, 21)
	place(w, 1, 20, 500, 21)
	if names := w.Objections(); !slices.Contains(names, above+" limb 0") {
		t.Errorf("a last bound below the last value: the witness violates %q", names)
	}
}
