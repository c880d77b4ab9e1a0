// What the contracts' events mean.

package audit

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/rewards"
)

// decoder reads an event's log.
type decoder func(*types.Log) (Event, error)

// topics returns the first topics of the events that are read.
func topics() []common.Hash {
	return slices.SortedFunc(maps.Keys(decoders()), func(a, b common.Hash) int { return a.Cmp(b) })
}

// decoders returns the decoders of all events of the trail, by their first topic.
func decoders() map[common.Hash]decoder {
	all := map[common.Hash]decoder{}
	registry, alerts, attestations := bindings.NewArtifactRegistry(), bindings.NewAuditAlerts(), bindings.NewAttestationRegistry()
	consents, gate := bindings.NewConsentRegistry(), bindings.NewTrainingGate()
	heads, payments := bindings.NewModelHeads(), bindings.NewContributionRewards()
	market := bindings.NewModelMarket()
	events := func(contract interface{ GetABI() abi.ABI }) map[string]abi.Event { return contract.GetABI().Events }

	on(all, events(registry), registry.UnpackRegisteredEvent, registered)
	on(all, events(registry), registry.UnpackDerivedEvent, derived)
	on(all, events(registry), registry.UnpackPointerChangedEvent, pointerChanged)
	on(all, events(registry), registry.UnpackWithdrawnEvent, withdrawn)
	on(all, events(registry), registry.UnpackAccessedEvent, accessed)
	on(all, events(alerts), alerts.UnpackAlertRaisedEvent, alertRaised)
	on(all, events(alerts), alerts.UnpackAlertResolvedEvent, alertResolved)
	on(all, events(attestations), attestations.UnpackAttestedEvent, attested)
	on(all, events(consents), consents.UnpackBookOpenedEvent, bookOpened)
	on(all, events(gate), gate.UnpackJobOpenedEvent, jobOpened)
	on(all, events(gate), gate.UnpackDatasetRequestedEvent, datasetRequested)
	on(all, events(gate), gate.UnpackAccessAuthorizedEvent, accessAuthorized)
	on(all, events(gate), gate.UnpackJobClosedEvent, jobClosed)
	on(all, events(gate), gate.UnpackBaseNamedEvent, baseNamed)
	on(all, events(heads), heads.UnpackLineOpenedEvent, lineOpened)
	on(all, events(heads), heads.UnpackHeadSetEvent, headSet)
	on(all, events(heads), heads.UnpackRolledBackEvent, rolledBack)
	on(all, events(payments), payments.UnpackProgrammeOpenedEvent, programmeOpened)
	on(all, events(payments), payments.UnpackProgrammeClosedEvent, programmeClosed)
	on(all, events(payments), payments.UnpackRewardedEvent, rewarded)
	on(all, events(market), market.UnpackDownloadedEvent, downloaded)
	on(all, events(market), market.UnpackUsedEvent, used)
	return all
}

// on adds the decoder of an event, which names itself.
func on[T interface{ ContractEventName() string }](all map[common.Hash]decoder, events map[string]abi.Event, unpack func(*types.Log) (*T, error), tell func(*T) Event) {
	var event T
	name := event.ContractEventName()
	all[events[name].ID] = func(log *types.Log) (Event, error) {
		unpacked, err := unpack(log)
		if err != nil {
			return Event{}, err
		}
		told := tell(unpacked)
		told.Kind = name
		return told, nil
	}
}

// detail returns a value under a name.
func detail(name string, value any) Detail { return Detail{name, fmt.Sprint(value)} }

func registered(e *bindings.ArtifactRegistryRegistered) Event {
	return Event{Artifact: e.Digest, By: e.Owner, Details: []Detail{detail("kind", artifacts.Kind(e.Kind)), detail("pointer", e.Pointer)}}
}

func derived(e *bindings.ArtifactRegistryDerived) Event {
	return Event{Artifact: e.Digest, Details: []Detail{detail("parent", assent.Digest(e.Parent))}}
}

func pointerChanged(e *bindings.ArtifactRegistryPointerChanged) Event {
	return Event{Artifact: e.Digest, Details: []Detail{detail("pointer", e.Pointer)}}
}

func withdrawn(e *bindings.ArtifactRegistryWithdrawn) Event { return Event{Artifact: e.Digest} }

