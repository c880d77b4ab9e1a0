package watch

import (
	"net/http/httptest"
	"os"
	"regexp"
	"strings"
	"testing"
)

// The figures say what is open, what was done and when proofs become too old.
func TestMetrics(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["consent-revoked"], "severity": "critical", "do": ["alert"]}]}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	if _, err := w.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	answer := httptest.NewRecorder()
	w.Handler().ServeHTTP(answer, httptest.NewRequest("GET", "/metrics", nil))
	for _, line := range []string{
		`assent_watch_open_alerts{kind="consent-revoked",severity="critical"} 1`,
		`assent_watch_alerts_total{kind="consent-revoked",severity="critical"} 1`,
		`assent_watch_deliveries_total{outcome="done",task="alert"} 1`,
		`assent_watch_running_jobs 1`,
		`assent_watch_chain_up 1`,
		`assent_watch_next_block 9`,
	} {
		if !strings.Contains(answer.Body.String(), line+"\n") {
			t.Errorf("%s is not in\n%s", line, answer.Body)
		}
	}
	if !strings.Contains(answer.Body.String(), "assent_watch_attestation_expiry_timestamp_seconds{dataset=\""+dataset().String()) {
		t.Errorf("no expiry in\n%s", answer.Body)
	}
}

// The policy and the findings of the documentation are those of the package.
func TestDocumentation(t *testing.T) {
	page, err := os.ReadFile("../../docs/watch.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```json\n(.*?)```").FindSubmatch(page)
	if blocks == nil {
		t.Fatal("the page has no policy")
	}
	if _, err := ParsePolicy(blocks[1]); err != nil {
		t.Error(err)
	}
	for _, kind := range Kinds() {
		if !strings.Contains(string(page), "`"+string(kind)+"`") {
			t.Errorf("the page does not name %s", kind)
		}
	}
}
