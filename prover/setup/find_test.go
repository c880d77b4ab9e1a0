// Finding what was imported, and where it is from.

package setup

import (
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/prover/setup/ptau"
)

func TestFindSRS(t *testing.T) {
	dir := t.TempDir()
	origin, err := importBytes(t, ceremonyFile(t, 2), dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	id := origin.SRS.String()
	if _, err := Dev(t.Context(), dir, 10, nil); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]error{
		id: nil, id[2:]: nil, id[:10]: nil, id[:9]: ErrNoSRS, id[:8] + "zz": ErrNoSRS, strings.ToUpper(id): ErrNoSRS,
		"0x" + strings.Repeat("ab", 32): ErrNoSRS, devsetup.ID: ErrNoSRS, "../" + id: ErrNoSRS, "": ErrNoSRS,
	} {
		srs, err := FindSRS(dir, name)
		if !errors.Is(err, want) || err == nil && srs.ID() != origin.SRS {
			t.Errorf("%q: %v, want %v", name, err, want)
		}
	}
	data, err := os.ReadFile(importedPath(dir, origin.SRS))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "copy.srs"), data, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := FindSRS(dir, id); !errors.Is(err, ErrAmbiguous) {
		t.Errorf("two files: %v", err)
	}
	if _, err := FindSRS(filepath.Join(dir, "none"), id); !errors.Is(err, ErrNoSRS) {
		t.Errorf("no folder: %v", err)
	}
}

func TestReadOrigin(t *testing.T) {
	dir := t.TempDir()
	origin, err := importBytes(t, ceremonyFile(t, 2), dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	path := importedPath(dir, origin.SRS)
	data, err := os.ReadFile(path + ".json")
	if err != nil {
		t.Fatal(err)
	}
	newer := strings.Replace(string(data), `"assentSRSOrigin": 1`, `"assentSRSOrigin": 2`, 1)
	if err := os.WriteFile(path+".json", []byte(newer), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadOrigin(path); !errors.Is(err, assent.ErrVersion) {
		t.Errorf("a newer version: %v", err)
	}
	for name, changed := range map[string]string{
		"no version": strings.Replace(string(data), `  "assentSRSOrigin": 1,`+"\n", "", 1),
		"damaged":    strings.Replace(string(data), `"powers"`, `"Powers"`, 1),
		"cut":        string(data[:len(data)-3]),
	} {
		if err := os.WriteFile(path+".json", []byte(changed), 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadOrigin(path); !errors.Is(err, ErrOrigin) {
			t.Errorf("%s: %v", name, err)
		}
	}
	other := *origin
	other.SRS[0] ^= 1
	if err := other.write(path); err != nil {
		t.Fatal(err)
	}
	if list, err := ListSRS(dir); !errors.Is(err, ErrOrigin) || len(list) != 0 {
		t.Errorf("the record of another SRS: %+v, %v", list, err)
	}
	if raw, err := hex.DecodeString(origin.Ceremony.Contributions[0].Response); err != nil || len(raw) != 64 {
		t.Errorf("response %q", origin.Ceremony.Contributions[0].Response)
	}
}

func TestLargestOrigin(t *testing.T) {
	origin := &Origin{Format: originVersion, SHA256: new(artifact.Sum), Ceremony: &Ceremony{}}
	for range ptau.MaxContributions {
		origin.Ceremony.Contributions = append(origin.Ceremony.Contributions, Contributor{
			Name: strings.Repeat(`"`, 255), Response: strings.Repeat("f", 128), Beacon: strings.Repeat("f", 510), Exponent: 32,
		})
	}
	path := filepath.Join(t.TempDir(), "large.srs")
	if err := origin.write(path); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadOrigin(path); err != nil {
		t.Error(err)
	}
}

func TestListSRS(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "[cache]*")
	if list, err := ListSRS(dir); err != nil || len(list) != 0 {
		t.Errorf("no folder: %+v, %v", list, err)
	}
	origin, err := importBytes(t, ceremonyFile(t, 2), dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if list, err := ListSRS(dir); err != nil || len(list) != 1 || list[0].ID != origin.SRS {
		t.Errorf("list %+v: %v", list, err)
	}
}
