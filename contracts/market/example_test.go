package market_test

import (
	"fmt"
	"math/big"
	"time"

	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/keyrelease"
)

// What a seller offers commits to the key that the model is encrypted with, and says how long either side has.
func ExampleOffer() {
	key := keyrelease.Key{1, 2, 3}
	offer := market.Offer{
		Price: big.NewInt(1_000_000), DeliveryTime: time.Hour, DisputeTime: 24 * time.Hour,
		KeyCommitment: key.Commitment(),
	}
	fmt.Printf("%s wei, key %x\n", offer.Price, offer.KeyCommitment[:4])
	// Output: 1000000 wei, key 56124931
}
