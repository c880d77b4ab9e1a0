package assent_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
)

// A name that could be taken for another one, or a type that means nothing, would make a digest ambiguous.
func TestSchemaValidate(t *testing.T) {
	column := func(change func(c *assent.Column)) []assent.Column {
		c := assent.Column{Name: "age", Type: assent.Decimal, Scale: 2}
		change(&c)
		return []assent.Column{c}
	}
	many := make([]assent.Column, assent.MaxColumns+1)
	for i := range many {
		many[i] = assent.Column{Name: strings.Repeat("x", i/26+1) + string(rune('a'+i%26)), Type: assent.Uint}
	}
	tests := []struct {
		name    string
		columns []assent.Column
		ok      bool
	}{
		{"a column", column(func(*assent.Column) {}), true},
		{"largest scale", column(func(c *assent.Column) { c.Scale = 18 }), true},
		{"longest name", column(func(c *assent.Column) { c.Name = strings.Repeat("x", 128) }), true},
		{"name in another script", column(func(c *assent.Column) { c.Name = "年齢 (歳)" }), true},
		{"as many columns as there may be", many[:assent.MaxColumns], true},
		{"too many columns", many, false},
		{"no columns", nil, false},
		{"empty name", column(func(c *assent.Column) { c.Name = "" }), false},
		{"long name", column(func(c *assent.Column) { c.Name = strings.Repeat("x", 129) }), false},
		{"not UTF-8", column(func(c *assent.Column) { c.Name = "a\xff" }), false},
		{"replacement character", column(func(c *assent.Column) { c.Name = "a\ufffd" }), false},
		{"not NFC", column(func(c *assent.Column) { c.Name = "e\u0301te\u0301" }), false},
		{"name of a companion", column(func(c *assent.Column) { c.Name = "age?" }), false},
		{"control character", column(func(c *assent.Column) { c.Name = "a\tb" }), false},
		{"line separator", column(func(c *assent.Column) { c.Name = "a\u2028b" }), false},
		{"text turned around", column(func(c *assent.Column) { c.Name = "a\u202eb" }), false},
		{"no type", column(func(c *assent.Column) { c.Type = 0; c.Scale = 0 }), false},
		{"unknown type", column(func(c *assent.Column) { c.Type = assent.Key + 1; c.Scale = 0 }), false},
		{"scale too large", column(func(c *assent.Column) { c.Scale = 19 }), false},
		{"negative scale", column(func(c *assent.Column) { c.Scale = -1 }), false},
		{"scale of an integer", column(func(c *assent.Column) { c.Type = assent.Int }), false},
		{"same name twice", []assent.Column{{Name: "a", Type: assent.Uint}, {Name: "a", Type: assent.Int}}, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := (&assent.Schema{Columns: tt.columns}).Validate()
			if tt.ok != (err == nil) {
				t.Fatalf("Validate: %v, want ok %v", err, tt.ok)
			}
			if err != nil && !errors.Is(err, assent.ErrSchema) {
				t.Errorf("%v does not wrap ErrSchema", err)
			}
		})
	}
}

// Schema files are written by hand: whatever could be a slip is refused.
func TestParseSchemaIsStrict(t *testing.T) {
	tests := []struct {
		name, file string
		ok         bool
	}{
		{"one line", `{"columns":[{"name":"a","type":"uint"}]}`, true},
		{"spread out", "\n {\n\"columns\" : [ { \"type\":\"decimal\", \"name\":\"a\", \"scale\":2, \"nullable\":true } ] }\n\n", true},
		{"unknown member", `{"columns":[{"name":"a","type":"uint","null":true}]}`, false},
		{"unknown member outside", `{"columns":[{"name":"a","type":"uint"}],"rows":3}`, false},
		{"member twice", `{"columns":[{"name":"a","name":"b","type":"uint"}]}`, false},
		{"columns twice", `{"columns":[{"name":"a","type":"uint"}],"columns":[{"name":"b","type":"uint"}]}`, false},
		{"other case", `{"Columns":[{"name":"a","type":"uint"}]}`, false},
		{"other case inside", `{"columns":[{"Name":"a","type":"uint"}]}`, false},
		{"unknown type", `{"columns":[{"name":"a","type":"float"}]}`, false},
		{"type in upper case", `{"columns":[{"name":"a","type":"UINT"}]}`, false},
		{"empty type", `{"columns":[{"name":"a","type":""}]}`, false},
		{"no type", `{"columns":[{"name":"a"}]}`, false},
		{"fractional scale", `{"columns":[{"name":"a","type":"decimal","scale":1.5}]}`, false},
		{"scale as text", `{"columns":[{"name":"a","type":"decimal","scale":"2"}]}`, false},
		{"something after", `{"columns":[{"name":"a","type":"uint"}]} {}`, false},
		{"lone surrogate", `{"columns":[{"name":"a\ud800","type":"uint"}]}`, false},
		{"not UTF-8", "{\"columns\":[{\"name\":\"a\xff\",\"type\":\"uint\"}]}", false},
		{"null", `null`, false},
		{"empty", ``, false},
		{"cut", `{"columns":[{"name":"a","type":"uint"}]`, false},
		{"too large", `{"columns":[{"name":"a","type":"uint"}]}` + strings.Repeat(" ", 1<<20), false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := assent.ParseSchema([]byte(tt.file))
			if tt.ok != (err == nil) {
				t.Fatalf("ParseSchema: %v, want ok %v", err, tt.ok)
			}
			if err != nil {
				if !errors.Is(err, assent.ErrSchema) {
					t.Errorf("%v does not wrap ErrSchema", err)
				}
				return
			}
			checkSchemaFile(t, s)
		})
	}
}

