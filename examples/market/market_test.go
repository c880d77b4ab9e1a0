package main

import (
	"io"
	"testing"

	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// The whole story: who sells, and whoever it owes, is paid for the key and for nothing else.
func TestStory(t *testing.T) {
	stagetest.Tells(t, func(out io.Writer) error { return run(t.Context(), out) },
		"Buyer: purchase 1 is paid; 5 chunks are fetched and checked, and cannot be read yet",
		"at 70 years it says 7.1 days",
		"Hospital withdraws 0.02 ether\nLab withdraws 0.18 ether\nTester withdraws 0.05 ether\nSeller withdraws 0.75 ether\nThe parts are the price: 1 ether",
		"Purchase 2: the key is withheld; after 1h0m0s it is refunded",
		"Purchase 3: the key is wrong; the buyer proves it to the contract, and it is refunded",
		"Buyer: 2 ether are back",
	)
}
