package bench

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/examples/data"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// keyStore returns the user's own store, so that SRS and keys are made once for all runs.
func keyStore(b *testing.B) *setup.Store {
	b.Helper()
	dir, err := setup.DefaultDir()
	if err != nil {
		b.Fatal(err)
	}
	store, err := setup.OpenStore(dir)
	if err != nil {
		b.Fatal(err)
	}
	return store
}

// synthetic makes records of a key, an amount, a code and a flag: one column of full-width scalars, one of
// 64 bits, two of few bits.
type synthetic struct {
	schema *assent.Schema
	rng    *rand.Rand
	left   int
}

func newSynthetic(rows int) *synthetic {
	return &synthetic{schema: &assent.Schema{Columns: []assent.Column{
		{Name: "key", Type: assent.Key}, {Name: "amount", Type: assent.Decimal, Scale: 2},
		{Name: "code", Type: assent.Uint}, {Name: "flag", Type: assent.Bool},
	}}, rng: rand.New(rand.NewPCG(1, 2)), left: rows}
}

func (s *synthetic) Schema() *assent.Schema { return s.schema }
func (s *synthetic) Close() error           { return nil }

func (s *synthetic) Next(row []assent.Value) error {
	if s.left == 0 {
		return io.EOF
	}
	s.left--
	var key [32]byte
	for i := 1; i < len(key); i++ {
		key[i] = byte(s.rng.Uint32())
	}
	row[0] = assent.KeyValue(key)
	row[1] = assent.IntValue(int64(s.rng.Uint32()))
	row[2] = assent.UintValue(s.rng.Uint64N(1000))
	row[3] = assent.BoolValue(s.rng.Uint32()%2 == 0)
	return nil
}

// BenchmarkCommit measures a whole commitment, reading and vault included, the SRS being loaded.
func BenchmarkCommit(b *testing.B) {
	b.Run("randhie-20190x10", func(b *testing.B) {
		schema, err := assent.ParseSchema(data.RANDHIESchema)
		if err != nil {
			b.Fatal(err)
		}
		commit(b, 20190, func() source.Reader {
			reader, err := source.NewCSV(strings.NewReader(string(data.RANDHIE)), schema)
			if err != nil {
				b.Fatal(err)
			}
			return reader
		})
	})
	b.Run("synthetic-1000000x4", func(b *testing.B) {
		commit(b, 1_000_000, func() source.Reader { return newSynthetic(1_000_000) })
	})
}

func commit(b *testing.B, rows int, open func() source.Reader) {
	store := keyStore(b)
	if _, err := store.SRS(b.Context(), rows+1); err != nil {
		b.Fatal(err)
	}
	v, err := vault.Open(b.Context(), b.TempDir()+"/vault")
	if err != nil {
		b.Fatal(err)
	}
	defer func() {
		if err := v.Close(); err != nil {
			b.Error(err)
		}
	}()
	p := prover.New(v, store)
	for b.Loop() {
		if _, err := p.Commit(b.Context(), open()); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(rows)*float64(b.N)/b.Elapsed().Seconds(), "records/s")
	b.ReportMetric(peakMiB(b), "peak-MiB")
}

// peakMiB is the largest resident memory of this process so far. Run one benchmark at a time to read it.
func peakMiB(b *testing.B) float64 {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		b.Skipf("peak memory is read from /proc: %v", err)
	}
	for line := range strings.Lines(string(status)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kib, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			if err != nil {
				b.Fatal(err)
			}
			return kib / 1024
		}
	}
	return 0
}

// BenchmarkMSM is the unit that commitments are compared with: one multi-scalar multiplication with
// full-width scalars over as many points.
func BenchmarkMSM(b *testing.B) {
	for _, n := range []int{20191, 1_000_001} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			srs, err := keyStore(b).SRS(b.Context(), n)
			if err != nil {
				b.Fatal(err)
			}
			scalars := make([]fr.Element, n)
			for i := range scalars {
				if _, err := scalars[i].SetRandom(); err != nil {
					b.Fatal(err)
				}
			}
			var sum bn254.G1Affine
			for b.Loop() {
				if _, err := sum.MultiExp(srs.G1[:n], scalars, ecc.MultiExpConfig{NbTasks: runtime.GOMAXPROCS(0)}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
