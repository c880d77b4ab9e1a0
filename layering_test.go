package assent_test

import (
	"os/exec"
	"strings"
	"testing"
)

const module = "github.com/acc36754/assent"

// dependencies returns every package that a package is built from.
func dependencies(t *testing.T, pkg string) []string {
	t.Helper()
	out, err := exec.Command("go", "list", "-deps", pkg).Output()
	if err != nil {
		t.Fatalf("go list -deps %s: %v", pkg, err)
	}
	return strings.Fields(string(out))
}

// packagesUnder returns the packages in a folder and below it.
func packagesUnder(t *testing.T, pattern string) []string {
	t.Helper()
	out, err := exec.Command("go", "list", pattern).Output()
	if err != nil {
		t.Fatalf("go list %s: %v", pattern, err)
	}
	return strings.Fields(string(out))
}

// The arrows of docs/architecture.md: an import against them would pull a prover into a verifier, or a
// blockchain client into a library that has no need of one.
func TestImportsFollowTheHouse(t *testing.T) {
	const (
		gnark = "github.com/consensys/gnark/"
		geth  = "github.com/ethereum/go-ethereum"
	)
	rules := []struct {
		packages string
		forbids  []string
	}{
		{module, []string{gnark, geth, "apache/arrow-go", "parquet-go", "modernc.org/sqlite", module + "/circuits", module + "/prover", module + "/verifier", module + "/contracts", module + "/consent/", module + "/federated/"}},
		{module + "/circuits/...", []string{geth, "modernc.org/sqlite", module + "/prover", module + "/verifier", module + "/contracts", module + "/consent/", module + "/federated/"}},
		{module + "/prover/...", []string{geth, module + "/verifier", module + "/contracts", module + "/consent/", module + "/federated/", module + "/cmd"}},
		{module + "/verifier/...", []string{geth, "apache/arrow-go", "parquet-go", "modernc.org/sqlite", module + "/prover", module + "/contracts", module + "/consent/", module + "/federated/", module + "/cmd"}},
		{module + "/consent/...", []string{gnark, geth, "apache/arrow-go", "parquet-go", "modernc.org/sqlite", module + "/circuits", module + "/prover", module + "/verifier", module + "/contracts", module + "/federated/", module + "/cmd"}},
		{module + "/federated/...", []string{gnark, geth, "apache/arrow-go", "parquet-go", "modernc.org/sqlite", module + "/circuits", module + "/prover", module + "/verifier", module + "/contracts", module + "/consent/", module + "/cmd"}},
		{module + "/internal/poseidon2", []string{gnark}},
		{module + "/internal/merkle", []string{gnark}},
		{module + "/internal/pcs", []string{gnark}},
	}
	for _, rule := range rules {
		for _, pkg := range packagesUnder(t, rule.packages) {
			for _, dep := range dependencies(t, pkg) {
				for _, forbidden := range rule.forbids {
					if strings.Contains(dep+"/", forbidden) {
						t.Errorf("%s must not be built from %s", pkg, dep)
					}
				}
			}
		}
	}
}
