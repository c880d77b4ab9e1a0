package exclusion

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// PublicInputs is where a verifier's trust begins: nothing that is not exactly the statement's passes.
func TestPublicInputsRefuseOtherClaims(t *testing.T) {
	first, second := tens(t, 5).Commitment(), tens(t, 6).Commitment()
	subject := field.Hex(fr.NewElement(77))
	for _, c := range []struct {
		name   string
		change func(c *assent.Claim)
		tables []*assent.Commitment
	}{
		{"another statement", func(c *assent.Claim) { c.Statement = "membership" }, nil},
		{"another version", func(c *assent.Claim) { c.Version = 2 }, nil},
		{"no parameters", func(c *assent.Claim) { c.Params = nil }, nil},
		{"shows something else", func(c *assent.Claim) { c.Params[paramShows] = "record" }, nil},
		{"column missing", func(c *assent.Claim) { delete(c.Params, paramColumn) }, nil},
		{"column by which the list is not sorted", func(c *assent.Claim) { c.Params[paramColumn] = "note" }, nil},
		{"key missing", func(c *assent.Claim) { delete(c.Params, paramKey) }, nil},
		{"key and subject", func(c *assent.Claim) { c.Params[paramSubject] = subject }, nil},
		{"nullifier without subject", func(c *assent.Claim) { c.Params = map[string]string{paramShows: showsBlinded, paramColumn: "id"} }, nil},
		{"nullifier with key", func(c *assent.Claim) { c.Params[paramShows] = showsBlinded }, nil},
		{"nullifier with key and subject", func(c *assent.Claim) { c.Params[paramShows], c.Params[paramSubject] = showsBlinded, subject }, nil},
		{"subject that is no scalar", func(c *assent.Claim) {
			c.Params = map[string]string{paramShows: showsBlinded, paramColumn: "id", paramSubject: "77"}
		}, nil},
		{"key of another type", func(c *assent.Claim) { c.Params[paramKey] = "thirty-five" }, nil},
		{"key in another spelling", func(c *assent.Claim) { c.Params[paramKey] = "035" }, nil},
		{"another role", func(c *assent.Claim) { c.Tables[0].Role = "dataset" }, nil},
		{"another table given", func(*assent.Claim) {}, commitments(second)},
		{"another table named", func(c *assent.Claim) { c.Tables[0].Digest = second.Digest() }, nil},
		{"no table given", func(*assent.Claim) {}, []*assent.Commitment{}},
		{"nothing in the table's place", func(*assent.Claim) {}, commitments(nil)},
		{"two tables given", func(*assent.Claim) {}, commitments(first, second)},
	} {
		t.Run(c.name, func(t *testing.T) {
			claim := claimAbout(first)
			claim.Params = map[string]string{paramShows: showsKey, paramColumn: "id", paramKey: "35"}
			if _, err := (Statement{}).PublicInputs(&claim, commitments(first)); err != nil {
				t.Fatalf("the unchanged claim is refused: %v", err)
			}
			c.change(&claim)
			tables := c.tables
			if tables == nil {
				tables = commitments(first)
			}
			if _, err := (Statement{}).PublicInputs(&claim, tables); !errors.Is(err, statement.ErrParams) {
				t.Errorf("got %v, want ErrParams", err)
			}
		})
	}
}

