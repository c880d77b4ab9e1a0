// Damaged files: what is read is what was stored, or a named error. Never something else, never a panic.

package vault

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

// damage changes a file's content.
type damage struct {
	name  string
	apply func(rng *rand.Rand, data []byte) []byte
}

var damages = []damage{
	{"a bit", func(rng *rand.Rand, data []byte) []byte {
		data[rng.IntN(len(data))] ^= 1 << rng.IntN(8)
		return data
	}},
	{"a few bytes", func(rng *rand.Rand, data []byte) []byte {
		at := rng.IntN(len(data))
		for i := at; i < min(at+1+rng.IntN(16), len(data)); i++ {
			data[i] = byte(rng.Uint32())
		}
		return data
	}},
	{"a zeroed stretch", func(rng *rand.Rand, data []byte) []byte {
		at := rng.IntN(len(data))
		clear(data[at:min(at+512, len(data))])
		return data
	}},
	{"a stretch of ones", func(rng *rand.Rand, data []byte) []byte {
		at := rng.IntN(len(data))
		for i := at; i < min(at+8, len(data)); i++ {
			data[i] = 0xff
		}
		return data
	}},
	{"the end", func(rng *rand.Rand, data []byte) []byte { return data[:rng.IntN(len(data))] }},
	{"more", func(rng *rand.Rand, data []byte) []byte {
		return append(data, randomBytes(rng, 1+rng.IntN(5000))...)
	}},
}

// named are the errors that damage may come out as. A damaged digest is another digest.
var named = []error{ErrCorrupt, ErrVersion, ErrNotFound}

func TestDamagedFiles(t *testing.T) {
	rounds := map[string]int{databaseName: 50, nodesName: 10, columnsName: 20}
	if testing.Short() {
		rounds = map[string]int{databaseName: 10, nodesName: 4, columnsName: 6}
	}
	dir := newDir(t)
	v := openTest(t, dir)
	f, other := newFixture(1, 90), newFixture(2, 10)
	must(t, f.commit(t.Context(), v))
	must(t, other.commit(t.Context(), v))
	folder := v.layout.dataset(f.sealed.Digest)
	must(t, v.Close())

	for name, path := range map[string]string{
		databaseName: filepath.Join(dir, databaseName),
		nodesName:    filepath.Join(folder, nodesName),
		columnsName:  filepath.Join(folder, columnsName),
	} {
		good, err := os.ReadFile(path)
		must(t, err)
		for _, dmg := range damages {
			t.Run(name+"/"+dmg.name, func(t *testing.T) {
				rng := rand.New(rand.NewPCG(7, uint64(len(dmg.name))))
				for round := range rounds[name] {
					data := dmg.apply(rng, append([]byte(nil), good...))
					must(t, os.WriteFile(path, data, privateFile))
					checkDamaged(t, dir, round, f, other)
					checkFoldersStay(t, dir, 2)
				}
			})
		}
		must(t, os.WriteFile(path, good, privateFile))
	}
	v = openTest(t, dir)
	must(t, errors.Join(f.check(t.Context(), v, nil), other.check(t.Context(), v, nil)))
}

// checkDamaged reads everything from a damaged vault.
func checkDamaged(t *testing.T, dir string, round int, fixtures ...*fixture) {
	t.Helper()
	ctx := t.Context()
	v, err := Open(ctx, dir)
	if err != nil {
		checkNamed(t, round, err)
		return
	}
	defer func() { checkNamed(t, round, v.Close()) }()
	for _, f := range fixtures {
		checkNamed(t, round, readEverything(ctx, v, f))
	}
}

// readEverything is check, but goes on after an error as far as it can.
func readEverything(ctx context.Context, v *Vault, f *fixture) error {
	_, listErr := v.List(ctx)
	d, err := v.Dataset(ctx, f.sealed.Digest)
	if err != nil {
		return errors.Join(listErr, err)
	}
	errs := []error{listErr, f.checkRecords(d), f.checkNodes(d)}
	for i := range f.rows {
		errs = append(errs, f.checkSalt(ctx, d, i, false))
	}
	return errors.Join(append(errs, f.checkNamed(ctx, d), d.Close())...)
}

// checkNamed fails the test for an error that is not, in all its parts, one of the named ones.
func checkNamed(t *testing.T, round int, err error) {
	t.Helper()
	if err == nil {
		return
	}
	if joined, ok := err.(interface{ Unwrap() []error }); ok && !isNamed(err, false) {
		for _, part := range joined.Unwrap() {
			checkNamed(t, round, part)
		}
		return
	}
	if !isNamed(err, true) {
		t.Errorf("round %d: %v", round, err)
	}
}

