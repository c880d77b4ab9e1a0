package secagg_test

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/federated/secagg"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Three clients and an aggregator. Client 2 is gone before it sends its vector; the sum is that of the others.
func Example() {
	if err := aggregate(); err != nil {
		fmt.Println(err)
	}
	// Output:
	// [11 -22] of participants [0 1]
}

func aggregate() error {
	dir, err := os.MkdirTemp("", "secagg")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)

	// Everybody knows the round: who takes part, how many must stay, how long a vector is.
	round := &secagg.Round{ID: [32]byte{1}, Threshold: 2, Length: 3}
	var identities []ed25519.PrivateKey
	for range 3 {
		public, private, err := ed25519.GenerateKey(nil)
		if err != nil {
			return err
		}
		identities = append(identities, private)
		round.Participants = append(round.Participants, public)
	}
	updates := [][]int64{{1, -2}, {10, -20}, {100, -200}}

	aggregator, err := secagg.NewAggregator(round)
	if err != nil {
		return err
	}
	clients := make([]*secagg.Client, 3)
	for i := range clients {
		if clients[i], err = secagg.Create(filepath.Join(dir, fmt.Sprint(i)), round, identities[i]); err != nil {
			return err
		}
		defer clients[i].Close()
	}

	var lists map[int][]byte // what the aggregator sent to each client last
	steps := []func(i int) ([]byte, error){
		func(i int) ([]byte, error) { return clients[i].Keys() },
		func(i int) ([]byte, error) { return clients[i].Share(lists[i]) },
		func(i int) ([]byte, error) {
			vector := secagg.Vector(updates[i], fr.NewElement(7)) // in earnest a secret blinding value
			return clients[i].Mask(context.Background(), lists[i], vector)
		},
		func(i int) ([]byte, error) { return clients[i].Confirm(lists[i]) },
		func(i int) ([]byte, error) { return clients[i].Unmask(lists[i]) },
	}
	for step, message := range steps {
		for i := range clients {
			if i == 2 && secagg.Phase(step) >= secagg.CollectVectors {
				continue
			}
			m, err := message(i)
			if err != nil {
				return err
			}
			if err := aggregator.Receive(m); err != nil {
				return err
			}
		}
		if aggregator.Phase() == secagg.CollectReveals {
			break
		}
		if lists, err = aggregator.Next(); err != nil {
			return err
		}
	}
	result, err := aggregator.Result(context.Background())
	if err != nil {
		return err
	}
	sum, _, err := secagg.Split(result.Sum)
	if err != nil {
		return err
	}
	fmt.Println(sum, "of participants", result.Survivors)
	return nil
}
