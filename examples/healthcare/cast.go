// Who takes part: three hospitals, a trainer and an auditor.

package main

import (
	"context"
	"fmt"
	"time"

	"github.com/acc36754/assent/circuits/consent"
	records "github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
)

// bookRows is how many rows a book can have here.
const bookRows = 1 << 14

// assemble puts the contracts on the chain.
func (s *story) assemble(ctx context.Context) error {
	if err := s.Deploy(ctx, bookRows, consent.ID); err != nil {
		return err
	}
	d := s.Deployment
	s.Say("Governor: %d contracts are deployed", len(d.Contracts)+len(d.Statements)+len(d.Verifiers))
	return nil
}

// admit makes hospitals, trainer and auditor members, and sets what each purpose demands.
func (s *story) admit(ctx context.Context) error {
	trainer, err := s.Account(ctx, contracts.TrainerRole)
	if err != nil {
		return err
	}
	auditor, err := s.Account(ctx, contracts.AuditorRole)
	if err != nil {
		return err
	}
	s.trainer, s.auditor = gate.New(trainer, s.Address(deploy.TrainingGate)), s.Artifacts(auditor)
	for i := range hospitals {
		member, err := s.Member(ctx, fmt.Sprintf("Hospital %d", i+1), contracts.CustodianRole)
		if err != nil {
			return err
		}
		s.hospitals = append(s.hospitals, &hospital{Member: member, leftOut: map[int]bool{}})
	}
	governor := gate.New(s.Admin, s.Address(deploy.TrainingGate))
	for _, purpose := range []string{research, commercial} {
		if err := governor.SetPolicy(ctx, records.PurposeHash(purpose), gate.Policy{MaxAge: 24 * time.Hour}); err != nil {
			return err
		}
	}
	s.Say("Governor: %d hospitals, a trainer and an auditor are members", hospitals)
	return nil
}
