package setup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
)

func TestDevIsTheSameEverywhereAndKept(t *testing.T) {
	dir := t.TempDir()
	var reports int
	srs, err := Dev(context.Background(), dir, 100, func(string, int, int) { reports++ })
	if err != nil {
		t.Fatal(err)
	}
	if srs.ID().String() != devsetup.ID {
		t.Errorf("id %s", srs.ID())
	}
	got, err := srs.Powers(context.Background(), 100)
	if err != nil {
		t.Fatal(err)
	}
	want := powers(devsetup.Tau(), 100)
	for i := range want.G1 {
		if !got.G1[i].Equal(&want.G1[i]) {
			t.Fatalf("power %d differs from gnark-crypto's", i)
		}
	}
	if got.G2 != want.G2 || reports == 0 {
		t.Errorf("G2 differs, or no progress was reported (%d times)", reports)
	}
	again, err := Dev(context.Background(), dir, 100, func(string, int, int) { t.Error("made again") })
	if err != nil || again.ID() != srs.ID() {
		t.Fatal(err)
	}
}

func TestDevGrowsAndKeepsItsPrefix(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	srs, err := Dev(ctx, dir, minPowers+spareEntries, nil)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "development.srs")
	if n := powersIn(t, path); n != minPowers+spareEntries {
		t.Errorf("%d powers made, want %d", n, minPowers+spareEntries)
	}
	more, err := srs.Powers(ctx, minPowers+spareEntries+1)
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(ctx, more); err != nil {
		t.Error(err)
	}
	if n := powersIn(t, path); n != 2*minPowers+spareEntries {
		t.Errorf("%d powers after growing, want %d", n, 2*minPowers+spareEntries)
	}
}

