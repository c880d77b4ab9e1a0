// How claims of a statement are changed, one thing at a time.

package contracts_test

import (
	"maps"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
)

// The errors of statement contracts that several statements have.
const (
	boundsCrossed   = "BoundsCrossed()"
	invalidParam    = "InvalidParam(uint256)"
	noSuchColumn    = "NoSuchColumn(bytes32)"
	paramMissing    = "ParamMissing()"
	typesDiffer     = "TypesDiffer()"
	uncertainForm   = "UncertainNormalForm(uint256)"
	wrongColumnType = "WrongColumnType(bytes32)"
	wrongParam      = "WrongParam(uint256)"
	wrongParamCount = "WrongParamCount(uint256,uint256)"
)

// decomposed is a text that is not in normalisation form C, and looks as if it were: e and a combining accent.
const decomposed = "caf\u0065\u0301"

// change changes a claim or the commitments that it is about.
type change func(claim *assent.Claim, tables []*assent.Commitment)

// variants are claims of one statement, each changed from one that fits.
type variants struct {
	statement statement.Statement
	params    map[string]string
	schemas   []assent.Schema // of each table
	cases     map[string]claimCase
}

// add adds a claim under the statement's id and a name. The changes are made one after the other.
func (v *variants) add(name, outcome string, changes ...change) {
	v.cases[v.statement.Describe().ID+"-"+name] = claimCase{v.statement, outcome, func(claim *assent.Claim, tables []*assent.Commitment) {
		claim.Params = maps.Clone(v.params)
		for i, schema := range v.schemas {
			tables[i].Schema = columns(schema.Columns...)
		}
		for _, change := range changes {
			change(claim, tables)
		}
	}}
}

// params sets parameters, names and values in turns.
func params(texts ...string) change {
	return func(claim *assent.Claim, _ []*assent.Commitment) {
		for i := 0; i < len(texts); i += 2 {
			claim.Params[texts[i]] = texts[i+1]
		}
	}
}

// without takes parameters out.
func without(names ...string) change {
	return func(claim *assent.Claim, _ []*assent.Commitment) {
		for _, name := range names {
			delete(claim.Params, name)
		}
	}
}

// schema replaces the schema of a table.
func schema(table int, list ...assent.Column) change {
	return func(_ *assent.Claim, tables []*assent.Commitment) { tables[table].Schema = columns(list...) }
}

// hidden hides the number of records of a table.
func hidden(table int) change {
	return func(_ *assent.Claim, tables []*assent.Commitment) { hide(tables[table]) }
}

// decimal makes a column of decimal numbers.
func decimal(name string, scale int) assent.Column {
	return assent.Column{Name: name, Type: assent.Decimal, Scale: scale}
}
