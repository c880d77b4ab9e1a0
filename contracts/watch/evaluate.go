// From what the chain's history says to findings.

package watch

import (
	"fmt"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/consents"
)

// findings returns everything that a history says at a time.
func (h *history) findings(p *Policy, now time.Time) []Finding {
	var all []Finding
	for _, s := range h.spans {
		all = append(all, h.underJob(s, uint64(now.Unix()))...)
	}
	for _, r := range h.reliances(p) {
		if f, found := h.age(r, p.Lead.Duration, now); found {
			all = append(all, f)
		}
	}
	for i := range p.Renew {
		if of, known := h.renewed(&p.Renew[i]); !known {
			all = append(all, Finding{
				Kind: AttestationExpired, Artifact: of.dataset, Purpose: of.purpose, since: now, mark: "unregistered",
				Summary: "the policy renews a dataset that is not registered",
			})
		}
	}
	for _, frozen := range h.frozen {
		all = append(all, Finding{
			Kind: KeyFrozen, Artifact: frozen.key, lasting: true, since: seconds(frozen.at),
			Summary: "the verifying key was frozen: proofs under it are accepted no more",
		})
	}
	return append(all, h.strangers(p)...)
}

// underJob returns what happened to consents while a job relied on a proof about them.
func (h *history) underJob(s *span, now uint64) []Finding {
	until := now
	if s.ended != 0 {
		until = min(until, s.ended)
	}
	finding := func(kind Kind, since uint64, summary string) Finding {
		f := Finding{
			Kind: kind, Artifact: s.dataset, Job: s.job, Purpose: s.purpose, Claim: s.claim, Summary: summary, lasting: true, since: seconds(since),
			mark: strconv.FormatUint(s.began, 10), // a job may come back to a proof
		}
		if s.ended != 0 {
			f.ended = seconds(s.ended)
		}
		return f
	}
	var all []Finding
	if s.revoked != 0 {
		all = append(all, finding(ConsentRevoked, s.revoked, fmt.Sprintf("a consent in the dataset's book was revoked while job %d relied on it", s.job)))
	}
	if first, found := h.book(s.book).expired(s.attested, until); found {
		summary := fmt.Sprintf("a consent in the dataset's book has expired while job %d relied on it", s.job)
		all = append(all, finding(ConsentExpired, max(first, s.began), summary))
	}
	return all
}

// reliance is a dataset whose consents must be attested for a purpose, because a job runs or the policy file says so.
type reliance struct {
	holding
	purpose assent.Digest
}

// reliances returns each of them once.
func (h *history) reliances(p *Policy) []reliance {
	var all []reliance
	seen := map[reliance]bool{}
	add := func(r reliance) {
		if !seen[r] {
			seen[r] = true
			all = append(all, r)
		}
	}
	for _, s := range h.running {
		add(reliance{s.holding, s.purpose})
	}
	for i := range p.Renew {
		if of, known := h.renewed(&p.Renew[i]); known {
			add(of)
		}
	}
	return all
}

// renewed returns what a renewal is about; false while its dataset is not registered.
func (h *history) renewed(r *Renewal) (reliance, bool) {
	registered, known := h.artifacts[r.digest]
	purpose := consent.PurposeHash(r.Purpose)
	held := holding{dataset: r.digest, book: consents.BookID(registered.owner, purpose), params: r.params()}
	return reliance{holding: held, purpose: purpose}, known
}

// age looks at how old an attestation is, compared with what the purpose's policy allows.
func (h *history) age(r reliance, lead time.Duration, now time.Time) (Finding, bool) {
	allowed, found := h.policies[r.purpose]
	if !found {
		return Finding{}, false // the gate lets nobody run for it
	}
	f := Finding{Kind: AttestationExpired, Artifact: r.dataset, Purpose: r.purpose, since: now}
	latest, found := h.latest[r.holding]
	if !found {
		f.Summary = "no proof was submitted that each record has a live consent"
		return f, true
	}
	f.Claim = latest.claim
	limit := time.Duration(allowed) * time.Second
	expiry := seconds(latest.time).Add(limit)
	switch {
	case now.After(expiry):
		f.Summary = fmt.Sprintf("the proof of consents is too old since %s", expiry.Format(time.RFC3339))
		return f, true
	// A lead that is no shorter than the age would never be content with a new proof.
	case !now.Before(expiry.Add(-min(lead, limit/2))):
		f.Kind, f.Summary = AttestationExpiring, fmt.Sprintf("the proof of consents is too old from %s on", expiry.Format(time.RFC3339))
		return f, true
	}
	return f, false
}

// expiries returns when the attestations that are relied on become too old.
func (h *history) expiries(p *Policy) map[reliance]time.Time {
	all := map[reliance]time.Time{}
	for _, r := range h.reliances(p) {
		latest, found := h.latest[r.holding]
		if allowed, limited := h.policies[r.purpose]; found && limited {
			all[r] = seconds(latest.time + allowed)
		}
	}
	return all
}

// strangers returns the artifacts that accounts have registered which the policy does not name. A policy that names
// nobody does not ask.
func (h *history) strangers(p *Policy) []Finding {
	if len(p.Known) == 0 {
		return nil
	}
	known := map[common.Address]bool{}
	for _, account := range p.Known {
		known[common.Address(account)] = true
	}
	var all []Finding
	for _, digest := range h.order {
		if made := h.artifacts[digest]; !known[made.owner] {
			all = append(all, Finding{
				Kind: StrangerRegistered, Artifact: digest, lasting: true, since: seconds(made.at),
				Summary: fmt.Sprintf("%s registered it, who is not among the known accounts", assent.Address(made.owner)),
			})
		}
	}
	return all
}

func seconds(at uint64) time.Time { return time.Unix(int64(at), 0).UTC() }
