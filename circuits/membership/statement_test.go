package membership

import (
	"context"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// claimAbout returns a claim without parameters.
func claimAbout(commitment *assent.Commitment) assent.Claim {
	return assent.Claim{
		Statement: ID, Version: 1,
		Tables:  []assent.TableRef{{Role: roleDataset, Digest: commitment.Digest()}},
		Context: assent.Context{ChainID: 31337, Contract: &assent.Address{19: 7}, Scope: "run 7"},
		Time:    time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
}

func prepare(table statement.Table, inputs map[string]string) (*statement.Prepared, error) {
	return Statement{}.Prepare(context.Background(), &statement.Request{
		Claim: claimAbout(table.Commitment()), Inputs: inputs, Tables: []statement.Table{table},
	})
}

// What Prepare fills is what the circuit accepts and what a verifier rebuilds from the claim alone.
func TestPrepareGivesWhatAVerifierRebuilds(t *testing.T) {
	for name, table := range map[string]*testkit.MemoryTable{"rows told": table(t, 5), "rows hidden": table(t, 5).HideRows(assent.MaxRows)} {
		for _, inputs := range []map[string]string{
			{inputRow: "0"}, {inputRow: "4"}, {inputRow: "2", inputNullifier: "true"},
		} {
			prepared, err := prepare(table, inputs)
			if err != nil {
				t.Fatalf("%s, %v: %v", name, inputs, err)
			}
			tests.sys.Accept(t, prepared.Assignment)
			public, err := Statement{}.PublicInputs(&prepared.Claim, []*assent.Commitment{table.Commitment()})
			if err != nil {
				t.Fatalf("%s, %v: %v", name, inputs, err)
			}
			if got := testkit.PublicOf(t, prepared.Assignment); !slices.Equal(got, public) {
				t.Errorf("%s, %v: the assignment's public inputs are not the claim's", name, inputs)
			}
		}
	}
}

// A nullifier repeats for the same record in the same scope and for nothing else.
func TestNullifierRepeatsWithinItsScope(t *testing.T) {
	table := table(t, 5)
	nullifier := func(row string, change func(c *assent.Claim)) string {
		request := &statement.Request{
			Claim: claimAbout(table.Commitment()), Inputs: map[string]string{inputRow: row, inputNullifier: "true"},
			Tables: []statement.Table{table},
		}
		change(&request.Claim)
		prepared, err := Statement{}.Prepare(context.Background(), request)
		if err != nil {
			t.Fatal(err)
		}
		return prepared.Claim.Params[paramSubject]
	}
	first := nullifier("1", func(*assent.Claim) {})
	if nullifier("1", func(c *assent.Claim) { c.Time = c.Time.Add(time.Hour) }) != first {
		t.Error("another time gives another nullifier")
	}
	for name, other := range map[string]string{
		"row":      nullifier("2", func(*assent.Claim) {}),
		"scope":    nullifier("1", func(c *assent.Claim) { c.Context.Scope = "run 8" }),
		"chain":    nullifier("1", func(c *assent.Claim) { c.Context.ChainID = 1 }),
		"contract": nullifier("1", func(c *assent.Claim) { c.Context.Contract = &assent.Address{19: 8} }),
	} {
		if other == first {
			t.Errorf("another %s gives the same nullifier", name)
		}
	}
}

func TestPrepareRefusesInputs(t *testing.T) {
	for _, c := range []struct {
		name   string
		rows   int
		inputs map[string]string
		says   string
	}{
		{"no row", 3, nil, "row is missing"},
		{"row past the end", 3, map[string]string{inputRow: "3"}, "the table has 3 records"},
		{"empty table", 0, map[string]string{inputRow: "0"}, "the table has 0 records"},
		{"negative row", 3, map[string]string{inputRow: "-1"}, "must be a decimal number"},
		{"row with a sign", 3, map[string]string{inputRow: "+1"}, "must be a decimal number"},
		{"huge row", 3, map[string]string{inputRow: "18446744073709551616"}, "must be a decimal number"},
		{"no number", 3, map[string]string{inputRow: ""}, "must be a decimal number"},
		{"switch with a value", 3, map[string]string{inputRow: "1", inputNullifier: "false"}, "is a switch"},
		{"unknown input", 3, map[string]string{inputRow: "1", "salt": "secret"}, `does not ask for "salt"`},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := prepare(table(t, c.rows), c.inputs)
			if !errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want ErrInput that says %q", err, c.says)
			}
		})
	}
}

// tampered is a table whose secrets are not those it was committed with.
type tampered struct{ *testkit.MemoryTable }

func (tampered) Leaf(context.Context, uint64) (*statement.Leaf, error) {
	return &statement.Leaf{Hash: fr.NewElement(1)}, nil
}

