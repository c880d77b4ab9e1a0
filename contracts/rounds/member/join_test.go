// Adding up with the others.

package member

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/verifier"
)

// masked is the kind of the message with a masked vector, as killers call it.
const masked = "POST /v1/messages 05"

// house is a relay of the scene's round.
type house struct {
	server *relay.Server
	client *relay.Client
}

func (s *scene) house(t *testing.T, m *Member) *house {
	t.Helper()
	vouchers := &rounds.Vouchers{Rounds: s.rounds, Round: m.Announcement.Round, Members: s.members, Verifier: s.verifier}
	server, err := relay.Open(t.Context(), relay.Config{
		Session: m.Announcement.Session(), Folder: filepath.Join(t.TempDir(), "relay"), Check: vouchers.Check, Expect: 2,
	})
	must(t, err)
	web := httptest.NewServer(server.Handler())
	t.Cleanup(func() {
		web.Close()
		if err := server.Close(); err != nil {
			t.Error(err)
		}
	})
	return &house{server, &relay.Client{URL: web.URL, HTTP: web.Client(), Poll: time.Millisecond}}
}

// mortal is a connection that may be killed.
func (h *house) mortal() (*relay.Client, *killer, map[string][][]byte) {
	k, sent := &killer{calls: map[string]int{}}, map[string][][]byte{}
	return &relay.Client{URL: h.client.URL, HTTP: &http.Client{Transport: mortalRelay{k, sent}}, Poll: time.Millisecond}, k, sent
}

// enters puts a member into the roster without its part going on.
func (h *house) enters(t *testing.T, m *Member) {
	t.Helper()
	identity, err := m.identity()
	must(t, err)
	voucher, err := m.voucher(t.Context(), identity)
	must(t, err)
	session := m.Announcement.Session()
	entry, err := session.NewEntry(identity, voucher)
	must(t, err)
	must(t, h.client.Join(t.Context(), entry))
}

// copied is a member with a copy of the folder, as far as nobody has added up from it.
func copied(t *testing.T, m *Member) *Member {
	t.Helper()
	other := *m
	other.Folder = filepath.Join(t.TempDir(), "round")
	must(t, os.Mkdir(other.Folder, 0o700))
	for _, name := range []string{submissionName, identityName, voucherName} {
		data, err := os.ReadFile(m.path(name))
		must(t, err)
		must(t, privatefile.Write(other.path(name), data))
	}
	return &other
}

// background lets a member join beside the test, until the test is over or the member is.
func background(t *testing.T, m *Member, client *relay.Client) {
	ctx, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		if err := m.Join(ctx, client); err != nil && ctx.Err() == nil {
			t.Error(err)
		}
	}()
	t.Cleanup(func() {
		stop()
		<-done
	})
}

// judgesItself: a member that would refuse its own voucher would refuse everybody's, and does not enter the roster.
func (s *scene) judgesItself(t *testing.T, m *Member) {
	m = copied(t, m)
	var err error
	m.Verifier, err = verifier.New() // accepts no development keys
	must(t, err)
	client, _, sent := s.house(t, m).mortal()
	if err := m.Join(t.Context(), client); !errors.Is(err, rounds.ErrVoucher) || len(sent) != 0 {
		t.Errorf("%v; it sent %d messages", err, len(sent))
	}
}

// masksOnce: a member that has masked its update does not mask it again, whatever becomes of the relay: a roster in another order
// is another round, with other masks.
func (s *scene) masksOnce(t *testing.T, one, two *Member) {
	h := s.house(t, one)
	h.enters(t, one)
	h.enters(t, two)
	one = copied(t, one)
	background(t, copied(t, two), h.client)
	client, k, sent := h.mortal()
	for len(sent[masked]) < 2 { // the second one arrives
		k.dead = false
		if err := one.Join(t.Context(), client); !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
	}
	for name, order := range map[string][]*Member{"another order": {two, one}, "others' new keys": {one, two}} {
		again := s.house(t, one)
		for _, m := range order {
			again.enters(t, m)
		}
		background(t, copied(t, two), again.client)
		client, k, sent := again.mortal()
		var err error
		for err = errKilled; errors.Is(err, errKilled); {
			k.dead = false
			err = one.Join(t.Context(), client)
		}
		if !errors.Is(err, ErrState) && !errors.Is(err, secagg.ErrSecondList) {
			t.Errorf("%s: %v", name, err)
		}
		if len(sent[masked]) != 0 {
			t.Errorf("%s: a second vector left", name)
		}
	}
}

// survivesJoin: killed at any call, before or after the call's effect, a member goes on with the messages that it has sent
// before, its vector among them, and leaves no secrets behind. The sum opens the sum of the commitments.
func (s *scene) survivesJoin(t *testing.T, one, two *Member) {
	h := s.house(t, one)
	background(t, two, h.client)
	client, k, sent := h.mortal()
	original := *one
	k.live(t, s, one, func() error { return one.Join(t.Context(), client) })
	*one = original
	if len(sent) != 6 || k.calls["now"] != 3 {
		t.Errorf("%d different messages left, the voucher was made at %v", len(sent), k.calls["now"])
	}
	for name, bodies := range sent {
		if len(bodies) < 3 || slices.ContainsFunc(bodies, func(body []byte) bool { return !slices.Equal(body, bodies[0]) }) {
			t.Errorf("%s: it sent %d messages, not all the same", name, len(bodies))
		}
	}
	result, err := h.server.Run(t.Context(), time.Hour)
	must(t, err)
	sum, _, err := secagg.Split(result.Sum)
	must(t, err)
	if want := []int64{11, -18, 27}; !slices.Equal(sum, want) {
		t.Errorf("the sum is %v, want %v", sum, want)
	}
	found, err := s.rounds.Find(t.Context(), one.Announcement.Round)
	must(t, err)
	if _, err := rounds.NewOpening(s.stage.SRS, &found.Sum, rounds.Encoded(result.Sum, found.Count), 1); err != nil {
		t.Error(err)
	}
	expectFiles(t, one, doneName, identityName, peerName+".lock", submissionName, voucherName)
}

// forgets: a crash between the end and the removal of the secrets leaves none behind for good.
func (s *scene) forgets(t *testing.T, m *Member) {
	must(t, privatefile.Write(m.path(peerName), []byte("secrets")))
	must(t, m.Join(t.Context(), nil))
	expectFiles(t, m, doneName, identityName, peerName+".lock", submissionName, voucherName)
}

// expectFiles checks what a folder has, for its owner alone.
func expectFiles(t *testing.T, m *Member, want ...string) {
	t.Helper()
	entries, err := os.ReadDir(m.Folder)
	must(t, err)
	var got []string
	for _, entry := range entries {
		got = append(got, entry.Name())
		if info, err := entry.Info(); err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s: mode %v, %v", entry.Name(), info.Mode(), err)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("the folder has %q, want %q", got, want)
	}
}
