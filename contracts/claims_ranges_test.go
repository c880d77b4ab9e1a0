// Claims of ranges and ranges-4.

package contracts_test

import (
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/ranges"
)

// rangesCases are claims of ranges about the column "age".
func rangesCases() map[string]claimCase {
	v := &variants{
		statement: ranges.Statement{}, cases: map[string]claimCase{},
		params:  map[string]string{"column": "age", "says": "between", "least": "18", "most": "120", "empty": "false"},
		schemas: []assent.Schema{columns(nullable("note", assent.String), column("age", assent.Uint))},
	}
	addRangesThatFit(v)
	addRangesThatDoNot(v)
	addSetsThatDoNot(v)
	return v.cases
}

// set makes a claim about a set.
func set(values ...string) change {
	return func(claim *assent.Claim, tables []*assent.Commitment) {
		without("least", "most")(claim, tables)
		claim.Params["says"] = "in"
		for i, value := range values {
			claim.Params["value"+string(rune('1'+i))] = value
		}
	}
}

// there makes a claim about values that are there.
func there(claim *assent.Claim, tables []*assent.Commitment) {
	without("least", "most")(claim, tables)
	claim.Params["says"] = "there"
}

func addRangesThatFit(v *variants) {
	v.add("between", accepted)
	v.add("one-value", accepted, params("least", "0", "most", "0"))
	v.add("nullable-decimal", accepted, params("least", "-12.50", "most", "0.05"),
		schema(0, nullable("note", assent.String), assent.Column{Name: "age", Type: assent.Decimal, Scale: 2, Nullable: true}))
	v.add("ints", accepted, params("least", "-9223372036854775808", "most", "9223372036854775807"), schema(0, column("age", assent.Int)))
	v.add("dates", accepted, params("least", "-0044-03-15", "most", "2026-02-28"), schema(0, column("age", assent.Date)))
	v.add("instants", accepted, params("least", "1970-01-01T00:00:00Z", "most", "253402300800"), schema(0, column("age", assent.Timestamp)))
	v.add("hidden", accepted, hidden(0))
	v.add("hidden-empty", accepted, hidden(0), params("empty", "true"))
	v.add("public-empty", accepted, params("empty", "true"))
	v.add("in-one", accepted, set("7"))
	v.add("in-five", accepted, set("1", "10", "11", "2", "3"))
	v.add("in-strings", accepted, set("", "AT", "Österreich", "Ελλάδα", "България"), schema(0, nullable("age", assent.String)))
	v.add("in-bools", accepted, set("false", "true"), schema(0, column("age", assent.Bool)))
	v.add("in-bytes", accepted, set("0x", "0x00ff"), schema(0, column("age", assent.Bytes)))
	v.add("in-keys", accepted, set("0x00"+strings.Repeat("ab", 31)), schema(0, column("age", assent.Key)))
	v.add("there", accepted, there)
	v.add("there-string", accepted, there, params("column", "note"))
}

func addRangesThatDoNot(v *variants) {
	v.add("says-nothing-known", invalidParam, there, params("says", "There"))
	v.add("says-nothing", paramMissing, without("says"))
	v.add("between-without-most", wrongParamCount, without("most"))
	v.add("between-and-in", wrongParamCount, params("value1", "20"))
	v.add("between-least-misnamed", wrongParam, without("least"), params("from", "18"))
	v.add("between-most-misnamed", wrongParam, without("most"), params("more", "120"))
	v.add("there-and-between", wrongParamCount, params("says", "there"))
	v.add("there-and-in", wrongParamCount, there, params("value1", "20"))
	v.add("column-misnamed", wrongParam, there, without("column"), params("Column", "age"))
	v.add("empty-misnamed", wrongParam, there, without("empty"), params("Empty", "false"))
	v.add("empty-misspelt", invalidParam, params("empty", "no"))
	v.add("no-such-column", noSuchColumn, params("column", "Age"))
	v.add("companion-as-column", noSuchColumn, there, params("column", "note?"))
	for name, kind := range map[string]assent.Type{"bool": assent.Bool, "string": assent.String, "bytes": assent.Bytes, "key": assent.Key} {
		v.add("between-"+name, wrongColumnType, schema(0, column("age", kind)))
	}
	v.add("bounds-crossed", boundsCrossed, params("least", "121"))
	v.add("least-misspelt", invalidParam, params("least", "018"))
	v.add("most-misspelt", invalidParam, params("most", "120.0"))
	v.add("most-out-of-range", invalidParam, params("most", "18446744073709551616"))
	v.add("no-such-day", invalidParam, params("least", "2026-02-29", "most", "2026-12-31"), schema(0, column("age", assent.Date)))
}

