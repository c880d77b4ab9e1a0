package secagg

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// house is a round with everybody in it.
type house struct {
	t          testing.TB
	round      *Round
	identities []ed25519.PrivateKey
	clients    []*Client
	vectors    [][]fr.Element
	aggregator *Aggregator
}

// identityOf is participant i's signing key.
func identityOf(i int) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(i + 1)}, ed25519.SeedSize))
}

func testRound(n, threshold, length int) *Round {
	r := &Round{ID: [32]byte{1}, Threshold: threshold, Length: length}
	for i := range n {
		r.Participants = append(r.Participants, identityOf(i).Public().(ed25519.PublicKey))
	}
	return r
}

func newHouse(t testing.TB, n, threshold, length int) *house {
	t.Helper()
	h := &house{t: t, round: testRound(n, threshold, length)}
	dir := t.TempDir()
	rng := rand.New(rand.NewPCG(uint64(n), uint64(threshold)))
	for i := range n {
		h.identities = append(h.identities, identityOf(i))
		c, err := Create(filepath.Join(dir, fmt.Sprint(i)), h.round, h.identities[i])
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = c.Close() })
		h.clients = append(h.clients, c)
		update := make([]int64, length-1)
		for j := range update {
			update[j] = rng.Int64N(1<<32) - 1<<31
		}
		h.vectors = append(h.vectors, Vector(update, fr.NewElement(rng.Uint64())))
	}
	var err error
	if h.aggregator, err = NewAggregator(h.round); err != nil {
		t.Fatal(err)
	}
	return h
}

// message lets a client answer what the aggregator sent it before a phase; nil before the first.
func (h *house) message(i int, phase Phase, received []byte) ([]byte, error) {
	c := h.clients[i]
	switch phase {
	case CollectKeys:
		return c.Keys()
	case CollectShares:
		return c.Share(received)
	case CollectVectors:
		return c.Mask(context.Background(), received, h.vectors[i])
	case CollectConfirmations:
		return c.Confirm(received)
	default:
		return c.Unmask(received)
	}
}

// play runs the phases until one is reached, without those who drop out before they send a phase's message. It returns what
// the aggregator sent last, and its error.
func (h *house) play(until Phase, drop map[int]Phase) (map[int][]byte, error) {
	h.t.Helper()
	var out map[int][]byte
	for phase := h.aggregator.Phase(); phase < until; phase++ {
		h.send(phase, out, drop)
		var err error
		if out, err = h.aggregator.Next(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// send lets all who are there send a phase's message.
func (h *house) send(phase Phase, received map[int][]byte, drop map[int]Phase) {
	h.t.Helper()
	for i := range h.clients {
		if gone, ok := drop[i]; ok && gone <= phase {
			continue
		}
		m, err := h.message(i, phase, received[i])
		if err != nil {
			h.t.Fatalf("participant %d, %v: %v", i, phase, err)
		}
		if err := h.aggregator.Receive(m); err != nil {
			h.t.Fatalf("participant %d, %v: %v", i, phase, err)
		}
	}
}

// must is play without an error.
func (h *house) must(until Phase, drop map[int]Phase) map[int][]byte {
	h.t.Helper()
	out, err := h.play(until, drop)
	if err != nil {
		h.t.Fatal(err)
	}
	return out
}

// plainSum adds up the vectors of those who are there when vectors are sent.
func (h *house) plainSum(drop map[int]Phase) (sum []fr.Element, survivors []int) {
	sum = make([]fr.Element, h.round.Length)
	for i := range h.clients {
		if gone, ok := drop[i]; ok && gone <= CollectVectors {
			continue
		}
		survivors = append(survivors, i)
		for j := range sum {
			sum[j].Add(&sum[j], &h.vectors[i][j])
		}
	}
	return sum, survivors
}

// check compares the result with the plain sum.
func (h *house) check(drop map[int]Phase) *Result {
	h.t.Helper()
	got, err := h.aggregator.Result(context.Background())
	if err != nil {
		h.t.Fatal(err)
	}
	sum, survivors := h.plainSum(drop)
	if !slices.Equal(got.Sum, sum) || !slices.Equal(got.Survivors, survivors) {
		h.t.Errorf("the sum of %v is not the plain one of %v", got.Survivors, survivors)
	}
	return got
}

// resign makes a client's message with another body.
func (h *house) resign(message []byte, change func(body []byte) []byte) []byte {
	h.t.Helper()
	f, err := readFrame(h.round, h.round.Digest(), message)
	if err != nil {
		h.t.Fatal(err)
	}
	out, err := sign(h.identities[f.from], f.kind, h.round.Digest(), f.from, change(bytes.Clone(f.body)))
	if err != nil {
		h.t.Fatal(err)
	}
	return out
}

// reopen closes a client and opens its file, as after a crash.
func (h *house) reopen(i int) {
	h.t.Helper()
	path := h.clients[i].path
	if err := h.clients[i].Close(); err != nil {
		h.t.Fatal(err)
	}
	c, err := Open(path, h.identities[i])
	if err != nil {
		h.t.Fatal(err)
	}
	h.t.Cleanup(func() { _ = c.Close() })
	h.clients[i] = c
}
