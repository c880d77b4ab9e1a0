// Long vectors in parts, one for each worker.

package pcs

import "sync"

const (
	blockSize = 128  // entries worked on together: scratch of it stays in the first-level cache
	minPart   = 4096 // entries below which another worker costs more than it saves
)

// part is the range [lo, hi) of a vector's entries. lo is a multiple of 16.
type part struct{ lo, hi int }

// partsOf cuts n entries into at most workers parts.
func partsOf(n, workers int) []part {
	count := max(1, min(workers, n/minPart))
	rows := (n + rowWidth - 1) / rowWidth
	size := max(1, (rows+count-1)/count) * rowWidth
	var parts []part
	for lo := 0; lo < n; lo += size {
		parts = append(parts, part{lo, min(lo+size, n)})
	}
	return parts
}

// each calls f for every part at the same time and waits.
func each(parts []part, f func(i, lo, hi int)) {
	if len(parts) == 1 {
		f(0, parts[0].lo, parts[0].hi)
		return
	}
	var group sync.WaitGroup
	for i, p := range parts {
		group.Go(func() { f(i, p.lo, p.hi) })
	}
	group.Wait()
}
