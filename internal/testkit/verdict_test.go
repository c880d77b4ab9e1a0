package testkit

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/update"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// gullible is a statement that takes a null for an entry: its Prepare overlooks what its constraints do not.
type gullible struct{ update.Statement }

func (g gullible) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	prepared, err := g.Statement.Prepare(ctx, request)
	if err == nil {
		columns := slices.Clone(prepared.Data.Tables[0].Columns)
		columns[1] = make([]fr.Element, len(columns[1]))
		prepared.Data.Tables[0].Columns = columns
	}
	return prepared, err
}

// A verdict that is not the oracle's is seen in both directions, and so is a native check that overlooks what
// the constraints say.
func TestAWrongVerdictIsSeen(t *testing.T) {
	schema := assent.Schema{Columns: []assent.Column{{Name: "w", Type: assent.Int, Nullable: true}}}
	tables := []*MemoryTable{NewMemoryTableOf(t, schema, "", [][]assent.Value{{assent.IntValue(3)}})}
	at := time.Unix(1000, 0).UTC()
	const refused, accepted = "2", "3"
	for _, c := range []struct {
		name    string
		st      statement.TableStatement
		limit   string
		oracle  bool
		reports string
	}{
		{"right, true", update.Statement{}, accepted, true, ""},
		{"right, false", update.Statement{}, refused, false, ""},
		{"the oracle knows better", update.Statement{}, accepted, false, "the oracle says false, Prepare <nil>"},
		{"Prepare knows better", update.Statement{}, refused, true, "the oracle says true, Prepare the statement is not true"},
		{"the constraints know better", gullible{}, accepted, true, `the honest witness violates ["the entry is not null"]`},
		{"another error", update.Statement{}, "many", false, "Prepare input is not valid"},
	} {
		inputs := map[string]string{"column": "w", "limit": c.limit, "bound": "9"}
		got := failuresOf(t, func(tb testing.TB) { CheckVerdict(tb, c.st, tables, inputs, at, c.oracle) })
		if !strings.Contains(got, c.reports) || c.reports == "" && got != "" {
			t.Errorf("%s: CheckVerdict reports %q, want %q", c.name, got, c.reports)
		}
	}
}
