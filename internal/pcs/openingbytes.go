// An opening as bytes: 32-byte words in a layout fixed by k.

package pcs

import (
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// OpeningSize returns the length of an opening of a claim with the given number of variables, 0 when
// no claim has that number.
func OpeningSize(vars int) int {
	if vars < MinVars || vars > Coordinates {
		return 0
	}
	return (vars-atOnce)*(PointSize+2*fr.Bytes) + rowWidth*fr.Bytes + 2*PointSize
}

// Bytes returns the opening in the layout of the package's documentation.
func (o *Opening) Bytes() []byte {
	out := make([]byte, 0, OpeningSize(len(o.Folds)+atOnce))
	for j := range o.Folds {
		out = appendPoint(out, &o.Folds[j])
	}
	for b := range o.Low {
		out = appendScalar(out, &o.Low[b])
	}
	for j := range o.Halves {
		out = appendScalar(out, &o.Halves[j][0])
		out = appendScalar(out, &o.Halves[j][1])
	}
	return appendPoint(appendPoint(out, &o.Q), &o.W)
}

// ParseOpening reads an opening of a claim with the given number of variables. Everything but the
// bytes that Bytes writes is ErrOpening: another length, points off the curve, coordinates and scalars
// not below their order, infinity.
func ParseOpening(raw []byte, vars int) (*Opening, error) {
	if size := OpeningSize(vars); size == 0 || len(raw) != size {
		return nil, fmt.Errorf("%w: %d bytes for %d variables, want %d", ErrOpening, len(raw), vars, size)
	}
	r := wordReader{rest: raw}
	o := &Opening{Folds: make([]bn254.G1Affine, vars-atOnce), Halves: make([][2]fr.Element, vars-atOnce)}
	for j := range o.Folds {
		o.Folds[j] = r.point()
	}
	for b := range o.Low {
		o.Low[b] = r.scalar()
	}
	for j := range o.Halves {
		o.Halves[j] = [2]fr.Element{r.scalar(), r.scalar()}
	}
	o.Q, o.W = r.point(), r.point()
	if r.err != nil {
		return nil, r.err
	}
	return o, nil
}

// wordReader takes points and scalars off the front of bytes long enough, and keeps the first error.
type wordReader struct {
	rest []byte
	read int
	err  error
}

func (r *wordReader) take(n int) []byte {
	head := r.rest[:n]
	r.rest, r.read = r.rest[n:], r.read+n
	return head
}

func (r *wordReader) point() bn254.G1Affine {
	p, err := ParsePoint(r.take(PointSize))
	r.keep(err)
	return p
}

func (r *wordReader) scalar() fr.Element {
	e, err := field.ParseCanonical(r.take(fr.Bytes))
	r.keep(err)
	return e
}

func (r *wordReader) keep(err error) {
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("%w: up to byte %d: %w", ErrOpening, r.read, err)
	}
}

func appendPoint(out []byte, p *bn254.G1Affine) []byte {
	b := PointBytes(p)
	return append(out, b[:]...)
}

func appendScalar(out []byte, e *fr.Element) []byte {
	b := e.Bytes()
	return append(out, b[:]...)
}
