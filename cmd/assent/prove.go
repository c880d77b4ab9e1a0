// assent prove STATEMENT: one command for each statement of the catalog, with flags from its description.

package main

import (
	"crypto/ed25519"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/prover"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const (
	// commitmentFlag names the commitment of any statement that is about one table, beside its role's own name.
	commitmentFlag = "commitment"
	// rowInput is the input of statements about one record, for which there are receipts.
	rowInput = "row"
	// timeFlag names the evaluation time.
	timeFlag = "time"
)

// proveFlags are the flags that all statements have.
type proveFlags struct {
	contextFlags
	out, time, backend, signKey, receiptOut string
}

func (a *app) proveCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "prove STATEMENT",
		Short: "Prove a statement about committed tables",
		Long: `Checks a statement against tables in the vault, proves it and writes an attestation, which anyone who holds the
commitments can verify. A statement that is not true is told to you and goes nowhere else (exit code 4; 5 for a
consent that is missing or not live).

A statement about every record of a table takes seconds and memory that grow with the table: --log-level info tells
how much.`,
		Example: `  assent prove membership --commitment data.commitment.json --vault ./vault --row 17 --out a.json
  assent prove consent --dataset data.commitment.json --column consent --book book.commitment.json --vault ./vault --out c.json`,
	}
	for _, st := range circuits.Catalog() {
		c.AddCommand(a.proveStatementCommand(st.Describe()))
	}
	return group("statement", c)
}

func (a *app) proveStatementCommand(d statement.Description) *cobra.Command {
	var f proveFlags
	c := &cobra.Command{
		Use:     d.ID,
		Short:   "Prove: " + d.Summary,
		Long:    wrap(d.Detail()),
		Example: indent(d.Example),
		Args:    cobra.NoArgs,
		RunE:    a.action(func(c *cobra.Command, _ []string) error { return a.prove(c, d, &f) }),
	}
	flags := c.Flags()
	for _, role := range d.Roles {
		flags.String(role.Name, "", role.Usage+" (`FILE`)")
	}
	if alias, _ := commitmentAlias(d); alias {
		flags.String(commitmentFlag, "", "the same as --"+d.Roles[0].Name+" (`FILE`)")
	}
	for _, input := range d.Inputs {
		inputFlag(c, input)
	}
	f.contextFlags.add(c)
	flags.StringVarP(&f.out, "out", "o", dash, outUsage("attestation"))
	flags.StringVar(&f.time, timeFlag, "", "evaluation `TIME`, such as 2026-01-31T12:00:00Z (default now); --at is the same")
	flags.SetNormalizeFunc(func(_ *pflag.FlagSet, name string) pflag.NormalizedName {
		if name == "at" {
			name = timeFlag
		}
		return pflag.NormalizedName(name)
	})
	flags.StringVar(&f.backend, "backend", prover.PLONK.String(), "proof `SYSTEM`: plonk or groth16")
	flags.StringVar(&f.signKey, "sign-key", "", "`FILE` of the key that signs the attestation, see \"assent keys generate\" (default unsigned)")
	if asksForRow(d) {
		flags.StringVar(&f.receiptOut, "receipt-out", "", "also write the record's receipt, for the person it is about, to this `FILE`; it is secret")
	}
	vaultFlag(c)
	storeFlags(c)
	jsonFlag(c)
	completeWith(c, "backend", prover.PLONK.String(), prover.Groth16.String())
	return c
}

// commitmentAlias reports whether --commitment stands for the statement's only role, and that role's name.
func commitmentAlias(d statement.Description) (bool, string) {
	if len(d.Roles) != 1 || d.Roles[0].Name == commitmentFlag {
		return false, ""
	}
	return true, d.Roles[0].Name
}

// asksForRow reports whether a statement is about one record of one table.
func asksForRow(d statement.Description) bool {
	if len(d.Roles) != 1 {
		return false
	}
	for _, input := range d.Inputs {
		if input.Name == rowInput && input.Kind == statement.Number {
			return true
		}
	}
	return false
}

// inputFlag makes the flag for an input.
func inputFlag(c *cobra.Command, input statement.Input) {
	flags := c.Flags()
	switch input.Kind {
	case statement.Number:
		flags.Uint64(input.Name, 0, input.Usage)
	case statement.Switch:
		flags.Bool(input.Name, false, input.Usage)
	case statement.File:
		flags.String(input.Name, "", input.Usage+" (`FILE` of mode 0600)")
	default:
		flags.String(input.Name, "", input.Usage)
	}
	if input.Required {
		required(c, input.Name)
	}
}

func (a *app) prove(c *cobra.Command, d statement.Description, f *proveFlags) error {
	request, signer, err := a.proveRequest(c, d, f)
	if err != nil {
		return err
	}
	proven, err := a.proveAndWrite(c, d, request, signer, f)
	if err != nil {
		return err
	}
	claim := &proven.Attestation.Claim
	a.warnAttestation(proven.Attestation.Proof.Setup, len(proven.Attestation.Signers()))
	if f.out == dash {
		return nil
	}
	return a.print(c, result{
		text: func(w *lines) {
			w.line("Proven: %s", proven.Sentence)
			w.field("attestation", "%s", f.out)
			if f.receiptOut != "" {
				w.field("receipt", "%s (secret)", f.receiptOut)
			}
		},
		data: struct {
			Sentence string        `json:"sentence"`
			File     string        `json:"file"`
			Receipt  string        `json:"receipt,omitempty"`
			Claim    assent.Digest `json:"claimDigest"`
			Setup    string        `json:"setup,omitempty"`
		}{proven.Sentence, f.out, f.receiptOut, claim.Digest(), proven.Attestation.Proof.Setup},
	})
}

