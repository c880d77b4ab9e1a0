package columnar_test

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A statement in a dozen lines: each member of a club is on the list of guests, by an id, and is of age.
func Example() {
	d := columnar.Declare("guests", 1)
	age := d.Param("age")
	club, list := d.Table("club"), d.Table("list")
	member, years, guest := club.Column("member"), club.Column("years"), list.Column("guest")

	uses := list.Witness("uses", func(rows *columnar.Rows, out [][]fr.Element) error {
		one, guests := fr.One(), columnar.NewIndex(rows.Column(guest), nil)
		for row, id := range rows.Column(member) {
			at, ok := guests.First(id)
			if !ok {
				return &columnar.Violation{Constraint: "the member is a guest", Role: "club", Row: row}
			}
			out[0][at].Add(&out[0][at], &one)
		}
		return nil
	})
	d.Lookup("the member is a guest",
		columnar.Side{Span: club.All(), Tuple: []columnar.Expr{member}},
		columnar.Side{Span: list.All(), Tuple: []columnar.Expr{guest}}, uses)
	club.Bits("the member is of age", columnar.Const(1), years.Sub(age), 16)
	system, err := d.Compile()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%q\n", system.Constraints())

	column := func(values ...uint64) []fr.Element {
		out := make([]fr.Element, len(values))
		for i, v := range values {
			out[i].SetUint64(v)
		}
		return out
	}
	data := &columnar.Data{Params: column(18), Tables: []columnar.TableData{
		{Rows: 2, Columns: [][]fr.Element{column(7, 8), column(40, 18)}},
		{Rows: 3, Columns: [][]fr.Element{column(9, 8, 7)}},
	}}
	ctx := context.Background()
	rows, err := system.Fill(ctx, data, 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	violations, err := rows.Violations(ctx)
	fmt.Println("true tables:", violations, err)

	// Whoever cheats may write what they like into the tables and the witness columns.
	rows.Column(member)[1].SetUint64(5)
	violations, err = rows.Violations(ctx)
	fmt.Println("a member who is no guest:", violations, err)

	data.Tables[0].Columns[1][0].SetUint64(17)
	data.Tables[0].Columns[0][1].SetUint64(9)
	_, err = system.Fill(ctx, data, 1)
	fmt.Println(err)
	// Output:
	// ["the member is of age" "the member is of age limb 0" "the member is a guest"]
	// true tables: [] <nil>
	// a member who is no guest: [{the member is a guest  -1}] <nil>
	// the statement is not true of these tables: table "club", row 0: the member is of age
}
