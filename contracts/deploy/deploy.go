// Deploying: the contracts, then who may do what, then the statements.

package deploy

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Plan is what to deploy. The zero Salt, MaxAge, MaxLag and Voting are fit for use.
type Plan struct {
	Admin     common.Address // of the Consortium; it becomes governor as well unless HandOver, and must be the sender
	Salt      [32]byte       // another salt, like another SRS, gives another deployment on the same chain
	SRS       assent.Digest
	SRSTau    bn254.G2Affine // [τ]2, which SRS is the identity of; zero: rounds of federated training take no updates
	SRSPowers uint64
	SRSRoot   [32]byte
	MaxAge    time.Duration // at least a minute, at most 30 days; 0: a day
	MaxLag    time.Duration // at most a day; 0: an hour
	Verifiers []Verifier
	Members   []Member // who is given which role at once
	Voting    Voting   // how votes are held; zero: DefaultVoting
	HandOver  bool     // the governor's role goes to the timelock behind the votes, and the admin has it no more

	Progress func(name string, address common.Address, created bool) // called for each contract; may be nil
}

// Verifier is a verifier contract to deploy and to route to.
type Verifier struct {
	Statement string // id; where there is a statement contract for it, claims of it can be submitted
	KeyHash   assent.Digest
	Code      []byte // creation code
}

// Member is an account with a role, see contracts.Role.
type Member struct {
	Role    uint64
	Account common.Address
}

// What a plan's zero means.
const (
	defaultAge = 24 * time.Hour
	defaultLag = time.Hour
)

// Deploy carries a plan out, or goes on with it: what is on the chain is not sent again. The same plan gives the same
// addresses on every chain. Where one of the contracts was there already, Block is 0. A role that was handed over to votes
// does not come back. Errors are ErrVoting, ErrSRS, ErrGoverned, ErrNoFactory, a revert.Error, send's, or what the chain says.
func Deploy(ctx context.Context, chain node.Chain, sender *send.Sender, plan Plan) (*Deployment, error) {
	if plan.MaxAge == 0 {
		plan.MaxAge = defaultAge
	}
	if plan.MaxLag == 0 {
		plan.MaxLag = defaultLag
	}
	plan.Voting = plan.Voting.withDefaults()
	if err := plan.checkVotes(); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if err := plan.checkSRS(); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if plan.Admin != sender.Account() {
		return nil, fmt.Errorf("deploy: the admin is %s, but %s sends", plan.Admin, sender.Account())
	}
	d := &Deployment{
		Admin: plan.Admin, Salt: plan.Salt, SRS: plan.SRS, SRSPowers: plan.SRSPowers, SRSRoot: plan.SRSRoot, MaxAge: plan.MaxAge, MaxLag: plan.MaxLag, Voting: plan.Voting,
		Contracts: map[string]common.Address{}, Statements: map[string]common.Address{}, Verifiers: map[assent.Digest]common.Address{},
	}
	id, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("deploy: ask for the chain's id: %w", err)
	}
	head, err := chain.Block(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("deploy: ask for the head: %w", err)
	}
	d.ChainID, d.Block = id.Uint64(), head.Number
	create, err := newCreator(ctx, chain, sender, create2Salt(plan.Salt, plan.SRS))
	if err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	create.report = func(name string, address common.Address, created bool) {
		if !created {
			d.Block = 0 // it is older than the head, and nobody knows how much
		}
		if plan.Progress != nil {
			plan.Progress(name, address, created)
		}
	}
	if err := d.createContracts(ctx, create, &plan.SRSTau); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if err := d.createVerifiers(ctx, create, plan.Verifiers); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	if err := d.configure(ctx, sender, &plan); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	return d, nil
}

