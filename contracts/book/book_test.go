package book_test

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
)

// srs returns the first powers of the development SRS.
func srs(powers int) *pcs.SRS {
	tau := devsetup.Tau()
	s := &pcs.SRS{G1: make([]bn254.G1Affine, powers), G2: devsetup.G2()}
	power := fr.One()
	for i := range s.G1 {
		s.G1[i].ScalarMultiplicationBase(power.BigInt(new(big.Int)))
		power.Mul(&power, &tau)
	}
	return s
}

func key(last byte) (k [32]byte) {
	k[1], k[31] = 0xab, last
	return k
}

// example has a live consent, a revoked one and one of the future.
func example(t *testing.T) *book.Book {
	t.Helper()
	b := new(book.Book)
	for i, times := range [][2]uint32{{100, 200}, {100, 300}, {1000, 1 << 31}} {
		if row, err := b.Grant(book.Entry{Key: key(byte(i + 1)), NotBefore: times[0], NotAfter: times[1]}); err != nil || row != i {
			t.Fatalf("row %d: %v", row, err)
		}
	}
	if err := b.Revoke(1); err != nil {
		t.Fatal(err)
	}
	return b
}

func digest(t *testing.T, b *book.Book) assent.Digest {
	t.Helper()
	commitment, err := b.Commit(srs(8), 1)
	if err != nil {
		t.Fatal(err)
	}
	return commitment.Digest()
}

// The commitment is what the contract computes by adding δ·[τ^row] for each change, whatever the order.
func TestCommitmentIsTheSumOfChanges(t *testing.T) {
	setup := srs(8)
	got, err := example(t).Commit(setup, 1)
	if err != nil {
		t.Fatal(err)
	}
	var want [3]bn254.G1Affine
	change := func(column, row int, by ...[32]byte) {
		for _, delta := range by {
			var scalar fr.Element
			scalar.SetBytes(delta[:])
			var term bn254.G1Affine
			term.ScalarMultiplication(&setup.G1[row], scalar.BigInt(new(big.Int)))
			want[column].Add(&want[column], &term)
		}
	}
	number := func(n int64) [32]byte { e := fr.Element{}; e.SetInt64(n); return e.Bytes() }
	change(0, 0, key(1))
	change(0, 1, key(2))
	change(0, 2, key(3))
	change(1, 0, number(100))
	change(1, 1, number(100))
	change(1, 2, number(1000))
	change(2, 0, number(200))
	change(2, 1, number(300), number(-300))
	change(2, 2, number(1<<31))
	for i := range want {
		if !got.Columns[i].Point.Equal(&want[i]) {
			t.Errorf("column %q is another point", got.Columns[i].Name)
		}
	}
	if got.Rows != 3 || !got.Public() || got.SRS != devsetup.ComputeID() {
		t.Errorf("rows %d, public %v, SRS %s", got.Rows, got.Public(), got.SRS)
	}
}

// What no contract grants is refused: the commitment would be one that no chain ever has.
func TestRefusals(t *testing.T) {
	b := example(t)
	for name, c := range map[string]struct {
		entry book.Entry
		want  error
	}{
		"the zero key":        {book.Entry{NotBefore: 1, NotAfter: 2}, book.ErrEntry},
		"a key of 249 bits":   {book.Entry{Key: [32]byte{0: 1}, NotBefore: 1, NotAfter: 2}, book.ErrEntry},
		"ends as it begins":   {book.Entry{Key: key(9), NotBefore: 2, NotAfter: 2}, book.ErrEntry},
		"a revoked one":       {book.Entry{Key: key(9), NotBefore: 2}, book.ErrEntry},
		"a key that is taken": {book.Entry{Key: key(2), NotBefore: 1, NotAfter: 2}, book.ErrKeyTaken},
	} {
		if _, err := b.Grant(c.entry); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for row, want := range map[int]error{-1: book.ErrEntry, 3: book.ErrEntry, 1: book.ErrRevoked} {
		if err := b.Revoke(row); !errors.Is(err, want) {
			t.Errorf("revoke row %d: %v", row, err)
		}
	}
	if _, err := b.Commit(srs(2), 1); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("an SRS of two powers: %v", err)
	}
}

// Taking back grants makes the book that there was before them, in which their keys are free.
func TestTruncate(t *testing.T) {
	b := example(t)
	before := digest(t, b)
	for n := range byte(2) {
		if _, err := b.Grant(book.Entry{Key: key(7 + n), NotBefore: 1, NotAfter: 2}); err != nil {
			t.Fatal(err)
		}
	}
	b.Truncate(9)
	if b.Len() != 5 {
		t.Errorf("%d rows are left", b.Len())
	}
	b.Truncate(3)
	if digest(t, b) != before {
		t.Error("another book")
	}
	if row, err := b.Grant(book.Entry{Key: key(8), NotBefore: 1, NotAfter: 2}); err != nil || row != 3 {
		t.Errorf("row %d, %v", row, err)
	}
	if b.Truncate(-1); b.Len() != 0 {
		t.Errorf("%d rows are left", b.Len())
	}
}

