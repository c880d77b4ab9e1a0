// Package deploytest gives tests a development chain with the contracts on it, without verifiers, and accounts with roles.
package deploytest

import (
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
)

// Powers is how many powers of τ the contracts know, and so how many rows a book can have.
const Powers = 40

// Stage is a chain with the contracts.
type Stage struct {
	Chain      node.Chain
	Governor   *send.Sender // the admin
	Deployment *deploy.Deployment
	Plan       deploy.Plan
	SRS        *pcs.SRS
	Powers     *srstree.Tree

	// Advance makes the chain's time later.
	Advance func(by time.Duration) error
}

// Start starts a chain, deploys and ends both with the test.
func Start(tb testing.TB) *Stage {
	tb.Helper()
	s := StartEmpty(tb)
	deployment, err := deploy.Deploy(tb.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		tb.Fatal(err)
	}
	s.Deployment = deployment
	return s
}

// StartEmpty starts a chain and plans what to deploy.
func StartEmpty(tb testing.TB) *Stage {
	tb.Helper()
	chain, err := devchain.Start(tb.Context(), devchain.Config{Dir: filepath.Join(tb.TempDir(), "chain"), Accounts: 1})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { check(tb, chain.Close()) })
	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		tb.Fatal(err)
	}
	config.Poll = "5ms"
	governor, err := network.Open(tb.Context(), config)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { check(tb, governor.Close()) })
	s := &Stage{Chain: governor.Chain, Governor: governor.Sender, SRS: developmentSRS(), Advance: chain.AdvanceTime}
	if s.Powers, err = srstree.Build(tb.Context(), s.SRS.G1, 1); err != nil {
		tb.Fatal(err)
	}
	s.Plan = deploy.Plan{Admin: governor.Sender.Account(), SRS: s.SRS.ID(), SRSTau: s.SRS.G2[1], SRSPowers: Powers, SRSRoot: s.Powers.Root()}
	return s
}

// Member returns an account with money and a role.
func (s *Stage) Member(tb testing.TB, role uint64) *send.Sender {
	tb.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		tb.Fatal(err)
	}
	account, err := send.New(tb.Context(), s.Chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{Poll: 5 * time.Millisecond})
	if err != nil {
		tb.Fatal(err)
	}
	money := new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))
	if _, err := s.Governor.Send(tb.Context(), send.NewOperation(), account.Account(), nil, money); err != nil {
		tb.Fatal(err)
	}
	s.Grant(tb, role, account.Account())
	return account
}

// Grant gives an account a role, as the admin does.
func (s *Stage) Grant(tb testing.TB, role uint64, account common.Address) {
	tb.Helper()
	grant := bindings.NewConsortium().PackGrantRole(role, account, 0)
	if _, err := s.Governor.Send(tb.Context(), send.NewOperation(), s.Deployment.Contracts[deploy.Consortium], grant, nil); err != nil {
		tb.Fatal(err)
	}
}

// Holds reports whether an account has a role.
func (s *Stage) Holds(tb testing.TB, role uint64, account common.Address) bool {
	tb.Helper()
	consortium := bindings.NewConsortium()
	answer, err := s.Governor.Call(tb.Context(), s.Deployment.Contracts[deploy.Consortium], consortium.PackHasRole(role, account))
	if err != nil {
		tb.Fatal(err)
	}
	held, err := consortium.UnpackHasRole(answer)
	if err != nil {
		tb.Fatal(err)
	}
	return held.IsMember
}

func check(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Error(err)
	}
}

func developmentSRS() *pcs.SRS {
	tau := devsetup.Tau()
	s := &pcs.SRS{G1: make([]bn254.G1Affine, Powers), G2: devsetup.G2()}
	power := fr.One()
	for i := range s.G1 {
		s.G1[i].ScalarMultiplicationBase(power.BigInt(new(big.Int)))
		power.Mul(&power, &tau)
	}
	return s
}