// Each part of a claim reaches a public input, so a proof for one claim is none for another.
func TestEveryPartOfAClaimIsBound(t *testing.T) {
	commitment := tens(t, 5).Commitment()
	publicOf := func(change func(c *assent.Claim)) []fr.Element {
		claim := claimAbout(commitment)
		claim.Params = map[string]string{paramShows: showsKey, paramColumn: "id", paramKey: "35"}
		change(&claim)
		public, err := Statement{}.PublicInputs(&claim, commitments(commitment))
		if err != nil {
			t.Fatal(err)
		}
		return public
	}
	base := publicOf(func(*assent.Claim) {})
	if base[4] != fr.NewElement(35) {
		t.Errorf("the subject of key 35 is %s", base[4].String())
	}
	for name, change := range map[string]func(c *assent.Claim){
		"key": func(c *assent.Claim) { c.Params[paramKey] = "36" },
		"showing": func(c *assent.Claim) {
			c.Params = map[string]string{paramShows: showsBlinded, paramColumn: "id", paramSubject: field.Hex(fr.NewElement(35))}
		},
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

// The sentence says whose sorting is trusted, and quotes what comes from outside.
func TestSentence(t *testing.T) {
	const digest = "0x1111111111111111111111111111111111111111111111111111111111111111"
	const subject = "0x0000000000000000000000000000000000000000000000000000000000000007"
	parsed, err := assent.ParseDigest(digest)
	if err != nil {
		t.Fatal(err)
	}
	base := claimAbout(&assent.Commitment{})
	base.Tables[0].Digest = parsed
	const rest = ` is not in column "email" of list ` + digest + ", provided that whoever committed the list sorted it " +
		`(chain 31337, contract 0x0000000000000000000000000000000000000007, scope "run 7"; 2026-01-31T12:00:00Z).`
	for _, c := range []struct {
		name   string
		params map[string]string
		want   string
	}{
		{"key", map[string]string{paramShows: showsKey, paramColumn: "email", paramKey: "a@example.org"}, `Key "a@example.org"` + rest},
		{"key with a newline", map[string]string{paramShows: showsKey, paramColumn: "email", paramKey: "a\nb\u202e"}, `Key "a\nb\u202e"` + rest},
		{"hidden key", map[string]string{paramShows: showsBlinded, paramColumn: "email", paramSubject: subject},
			"Some key, hidden as " + subject + " until it is opened with its blinding value," + rest},
		{"no key", map[string]string{paramShows: showsKey, paramColumn: "email"}, "A key that the claim does not name" + rest},
		{"no subject", map[string]string{paramShows: showsBlinded, paramColumn: "email"}, "Some key, hidden as (missing) until it is opened with its blinding value," + rest},
		{"nothing", map[string]string{paramColumn: "email"}, "A key, of which the claim does not say how it is shown," + rest},
	} {
		t.Run(c.name, func(t *testing.T) {
			claim := base
			claim.Params = maps.Clone(c.params)
			if got := (Statement{}).Sentence(&claim); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
	if got := (Statement{}).Sentence(&assent.Claim{}); !strings.Contains(got, "(not named)") {
		t.Errorf("an empty claim says %q", got)
	}
}

// No text of a claim makes PublicInputs panic or pass in a second spelling.
func FuzzPublicInputs(f *testing.F) {
	f.Add(uint8(assent.Uint), uint8(0), showsKey, "35", "")
	f.Add(uint8(assent.Decimal), uint8(2), showsKey, "-0.50", "")
	f.Add(uint8(assent.String), uint8(0), showsKey, "Jose\u0301", "")
	f.Add(uint8(assent.Key), uint8(0), showsKey, strings.Repeat("0", 64), "")
	f.Add(uint8(assent.Date), uint8(0), showsBlinded, "", "0x"+fr.Modulus().Text(16))
	f.Fuzz(func(t *testing.T, kind, scale uint8, shows, key, subject string) {
		column := assent.Column{Name: "c", Type: assent.Type(kind), Scale: int(scale)}
		commitment := assent.Commitment{
			Schema: assent.Schema{Columns: []assent.Column{column}}, SortedBy: "c", Columns: []assent.ColumnCommitment{{Name: "c"}},
		}
		claim := claimAbout(&commitment)
		claim.Params = map[string]string{paramShows: shows, paramColumn: "c", paramKey: key}
		if subject != "" {
			claim.Params = map[string]string{paramShows: shows, paramColumn: "c", paramSubject: subject}
		}
		public, err := Statement{}.PublicInputs(&claim, commitments(&commitment))
		if err != nil {
			if !errors.Is(err, statement.ErrParams) {
				t.Errorf("%v is not ErrParams", err)
			}
			return
		}
		if shows == showsBlinded && field.Hex(public[4]) != subject {
			t.Errorf("subject %q is accepted", subject)
		}
		if shows == showsKey {
			canonical, again, err := parseKey(column, key)
			if err != nil || canonical != key || again != public[4] {
				t.Errorf("key %q is accepted, its canonical text is %q, %v", key, canonical, err)
			}
		}
	})
}

// A blinding file is read in one way, whatever is in it.
func FuzzParseBlinding(f *testing.F) {
	f.Add(secret)
	f.Add("0x" + fr.Modulus().Text(16))
	f.Add("00\n")
	f.Fuzz(func(t *testing.T, content string) {
		blinding, err := parseBlinding(content)
		if err != nil {
			if !errors.Is(err, statement.ErrInput) {
				t.Errorf("%v is not ErrInput", err)
			}
			return
		}
		digits := strings.ToLower(strings.TrimPrefix(strings.TrimRight(content, "\r\n"), "0x"))
		if got := strings.TrimPrefix(field.Hex(blinding), "0x"); strings.Repeat("0", 64-len(digits))+digits != got {
			t.Errorf("%q is read as %s", content, got)
		}
	})
}
