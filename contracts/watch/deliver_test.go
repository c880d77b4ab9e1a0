// What is done about alerts: once, whatever dies or does not answer.

package watch

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// A critical alert on the chain suspends, and is resolved at the end where the rule says so.
func TestSuspend(t *testing.T) {
	for _, resolve := range []bool{true, false} {
		s := newScene(t, fmt.Sprintf(`{"rules": [{"on": ["consent-revoked"], "do": ["suspend"], "resolve": %t}]}`, resolve))
		s.chain.runs(t)
		s.chain.revokes(t, 0)
		s.want(t, "open consent-revoked")
		if !slices.Equal(s.raised.severities, []artifacts.Severity{artifacts.Critical}) || len(s.raised.resolved) > 0 {
			t.Errorf("raised %v, resolved %v", s.raised.severities, s.raised.resolved)
		}
		s.chain.closes(t, 1)
		s.want(t, "over consent-revoked")
		if len(s.raised.severities) != 1 || (len(s.raised.resolved) == 1) != resolve {
			t.Errorf("at the end: raised %v, resolved %v", s.raised.severities, s.raised.resolved)
		}
	}
}

// An alert of the rule's severity, and a warning where no rule says one.
func TestSeverity(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["key-frozen"], "severity": "notice", "do": ["alert"]}, {"on": ["key-frozen"], "do": ["suspend"]},
		{"on": ["consent-revoked"], "do": ["alert"]}]}`)
	s.chain.runs(t)
	s.chain.freezes(t, assent.Digest{2})
	s.chain.revokes(t, 0)
	s.want(t, "open key-frozen", "open consent-revoked")
	slices.Sort(s.raised.severities)
	if !slices.Equal(s.raised.severities, []artifacts.Severity{artifacts.Notice, artifacts.Warning}) {
		t.Errorf("%v", s.raised.severities)
	}
}

// A ledger that is lost does not raise on the chain what is part of its history once more.
func TestLostLedger(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["consent-revoked"], "do": ["suspend"]}]}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.look(t)
	if err := os.RemoveAll(s.state); err != nil {
		t.Fatal(err)
	}
	s.look(t)
	if len(s.raised.severities) != 1 {
		t.Errorf("raised %d times", len(s.raised.severities))
	}
}

// A task that fails waits longer each time, is tried again, and holds nothing else up.
func TestRetries(t *testing.T) {
	s := newScene(t, `{"every": "1h", "rules": [{"on": ["consent-revoked"], "do": ["suspend"]}]}`)
	s.raised.refuse = &revert.Error{Name: "AccessManagedUnauthorized"}
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	tries := 0
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	w.registry = counting{s.raised, &tries}
	for range 10 {
		if _, err := w.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
		clock = clock.Add(time.Hour / 2)
	}
	if !slices.Equal(s.told, []string{"open consent-revoked"}) {
		t.Errorf("told %q", s.told)
	}
	if tries != 5 { // an hour is the longest pause
		t.Errorf("tried %d times", tries)
	}
	s.raised.refuse = nil
	if _, err := w.Once(t.Context()); err != nil || len(s.raised.severities) != 1 {
		t.Errorf("raised %v, %v", s.raised.severities, err)
	}
}

type counting struct {
	*raised
	tries *int
}

func (c counting) RaiseOnce(ctx context.Context, op send.Operation, digest assent.Digest, severity artifacts.Severity, topic [32]byte, details string) (uint64, error) {
	*c.tries++
	return c.raised.RaiseOnce(ctx, op, digest, severity, topic, details)
}

// hook is a webhook that remembers what it was told, and may refuse.
type hook struct {
	keys   []string
	bodies []string
	status int
}

func (h *hook) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	mac := hmac.New(sha256.New, []byte("s3cr3t"))
	mac.Write(body)
	if r.Header.Get("X-Assent-Signature") != "sha256="+hex.EncodeToString(mac.Sum(nil)) || r.URL.Path != "/s3cr3t-path" {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	h.keys, h.bodies = append(h.keys, r.Header.Get("Idempotency-Key")), append(h.bodies, string(body))
	w.WriteHeader(h.status)
}

func (s *scene) withHook(t *testing.T) *hook {
	t.Helper()
	h := &hook{status: http.StatusNoContent}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	dir := t.TempDir()
	at := &s.policy.Webhooks[0]
	at.URLFile, at.SecretFile = filepath.Join(dir, "url"), filepath.Join(dir, "secret")
	for path, text := range map[string]string{at.URLFile: server.URL + "/s3cr3t-path\n", at.SecretFile: "s3cr3t\n"} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return h
}

const hookPolicy = `{"webhooks": [{"name": "ops", "urlFile": "url"}], "rules": [{"on": ["consent-revoked"], "severity": "critical", "do": ["notify"]}]}`

// A webhook is told of the beginning and of the end, each under a key of its own, signed; one that refuses is told later.
func TestWebhook(t *testing.T) {
	s := newScene(t, hookPolicy)
	h := s.withHook(t)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	h.status = http.StatusServiceUnavailable
	s.want(t, "open consent-revoked")
	h.status = http.StatusOK
	s.want(t)
	s.chain.closes(t, 1)
	s.want(t, "over consent-revoked")
	if len(h.keys) != 4 || h.keys[0] != h.keys[2] || h.keys[0] != h.keys[1] || h.keys[3] != strings.Replace(h.keys[0], "-open", "-over", 1) {
		t.Errorf("keys %q", h.keys)
	}
	for _, part := range []string{`"state":"open"`, `"kind":"consent-revoked"`, `"severity":"critical"`, `"artifact":"` + dataset().String(), `"job":1`, `"chainId":5`} {
		if !strings.Contains(h.bodies[0], part) {
			t.Errorf("%s is not in %s", part, h.bodies[0])
		}
	}
}