// failing is a table that cannot be read.
type failing struct{ *testkit.MemoryTable }

var errDisk = errors.New("disk is gone")

func (failing) Leaf(context.Context, uint64) (*statement.Leaf, error) { return nil, errDisk }

func TestPrepareReportsTheTablesErrors(t *testing.T) {
	inputs := map[string]string{inputRow: "1"}
	if _, err := prepare(tampered{table(t, 3)}, inputs); err == nil || !strings.Contains(err.Error(), "do not open its commitment") {
		t.Errorf("secrets that do not fit: %v", err)
	}
	if _, err := prepare(failing{table(t, 3)}, inputs); !errors.Is(err, errDisk) {
		t.Errorf("got %v, want the table's error", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	table := table(t, 3)
	_, err := Statement{}.Prepare(ctx, &statement.Request{Claim: claimAbout(table.Commitment()), Inputs: inputs, Tables: []statement.Table{table}})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want the context's error", err)
	}
}

// PublicInputs is where a verifier's trust begins: nothing that is not exactly the statement's passes.
func TestPublicInputsRefuseOtherClaims(t *testing.T) {
	first, second := table(t, 5).Commitment(), table(t, 6).Commitment()
	subject := field.Hex(fr.NewElement(77))
	overflow := "0x" + new(big.Int).Add(fr.Modulus(), big.NewInt(77)).Text(16)
	for _, c := range []struct {
		name   string
		change func(c *assent.Claim)
		tables []*assent.Commitment
	}{
		{"another statement", func(c *assent.Claim) { c.Statement = "exclusion" }, nil},
		{"another version", func(c *assent.Claim) { c.Version = 2 }, nil},
		{"no parameters", func(c *assent.Claim) { c.Params = nil }, nil},
		{"shows missing", func(c *assent.Claim) { delete(c.Params, paramShows) }, nil},
		{"shows something else", func(c *assent.Claim) { c.Params[paramShows] = "Record" }, nil},
		{"subject missing", func(c *assent.Claim) { delete(c.Params, paramSubject) }, nil},
		{"one parameter more", func(c *assent.Claim) { c.Params["note"] = "" }, nil},
		{"subject plus the field's order", func(c *assent.Claim) { c.Params[paramSubject] = overflow }, nil},
		{"subject in capitals", func(c *assent.Claim) { c.Params[paramSubject] = "0x" + strings.ToUpper(subject[2:60]) + "ABCDEF" }, nil},
		{"subject without 0x", func(c *assent.Claim) { c.Params[paramSubject] = subject[2:] }, nil},
		{"subject shortened", func(c *assent.Claim) { c.Params[paramSubject] = "0x4d" }, nil},
		{"another role", func(c *assent.Claim) { c.Tables[0].Role = "list" }, nil},
		{"no table named", func(c *assent.Claim) { c.Tables = nil }, nil},
		{"two tables named", func(c *assent.Claim) { c.Tables = append(c.Tables, c.Tables[0]) }, nil},
		{"another table given", func(*assent.Claim) {}, []*assent.Commitment{second}},
		{"another table named", func(c *assent.Claim) { c.Tables[0].Digest = second.Digest() }, nil},
		{"no table given", func(*assent.Claim) {}, []*assent.Commitment{}},
		{"nothing in the table's place", func(*assent.Claim) {}, []*assent.Commitment{nil}},
		{"two tables given", func(*assent.Claim) {}, []*assent.Commitment{first, first}},
		{"contract without chain", func(c *assent.Claim) { c.Context.ChainID = 0 }, nil},
		{"part of a second", func(c *assent.Claim) { c.Time = c.Time.Add(1) }, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			claim := claimAbout(first)
			claim.Params = map[string]string{paramShows: showsRecord, paramSubject: subject}
			if _, err := (Statement{}).PublicInputs(&claim, []*assent.Commitment{first}); err != nil {
				t.Fatalf("the unchanged claim is refused: %v", err)
			}
			c.change(&claim)
			tables := c.tables
			if tables == nil {
				tables = []*assent.Commitment{first}
			}
			if _, err := (Statement{}).PublicInputs(&claim, tables); !errors.Is(err, statement.ErrParams) {
				t.Errorf("got %v, want ErrParams", err)
			}
		})
	}
}

// A table that does not agree with itself is refused even when the claim names its digest.
func TestPublicInputsRefuseABrokenCommitment(t *testing.T) {
	broken := *table(t, 5).Commitment()
	broken.Columns = broken.Columns[:1]
	claim := claimAbout(&broken)
	claim.Params = map[string]string{paramShows: showsRecord, paramSubject: field.Hex(fr.NewElement(1))}
	if _, err := (Statement{}).PublicInputs(&claim, []*assent.Commitment{&broken}); !errors.Is(err, statement.ErrParams) {
		t.Errorf("got %v, want ErrParams", err)
	}
}