func powersIn(t *testing.T, path string) (n int) {
	t.Helper()
	err := withSRSFile(path, func(f *srsFile) error {
		n = f.powers
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestDevRefusesMoreThanItMakes(t *testing.T) {
	if _, err := Dev(context.Background(), t.TempDir(), maxDevPowers+1, nil); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("%v", err)
	}
}

// A well-formed file that holds other points, or another τ, under the development SRS's name.
func TestDevRefusesAForeignFile(t *testing.T) {
	ctx := context.Background()
	published := powers(devsetup.Tau(), 10)
	forged := &pcs.SRS{G1: append([]bn254.G1Affine{}, published.G1...), G2: published.G2}
	forged.G1[9] = forged.G1[3]
	for name, srs := range map[string]*pcs.SRS{"another τ": powers(fr.NewElement(99), 10), "another power": forged} {
		dir := t.TempDir()
		if err := writeSRSFile(ctx, filepath.Join(dir, "development.srs"), srs); err != nil {
			t.Fatal(err)
		}
		if _, err := Dev(ctx, dir, 10, nil); !errors.Is(err, ErrSRS) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDevEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	dir := t.TempDir()
	stop := func(_ string, done, _ int) { cancel() }
	if _, err := Dev(ctx, dir, 100000, stop); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
	if _, err := os.Stat(filepath.Join(dir, "development.srs")); !isMissing(err) {
		t.Errorf("a file was left behind: %v", err)
	}
}

func TestOpenSRSReadsWhatWasWritten(t *testing.T) {
	ctx := context.Background()
	path := srsPath(t, 2*chunkPoints+5)
	srs, err := OpenSRS(path)
	if err != nil {
		t.Fatal(err)
	}
	want := powers(fr.NewElement(1234567), 2*chunkPoints+5)
	if srs.ID() != want.ID() {
		t.Errorf("id %s, want 0x%x", srs.ID(), want.ID())
	}
	for _, n := range []int{1, chunkPoints, chunkPoints + 1, 2*chunkPoints + 5} {
		got, err := srs.Powers(ctx, n)
		if err != nil {
			t.Fatal(err)
		}
		for i := range n {
			if !got.G1[i].Equal(&want.G1[i]) {
				t.Fatalf("%d powers: power %d differs", n, i)
			}
		}
	}
	if _, err := srs.Powers(ctx, 2*chunkPoints+6); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("one power too many: %v", err)
	}
}

func TestLagrangeAgreesWithKZG(t *testing.T) {
	ctx := context.Background()
	for _, n := range []int{2, 64} {
		dev, err := Dev(ctx, t.TempDir(), 0, nil)
		if err != nil {
			t.Fatal(err)
		}
		file, err := OpenSRS(srsPath(t, n+3))
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range map[string]struct {
			srs *SRS
			tau fr.Element
		}{"from τ": {dev, devsetup.Tau()}, "from the powers": {file, fr.NewElement(1234567)}} {
			got, err := c.srs.Lagrange(ctx, n)
			if err != nil {
				t.Fatal(err)
			}
			want, err := kzg.ToLagrangeG1(powers(c.tau, n).G1)
			if err != nil {
				t.Fatal(err)
			}
			for i := range want {
				if !got[i].Equal(&want[i]) {
					t.Fatalf("%s, n = %d: point %d differs", name, n, i)
				}
			}
		}
	}
}

func TestCheckRefusesWhatIsNoSRS(t *testing.T) {
	ctx := context.Background()
	good := func() *pcs.SRS { return powers(fr.NewElement(77), 20) }
	if err := Check(ctx, good()); err != nil {
		t.Fatal(err)
	}
	cases := map[string]func(*pcs.SRS){
		"one power swapped":     func(s *pcs.SRS) { s.G1[7], s.G1[8] = s.G1[8], s.G1[7] },
		"last power wrong":      func(s *pcs.SRS) { s.G1[19] = s.G1[18] },
		"first power wrong":     func(s *pcs.SRS) { s.G1[0] = s.G1[1] },
		"all powers times five": func(s *pcs.SRS) { s.G1 = scaled(s.G1, 5) },
		"τ in G2 another":       func(s *pcs.SRS) { s.G2[1] = powers(fr.NewElement(78), 2).G2[1] },
		"τ in G2 infinity":      func(s *pcs.SRS) { s.G2[1] = bn254.G2Affine{} },
		"no generator of G2":    func(s *pcs.SRS) { s.G2[0] = s.G2[1] },
		"τ is 0": func(s *pcs.SRS) {
			clear(s.G1[1:])
			s.G2[1] = bn254.G2Affine{}
		},
		"one power": func(s *pcs.SRS) { s.G1 = s.G1[:1] },
	}
	for name, spoil := range cases {
		srs := good()
		spoil(srs)
		if err := Check(ctx, srs); !errors.Is(err, ErrSRS) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Pieces of an SRS file that would overwrite one another or what follows are refused.
func TestPiecesOfAnSRSFileFit(t *testing.T) {
	w, err := createSRSFile(filepath.Join(t.TempDir(), "x.srs"), 20)
	if err != nil {
		t.Fatal(err)
	}
	points := powers(fr.NewElement(77), 21).G1
	for _, piece := range []struct{ first, n int }{{1, 2}, {0, 21}, {chunkPoints, 1}} {
		if err := w.write(t.Context(), piece.first, points[:piece.n]); err == nil {
			t.Errorf("%d points from %d on are taken", piece.n, piece.first)
		}
	}
	if err := w.file.Cleanup(); err != nil {
		t.Error(err)
	}
}

func scaled(points []bn254.G1Affine, by uint64) []bn254.G1Affine {
	out := make([]bn254.G1Affine, len(points))
	for i := range points {
		out[i].ScalarMultiplication(&points[i], new(fr.Element).SetUint64(by).BigInt(new(big.Int)))
	}
	return out
}

// readAllPowers reads the bytes of a file.
func readAllPowers(file []byte) error {
	f, err := newSRSFile(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		return err
	}
	_, err = f.points(context.Background(), f.powers)
	return err
}

// The header and the chunk hashes bit by bit, the points by a sample.
func TestEveryTruncationAndBitFlipOfAnSRSFileIsRefused(t *testing.T) {
	file := readFile(t, srsPath(t, chunkPoints+3))
	head := srsHeader + chunkCount(chunkPoints+3)*sha256.Size
	refused := func(data []byte, what string, i int) {
		t.Helper()
		if err := readAllPowers(data); !errors.Is(err, ErrSRS) {
			t.Fatalf("%s %d: %v", what, i, err)
		}
	}
	for bit := range 8 * head {
		refused(flip(file, bit), "bit", bit)
	}
	for size := range head {
		refused(file[:size], "truncated to", size)
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		bit := 8*head + random.IntN(8*(len(file)-head))
		refused(flip(file, bit), "bit", bit)
		size := random.IntN(len(file))
		refused(file[:size], "truncated to", size)
	}
	refused(append(bytes.Clone(file), 0), "one byte more than", len(file))
}

// Changes that keep every value well-formed, so that only the hashes tell: each is caught by another one.
func TestEachHashOfAnSRSFileCounts(t *testing.T) {
	const n = 3
	file := readFile(t, srsPath(t, n))
	points := srsHeader + sha256.Size
	swapped := bytes.Clone(file)
	copy(swapped[points+64:], file[points+128:points+192])
	copy(swapped[points+128:], file[points+64:points+128])
	rehashed := bytes.Clone(swapped)
	sum := sha256.Sum256(rehashed[points:])
	copy(rehashed[srsHeader:], sum[:])
	foreign := bytes.Clone(file)
	copy(foreign[3*evmwords.Size:], new(evmwords.Writer).G2(devsetup.G2()[1]).Bytes())
	for name, data := range map[string][]byte{
		"two points swapped": swapped, "and their chunk's hash made to fit": rehashed, "another τ": foreign,
	} {
		if err := readAllPowers(data); !errors.Is(err, ErrSRS) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Hashes say that a file is what somebody wrote, not that they wrote an SRS.
func TestRehashedSRSFilesAreChecked(t *testing.T) {
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "spoilt.srs")
	srs := powers(fr.NewElement(5), 10)
	spoil := map[string]func(s *pcs.SRS){
		"a point off the curve":       func(s *pcs.SRS) { s.G1[4].Y.SetUint64(1) },
		"a point at infinity":         func(s *pcs.SRS) { s.G1[4] = bn254.G1Affine{} },
		"first point not a generator": func(s *pcs.SRS) { s.G1[0] = s.G1[1] },
		"τ in G2 at infinity":         func(s *pcs.SRS) { s.G2[1] = bn254.G2Affine{} },
		"τ in G2 off the curve":       func(s *pcs.SRS) { s.G2[1].X.A0.SetUint64(1) },
	}
	for name, change := range spoil {
		bad := &pcs.SRS{G1: append([]bn254.G1Affine{}, srs.G1...), G2: srs.G2}
		change(bad)
		if err := writeSRSFile(ctx, path, bad); err != nil {
			t.Fatal(err)
		}
		if err := readAllPowers(readFile(t, path)); !errors.Is(err, ErrSRS) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// What another program, or a later version of this one, may write with right hashes.
func TestForeignSRSHeadersAreRefused(t *testing.T) {
	g2 := devsetup.G2()[1]
	headers := map[string]*evmwords.Writer{
		"another version": new(evmwords.Writer).Text("assent/srs/v2").Text(srsCurve).Uint(2).G2(g2),
		"another curve":   new(evmwords.Writer).Text(srsMagic).Text("bls12-381").Uint(2).G2(g2),
	}
	points := encodePoints(powers(devsetup.Tau(), 2).G1)
	sums := sha256.Sum256(points)
	for name, w := range headers {
		w.Word(sha256.Sum256(sums[:]))
		w.Word(sha256.Sum256(w.Bytes())).Word(sums)
		if err := readAllPowers(append(w.Bytes(), points...)); !errors.Is(err, ErrSRS) {
			t.Errorf("%s: %v", name, err)
		}
	}
	right := new(evmwords.Writer).Text(srsMagic).Text(srsCurve).Uint(2).G2(g2).Word(sha256.Sum256(sums[:]))
	right.Word(sha256.Sum256(right.Bytes())).Word(sums)
	if err := readAllPowers(append(right.Bytes(), points...)); err != nil {
		t.Errorf("the right header: %v", err)
	}
}

// A header may claim any number of powers; reading it must cost what the file has.
func TestGarbageSRSHeaderAllocatesLittle(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, powers := range []uint64{0, 1, 2, 1 << 28, maxPowers, maxPowers + 1, 1 << 40, 1 << 63} {
		var w evmwords.Writer
		w.Text(srsMagic).Text(srsCurve).Uint(powers).G2(devsetup.G2()[1]).Word([32]byte{})
		w.Word(sha256.Sum256(w.Bytes()))
		if err := readAllPowers(append(w.Bytes(), make([]byte, 1000)...)); !errors.Is(err, ErrSRS) {
			t.Errorf("%d powers: %v", powers, err)
		}
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 100<<20 {
		t.Errorf("%d bytes allocated", used)
	}
}

func FuzzSRSFile(f *testing.F) {
	path := filepath.Join(f.TempDir(), "seed.srs")
	if err := writeSRSFile(context.Background(), path, powers(fr.NewElement(3), 5)); err != nil {
		f.Fatal(err)
	}
	seed, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add(seed[:srsHeader])
	f.Fuzz(func(t *testing.T, data []byte) {
		if err := readAllPowers(data); err != nil && !errors.Is(err, ErrSRS) {
			t.Fatalf("unnamed error: %v", err)
		}
	})
}
