// Claims, good and bad, for the Solidity tests: what Go makes of each, statement contracts have to make of it too.

package contracts_test

import (
	"errors"
	"maps"
	"math/big"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/submission"
)

const claimFolder = "test/claims"

// accepted is the outcome of a claim that fits its tables.
const accepted = "accepted"

// claimFile is a claim as the Solidity tests read it.
type claimFile struct {
	Outcome      string                 `json:"outcome"` // "accepted", or the error that refuses the claim
	PublicInputs []string               `json:"publicInputs,omitempty"`
	Submission   *submission.Submission `json:"submission"`
}

// claimCase is a claim about tables, changed from one that fits.
type claimCase struct {
	statement statement.Statement
	outcome   string
	change    func(claim *assent.Claim, tables []*assent.Commitment)
}

// The files pin the digests and the public inputs on which Go and Solidity have to agree, whatever the keys are. What
// Go refuses is here as well, with the Solidity error that refuses it.
func TestClaimsAreAsKept(t *testing.T) {
	kept, err := filepath.Glob(filepath.Join(claimFolder, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	cases := map[string]claimCase{}
	for _, some := range []map[string]claimCase{
		consentCases(), countCases(), rangesCases(), fourCases(), balanceCases(), aggregateCases(), subsetCases(), disjointCases(), updateCases(),
	} {
		maps.Copy(cases, some)
	}
	if len(kept) != len(cases) && !*update {
		t.Errorf("%d files for %d claims", len(kept), len(cases))
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			checkKept(t, filepath.Join(claimFolder, name+".json"), c.file(t))
		})
	}
}

