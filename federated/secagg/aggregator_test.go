package secagg

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"

	"golang.org/x/crypto/cryptobyte"
)

// Whoever reveals a wrong share is named; the sum is right where others are enough, and there is none where they are not.
func TestWrongShareIsNamed(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		drop  map[int]Phase
		liars []int
	}{
		"enough without them":     {map[int]Phase{4: CollectVectors}, []int{1}},
		"not enough without them": {map[int]Phase{4: CollectVectors}, []int{1, 2}},
		"nobody is gone":          {nil, []int{0}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, 5, 3, 4)
			out := h.must(CollectReveals, test.drop)
			lies := map[int]Phase{}
			for i, p := range test.drop {
				lies[i] = p
			}
			for _, i := range test.liars {
				lies[i] = CollectReveals
				m, err := h.message(i, CollectReveals, out[i])
				if err != nil {
					t.Fatal(err)
				}
				// One scalar less in the last share, the one of the participant with the greatest number.
				m = h.resign(m, func(b []byte) []byte {
					b[len(b)-scalarSize] ^= 1
					return b
				})
				if err := h.aggregator.Receive(m); err != nil {
					t.Fatal(err)
				}
			}
			h.send(CollectReveals, out, lies)
			if len(test.liars) == 1 {
				if got := h.check(test.drop); !slices.Equal(got.Wrong, test.liars) {
					t.Errorf("named are %v", got.Wrong)
				}
				return
			}
			_, err := h.aggregator.Result(context.Background())
			if !errors.Is(err, ErrTooFew) || !blamed(err, ErrShare, test.liars[0]) {
				t.Errorf("%v", err)
			}
		})
	}
}

// Who was found out is not relied on again where others are enough, so that one liar does not make the aggregator verify
// each share of every secret: what participant 4 lies about afterwards is not even looked at.
func TestLiarIsNotReliedOnAgain(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 5, 3, 4)
	out := h.must(CollectReveals, nil)
	lies := map[int][]int{0: {0, 1}, 4: {1}} // about whose secrets
	for i := range h.clients {
		m, err := h.message(i, CollectReveals, out[i])
		if err != nil {
			t.Fatal(err)
		}
		m = h.resign(m, func(b []byte) []byte {
			for _, about := range lies[i] {
				b[sessionSize+about*scalarSize] ^= 1
			}
			return b
		})
		if err := h.aggregator.Receive(m); err != nil {
			t.Fatal(err)
		}
	}
	if got := h.check(nil); !slices.Equal(got.Wrong, []int{0}) {
		t.Errorf("named are %v", got.Wrong)
	}
}

// A participant whose shared secret is not that of its advertised key would leave masks that nobody can take off.
func TestKeyThatWasNotSharedIsNamed(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 4)
	other, err := newSealKey()
	if err != nil {
		t.Fatal(err)
	}
	for i := range h.clients {
		m, err := h.message(i, CollectKeys, nil)
		if err != nil {
			t.Fatal(err)
		}
		if i == 2 {
			m = h.resign(m, func(b []byte) []byte { return slices.Concat(b[:keySize], other[:], b[2*keySize:]) })
		}
		if err := h.aggregator.Receive(m); err != nil {
			t.Fatal(err)
		}
	}
	out, err := h.aggregator.Next()
	if err != nil {
		t.Fatal(err)
	}
	for i := range 2 {
		m, err := h.message(i, CollectShares, out[i])
		if err != nil {
			t.Fatal(err)
		}
		if err := h.aggregator.Receive(m); err != nil {
			t.Fatal(err)
		}
	}
	// The liar goes on with the changed list, then disappears.
	liar := h.clients[2]
	a := &accepted{session: sessionOf(out[2]), ring: keyRing{}, members: []int{0, 1, 2}}
	for i := range 2 {
		if a.ring[i], err = parseKeys(mustKeys(t, h.clients[i]), 2); err != nil {
			t.Fatal(err)
		}
	}
	m, err := liar.shares(a)
	if err != nil {
		t.Fatal(err)
	}
	if err := h.aggregator.Receive(m); err != nil {
		t.Fatal(err)
	}
	drop := map[int]Phase{2: CollectVectors}
	if out, err = h.aggregator.Next(); err != nil {
		t.Fatal(err)
	}
	h.send(CollectVectors, out, drop)
	h.continueFrom(CollectConfirmations, drop)
	if _, err := h.aggregator.Result(context.Background()); !blamed(err, ErrKey, 2) {
		t.Errorf("%v", err)
	}
}

