package vault_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/vault"
)

// A dataset goes in whole, and one of its salts is erased. Package prover computes what is made up here:
// the digest, the salts and the Merkle nodes.
func Example() {
	parent, err := os.MkdirTemp("", "example")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(parent)
	if err := run(context.Background(), filepath.Join(parent, "vault")); err != nil {
		log.Fatal(err)
	}
	// Output:
	// 2 records of id, age
	// age in record 1: 36
	// record 1: salt was erased
}

func run(ctx context.Context, dir string) error {
	v, err := vault.Open(ctx, dir)
	if err != nil {
		return err
	}
	defer v.Close()

	digest := assent.Digest{1}
	if err := commit(ctx, v, digest); err != nil {
		return err
	}
	if err := v.EraseSalt(ctx, digest, 1); err != nil {
		return err
	}

	d, err := v.Dataset(ctx, digest)
	if err != nil {
		return err
	}
	defer d.Close()
	columns := d.Schema().Columns
	fmt.Printf("%d records of %s, %s\n", d.Rows(), columns[0].Name, columns[1].Name)
	row := make([]assent.Value, len(columns))
	if err := d.Record(1, row); err != nil {
		return err
	}
	fmt.Println("age in record 1:", row[1].Uint())
	if _, err := d.Salt(ctx, 1); errors.Is(err, vault.ErrErased) {
		fmt.Println("record 1:", vault.ErrErased)
	}
	return nil
}

func commit(ctx context.Context, v *vault.Vault, digest assent.Digest) error {
	staging, err := v.Begin(ctx, &assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint},
		{Name: "age", Type: assent.Uint},
	}})
	if err != nil {
		return err
	}
	defer staging.Abort()
	for _, person := range [][2]uint64{{7, 28}, {8, 36}} {
		if err := staging.Append([]assent.Value{assent.UintValue(person[0]), assent.UintValue(person[1])}); err != nil {
			return err
		}
	}
	return staging.Commit(ctx, vault.Sealed{
		Digest:     digest,
		Commitment: []byte(`{"made up": true}`),
		Opening:    assent.Opening{Salts: []byte("31 bytes of salt for record 0..31 bytes of salt for record 1..")},
		WriteNodes: func(w io.Writer) error {
			_, err := w.Write(make([]byte, 3*32)) // two leaves and the node above them
			return err
		},
	})
}
