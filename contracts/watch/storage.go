// Files that have to match what was registered.

package watch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"os"
	"slices"
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
	now     func() time.Time
	log     *slog.Logger

	matched map[string]assent.Digest // SHA-256 of a table when it was last compared, by path

	mu      sync.Mutex
	found   map[int]Finding // what is wrong, by the file's place in the policy
	decided map[int]bool    // files that were compared since the start
}

func newStorage(files []File, compare Comparer, now func() time.Time, log *slog.Logger) *storage {
	// A large file may take long; how long is up to the context.
	client := newHTTPClient()
	client.Timeout = 0
	return &storage{files: files, compare: compare, http: client, now: now, log: log, matched: map[string]assent.Digest{}, found: map[int]Finding{}, decided: map[int]bool{}}
}

// findings returns what was found when the files were last read, and whether all were.
func (s *storage) findings() (found []Finding, complete bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Collect(maps.Values(s.found)), len(s.decided) == len(s.files)
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
			s.log.Warn("a file is compared later", "file", s.files[i].Path, "error", err)
			continue
		}
		s.note(i, err)
	}
}

// note keeps what is wrong with a file.
func (s *storage) note(place int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.decided[place] = true
	if err == nil {
		delete(s.found, place)
		return
	}
	f := &s.files[place]
	finding := Finding{Kind: BytesMissing, Artifact: f.Artifact, since: s.now(), mark: f.Path, Summary: fmt.Sprintf("the file cannot be read: %v", err)}
	if errors.Is(err, ErrChanged) {
		finding.Kind, finding.Summary = BytesChanged, fmt.Sprintf("%s: %v", f.Path, err)
	}
	s.found[place] = finding
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
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, path, nil)
	if err != nil {
		return nil, err
	}
	response, err := s.http.Do(request)
	if err != nil {
		return nil, err
	}
	if response.StatusCode != http.StatusOK {
		return nil, errors.Join(fmt.Errorf("%s answered %s", request.URL.Redacted(), response.Status), response.Body.Close())
	}
	return response.Body, nil
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