// warnAttestation tells what an attestation lacks that a stranger would want of it.
func (a *app) warnAttestation(setup string, signers int) {
	if setup != "" {
		a.warn("%s: the proof is under the development setup, whose secret is public; anybody can forge such proofs", setup)
	}
	if signers == 0 {
		a.warn("unsigned: the attestation does not say who made it")
	}
}

// proveRequest reads everything that the command line names.
func (a *app) proveRequest(c *cobra.Command, d statement.Description, f *proveFlags) (request prover.Request, signer ed25519.PrivateKey, err error) {
	request.Statement = d.ID
	if request.Context, err = a.proofContext(c.Context(), &f.contextFlags); err != nil {
		return request, nil, err
	}
	if f.time != "" {
		if request.Time, err = time.Parse(time.RFC3339, f.time); err != nil {
			return request, nil, usage("--time %q: want an instant such as 2026-01-31T12:00:00Z", f.time)
		}
	}
	if request.Backend, err = prover.ParseBackend(f.backend); err != nil {
		return request, nil, usage("--backend: %w", err)
	}
	for _, path := range []string{f.out, f.receiptOut} {
		if err := checkOutput(path); path != "" && err != nil {
			return request, nil, err
		}
	}
	commitments, err := a.roleCommitments(c, d)
	if err != nil {
		return request, nil, err
	}
	for _, commitment := range commitments {
		request.Tables = append(request.Tables, commitment.Digest())
	}
	if request.Inputs, err = a.inputs(c, d); err != nil {
		return request, nil, err
	}
	if f.signKey != "" {
		if signer, err = prover.ReadSigner(f.signKey); err != nil {
			return request, nil, err
		}
	}
	return request, signer, a.logSize(c.Context(), d.ID, commitments)
}

// roleCommitments reads the commitment of each role.
func (a *app) roleCommitments(c *cobra.Command, d statement.Description) ([]*assent.Commitment, error) {
	paths, err := rolePaths(c, d)
	if err != nil {
		return nil, err
	}
	var commitments []*assent.Commitment
	for _, path := range paths {
		commitment, err := a.readCommitment(c.Context(), path)
		if err != nil {
			return nil, err
		}
		commitments = append(commitments, commitment)
	}
	return commitments, nil
}

// rolePaths returns what the command line names for each role.
func rolePaths(c *cobra.Command, d statement.Description) ([]string, error) {
	var paths []string
	for _, role := range d.Roles {
		path := c.Flags().Lookup(role.Name).Value.String()
		if alias, _ := commitmentAlias(d); alias {
			other := c.Flags().Lookup(commitmentFlag).Value.String()
			if path != "" && other != "" {
				return nil, usage("--%s and --%s are the same: give one", role.Name, commitmentFlag)
			}
			path += other
		}
		if path == "" {
			return nil, usage("--%s is missing: %s", role.Name, role.Usage)
		}
		paths = append(paths, path)
	}
	return paths, nil
}

// inputs collects the inputs that were given.
func (a *app) inputs(c *cobra.Command, d statement.Description) (map[string]string, error) {
	inputs := map[string]string{}
	for _, input := range d.Inputs {
		flag := c.Flags().Lookup(input.Name)
		if !flag.Changed {
			continue
		}
		value := flag.Value.String()
		switch input.Kind {
		case statement.Switch:
			if value == "true" {
				inputs[input.Name] = value
			}
		case statement.File:
			secret, err := a.readSecret(c.Context(), value)
			if err != nil {
				return nil, err
			}
			inputs[input.Name] = string(secret)
		default:
			inputs[input.Name] = value
		}
	}
	return inputs, nil
}

// proveAndWrite proves and writes the attestation and, when asked for, the receipt.
func (a *app) proveAndWrite(c *cobra.Command, d statement.Description, request prover.Request, signer ed25519.PrivateKey, f *proveFlags) (_ *prover.Proven, err error) {
	k, err := a.openVault(c, signer)
	if err != nil {
		return nil, err
	}
	defer k.close(&err)
	paths, err := rolePaths(c, d)
	if err != nil {
		return nil, err
	}
	if request.Public, err = publicTables(c.Context(), k.keys, paths); err != nil {
		return nil, err
	}
	proven, err := k.Prove(c.Context(), request)
	if err != nil {
		return nil, err
	}
	k.progress.stop()
	if f.receiptOut != "" {
		row, err := statement.NumberInput(request.Inputs, rowInput)
		if err != nil {
			return nil, err
		}
		if err := a.writeReceipt(c.Context(), k, request.Tables[0], row, f.receiptOut); err != nil {
			return nil, err
		}
	}
	return proven, a.writeOutput(f.out, proven.File, publicMode)
}
