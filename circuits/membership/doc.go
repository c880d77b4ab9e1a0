// Package membership proves that a record is in a committed table, by a Merkle path.
//
// The record is shown either by its digest, the leaf that stands for it in the tree, or by a nullifier that
// tells nothing about which record it is but repeats when the same record is used again in the same scope
// (chain, contract and scope text of the claim's context). The custodian who knows a record's secret hash
// can prove it; the leaf alone is not enough.
package membership
