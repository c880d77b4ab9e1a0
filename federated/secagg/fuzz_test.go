package secagg

import (
	"bytes"
	"context"
	"errors"
	"testing"
)

// Whatever a participant signs, the aggregator refuses it with that participant's name or takes it, in every phase.
func FuzzReceive(f *testing.F) {
	var houses []*house
	for phase := CollectKeys; phase <= CollectReveals; phase++ {
		h := newHouse(f, 3, 2, 3)
		out := h.must(phase, nil)
		m, err := h.message(0, phase, out[0])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(uint8(phase), uint8(phase.waitsFor()), m[listSize+2:len(m)-64])
		houses = append(houses, h)
	}
	f.Fuzz(func(t *testing.T, phase, k uint8, body []byte) {
		h := houses[int(phase)%len(houses)]
		a := *h.aggregator // what it takes goes into the maps; participant 0 is heard anew each time
		m, err := sign(h.identities[0], kind(k), h.round.Digest(), 0, body)
		if err != nil {
			t.Fatal(err)
		}
		delete(a.seen[kind(k)], 0)
		if a.phase == CollectKeys {
			delete(a.ring, 0)
		}
		err = a.Receive(m)
		var peer *PeerError
		if err != nil && (!errors.As(err, &peer) || peer.Participant != 0) && !errors.Is(err, ErrMessage) {
			t.Errorf("%v names nobody", err)
		}
	})
}

// No list that an aggregator makes up gets a message out of a client in a later step than its own, or makes it panic.
func FuzzLists(f *testing.F) {
	var houses []*house
	for phase := CollectKeys; phase <= CollectReveals; phase++ {
		h := newHouse(f, 3, 2, 3)
		out := h.must(phase, nil)
		f.Add(uint8(phase), out[0])
		houses = append(houses, h)
	}
	f.Fuzz(func(t *testing.T, at uint8, list []byte) {
		phase := Phase(int(at)%4 + 1)
		h := houses[phase]
		c := *h.clients[0]
		before := c.state.encode()
		var err error
		switch phase {
		case CollectShares:
			_, err = c.readKeyList(list)
		case CollectVectors:
			_, err = c.receive(context.Background(), list)
		case CollectConfirmations:
			_, err = parseSurvivors(list, c.round, c.session, c.state.sharers())
		default:
			_, err = c.Unmask(list)
		}
		if err == nil && len(list) < listSize {
			t.Error("a list without a head was accepted")
		}
		if !bytes.Equal(before, c.state.encode()) {
			t.Error("the client's state changed")
		}
	})
}

// A state file is refused, or is written again as it was.
func FuzzState(f *testing.F) {
	h := newHouse(f, 2, 2, 2)
	f.Add(h.clients[0].state.encode())
	h.must(CollectReveals, nil)
	f.Add(h.clients[0].state.encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := parseState(data)
		if err != nil {
			if !errors.Is(err, ErrState) {
				t.Error(err)
			}
			return
		}
		if !bytes.Equal(s.encode(), data) {
			t.Error("written again, it differs")
		}
	})
}
