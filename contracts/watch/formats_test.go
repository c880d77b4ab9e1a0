// Ledgers of yesterday, see package internal/formats.

package watch

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/privatefile"
)

// Alerts that an older program raised are resolved by the new one, not raised again.
func TestLedgersOfEveryVersionAreRead(t *testing.T) {
	const alert = "2ae5853bc37ab1ecc0bc380daa02e8e2.json"
	kept := filepath.Join("testdata", "formats", "watch-ledger-v1")
	dir := filepath.Join(t.TempDir(), "ledger")
	for _, folder := range []string{"", alertsFolder} {
		if err := privatefile.MakeDir(filepath.Join(dir, folder)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{headFile, filepath.Join(alertsFolder, alert)} {
		data, err := os.ReadFile(filepath.Join(kept, name))
		if err == nil {
			err = privatefile.Write(filepath.Join(dir, name), data)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	f, err := openFolder(dir, 5, assent.Address{7}, time.Now())
	if err != nil {
		t.Fatal(err)
	}
	all, err := f.load()
	if err = errors.Join(err, f.close()); err != nil {
		t.Fatal(err)
	}
	if len(all) != 1 || all[0].Finding.Kind != ConsentRevoked || all[0].Finding.Job != 1 || !all[0].Opened.Equal(time.Unix(1, 0)) || len(all[0].Tasks) != 2 {
		t.Errorf("read as %v", all)
	}

	head, err := os.ReadFile(filepath.Join(kept, headFile))
	if err != nil {
		t.Fatal(err)
	}
	newer := bytes.Replace(head, []byte(`"assentWatchLedger": 1,`), []byte(`"assentWatchLedger": 2, "fromTheFuture": {},`), 1)
	if err := privatefile.Write(filepath.Join(dir, headFile), newer); err != nil {
		t.Fatal(err)
	}
	if _, err := openFolder(dir, 5, assent.Address{7}, time.Now()); !errors.Is(err, assent.ErrVersion) || !errors.Is(err, ErrLedger) {
		t.Errorf("a newer version: %v", err)
	}
}
