// Nodes that are killed while somebody sends.

package devchain_test

import (
	"math/big"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/send"
)

// payments are made one after the other, each once.
type payments struct{ done int }

func payee(n int) common.Address { return common.BigToAddress(big.NewInt(int64(5000 + n))) }

// run makes payments until one fails, or there are enough, and tells of each that is made.
func (p *payments) run(t *testing.T, n *network.Network, enough int, made func(int)) error {
	for p.done < enough {
		op := send.OperationOf([]byte("payment"), []byte{byte(p.done)})
		if _, err := n.Sender.Send(t.Context(), op, payee(p.done), nil, big.NewInt(1)); err != nil {
			return err
		}
		p.done++
		made(p.done)
	}
	return nil
}

// A node that is killed at any moment loses no payment that was made and makes none twice: whoever sends goes on where
// it stopped, with the node that comes next.
func TestKilledNode(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "chain")
	const lives, each = 4, 4
	var p payments
	for life := range lives {
		kill := startChild(t, dir)
		n, shut := open(t, dir)
		var killing sync.WaitGroup
		err := p.run(t, n, lives*each, func(made int) {
			if made == (life+1)*each {
				killing.Go(kill) // while the next payment is under way
			}
		})
		killing.Wait()
		kill()
		if err != nil && life == lives-1 {
			t.Error(err)
		}
		shut()
	}
	start(t, devchain.Config{Dir: dir})
	n, shut := open(t, dir)
	defer shut()
	must(t, n.Sender.Resume(t.Context()))
	must(t, p.run(t, n, lives*each, func(int) {}))
	for i := range lives * each {
		wantBalance(t, n, payee(i), 1)
	}
	used, err := n.Chain.NonceAt(t.Context(), n.Sender.Account(), nil)
	must(t, err)
	if used != lives*each {
		t.Errorf("%d transactions for %d payments", used, lives*each)
	}
}
