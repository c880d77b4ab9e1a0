package setup_test

import (
	"context"
	"fmt"
	"os"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
)

// A store makes a statement's key on first use and keeps it.
func ExampleStore_Key() {
	dir, err := os.MkdirTemp("", "assent-keys-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	store, err := setup.OpenStore(dir)
	if err != nil {
		fmt.Println(err)
		return
	}
	membership, err := circuits.Find("membership")
	if err != nil {
		fmt.Println(err)
		return
	}
	key, err := store.Key(context.Background(), membership, vkey.PLONK)
	if err != nil {
		fmt.Println(err)
		return
	}
	k := key.Verifying()
	fmt.Println(k.Backend, k.Circuit, "with", k.Public, "public inputs, insecure:", k.Insecure)
	// Output: plonk membership with 5 public inputs, insecure: true
}

// The development SRS is the same everywhere; its identity does not depend on how much of it is made.
func ExampleDev() {
	dir, err := os.MkdirTemp("", "assent-srs-")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	srs, err := setup.Dev(context.Background(), dir, 1000, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(srs.ID())
	// Output: 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53
}
