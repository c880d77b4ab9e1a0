// Files that have to match what was registered.

package watch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/acc36754/assent"
)

// ErrChanged reports a file that does not match what was registered. A Comparer wraps it.
var ErrChanged = errors.New("the file does not match what was registered")

// errUndecided means that it cannot be told now whether a file matches.
var errUndecided = errors.New("the file was not compared")

// Comparer compares a table with the commitment that a vault holds: nil if they match, ErrChanged if not, also where the
// file is no such table, and anything else where that cannot be told now, for instance while the vault is in use.
type Comparer func(ctx context.Context, f *File) error

// storage reads the policy's files.
type storage struct {
	files   []File
	compare Comparer
	http    *http.Client
	// patience is for how long a server may send nothing.
	patience time.Duration
	now      func() time.Time
	log      *slog.Logger

	matched map[string]assent.Digest // SHA-256 of a table when it was last compared, by path

	mu    sync.Mutex
	state map[string]*Finding // by key, what is known since the start: nil where it is not the case
}

func newStorage(files []File, compare Comparer, now func() time.Time, log *slog.Logger) *storage {
	// A large file may take long; how long is up to the context.
	client := newHTTPClient()
	client.Timeout = 0
	return &storage{
		files: files, compare: compare, http: client, patience: longestSilence, now: now, log: log,
		matched: map[string]assent.Digest{}, state: map[string]*Finding{},
	}
}

// findings returns what was found when the files were last read, and what is to be thought of alerts that are not among it.
func (s *storage) findings() (found []Finding, judge func(*Alert) verdict) {
	s.mu.Lock()
	defer s.mu.Unlock()
	verdicts := map[string]verdict{}
	for i := range s.files {
		for _, kind := range []Kind{BytesChanged, BytesMissing} {
			about := s.files[i].finding(kind)
			key := about.key()
			f, told := s.state[key]
			if !told {
				verdicts[key] = unknown
				continue
			}
			verdicts[key] = gone
			if f != nil {
				found = append(found, *f)
			}
		}
	}
	return found, func(a *Alert) verdict {
		if is, watched := verdicts[a.Key]; watched {
			return is
		}
		return unwatched
	}
}

// finding returns what may be found about a file. The summary, which may be written on the chain, has neither the path nor
// anything of what a server or a file says.
func (f *File) finding(kind Kind) Finding {
	summary := "a file does not match what was registered"
	if kind == BytesMissing {
		summary = "a file cannot be read"
	}
	return Finding{Kind: kind, Artifact: f.Artifact, Summary: summary, mark: f.Path}
}

// run reads the files every so often until the context ends.
func (s *storage) run(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for ctx.Err() == nil {
		s.check(ctx)
		select {
		case <-ctx.Done():
		case <-ticker.C:
		}
	}
}

// check reads all files. A file that cannot be compared now stays what it was.
func (s *storage) check(ctx context.Context) {
	for i := range s.files {
		err := s.examine(ctx, &s.files[i])
		if ctx.Err() != nil {
			return
		}
		if errors.Is(err, errUndecided) {
			s.log.Warn("a file is compared later", "file", shown(s.files[i].Path), "error", err)
			continue
		}
		s.note(&s.files[i], err)
	}
}

// note keeps what is known of a file. While it cannot be read, whether it has changed stays what it was.
func (s *storage) note(f *File, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	changed, missing := f.finding(BytesChanged), f.finding(BytesMissing)
	for _, finding := range []*Finding{&changed, &missing} {
		finding.since, finding.detail = s.now(), clip(fmt.Sprintf("%s: %v", shown(f.Path), err))
	}
	switch {
	case err == nil:
		s.state[changed.key()], s.state[missing.key()] = nil, nil
	case errors.Is(err, ErrChanged):
		s.state[changed.key()], s.state[missing.key()] = &changed, nil
	default:
		s.state[missing.key()] = &missing
	}
}

// shown is a path without what may be a secret in an address.
func shown(path string) string {
	at, err := url.Parse(path)
	if err != nil || !isAddress(path) {
		return path
	}
	return at.Scheme + "://" + at.Host + at.Path
}

// maxDetail bounds an alert's detail, in bytes: a server may have much to say.
const maxDetail = 1 << 10

func clip(text string) string {
	if len(text) > maxDetail {
		text = text[:maxDetail] + "..."
	}
	return strings.ToValidUTF8(text, "?")
}

// examine compares a file. Errors are ErrChanged, errUndecided, or why it cannot be read.
func (s *storage) examine(ctx context.Context, f *File) error {
	sum, err := s.sum(ctx, f)
	if err != nil {
		return err
	}
	return s.match(ctx, f, sum)
}

// match compares a file, of which the SHA-256 is known, with what was registered. A table is compared with its
// commitment when it is read for the first time and whenever its bytes are others than those that matched.
func (s *storage) match(ctx context.Context, f *File, sum assent.Digest) error {
	switch {
	case f.Commitment:
		return s.matchCommitment(ctx, f)
	case f.Vault == "":
		if sum != f.Artifact {
			return fmt.Errorf("%w: its SHA-256 is %s", ErrChanged, sum)
		}
		return nil
	case s.matched[f.Path] == sum:
		return nil
	case s.compare == nil:
		return fmt.Errorf("%w: nobody compares tables with vaults here", errUndecided)
	}
	err := s.compare(ctx, f)
	if err != nil && !errors.Is(err, ErrChanged) {
		return fmt.Errorf("%w: %w", errUndecided, err)
	}
	after, again := s.sum(ctx, f)
	if again != nil || after != sum {
		return fmt.Errorf("%w: it was written meanwhile", errUndecided)
	}
	if err == nil {
		s.matched[f.Path] = sum
	}
	return err
}

func (s *storage) matchCommitment(ctx context.Context, f *File) error {
	input, err := s.open(ctx, f.Path)
	if err != nil {
		return err
	}
	data, err := io.ReadAll(io.LimitReader(input, maxPolicy+1))
	if err = errors.Join(err, input.Close()); err != nil {
		return err
	}
	commitment, err := assent.ParseCommitment(data)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrChanged, err)
	}
	if digest := commitment.Digest(); digest != f.Artifact {
		return fmt.Errorf("%w: it is the commitment %s", ErrChanged, digest)
	}
	return nil
}

// sum returns the SHA-256 of a file.
func (s *storage) sum(ctx context.Context, f *File) (sum assent.Digest, err error) {
	input, err := s.open(ctx, f.Path)
	if err != nil {
		return sum, err
	}
	defer func() { err = errors.Join(err, input.Close()) }()
	hash := sha256.New()
	if _, err := io.Copy(hash, cancelled{ctx, input}); err != nil {
		return sum, err
	}
	return assent.Digest(hash.Sum(nil)), nil
}

func (s *storage) open(ctx context.Context, path string) (io.ReadCloser, error) {
	if !isAddress(path) {
		info, err := os.Stat(path)
		if err == nil && !info.Mode().IsRegular() {
			err = fmt.Errorf("%s is no regular file", path)
		}
		if err != nil {
			return nil, err
		}
		return os.Open(path)
	}
	return s.fetch(ctx, path)
}

// cancelled is a reader that ends with a context.
type cancelled struct {
	ctx context.Context
	io.Reader
}

func (c cancelled) Read(p []byte) (int, error) {
	if err := c.ctx.Err(); err != nil {
		return 0, err
	}
	return c.Reader.Read(p)
}
