package prover_test

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
	"github.com/parquet-go/parquet-go"
)

// person is testCSV's record for Parquet.
type person struct {
	ID   uint64 `parquet:"id"`
	Name string `parquet:"name"`
	Age  *int64 `parquet:"age,optional"`
}

// With the same salts and blinding values, the same records must give the same digest from every format: a
// verifier who was given the records otherwise would be told that they are others.
func TestFormatsGiveTheSameCommitment(t *testing.T) {
	const text = "id,name,age\n3,Zoë,\n1,Ada,36\n2,\"a, b\",-5\n"
	lines := `{"id":3,"name":"Zoe\u0308","age":null}` + "\n" + `{"name":"Ada","age":36,"id":1}` + "\n" + `{"id":2,"name":"a, b","age":-5}` + "\n"
	schema := testSchema()

	var columnar, rows bytes.Buffer
	arrow, err := source.NewArrowWriter(&rows, schema)
	if err != nil {
		t.Fatal(err)
	}
	reader, err := source.NewCSV(strings.NewReader(text), schema)
	if err != nil {
		t.Fatal(err)
	}
	row := make([]assent.Value, 3)
	for {
		if err := reader.Next(row); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if err := arrow.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	if err := arrow.Close(); err != nil {
		t.Fatal(err)
	}
	adas, other := int64(36), int64(-5)
	if err := parquet.Write(&columnar, []person{{3, "Zoë", nil}, {1, "Ada", &adas}, {2, "a, b", &other}}); err != nil {
		t.Fatal(err)
	}

	var want assent.Digest
	for _, format := range []struct {
		name string
		open func() (source.Reader, error)
	}{
		{"CSV", func() (source.Reader, error) { return source.NewCSV(strings.NewReader(text), schema) }},
		{"JSON Lines", func() (source.Reader, error) { return source.NewJSONLines(strings.NewReader(lines), schema) }},
		{"Arrow", func() (source.Reader, error) { return source.NewArrow(bytes.NewReader(rows.Bytes()), schema) }},
		{"Parquet", func() (source.Reader, error) {
			return source.NewParquet(bytes.NewReader(columnar.Bytes()), int64(columnar.Len()), schema)
		}},
	} {
		c := newCustodian(t)
		c.SetRandom(rand.NewChaCha8([32]byte{1}))
		table, err := format.open()
		if err != nil {
			t.Fatalf("%s: %v", format.name, err)
		}
		commitment, err := c.Commit(t.Context(), table)
		if err != nil {
			t.Fatalf("%s: %v", format.name, err)
		}
		if want.IsZero() {
			want = commitment.Digest()
		}
		if commitment.Digest() != want {
			t.Errorf("%s gives another commitment than CSV", format.name)
		}
	}
}

// Without randomness there is nothing to hide with: the commitment must fail and leave nothing.
func TestCommitAbortsWithoutRandomness(t *testing.T) {
	broken := errors.New("no entropy")
	// Five salts, then three blinding values, then the salt of the number of records.
	for _, after := range []int64{0, 5 * 31, 5*31 + 48, 5*31 + 3*48} {
		c := newCustodian(t)
		enough := io.LimitReader(rand.NewChaCha8([32]byte{2}), after)
		c.SetRandom(io.MultiReader(enough, iotest.ErrReader(broken)))
		table, err := source.NewCSV(strings.NewReader(testCSV(5)), testSchema())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Commit(t.Context(), table); !errors.Is(err, broken) {
			t.Errorf("after %d bytes: %v", after, err)
		}
		if list, err := c.vault.List(t.Context()); err != nil || len(list) != 0 {
			t.Errorf("after %d bytes the vault holds %d tables, %v", after, len(list), err)
		}
	}
}
