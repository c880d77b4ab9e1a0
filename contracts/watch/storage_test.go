package watch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
)

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// A file that was registered under its SHA-256 is told to have changed and to be right again, here and on a server.
func TestChangedFile(t *testing.T) {
	dir := t.TempDir()
	server := httptest.NewServer(http.FileServer(http.Dir(dir)))
	defer server.Close()
	local := filepath.Join(dir, "model.bin")
	for name, path := range map[string]string{"here": local, "on a server": server.URL + "/model.bin"} {
		t.Run(name, func(t *testing.T) {
			write(t, local, "weights")
			digest := assent.Digest(sha256.Sum256([]byte("weights")))
			s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s"}], "rules": [{"on": ["bytes-changed"], "do": ["suspend"], "resolve": true}]}`, path, digest))
			s.want(t)
			write(t, local, "weightz")
			s.want(t, "open bytes-changed")
			write(t, local, "weights")
			s.want(t, "over bytes-changed")
			write(t, local, "weightz")
			s.chain.head++
			s.want(t, "open bytes-changed")
			if len(s.raised.severities) != 2 || len(s.raised.resolved) != 1 {
				t.Errorf("raised %d, resolved %v", len(s.raised.severities), s.raised.resolved)
			}
			if err := os.Remove(local); err != nil {
				t.Fatal(err)
			}
			s.want(t, "open bytes-missing") // whoever changed it does not end the alert by taking it away
			if len(s.raised.resolved) != 1 {
				t.Errorf("resolved %v", s.raised.resolved)
			}
			write(t, local, "weights")
			s.want(t, "over bytes-changed", "over bytes-missing")
		})
	}
}

// A folder, or anything else that is no file, is not waited for.
func TestFileThatIsNone(t *testing.T) {
	for _, path := range []string{t.TempDir(), os.DevNull} {
		s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s"}]}`, path, dataset()))
		s.want(t, "open bytes-missing")
	}
}

// A dataset's commitment file has the digest that is registered, or it is another one.
func TestChangedCommitment(t *testing.T) {
	commitment := &assent.Commitment{Schema: assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}}}, Rows: 3}
	commitment.Columns = []assent.ColumnCommitment{{Name: "id"}}
	commitment.Columns[0].Point.X.SetOne()
	commitment.Columns[0].Point.Y.SetUint64(2)
	text := func() string {
		data, err := commitment.Encode()
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	path := filepath.Join(t.TempDir(), "c.json")
	write(t, path, text())
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "commitment": true}]}`, path, commitment.Digest()))
	s.want(t)
	commitment.Rows = 4
	write(t, path, text())
	s.want(t, "open bytes-changed")
	write(t, path, "{}")
	s.want(t)
}

// A table is compared with its commitment once, and again when its bytes are others; while the vault is in use nothing
// is told and nothing is over.
func TestChangedTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data.csv")
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "vault": "v"}]}`, path, dataset()))
	compared, inUse := 0, errors.New("the vault is in use")
	var verdict error
	s.compare = func(context.Context, *File) error { compared++; return verdict }
	w := s.start(t)
	defer w.Close()
	pass := func(text string, is error, comparisons int, want ...string) {
		t.Helper()
		write(t, path, text)
		verdict, compared, s.told = is, 0, nil
		if _, err := w.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
		if fmt.Sprint(s.told) != fmt.Sprint(want) || compared != comparisons {
			t.Errorf("%q: told %q after %d comparisons, want %q", text, s.told, compared, want)
		}
	}
	pass("a", inUse, 1)
	pass("a", nil, 1)
	pass("a", ErrChanged, 0)
	pass("b", inUse, 1)
	pass("b", ErrChanged, 1, "open bytes-changed")
	pass("b", inUse, 1)
	pass("a", nil, 0, "over bytes-changed")
}

// After a restart, a file that cannot be compared yet does not end what was told about it.
func TestRestartWhileTheVaultIsInUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data.csv")
	write(t, path, "b")
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "vault": "v"}]}`, path, dataset()))
	s.compare = func(context.Context, *File) error { return ErrChanged }
	s.want(t, "open bytes-changed")
	s.compare = func(context.Context, *File) error { return errors.New("the vault is in use") }
	s.want(t)
}

// What was compared is not the file that is there if it was written meanwhile: nothing is told of it.
func TestHalfWrittenTable(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data.csv")
	write(t, path, "a")
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "vault": "v"}]}`, path, dataset()))
	s.compare = func(context.Context, *File) error {
		write(t, path, "a and the rest")
		return ErrChanged
	}
	if told := s.look(t); len(told) > 0 {
		t.Errorf("told %q", told)
	}
}

