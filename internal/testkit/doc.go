// Package testkit is what tests of statements are made of.
//
// A System is one circuit compiled by both of gnark's builders. Its checks, cheapest first:
//
//   - Accept and Refuse solve one assignment with both builders.
//   - Compare draws assignments from a fixed seed and holds circuit and twin against each other.
//   - RefuseHints offers a false assignment with hints that lie.
//   - CheckPublic looks at how public inputs are used, without proving.
//   - MutatePublic proves with PLONK and Groth16 and changes every public input of the valid proof.
//
// gnark's own test.Assert is not enough: its fuzzing is switched off, and its ProverFailed runs honest hints.
// Keys are made in memory, once for each System, over the published secret of internal/devsetup.
//
// A statement about whole tables has no circuit of its own to test. What tests look at is its Witness, and which
// constraints object to it:
//
//   - CheckVerdict holds Prepare and the constraints against an oracle, CheckTrue the constraints alone.
//   - CheckAttacks wants a falsehood for each constraint that this one alone refuses.
//
// MemoryTable is a statement.Table made of field elements, so that statements are tested without a vault.
package testkit