// checkSchemaFile checks that the canonical file holds all of a schema and does not depend on how it was read.
func checkSchemaFile(t *testing.T, s *assent.Schema) {
	t.Helper()
	file := s.Encode()
	again, err := assent.ParseSchema(file)
	if err != nil {
		t.Fatalf("canonical file is refused: %v\n%s", err, file)
	}
	if again.Digest() != s.Digest() || !bytes.Equal(again.Encode(), file) {
		t.Errorf("canonical file changes:\n%s\n%s", file, again.Encode())
	}
}

// Two schemas that read a table differently must not share a digest.
func TestSchemaDigestCoversEveryPart(t *testing.T) {
	base := func() *assent.Schema {
		return &assent.Schema{Columns: []assent.Column{
			{Name: "a", Type: assent.Decimal, Scale: 2},
			{Name: "b", Type: assent.Decimal, Scale: 2},
		}}
	}
	changes := map[string]func(s *assent.Schema){
		"none":     func(*assent.Schema) {},
		"name":     func(s *assent.Schema) { s.Columns[0].Name = "c" },
		"type":     func(s *assent.Schema) { s.Columns[0] = assent.Column{Name: "a", Type: assent.Int} },
		"scale":    func(s *assent.Schema) { s.Columns[0].Scale = 3 },
		"nullable": func(s *assent.Schema) { s.Columns[0].Nullable = true },
		"order":    func(s *assent.Schema) { s.Columns[0], s.Columns[1] = s.Columns[1], s.Columns[0] },
		"fewer":    func(s *assent.Schema) { s.Columns = s.Columns[:1] },
		"more":     func(s *assent.Schema) { s.Columns = append(s.Columns, assent.Column{Name: "c", Type: assent.Bool}) },
	}
	seen := make(map[assent.Digest]string)
	for name, change := range changes {
		s := base()
		change(s)
		if other, ok := seen[s.Digest()]; ok {
			t.Errorf("%s and %s have the same digest", name, other)
		}
		seen[s.Digest()] = name
	}
}

func TestFieldColumns(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Int, Nullable: true}, {Name: "on", Type: assent.Bool},
	}}
	want := []assent.FieldColumn{{Name: "id"}, {Name: "age", Column: 1}, {Name: "age?", Column: 1, Companion: true}, {Name: "on", Column: 2}}
	got := s.FieldColumns()
	if len(got) != len(want) {
		t.Fatalf("%v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("field column %d is %v, want %v", i, got[i], want[i])
		}
	}
	if i, ok := s.Index("on"); i != 2 || !ok {
		t.Errorf("Index(on) = %d, %v", i, ok)
	}
	if _, ok := s.Index("age?"); ok {
		t.Error("a companion is not a column of the schema")
	}
}

// An accepted schema is valid and survives being written.
func FuzzParseSchema(f *testing.F) {
	f.Add([]byte(`{"columns":[{"name":"a","type":"decimal","scale":2,"nullable":true},{"name":"b","type":"key"}]}`))
	f.Add([]byte(`{"columns":[{"name":"é<&","type":"string"}]}`))
	f.Add([]byte(`{"columns":null}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := assent.ParseSchema(data)
		if err != nil {
			return
		}
		if err := s.Validate(); err != nil {
			t.Fatalf("accepted schema is not valid: %v", err)
		}
		checkSchemaFile(t, s)
	})
}
