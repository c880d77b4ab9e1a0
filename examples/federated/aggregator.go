// The aggregator: the members, the rounds, the sum.

package main

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/examples/internal/stage"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/federated/weights"
)

const (
	minimum  = 3 // clients without whom a round is given up
	duration = 10 * time.Minute
)

// scale is how weights become integers: steps of 2^−16.
func scale() weights.Scale { return weights.Scale{Bits: 16, Limit: 1 << 20} }

// bound is what updates keep to: no entry beyond 16, a norm of at most 4.
func bound() rounds.Bound {
	return rounds.Bound{Column: weightColumn, Limit: big.NewInt(1 << 20), Norm: new(big.Int).Lsh(big.NewInt(16), 32)}
}

// aggregator holds rounds.
type aggregator struct {
	*stage.Member
	rounds  *rounds.Rounds
	members *assent.Commitment // the table of those who may take part
}

// prepare has the clients get ready, gives each a ticket of its membership, and registers the model.
func (s *story) prepare(ctx context.Context) (err error) {
	names, records, err := loadRecords()
	if err != nil {
		return err
	}
	s.records = records
	for i, c := range s.clients {
		c.records = records[i*len(records)/clients : (i+1)*len(records)/clients]
		if err := c.prepare(ctx, names); err != nil {
			return fmt.Errorf("client %d: %w", i+1, err)
		}
		s.Say("%s: %d records, each with a live consent: proven", c.Name, len(c.records))
	}
	if err := s.aggregator.admit(ctx, s.clients); err != nil {
		return err
	}
	s.model = make([]float64, len(records[0].features))
	s.losses = []float64{loss(s.model, records)}
	return s.publish(ctx)
}

// admit commits to the table of members and hands out tickets.
func (a *aggregator) admit(ctx context.Context, clients []*client) (err error) {
	var table strings.Builder
	table.WriteString("client\n")
	for i := range clients {
		fmt.Fprintf(&table, "%d\n", i+1)
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: "client", Type: assent.Uint}}}
	if a.members, err = a.Commit(ctx, schema, table.String()); err != nil {
		return err
	}
	for i, c := range clients {
		if c.ticket, err = a.Prover.Ticket(ctx, a.members.Digest(), uint64(i)); err != nil {
			return err
		}
	}
	return nil
}

// publish registers the model as it is now, made from the one before.
func (s *story) publish(ctx context.Context) error {
	file, err := tensors(s.model).Encode(weights.Safetensors)
	if err != nil {
		return err
	}
	var parents []assent.Digest
	if !s.digest.IsZero() {
		parents = append(parents, s.digest)
	}
	s.digest = sha256.Sum256(file)
	return s.aggregator.Artifacts.Register(ctx, s.digest, artifacts.Model, "", parents)
}

// train holds the rounds. In the first one a client drops out and another one hands in a poisoned update.
func (s *story) train(ctx context.Context) error {
	for number := range s.rounds {
		if err := s.round(ctx, number); err != nil {
			return fmt.Errorf("round %d: %w", number+1, err)
		}
	}
	return nil
}

// round has the clients hand in what they have learnt, adds it up and moves the model.
func (s *story) round(ctx context.Context, number int) error {
	now, err := s.Now(ctx)
	if err != nil {
		return err
	}
	terms := &rounds.Terms{
		Model: s.digest, Purpose: consent.PurposeHash(purpose), Length: uint32(len(s.model)), Minimum: minimum,
		Deadline: now.Add(duration), Bound: bound(),
	}
	id, err := s.aggregator.rounds.Open(ctx, fmt.Sprint(number), terms, s.aggregator.members)
	if err != nil {
		return err
	}
	gone, handedIn := nobody, s.clients
	if number == 0 {
		// The last client hands in poison, and the one before falls silent after its update is in.
		last := clients - 1
		gone, handedIn = last-1, s.clients[:last]
		if err := s.poison(ctx, id, s.clients[last]); err != nil {
			return err
		}
	}
	for _, c := range handedIn {
		if err := c.commitUpdate(ctx, improve(s.model, c.records)); err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
		if err := c.submit(ctx, id, &terms.Bound); err != nil {
			return fmt.Errorf("%s: %w", c.Name, err)
		}
	}
	s.Say("Round %d: %d updates are in, each proven small and by a member", id, len(handedIn))
	survivors, sum, err := s.addUp(ctx, id, handedIn, gone)
	if err != nil {
		return err
	}
	return s.finish(ctx, id, handedIn, survivors, sum)
}

// poison has a client hand in an update that would outweigh all others: it cannot be proven, and a proof of another bound
// is refused.
func (s *story) poison(ctx context.Context, id uint64, c *client) error {
	update := make([]float64, len(s.model))
	for i := range update {
		update[i] = 10
	}
	if err := c.commitUpdate(ctx, update); err != nil {
		return err
	}
	asked := bound()
	refused := c.submit(ctx, id, &asked)
	if err := stage.WantError("a proof that a poisoned update is small", refused, statement.ErrFalse); err != nil {
		return err
	}
	s.Say("%s hands in a poisoned update. It cannot prove the bound: %v", c.Name, refused)
	asked.Norm = new(big.Int).Lsh(big.NewInt(1), 50)
	if err := stage.WantRevert("a bound of the client's own", c.submit(ctx, id, &asked), "WrongVector"); err != nil {
		return err
	}
	s.Say("%s proves a bound of its own. The contract refuses: WrongVector", c.Name)
	return nil
}

