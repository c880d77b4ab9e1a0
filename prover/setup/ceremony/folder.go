// The transcript's folder.

package ceremony

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/prover/setup"
	"github.com/google/renameio/v2"
)

const (
	// FinishFile is the name of the file that says how a ceremony ended.
	FinishFile = "finish.json"

	lockFile = ".lock"
	fileMode = 0o644
)

// folder is a transcript's folder that nobody else writes to meanwhile.
type folder struct {
	dir     string
	release func() error
}

// lockFolder opens a folder and waits until no other process works in it.
func lockFolder(ctx context.Context, dir string) (*folder, error) {
	if _, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	release, err := artifact.LockFile(ctx, filepath.Join(dir, lockFile))
	if err != nil {
		return nil, err
	}
	return &folder{dir: dir, release: release}, nil
}

// lockFor compiles a circuit and locks the folder of its ceremony.
func lockFor(ctx context.Context, dir string, circuit setup.Circuit) (*compiled, *folder, error) {
	c, err := compile(circuit)
	if err != nil {
		return nil, nil, err
	}
	f, err := lockFolder(ctx, dir)
	return c, f, err
}

// unlock joins its error to err.
func (f *folder) unlock(err *error) { *err = errors.Join(*err, f.release()) }

// name is the name of the file with a number.
func name(index int) string { return fmt.Sprintf("%04d.ceremony", index) }

func (f *folder) path(name string) string { return filepath.Join(f.dir, name) }

// numbers lists the numbers of the files in ascending order.
func numbers(dir string) ([]int, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	var all []int
	for _, e := range entries {
		digits := regexp.MustCompile(`^([0-9]{4})\.ceremony$`).FindStringSubmatch(e.Name())
		if digits == nil {
			continue
		}
		n, err := strconv.Atoi(digits[1])
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrTranscript, e.Name(), err)
		}
		all = append(all, n)
	}
	return all, nil
}

// finished reports whether the ceremony has ended.
func (f *folder) finished() bool {
	_, err := os.Lstat(f.path(FinishFile))
	return err == nil
}

// last reads the file with the highest number, and checks it against the one before where that is there.
func (f *folder) last(c *compiled) (last *state, checked bool, err error) {
	all, err := numbers(f.dir)
	if err != nil {
		return nil, false, err
	}
	if len(all) == 0 {
		return nil, false, fmt.Errorf("%w: %s holds no ceremony file", ErrTranscript, f.dir)
	}
	n := all[len(all)-1]
	if last, err = f.read(n, c); err != nil {
		return nil, false, err
	}
	if len(all) < 2 || all[len(all)-2] != n-1 {
		return last, false, nil
	}
	before, err := f.read(n-1, c)
	if err == nil {
		err = last.follows(before)
	}
	if err != nil {
		return nil, false, fmt.Errorf("%s: %w", name(n), err)
	}
	return last, true, nil
}

// read reads the file with a number.
func (f *folder) read(index int, c *compiled) (*state, error) {
	s, err := readState(f.path(name(index)), c)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name(index), err)
	}
	if s.index != index {
		return nil, fmt.Errorf("%s: %w: it says that it is number %d", name(index), ErrContribution, s.index)
	}
	return s, nil
}

// readState reads a file. Its length, which follows from circuit and header, is compared before memory is allocated for it.
func readState(path string, c *compiled) (s *state, err error) {
	opened, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrTranscript, err)
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	h, size, err := readHeader(opened)
	if err != nil {
		return nil, err
	}
	if err := h.checkCircuit(c); err != nil {
		return nil, err
	}
	if size != h.size() {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrFile, size, h.size())
	}
	file := make([]byte, size)
	if _, err := opened.ReadAt(file, 0); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return parse(file, c)
}

// readHeader reads the header of an open file, and its size.
func readHeader(opened *os.File) (*header, int64, error) {
	info, err := opened.Stat()
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() {
		return nil, 0, fmt.Errorf("%w: not a regular file", ErrFile)
	}
	words := make([]byte, headerBytes)
	if n, err := opened.ReadAt(words, 0); errors.Is(err, io.EOF) {
		words = words[:n]
	} else if err != nil {
		return nil, 0, err
	}
	h, err := parseHeader(words)
	return h, info.Size(), err
}

// CircuitOf returns id and version of the circuit that the last file in a folder says it is of. Nothing else is checked.
// Errors are ErrFile, ErrTranscript or the file system's.
func CircuitOf(dir string) (id string, version int, err error) {
	all, err := numbers(dir)
	if err != nil {
		return "", 0, err
	}
	if len(all) == 0 {
		return "", 0, fmt.Errorf("%w: %s holds no ceremony file", ErrTranscript, dir)
	}
	file := name(all[len(all)-1])
	opened, err := os.Open(filepath.Join(dir, file))
	if err != nil {
		return "", 0, err
	}
	defer func() { err = errors.Join(err, opened.Close()) }()
	h, _, err := readHeader(opened)
	if err != nil {
		return "", 0, fmt.Errorf("%s: %w", file, err)
	}
	return h.circuit, h.version, nil
}

// write writes a state under its number, whole or not at all. Whoever calls it has found no file with that number.
func (f *folder) write(s *state) (string, error) {
	path := f.path(name(s.index))
	return path, f.replace(path, s.encode())
}

func (f *folder) replace(path string, data []byte) (err error) {
	pending, err := renameio.NewPendingFile(path, renameio.WithTempDir(f.dir), renameio.WithPermissions(fileMode))
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	defer func() { err = errors.Join(err, pending.Cleanup()) }()
	if _, err := pending.Write(data); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return pending.CloseAtomicallyReplace()
}