// file computes what Go makes of a claim.
func (c *claimCase) file(t *testing.T) claimFile {
	t.Helper()
	description := c.statement.Describe()
	claim := &assent.Claim{
		Statement: description.ID, Version: description.Version, Time: sample.Time(), Params: map[string]string{},
		Context: assent.Context{ChainID: 31337, Contract: &assent.Address{1}, Submitter: &assent.Address{2}, Scope: "claims"},
	}
	tables := make([]*assent.Commitment, len(description.Roles))
	for i := range tables {
		tables[i] = &assent.Commitment{Rows: uint64(1000 + i), Root: fr.NewElement(uint64(77 + i))}
		if err := tables[i].SRS.UnmarshalText([]byte(devsetup.ID)); err != nil {
			t.Fatal(err)
		}
	}
	c.change(claim, tables)
	for i, role := range description.Roles {
		fillColumns(tables[i], 10*i)
		claim.Tables = append(claim.Tables, assent.TableRef{Role: role.Name, Digest: tables[i].Digest()})
	}
	out := claimFile{Outcome: c.outcome, Submission: submission.New(claim, tables)}
	inputs, err := c.statement.PublicInputs(claim, tables)
	if c.outcome != accepted {
		if !errors.Is(err, statement.ErrParams) {
			t.Errorf("got %v, want ErrParams", err)
		}
		return out
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, input := range inputs {
		out.PublicInputs = append(out.PublicInputs, field.Hex(input))
	}
	return out
}

// fillColumns commits to the columns that a case has left out: with points that are all different.
func fillColumns(c *assent.Commitment, first int) {
	for i, column := range c.Schema.FieldColumns() {
		if i >= len(c.Columns) {
			point := multiple(fr.NewElement(uint64(first + i + 1)))
			c.Columns = append(c.Columns, assent.ColumnCommitment{Name: column.Name, Point: point})
		}
	}
}

// columns makes a schema.
func columns(list ...assent.Column) assent.Schema { return assent.Schema{Columns: list} }

func column(name string, kind assent.Type) assent.Column {
	return assent.Column{Name: name, Type: kind}
}

func nullable(name string, kind assent.Type) assent.Column {
	return assent.Column{Name: name, Type: kind, Nullable: true}
}

// consentCases are claims of consent by the column "subject".
func consentCases() map[string]claimCase {
	cases := map[string]claimCase{}
	add := func(name, outcome string, change func(claim *assent.Claim, dataset, book *assent.Commitment)) {
		cases["consent-"+name] = claimCase{consent.Statement{}, outcome, func(claim *assent.Claim, tables []*assent.Commitment) {
			dataset, book := tables[0], tables[1]
			claim.Params = map[string]string{"column": "subject", "distinct": "false", "empty": "false"}
			dataset.Schema = columns(column("subject", assent.Key), column("age", assent.Uint))
			book.Schema = columns(column("key", assent.Key), column("not_before", assent.Timestamp), column("not_after", assent.Timestamp))
			book.Root.SetZero()
			change(claim, dataset, book)
		}}
	}
	addConsentThatFits(add)
	addConsentThatDoesNot(add)
	return cases
}

type addConsent func(name, outcome string, change func(claim *assent.Claim, dataset, book *assent.Commitment))

func addConsentThatFits(add addConsent) {
	add("plain", accepted, func(*assent.Claim, *assent.Commitment, *assent.Commitment) {})
	add("distinct", accepted, func(claim *assent.Claim, _, _ *assent.Commitment) { claim.Params["distinct"] = "true" })
	add("last-column-nullable", accepted, func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		dataset.Schema = columns(nullable("a", assent.Bool), column("b", assent.String), nullable("c", assent.Date), nullable("subject", assent.Key))
	})
	add("hidden-dataset", accepted, func(_ *assent.Claim, dataset, _ *assent.Commitment) { hide(dataset) })
	add("hidden-dataset-empty", accepted, func(claim *assent.Claim, dataset, _ *assent.Commitment) {
		hide(dataset)
		claim.Params["empty"] = "true"
	})
	add("public-dataset-empty", accepted, func(claim *assent.Claim, dataset, _ *assent.Commitment) {
		dataset.Rows = 0
		claim.Params["empty"] = "true"
	})
	add("hidden-book", accepted, func(_ *assent.Claim, _, book *assent.Commitment) { hide(book) })
	add("empty-book", accepted, func(_ *assent.Claim, _, book *assent.Commitment) {
		book.Rows = 0
		for _, c := range book.Schema.Columns {
			book.Columns = append(book.Columns, assent.ColumnCommitment{Name: c.Name})
		}
	})
	add("most-records", accepted, func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.Rows = assent.MaxRows })
	add("sorted-dataset", accepted, func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.SortedBy = "age" })
	add("decimal-keys", accepted, func(_ *assent.Claim, dataset, book *assent.Commitment) {
		dataset.Schema = columns(assent.Column{Name: "subject", Type: assent.Decimal, Scale: 18})
		book.Schema = columns(column("not_after", assent.Uint), column("not_before", assent.Uint), nullable("note", assent.Bytes),
			assent.Column{Name: "key", Type: assent.Decimal, Scale: 18})
	})
	add("name-beyond-ascii", accepted, func(claim *assent.Claim, dataset, _ *assent.Commitment) {
		claim.Params["column"] = "Einwilligung für „das hier“"
		dataset.Schema.Columns[0].Name = claim.Params["column"]
	})
	add("no-scope", accepted, func(claim *assent.Claim, _, _ *assent.Commitment) { claim.Context.Scope = "" })
}

// hide hides a table's number of records.
func hide(c *assent.Commitment) {
	c.Rows, c.Hidden = 0, &assent.HiddenRows{Commitment: field.FromKeccak(field.Keccak([]byte("rows"))), Capacity: 4096}
}

