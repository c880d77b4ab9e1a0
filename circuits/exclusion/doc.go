// Package exclusion proves that a key is not in a committed list.
//
// The list is a table committed in the strictly increasing order of one column (commit --sorted-by). Two
// records that stand in neighbouring places of its Merkle tree, one with a smaller and one with a greater
// key, leave no place for the key between them; below the first and above the last record one neighbour is
// enough, and an empty list needs none.
//
// What is trusted: that whoever committed the list sorted it and counted it right. The proof shows that two
// leaves are in adjacent places, not that the rest of the list is in order; a list committed out of order
// can hold the key elsewhere, and an exclusion from it proves nothing. A custodian's own software refuses
// to commit such a list, but nobody else can see it.
//
// The key is told, or hidden behind Hash(SUBJECT; key, blinding, scope): whoever is told the key and the
// blinding can check which key it was.
package exclusion
