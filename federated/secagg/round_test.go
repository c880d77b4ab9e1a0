package secagg

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"
)

// Rounds in which a threshold is no majority, or somebody counts twice, must not begin: two disjoint groups could each
// unmask.
func TestRoundValidate(t *testing.T) {
	change := func(f func(*Round)) *Round {
		r := testRound(4, 3, 5)
		f(r)
		return r
	}
	for name, r := range map[string]*Round{
		"nobody":              {},
		"one participant":     testRound(1, 1, 5),
		"too many":            testRound(MaxParticipants+1, MaxParticipants, 5),
		"half":                change(func(r *Round) { r.Threshold = 2 }),
		"no threshold":        change(func(r *Round) { r.Threshold = 0 }),
		"negative threshold":  change(func(r *Round) { r.Threshold = -3 }),
		"threshold too great": change(func(r *Round) { r.Threshold = 5 }),
		"no entries":          change(func(r *Round) { r.Length = 0 }),
		"too many entries":    change(func(r *Round) { r.Length = MaxLength + 1 }),
		"short key":           change(func(r *Round) { r.Participants[1] = r.Participants[1][:31] }),
		"a key twice":         change(func(r *Round) { r.Participants[3] = r.Participants[1] }),
	} {
		if err := r.Validate(); !errors.Is(err, ErrRound) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := NewAggregator(r); !errors.Is(err, ErrRound) {
			t.Errorf("%s: an aggregator begins: %v", name, err)
		}
		if _, err := Create(t.TempDir()+"/c", r, identityOf(0)); !errors.Is(err, ErrRound) {
			t.Errorf("%s: a client begins: %v", name, err)
		}
	}
	for _, r := range []*Round{testRound(2, 2, 1), testRound(3, 2, MaxLength), testRound(4, 3, 5), testRound(4, 4, 5)} {
		if err := r.Validate(); err != nil {
			t.Error(err)
		}
	}
}

// Whatever differs between two rounds has to make their messages differ.
func TestRoundDigestBindsEverything(t *testing.T) {
	seen := map[[32]byte]string{}
	for name, f := range map[string]func(*Round){
		"":             func(*Round) {},
		"id":           func(r *Round) { r.ID[31] = 1 },
		"threshold":    func(r *Round) { r.Threshold++ },
		"length":       func(r *Round) { r.Length++ },
		"order":        func(r *Round) { r.Participants[0], r.Participants[1] = r.Participants[1], r.Participants[0] },
		"participant":  func(r *Round) { r.Participants[0] = identityOf(9).Public().(ed25519.PublicKey) },
		"participants": func(r *Round) { r.Participants = r.Participants[:3] },
	} {
		r := testRound(4, 3, 5)
		f(r)
		if other, ok := seen[r.Digest()]; ok {
			t.Errorf("%q and %q have one digest", name, other)
		}
		seen[r.Digest()] = name
	}
}

// Everybody stays.
func TestSum(t *testing.T) {
	h := newHouse(t, 3, 2, 6)
	var out map[int][]byte
	for phase := CollectKeys; phase < CollectReveals; phase++ {
		h.send(phase, out, nil)
		var err error
		if out, err = h.aggregator.Next(); err != nil {
			t.Fatal(err)
		}
		if len(out) != 3 || len(out[0]) > h.round.MaxMessage() {
			t.Errorf("after %v %d messages, of %d bytes, at most %d", phase, len(out), len(out[0]), h.round.MaxMessage())
		}
	}
	h.send(CollectReveals, out, nil)
	h.check(nil)
}

// Somebody drops out before each step; with fewer than the threshold the round ends with a named error.
func TestDropouts(t *testing.T) {
	for phase := CollectKeys; phase <= CollectReveals; phase++ {
		t.Run(phase.String(), func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, 5, 3, 4)
			drop := map[int]Phase{1: phase, 4: phase}
			h.send(CollectReveals, h.must(CollectReveals, drop), drop)
			h.check(drop)

			h = newHouse(t, 5, 3, 4)
			drop[2] = phase
			out, err := h.play(CollectReveals, drop)
			if phase == CollectReveals {
				h.send(CollectReveals, out, drop)
				_, err = h.aggregator.Result(context.Background())
			}
			if !errors.Is(err, ErrTooFew) || h.aggregator.Phase() != phase {
				t.Errorf("below the threshold: %v in phase %v", err, h.aggregator.Phase())
			}
		})
	}
}

// For random dropouts the sum is the plain sum of those whose vectors arrived, or there is none.
func TestSumOfSurvivorsIsThePlainSum(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 1))
	rounds := 24
	if testing.Short() {
		rounds = 8
	}
	for i := range rounds {
		n := 2 + rng.IntN(6)
		threshold := n/2 + 1 + rng.IntN(n-n/2)
		length := 1 + rng.IntN(9)
		drop := map[int]Phase{}
		for i := range n {
			if rng.IntN(4) == 0 {
				drop[i] = Phase(rng.IntN(int(CollectReveals) + 1))
			}
		}
		t.Run(fmt.Sprintf("%d: %d of %d, without %v", i, threshold, n, drop), func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, n, threshold, length)
			out, err := h.play(CollectReveals, drop)
			if err == nil {
				h.send(CollectReveals, out, drop)
			}
			if n-len(drop) >= threshold {
				if err != nil {
					t.Fatal(err)
				}
				h.check(drop)
				return
			}
			if err == nil {
				_, err = h.aggregator.Result(context.Background())
			}
			if !errors.Is(err, ErrTooFew) {
				t.Errorf("below the threshold: %v", err)
			}
		})
	}
}

// A masked vector has nothing of the vector in it: each entry differs, also from the vector under the pairwise masks alone.
func TestMaskedVectorIsMasked(t *testing.T) {
	h := newHouse(t, 3, 2, 8)
	out := h.must(CollectVectors, nil)
	for i := range h.clients {
		m, err := h.message(i, CollectVectors, out[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := h.aggregator.Receive(m); err != nil {
			t.Fatal(err)
		}
	}
	// The pairwise masks cancel out in the sum; the clients' own do not.
	sum, _ := h.plainSum(nil)
	for j := range sum {
		if h.aggregator.sum[j] == sum[j] {
			t.Errorf("entry %d of the sum is bare before anything was revealed", j)
		}
	}
}
