package exclusion

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// claimAbout returns a claim without parameters.
func claimAbout(commitment *assent.Commitment) assent.Claim {
	return assent.Claim{
		Statement: ID, Version: 1,
		Tables:  []assent.TableRef{{Role: roleList, Digest: commitment.Digest()}},
		Context: assent.Context{ChainID: 31337, Contract: &assent.Address{19: 7}, Scope: "run 7"},
		Time:    time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
}

func commitments(c ...*assent.Commitment) []*assent.Commitment { return c }

func prepare(list statement.Table, inputs map[string]string) (*statement.Prepared, error) {
	return Statement{}.Prepare(context.Background(), &statement.Request{
		Claim: claimAbout(list.Commitment()), Inputs: inputs, Tables: []statement.Table{list},
	})
}

// listOf returns a list of one column of any type, in the order of the encoded keys.
func listOf(t *testing.T, column assent.Column, texts ...string) *testkit.MemoryTable {
	t.Helper()
	schema := assent.Schema{Columns: []assent.Column{column}}
	var rows [][]assent.Value
	for _, text := range texts {
		value, err := assent.ParseValue(column, text)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, []assent.Value{value})
	}
	scalar := func(row []assent.Value) fr.Element {
		scalars := make([]fr.Element, 1)
		if err := schema.EncodeRow(scalars, row); err != nil {
			t.Fatal(err)
		}
		return scalars[0]
	}
	slices.SortFunc(rows, func(a, b []assent.Value) int {
		x, y := scalar(a), scalar(b)
		return x.Cmp(&y)
	})
	return testkit.NewMemoryTableOf(t, schema, column.Name, rows)
}

const secret = "0x11223344556677889900aabbccddeeff11223344556677889900aabbccddee"

// What Prepare fills is what the circuit accepts and what a verifier rebuilds from the claim alone.
func TestPrepareGivesWhatAVerifierRebuilds(t *testing.T) {
	people := listOf(t, assent.Column{Name: "email", Type: assent.String}, "a@example.org", "b@example.org", "c@example.org")
	for _, c := range []struct {
		name   string
		list   *testkit.MemoryTable
		inputs map[string]string
	}{
		{"key before the first", tens(t, 5), map[string]string{inputKey: "3"}},
		{"key inside", tens(t, 5), map[string]string{inputKey: "35"}},
		{"key after the last", tens(t, 5), map[string]string{inputKey: "51"}},
		{"empty list", tens(t, 0), map[string]string{inputKey: "51"}},
		{"one record", tens(t, 1), map[string]string{inputKey: "9"}},
		{"rows hidden", tens(t, 5).HideRows(assent.MaxRows), map[string]string{inputKey: "35"}},
		{"a string", people, map[string]string{inputKey: "d@example.org"}},
		{"key from a file", tens(t, 5), map[string]string{inputKeyFile: "35\n"}},
		{"hidden key", people, map[string]string{inputKeyFile: "d@example.org\r\n", inputHideKey: "true", inputBlinding: secret}},
		{"hidden key with a blinding", people, map[string]string{inputKeyFile: "d@example.org", inputHideKey: "true", inputBlinding: secret + "\n"}},
		{"dates", listOf(t, assent.Column{Name: "day", Type: assent.Date}, "2026-01-31", "1969-12-31"), map[string]string{inputKey: "1970-01-01"}},
		{"decimals", listOf(t, assent.Column{Name: "sum", Type: assent.Decimal, Scale: 2}, "-1.50", "7"), map[string]string{inputKey: "0"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			prepared, err := prepare(c.list, c.inputs)
			if err != nil {
				t.Fatal(err)
			}
			tests.sys.Accept(t, prepared.Assignment)
			public, err := Statement{}.PublicInputs(&prepared.Claim, commitments(c.list.Commitment()))
			if err != nil {
				t.Fatal(err)
			}
			if got := testkit.PublicOf(t, prepared.Assignment); !slices.Equal(got, public) {
				t.Error("the assignment's public inputs are not the claim's")
			}
		})
	}
}

