// Claims of subset and disjoint, which are about two tables and no book.

package contracts_test

import (
	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/disjoint"
	"github.com/acc36754/assent/circuits/subset"
)

// subsetCases are claims of subset about the columns "patient" and "age"; the two tables have them in other orders.
func subsetCases() map[string]claimCase {
	v := &variants{
		statement: subset.Statement{}, cases: map[string]claimCase{},
		params: map[string]string{"columns": "patient,age", "once": "false"},
		schemas: []assent.Schema{
			columns(nullable("age", assent.Uint), decimal("fee", 2), column("patient", assent.Key), nullable("note", assent.String)),
			columns(column("patient", assent.Key), nullable("note", assent.String), nullable("age", assent.Uint), decimal("fee", 2), column("more", assent.Bool)),
		},
	}
	eight := []assent.Column{nullable("a", assent.Uint), nullable("b", assent.Int), column("c", assent.Key), column("d", assent.Bool), nullable("e", assent.Date)}
	v.add("two", accepted)
	v.add("one", accepted, params("columns", "fee"))
	v.add("once", accepted, params("once", "true"))
	v.add("all", accepted, params("columns", "patient,note,age,fee"))
	v.add("eight-places", accepted, params("columns", "a,b,c,d,e"), schema(0, eight...), schema(1, eight...))
	v.add("hidden", accepted, hidden(0), hidden(1))

	v.add("once-misspelt", invalidParam, params("once", "yes"))
	v.add("once-missing", wrongParamCount, without("once"))
	v.add("one-param-more", wrongParamCount, params("zebra", ""))
	v.add("once-misnamed", wrongParam, renamed("once"))
	v.add("columns-misnamed", wrongParam, renamed("columns"))
	v.add("not-in-the-subset", noSuchColumn, params("columns", "patient,more"))
	v.add("not-in-the-dataset", noSuchColumn, schema(1, column("patient", assent.Key), column("Age", assent.Uint)))
	for name, text := range map[string]string{"no-column": "", "comma-behind": "patient,", "comma-in-front": ",patient", "space": "patient, age", "companion": "patient,age?"} {
		v.add(name, noSuchColumn, params("columns", text))
	}
	v.add("out-of-order", "ColumnOutOfOrder(bytes32)", params("columns", "age,patient"))
	v.add("named-twice", "ColumnOutOfOrder(bytes32)", params("columns", "patient,patient"))
	v.add("nullable-named-twice", "ColumnOutOfOrder(bytes32)", params("columns", "age,age"))
	v.add("types-differ", typesDiffer, schema(1, column("patient", assent.Bytes), nullable("age", assent.Uint)))
	v.add("scales-differ", typesDiffer, params("columns", "fee"), schema(1, decimal("fee", 3)))
	v.add("nullable-in-the-subset", "NullabilityDiffers(bytes32)", schema(1, column("patient", assent.Key), column("age", assent.Uint)))
	v.add("nullable-in-the-dataset", "NullabilityDiffers(bytes32)", schema(1, nullable("patient", assent.Key), nullable("age", assent.Uint)))
	nine := append(eight[:len(eight):len(eight)], column("f", assent.Uint))
	v.add("nine-places", "TooManyColumns()", params("columns", "a,b,c,d,e,f"), schema(0, nine...), schema(1, nine...))
	return v.cases
}

// disjointCases are claims of disjoint about "person" of a dataset and "entry" of a list.
func disjointCases() map[string]claimCase {
	v := &variants{
		statement: disjoint.Statement{}, cases: map[string]claimCase{},
		params:  map[string]string{"column": "person", "listColumn": "entry"},
		schemas: []assent.Schema{columns(nullable("age", assent.Uint), column("person", assent.Uint)), columns(nullable("entry", assent.Uint))},
	}
	both := func(kind assent.Type) change {
		return func(claim *assent.Claim, tables []*assent.Commitment) {
			schema(0, column("person", kind))(claim, tables)
			schema(1, column("entry", kind))(claim, tables)
		}
	}
	v.add("uints", accepted)
	v.add("ints", accepted, both(assent.Int))
	v.add("dates", accepted, both(assent.Date))
	v.add("instants", accepted, both(assent.Timestamp))
	v.add("decimals", accepted, schema(0, nullable("x", assent.Bool), decimal("person", 4)), schema(1, column("x", assent.Key), decimal("entry", 4)))
	v.add("nullable-dataset", accepted, params("column", "age"))
	v.add("hidden", accepted, hidden(0), hidden(1))

	v.add("one-param-more", wrongParamCount, params("zebra", ""))
	v.add("list-column-missing", wrongParamCount, without("listColumn"))
	v.add("column-misnamed", wrongParam, renamed("column"))
	v.add("list-column-misnamed", wrongParam, renamed("listColumn"))
	v.add("no-such-column", noSuchColumn, params("column", "entry"))
	v.add("no-such-list-column", noSuchColumn, params("listColumn", "person"))
	v.add("types-differ", typesDiffer, schema(1, column("entry", assent.Int)))
	v.add("scales-differ", typesDiffer, schema(0, decimal("person", 2)), schema(1, decimal("entry", 3)))
	for name, kind := range map[string]assent.Type{"bools": assent.Bool, "strings": assent.String, "bytes": assent.Bytes, "keys": assent.Key} {
		v.add(name, wrongColumnType, both(kind))
	}
	return v.cases
}
