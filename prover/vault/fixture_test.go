// A small table with made-up secrets, the same for the same seed, and the check that a vault holds it whole.

package vault

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/merkle"
)

var testSchema = &assent.Schema{Columns: []assent.Column{
	{Name: "id", Type: assent.Uint},
	{Name: "name", Type: assent.Bytes, Nullable: true},
	{Name: "amount", Type: assent.Decimal, Scale: 2},
}}

// fixture is one dataset: what is committed and what must come back.
type fixture struct {
	rows   [][]assent.Value
	nodes  []byte
	sealed Sealed
}

// randomBytes fills a slice from a generator with a fixed seed.
func randomBytes(rng *rand.Rand, n int) []byte {
	out := make([]byte, n)
	for i := 0; i < n; i += 8 {
		var word [8]byte
		binary.LittleEndian.PutUint64(word[:], rng.Uint64())
		copy(out[i:], word[:])
	}
	return out
}

func newFixture(seed uint64, rows int) *fixture {
	rng := rand.New(rand.NewPCG(seed, 1))
	f := &fixture{nodes: randomBytes(rng, int(nodeCount(rows))*nodeSize)}
	for i := range rows {
		name := assent.Null()
		if rng.IntN(4) > 0 {
			name = assent.StringValue("person " + strconv.FormatUint(rng.Uint64(), 36))
		}
		f.rows = append(f.rows, []assent.Value{assent.UintValue(uint64(i)), name, assent.IntValue(rng.Int64N(1e9))})
	}
	f.sealed = Sealed{
		Digest:     assent.Digest(randomBytes(rng, 32)),
		Commitment: []byte(`{"made":"up ` + strconv.FormatUint(seed, 10) + `"}`),
		Opening:    assent.Opening{Salts: randomBytes(rng, 31*rows), CountSalt: [32]byte(randomBytes(rng, 32))},
		WriteNodes: func(w io.Writer) error { _, err := w.Write(f.nodes); return err },
	}
	for _, c := range testSchema.FieldColumns() {
		f.sealed.Blinds = append(f.sealed.Blinds, assent.Blind{Name: c.Name, Scalar: [32]byte(randomBytes(rng, 32))})
	}
	return f
}

func (f *fixture) salt(i int) [31]byte { return [31]byte(f.sealed.Salts[31*i:]) }

// stage appends the records to a new staging.
func (f *fixture) stage(ctx context.Context, v *Vault) (*Staging, error) {
	s, err := v.Begin(ctx, testSchema)
	if err != nil {
		return nil, err
	}
	for _, row := range f.rows {
		if err := s.Append(row); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func (f *fixture) commit(ctx context.Context, v *Vault) error {
	s, err := f.stage(ctx, v)
	if err != nil {
		return err
	}
	return errors.Join(s.Commit(ctx, f.sealed), s.Abort())
}

// check reads the whole dataset back and compares. Records in erased must have no salt.
func (f *fixture) check(ctx context.Context, v *Vault, erased map[int]bool) error {
	d, err := v.Dataset(ctx, f.sealed.Digest)
	if err != nil {
		return err
	}
	err = errors.Join(f.checkRecords(d), f.checkSecrets(ctx, d, erased), f.checkNodes(d))
	if !bytes.Equal(d.Commitment(), f.sealed.Commitment) || d.Rows() != len(f.rows) || d.Schema().Digest() != testSchema.Digest() || d.Digest() != f.sealed.Digest {
		err = errors.Join(err, errors.New("the commitment, number of rows, schema or digest changed"))
	}
	return errors.Join(err, d.Close())
}

var errDiffers = errors.New("what was read is not what was stored")

func (f *fixture) checkRecords(d *Dataset) error {
	r, err := d.Reader()
	if err != nil {
		return err
	}
	defer r.Close()
	row := make([]assent.Value, len(testSchema.Columns))
	for i := 0; ; i++ {
		err := r.Next(row)
		if err == io.EOF && i == len(f.rows) {
			return nil
		}
		if err != nil {
			return err
		}
		if !sameRow(row, f.rows[i]) {
			return errDiffers
		}
	}
}

func sameRow(a, b []assent.Value) bool {
	for i := range a {
		if !a[i].Equal(b[i]) {
			return false
		}
	}
	return len(a) == len(b)
}

func (f *fixture) checkSecrets(ctx context.Context, d *Dataset, erased map[int]bool) error {
	for i := range f.rows {
		if err := f.checkSalt(ctx, d, i, erased[i]); err != nil {
			return err
		}
	}
	return f.checkNamed(ctx, d)
}

func (f *fixture) checkSalt(ctx context.Context, d *Dataset, i int, erased bool) error {
	salt, err := d.Salt(ctx, i)
	if erased && errors.Is(err, ErrErased) {
		return nil
	}
	if err == nil && (erased || salt != f.salt(i)) {
		return errDiffers
	}
	return err
}

// checkNamed compares the secrets of which there is one for a column, or one.
func (f *fixture) checkNamed(ctx context.Context, d *Dataset) error {
	for _, b := range f.sealed.Blinds {
		scalar, err := d.Blind(ctx, b.Name)
		if err != nil {
			return err
		}
		if scalar != b.Scalar {
			return errDiffers
		}
	}
	salt, err := d.CountSalt(ctx)
	if err == nil && salt != f.sealed.CountSalt {
		err = errDiffers
	}
	return err
}

func (f *fixture) checkNodes(d *Dataset) error {
	left := f.nodes
	for h := range merkle.Levels(uint64(len(f.rows))) {
		for i := range merkle.Width(uint64(len(f.rows)), h) {
			node, err := d.Node(h, i)
			if err != nil {
				return err
			}
			if node != [32]byte(left[:32]) {
				return errDiffers
			}
			left = left[32:]
		}
	}
	return nil
}

func openTest(t *testing.T, dir string, opts ...Option) *Vault {
	t.Helper()
	v, err := Open(t.Context(), dir, opts...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := v.Close(); err != nil {
			t.Error(err)
		}
	})
	return v
}

// newDir names a folder that does not exist yet.
func newDir(t *testing.T) string { return filepath.Join(t.TempDir(), "vault") }

// withHook makes the vault call hook between the steps of a write.
func withHook(hook func(step string) error) Option { return func(o *options) { o.hook = hook } }

// must fails the test on an error.
func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// wantErr fails the test unless err wraps want.
func wantErr(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Fatalf("got error %v, want %v", err, want)
	}
}

// copies counts how often a secret stands in the files under a folder.
func copies(t *testing.T, dir string, secret []byte) (n int) {
	t.Helper()
	must(t, filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		n += bytes.Count(data, secret)
		return err
	}))
	return n
}

// entries lists what is in the folders where datasets come and go.
func entries(t *testing.T, dir string) (out []string) {
	t.Helper()
	for _, name := range []string{stagingName, pendingName, datasetsName} {
		list, err := os.ReadDir(filepath.Join(dir, name))
		must(t, err)
		for _, e := range list {
			out = append(out, name+"/"+e.Name())
		}
	}
	return out
}
