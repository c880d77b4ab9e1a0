package canonical

import (
	"errors"
	"strings"
	"testing"
)

type versioned struct {
	Version int    `json:"version"`
	Name    string `json:"name"`
}

// A version that is not known decides before anything that is not known with it; whatever is no version is left to the decoder.
func TestVersionComesFirst(t *testing.T) {
	const good = "{\n  \"version\": 1,\n  \"name\": \"a\"\n}\n"
	for text, want := range map[string]error{
		good: nil,
		"{\"name\": {\"version\": 3}, \"new\": [{}], \"version\": 2}": ErrVersion,
		"{\"version\": 0}":              ErrVersion,
		"{\"version\"":                  ErrSyntax,
		"{\"version\": \"2\"}":          ErrSyntax,
		"{\"other\": {\"version\": 2}}": ErrSyntax,
		"[{\"version\": 2}]":            ErrSyntax,
		"{\"name\": \"a\"}":             ErrNotCanonical,
		good + strings.Repeat(" ", 60):  ErrTooLarge,
	} {
		if err := UnmarshalVersion([]byte(text), new(versioned), 60, "version", 1); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
	}
}

func TestText(t *testing.T) {
	for text, want := range map[string]string{
		`{"a": {"type": "x"}, "type": "y", "type": "z"}`: "y",
		`{"type": 1}`: "", `{}`: "", `[]`: "", `{"type"`: "", ``: "",
	} {
		if got := Text([]byte(text), "type"); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
