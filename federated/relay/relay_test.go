package relay

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/acc36754/assent/federated/secagg"
)

// Participants who take their part at the same time get one sum, and nobody has to push.
func TestEverybodyAtOnce(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 4)
	h.join()
	h.enter()
	var all sync.WaitGroup
	for i := range h.peers {
		all.Go(func() {
			if err := h.client.Take(t.Context(), h.peers[i], vectorOf(i)); err != nil {
				t.Error(err)
			}
		})
	}
	got, err := h.server.Run(t.Context(), time.Hour)
	all.Wait()
	h.check(got, err, 0, 1, 2, 3)
}

// A server that is killed after any message goes on from its folder, and the round without those who are silent. Nobody who
// was out for a step comes back into it.
func TestDropoutsAndRestarts(t *testing.T) {
	t.Parallel()
	for gone := secagg.CollectKeys; gone <= secagg.CollectReveals; gone++ {
		t.Run(gone.String(), func(t *testing.T) {
			t.Parallel()
			h := newHouse(t, 4, 3, 0)
			for i := range h.identities {
				if err := h.client.Join(t.Context(), h.entry(i)); err != nil {
					t.Fatal(err)
				}
				h.restart()
			}
			if err := h.server.Advance(); err != nil {
				t.Fatal(err)
			}
			h.enter()
			for step := secagg.CollectKeys; step <= secagg.CollectReveals; step++ {
				for i := range h.peers {
					if i == 1 && step >= gone {
						continue
					}
					if err := h.step(i, int(step)); err != nil {
						t.Fatalf("participant %d, %v: %v", i, step, err)
					}
					h.restart()
				}
				if step == gone && step < secagg.CollectReveals {
					if err := h.server.Advance(); err != nil {
						t.Fatal(err)
					}
					h.restart()
				}
				if step >= gone && step < secagg.CollectReveals {
					if err := h.step(1, int(step)+1); !errors.Is(err, ErrOut) {
						t.Errorf("after %v: %v", step, err)
					}
				}
			}
			survivors := []int{0, 2, 3}
			if gone > secagg.CollectVectors {
				survivors = []int{0, 1, 2, 3}
			}
			got, err := h.server.Result(t.Context())
			h.check(got, err, survivors...)
		})
	}
}

// A crash between a step's last message and its end leaves nobody waiting.
func TestRestartEndsACompleteStep(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 3, 3)
	h.join()
	h.enter()
	for i := range h.peers {
		if err := h.step(i, 0); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"keys.closed", rosterName} {
		h.stop()
		if err := os.Remove(filepath.Join(h.config.Folder, name)); err != nil {
			t.Fatal(err)
		}
		if name == rosterName {
			if err := os.RemoveAll(filepath.Join(h.config.Folder, "keys.closed")); err != nil {
				t.Fatal(err)
			}
		}
		h.start()
		if state := h.server.State(); state.Open {
			t.Errorf("without %s the roster is open", name)
		}
		if _, err := os.Stat(filepath.Join(h.config.Folder, name)); err != nil {
			t.Error(err)
		}
	}
}

// Who is late is waited for as long as patience says, and longer while too few are there.
func TestPatience(t *testing.T) {
	h := newHouse(t, 3, 3, 0)
	entries := []*Entry{h.entry(0), h.entry(1), h.entry(2)}
	synctest.Test(t, func(t *testing.T) {
		// The house's own server is of another bubble, so one is opened here.
		config := h.config
		config.Folder = filepath.Join(t.TempDir(), "relay")
		server, err := Open(t.Context(), config)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() {
			_, err := server.Run(ctx, time.Hour)
			ended <- err
		}()
		for i, e := range entries {
			time.Sleep(2 * time.Hour)
			if state := server.State(); !state.Open || len(state.Roster.Entries) != i {
				t.Fatalf("with %d entries: %+v", i, state)
			}
			if err := server.Join(ctx, e); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(2 * time.Hour)
		if state := server.State(); state.Open {
			t.Error("the roster is open with everybody in it, long after")
		}
		cancel()
		if err := <-ended; !errors.Is(err, context.Canceled) {
			t.Errorf("ended with %v", err)
		}
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
}

// A roster has one entry of each member and of each key, by whoever has the key, and of nobody whom Check refuses.
func TestRosterRefuses(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 4, 3, 0)
	session := h.config.Session
	signed := func(key int, voucher string) Entry {
		e, err := session.NewEntry(h.identities[key], []byte(voucher))
		if err != nil {
			t.Fatal(err)
		}
		return *e
	}
	stolen, other := *h.entry(1), session
	stolen.Voucher = []byte("member 9")
	other.ID[0]++
	foreign, err := other.NewEntry(h.identities[1], []byte("member 1"))
	if err != nil {
		t.Fatal(err)
	}
	if err := h.server.Join(t.Context(), h.entry(0)); err != nil {
		t.Fatal(err)
	}
	for name, test := range map[string]struct {
		entry Entry
		want  error
	}{
		"another's key":              {stolen, ErrEntry},
		"another session's":          {*foreign, ErrEntry},
		"no key":                     {Entry{Voucher: []byte("member 1")}, ErrEntry},
		"a voucher that is too long": {signed(1, string(make([]byte, MaxVoucher+1))), ErrEntry},
		"a stranger":                 {signed(1, "stranger"), errStranger},
		"a member with two keys":     {signed(1, "member 0"), ErrTwice},
		"a key of two members":       {signed(0, "member 5"), ErrTwice},
	} {
		if err := h.server.Join(t.Context(), &test.entry); !errors.Is(err, test.want) {
			t.Errorf("%s: the server says %v", name, err)
		}
		list := []Entry{*h.entry(0), test.entry, *h.entry(2), *h.entry(3)}
		if _, err := session.Judge(t.Context(), list, byName); !errors.Is(err, test.want) {
			t.Errorf("%s: a participant says %v", name, err)
		}
	}
	if _, err := session.Judge(t.Context(), []Entry{*h.entry(0), *h.entry(0), *h.entry(1), *h.entry(2)}, byName); !errors.Is(err, ErrTwice) {
		t.Errorf("an entry that is there twice: %v", err)
	}
	if _, err := session.Judge(t.Context(), []Entry{*h.entry(0), *h.entry(1)}, byName); !errors.Is(err, ErrTooFew) {
		t.Errorf("too few: %v", err)
	}
	if err := h.server.Advance(); !errors.Is(err, ErrTooFew) {
		t.Errorf("closing the roster: %v", err)
	}
	if n := len(h.server.State().Roster.Entries); n != 1 {
		t.Errorf("%d entries were taken", n)
	}
}

// Once the roster is closed nobody comes in; who is in it may ask again.
func TestJoinAfterTheRoster(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 3, 3)
	h.join()
	if err := h.client.Join(t.Context(), h.entry(0)); err != nil {
		t.Error(err)
	}
	late, err := h.config.Session.NewEntry(ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)), []byte("late"))
	if err != nil {
		t.Fatal(err)
	}
	if err := h.server.Join(t.Context(), late); !errors.Is(err, ErrClosed) {
		t.Errorf("late: %v", err)
	}
	if err := h.client.Join(t.Context(), late); !errors.Is(err, ErrRefused) {
		t.Errorf("late: %v", err)
	}
}