func addConsentThatDoesNot(add addConsent) {
	param := func(name, outcome, param, value string) {
		add(name, outcome, func(claim *assent.Claim, _, _ *assent.Commitment) { claim.Params[param] = value })
	}
	dataset := func(name, outcome string, column assent.Column) {
		add(name, outcome, func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.Schema.Columns[0] = column })
	}
	book := func(name, outcome string, place int, column assent.Column) {
		add(name, outcome, func(_ *assent.Claim, _, book *assent.Commitment) { book.Schema.Columns[place] = column })
	}
	const noColumn, wrongType = "NoSuchColumn(bytes32)", "WrongColumnType(bytes32)"
	param("distinct-misspelt", "InvalidParam(uint256)", "distinct", "True")
	param("empty-blank", "InvalidParam(uint256)", "empty", "")
	param("no-such-column", noColumn, "column", "Subject")
	param("companion-as-column", noColumn, "column", "subject?")
	param("param-too-many", "WrongParamCount(uint256,uint256)", "zebra", "1")
	add("param-missing", "WrongParamCount(uint256,uint256)", func(claim *assent.Claim, _, _ *assent.Commitment) { delete(claim.Params, "empty") })
	add("param-of-another-name", "WrongParam(uint256)", func(claim *assent.Claim, _, _ *assent.Commitment) {
		delete(claim.Params, "distinct")
		claim.Params["Distinct"] = "false"
	})
	add("another-version", "UnknownStatement(bytes32)", func(claim *assent.Claim, _, _ *assent.Commitment) { claim.Version = 2 })
	add("time-of-33-bits", "TimeOutOfRange(uint64)", func(claim *assent.Claim, _, _ *assent.Commitment) {
		claim.Time = claim.Time.AddDate(81, 0, 0)
	})
	dataset("other-type", "TypesDiffer()", column("subject", assent.Bytes))
	add("other-scale", "TypesDiffer()", func(_ *assent.Claim, dataset, book *assent.Commitment) {
		dataset.Schema.Columns[0] = assent.Column{Name: "subject", Type: assent.Decimal, Scale: 2}
		book.Schema.Columns[0] = assent.Column{Name: "key", Type: assent.Decimal, Scale: 3}
	})
	book("no-key", noColumn, 0, column("Key", assent.Key))
	book("no-not-before", noColumn, 1, column("notBefore", assent.Timestamp))
	book("no-not-after", noColumn, 2, column("until", assent.Timestamp))
	book("key-nullable", wrongType, 0, nullable("key", assent.Key))
	book("not-before-nullable", wrongType, 1, nullable("not_before", assent.Timestamp))
	book("not-after-nullable", wrongType, 2, nullable("not_after", assent.Uint))
	book("not-before-a-date", wrongType, 1, column("not_before", assent.Date))
	book("not-after-an-int", wrongType, 2, column("not_after", assent.Int))
	add("two-columns-of-one-name", "AmbiguousColumn(bytes32)", func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		dataset.Schema.Columns[1] = nullable("subject", assent.Key)
	})
	addTablesThatAreNone(add)
}

// addTablesThatAreNone adds claims about tables that are no commitments, or that no proof can be about.
func addTablesThatAreNone(add addConsent) {
	add("too-many-records", "InvalidCount()", func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.Rows = assent.MaxRows + 1 })
	add("no-capacity", "InvalidCount()", func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		hide(dataset)
		dataset.Hidden.Capacity = 0
	})
	add("no-column", "WrongColumnCount(uint256)", func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.Schema = columns() })
	add("scale-of-a-uint", "InvalidColumn(uint256)", func(_ *assent.Claim, dataset, _ *assent.Commitment) { dataset.Schema.Columns[1].Scale = 1 })
	add("sorted-by-nullable", "InvalidSortColumn()", func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		dataset.SortedBy, dataset.Schema.Columns[1].Nullable = "age", true
	})
	add("point-missing", "WrongPointCount(uint256,uint256)", func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		fillColumns(dataset, 0)
		dataset.Schema.Columns[1].Nullable = true
		dataset.Columns = append(dataset.Columns, dataset.Columns[0], dataset.Columns[0])
	})
	add("coordinate-no-scalar", "InputNotCanonical(uint256)", func(_ *assent.Claim, dataset, _ *assent.Commitment) {
		fillColumns(dataset, 0)
		dataset.Columns[0].Point = wide()
	})
}

