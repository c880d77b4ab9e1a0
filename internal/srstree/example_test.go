package srstree_test

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/internal/srstree"
)

// The tree is built once. The contract has its root, and each call of the contract brings the power of one row.
func ExampleTree_Powers() {
	tree, err := srstree.Build(context.Background(), devPowers(1000), 2)
	if err != nil {
		fmt.Println(err)
		return
	}
	powers, err := tree.Powers(640, 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(powers.Points), len(powers.Siblings), powers.Check(tree.Root()))
	// Output: 1 24 <nil>
}
