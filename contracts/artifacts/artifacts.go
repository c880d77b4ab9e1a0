// Package artifacts works with the contracts ArtifactRegistry and AuditAlerts: which datasets and models there are, whose
// they are, what they were made from, who accessed them, and what auditors have found.
package artifacts

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Kind is what an artifact is.
type Kind uint8

// Kinds of artifacts.
const (
	Dataset Kind = iota
	Model
	Other
)

// kindNames are the names of kinds, by number.
func kindNames() []string { return []string{"dataset", "model", "other"} }

// String returns "dataset", "model" or "other".
func (k Kind) String() string {
	if int(k) >= len(kindNames()) {
		return fmt.Sprintf("kind(%d)", uint8(k))
	}
	return kindNames()[k]
}

// ParseKind reads what String writes.
func ParseKind(text string) (Kind, error) {
	for i, name := range kindNames() {
		if name == text {
			return Kind(i), nil
		}
	}
	return 0, fmt.Errorf("an artifact is a dataset, a model or other, not %q", text)
}

// ErrUnknown reports an artifact that was never registered.
var ErrUnknown = errors.New("the artifact is not registered")

// ErrWithdrawn reports an artifact that its owner has withdrawn.
var ErrWithdrawn = errors.New("the artifact was withdrawn")

// ErrSuspended reports an artifact with an open critical alert.
var ErrSuspended = errors.New("the artifact is suspended by an alert")

// Registry is the contracts ArtifactRegistry and AuditAlerts, used by one account.
type Registry struct {
	sender    *send.Sender
	artifacts common.Address
	alerts    common.Address
	contract  *bindings.ArtifactRegistry
	audit     *bindings.AuditAlerts
}

// New returns the registries at their addresses.
func New(sender *send.Sender, artifacts, alerts common.Address) *Registry {
	return &Registry{
		sender: sender, artifacts: artifacts, alerts: alerts,
		contract: bindings.NewArtifactRegistry(), audit: bindings.NewAuditAlerts(),
	}
}

// Artifact is what the registry knows of an artifact.
type Artifact struct {
	Digest       assent.Digest
	Kind         Kind
	Owner        common.Address
	RegisteredAt time.Time
	Withdrawn    bool
}

// Register registers an artifact as the account's. One that the account has registered already is no error.
func (r *Registry) Register(ctx context.Context, digest assent.Digest, kind Kind, pointer string, parents []assent.Digest) error {
	there, err := r.Find(ctx, digest)
	if err == nil && there.Owner == r.sender.Account() && there.Kind == kind {
		return nil
	}
	words := make([][32]byte, len(parents))
	for i, parent := range parents {
		words[i] = parent
	}
	data := r.contract.PackRegister(digest, uint8(kind), pointer, words)
	if kind == Model {
		data = r.contract.PackRegisterModel(digest, pointer, words)
	}
	_, err = r.send(ctx, send.OperationOf([]byte("artifacts/register"), r.artifacts[:], data), r.artifacts, data)
	return err
}

// Withdraw says for good that an artifact of the account's is not to be relied on. One that the account has withdrawn
// already is no error. The error is ErrUnknown where it was never registered, or the contract's reason.
func (r *Registry) Withdraw(ctx context.Context, digest assent.Digest) error {
	found, err := r.Find(ctx, digest)
	if err != nil || (found.Withdrawn && found.Owner == r.sender.Account()) {
		return err
	}
	op := send.OperationOf([]byte("artifacts/withdraw"), r.artifacts[:], digest[:])
	_, err = r.send(ctx, op, r.artifacts, r.contract.PackWithdraw(digest))
	return err
}

// MovePointer says where an artifact of the account's lies from now on, withdrawn or not; "" where that is nobody's
// business. Nothing is sent where it lies there already. The error is ErrUnknown where it was never registered, or the
// contract's reason.
func (r *Registry) MovePointer(ctx context.Context, digest assent.Digest, pointer string) error {
	if err := r.sender.Resume(ctx); err != nil { // a move that is on its way counts as made
		return err
	}
	found, err := r.Find(ctx, digest)
	if err != nil {
		return err
	}
	now, err := r.Pointer(ctx, digest)
	if err != nil || (now == pointer && found.Owner == r.sender.Account()) {
		return err
	}
	_, err = r.send(ctx, send.PassingOperation(), r.artifacts, r.contract.PackMovePointer(digest, pointer))
	return err
}

// Pointer returns where an artifact lies, "" where its owner does not say.
func (r *Registry) Pointer(ctx context.Context, digest assent.Digest) (string, error) {
	answer, err := r.sender.Call(ctx, r.artifacts, r.contract.PackPointer(digest))
	if err != nil {
		return "", fmt.Errorf("artifact registry: %w", revert.Explain(err))
	}
	pointer, err := r.contract.UnpackPointer(answer)
	if err != nil {
		return "", fmt.Errorf("artifact registry at %s: %w", r.artifacts, err)
	}
	return pointer, nil
}

