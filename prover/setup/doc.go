// Package setup makes and keeps what proving needs besides a table: structured reference strings (SRS) and
// the keys of circuits.
//
// The development SRS (Dev) has a published secret. It is the same everywhere, made on first use and kept
// in a file that grows when a larger table needs more powers of τ. Everything made over it is marked
// insecure. An SRS whose secret nobody knows comes from a ceremony: Import checks its file (package ptau) or somebody else's
// SRS file and keeps the SRS, FindSRS finds it again by its id.
//
// A Store keeps keys. A PLONK key is a function of circuit and SRS, so what the store holds can be made
// again and only saves time: the Lagrange form of the SRS and the verifying key. The constraint system is
// not kept: compiling a circuit of 60,000 constraints takes a tenth of a second, and comparing its hash
// with the one the key was made for is how a changed circuit is noticed. A Groth16 key cannot be made
// again; it comes from a single-party set-up and is a tool for development.
//
// No file is trusted because of where it lies: sizes are compared before memory is allocated, hashes
// before anything is decoded, and points are checked to be on the curve.
package setup