// The row of a member is for the custodian, and its key is not repeated.
func TestAMemberIsFalse(t *testing.T) {
	for text, row := range map[string]string{"10": "row 0", "30": "row 2", "50": "row 4"} {
		_, err := prepare(tens(t, 5), map[string]string{inputKey: text})
		if !errors.Is(err, statement.ErrFalse) || !strings.Contains(err.Error(), row) {
			t.Errorf("key %s: got %v, want ErrFalse that names %s", text, err, row)
		}
	}
}

// A key that is written in another way is the same key: the claim holds its one canonical text.
func TestTheClaimHoldsTheCanonicalKey(t *testing.T) {
	sums := listOf(t, assent.Column{Name: "sum", Type: assent.Decimal, Scale: 2}, "7")
	names := listOf(t, assent.Column{Name: "name", Type: assent.String}, "x")
	for _, c := range []struct {
		list       *testkit.MemoryTable
		text, want string
	}{
		{sums, "012.5", "12.50"},
		{sums, "-0", "0.00"},
		{names, "Jose\u0301", "Jos\u00e9"},
	} {
		prepared, err := prepare(c.list, map[string]string{inputKey: c.text})
		if err != nil {
			t.Fatal(err)
		}
		if got := prepared.Claim.Params[paramKey]; got != c.want {
			t.Errorf("%q becomes %q, want %q", c.text, got, c.want)
		}
		claim := prepared.Claim
		claim.Params = map[string]string{paramShows: showsKey, paramColumn: c.list.Commitment().SortedBy, paramKey: c.text}
		if _, err := (Statement{}).PublicInputs(&claim, commitments(c.list.Commitment())); !errors.Is(err, statement.ErrParams) {
			t.Errorf("a claim that writes %q: got %v, want ErrParams", c.text, err)
		}
	}
}

// A hidden key leaves no trace in the claim; whoever knows key and blinding can check it.
func TestAHiddenKeyIsHidden(t *testing.T) {
	inputs := map[string]string{inputKeyFile: "35", inputHideKey: "true", inputBlinding: strings.Repeat("1", 62)}
	first, err := prepare(tens(t, 5), inputs)
	if err != nil {
		t.Fatal(err)
	}
	inputs[inputBlinding] = strings.Repeat("2", 62)
	second, err := prepare(tens(t, 5), inputs)
	if err != nil {
		t.Fatal(err)
	}
	if first.Claim.Params[paramSubject] == second.Claim.Params[paramSubject] {
		t.Error("two blinding values give the same subject")
	}
	if len(first.Claim.Params) != 3 || first.Claim.Params[paramShows] != showsBlinded {
		t.Errorf("the claim says %v", first.Claim.Params)
	}

	inputs[inputBlinding] = secret
	known, err := prepare(tens(t, 5), inputs)
	if err != nil {
		t.Fatal(err)
	}
	blinding, err := parseBlinding(secret)
	if err != nil {
		t.Fatal(err)
	}
	want := record.Subject(tests.h, fr.NewElement(35), blinding, known.Claim.Context.ScopeScalar())
	if got := known.Claim.Params[paramSubject]; got != field.Hex(want) {
		t.Errorf("the subject is %s, key and blinding give %s", got, field.Hex(want))
	}
}

