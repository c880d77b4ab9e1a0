// The outer messages of a proof, their encoding, and the challenges between them.

package columnar

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrArgument reports a proof that is malformed or does not hold.
var ErrArgument = errors.New("columnar argument is not valid")

const outerTag = "assent/columnar/v1"

// Argument is a proof: what the prover sends, in order.
type Argument struct {
	First   []bn254.G1Affine // first-phase witness columns
	Second  []bn254.G1Affine // helper columns
	Mask    bn254.G1Affine
	Point   [Vars]fr.Element // r; the circuit vouches for these three
	Gamma   fr.Element
	Value   fr.Element // Y
	Opening *pcs.Opening
	Circuit []byte // the circuit's proof
}

// Context hashes everything that a proof is about: 32-byte words, keccak of the tag, the verifying key's
// hash, the SRS id, and the public inputs.
func Context(key *vkey.Key, public []fr.Element) fr.Element {
	var w field.Words
	w.Text(outerTag).Bytes32(key.Hash).Bytes32(key.SRS)
	for _, e := range public {
		w.Scalar(e)
	}
	return field.FromKeccak(w.Sum())
}

// OuterChallenges hashes the first-phase commitments: challenge 0 is keccak(context, commitments), challenge i
// is keccak(challenge 0, i). A statement without balances has one that nothing reads but the seed.
func (s *System) OuterChallenges(context fr.Element, first []bn254.G1Affine) []fr.Element {
	var w field.Words
	w.Scalar(context)
	appendPoints(&w, first)
	challenges := []fr.Element{field.FromKeccak(w.Sum())}
	for i := 1; i < s.challenges; i++ {
		var next field.Words
		challenges = append(challenges, field.FromKeccak(next.Scalar(challenges[0]).Uint(uint64(i)).Sum()))
	}
	return challenges
}

// Seed is s, which carries the outer transcript into the inner one: keccak(challenge 0, helper columns, mask).
func Seed(challenge fr.Element, second []bn254.G1Affine, mask bn254.G1Affine) fr.Element {
	var w field.Words
	w.Scalar(challenge)
	appendPoints(&w, second)
	appendPoints(&w, []bn254.G1Affine{mask})
	return field.FromKeccak(w.Sum())
}

func appendPoints(w *field.Words, points []bn254.G1Affine) {
	for i := range points {
		w.Bytes32(points[i].X.Bytes()).Bytes32(points[i].Y.Bytes())
	}
}

// CircuitPublic returns the public inputs of the circuit in its order.
func (s *System) CircuitPublic(context fr.Element, in *Instance, challenges []fr.Element, seed fr.Element, a *Argument) []fr.Element {
	public := []fr.Element{context, fr.NewElement(s.Size(in).Last), seed}
	public = append(public, challenges[:s.challenges]...)
	public = append(public, in.Params...)
	for i := range in.Tables {
		t := &in.Tables[i]
		public = append(public, t.Count, boolScalar(t.Hidden), fr.NewElement(t.Capacity))
	}
	public = append(public, a.Point[:]...)
	return append(public, a.Gamma, a.Value)
}

// Combine returns the commitment to mask + Σ γ^(c+1)·column_c over all columns in the system's order.
func Combine(in *Instance, a *Argument) bn254.G1Affine {
	var points []bn254.G1Affine
	for i := range in.Tables {
		points = append(points, in.Tables[i].Columns...)
	}
	points = append(append(points, a.First...), a.Second...)
	var sum, term bn254.G1Jac
	for i := len(points) - 1; i >= 0; i-- {
		sum.AddMixed(&points[i])
		term.ScalarMultiplication(&sum, field.Big(a.Gamma))
		sum.Set(&term)
	}
	sum.AddMixed(&a.Mask)
	var out bn254.G1Affine
	return *out.FromJacobian(&sum)
}

// Claim is what the opening is about.
func (a *Argument) Claim(seed fr.Element, vars int) *pcs.OpeningClaim {
	return &pcs.OpeningClaim{Seed: []fr.Element{seed, a.Gamma}, Point: a.Point[:], Value: a.Value, Vars: vars}
}

// ArgumentSize returns the length of an encoded argument without the circuit's proof.
func (s *System) ArgumentSize(size Size) int {
	points := s.NumColumns() - s.NumSlots() + 1
	return points*pcs.PointSize + (Vars+2)*fr.Bytes + pcs.OpeningSize(size.Vars)
}

// Encode writes an argument as 32-byte words: First, Second, Mask as x and y; Point, Gamma, Value; the opening;
// then the circuit's proof.
func (a *Argument) Encode() []byte {
	var out []byte
	for _, points := range [][]bn254.G1Affine{a.First, a.Second, {a.Mask}} {
		for i := range points {
			b := pcs.PointBytes(&points[i])
			out = append(out, b[:]...)
		}
	}
	for _, e := range append(append([]fr.Element(nil), a.Point[:]...), a.Gamma, a.Value) {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	out = append(out, a.Opening.Bytes()...)
	return append(out, a.Circuit...)
}

// Decode reads what Encode writes for an instance of that size. Errors are ErrArgument: another length, a
// point off the curve or at infinity, a scalar that is not canonical.
func (s *System) Decode(raw []byte, size Size, circuitSize int) (*Argument, error) {
	if want := s.ArgumentSize(size) + circuitSize; len(raw) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrArgument, len(raw), want)
	}
	r := &reader{rest: raw}
	a := &Argument{First: r.points(s.firstPhase - s.NumSlots()), Second: r.points(len(s.columns) - s.firstPhase)}
	a.Mask = r.points(1)[0]
	copy(a.Point[:], r.scalars(Vars))
	outputs := r.scalars(2)
	a.Gamma, a.Value = outputs[0], outputs[1]
	opening, err := pcs.ParseOpening(r.take(pcs.OpeningSize(size.Vars)), size.Vars)
	if err = errors.Join(r.err, err); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrArgument, err)
	}
	a.Opening, a.Circuit = opening, r.rest
	return a, nil
}

// reader takes words off the front of bytes that are long enough, and keeps the first error.
type reader struct {
	rest []byte
	err  error
}

func (r *reader) take(n int) []byte {
	head := r.rest[:n]
	r.rest = r.rest[n:]
	return head
}

func (r *reader) points(n int) []bn254.G1Affine {
	points := make([]bn254.G1Affine, n)
	for i := range points {
		point, err := pcs.ParsePoint(r.take(pcs.PointSize))
		if err != nil && r.err == nil {
			r.err = err
		}
		points[i] = point
	}
	return points
}

func (r *reader) scalars(n int) []fr.Element {
	scalars := make([]fr.Element, n)
	for i := range scalars {
		scalar, err := field.ParseCanonical(r.take(fr.Bytes))
		if err != nil && r.err == nil {
			r.err = err
		}
		scalars[i] = scalar
	}
	return scalars
}
