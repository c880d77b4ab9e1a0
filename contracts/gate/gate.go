// Package gate asks the contract TrainingGate whether a training job may run: before it starts, and before each piece of
// data is read. A pipeline opens a job once, has it authorised, and hands Guard to its data loader.
package gate

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// ErrRefused means that the gate does not let a job run. A *Refusal says why.
var ErrRefused = errors.New("the training gate refuses job")

// Reason is what is in a dataset's way.
type Reason uint8

// Reasons, in the order in which the contract looks for them. In the way of a base can be NotHead, Withdrawn or Suspended.
const (
	None Reason = iota
	NotRegistered
	Withdrawn
	Suspended
	NoBook
	NotAttested
	TooOld
	Revoked
	NotHead // of a base alone
)

// String says the reason in words.
func (r Reason) String() string {
	words := []string{
		"nothing is in the way",
		"it is not registered as a dataset",
		"its owner has withdrawn it",
		"a critical alert about it is open",
		"its owner has no consent book for this purpose",
		"no proof was submitted that each record has a live consent",
		"the proof of its consents is too old",
		"consents were revoked since its proof",
		"it is not the head of its line",
	}
	if int(r) >= len(words) {
		return fmt.Sprintf("reason %d", uint8(r))
	}
	return words[r]
}

// Refusal is why a job may not run: what is in the way of each of its datasets, and of the model that it trains further.
type Refusal struct {
	Job      uint64
	Datasets []Standing
}

// Standing is what is in the way of a dataset, or of a job's base, which comes after its datasets.
type Standing struct {
	Dataset assent.Digest // of a base the digest of the version
	Base    bool
	Reason  Reason
}

func (r *Refusal) Error() string {
	text := fmt.Sprintf("%v %d", ErrRefused, r.Job)
	for _, s := range r.Datasets {
		if s.Reason != None {
			text += fmt.Sprintf("; %s %s: %s", s.What(), s.Dataset, s.Reason)
		}
	}
	return text
}

// What returns "dataset" or "base model".
func (s Standing) What() string {
	if s.Base {
		return "base model"
	}
	return "dataset"
}

// Unwrap returns ErrRefused.
func (r *Refusal) Unwrap() error { return ErrRefused }

// Gate is the contract TrainingGate, used by one account.
type Gate struct {
	sender   *send.Sender
	address  common.Address
	contract *bindings.TrainingGate
}

// New returns the gate at an address.
func New(sender *send.Sender, address common.Address) *Gate {
	return &Gate{sender: sender, address: address, contract: bindings.NewTrainingGate()}
}

// Policy is what a purpose demands.
type Policy struct {
	MaxAge   time.Duration // of an attestation
	Grace    time.Duration // up to what age one is relied on although consents were revoked since; 0: never
	Distinct bool          // no consent may serve two records
}

// SetPolicy sets what a purpose demands. It is the governor's.
func (g *Gate) SetPolicy(ctx context.Context, purpose [32]byte, p Policy) error {
	_, err := g.sender.Send(ctx, send.PassingOperation(), g.address, SetPolicyCall(purpose, p), nil)
	return revert.Explain(err)
}

// SetPolicyCall returns the call of the gate by which a governor sets what a purpose demands, for a vote to decide about.
func SetPolicyCall(purpose [32]byte, p Policy) []byte {
	return bindings.NewTrainingGate().PackSetPolicy(purpose, bindings.TrainingGatePolicy{
		MaxAge: uint32(p.MaxAge / time.Second), Grace: uint32(p.Grace / time.Second), Distinct: p.Distinct,
	})
}

// Request is a dataset that a job needs, and the column of it that names consents.
type Request struct {
	Dataset assent.Digest
	Column  string
}

// Base is a model that a job trains further: a version, and the line that it has to be the head of.
type Base struct {
	Line    assent.Digest
	Version assent.Digest
}

// Open opens a job of the account's and returns its id. key names the job among the account's: opening with a key that
// was used gives the job that was opened then, also after a crash.
func (g *Gate) Open(ctx context.Context, key string, purpose [32]byte, requests []Request) (uint64, error) {
	return g.open(ctx, key, g.contract.PackOpenJob(purpose, packed(requests)))
}

// OpenTuning opens a job, as Open does, that trains a model further: the gate refuses it also while the base is not the
// head of its line, withdrawn or suspended.
func (g *Gate) OpenTuning(ctx context.Context, key string, purpose [32]byte, requests []Request, base Base) (uint64, error) {
	data := g.contract.PackOpenTuningJob(purpose, packed(requests), bindings.TrainingGateBase{Line: base.Line, Version: base.Version})
	return g.open(ctx, key, data)
}

// packed lays requests out as the contract takes them.
func packed(requests []Request) []bindings.TrainingGateRequest {
	datasets := make([]bindings.TrainingGateRequest, len(requests))
	for i, r := range requests {
		datasets[i] = bindings.TrainingGateRequest{Digest: r.Dataset, Column: r.Column}
	}
	return datasets
}

