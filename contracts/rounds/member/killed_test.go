// A member that is killed at any of its calls to the chain, to the clock and to the relay.

package member

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"io"
	"math/big"
	"net/http"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/rounds"
)

var errKilled = errors.New("killed")

// killer ends a process at each different call twice, in its next lives: before the call's effect, and after it. Then the call
// goes through, so that a member that is started again and again gets on by a call at a time.
type killer struct {
	calls map[string]int
	dead  bool // nothing the process calls has an effect any more
}

func (k *killer) call(name string, do func() error) error {
	if k.dead {
		return errKilled
	}
	k.calls[name]++
	if k.calls[name] > 2 {
		return do()
	}
	k.dead = true
	if k.calls[name] == 2 {
		_ = do() // the process does not learn how it went
	}
	return errKilled
}

func ask[T any](k *killer, name string, do func() (T, error)) (answer T, err error) {
	err = k.call(name, func() (err error) {
		answer, err = do()
		return err
	})
	return answer, err
}

// mortalChain is the node of a process that may be killed.
type mortalChain struct {
	node.Chain
	*killer
}

func (m mortalChain) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	return ask(m.killer, "block", func() (node.Block, error) { return m.Chain.Block(ctx, number) })
}

func (m mortalChain) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	return ask(m.killer, "contract "+hex.EncodeToString(call.Data[:4]), func() ([]byte, error) { return m.Chain.CallContract(ctx, call, block) })
}

func (m mortalChain) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return ask(m.killer, "estimate", func() (uint64, error) { return m.Chain.EstimateGas(ctx, call) })
}

func (m mortalChain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return m.call("send", func() error { return m.Chain.SendTransaction(ctx, tx) })
}

func (m mortalChain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return ask(m.killer, "receipt", func() (*types.Receipt, error) { return m.Chain.TransactionReceipt(ctx, hash) })
}

// mortalRelay is the connection to the relay of a process that may be killed. It remembers what left, by kind of message.
type mortalRelay struct {
	*killer
	sent map[string][][]byte
}

func (m mortalRelay) RoundTrip(r *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	name := r.Method + " " + r.URL.Path
	if r.URL.Path == "/v1/messages" {
		name += " " + hex.EncodeToString(body[4:5]) // the message's kind
	}
	if r.Method == http.MethodPost && !m.dead {
		m.sent[name] = append(m.sent[name], body)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	response, err := ask(m.killer, name, func() (*http.Response, error) { return http.DefaultTransport.RoundTrip(r) })
	if err == nil || response == nil {
		return response, err
	}
	return nil, errors.Join(err, response.Body.Close())
}

// live starts a member again and again until it gets through.
func (k *killer) live(t *testing.T, s *scene, m *Member, do func() error) {
	t.Helper()
	m.Now = func(ctx context.Context) (time.Time, error) {
		return ask(k, "now", func() (time.Time, error) { return s.now(ctx) })
	}
	dir := filepath.Join(t.TempDir(), "journal")
	for range 200 {
		err := k.life(t, s, m, dir, do)
		if err == nil {
			return
		}
		if !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
	}
	t.Fatal("it does not get on")
}

// life is a process, with the members' account and its journal.
func (k *killer) life(t *testing.T, s *scene, m *Member, dir string, do func() error) error {
	t.Helper()
	k.dead = false
	journal, err := send.OpenJournal(dir)
	must(t, err)
	defer func() { must(t, journal.Close()) }()
	sender, err := send.New(t.Context(), mortalChain{s.stage.Chain, k}, send.KeySigner(s.key), journal, send.Policy{Poll: time.Millisecond})
	if err != nil {
		return err
	}
	m.Rounds = rounds.New(sender, s.stage.Deployment.ChainID, s.contract)
	return do()
}
