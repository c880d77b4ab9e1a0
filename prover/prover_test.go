package prover_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// keyFolder is where this run of the tests keeps its keys: made once, removed at the end.
var keyFolder = sync.OnceValues(func() (string, error) { return os.MkdirTemp("", "assent-keys-") })

func TestMain(m *testing.M) {
	code := m.Run()
	if dir, err := keyFolder(); err == nil {
		if err := os.RemoveAll(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			code = 1
		}
	}
	os.Exit(code)
}

// custodian is a prover over a fresh vault.
type custodian struct {
	*prover.Prover
	vault *vault.Vault
}

func newCustodian(t *testing.T, options ...prover.Option) custodian {
	t.Helper()
	dir, err := keyFolder()
	if err != nil {
		t.Fatal(err)
	}
	store, err := setup.OpenStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	v, err := vault.Open(t.Context(), t.TempDir()+"/vault")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := v.Close(); err != nil {
			t.Error(err)
		}
	})
	return custodian{Prover: prover.New(v, store, options...), vault: v}
}

func testSchema() *assent.Schema {
	return &assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint}, {Name: "name", Type: assent.String}, {Name: "age", Type: assent.Int, Nullable: true},
	}}
}

// testCSV has n records; every third age is null, ids fall.
func testCSV(n int) string {
	var b strings.Builder
	b.WriteString("id,name,age\n")
	for i := range n {
		age := fmt.Sprint(20 + i)
		if i%3 == 0 {
			age = ""
		}
		fmt.Fprintf(&b, "%d,person %d,%s\n", 10*(n-i), i, age)
	}
	return b.String()
}

func (c custodian) commit(t *testing.T, csv string, options ...prover.CommitOption) *assent.Commitment {
	t.Helper()
	reader, err := source.NewCSV(strings.NewReader(csv), testSchema())
	if err != nil {
		t.Fatal(err)
	}
	commitment, err := c.Commit(t.Context(), reader, options...)
	if err != nil {
		t.Fatal(err)
	}
	return commitment
}

// The commitment must be exactly what its parts in the vault say: root from records and salts, columns from
// values and blinding values.
func TestCommitmentOpensFromTheVault(t *testing.T) {
	c := newCustodian(t)
	const rows = 70
	commitment := c.commit(t, testCSV(rows))
	dataset, err := c.vault.Dataset(t.Context(), commitment.Digest())
	if err != nil {
		t.Fatal(err)
	}
	defer dataset.Close()
	h := poseidon2.New()
	columns := make([][]fr.Element, len(commitment.Columns))
	leaves := make([]fr.Element, rows)
	for i := range rows {
		row := make([]assent.Value, 3)
		if err := dataset.Record(i, row); err != nil {
			t.Fatal(err)
		}
		scalars := make([]fr.Element, len(columns))
		if err := commitment.Schema.EncodeRow(scalars, row); err != nil {
			t.Fatal(err)
		}
		for j := range columns {
			columns[j] = append(columns[j], scalars[j])
		}
		salt, err := dataset.Salt(t.Context(), i)
		if err != nil {
			t.Fatal(err)
		}
		leaves[i] = record.Leaf(h, record.Hash(h, salt, scalars), fr.Element{})
	}
	tree, err := merkle.Build(t.Context(), h, leaves, 1)
	if err != nil {
		t.Fatal(err)
	}
	if merkle.Root(h, tree.Top(), rows) != commitment.Root {
		t.Error("the root is not that of the vault's records and salts")
	}
	dir, err := keyFolder()
	if err != nil {
		t.Fatal(err)
	}
	store, err := setup.OpenStore(dir)
	if err != nil {
		t.Fatal(err)
	}
	srs, err := store.SRS(t.Context(), rows+1)
	if err != nil {
		t.Fatal(err)
	}
	for j, column := range commitment.Columns {
		blind, err := dataset.Blind(t.Context(), column.Name)
		if err != nil {
			t.Fatal(err)
		}
		var b fr.Element
		if err := b.SetBytesCanonical(blind[:]); err != nil || b.IsZero() {
			t.Fatalf("column %q: blinding value: %v", column.Name, err)
		}
		got, err := srs.Commit(append(columns[j], b), 1)
		if err != nil || !got.Equal(&column.Point) {
			t.Errorf("column %q does not open: %v", column.Name, err)
		}
	}
}

// Two commitments to the same records must share nothing by which they could be linked.
func TestCommitmentsAreUnlinkable(t *testing.T) {
	c := newCustodian(t)
	a, b := c.commit(t, testCSV(5)), c.commit(t, testCSV(5))
	if a.Root == b.Root {
		t.Error("the same root twice")
	}
	for i := range a.Columns {
		if a.Columns[i].Point.Equal(&b.Columns[i].Point) {
			t.Errorf("column %q has the same commitment twice", a.Columns[i].Name)
		}
	}
}