// What is no message is refused by its size or its signature, before and after the roster is closed.
func TestBodies(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 3, 3)
	post := func(path string, body []byte, want int) {
		t.Helper()
		response, err := h.http.Client().Post(h.http.URL+path, "application/octet-stream", bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		if response.StatusCode != want {
			t.Errorf("%s with %d bytes: %d, want %d", path, len(body), response.StatusCode, want)
		}
	}
	post(messagesPath, []byte("early"), http.StatusRequestEntityTooLarge)
	post(messagesPath, nil, http.StatusConflict)
	post(joinPath, []byte("{"), http.StatusBadRequest)
	post(joinPath, make([]byte, maxEntry+1), http.StatusRequestEntityTooLarge)
	h.join()
	h.enter()
	post(messagesPath, []byte("nonsense"), http.StatusBadRequest)
	post(messagesPath, make([]byte, h.peers[0].Round().MaxMessage()+1), http.StatusRequestEntityTooLarge)
	for _, path := range []string{"0?participant=0", "5?participant=0", "x?participant=0", "1"} {
		status, _, err := h.client.send(t.Context(), http.MethodGet, listsPath+path, "", nil, maxProblem)
		if err != nil || status != http.StatusNotFound {
			t.Errorf("%s: %d, %v", path, status, err)
		}
	}
}

// A folder is one server's and one session's, private, and refused when it was changed.
func TestFolder(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 3, 3)
	if _, err := Open(t.Context(), h.config); !errors.Is(err, ErrInUse) {
		t.Errorf("open twice: %v", err)
	}
	h.join()
	h.enter()
	for i := range h.peers {
		if err := h.step(i, 0); err != nil {
			t.Fatal(err)
		}
	}
	err := filepath.WalkDir(h.config.Folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			err = fmt.Errorf("%s has mode %v", path, info.Mode())
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
	h.stop()
	defer h.start()
	other := h.config
	other.Session.ID[0]++
	if _, err := Open(t.Context(), other); !errors.Is(err, ErrFolder) {
		t.Errorf("another session: %v", err)
	}
	stray := filepath.Join(h.config.Folder, "shares", "stray")
	if err := os.WriteFile(stray, []byte("nonsense"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), h.config); !errors.Is(err, ErrFolder) {
		t.Errorf("a stray message: %v", err)
	}
	if err := os.Remove(stray); err != nil {
		t.Fatal(err)
	}
}

// A folder that cannot be written stops the server: what it acknowledged would be gone after a restart.
func TestBrokenFolder(t *testing.T) {
	t.Parallel()
	h := newHouse(t, 3, 3, 3)
	h.join()
	h.enter()
	if err := os.RemoveAll(filepath.Join(h.config.Folder, "keys")); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if err := h.step(0, 0); !errors.Is(err, ErrRefused) || bytes.Contains([]byte(err.Error()), []byte(h.config.Folder)) {
			t.Errorf("without a folder: %v", err)
		}
	}
	if _, err := h.server.Run(t.Context(), time.Nanosecond); !errors.Is(err, ErrFolder) {
		t.Errorf("run: %v", err)
	}
}

// Sessions that cannot be held are refused before there is a folder.
func TestSessions(t *testing.T) {
	t.Parallel()
	for name, config := range map[string]Config{
		"a minimum of one":  {Session: Session{Length: 1, Minimum: 1}},
		"no elements":       {Session: Session{Minimum: 2}},
		"fewer than needed": {Session: Session{Length: 1, Minimum: 3}, Expect: 2},
	} {
		if _, err := Open(t.Context(), config); !errors.Is(err, ErrSession) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for n, want := range map[int]int{3: 3, 5: 3, 6: 4} {
		session, roster := Session{Length: 1, Minimum: 3}, Roster{}
		for i := range n {
			key := ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(i + 1)}, ed25519.SeedSize)).Public().(ed25519.PublicKey)
			roster.Entries = append(roster.Entries, Entry{Key: key})
		}
		if round, err := session.Round(&roster); err != nil || round.Threshold != want {
			t.Errorf("%d participants: %+v, %v", n, round, err)
		}
	}
}
