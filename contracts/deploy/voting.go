// The rules of votes, and handing the governor's role over to them.

package deploy

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// ErrGoverned reports a change for which it takes a vote: the governor's role is the timelock's, and no account's.
var ErrGoverned = errors.New("the governor is a vote: propose this")

// ErrVoting reports rules that votes cannot be held by.
var ErrVoting = errors.New("rules of votes are not valid")

// Voting says how votes are held. Durations are whole seconds.
type Voting struct {
	Delay     time.Duration // from a proposal until votes are counted and voting begins, at least a second
	Period    time.Duration // for which one can vote, at least a second
	Timelock  time.Duration // from queuing what was accepted until it can be carried out, at least a second
	Threshold *big.Int      // votes that it takes to propose, in the token's smallest unit; nil: none
	Quorum    uint64        // per cent of all tokens that have to be for a proposal or abstain, at least one
}

// DefaultVoting returns the rules of a plan that says nothing of them: a day, a week, two days, no threshold, 4 per cent.
func DefaultVoting() Voting {
	const day = 24 * time.Hour
	return Voting{Delay: day, Period: 7 * day, Timelock: 2 * day, Threshold: new(big.Int), Quorum: 4}
}

// IsZero reports whether nothing is said of votes.
func (v Voting) IsZero() bool { return v == (Voting{}) }

// Equal reports whether two rules are the same; no threshold is one of 0.
func (v Voting) Equal(other Voting) bool {
	return v.Delay == other.Delay && v.Period == other.Period && v.Timelock == other.Timelock && v.Quorum == other.Quorum && v.threshold().Cmp(other.threshold()) == 0
}

func (v Voting) threshold() *big.Int {
	if v.Threshold == nil {
		return new(big.Int)
	}
	return v.Threshold
}

// withDefaults returns the default rules in the place of none.
func (v Voting) withDefaults() Voting {
	if v.IsZero() {
		return DefaultVoting()
	}
	v.Threshold = v.threshold()
	return v
}

// check reports rules that the contract would refuse or cut.
func (v Voting) check() error {
	for name, d := range map[string]time.Duration{"delay": v.Delay, "period": v.Period, "timelock": v.Timelock} {
		if d < time.Second || d%time.Second != 0 || d/time.Second > math.MaxUint32 {
			return fmt.Errorf("%w: %s %s: want whole seconds, below 2^32", ErrVoting, name, d)
		}
	}
	if v.Quorum > 100 {
		return fmt.Errorf("%w: quorum of %d per cent", ErrVoting, v.Quorum)
	}
	if v.Threshold.Sign() < 0 || v.Threshold.BitLen() > 208 {
		return fmt.Errorf("%w: threshold %s", ErrVoting, v.Threshold)
	}
	return nil
}

// checkVotes reports a plan under which it would not be votes that decide. A deployment that has no quorum, which later
// votes can bring about, is read all the same.
func (p *Plan) checkVotes() error {
	if err := p.Voting.check(); err != nil {
		return err
	}
	if p.Voting.Quorum == 0 {
		return fmt.Errorf("%w: without a quorum the smallest part of a token decides", ErrVoting)
	}
	for _, m := range p.Members {
		if p.HandOver && m.Role == contracts.GovernorRole {
			return fmt.Errorf("%w: %s would be governor beside them", ErrVoting, m.Account)
		}
	}
	return nil
}

// rules are the rules as the contract takes them.
func (v Voting) rules() bindings.ModelGovernorRules {
	return bindings.ModelGovernorRules{
		VotingDelay: big.NewInt(int64(v.Delay / time.Second)), VotingPeriod: seconds(v.Period), TimelockDelay: seconds(v.Timelock),
		Threshold: v.Threshold, Quorum: new(big.Int).SetUint64(v.Quorum),
	}
}

// votingJSON is the layout of the rules in a deployment file.
type votingJSON struct {
	Delay     uint32 `json:"delaySeconds"`
	Period    uint32 `json:"periodSeconds"`
	Timelock  uint32 `json:"timelockSeconds"`
	Threshold string `json:"threshold"` // decimal digits
	Quorum    uint64 `json:"quorumPercent"`
}

func (v Voting) json() *votingJSON {
	if v.IsZero() {
		return nil
	}
	return &votingJSON{seconds(v.Delay), seconds(v.Period), seconds(v.Timelock), v.threshold().String(), v.Quorum}
}

func (j *votingJSON) parse() (Voting, error) {
	if j == nil {
		return Voting{}, nil
	}
	threshold, ok := new(big.Int).SetString(j.Threshold, 10)
	if !ok || threshold.String() != j.Threshold {
		return Voting{}, fmt.Errorf("%w: threshold %q", ErrDeployment, j.Threshold)
	}
	v := Voting{
		Delay: time.Duration(j.Delay) * time.Second, Period: time.Duration(j.Period) * time.Second, Timelock: time.Duration(j.Timelock) * time.Second,
		Threshold: threshold, Quorum: j.Quorum,
	}
	if err := v.check(); err != nil {
		return Voting{}, fmt.Errorf("%w: %w", ErrDeployment, err)
	}
	return v, nil
}

// timelock asks the governor for its timelock.
func (d *Deployment) timelock(ctx context.Context, sender *send.Sender) (common.Address, error) {
	governor := bindings.NewModelGovernor()
	answer, err := sender.Call(ctx, d.Contracts[ModelGovernor], governor.PackTimelock())
	if err != nil {
		return common.Address{}, fmt.Errorf("ask for the timelock: %w", revert.Explain(err))
	}
	return governor.UnpackTimelock(answer)
}

// handOver returns the calls by which an admin gives the governor's role to a timelock and keeps it no longer. An admin who
// took the role back beside the timelock gives it up again.
func (d *Deployment) handOver(ctx context.Context, sender *send.Sender, timelock common.Address, governed bool) ([][]byte, error) {
	consortium := bindings.NewConsortium()
	renounce := consortium.PackRenounceRole(contracts.GovernorRole, d.Admin)
	if !governed { // the admin has the role by now, or has it in the calls before
		return [][]byte{consortium.PackGrantRole(contracts.GovernorRole, timelock, 0), renounce}, nil
	}
	held, err := d.holds(ctx, sender, Member{contracts.GovernorRole, d.Admin})
	if err != nil || !held {
		return nil, err
	}
	return [][]byte{renounce}, nil
}