func (g *Gate) open(ctx context.Context, key string, data []byte) (uint64, error) {
	op := send.OperationOf([]byte("gate/open"), g.address[:], []byte(key))
	receipt, err := g.sender.Send(ctx, op, g.address, data, nil)
	if err != nil {
		return 0, fmt.Errorf("open job %q: %w", key, revert.Explain(err))
	}
	for _, log := range receipt.Logs {
		if event, err := g.contract.UnpackJobOpenedEvent(log); err == nil {
			return event.Job.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("open job %q: transaction %s opened none", key, receipt.TxHash)
}

// Check says what is in the way of each dataset of a job, and after them of its base, if it has one.
func (g *Gate) Check(ctx context.Context, job uint64) ([]Standing, error) {
	id := new(big.Int).SetUint64(job)
	standings, err := g.parts(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("job %d: %w", job, err)
	}
	answer, err := g.sender.Call(ctx, g.address, g.contract.PackCheck(id))
	if err != nil {
		return nil, fmt.Errorf("job %d: %w", job, revert.Explain(err))
	}
	reasons, err := g.contract.UnpackCheck(answer)
	if err != nil {
		return nil, fmt.Errorf("training gate at %s: %w", g.address, err)
	}
	if len(reasons) != len(standings) {
		return nil, fmt.Errorf("training gate at %s: %d reasons for %d datasets and bases", g.address, len(reasons), len(standings))
	}
	for i := range standings {
		standings[i].Reason = Reason(reasons[i])
	}
	return standings, nil
}

// parts asks what a job is about: its datasets, then its base.
func (g *Gate) parts(ctx context.Context, id *big.Int) ([]Standing, error) {
	answer, err := g.sender.Call(ctx, g.address, g.contract.PackDatasets(id))
	if err != nil {
		return nil, revert.Explain(err)
	}
	datasets, err := g.contract.UnpackDatasets(answer)
	if err != nil {
		return nil, fmt.Errorf("training gate at %s: %w", g.address, err)
	}
	if answer, err = g.sender.Call(ctx, g.address, g.contract.PackBaseOf(id)); err != nil {
		return nil, revert.Explain(err)
	}
	base, err := g.contract.UnpackBaseOf(answer)
	if err != nil {
		return nil, fmt.Errorf("training gate at %s: %w", g.address, err)
	}
	var standings []Standing
	for _, d := range datasets {
		standings = append(standings, Standing{Dataset: d.Digest})
	}
	if base.Version != [32]byte{} {
		standings = append(standings, Standing{Dataset: base.Version, Base: true})
	}
	return standings, nil
}

// Authorize has a job of the account's authorised and its access logged. A job that may not run is a *Refusal.
func (g *Gate) Authorize(ctx context.Context, job uint64) error {
	if err := g.refusal(ctx, job); err != nil {
		return err
	}
	_, err := g.sender.Send(ctx, send.PassingOperation(), g.address, g.contract.PackAuthorize(new(big.Int).SetUint64(job)), nil)
	if err = revert.Explain(err); revert.Is(err, "NotAuthorized") {
		return errors.Join(g.refusal(ctx, job), err) // something came in the way meanwhile
	}
	return err
}

// refusal returns a *Refusal if anything is in the way of a job.
func (g *Gate) refusal(ctx context.Context, job uint64) error {
	standings, err := g.Check(ctx, job)
	if err != nil {
		return err
	}
	for _, s := range standings {
		if s.Reason != None {
			return &Refusal{Job: job, Datasets: standings}
		}
	}
	return nil
}

// Guard reports whether a job that was authorised may go on reading now: nil, a *Refusal, or the chain's error. A loader
// calls it before it reads and stops at any error: a chain that does not answer is no permission.
func (g *Gate) Guard(ctx context.Context, job uint64) error {
	answer, err := g.sender.Call(ctx, g.address, g.contract.PackIsAuthorized(new(big.Int).SetUint64(job)))
	if err != nil {
		return fmt.Errorf("job %d: %w", job, revert.Explain(err))
	}
	allowed, err := g.contract.UnpackIsAuthorized(answer)
	if err != nil {
		return fmt.Errorf("training gate at %s: %w", g.address, err)
	}
	if allowed {
		return nil
	}
	if err := g.refusal(ctx, job); err != nil {
		return err
	}
	return fmt.Errorf("%w: job %d was not authorised, or is over", ErrRefused, job)
}

// Close ends a job of the account's.
func (g *Gate) Close(ctx context.Context, job uint64) error {
	_, err := g.sender.Send(ctx, send.PassingOperation(), g.address, g.contract.PackCloseJob(new(big.Int).SetUint64(job)), nil)
	return revert.Explain(err)
}
