// The chains that the same tests run on.

package chain_test

import (
	"bufio"
	"errors"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// The environment: another anvil than npm's, and any other node, with a key that pays.
const (
	anvilVariable    = "ASSENT_ANVIL"         // path of anvil
	nodeVariable     = "ASSENT_TEST_RPC"      // address of a node
	keyVariable      = "ASSENT_TEST_KEY"      // its account's key, an encrypted file
	passwordVariable = "ASSENT_TEST_PASSWORD" // a file with the key's password
)

// backend is a chain and an account on it that can pay.
type backend struct {
	chain  chain.Chain
	open   func(t *testing.T) (*send.Sender, func()) // a process that works with the account's journal
	cancun bool                                      // Cancun's rules, so that gas is known
}

// onEveryChain runs a test on each chain that there is, and says which are not there.
func onEveryChain(t *testing.T, test func(*testing.T, backend)) {
	for name, start := range map[string]func(*testing.T) backend{
		"simulated":   startSimulated,
		"development": startDevelopment,
		"anvil":       startAnvil,
		"other":       startOther,
	} {
		t.Run(name, func(t *testing.T) { test(t, start(t)) })
	}
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// opener returns how a process opens the account's journal.
func opener(c chain.Chain, signer send.Signer, dir string) func(*testing.T) (*send.Sender, func()) {
	return func(t *testing.T) (*send.Sender, func()) {
		t.Helper()
		journal, err := send.OpenJournal(dir)
		must(t, err)
		sender, err := send.New(t.Context(), c, signer, journal, send.Policy{Poll: 20 * time.Millisecond})
		must(t, err)
		return sender, func() { must(t, journal.Close()) }
	}
}

func startSimulated(t *testing.T) backend {
	key, err := crypto.GenerateKey()
	must(t, err)
	signer := send.KeySigner(key)
	c, err := simulated.Start(rules.Cancun(simulated.ChainID), signer.Address())
	must(t, err)
	t.Cleanup(func() { must(t, c.Close()) })
	return backend{c, opener(c, signer, filepath.Join(t.TempDir(), "journal")), true}
}

func startDevelopment(t *testing.T) backend {
	dev, err := devchain.Start(t.Context(), devchain.Config{Dir: filepath.Join(t.TempDir(), "chain"), Accounts: 1})
	must(t, err)
	t.Cleanup(func() { must(t, dev.Close()) })
	config, err := network.Read(dev.NetworkFile())
	must(t, err)
	return backend{dial(t, config), openNetwork(config), true}
}

// dial connects for reading.
func dial(t *testing.T, config network.Config) node.Client {
	t.Helper()
	client, err := network.Dial(t.Context(), config)
	must(t, err)
	t.Cleanup(client.Close)
	return client
}

// openNetwork returns how a process opens a network.
func openNetwork(config network.Config) func(*testing.T) (*send.Sender, func()) {
	return func(t *testing.T) (*send.Sender, func()) {
		t.Helper()
		n, err := network.Open(t.Context(), config)
		must(t, err)
		return n.Sender, func() { must(t, n.Close()) }
	}
}

// anvilChainID is the id that anvil gives its chain.
const anvilChainID = 31337

func startAnvil(t *testing.T) backend {
	path := os.Getenv(anvilVariable)
	if path == "" {
		path = filepath.Join("..", "node_modules", ".bin", "anvil")
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			t.Skipf("no anvil: run npm ci in contracts/, or name one in %s", anvilVariable)
		}
	}
	address := runAnvil(t, path)
	client, err := node.Dial(t.Context(), address, big.NewInt(anvilChainID))
	must(t, err)
	t.Cleanup(client.Close)
	key, err := crypto.GenerateKey()
	must(t, err)
	signer := send.KeySigner(key)
	funds := hexutil.EncodeBig(new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether)))
	must(t, client.Client.Client().CallContext(t.Context(), nil, "anvil_setBalance", signer.Address(), funds))
	return backend{client, opener(client, signer, filepath.Join(t.TempDir(), "journal")), true}
}

// runAnvil runs anvil until the test ends and returns its address, which it prints once it listens.
func runAnvil(t *testing.T, path string) string {
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

// startOther uses a node that is there, and its account's money.
func startOther(t *testing.T) backend {
	address := os.Getenv(nodeVariable)
	if address == "" {
		t.Skipf("no other node: name one in %s, a key that pays in %s and its password's file in %s", nodeVariable, keyVariable, passwordVariable)
	}
	client, err := ethclient.DialContext(t.Context(), address)
	must(t, err)
	defer client.Close()
	id, err := client.ChainID(t.Context())
	must(t, err)
	config := network.Config{
		Name:          "other",
		RPC:           address,
		ChainID:       id.Uint64(),
		Confirmations: 1,
		MaxFeePerGas:  network.Wei(big.NewInt(1000 * params.GWei)),
		Journal:       t.TempDir(),
		Key:           &network.Key{Keystore: os.Getenv(keyVariable), Password: os.Getenv(passwordVariable)},
	}
	return backend{dial(t, config), openNetwork(config), false}
}
