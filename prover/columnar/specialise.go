// Programs for segments, where selectors are constants and absent columns are 0.

package columnar

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// specialised is the program of a segment with what to evaluate at which point.
type specialised struct {
	program *columnar.Program
	active  []bool          // terms that are not 0 throughout
	plans   []columnar.Plan // by point
	first   int             // the first point at which gates are evaluated
}

// specialise returns the program of the segment that begins at a pair, nil when everything in it is 0.
func (s *state) specialise(pair int) *specialised {
	known := func(leaf columnar.Leaf) (v fr.Element, ok bool) {
		switch leaf.Kind {
		case columnar.LeafSelector:
			return s.selector(leaf.Index, 2*pair), true
		case columnar.LeafColumn:
			return v, 2*pair >= len(s.columns[leaf.Index])
		default:
			return v, false
		}
	}
	signature := s.signature(pair)
	if p, ok := s.programs[signature]; ok {
		return p
	}
	p := &specialised{program: s.system.Program(s.constants, known)}
	// In the first round gates vanish on both entries of a pair. A prover that cheats must not skip them.
	if s.round0 && !s.run.hooks.cheats {
		p.first = 2
	}
	any := false
	most := 0
	for i, output := range p.program.Outputs {
		selector := s.selector(s.terms[i].Span, 2*pair)
		active := selector.IsOne() && (output.Register >= 0 || !output.Value.IsZero())
		p.active = append(p.active, active)
		if active {
			any = true
			most = max(most, output.Degree)
		}
	}
	if !any {
		p = nil
	} else {
		for t := range most + 1 {
			p.plans = append(p.plans, p.program.Plan(func(i int) bool { return p.wanted(s, i, t) }))
		}
	}
	s.programs[signature] = p
	return p
}

// wanted tells whether a term is evaluated at point t.
func (p *specialised) wanted(s *state, term, t int) bool {
	if !p.active[term] || t > p.program.Outputs[term].Degree {
		return false
	}
	return !s.terms[term].Gate || t >= p.first
}

// signature tells apart segments that need different programs.
func (s *state) signature(pair int) string {
	key := make([]byte, 0, len(s.spans)+len(s.columns))
	for i := range s.spans {
		selector := s.selector(i, 2*pair)
		key = append(key, boolByte(selector.IsOne()))
	}
	for _, column := range s.columns {
		key = append(key, boolByte(2*pair < len(column)))
	}
	return string(key)
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// totals are sums over blocks: by term and point.
type totals struct{ values [][]fr.Element }

func newTotals(p *specialised) *totals {
	t := &totals{values: make([][]fr.Element, len(p.active))}
	for i, output := range p.program.Outputs {
		t.values[i] = make([]fr.Element, output.Degree+1)
	}
	return t
}

func (t *totals) add(other *totals) {
	for i := range t.values {
		for j := range t.values[i] {
			t.values[i][j].Add(&t.values[i][j], &other.values[i][j])
		}
	}
}

// collect extends each term's sums to all points and adds them with their powers of α.
func (p *specialised) collect(s *state, t *totals, gates, sums []fr.Element) {
	for i, values := range t.values {
		if !p.active[i] {
			continue
		}
		into := sums
		if s.terms[i].Gate {
			into = gates
		}
		for point, value := range extend(values, len(into)) {
			value.Mul(&value, &s.alphas[i])
			into[point].Add(&into[point], &value)
		}
	}
}

// runner runs one program for one goroutine.
type runner struct {
	program     *specialised
	machine     *columnar.Machine
	differences []fr.Vector
	totals      *totals
}

func newRunner(p *specialised) *runner {
	r := &runner{program: p, machine: columnar.NewMachine(p.program), totals: newTotals(p)}
	memory := make(fr.Vector, len(p.program.Leaves)*columnar.BlockRows)
	for i := range p.program.Leaves {
		r.differences = append(r.differences, memory[i*columnar.BlockRows:(i+1)*columnar.BlockRows])
	}
	return r
}

// roundWorker sums blocks for one goroutine.
type roundWorker struct {
	state   *state
	runners map[*specialised]*runner
}

// sum adds one block.
func (w *roundWorker) sum(t task, low, high fr.Vector) {
	from := max(t.segment.from, t.block*columnar.BlockRows)
	to := min(t.segment.to, (t.block+1)*columnar.BlockRows)
	r := w.runners[t.segment.program]
	if r == nil {
		r = newRunner(t.segment.program)
		w.runners[t.segment.program] = r
	}
	r.load(w.state, from, to-from)
	within := from % columnar.BlockRows
	r.run(w.state, to-from, low[within:within+to-from], &high[t.block])
}

// load sets the leaves to the even entries of the pairs and the differences to odd minus even.
func (r *runner) load(s *state, from, n int) {
	for i, leaf := range r.program.program.Leaves {
		even, difference := r.machine.Leaf(i)[:n], r.differences[i][:n]
		if leaf.Kind == columnar.LeafRow {
			loadRows(s, from, even, difference)
			continue
		}
		split(even, difference, s.columns[leaf.Index], from)
		difference.Sub(difference, even)
	}
}

func loadRows(s *state, from int, even, difference fr.Vector) {
	var step fr.Element
	step.Double(&s.stride)
	value := s.leafAt(columnar.Leaf{Kind: columnar.LeafRow}, 2*from)
	for i := range even {
		even[i], difference[i] = value, s.stride
		value.Add(&value, &step)
	}
}

// run evaluates all terms at all their points and adds them up.
func (r *runner) run(s *state, n int, low fr.Vector, high *fr.Element) {
	for t, plan := range r.program.plans {
		if t > 0 {
			for i := range r.differences {
				leaf := r.machine.Leaf(i)[:n]
				leaf.Add(leaf, r.differences[i][:n])
			}
		}
		r.machine.RunPlan(plan, n)
		for i, output := range r.program.program.Outputs {
			if r.program.wanted(s, i, t) {
				r.addTerm(s.terms[i].Gate, i, t, output, n, low, high)
			}
		}
	}
}

func (r *runner) addTerm(gate bool, i, t int, output columnar.Output, n int, low fr.Vector, high *fr.Element) {
	total := &r.totals.values[i][t]
	var sum fr.Element
	if output.Register < 0 {
		constant := make(fr.Vector, n)
		r.machine.CopyOutput(constant, i)
		sum = sumOf(constant, gate, low)
	} else {
		sum = sumOf(r.machine.Output(i)[:n], gate, low)
	}
	if gate {
		sum.Mul(&sum, high)
	}
	total.Add(total, &sum)
}

func sumOf(values fr.Vector, gate bool, low fr.Vector) fr.Element {
	if gate {
		return values.InnerProduct(low)
	}
	return values.Sum()
}
