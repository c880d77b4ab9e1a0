package secagg

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/privatefile"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A client that crashed after any step goes on from its file and sends the same messages, so nobody can tell.
func TestClientResumesAfterACrash(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	drop := map[int]Phase{2: CollectVectors}
	var out map[int][]byte
	for phase := CollectKeys; phase <= CollectReveals; phase++ {
		h.reopen(0)
		first, err := h.message(0, phase, out[0])
		if err != nil {
			t.Fatal(err)
		}
		h.reopen(0)
		second, err := h.message(0, phase, out[0])
		if err != nil || !slices.Equal(first, second) {
			t.Errorf("%v: another message after a crash: %v", phase, err)
		}
		h.send(phase, out, drop)
		if phase == CollectReveals {
			break
		}
		if out, err = h.aggregator.Next(); err != nil {
			t.Fatal(err)
		}
	}
	h.check(drop)
}

// Two vectors under one mask would show their difference: refused at once, and after a crash.
func TestNoMaskForTwoVectors(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	out := h.must(CollectVectors, nil)
	c := h.clients[0]
	if _, err := c.Mask(context.Background(), out[0], h.vectors[0]); err != nil {
		t.Fatal(err)
	}
	other := slices.Clone(h.vectors[0])
	one := fr.One()
	other[3].Add(&other[3], &one)
	if m, err := c.Mask(context.Background(), out[0], other); !errors.Is(err, ErrSecondVector) || m != nil {
		t.Errorf("at once: %v", err)
	}
	h.reopen(0)
	if m, err := h.clients[0].Mask(context.Background(), out[0], other); !errors.Is(err, ErrSecondVector) || m != nil {
		t.Errorf("after a crash: %v", err)
	}
	if _, err := h.clients[0].Mask(context.Background(), out[0], h.vectors[0]); err != nil {
		t.Errorf("the same vector again: %v", err)
	}
}

// Who opens the file after a client was closed may mask a vector, so the closed one must not mask another.
func TestClosedClientTakesNoStep(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	out := h.must(CollectVectors, nil)
	closed := h.clients[0]
	h.reopen(0)
	h.send(CollectVectors, out, nil)
	other := slices.Clone(h.vectors[0])
	other[3].SetOne()
	if m, err := closed.Mask(context.Background(), out[0], other); !errors.Is(err, ErrState) || m != nil {
		t.Errorf("mask: %v", err)
	}
}

// An update counts as spent once its vector may be in a sum, also after a crash: in a second one, the difference would show it.
func TestUpdateIsSpentOnceMasked(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	out := h.must(CollectVectors, nil)
	if h.clients[0].Spent() {
		t.Error("spent before a vector was masked")
	}
	h.send(CollectVectors, out, nil)
	for range 2 {
		if !h.clients[0].Spent() {
			t.Error("not spent though a vector was masked")
		}
		h.reopen(0)
	}
}

// The same vector under the masks of two lists of sharers would show a pairwise mask.
func TestNoVectorUnderTwoSetsOfMasks(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 5)
	out := h.must(CollectVectors, nil)
	c := h.clients[0]
	if _, err := c.Mask(context.Background(), out[0], h.vectors[0]); err != nil {
		t.Fatal(err)
	}
	fewer := out[0][:len(out[0])-2-sealedSize]
	for range 2 {
		if m, err := h.clients[0].Mask(context.Background(), fewer, h.vectors[0]); !errors.Is(err, ErrSecondList) || m != nil {
			t.Errorf("fewer sharers: %v", err)
		}
		h.reopen(0)
	}
}

// What cannot be kept is not sent: the file is written before a message is let go of.
func TestNothingIsSentUnsaved(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	out := h.must(CollectVectors, nil)
	c := h.clients[1]
	kept := c.path
	c.path = filepath.Join(t.TempDir(), "gone", "file")
	if m, err := c.Mask(context.Background(), out[1], h.vectors[1]); !errors.Is(err, ErrState) || m != nil {
		t.Errorf("mask: %v", err)
	}
	if c.state.step != stepShared {
		t.Error("the client went on")
	}
	c.path = kept
	h.send(CollectVectors, out, nil)
	out, err := h.aggregator.Next()
	if err != nil {
		t.Fatal(err)
	}
	c.path = filepath.Join(t.TempDir(), "gone", "file")
	if m, err := c.Confirm(out[1]); !errors.Is(err, ErrState) || m != nil {
		t.Errorf("confirm: %v", err)
	}

	fresh := newHouse(t, 3, 2, 5)
	out = fresh.must(CollectShares, nil)
	c = fresh.clients[1]
	c.path = filepath.Join(t.TempDir(), "gone", "file")
	if m, err := c.Share(out[1]); !errors.Is(err, ErrState) || m != nil {
		t.Errorf("share: %v", err)
	}
}

