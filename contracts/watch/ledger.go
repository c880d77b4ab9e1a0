// What a watcher has told, on disk.

package watch

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/filelock"
	"github.com/acc36754/assent/internal/privatefile"
)

// Sentinel errors of a ledger.
var (
	// ErrLedger means that the ledger's folder is damaged, or belongs to another deployment.
	ErrLedger = errors.New("the watch ledger cannot be used")
	// ErrInUse means that another process watches with this ledger.
	ErrInUse = errors.New("another process watches with this ledger")
)

const (
	ledgerVersion = 1
	headFile      = "ledger.json"
	lockFile      = "lock"
	alertsFolder  = "alerts"
	alertExt      = ".json"
	maxAlert      = 64 << 10 // bytes
)

// Alert is a finding that was taken up.
type Alert struct {
	ID       string    `json:"id"` // 32 hexadecimal digits
	Severity string    `json:"severity"`
	Opened   time.Time `json:"opened"`
	Ended    time.Time `json:"ended,omitzero"`
	Finding  Finding   `json:"finding"`

	// Detail is for those who run the watcher: where the file is, what differs. It is told to nobody else.
	Detail string `json:"detail,omitzero"`

	Key     string            `json:"key"`            // of the finding
	Again   int               `json:"again,omitzero"` // how often the same finding was over before
	Block   uint64            `json:"block,omitzero"` // up to which the chain was read
	Lasting bool              `json:"lasting"`        // it is found again each time, so the alert is kept
	Tasks   []string          `json:"tasks"`          // what the policy ordered when it was opened
	Resolve bool              `json:"resolve"`        // what is raised on the chain is resolved when it is over
	Done    map[string]string `json:"done"`           // by task; on the chain, the alert's number
}

// severity returns the alert's severity. The file was checked when it was read.
func (a *Alert) severity() artifacts.Severity {
	level, err := artifacts.ParseSeverity(a.Severity)
	if err != nil {
		return artifacts.Warning
	}
	return level
}

// head says whose ledger it is.
type head struct {
	Version    int            `json:"assentWatchLedger"`
	ChainID    uint64         `json:"chainId"`
	Consortium assent.Address `json:"consortium"`
	Began      time.Time      `json:"began"`
}

// ledger keeps alerts.
type ledger interface {
	load() ([]*Alert, error)
	save(*Alert) error
	remove(*Alert) error
}

// folder is a ledger in a folder: one file for the head, one for each alert.
type folder struct {
	dir  string
	lock *filelock.Lock
	head head
}

// openFolder opens or makes a ledger and locks it. Errors are ErrLedger, ErrInUse and the file system's.
func openFolder(dir string, chainID uint64, consortium assent.Address, now time.Time) (*folder, error) {
	if err := privatefile.MakeDir(dir); err != nil {
		return nil, err
	}
	lock, err := filelock.Take(filepath.Join(dir, lockFile), ErrInUse)
	if err != nil {
		return nil, fmt.Errorf("ledger %s: %w", dir, err)
	}
	f := &folder{dir: dir, lock: lock}
	err = privatefile.MakeDir(filepath.Join(dir, alertsFolder))
	if err == nil {
		err = f.readHead(head{Version: ledgerVersion, ChainID: chainID, Consortium: consortium, Began: now.UTC().Truncate(time.Second)})
	}
	if err != nil {
		return nil, fmt.Errorf("ledger %s: %w", dir, errors.Join(err, f.close()))
	}
	return f, nil
}

func (f *folder) readHead(fresh head) error {
	path := filepath.Join(f.dir, headFile)
	data, err := privatefile.Read(path, maxAlert)
	if errors.Is(err, fs.ErrNotExist) {
		f.head = fresh
		if data, err = canonical.Marshal(fresh); err != nil {
			return err
		}
		return privatefile.Write(path, data)
	}
	if err != nil {
		return err
	}
	if err := canonical.UnmarshalVersion(data, &f.head, maxAlert, "assentWatchLedger", ledgerVersion); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrLedger, headFile, err)
	}
	if f.head.ChainID != fresh.ChainID || f.head.Consortium != fresh.Consortium {
		return fmt.Errorf("%w: it belongs to the deployment of %s on chain %d", ErrLedger, f.head.Consortium, f.head.ChainID)
	}
	return nil
}

func (f *folder) close() error { return f.lock.Release() }

func (f *folder) path(id string) string { return filepath.Join(f.dir, alertsFolder, id+alertExt) }

// load returns all alerts, the oldest first. What a write that was cut short left behind begins with a dot, and is
// removed: only the holder of the lock writes here.
func (f *folder) load() ([]*Alert, error) {
	entries, err := os.ReadDir(filepath.Join(f.dir, alertsFolder))
	if err != nil {
		return nil, err
	}
	var all []*Alert
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			if err := os.Remove(filepath.Join(f.dir, alertsFolder, entry.Name())); err != nil {
				return nil, err
			}
			continue
		}
		id, ok := strings.CutSuffix(entry.Name(), alertExt)
		if !ok {
			return nil, fmt.Errorf("%w: %s is no file of it", ErrLedger, entry.Name())
		}
		a, err := f.read(id)
		if err != nil {
			return nil, err
		}
		all = append(all, a)
	}
	slices.SortFunc(all, byAge)
	return all, nil
}

// byAge orders alerts by the time at which they were opened.
func byAge(a, b *Alert) int {
	if c := a.Opened.Compare(b.Opened); c != 0 {
		return c
	}
	return cmp.Or(strings.Compare(a.Key, b.Key), cmp.Compare(a.Again, b.Again))
}

func (f *folder) read(id string) (*Alert, error) {
	data, err := privatefile.Read(f.path(id), maxAlert)
	if err != nil {
		return nil, err
	}
	a, err := parseAlert(data)
	if err != nil {
		return nil, fmt.Errorf("%w: alert %s: %w", ErrLedger, id, err)
	}
	if a.ID != id {
		return nil, fmt.Errorf("%w: the file of alert %s has alert %q", ErrLedger, id, a.ID)
	}
	return a, nil
}

func parseAlert(data []byte) (*Alert, error) {
	a := new(Alert)
	if err := canonical.Unmarshal(data, a, maxAlert); err != nil {
		return nil, err
	}
	if _, err := artifacts.ParseSeverity(a.Severity); err != nil {
		return nil, err
	}
	if a.Done == nil {
		return nil, errors.New(`"done" is missing`)
	}
	return a, nil
}

func (f *folder) save(a *Alert) error {
	data, err := canonical.Marshal(a)
	if err != nil {
		return err
	}
	return privatefile.Write(f.path(a.ID), data)
}

func (f *folder) remove(a *Alert) error { return privatefile.Remove(f.path(a.ID)) }
