// The demo's chain: the compiled router and verifiers in an EVM inside this process.

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/verifier"
)

// verifyInEVM deploys a router with the verifiers and asks it about each proof and about a changed one.
func (d *demonstration) verifyInEVM(ctx context.Context, claims []*demoClaim) (err error) {
	client, err := chain.Simulated(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, client.Close()) }()
	if _, err := client.DeployRouter(ctx); err != nil {
		return err
	}
	for i, claim := range claims {
		key, err := publishedKey(claim.proven.Attestation.Proof.VerifyingKey)
		if err != nil {
			return err
		}
		code, err := bindings.Adapter(contracts.AdapterName(key))
		if err != nil {
			return err
		}
		if _, err := client.AddVerifier(ctx, key.Hash, code); err != nil {
			return err
		}
		if d.report.Proofs[i].Gas, err = askRouter(ctx, client, key, claim); err != nil {
			return fmt.Errorf("%s: %w", claim.statementID, err)
		}
		d.report.Proofs[i].Refused = true
	}
	return nil
}

func publishedKey(hash assent.Digest) (*verifier.Key, error) {
	keys, err := verifier.PublishedKeys()
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		if key.Hash == hash {
			return key, nil
		}
	}
	return nil, fmt.Errorf("%w: %s", verifier.ErrUnknownKey, hash)
}

// askRouter returns the gas of verifying a proof.
func askRouter(ctx context.Context, client *chain.Client, key *verifier.Key, claim *demoClaim) (uint64, error) {
	bytes, err := proof.EVM(key.Backend, claim.proven.Attestation.Proof.Bytes)
	if err != nil {
		return 0, err
	}
	valid, gas, err := client.Verify(ctx, key.Hash, bytes, claim.proven.Public)
	if err != nil {
		return 0, err
	}
	if !valid {
		return 0, fmt.Errorf("%w: the contract refused it", verifier.ErrInvalid)
	}
	valid, _, err = client.Verify(ctx, key.Hash, changed(bytes), claim.proven.Public)
	if err != nil {
		return 0, err
	}
	if valid {
		return 0, errors.New("the contract accepted a changed proof")
	}
	return gas, nil
}