// The steps have one order.
func TestClientRefusesStepsOutOfOrder(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	c := h.clients[0]
	if _, err := c.Mask(context.Background(), nil, h.vectors[0]); !errors.Is(err, ErrPhase) {
		t.Errorf("mask: %v", err)
	}
	if _, err := c.Confirm(nil); !errors.Is(err, ErrPhase) {
		t.Errorf("confirm: %v", err)
	}
	if _, err := c.Unmask(nil); !errors.Is(err, ErrPhase) {
		t.Errorf("unmask: %v", err)
	}
	out := h.must(CollectVectors, nil)
	if _, err := c.Confirm(out[0]); !errors.Is(err, ErrPhase) {
		t.Errorf("confirm before mask: %v", err)
	}
	if _, err := c.Mask(context.Background(), out[0], h.vectors[0][1:]); !errors.Is(err, ErrVector) {
		t.Errorf("short vector: %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := c.Mask(ctx, out[0], h.vectors[0]); !errors.Is(err, context.Canceled) || c.state.step != stepShared {
		t.Errorf("cancelled: %v", err)
	}
}

// A file belongs to one participant, is nobody else's to read, is not overwritten, and is open once.
func TestStateFile(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	path := filepath.Join(dir, "client")
	round := testRound(3, 2, 5)
	c, err := Create(path, round, identityOf(1))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, identityOf(1)); !errors.Is(err, ErrInUse) {
		t.Errorf("open twice: %v", err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Create(path, round, identityOf(1)); !errors.Is(err, fs.ErrExist) {
		t.Errorf("created over: %v", err)
	}
	for name, identity := range map[string]ed25519.PrivateKey{"another participant": identityOf(2), "no key": nil} {
		if _, err := Open(path, identity); !errors.Is(err, ErrIdentity) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, identity := range map[string]ed25519.PrivateKey{"a stranger": identityOf(7), "no key": nil} {
		if _, err := Create(filepath.Join(dir, "other"), round, identity); !errors.Is(err, ErrIdentity) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := os.Chmod(path, 0o640); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, identityOf(1)); !errors.Is(err, privatefile.ErrNotPrivate) {
		t.Errorf("readable by others: %v", err)
	}
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	if c, err = Open(path, identityOf(1)); err != nil {
		t.Fatal(err)
	}
	if c.Participant() != 1 || c.Round().Digest() != round.Digest() {
		t.Errorf("opened participant %d of another round", c.Participant())
	}
	if err := c.Remove(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, identityOf(1)); !errors.Is(err, ErrState) {
		t.Errorf("removed: %v", err)
	}
}

// A file that is damaged anywhere is refused or is another valid one; it never makes the program panic.
func TestDamagedStateFile(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 5)
	h.must(CollectReveals, nil)
	good := h.clients[0].state.encode()
	if _, err := parseState(good); err != nil {
		t.Fatal(err)
	}
	for n := range good {
		if _, err := parseState(good[:n]); !errors.Is(err, ErrState) {
			t.Fatalf("cut off at %d: %v", n, err)
		}
	}
	if _, err := parseState(append(slices.Clone(good), 0)); !errors.Is(err, ErrState) {
		t.Errorf("too long: %v", err)
	}
	for name, change := range map[string]func(*state){
		"fewer survivors than the threshold": func(s *state) { s.survivors = []int{0} },
		"a survivor who shared nothing":      func(s *state) { s.received = s.received[:2] },
		"sharers out of order":               func(s *state) { s.received = []received{s.received[1], s.received[0], s.received[2]} },
		"a sharer who is no participant":     func(s *state) { s.received = append(slices.Clone(s.received), received{from: 3}) },
		"a client who is no participant":     func(s *state) { s.self = 3 },
		"a step that is none":                func(s *state) { s.step = stepConfirmed + 1 },
		"a round that cannot be":             func(s *state) { s.round = testRound(3, 1, 5) },
	} {
		s := h.clients[0].state
		change(&s)
		if _, err := parseState(s.encode()); !errors.Is(err, ErrState) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// Shares of somebody who is not in the key list.
	s := h.clients[0].state
	s.received = append(slices.Clone(s.received[:2]), received{from: 2})
	path := h.clients[0].path
	if err := h.clients[0].Close(); err != nil {
		t.Fatal(err)
	}
	fewer := newHouse(t, 3, 2, 5)
	fewer.must(CollectReveals, map[int]Phase{2: CollectKeys})
	state := fewer.clients[0].state
	state.received = s.received
	if err := privatefile.Write(path, state.encode()); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(path, h.identities[0]); !errors.Is(err, ErrState) {
		t.Errorf("shares of a stranger: %v", err)
	}
}

// A client in a log shows its number and none of its secrets.
func TestClientIsNotShown(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 2, 2, 2)
	c := h.clients[1]
	secret := fmt.Sprint(c.state.seal[:4])
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		for _, value := range []any{c, *c} {
			shown := fmt.Sprintf(verb, value)
			if shown != "secagg client 1" || strings.Contains(shown, strings.Trim(secret, "[]")) {
				t.Errorf("%s: %s", verb, shown)
			}
		}
	}
}
