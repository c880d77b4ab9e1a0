package ceremony_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ceremony"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/consensys/gnark/frontend"
)

// cubic is a small circuit; every statement is a setup.Circuit as well.
type cubic struct{}

func (cubic) Describe() statement.Description { return statement.Description{ID: "cubic", Version: 1} }
func (cubic) Circuit() frontend.Circuit       { return &prooftest.Cubic{} }

// Two parties make a key, over powers of tau that snarkjs has made.
func Example() {
	dir, err := os.MkdirTemp("", "assent-ceremony-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	if err := run(context.Background(), dir); err != nil {
		fmt.Println(err)
	}
	// Output:
	// contribution 1
	// contribution 2
	// a groth16 key for cubic after 2 contributions, insecure: false
}

func run(ctx context.Context, dir string) error {
	powers, err := ptau.Open(ctx, "../ptau/testdata/beacon.ptau", nil)
	if err != nil {
		return err
	}
	defer powers.Close()
	store, err := setup.OpenStore(filepath.Join(dir, "cache"))
	if err != nil {
		return err
	}
	folder := filepath.Join(dir, "ceremony")
	if _, err := ceremony.New(ctx, folder, cubic{}, powers, nil); err != nil {
		return err
	}
	for range 2 {
		made, err := ceremony.Contribute(ctx, folder, cubic{}, nil)
		if err != nil {
			return err
		}
		fmt.Println("contribution", made.Number)
	}
	beacon := ceremony.Beacon{Value: bytes.Repeat([]byte{7}, 32), Note: "an example: nobody should use a constant"}
	ended, err := ceremony.Finish(ctx, folder, cubic{}, powers, beacon, store, nil)
	if err != nil {
		return err
	}
	fmt.Printf("a %s key for %s after %d contributions, insecure: %v\n", ended.Key.Backend, ended.Circuit, len(ended.Contributions), ended.Key.Insecure)
	return nil
}
