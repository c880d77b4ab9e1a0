// Creating contracts at addresses that follow from their code.

package deploy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain/factory"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// ErrNoFactory reports a chain without the factory.
var ErrNoFactory = errors.New("the chain has no CREATE2 factory")

// creator creates contracts through the factory, each once.
type creator struct {
	chain  node.Chain
	sender *send.Sender // nil: nothing is created, and what is not there is ErrCode
	salt   [32]byte
	report func(name string, address common.Address, created bool)
}

func newCreator(ctx context.Context, chain node.Chain, sender *send.Sender, salt [32]byte) (*creator, error) {
	code, err := chain.CodeAt(ctx, factory.Address(), nil)
	if err != nil {
		return nil, fmt.Errorf("ask for the factory's code: %w", err)
	}
	if len(code) == 0 {
		return nil, fmt.Errorf("%w at %s", ErrNoFactory, factory.Address())
	}
	return &creator{chain: chain, sender: sender, salt: salt, report: func(string, common.Address, bool) {}}, nil
}

// create2Salt is the salt that a deployment's contracts are created with. An SRS other than the development one is part of it,
// or else a deployment for trying things out would share a Consortium with the one for production, and what forged proofs
// move in the one would have roles in the other.
func create2Salt(salt [32]byte, srs assent.Digest) [32]byte {
	if assent.IsDevelopmentSRS(srs) {
		return salt
	}
	return crypto.Keccak256Hash([]byte("assent/deployment-salt"), salt[:], srs[:])
}

// create creates a contract from its creation code, arguments included, unless it is there.
func (c *creator) create(ctx context.Context, name string, code []byte) (common.Address, error) {
	address := factory.AddressOf(c.salt, code)
	there, err := c.chain.CodeAt(ctx, address, nil)
	if err != nil {
		return address, fmt.Errorf("%s: ask for its code: %w", name, err)
	}
	if len(there) > 0 {
		c.report(name, address, false)
		return address, nil
	}
	if c.sender == nil {
		return address, fmt.Errorf("%w: %s would be at %s, where nothing is", ErrCode, name, address)
	}
	op := send.OperationOf([]byte("deploy/create"), address[:])
	if _, err := c.sender.Send(ctx, op, factory.Address(), factory.Call(c.salt, code), nil); err != nil {
		return address, fmt.Errorf("%s: %w", name, revert.Explain(err))
	}
	if there, err = c.chain.CodeAt(ctx, address, nil); err != nil {
		return address, fmt.Errorf("%s: ask for its code: %w", name, err)
	}
	if len(there) == 0 {
		return address, fmt.Errorf("%s: the factory created nothing at %s", name, address)
	}
	c.report(name, address, true)
	return address, nil
}
