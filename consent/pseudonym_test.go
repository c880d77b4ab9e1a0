package consent_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/consent"
)

func fixedPseudonyms(t *testing.T) *consent.Pseudonyms {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(strings.Repeat("a7", 32)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := consent.ReadPseudonyms(path)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// Records made at different times must name one subject alike, so the derivation is fixed.
func TestPseudonymIsGolden(t *testing.T) {
	p := fixedPseudonyms(t)
	if got := p.Of("Patient/1"); got != "6bc836bc-e292-8ed7-9ce2-5b7b6179b2f0" {
		t.Errorf("got %s", got)
	}
	r := sampleRecord()
	r.Subject = p.Of("Patient/2")
	if err := r.Validate(); err != nil || r.Subject == p.Of("Patient/1") {
		t.Errorf("%s: %v", r.Subject, err)
	}
}

// Without the key nobody tests whether a pseudonym is somebody's.
func TestPseudonymDependsOnTheKey(t *testing.T) {
	a, err := consent.NewPseudonyms()
	if err != nil {
		t.Fatal(err)
	}
	if a.Of("Patient/1") == fixedPseudonyms(t).Of("Patient/1") {
		t.Error("two keys give one pseudonym")
	}
	path := filepath.Join(t.TempDir(), "key")
	if err := a.Write(path); err != nil {
		t.Fatal(err)
	}
	if b, err := consent.ReadPseudonyms(path); err != nil || a.Of("x") != b.Of("x") {
		t.Errorf("written and read: %v", err)
	}
	if err := a.Write(path); err == nil {
		t.Error("a key was overwritten")
	}
}

// The key must not get into a log or a file by accident.
func TestPseudonymsKeyIsNotShown(t *testing.T) {
	p := fixedPseudonyms(t)
	file, err := json.Marshal(map[string]any{"a": p, "b": *p})
	if err != nil {
		t.Fatal(err)
	}
	shown := string(file) + p.String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		shown += fmt.Sprintf(verb, p) + fmt.Sprintf(verb, *p)
	}
	if strings.Contains(shown, "a7") || strings.Contains(shown, "167") {
		t.Errorf("shown: %s", shown)
	}
}
