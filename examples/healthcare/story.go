// The story, step by step.

package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/examples/internal/stage"
)

// Purposes for which the hospitals ask for consent.
const (
	research   = "https://w3id.org/dpv#AcademicResearch"
	commercial = "https://w3id.org/dpv#CommercialResearch"
)

// hospitals is how many there are.
const hospitals = 3

// story is what all steps share.
type story struct {
	*stage.Stage
	patients  int
	hospitals []*hospital
	trainer   *gate.Gate
	job       uint64 // the trainer's latest that may run
	auditor   *artifacts.Registry
}

// tell plays all steps.
func tell(ctx context.Context, st *stage.Stage, patients int) error {
	s := &story{Stage: st, patients: patients}
	return stage.InTurn(ctx, s.assemble, s.admit, s.collect, s.publish, s.train, s.revoke, s.expire, s.tamper, s.alert, s.otherPurpose)
}

// collect has the patients consent: all to research, every second also to commercial use.
func (s *story) collect(ctx context.Context) error {
	for i, h := range s.hospitals {
		patients := (i+1)*s.patients/hospitals - i*s.patients/hospitals
		gas, err := h.collect(ctx, patients)
		if err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
		s.Say("%s: %d patients consent to research, %d to commercial use; %d gas a consent", h.Name, patients, (patients+1)/2, gas)
	}
	return nil
}

// publish has each hospital commit to its table, register it, and prove that each record has a live consent.
func (s *story) publish(ctx context.Context) error {
	for _, h := range s.hospitals {
		if err := h.publish(ctx); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
		proven, err := h.attest(ctx, time.Now())
		if err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
		s.Say("%s: %s", h.Name, proven.Sentence)
	}
	return nil
}

// train has the trainer open a job about all datasets, which is let through.
func (s *story) train(ctx context.Context) error {
	if err := s.authorize(ctx, "first"); err != nil {
		return err
	}
	if err := s.trainer.Guard(ctx, s.job); err != nil {
		return err
	}
	s.Say("Gate: job %d for research may run on the %d datasets", s.job, hospitals)
	return nil
}

// revoke has a patient revoke while the job runs: the gate stops it at once, until the hospital has left the record out.
func (s *story) revoke(ctx context.Context) error {
	first := s.hospitals[0]
	if err := first.revoke(ctx, research, 7); err != nil {
		return err
	}
	if err := s.wantStopped(ctx, gate.Revoked); err != nil {
		return err
	}
	s.Say("Patient 7 of hospital 1 revokes. Gate: job %d is stopped: %s", s.job, gate.Revoked)

	_, refused := first.attest(ctx, time.Now())
	if err := stage.WantError("a proof without patient 7's consent", refused, statement.ErrConsent); err != nil {
		return err
	}
	s.Say("Hospital 1 cannot prove its table any more; it is told why: %v", refused)
	first.leftOut[7] = true
	if err := first.publish(ctx); err != nil {
		return err
	}
	if _, err := first.attest(ctx, time.Now()); err != nil {
		return err
	}
	if err := s.authorize(ctx, "second"); err != nil {
		return err
	}
	s.Say("Hospital 1 leaves the record out, commits and proves again. Gate: job %d may run", s.job)
	return nil
}

// expire looks ahead: a consent that ends is seen by the hospital before anybody else.
func (s *story) expire(ctx context.Context) error {
	_, err := s.hospitals[1].attest(ctx, time.Now().Add(consentTerm+time.Hour))
	if err := stage.WantError("a proof for a time at which consents have ended", err, statement.ErrConsent); err != nil {
		return err
	}
	s.Say("Hospital 2 asks what it could prove after the consents' term: nothing")
	return nil
}

// tamper has somebody change a cell of a table on its way to the trainer, who compares digests before training.
func (s *story) tamper(ctx context.Context) error {
	changed := s.hospitals[2].commitment.Digest()
	changed[0] ^= 1
	_, refused := s.auditor.Check(ctx, changed)
	if err := stage.WantError("a table that nobody registered", refused, artifacts.ErrUnknown); err != nil {
		return err
	}
	s.Say("A table was changed on its way: %v", refused)
	return nil
}

// alert has an auditor suspend a dataset, which stops the job, and let it go again.
func (s *story) alert(ctx context.Context) error {
	id, err := s.auditor.Raise(ctx, s.hospitals[2].commitment.Digest(), artifacts.Critical, consent.PurposeHash("provenance"), "where do these records come from?")
	if err != nil {
		return err
	}
	if err := s.wantStopped(ctx, gate.Suspended); err != nil {
		return err
	}
	if err := s.auditor.Resolve(ctx, id, "explained"); err != nil {
		return err
	}
	if err := s.trainer.Guard(ctx, s.job); err != nil {
		return err
	}
	s.Say("An auditor suspends hospital 3's dataset, and resolves the alert: the job stops and goes on")
	return nil
}

// otherPurpose has the trainer ask for a purpose to which only some have consented.
func (s *story) otherPurpose(ctx context.Context) error {
	job, err := s.open(ctx, "commercial", commercial)
	if err != nil {
		return err
	}
	err = s.trainer.Authorize(ctx, job)
	if err := stage.WantError("a job for commercial use", err, gate.ErrRefused); err != nil {
		return err
	}
	s.Say("Gate: job %d for commercial use is refused: %s", job, gate.NotAttested)
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

// authorize opens a job for research and has the gate let it run.
func (s *story) authorize(ctx context.Context, key string) (err error) {
	if s.job, err = s.open(ctx, key, research); err != nil {
		return err
	}
	return s.trainer.Authorize(ctx, s.job)
}

// wantStopped makes sure that the job that was authorised is stopped, for this reason.
func (s *story) wantStopped(ctx context.Context, reason gate.Reason) error {
	var refusal *gate.Refusal
	if err := s.trainer.Guard(ctx, s.job); !errors.As(err, &refusal) {
		return fmt.Errorf("%w: job %d goes on: %v", stage.ErrStory, s.job, err)
	}
	for _, standing := range refusal.Datasets {
		if standing.Reason == reason {
			return nil
		}
	}
	return fmt.Errorf("%w: %w", stage.ErrStory, refusal)
}
