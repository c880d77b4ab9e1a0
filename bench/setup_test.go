package bench

import (
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/prover/setup"
)

// BenchmarkLoadSRS opens an SRS file and loads 2^20 powers, as every process does that works with tables of a million records.
func BenchmarkLoadSRS(b *testing.B) {
	const powers = 1 << 20
	cache, err := setup.DefaultDir()
	if err != nil {
		b.Fatal(err)
	}
	dir := setup.SRSDir(cache)
	if _, err := setup.Dev(b.Context(), dir, powers, nil); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		srs, err := setup.OpenSRS(filepath.Join(dir, "development.srs"))
		if err != nil {
			b.Fatal(err)
		}
		if _, err := srs.Powers(b.Context(), powers); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(powers*float64(b.N)/b.Elapsed().Seconds(), "points/s")
}
