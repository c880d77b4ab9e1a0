// Handing in.

package member

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/rounds"
)

// A member's part from its update to its masked vector. The parts share a round, since each proof takes its time.
func TestPart(t *testing.T) {
	if testing.Short() {
		t.Skip("makes proofs")
	}
	s := newScene(t)
	round := s.open(t, "shared")
	first, second := s.member(t, 0, round), s.member(t, 1, round)
	for _, part := range []struct {
		name string
		run  func(t *testing.T)
	}{
		{"what is no update of the round", func(t *testing.T) { s.refusesUpdates(t, first) }},
		{"a round that takes no updates", s.refusesCancelled},
		{"another round than announced", func(t *testing.T) { s.refusesAnnouncements(t, first) }},
		{"killed while it hands in", func(t *testing.T) { s.survivesSubmit(t, first) }},
		{"another update", func(t *testing.T) { s.refusesAnother(t, first) }},
		{"proven too long ago", func(t *testing.T) { s.provesAnew(t, second, first) }},
		{"killed while it joins", func(t *testing.T) { s.survivesJoin(t, first, second) }},
		{"forgets its secrets", func(t *testing.T) { s.forgets(t, first) }},
		{"its own voucher is refused", func(t *testing.T) { s.judgesItself(t, first) }},
		{"no mask is used twice", func(t *testing.T) { s.masksOnce(t, first, second) }},
		{"closed and given up", func(t *testing.T) { s.stops(t, first, s.member(t, 2, round)) }},
	} {
		if !t.Run(part.name, part.run) {
			return
		}
	}
}

// refusesUpdates: what cannot be one is told of before anything is proven, and leaves nothing behind.
func (s *scene) refusesUpdates(t *testing.T, m *Member) {
	for name, values := range map[string][]int64{"too short": {1, 2}, "too large": {0, 0, 1001}, "too small": {0, -1001, 0}} {
		if err := m.Submit(t.Context(), values, dataset(0)); !errors.Is(err, ErrUpdate) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := m.Join(t.Context(), nil); !errors.Is(err, ErrNotSubmitted) {
		t.Errorf("joined without an update: %v", err)
	}
	if _, err := os.Lstat(m.Folder); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the folder is there: %v", err)
	}
}

// refusesCancelled: a round that is given up takes nothing, and nothing is proven for it.
func (s *scene) refusesCancelled(t *testing.T) {
	m := s.member(t, 0, s.open(t, "cancelled"))
	must(t, s.rounds.Cancel(t.Context(), m.Announcement.Round))
	if err := m.Submit(t.Context(), values(0), dataset(0)); !errors.Is(err, ErrStatus) {
		t.Error(err)
	}
}

// refusesAnnouncements: whoever hands in or adds up relies on what the contract says. A lower minimum would make do with a sum of
// fewer.
func (s *scene) refusesAnnouncements(t *testing.T, m *Member) {
	for name, change := range map[string]func(*Member){
		"minimum": func(m *Member) { m.Announcement.Minimum++ },
		"members": func(m *Member) {
			other := *m.Members
			other.Root.SetUint64(1)
			m.Members = &other
		},
	} {
		changed, announced := *m, *m.Announcement
		changed.Announcement, changed.Folder = &announced, filepath.Join(t.TempDir(), "round")
		change(&changed)
		if err := changed.Submit(t.Context(), values(0), dataset(0)); !errors.Is(err, rounds.ErrAnnouncement) {
			t.Errorf("hands in with another %s: %v", name, err)
		}
		must(t, os.Mkdir(changed.Folder, 0o700))
		must(t, changed.write(&submission{}))
		if err := changed.Join(t.Context(), nil); !errors.Is(err, rounds.ErrAnnouncement) {
			t.Errorf("joins with another %s: %v", name, err)
		}
	}
}