// A consent is live from its first second to the one before its end, and never once it is revoked.
func TestLive(t *testing.T) {
	e := book.Entry{NotBefore: 100, NotAfter: 200}
	for at, want := range map[uint64]bool{99: false, 100: true, 199: true, 200: false} {
		if e.Live(at) != want {
			t.Errorf("at %d: %v", at, !want)
		}
	}
	e.NotAfter = 0
	if e.Live(100) {
		t.Error("a revoked consent is live")
	}
}

// Files hold the book, and an empty one, whose columns are committed to by infinity.
func TestSaveAndLoad(t *testing.T) {
	for name, b := range map[string]*book.Book{"rows": example(t), "none": new(book.Book)} {
		folder := filepath.Join(t.TempDir(), "book")
		commitment, err := b.Commit(srs(8), 1)
		if err != nil {
			t.Fatal(err)
		}
		if err := b.Save(folder, commitment); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		back, read, err := book.Load(folder)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if read.Digest() != commitment.Digest() || digest(t, back) != commitment.Digest() || back.Len() != b.Len() {
			t.Errorf("%s: another book comes back", name)
		}
		for row := range b.Len() {
			if back.Entry(row) != b.Entry(row) {
				t.Errorf("%s: row %d is another", name, row)
			}
		}
	}
}

// Rows and commitment that do not belong together are noticed: by their number at once, by their content when the commitment is computed.
func TestFilesThatDoNotFit(t *testing.T) {
	folder := t.TempDir()
	b := example(t)
	commitment, err := b.Commit(srs(8), 1)
	if err != nil {
		t.Fatal(err)
	}
	if err := b.Save(folder, commitment); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, book.RowsFile)
	rows, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, bytes.Replace(rows, []byte(",200\n"), []byte(",201\n"), 1), 0o644); err != nil {
		t.Fatal(err)
	}
	changed, read, err := book.Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	if digest(t, changed) == read.Digest() {
		t.Error("a row changed: the same commitment")
	}
	if err := os.WriteFile(path, rows[:bytes.LastIndexByte(rows[:len(rows)-1], '\n')+1], 0o644); err != nil {
		t.Fatal(err)
	}
	if _, _, err := book.Load(folder); !errors.Is(err, book.ErrFile) {
		t.Errorf("a row left out: %v", err)
	}
}

const header = "key,not_before,not_after\n"

func TestReadRefuses(t *testing.T) {
	const k = "0x00ab000000000000000000000000000000000000000000000000000000000001"
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"nothing":                {"", book.ErrFile},
		"another header":         {"key,from,to\n", book.ErrFile},
		"two cells":              {header + k + ",1\n", book.ErrFile},
		"upper case":             {header + strings.ToUpper(k) + ",1,2\n", book.ErrFile},
		"a short key":            {header + k[:60] + ",1,2\n", book.ErrFile},
		"no hexadecimal":         {header + k[:65] + "g,1,2\n", book.ErrFile},
		"a time of 33 bits":      {header + k + ",1,4294967296\n", book.ErrFile},
		"a negative time":        {header + k + ",-1,2\n", book.ErrFile},
		"ends before it begins":  {header + k + ",3,2\n", book.ErrFile},
		"a key twice":            {header + k + ",1,2\n" + k + ",1,2\n", book.ErrKeyTaken},
		"a key of 256 bits":      {header + "0xff" + k[4:] + ",1,2\n", book.ErrEntry},
		"quotes that do not end": {header + `"` + k + ",1,2\n", book.ErrFile},
	} {
		if _, err := book.Read(strings.NewReader(c.text)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Reading what was read and written is the same again, and nothing panics.
func FuzzRead(f *testing.F) {
	f.Add([]byte(header))
	f.Add([]byte(header + "0x00ab000000000000000000000000000000000000000000000000000000000001,1,2\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		b, err := book.Read(bytes.NewReader(text))
		if err != nil {
			return
		}
		for row := range b.Len() {
			if at, ok := b.Row(b.Entry(row).Key); !ok || at != row {
				t.Fatalf("row %d is found at %d", row, at)
			}
		}
	})
}

// A book has no Merkle tree: whoever asks for a membership in it is told so.
func TestNoTree(t *testing.T) {
	table, err := example(t).Table(srs(8), 1)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := table.Leaf(context.Background(), 0); !errors.Is(err, book.ErrNoTree) {
		t.Errorf("leaf: %v", err)
	}
	if _, err := table.Top(); !errors.Is(err, book.ErrNoTree) {
		t.Errorf("top: %v", err)
	}
	if _, err := table.Columns(context.Background(), []string{"age"}); !errors.Is(err, assent.ErrCommitment) {
		t.Errorf("another column: %v", err)
	}
}
