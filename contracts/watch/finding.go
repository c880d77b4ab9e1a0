// What a watcher finds.

package watch

import (
	"fmt"
	"slices"
	"time"

	"github.com/acc36754/assent"
)

// Kind is what a finding is about.
type Kind string

// Kinds.
const (
	BytesChanged        Kind = "bytes-changed"        // a file does not match what was registered
	BytesMissing        Kind = "bytes-missing"        // a file cannot be read
	ConsentRevoked      Kind = "consent-revoked"      // under a running job, after the proof it relies on
	ConsentExpired      Kind = "consent-expired"      // the same
	AttestationExpiring Kind = "attestation-expiring" // soon older than the purpose's policy allows
	AttestationExpired  Kind = "attestation-expired"  // older, or there is none
	KeyFrozen           Kind = "key-frozen"           // the router accepts no more proofs under a verifying key
	StrangerRegistered  Kind = "stranger-registered"  // an artifact was registered by an account that is not known
	ChainSilent         Kind = "chain-silent"         // the node has not answered for a while, or only with what is old
)

// Kinds returns all kinds, in the order of this file.
func Kinds() []Kind {
	return []Kind{
		BytesChanged, BytesMissing, ConsentRevoked, ConsentExpired, AttestationExpiring, AttestationExpired,
		KeyFrozen, StrangerRegistered, ChainSilent,
	}
}

// UnmarshalText refuses what is no kind.
func (k *Kind) UnmarshalText(text []byte) error {
	if !slices.Contains(Kinds(), Kind(text)) {
		return fmt.Errorf("there is no finding %q: there are %v", text, Kinds())
	}
	*k = Kind(text)
	return nil
}

// source is where findings come from. While a source cannot be asked, its findings stay as they are.
type source string

const (
	fromChain   source = "chain"
	fromStorage source = "storage"
	fromNode    source = "node"
)

// source returns where findings of a kind come from.
func (k Kind) source() source {
	switch k {
	case BytesChanged, BytesMissing:
		return fromStorage
	case ChainSilent:
		return fromNode
	default:
		return fromChain
	}
}

// Finding is something that is not as it should be.
type Finding struct {
	Kind     Kind          `json:"kind"`
	Artifact assent.Digest `json:"artifact,omitzero"` // dataset, other artifact, or verifying key
	Job      uint64        `json:"job,omitzero"`
	Purpose  assent.Digest `json:"purpose,omitzero"` // hash of its IRI
	Claim    assent.Digest `json:"claim,omitzero"`   // the attestation that is relied on
	Summary  string        `json:"summary"`          // in words

	// since is when it began, as far as that is known. ended is when it was over; zero while it is not.
	since, ended time.Time
	// lasting findings are part of the chain's history and are found again each time.
	lasting bool
	// detail is for those who run the watcher; Summary is for everybody, since it may be written on the chain.
	detail string
	// mark tells findings apart that are alike otherwise, for example two changes of one file.
	mark string
}

// key says which findings are the same one.
func (f *Finding) key() string {
	return fmt.Sprintf("%s %s %d %s %s %s", f.Kind, f.Artifact, f.Job, f.Purpose, f.Claim, f.mark)
}