// A table that is written while it is compared is compared again.
func TestTableThatChangesWhileItIsRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "data.csv")
	write(t, path, "a")
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "vault": "v"}]}`, path, dataset()))
	compared := 0
	s.compare = func(context.Context, *File) error {
		if compared++; compared == 1 {
			write(t, path, "b")
		}
		return nil
	}
	w := s.start(t)
	defer w.Close()
	for range 3 {
		if _, err := w.Once(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if compared != 2 {
		t.Errorf("compared %d times", compared)
	}
}

// An alert about a file that the policy does not name any more is over, but nobody knows that the file is right: what was
// raised on the chain stays.
func TestFileThatIsNotWatchedAnyMore(t *testing.T) {
	path := filepath.Join(t.TempDir(), "model.bin")
	write(t, path, "b")
	rules := `"rules": [{"on": ["bytes-changed"], "do": ["suspend"], "resolve": true}]`
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s"}], %s}`, path, dataset(), rules))
	s.want(t, "open bytes-changed")
	s.policy = newScene(t, "{"+rules+"}").policy
	s.want(t, "over bytes-changed")
	if len(s.raised.severities) != 1 || len(s.raised.resolved) > 0 {
		t.Errorf("raised %d, resolved %v", len(s.raised.severities), s.raised.resolved)
	}
}

// One file that cannot be compared yet does not keep an alert about another one open.
func TestOneFileIsUndecided(t *testing.T) {
	dir := t.TempDir()
	table, model := filepath.Join(dir, "data.csv"), filepath.Join(dir, "model.bin")
	write(t, table, "a")
	write(t, model, "weightz")
	s := newScene(t, fmt.Sprintf(`{"files": [{"path": %q, "artifact": "%s", "vault": "v"}, {"path": %q, "artifact": "%s"}]}`,
		table, dataset(), model, assent.Digest(sha256.Sum256([]byte("weights")))))
	s.compare = func(context.Context, *File) error { return errors.New("the vault is in use") }
	s.want(t, "open bytes-changed")
	write(t, model, "weights")
	s.want(t, "over bytes-changed")
}

// A server that keeps a connection open and sends nothing, or no more, is a file that cannot be read.
func TestServerThatSendsNothing(t *testing.T) {
	for name, early := range map[string]string{"nothing": "", "no more": "weigh"} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				fmt.Fprint(w, early)
				if early != "" {
					w.(http.Flusher).Flush()
				}
				<-r.Context().Done()
			}))
			defer server.Close()
			s := newScene(t, fmt.Sprintf(`{"files": [{"path": "%s/model.bin", "artifact": "%s"}]}`, server.URL, dataset()))
			w := s.start(t)
			defer w.Close()
			w.storage.patience = time.Millisecond
			if _, err := w.Once(t.Context()); err != nil || fmt.Sprint(s.told) != "[open bytes-missing]" {
				t.Errorf("told %q, %v", s.told, err)
			}
		})
	}
}

// What is told to others about a file has neither its path, nor secrets of its address, nor anything that a server or the
// file says, which may be long enough for the chain to refuse it.
func TestSummariesAreFitForThePublic(t *testing.T) {
	long := strings.Repeat("s3cr3t", 20_000)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		defer conn.Close()
		fmt.Fprintf(conn, "HTTP/1.1 503 %s\r\nContent-Length: 0\r\n\r\n", long)
	}))
	defer server.Close()
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	path := filepath.Join(t.TempDir(), "s3cr3t.csv")
	write(t, path, "a")
	for name, file := range map[string]string{
		"a server's words": fmt.Sprintf(`{"path": "%s/f?token=s3cr3t", "artifact": "%s"}`, server.URL, dataset()),
		"no server":        fmt.Sprintf(`{"path": "%s/f?token=s3cr3t", "artifact": "%s"}`, closed.URL, dataset()),
		"a table":          fmt.Sprintf(`{"path": %q, "artifact": "%s", "vault": "v"}`, path, dataset()),
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t, `{"files": [`+file+`], "rules": [{"on": ["bytes-changed", "bytes-missing"], "do": ["suspend"]}]}`)
			s.compare = func(context.Context, *File) error { return fmt.Errorf("%w: %s", ErrChanged, long) }
			s.look(t)
			if len(s.raised.details) != 1 || len(s.raised.details[0]) > 200 || strings.Contains(s.raised.details[0], "s3cr3t") {
				t.Errorf("on the chain: %.300q", s.raised.details)
			}
			if told := fmt.Sprint(s.public); strings.Contains(told, "s3cr3t") || len(told) > 1000 {
				t.Errorf("told to webhooks: %.300q", told)
			}
			if name != "a table" && strings.Contains(fmt.Sprint(s.details), "s3cr3t") {
				t.Errorf("told to people: %.300q", s.details)
			}
			s.look(t) // an alert that is too large for the ledger could not be read again
		})
	}
}