func mustKeys(t *testing.T, c *Client) []byte {
	t.Helper()
	body, err := c.state.publicKeys(c.round)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

// continueFrom closes the phase before and plays the rest.
func (h *house) continueFrom(phase Phase, drop map[int]Phase) {
	h.t.Helper()
	for ; phase <= CollectReveals; phase++ {
		out, err := h.aggregator.Next()
		if err != nil {
			h.t.Fatal(err)
		}
		h.send(phase, out, drop)
	}
}

// The aggregator takes nothing that is late, early, changed, of another round, or of the wrong length, and names the sender.
func TestAggregatorRefuses(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	a := h.aggregator
	keys := h.allKeys()
	if err := a.Receive(h.resign(keys[3], func(b []byte) []byte { return b[:len(b)-1] })); !blamed(err, ErrMessage, 3) {
		t.Errorf("short keys: %v", err)
	}
	if err := a.Receive(keys[1]); err != nil {
		t.Fatal(err)
	}
	if err := a.Receive(h.resign(keys[3], func([]byte) []byte { return bytes.Clone(keys[1][listSize+2 : len(keys[1])-64]) })); !blamed(err, ErrKey, 3) {
		t.Errorf("another's keys: %v", err)
	}
	drop := map[int]Phase{3: CollectShares}
	out := h.must(CollectVectors, drop)

	good, err := h.message(0, CollectVectors, out[0])
	if err != nil {
		t.Fatal(err)
	}
	before := slices.Clone(a.sum)
	cutOff := bytes.Clone(good)
	cutOff[40] ^= 1
	outsider, err := sign(h.identities[3], kindMasked, h.round.Digest(), 3, good[listSize+2:len(good)-64])
	if err != nil {
		t.Fatal(err)
	}
	early, err := sign(h.identities[0], kindReveal, h.round.Digest(), 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	elsewhere, err := sign(h.identities[0], kindMasked, [32]byte{7}, 0, good[listSize+2:len(good)-64])
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name        string
		message     []byte
		want        error
		participant int
	}{
		{"nothing", nil, ErrMessage, -1},
		{"cut off before the signature", good[:60], ErrMessage, -1},
		{"a flipped bit", cutOff, ErrSignature, -1},
		{"another magic", slices.Concat([]byte("asg2"), good[4:]), ErrMessage, -1},
		{"a participant who is none", slices.Concat(good[:listSize], []byte{0, 4}, good[listSize+2:]), ErrMessage, -1},
		{"somebody else's name", slices.Concat(good[:listSize], []byte{0, 1}, good[listSize+2:]), ErrSignature, -1},
		{"of another round", elsewhere, ErrOtherRound, -1},
		{"far too long", append(bytes.Clone(good), make([]byte, h.round.MaxMessage())...), ErrMessage, -1},
		{"a truncated vector", h.resign(good, func(b []byte) []byte { return b[:len(b)-elementSize] }), ErrVector, 0},
		{"a vector and more", h.resign(good, func(b []byte) []byte { return append(b, 0) }), ErrVector, 0},
		{"an entry that is not canonical", h.resign(good, func(b []byte) []byte { return slices.Concat(b[:len(b)-32], bytes.Repeat([]byte{0xff}, 32)) }), ErrVector, 0},
		{"of other keys", h.resign(good, func(b []byte) []byte { b[0] ^= 1; return b }), ErrOtherRound, 0},
		{"without a session", h.resign(good, func(b []byte) []byte { return b[:9] }), ErrMessage, 0},
		{"of somebody who left out a step", outsider, ErrPhase, 3},
		{"of a later phase", early, ErrPhase, 0},
	}
	for _, test := range tests {
		if err := a.Receive(test.message); !blamed(err, test.want, test.participant) {
			t.Errorf("%s: %v, want %v by %d", test.name, err, test.want, test.participant)
		}
	}
	if !slices.Equal(a.sum, before) || len(a.Arrived()) != 0 {
		t.Error("a message that was refused has changed something")
	}
	h.send(CollectVectors, out, drop)
	sum := slices.Clone(a.sum)
	if err := a.Receive(good); err != nil || !slices.Equal(a.sum, sum) {
		t.Errorf("the same message again is counted, or refused: %v", err)
	}
	if err := a.Receive(h.resign(good, func(b []byte) []byte { b[len(b)-1] ^= 1; return b })); !blamed(err, ErrConflict, 0) {
		t.Errorf("a second vector: %v", err)
	}
	// The keys of a participant that come after the phase was closed.
	late := newHouse(t, 4, 3, 4)
	late.must(CollectShares, map[int]Phase{3: CollectKeys})
	if err := late.aggregator.Receive(late.allKeys()[3]); !blamed(err, ErrPhase, 3) {
		t.Errorf("late: %v", err)
	}
}

// Shares, confirmations and reveals of the wrong shape are refused when they come.
func TestAggregatorRefusesInLaterPhases(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 4)
	out := h.must(CollectShares, nil)
	refuse := func(phase Phase, want error, change func([]byte) []byte) {
		t.Helper()
		m, err := h.message(1, phase, out[1])
		if err != nil {
			t.Fatal(err)
		}
		if err := h.aggregator.Receive(h.resign(m, change)); !blamed(err, want, 1) {
			t.Errorf("%v: %v, want %v", phase, err, want)
		}
	}
	next := func(phase Phase) {
		t.Helper()
		h.send(phase, out, nil)
		var err error
		if out, err = h.aggregator.Next(); err != nil {
			t.Fatal(err)
		}
	}
	refuse(CollectShares, ErrMessage, func(b []byte) []byte { return b[:len(b)-sealedSize] })
	refuse(CollectShares, ErrMessage, func(b []byte) []byte { return append(b, 0) })
	next(CollectShares)
	next(CollectVectors)
	refuse(CollectConfirmations, ErrSurvivors, func(b []byte) []byte { b[len(b)-1] ^= 1; return b })
	if _, err := h.aggregator.Result(context.Background()); !errors.Is(err, ErrPhase) {
		t.Errorf("a result before the end: %v", err)
	}
	next(CollectConfirmations)
	refuse(CollectReveals, ErrMessage, func(b []byte) []byte { return b[:len(b)-scalarSize] })
	refuse(CollectReveals, ErrMessage, func(b []byte) []byte { return append(b, make([]byte, scalarSize)...) })
	refuse(CollectReveals, ErrShare, func(b []byte) []byte { return slices.Concat(b[:len(b)-32], bytes.Repeat([]byte{0xff}, 32)) })
	if _, err := h.aggregator.Next(); !errors.Is(err, ErrPhase) {
		t.Errorf("a phase after the last: %v", err)
	}
	if _, err := h.aggregator.Result(context.Background()); !errors.Is(err, ErrTooFew) {
		t.Errorf("a result without reveals: %v", err)
	}
	h.send(CollectReveals, out, nil)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := h.aggregator.Result(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	h.check(nil)
}

// An aggregator that is given the messages again after a crash sends what it sent before.
func TestAggregatorIsDeterministic(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 4)
	again, err := NewAggregator(h.round)
	if err != nil {
		t.Fatal(err)
	}
	var out map[int][]byte
	for phase := CollectKeys; phase < CollectReveals; phase++ {
		for i := 2; i >= 0; i-- {
			m, err := h.message(i, phase, out[i])
			if err == nil {
				err = again.Receive(m)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		h.send(phase, out, nil)
		if out, err = h.aggregator.Next(); err != nil {
			t.Fatal(err)
		}
		second, err := again.Next()
		if err != nil {
			t.Fatal(err)
		}
		for i := range h.clients {
			if !bytes.Equal(out[i], second[i]) {
				t.Errorf("%v: participant %d gets another message", phase, i)
			}
		}
	}
}

// A list's items are as long as they say.
func TestFramesThatOverrun(t *testing.T) {
	r := testRound(2, 2, 1)
	b := cryptobyte.NewBuilder(nil)
	addHead(b, kindKeyList, r.Digest())
	b.AddUint32(0xffffffff)
	if _, err := parseFrames(r, r.Digest(), kindKeyList, kindKeys, b.BytesOrPanic()); !errors.Is(err, ErrMessage) {
		t.Error(err)
	}
}