// survivesSubmit: killed at any call, before or after the call's effect, a member hands its update in once, with the proofs that
// it made once.
func (s *scene) survivesSubmit(t *testing.T, m *Member) {
	original := *m
	k := &killer{calls: map[string]int{}}
	k.live(t, s, m, func() error { return m.Submit(t.Context(), values(0), dataset(0)) })
	*m = original
	// The third time a call goes through; what was sent is found on the chain before there is a third time.
	if k.calls["now"] != 3 || k.calls["estimate"] < 3 || k.calls["send"] != 2 {
		t.Errorf("calls: %v", k.calls)
	}
	s.expectVector(t, m)
	found, err := s.rounds.Find(t.Context(), m.Announcement.Round)
	must(t, err)
	if found.Count != 1 {
		t.Errorf("%d updates", found.Count)
	}
}

// refusesAnother: a member that has handed in an update does not hand in another one, nor add another one up, whether its folder
// is there or not; with the same one it does nothing.
func (s *scene) refusesAnother(t *testing.T, m *Member) {
	must(t, m.Submit(t.Context(), values(0), dataset(0)))
	if err := m.Submit(t.Context(), values(1), dataset(1)); !errors.Is(err, ErrOther) {
		t.Errorf("a second update: %v", err)
	}
	lost := *m
	lost.Folder = filepath.Join(t.TempDir(), "round")
	if err := lost.Submit(t.Context(), values(0), dataset(0)); !errors.Is(err, ErrOther) {
		t.Errorf("the same update from another folder: %v", err)
	}
	if _, err := lost.commit(t.Context(), values(0)); err != nil {
		t.Fatal(err)
	}
	if err := lost.Submit(t.Context(), values(0), dataset(0)); !errors.Is(err, ErrOther) {
		t.Errorf("another commitment: %v", err)
	}
	if err := lost.Join(t.Context(), nil); !errors.Is(err, ErrOther) {
		t.Errorf("another commitment is added up: %v", err)
	}
	s.expectVector(t, m)
}

// provesAnew: with proofs that are older than the round, as after one that the chain took back, a member makes new ones. The old
// ones are the first member's with another claim, since the contract looks at the time first.
func (s *scene) provesAnew(t *testing.T, m, first *Member) {
	kept, err := m.commit(t.Context(), values(1))
	must(t, err)
	if err := m.Join(t.Context(), nil); !errors.Is(err, ErrNotSubmitted) {
		t.Errorf("joined before it has handed in: %v", err)
	}
	vector, err := assent.ParseCommitment(kept.Vector)
	must(t, err)
	others, err := first.read()
	must(t, err)
	aged := func(file []byte) []byte {
		a, err := assent.ParseAttestation(file)
		must(t, err)
		a.Claim.Time = a.Claim.Time.Add(-time.Hour)
		if a.Claim.Statement == "update" {
			a.Claim.Tables[0].Digest = vector.Digest()
		}
		file, err = a.Encode(nil)
		must(t, err)
		return file
	}
	kept.Membership, kept.Update = aged(others.Membership), aged(others.Update)
	must(t, m.write(kept))
	asked := 0
	m.Now = func(ctx context.Context) (time.Time, error) {
		asked++
		return s.now(ctx)
	}
	must(t, m.Submit(t.Context(), values(1), dataset(1)))
	if asked != 1 {
		t.Errorf("proven %d times", asked)
	}
	s.expectVector(t, m)
}

// stops: a closed round takes no updates, and a member whose update it has need not know; one that is given up has nothing to add
// up to.
func (s *scene) stops(t *testing.T, in, late *Member) {
	must(t, s.stage.Advance(25*time.Hour))
	must(t, s.rounds.Close(t.Context(), in.Announcement.Round, nil))
	if err := late.Submit(t.Context(), values(0), dataset(2)); !errors.Is(err, ErrStatus) {
		t.Errorf("handed in to a closed round: %v", err)
	}
	must(t, in.Submit(t.Context(), values(0), dataset(0)))
	must(t, s.rounds.Cancel(t.Context(), in.Announcement.Round))
	if err := in.Submit(t.Context(), values(0), dataset(0)); !errors.Is(err, ErrStatus) {
		t.Errorf("handed in to a round that is given up: %v", err)
	}
	if err := copied(t, in).Join(t.Context(), nil); !errors.Is(err, ErrStatus) {
		t.Errorf("added up in a round that is given up: %v", err)
	}
}
