// The folder of a server: each message that was accepted, by step, and what says that a step is closed.
//
//	session.json    the session that the folder is of, and the version of this layout
//	roster/NNN      entries in the order of their arrival
//	roster.json     all entries; there once the roster is closed
//	STEP/HASH       messages by their SHA-256; the steps are those of secagg.Phase
//	STEP.closed     empty; there once the step is closed
//
// A message is in the folder before its sender is told, and a step's list is handed out after its .closed is there. So a server
// that plays the folder again is where the one before was.

package relay

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/internal/filelock"
	"github.com/acc36754/assent/internal/privatefile"
)

const (
	sessionName = "session.json"
	rosterName  = "roster.json"
	entriesName = "roster"
	lockName    = "lock"
	closedName  = ".closed"
)

// folder keeps what a server was sent.
type folder struct {
	path string
	lock *filelock.Lock
}

// openFolder opens a session's folder, or makes it. Errors: ErrFolder, ErrInUse.
func openFolder(path string, session *Session) (_ *folder, err error) {
	if err := privatefile.MakeDir(path); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFolder, err)
	}
	lock, err := filelock.Take(filepath.Join(path, lockName), ErrInUse)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	f := &folder{path, lock}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("%w: %s: %w", ErrFolder, path, err), lock.Release())
		}
	}()
	want, err := session.encode()
	if err != nil {
		return nil, err
	}
	got, err := f.read(sessionName, maxEntry)
	if errors.Is(err, fs.ErrNotExist) {
		return f, f.prepare(want)
	}
	if err == nil && !bytes.Equal(got, want) {
		err = errors.New("it is of another session, or has another version")
	}
	return f, err
}

// folderVersion is the version of the folder's layout.
const folderVersion = 1

// encode is the file by which a folder is known as the session's.
func (s *Session) encode() ([]byte, error) {
	return json.Marshal(struct {
		Version int    `json:"assentRelay"`
		ID      string `json:"id"`
		Length  int    `json:"length"`
		Minimum int    `json:"minimum"`
	}{folderVersion, hex.EncodeToString(s.ID[:]), s.Length, s.Minimum})
}

// prepare makes what a new folder has; the session comes last, so that a folder with one is whole.
func (f *folder) prepare(session []byte) error {
	names := []string{entriesName}
	for step := secagg.CollectKeys; step <= secagg.CollectReveals; step++ {
		names = append(names, step.String())
	}
	for _, name := range names {
		if err := privatefile.MakeDir(filepath.Join(f.path, name)); err != nil {
			return err
		}
	}
	return f.write(sessionName, session)
}

func (f *folder) close() error { return f.lock.Release() }

func (f *folder) read(name string, limit int64) ([]byte, error) {
	return privatefile.Read(filepath.Join(f.path, name), limit)
}

func (f *folder) write(name string, data []byte) error {
	return privatefile.Write(filepath.Join(f.path, name), data)
}

// list returns what is in a subfolder, in the order of the names, without what a crash left half written.
func (f *folder) list(name string, limit int64) ([][]byte, error) {
	entries, err := os.ReadDir(filepath.Join(f.path, name))
	if err != nil {
		return nil, err
	}
	var files [][]byte
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			continue
		}
		data, err := f.read(filepath.Join(name, entry.Name()), limit)
		if err != nil {
			return nil, err
		}
		files = append(files, data)
	}
	return files, nil
}

// addEntry keeps entry number i.
func (f *folder) addEntry(i int, e *Entry) error {
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return f.write(filepath.Join(entriesName, fmt.Sprintf("%03d", i)), data)
}

// closeRoster keeps the roster for good.
func (f *folder) closeRoster(entries []Entry) error {
	data, err := json.Marshal(entries)
	if err != nil {
		return err
	}
	return f.write(rosterName, data)
}

// entries returns the entries, and whether the roster is closed.
func (f *folder) entries() (entries []Entry, closed bool, err error) {
	data, err := f.read(rosterName, secagg.MaxParticipants*maxEntry)
	if err == nil {
		entries, err = parseRoster(data)
		return entries, true, err
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, false, err
	}
	files, err := f.list(entriesName, maxEntry)
	for _, file := range files {
		e, err := parseEntry(file)
		if err != nil {
			return nil, false, err
		}
		entries = append(entries, *e)
	}
	return entries, false, err
}

// addMessage keeps a step's message.
func (f *folder) addMessage(step secagg.Phase, message []byte) error {
	hash := sha256.Sum256(message)
	return f.write(filepath.Join(step.String(), hex.EncodeToString(hash[:])), message)
}

func (f *folder) closeStep(step secagg.Phase) error { return f.write(step.String()+closedName, nil) }

// closed reports whether a step is closed.
func (f *folder) closed(step secagg.Phase) (bool, error) {
	_, err := os.Lstat(filepath.Join(f.path, step.String()+closedName))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	return err == nil, err
}
