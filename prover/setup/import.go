// Taking in an SRS from elsewhere: the result of a powers-of-tau ceremony, or an SRS file of somebody else's.

package setup

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Sentinel errors of Import, besides those of package ptau.
var (
	// ErrSourceHash reports a file that does not have the hash that was expected.
	ErrSourceHash = errors.New("the file does not have the expected hash")
	// ErrOtherSRS reports a file with another SRS than the one that was expected.
	ErrOtherSRS = errors.New("the file holds another SRS than the expected one")
	// ErrSource reports a file that is neither a powers-of-tau file nor an SRS file.
	ErrSource = errors.New("neither a powers-of-tau file nor an SRS file")
)

// ImportOptions says what is expected of a file and how much of it is taken.
type ImportOptions struct {
	Powers   int            // how many powers of τ are taken; 0: all, as far as an SRS file can hold them
	Hash     []byte         // what the whole file must hash to with SHA-256 (32 bytes) or BLAKE2b-512 (64 bytes); nil: anything
	ID       *assent.Digest // the SRS that it must be; nil: any
	Progress Progress       // may be nil
}

// Import checks a powers-of-tau file (package ptau) or an SRS file and keeps the SRS in dir, from where FindSRS and OpenSRS
// take it. Of a powers-of-tau file the points are written from the same memory that was checked. Where dir has the same
// SRS with more powers, it stays. r is not read beyond size. Where the file is hashed it is read twice, and refused with
// ErrSourceHash if it is another one the second time.
//
// Errors are those of package ptau, ErrSRS, ErrSourceHash, ErrOtherSRS, ErrSource, pcs.ErrSRSTooShort, the context's or r's.
// The development SRS is ptau.ErrTrivial.
func Import(ctx context.Context, r io.ReaderAt, size int64, dir string, options ImportOptions) (*Origin, error) {
	kind := make([]byte, 4)
	if _, err := r.ReadAt(kind, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("import an SRS: %w", err)
	}
	take := importSRSFile
	switch string(kind) {
	case "ptau":
		take = importPowersOfTau
	case srsMagic[:4]:
	default:
		return nil, fmt.Errorf("import an SRS: %w", ErrSource)
	}
	origin := &Origin{Format: originVersion, Size: size}
	hashed, err := origin.hashSource(ctx, r, &options)
	if err != nil {
		return nil, fmt.Errorf("import an SRS: %w", err)
	}
	if err := take(ctx, hashed, size, dir, origin, &options); err != nil {
		return nil, fmt.Errorf("import an SRS: %w", err)
	}
	return origin, nil
}

// importPowersOfTau writes the points of a powers-of-tau file as they are checked.
func importPowersOfTau(ctx context.Context, r io.ReaderAt, size int64, dir string, origin *Origin, options *ImportOptions) error {
	f, err := ptau.New(ctx, r, size, options.Progress)
	if err != nil {
		return err
	}
	powers := options.Powers
	if powers == 0 {
		powers = min(f.Powers(), maxPowers)
	}
	if powers > f.Powers() {
		return fmt.Errorf("%w: it has %d, %d are wanted", pcs.ErrSRSTooShort, f.Powers(), powers)
	}
	contributions := f.Contributions()
	id := vkey.SRSID(contributions[len(contributions)-1].TauG2())
	if err := options.checkID(id); err != nil {
		return err
	}
	origin.SRS, origin.Powers = id, powers
	origin.setCeremony(f, powers)
	return origin.keep(ctx, dir, func(w *srsWriter) (bn254.G2Affine, error) {
		ends, err := f.Check(ctx, ptau.Options{
			Powers: powers, Progress: options.Progress,
			Visit: ptau.Visitor{TauG1: func(first int, points []bn254.G1Affine) error { return w.write(ctx, first, points) }},
		})
		if err != nil {
			return bn254.G2Affine{}, err
		}
		return ends.TauG2, nil
	})
}

// importSRSFile takes the first powers of an SRS file, which must be those of one τ.
func importSRSFile(ctx context.Context, r io.ReaderAt, size int64, dir string, origin *Origin, options *ImportOptions) error {
	f, err := newSRSFile(r, size)
	if err != nil {
		return err
	}
	powers := options.Powers
	if powers == 0 {
		powers = f.powers
	}
	if powers > f.powers {
		return fmt.Errorf("%w: it has %d, %d are wanted", pcs.ErrSRSTooShort, f.powers, powers)
	}
	origin.SRS, origin.Powers = vkey.SRSID(f.tau), powers
	if err := ptau.CheckTau(&f.tau); err != nil {
		return err
	}
	if err := options.checkID(origin.SRS); err != nil {
		return err
	}
	return origin.keep(ctx, dir, func(w *srsWriter) (bn254.G2Affine, error) {
		return f.tau, copyPowers(ctx, f, powers, w, options.Progress)
	})
}

// importPoints is how many points of an SRS file are in memory at a time.
const importPoints = 8 * chunkPoints

// copyPowers checks the first powers of an SRS file as it writes them, a piece at a time: whoever made the file says how many
// there are.
func copyPowers(ctx context.Context, f *srsFile, powers int, w *srsWriter, progress Progress) error {
	check, err := newPowersCheck()
	if err != nil {
		return err
	}
	points := make([]bn254.G1Affine, min(powers, importPoints))
	for first := 0; first < powers; first += importPoints {
		progress.report("checking the SRS", first, powers)
		points = points[:min(importPoints, powers-first)]
		if err := f.read(ctx, first, points); err != nil {
			return err
		}
		if err := check.add(ctx, points); err != nil {
			return err
		}
		if err := w.write(ctx, first, points); err != nil {
			return err
		}
	}
	progress.report("checking the SRS", powers, powers)
	_, _, _, g2 := bn254.Generators()
	return check.finish([2]bn254.G2Affine{g2, f.tau})
}

func (o *ImportOptions) checkID(id assent.Digest) error {
	if o.ID != nil && *o.ID != id {
		return fmt.Errorf("%w: it is %s, want %s", ErrOtherSRS, id, *o.ID)
	}
	return nil
}

// keep writes the SRS's file, unless there is one with more powers, and the record of its origin. fill checks
// and writes the points and returns [τ]2; it is called in any case, so that a bad file is never reported as taken in.
func (o *Origin) keep(ctx context.Context, dir string, fill func(*srsWriter) (bn254.G2Affine, error)) (err error) {
	path := importedPath(dir, o.SRS)
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	release, err := artifact.LockFile(ctx, path+".lock")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	w, err := createSRSFile(path, o.Powers)
	if err != nil {
		return err
	}
	tau, err := fill(w)
	if err != nil {
		return w.abandon(err)
	}
	if have, err := powersAt(path, o.SRS); err != nil || have > o.Powers {
		return errors.Join(err, w.file.Cleanup())
	}
	if err := w.finish(tau); err != nil {
		return w.abandon(err)
	}
	return o.write(path)
}

// powersAt returns the number of powers of the SRS that a file holds, 0 when there is no such file or it is damaged, so that
// it is written again.
func powersAt(path string, id assent.Digest) (powers int, err error) {
	err = withSRSFile(path, func(f *srsFile) error {
		if vkey.SRSID(f.tau) == id {
			powers = f.powers
		}
		return nil
	})
	if isMissing(err) || errors.Is(err, ErrSRS) {
		return 0, nil
	}
	return powers, err
}

// importedPath is where the SRS with an id is kept.
func importedPath(dir string, id assent.Digest) string {
	return filepath.Join(dir, fmt.Sprintf("%x%s", id[:8], srsExtension))
}
