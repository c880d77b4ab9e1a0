package rewards_test

import (
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/rewards"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func terms(t *testing.T, s *deploytest.Stage) *rewards.Terms {
	t.Helper()
	head, err := s.Chain.Block(t.Context(), nil)
	must(t, err)
	return &rewards.Terms{
		Rate: big.NewInt(5), Budget: big.NewInt(1000), End: time.Unix(int64(head.Time), 0).Add(time.Hour).UTC(), MaxAge: time.Hour,
		Purpose: assent.Digest{1}, Criteria: []rewards.Criterion{{Statement: assent.Digest{2}, Params: assent.Digest{3}}},
	}
}

// A programme from its opening to its end; its key opens it once.
func TestLifeOfAProgramme(t *testing.T) {
	s := deploytest.Start(t)
	ctx, address := t.Context(), s.Deployment.Contracts[deploy.ContributionRewards]
	governor, custodian := rewards.New(s.Governor, address), rewards.New(s.Member(t, contracts.CustodianRole), address)
	wanted := terms(t, s)
	if _, err := custodian.Open(ctx, "mine", wanted); !revert.Is(err, "AccessManagedUnauthorized") {
		t.Errorf("somebody else opens a programme: %v", err)
	}
	for range 2 {
		id, err := governor.Open(ctx, "autumn", wanted)
		must(t, err)
		if id != 1 {
			t.Errorf("programme %d", id)
		}
	}
	if count, err := custodian.Count(ctx); err != nil || count != 1 {
		t.Errorf("%d programmes (%v)", count, err)
	}
	p, err := custodian.Find(ctx, 1)
	must(t, err)
	if p.Rate.Cmp(wanted.Rate) != 0 || p.Left().Cmp(wanted.Budget) != 0 || !p.End.Equal(wanted.End) || p.MaxAge != wanted.MaxAge ||
		p.Purpose != wanted.Purpose || len(p.Criteria) != 1 || p.Criteria[0] != wanted.Criteria[0] {
		t.Errorf("another programme than was opened: %+v", p)
	}
	if _, err := custodian.Find(ctx, 2); !errors.Is(err, rewards.ErrUnknown) {
		t.Errorf("a programme that there is not: %v", err)
	}
	if err := custodian.Close(ctx, 1); !revert.Is(err, "AccessManagedUnauthorized") {
		t.Errorf("closed by a custodian: %v", err)
	}
	must(t, governor.Close(ctx, 1))
	if err := governor.Close(ctx, 1); !revert.Is(err, "ProgrammeOver") {
		t.Errorf("closed twice: %v", err)
	}
	if _, err := custodian.Claim(ctx, 1, assent.Digest{9}, rewards.Evidence{Records: 1}); !revert.Is(err, "ProgrammeOver") {
		t.Errorf("a claim after the end: %v", err)
	}
}

// A claim needs a registered dataset of the account's own, and the attestations. One that is paid needs proofs:
// examples/rewards.
func TestClaimsThatAreRefused(t *testing.T) {
	s := deploytest.Start(t)
	ctx, address := t.Context(), s.Deployment.Contracts[deploy.ContributionRewards]
	owner := s.Member(t, contracts.CustodianRole)
	_, err := rewards.New(s.Governor, address).Open(ctx, "autumn", terms(t, s))
	must(t, err)
	dataset, evidence := assent.Digest{31: 7}, rewards.Evidence{Records: 3, IDColumn: "id", ConsentColumn: "consent"}
	expect := func(who *send.Sender, reason string) {
		t.Helper()
		if _, err := rewards.New(who, address).Claim(ctx, 1, dataset, evidence); !revert.Is(err, reason) {
			t.Errorf("%v, want %s", err, reason)
		}
	}
	expect(owner, "NotADataset")
	registry := artifacts.New(owner, s.Deployment.Contracts[deploy.ArtifactRegistry], s.Deployment.Contracts[deploy.AuditAlerts])
	must(t, registry.Register(ctx, dataset, artifacts.Dataset, "", nil))
	expect(s.Member(t, contracts.CustodianRole), "NotOwner")
	expect(owner, "NotAttested")
	if paid, err := rewards.New(owner, address).Rewarded(ctx, 1, dataset); paid || err != nil {
		t.Errorf("rewarded: %t (%v)", paid, err)
	}
}

