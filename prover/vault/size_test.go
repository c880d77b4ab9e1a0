// How much room a record takes.

package vault

import (
	"io/fs"
	"path/filepath"
	"testing"
)

// Beyond its columns a record may cost 150 bytes: its salt, two Merkle nodes and what SQLite needs.
func TestSizePerRecord(t *testing.T) {
	const rows, limit = 20_000, 150
	dir := newDir(t)
	v := openTest(t, dir)
	must(t, newFixture(1, rows).commit(t.Context(), v))
	var size int64
	must(t, filepath.WalkDir(dir, func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == columnsName {
			return err
		}
		info, err := e.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	}))
	perRecord := float64(size) / rows
	t.Logf("%.1f bytes for each record", perRecord)
	if perRecord > limit {
		t.Errorf("a record takes %.1f bytes beyond its columns, at most %d wanted", perRecord, limit)
	}
}
