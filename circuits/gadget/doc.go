// Package gadget holds the parts of circuits that more than one statement uses: the hashes, the inner
// transcript of the columnar argument, the place of a record in a Merkle tree, exact ranges, and the binding of
// public inputs.
//
// Every part has a twin that computes the same over plain field elements: internal/poseidon2,
// internal/transcript, internal/merkle and internal/record for the hashes, Record.Top and the functions of
// values.go for the rest. Tests compare the two on random inputs.
//
// None of them uses gnark's api.Commit (its Solidity export supports one commitment and only logs a second)
// and none has a hint of its own: a circuit stored with keys names its hints by their full function names.
package gadget
