// Many hashes at once, lane by lane in blocks, so that fr.Vector's wide multiplications do the work.

package poseidon2

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// blockRows is the number of states worked on together: three lanes and two scratch vectors of it stay
// in the first-level cache.
const blockRows = 128

// CompressPairs sets dst[i] = Compress(src[2i], src[2i+1]). len(src) must be 2·len(dst).
func (h *Hasher) CompressPairs(dst, src []fr.Element) {
	var left, right, feed, scratch [blockRows]fr.Element
	for len(dst) > 0 {
		n := min(blockRows, len(dst))
		for i := range n {
			left[i] = src[2*i]
			right[i] = src[2*i+1]
		}
		copy(feed[:n], right[:n])
		h.permutePairs(left[:n], right[:n], scratch[:n])
		parents := fr.Vector(dst[:n])
		parents.Add(right[:n], feed[:n])
		dst, src = dst[n:], src[2*n:]
	}
}

// HashRows sets dst[i] = Hash(tag, columns[0][i], columns[1][i], …). Every column must have at least
// len(dst) entries.
func (h *Hasher) HashRows(dst []fr.Element, tag Tag, columns ...[]fr.Element) {
	var lanes [SpongeWidth][blockRows]fr.Element
	var scratch [blockRows]fr.Element
	iv := IV(tag, len(columns))
	for start := 0; start < len(dst); start += blockRows {
		n := min(blockRows, len(dst)-start)
		for i := range n {
			lanes[0][i] = iv
		}
		clear(lanes[1][:n])
		clear(lanes[2][:n])
		for c := 0; c < max(1, len(columns)); c += SpongeRate {
			for lane := 1; lane <= SpongeRate && c+lane-1 < len(columns); lane++ {
				state := fr.Vector(lanes[lane][:n])
				state.Add(state, columns[c+lane-1][start:start+n])
			}
			h.permuteTriples(lanes[0][:n], lanes[1][:n], lanes[2][:n], scratch[:n])
		}
		copy(dst[start:start+n], lanes[1][:n])
	}
}

// permutePairs is the permutation of width 2 on vectors of states.
func (h *Hasher) permutePairs(a, b, scratch fr.Vector) {
	external := func() { // [[2,1],[1,2]]
		scratch.Add(a, b)
		a.Add(a, scratch)
		b.Add(b, scratch)
	}
	internal := func() { // [[2,1],[1,3]]
		scratch.Add(a, b)
		a.Add(a, scratch)
		b.Add(b, b)
		b.Add(b, scratch)
	}
	external()
	for _, keys := range h.keys2 {
		addConstant(a, &keys[0])
		if len(keys) == 1 {
			sbox(a, scratch)
			internal()
			continue
		}
		addConstant(b, &keys[1])
		sbox(a, scratch)
		sbox(b, scratch)
		external()
	}
}

// permuteTriples is the permutation of width 3 on vectors of states.
func (h *Hasher) permuteTriples(a, b, c, scratch fr.Vector) {
	external := func() { // [[2,1,1],[1,2,1],[1,1,2]]
		scratch.Add(a, b)
		scratch.Add(scratch, c)
		a.Add(a, scratch)
		b.Add(b, scratch)
		c.Add(c, scratch)
	}
	internal := func() { // [[2,1,1],[1,2,1],[1,1,3]]
		scratch.Add(a, b)
		scratch.Add(scratch, c)
		a.Add(a, scratch)
		b.Add(b, scratch)
		c.Add(c, c)
		c.Add(c, scratch)
	}
	external()
	for _, keys := range h.keys3 {
		addConstant(a, &keys[0])
		if len(keys) == 1 {
			sbox(a, scratch)
			internal()
			continue
		}
		addConstant(b, &keys[1])
		addConstant(c, &keys[2])
		sbox(a, scratch)
		sbox(b, scratch)
		sbox(c, scratch)
		external()
	}
}

// sbox raises every entry to the fifth power.
func sbox(v, scratch fr.Vector) {
	scratch.Mul(v, v)
	scratch.Mul(scratch, scratch)
	v.Mul(v, scratch)
}

func addConstant(v fr.Vector, k *fr.Element) {
	for i := range v {
		v[i].Add(&v[i], k)
	}
}
