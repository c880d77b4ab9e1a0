// assent register and check: datasets, models and other artifacts in the registry.

package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/watch"
)

// kindFlag gives a command --kind.
func kindFlag(c *cobra.Command, kind *string) {
	c.Flags().StringVar(kind, "kind", artifacts.Dataset.String(), "what it `IS`: dataset, model or other")
	completeWith(c, "kind", artifacts.Dataset.String(), artifacts.Model.String(), artifacts.Other.String())
}

func parseKind(text string) (artifacts.Kind, error) {
	kind, err := artifacts.ParseKind(text)
	if err != nil {
		return kind, usage("--kind: %w", err)
	}
	return kind, nil
}

// artifactDigest returns the digest that an artifact is registered under: of a dataset its commitment's, of anything
// else the SHA-256 of its file. A digest stands for itself.
func (a *app) artifactDigest(ctx context.Context, kind artifacts.Kind, name string) (assent.Digest, error) {
	if digest, err := assent.ParseDigest(name); err == nil {
		return digest, nil
	}
	if kind == artifacts.Dataset {
		commitment, err := a.readCommitment(ctx, name)
		if err != nil {
			return assent.Digest{}, err
		}
		return commitment.Digest(), nil
	}
	return a.fileDigest(ctx, name)
}

// namedArtifact returns the kind and the digest of an artifact that a command line names.
func (a *app) namedArtifact(ctx context.Context, kindName, name string) (artifacts.Kind, assent.Digest, error) {
	kind, err := parseKind(kindName)
	if err != nil {
		return kind, assent.Digest{}, err
	}
	digest, err := a.artifactDigest(ctx, kind, name)
	return kind, digest, err
}

// fileDigest returns the SHA-256 of a file of any size.
func (a *app) fileDigest(ctx context.Context, path string) (digest assent.Digest, err error) {
	input, err := a.openInput(ctx, path)
	if err != nil {
		return digest, err
	}
	hash := sha256.New()
	if _, err := io.Copy(hash, input); err != nil {
		return digest, fmt.Errorf("read %s: %w", path, errors.Join(err, input.Close()))
	}
	return assent.Digest(hash.Sum(nil)), input.Close()
}

// registerFlags are the flags of register.
type registerFlags struct {
	kind, pointer string
	parents       []string
}

func (a *app) registerCommand() *cobra.Command {
	var f registerFlags
	c := &cobra.Command{
		Use:   "register ARTIFACT",
		Short: "Register a dataset, a model or another artifact",
		Long: `Registers an artifact on the chain as the network's account's. A dataset is named by its commitment file and registered
under the commitment's digest, a model or anything else under the SHA-256 of its file; a digest, 0x and 64 digits,
stands for itself. What the account has registered already is no error, and stays as it is: "assent move" changes its
pointer.`,
		Example: `  assent register data.commitment.json --pointer https://example.org/data
  assent register model.bin --kind model --parent data.commitment.json`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.register(c, args[0], &f) }),
	}
	kindFlag(c, &f.kind)
	c.Flags().StringVar(&f.pointer, "pointer", "", "`URI` at which those who may find it (default none)")
	c.Flags().StringArrayVar(&f.parents, "parent", nil, "`ARTIFACT` that it was made from: a digest or a commitment file; may be repeated")
	chainFlags(c)
	return c
}

func (a *app) register(c *cobra.Command, name string, f *registerFlags) error {
	kind, digest, err := a.namedArtifact(c.Context(), f.kind, name)
	if err != nil {
		return err
	}
	parents, err := a.parents(c.Context(), f.parents)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		registry, err := n.artifacts()
		if err != nil {
			return err
		}
		if err := registry.Register(c.Context(), digest, kind, f.pointer, parents); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("Registered %s %s.", kind, digest) },
			data: struct {
				Digest  assent.Digest   `json:"digest"`
				Kind    string          `json:"kind"`
				Owner   assent.Address  `json:"owner"`
				Parents []assent.Digest `json:"parents,omitempty"`
			}{digest, kind.String(), n.account(), parents},
		})
	})
}

// parents returns the digests of what an artifact was made from.
func (a *app) parents(ctx context.Context, names []string) ([]assent.Digest, error) {
	var parents []assent.Digest
	for _, name := range names {
		digest, err := a.artifactDigest(ctx, artifacts.Dataset, name)
		if err != nil {
			return nil, fmt.Errorf("--parent: %w", err)
		}
		parents = append(parents, digest)
	}
	return parents, nil
}

// checkFlags are the flags of check.
type checkFlags struct {
	kind  string
	table watch.File
}

func (a *app) checkCommand() *cobra.Command {
	var f checkFlags
	c := &cobra.Command{
		Use:   "check ARTIFACT",
		Short: "Tell whether an artifact is as it was registered and may be used",
		Long: `Asks the chain for an artifact by its digest, as "assent register" takes it. One that was never registered, was changed
since, was withdrawn or is suspended by an alert is exit code 6.

Where the vault is at hand, --table compares the records themselves with what was committed, too.`,
		Example: `  assent check data.commitment.json
  assent check data.commitment.json --table data.csv --vault ./vault
  assent check model.bin --kind model`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.check(c, args[0], &f) }),
	}
	kindFlag(c, &f.kind)
	c.Flags().StringVar(&f.table.Path, "table", "", "also compare this table, a `FILE`, with the commitment")
	c.Flags().StringVar(&f.table.Vault, "vault", "", "`FOLDER` of the vault that the table was committed in, with --table")
	c.Flags().StringVar(&f.table.Format, "format", "", "`FORMAT` of the table, instead of what its extension says: csv, jsonl, parquet or arrow")
	c.MarkFlagsRequiredTogether("table", "vault")
	completeWith(c, "format", "csv", "jsonl", "parquet", "arrow")
	storeFlags(c)
	chainFlags(c)
	return c
}

func (a *app) check(c *cobra.Command, name string, f *checkFlags) error {
	kind, digest, err := a.namedArtifact(c.Context(), f.kind, name)
	if err != nil {
		return err
	}
	if f.table.Path != "" {
		f.table.Artifact = digest
		if err := a.compareTable(c.Context(), c, &f.table); err != nil {
			return err
		}
	}
	return a.withReader(c, func(n *onChain) error {
		registry, err := n.artifacts()
		if err != nil {
			return err
		}
		found, err := registry.Check(c.Context(), digest)
		if err != nil {
			return err
		}
		if found.Kind != kind {
			return mismatch("%s: it is registered as %s, not as %s", digest, found.Kind, kind)
		}
		return a.print(c, checkedArtifact(&found))
	})
}

func checkedArtifact(found *artifacts.Artifact) result {
	at := found.RegisteredAt.Format(time.RFC3339)
	return result{
		text: func(w *lines) {
			w.line("The %s %s is registered and may be used.", found.Kind, found.Digest)
			w.field("owner", "%s", assent.Address(found.Owner))
			w.field("registered", "%s", at)
		},
		data: struct {
			Digest     assent.Digest  `json:"digest"`
			Kind       string         `json:"kind"`
			Owner      assent.Address `json:"owner"`
			Registered string         `json:"registeredAt"`
		}{found.Digest, found.Kind.String(), assent.Address(found.Owner), at},
	}
}
