// Package assent holds the nouns of proving statements about private tables: Schema, Table,
// Commitment, Opening, Claim, Attestation, and the Receipt that opens one record.
//
// A custodian commits to a private table (package prover), proves a Claim about it and hands out an
// Attestation. Anybody who holds the Commitment checks the Attestation against the Claim they expect
// (package verifier). This package knows how those things are written down, hashed and compared; it
// proves nothing itself and imports neither gnark nor go-ethereum.
package assent
