// Package columnar says what can be proven of whole tables, and verifies it. docs/columnar-argument.md is the
// protocol and why it is sound and hides the tables; prover/columnar proves.
//
// # Declarations
//
// A statement declares tables with columns, witness columns that the prover adds, public parameters, and
// constraints between them:
//
//   - Zero and Equal: an expression vanishes on every row of a span (a gate);
//   - Lookup: every tuple of one side occurs among those of the other;
//   - Permutation: two sides hold the same tuples, each as often;
//   - Table.Bits: a value is an integer of so many bits, which adds limbs and looks them up in {0 … 2^16−1};
//   - Sum and Relate: hidden sums, and what the circuit says of them, of numbers of records and of parameters.
//
// An Expr is a polynomial over the columns of one row, the row's number and parameters. It is written once and
// evaluated in three ways: on rows, by programs that work on blocks of them (to fill witness columns, to check,
// and in the prover's sums); with every column folded, by the same programs bound to other constants (in the
// prover's rounds); and at one point, by the circuit. Tests compare each with a recursion over the expression.
//
// To read a declaration, begin with its tables and parameters, then read constraints from top to bottom: each
// names its rows first and then what is so in each of them. Fill functions are no part of what is said: a
// prover may put anything into a witness column. See Example, and circuits/consent for a whole statement.
//
// To write one: declare, compile with Compile in a test and MustCompile in the statement, and give testkit.CheckAttacks
// an attack on every constraint that System.Constraints names. Rows.Violations is the native twin that
// these tests ask. It knows nothing of relations; those are tested as circuits.
//
// # Rules
//
// Compile refuses a declaration with which the argument would not be sound; messages have the rule's number in
// docs/columnar-argument.md. A declaration must
//
//   - read no challenge and no helper column (1), and guard lookups and permutations with bits (2): columns told
//     by Table.Boolean, their negations and products;
//   - count on rows of one table and read its columns alone, in rows that they have (3); a table's blinding value
//     and whatever stands behind it are no records;
//   - stay below degree 6 in gates and 7 in sums (4);
//   - decompose every column declared by Table.Integer into exactly its bits, and tell widths of sums that keep
//     them below the field's order (5). That a term has the width told is for the statement to make sure;
//   - use all that it declares, and name it once. Of parameters and sums that only relations could read, the
//     circuit says so when it is built.
//
// Not for Compile to see: rule 5 of differences and products in expressions, rule 6 (nulls), rule 7 (no relation
// computes the transcripts' hashes) and rule 8 (a closed list of statements with pinned keys).
//
// # The circuit
//
// Circuit states: the prover knows a sumcheck over 24 variables, with challenges of an inner transcript
// (internal/transcript), for the sum of all constraints; it ends in the value that the columns' evaluations at
// the point make; and Value combines these with Gamma. That the evaluations are the committed columns' is shown
// outside, by internal/pcs. Numbers of records that are hidden are opened inside, and each is held below its
// table's capacity.
//
// Public are a hash of the claim, the key and the tables, R, the transcript's seed, the outer challenges, the
// parameters, three scalars for each table, the point, γ and Y. Private are the nonce, numbers of records, sums,
// round polynomials and evaluations.
//
// Its size hardly depends on what is declared and not at all on the tables: about 40,000 PLONK gates or 11,000
// R1CS constraints, of which 24 rounds with a permutation each are most, and 1,420 gates for every seven
// columns. It must stay below 2^16 gates with its public inputs.
package columnar
