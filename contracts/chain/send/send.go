// Package send sends transactions so that an operation takes effect once, whatever is killed in between.
//
// The caller names each operation by a key of its choice, say a hash of what is to be done. A Sender signs one
// transaction for it and writes that to its journal before the node sees anything; from then on it is this
// transaction, or one with a higher fee and the same nonce, that is sent again, after an error, a crash or a
// reorganisation alike. A chain accepts one transaction per nonce, so there is no second effect. An operation that
// is repeated, in the same process or in a later one, returns the outcome of the first time.
//
// docs/chain.md says what a caller does about each error.
package send

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// Policy is how a Sender goes about it. The zero value is fit for a development chain.
type Policy struct {
	// Rule says when a transaction counts as done.
	Rule node.Rule
	// MaxFeePerGas and MaxPriorityFeePerGas bound what is paid, in wei per gas (EIP-1559); nil for no bound.
	MaxFeePerGas, MaxPriorityFeePerGas *big.Int
	// MaxGas bounds the gas of a transaction; 0 for no bound.
	MaxGas uint64
	// GasMargin is added to the node's estimate, in per cent; 0 stands for 20.
	GasMargin uint64
	// BumpAfter is for how many blocks a transaction waits to be mined before its fee is raised; 0 stands for 10.
	BumpAfter uint64
	// Poll is how often the chain is asked while waiting; 0 stands for half a second.
	Poll time.Duration
	// Attempts is how many answers in a row may be errors before a Sender gives up waiting; 0 stands for 10.
	Attempts int
}

func (p Policy) withDefaults() Policy {
	if p.GasMargin == 0 {
		p.GasMargin = 20
	}
	if p.BumpAfter == 0 {
		p.BumpAfter = 10
	}
	if p.Poll == 0 {
		p.Poll = 500 * time.Millisecond
	}
	if p.Attempts == 0 {
		p.Attempts = 10
	}
	return p
}

// Sender sends transactions of one account on one chain. It may be used by several goroutines. Other programs
// should not use the account at the same time: a nonce that they take is noticed (ErrDisplaced), but their
// transaction stands in the operation's place.
type Sender struct {
	chain   node.Chain
	signer  Signer
	chainID *big.Int
	journal *Journal
	policy  Policy

	nonces  turn    // from taking a nonce until it stands in the journal
	flights flights // at most one goroutine settles an operation
}

// New returns a sender that keeps its journal there. The journal must be this account's on this chain; it forgets passing
// operations that were settled long ago. Errors are ErrJournal, or what the chain says.
func New(ctx context.Context, chain node.Chain, signer Signer, journal *Journal, policy Policy) (*Sender, error) {
	id, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the chain's id: %w", err)
	}
	genesis, err := chain.Block(ctx, new(big.Int))
	if err != nil {
		return nil, fmt.Errorf("ask for the chain's first block: %w", err)
	}
	final, exists, err := policy.Rule.Last(ctx, chain)
	if err != nil {
		return nil, err
	}
	owner := identity{ChainID: id.String(), Genesis: genesis.Hash, Account: signer.Address()}
	if err := journal.bind(owner, id); err != nil {
		return nil, err
	}
	if exists {
		if err := journal.prune(final); err != nil {
			return nil, err
		}
	}
	return &Sender{
		chain:   chain,
		signer:  signer,
		chainID: id,
		journal: journal,
		policy:  policy.withDefaults(),
		nonces:  newTurn(),
	}, nil
}

// Account returns the address that transactions come from.
func (s *Sender) Account() common.Address { return s.signer.Address() }

// Send calls a contract, or sends money to an account. It returns when the outcome is final by the policy's rule,
// with the receipt. A call that would revert is not sent; one that reverts all the same is ErrReverted.
//
// Before anything was signed errors are ErrFeeCap, ErrGasCap, ErrFunds, ErrSigner, bind.ErrNoCode where there is no
// contract to call, ErrBlocked, ErrConflict, or what the node says, which may hold a contract's reason to refuse.
// After that they are ErrUnsettled, ErrReverted, ErrCancelled or ErrDisplaced; ErrJournal at any time.
func (s *Sender) Send(ctx context.Context, op Operation, to common.Address, data []byte, value *big.Int) (*types.Receipt, error) {
	return s.run(ctx, op, request{to: &to, data: data, value: value})
}

// Deploy creates a contract from its creation code, constructor arguments included, and returns its address.
// Errors are Send's, and bind.ErrNoCodeAfterDeploy for code that leaves no contract.
func (s *Sender) Deploy(ctx context.Context, op Operation, code []byte) (common.Address, error) {
	receipt, err := s.run(ctx, op, request{data: code})
	if err != nil {
		return common.Address{}, err
	}
	created, err := s.chain.CodeAt(ctx, receipt.ContractAddress, nil)
	if err != nil {
		return common.Address{}, fmt.Errorf("operation %s: ask for the contract's code: %w", op, err)
	}
	if len(created) == 0 {
		return common.Address{}, fmt.Errorf("operation %s: %w", op, bind.ErrNoCodeAfterDeploy)
	}
	return receipt.ContractAddress, nil
}

// Call asks a contract as of the chain's head, without a transaction, and returns what it answers. An address
// without a contract is bind.ErrNoCode.
func (s *Sender) Call(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	contract := bind.NewBoundContract(to, abi.ABI{}, s.chain, s.chain, s.chain)
	return contract.CallRaw(&bind.CallOpts{Context: ctx, From: s.Account()}, data)
}

// run carries an operation out, or goes on with one that was begun.
func (s *Sender) run(ctx context.Context, op Operation, r request) (*types.Receipt, error) {
	land, err := s.flights.board(ctx, op)
	if err != nil {
		return nil, err
	}
	defer land()
	e, found, err := s.journal.find(op)
	if err != nil {
		return nil, err
	}
	switch {
	case !found:
		if e, err = s.begin(ctx, op, r); err != nil {
			return nil, fmt.Errorf("operation %s: %w", op, err)
		}
	case !r.equals(e.versions[0]):
		return nil, fmt.Errorf("operation %s: %w", op, ErrConflict)
	case e.outcome != pending:
		if e, err = s.review(ctx, e); err != nil {
			return nil, err
		}
	}
	if e.outcome == pending {
		if e, err = s.settle(ctx, e); err != nil {
			return nil, err
		}
	}
	return e.result()
}
