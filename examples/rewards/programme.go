// What a programme pays, and what it wants of records.

package main

import (
	"context"
	"math/big"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/balance"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/contracts/rewards"
)

// criterion is something that a custodian has to prove of its records: a statement, the inputs to prove it with, and the
// parameters that the claim then has, in the spelling of docs/statements.md, by which the contract knows it.
type criterion struct {
	statement      string
	inputs, params map[string]string
}

// criteria are what both programmes want: adults, of no impossible age, and neither sex in less than 40 per cent.
func criteria() []criterion {
	return []criterion{
		{
			ranges.ID,
			map[string]string{"column": "age", "between": "18,110"},
			map[string]string{"column": "age", "says": "between", "least": "18", "most": "110", "empty": "false"},
		},
		{
			balance.ID,
			map[string]string{"group": "sex=female", "between": "0.4,0.6"},
			map[string]string{"group": "sex", "groupValue": "female", "least": "0.4", "most": "0.6"},
		},
	}
}

// digests is the criterion as the contract has it.
func (c *criterion) digests() rewards.Criterion {
	return rewards.CriterionOf(&assent.Claim{Statement: c.statement, Version: 1, Params: c.params})
}

// terms are those of a programme that pays 2.5 tokens a record, for so many records at most, in the next 60 days. Proofs
// may be a month old, so that a vote is over sooner.
func (s *story) terms(ctx context.Context, records int64) (*rewards.Terms, error) {
	now, err := s.Now(ctx)
	if err != nil {
		return nil, err
	}
	rate, err := rewards.ParseAmount("2.5")
	if err != nil {
		return nil, err
	}
	const day = 24 * time.Hour
	t := &rewards.Terms{Rate: rate, Budget: new(big.Int).Mul(rate, big.NewInt(records)), End: now.Add(60 * day), MaxAge: 30 * day}
	for _, c := range criteria() {
		t.Criteria = append(t.Criteria, c.digests())
	}
	return t, nil
}
