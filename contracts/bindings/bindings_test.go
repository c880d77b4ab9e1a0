package bindings_test

import (
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts/bindings"
)

// The bytecode in Go must cover what is exported: a verifier without it would need Node.js to deploy.
func TestEveryGeneratedAdapterIsCompiledIn(t *testing.T) {
	files, err := filepath.Glob("../generated/*Adapter.sol")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, file := range files {
		want = append(want, strings.TrimSuffix(filepath.Base(file), ".sol"))
	}
	slices.Sort(want)
	if got := bindings.Adapters(); len(want) == 0 || !slices.Equal(got, want) {
		t.Errorf("compiled in are %v, generated %v: run contracts/generate.sh", got, want)
	}
}

// A contract above 24,576 bytes cannot be deployed (EIP-170), its creation code is a little longer.
func TestAdaptersFitOnAChain(t *testing.T) {
	for _, name := range bindings.Adapters() {
		code, err := bindings.Adapter(name)
		if err != nil {
			t.Error(err)
		}
		if len(code) < 1000 || len(code) > 24576 {
			t.Errorf("%s has %d bytes", name, len(code))
		}
	}
}

// The adapter's creation code holds its key's hash, so code that was compiled before a key changed is found
// without a compiler.
func TestAdaptersHoldTheKeysOfTheirSources(t *testing.T) {
	for _, name := range bindings.Adapters() {
		source, err := os.ReadFile("../generated/" + name + ".sol")
		if err != nil {
			t.Fatal(err)
		}
		_, rest, found := strings.Cut(string(source), "return 0x")
		if !found || len(rest) < 64 {
			t.Fatalf("%s returns no key hash", name)
		}
		code, err := bindings.Adapter(name)
		if err != nil {
			t.Fatal(err)
		}
		// The compiler leaves out leading zeros.
		if !strings.Contains(hex.EncodeToString(code), strings.TrimLeft(rest[:64], "0")) {
			t.Errorf("%s was compiled for another key: run contracts/generate.sh", name)
		}
	}
}

func TestUnknownAdapter(t *testing.T) {
	if _, err := bindings.Adapter("NobodysAdapter"); !errors.Is(err, bindings.ErrUnknownAdapter) {
		t.Errorf("got %v", err)
	}
}
