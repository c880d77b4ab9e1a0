package subset_test

import (
	"testing"

	"github.com/acc36754/assent/circuits/subset"
	"github.com/acc36754/assent/internal/testkit"
)

// Each constraint is what stands between some falsehood and a proof of it.
func TestEachConstraintIsNeeded(t *testing.T) {
	const inDataset = "the record is in the dataset"
	plain := map[string]string{"columns": "id,code"}
	once := map[string]string{"columns": "id,code", "once": "true"}
	both := func() []*testkit.MemoryTable {
		return tables(t, []record{{5, 1}, {6, 0}}, []record{{6, 0}, {7, 1}, {5, 1}, {5, 2}})
	}
	testkit.CheckAttacks(t, subset.Statement{}, []testkit.Attack{
		{Name: "a record that is not there", Breaks: inDataset, Tables: both(), Inputs: plain, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("subset.place0", 0, 99)
		}},
		{Name: "a record put together from two", Breaks: inDataset, Tables: both(), Inputs: plain, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("subset.place0", 0, 7)
			w.SetInt("subset.place1", 0, 2)
		}},
		{Name: "values in each other's place", Breaks: inDataset, Tables: both(), Inputs: plain, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("subset.place0", 0, 1)
			w.SetInt("subset.place1", 0, 5)
		}},
		{Name: "a null for a 0", Breaks: inDataset, Tables: both(), Inputs: plain, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("subset.place2", 1, 1)
		}},
		{Name: "a record of the dataset that stands for one more", Breaks: inDataset, Tables: both(), Inputs: plain, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("uses", 1, 1)
		}},
		{Name: "one record of the dataset for two", Breaks: "the record of the dataset stands for one", Tables: both(), Inputs: once, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("subset.place0", 1, 5)
			w.SetInt("subset.place1", 1, 1)
			w.SetInt("subset.place2", 1, 1)
			w.SetInt("uses", 0, 0)
			w.SetInt("uses", 2, 2)
		}},
	})
}