// The contract computes the digests of the attestations that it looks for; they are Go's.
func TestTheContractLooksForGosDigests(t *testing.T) {
	s := deploytest.Start(t)
	ctx, address := t.Context(), s.Deployment.Contracts[deploy.ContributionRewards]
	owner := s.Member(t, contracts.CustodianRole)
	_, err := rewards.New(s.Governor, address).Open(ctx, "autumn", terms(t, s))
	must(t, err)
	dataset := assent.Digest{31: 7}
	registry := artifacts.New(owner, s.Deployment.Contracts[deploy.ArtifactRegistry], s.Deployment.Contracts[deploy.AuditAlerts])
	must(t, registry.Register(ctx, dataset, artifacts.Dataset, "", nil))
	_, err = rewards.New(owner, address).Claim(ctx, 1, dataset, rewards.Evidence{Records: 120, IDColumn: "patient"})
	claim := assent.Claim{Statement: "count", Version: 1, Params: map[string]string{"id": "patient", "records": "120"}}
	var refused *revert.Error
	if !errors.As(err, &refused) || refused.Name != "NotAttested" {
		t.Fatal(err)
	}
	if refused.Args[0] != [32]byte(claim.StatementDigest()) || refused.Args[1] != [32]byte(claim.ParamsDigest()) {
		t.Errorf("it looks for %x, want %s %s", refused.Args, claim.StatementDigest(), claim.ParamsDigest())
	}
}

// Terms that would be cut to the contract's numbers are not sent.
func TestTermsThatDoNotFit(t *testing.T) {
	good := rewards.Terms{Rate: big.NewInt(1), Budget: big.NewInt(1), End: time.Unix(1, 0), MaxAge: time.Hour}
	for name, change := range map[string]func(*rewards.Terms){
		"no rate":          func(t *rewards.Terms) { t.Rate = nil },
		"negative budget":  func(t *rewards.Terms) { t.Budget = big.NewInt(-1) },
		"too large":        func(t *rewards.Terms) { t.Rate = new(big.Int).Lsh(big.NewInt(1), 128) },
		"age of 136 years": func(t *rewards.Terms) { t.MaxAge = (1 << 32) * time.Second },
		"end before 1970":  func(t *rewards.Terms) { t.End = time.Unix(-1, 0) },
	} {
		bad := good
		change(&bad)
		if _, err := rewards.OpenCall(&bad); !errors.Is(err, rewards.ErrTerms) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Tokens are votes of the delegate, from the moment one is named.
func TestDelegating(t *testing.T) {
	s := deploytest.Start(t)
	ctx, address := t.Context(), s.Deployment.Contracts[deploy.DataToken]
	holder := s.Member(t, contracts.CustodianRole)
	s.Grant(t, contracts.MinterRole, s.Governor.Account())
	mint := bindings.NewDataToken().PackMint(holder.Account(), big.NewInt(30))
	_, err := s.Governor.Send(ctx, send.NewOperation(), address, mint, nil)
	must(t, err)
	token, other := rewards.NewToken(holder, address), common.Address{5}
	check := func(account common.Address, balance, votes int64, delegate common.Address) {
		t.Helper()
		h, err := token.Holding(ctx, account)
		must(t, err)
		if h.Balance.Int64() != balance || h.Votes.Int64() != votes || h.Delegate != delegate {
			t.Errorf("%s has %+v", account, h)
		}
	}
	check(holder.Account(), 30, 0, common.Address{})
	must(t, token.Delegate(ctx, other))
	check(holder.Account(), 30, 0, other)
	check(other, 0, 30, common.Address{})
	if supply, err := token.Supply(ctx); err != nil || supply.Int64() != 30 {
		t.Errorf("supply %s (%v)", supply, err)
	}
}