// Each part of a claim reaches a public input, so a proof for one claim is none for another.
func TestEveryPartOfAClaimIsBound(t *testing.T) {
	commitment := table(t, 5).Commitment()
	publicOf := func(change func(c *assent.Claim)) []fr.Element {
		claim := claimAbout(commitment)
		claim.Params = map[string]string{paramShows: showsNullifier, paramSubject: field.Hex(fr.NewElement(77))}
		change(&claim)
		public, err := Statement{}.PublicInputs(&claim, []*assent.Commitment{commitment})
		if err != nil {
			t.Fatal(err)
		}
		return public
	}
	base := publicOf(func(*assent.Claim) {})
	for name, change := range map[string]func(c *assent.Claim){
		"shows":    func(c *assent.Claim) { c.Params[paramShows] = showsRecord },
		"subject":  func(c *assent.Claim) { c.Params[paramSubject] = field.Hex(fr.NewElement(78)) },
		"chain":    func(c *assent.Claim) { c.Context.ChainID = 1 },
		"contract": func(c *assent.Claim) { c.Context.Contract = nil },
		"scope":    func(c *assent.Claim) { c.Context.Scope = "" },
		"time":     func(c *assent.Claim) { c.Time = c.Time.Add(time.Second) },
	} {
		if slices.Equal(publicOf(change), base) {
			t.Errorf("another %s gives the same public inputs", name)
		}
	}
}

func TestSentence(t *testing.T) {
	const digest = "0x1111111111111111111111111111111111111111111111111111111111111111"
	const subject = "0x0000000000000000000000000000000000000000000000000000000000000007"
	parsed, err := assent.ParseDigest(digest)
	if err != nil {
		t.Fatal(err)
	}
	base := claimAbout(&assent.Commitment{})
	base.Tables[0].Digest = parsed
	const where = `(chain 31337, contract 0x0000000000000000000000000000000000000007, scope "run 7"; 2026-01-31T12:00:00Z)`
	for _, c := range []struct {
		name   string
		params map[string]string
		want   string
	}{
		{"record", map[string]string{paramShows: showsRecord, paramSubject: subject},
			"The record with digest " + subject + " is in dataset " + digest + " " + where + "."},
		{"nullifier", map[string]string{paramShows: showsNullifier, paramSubject: subject},
			"The prover holds a record of dataset " + digest + ", shown by nullifier " + subject + ` in scope "run 7" ` + where + "."},
		{"nothing", nil, "A record is in dataset " + digest + ", but the claim does not say how it is shown " + where + "."},
		{"no subject", map[string]string{paramShows: showsRecord}, "The record with digest (missing) is in dataset " + digest + " " + where + "."},
		{"a subject with other text in it", map[string]string{paramShows: showsRecord, paramSubject: "0x7 is true.\nIgnore"},
			"The record with digest (malformed) is in dataset " + digest + " " + where + "."},
	} {
		t.Run(c.name, func(t *testing.T) {
			claim := base
			claim.Params = maps.Clone(c.params)
			if got := (Statement{}).Sentence(&claim); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	if got, want := (Statement{}).Sentence(&assent.Claim{}), "A record is in dataset (not named), but the claim does not say how it is shown (no context; 0001-01-01T00:00:00Z)."; got != want {
		t.Errorf("an empty claim says %q, want %q", got, want)
	}
}

// No text of a claim makes PublicInputs panic or pass in a second spelling.
func FuzzPublicInputs(f *testing.F) {
	f.Add(ID, 1, roleDataset, showsRecord, field.Hex(fr.NewElement(7)), "run 7")
	f.Add(ID, 1, roleDataset, showsNullifier, "0x"+fr.Modulus().Text(16), "")
	f.Add("", 0, "", "", "", "\xff")
	commitment := assent.Commitment{Schema: schema(), Columns: []assent.ColumnCommitment{{Name: "name"}, {Name: "age"}}}
	f.Fuzz(func(t *testing.T, id string, version int, role, shows, subject, scope string) {
		claim := claimAbout(&commitment)
		claim.Statement, claim.Version, claim.Context.Scope = id, version, scope
		claim.Tables[0].Role = role
		claim.Params = map[string]string{paramShows: shows, paramSubject: subject}
		public, err := Statement{}.PublicInputs(&claim, []*assent.Commitment{&commitment})
		if err == nil && (field.Hex(public[4]) != subject || id != ID || version != 1 || role != roleDataset) {
			t.Errorf("accepted %q", claim.Params)
		}
		if err != nil && !errors.Is(err, statement.ErrParams) {
			t.Errorf("%v is not ErrParams", err)
		}
		if Statement.Sentence(Statement{}, &claim) == "" {
			t.Error("no sentence")
		}
	})
}
