// Who takes part: two hospitals, and Mallory, who is a member as well.

package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/balance"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// idColumn is the column that tells records apart.
const idColumn = "patient"

// custodian is a member with a table.
type custodian struct {
	*stage.Member
	records    int
	commitment *assent.Commitment
	counted    *assent.Attestation // the latest proof of how many records there are

	rewards  *rewards.Rewards
	token    *rewards.Token
	governor *govern.Governor
}

// assemble puts the contracts on the chain, with the verifiers that the programmes need, and makes everybody a member.
func (s *story) assemble(ctx context.Context) error {
	if err := s.Deploy(ctx, stage.NoRows, count.ID, ranges.ID, balance.ID); err != nil {
		return err
	}
	for _, c := range []struct {
		to      **custodian
		name    string
		records int
	}{
		{&s.first, "Hospital 1", 120}, {&s.second, "Hospital 2", 80}, {&s.mallory, "Mallory", 100},
	} {
		var err error
		if *c.to, err = s.newCustodian(ctx, c.name, c.records); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	s.Say("Admin: the contracts are deployed; two hospitals and Mallory are members")
	return nil
}

func (s *story) newCustodian(ctx context.Context, name string, records int) (*custodian, error) {
	member, err := s.Member(ctx, name, contracts.CustodianRole)
	if err != nil {
		return nil, err
	}
	governor, err := govern.New(s.Chain, member.Account, node.Rule{}, s.Deployment)
	return &custodian{
		Member: member, records: records, governor: governor,
		rewards: rewards.New(member.Account, s.Address(deploy.ContributionRewards)),
		token:   rewards.NewToken(member.Account, s.Address(deploy.DataToken)),
	}, err
}

// publish commits to a table, as many women as men of the ages given for each record, and registers it.
func (c *custodian) publish(ctx context.Context, age func(record int) int) (err error) {
	var table strings.Builder
	fmt.Fprintf(&table, "%s,age,sex\n", idColumn)
	for i := range c.records {
		fmt.Fprintf(&table, "%d,%d,%s\n", 1000+i, age(i), []string{"female", "male"}[i%2])
	}
	schema := &assent.Schema{Columns: []assent.Column{
		{Name: idColumn, Type: assent.Uint}, {Name: "age", Type: assent.Uint}, {Name: "sex", Type: assent.String},
	}}
	c.commitment, err = c.Publish(ctx, schema, table.String())
	return err
}

// plausible are the ages of the hospitals' patients.
func plausible(record int) int { return 20 + record*7%70 }

// contribute publishes a table that has what programmes want, and proves that.
func (c *custodian) contribute(ctx context.Context) error {
	if err := c.publish(ctx, plausible); err != nil {
		return err
	}
	return c.prove(ctx)
}

// prove proves to the chain how many records there are, and what programmes want of them.
func (c *custodian) prove(ctx context.Context) error {
	if err := c.proveCount(ctx); err != nil {
		return err
	}
	for _, q := range criteria() {
		if _, err := c.Attest(ctx, q.statement, c.commitment, q.inputs); err != nil {
			return err
		}
	}
	return nil
}

// proveCount proves to the chain how many records there are.
func (c *custodian) proveCount(ctx context.Context) error {
	proven, err := c.Attest(ctx, count.ID, c.commitment, map[string]string{"id": idColumn})
	if err != nil {
		return err
	}
	c.counted = proven.Attestation
	return nil
}

// evidence says under what the contract finds the proofs.
func (c *custodian) evidence() rewards.Evidence {
	return rewards.Evidence{Records: uint64(c.records), IDColumn: idColumn}
}

// claim asks for the reward. The error names the contract's reason where it refuses.
func (c *custodian) claim(ctx context.Context, programme uint64) (tokens string, err error) {
	amount, err := c.rewards.Claim(ctx, programme, c.commitment.Digest(), c.evidence())
	if err != nil {
		return "", err
	}
	return rewards.FormatAmount(amount), nil
}
