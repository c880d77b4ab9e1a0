// snarkjs's opinion of files: what it makes and verifies is accepted, what the tests make it verifies, and nothing that it
// refuses is accepted.

package ptau_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
)

// snarkjs runs snarkjs in a folder and reports whether it succeeded. .ci/run installs it and says where it is; elsewhere
// the tests that need it are skipped.
func snarkjs(t *testing.T, dir string, args ...string) bool {
	t.Helper()
	cli := os.Getenv("ASSENT_SNARKJS")
	if cli == "" {
		t.Skip("ASSENT_SNARKJS does not name snarkjs's cli.cjs")
	}
	cmd := exec.CommandContext(t.Context(), "node", append([]string{cli}, args...)...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Logf("snarkjs %v: %v\n%s", args, err, out)
	}
	return err == nil && !bytes.Contains(out, []byte("ERROR"))
}

func TestSnarkjsMakesAndWeAccept(t *testing.T) {
	dir := t.TempDir()
	for _, args := range [][]string{
		{"powersoftau", "new", "bn128", "6", "0.ptau"},
		{"powersoftau", "contribute", "0.ptau", "1.ptau", "--name=Ada", "-e=some text"},
		{"powersoftau", "contribute", "1.ptau", "2.ptau", "--name=Grace", "-e=other text"},
		{"powersoftau", "beacon", "2.ptau", "3.ptau", "00112233445566778899aabbccddeeff", "12", "-n=Beacon"},
		{"powersoftau", "verify", "3.ptau"},
	} {
		if !snarkjs(t, dir, args...) {
			t.Fatalf("snarkjs %v failed", args)
		}
	}
	for _, name := range []string{"1.ptau", "2.ptau", "3.ptau"} {
		file, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := check(t, file, ptau.Options{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestWeMakeAndSnarkjsAccepts(t *testing.T) {
	dir := t.TempDir()
	c, err := ptautest.New(t.Context(), 6, 42)
	if err != nil {
		t.Fatal(err)
	}
	c.Contribute("Ada")
	c.Contribute("Grace")
	if err := c.Write(filepath.Join(dir, "ours.ptau")); err != nil {
		t.Fatal(err)
	}
	if !snarkjs(t, dir, "powersoftau", "verify", "ours.ptau") {
		t.Error("snarkjs refuses an honest file")
	}
}

// Corruptions in each part of a file. snarkjs does not look at some of what is refused here, such as a byte behind the last
// section; the other way round nothing may happen.
func TestWhatSnarkjsRefusesIsRefused(t *testing.T) {
	two, dir := read(t, "two.ptau"), t.TempDir()
	refused := 0
	for _, at := range []int{
		headerAt + 36, tauG1At + 64, tauG1At + 30*64, tauG2At + 128, tauG2At + 15*128, alphaAt, alphaAt + 15*64, betaAt, betaAt + 64, betaG2At,
		chainAt + 4, chainAt + 4 + 700, chainAt + 4 + 1400, len(two) - 60, len(two) - 220,
	} {
		file := bytes.Clone(two)
		file[at] ^= 1
		if err := os.WriteFile(filepath.Join(dir, "bad.ptau"), file, 0o644); err != nil {
			t.Fatal(err)
		}
		accepted := snarkjs(t, dir, "powersoftau", "verify", "bad.ptau")
		if !accepted {
			refused++
		}
		if err := check(t, file, ptau.Options{}); err == nil && !accepted {
			t.Errorf("byte %d: snarkjs refuses the file, it is accepted here", at)
		}
	}
	if refused < 10 {
		t.Errorf("snarkjs refused %d of the files only: the test is of no use", refused)
	}
}