// The address of a webhook is often a password: no error has it.
func TestWebhookErrorsKeepTheAddressSecret(t *testing.T) {
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	moved := httptest.NewServer(http.RedirectHandler("http://127.0.0.1:1/s3cr3t", http.StatusTemporaryRedirect))
	defer moved.Close()
	for name, address := range map[string]string{
		"closed": closed.URL + "/s3cr3t", "redirect": moved.URL + "/s3cr3t", "no address": "s3cr3t", "no port": "http://s3cr3t@h:s3cr3t/",
	} {
		path := filepath.Join(t.TempDir(), "url")
		if err := os.WriteFile(path, []byte(address), 0o600); err != nil {
			t.Fatal(err)
		}
		err := (&Webhook{Name: "ops", URLFile: path}).send(t.Context(), newHTTPClient(), &Notice{})
		if err == nil || strings.Contains(err.Error(), "s3cr3t") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Nor has any its host, which may be a secret as well, for example of a service that gives each customer a name.
func TestWebhookErrorsKeepTheHostSecret(t *testing.T) {
	path := filepath.Join(t.TempDir(), "url")
	if err := os.WriteFile(path, []byte("https://s3cr3t.invalid/hook"), 0o600); err != nil {
		t.Fatal(err)
	}
	client := newHTTPClient()
	client.Transport = &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) {
		return nil, &net.DNSError{Err: "no such host", Name: "s3cr3t.invalid"}
	}}
	err := (&Webhook{Name: "ops", URLFile: path}).send(t.Context(), client, &Notice{})
	if err == nil || strings.Contains(err.Error(), "s3cr3t") {
		t.Errorf("%v", err)
	}
}

// With an empty key anybody could sign: it is refused.
func TestWebhookSecretIsNotEmpty(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("called") }))
	defer server.Close()
	path := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(path, []byte("\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := (&Webhook{Name: "ops", URL: server.URL, SecretFile: path}).send(t.Context(), newHTTPClient(), &Notice{}); err == nil {
		t.Error("sent")
	}
}