func TestCommitRefuses(t *testing.T) {
	c := newCustodian(t)
	for name, test := range map[string]struct {
		csv     string
		options []prover.CommitOption
		want    error
		says    string
	}{
		"bad cell":        {"id,name,age\n1,a,2\n2,b,x\n", nil, nil, `column "age"`},
		"equal keys":      {"id,name,age\n1,a,2\n2,b,3\n1,c,4\n", []prover.CommitOption{prover.SortedBy("id")}, prover.ErrDuplicateKey, "rows 0 and 2"},
		"unknown column":  {"id,name,age\n", []prover.CommitOption{prover.SortedBy("key")}, prover.ErrSortColumn, `"key"`},
		"nullable column": {"id,name,age\n", []prover.CommitOption{prover.SortedBy("age")}, prover.ErrSortColumn, "null"},
		"capacity":        {testCSV(5), []prover.CommitOption{prover.HideRows(4)}, prover.ErrTooManyRows, "5"},
	} {
		t.Run(name, func(t *testing.T) {
			reader, err := source.NewCSV(strings.NewReader(test.csv), testSchema())
			if err != nil {
				t.Fatal(err)
			}
			_, err = c.Commit(t.Context(), reader, test.options...)
			if err == nil || !strings.Contains(err.Error(), test.says) || test.want != nil && !errors.Is(err, test.want) {
				t.Fatalf("got %v", err)
			}
			list, err := c.vault.List(t.Context())
			if err != nil || len(list) != 0 {
				t.Errorf("the vault holds %d tables, %v", len(list), err)
			}
		})
	}
}

func TestCommitStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := newCustodian(t, prover.WithProgress(func(phase prover.Phase, _, _ uint64) {
		if phase == prover.PhaseTree {
			cancel()
		}
	}))
	reader, err := source.NewCSV(strings.NewReader(testCSV(100)), testSchema())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Commit(ctx, reader); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v", err)
	}
	if list, err := c.vault.List(t.Context()); err != nil || len(list) != 0 {
		t.Errorf("the vault holds %d tables, %v", len(list), err)
	}
}

// Hidden rows: the number must not be in the file, and the vault must open its hash.
func TestHiddenRows(t *testing.T) {
	c := newCustodian(t)
	commitment := c.commit(t, testCSV(9), prover.HideRows(100))
	if commitment.Rows != 0 || commitment.Hidden == nil || commitment.Hidden.Capacity != 100 {
		t.Fatalf("got rows %d, hidden %+v", commitment.Rows, commitment.Hidden)
	}
	dataset, err := c.vault.Dataset(t.Context(), commitment.Digest())
	if err != nil {
		t.Fatal(err)
	}
	defer dataset.Close()
	raw, err := dataset.CountSalt(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var salt fr.Element
	salt.SetBytes(raw[:])
	if poseidon2.New().Hash(poseidon2.TagCount, fr.NewElement(9), salt) != commitment.Hidden.Commitment {
		t.Error("the hash of the number of records does not open")
	}
}

func TestProveMembership(t *testing.T) {
	c := newCustodian(t)
	commitment := c.commit(t, testCSV(9), prover.HideRows(100))
	now := time.Date(2026, 1, 2, 3, 4, 5, 6, time.UTC)
	proven, err := c.Prove(t.Context(), prover.Request{
		Statement: "membership", Tables: []assent.Digest{commitment.Digest()}, Inputs: map[string]string{"row": "8"}, Time: now,
	})
	if err != nil {
		t.Fatal(err)
	}
	if !proven.Attestation.Claim.Time.Equal(now.Truncate(time.Second)) {
		t.Errorf("time %s", proven.Attestation.Claim.Time)
	}
	receipt, err := c.Receipt(t.Context(), commitment.Digest(), 8)
	if err != nil {
		t.Fatal(err)
	}
	digest, err := receipt.RecordDigest(commitment)
	if err != nil {
		t.Fatal(err)
	}
	if want := "0x" + digest.Text(16); !strings.HasSuffix(proven.Attestation.Claim.Params["subject"], want[2:]) {
		t.Errorf("the holder of the receipt computes %s, the claim shows %s", want, proven.Attestation.Claim.Params["subject"])
	}
}

func TestProveRefuses(t *testing.T) {
	c := newCustodian(t)
	plain := c.commit(t, testCSV(9)).Digest()
	list := c.commit(t, testCSV(9), prover.SortedBy("id")).Digest()
	for name, test := range map[string]struct {
		request prover.Request
		want    error
	}{
		"row out of range": {prover.Request{Statement: "membership", Tables: []assent.Digest{plain}, Inputs: map[string]string{"row": "9"}}, statement.ErrInput},
		"no row":           {prover.Request{Statement: "membership", Tables: []assent.Digest{plain}}, statement.ErrInput},
		"no table":         {prover.Request{Statement: "membership"}, statement.ErrInput},
		"unknown table":    {prover.Request{Statement: "membership", Tables: []assent.Digest{{1}}, Inputs: map[string]string{"row": "0"}}, vault.ErrNotFound},
		"key in the list":  {prover.Request{Statement: "exclusion", Tables: []assent.Digest{list}, Inputs: map[string]string{"key": "50"}}, statement.ErrFalse},
		"not sorted":       {prover.Request{Statement: "exclusion", Tables: []assent.Digest{plain}, Inputs: map[string]string{"key": "55"}}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.Prove(t.Context(), test.request)
			if err == nil || test.want != nil && !errors.Is(err, test.want) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
		})
	}
}

// A record whose salt was erased can no longer be proven; its neighbours can.
func TestErasedRecord(t *testing.T) {
	c := newCustodian(t)
	digest := c.commit(t, testCSV(4)).Digest()
	if err := c.vault.EraseSalt(t.Context(), digest, 1); err != nil {
		t.Fatal(err)
	}
	request := prover.Request{Statement: "membership", Tables: []assent.Digest{digest}, Inputs: map[string]string{"row": "1"}}
	if _, err := c.Prove(t.Context(), request); !errors.Is(err, vault.ErrErased) {
		t.Fatalf("got %v", err)
	}
	request.Inputs = map[string]string{"row": "0"}
	if _, err := c.Prove(t.Context(), request); err != nil {
		t.Fatal(err)
	}
}