func addSetsThatDoNot(v *variants) {
	v.add("in-none", wrongParamCount, set())
	v.add("in-six", wrongParamCount, set("1", "2", "3", "4", "5", "6"))
	v.add("in-and-between", wrongParam, set("1"), params("least", "1", "most", "2"))
	v.add("in-with-a-gap", wrongParam, set("1"), params("value3", "3"))
	v.add("in-descending", "ValuesNotAscending(uint256)", set("2", "1"))
	v.add("in-twice", "ValuesNotAscending(uint256)", set("1", "2", "2"))
	v.add("in-by-size", "ValuesNotAscending(uint256)", set("9", "10")) // their texts stand the other way round
	v.add("in-misspelt", invalidParam, set("1", "2.0"))
	v.add("in-decomposed", uncertainForm, set(decomposed), schema(0, column("age", assent.String)))
	v.add("in-upper-case-bytes", invalidParam, set("0xAB"), schema(0, column("age", assent.Bytes)))
	v.add("in-bare-key", invalidParam, set("00"+strings.Repeat("ab", 31)), schema(0, column("age", assent.Key)))
	v.add("in-yes", invalidParam, set("True"), schema(0, column("age", assent.Bool)))
}

// fourCases are claims of ranges-4 about the columns "age" and "income".
func fourCases() map[string]claimCase {
	v := &variants{
		statement: ranges.Four{}, cases: map[string]claimCase{},
		params: map[string]string{
			"column1": "age", "least1": "18", "most1": "120", "column2": "income", "least2": "-0.01", "most2": "250000.00", "empty": "false",
		},
		schemas: []assent.Schema{columns(
			assent.Column{Name: "income", Type: assent.Decimal, Scale: 2, Nullable: true}, column("name", assent.String),
			column("age", assent.Uint), column("born", assent.Date), nullable("seen", assent.Timestamp), column("offset", assent.Int),
		)},
	}
	four := params("column3", "seen", "least3", "2020-01-01T00:00:00Z", "most3", "2026-06-30T23:59:59Z", "column4", "born", "least4", "1900-02-28", "most4", "2100-03-01")
	one := without("column2", "least2", "most2")
	addFourThatFit(v, one, four)
	v.add("none", wrongParamCount, one, without("column1", "least1", "most1"))
	v.add("five", wrongParamCount, four, params("column5", "offset", "least5", "0", "most5", "1"))
	v.add("most-missing", wrongParamCount, without("most2"))
	v.add("with-a-gap", wrongParam, one, params("column3", "offset", "least3", "0", "most3", "1"))
	v.add("from-two", wrongParam, without("column1", "least1", "most1"))
	v.add("least-misnamed", wrongParam, one, without("least1"), params("least2", "18"))
	v.add("most-misnamed", wrongParam, one, without("most1"), params("most2", "120"))
	v.add("empty-misnamed", wrongParam, without("empty"), params("eempty", "false"))
	v.add("empty-misspelt", invalidParam, params("empty", "False"))
	v.add("no-such-column", noSuchColumn, params("column2", "Income"))
	v.add("string", wrongColumnType, params("column2", "name"))
	v.add("bounds-crossed", boundsCrossed, params("least2", "250000.01"))
	v.add("bounds-far-apart", "BoundsTooFarApart(bytes32)", params("least1", "1", "most1", "4294967297"))
	v.add("least-misspelt", invalidParam, params("least2", "-0.010"))
	v.add("most-misspelt", invalidParam, params("most2", "250000"))
	return v.cases
}

func addFourThatFit(v *variants, one, four change) {
	v.add("two", accepted)
	v.add("one", accepted, one)
	v.add("four", accepted, four)
	v.add("three", accepted, four, without("column4", "least4", "most4"))
	v.add("column-twice", accepted, params("column2", "age", "least2", "0", "most2", "90"))
	v.add("bounds-near", accepted, params("least1", "1", "most1", "4294967296"))
	v.add("hidden", accepted, hidden(0))
	v.add("hidden-empty", accepted, hidden(0), params("empty", "true"))
}
