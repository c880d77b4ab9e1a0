package source_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

func inferFrom(t *testing.T, name string, data []byte) (*assent.Schema, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	return source.Infer(path)
}

func column(c assent.Column) string {
	text := c.Type.String()
	if c.Type == assent.Decimal {
		text += strings.Repeat("*", c.Scale) // so that the scale shows
	}
	if c.Nullable {
		text += "?"
	}
	return text
}

// Each type is the narrowest that holds the cells exactly; what could lose something stays a string.
func TestInferCSVTypes(t *testing.T) {
	key := strings.Repeat("00", 31) + "ff"
	tests := []struct{ cells, want string }{
		{"true false", "bool"}, {"true -", "bool?"}, {"true 1", "string"}, {"TRUE FALSE", "string"},
		{"0 1", "uint"}, {"18446744073709551615", "uint"}, {"18446744073709551616", "string"}, {"1 -", "uint?"},
		{"0.0 1.0", "uint"}, {"3.00 -4.0", "int"},
		{"1 -1", "int"}, {"-9223372036854775807", "int"}, {"-1 18446744073709551615", "string"},
		{"007", "string"}, {"00", "string"}, {"1 007", "string"}, {"00.5", "string"}, {"1e3", "string"}, {"+1", "string"}, {"1,5", "string"}, {"1.", "string"},
		{"1.5 2.25", "decimal**"}, {".5 -.25", "decimal**"}, {"12.50 7", "decimal**"}, {"0.000000000000000001", "decimal" + strings.Repeat("*", 18)},
		{"0.0000000000000000001", "string"}, {"10.000000000000000001", "string"}, {"1.5 9223372036854775807", "string"}, {"1.5 x", "string"},
		{"2006-01-31 1999-12-31", "date"}, {"2006-02-30", "string"}, {"2006-01-31 5", "string"},
		{"2006-01-31T00:00:00Z 2006-01-31T00:00:00+02:00", "timestamp"}, {"1969-01-31T00:00:00Z", "string"}, {"2006-01-31T00:00:00.5Z", "string"}, {"2006-01-31T00:00:00", "string"},
		{key, "key"}, {key + " 0x" + key, "key"}, {strings.Repeat("0", 64), "key"}, {strings.Repeat("f", 64), "string"}, {"0xdead", "string"},
		{"- -", "string?"}, {"a -", "string?"},
	}
	for _, tt := range tests {
		var data strings.Builder
		data.WriteString("c,d\n")
		for _, cell := range strings.Fields(tt.cells) {
			if cell == "-" {
				cell = ""
			}
			data.WriteString(`"` + cell + "\",x\n")
		}
		s, err := inferFrom(t, "a.csv", []byte(data.String()))
		if err != nil {
			t.Errorf("%s: %v", tt.cells, err)
			continue
		}
		if got := column(s.Columns[0]); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.cells, got, tt.want)
		}
		// What is proposed must fit.
		r, err := openCSV([]byte(data.String()), s)
		if err == nil {
			_, err = readAll(r)
		}
		if err != nil {
			t.Errorf("%s as %s: %v", tt.cells, tt.want, err)
		}
	}
}

func TestInferJSONLines(t *testing.T) {
	data := []byte(`{"n":1,"d":1.25,"t":"2006-01-31T00:00:00Z","q":"5","b":true,"x":null}` + "\n" +
		`{"b":false,"n":-2,"t":"2006-01-31T00:00:00Z","d":3,"q":"","late":"2006-01-31"}` + "\n")
	s, err := inferFrom(t, "a.jsonl", data)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"n int", "d decimal**", "t timestamp", "q string", "b bool", "x string?", "late date?"}
	for i, c := range s.Columns {
		if got := c.Name + " " + column(c); i >= len(want) || got != want[i] {
			t.Errorf("column %d is %s, want %v", i, got, want)
		}
	}
	r, err := openJSONLines(data, s)
	if err == nil {
		_, err = readAll(r)
	}
	if err != nil {
		t.Error(err)
	}
	for _, line := range []string{`{"a":[1]}`, `{"a":{}}`, `{"a":1e5}`, `[]`, `{"a":1,"a":2}`} {
		if _, err := inferFrom(t, "a.jsonl", []byte(line)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%s: %v", line, err)
		}
	}
}

// Files with types of their own keep them.
func TestInferKeepsDeclaredTypes(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 3, 9)
	arrow := writeArrow(t, s, rows)
	for name, data := range map[string][]byte{
		"a.arrow": arrow, "b.arrow": arrowStream(t, arrow), "a.parquet": writeParquet(t, s, rows),
	} {
		got, err := inferFrom(t, name, data)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for _, c := range s.Columns {
			i, ok := got.Index(c.Name)
			if !ok || got.Columns[i] != c {
				t.Errorf("%s: column %v is not among %v", name, c, got.Columns)
			}
		}
	}
}

func TestInferRefuses(t *testing.T) {
	s := everyType()
	empty := writeArrow(t, s, nil)
	one := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Uint}}}
	tests := []struct {
		file string
		data []byte
		want error
	}{
		{"a.csv", []byte("a,b\n"), source.ErrEmpty},
		{"a.jsonl", []byte("\n\n"), source.ErrEmpty},
		{"a.arrow", empty, source.ErrEmpty},
		{"b.arrow", arrowStream(t, empty), source.ErrEmpty},
		{"a.parquet", writeParquet(t, one, nil), source.ErrEmpty},
		{"b.parquet", parquetColumnFile(t, parquet.Leaf(parquet.DoubleType), parquet.DoubleValue(1)), source.ErrFloat},
		{"c.parquet", parquetColumnFile(t, parquet.Decimal(20, 38, parquet.FixedLenByteArrayType(16)), parquet.FixedLenByteArrayValue(make([]byte, 16))), source.ErrColumns},
		{"b.csv", []byte("a?\n1\n"), assent.ErrSchema},
		{"c.csv", []byte("a,a\n1,2\n"), assent.ErrSchema},
		{"d.csv", []byte(strings.Repeat("a,", 300) + "a\n"), assent.ErrSchema},
		{"e.csv", []byte("a,b\n1\n"), source.ErrFormat},
	}
	for _, tt := range tests {
		if _, err := inferFrom(t, tt.file, tt.data); !errors.Is(err, tt.want) {
			t.Errorf("%s: %v, want %v", tt.file, err, tt.want)
		}
	}
	if _, err := source.Infer("no-such-file.csv"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no such file: %v", err)
	}
	if _, err := source.Infer("a.txt"); err == nil {
		t.Error("unknown extension is accepted")
	}
}

// The example tables are what their schema files say, and those are what is proposed for them.
func TestExampleTables(t *testing.T) {
	for name, rows := range map[string]int{"randhie": 20_190, "optout": 40} {
		base := filepath.Join("..", "..", "examples", "data", name)
		file, err := os.ReadFile(base + ".schema.json")
		if err != nil {
			t.Fatal(err)
		}
		s, err := assent.ParseSchema(file)
		if err != nil {
			t.Fatal(err)
		}
		proposed, err := source.Infer(base + ".csv")
		if err != nil {
			t.Fatal(err)
		}
		if proposed.Digest() != s.Digest() || string(s.Encode()) != string(file) {
			t.Errorf("%s: schema file is not the proposed one:\n%s", name, proposed.Encode())
		}
		r, err := source.Open(base+".csv", s)
		if err != nil {
			t.Fatal(err)
		}
		scalars, err := encodeAll(r)
		if err != nil || len(scalars) != rows*len(s.Columns) {
			t.Errorf("%s: %d scalars, %v", name, len(scalars), err)
		}
	}
}
