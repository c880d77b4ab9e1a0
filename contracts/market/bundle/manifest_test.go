package bundle_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"flag"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/envelope"
	"github.com/acc36754/assent/internal/golden"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	goldenManifest  = "testdata/manifest.json"
	goldenStatement = "testdata/statement.json"
)

func sample() *bundle.Manifest {
	return &bundle.Manifest{Name: "sepsis-risk", KeyCommitment: [32]byte{1}, Files: []bundle.File{
		{Name: "config.json", Size: 2, SHA256: artifact.Sum{2}, Root: artifact.Sum{3}},
		{Name: "weights/model.safetensors", Size: 5 << 20, SHA256: artifact.Sum{4}, Root: artifact.Sum{5}},
	}}
}

// statementOf returns the payload of a manifest file.
func statementOf(tb testing.TB, data []byte) []byte {
	tb.Helper()
	payload, _, err := envelope.Open(assent.PayloadType, data)
	return must(payload, err)(tb)
}

// Yesterday's manifests are read, and what is written is what other tools for model signing look for.
func TestManifestIsKept(t *testing.T) {
	data := must(sample().Encode(signer()))(t)
	for path, want := range map[string][]byte{goldenManifest: data, goldenStatement: statementOf(t, data)} {
		golden.Check(t, *update, path, want)
	}
	m := must(bundle.ParseManifest(data))(t)
	if got, want := must(m.Digest())(t), must(sample().Digest())(t); got != want {
		t.Errorf("digest %s, want %s", got, want)
	}
	var st struct {
		Subject []struct{ Digest map[string]string }
	}
	if err := json.Unmarshal(statementOf(t, data), &st); err != nil {
		t.Fatal(err)
	}
	if digest := m.Model(); "0x"+st.Subject[0].Digest["sha256"] != digest.String() {
		t.Errorf("the subject is not the model %s", digest)
	}
}

// The digest is of the statement: who signed changes nothing about it.
func TestDigestIsOfTheStatement(t *testing.T) {
	unsigned := must(bundle.ParseManifest(must(sample().Encode(nil))(t)))(t)
	if len(unsigned.Signers()) != 0 {
		t.Error("nobody's signature is found")
	}
	if a, b := must(unsigned.Digest())(t), must(sample().Digest())(t); a != b {
		t.Errorf("%s unsigned, %s signed", a, b)
	}
	other := sample()
	other.Files[1].Root[0] ^= 1
	if a, b := must(other.Digest())(t), must(sample().Digest())(t); a == b {
		t.Error("another root has the same digest")
	}
}

// A manifest that says anything but what Seal writes is refused: names that lead out of a folder first of all.
func TestManifestsThatAreRefused(t *testing.T) {
	text := string(statementOf(t, must(sample().Encode(nil))(t)))
	for name, change := range map[string][2]string{
		"another statement":      {"in-toto.io/Statement/v1", "in-toto.io/Statement/v2"},
		"another predicate":      {"signature/v1.0", "signature/v2.0"},
		"another method":         {`"method": "files"`, `"method": "shards"`},
		"symbolic links":         {`"allow_symlinks": false`, `"allow_symlinks": true`},
		"ignored paths":          {`"ignore_paths": []`, `"ignore_paths": null`},
		"another hash":           {`"algorithm": "sha256"`, `"algorithm": "blake2b"`},
		"another cipher":         {"AES256_GCM_HKDF_SHA256_1MB", "NONE"},
		"another chunk size":     {`"chunkSize": 1048576`, `"chunkSize": 1048577`},
		"another digest of all":  {`"sha256": "`, `"sha256": "00`},
		"another file's digest":  {`"digest": "02`, `"digest": "03`},
		"a name above":           {"weights/model", "../model"},
		"an absolute name":       {"weights/model", "/model"},
		"a name with a dot":      {"weights/model", "weights/./model"},
		"a name in between":      {"weights/model", "weights/../../model"},
		"a backslash":            {"weights/model", `weights\\..\\model`},
		"a drive":                {"weights/model", "C:model"},
		"a line break":           {"weights/model", `weights\nmodel`},
		"no name":                {"weights/model.safetensors", ""},
		"the folder":             {"weights/model.safetensors", "."},
		"a name twice":           {"weights/model.safetensors", "config.json"},
		"names out of order":     {"weights/model.safetensors", "a"},
		"a model without a name": {"sepsis-risk", ""},
		"a long name":            {"weights/model", strings.Repeat("a", 256)},
		"a long model's name":    {"sepsis-risk", strings.Repeat("a", 256)},
		"a negative size":        {`"size": 2`, `"size": -2`},
		"a huge size":            {`"size": 2`, `"size": 1125899906842625`},
		"another field":          {`"size": 2`, `"size": 2, "more": 1`},
		"other spacing":          {`"size": 2`, `"size":  2`},
	} {
		changed := strings.Replace(text, change[0], change[1], 1)
		if changed == text {
			t.Fatalf("%s: nothing is changed", name)
		}
		if m, err := bundle.ParseManifest(must(envelope.Seal(assent.PayloadType, []byte(changed), nil))(t)); !errors.Is(err, bundle.ErrManifest) || m != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, files := range map[string][]bundle.File{"no files": nil, "too many": make([]bundle.File, bundle.MaxFiles+1)} {
		m := sample()
		m.Files = files
		if _, err := m.Encode(nil); !errors.Is(err, bundle.ErrManifest) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A signature that does not fit is refused, not passed over.
func TestForgedSignature(t *testing.T) {
	data := must(sample().Encode(signer()))(t)
	other := sample()
	other.Name = "another model"
	payload := base64.StdEncoding.EncodeToString(statementOf(t, data))
	forged := base64.StdEncoding.EncodeToString(statementOf(t, must(other.Encode(nil))(t)))
	changed := bytes.Replace(data, []byte(payload), []byte(forged), 1)
	if _, err := bundle.ParseManifest(changed); !errors.Is(err, envelope.ErrSignature) || !errors.Is(err, bundle.ErrManifest) {
		t.Errorf("a forged manifest: %v", err)
	}
}

// Whatever is read is written the same.
func FuzzParseManifest(f *testing.F) {
	f.Add(statementOf(f, must(sample().Encode(nil))(f)))
	f.Add([]byte(`{"_type":"https://in-toto.io/Statement/v1","subject":[{}]}`))
	f.Fuzz(func(t *testing.T, payload []byte) {
		data, err := envelope.Seal(assent.PayloadType, payload, nil)
		if err != nil {
			return
		}
		m, err := bundle.ParseManifest(data)
		if err != nil {
			return
		}
		if again := must(m.Encode(nil))(t); !bytes.Equal(again, data) {
			t.Errorf("it is written as\n%s", again)
		}
	})
}
