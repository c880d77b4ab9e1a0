// What a vote can decide about, as calls and in words.

package govern

import (
	"bytes"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/rewards"
)

// Action is a call that a proposal makes, and what it does in words. The words follow from the call.
type Action struct {
	Target common.Address
	Call   []byte
	Value  *big.Int // wei that it sends along; nil: none
	Words  string
}

// action returns the action of a call to a contract of a deployment.
func action(d *deploy.Deployment, contract string, call []byte) (Action, error) {
	target, err := d.Address(contract)
	if err != nil {
		return Action{}, err
	}
	return describe(d, target, call, nil), nil
}

// SetHead makes a version the head of a line.
func SetHead(d *deploy.Deployment, line, version assent.Digest) (Action, error) {
	return action(d, deploy.ModelHeads, bindings.NewModelHeads().PackSetHead(line, version))
}

// Rollback takes a version off the head of a line, for the one that was there before.
func Rollback(d *deploy.Deployment, line, from assent.Digest) (Action, error) {
	return action(d, deploy.ModelHeads, bindings.NewModelHeads().PackRollback(line, from))
}

// SetPolicy sets what the gate demands for a purpose.
func SetPolicy(d *deploy.Deployment, purpose assent.Digest, policy gate.Policy) (Action, error) {
	return action(d, deploy.TrainingGate, gate.SetPolicyCall(purpose, policy))
}

// FreezeVerifier stops the verifier of a key for good. The router is the Consortium's, which makes the call.
func FreezeVerifier(d *deploy.Deployment, key assent.Digest) (Action, error) {
	router, err := d.Address(deploy.VerifierRouter)
	if err != nil {
		return Action{}, err
	}
	freeze := bindings.NewVerifierRouter().PackFreeze(key)
	return action(d, deploy.Consortium, bindings.NewConsortium().PackExecute(router, freeze))
}

// OpenProgramme opens a programme of rewards. Errors are rewards.ErrTerms and deploy.ErrDeployment.
func OpenProgramme(d *deploy.Deployment, terms *rewards.Terms) (Action, error) {
	call, err := rewards.OpenCall(terms)
	if err != nil {
		return Action{}, err
	}
	return action(d, deploy.ContributionRewards, call)
}

// CloseProgramme ends a programme of rewards before its time. The error is deploy.ErrDeployment.
func CloseProgramme(d *deploy.Deployment, programme uint64) (Action, error) {
	return action(d, deploy.ContributionRewards, rewards.CloseCall(programme))
}

// describe says what a call does. One that is not known, or that is laid out in another way than this program lays it out,
// is shown as it is: whoever votes must not take it for something else.
func describe(d *deploy.Deployment, target common.Address, call []byte, value *big.Int) Action {
	a := Action{Target: target, Call: call, Value: value}
	words, known := inWords(d, target, call)
	if !known {
		words = fmt.Sprintf("call %s with %s", nameOf(d, target), hexutil.Encode(call))
	}
	if value != nil && value.Sign() != 0 {
		words += fmt.Sprintf(", and send %s wei", value)
	}
	a.Words = words
	return a
}

// nameOf returns the name of a contract of a deployment, else its address.
func nameOf(d *deploy.Deployment, target common.Address) string {
	for name, address := range d.Contracts {
		if address == target {
			return name
		}
	}
	return target.String()
}

// inWords finds the words for a call; false where there are none.
func inWords(d *deploy.Deployment, target common.Address, call []byte) (string, bool) {
	heads, training := bindings.NewModelHeads(), bindings.NewTrainingGate()
	payments, consortium := bindings.NewContributionRewards(), bindings.NewConsortium()
	switch nameOf(d, target) {
	case deploy.ModelHeads:
		return headWords(heads.GetABI(), call)
	case deploy.TrainingGate:
		if args, ok := arguments(training.GetABI(), "setPolicy", call); ok {
			return policyWords(args), true
		}
	case deploy.ContributionRewards:
		return programmeWords(payments.GetABI(), call)
	case deploy.Consortium:
		if args, ok := arguments(consortium.GetABI(), "execute", call); ok {
			return executeWords(d, args)
		}
	}
	return "", false
}

