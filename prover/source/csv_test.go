package source_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// readAll reads a table and keeps its rows.
func readAll(r source.Reader) ([][]assent.Value, error) {
	var rows [][]assent.Value
	row := make([]assent.Value, len(r.Schema().Columns))
	for {
		err := r.Next(row)
		if err == io.EOF {
			return rows, r.Close()
		}
		if err != nil {
			return rows, err
		}
		kept := make([]assent.Value, len(row))
		for i, v := range row {
			kept[i] = v.Clone()
		}
		rows = append(rows, kept)
	}
}

func TestCSVCells(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "n", Type: assent.Uint, Nullable: true}, {Name: "s", Type: assent.String, Nullable: true}, {Name: "t", Type: assent.String},
	}}
	data := "s,t,n\r\n,,\r\n\"\",\"\",\"\"\r\n\"a\r\nb\",\" c \",007\n\"d\"\"e\",f,1"
	want := [][]assent.Value{
		{assent.Null(), assent.Null(), assent.StringValue("")},
		{assent.Null(), assent.Null(), assent.StringValue("")},
		{assent.UintValue(7), assent.StringValue("a\nb"), assent.StringValue(" c ")},
		{assent.UintValue(1), assent.StringValue(`d"e`), assent.StringValue("f")},
	}
	r, err := openCSV([]byte(data), s)
	if err != nil {
		t.Fatal(err)
	}
	got, err := readAll(r)
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, got, want)
}

func checkRows(t *testing.T, got, want [][]assent.Value) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d rows, want %d", len(got), len(want))
	}
	for i := range want {
		for j := range want[i] {
			if !got[i][j].Equal(want[i][j]) {
				t.Errorf("row %d, column %d: %v, want %v", i, j, got[i][j], want[i][j])
			}
		}
	}
}

// A CSV file that is not what it seems would be committed to all the same.
func TestCSVRefuses(t *testing.T) {
	one := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint, Nullable: true}}}
	two := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}, {Name: "b", Type: assent.Bytes}}}
	tests := []struct {
		name, data string
		schema     *assent.Schema
		want       error
		text       string
	}{
		{"nothing", "", two, source.ErrFormat, "header"},
		{"column twice", "a,b,a\n", two, source.ErrColumns, "twice"},
		{"header in another case", "A,b\n", two, source.ErrColumns, `"A"`},
		{"header with a space", "a, b\n", two, source.ErrColumns, `" b"`},
		{"short record", "a,b\n1\n", two, source.ErrFormat, "row 0 (line 2)"},
		{"long record", "a,b\n1,0x,2\n", two, source.ErrFormat, "row 0 (line 2)"},
		{"empty cell of a number", "a,b\n1,0x\n,0x\n", two, assent.ErrNull, `row 1 (line 3): column "a"`},
		{"empty cell of bytes", "a,b\n1,\n", two, assent.ErrNull, `column "b"`},
		{"quote inside", "a,b\n1,0\"x\n", two, source.ErrFormat, "line 2"},
		{"quote not closed", "a,b\n1,\"0x\n", two, source.ErrFormat, "row 0"},
		{"quote not closed in a long file", "a,b\n1,\"" + strings.Repeat("0x\n", 6<<20), two, source.ErrFormat, "16 MiB"},
		{"row number after lines in quotes", "b,a\n\"\n\n\",1\n", two, assent.ErrText, `row 0 (line 2): column "b"`},
		{"blank line that may be a row", "a\n1\n\n2\n", one, source.ErrFormat, `""`},
		{"blank line with carriage return", "a\r\n1\r\n\r\n2\r\n", one, source.ErrFormat, "blank line"},
		{"blank line at the end", "a\n1\n\n", one, source.ErrFormat, "blank line"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := openCSV([]byte(tt.data), tt.schema)
			if err == nil {
				_, err = readAll(r)
			}
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.text) {
				t.Errorf("%v, want %v with %q", err, tt.want, tt.text)
			}
		})
	}
}

// In a table of one column a null is a blank line or a pair of quotes: only the second is a row.
func TestCSVOfOneColumn(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.String, Nullable: true}}}
	r, err := openCSV([]byte("a\n\"\"\n\"x\n\ny\"\nz"), s)
	if err != nil {
		t.Fatal(err)
	}
	got, err := readAll(r)
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, got, [][]assent.Value{{assent.Null()}, {assent.StringValue("x\n\ny")}, {assent.StringValue("z")}})
}

// An error of the disk is not the end of the table.
func TestReadErrorsPass(t *testing.T) {
	broken := errors.New("disk is broken")
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}}}
	for name, open := range map[string]func(io.Reader) (source.Reader, error){
		"CSV":          func(r io.Reader) (source.Reader, error) { return source.NewCSV(r, s) },
		"JSON Lines":   func(r io.Reader) (source.Reader, error) { return source.NewJSONLines(r, s) },
		"Arrow stream": func(r io.Reader) (source.Reader, error) { return source.NewArrowStream(r, s) },
	} {
		r, err := open(io.MultiReader(strings.NewReader(""), &failing{broken}))
		if err == nil {
			_, err = readAll(r)
		}
		if !errors.Is(err, broken) {
			t.Errorf("%s: %v", name, err)
		}
	}
	r, err := source.NewCSV(io.MultiReader(strings.NewReader("a\n1\n2\n"), &failing{broken}), s)
	if err != nil {
		t.Fatal(err)
	}
	if rows, err := readAll(r); !errors.Is(err, broken) {
		t.Errorf("%d rows, then %v", len(rows), err)
	}
}

type failing struct{ err error }

func (f *failing) Read([]byte) (int, error) { return 0, f.err }
