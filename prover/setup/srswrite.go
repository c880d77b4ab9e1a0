// Writing an SRS file, a piece at a time: whole or not at all.

package setup

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/google/renameio/v2"
)

// srsWriter writes an SRS file of a known number of powers. The points come in pieces that begin at multiples of
// chunkPoints; what stands before them is written last.
type srsWriter struct {
	path   string
	file   *renameio.PendingFile
	powers int
	sums   []byte
}

// createSRSFile begins a file. It must be ended with finish or abandon.
func createSRSFile(path string, powers int) (*srsWriter, error) {
	if powers < 2 || powers > maxPowers {
		return nil, fmt.Errorf("write %s: %w: %d powers, want 2 to %d", path, ErrSRS, powers, maxPowers)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("write SRS: %w", err)
	}
	f, err := renameio.NewPendingFile(path, renameio.WithPermissions(0o644))
	if err != nil {
		return nil, fmt.Errorf("write SRS: %w", err)
	}
	return &srsWriter{path: path, file: f, powers: powers, sums: make([]byte, chunkCount(powers)*sha256.Size)}, nil
}

// write writes the points from the first-th on.
func (w *srsWriter) write(ctx context.Context, first int, points []bn254.G1Affine) error {
	if first%chunkPoints != 0 || first+len(points) > w.powers {
		return fmt.Errorf("write %s: %d points from %d on, of %d", w.path, len(points), first, w.powers)
	}
	start := int64(srsHeader + len(w.sums))
	return forChunks(ctx, first, first+len(points), func(from, to int) error {
		raw := encodePoints(points[from-first : to-first])
		sum := sha256.Sum256(raw)
		copy(w.sums[from/chunkPoints*sha256.Size:], sum[:])
		_, err := w.file.WriteAt(raw, start+int64(from)*pcs.PointSize)
		return err
	})
}

// finish writes the header and puts the file in its place.
func (w *srsWriter) finish(tau bn254.G2Affine) error {
	var header evmwords.Writer
	header.Text(srsMagic).Text(srsCurve).Uint(uint64(w.powers)).G2(tau).Word(sha256.Sum256(w.sums))
	header.Word(sha256.Sum256(header.Bytes()))
	if _, err := w.file.WriteAt(append(header.Bytes(), w.sums...), 0); err != nil {
		return err
	}
	return w.file.CloseAtomicallyReplace()
}

// abandon removes what was written and returns err with what went wrong on the way. After finish it does nothing.
func (w *srsWriter) abandon(err error) error {
	return errors.Join(fmt.Errorf("write %s: %w", w.path, err), w.file.Cleanup())
}

// writeSRSFile writes an SRS.
func writeSRSFile(ctx context.Context, path string, srs *pcs.SRS) error {
	w, err := createSRSFile(path, len(srs.G1))
	if err != nil {
		return err
	}
	if err := w.write(ctx, 0, srs.G1); err != nil {
		return w.abandon(err)
	}
	if err := w.finish(srs.G2[1]); err != nil {
		return w.abandon(err)
	}
	return nil
}
