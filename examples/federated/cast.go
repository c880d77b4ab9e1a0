// Who takes part: the deployment, the aggregator and five clients.

package main

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

const (
	purpose = "https://w3id.org/dpv#AcademicResearch"
	// poll is how often the chain is asked whether a transaction is mined, which here is at once.
	poll = 20 * time.Millisecond
	// powers is how many rows a book can have here; updates are committed under the same SRS.
	powers  = 1 << 13
	clients = 5
)

// errStory reports that something came out otherwise than the story has it.
var errStory = errors.New("this should not have happened")

// story is what all steps share.
type story struct {
	out      io.Writer
	dir      string
	chain    node.Chain
	clock    *devchain.Chain
	governor *send.Sender
	keys     *setup.Store
	rounds   int

	srs        *pcs.SRS
	powers     *srstree.Tree
	deployment *deploy.Deployment

	aggregator *aggregator
	clients    []*client
	records    []record
	model      []float64
	digest     assent.Digest // of the model's file
	losses     []float64
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// tell plays all steps.
func (s *story) tell(ctx context.Context) error {
	for _, step := range []func(context.Context) error{s.deploy, s.admit, s.prepare, s.train} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// close closes the vaults.
func (s *story) close() error {
	var errs []error
	for _, c := range s.clients {
		errs = append(errs, c.secrets.Close())
	}
	if s.aggregator != nil {
		errs = append(errs, s.aggregator.secrets.Close())
	}
	return errors.Join(errs...)
}

// deploy puts the contracts on the chain, with the verifiers that rounds need.
func (s *story) deploy(ctx context.Context) (err error) {
	if s.srs, err = s.keys.SRS(ctx, powers); err != nil {
		return err
	}
	if s.powers, err = srstree.Build(ctx, s.srs.G1[:powers], 0); err != nil {
		return err
	}
	plan := deploy.Plan{Admin: s.governor.Account(), SRS: s.srs.ID(), SRSPowers: powers, SRSRoot: s.powers.Root(), SRSTau: s.srs.G2[1]}
	for _, id := range []string{"consent", "membership", "update"} {
		st, err := circuits.Find(id)
		if err != nil {
			return err
		}
		key, err := s.keys.Key(ctx, st, vkey.PLONK)
		if err != nil {
			return err
		}
		code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
		if err != nil {
			return err
		}
		plan.Verifiers = append(plan.Verifiers, deploy.Verifier{Statement: id, KeyHash: key.Verifying().Hash, Code: code})
	}
	s.deployment, err = deploy.Deploy(ctx, s.chain, s.governor, plan)
	return err
}

// admit gives accounts, money and roles to the aggregator and the clients.
func (s *story) admit(ctx context.Context) error {
	account, err := s.member(ctx, contracts.AggregatorRole, contracts.TrainerRole)
	if err != nil {
		return err
	}
	secrets, err := vault.Open(ctx, filepath.Join(s.dir, "aggregator"))
	if err != nil {
		return err
	}
	s.aggregator = &aggregator{
		story: s, secrets: secrets, prover: prover.New(secrets, s.keys), artifacts: s.registry(account),
		rounds: rounds.New(account, s.deployment.ChainID, s.address(deploy.FederatedRounds)),
	}
	for i := range clients {
		c, err := s.newClient(ctx, i)
		if err != nil {
			return fmt.Errorf("client %d: %w", i+1, err)
		}
		s.clients = append(s.clients, c)
	}
	governor := gate.New(s.governor, s.address(deploy.TrainingGate))
	if err := governor.SetPolicy(ctx, consent.PurposeHash(purpose), gate.Policy{MaxAge: 24 * time.Hour}); err != nil {
		return err
	}
	s.say("An aggregator and %d clients are members", clients)
	return nil
}

func (s *story) newClient(ctx context.Context, number int) (*client, error) {
	account, err := s.member(ctx, contracts.CustodianRole)
	if err != nil {
		return nil, err
	}
	secrets, err := vault.Open(ctx, filepath.Join(s.dir, fmt.Sprintf("client-%d", number+1)))
	if err != nil {
		return nil, err
	}
	_, identity, err := ed25519.GenerateKey(nil)
	if err != nil {
		return nil, err
	}
	return &client{
		story: s, number: number, account: account, secrets: secrets, prover: prover.New(secrets, s.keys), identity: identity,
		consents:  consents.New(s.chain, account, s.address(deploy.ConsentRegistry), s.powers),
		artifacts: s.registry(account),
		claims:    attest.New(account, s.deployment.ChainID, s.address(deploy.AttestationRegistry)),
		rounds:    rounds.New(account, s.deployment.ChainID, s.address(deploy.FederatedRounds)),
	}, nil
}

func (s *story) registry(account *send.Sender) *artifacts.Registry {
	return artifacts.New(account, s.address(deploy.ArtifactRegistry), s.address(deploy.AuditAlerts))
}

// member makes an account with money and roles.
func (s *story) member(ctx context.Context, roles ...uint64) (*send.Sender, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account, err := send.New(ctx, s.chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{Poll: poll})
	if err != nil {
		return nil, err
	}
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	if _, err := s.governor.Send(ctx, send.NewOperation(), account.Account(), nil, money); err != nil {
		return nil, err
	}
	for _, role := range roles {
		grant := bindings.NewConsortium().PackGrantRole(role, account.Account(), 0)
		if _, err := s.governor.Send(ctx, send.NewOperation(), s.address(deploy.Consortium), grant, nil); err != nil {
			return nil, err
		}
	}
	return account, nil
}

// now is the chain's time, which the story makes later at the end of each round.
func (s *story) now(ctx context.Context) (time.Time, error) {
	head, err := s.chain.Block(ctx, nil)
	return time.Unix(int64(head.Time), 0).UTC(), err
}

// address finds a contract of the deployment. Those asked for here are in each.
func (s *story) address(name string) common.Address { return s.deployment.Contracts[name] }

// commitCSV commits to a table given as CSV.
func commitCSV(ctx context.Context, p *prover.Prover, schema *assent.Schema, text string) (*assent.Commitment, error) {
	rows, err := source.NewCSV(strings.NewReader(text), schema)
	if err != nil {
		return nil, err
	}
	return p.Commit(ctx, rows)
}
