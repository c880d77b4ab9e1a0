package source_test

import (
	"fmt"
	"io"
	"log"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

func ExampleNewCSV() {
	schema := &assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint},
		{Name: "fee", Type: assent.Decimal, Scale: 2, Nullable: true},
	}}
	rows, err := source.NewCSV(strings.NewReader("fee,id\n12.5,1\n,2\n"), schema)
	if err != nil {
		log.Fatal(err)
	}
	row := make([]assent.Value, len(schema.Columns))
	for {
		err := rows.Next(row)
		if err == io.EOF {
			break
		}
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(row[0].Uint(), row[1].IsNull(), row[1].Int())
	}
	// Output:
	// 1 false 1250
	// 2 true 0
}
