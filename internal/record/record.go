// Package record hashes one record of a table into the leaf of its Merkle tree.
//
// A record's hash is Hash(RECORD; salt, encoded values) and stays secret: with 31 bytes of salt nobody can
// guess values against it. Its leaf is Hash(LEAF; record hash, sort key), where the sort key is 0 unless the
// table was committed in the order of a column. Nullifiers come from the record's hash, leaves alone are
// what a Merkle path shows of the neighbours, so no neighbour can compute another's nullifier.
package record

import (
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// SaltSize is the length of a record's salt in bytes. 31 bytes are always below the field's order.
const SaltSize = 31

// Salt reads a salt as a scalar, big endian.
func Salt(salt [SaltSize]byte) (e fr.Element) {
	e.SetBytes(salt[:])
	return e
}

// Hash returns a record's secret hash. Values are in the order of Schema.FieldColumns.
func Hash(h *poseidon2.Hasher, salt [SaltSize]byte, values []fr.Element) fr.Element {
	elements := make([]fr.Element, 0, 1+len(values))
	elements = append(append(elements, Salt(salt)), values...)
	return h.Hash(poseidon2.TagRecord, elements...)
}

// Leaf returns the leaf that stands in the tree for a record's hash and sort key.
func Leaf(h *poseidon2.Hasher, hash, key fr.Element) fr.Element {
	return h.Hash(poseidon2.TagLeaf, hash, key)
}

// Nullifier returns the value that shows the same record twice within one scope and nothing across scopes.
func Nullifier(h *poseidon2.Hasher, hash, scope fr.Element) fr.Element {
	return h.Hash(poseidon2.TagNullifier, hash, scope)
}

// Subject returns the value that stands for a hidden key: whoever is told the key and the blinding can check it.
func Subject(h *poseidon2.Hasher, key, blinding, scope fr.Element) fr.Element {
	return h.Hash(poseidon2.TagSubject, key, blinding, scope)
}
