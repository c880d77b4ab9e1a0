package setup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/blake2b"
)

// ceremonyFile returns a powers-of-tau file with two contributions.
func ceremonyFile(t *testing.T, power int) []byte {
	t.Helper()
	c, err := ptautest.New(t.Context(), power, 9)
	if err != nil {
		t.Fatal(err)
	}
	c.Contribute("Ada")
	c.Contribute("Grace")
	return c.Encode()
}

func importBytes(t *testing.T, file []byte, dir string, options ImportOptions) (*Origin, error) {
	t.Helper()
	return Import(t.Context(), bytes.NewReader(file), int64(len(file)), dir, options)
}

// What a ceremony made becomes an SRS with the same points, found by its id, and its origin is kept.
func TestImportPowersOfTau(t *testing.T) {
	dir := t.TempDir()
	file, err := os.ReadFile("ptau/testdata/two.ptau")
	if err != nil {
		t.Fatal(err)
	}
	origin, err := importBytes(t, file, dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	want := sha256.Sum256(file)
	if origin.Powers != 31 || *origin.SHA256 != want || origin.Pinned || !origin.Ceremony.Whole || len(origin.Ceremony.Contributions) != 2 || origin.Ceremony.Contributions[1].Name != "Second party" {
		t.Errorf("origin %+v", origin)
	}
	srs, err := FindSRS(dir, origin.SRS.String()[:12])
	if err != nil {
		t.Fatal(err)
	}
	points, err := srs.Powers(t.Context(), 31)
	if err != nil {
		t.Fatal(err)
	}
	if err := Check(t.Context(), points); err != nil {
		t.Error(err)
	}
	list, err := ListSRS(dir)
	if err != nil || len(list) != 1 || list[0].ID != origin.SRS || list[0].Powers != 31 || list[0].Origin == nil || list[0].Origin.Size != int64(len(file)) {
		t.Errorf("list %+v: %v", list, err)
	}
}

// The hash of the file is compared before anything else, in both of the forms in which ceremonies publish it, and an
// expected id as well.
func TestImportPins(t *testing.T) {
	file := ceremonyFile(t, 3)
	sum, long := sha256.Sum256(file), blake2b.Sum512(file)
	origin, err := importBytes(t, file, t.TempDir(), ImportOptions{Hash: sum[:]})
	if err != nil || !origin.Pinned {
		t.Fatal(err)
	}
	if _, err := importBytes(t, file, t.TempDir(), ImportOptions{Hash: long[:], Powers: 4, ID: &origin.SRS}); err != nil {
		t.Error(err)
	}
	sum[0] ^= 1
	long[63] ^= 1
	other := assent.Digest{1}
	for name, options := range map[string]ImportOptions{"SHA-256": {Hash: sum[:]}, "BLAKE2b": {Hash: long[:]}, "neither": {Hash: sum[:20]}} {
		if _, err := importBytes(t, file, t.TempDir(), options); !errors.Is(err, ErrSourceHash) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := importBytes(t, file, t.TempDir(), ImportOptions{ID: &other}); !errors.Is(err, ErrOtherSRS) {
		t.Errorf("another id: %v", err)
	}
}

// twoFaced shows one file until it was read to its end, and then another one of the same length.
type twoFaced struct {
	first, second []byte
	turned        bool
}

func (f *twoFaced) ReadAt(p []byte, off int64) (int, error) {
	shown := f.first
	if f.turned {
		shown = f.second
	}
	f.turned = f.turned || off+int64(len(p)) >= int64(len(shown))
	return bytes.NewReader(shown).ReadAt(p, off)
}

// The points are those of the file whose hash was compared: a server cannot show one file to be hashed and another one, with
// a secret that it knows, to be taken. Nor can it where the hash is only noted.
func TestImportTakesWhatWasHashed(t *testing.T) {
	honest := ceremonyFile(t, 3)
	forged, err := ptautest.New(t.Context(), 3, 66)
	if err != nil {
		t.Fatal(err)
	}
	forged.Contribute("Ada")
	forged.Contribute("Grace")
	srsDir := t.TempDir()
	origin, err := importBytes(t, honest, srsDir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	honestSRS, err := os.ReadFile(importedPath(srsDir, origin.SRS))
	if err != nil {
		t.Fatal(err)
	}
	forgedSRS := filepath.Join(t.TempDir(), "forged.srs")
	if err := writeSRSFile(t.Context(), forgedSRS, powers(fr.NewElement(77), 15)); err != nil {
		t.Fatal(err)
	}
	other, err := os.ReadFile(forgedSRS)
	if err != nil {
		t.Fatal(err)
	}
	for name, options := range map[string]ImportOptions{"expected": {Hash: []byte{}}, "expected, and a part taken": {Hash: []byte{}, Powers: 4}, "noted": {}} {
		files := map[string]*twoFaced{"ptau": {first: honest, second: forged.Encode()}, "SRS": {first: honestSRS, second: other}}
		for format, file := range files {
			options, dir := options, t.TempDir()
			if options.Hash != nil {
				sum := sha256.Sum256(file.first)
				options.Hash = sum[:]
			}
			if _, err := Import(t.Context(), file, int64(len(file.first)), dir, options); !errors.Is(err, ErrSourceHash) {
				t.Errorf("%s, %s: %v", format, name, err)
			}
			if left, err := ListSRS(dir); err != nil || len(left) != 0 {
				t.Errorf("%s, %s: left over: %+v, %v", format, name, left, err)
			}
		}
	}
}

// A hashed file reads like any other: over the borders of blocks, beyond those that are kept, and to its end.
func TestHashedFile(t *testing.T) {
	data := make([]byte, 6*hashedBlock+77)
	for i := range data {
		data[i] = byte(i ^ i>>8 ^ i>>16)
	}
	local := bytes.NewReader(data)
	f, err := hashFile(t.Context(), local, int64(len(data)), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []struct{ off, n int }{
		{0, 1}, {hashedBlock - 1, 2}, {100, 5 * hashedBlock}, {6 * hashedBlock, 77}, {6*hashedBlock + 70, 8}, {3, 1}, {len(data), 1}, {len(data) + 5, 1},
	} {
		got, want := make([]byte, part.n), make([]byte, part.n)
		n, err := f.ReadAt(got, int64(part.off))
		wantN, wantErr := local.ReadAt(want, int64(part.off))
		if n != wantN || !errors.Is(err, wantErr) || !bytes.Equal(got, want) {
			t.Errorf("%d bytes at %d: %d, %v; want %d, %v", part.n, part.off, n, err, wantN, wantErr)
		}
	}
	if _, err := hashFile(t.Context(), local, int64(len(data))+1, nil, nil); !errors.Is(err, io.EOF) {
		t.Errorf("a file that is shorter than said: %v", err)
	}
}

// A file that is refused leaves nothing, and an SRS that is there already is neither lost nor shortened.
func TestImportKeepsWhatIsThere(t *testing.T) {
	dir, file := t.TempDir(), ceremonyFile(t, 4)
	bad := bytes.Clone(file)
	copy(bad[len(bad)-5000:], bad[:64])
	if _, err := importBytes(t, bad, dir, ImportOptions{}); err == nil {
		t.Fatal("a bad file was taken")
	}
	if files, err := filepath.Glob(filepath.Join(dir, "*.srs*")); err != nil || len(files) > 1 { // the lock
		t.Errorf("left over: %v, %v", files, err)
	}
	for _, step := range []struct{ powers, want int }{{10, 10}, {0, 31}, {5, 31}} {
		origin, err := importBytes(t, file, dir, ImportOptions{Powers: step.powers})
		if err != nil {
			t.Fatal(err)
		}
		path := importedPath(dir, origin.SRS)
		if n := powersIn(t, path); n != step.want {
			t.Errorf("%d powers after an import of %d, want %d", n, step.powers, step.want)
		}
		if origin, err := ReadOrigin(path); err != nil || origin.Powers != step.want {
			t.Errorf("the record says %+v, %v", origin, err)
		}
	}
}

// A damaged file of the same size is replaced by importing again.
func TestImportRepairs(t *testing.T) {
	dir, file := t.TempDir(), ceremonyFile(t, 4)
	origin, err := importBytes(t, file, dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	path := importedPath(dir, origin.SRS)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, at := range []int{0, srsHeader + 1, len(whole) - 1} {
		damaged := bytes.Clone(whole)
		damaged[at] ^= 1
		if err := os.WriteFile(path, damaged, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := importBytes(t, file, dir, ImportOptions{}); err != nil {
			t.Fatal(err)
		}
		if again, err := os.ReadFile(path); err != nil || !bytes.Equal(again, whole) {
			t.Errorf("byte %d stays damaged: %v", at, err)
		}
	}
}

// An SRS file of somebody else's is taken as well, and checked: its hashes say only that it is what its author wrote.
func TestImportSRSFile(t *testing.T) {
	made, err := importBytes(t, ceremonyFile(t, 4), t.TempDir(), ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	elsewhere := t.TempDir()
	if _, err := importBytes(t, ceremonyFile(t, 4), elsewhere, ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile(importedPath(elsewhere, made.SRS))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	origin, err := importBytes(t, file, dir, ImportOptions{Powers: 20, ID: &made.SRS})
	if err != nil || origin.SRS != made.SRS || origin.Powers != 20 || origin.Ceremony != nil {
		t.Fatalf("%+v: %v", origin, err)
	}
	if _, err := importBytes(t, file, dir, ImportOptions{Powers: 32}); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("more powers than the file has: %v", err)
	}
	bad := powers(fr.NewElement(77), 20)
	bad.G1[7] = bad.G1[6]
	forged := filepath.Join(t.TempDir(), "forged.srs")
	if err := writeSRSFile(t.Context(), forged, bad); err != nil {
		t.Fatal(err)
	}
	development := filepath.Join(t.TempDir(), "development.srs")
	if err := writeSRSFile(t.Context(), development, powers(devsetup.Tau(), 20)); err != nil {
		t.Fatal(err)
	}
	one := filepath.Join(t.TempDir(), "one.srs")
	if err := writeSRSFile(t.Context(), one, powers(fr.One(), 20)); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]error{forged: ErrSRS, development: ptau.ErrTrivial, one: ptau.ErrTrivial} {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := importBytes(t, file, dir, ImportOptions{}); !errors.Is(err, want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// Refusals have names.
func TestImportRefuses(t *testing.T) {
	file := ceremonyFile(t, 2)
	for _, test := range []struct {
		name    string
		file    []byte
		options ImportOptions
		want    error
	}{
		{"something else", []byte("PK\x03\x04 a zip archive"), ImportOptions{}, ErrSource},
		{"empty", nil, ImportOptions{}, ErrSource},
		{"a header alone", []byte("assent/srs/v1"), ImportOptions{}, ErrSRS},
		{"more powers than there are", file, ImportOptions{Powers: 8}, pcs.ErrSRSTooShort},
		{"truncated", file[:300], ImportOptions{}, ptau.ErrTruncated},
	} {
		t.Run(test.name, func(t *testing.T) {
			if _, err := importBytes(t, test.file, t.TempDir(), test.options); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Import(ctx, bytes.NewReader(file), int64(len(file)), t.TempDir(), ImportOptions{}); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// An id that is too short, of nobody or of two is refused, and so is the development SRS under its id.
// The record of an origin is read in one way only, and a later version is told apart from damage.
// The record of the largest ceremony that is taken in, with the longest names, can be read again.
// A folder's name is a name and no pattern, and one that is not there has no SRS.
// An SRS file that is taken in pieces stays the same file, and a wrong point is found wherever it is: at the ends and on
// both sides of where two pieces meet.
func TestImportInPieces(t *testing.T) {
	srs := powers(fr.NewElement(1234567), importPoints+100)
	path := filepath.Join(t.TempDir(), "large.srs")
	write := func() []byte {
		if err := writeSRSFile(t.Context(), path, srs); err != nil {
			t.Fatal(err)
		}
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return file
	}
	file, dir := write(), t.TempDir()
	origin, err := importBytes(t, file, dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if taken, err := os.ReadFile(importedPath(dir, origin.SRS)); err != nil || !bytes.Equal(taken, file) {
		t.Errorf("another file: %v", err)
	}
	for _, at := range []int{0, 1, importPoints - 1, importPoints, importPoints + 99} {
		right := srs.G1[at]
		srs.G1[at] = srs.G1[5]
		if _, err := importBytes(t, write(), t.TempDir(), ImportOptions{Powers: importPoints + 100}); !errors.Is(err, ErrSRS) {
			t.Errorf("point %d: %v", at, err)
		}
		srs.G1[at] = right
	}
}