// isNamed reports whether the error is a named one; a list of errors is looked at only if whole is set.
func isNamed(err error, whole bool) bool {
	if errors.Is(err, errDiffers) {
		return false
	}
	if _, list := err.(interface{ Unwrap() []error }); list && !whole {
		return false
	}
	for _, want := range named {
		if errors.Is(err, want) {
			return true
		}
	}
	return false
}

// checkFoldersStay: opening a damaged vault must not sweep away what it no longer finds in the database.
func checkFoldersStay(t *testing.T, dir string, want int) {
	t.Helper()
	list, err := os.ReadDir(filepath.Join(dir, datasetsName))
	must(t, err)
	if len(list) != want {
		t.Fatalf("%d folders of datasets, want %d", len(list), want)
	}
}

// A file that is gone is damage too, and not a dataset that was never there.
func TestMissingFiles(t *testing.T) {
	for _, name := range []string{columnsName, nodesName, ""} {
		t.Run(fmt.Sprintf("%q", name), func(t *testing.T) {
			v := openTest(t, newDir(t))
			f := newFixture(1, 3)
			must(t, f.commit(t.Context(), v))
			must(t, os.RemoveAll(filepath.Join(v.layout.dataset(f.sealed.Digest), name)))
			_, err := v.Dataset(t.Context(), f.sealed.Digest)
			wantErr(t, err, ErrCorrupt)
		})
	}
}

// The files of one dataset in the place of another's are not what was written there.
func TestSwappedContent(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f, g := newFixture(1, 50), newFixture(2, 50)
	must(t, f.commit(t.Context(), v))
	must(t, g.commit(t.Context(), v))
	must(t, tamper(dir, v,
		`UPDATE salts_1 SET salt = (SELECT salt FROM salts_2 WHERE row = 4) WHERE row = 4`,
		`UPDATE salts_1 SET salt = (SELECT salt FROM salts_1 WHERE row = 6) WHERE row = 5`,
		`UPDATE secrets_1 SET value = (SELECT value FROM secrets_1 WHERE name = 'id') WHERE name = 'amount'`,
		`UPDATE secrets_1 SET value = (SELECT value FROM secrets_2 WHERE name = 'name') WHERE name = 'name'`))
	v = openTest(t, dir)
	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	defer d.Close()
	for _, i := range []int{4, 5} {
		_, err := d.Salt(t.Context(), i)
		wantErr(t, err, ErrCorrupt)
	}
	for _, name := range []string{"amount", "name"} {
		_, err := d.Blind(t.Context(), name)
		wantErr(t, err, ErrCorrupt)
	}
	nodes, err := os.ReadFile(filepath.Join(v.layout.dataset(g.sealed.Digest), nodesName))
	must(t, err)
	must(t, os.WriteFile(filepath.Join(v.layout.dataset(f.sealed.Digest), nodesName), nodes, privateFile))
	_, err = d.Node(0, 0)
	wantErr(t, err, ErrCorrupt)
}

// The parts of an entry may each be whole and still not fit together.
func TestPartsThatDoNotFit(t *testing.T) {
	for _, name := range []string{nodesName, columnsName} {
		t.Run(name, func(t *testing.T) {
			dir := newDir(t)
			v := openTest(t, dir)
			f, g := newFixture(1, 50), newFixture(2, 40)
			must(t, f.commit(t.Context(), v))
			must(t, g.commit(t.Context(), v))
			d, err := v.Dataset(t.Context(), g.sealed.Digest)
			must(t, err)
			sums := map[string]fileSums{nodesName: d.nodeFileSums, columnsName: d.columnSums}[name]
			label := map[string]string{nodesName: labelNodes, columnsName: labelColumns}[name]
			must(t, d.Close())
			data, err := os.ReadFile(filepath.Join(v.layout.dataset(g.sealed.Digest), name))
			must(t, err)
			must(t, os.WriteFile(filepath.Join(v.layout.dataset(f.sealed.Digest), name), data, privateFile))
			sealed := placeOf(f.sealed.Digest, label).seal(nil, sums.encode())
			must(t, tamper(dir, v, fmt.Sprintf(`UPDATE datasets SET %s = x'%x' WHERE id = 1`, label, sealed)))
			_, err = openTest(t, dir).Dataset(t.Context(), f.sealed.Digest)
			wantErr(t, err, ErrCorrupt)
		})
	}
}
