package secagg

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"testing"
)

// blamed reports whether an error is of a kind and names a participant; −1 is nobody.
func blamed(err, want error, participant int) bool {
	var peer *PeerError
	if !errors.As(err, &peer) {
		return errors.Is(err, want) && participant < 0
	}
	return errors.Is(err, want) && peer.Participant == participant
}

// keyList is the aggregator's list of these messages.
func keyList(h *house, messages ...[]byte) []byte {
	return encodeFrames(kindKeyList, h.round.Digest(), messages)
}

func (h *house) allKeys() (out [][]byte) {
	h.t.Helper()
	for i := range h.clients {
		m, err := h.message(i, CollectKeys, nil)
		if err != nil {
			h.t.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

// An aggregator that puts its own keys in a participant's place would read its shares and masks.
func TestClientRefusesSwappedKeys(t *testing.T) {
	t.Parallel()
	h, other := newHouse(t, 3, 2, 4), newHouse(t, 3, 2, 4)
	keys, others := h.allKeys(), other.allKeys()
	c := h.clients[0]

	forged := bytes.Clone(keys[1])
	forged[listSize+2] ^= 1
	body := func(m []byte) []byte { return m[listSize+2 : len(m)-64] }
	aggregators := append(bytes.Clone(keys[1][:listSize+2]), body(others[1])...)
	aggregators = append(aggregators, keys[1][len(keys[1])-64:]...)
	stranger, err := sign(identityOf(9), kindKeys, h.round.Digest(), 1, body(keys[1]))
	if err != nil {
		t.Fatal(err)
	}
	copied := h.resign(keys[2], func([]byte) []byte { return bytes.Clone(body(keys[1])) })
	sealCopied := h.resign(keys[2], func(b []byte) []byte { return append(bytes.Clone(body(keys[1])[:keySize]), b[keySize:]...) })
	pairForSeal := h.resign(keys[2], func(b []byte) []byte {
		return slices.Concat(b[:keySize], body(keys[1])[:keySize], b[2*keySize:])
	})
	respelt := h.resign(keys[2], func(b []byte) []byte {
		b = slices.Concat(b[:keySize], body(keys[1])[keySize:2*keySize], b[2*keySize:])
		b[2*keySize-1] |= 0x80 // which X25519 ignores
		return b
	})
	noPoint := h.resign(keys[2], func(b []byte) []byte { return append(b[:len(b)-1], 0xff) })
	short := h.resign(keys[2], func(b []byte) []byte { return b[:len(b)-pointSize] })
	lowSeal := h.resign(keys[2], func(b []byte) []byte { return append(make([]byte, keySize), b[keySize:]...) })
	lowPair := h.resign(keys[2], func(b []byte) []byte { return slices.Concat(b[:keySize], make([]byte, keySize), b[2*keySize:]) })
	for name, m := range map[string][]byte{"for sealing": lowSeal, "for masks": lowPair} {
		if err := h.aggregator.Receive(m); !blamed(err, ErrKey, 2) {
			t.Errorf("the aggregator takes a key of low order %s: %v", name, err)
		}
	}

	tests := []struct {
		name        string
		list        []byte
		want        error
		participant int
	}{
		{"a flipped bit", keyList(h, keys[0], forged, keys[2]), ErrSignature, -1},
		{"the aggregator's own", keyList(h, keys[0], aggregators, keys[2]), ErrSignature, -1},
		{"signed by a stranger", keyList(h, keys[0], stranger, keys[2]), ErrSignature, -1},
		{"a participant copies another's", keyList(h, keys[0], keys[1], copied), ErrKey, 2},
		{"a participant copies one key", keyList(h, keys[0], keys[1], sealCopied), ErrKey, 2},
		{"a participant copies a key into another place", keyList(h, keys[0], keys[1], pairForSeal), ErrKey, 2},
		{"a participant copies a key and spells it otherwise", keyList(h, keys[0], keys[1], respelt), ErrKey, 2},
		{"a commitment that is no point", keyList(h, keys[0], keys[1], noPoint), ErrKey, 2},
		{"a commitment too short", keyList(h, keys[0], keys[1], short), ErrMessage, 2},
		{"a key of low order for sealing", keyList(h, keys[0], keys[1], lowSeal), ErrKey, 2},
		{"a key of low order for masks", keyList(h, keys[0], keys[1], lowPair), ErrKey, 2},
		{"others for the client itself", keyList(h, others[0], keys[1]), ErrConflict, -1},
		{"without the client", keyList(h, keys[1], keys[2]), ErrConflict, -1},
		{"too few", keyList(h, keys[0]), ErrTooFew, -1},
		{"one twice", keyList(h, keys[0], keys[0], keys[1]), ErrMessage, -1},
		{"out of order", keyList(h, keys[1], keys[0]), ErrMessage, -1},
		{"cut off", keyList(h, keys[0], keys[1])[:300], ErrMessage, -1},
		{"another kind", encodeFrames(kindConfirmations, h.round.Digest(), keys), ErrMessage, -1},
		{"another round", encodeFrames(kindKeyList, [32]byte{9}, keys), ErrOtherRound, -1},
		{"nothing", nil, ErrMessage, -1},
	}
	for _, test := range tests {
		if m, err := c.Share(test.list); !blamed(err, test.want, test.participant) || m != nil {
			t.Errorf("%s: %v, want %v by %d", test.name, err, test.want, test.participant)
		}
	}
	if _, err := c.Share(keyList(h, keys...)); err != nil {
		t.Fatal(err)
	}
	// One list, and no other.
	if m, err := c.Share(keyList(h, keys[:2]...)); !errors.Is(err, ErrSecondList) || m != nil {
		t.Errorf("second list: %v", err)
	}
}

// Whoever hurries to send a key that is another's must not get the other one blamed alone.
func TestCopiedKeyNamesBoth(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 2, 4)
	keys := h.allKeys()
	copied := h.resign(keys[0], func([]byte) []byte { return bytes.Clone(keys[1][listSize+2 : len(keys[1])-64]) })
	names := func(err error) (out []int) {
		var joined interface{ Unwrap() []error }
		if !errors.As(err, &joined) {
			return nil
		}
		for _, err := range joined.Unwrap() {
			var peer *PeerError
			if errors.As(err, &peer) && errors.Is(err, ErrKey) {
				out = append(out, peer.Participant)
			}
		}
		slices.Sort(out)
		return out
	}
	if err := h.aggregator.Receive(copied); err != nil {
		t.Fatal(err)
	}
	if got := names(h.aggregator.Receive(keys[1])); !slices.Equal(got, []int{0, 1}) {
		t.Errorf("the aggregator names %v", got)
	}
	if _, err := h.clients[2].Share(keyList(h, copied, keys[1], keys[2])); !slices.Equal(names(err), []int{0, 1}) {
		t.Errorf("a client names %v", names(err))
	}
}

// Shares that were changed on their way, or that their sender made up, are refused before any vector is masked, and
// all who are at fault are named.
func TestClientRefusesWrongShares(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	// Participant 3 deals a share of another secret.
	wrong, err := deal(3, 4)
	if err != nil {
		t.Fatal(err)
	}
	changed := *h.clients[3].state.own
	changed.shares = wrong.shares
	h.clients[3].state.own = &changed
	out := h.must(CollectVectors, nil)
	c := h.clients[0]

	item := func(i int) int { return len(out[0]) - (3-i)*(2+sealedSize) } // where the i-th item begins
	flipped := bytes.Clone(out[0])
	flipped[item(0)+10] ^= 1
	_, err = c.Mask(context.Background(), flipped, h.vectors[0])
	if !errors.Is(err, ErrSealed) || !errors.Is(err, ErrShare) {
		t.Errorf("both: %v", err)
	}
	if _, err := c.Mask(context.Background(), out[0], h.vectors[0]); !blamed(err, ErrShare, 3) {
		t.Errorf("a share of another secret: %v", err)
	}
	without := out[0][:item(2)]
	swapped := slices.Concat(without[:item(0)+2], without[item(1)+2:item(2)], without[item(1):item(1)+2], without[item(0)+2:item(1)])
	tests := []struct {
		name        string
		delivery    []byte
		want        error
		participant int
	}{
		{"another's, sealed for the client", swapped, ErrSealed, 1},
		{"sealed for another", out[1], ErrMessage, -1},
		{"too few", out[0][:item(1)], ErrTooFew, -1},
		{"cut off", out[0][:item(2)-1], ErrMessage, -1},
		{"one twice", slices.Concat(without, without[item(1):]), ErrMessage, -1},
		{"a stranger", slices.Concat(without, []byte{0, 9}, make([]byte, sealedSize)), ErrMessage, -1},
		{"other keys", slices.Concat(without[:listSize], make([]byte, sessionSize), without[listSize+sessionSize:]), ErrOtherRound, -1},
		{"another round", slices.Concat(without[:5], make([]byte, 32), without[listSize:]), ErrOtherRound, -1},
		{"another kind", slices.Concat(without[:4], []byte{byte(kindKeyList)}, without[5:]), ErrMessage, -1},
		{"without a session", without[:listSize+3], ErrMessage, -1},
	}
	for _, test := range tests {
		if m, err := c.Mask(context.Background(), test.delivery, h.vectors[0]); !blamed(err, test.want, test.participant) || m != nil {
			t.Errorf("%s: %v, want %v by %d", test.name, err, test.want, test.participant)
		}
	}
	if _, err := c.Mask(context.Background(), without, h.vectors[0]); err != nil {
		t.Errorf("without participant 3: %v", err)
	}
}

// With both secrets of a participant its vector is bare. Whatever lists an aggregator shows, before or after a crash, a
// client reveals a share of one of them: its reveal has the right one for each, and there is no second.
func TestClientNeverRevealsBothSecrets(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	drop := map[int]Phase{2: CollectVectors}
	out := h.must(CollectConfirmations, drop)
	c := h.clients[0]
	h.send(CollectConfirmations, out, drop)
	list, err := h.aggregator.Next()
	if err != nil {
		t.Fatal(err)
	}
	reveal, err := c.Unmask(list[0])
	if err != nil {
		t.Fatal(err)
	}
	body := reveal[listSize+2+sessionSize : len(reveal)-64]
	for i := range h.clients {
		pair, own := h.clients[i].state.pair.shares[0], h.clients[i].state.own.shares[0]
		hasPair, hasOwn := bytes.Contains(body, pair[:]), bytes.Contains(body, own[:])
		if hasPair != (i == 2) || hasOwn != (i != 2) {
			t.Errorf("participant %d: share of the pair secret revealed %v, of its own %v", i, hasPair, hasOwn)
		}
	}
	for range 2 {
		c := h.clients[0]
		for _, other := range [][]int{{0, 1, 2, 3}, {0, 1, 2}, {0, 2, 3}} {
			if m, err := c.Confirm(encodeSurvivors(c.round, c.session, other)); !errors.Is(err, ErrSecondList) || m != nil {
				t.Errorf("second list %v: %v", other, err)
			}
		}
		if again, err := c.Unmask(list[0]); err != nil || !bytes.Equal(again, reveal) {
			t.Errorf("again: %v", err)
		}
		h.reopen(0)
	}
}

// An aggregator that shows two lists gets signatures of neither from enough participants.
func TestAggregatorCannotShowTwoLists(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	h.must(CollectConfirmations, nil)
	confirm := func(i int, list ...int) []byte {
		m, err := h.clients[i].Confirm(encodeSurvivors(h.round.Digest(), h.clients[i].session, list))
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	first := [][]byte{confirm(0, 0, 1, 2), confirm(1, 0, 1, 2)}
	second := [][]byte{confirm(2, 0, 2, 3), confirm(3, 0, 2, 3)}
	all := func(messages ...[]byte) []byte { return encodeFrames(kindConfirmations, h.round.Digest(), messages) }
	otherKind, err := sign(h.identities[1], kindReveal, h.round.Digest(), 1, survivorsBody(h.clients[0].session, []int{0, 1, 2, 3}, []int{0, 1, 2}))
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name        string
		list        []byte
		want        error
		participant int
	}{
		{"a message of another kind", all(first[0], otherKind, second[0]), ErrMessage, -1},
		{"two signatures", all(first...), ErrTooFew, -1},
		{"with another list's", all(first[0], first[1], second[0]), ErrSurvivors, 2},
		{"with one who is not in the list", all(first[0], first[1], second[1]), ErrSurvivors, 3},
		{"one twice", all(first[0], first[0], first[1]), ErrMessage, -1},
		{"no signatures", all(), ErrTooFew, -1},
	}
	for _, test := range tests {
		if m, err := h.clients[0].Unmask(test.list); !blamed(err, test.want, test.participant) || m != nil {
			t.Errorf("%s: %v, want %v by %d", test.name, err, test.want, test.participant)
		}
	}
	// The signature of a participant outside of the list does not count, even of the right list.
	outside, err := sign(h.identities[3], kindConfirmation, h.round.Digest(), 3, survivorsBody(h.clients[0].session, []int{0, 1, 2, 3}, []int{0, 1, 2}))
	if err != nil {
		t.Fatal(err)
	}
	if m, err := h.clients[0].Unmask(all(first[0], first[1], outside)); !blamed(err, ErrSurvivors, 3) || m != nil {
		t.Errorf("outside: %v", err)
	}
}

// An aggregator that tells one client of fewer sharers, so that its vector has fewer masks, gets nothing revealed: that client
// signs no list with those it was not told of, and the others do not count its signature of a list without them.
func TestAggregatorCannotShowTwoListsOfSharers(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	out := h.must(CollectVectors, nil)
	item := 2 + sealedSize
	without1 := slices.Concat(out[0][:len(out[0])-3*item], out[0][len(out[0])-2*item:])
	for i := range h.clients {
		delivery := out[i]
		if i == 0 {
			delivery = without1
		}
		if _, err := h.clients[i].Mask(context.Background(), delivery, h.vectors[i]); err != nil {
			t.Fatal(err)
		}
	}
	session := h.clients[0].session
	if m, err := h.clients[0].Confirm(encodeSurvivors(h.round.Digest(), session, []int{0, 1, 2})); !errors.Is(err, ErrMessage) || m != nil {
		t.Errorf("a survivor that it was not told of: %v", err)
	}
	var signed [][]byte
	for _, i := range []int{0, 2, 3} {
		m, err := h.clients[i].Confirm(encodeSurvivors(h.round.Digest(), session, []int{0, 2, 3}))
		if err != nil {
			t.Fatal(err)
		}
		signed = append(signed, m)
	}
	all := encodeFrames(kindConfirmations, h.round.Digest(), signed)
	for i, other := range map[int]int{0: 2, 2: 0, 3: 0} {
		if m, err := h.clients[i].Unmask(all); !blamed(err, ErrSurvivors, other) || m != nil {
			t.Errorf("client %d: %v", i, err)
		}
	}
	if m, err := h.clients[2].Unmask(encodeFrames(kindConfirmations, h.round.Digest(), signed[1:])); !errors.Is(err, ErrTooFew) || m != nil {
		t.Errorf("without the first: %v", err)
	}
}

// Two aggregations that were told different sharers must not be unmasked as one.
func TestConfirmationBindsTheSharers(t *testing.T) {
	s := session{1}
	if bytes.Equal(survivorsBody(s, []int{0, 1, 2, 3}, []int{0, 1, 2}), survivorsBody(s, []int{0, 1, 2}, []int{0, 1, 2})) {
		t.Error("one signature for two lists of sharers")
	}
	if bytes.Equal(survivorsBody(s, []int{0, 1}, []int{2, 3}), survivorsBody(s, []int{0, 1, 2}, []int{3})) {
		t.Error("the two lists run into each other")
	}
}

// Lists of survivors that would reveal too much are not signed.
func TestClientRefusesSurvivors(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	drop := map[int]Phase{3: CollectShares}
	h.must(CollectConfirmations, drop)
	c := h.clients[0]
	good := encodeSurvivors(c.round, c.session, []int{0, 1, 2})
	for name, test := range map[string]struct {
		list []byte
		want error
	}{
		"too few":                  {encodeSurvivors(c.round, c.session, []int{0, 1}), ErrTooFew},
		"nobody":                   {encodeSurvivors(c.round, c.session, nil), ErrTooFew},
		"one twice":                {encodeSurvivors(c.round, c.session, []int{0, 1, 1}), ErrMessage},
		"one who shared no secret": {encodeSurvivors(c.round, c.session, []int{0, 1, 3}), ErrMessage},
		"another round":            {encodeSurvivors([32]byte{}, c.session, []int{0, 1, 2}), ErrOtherRound},
		"other keys":               {encodeSurvivors(c.round, session{}, []int{0, 1, 2}), ErrOtherRound},
		"half a number":            {append(bytes.Clone(good), 0), ErrMessage},
		"another kind":             {encodeFrames(kindKeyList, c.round, nil), ErrMessage},
	} {
		if m, err := c.Confirm(test.list); !errors.Is(err, test.want) || m != nil {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	all := newHouse(t, 4, 3, 4)
	all.must(CollectConfirmations, nil)
	c = all.clients[0]
	if m, err := c.Confirm(encodeSurvivors(c.round, c.session, []int{1, 2, 3})); !errors.Is(err, ErrSurvivors) || m != nil {
		t.Errorf("without the client: %v", err)
	}
}
