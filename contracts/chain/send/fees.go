// What is paid per gas (EIP-1559), and how it is raised.

package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// fees are wei per gas.
type fees struct {
	max *big.Int // base fee and priority fee together
	tip *big.Int // priority fee
}

func feesOf(tx *types.Transaction) fees { return fees{max: tx.GasFeeCap(), tip: tx.GasTipCap()} }

// A node replaces a transaction in its pool when both fees are higher by at least a tenth (go-ethereum's price bump);
// raising by an eighth leaves room for rounding.
const (
	leastBump = 10
	feeBump   = 8
)

// currentFees returns what to pay for a transaction now: the priority fee that the node suggests, and room for the
// base fee to double before the transaction has to be replaced.
func (s *Sender) currentFees(ctx context.Context, head node.Block) (fees, error) {
	if head.BaseFee == nil {
		return fees{}, errors.New("the chain has no base fee (EIP-1559)")
	}
	tip, err := s.chain.SuggestGasTipCap(ctx)
	if err != nil {
		return fees{}, fmt.Errorf("ask for a priority fee: %w", err)
	}
	if tip.Sign() < 0 || head.BaseFee.Sign() < 0 {
		return fees{}, fmt.Errorf("the node says that the base fee is %s and the priority fee %s", head.BaseFee, tip)
	}
	most := new(big.Int).Lsh(head.BaseFee, 1)
	now := s.policy.bound(fees{max: most.Add(most, tip), tip: tip})
	if now.max.Cmp(head.BaseFee) < 0 {
		return fees{}, fmt.Errorf("%w: the base fee is %s wei per gas, the bound %s", ErrFeeCap, head.BaseFee, now.max)
	}
	return now, nil
}

// bound returns fees within the policy's bounds.
func (p Policy) bound(f fees) fees {
	return fees{max: atMost(f.max, p.MaxFeePerGas), tip: atMost(atMost(f.tip, p.MaxPriorityFeePerGas), atMost(f.max, p.MaxFeePerGas))}
}

func atMost(n, bound *big.Int) *big.Int {
	if bound != nil && n.Cmp(bound) > 0 {
		return bound
	}
	return n
}

// raise returns fees with which a node replaces a transaction, and at least the current ones, as far as the policy
// allows; false means that this is not far enough.
func (p Policy) raise(last, now fees) (fees, bool) {
	raised := p.bound(fees{max: larger(raise(last.max), now.max), tip: larger(raise(last.tip), now.tip)})
	return raised, enough(last.max, raised.max) && enough(last.tip, raised.tip)
}

func raise(n *big.Int) *big.Int {
	more := new(big.Int).Div(n, big.NewInt(feeBump))
	return more.Add(more, n).Add(more, big.NewInt(1))
}

func enough(old, raised *big.Int) bool {
	hundredfold := new(big.Int).Mul(raised, big.NewInt(100))
	return hundredfold.Cmp(new(big.Int).Mul(old, big.NewInt(100+leastBump))) >= 0
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
