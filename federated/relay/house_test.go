package relay

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/federated/secagg"
)

const length = 4

var errStranger = errors.New("a stranger")

// byName takes a voucher for its member's name.
func byName(_ context.Context, _ ed25519.PublicKey, voucher []byte) (member [32]byte, err error) {
	if bytes.HasPrefix(voucher, []byte("stranger")) {
		return member, errStranger
	}
	copy(member[:], voucher)
	return member, nil
}

// house is a relay with everybody who may take part.
type house struct {
	t          testing.TB
	config     Config
	server     *Server
	http       *httptest.Server
	client     *Client
	identities []ed25519.PrivateKey
	peers      []*secagg.Client
}

func newHouse(t testing.TB, n, minimum, expect int) *house {
	t.Helper()
	h := &house{t: t, config: Config{
		Session: Session{ID: [32]byte{1}, Length: length, Minimum: minimum},
		Folder:  filepath.Join(t.TempDir(), "relay"), Check: byName, Expect: expect,
	}}
	for i := range n {
		h.identities = append(h.identities, ed25519.NewKeyFromSeed(bytes.Repeat([]byte{byte(i + 1)}, ed25519.SeedSize)))
	}
	h.start()
	t.Cleanup(h.stop)
	return h
}

// start opens the server, as after a crash.
func (h *house) start() {
	h.t.Helper()
	var err error
	if h.server, err = Open(h.t.Context(), h.config); err != nil {
		h.t.Fatal(err)
	}
	h.http = httptest.NewServer(h.server.Handler())
	h.client = &Client{URL: h.http.URL, HTTP: h.http.Client(), Poll: 1}
}

func (h *house) stop() {
	h.http.Close()
	if err := h.server.Close(); err != nil {
		h.t.Error(err)
	}
}

func (h *house) restart() {
	h.t.Helper()
	h.stop()
	h.start()
}

func (h *house) entry(i int) *Entry {
	h.t.Helper()
	e, err := h.config.Session.NewEntry(h.identities[i], fmt.Append(nil, "member ", i))
	if err != nil {
		h.t.Fatal(err)
	}
	return e
}

// join lets everybody join.
func (h *house) join() {
	h.t.Helper()
	for i := range h.identities {
		if err := h.client.Join(h.t.Context(), h.entry(i)); err != nil {
			h.t.Fatal(err)
		}
	}
}

// enter makes everybody's participants of the roster, once it is closed.
func (h *house) enter() {
	h.t.Helper()
	entries, err := h.client.Roster(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	roster, err := h.config.Session.Judge(h.t.Context(), entries, byName)
	if err != nil {
		h.t.Fatal(err)
	}
	round, err := h.config.Session.Round(roster)
	if err != nil {
		h.t.Fatal(err)
	}
	dir := h.t.TempDir()
	for i, identity := range h.identities {
		peer, err := secagg.Create(filepath.Join(dir, fmt.Sprint(i)), round, identity)
		if err != nil {
			h.t.Fatal(err)
		}
		h.t.Cleanup(func() { _ = peer.Close() })
		h.peers = append(h.peers, peer)
	}
}

func vectorOf(i int) []fr.Element {
	return secagg.Vector([]int64{int64(i), -int64(10 * i), 7}, fr.NewElement(uint64(100*i)))
}

// step lets participant i send its message of a step.
func (h *house) step(i, step int) error {
	ctx := h.t.Context()
	return h.client.takeStep(ctx, h.peers[i], step, steps(ctx, h.peers[i], vectorOf(i))[step])
}

// check compares the sum with that of the survivors' vectors.
func (h *house) check(got *secagg.Result, err error, survivors ...int) {
	h.t.Helper()
	if err != nil {
		h.t.Fatal(err)
	}
	want := make([]fr.Element, length)
	for _, i := range survivors {
		for j, v := range vectorOf(i) {
			want[j].Add(&want[j], &v)
		}
	}
	if !slices.Equal(got.Survivors, survivors) || !slices.Equal(got.Sum, want) {
		h.t.Errorf("the sum of %v is not that of the vectors of %v", got.Survivors, survivors)
	}
}
