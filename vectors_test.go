// Golden vectors of the encoding: a second implementation can check itself against testdata/encoding.

package assent_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
)

var update = flag.Bool("update", false, "write the golden files anew from their schemas and rows")

// vector is a golden file: the first three members are the input, the others the result.
type vector struct {
	About         string          `json:"about"`
	Schema        json.RawMessage `json:"schema"`
	Rows          [][]*string     `json:"rows"` // text forms, null for null
	SchemaDigest  assent.Digest   `json:"schemaDigest"`
	FieldElements [][]string      `json:"fieldElements"` // one list for each row, companions included
}

// The golden files pin the encoding: a change here is a change of every commitment.
func TestEncodingVectors(t *testing.T) {
	paths, err := filepath.Glob("testdata/encoding/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) { checkVector(t, path) })
	}
}

func checkVector(t *testing.T, path string) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var want vector
	if !*update {
		err = json.Unmarshal(data, &want)
	} else {
		want, err = readInputs(data)
	}
	if err != nil {
		t.Fatal(err)
	}
	schema, err := assent.ParseSchema(want.Schema)
	if err != nil {
		t.Fatal(err)
	}
	got := want
	got.SchemaDigest = schema.Digest()
	got.FieldElements = encodeText(t, schema, want.Rows)
	if *update {
		writeVector(t, path, got)
		return
	}
	if got.SchemaDigest != want.SchemaDigest {
		t.Errorf("schema digest %s, want %s", got.SchemaDigest, want.SchemaDigest)
	}
	if len(want.FieldElements) != len(want.Rows) {
		t.Fatalf("%d rows of scalars for %d rows", len(want.FieldElements), len(want.Rows))
	}
	columns := schema.FieldColumns()
	for i := range want.Rows {
		for j := range columns {
			if got.FieldElements[i][j] != want.FieldElements[i][j] {
				t.Errorf("row %d, %s: %s, want %s", i, columns[j].Name, got.FieldElements[i][j], want.FieldElements[i][j])
			}
		}
	}
}

// readInputs reads only what a person writes into a golden file.
func readInputs(data []byte) (vector, error) {
	var in struct {
		About  string          `json:"about"`
		Schema json.RawMessage `json:"schema"`
		Rows   [][]*string     `json:"rows"`
	}
	err := json.Unmarshal(data, &in)
	return vector{About: in.About, Schema: in.Schema, Rows: in.Rows}, err
}

func encodeText(t *testing.T, schema *assent.Schema, rows [][]*string) [][]string {
	t.Helper()
	var out [][]string
	dst := make([]fr.Element, len(schema.FieldColumns()))
	for i, texts := range rows {
		row := make([]assent.Value, len(schema.Columns))
		for j, text := range texts {
			if text == nil {
				continue
			}
			var err error
			if row[j], err = assent.ParseValue(schema.Columns[j], *text); err != nil {
				t.Fatalf("row %d, column %d: %v", i, j, err)
			}
		}
		if err := schema.EncodeRow(dst, row); err != nil {
			t.Fatalf("row %d: %v", i, err)
		}
		var scalars []string
		for _, e := range dst {
			scalars = append(scalars, field.Hex(e))
		}
		out = append(out, scalars)
	}
	return out
}

func writeVector(t *testing.T, path string, v vector) {
	t.Helper()
	data, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, append(data, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}