// nobody is no client's number.
const nobody = -1

// addUp adds the updates up under masks. Participant gone is silent from the step of the vectors on.
func (s *story) addUp(ctx context.Context, id uint64, handedIn []*client, gone int) (survivors []*client, sum []fr.Element, err error) {
	round := &secagg.Round{ID: sha256.Sum256(fmt.Appendf(nil, "%d %s %d", s.Deployment.ChainID, s.Address(deploy.FederatedRounds), id)), Threshold: minimum, Length: len(s.model) + 1}
	for _, c := range handedIn {
		round.Participants = append(round.Participants, c.identity.Public().(ed25519.PublicKey))
	}
	server, err := secagg.NewAggregator(round)
	if err != nil {
		return nil, nil, err
	}
	peers := make([]*secagg.Client, len(handedIn))
	for i, c := range handedIn {
		path := filepath.Join(s.Dir, fmt.Sprintf("secagg-%d-%d", id, i))
		if peers[i], err = secagg.Create(path, round, c.identity); err != nil {
			return nil, nil, err
		}
		defer func() { err = errors.Join(err, peers[i].Close()) }()
	}
	var inbox map[int][]byte
	steps := []func(i int) ([]byte, error){
		func(i int) ([]byte, error) { return peers[i].Keys() },
		func(i int) ([]byte, error) { return peers[i].Share(inbox[i]) },
		func(i int) ([]byte, error) { return peers[i].Mask(ctx, inbox[i], handedIn[i].vector.masked()) },
		func(i int) ([]byte, error) { return peers[i].Confirm(inbox[i]) },
		func(i int) ([]byte, error) { return peers[i].Unmask(inbox[i]) },
	}
	for step, send := range steps {
		for i := range peers {
			if i == gone && secagg.Phase(step) >= secagg.CollectVectors {
				continue
			}
			message, err := send(i)
			if err != nil {
				return nil, nil, err
			}
			if err := server.Receive(message); err != nil {
				return nil, nil, err
			}
		}
		if step == len(steps)-1 {
			break
		}
		if inbox, err = server.Next(); err != nil {
			return nil, nil, err
		}
	}
	result, err := server.Result(ctx)
	if err != nil {
		return nil, nil, err
	}
	for _, i := range result.Survivors {
		survivors = append(survivors, handedIn[i])
	}
	return survivors, result.Sum, nil
}

// finish closes the round without those that have dropped out, publishes the sum and moves the model by its mean.
func (s *story) finish(ctx context.Context, id uint64, handedIn, survivors []*client, sum []fr.Element) error {
	if err := s.Advance(duration + time.Minute); err != nil {
		return err
	}
	still := map[*client]bool{}
	for _, c := range survivors {
		still[c] = true
	}
	var dropped []fr.Element
	for _, c := range handedIn {
		if !still[c] {
			dropped = append(dropped, c.vector.nullifier)
			s.Say("%s has dropped out; the sum goes on without it", c.Name)
		}
	}
	if err := s.aggregator.rounds.Close(ctx, id, dropped); err != nil {
		return err
	}
	closed, err := s.aggregator.rounds.Find(ctx, id)
	if err != nil {
		return err
	}
	opening, err := rounds.NewOpening(s.SRS, &closed.Sum, rounds.Encoded(sum, closed.Count), 0)
	if err != nil {
		return err
	}
	if err := s.aggregator.rounds.Publish(ctx, id, opening); err != nil {
		return err
	}
	mean, err := s.mean(sum, survivors)
	if err != nil {
		return err
	}
	for f := range s.model {
		s.model[f] += mean[f]
	}
	s.losses = append(s.losses, loss(s.model, s.records))
	s.Say("Round %d: the sum of %d updates opens the sum of their commitments; log-loss %.4f, before %.4f", id, closed.Count, s.losses[len(s.losses)-1], s.losses[len(s.losses)-2])
	return s.publish(ctx)
}

// mean returns the mean of the updates, and makes sure that it is the plain mean to half a step.
func (s *story) mean(sum []fr.Element, survivors []*client) ([]float64, error) {
	values, _, err := secagg.Split(sum)
	if err != nil {
		return nil, err
	}
	averaged, err := tensors(s.model).Dequantise(values, len(survivors), scale())
	if err != nil {
		return nil, err
	}
	mean := make([]float64, len(s.model))
	for f := range mean {
		mean[f] = averaged.List[0].Float(f)
		plain := 0.0
		for _, c := range survivors {
			plain += c.vector.update[f] / float64(len(survivors))
		}
		if step := math.Ldexp(1, -scale().Bits); math.Abs(plain-mean[f]) > step/2+1e-12 {
			return nil, fmt.Errorf("%w: weight %d moves by %g, the plain mean is %g", stage.ErrStory, f, mean[f], plain)
		}
	}
	return mean, nil
}
