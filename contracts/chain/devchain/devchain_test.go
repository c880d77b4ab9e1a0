package devchain_test

import (
	"errors"
	"io"
	"io/fs"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/privatefile"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// start starts a chain until the test ends, or the function is called.
func start(t *testing.T, config devchain.Config) (*devchain.Chain, func()) {
	t.Helper()
	chain, err := devchain.Start(t.Context(), config)
	must(t, err)
	end := sync.OnceFunc(func() { must(t, chain.Close()) })
	t.Cleanup(end)
	return chain, end
}

// open connects to the chain of a folder by the file that it writes.
func open(t *testing.T, dir string) (*network.Network, func()) {
	t.Helper()
	config, err := network.Read(filepath.Join(dir, "network.json"))
	must(t, err)
	n, err := network.Open(t.Context(), config)
	must(t, err)
	return n, func() { must(t, n.Close()) }
}

func pay(t *testing.T, n *network.Network, to common.Address) {
	t.Helper()
	_, err := n.Sender.Send(t.Context(), send.NewOperation(), to, nil, big.NewInt(1))
	must(t, err)
}

func wantBalance(t *testing.T, n *network.Network, of common.Address, want int64) {
	t.Helper()
	got, err := n.Chain.BalanceAt(t.Context(), of, nil)
	must(t, err)
	if got.Int64() != want {
		t.Errorf("balance %s, want %d", got, want)
	}
}

// The chain goes on where it stopped, with its accounts, whether it was closed or killed.
func TestStateIsKept(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	payee := common.Address{1}
	chain, end := start(t, devchain.Config{Dir: dir})
	accounts := chain.Accounts()
	n, shut := open(t, dir)
	pay(t, n, payee)
	shut()
	end()

	kill := startChild(t, dir)
	n, shut = open(t, dir)
	wantBalance(t, n, payee, 1)
	for range 3 {
		pay(t, n, payee)
	}
	head, err := n.Chain.Block(t.Context(), nil)
	must(t, err)
	kill()
	shut()

	chain, _ = start(t, devchain.Config{Dir: dir, ChainID: 1337, Accounts: len(accounts)})
	n, shut = open(t, dir)
	defer shut()
	wantBalance(t, n, payee, 4)
	again, err := n.Chain.Block(t.Context(), nil)
	must(t, err)
	if again.Hash != head.Hash {
		t.Errorf("the last block is %d %s, was %d %s", again.Number, again.Hash, head.Number, head.Hash)
	}
	pay(t, n, payee)
	wantBalance(t, n, payee, 5)
	if len(accounts) != 3 || chain.Accounts()[2] != accounts[2] || n.Sender.Account() != accounts[0] {
		t.Errorf("accounts %v, then %v; sender %s", accounts, chain.Accounts(), n.Sender.Account())
	}
}

// Two processes with one database would destroy it.
func TestOneProcess(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	_, end := start(t, devchain.Config{Dir: dir})
	_, err := devchain.Start(t.Context(), devchain.Config{Dir: dir})
	wantError(t, err, devchain.ErrInUse)
	end()
	start(t, devchain.Config{Dir: dir})
}

// What does not fit the folder's chain is said, not ignored.
func TestOtherConfiguration(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	chain, end := start(t, devchain.Config{Dir: dir, ChainID: 4242, Accounts: 1})
	if chain.ChainID() != 4242 || len(chain.Accounts()) != 1 {
		t.Errorf("chain %d, accounts %v", chain.ChainID(), chain.Accounts())
	}
	end()
	for name, config := range map[string]devchain.Config{
		"chain id": {ChainID: 1337},
		"accounts": {Accounts: 2},
	} {
		config.Dir = dir
		_, err := devchain.Start(t.Context(), config)
		if !errors.Is(err, devchain.ErrOtherChain) {
			t.Errorf("%s: %v", name, err)
		}
	}
	must(t, os.Remove(filepath.Join(dir, "chain.json")))
	_, err := devchain.Start(t.Context(), devchain.Config{Dir: dir})
	wantError(t, err, devchain.ErrOtherChain)
	_, err = devchain.Start(t.Context(), devchain.Config{Dir: t.TempDir() + "/x", Accounts: 101})
	if err == nil {
		t.Error("101 accounts")
	}
}

// A port that is taken is an error that leaves the folder usable.
func TestPortIsTaken(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	_, text, err := net.SplitHostPort(listener.Addr().String())
	must(t, err)
	port, err := strconv.Atoi(text)
	must(t, err)
	_, err = devchain.Start(t.Context(), devchain.Config{Dir: dir, Port: port})
	wantError(t, err, devchain.ErrPort)
	must(t, listener.Close())
	chain, _ := start(t, devchain.Config{Dir: dir, Port: port})
	if !strings.HasSuffix(chain.URL(), ":"+text) {
		t.Errorf("URL %s, want port %s", chain.URL(), text)
	}
}

// Keys and what is beside them are for their owner alone.
func TestFolderIsPrivate(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	_, end := start(t, devchain.Config{Dir: dir})
	end()
	info, err := os.Stat(dir)
	must(t, err)
	if info.Mode().Perm() != 0o700 {
		t.Errorf("the folder has mode %04o", info.Mode().Perm())
	}
	for _, pattern := range []string{"password", "accounts/*", "*.json"} {
		names, err := fs.Glob(os.DirFS(dir), pattern)
		must(t, err)
		for _, name := range names {
			info, err := os.Stat(filepath.Join(dir, name))
			must(t, err)
			if info.Mode().Perm() != 0o600 {
				t.Errorf("%s has mode %04o", name, info.Mode().Perm())
			}
		}
		if len(names) == 0 {
			t.Errorf("no %s", pattern)
		}
	}
	must(t, os.Chmod(dir, 0o750))
	_, err = devchain.Start(t.Context(), devchain.Config{Dir: dir})
	wantError(t, err, privatefile.ErrNotPrivate)
}

// Programs on this machine may use the chain, web pages and other machines may not, and nobody may steer the node.
func TestWhoMayAsk(t *testing.T) {
	chain, _ := start(t, devchain.Config{Dir: filepath.Join(t.TempDir(), "chain")})
	address, err := url.Parse(chain.URL())
	must(t, err)
	if address.Hostname() != "127.0.0.1" {
		t.Errorf("listens on %s", address.Hostname())
	}
	client, err := rpc.DialContext(t.Context(), chain.URL())
	must(t, err)
	defer client.Close()
	for _, method := range []string{"admin_nodeInfo", "debug_setHead", "miner_setExtra", "dev_addWithdrawal", "txpool_status", "engine_forkchoiceUpdatedV3"} {
		var answer rpc.Error
		if err := client.CallContext(t.Context(), nil, method); !errors.As(err, &answer) || answer.ErrorCode() != -32601 {
			t.Errorf("%s: %v, want: no such method", method, err)
		}
	}
	for name, headers := range map[string]http.Header{
		"name that points here": {"Host": {"attacker.example"}, "Content-Type": {"application/json"}},
		"form of a web page":    {"Content-Type": {"text/plain"}},
	} {
		body := strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"eth_chainId"}`)
		request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, chain.URL(), body)
		must(t, err)
		request.Header, request.Host = headers, headers.Get("Host")
		response, err := http.DefaultClient.Do(request)
		must(t, err)
		text, err := io.ReadAll(response.Body)
		must(t, errors.Join(err, response.Body.Close()))
		if response.StatusCode == http.StatusOK || response.Header.Get("Access-Control-Allow-Origin") != "" {
			t.Errorf("%s: status %d, %s", name, response.StatusCode, text)
		}
	}
}

// Time is moved for tests of expiry, and stays moved.
func TestAdvanceTime(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	chain, _ := start(t, devchain.Config{Dir: dir})
	n, shut := open(t, dir)
	defer shut()
	pay(t, n, common.Address{1})
	before, err := n.Chain.Block(t.Context(), nil)
	must(t, err)
	must(t, chain.AdvanceTime(time.Hour))
	pay(t, n, common.Address{1})
	after, err := n.Chain.Block(t.Context(), nil)
	must(t, err)
	if passed := after.Time - before.Time; passed < 3600 || passed > 3700 || after.Number != before.Number+2 {
		t.Errorf("%d seconds and %d blocks passed", passed, after.Number-before.Number)
	}
}

// A transaction that pays too little waits, and the chain neither spins nor waits for it.
func TestUnminableTransaction(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	chain, _ := start(t, devchain.Config{Dir: dir})
	n, shut := open(t, dir)
	defer shut()
	password, err := privatefile.Read(filepath.Join(dir, "password"), 100)
	must(t, err)
	files, err := filepath.Glob(filepath.Join(dir, "accounts", "*"+strings.ToLower(chain.Accounts()[1].Hex()[2:])))
	must(t, err)
	encrypted, err := privatefile.Read(files[0], 1<<16)
	must(t, err)
	key, err := keystore.DecryptKey(encrypted, strings.TrimSpace(string(password)))
	must(t, err)
	id := new(big.Int).SetUint64(chain.ChainID())
	stingy := types.MustSignNewTx(key.PrivateKey, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, To: &common.Address{2}, Gas: params.TxGas, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1),
	})
	must(t, n.Chain.SendTransaction(t.Context(), stingy))
	for range 3 {
		pay(t, n, common.Address{1})
	}
	head, err := n.Chain.Block(t.Context(), nil)
	must(t, err)
	if head.Number > 8 {
		t.Errorf("%d blocks for 3 transactions", head.Number)
	}
	wantBalance(t, n, common.Address{1}, 3)
}
