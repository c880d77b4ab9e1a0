// Which events a watcher reads, and what each changes in what it knows.

package watch

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/deploy"
)

// applier changes a history by an event that happened at a time, in seconds.
type applier func(h *history, log *types.Log, at uint64) error

// appliers returns the appliers by the event's first topic.
func appliers() map[common.Hash]applier {
	all := map[common.Hash]applier{}
	registry, router := bindings.NewArtifactRegistry(), bindings.NewVerifierRouter()
	book, attestations, gate := bindings.NewConsentRegistry(), bindings.NewAttestationRegistry(), bindings.NewTrainingGate()
	events := func(of interface{ GetABI() abi.ABI }) map[string]abi.Event { return of.GetABI().Events }

	on(all, events(registry), registry.UnpackRegisteredEvent, (*history).registered)
	on(all, events(router), router.UnpackVerifierFrozenEvent, (*history).verifierFrozen)
	on(all, events(book), book.UnpackConsentGrantedEvent, (*history).consentGranted)
	on(all, events(book), book.UnpackConsentRevokedEvent, (*history).consentRevoked)
	on(all, events(attestations), attestations.UnpackAttestedEvent, (*history).attested)
	on(all, events(gate), gate.UnpackPolicySetEvent, (*history).policySet)
	on(all, events(gate), gate.UnpackPolicyRemovedEvent, (*history).policyRemoved)
	on(all, events(gate), gate.UnpackAccessAuthorizedEvent, (*history).accessAuthorized)
	on(all, events(gate), gate.UnpackJobClosedEvent, (*history).jobClosed)
	return all
}

// on adds the applier of an event, which names itself.
func on[T interface{ ContractEventName() string }](
	all map[common.Hash]applier, events map[string]abi.Event, unpack func(*types.Log) (*T, error), apply func(*history, *T, uint64),
) {
	var event T
	all[events[event.ContractEventName()].ID] = func(h *history, log *types.Log, at uint64) error {
		unpacked, err := unpack(log)
		if err != nil {
			return fmt.Errorf("%w: %w", follow.ErrAnswer, err)
		}
		apply(h, unpacked, at)
		return nil
	}
}

// filterOf selects these events of a deployment's contracts.
func filterOf(d *deploy.Deployment) (follow.Filter, error) {
	filter := follow.Filter{From: d.Block, Topics: [][]common.Hash{nil}}
	for topic := range appliers() {
		filter.Topics[0] = append(filter.Topics[0], topic)
	}
	for _, name := range []string{
		deploy.ArtifactRegistry, deploy.VerifierRouter, deploy.ConsentRegistry, deploy.AttestationRegistry, deploy.TrainingGate,
	} {
		address, err := d.Address(name)
		if err != nil {
			return filter, err
		}
		filter.Addresses = append(filter.Addresses, address)
	}
	return filter, nil
}

func (h *history) registered(e *bindings.ArtifactRegistryRegistered, at uint64) {
	h.artifacts[e.Digest] = artifact{owner: e.Owner, at: at}
	h.order = append(h.order, e.Digest)
}

func (h *history) verifierFrozen(e *bindings.VerifierRouterVerifierFrozen, at uint64) {
	h.frozen = append(h.frozen, frozenKey{key: e.VkHash, at: at})
}

func (h *history) consentGranted(e *bindings.ConsentRegistryConsentGranted, _ uint64) {
	h.book(e.Book).grant(uint32(e.Row.Uint64()), e.NotAfter)
}

func (h *history) consentRevoked(e *bindings.ConsentRegistryConsentRevoked, at uint64) {
	h.book(e.Book).revoke(uint32(e.Row.Uint64()), at)
	for _, s := range h.running {
		if s.book == e.Book && s.revoked == 0 {
			s.revoked = at
		}
	}
}

// attested notes a proof about consents. The registry takes one only if nothing was revoked after the state of the book
// that it is about, so it makes up for every revocation so far.
func (h *history) attested(e *bindings.AttestationRegistryAttested, at uint64) {
	if e.Statement != consentStatement() {
		return
	}
	made := attestation{claim: e.Claim, params: e.Params, book: e.Other, time: e.Time, revocations: h.book(e.Other).revocations}
	h.claims[e.Claim] = made
	held := holding{e.Dataset, e.Other, e.Params}
	if before, found := h.latest[held]; found && before.time > made.time {
		return // the registry accepts an older one and keeps the newer
	}
	h.latest[held] = made
	for _, s := range slices.Clone(h.running) {
		if s.holding == held {
			h.end(s, at)
			h.begin(s.job, s.purpose, held, made, at)
		}
	}
}

func (h *history) policySet(e *bindings.TrainingGatePolicySet, _ uint64) {
	h.policies[e.Purpose] = uint64(e.Policy.MaxAge)
}

func (h *history) policyRemoved(e *bindings.TrainingGatePolicyRemoved, _ uint64) {
	delete(h.policies, e.Purpose)
}

func (h *history) accessAuthorized(e *bindings.TrainingGateAccessAuthorized, at uint64) {
	job, relied := e.Job.Uint64(), h.claims[e.Claim]
	for _, s := range slices.Clone(h.running) {
		if s.job != job || s.dataset != e.Dataset {
			continue
		}
		if s.claim == e.Claim {
			return // authorised once more, on the same proof
		}
		h.end(s, at)
	}
	h.begin(job, e.Purpose, holding{e.Dataset, relied.book, relied.params}, relied, at)
}

func (h *history) jobClosed(e *bindings.TrainingGateJobClosed, at uint64) {
	for _, s := range slices.Clone(h.running) {
		if s.job == e.Job.Uint64() {
			h.end(s, at)
		}
	}
}

// consentStatement is the digest by which contracts know the statement that the gate relies on.
func consentStatement() assent.Digest {
	return (&assent.Claim{Statement: "consent", Version: 1}).StatementDigest()
}
