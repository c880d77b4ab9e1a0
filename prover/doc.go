// Package prover is the custodian's side: it commits to private tables and proves claims about them.
//
// A Prover holds a vault (package prover/vault), where a table's records, salts and blinding values stay,
// and a store of proving keys (package prover/setup). Commit reads records from any format of package
// prover/source, keeps them in the vault and returns the public commitment. Prove returns an attestation,
// which package verifier checks. Nothing secret leaves the vault but what a Receipt is asked to show.
package prover
