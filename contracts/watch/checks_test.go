// Checks that keep a watcher from trusting what it should not.

package watch

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts/chain/revert"
)

// What an alert says is for the webhook's address, and for none that it points to.
func TestWebhookIsNotRedirected(t *testing.T) {
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("called") }))
	defer other.Close()
	moved := httptest.NewServer(http.RedirectHandler(other.URL, http.StatusTemporaryRedirect))
	defer moved.Close()
	if err := (&Webhook{Name: "ops", URL: moved.URL}).send(t.Context(), newHTTPClient(), &Notice{}); err == nil {
		t.Error("no error")
	}
}

// An alert that an auditor has resolved already is resolved.
func TestResolvedByAnAuditor(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["consent-revoked"], "do": ["suspend"], "resolve": true}]}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.raised.refuseResolve = &revert.Error{Name: "AlreadyResolved"}
	s.chain.closes(t, 1)
	w := s.start(t)
	defer w.Close()
	s.pass(t, w, "over consent-revoked")
	if len(w.alerts.open) > 0 {
		t.Error("it is not settled")
	}
}

// A ledger of another version or of another chain is refused, and so is an alert that does not say what was done.
func TestLedgerOfSomethingElse(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.look(t)
	alerts, err := filepath.Glob(filepath.Join(s.state, alertsFolder, "*"))
	if err != nil || len(alerts) != 1 {
		t.Fatal(alerts, err)
	}
	for name, damage := range map[string][3]string{
		"version": {filepath.Join(s.state, headFile), `"assentWatchLedger": 1`, `"assentWatchLedger": 2`},
		"chain":   {filepath.Join(s.state, headFile), `"chainId": 5`, `"chainId": 6`},
		"done":    {alerts[0], "\"done\": {\n    \"print\": \"done\"\n  }", `"done": null`},
	} {
		whole, err := os.ReadFile(damage[0])
		if err != nil {
			t.Fatal(err)
		}
		damaged := strings.Replace(string(whole), damage[1], damage[2], 1)
		if damaged == string(whole) {
			t.Fatalf("%s: not damaged: %s", name, whole)
		}
		write(t, damage[0], damaged)
		if _, err := New(Config{Chain: s.chain, Deployment: addresses(), Policy: s.policy, State: s.state}); !errors.Is(err, ErrLedger) {
			t.Errorf("%s: %v", name, err)
		}
		write(t, damage[0], string(whole))
	}
	write(t, filepath.Join(s.state, alertsFolder, ".cut-short"), "{")
	s.want(t)
}
