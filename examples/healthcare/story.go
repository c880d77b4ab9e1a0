// The story, step by step.

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/prover/setup"
)

// Purposes for which the hospitals ask for consent.
const (
	research   = "https://w3id.org/dpv#AcademicResearch"
	commercial = "https://w3id.org/dpv#CommercialResearch"
)

// hospitals is how many there are.
const hospitals = 3

// errStory reports that something came out otherwise than the story has it.
var errStory = errors.New("this should not have happened")

// story is what all steps share.
type story struct {
	out      io.Writer
	dir      string
	chain    node.Chain
	governor *send.Sender
	keys     *setup.Store
	patients int

	srs        *pcs.SRS
	powers     *srstree.Tree
	deployment *deploy.Deployment
	trainer    *gate.Gate
	auditor    *artifacts.Registry
	hospitals  []*hospital
}

func (s *story) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// tell plays all steps.
func (s *story) tell(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		s.deploy, s.admit, s.collect, s.publish, s.train, s.revoke, s.expire, s.tamper, s.alert, s.otherPurpose,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// close closes the hospitals' vaults.
func (s *story) close() error {
	var errs []error
	for _, h := range s.hospitals {
		errs = append(errs, h.secrets.Close())
	}
	return errors.Join(errs...)
}

// collect has the patients consent: all to research, every second also to commercial use.
func (s *story) collect(ctx context.Context) error {
	for i, h := range s.hospitals {
		from, to := i*s.patients/hospitals, (i+1)*s.patients/hospitals
		gas, err := h.collect(ctx, to-from)
		if err != nil {
			return fmt.Errorf("hospital %d: %w", i+1, err)
		}
		s.say("Hospital %d: %d patients consent to research, %d to commercial use; %d gas a consent", i+1, to-from, (to-from+1)/2, gas)
	}
	return nil
}

// publish has each hospital commit to its table, register it, and prove that each record has a live consent.
func (s *story) publish(ctx context.Context) error {
	for i, h := range s.hospitals {
		if err := h.commit(ctx); err != nil {
			return fmt.Errorf("hospital %d: %w", i+1, err)
		}
		if err := h.attest(ctx, time.Time{}); err != nil {
			return fmt.Errorf("hospital %d: %w", i+1, err)
		}
		s.say("Hospital %d: %s", i+1, h.sentence)
	}
	return nil
}

// train has the trainer open a job about all datasets, which is let through.
func (s *story) train(ctx context.Context) error {
	job, err := s.open(ctx, "first", research)
	if err != nil {
		return err
	}
	if err := s.trainer.Authorize(ctx, job); err != nil {
		return err
	}
	if err := s.trainer.Guard(ctx, job); err != nil {
		return err
	}
	s.say("Gate: job %d for research may run on the %d datasets", job, hospitals)
	return nil
}

// revoke has a patient revoke while the job runs: the gate stops it at once, until the hospital has left the record out.
func (s *story) revoke(ctx context.Context) error {
	first := s.hospitals[0]
	const job = 1
	if err := first.revoke(ctx, research, 7); err != nil {
		return err
	}
	if err := s.wantRefusal(ctx, job, gate.Revoked); err != nil {
		return err
	}
	s.say("Patient 7 of hospital 1 revokes. Gate: job %d is stopped: %s", job, gate.Revoked)

	if err := first.attest(ctx, time.Time{}); !errors.Is(err, statement.ErrConsent) {
		return fmt.Errorf("%w: a proof without patient 7's consent: %v", errStory, err)
	} else {
		s.say("Hospital 1 cannot prove its table any more; it is told why: %v", err)
	}
	first.leaveOut(7)
	if err := first.commit(ctx); err != nil {
		return err
	}
	if err := first.attest(ctx, time.Time{}); err != nil {
		return err
	}
	again, err := s.open(ctx, "second", research)
	if err != nil {
		return err
	}
	if err := s.trainer.Authorize(ctx, again); err != nil {
		return err
	}
	s.say("Hospital 1 leaves the record out, commits and proves again. Gate: job %d may run", again)
	return nil
}

// expire looks ahead: a consent that ends is seen by the hospital before anybody else.
func (s *story) expire(ctx context.Context) error {
	err := s.hospitals[1].attest(ctx, time.Now().Add(consentTerm+time.Hour))
	if !errors.Is(err, statement.ErrConsent) {
		return fmt.Errorf("%w: a proof for a time at which consents have ended: %v", errStory, err)
	}
	s.say("Hospital 2 asks what it could prove after the consents' term: nothing")
	return nil
}

// tamper has somebody change a cell of a table on its way to the trainer, who compares digests before training.
func (s *story) tamper(ctx context.Context) error {
	changed, err := s.hospitals[2].commitment.Digest(), error(nil)
	changed[0] ^= 1
	if _, err = s.auditor.Check(ctx, changed); !errors.Is(err, artifacts.ErrUnknown) {
		return fmt.Errorf("%w: a table that nobody registered: %v", errStory, err)
	}
	s.say("A table was changed on its way: %v", err)
	return nil
}

// alert has an auditor suspend a dataset, which stops the job, and let it go again.
func (s *story) alert(ctx context.Context) error {
	const job = 2
	id, err := s.auditor.Raise(ctx, s.hospitals[2].commitment.Digest(), artifacts.Critical, consent.PurposeHash("provenance"), "where do these records come from?")
	if err != nil {
		return err
	}
	if err := s.wantRefusal(ctx, job, gate.Suspended); err != nil {
		return err
	}
	if err := s.auditor.Resolve(ctx, id, "explained"); err != nil {
		return err
	}
	if err := s.trainer.Guard(ctx, job); err != nil {
		return err
	}
	s.say("An auditor suspends hospital 3's dataset, and resolves the alert: the job stops and goes on")
	return nil
}

// otherPurpose has the trainer ask for a purpose to which only some have consented.
func (s *story) otherPurpose(ctx context.Context) error {
	job, err := s.open(ctx, "commercial", commercial)
	if err != nil {
		return err
	}
	err = s.trainer.Authorize(ctx, job)
	if !errors.Is(err, gate.ErrRefused) {
		return fmt.Errorf("%w: a job for commercial use: %v", errStory, err)
	}
	s.say("Gate: job %d for commercial use is refused: %s", job, gate.NotAttested)
	return nil
}

// open opens a job about the hospitals' datasets as they are now.
func (s *story) open(ctx context.Context, key, purpose string) (uint64, error) {
	var requests []gate.Request
	for _, h := range s.hospitals {
		requests = append(requests, gate.Request{Dataset: h.commitment.Digest(), Column: consentColumn})
	}
	return s.trainer.Open(ctx, key, consent.PurposeHash(purpose), requests)
}

// wantRefusal makes sure that a job that was authorised is stopped, for this reason.
func (s *story) wantRefusal(ctx context.Context, job uint64, reason gate.Reason) error {
	var refusal *gate.Refusal
	if err := s.trainer.Guard(ctx, job); !errors.As(err, &refusal) {
		return fmt.Errorf("%w: job %d goes on: %v", errStory, job, err)
	}
	for _, standing := range refusal.Datasets {
		if standing.Reason == reason {
			return nil
		}
	}
	return fmt.Errorf("%w: %w", errStory, refusal)
}

// address finds a contract of the deployment. Those asked for here are in each.
func (s *story) address(name string) common.Address { return s.deployment.Contracts[name] }

func owner(a common.Address) assent.Address { return assent.Address(a) }
