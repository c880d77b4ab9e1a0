// Reading a section: chunk by chunk, on all cores, with a random combination of its points.

package ptau

import (
	"context"
	"fmt"
	"hash"
	"runtime"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/sync/errgroup"
)

// chunkPoints is how many points are read, checked and summed at a time.
const chunkPoints = 1 << 15

// scan is one reading of a file.
type scan struct {
	file        *File
	hash        hash.Hash // of the points, nil where it is not compared
	progress    Progress
	done, total int
}

// group is what scanning needs of G1 or G2.
type group[P any] struct {
	width  int
	parse  func([]byte) (P, error)
	append func([]byte, *P) []byte
	sum    func(points []P, scalars []fr.Element) (P, error)
	add    func(a, b *P) P
	scale  func(p *P, by *fr.Element) P
}

func groupG1() group[bn254.G1Affine] {
	return group[bn254.G1Affine]{
		width: g1Bytes, parse: parseG1, append: appendG1,
		sum: func(points []bn254.G1Affine, scalars []fr.Element) (p bn254.G1Affine, err error) {
			_, err = p.MultiExp(points, scalars, ecc.MultiExpConfig{})
			return p, err
		},
		add: func(a, b *bn254.G1Affine) (p bn254.G1Affine) { return *p.Add(a, b) },
		scale: func(a *bn254.G1Affine, by *fr.Element) (p bn254.G1Affine) {
			return *p.ScalarMultiplication(a, field.Big(*by))
		},
	}
}

func groupG2() group[bn254.G2Affine] {
	return group[bn254.G2Affine]{
		width: g2Bytes, parse: parseG2, append: appendG2,
		sum: func(points []bn254.G2Affine, scalars []fr.Element) (p bn254.G2Affine, err error) {
			_, err = p.MultiExp(points, scalars, ecc.MultiExpConfig{})
			return p, err
		},
		add: func(a, b *bn254.G2Affine) (p bn254.G2Affine) { return *p.Add(a, b) },
		scale: func(a *bn254.G2Affine, by *fr.Element) (p bn254.G2Affine) {
			return *p.ScalarMultiplication(a, field.Big(*by))
		},
	}
}

// sums are random combinations of a section's points P: left = Σ_{i<n−1} ρ^i·P_i and right = Σ_{i<n−1} ρ^i·P_(i+1). They
// are in the ratio τ for more than n−2 of the values of ρ only if each point is τ times the one before (Schwartz–Zippel).
type sums[P any] struct{ first, left, right P }

// scanSection reads count points of a section, 2 at least, and hands them to visit.
func scanSection[P any](ctx context.Context, s *scan, id uint32, count int, g group[P], visit func(int, []P) error) (*sums[P], error) {
	var rho, power, last fr.Element
	if _, err := rho.SetRandom(); err != nil {
		return nil, fmt.Errorf("draw a challenge: %w", err)
	}
	power.SetOne()
	var out sums[P]
	var total, lastPoint P
	points, scalars := make([]P, min(count, chunkPoints)), make([]fr.Element, min(count, chunkPoints))
	for first := 0; first < count; first += chunkPoints {
		n := min(chunkPoints, count-first)
		points, scalars = points[:n], scalars[:n]
		if err := readChunk(ctx, s, id, first, points, g); err != nil {
			return nil, fmt.Errorf("section %d: %w", id, err)
		}
		for i := range scalars {
			scalars[i], last = power, power
			power.Mul(&power, &rho)
		}
		part, err := g.sum(points, scalars)
		if err != nil {
			return nil, fmt.Errorf("section %d: %w", id, err)
		}
		total, lastPoint = g.add(&total, &part), points[n-1]
		if first == 0 {
			out.first = points[0]
		}
		if visit != nil {
			if err := visit(first, points); err != nil {
				return nil, err
			}
		}
		s.report(n)
	}
	// Both sums follow from the whole one: left lacks its last term, right its first and a factor of ρ.
	one := fr.One()
	var minusOne, inverse fr.Element
	minusOne.Neg(&one)
	last.Neg(&last)
	inverse.Inverse(&rho)
	tail, head := g.scale(&lastPoint, &last), g.scale(&out.first, &minusOne)
	out.left, out.right = g.add(&total, &tail), g.add(&total, &head)
	out.right = g.scale(&out.right, &inverse)
	return &out, nil
}

// readChunk fills points from a section, from the first-th on, and adds them to the hash.
func readChunk[P any](ctx context.Context, s *scan, id uint32, first int, points []P, g group[P]) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	raw, err := s.file.read(s.file.sections[id].offset+int64(first)*int64(g.width), len(points)*g.width)
	if err != nil {
		return err
	}
	workers := runtime.GOMAXPROCS(0)
	share := (len(points) + workers - 1) / workers
	var tasks errgroup.Group
	for from := 0; from < len(points); from += share {
		to := min(from+share, len(points))
		tasks.Go(func() error {
			for i := from; i < to; i++ {
				p, err := g.parse(raw[i*g.width : (i+1)*g.width])
				if err != nil {
					return fmt.Errorf("point %d: %w", first+i, err)
				}
				points[i] = p
			}
			return nil
		})
	}
	if err := tasks.Wait(); err != nil {
		return err
	}
	if s.hash != nil {
		buffer := raw[:0] // what a point was read from is as long as what is hashed
		for i := range points {
			buffer = g.append(buffer, &points[i])
		}
		s.hash.Write(buffer)
	}
	return nil
}

func onePoint[P any](f *File, id uint32, index, width int, parse func([]byte) (P, error)) (p P, err error) {
	raw, err := f.read(f.sections[id].offset+int64(index*width), width)
	if err != nil {
		return p, err
	}
	if p, err = parse(raw); err != nil {
		return p, fmt.Errorf("section %d: point %d: %w", id, index, err)
	}
	return p, nil
}

func (s *scan) report(points int) {
	s.done += points
	if s.progress != nil {
		s.progress("checking the powers of tau", s.done, s.total)
	}
}
