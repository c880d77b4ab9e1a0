package canonical

import (
	"errors"
	"runtime"
	"strings"
	"testing"
)

type sample struct {
	Name  string            `json:"name"`
	Count int               `json:"count,omitempty"`
	Map   map[string]string `json:"map"`
}

// Each of these means the same to Go's decoder as the canonical file; only one spelling may pass.
func TestOnlyOneSpellingIsRead(t *testing.T) {
	want := sample{Name: "a<b", Count: 2, Map: map[string]string{"x": "1", "y": "2"}}
	file, err := Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got sample
	if err := Unmarshal(file, &got, 1000); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"letter case":   "{\n  \"Name\": \"a<b\",\n  \"count\": 2,\n  \"map\": {\n    \"x\": \"1\",\n    \"y\": \"2\"\n  }\n}\n",
		"escape":        "{\n  \"name\": \"a\\u003cb\",\n  \"count\": 2,\n  \"map\": {\n    \"x\": \"1\",\n    \"y\": \"2\"\n  }\n}\n",
		"order of map":  "{\n  \"name\": \"a<b\",\n  \"count\": 2,\n  \"map\": {\n    \"y\": \"2\",\n    \"x\": \"1\"\n  }\n}\n",
		"repeated name": "{\n  \"name\": \"z\",\n  \"name\": \"a<b\",\n  \"count\": 2,\n  \"map\": {\n    \"x\": \"1\",\n    \"y\": \"2\"\n  }\n}\n",
		"spacing":       `{"name":"a<b","count":2,"map":{"x":"1","y":"2"}}`,
		"no newline":    string(file[:len(file)-1]),
	} {
		if err := Unmarshal([]byte(text), new(sample), 1000); !errors.Is(err, ErrNotCanonical) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestNamedErrors(t *testing.T) {
	for text, want := range map[string]error{
		"":                        ErrSyntax,
		"{":                       ErrSyntax,
		"{\"other\": 1}\n":        ErrSyntax,
		"{\"name\": \"\"}\n{}\n":  ErrSyntax,
		"{\"name\": 5}\n":         ErrSyntax,
		string(make([]byte, 200)): ErrTooLarge,
	} {
		if err := Unmarshal([]byte(text), new(sample), 100); !errors.Is(err, want) {
			t.Errorf("%.20q: %v, want %v", text, err, want)
		}
	}
}

// A short text that decodes into very much must be refused before it is decoded.
func TestManySmallValuesTakeLittleMemory(t *testing.T) {
	text := []byte("{\"name\": \"\", \"list\": [" + strings.Repeat("{},", 1<<20) + "{}]}")
	type wide struct {
		Name string                   `json:"name"`
		List []struct{ A [64]uint64 } `json:"list"`
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := Unmarshal(text, new(wide), 1<<24); !errors.Is(err, ErrTooLarge) {
		t.Fatalf("got %v", err)
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 16<<20 {
		t.Errorf("%d bytes allocated", used)
	}
}
