package watch

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
)

// A revocation under a running job is told once for each proof that the job relies on, is over when a newer proof was
// accepted or the job was closed, and is told although all of it happened while nobody watched.
func TestRevocationUnderAJob(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.want(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.chain.revokes(t, 1)
	s.want(t)
	s.chain.attests(t, 2)
	s.want(t, "over consent-revoked")
	s.chain.revokes(t, 2)
	s.chain.closes(t, 1)
	s.want(t, "open consent-revoked", "over consent-revoked")
}

// Before a job was authorised and after it was closed a revocation is nobody's business here.
func TestRevocationWithoutAJob(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.closes(t, 1)
	s.chain.revokes(t, 0)
	s.want(t)
	s.chain.attests(t, 2)
	s.chain.authorizes(t, 2, 2)
	s.want(t)
}

// A proof with other parameters, for instance about another column, says nothing about the one that the job relies on.
func TestProofOfSomethingElse(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.chain.attestsAt(t, 2, dayZero+s.chain.head*hour, (&Renewal{Column: "other"}).params())
	s.want(t)
}

// An older proof that is accepted later is not what the gate relies on: what expired before the newer one is no matter.
func TestOlderProof(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.grants(t, 3, uint32(dayZero+5*hour))
	s.chain.runs(t) // claim 1 is of hour 7
	s.chain.attestsAt(t, 2, dayZero+2*hour, itsParams())
	s.want(t)
}

// Within the policy's grace a job may be authorised on a proof that a revocation has overtaken: it is told all the same.
func TestRevocationBeforeTheAuthorisation(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.closes(t, 1)
	s.chain.revokes(t, 0)
	s.chain.authorizes(t, 2, 1)
	s.want(t, "open consent-revoked")
}

// A consent that expires under a running job is told from the second at which it is not live any more; one that was
// revoked does not expire, and a proof from after its end does not rely on it.
func TestExpiryUnderAJob(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.setsPolicy(t, 1000*hour)
	s.chain.registers(t, dataset(), hospital())
	end := uint32(dayZero + 20*hour)
	s.chain.grants(t, 0, end)
	s.chain.grants(t, 1, end)
	s.chain.revokes(t, 1)
	s.chain.attests(t, 1)
	s.chain.authorizes(t, 1, 1)
	s.chain.head = 19
	s.want(t)
	s.chain.head = 20
	s.want(t, "open consent-expired")
	s.chain.attests(t, 2)
	s.want(t, "over consent-expired")
	s.chain.head = 100
	s.want(t)
}

// What expires after the job is over is not told, and a revoked consent alone does not expire.
func TestExpiryWithoutAJob(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.setsPolicy(t, 1000*hour)
	s.chain.registers(t, dataset(), hospital())
	s.chain.grants(t, 0, uint32(dayZero+20*hour))
	s.chain.grants(t, 1, uint32(dayZero+8*hour))
	s.chain.revokes(t, 1)
	s.chain.attests(t, 1)
	s.chain.authorizes(t, 1, 1)
	s.chain.head = 10
	s.chain.closes(t, 1)
	s.chain.head = 100
	s.want(t)
}

// A proof is told to become too old the lead before it is, then to be too old, and neither once there is a newer one.
func TestAgeUnderAJob(t *testing.T) {
	s := newScene(t, `{"lead": "6h"}`)
	s.chain.runs(t) // claim 1 is of hour 6, the policy allows a day
	s.chain.head = 23
	s.want(t)
	s.chain.head = 24
	s.want(t, "open attestation-expiring")
	s.chain.head = 30
	s.want(t)
	s.chain.head = 31
	s.want(t, "over attestation-expiring", "open attestation-expired")
	s.chain.attests(t, 2)
	s.want(t, "over attestation-expired")
}

// A dataset that the policy file renews is watched without a job, from the first proof that is missing on.
func TestAgeOfARenewedDataset(t *testing.T) {
	s := newScene(t, `{"renew": [{"dataset": "d", "column": "consent", "purpose": "`+iri+`", "vault": "v", "book": "b"}],
		"rules": [{"on": ["attestation-expired", "attestation-expiring"], "do": ["reprove"]}]}`)
	s.chain.setsPolicy(t, 24*hour)
	s.want(t, "open attestation-expired") // the dataset is not even registered
	if s.renewed != 0 {
		t.Error("proven for nobody")
	}
	s.chain.registers(t, dataset(), hospital())
	s.want(t, "over attestation-expired", "open attestation-expired")
	if s.renewed != 1 {
		t.Errorf("proven %d times", s.renewed)
	}
	s.chain.attests(t, 1)
	s.want(t, "over attestation-expired")
}

// A lead longer than the age allowed would find every proof expiring from its beginning.
func TestLeadLongerThanTheAge(t *testing.T) {
	s := newScene(t, `{"lead": "48h"}`)
	s.chain.runs(t)
	s.want(t)
	s.chain.head = 17
	s.want(t)
	s.chain.head = 18
	s.want(t, "open attestation-expiring")
}

// Frozen keys and registrations by strangers are told once and for all.
func TestMoments(t *testing.T) {
	s := newScene(t, `{"known": ["`+assent.Address(hospital()).String()+`"]}`)
	s.chain.registers(t, dataset(), hospital())
	s.want(t)
	s.chain.registers(t, assent.Digest{1}, common.Address{0xbb})
	s.chain.freezes(t, assent.Digest{2})
	s.want(t, "open stranger-registered", "open key-frozen")
}

// A policy that names nobody expects everybody.
func TestNobodyIsKnown(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.registers(t, dataset(), common.Address{0xbb})
	s.want(t)
}

// What was over before the watch began is history; what was not is told.
func TestBeginningOfAWatch(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.chain.closes(t, 1)
	s.chain.head++
	s.want(t)
	s.chain.attests(t, 2)
	s.chain.authorizes(t, 2, 2)
	s.chain.revokes(t, 1)
	s.want(t, "open consent-revoked")
}

// A consent that expired under a job does not come to life by being revoked afterwards.
func TestRevokedAfterItExpired(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["consent-expired"], "do": ["suspend"], "resolve": true}]}`)
	s.chain.setsPolicy(t, 1000*hour)
	s.chain.registers(t, dataset(), hospital())
	s.chain.grants(t, 0, uint32(dayZero+20*hour))
	s.chain.attests(t, 1)
	s.chain.authorizes(t, 1, 1)
	s.chain.head = 20
	s.want(t, "open consent-expired")
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	if len(s.raised.resolved) > 0 {
		t.Errorf("resolved %v", s.raised.resolved)
	}
}

// A job that is authorised on another proof and then on the first one again relies on that twice, and each time counts.
func TestJobThatComesBackToAProof(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.chain.attestsAt(t, 2, dayZero+s.chain.head*hour, (&Renewal{Column: column, Distinct: true}).params())
	s.chain.authorizes(t, 1, 2)
	s.want(t, "over consent-revoked")
	s.chain.authorizes(t, 1, 1)
	s.want(t, "open consent-revoked")
	s.chain.closes(t, 1)
	s.want(t, "over consent-revoked")
}

// A dataset in two jobs is told for each, and a job with two datasets ends for both.
func TestTwoJobs(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.authorizes(t, 2, 1)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked", "open consent-revoked")
	s.chain.closes(t, 1)
	s.want(t, "over consent-revoked")
	s.chain.closes(t, 2)
	s.want(t, "over consent-revoked")
}

// Before each of its runs a job is authorised again: on the same proof that changes nothing.
func TestAuthorisedOnceMore(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.chain.authorizes(t, 1, 1)
	s.want(t)
}

// A proof of another statement makes up for no revocation, even about the same dataset and book.
func TestProofOfAnotherStatement(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	s.chain.attests(t, 2)
	s.chain.logs[len(s.chain.logs)-1].Topics[2] = common.Hash{1}
	s.want(t)
}

// A revocation in a book that the job does not rely on is nobody's business.
func TestRevocationInAnotherBook(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.chain.logs[len(s.chain.logs)-1].Topics[1] = common.Hash{1}
	s.want(t)
}

// A job may use several datasets: to authorise it for one does not end that it relies on a proof for another.
func TestJobWithTwoDatasets(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.attestsAt(t, 2, dayZero+(s.chain.head+1)*hour, itsParams())
	s.chain.logs[len(s.chain.logs)-1].Topics[1] = common.Hash{1}
	s.chain.authorizes(t, 1, 2)
	s.chain.logs[len(s.chain.logs)-1].Topics[2] = common.Hash{1}
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked", "open consent-revoked")
	s.chain.closes(t, 1)
	s.want(t, "over consent-revoked", "over consent-revoked")
}
