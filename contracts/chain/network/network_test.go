package network_test

import (
	"context"
	"math/big"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/privatefile"
)

// fixture is a development chain and the file with which it is used.
type fixture struct {
	network.Config
}

func newFixture(t *testing.T) fixture {
	t.Helper()
	chain, err := devchain.Start(t.Context(), devchain.Config{Dir: filepath.Join(t.TempDir(), "chain"), Accounts: 1})
	must(t, err)
	t.Cleanup(func() { must(t, chain.Close()) })
	config, err := network.Read(chain.NetworkFile())
	must(t, err)
	return fixture{config}
}

// key returns the key of the chain's account.
func (f fixture) key(t *testing.T) *keystore.Key {
	t.Helper()
	password, err := os.ReadFile(f.Key.Password)
	must(t, err)
	encrypted, err := os.ReadFile(f.Key.Keystore)
	must(t, err)
	key, err := keystore.DecryptKey(encrypted, strings.TrimSpace(string(password)))
	must(t, err)
	return key
}

// clef signs as Clef does, for whoever asks. tamper stands for a user who changes what is signed.
type clef struct {
	key    *keystore.Key
	tamper func(*types.DynamicFeeTx)
	calls  int
}

type signed struct {
	Raw hexutil.Bytes `json:"raw"`
}

// SignTransaction is account_signTransaction.
func (c *clef) SignTransaction(args apitypes.SendTxArgs) (signed, error) {
	c.calls++
	tx := &types.DynamicFeeTx{
		ChainID: args.ChainID.ToInt(), Nonce: uint64(args.Nonce), Gas: uint64(args.Gas), Value: args.Value.ToInt(),
		GasFeeCap: args.MaxFeePerGas.ToInt(), GasTipCap: args.MaxPriorityFeePerGas.ToInt(), Data: *args.Input,
	}
	if args.To != nil {
		to := args.To.Address()
		tx.To = &to
	}
	if c.tamper != nil {
		c.tamper(tx)
	}
	out, err := types.SignNewTx(c.key.PrivateKey, types.LatestSignerForChainID(tx.ChainID), tx)
	if err != nil {
		return signed{}, err
	}
	raw, err := out.MarshalBinary()
	return signed{raw}, err
}

func (c *clef) serve(t *testing.T) string {
	t.Helper()
	server := rpc.NewServer()
	must(t, server.RegisterName("account", c))
	listener := httptest.NewServer(server)
	t.Cleanup(func() { listener.Close(); server.Stop() })
	return listener.URL
}

func open(t *testing.T, config network.Config) *network.Network {
	t.Helper()
	n, err := network.Open(t.Context(), config)
	must(t, err)
	t.Cleanup(func() { must(t, n.Close()) })
	return n
}

// The same account signs by its file and by an external signer. What the signer changes is not sent.
func TestSigners(t *testing.T) {
	f := newFixture(t)
	payee := common.Address{1}
	byFile := open(t, f.Config)
	_, err := byFile.Sender.Send(t.Context(), send.NewOperation(), payee, nil, big.NewInt(1))
	must(t, err)

	external := &clef{key: f.key(t)}
	config := f.Config
	config.Key, config.Journal = nil, filepath.Join(t.TempDir(), "journal")
	config.Signer = &network.Signer{URL: external.serve(t), Account: external.key.Address}
	byClef := open(t, config)
	_, err = byClef.Sender.Send(t.Context(), send.NewOperation(), payee, nil, big.NewInt(1))
	must(t, err)
	code := []byte{0x60, 0x01, 0x5f, 0xf3} // PUSH1 1 PUSH0 RETURN: a contract of one zero byte
	_, err = byClef.Sender.Deploy(t.Context(), send.NewOperation(), code)
	must(t, err)
	external.tamper = func(tx *types.DynamicFeeTx) { tx.To = &common.Address{2} }
	_, err = byClef.Sender.Send(t.Context(), send.NewOperation(), payee, nil, big.NewInt(1))
	wantError(t, err, send.ErrSigner)
	balance, err := byClef.Chain.BalanceAt(t.Context(), payee, nil)
	if err != nil || balance.Int64() != 2 || external.calls != 3 {
		t.Errorf("balance %s, %d signatures asked for, %v", balance, external.calls, err)
	}
}

// Two processes that send from one account on one chain would take the same nonces.
func TestOneSenderForAnAccount(t *testing.T) {
	f := newFixture(t)
	open(t, f.Config)
	_, err := network.Open(t.Context(), f.Config)
	wantError(t, err, send.ErrLocked)
}

func TestWrongChain(t *testing.T) {
	f := newFixture(t)
	f.ChainID++
	_, err := network.Open(t.Context(), f.Config)
	wantError(t, err, node.ErrWrongChain)
}

// A file without a key is for reading.
func TestReading(t *testing.T) {
	f := newFixture(t)
	f.Config.Key = nil
	client, err := network.Dial(t.Context(), f.Config)
	must(t, err)
	defer client.Close()
	if block, err := client.Block(t.Context(), nil); err != nil || block.Number != 0 {
		t.Errorf("block %d, %v", block.Number, err)
	}
	_, err = network.Open(t.Context(), f.Config)
	wantError(t, err, network.ErrReadOnly)
}

// Secrets that others may read are not used: neither the key, nor its password, nor the node's address.
func TestSecretsMustBePrivate(t *testing.T) {
	f := newFixture(t)
	address := filepath.Join(t.TempDir(), "address")
	must(t, privatefile.Write(address, []byte(f.RPC+"\n")))
	f.RPC, f.RPCFile = "", address
	for name, path := range map[string]string{"key": f.Key.Keystore, "password": f.Key.Password, "address": address} {
		t.Run(name, func(t *testing.T) {
			must(t, os.Chmod(path, 0o640))
			_, err := network.Open(t.Context(), f.Config)
			wantError(t, err, privatefile.ErrNotPrivate)
			must(t, os.Chmod(path, 0o600))
		})
	}
	open(t, f.Config)
}

// A wrong password is an error that does not repeat it.
func TestWrongPassword(t *testing.T) {
	f := newFixture(t)
	must(t, privatefile.Write(f.Key.Password, []byte("hunter2\n")))
	_, err := network.Open(t.Context(), f.Config)
	wantError(t, err, network.ErrKey)
	if err != nil && strings.Contains(err.Error(), "hunter2") {
		t.Error(err)
	}
}

// An external signer whose user does not answer can be given up on.
func TestExternalSignerIsCancelled(t *testing.T) {
	f := newFixture(t)
	asked := make(chan struct{})
	server := rpc.NewServer()
	must(t, server.RegisterName("account", &silent{asked}))
	listener := httptest.NewServer(server)
	defer listener.Close()
	defer server.Stop()
	f.Signer = &network.Signer{URL: listener.URL, Account: f.key(t).Address}
	f.Config.Key = nil
	n := open(t, f.Config)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-asked
		cancel()
	}()
	_, err := n.Sender.Send(ctx, send.NewOperation(), common.Address{1}, nil, nil)
	wantError(t, err, context.Canceled)
}

// silent is a signer that says nothing until it is no longer listened to.
type silent struct{ asked chan struct{} }

func (s *silent) SignTransaction(ctx context.Context, _ apitypes.SendTxArgs) (signed, error) {
	close(s.asked)
	<-ctx.Done()
	return signed{}, ctx.Err()
}
