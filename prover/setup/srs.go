// Structured reference strings: the development one, and those from a file.

package setup

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"os"
	"path/filepath"
	"sync"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
)

const (
	// minPowers is the size of the smallest development SRS file, without its spare entries.
	minPowers = 1 << 12
	// maxDevPowers bounds what is made for a caller: columns of a table of the largest size.
	maxDevPowers = 1<<24 + spareEntries
)

// SRS gives the powers of one τ, as many as somebody asks for. It may be used by several goroutines.
type SRS struct {
	path     string
	id       assent.Digest
	tau      *fr.Element // the published secret; nil unless this is the development SRS
	progress Progress

	mu     sync.Mutex
	loaded *pcs.SRS // never changed, only replaced by a longer one
}

// Dev returns the development SRS, whose file lies in dir and is made or made longer when more powers are
// asked for than it holds; at least the given number is ready on return, 0 leaves everything for later.
// progress may be nil. Errors are ErrSRS, pcs.ErrSRSTooShort for more than 2^24 + 8 powers, the context's
// or the file system's.
func Dev(ctx context.Context, dir string, powers int, progress Progress) (*SRS, error) {
	tau := devsetup.Tau()
	s := &SRS{path: filepath.Join(dir, "development.srs"), id: vkey.SRSID(devsetup.G2()[1]), tau: &tau, progress: progress}
	if powers == 0 {
		return s, nil
	}
	_, err := s.Powers(ctx, powers)
	return s, err
}

// OpenSRS returns the SRS of a file. It reads the header only; whether the points are what they should be
// is for Check, once, when the file is new here. Errors are ErrSRS or the file system's.
func OpenSRS(path string) (*SRS, error) {
	s := &SRS{path: path}
	err := withSRSFile(path, func(f *srsFile) error {
		s.id = vkey.SRSID(f.tau)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return s, nil
}

// ID returns the SRS's identity, which does not depend on the number of powers.
func (s *SRS) ID() assent.Digest { return s.id }

// Powers returns at least n powers of τ. What it returns must not be changed. Errors are ErrSRS,
// pcs.ErrSRSTooShort, the context's or the file system's.
func (s *SRS) Powers(ctx context.Context, n int) (*pcs.SRS, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.loaded != nil && len(s.loaded.G1) >= n {
		return s.loaded, nil
	}
	srs, err := s.load(ctx, n)
	if s.tau != nil && (errors.Is(err, pcs.ErrSRSTooShort) || isMissing(err)) {
		if err = s.grow(ctx, n); err == nil {
			srs, err = s.load(ctx, n)
		}
	}
	if err != nil {
		return nil, fmt.Errorf("SRS %s: %w", s.id, err)
	}
	s.loaded = srs
	return srs, nil
}

// load reads n powers from the file.
func (s *SRS) load(ctx context.Context, n int) (*pcs.SRS, error) {
	srs := new(pcs.SRS)
	err := withSRSFile(s.path, func(f *srsFile) (err error) {
		if id := vkey.SRSID(f.tau); id != s.id {
			return fmt.Errorf("%w: it holds the SRS %s", ErrSRS, id)
		}
		if n > f.powers {
			return fmt.Errorf("%w: it has %d, %d are needed", pcs.ErrSRSTooShort, f.powers, n)
		}
		_, _, _, srs.G2[0] = bn254.Generators()
		srs.G2[1] = f.tau
		if srs.G1, err = f.points(ctx, max(n, 2)); err != nil {
			return err
		}
		return s.checkLast(srs)
	})
	return srs, err
}

// checkLast compares the last of the development SRS's powers with what the published secret makes of it:
// a file that some other program wrote under this name would pass the hash checks.
func (s *SRS) checkLast(srs *pcs.SRS) error {
	if s.tau == nil {
		return nil
	}
	last := len(srs.G1) - 1
	var want bn254.G1Affine
	want.ScalarMultiplicationBase(field.Big(powersOf(*s.tau, last, 1)[0]))
	if !want.Equal(&srs.G1[last]) {
		return fmt.Errorf("%w: power %d is not that of the published secret", ErrSRS, last)
	}
	return nil
}

// grow makes a development SRS file with at least n powers, keeping those that are there.
func (s *SRS) grow(ctx context.Context, n int) (err error) {
	if n > maxDevPowers {
		return fmt.Errorf("%w: at most %d are made, %d are needed", pcs.ErrSRSTooShort, maxDevPowers, n)
	}
	if err := os.MkdirAll(filepath.Dir(s.path), 0o755); err != nil {
		return err
	}
	release, err := artifact.LockFile(ctx, s.path+".lock")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	have, err := s.readAll(ctx)
	if err != nil || len(have) >= n {
		return err // an error, or another process has made it meanwhile
	}
	size := max(minPowers, 1<<bits.Len(uint(max(n-spareEntries-1, 0)))) + spareEntries
	points, err := s.extend(ctx, have, size)
	if err != nil {
		return err
	}
	srs := &pcs.SRS{G1: points, G2: devsetup.G2()}
	if err := Check(ctx, srs); err != nil {
		return err
	}
	return writeSRSFile(ctx, s.path, srs)
}

// readAll reads what the file holds; no file is no powers.
func (s *SRS) readAll(ctx context.Context) (points []bn254.G1Affine, err error) {
	err = withSRSFile(s.path, func(f *srsFile) (err error) {
		points, err = f.points(ctx, f.powers)
		return err
	})
	if isMissing(err) {
		return nil, nil
	}
	return points, err
}

// extend returns size powers, those in have first.
func (s *SRS) extend(ctx context.Context, have []bn254.G1Affine, size int) ([]bn254.G1Affine, error) {
	points := make([]bn254.G1Affine, size)
	done := copy(points, have)
	_, _, generator, _ := bn254.Generators()
	multiplier := newComb(generator)
	var mu sync.Mutex
	err := forChunks(ctx, done, size, func(from, to int) error {
		copy(points[from:to], multiplier.multiples(powersOf(*s.tau, from, to-from)))
		mu.Lock()
		defer mu.Unlock()
		done += to - from
		s.progress.report("making the development SRS", done, size)
		return nil
	})
	return points, err
}

// Lagrange returns [L_0(τ)]1, …, [L_(n−1)(τ)]1 over the n-th roots of unity, n a power of two: the form
// in which PLONK commits to values. Errors are those of Powers.
func (s *SRS) Lagrange(ctx context.Context, n int) ([]bn254.G1Affine, error) {
	if s.tau == nil {
		srs, err := s.Powers(ctx, n)
		if err != nil {
			return nil, err
		}
		points, err := kzg.ToLagrangeG1(srs.G1[:n])
		if err != nil {
			return nil, fmt.Errorf("Lagrange form: %w", err)
		}
		return points, nil
	}
	scalars, err := lagrangeScalars(*s.tau, n)
	if err != nil {
		return nil, err
	}
	_, _, generator, _ := bn254.Generators()
	multiplier := newComb(generator)
	points := make([]bn254.G1Affine, n)
	err = forChunks(ctx, 0, n, func(from, to int) error {
		copy(points[from:to], multiplier.multiples(scalars[from:to]))
		return nil
	})
	return points, err
}

func (p Progress) report(task string, done, total int) {
	if p != nil {
		p(task, done, total)
	}
}
