// Package ceremony runs the second phase of a Groth16 set-up among several parties (Bowe, Gabizon, Miers, "Scalable
// Multi-party Computation for zk-SNARK Parameters in the Random Beacon Model", https://eprint.iacr.org/2017/1050), with
// gnark's mpcsetup.
//
// Phase 1, the powers of tau, belongs to no circuit and is read from a file of snarkjs (package ptau). Phase 2 belongs to one
// circuit: each party multiplies a secret number into δ, and divides the points that have δ below the line by it. As long as
// one of them forgot its number nobody knows the product, and nobody can forge proofs. A public beacon goes in last, so that
// the last party could not choose the outcome.
//
// # Transcript
//
// A transcript is a folder of 0000.ceremony, the parameters before anybody contributed, 0001.ceremony after the first
// contribution, and so on, and after the end finish.json and the verifying key. Whoever has the circuit and the powers of tau
// makes the same 0000.ceremony. A contributor needs the last file only and sends the next one back.
//
// A file is a sequence of 32-byte words:
//
//	"assent/ceremony/v1"
//	circuit id, circuit version, SHA-256 of the constraint system, SRS id, digest of phase 1
//	domain size N, number of private wires P, number of the contribution
//	SHA-256 that the file before ends with (0 in the first)
//	challenge: SHA-256 of all words before in the first file, then gnark's hash of the parameters before
//	from the first contribution on: [x]1 for the contributor's number x, and x times a point of G2 hashed from [x]1
//	and the challenge, which proves that the contributor knew x
//	[δ]1, [δ]2, Z (N−1 points of G1), K (P points of G1)
//	SHA-256 of all words before
//
// Z_i is [τ^i·(τ^N−1)/δ]1 in bit-reversed order, K_j what the private wire j stands for, over δ. The digest of phase 1 is the
// SHA-256 of "assent/phase1/v1", [τ]1, [α]1, [β]1, [τ]2, [β]2: a file that was cut down or prepared is the same phase 1.
//
// The transcript's digest, which stands in the verifying key, is keccak256 of "assent/ceremony/finish/v1", the hash that the
// last file ends with, the number of contributions, keccak256 of the beacon, keccak256 of its note.
//
// # What is checked
//
// gnark's decoders allocate from lengths that the input claims and are used on no file. Here all lengths follow from the
// circuit and are compared before anything is read. Each point must be on its curve, in the subgroup of order r, in its one
// spelling, and not infinity but for K where the circuit leads there. gnark accepts a contribution that names no challenge, one
// that changes nothing, and a transcript without any: all three are refused here. The first file is not computed anew by
// Verify: a random combination of its points is compared.
package ceremony