// LogAccess writes into the audit trail that the account uses an artifact for a purpose.
func (r *Registry) LogAccess(ctx context.Context, digest assent.Digest, purpose [32]byte, note string) error {
	_, err := r.send(ctx, send.PassingOperation(), r.artifacts, r.contract.PackLogAccess(digest, purpose, note))
	return err
}

// Find returns what is known of an artifact, withdrawn or not. The error is ErrUnknown where it was never registered.
func (r *Registry) Find(ctx context.Context, digest assent.Digest) (Artifact, error) {
	answer, err := r.sender.Call(ctx, r.artifacts, r.contract.PackArtifact(digest))
	if err != nil {
		return Artifact{}, fmt.Errorf("artifact registry: %w", revert.Explain(err))
	}
	a, err := r.contract.UnpackArtifact(answer)
	if err != nil {
		return Artifact{}, fmt.Errorf("artifact registry at %s: %w", r.artifacts, err)
	}
	const withdrawn = 2
	if a.Owner == (common.Address{}) {
		return Artifact{}, fmt.Errorf("%s: %w", digest, ErrUnknown)
	}
	return Artifact{
		Digest: digest, Kind: Kind(a.Kind), Owner: a.Owner, Withdrawn: a.Status == withdrawn,
		RegisteredAt: time.Unix(a.RegisteredAt.Int64(), 0).UTC(),
	}, nil
}

// Check reports whether an artifact may be relied on: ErrUnknown, ErrWithdrawn or ErrSuspended if not.
func (r *Registry) Check(ctx context.Context, digest assent.Digest) (Artifact, error) {
	a, err := r.Find(ctx, digest)
	if err != nil {
		return a, err
	}
	if a.Withdrawn {
		return a, fmt.Errorf("%s: %w", digest, ErrWithdrawn)
	}
	suspended, err := r.Suspended(ctx, digest)
	if err == nil && suspended {
		err = fmt.Errorf("%s: %w", digest, ErrSuspended)
	}
	return a, err
}

// Severity is how bad what an auditor has found is. A critical alert suspends the artifact.
type Severity uint8

// Severities.
const (
	Notice Severity = iota
	Warning
	Critical
)

// severityNames are the names of severities, by number.
func severityNames() []string { return []string{"notice", "warning", "critical"} }

// String returns "notice", "warning" or "critical".
func (s Severity) String() string {
	if int(s) >= len(severityNames()) {
		return fmt.Sprintf("severity(%d)", uint8(s))
	}
	return severityNames()[s]
}

// ParseSeverity reads what String writes.
func ParseSeverity(text string) (Severity, error) {
	for i, name := range severityNames() {
		if name == text {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("an alert is a notice, a warning or critical, not %q", text)
}

// Raise raises an alert and returns its id.
func (r *Registry) Raise(ctx context.Context, digest assent.Digest, severity Severity, topic [32]byte, details string) (uint64, error) {
	return r.RaiseOnce(ctx, send.PassingOperation(), digest, severity, topic, details)
}

// RaiseOnce is Raise as an operation that has a key: repeated, also after a crash, it returns the first alert's id. A
// transaction that came to nothing is an error once, and then tried again.
func (r *Registry) RaiseOnce(
	ctx context.Context, op send.Operation, digest assent.Digest, severity Severity, topic [32]byte, details string,
) (uint64, error) {
	receipt, err := r.sender.Attempt(ctx, op, r.alerts, r.audit.PackRaise(digest, uint8(severity), topic, details))
	if err != nil {
		return 0, revert.Explain(err)
	}
	for _, log := range receipt.Logs {
		if event, err := r.audit.UnpackAlertRaisedEvent(log); err == nil {
			return event.Id.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("audit alerts at %s: the transaction %s raised none", r.alerts, receipt.TxHash)
}

// Resolve ends an alert.
func (r *Registry) Resolve(ctx context.Context, id uint64, note string) error {
	return r.ResolveOnce(ctx, send.PassingOperation(), id, note)
}

// ResolveOnce is Resolve as an operation that has a key.
func (r *Registry) ResolveOnce(ctx context.Context, op send.Operation, id uint64, note string) error {
	_, err := r.sender.Attempt(ctx, op, r.alerts, r.audit.PackResolve(new(big.Int).SetUint64(id), note))
	return revert.Explain(err)
}

// Suspended reports whether an artifact has an open critical alert.
func (r *Registry) Suspended(ctx context.Context, digest assent.Digest) (bool, error) {
	answer, err := r.sender.Call(ctx, r.alerts, r.audit.PackIsSuspended(digest))
	if err != nil {
		return false, fmt.Errorf("audit alerts: %w", revert.Explain(err))
	}
	return r.audit.UnpackIsSuspended(answer)
}

func (r *Registry) send(ctx context.Context, op send.Operation, to common.Address, data []byte) (*types.Receipt, error) {
	receipt, err := r.sender.Send(ctx, op, to, data, nil)
	if err != nil {
		return nil, revert.Explain(err)
	}
	return receipt, nil
}
