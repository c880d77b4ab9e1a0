package source_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

func TestJSONLinesCells(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "n", Type: assent.Uint, Nullable: true}, {Name: "d", Type: assent.Decimal, Scale: 2, Nullable: true},
		{Name: "s", Type: assent.String, Nullable: true}, {Name: "b", Type: assent.Bool, Nullable: true},
		{Name: "t", Type: assent.Timestamp, Nullable: true},
	}}
	data := strings.Join([]string{
		`{"n":9007199254740993,"d":12.5,"s":"","b":true,"t":1700000000}`,
		``,
		` { "t" : "2023-11-14T22:13:20Z", "d":"-12.50", "n" : "3", "b":"false" } ` + "\r",
		`{"n":null,"s":"a\u0000\ud83d\ude80\n"}`,
		`{}`,
	}, "\n")
	want := [][]assent.Value{
		{assent.UintValue(9007199254740993), assent.IntValue(1250), assent.StringValue(""), assent.BoolValue(true), assent.IntValue(1700000000)},
		{assent.UintValue(3), assent.IntValue(-1250), assent.Null(), assent.BoolValue(false), assent.IntValue(1700000000)},
		{assent.Null(), assent.Null(), assent.StringValue("a\x00\U0001F680\n"), assent.Null(), assent.Null()},
		{assent.Null(), assent.Null(), assent.Null(), assent.Null(), assent.Null()},
	}
	r, err := openJSONLines([]byte("\ufeff"+data), s)
	if err != nil {
		t.Fatal(err)
	}
	got, err := readAll(r)
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, got, want)
}

// What JSON leaves to the reader's taste is settled by refusing it.
func TestJSONLinesRefuses(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "a", Type: assent.Uint}, {Name: "s", Type: assent.String, Nullable: true}, {Name: "b", Type: assent.Bool, Nullable: true},
		{Name: "k", Type: assent.Key, Nullable: true},
	}}
	tests := []struct {
		name, line string
		want       error
		text       string
	}{
		{"unknown member", `{"a":1,"x":2}`, source.ErrColumns, `"x"`},
		{"other case", `{"A":1}`, source.ErrColumns, `"A"`},
		{"member twice", `{"a":1,"a":1}`, source.ErrFormat, "duplicate"},
		{"member twice, once escaped", `{"a":1,"\u0061":1}`, source.ErrFormat, "duplicate"},
		{"missing member", `{"s":"x"}`, assent.ErrNull, `column "a"`},
		{"null", `{"a":null}`, assent.ErrNull, `column "a"`},
		{"number with exponent", `{"a":1e2}`, assent.ErrText, `column "a"`},
		{"negative", `{"a":-1}`, assent.ErrRange, `column "a"`},
		{"fraction", `{"a":1.5}`, assent.ErrRange, "rounded"},
		{"too large", `{"a":18446744073709551616}`, assent.ErrRange, `column "a"`},
		{"leading zero", `{"a":01}`, source.ErrFormat, ""},
		{"number for string", `{"a":1,"s":5}`, assent.ErrKind, `column "s"`},
		{"number for key", `{"a":1,"k":5}`, assent.ErrKind, `column "k"`},
		{"number for bool", `{"a":1,"b":1}`, assent.ErrKind, `column "b"`},
		{"bool for string", `{"a":1,"s":true}`, assent.ErrKind, `column "s"`},
		{"bool for number", `{"a":true}`, assent.ErrKind, `column "a"`},
		{"empty string for number", `{"a":""}`, assent.ErrText, `column "a"`},
		{"object", `{"a":{}}`, assent.ErrKind, `column "a"`},
		{"array", `{"a":[1]}`, assent.ErrKind, `column "a"`},
		{"lone surrogate", `{"a":1,"s":"\ud800"}`, source.ErrFormat, ""},
		{"not UTF-8", "{\"a\":1,\"s\":\"\xff\"}", source.ErrFormat, ""},
		{"NaN", `{"a":NaN}`, source.ErrFormat, ""},
		{"two objects", `{"a":1}{"a":2}`, source.ErrFormat, "more than one"},
		{"array of rows", `[{"a":1}]`, source.ErrFormat, "object"},
		{"number", `5`, source.ErrFormat, "object"},
		{"cut", `{"a":1`, source.ErrFormat, ""},
		{"cut after the name", `{"a":`, source.ErrFormat, ""},
		{"comma at the end", `{"a":1,}`, source.ErrFormat, ""},
		{"long line", `{"a":1,"s":"` + strings.Repeat("x", 16<<20) + `"}`, source.ErrFormat, "16 MiB"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := openJSONLines([]byte("{\"a\":0}\n\n"+tt.line+"\n"), s)
			if err != nil {
				t.Fatal(err)
			}
			rows, err := readAll(r)
			if !errors.Is(err, tt.want) || !strings.Contains(err.Error(), tt.text) {
				t.Fatalf("%v, want %v with %q", err, tt.want, tt.text)
			}
			if len(rows) != 1 || !strings.HasPrefix(err.Error(), "row 1 (line 3): ") {
				t.Errorf("%d rows, then %v", len(rows), err)
			}
		})
	}
}
