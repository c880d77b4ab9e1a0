// An index from scalars to rows, for fill functions that look values up.

package columnar

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Index finds the rows of a column that hold a value. It is a hash table with linear probing over row
// numbers: a Go map with scalars as keys takes about five times as long to build.
type Index struct {
	values []fr.Element
	slots  []int32 // row + 1; 0: free
	next   []int32 // row + 1 of the next row with the same value; 0: none
	taken  []int32 // by the first row with a value: row + 1 of the next to take; 0: the first; or exhausted
	mask   uint64
}

// NewIndex indexes the rows of a column for which keep is true; a nil keep is true for all. Of rows with one
// value the lowest comes first.
func NewIndex(values []fr.Element, keep func(row int) bool) *Index {
	size := uint64(4)
	for size < 2*uint64(len(values)) {
		size *= 2
	}
	x := &Index{values: values, slots: make([]int32, size), next: make([]int32, len(values)), mask: size - 1}
	for row := len(values) - 1; row >= 0; row-- {
		if keep != nil && !keep(row) {
			continue
		}
		slot := x.slot(&values[row])
		x.next[row] = x.slots[slot]
		x.slots[slot] = int32(row + 1)
	}
	return x
}

// slot returns the place of a value: where it stands, or the free one where it would.
func (x *Index) slot(v *fr.Element) uint64 {
	// Scalars are in Montgomery form, so that small ones spread as well.
	h := (v[0] ^ v[1]>>7 ^ v[2]>>13 ^ v[3]>>19) * 0x9e3779b97f4a7c15
	slot := (h ^ h>>29) & x.mask
	for x.slots[slot] != 0 && x.values[x.slots[slot]-1] != *v {
		slot = (slot + 1) & x.mask
	}
	return slot
}

// First returns the lowest row with a value; false when there is none.
func (x *Index) First(v fr.Element) (row int, ok bool) {
	row = int(x.slots[x.slot(&v)]) - 1
	return row, row >= 0
}

// Take returns the lowest row with a value that was not taken yet; false when there is none left.
func (x *Index) Take(v fr.Element) (row int, ok bool) {
	head := x.slots[x.slot(&v)] - 1
	if head < 0 {
		return -1, false
	}
	if x.taken == nil {
		x.taken = make([]int32, len(x.values))
	}
	// The slot must go on naming a row with the value; how far its chain is used up is noted at its head.
	switch at := x.taken[head]; at {
	case 0:
		row = int(head)
	case exhausted:
		return -1, false
	default:
		row = int(at) - 1
	}
	x.taken[head] = x.next[row]
	if x.next[row] == 0 {
		x.taken[head] = exhausted
	}
	return row, true
}

// exhausted marks a value whose rows are all taken.
const exhausted = -1
