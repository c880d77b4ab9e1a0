// The verifier contracts that deploy puts on a chain: those that come with the program, or those that were exported and
// compiled for keys over another SRS.

package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/verifier"
)

// contractsFlag gives a command --contracts.
func contractsFlag(c *cobra.Command, folder *string) {
	c.Flags().StringVar(folder, "contracts", "", "`FOLDER` that forge has compiled the exported verifiers to, for an SRS other than the development one")
}

// verifierContracts returns the verifiers of the statements that are asked for, under keys over the store's SRS.
func (a *app) verifierContracts(ctx context.Context, store *setup.Store, f *deployFlags) ([]deploy.Verifier, error) {
	development := assent.IsDevelopmentSRS(store.SRSID())
	switch {
	case development && f.contracts != "":
		return nil, usage("--contracts is for an SRS other than the development one: choose it with --srs")
	case !development && f.contracts == "":
		return nil, withHint(usage("the verifiers that come with the program are for the development SRS"), `write those for %s with "assent export-verifier --dir", compile them and give --contracts`, store.SRSID())
	}
	published, err := verifier.PublishedKeys()
	if err != nil {
		return nil, err
	}
	var out []deploy.Verifier
	for _, id := range slices.Compact(slices.Sorted(slices.Values(f.statements))) {
		at := slices.IndexFunc(published, func(key *verifier.Key) bool { return key.Circuit == id })
		if at < 0 {
			return nil, usage("--statements: no key of %q comes with this program", id)
		}
		key := published[at]
		var code []byte
		if development {
			code, err = bindings.Adapter(contracts.AdapterName(key))
			a.warn("%s: the verifier of %s accepts proofs that anybody can forge; for tests only", setupOf(true), id)
		} else {
			key, code, err = compiledVerifier(ctx, store, id, f.contracts)
		}
		if err != nil {
			return nil, fmt.Errorf("verifier of %s: %w", id, err)
		}
		out = append(out, deploy.Verifier{Statement: id, KeyHash: key.Hash, Code: code})
	}
	return out, nil
}

// compiledVerifier returns the key of a statement over the store's SRS, made here, and the code of its verifier. That the
// code is of this key is for the router to check, which asks it.
func compiledVerifier(ctx context.Context, store *setup.Store, id, folder string) (*verifier.Key, []byte, error) {
	st, err := circuits.Find(id)
	if err != nil {
		return nil, nil, err
	}
	proving, err := store.Key(ctx, st, vkey.PLONK)
	if err != nil {
		return nil, nil, err
	}
	name := contracts.AdapterName(proving.Verifying())
	code, err := creationCode(filepath.Join(folder, name+".sol", name+".json"))
	return proving.Verifying(), code, err
}

// creationCode reads the code from forge's description of a contract.
func creationCode(path string) ([]byte, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, withHint(err, `compile what "assent export-verifier --dir" has written with forge, and name its folder "out"`)
	}
	var artifact struct {
		Bytecode struct {
			Object string `json:"object"`
		} `json:"bytecode"`
	}
	if err := json.Unmarshal(data, &artifact); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	code, err := hex.DecodeString(strings.TrimPrefix(artifact.Bytecode.Object, "0x"))
	if err != nil || len(code) == 0 {
		return nil, fmt.Errorf("%s: no code, or code that lacks a library", path)
	}
	return code, nil
}
