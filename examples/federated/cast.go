// Who takes part: the aggregator and five clients.

package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/examples/internal/stage"
)

const (
	purpose = "https://w3id.org/dpv#AcademicResearch"
	// rows is how many a book can have here, and an update.
	rows    = 1 << 13
	clients = 5
)

// story is what all steps share.
type story struct {
	*stage.Stage
	rounds  int
	picture string // file

	aggregator *aggregator
	clients    []*client
	records    []record
	model      []float64
	digest     assent.Digest // of the model's file
	losses     []float64     // after each round, and before the first
}

// tell plays all steps.
func tell(ctx context.Context, s *story) error {
	return stage.InTurn(ctx, s.assemble, s.prepare, s.train, s.draw)
}

// assemble puts the contracts on the chain, with the verifiers that rounds need, and makes everybody a member.
func (s *story) assemble(ctx context.Context) error {
	if err := s.Deploy(ctx, rows, "consent", "membership", "update"); err != nil {
		return err
	}
	member, err := s.Member(ctx, "Aggregator", contracts.AggregatorRole, contracts.TrainerRole)
	if err != nil {
		return err
	}
	s.aggregator = &aggregator{Member: member, rounds: rounds.New(member.Account, s.Deployment.ChainID, s.Address(deploy.FederatedRounds))}
	for i := range clients {
		c, err := s.newClient(ctx, i)
		if err != nil {
			return fmt.Errorf("client %d: %w", i+1, err)
		}
		s.clients = append(s.clients, c)
	}
	governor := gate.New(s.Admin, s.Address(deploy.TrainingGate))
	if err := governor.SetPolicy(ctx, consent.PurposeHash(purpose), gate.Policy{MaxAge: 24 * time.Hour}); err != nil {
		return err
	}
	s.Say("An aggregator and %d clients are members", clients)
	return nil
}

func (s *story) newClient(ctx context.Context, number int) (*client, error) {
	member, err := s.Member(ctx, fmt.Sprintf("Client %d", number+1), contracts.CustodianRole)
	if err != nil {
		return nil, err
	}
	_, identity, err := ed25519.GenerateKey(nil)
	return &client{
		Member: member, story: s, number: number, identity: identity,
		rounds: rounds.New(member.Account, s.Deployment.ChainID, s.Address(deploy.FederatedRounds)),
	}, err
}
