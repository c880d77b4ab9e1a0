// Whatever strangers and aggregators send is read, or refused with an error that says so. Messages are package secagg's: FuzzReceive.

package relay

import (
	"encoding/json"
	"errors"
	"testing"
)

// An entry is one that its key has signed for the session, or ErrEntry; and it is the same one when the folder is read again.
func FuzzEntry(f *testing.F) {
	h := newHouse(f, 1, 2, 0)
	for _, voucher := range [][]byte{nil, []byte("member")} {
		e, err := h.config.Session.NewEntry(h.identities[0], voucher)
		if err != nil {
			f.Fatal(err)
		}
		data, err := json.Marshal(e)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"key": null, "voucher": "", "signature": []}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		e, err := parseEntry(data)
		if err == nil {
			err = h.config.Session.verify(e)
		}
		if err != nil {
			if !errors.Is(err, ErrEntry) {
				t.Error(err)
			}
			return
		}
		kept, err := json.Marshal(e)
		if err != nil {
			t.Fatal(err)
		}
		again, err := parseEntry(kept)
		if err != nil || h.config.Session.verify(again) != nil || !again.Key.Equal(e.Key) {
			t.Errorf("read again: %+v, %v", again, err)
		}
	})
}

// A roster has a round of as many participants as it has entries, or is refused: no entry counts twice.
func FuzzRoster(f *testing.F) {
	h := newHouse(f, 3, 2, 0)
	var entries []Entry
	for i := range h.identities {
		entries = append(entries, *h.entry(i))
	}
	for _, list := range [][]Entry{nil, entries[:1], entries, append(entries[:2:2], entries[0])} {
		data, err := json.Marshal(list)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		entries, err := parseRoster(data)
		if err != nil {
			if !errors.Is(err, ErrEntry) {
				t.Error(err)
			}
			return
		}
		roster, err := h.config.Session.Judge(t.Context(), entries, byName)
		if err != nil {
			return
		}
		round, err := h.config.Session.Round(roster)
		if err != nil || len(round.Participants) != len(entries) || round.Threshold < h.config.Session.Minimum {
			t.Errorf("%d entries, round %+v, %v", len(entries), round, err)
		}
	})
}
