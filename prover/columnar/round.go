// One round: the polynomial in the next variable, summed over all pairs of entries.
//
// Pairs are cut into segments in which every selector is 0 or 1 and every column is there or not. In a
// segment one program without selectors runs on blocks of pairs; the few pairs in which a selector changes
// are evaluated one by one. Gates are summed without α, each at as many points as its own degree asks for.
// eq factors into the variables bound, this one, the bits within a block, and the bits above.

package columnar

import (
	"slices"
	"sync"
	"sync/atomic"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// segment is the pairs [from, to) under one program.
type segment struct {
	from, to int
	program  *specialised
}

// round returns the round polynomial's degree+1 coefficients.
func (s *state) round() []fr.Element {
	segments, singles := s.segments()
	low, high := s.eqTables()
	totals := s.sumSegments(segments, low, high)
	points := s.system.Degree() + 1
	gates, sums := make([]fr.Element, points), make([]fr.Element, points)
	for program, total := range totals {
		program.collect(s, total, gates, sums)
	}
	for _, pair := range singles {
		weight := eqAt(low, high, pair)
		s.addSingle(pair, weight, gates, sums)
	}
	// p(t) = bound·eq(ρ_j, t)·gates(t) + sums(t)
	var t fr.Element
	one := fr.One()
	for i := range gates {
		var eq fr.Element
		eq.Mul(&s.rho[s.j], &t).Double(&eq)
		eq.Add(&eq, &one).Sub(&eq, &s.rho[s.j]).Sub(&eq, &t).Mul(&eq, &s.bound)
		gates[i].Mul(&gates[i], &eq).Add(&gates[i], &sums[i])
		t.Add(&t, &one)
	}
	return interpolate(gates)
}

// eqTables splits eq over the variables after this one: the block's bits, and the others. Bits above the
// longest vector are 0.
func (s *state) eqTables() (low, high fr.Vector) {
	rest := s.rho[s.j+1:]
	pairVars := 0
	for 1<<pairVars < s.pairs() {
		pairVars++
	}
	pairVars = min(pairVars, len(rest))
	split := min(blockVars, pairVars)
	low, high = eqTable(rest[:split]), eqTable(rest[split:pairVars])
	above := fr.One()
	for _, rho := range rest[pairVars:] {
		factor := oneMinus(rho)
		above.Mul(&above, &factor)
	}
	high.ScalarMul(high, &above)
	return low, high
}

func eqAt(low, high fr.Vector, pair int) (v fr.Element) {
	return *v.Mul(&low[pair%columnar.BlockRows], &high[pair/columnar.BlockRows])
}

// pairs returns the number of pairs of which anything is not 0.
func (s *state) pairs() int {
	longest := 1
	for _, column := range s.columns {
		longest = max(longest, len(column))
	}
	for i := range s.spans {
		longest = max(longest, s.spans[i][1].at+1)
	}
	return (longest + 1) / 2
}

// segments cuts the pairs. Single pairs are those in which a selector changes.
func (s *state) segments() (segments []segment, singles []int) {
	pairs := s.pairs()
	cuts := []int{0, pairs}
	for i := range s.spans {
		for _, st := range s.spans[i] {
			if pair := st.at / 2; pair < pairs && (st.at%2 == 1 || !st.part.IsZero()) {
				singles = append(singles, pair)
				cuts = append(cuts, pair, pair+1)
			} else if pair < pairs {
				cuts = append(cuts, pair)
			}
		}
	}
	for _, column := range s.columns {
		cuts = append(cuts, min(pairs, (len(column)+1)/2))
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	slices.Sort(singles)
	singles = slices.Compact(singles)
	for i := range len(cuts) - 1 {
		if _, single := slices.BinarySearch(singles, cuts[i]); single {
			continue
		}
		if program := s.specialise(cuts[i]); program != nil {
			segments = append(segments, segment{cuts[i], cuts[i+1], program})
		}
	}
	return segments, singles
}

// task is a block of at most BlockRows pairs whose upper bits agree.
type task struct {
	segment *segment
	block   int
}

// sumSegments runs all blocks and returns each program's sums.
func (s *state) sumSegments(segments []segment, low, high fr.Vector) map[*specialised]*totals {
	const batch = 16
	var tasks []task
	for i := range segments {
		for block := segments[i].from / columnar.BlockRows; block*columnar.BlockRows < segments[i].to; block++ {
			tasks = append(tasks, task{&segments[i], block})
		}
	}
	all := map[*specialised]*totals{}
	var next atomic.Int64
	var mu sync.Mutex
	var group sync.WaitGroup
	for range min(s.run.Workers, (len(tasks)+batch-1)/batch) {
		group.Go(func() {
			w := &roundWorker{state: s, runners: map[*specialised]*runner{}}
			for {
				from := int(next.Add(batch)) - batch
				if from >= len(tasks) {
					break
				}
				for _, t := range tasks[from:min(from+batch, len(tasks))] {
					w.sum(t, low, high)
				}
			}
			mu.Lock()
			defer mu.Unlock()
			for program, runner := range w.runners {
				if all[program] == nil {
					all[program] = newTotals(program)
				}
				all[program].add(runner.totals)
			}
		})
	}
	group.Wait()
	return all
}

// addSingle adds one pair with its selectors at every point, to gates with its eq weight and to sums.
func (s *state) addSingle(pair int, weight fr.Element, gates, sums []fr.Element) {
	machine := columnar.NewMachine(s.general)
	differences := make([]fr.Element, len(s.general.Leaves))
	for i, leaf := range s.general.Leaves {
		low, high := s.leafAt(leaf, 2*pair), s.leafAt(leaf, 2*pair+1)
		machine.Leaf(i)[0] = low
		differences[i].Sub(&high, &low)
	}
	for t := range gates {
		machine.Run(1)
		for i, term := range s.terms {
			var value [1]fr.Element
			machine.CopyOutput(value[:], i)
			selector := s.selectorAt(term.Span, pair, t)
			value[0].Mul(&value[0], &selector).Mul(&value[0], &s.alphas[i])
			if term.Gate {
				value[0].Mul(&value[0], &weight)
				gates[t].Add(&gates[t], &value[0])
			} else {
				sums[t].Add(&sums[t], &value[0])
			}
		}
		for i := range differences {
			leaf := machine.Leaf(i)
			leaf[0].Add(&leaf[0], &differences[i])
		}
	}
}

// leafAt returns a leaf's folded value at an entry.
func (s *state) leafAt(leaf columnar.Leaf, entry int) (v fr.Element) {
	switch leaf.Kind {
	case columnar.LeafColumn:
		if column := s.columns[leaf.Index]; entry < len(column) {
			v = column[entry]
		}
	case columnar.LeafRow:
		v.SetUint64(uint64(entry))
		v.Mul(&v, &s.stride).Add(&v, &s.row)
	case columnar.LeafSelector:
		v = s.selector(leaf.Index, entry)
	}
	return v
}

// selectorAt returns a span's selector on the line through a pair, at t.
func (s *state) selectorAt(span, pair, t int) fr.Element {
	low, high := s.selector(span, 2*pair), s.selector(span, 2*pair+1)
	var at fr.Element
	at.SetUint64(uint64(t))
	high.Sub(&high, &low).Mul(&high, &at)
	return *high.Add(&high, &low)
}
