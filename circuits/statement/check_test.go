package statement

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
)

func description() *Description {
	return &Description{
		ID: "toy", Version: 2,
		Roles: []Role{{Name: "left"}, {Name: "right"}},
		Inputs: []Input{
			{Name: "row", Usage: "the row", Kind: Number, Required: true},
			{Name: "loud", Kind: Switch},
			{Name: "note", Kind: Text},
		},
	}
}

func commitment(name string) *assent.Commitment {
	return &assent.Commitment{
		Schema:  assent.Schema{Columns: []assent.Column{{Name: name, Type: assent.Bool}}},
		Columns: []assent.ColumnCommitment{{Name: name}},
	}
}

func claim(left, right *assent.Commitment) *assent.Claim {
	return &assent.Claim{
		Statement: "toy", Version: 2, Params: map[string]string{"a": "1", "b": "2"},
		Tables: []assent.TableRef{{Role: "left", Digest: left.Digest()}, {Role: "right", Digest: right.Digest()}},
		Time:   time.Unix(0, 0).UTC(),
	}
}

// Two tables in each other's place would turn a statement about them around.
func TestTablesStandInTheirOrder(t *testing.T) {
	left, right := commitment("l"), commitment("r")
	if err := description().CheckClaim(claim(left, right), []*assent.Commitment{left, right}); err != nil {
		t.Fatal(err)
	}
	swapped := claim(left, right)
	swapped.Tables[0], swapped.Tables[1] = swapped.Tables[1], swapped.Tables[0]
	for name, err := range map[string]error{
		"commitments swapped": description().CheckClaim(claim(left, right), []*assent.Commitment{right, left}),
		"claim swapped":       description().CheckClaim(swapped, []*assent.Commitment{left, right}),
		"both swapped":        description().CheckClaim(swapped, []*assent.Commitment{right, left}),
		"same table twice":    description().CheckClaim(claim(left, right), []*assent.Commitment{left, left}),
		"one missing":         description().CheckClaim(claim(left, right), []*assent.Commitment{left}),
		"one empty":           description().CheckClaim(claim(left, right), []*assent.Commitment{left, nil}),
	} {
		if !errors.Is(err, ErrParams) {
			t.Errorf("%s: got %v, want ErrParams", name, err)
		}
	}
}

func TestParamsAreExactlyThoseNamed(t *testing.T) {
	c := claim(commitment("l"), commitment("r"))
	if err := CheckParams(c, "b", "a"); err != nil {
		t.Error(err)
	}
	if err := CheckParams(c, "a"); !errors.Is(err, ErrParams) || !strings.Contains(err.Error(), `"b" is not one`) {
		t.Errorf("one too many: %v", err)
	}
	if err := CheckParams(c, "a", "b", "c"); !errors.Is(err, ErrParams) || !strings.Contains(err.Error(), `"c" is missing`) {
		t.Errorf("one missing: %v", err)
	}
	if _, err := ScalarParam(c, "a"); !errors.Is(err, ErrParams) {
		t.Errorf("a number that is no scalar: %v", err)
	}
}

func TestInputs(t *testing.T) {
	for _, c := range []struct {
		name   string
		inputs map[string]string
		says   string
	}{
		{"right", map[string]string{"row": "1", "loud": "true", "note": "secret"}, ""},
		{"required missing", map[string]string{"note": "secret"}, "row is missing: the row"},
		{"switch with a value", map[string]string{"row": "1", "loud": "secret"}, "loud is a switch"},
		{"unknown", map[string]string{"row": "1", "salt": "secret"}, `does not ask for "salt"`},
	} {
		err := description().CheckInputs(c.inputs)
		if c.says == "" {
			if err != nil {
				t.Errorf("%s: %v", c.name, err)
			}
			continue
		}
		if !errors.Is(err, ErrInput) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want ErrInput that says %q", c.name, err, c.says)
		} else if strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error repeats a value: %v", c.name, err)
		}
	}
	if !SwitchInput(map[string]string{"loud": "true"}, "loud") || SwitchInput(nil, "loud") {
		t.Error("a switch is on when it is given")
	}
	for _, text := range []string{"", "-1", "+1", "1e3", "0x10", " 1", "18446744073709551616"} {
		if _, err := NumberInput(map[string]string{"row": text}, "row"); !errors.Is(err, ErrInput) {
			t.Errorf("number %q: got %v, want ErrInput", text, err)
		}
	}
	if n, err := NumberInput(map[string]string{"row": "18446744073709551615"}, "row"); err != nil || n != 1<<64-1 {
		t.Errorf("the largest number is read as %d, %v", n, err)
	}
}

func TestSentencesSayWhereAClaimCounts(t *testing.T) {
	c := claim(commitment("l"), commitment("r"))
	if got, want := SentenceContext(c), "(no context; 1970-01-01T00:00:00Z)"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	c.Context = assent.Context{ChainID: 5, Contract: &assent.Address{19: 1}, Submitter: &assent.Address{19: 2}, Scope: "a\nb"}
	if got, want := SentenceContext(c), `(chain 5, contract 0x0000000000000000000000000000000000000001, `+
		`submitted by 0x0000000000000000000000000000000000000002, scope "a\nb"; 1970-01-01T00:00:00Z)`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if SentenceTable(c, "middle") != "(not named)" || SentenceScalar(c, "a") != "(malformed)" || SentenceScalar(c, "z") != "(missing)" {
		t.Error("what is missing or malformed is not said to be")
	}
}
