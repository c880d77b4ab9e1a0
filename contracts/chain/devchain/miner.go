// Mining: a block as soon as there is a transaction.

package devchain

import (
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/catalyst"
	"github.com/ethereum/go-ethereum/event"
)

// miner drives the chain in place of a consensus client. go-ethereum has one too, which goes on while the chain stops
// and spins on a transaction that cannot be mined.
type miner struct {
	ethereum *eth.Ethereum
	beacon   *catalyst.SimulatedBeacon
	log      *slog.Logger

	mining sync.Mutex // one block at a time

	arrived      chan core.NewTxsEvent
	subscription event.Subscription
	wanted       chan struct{}
	quit         chan struct{}
	running      sync.WaitGroup
}

func newMiner(ethereum *eth.Ethereum, beacon *catalyst.SimulatedBeacon, log *slog.Logger) *miner {
	return &miner{
		ethereum: ethereum,
		beacon:   beacon,
		log:      log,
		arrived:  make(chan core.NewTxsEvent),
		wanted:   make(chan struct{}, 1),
		quit:     make(chan struct{}),
	}
}

// Start is called by the node.
func (m *miner) Start() error {
	m.subscription = m.ethereum.TxPool().SubscribeTransactions(m.arrived, true)
	m.running.Go(m.listen)
	m.running.Go(m.work)
	return nil
}

// Stop is called by the node, before it stops the chain. It returns when the last block is finished.
func (m *miner) Stop() error {
	m.subscription.Unsubscribe() // first: a block being mined may wait for the pool, and the pool for its event to be taken
	close(m.quit)
	m.running.Wait()
	return m.beacon.Stop()
}

// listen takes the pool's events, which the pool waits for while a block is mined, so work cannot do it.
func (m *miner) listen() {
	for {
		select {
		case <-m.arrived:
			select {
			case m.wanted <- struct{}{}:
			default: // the next block is wanted already
			}
		case <-m.quit:
			return
		}
	}
}

func (m *miner) work() {
	for {
		select {
		case <-m.wanted:
			m.mine()
		case <-m.quit:
			return
		}
	}
}

// mine mines until the pool has nothing more for a block, or a block takes nothing.
func (m *miner) mine() {
	m.mining.Lock()
	defer m.mining.Unlock()
	for m.isWanted() {
		last := m.ethereum.BlockChain().CurrentBlock()
		if m.beacon.Commit() == last.Hash() {
			m.log.Error("development chain: no block could be mined", "after", last.Number)
			return
		}
		m.sync()
		if m.ethereum.BlockChain().CurrentBlock().GasUsed == 0 {
			return // what is in the pool pays too little
		}
	}
}

// isWanted tells whether the pool has transactions for a block, and nobody wants to stop.
func (m *miner) isWanted() bool {
	select {
	case <-m.quit:
		return false
	default:
	}
	if err := m.ethereum.TxPool().Sync(); err != nil { // the last block's transactions leave the pool a moment later
		return false // it is closed
	}
	executable, _ := m.ethereum.TxPool().Stats()
	return executable > 0
}

// sync makes the chain survive a failure of power; a kill of the process it survives anyway.
func (m *miner) sync() {
	if err := m.ethereum.ChainDb().SyncKeyValue(); err != nil {
		m.log.Error("development chain: sync the database", "error", err)
	}
}

// advance mines a block without transactions at a later time.
func (m *miner) advance(by time.Duration) error {
	m.mining.Lock()
	defer m.mining.Unlock()
	if err := m.beacon.AdjustTime(by); err != nil {
		return err
	}
	return m.ethereum.ChainDb().SyncKeyValue()
}
