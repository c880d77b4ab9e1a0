// Many points of G1 as bytes: 64 each, x and y, big-endian, written and read on all cores.

package setup

import (
	"context"
	"fmt"
	"runtime"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"golang.org/x/sync/errgroup"
)

// chunkPoints is how many points are hashed, read and written at a time.
const chunkPoints = 4096

// Progress is called as something slow gets on: what it is, and how much of it is done. Calls come one at
// a time, from any goroutine.
type Progress func(task string, done, total int)

// forChunks runs work on the ranges of chunkPoints that make up [from, to), on all cores, until one fails
// or ctx ends.
func forChunks(ctx context.Context, from, to int, work func(start, end int) error) error {
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for start := from; start < to && groupCtx.Err() == nil; start += chunkPoints {
		group.Go(func() error { return work(start, min(start+chunkPoints, to)) })
	}
	if err := group.Wait(); err != nil {
		return err
	}
	return ctx.Err()
}

func encodePoints(points []bn254.G1Affine) []byte {
	out := make([]byte, 0, len(points)*pcs.PointSize)
	for i := range points {
		b := pcs.PointBytes(&points[i])
		out = append(out, b[:]...)
	}
	return out
}

// decodePoints fills points from their bytes. first is the number of the first one, for messages.
func decodePoints(points []bn254.G1Affine, raw []byte, first int) error {
	for i := range points {
		p, err := pcs.ParsePoint(raw[i*pcs.PointSize : (i+1)*pcs.PointSize])
		if err != nil {
			return fmt.Errorf("point %d: %w", first+i, err)
		}
		points[i] = p
	}
	return nil
}

// decodeAllPoints reads a blob of points.
func decodeAllPoints(ctx context.Context, raw []byte) ([]bn254.G1Affine, error) {
	if len(raw)%pcs.PointSize != 0 {
		return nil, fmt.Errorf("%w: %d bytes of points", pcs.ErrPoint, len(raw))
	}
	points := make([]bn254.G1Affine, len(raw)/pcs.PointSize)
	err := forChunks(ctx, 0, len(points), func(start, end int) error {
		return decodePoints(points[start:end], raw[start*pcs.PointSize:end*pcs.PointSize], start)
	})
	return points, err
}