// wide returns a point of which x is not below the scalar field's order.
func wide() (p bn254.G1Affine) {
	x := new(big.Int).Set(fr.Modulus())
	for ; ; x.Add(x, big.NewInt(1)) {
		p.X.SetBigInt(x)
		var cube, three fp.Element
		three.SetUint64(3)
		cube.Square(&p.X).Mul(&cube, &p.X).Add(&cube, &three)
		if p.Y.Sqrt(&cube) != nil {
			return p
		}
	}
}

// countCases are claims of count by the column "id".
func countCases() map[string]claimCase {
	cases := map[string]claimCase{}
	add := func(name, outcome string, change func(claim *assent.Claim, dataset *assent.Commitment)) {
		cases["count-"+name] = claimCase{count.Statement{}, outcome, func(claim *assent.Claim, tables []*assent.Commitment) {
			claim.Params = map[string]string{"id": "id", "records": "1000"}
			tables[0].Schema = columns(nullable("age", assent.Uint), column("id", assent.Int))
			change(claim, tables[0])
		}}
	}
	atLeast := func(number string) func(claim *assent.Claim, dataset *assent.Commitment) {
		return func(claim *assent.Claim, dataset *assent.Commitment) {
			hide(dataset)
			claim.Params = map[string]string{"id": "id", "atLeast": number}
		}
	}
	id := func(column assent.Column) func(*assent.Claim, *assent.Commitment) {
		return func(_ *assent.Claim, dataset *assent.Commitment) { dataset.Schema.Columns[1] = column }
	}
	add("exactly", accepted, func(*assent.Claim, *assent.Commitment) {})
	add("at-least", accepted, atLeast("16777215"))
	add("nullable-date", accepted, id(nullable("id", assent.Date)))
	add("timestamp", accepted, id(column("id", assent.Timestamp)))
	add("uint", accepted, id(column("id", assent.Uint)))

	const invalid, wrongType = "InvalidParam(uint256)", "WrongColumnType(bytes32)"
	add("not-so-many", "NotTheCommitted(uint256)", func(_ *assent.Claim, dataset *assent.Commitment) { dataset.Rows = 999 })
	add("hidden", "NotTheCommitted(uint256)", func(_ *assent.Claim, dataset *assent.Commitment) { hide(dataset) })
	add("hash-that-is-the-number", "NotTheCommitted(uint256)", func(_ *assent.Claim, dataset *assent.Commitment) {
		hide(dataset)
		dataset.Hidden.Commitment = fr.NewElement(1000)
	})
	add("none", invalid, atLeast("0"))
	add("blank", invalid, atLeast(""))
	add("leading-zero", invalid, atLeast("010"))
	add("sign", invalid, atLeast("+10"))
	add("letter", invalid, atLeast("1O"))
	add("too-many", invalid, atLeast("16777216"))
	add("too-long", invalid, atLeast(strings.Repeat("9", 100)))
	add("bool", wrongType, id(column("id", assent.Bool)))
	add("string", wrongType, id(column("id", assent.String)))
	add("key", wrongType, id(column("id", assent.Key)))
	add("both-numbers", "WrongParamCount(uint256,uint256)", func(claim *assent.Claim, _ *assent.Commitment) { claim.Params["atLeast"] = "1000" })
	add("no-number", "WrongParamCount(uint256,uint256)", func(claim *assent.Claim, _ *assent.Commitment) { delete(claim.Params, "records") })
	add("unknown-number", "WrongParam(uint256)", func(claim *assent.Claim, _ *assent.Commitment) {
		delete(claim.Params, "records")
		claim.Params["size"] = "1000"
	})
	return cases
}
