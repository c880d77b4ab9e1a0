// The demo's chain: the compiled router and verifiers in an EVM inside this process.

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/verifier"
)

// verifyInEVM deploys a router with the verifiers and asks it about each proof and about a changed one. Proofs
// of statements whose contract is not compiled in are left to Go.
func (d *demonstration) verifyInEVM(ctx context.Context) (err error) {
	client, err := chain.Simulated(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, client.Close()) }()
	if _, err := client.DeployRouter(ctx, true); err != nil {
		return err
	}
	for i, claim := range d.claims {
		code, err := bindings.Adapter(contracts.AdapterName(claim.key))
		if errors.Is(err, bindings.ErrUnknownAdapter) {
			continue
		}
		if err != nil {
			return err
		}
		if _, err := client.AddVerifier(ctx, claim.key.Hash, code); err != nil {
			return err
		}
		if d.report.Proofs[i].Gas, err = askRouter(ctx, client, claim); err != nil {
			return fmt.Errorf("%s: %w", claim.id(), err)
		}
	}
	return nil
}

// askRouter returns the gas of verifying a proof.
func askRouter(ctx context.Context, client *chain.Client, claim *demoClaim) (uint64, error) {
	bytes, err := claim.forEVM()
	if err != nil {
		return 0, err
	}
	valid, gas, err := client.Verify(ctx, claim.key.Hash, bytes, claim.proven.Public)
	if err != nil {
		return 0, err
	}
	if !valid {
		return 0, fmt.Errorf("%w: the contract refused it", verifier.ErrInvalid)
	}
	valid, _, err = client.Verify(ctx, claim.key.Hash, changed(bytes), claim.proven.Public)
	if err != nil {
		return 0, err
	}
	if valid {
		return 0, errors.New("the contract accepted a changed proof")
	}
	return gas, nil
}

// forEVM returns the proof as contracts take it.
func (c *demoClaim) forEVM() ([]byte, error) {
	st, err := circuits.Find(c.id())
	if err != nil {
		return nil, err
	}
	bytes := c.proven.Attestation.Proof.Bytes
	if _, ok := st.(statement.TableStatement); ok {
		return columnar.EVM(bytes), nil
	}
	return proof.EVM(c.key.Backend, bytes)
}
