// Who takes part: the contracts and the accounts.

package main

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// party is somebody with an account.
type party struct {
	name      string
	account   *send.Sender
	market    *market.Market
	artifacts *artifacts.Registry
}

func (p *party) address() common.Address { return p.account.Account() }

// assemble puts the contracts on the chain, without verifiers: there are no proofs in this story. To buy, and to be owed
// money, takes no role.
func (s *story) assemble(ctx context.Context) error {
	if err := s.Deploy(ctx, stage.NoRows); err != nil {
		return err
	}
	for _, p := range []struct {
		to    **party
		name  string
		roles []uint64
	}{
		{&s.hospital, "Hospital", []uint64{contracts.CustodianRole}},
		{&s.lab, "Lab", []uint64{contracts.TrainerRole}},
		{&s.seller, "Seller", []uint64{contracts.TrainerRole}},
		{&s.tester, "Tester", nil},
		{&s.buyer, "Buyer", nil},
	} {
		account, err := s.Account(ctx, p.roles...)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		*p.to = &party{
			name: p.name, account: account, artifacts: s.Artifacts(account),
			market: market.New(account, s.Deployment.ChainID, s.Address(deploy.ModelMarket)),
		}
	}
	s.Say("Admin: the contracts are deployed; the hospital, the lab and the seller are members")
	return nil
}

// ether writes an amount in wei for people: ether has as many decimals as tokens have.
func ether(wei *big.Int) string { return rewards.FormatAmount(wei) + " ether" }
