// Package ptau reads powers-of-tau files in the format of snarkjs (extension .ptau) and checks them.
//
// Such a file is the result of a ceremony (Bowe, Gabizon, Miers, "Scalable Multi-party Computation for zk-SNARK
// Parameters in the Random Beacon Model", https://eprint.iacr.org/2017/1050): one party after another multiplies secret
// numbers τ, α and β into the points, and as long as one of them forgot its numbers nobody knows the products. The file
// holds
//
//	1  header: size of a coordinate, the base field's order, the power p, the ceremony's power
//	2  [τ^i]1 for i < 2^(p+1) − 1
//	3  [τ^i]2 for i < 2^p
//	4  [α·τ^i]1 for i < 2^p
//	5  [β·τ^i]1 for i < 2^p
//	6  [β]2
//	7  contributions: what each one left behind, and proofs that it knew its numbers
//
// and, once it was prepared for a second phase, the same points in Lagrange form (12 to 15), which follow from the others
// and are neither read nor trusted here. Coordinates are little-endian and in Montgomery form. A file may have been cut down
// to a smaller power after the ceremony.
//
// Open checks structure and contributions, Check the points. Together they make sure that
//
//   - the file is of this format, of BN254 and of exactly the length that it should have, and no section is there twice;
//   - each point is on the curve, in the subgroup of order r and not infinity, each coordinate below the field's order;
//   - the sections are the powers of one τ, multiplied by one α and one β (random linear combinations and pairings);
//   - there is at least one contribution, each follows from the one before by numbers that its author knew, a beacon
//     is what it says, the last one leads to the points, and its hash is that of the points when all of them are read;
//   - τ, α and β are not trivial, and τ is not the development setup's.
//
// They cannot know whether the contributors were who they say, nor whether one of them kept no copy. That is why a
// ceremony publishes the hash of its file and each contributor's response hash; compare them.
package ptau