// A file of a secret that others may read is refused.
func TestWebhookSecretIsPrivate(t *testing.T) {
	path := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(path, []byte("key"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := (&Webhook{Name: "ops", URL: "http://127.0.0.1:1", SecretFile: path}).send(t.Context(), newHTTPClient(), &Notice{}); !strings.Contains(fmt.Sprint(err), "mode") {
		t.Errorf("%v", err)
	}
}

// A node that is down is an alert after a while, ends no other alert, and is over when it answers.
func TestSilentNode(t *testing.T) {
	s := newScene(t, `{"silence": "1h"}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	pass := func(after time.Duration, want ...string) {
		t.Helper()
		clock, s.told = clock.Add(after), nil
		if _, err := w.Once(t.Context()); (err != nil) != s.chain.down || (err != nil && !errors.Is(err, errDown)) {
			t.Fatal(err)
		}
		if !slices.Equal(s.told, want) {
			t.Errorf("told %q, want %q", s.told, want)
		}
	}
	pass(0, "open consent-revoked")
	s.chain.down = true
	pass(time.Hour / 2)
	pass(time.Hour/2, "open chain-silent")
	s.chain.down = false
	pass(time.Minute, "over chain-silent")
}

// When the chain replaces blocks, what they said is over, and what stands in the new ones is told.
func TestReorganisation(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	pass := func(want ...string) {
		t.Helper()
		s.told = nil
		if _, err := w.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(s.told, want) {
			t.Errorf("told %q, want %q", s.told, want)
		}
	}
	pass("open consent-revoked")
	s.chain.logs = s.chain.logs[:len(s.chain.logs)-1]
	s.chain.fork, s.chain.from = 1, s.chain.head
	s.chain.head--
	s.chain.freezes(t, assent.Digest{2})
	pass("over consent-revoked", "open key-frozen")
}

// One watcher at a time, and each deployment its own ledger.
func TestLedgerBelongsToOne(t *testing.T) {
	s := newScene(t, `{}`)
	w := s.start(t)
	config := Config{Chain: s.chain, Deployment: addresses(), Policy: s.policy, State: s.state}
	if _, err := New(config); !errors.Is(err, ErrInUse) {
		t.Errorf("a second watcher: %v", err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	config.Deployment.Contracts["Consortium"] = common.Address{9}
	if _, err := New(config); !errors.Is(err, ErrLedger) {
		t.Errorf("another deployment: %v", err)
	}
}

// Files of a ledger that were changed, or that are none, are not guessed at.
func TestDamagedLedger(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.look(t)
	files, err := filepath.Glob(filepath.Join(s.state, alertsFolder, "*"))
	if err != nil || len(files) != 1 {
		t.Fatal(files, err)
	}
	whole, err := os.ReadFile(files[0])
	if err != nil {
		t.Fatal(err)
	}
	for name, damage := range map[string]func() error{
		"cut": func() error { return os.WriteFile(files[0], whole[:len(whole)/2], 0o600) },
		"severity": func() error {
			return os.WriteFile(files[0], []byte(strings.Replace(string(whole), "warning", "dire", 1)), 0o600)
		},
		"kind": func() error {
			return os.WriteFile(files[0], []byte(strings.Replace(string(whole), `"kind": "consent-revoked"`, `"kind": "x"`, 1)), 0o600)
		},
		"renamed":    func() error { return os.Rename(files[0], filepath.Join(s.state, alertsFolder, "00.json")) },
		"other file": func() error { return os.WriteFile(filepath.Join(s.state, alertsFolder, "notes.txt"), nil, 0o600) },
	} {
		if err := damage(); err != nil {
			t.Fatal(err)
		}
		if _, err := New(Config{Chain: s.chain, Deployment: addresses(), Policy: s.policy, State: s.state}); !errors.Is(err, ErrLedger) {
			t.Errorf("%s: %v", name, err)
		}
		for _, stray := range []string{"00.json", "notes.txt"} {
			if err := os.RemoveAll(filepath.Join(s.state, alertsFolder, stray)); err != nil {
				t.Fatal(err)
			}
		}
		if err := os.WriteFile(files[0], whole, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

var errKilled = errors.New("killed")

// mortal is a watcher's world, which ends at one call, half of the times after the call's effect.
type mortal struct {
	ledger
	registry *raised
	print    func(*Notice) error
	calls    int
	at       int
}

func (m *mortal) call(do func() error) error {
	m.calls++
	if m.at != 0 && (m.calls > m.at || m.calls == m.at && m.at%2 == 0) {
		return errKilled
	}
	err := do()
	if m.calls == m.at {
		return errKilled
	}
	return err
}

func (m *mortal) save(a *Alert) error   { return m.call(func() error { return m.ledger.save(a) }) }
func (m *mortal) remove(a *Alert) error { return m.call(func() error { return m.ledger.remove(a) }) }

func (m *mortal) RaiseOnce(ctx context.Context, op send.Operation, d assent.Digest, s artifacts.Severity, topic [32]byte, details string) (id uint64, err error) {
	err = m.call(func() (err error) { id, err = m.registry.RaiseOnce(ctx, op, d, s, topic, details); return err })
	return id, err
}

func (m *mortal) ResolveOnce(ctx context.Context, op send.Operation, id uint64, note string) error {
	return m.call(func() error { return m.registry.ResolveOnce(ctx, op, id, note) })
}

// Killed at any call and started again, a watcher raises each alert on the chain once and resolves it once, and tells
// people and webhooks everything, nothing under two ids.
func TestKilledAtEveryStep(t *testing.T) {
	for at := 1; at < 40; at++ {
		s := newScene(t, `{"known": ["`+assent.Address(hospital()).String()+`"],
			"rules": [{"on": ["consent-revoked", "attestation-expiring", "stranger-registered"], "do": ["suspend"], "resolve": true}]}`)
		told := map[string]map[string]bool{} // ids by what was told
		print := func(n *Notice) error {
			what := fmt.Sprint(n.State, " ", n.Kind)
			if told[what] == nil {
				told[what] = map[string]bool{}
			}
			told[what][n.Alert] = true
			return nil
		}
		live := func(at int) {
			w := s.start(t)
			defer w.Close()
			m := &mortal{ledger: w.folder, registry: s.raised, print: print, at: at}
			w.registry, w.print = m, func(n *Notice) error { return m.call(func() error { return print(n) }) }
			if err := w.take(m); err != nil {
				t.Fatal(err)
			}
			if _, err := w.Once(t.Context()); err != nil && (at == 0 || !errors.Is(err, errKilled)) {
				t.Fatal(err)
			}
		}
		s.chain.runs(t)
		s.chain.revokes(t, 0)
		s.chain.registers(t, assent.Digest{1}, common.Address{0xbb})
		live(at)
		s.chain.head = 30
		live(at / 2)
		s.chain.attests(t, 2)
		s.chain.closes(t, 1)
		live(at)
		live(0)
		if len(s.raised.severities) != 3 || len(s.raised.resolved) != 2 {
			t.Errorf("killed at %d: raised %d, resolved %v", at, len(s.raised.severities), s.raised.resolved)
		}
		for _, what := range []string{
			"open consent-revoked", "over consent-revoked", "open stranger-registered", "open attestation-expiring", "over attestation-expiring",
		} {
			if len(told[what]) != 1 {
				t.Errorf("killed at %d: %s under %d ids", at, what, len(told[what]))
			}
		}
	}
}
