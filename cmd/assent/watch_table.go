// What the watcher does with vaults: compare tables with commitments, prove consents again.

package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/watch"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

// openVaultAt opens a vault that must be there, and a prover over it, without showing progress.
func openVaultAt(ctx context.Context, dir string, keys *setup.Store) (*prover.Prover, *vault.Vault, error) {
	if err := checkVaultFolder(dir); err != nil {
		return nil, nil, err
	}
	v, err := vault.Open(ctx, dir)
	if err != nil {
		return nil, nil, err
	}
	return prover.New(v, keys), v, nil
}

// silentStore opens the key store that the command's flags name, without showing progress.
func (a *app) silentStore(c *cobra.Command) (*setup.Store, error) {
	p := &progress{log: a.log}
	return a.openStore(c, p)
}

// compareTable compares a table with the commitment that a vault holds. A file that cannot be read as the table is a
// changed one.
func (a *app) compareTable(ctx context.Context, c *cobra.Command, f *watch.File) (err error) {
	keys, err := a.silentStore(c)
	if err != nil {
		return err
	}
	k, v, err := openVaultAt(ctx, f.Vault, keys)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, v.Close()) }()
	commitment, err := storedCommitment(ctx, v, f.Artifact)
	if err != nil {
		return err
	}
	format, err := tableFormat(f.Path, f.Format)
	if err != nil {
		return err
	}
	rows, err := a.openTable(ctx, f.Path, format, &commitment.Schema)
	if err != nil {
		return changedTable(ctx, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	tracked := &trackedTable{Table: rows}
	err = k.Compare(ctx, f.Artifact, tracked)
	if errors.Is(err, prover.ErrOtherTable) || errors.Is(err, prover.ErrDuplicateKey) || tracked.failed {
		return changedTable(ctx, err)
	}
	return err
}

// changedTable says that a table is not the committed one, unless the run was interrupted.
func changedTable(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("%w: %w", watch.ErrChanged, err)
}

// withoutValues leaves out what reading a changed table said, but for the row: it may have the table's values, for example
// where the first line of a CSV file was lost, and alerts are told to others.
func withoutValues(err error) error {
	var row *source.RowError
	switch {
	case !errors.Is(err, watch.ErrChanged), errors.Is(err, prover.ErrOtherTable), errors.Is(err, prover.ErrDuplicateKey):
		return err
	case errors.As(err, &row):
		return fmt.Errorf("%w: row %d cannot be read by the schema", watch.ErrChanged, row.Row)
	}
	return fmt.Errorf("%w: it cannot be read as the table of the schema", watch.ErrChanged)
}

// trackedTable notes whether reading the table failed.
type trackedTable struct {
	assent.Table
	failed bool
}

// Next implements assent.Table.
func (t *trackedTable) Next(row []assent.Value) error {
	err := t.Table.Next(row)
	t.failed = t.failed || (err != nil && err != io.EOF)
	return err
}

// renewer proves consents again.
type renewer struct {
	app      *app
	chain    *onChain
	keys     *setup.Store
	consents *consents.Registry
	claims   *attest.Registry
}

func (a *app) renewer(c *cobra.Command, n *onChain) (*renewer, error) {
	keys, err := a.silentStore(c)
	if err != nil {
		return nil, err
	}
	r := &renewer{app: a, chain: n, keys: keys}
	if r.consents, err = n.reading(); err != nil {
		return nil, err
	}
	r.claims, err = n.attestations()
	return r, err
}

// renew rebuilds the book as it stands on the chain, proves that each record has a live consent in it and submits the
// proof.
func (r *renewer) renew(ctx context.Context, of *watch.Renewal, owner common.Address) error {
	r.app.log.Info("proving consents again", "dataset", of.Digest(), "purpose", of.Purpose)
	srs, err := r.srs(ctx)
	if err != nil {
		return err
	}
	id := consents.BookID(owner, consent.PurposeHash(of.Purpose))
	synced, err := r.consents.Sync(ctx, &consents.Sync{
		Book: id, Folder: of.Book, From: r.chain.Block, Rule: r.chain.config.Rule(), SRS: srs,
	})
	if err != nil {
		return err
	}
	attestation, commitment, err := r.prove(ctx, of, synced, srs)
	if err != nil {
		return err
	}
	_, err = r.claims.Submit(ctx, attestation, []*assent.Commitment{commitment, synced.Commitment}, id)
	return err
}

func (r *renewer) prove(
	ctx context.Context, of *watch.Renewal, synced *consents.Synced, srs *pcs.SRS,
) (_ *assent.Attestation, _ *assent.Commitment, err error) {
	book, err := synced.Book.Table(srs, 0)
	if err != nil {
		return nil, nil, err
	}
	k, v, err := openVaultAt(ctx, of.Vault, r.keys)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, v.Close()) }()
	commitment, err := storedCommitment(ctx, v, of.Digest())
	if err != nil {
		return nil, nil, err
	}
	inputs := map[string]string{"column": of.Column}
	if of.Distinct {
		inputs["distinct"] = "true"
	}
	proven, err := k.Prove(ctx, prover.Request{
		Statement: "consent", Tables: []assent.Digest{of.Digest(), synced.Commitment.Digest()}, Inputs: inputs,
		Context: r.claims.Context(""), Public: []statement.Table{book},
	})
	if err != nil {
		return nil, nil, err
	}
	return proven.Attestation, commitment, nil
}

// srs returns the SRS that the deployment was made with.
func (r *renewer) srs(ctx context.Context) (*pcs.SRS, error) {
	powers, err := r.chain.powers()
	if err != nil {
		return nil, err
	}
	if err := r.chain.checkSRS(r.keys); err != nil {
		return nil, err
	}
	return r.keys.SRS(ctx, powers)
}
