// What every statement about whole tables is held against: an oracle's verdict, its own constraints, all sizes.

package testkit

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/acc36754/assent/circuits/statement"
)

// Prepare asks a statement to prepare a claim about tables.
func Prepare(st statement.Statement, tables []*MemoryTable, inputs map[string]string, at time.Time) (*statement.Prepared, error) {
	return st.Prepare(context.Background(), Request(st, tables, inputs, at))
}

// CheckTrue prepares a true claim and checks that no constraint objects to its witness, which it returns.
func CheckTrue(tb testing.TB, st statement.TableStatement, tables []*MemoryTable, inputs map[string]string, at time.Time) *Witness {
	tb.Helper()
	w := Fill(tb, st, tables, inputs, at)
	if names := w.Objections(); len(names) > 0 {
		tb.Fatalf("%v of %v: the honest witness violates %q", inputs, tables, names)
	}
	return w
}

// CheckVerdict checks that Prepare says of a claim what an oracle says: that it is true, and then no constraint
// objects, or that it is an ErrFalse. It returns the witness of a true claim.
func CheckVerdict(tb testing.TB, st statement.TableStatement, tables []*MemoryTable, inputs map[string]string, at time.Time, want bool) *Witness {
	tb.Helper()
	_, err := Prepare(st, tables, inputs, at)
	if want != (err == nil) || err != nil && !errors.Is(err, statement.ErrFalse) {
		tb.Fatalf("%v of %v: the oracle says %v, Prepare %v", inputs, tables, want, err)
	}
	if !want {
		return nil
	}
	return CheckTrue(tb, st, tables, inputs, at)
}

// Sizes are numbers of records to try a statement with: from least to 257, and around powers of two, so that
// blocks and spans end before, with and after the records.
func Sizes(least int) []int {
	sizes := []int{511, 512, 513, 1023, 1024, 1025}
	for n := least; n <= 257; n++ {
		sizes = append(sizes, n)
	}
	return sizes
}
