// The state of a sumcheck between rounds: folded columns, folded selectors, and what eq has become.

package columnar

import (
	"slices"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// blockVars is the number of row bits that a block of pairs covers.
const blockVars = 7 // 2^7 = columnar.BlockRows

// state is the sumcheck after some rounds. Entry i of a folded vector stands for all rows whose upper bits
// are i.
type state struct {
	run       *run
	system    *columnar.System
	constants columnar.Constants
	terms     []columnar.Term
	alphas    []fr.Element // power of α of each term
	rho       []fr.Element
	bound     fr.Element // eq of the variables bound so far

	round0  bool
	j       int // variables bound
	columns [][]fr.Element
	spare   [2][][]fr.Element // buffers that folds write to, in turn
	spans   [][2]step
	row     fr.Element // Row at entry 0
	stride  fr.Element // Row's difference between entries

	programs map[string]*specialised
	general  *columnar.Program // with selectors, for single pairs
}

// step is the folded selector [i < n]: 1 before entry at, part in it, 0 after.
type step struct {
	at   int
	part fr.Element
}

// value returns the selector at an entry.
func (s *step) value(i int) (v fr.Element) {
	switch {
	case i < s.at:
		v.SetOne()
	case i == s.at:
		v = s.part
	}
	return v
}

// bind folds the selector at a challenge: entry at moves to at/2, where its neighbour is 0 or 1.
func (s *step) bind(x fr.Element) {
	rest := oneMinus(x)
	if s.at&1 == 0 {
		s.part.Mul(&s.part, &rest)
	} else {
		s.part.Mul(&s.part, &x)
		s.part.Add(&s.part, &rest)
	}
	s.at >>= 1
}

func (r *run) newState(constants columnar.Constants, alpha, rho fr.Element) *state {
	s := &state{
		run: r, system: r.system, constants: constants, terms: r.system.Terms(), columns: slices.Clone(r.columns),
		bound: fr.One(), stride: fr.One(), programs: map[string]*specialised{}, round0: true,
		general: r.system.Program(constants, nil),
	}
	power := fr.One()
	for range s.terms {
		s.alphas = append(s.alphas, power)
		power.Mul(&power, &alpha)
	}
	for range columnar.Vars {
		s.rho = append(s.rho, rho)
		rho.Square(&rho)
	}
	for _, span := range r.system.Spans(r.counts, int(r.size.Last)) {
		s.spans = append(s.spans, [2]step{{at: span[0]}, {at: span[1]}})
	}
	return s
}

// selector returns a span's folded selector at an entry.
func (s *state) selector(span, entry int) fr.Element {
	from, to := s.spans[span][0].value(entry), s.spans[span][1].value(entry)
	to.Sub(&to, &from)
	return to
}

// bind fixes the next variable.
func (s *state) bind(x fr.Element) {
	var factor fr.Element
	factor.Mul(&s.rho[s.j], &x).Double(&factor)
	one := fr.One()
	factor.Add(&factor, &one).Sub(&factor, &s.rho[s.j]).Sub(&factor, &x)
	s.bound.Mul(&s.bound, &factor)

	s.foldColumns(x)
	for i := range s.spans {
		s.spans[i][0].bind(x)
		s.spans[i][1].bind(x)
	}
	x.Mul(&x, &s.stride)
	s.row.Add(&s.row, &x)
	s.stride.Double(&s.stride)
	s.j++
	s.round0 = false
	clear(s.programs)
}

// foldColumns halves every column: v[2i] + x·(v[2i+1] − v[2i]).
func (s *state) foldColumns(x fr.Element) {
	out := s.spare[s.j%2]
	if out == nil {
		out = make([][]fr.Element, len(s.columns))
		s.spare[s.j%2] = out
	}
	for c, column := range s.columns {
		n := (len(column) + 1) / 2
		if cap(out[c]) < n {
			out[c] = make([]fr.Element, n)
		}
		out[c] = out[c][:n]
		columnar.Parallel(n, s.run.Workers, func(from, to int) {
			fold(out[c][from:to], column[2*from:], x)
		})
	}
	s.columns = slices.Clone(out)
}

// fold writes one half of a column; a missing last entry is 0.
func fold(dst, src []fr.Element, x fr.Element) {
	var even, odd [columnar.BlockRows]fr.Element
	for start := 0; start < len(dst); start += columnar.BlockRows {
		n := min(columnar.BlockRows, len(dst)-start)
		split(even[:n], odd[:n], src, start)
		low, difference := fr.Vector(even[:n]), fr.Vector(odd[:n])
		difference.Sub(difference, low)
		difference.ScalarMul(difference, &x)
		out := fr.Vector(dst[start : start+n])
		out.Add(low, difference)
	}
}

// split writes the entries 2i and 2i+1 of src for the pairs from start on; entries beyond src are 0.
func split(even, odd, src []fr.Element, start int) {
	whole := max(0, min(len(even), len(src)/2-start))
	for i := range whole {
		even[i], odd[i] = src[2*(start+i)], src[2*(start+i)+1]
	}
	clear(even[whole:])
	clear(odd[whole:])
	if last := 2 * (start + whole); whole < len(even) && last < len(src) {
		even[whole] = src[last]
	}
}

// evaluations returns the columns at the point, after all rounds.
func (s *state) evaluations() []fr.Element {
	values := make([]fr.Element, len(s.columns))
	for i, column := range s.columns {
		if len(column) > 0 {
			values[i] = column[0]
		}
	}
	return values
}
