package count_test

import (
	"fmt"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/internal/testkit"
)

// Each constraint is what stands between some falsehood and a proof of it: here that records 0 and 1, which
// share an id, are two.
func TestEachConstraintIsNeeded(t *testing.T) {
	const distinct = "each id is larger than the one before"
	plain := map[string]string{"id": "id"}
	shared := func() []*testkit.MemoryTable { return tables(table(t, []uint64{10, 20, 500})) }
	// twice makes the id 10 that of records 0 and 1 and of two rows in order, with all but the distance right.
	twice := func(w *testkit.Witness) {
		w.SetInt("dataset.id", 1, 10)
		w.SetInt("sorted", 1, 10)
		w.SetInt("next", 0, 10)
		setDistance(w, distinct, 1, 489)
	}
	attacks := []testkit.Attack{
		{Name: "a null id", Breaks: "the record has an id", Inputs: map[string]string{"id": "code"}, Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.id?", 1, 0)
		}},
		{Name: "ids of no record", Breaks: "the sorted ids are those of the records", Inputs: plain, Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.id", 1, 10)
		}},
		{Name: "a next id that is not the next", Breaks: "each sorted id is followed by the next", Inputs: plain, Tamper: func(w *testkit.Witness) {
			twice(w)
			w.SetInt("next", 0, 11)
			setDistance(w, distinct, 0, 0)
		}},
		{Name: "the last id again", Breaks: "each sorted id is followed by the next", Inputs: plain, Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.id", 2, 20)
			w.SetInt("sorted", 2, 20)
			w.SetInt("next", 2, 21)
		}},
		{Name: "a distance that is not that of the ids", Breaks: distinct, Inputs: plain, Tamper: func(w *testkit.Witness) {
			twice(w)
			setDistance(w, distinct, 0, 0)
		}},
	}
	for limb := range 4 {
		attacks = append(attacks, testkit.Attack{
			Name: fmt.Sprintf("a distance of −1, with −1 in limb %d", limb), Breaks: fmt.Sprintf("%s limb %d", distinct, limb), Inputs: plain,
			Tamper: func(w *testkit.Witness) {
				twice(w)
				for below := range limb {
					w.SetInt(fmt.Sprintf("%s limb %d", distinct, below), 0, columnar.RangeRows-1)
				}
				w.SetInt(fmt.Sprintf("%s limb %d", distinct, limb), 0, -1)
			},
		})
	}
	for i := range attacks {
		attacks[i].Tables, attacks[i].Time = shared(), at()
	}
	testkit.CheckAttacks(t, count.Statement{}, attacks)
}

// setDistance writes a distance below 2^16 into a row's limbs.
func setDistance(w *testkit.Witness, name string, row int, distance int64) {
	for limb := range 4 {
		w.SetInt(fmt.Sprintf("%s limb %d", name, limb), row, 0)
	}
	w.SetInt(name+" limb 0", row, distance)
}
