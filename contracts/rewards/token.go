// The token: who has how much, and whose votes it is.

package rewards

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/internal/query"
)

// tokenName says in errors who was asked.
const tokenName = "data token"

// Token is the contract DataToken, used by one account. Amounts and votes are in the smallest unit.
type Token struct {
	sender   *send.Sender
	address  common.Address
	contract *bindings.DataToken
}

// NewToken returns the token at an address.
func NewToken(sender *send.Sender, address common.Address) *Token {
	return &Token{sender: sender, address: address, contract: bindings.NewDataToken()}
}

// Holding is what an account has of the token.
type Holding struct {
	Balance  *big.Int
	Delegate common.Address // who votes for it; zero: nobody does
	Votes    *big.Int       // that others, and maybe itself, have delegated to it
}

// Holding returns what an account has.
func (t *Token) Holding(ctx context.Context, account common.Address) (Holding, error) {
	var h Holding
	var err error
	if h.Balance, err = query.Ask(ctx, t.sender, tokenName, t.address, t.contract.PackBalanceOf(account), t.contract.UnpackBalanceOf); err != nil {
		return h, err
	}
	if h.Delegate, err = query.Ask(ctx, t.sender, tokenName, t.address, t.contract.PackDelegates(account), t.contract.UnpackDelegates); err != nil {
		return h, err
	}
	h.Votes, err = query.Ask(ctx, t.sender, tokenName, t.address, t.contract.PackGetVotes(account), t.contract.UnpackGetVotes)
	return h, err
}

// Supply returns how many tokens there are.
func (t *Token) Supply(ctx context.Context) (*big.Int, error) {
	return query.Ask(ctx, t.sender, tokenName, t.address, t.contract.PackTotalSupply(), t.contract.UnpackTotalSupply)
}

// Delegate makes the account's tokens, also those that come later, the votes of another account, or of its own.
func (t *Token) Delegate(ctx context.Context, to common.Address) error {
	if _, err := t.sender.Send(ctx, send.NewOperation(), t.address, t.contract.PackDelegate(to), nil); err != nil {
		return fmt.Errorf("delegate to %s: %w", to, revert.Explain(err))
	}
	return nil
}
