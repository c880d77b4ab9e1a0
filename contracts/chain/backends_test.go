// The chains that the same tests run on.

package chain_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/chain/anvil"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// The environment: any other node, with a key that pays.
const (
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

func startAnvil(t *testing.T) backend {
	client, signer := anvil.Start(t, "..")
	return backend{client, opener(client, signer, filepath.Join(t.TempDir(), "journal")), true}
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
