// What the scripts cannot play about the market: bundles that are not what was listed, keys that were mixed up.

package main

import (
	"bufio"
	"crypto/ed25519"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/privatefile"
)

// servePeer is "servepeer NAME COMMAND...": starts the command, sets a variable to the first line that it prints, and goes on.
// When the script ends it is interrupted, and has to end with the exit code 0.
func servePeer(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: servepeer NAME COMMAND...")
	}
	command := exec.Command(args[1], args[2:]...)
	command.Dir, command.Stderr = ts.Getenv("WORK"), ts.Stderr()
	for _, name := range []string{networkVariable, cacheVariable} {
		command.Env = append(command.Environ(), name+"="+ts.Getenv(name))
	}
	out, err := command.StdoutPipe()
	ts.Check(err)
	ts.Check(command.Start())
	ts.Defer(func() {
		ts.Check(command.Process.Signal(os.Interrupt))
		ts.Check(command.Wait())
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	ts.Check(err)
	ts.Setenv(args[0], strings.TrimSpace(line))
}

// A seller may list anything: a bundle is opened only if it is the one that was listed, in each respect.
func TestBundleIsTheListing(t *testing.T) {
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	unparsed := &bundle.Manifest{Name: "model", KeyCommitment: [32]byte{1}, Files: []bundle.File{{Name: "weights", Size: 1}}}
	file, err := unparsed.Encode(signer)
	if err != nil {
		t.Fatal(err)
	}
	m, err := bundle.ParseManifest(file)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := m.Digest()
	if err != nil {
		t.Fatal(err)
	}
	listing := func(change func(*market.Listing)) *market.Listing {
		l := &market.Listing{Model: m.Model(), Offer: market.Offer{Manifest: digest, KeyCommitment: m.KeyCommitment}}
		change(l)
		return l
	}
	same := listing(func(*market.Listing) {})
	public, _, err := ed25519.GenerateKey(nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"another manifest": compareListing(m, listing(func(l *market.Listing) { l.Offer.Manifest = assent.Digest{} }), nil),
		"another model":    compareListing(m, listing(func(l *market.Listing) { l.Model = assent.Digest{} }), nil),
		"another key":      compareListing(m, listing(func(l *market.Listing) { l.Offer.KeyCommitment = [32]byte{} }), nil),
		"another signer":   compareListing(m, same, public),
	} {
		if exitCode(err) != exitMismatch {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, want := range []ed25519.PublicKey{nil, signer.Public().(ed25519.PublicKey)} {
		if err := compareListing(m, same, want); err != nil {
			t.Errorf("the same: %v", err)
		}
	}
}

// Keys come out of their folder as they went in, and one that was mixed up or that others can read does not.
func TestKeyFolder(t *testing.T) {
	keys := keyFolder(filepath.Join(t.TempDir(), "keys"))
	first, err := keys.newContentKey()
	if err != nil {
		t.Fatal(err)
	}
	second, err := keys.newContentKey()
	if err != nil {
		t.Fatal(err)
	}
	if got, err := keys.contentKey(first.Commitment()); err != nil || got != first || first == second {
		t.Errorf("another key: %v", err)
	}
	if err := os.Rename(keys.path(contentPrefix, first.Commitment()), keys.path(contentPrefix, second.Commitment())); err != nil {
		t.Fatal(err)
	}
	if _, err := keys.contentKey(second.Commitment()); exitCode(err) != exitMismatch {
		t.Errorf("a key under the name of another: %v", err)
	}

	kept, err := keys.purchaseSecret(assent.Digest{1})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := keys.purchaseSecret(assent.Digest{1}); err != nil || again != kept {
		t.Errorf("another secret the second time: %v", err)
	}
	other, err := keys.purchaseSecret(assent.Digest{2})
	if err != nil || other == kept {
		t.Errorf("the same secret for another purchase: %v", err)
	}
	point, err := other.Public()
	if err != nil {
		t.Fatal(err)
	}
	if found, err := keys.secretOf(point); err != nil || found != other {
		t.Errorf("another secret is found: %v", err)
	}
	stranger, err := keyrelease.NewSecret().Public()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := keys.secretOf(stranger); exitCode(err) != exitMismatch {
		t.Errorf("a secret that is not there: %v", err)
	}
	if err := os.Chmod(keys.path(purchasePrefix, assent.Digest{1}), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := keys.purchaseSecret(assent.Digest{1}); !errors.Is(err, privatefile.ErrNotPrivate) {
		t.Errorf("a secret that others can read: %v", err)
	}
}