// createContracts creates what does not depend on statements, each after those that it is told of.
func (d *Deployment) createContracts(ctx context.Context, create *creator, tau *bn254.G2Affine) error {
	at := func(name string) common.Address { return d.Contracts[name] }
	for _, c := range []struct {
		name     string
		metadata *bind.MetaData
		args     func() []byte
	}{
		{Consortium, &bindings.ConsortiumMetaData, func() []byte { return bindings.NewConsortium().PackConstructor(d.Admin) }},
		{VerifierRouter, &bindings.VerifierRouterMetaData, func() []byte {
			return bindings.NewVerifierRouter().PackConstructor(at(Consortium), assent.IsDevelopmentSRS(d.SRS))
		}},
		{ConsentRegistry, &bindings.ConsentRegistryMetaData, func() []byte {
			return bindings.NewConsentRegistry().PackConstructor(at(Consortium), d.SRSRoot, d.SRS)
		}},
		{ArtifactRegistry, &bindings.ArtifactRegistryMetaData, func() []byte {
			return bindings.NewArtifactRegistry().PackConstructor(at(Consortium))
		}},
		{AuditAlerts, &bindings.AuditAlertsMetaData, func() []byte {
			return bindings.NewAuditAlerts().PackConstructor(at(Consortium))
		}},
		{AttestationRegistry, &bindings.AttestationRegistryMetaData, func() []byte {
			return bindings.NewAttestationRegistry().PackConstructor(at(Consortium), at(VerifierRouter), at(ConsentRegistry), seconds(d.MaxAge), seconds(d.MaxLag))
		}},
		{ModelHeads, &bindings.ModelHeadsMetaData, func() []byte {
			return bindings.NewModelHeads().PackConstructor(at(Consortium), at(ArtifactRegistry), at(AuditAlerts))
		}},
		{TrainingGate, &bindings.TrainingGateMetaData, func() []byte {
			return bindings.NewTrainingGate().PackConstructor(at(Consortium), at(ArtifactRegistry), at(AuditAlerts), at(AttestationRegistry), at(ConsentRegistry), at(ModelHeads))
		}},
		{FederatedRounds, &bindings.FederatedRoundsMetaData, func() []byte {
			return bindings.NewFederatedRounds().PackConstructor(at(Consortium), at(AttestationRegistry), at(TrainingGate), g2Words(tau))
		}},
		{DataToken, &bindings.DataTokenMetaData, func() []byte {
			return bindings.NewDataToken().PackConstructor(at(Consortium))
		}},
		{ContributionRewards, &bindings.ContributionRewardsMetaData, func() []byte {
			return bindings.NewContributionRewards().PackConstructor(at(Consortium), at(DataToken), at(ArtifactRegistry), at(AuditAlerts), at(AttestationRegistry), at(ConsentRegistry))
		}},
		{ModelGovernor, &bindings.ModelGovernorMetaData, func() []byte {
			return bindings.NewModelGovernor().PackConstructor(at(DataToken), d.Voting.rules())
		}},
		{ModelMarket, &bindings.ModelMarketMetaData, func() []byte {
			return bindings.NewModelMarket().PackConstructor(at(Consortium), at(ArtifactRegistry), at(AuditAlerts), at(ModelHeads))
		}},
	} {
		code, err := hexutil.Decode(c.metadata.Bin)
		if err != nil {
			return fmt.Errorf("%s: bytecode: %w", c.name, err)
		}
		if d.Contracts[c.name], err = create.create(ctx, c.name, append(code, c.args()...)); err != nil {
			return err
		}
	}
	return nil
}

func seconds(d time.Duration) uint32 { return uint32(min(d/time.Second, math.MaxUint32)) }

// createVerifiers creates verifiers, and statement contracts for those statements that have one.
func (d *Deployment) createVerifiers(ctx context.Context, create *creator, verifiers []Verifier) error {
	for _, v := range verifiers {
		address, err := create.create(ctx, "verifier of "+v.Statement, v.Code)
		if err != nil {
			return err
		}
		d.Verifiers[v.KeyHash] = address
		code, err := bindings.StatementContract(contracts.StatementName(v.Statement))
		if err != nil {
			continue // proofs of it are verified by the router alone
		}
		argument := common.LeftPadBytes(address[:], 32)
		if d.Statements[v.Statement], err = create.create(ctx, "statement "+v.Statement, append(code, argument...)); err != nil {
			return err
		}
	}
	return nil
}
