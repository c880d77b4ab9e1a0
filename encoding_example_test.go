package assent_test

import (
	"fmt"
	"log"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
)

func ExampleSchema_EncodeRow() {
	schema, err := assent.ParseSchema([]byte(`{"columns": [
		{"name": "id", "type": "uint"},
		{"name": "fee", "type": "decimal", "scale": 2, "nullable": true}
	]}`))
	if err != nil {
		log.Fatal(err)
	}
	fee, err := assent.ParseValue(schema.Columns[1], "12.5")
	if err != nil {
		log.Fatal(err)
	}
	columns := schema.FieldColumns()
	scalars := make([]fr.Element, len(columns))
	if err := schema.EncodeRow(scalars, []assent.Value{assent.UintValue(7), fee}); err != nil {
		log.Fatal(err)
	}
	for i, c := range columns {
		fmt.Println(c.Name, scalars[i].Text(10))
	}
	// Output:
	// id 7
	// fee 9223372036854777058
	// fee? 1
}