func accessed(e *bindings.ArtifactRegistryAccessed) Event {
	return Event{Artifact: e.Digest, By: e.By, Details: []Detail{detail("purpose", assent.Digest(e.Purpose)), detail("note", e.Note)}}
}

func alertRaised(e *bindings.AuditAlertsAlertRaised) Event {
	return Event{Artifact: e.Artifact, By: e.Auditor, Details: []Detail{
		detail("alert", e.Id), detail("severity", artifacts.Severity(e.Severity)), detail("topic", assent.Digest(e.Topic)), detail("details", e.Details),
	}}
}

func alertResolved(e *bindings.AuditAlertsAlertResolved) Event {
	return Event{Artifact: e.Artifact, By: e.Auditor, Details: []Detail{detail("alert", e.Id), detail("note", e.Note)}}
}

func attested(e *bindings.AttestationRegistryAttested) Event {
	at := time.Unix(int64(e.Time), 0).UTC().Format(time.RFC3339)
	return Event{Artifact: e.Dataset, By: e.Submitter, Details: []Detail{
		detail("claim", assent.Digest(e.Claim)), detail("statement", assent.Digest(e.Statement)), detail("other", assent.Digest(e.Other)), detail("time", at),
	}}
}

func bookOpened(e *bindings.ConsentRegistryBookOpened) Event {
	return Event{By: e.Controller, Details: []Detail{detail("book", assent.Digest(e.Book)), detail("purpose", assent.Digest(e.Purpose))}}
}

func jobOpened(e *bindings.TrainingGateJobOpened) Event {
	return Event{By: e.Trainer, Details: []Detail{detail("job", e.Job), detail("purpose", assent.Digest(e.Purpose))}}
}

func datasetRequested(e *bindings.TrainingGateDatasetRequested) Event {
	return Event{Artifact: e.Dataset, Details: []Detail{detail("job", e.Job), detail("column", e.Column)}}
}

func accessAuthorized(e *bindings.TrainingGateAccessAuthorized) Event {
	return Event{Artifact: e.Dataset, By: e.Trainer, Details: []Detail{
		detail("job", e.Job), detail("claim", assent.Digest(e.Claim)), detail("purpose", assent.Digest(e.Purpose)),
	}}
}

func jobClosed(e *bindings.TrainingGateJobClosed) Event {
	return Event{Details: []Detail{detail("job", e.Job)}}
}

func baseNamed(e *bindings.TrainingGateBaseNamed) Event {
	return Event{Artifact: e.Version, Details: []Detail{detail("job", e.Job), detail("line", assent.Digest(e.Line))}}
}

func lineOpened(e *bindings.ModelHeadsLineOpened) Event { return Event{Artifact: e.Line, By: e.Owner} }

func headSet(e *bindings.ModelHeadsHeadSet) Event {
	return Event{Artifact: e.Head, Details: []Detail{detail("line", assent.Digest(e.Line)), detail("previous", assent.Digest(e.Previous))}}
}

func rolledBack(e *bindings.ModelHeadsRolledBack) Event {
	return Event{Artifact: e.Head, Details: []Detail{detail("line", assent.Digest(e.Line)), detail("from", assent.Digest(e.From))}}
}

func programmeOpened(e *bindings.ContributionRewardsProgrammeOpened) Event {
	return Event{Details: []Detail{
		detail("programme", e.Id), detail("rate", rewards.FormatAmount(e.Terms.Rate)), detail("budget", rewards.FormatAmount(e.Terms.Budget)),
		detail("criteria", len(e.Criteria)),
	}}
}

func programmeClosed(e *bindings.ContributionRewardsProgrammeClosed) Event {
	return Event{Details: []Detail{detail("programme", e.Id)}}
}

func rewarded(e *bindings.ContributionRewardsRewarded) Event {
	return Event{Artifact: e.Dataset, By: e.Owner, Details: []Detail{
		detail("programme", e.Id), detail("records", e.Records), detail("tokens", rewards.FormatAmount(e.Amount)), detail("claim", assent.Digest(e.Claim)),
	}}
}

func downloaded(e *bindings.ModelMarketDownloaded) Event {
	return Event{Artifact: e.Model, By: e.By, Details: []Detail{detail("manifest", assent.Digest(e.Manifest))}}
}

func used(e *bindings.ModelMarketUsed) Event {
	return Event{Artifact: e.Model, By: e.By, Details: []Detail{detail("purpose", assent.Digest(e.Purpose)), detail("note", e.Note)}}
}
