// Folders of yesterday, see package internal/formats.

package devchain

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/privatefile"
)

// A chain that was begun by an older program goes on.
func TestChainsOfEveryVersionAreRead(t *testing.T) {
	data, err := os.ReadFile("testdata/formats/chain-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(t.TempDir(), "chain")
	open := func(genesis []byte) (*folder, error) {
		t.Helper()
		if err := errors.Join(privatefile.MakeDir(dir), privatefile.Write(filepath.Join(dir, genesisName), genesis)); err != nil {
			t.Fatal(err)
		}
		return openFolder(Config{Dir: dir})
	}
	f, err := open(data)
	if err != nil {
		t.Fatal(err)
	}
	if f.genesis.ChainID != 1337 || len(f.genesis.Accounts) != 2 || f.genesis.Accounts[1] != (common.Address{2}) || f.genesis.Keys[1] != "key-2" {
		t.Errorf("read as %v", f.genesis)
	}
	if err := f.close(); err != nil {
		t.Fatal(err)
	}
	newer := bytes.Replace(data, []byte("{"), []byte(`{"assentChain": 2, "fromTheFuture": {}, `), 1)
	if _, err := open(newer); !errors.Is(err, canonical.ErrVersion) {
		t.Errorf("a newer version: %v", err)
	}
}
