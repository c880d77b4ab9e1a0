// Package anvil gives tests a chain of Foundry's anvil, where there is one: npm's in contracts/node_modules, or the one
// that ASSENT_ANVIL names. Elsewhere the test is skipped, and says why.
package anvil

import (
	"bufio"
	"errors"
	"io/fs"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Variable names the path of another anvil.
const Variable = "ASSENT_ANVIL"

// chainID is the id that anvil gives its chain.
const chainID = 31337

// Start runs anvil with Cancun's rules until the test ends, and returns an account with a hundred thousand ether. contracts is
// the path of the folder contracts.
func Start(t testing.TB, contracts string) (node.Client, send.Signer) {
	t.Helper()
	path := os.Getenv(Variable)
	if path == "" {
		path = filepath.Join(contracts, "node_modules", ".bin", "anvil")
		if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
			t.Skipf("no anvil: run npm ci in contracts/, or name one in %s", Variable)
		}
	}
	client, err := node.Dial(t.Context(), run(t, path), big.NewInt(chainID))
	must(t, err)
	t.Cleanup(client.Close)
	key, err := crypto.GenerateKey()
	must(t, err)
	signer := send.KeySigner(key)
	funds := hexutil.EncodeBig(new(big.Int).Mul(big.NewInt(100_000), big.NewInt(params.Ether)))
	must(t, client.Client.Client().CallContext(t.Context(), nil, "anvil_setBalance", signer.Address(), funds))
	return client, signer
}

// run runs anvil until the test ends and returns its address, which it prints once it listens.
func run(t testing.TB, path string) string {
	t.Helper()
	cmd := exec.Command(path, "--port", "0", "--hardfork", "cancun", "--accounts", "1")
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() {
		must(t, cmd.Process.Kill())
		_ = cmd.Wait() // reports the kill
	})
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if _, address, found := strings.Cut(lines.Text(), "Listening on "); found {
			go func() {
				for lines.Scan() { // anvil stops when nobody reads what it says
				}
			}()
			return "http://" + strings.TrimSpace(address)
		}
	}
	t.Fatalf("anvil ended: %v", lines.Err())
	return ""
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
