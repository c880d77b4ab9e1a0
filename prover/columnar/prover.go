// Package columnar proves statements about whole tables: it fills witness columns, commits to them, runs the
// sumcheck on all cores and opens the commitments. docs/columnar-argument.md is the protocol;
// circuits/columnar says what is proven and verifies it.
//
// Time goes into one multi-scalar multiplication for each helper column and the two quotients of the opening; the
// sumcheck is a few field operations for each row and column. Nothing is quadratic.
package columnar

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ErrPole reports that a challenge was the negative of a looked-up value, or another accident of negligible
// probability. Proving again draws other blinding values.
var ErrPole = errors.New("a challenge hit a pole: prove again")

// Prover proves for one SRS. It may be used by several goroutines.
type Prover struct {
	SRS      *pcs.SRS  // at least Size.Last + 1 powers
	Workers  int       // goroutines
	Random   io.Reader // of blinding values; crypto/rand but in tests
	Progress Progress

	hooks hooks
}

// Phase is what a prover is doing.
type Phase string

// Phases of a proof, in order.
const (
	PhaseFill     Phase = "filling witness columns"
	PhaseFirst    Phase = "committing to witness columns"
	PhaseHelpers  Phase = "lookups"
	PhaseMask     Phase = "committing to helper columns"
	PhaseSumcheck Phase = "sumcheck"
	PhaseOpening  Phase = "opening"
)

// Progress is called at the beginning of each step of a phase; total is 0 when it is one step.
type Progress func(phase Phase, done, total int)

func (p Progress) report(phase Phase, done, total int) {
	if p != nil {
		p(phase, done, total)
	}
}

// hooks let a test build a prover that cheats. All are nil otherwise.
type hooks struct {
	witness func(columns [][]fr.Element)                     // changes filled columns before they are committed
	helpers func(columns [][]fr.Element)                     // changes helper columns before they are committed
	mask    func(mask []fr.Element)                          // changes the mask
	round   func(j int, coefficients []fr.Element)           // changes a round polynomial after it was computed
	values  func(evaluations []fr.Element, mask *fr.Element) // changes the evaluations before γ
	cheats  bool                                             // the tables do not satisfy the gates: nothing may be skipped
}

// Proof is an argument without its circuit's proof, and the assignment that this is to be made from.
type Proof struct {
	Argument   *columnar.Argument
	Assignment frontend.Circuit
}

// Instance is what to prove: public inputs as a verifier rebuilds them, and the values behind them.
type Instance struct {
	System *columnar.System
	Key    *vkey.Key
	Public []fr.Element
	Data   *columnar.Data
}

// Prove makes a proof. A property that does not hold is a *columnar.Violation, which is for the custodian.
// Other errors are columnar.ErrInstance, columnar.ErrData, ErrPole, pcs.ErrSRSTooShort, the context's, or
// that of the source of randomness.
func (p *Prover) Prove(ctx context.Context, in *Instance) (*Proof, error) {
	r, err := p.begin(in)
	if err != nil {
		return nil, err
	}
	for _, step := range []func(context.Context) error{r.commitFirst, r.commitSecond, r.sumcheck, r.open} {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := step(ctx); err != nil {
			return nil, fmt.Errorf("prove %s: %w", in.System.ID(), err)
		}
		// Each step leaves vectors behind that are as long as the tables. They hold no pointers, so that collecting
		// them takes a millisecond; not doing so lets the heap grow to twice of what is in use.
		runtime.GC()
	}
	return &Proof{Argument: r.argument, Assignment: r.assignment}, nil
}

// run is one proof in the making.
type run struct {
	*Prover
	system   *columnar.System
	data     *columnar.Data
	sums     []fr.Element // hidden sums
	instance *columnar.Instance
	size     columnar.Size
	counts   []int

	context    fr.Element
	challenges []fr.Element
	seed       fr.Element
	columns    [][]fr.Element // by index, with blinding values
	mask       []fr.Element

	argument   *columnar.Argument
	assignment *columnar.Circuit
}

func (p *Prover) begin(in *Instance) (*run, error) {
	instance, err := in.System.ParsePublic(in.Public)
	if err != nil {
		return nil, err
	}
	r := &run{
		Prover: p, system: in.System, data: in.Data, instance: instance, size: in.System.Size(instance),
		context: columnar.Context(in.Key, in.Public), argument: &columnar.Argument{},
	}
	if need := int(r.size.Last) + 1; need > len(p.SRS.G1) {
		return nil, fmt.Errorf("%w: %d rows, it has %d", pcs.ErrSRSTooShort, need, len(p.SRS.G1))
	}
	return r, nil
}

// commit commits to the columns from one index to another.
func (r *run) commit(ctx context.Context, phase Phase, from, to int) ([]bn254.G1Affine, error) {
	points := make([]bn254.G1Affine, 0, to-from)
	for i := from; i < to; i++ {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		r.Progress.report(phase, i-from, to-from)
		point, err := r.SRS.Commit(r.columns[i], r.Workers)
		if err != nil {
			return nil, fmt.Errorf("column %q: %w", r.system.Column(i), err)
		}
		points = append(points, point)
	}
	return points, nil
}

// commitFirst fills the witness columns, blinds each in the row after its last and commits to them.
func (r *run) commitFirst(ctx context.Context) error {
	r.Progress.report(PhaseFill, 0, 0)
	rows, err := r.system.Fill(ctx, r.data, r.Workers)
	if err != nil {
		return err
	}
	r.columns, r.counts = rows.Columns(), rows.Counts()
	if r.hooks.witness != nil {
		r.hooks.witness(r.columns)
	}
	from, to := r.system.FirstPhase()
	for i := from; i < to; i++ {
		blind, err := r.randomScalar()
		if err != nil {
			return err
		}
		r.columns[i] = append(r.columns[i], blind)
	}
	if r.argument.First, err = r.commit(ctx, PhaseFirst, from, to); err != nil {
		return err
	}
	r.challenges = r.system.OuterChallenges(r.context, r.argument.First)
	return nil
}

// commitSecond computes the helper columns and commits to them and to a mask.
func (r *run) commitSecond(ctx context.Context) (err error) {
	if err := r.fillHelpers(ctx); err != nil {
		return err
	}
	if r.hooks.helpers != nil {
		r.hooks.helpers(r.columns)
	}
	from, to := r.system.SecondPhase()
	for i := from; i < to; i++ {
		if r.columns[i][r.size.Last], err = r.randomScalar(); err != nil {
			return err
		}
	}
	if r.argument.Second, err = r.commit(ctx, PhaseMask, from, to); err != nil {
		return err
	}
	if err := r.commitMask(); err != nil {
		return fmt.Errorf("mask: %w", err)
	}
	r.seed = columnar.Seed(r.challenges[0], r.argument.Second, r.argument.Mask)
	return nil
}

// commitMask draws the mask, in as many rows as hide what is opened, and commits to it.
func (r *run) commitMask() error {
	n := int(r.size.Last) + 1
	rows := pcs.MaskRows(n)
	scalars, err := r.randomScalars(len(rows))
	if err != nil {
		return err
	}
	r.mask = make([]fr.Element, n)
	for i, row := range rows {
		r.mask[row] = scalars[i]
	}
	if r.hooks.mask != nil {
		r.hooks.mask(r.mask)
	}
	r.argument.Mask, err = r.SRS.CommitSparse(r.mask, rows, r.Workers)
	return err
}
