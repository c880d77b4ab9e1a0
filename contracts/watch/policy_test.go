package watch

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent/internal/canonical"
)

const wholePolicy = `{
  "every": "30s", "storageEvery": "1h", "lead": "12h", "silence": "5m",
  "known": ["0x00000000000000000000000000000000000000aa"],
  "files": [{"path": "data.csv", "artifact": "0x0000000000000000000000000000000000000000000000000000000000000007", "vault": "vault"}],
  "renew": [],
  "webhooks": [{"name": "ops", "urlFile": "ops.url", "secretFile": "ops.secret"}],
  "rules": [
    {"on": ["bytes-changed", "consent-revoked"], "severity": "critical", "do": ["suspend", "notify"], "resolve": true},
    {"on": ["key-frozen"], "do": ["notify"]}
  ]
}`

// Paths start from the policy's folder, and what is left out has its default.
func TestReadPolicy(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "watch.json")
	if err := os.WriteFile(path, []byte(wholePolicy), 0o644); err != nil {
		t.Fatal(err)
	}
	p, err := ReadPolicy(path)
	if err != nil {
		t.Fatal(err)
	}
	if p.Files[0].Path != filepath.Join(dir, "data.csv") || p.Files[0].Vault != filepath.Join(dir, "vault") || p.Webhooks[0].URLFile != filepath.Join(dir, "ops.url") {
		t.Errorf("%+v", p)
	}
	if p.Every.Duration != 30*time.Second || !p.Sends() {
		t.Errorf("every %s, sends %t", p.Every, p.Sends())
	}
	empty, err := ParsePolicy([]byte(`{}`))
	if err != nil || empty.Every.Duration != time.Minute || empty.Sends() {
		t.Errorf("%+v, %v", empty, err)
	}
}

// A policy that does not say what it means is refused: a rule that is misspelt would be no rule.
func TestBadPolicies(t *testing.T) {
	const digest = "0x0000000000000000000000000000000000000000000000000000000000000007"
	for name, text := range map[string]string{
		"nothing":            ``,
		"unknown name":       `{"evry": "1m"}`,
		"a name twice":       `{"every": "1m", "every": "2m"}`,
		"no unit":            `{"every": "60"}`,
		"too often":          `{"every": "1ms"}`,
		"too seldom":         `{"silence": "10000h"}`,
		"stall":              `{"stall": "-1s"}`,
		"account":            `{"known": ["0x1"]}`,
		"kind":               `{"rules": [{"on": ["bytes-chnged"]}]}`,
		"no kind":            `{"rules": [{"do": []}]}`,
		"severity":           `{"rules": [{"on": ["key-frozen"], "severity": "dire"}]}`,
		"action":             `{"rules": [{"on": ["key-frozen"], "do": ["shout"]}]}`,
		"no webhook":         `{"rules": [{"on": ["key-frozen"], "do": ["notify"]}]}`,
		"nothing to renew":   `{"rules": [{"on": ["attestation-expired"], "do": ["reprove"]}]}`,
		"two addresses":      `{"webhooks": [{"name": "a", "url": "http://h", "urlFile": "f"}]}`,
		"no address":         `{"webhooks": [{"name": "a"}]}`,
		"scheme":             `{"webhooks": [{"name": "a", "url": "ftp://h"}]}`,
		"webhook's name":     `{"webhooks": [{"name": "A b", "url": "http://h"}]}`,
		"two of one name":    `{"webhooks": [{"name": "a", "url": "http://h"}, {"name": "a", "url": "http://i"}]}`,
		"file without path":  `{"files": [{"artifact": "` + digest + `"}]}`,
		"file of nothing":    `{"files": [{"path": "f"}]}`,
		"vault and":          `{"files": [{"path": "f", "artifact": "` + digest + `", "vault": "v", "commitment": true}]}`,
		"format alone":       `{"files": [{"path": "f", "artifact": "` + digest + `", "format": "csv"}]}`,
		"table elsewhere":    `{"files": [{"path": "https://h/f", "artifact": "` + digest + `", "vault": "v"}]}`,
		"renewal":            `{"renew": [{"dataset": "d", "column": "c", "purpose": "https://p", "vault": "v"}]}`,
		"renewal's purpose":  `{"renew": [{"dataset": "d", "column": "c", "purpose": "p", "vault": "v", "book": "b"}]}`,
		"more after the end": `{} {}`,
	} {
		if _, err := ParsePolicy([]byte(text)); !errors.Is(err, ErrPolicy) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Whatever a policy file holds, it is a policy or an error.
func FuzzParsePolicy(f *testing.F) {
	f.Add([]byte(wholePolicy))
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := ParsePolicy(data)
		if err != nil {
			return
		}
		for _, kind := range Kinds() {
			if tasks := p.tasks(&Finding{Kind: kind}, p.rule(kind)); tasks[0] != taskPrint {
				t.Errorf("a finding that nobody sees: %v", tasks)
			}
		}
	})
}

// Whatever an alert's file holds, it is an alert of the one form or an error.
func FuzzParseAlert(f *testing.F) {
	policy, err := ParsePolicy([]byte(`{"rules": [{"on": ["consent-revoked"], "do": ["suspend"]}]}`))
	if err != nil {
		f.Fatal(err)
	}
	one := (&alerts{deployment: "5", policy: policy}).newAlert(&Finding{Kind: ConsentRevoked, Artifact: dataset(), Job: 1}, nil, time.Unix(1, 0))
	data, err := canonical.Marshal(one)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := parseAlert(data); err == nil {
			a.due()
		}
	})
}
