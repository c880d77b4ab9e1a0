// What a watcher knows of a chain: the history of jobs, proofs and consents, made from events.

package watch

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
)

// history is what the events so far say. Times are the blocks', in seconds.
type history struct {
	artifacts map[assent.Digest]artifact
	order     []assent.Digest // of registration
	frozen    []frozenKey
	books     map[assent.Digest]*bookRows
	claims    map[assent.Digest]attestation // accepted ones of `consent`
	latest    map[holding]attestation
	policies  map[assent.Digest]uint64 // greatest age of an attestation by purpose, in seconds
	spans     []*span                  // all that ever began
	running   []*span                  // those that last
}

func newHistory() *history {
	return &history{
		artifacts: map[assent.Digest]artifact{}, books: map[assent.Digest]*bookRows{}, claims: map[assent.Digest]attestation{},
		latest: map[holding]attestation{}, policies: map[assent.Digest]uint64{},
	}
}

type artifact struct {
	owner common.Address
	at    uint64
}

type frozenKey struct {
	key assent.Digest
	at  uint64
}

// holding is a dataset, the book that its records' consents are in, and the parameters of the claim that says so.
type holding struct{ dataset, book, params assent.Digest }

// attestation is a proof that each record of a dataset has a live consent in a book.
type attestation struct {
	claim, params assent.Digest
	book          assent.Digest
	time          uint64 // that it speaks of
	revocations   uint64 // of the book, which it takes into account
}

// span is how long a running job relies on one attestation for one dataset.
type span struct {
	holding
	job            uint64
	purpose, claim assent.Digest
	attested       uint64 // the time that the attestation speaks of
	began, ended   uint64 // ended is 0 while it lasts
	revoked        uint64 // when the first consent was revoked after the attestation; 0: none
}

// begin adds a span.
func (h *history) begin(job uint64, purpose assent.Digest, held holding, relied attestation, at uint64) {
	s := &span{holding: held, job: job, purpose: purpose, claim: relied.claim, attested: relied.time, began: at}
	if h.book(s.book).revocations > relied.revocations {
		s.revoked = at // within the policy's grace
	}
	h.spans, h.running = append(h.spans, s), append(h.running, s)
}

// end ends a span.
func (h *history) end(s *span, at uint64) {
	s.ended = at
	h.running = slices.DeleteFunc(h.running, func(other *span) bool { return other == s })
}

func (h *history) book(id assent.Digest) *bookRows {
	if h.books[id] == nil {
		h.books[id] = new(bookRows)
	}
	return h.books[id]
}

// bookRows is when the consents of a book end.
type bookRows struct {
	ends        []end // in the order of the time once sorted
	sorted      bool
	revoked     map[uint32]uint64 // when, by row
	revocations uint64
}

type end struct{ notAfter, row uint32 }

func (b *bookRows) grant(row, notAfter uint32) {
	b.ends, b.sorted = append(b.ends, end{notAfter, row}), false
}

func (b *bookRows) revoke(row uint32, at uint64) {
	if b.revoked == nil {
		b.revoked = map[uint32]uint64{}
	}
	b.revoked[row] = at
	b.revocations++
}

// expired returns when the first consent ended of those that were live after a time and are not any more at another. A
// consent is live until the second before its end; one that was revoked before does not expire.
func (b *bookRows) expired(after, now uint64) (first uint64, found bool) {
	if !b.sorted {
		slices.SortFunc(b.ends, func(x, y end) int { return cmp.Compare(x.notAfter, y.notAfter) })
		b.sorted = true
	}
	from, _ := slices.BinarySearchFunc(b.ends, after+1, func(e end, t uint64) int { return cmp.Compare(uint64(e.notAfter), t) })
	for _, e := range b.ends[from:] {
		if uint64(e.notAfter) > now {
			break
		}
		if at, revoked := b.revoked[e.row]; !revoked || at >= uint64(e.notAfter) {
			return uint64(e.notAfter), true
		}
	}
	return 0, false
}
