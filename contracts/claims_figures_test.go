// Claims of balance, aggregate and update.

package contracts_test

import (
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/aggregate"
	"github.com/acc36754/assent/circuits/balance"
	small "github.com/acc36754/assent/circuits/update"
)

// balanceCases are claims of balance about the columns "sex" and "admitted".
func balanceCases() map[string]claimCase {
	v := &variants{
		statement: balance.Statement{}, cases: map[string]claimCase{},
		params: map[string]string{
			"group": "sex", "groupValue": "female", "least": "0.4", "most": "0.6", "outcome": "admitted", "outcomeValue": "true", "within": "0.05",
		},
		schemas: []assent.Schema{columns(column("age", assent.Uint), nullable("sex", assent.String), column("admitted", assent.Bool))},
	}
	alone := without("outcome", "outcomeValue", "within")
	v.add("rated", accepted)
	v.add("share", accepted, alone)
	v.add("bounds-of-shares", accepted, params("least", "0", "most", "1", "within", "0.000001"))
	v.add("other-columns", accepted, params("group", "born", "groupValue", "2000-02-29", "outcome", "group", "outcomeValue", "0"),
		schema(0, nullable("group", assent.Int), column("born", assent.Date)))
	v.add("hidden", accepted, hidden(0))

	v.add("within-missing", wrongParamCount, without("within"))
	v.add("outcome-alone", wrongParamCount, alone, params("outcome", "admitted"))
	v.add("within-alone", wrongParamCount, alone, params("within", "0.05"))
	v.add("group-missing", wrongParamCount, alone, without("group"))
	v.add("most-missing", wrongParam, alone, without("most"), params("outcome", "admitted"))
	for _, name := range []string{"group", "groupValue", "least", "most", "outcome", "outcomeValue", "within"} {
		v.add(name+"-misnamed", wrongParam, renamed(name))
	}
	v.add("no-such-group", noSuchColumn, params("group", "Sex"))
	v.add("no-such-outcome", noSuchColumn, params("outcome", "Admitted"))
	v.add("group-decomposed", uncertainForm, params("groupValue", decomposed))
	v.add("outcome-misspelt", invalidParam, params("outcomeValue", "1"))
	v.add("shares-crossed", boundsCrossed, params("least", "0.600001"))
	for name, text := range map[string]string{
		"zeros-behind": "0.40", "zero-in-front": "00.4", "no-zero": ".4", "point": "0.", "negative": "-0.1", "minus-zero": "-0", "plus": "+0.4",
		"seven-places": "0.4000001", "blank": "", "exponent": "4e-1", "huge": "1" + strings.Repeat("0", 80), "long": "0." + strings.Repeat("1", 80),
	} {
		v.add("least-"+name, invalidParam, params("least", text))
	}
	v.add("most-above-one", invalidParam, params("most", "1.000001"))
	v.add("within-above-one", invalidParam, params("within", "2"))
	v.add("within-misspelt", invalidParam, params("within", "0.050"))
	return v.cases
}

// renamed gives a parameter another name in the same place of their order.
func renamed(name string) change {
	return func(claim *assent.Claim, _ []*assent.Commitment) {
		claim.Params[name+"."] = claim.Params[name]
		delete(claim.Params, name)
	}
}

// aggregateCases are claims of aggregate about the columns "minutes", "fee", "age" and "country".
func aggregateCases() map[string]claimCase {
	v := &variants{
		statement: aggregate.Statement{}, cases: map[string]claimCase{},
		params: map[string]string{"of": "sum", "column": "minutes", "least": "0", "most": "120345", "conditions": "0"},
		schemas: []assent.Schema{columns(
			column("minutes", assent.Uint), assent.Column{Name: "fee", Type: assent.Decimal, Scale: 2, Nullable: true}, column("age", assent.Int),
			nullable("country", assent.String), column("born", assent.Date),
		)},
	}
	addAggregatesThatFit(v)
	addResultsThatDoNotFit(v)
	addConditionsThatDoNotFit(v)
	return v.cases
}

// where adds conditions, each a column, an operator and a value.
func where(conditions ...[3]string) change {
	return func(claim *assent.Claim, _ []*assent.Commitment) {
		for i, c := range conditions {
			number := string(rune('1' + i))
			claim.Params["where"+number], claim.Params["operator"+number], claim.Params["value"+number] = c[0], c[1], c[2]
		}
		claim.Params["conditions"] = string(rune('0' + len(conditions)))
	}
}

func addAggregatesThatFit(v *variants) {
	count := func(claim *assent.Claim, _ []*assent.Commitment) {
		delete(claim.Params, "column")
		claim.Params["of"] = "count"
	}
	v.add("sum", accepted)
	v.add("sum-of-ints", accepted, params("column", "age", "least", "-5", "most", "-5"))
	v.add("sum-of-decimals", accepted, params("column", "fee", "least", "-0.5", "most", "12.25"))
	v.add("mean", accepted, params("of", "mean", "least", "0.000001"))
	v.add("mean-of-decimals", accepted, params("of", "mean", "column", "fee", "least", "-1.00000001", "most", "0.5"))
	v.add("count", accepted, count)
	v.add("widest", accepted, params("least", "-309485009821345068724781055", "most", "309485009821345068724781055"))
	v.add("hidden", accepted, hidden(0))
	for name, operator := range map[string]string{"equal": "=", "unequal": "!=", "below": "<", "at-most": "<=", "above": ">", "at-least": ">="} {
		v.add("where-"+name, accepted, where([3]string{"age", operator, "-18"}))
	}
	v.add("where-above-all", accepted, count, where([3]string{"minutes", ">", "18446744073709551615"}, [3]string{"country", "!=", "Österreich"}))
	v.add("where-two", accepted, where([3]string{"age", ">=", "18"}, [3]string{"age", "<", "65"}))
	v.add("where-unknown-country", accepted, where([3]string{"country", "=", ""}, [3]string{"born", "<=", "1999-12-31"}))
}