func headWords(contract abi.ABI, call []byte) (string, bool) {
	if args, ok := arguments(contract, "setHead", call); ok {
		return fmt.Sprintf("make %s the head of line %s", digestOf(args[1]), digestOf(args[0])), true
	}
	if args, ok := arguments(contract, "rollback", call); ok {
		return fmt.Sprintf("roll line %s back from %s to the head before it", digestOf(args[0]), digestOf(args[1])), true
	}
	return "", false
}

func policyWords(args []any) string {
	policy := *abi.ConvertType(args[1], new(bindings.TrainingGatePolicy)).(*bindings.TrainingGatePolicy)
	words := fmt.Sprintf("for purpose %s let proofs of consents be %s old at most", digestOf(args[0]), seconds(policy.MaxAge))
	if policy.Grace != 0 {
		words += fmt.Sprintf(", rely on them for %s after a revocation", seconds(policy.Grace))
	}
	if policy.Distinct {
		words += ", and want a consent for each record"
	}
	return words
}

func programmeWords(contract abi.ABI, call []byte) (string, bool) {
	if args, ok := arguments(contract, "open", call); ok {
		terms := *abi.ConvertType(args[0], new(bindings.ContributionRewardsTerms)).(*bindings.ContributionRewardsTerms)
		criteria := *abi.ConvertType(args[1], new([]bindings.ContributionRewardsCriterion)).(*[]bindings.ContributionRewardsCriterion)
		return openWords(&terms, criteria), true
	}
	if args, ok := arguments(contract, "close", call); ok {
		return fmt.Sprintf("end programme %v of rewards", args[0]), true
	}
	return "", false
}

func openWords(terms *bindings.ContributionRewardsTerms, criteria []bindings.ContributionRewardsCriterion) string {
	words := fmt.Sprintf("pay %s tokens a record until %s, %s in all, for proofs %s old at most", rewards.FormatAmount(terms.Rate),
		at(terms.End).Format(time.RFC3339), rewards.FormatAmount(terms.Budget), seconds(terms.MaxAge))
	if terms.Purpose != [32]byte{} {
		words += fmt.Sprintf(", with a consent for purpose %s for each", digestOf(terms.Purpose))
	}
	for _, c := range criteria {
		words += fmt.Sprintf(", with a proof of statement %s, parameters %s, second table %s", digestOf(c.Statement), digestOf(c.Params), digestOf(c.Other))
	}
	return words
}

// executeWords says what the Consortium calls; the router is the one contract that is reached in this way.
func executeWords(d *deploy.Deployment, args []any) (string, bool) {
	target, isAddress := args[0].(common.Address)
	call, isBytes := args[1].([]byte)
	if !isAddress || !isBytes || nameOf(d, target) != deploy.VerifierRouter {
		return "", false
	}
	router := bindings.NewVerifierRouter()
	if args, ok := arguments(router.GetABI(), "freeze", call); ok {
		return fmt.Sprintf("freeze the verifier of key %s for good", digestOf(args[0])), true
	}
	return "", false
}

// arguments returns the arguments of a call if it is one of a function, laid out in the one way in which ABI encoders lay
// it out.
func arguments(contract abi.ABI, function string, call []byte) ([]any, bool) {
	method, found := contract.Methods[function]
	if !found || !bytes.HasPrefix(call, method.ID) {
		return nil, false
	}
	args, err := method.Inputs.Unpack(call[len(method.ID):])
	if err != nil {
		return nil, false
	}
	again, err := method.Inputs.Pack(args...)
	return args, err == nil && bytes.Equal(again, call[len(method.ID):])
}

// digestOf reads a word; the ABI says that it is one.
func digestOf(word any) assent.Digest {
	bytes, _ := word.([32]byte)
	return bytes
}

func seconds(n uint32) time.Duration { return time.Duration(n) * time.Second }
