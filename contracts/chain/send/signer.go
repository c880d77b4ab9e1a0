// Who signs.

package send

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"io"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signer signs transactions of one account.
type Signer interface {
	Address() common.Address
	// SignTx returns the transaction with the account's signature for a chain (EIP-155). A Sender checks what it gets.
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// keySigner signs with a key in memory.
type keySigner struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// KeySigner returns a signer with a key. However it is printed, only the address is shown.
func KeySigner(key *ecdsa.PrivateKey) Signer {
	return keySigner{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func (k keySigner) Address() common.Address { return k.address }

func (k keySigner) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.key)
}

// Format prints the address for every verb.
func (k keySigner) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, k.address.Hex()) }

// sign has a transaction signed and makes sure that it is this transaction and this account.
func (s *Sender) sign(ctx context.Context, tx *types.Transaction) (*types.Transaction, error) {
	signed, err := s.signer.SignTx(ctx, tx, s.chainID)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if signed == nil {
		return nil, fmt.Errorf("%w: the signer returned no transaction", ErrSigner)
	}
	chain := types.LatestSignerForChainID(s.chainID)
	if signed.Type() != tx.Type() || chain.Hash(signed) != chain.Hash(tx) {
		return nil, fmt.Errorf("%w: the signer changed the transaction", ErrSigner)
	}
	from, err := types.Sender(chain, signed)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	if from != s.Account() {
		return nil, fmt.Errorf("%w: the signature is of %s, not of %s", ErrSigner, from, s.Account())
	}
	return signed, nil
}
