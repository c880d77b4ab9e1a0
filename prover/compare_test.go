package prover_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
)

// A table is recognised by its values and by nothing else: a value, a record more, a record less or another order makes it
// another one, and a copy under other salts is the same.
func TestCompare(t *testing.T) {
	k := newCustodian(t)
	text := testCSV(9)
	lines := strings.SplitAfter(text, "\n")
	for _, sorted := range []bool{false, true} {
		var options []prover.CommitOption
		if sorted {
			options = append(options, prover.SortedBy("id"))
		}
		commitment := k.commit(t, text, options...)
		compare := func(text string) error { return k.Compare(t.Context(), commitment.Digest(), csvOf(t, text)) }
		if err := compare(text); err != nil {
			t.Errorf("sorted %t: the table itself: %v", sorted, err)
		}
		reversed := lines[0] + lines[2] + lines[1] + strings.Join(lines[3:], "")
		if err := compare(reversed); errors.Is(err, prover.ErrOtherTable) == sorted {
			t.Errorf("sorted %t: another order: %v", sorted, err)
		}
		for name, other := range map[string]string{
			"a value": strings.Replace(text, ",21", ",22", 1), "a null": strings.Replace(text, ",21", ",", 1),
			"a record less": strings.Join(lines[:9], ""), "a record more": text + "1000,extra,\n", "no record": lines[0],
		} {
			if err := compare(other); !errors.Is(err, prover.ErrOtherTable) {
				t.Errorf("sorted %t: %s: %v", sorted, name, err)
			}
		}
	}
}

// renamed is a table whose first column has another name.
type renamed struct{ source.Reader }

func (r renamed) Schema() *assent.Schema {
	schema := testSchema()
	schema.Columns[0].Name = "number"
	return schema
}

// The same values under other names are another table.
func TestCompareOtherSchema(t *testing.T) {
	k := newCustodian(t)
	commitment := k.commit(t, testCSV(3))
	if err := k.Compare(t.Context(), commitment.Digest(), renamed{csvOf(t, testCSV(3))}); !errors.Is(err, prover.ErrOtherTable) {
		t.Errorf("%v", err)
	}
}

func csvOf(t *testing.T, text string) source.Reader {
	t.Helper()
	rows, err := source.NewCSV(strings.NewReader(text), testSchema())
	if err != nil {
		t.Fatal(err)
	}
	return rows
}