func addResultsThatDoNotFit(v *variants) {
	v.add("of-nothing-known", invalidParam, params("of", "median"))
	v.add("of-missing", paramMissing, without("of"))
	v.add("conditions-missing", paramMissing, without("conditions"))
	for name, text := range map[string]string{"three": "3", "zero-in-front": "01", "blank": "", "slash": "/"} {
		v.add("conditions-"+name, invalidParam, params("conditions", text))
	}
	v.add("count-of-a-column", wrongParamCount, params("of", "count"))
	v.add("sum-of-nothing", wrongParam, without("column"))
	v.add("no-such-column", noSuchColumn, params("column", "Minutes"))
	v.add("sum-of-strings", wrongColumnType, params("column", "country"))
	v.add("mean-of-dates", wrongColumnType, params("of", "mean", "column", "born"))
	v.add("bounds-crossed", boundsCrossed, params("least", "120346"))
	v.add("bounds-crossed-below-zero", boundsCrossed, params("column", "age", "least", "-1", "most", "-2"))
	v.add("least-misspelt", invalidParam, params("least", "0.0"))
	v.add("most-misspelt", invalidParam, params("most", "0120345"))
	v.add("sum-with-places", invalidParam, params("least", "0.5"))
	v.add("mean-with-seven-places", invalidParam, params("of", "mean", "least", "0.0000001"))
	v.add("most-too-large", invalidParam, params("most", "309485009821345068724781056"))
	v.add("least-too-small", invalidParam, params("least", "-309485009821345068724781056"))
	v.add("least-misnamed", wrongParam, renamed("least"))
	v.add("most-misnamed", wrongParam, renamed("most"))
	v.add("column-misnamed", wrongParam, renamed("column"))
	v.add("behind-of", wrongParam, without("most"), params("zebra", "120345"))
}

func addConditionsThatDoNotFit(v *variants) {
	adult := where([3]string{"age", ">=", "18"})
	v.add("where-not-counted", wrongParamCount, adult, params("conditions", "0"))
	v.add("where-missing", wrongParamCount, adult, params("conditions", "2"))
	v.add("operator-missing", wrongParamCount, adult, without("operator1"))
	for _, name := range []string{"where1", "operator1", "value1"} {
		v.add(name+"-misnamed", wrongParam, adult, renamed(name))
	}
	v.add("where-from-two", wrongParam, adult, without("where1"), params("where2", "age"))
	v.add("where-no-such-column", noSuchColumn, adult, params("where1", "Age"))
	v.add("value-misspelt", invalidParam, adult, params("value1", "+18"))
	v.add("value-decomposed", uncertainForm, where([3]string{"country", "!=", decomposed}))
	v.add("no-operator", invalidParam, adult, params("operator1", "=="))
	v.add("blank-operator", invalidParam, adult, params("operator1", ""))
	for name, operator := range map[string]string{"below": "<", "at-most": "<=", "above": ">", "at-least": ">="} {
		v.add("string-"+name, wrongColumnType, where([3]string{"country", operator, "AT"}))
	}
}

// updateCases are claims of update about the column "weight".
func updateCases() map[string]claimCase {
	v := &variants{
		statement: small.Statement{}, cases: map[string]claimCase{},
		params:  map[string]string{"column": "weight", "limit": "1000000", "bound": "250000000000"},
		schemas: []assent.Schema{columns(nullable("id", assent.Uint), column("weight", assent.Int))},
	}
	v.add("ints", accepted)
	v.add("nullable-decimals", accepted, schema(0, assent.Column{Name: "weight", Type: assent.Decimal, Scale: 6, Nullable: true}))
	v.add("least", accepted, params("limit", "0", "bound", "0"))
	v.add("most", accepted, params("limit", "2147483648", "bound", "77371252455336267181195264"))

	v.add("bound-missing", wrongParamCount, without("bound"))
	v.add("one-param-more", wrongParamCount, params("zebra", ""))
	for _, name := range []string{"bound", "column", "limit"} {
		v.add(name+"-misnamed", wrongParam, renamed(name))
	}
	v.add("hidden", "LengthHidden()", hidden(0))
	v.add("no-such-column", noSuchColumn, params("column", "Weight"))
	v.add("uints", wrongColumnType, params("column", "id"))
	v.add("dates", wrongColumnType, schema(0, column("weight", assent.Date)))
	for name, text := range map[string]string{"negative": "-1", "zero-in-front": "01", "places": "1.0", "blank": "", "plus": "+1", "minus-zero": "-0"} {
		v.add("limit-"+name, invalidParam, params("limit", text))
	}
	v.add("limit-too-large", invalidParam, params("limit", "2147483649"))
	v.add("bound-too-large", invalidParam, params("bound", "77371252455336267181195265"))
	v.add("bound-misspelt", invalidParam, params("bound", "0x10"))
	return v.cases
}
