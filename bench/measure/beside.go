// What is measured beside a proof: the gas that verifying it takes, and the circuit's proof by Groth16.

package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// gas verifies a proof on a chain inside the process and returns what the whole transaction takes.
func gas(ctx context.Context, key *vkey.Key, proof []byte, public []fr.Element) (used uint64, err error) {
	client, err := chain.Simulated(ctx)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, client.Close()) }()
	if _, err := client.DeployRouter(ctx, true); err != nil {
		return 0, err
	}
	code, err := bindings.Adapter(contracts.AdapterName(key))
	if err != nil {
		return 0, err
	}
	if _, err := client.AddVerifier(ctx, key.Hash, code); err != nil {
		return 0, err
	}
	valid, used, err := client.Verify(ctx, key.Hash, columnar.EVM(proof), public)
	if err == nil && !valid {
		err = fmt.Errorf("the contract refuses a proof of %s that Go accepts", key.Circuit)
	}
	return used, err
}

// byGroth16 times the circuit's proof by Groth16.
func byGroth16(ctx context.Context, store *setup.Store, circuit setup.Circuit, assignment frontend.Circuit) (float64, error) {
	key, err := store.Key(ctx, circuit, vkey.Groth16)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	_, err = key.Prove(ctx, assignment)
	return since(start), err
}