func TestPrepareRefusesInputs(t *testing.T) {
	tooLarge := strings.Repeat("f", 64)
	for _, c := range []struct {
		name   string
		inputs map[string]string
		says   string
	}{
		{"no key", nil, "give one of --key and --key-file"},
		{"empty key", map[string]string{inputKey: ""}, "the key is empty"},
		{"empty key file", map[string]string{inputKeyFile: "\n"}, "the key is empty"},
		{"hidden without blinding", map[string]string{inputKeyFile: "1", inputHideKey: "true"}, "--hide-key needs --blinding-file"},
		{"two keys", map[string]string{inputKey: "1", inputKeyFile: "1"}, "give one of --key and --key-file"},
		{"no number", map[string]string{inputKey: "hunter2"}, "text is not a value"},
		{"negative", map[string]string{inputKey: "-5"}, "negative number in a uint column"},
		{"two newlines", map[string]string{inputKeyFile: "35\n\n"}, "text is not a value"},
		{"hidden but told", map[string]string{inputKey: "35", inputHideKey: "true"}, "a command line is not secret"},
		{"blinding of a told key", map[string]string{inputKey: "35", inputBlinding: secret}, "is for a hidden key"},
		{"short blinding", map[string]string{inputKeyFile: "35", inputHideKey: "true", inputBlinding: secret[:60]}, "want 62 or 64"},
		{"blinding that is not hexadecimal", map[string]string{inputKeyFile: "35", inputHideKey: "true", inputBlinding: secret[:63] + "g"}, "is not hexadecimal"},
		{"blinding beyond the field", map[string]string{inputKeyFile: "35", inputHideKey: "true", inputBlinding: tooLarge}, "not below the field's order"},
		{"switch with a value", map[string]string{inputKeyFile: "35", inputHideKey: "yes"}, "is a switch"},
		{"unknown input", map[string]string{inputKey: "35", "row": "1"}, `does not ask for "row"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := prepare(tens(t, 5), c.inputs)
			if !errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("got %v, want ErrInput that says %q", err, c.says)
			}
			for _, value := range []string{"hunter2", secret[2:60], tooLarge} {
				if strings.Contains(err.Error(), value) {
					t.Errorf("the error repeats what was given: %v", err)
				}
			}
		})
	}
}

// A list that nobody sorted is no list.
func TestAnUnsortedCommitmentIsRefused(t *testing.T) {
	table := testkit.NewMemoryTable(t, schema(), "", []testkit.Record{{Hash: fr.NewElement(1)}})
	if _, err := prepare(table, map[string]string{inputKey: "5"}); !errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), "--sorted-by") {
		t.Errorf("Prepare: got %v, want ErrInput that names --sorted-by", err)
	}
	claim := claimAbout(table.Commitment())
	claim.Params = map[string]string{paramShows: showsKey, paramColumn: "id", paramKey: "5"}
	if _, err := (Statement{}).PublicInputs(&claim, commitments(table.Commitment())); !errors.Is(err, statement.ErrParams) || !strings.Contains(err.Error(), "--sorted-by") {
		t.Errorf("PublicInputs: got %v, want ErrParams that names --sorted-by", err)
	}
}

// failing is a table that cannot be read, or whose secrets are not those it was committed with.
type failing struct {
	*testkit.MemoryTable
	search, leaf, top error
	hash              fr.Element
}

func (f failing) Search(ctx context.Context, key fr.Element) (uint64, error) {
	if f.search != nil {
		return 0, f.search
	}
	return f.MemoryTable.Search(ctx, key)
}

func (f failing) Leaf(ctx context.Context, row uint64) (*statement.Leaf, error) {
	if f.leaf != nil {
		return nil, f.leaf
	}
	leaf, err := f.MemoryTable.Leaf(ctx, row)
	if err == nil && !f.hash.IsZero() {
		leaf.Hash = f.hash
	}
	return leaf, err
}

func (f failing) Top() (fr.Element, error) {
	if f.top != nil {
		return fr.Element{}, f.top
	}
	return f.MemoryTable.Top()
}

func TestPrepareReportsTheTablesErrors(t *testing.T) {
	disk := errors.New("disk is gone")
	for name, list := range map[string]failing{
		"search": {MemoryTable: tens(t, 5), search: disk},
		"leaf":   {MemoryTable: tens(t, 5), leaf: disk},
		"top":    {MemoryTable: tens(t, 5), top: disk},
	} {
		for _, key := range []string{"5", "35", "55"} {
			if _, err := prepare(list, map[string]string{inputKey: key}); !errors.Is(err, disk) {
				t.Errorf("%s, key %s: got %v, want the table's error", name, key, err)
			}
		}
	}
	tampered := failing{MemoryTable: tens(t, 5), hash: fr.One()}
	if _, err := prepare(tampered, map[string]string{inputKey: "35"}); err == nil || !strings.Contains(err.Error(), "do not open its commitment") {
		t.Errorf("secrets that do not fit: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	list := tens(t, 5)
	request := &statement.Request{Claim: claimAbout(list.Commitment()), Inputs: map[string]string{inputKey: "35"}, Tables: []statement.Table{list}}
	if _, err := (Statement{}).Prepare(ctx, request); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the context's error", err)
	}
}
