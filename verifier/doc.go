// Package verifier checks attestations: it rebuilds a proof's public inputs from the claim that the caller
// expects and from commitments that the caller holds, and takes nothing on trust from the attestation.
//
// It needs no SRS, no vault and no network. Verifying keys come from the caller or from the published ones
// that are compiled in; an attestation only names its key by hash.
package verifier
