// go-ethereum's parts, put together as `geth --dev` does, with a data folder.

package devchain

import (
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/log"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/chain/factory"
	"github.com/acc36754/assent/contracts/chain/internal/rules"
)

const loopback = "127.0.0.1"

// engine is a node with a miner.
type engine struct {
	node  *node.Node
	miner *miner
}

// startEngine starts the node. go-ethereum says by a panic that some parts cannot start; that is an error here.
func startEngine(f *folder, config Config) (e *engine, err error) {
	if err := checkPort(config.Port); err != nil {
		return nil, err
	}
	stack, err := newNode(f, config.Port)
	if err != nil {
		return nil, err
	}
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("go-ethereum: %v", reason)
		}
		if err != nil {
			e, err = nil, errors.Join(err, closeNode(stack))
		}
	}()
	ethereum, err := eth.New(stack, ethereumConfig(f.genesis))
	if err != nil {
		return nil, err
	}
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(ethereum.APIBackend, filters.Config{})),
	}})
	beacon, err := catalyst.NewSimulatedBeacon(0, common.Address{}, ethereum)
	if err != nil {
		return nil, err
	}
	m := newMiner(ethereum, beacon, config.Log)
	stack.RegisterLifecycle(m) // after the chain, so that it stops before it
	return &engine{stack, m}, stack.Start()
}

func (e *engine) close() error { return closeNode(e.node) }

// closeNode stops a node; one that could not start has stopped by itself.
func closeNode(stack *node.Node) error {
	if err := stack.Close(); err != nil && !errors.Is(err, node.ErrNodeStopped) {
		return err
	}
	return nil
}

// checkPort finds out whether the port is free before a database is opened, which a node that then cannot listen would
// leave in use until the process ends.
func checkPort(port int) error {
	listener, err := net.Listen("tcp", net.JoinHostPort(loopback, strconv.Itoa(port)))
	if err != nil {
		return fmt.Errorf("%w: %w", ErrPort, err)
	}
	return listener.Close()
}

// newNode returns a node that talks to nobody but HTTP clients on this machine.
func newNode(f *folder, port int) (*node.Node, error) {
	identity, err := crypto.GenerateKey() // among peers, of which there are none
	if err != nil {
		return nil, err
	}
	return node.New(&node.Config{
		Name:        nodeName,
		DataDir:     f.dir,
		KeyStoreDir: f.path(accountsName),
		HTTPHost:    loopback,
		HTTPPort:    port,
		HTTPModules: []string{"eth", "net", "web3"},
		// Requests of web pages are refused: by the Host header when a name was made to point here, and for want of CORS.
		HTTPVirtualHosts:     []string{"localhost"},
		HTTPTimeouts:         rpc.DefaultHTTPTimeouts,
		BatchRequestLimit:    node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize: node.DefaultConfig.BatchResponseMaxSize,
		HTTPBodyLimit:        node.DefaultConfig.HTTPBodyLimit,
		P2P:                  p2p.Config{PrivateKey: identity, NoDial: true, NoDiscovery: true},
		Logger:               log.NewLogger(slog.DiscardHandler),
		// LevelDB hands each write to the system before anybody can read it, so that a kill loses nothing that a client has
		// seen. Pebble, go-ethereum's other database, keeps writes in memory for a while.
		DBEngine: rawdb.DBLeveldb,
	})
}

// ethereumConfig returns the chain's configuration. State is stored by hash and with each block: the other scheme
// keeps the state of the last blocks in memory, and a node that is killed goes back to the state that it finds.
func ethereumConfig(g genesis) *ethconfig.Config {
	config := ethconfig.Defaults
	config.Genesis = firstBlock(g)
	config.SyncMode = ethconfig.FullSync
	config.StateScheme, config.NoPruning = rawdb.HashScheme, true
	config.DatabaseCache, config.TrieCleanCache, config.SnapshotCache = 32, 32, 0 // MiB
	config.DatabaseHandles = 64
	config.TxPool.NoLocals = true
	config.BlobPool.Datadir = ""
	config.LogNoHistory = true // search logs in the blocks: an index has no use for so few
	config.Miner.GasPrice = big.NewInt(1)
	return &config
}

// firstBlock returns the block that the chain begins with, the same at each start.
func firstBlock(g genesis) *core.Genesis {
	alloc := core.SystemContractAllocs()
	alloc[factory.Address()] = factory.Account()
	funds := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	for _, account := range g.Accounts {
		alloc[account] = types.Account{Balance: funds}
	}
	return &core.Genesis{
		Config:   rules.Cancun(g.ChainID),
		GasLimit: ethconfig.Defaults.Miner.GasCeil,
		Alloc:    alloc,
	}
}
