package ptau_test

import (
	"context"
	"fmt"
	"log"

	"github.com/acc36754/assent/prover/setup/ptau"
)

func Example() {
	ctx := context.Background()
	f, err := ptau.Open(ctx, "testdata/beacon.ptau", nil)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	if _, err := f.Check(ctx, ptau.Options{}); err != nil {
		log.Fatal(err)
	}
	fmt.Println(f.Powers(), "powers of τ")
	for _, c := range f.Contributions() {
		fmt.Println(c.Name, c.ResponseHex()[:16])
	}
	// Output:
	// 31 powers of τ
	// First 52dd85b3cf2c67f4
	// Second party 7af2e0eaf15c017e
	// Beacon b8f7496fd93c7066
}
