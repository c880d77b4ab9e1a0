// Who takes part: two hospitals, a trainer, and somebody who wants more than is due.

package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// idColumn is the column that tells records apart.
const idColumn = "patient"

// assemble puts the contracts on the chain and makes everybody a member.
func (s *story) assemble(ctx context.Context) (err error) {
	if err := s.Deploy(ctx, stage.NoRows, count.ID); err != nil {
		return err
	}
	if s.trainer, err = s.Account(ctx, contracts.TrainerRole); err != nil {
		return err
	}
	if s.mallory, err = s.Account(ctx, contracts.TrainerRole); err != nil {
		return err
	}
	for i := range hospitals {
		h, err := s.newHospital(ctx, fmt.Sprintf("Hospital %d", i+1), 120-40*i)
		if err != nil {
			return err
		}
		s.hospitals = append(s.hospitals, h)
	}
	s.Say("Admin: the contracts are deployed; two hospitals and two trainers are members")
	return nil
}

// hospital is a custodian with a table.
type hospital struct {
	*stage.Member
	records    int
	commitment *assent.Commitment

	rewards  *rewards.Rewards
	token    *rewards.Token
	governor *govern.Governor
}

func (s *story) newHospital(ctx context.Context, name string, records int) (*hospital, error) {
	member, err := s.Member(ctx, name, contracts.CustodianRole)
	if err != nil {
		return nil, err
	}
	governor, err := s.governor(member.Account)
	return &hospital{
		Member: member, records: records, governor: governor,
		rewards: rewards.New(member.Account, s.Address(deploy.ContributionRewards)),
		token:   rewards.NewToken(member.Account, s.Address(deploy.DataToken)),
	}, err
}

func (s *story) governor(account *send.Sender) (*govern.Governor, error) {
	return govern.New(s.Chain, account, node.Rule{}, s.Deployment)
}

// earn publishes a table, proves how many records it has, and claims the tokens for them, which become the hospital's votes.
func (h *hospital) earn(ctx context.Context, programme uint64) (amount *big.Int, err error) {
	var table strings.Builder
	fmt.Fprintf(&table, "%s,days\n", idColumn)
	for i := range h.records {
		fmt.Fprintf(&table, "%d,%d\n", 1000+i, i*13%30)
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: idColumn, Type: assent.Uint}, {Name: "days", Type: assent.Uint}}}
	if h.commitment, err = h.Publish(ctx, schema, table.String()); err != nil {
		return nil, err
	}
	if _, err := h.Attest(ctx, count.ID, h.commitment, map[string]string{"id": idColumn}); err != nil {
		return nil, err
	}
	evidence := rewards.Evidence{Records: uint64(h.records), IDColumn: idColumn}
	if amount, err = h.rewards.Claim(ctx, programme, h.commitment.Digest(), evidence); err != nil {
		return nil, err
	}
	return amount, h.token.Delegate(ctx, h.Address())
}
