// Powers of τ and the history of a consent book for the Solidity tests, computed from the definitions.

package contracts_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	bookFolder = "test/books"
	bookPowers = 256
)

// runFile is a run of powers of τ as the contract takes it.
type runFile struct {
	First    int    `json:"first"`
	Count    int    `json:"count"`
	Siblings string `json:"siblings"`
}

// srsFile is the SRS that the contract is made with in tests.
type srsFile struct {
	ID     assent.Digest `json:"id"`
	Root   assent.Digest `json:"root"`
	Points string        `json:"points"`
	Runs   []runFile     `json:"runs"`
}

// stepFile is a change of a book, a grant where there is a grantor, else a revocation, and the book after it.
type stepFile struct {
	Grantor   assent.Address `json:"grantor"`
	Salt      assent.Digest  `json:"salt"`
	Key       assent.Digest  `json:"key"`
	Row       int            `json:"row"`
	NotBefore uint64         `json:"notBefore"`
	NotAfter  uint64         `json:"notAfter"`
	Points    string         `json:"points"`
	Digest    assent.Digest  `json:"digest"`
}

// historyFile is a book and what happens to it.
type historyFile struct {
	Controller assent.Address `json:"controller"`
	Purpose    assent.Digest  `json:"purpose"`
	Book       assent.Digest  `json:"book"`
	Empty      assent.Digest  `json:"empty"`
	Count      int            `json:"count"`
	Steps      []stepFile     `json:"steps"`
}

func bookSRS(t *testing.T) srsFile {
	t.Helper()
	tau, power := devsetup.Tau(), fr.One()
	points, raw := make([]bn254.G1Affine, bookPowers), []byte(nil)
	for i := range points {
		points[i] = multiple(power)
		power.Mul(&power, &tau)
		b := pcs.PointBytes(&points[i])
		raw = append(raw, b[:]...)
	}
	tree, err := srstree.Build(context.Background(), points, 1)
	if err != nil {
		t.Fatal(err)
	}
	file := srsFile{ID: devsetup.ComputeID(), Root: tree.Root(), Points: hexOf(raw)}
	for _, run := range []struct{ first, count int }{{0, 1}, {1, 1}, {255, 1}, {0, 256}, {0, 2}, {1, 2}, {5, 11}, {37, 100}} {
		powers, err := tree.Powers(run.first, run.count)
		if err != nil {
			t.Fatal(err)
		}
		var siblings []byte
		for _, sibling := range powers.Siblings {
			siblings = append(siblings, sibling[:]...)
		}
		file.Runs = append(file.Runs, runFile{run.first, run.count, hexOf(siblings)})
	}
	return file
}

// book is a consent book by its definition: a table that is committed to anew after each change.
type book struct {
	id      assent.Digest
	columns [3][]fr.Element // key, not_before, not_after
}

// commitment is what the contract's state has to be the digest of.
func (b *book) commitment() *assent.Commitment {
	c := &assent.Commitment{
		Schema: assent.Schema{Columns: []assent.Column{
			{Name: "key", Type: assent.Key}, {Name: "not_before", Type: assent.Timestamp}, {Name: "not_after", Type: assent.Timestamp},
		}},
		Rows: uint64(len(b.columns[0])), SRS: devsetup.ComputeID(),
	}
	for i, column := range c.Schema.FieldColumns() {
		c.Columns = append(c.Columns, assent.ColumnCommitment{Name: column.Name, Point: devsetup.Commit(b.columns[i])})
	}
	return c
}

// key is the key of a consent: the low 248 bits of a hash.
func (b *book) key(grantor assent.Address, salt assent.Digest) assent.Digest {
	var w field.Words
	key := w.Text("assent/consent-key/v1").Bytes32(b.id).Bytes32(addressWord(grantor)).Bytes32(salt).Sum()
	key[0] = 0
	return key
}

// step carries a change out: a grant to the next row, or with the zero address a revocation of the row given.
func (b *book) step(t *testing.T, s stepFile) stepFile {
	t.Helper()
	if s.Grantor != (assent.Address{}) {
		s.Row, s.Key = len(b.columns[0]), b.key(s.Grantor, s.Salt)
		for i, value := range []fr.Element{field.FromKeccak(s.Key), fr.NewElement(s.NotBefore), fr.NewElement(s.NotAfter)} {
			b.columns[i] = append(b.columns[i], value)
		}
	} else {
		s.Key = b.columns[0][s.Row].Bytes()
		b.columns[2][s.Row] = fr.Element{}
	}
	c := b.commitment()
	if err := c.Validate(); err != nil {
		t.Fatal(err)
	}
	var raw []byte
	for i := range c.Columns {
		point := pcs.PointBytes(&c.Columns[i].Point)
		raw = append(raw, point[:]...)
	}
	s.Points, s.Digest = hexOf(raw), c.Digest()
	return s
}

// bookHistory has the ends of every range, a column that becomes infinity, and consents revoked in another order than
// given.
func bookHistory(t *testing.T) historyFile {
	t.Helper()
	file := historyFile{Controller: assent.Address{0xc0, 19: 3}, Purpose: field.Keccak([]byte("https://w3id.org/dpv#ResearchAndDevelopment"))}
	var w field.Words
	file.Book = w.Bytes32(addressWord(file.Controller)).Bytes32(file.Purpose).Sum()
	b := &book{id: file.Book}
	file.Empty = b.commitment().Digest()
	alice, bob := assent.Address{0xa0, 19: 1}, assent.Address{0xb0, 19: 2}
	for _, s := range []stepFile{
		{Grantor: alice, Salt: assent.Digest{1}, NotBefore: 1_700_000_000, NotAfter: 1_900_000_000},
		{Row: 0}, // not_after is infinity then
		{Grantor: alice, Salt: assent.Digest{2}, NotBefore: 0, NotAfter: 1<<32 - 1},
		{Grantor: bob, Salt: assent.Digest{1}, NotBefore: 1<<32 - 2, NotAfter: 1<<32 - 1},
		{Grantor: bob, Salt: assent.Digest{}, NotBefore: 1_800_000_000, NotAfter: 1_800_000_001},
		{Row: 3},
		{Grantor: alice, Salt: assent.Digest{31: 0xff}, NotBefore: 1_700_000_000, NotAfter: 1_900_000_000},
		{Row: 1},
		{Row: 2},
		{Row: 4},
	} {
		file.Steps = append(file.Steps, b.step(t, s))
	}
	file.Count = len(file.Steps)
	return file
}

func addressWord(a assent.Address) (word [32]byte) {
	copy(word[12:], a[:])
	return word
}

func hexOf(b []byte) string { return "0x" + hex.EncodeToString(b) }

// The files are what is computed here: a book that the contract keeps otherwise would be one that nobody can prove
// anything about.
func TestBooksAreCurrent(t *testing.T) {
	for name, content := range map[string]any{"srs.json": bookSRS(t), "history.json": bookHistory(t)} {
		want, err := json.MarshalIndent(content, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, '\n')
		path := filepath.Join(bookFolder, name)
		if *update {
			if err := os.MkdirAll(bookFolder, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what this test computes: %v", path, err)
		}
	}
}
