package node_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"

	"github.com/acc36754/assent/contracts/chain/node"
)

// fakeChain has a head and a finalised block, or an error in place of the latter.
type fakeChain struct {
	head, final uint64
	err         error
}

func (f fakeChain) Block(_ context.Context, number *big.Int) (node.Block, error) {
	if number == nil {
		return node.Block{Number: f.head}, nil
	}
	return node.Block{Number: f.final}, f.err
}

// rpcError is an answer of a node, as go-ethereum's rpc package returns it.
type rpcError string

func (e rpcError) Error() string  { return string(e) }
func (e rpcError) ErrorCode() int { return -32000 }

// A block counts with its confirmations and not one block earlier.
func TestLast(t *testing.T) {
	refused := errors.New("connection refused")
	for name, c := range map[string]struct {
		rule  node.Rule
		chain fakeChain
		last  uint64
		found bool
		err   error
	}{
		"zero value":           {node.Rule{}, fakeChain{head: 7}, 7, true, nil},
		"one confirmation":     {node.Confirmations(1), fakeChain{head: 7}, 7, true, nil},
		"three confirmations":  {node.Confirmations(3), fakeChain{head: 7}, 5, true, nil},
		"genesis just counts":  {node.Confirmations(8), fakeChain{head: 7}, 0, true, nil},
		"chain too short":      {node.Confirmations(9), fakeChain{head: 7}, 0, false, nil},
		"finalised":            {node.Finalized(), fakeChain{head: 7, final: 3}, 3, true, nil},
		"null":                 {node.Finalized(), fakeChain{err: ethereum.NotFound}, 0, false, nil},
		"nothing finalised":    {node.Finalized(), fakeChain{err: rpcError("finalized block not found")}, 0, false, nil},
		"tag is not supported": {node.Finalized(), fakeChain{err: rpcError("invalid tag")}, 0, false, rpcError("invalid tag")},
		"no connection":        {node.Finalized(), fakeChain{err: refused}, 0, false, refused},
	} {
		t.Run(name, func(t *testing.T) {
			last, found, err := c.rule.Last(t.Context(), c.chain)
			if last != c.last || found != c.found || !errors.Is(err, c.err) {
				t.Errorf("%s: %d, %t, %v; want %d, %t, %v", c.rule, last, found, err, c.last, c.found, c.err)
			}
		})
	}
}

// With two confirmations the head itself does not count.
func ExampleRule() {
	last, found, err := node.Confirmations(2).Last(context.Background(), fakeChain{head: 9})
	fmt.Println(last, found, err)
	// Output: 8 true <nil>
}
