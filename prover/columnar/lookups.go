// Helper columns: row by row the sum of guard/(challenge + folded tuple).

package columnar

import (
	"context"
	"sync/atomic"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// fillHelpers computes all helper columns, with room for the blinding value in row R.
func (r *run) fillHelpers(ctx context.Context) error {
	helpers := r.system.Helpers()
	constants := columnar.Constants{Params: r.data.Params, Challenges: r.challenges}
	var inverses []fr.Element
	for i, h := range helpers {
		if err := ctx.Err(); err != nil {
			return err
		}
		r.Progress.report(PhaseHelpers, i, len(helpers))
		column := make([]fr.Element, r.size.Last+1)
		for _, f := range h.Fractions {
			if f.InRange && inverses == nil {
				inverses = inverseTable(r.challenges[f.Challenge])
			}
			if err := r.addFraction(column, &f, constants, inverses); err != nil {
				return err
			}
		}
		r.columns[h.Column] = column
	}
	return nil
}

// inverseTable returns 1/(x+v) for every v of the range table.
func inverseTable(x fr.Element) []fr.Element {
	table := make([]fr.Element, columnar.RangeRows)
	one := fr.One()
	for i := range table {
		table[i] = x
		x.Add(&x, &one)
	}
	return fr.BatchInvert(table)
}

// addFraction adds one fraction to a helper column on the rows of its span.
func (r *run) addFraction(column []fr.Element, f *columnar.Fraction, constants columnar.Constants, inverses []fr.Element) error {
	program := f.Program(constants)
	from, to := r.system.FractionRows(f, r.counts, int(r.size.Last))
	var pole atomic.Bool
	columnar.Parallel(to-from, r.Workers, func(start, end int) {
		w := newFractionWorker(r, program, f, inverses)
		for at := from + start; at < from+end; at += fractionRows {
			if !w.add(column[at:min(at+fractionRows, from+end)], at) {
				pole.Store(true)
				return
			}
		}
	})
	if pole.Load() {
		return ErrPole
	}
	return nil
}

// fractionRows is the number of rows whose denominators are inverted together.
const fractionRows = 16 * columnar.BlockRows

// fractionWorker adds fractions for one goroutine.
type fractionWorker struct {
	run         *run
	program     *columnar.Program
	machine     *columnar.Machine
	inverses    []fr.Element // for values of range checks
	challenge   fr.Element
	numerator   []fr.Element
	denominator []fr.Element
}

func newFractionWorker(r *run, program *columnar.Program, f *columnar.Fraction, inverses []fr.Element) *fractionWorker {
	w := &fractionWorker{
		run: r, program: program, machine: columnar.NewMachine(program), challenge: r.challenges[f.Challenge],
		numerator: make([]fr.Element, fractionRows), denominator: make([]fr.Element, fractionRows),
	}
	if f.InRange {
		w.inverses = inverses
	}
	return w
}

// add adds the fractions of the rows from at on; false when a denominator is 0.
func (w *fractionWorker) add(dst []fr.Element, at int) bool {
	n := len(dst)
	for start := 0; start < n; start += columnar.BlockRows {
		rows := min(columnar.BlockRows, n-start)
		for i, leaf := range w.program.Leaves {
			w.run.load(leaf, at+start, w.machine.Leaf(i)[:rows])
		}
		w.machine.Run(rows)
		w.machine.CopyOutput(w.numerator[start:start+rows], 0)
		w.machine.CopyOutput(w.denominator[start:start+rows], 1)
	}
	inverse, ok := w.invert(n)
	if !ok {
		return false
	}
	product := fr.Vector(w.numerator[:n])
	product.Mul(product, inverse)
	sum := fr.Vector(dst)
	sum.Add(sum, product)
	return true
}

// invert inverts the first n denominators: by the table where it covers them, otherwise all at once.
func (w *fractionWorker) invert(n int) ([]fr.Element, bool) {
	if w.inverses != nil && w.tabulated(n) {
		return w.denominator[:n], true
	}
	for i := range n {
		if w.denominator[i].IsZero() {
			return nil, false
		}
	}
	return fr.BatchInvert(w.denominator[:n]), true
}

// tabulated replaces denominators by their inverses from the table; false, with nothing changed, when a
// cheating prover's value is outside of it.
func (w *fractionWorker) tabulated(n int) bool {
	values := make([]uint64, n)
	for i := range n {
		var v fr.Element
		v.Sub(&w.denominator[i], &w.challenge)
		if !v.IsUint64() || v.Uint64() >= columnar.RangeRows {
			return false
		}
		values[i] = v.Uint64()
	}
	for i, v := range values {
		w.denominator[i] = w.inverses[v]
	}
	return !anyZero(w.denominator[:n])
}

func anyZero(v []fr.Element) bool {
	for i := range v {
		if v[i].IsZero() {
			return true
		}
	}
	return false
}

// load writes rows of a column or row numbers.
func (r *run) load(leaf columnar.Leaf, start int, dst []fr.Element) {
	if leaf.Kind == columnar.LeafRow {
		for i := range dst {
			dst[i].SetUint64(uint64(start + i))
		}
		return
	}
	n := 0
	if src := r.columns[leaf.Index]; start < len(src) {
		n = copy(dst, src[start:])
	}
	clear(dst[n:])
}
