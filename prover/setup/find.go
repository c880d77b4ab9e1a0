// The SRSs that were imported, and finding one.

package setup

import (
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/vkey"
)

const (
	// minPrefix is how many hexadecimal digits of an SRS's id name it.
	minPrefix = 8
	// srsExtension is how the names of SRS files end.
	srsExtension = ".srs"
)

// Sentinel errors of FindSRS.
var (
	// ErrNoSRS reports an id that no imported SRS has.
	ErrNoSRS = errors.New("no such SRS was imported")
	// ErrAmbiguous reports an id's beginning that several SRSs have.
	ErrAmbiguous = errors.New("several SRSs begin so")
)

// Imported is an SRS that was imported, or the development SRS.
type Imported struct {
	Path   string
	ID     assent.Digest
	Powers int
	Origin *Origin // nil for the development SRS, or when the record is gone
}

// ListSRS returns the SRSs in a directory, by file name. A file that cannot be read is an ErrSRS, one beside which lies the
// record of another SRS an ErrOrigin; the others are returned all the same.
func ListSRS(dir string) ([]Imported, error) {
	entries, err := os.ReadDir(dir)
	if err != nil && !isMissing(err) {
		return nil, err
	}
	var all []Imported
	var failed []error
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) != srsExtension {
			continue
		}
		path := filepath.Join(dir, entry.Name())
		one := Imported{Path: path}
		err := withSRSFile(path, func(f *srsFile) error {
			one.ID, one.Powers = vkey.SRSID(f.tau), f.powers
			return nil
		})
		if err == nil {
			one.Origin, err = ReadOrigin(path)
		}
		if err == nil && one.Origin != nil && one.Origin.SRS != one.ID {
			err = fmt.Errorf("%s.json: %w: it is that of the SRS %s", path, ErrOrigin, one.Origin.SRS)
		}
		if err != nil {
			failed = append(failed, err)
			continue
		}
		all = append(all, one)
	}
	return all, errors.Join(failed...)
}

// FindSRS opens the SRS in a directory whose id is, or begins with, a name: at least eight hexadecimal digits, with or
// without 0x. Errors are ErrNoSRS, ErrAmbiguous, ErrSRS or the file system's.
func FindSRS(dir, name string) (*SRS, error) {
	digits := strings.TrimPrefix(name, "0x")
	if _, err := hex.DecodeString(digits + strings.Repeat("0", len(digits)%2)); err != nil || len(digits) < minPrefix || strings.ToLower(digits) != digits {
		return nil, fmt.Errorf("%w: %q, an id has at least %d hexadecimal digits", ErrNoSRS, name, minPrefix)
	}
	entries, err := os.ReadDir(dir)
	if err != nil && !isMissing(err) {
		return nil, err
	}
	var found *SRS
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) != srsExtension {
			continue
		}
		srs, err := OpenSRS(filepath.Join(dir, entry.Name()))
		if errors.Is(err, ErrSRS) && !strings.HasPrefix(entry.Name(), digits[:minPrefix]) {
			continue // a damaged file that somebody else's name is on
		}
		if err != nil {
			return nil, err
		}
		if !strings.HasPrefix(srs.ID().String(), "0x"+digits) || srs.ID().String() == devsetup.ID {
			continue
		}
		if found != nil {
			return nil, fmt.Errorf("%w: %q", ErrAmbiguous, name)
		}
		found = srs
	}
	if found == nil {
		return nil, fmt.Errorf("%w: %s", ErrNoSRS, name)
	}
	return found, nil
}
