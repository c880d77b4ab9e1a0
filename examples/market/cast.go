// Who takes part: the deployment and the accounts.

package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/rewards"
)

// poll is how often the chain is asked whether a transaction is mined, which here is at once.
const poll = 20 * time.Millisecond

// noRole is for accounts that are no members: to buy, and to be owed money, takes no role.
const noRole = 0

// party is somebody with an account.
type party struct {
	name      string
	account   *send.Sender
	market    *market.Market
	artifacts *artifacts.Registry
}

func (p *party) address() common.Address { return p.account.Account() }

// deploy puts the contracts on the chain. There are no proofs in this story, so it needs no verifiers, and the SRS is of no
// matter.
func (s *story) deploy(ctx context.Context) error {
	var err error
	s.deployment, err = deploy.Deploy(ctx, s.chain, s.admin, deploy.Plan{
		Admin: s.admin.Account(), SRS: assent.Digest{1}, SRSPowers: 1, SRSRoot: [32]byte{1},
	})
	if err != nil {
		return err
	}
	for _, p := range []struct {
		to   **party
		name string
		role uint64
	}{
		{&s.hospital, "Hospital", contracts.CustodianRole}, {&s.lab, "Lab", contracts.TrainerRole}, {&s.seller, "Seller", contracts.TrainerRole},
		{&s.tester, "Tester", noRole}, {&s.buyer, "Buyer", noRole},
	} {
		if *p.to, err = s.party(ctx, p.name, p.role); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	s.say("Admin: the contracts are deployed; the hospital, the lab and the seller are members")
	return nil
}

// party makes an account with money, and a role where there is one.
func (s *story) party(ctx context.Context, name string, role uint64) (*party, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account, err := send.New(ctx, s.chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{Poll: poll})
	if err != nil {
		return nil, err
	}
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	if _, err := s.admin.Send(ctx, send.NewOperation(), account.Account(), nil, money); err != nil {
		return nil, err
	}
	if role != noRole {
		grant := bindings.NewConsortium().PackGrantRole(role, account.Account(), 0)
		if _, err := s.admin.Send(ctx, send.NewOperation(), s.address(deploy.Consortium), grant, nil); err != nil {
			return nil, err
		}
	}
	return &party{
		name: name, account: account,
		market:    market.New(account, s.deployment.ChainID, s.address(deploy.ModelMarket)),
		artifacts: artifacts.New(account, s.address(deploy.ArtifactRegistry), s.address(deploy.AuditAlerts)),
	}, nil
}

// ether writes an amount in wei for people: ether has as many decimals as tokens have.
func ether(wei *big.Int) string { return rewards.FormatAmount(wei) + " ether" }
