// assent verify: checking an attestation against what the caller expects and holds.

package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

// verifyFlags are the flags of verify.
type verifyFlags struct {
	expectFlags
	keyFlags
	tables  map[string]*[]string // by flag: --commitment and the statements' roles
	receipt string
}

// keyFlags say which verifying keys are trusted.
type keyFlags struct {
	keys     []string
	allowDev bool
}

// add gives a command the flags; whose says whose proofs are verified.
func (f *keyFlags) add(c *cobra.Command, whose string) {
	flags := c.Flags()
	flags.StringArrayVar(&f.keys, "verifying-key", nil, "trust the verifying key in this `FILE`, or those in this folder; may be repeated")
	flags.BoolVar(&f.allowDev, "allow-dev-setup", false, "accept "+whose+" that anybody can forge: for tests and demonstrations only")
}

func (a *app) verifyCommand() *cobra.Command {
	f := verifyFlags{tables: map[string]*[]string{}}
	c := &cobra.Command{
		Use:   "verify ATTESTATION",
		Short: "Verify an attestation against the commitments you hold",
		Long: `Checks that an attestation says what you expect and that its proof holds for the commitments that you give.
Nothing is taken on trust from the attestation: get the commitments from whoever published them.

Say what you expect: without --expect-statement, --param or --claim any true statement verifies, and the sentence
that is printed is what was proven. The context (chain, contract, submitter, scope) is always compared; none means none.

The verifying key is one of those that come with the program, or one that you trust by --verifying-key.`,
		Example: `  assent verify a.json --commitment data.commitment.json --allow-dev-setup
  assent verify a.json --commitment data.commitment.json --receipt mine.receipt.json --max-age 24h --signer custodian.pem
  assent verify b.json --list list.commitment.json --expect-statement exclusion --param key=VALUE
  assent verify c.json --dataset data.commitment.json --book book.commitment.json --expect-statement consent --max-age 30d`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.verify(c, args[0], &f) }),
	}
	flags := c.Flags()
	f.addTableFlags(c)
	f.expectFlags.add(c)
	flags.StringVar(&f.receipt, "receipt", "", "`FILE` with the receipt of the record that the attestation must be about")
	f.keyFlags.add(c, "proofs")
	jsonFlag(c)
	return c
}

// addTableFlags makes --commitment, for tables in any role, and one flag for each role of the catalog.
func (f *verifyFlags) addTableFlags(c *cobra.Command) {
	f.tables[commitmentFlag] = c.Flags().StringArray(commitmentFlag, nil, "`FILE` with the commitment of a table that the claim is about; may be repeated")
	for _, st := range circuits.Catalog() {
		for _, role := range st.Describe().Roles {
			if f.tables[role.Name] == nil {
				f.tables[role.Name] = c.Flags().StringArray(role.Name, nil, "`FILE` with the commitment that must be the claim's "+role.Name+"; may be repeated")
			}
		}
	}
}

func (a *app) verify(c *cobra.Command, path string, f *verifyFlags) error {
	verdict, err := a.verdict(c, path, f)
	if err != nil {
		if wantsJSON(c) && c.Context().Err() == nil {
			return withRefusal(a, err)
		}
		return err
	}
	a.warnAttestation(verdict.Setup, len(verdict.Signers))
	st, err := circuits.Find(verdict.Statement)
	if err != nil {
		return err
	}
	return a.print(c, verified(verdict, st.Describe().Hides))
}

func (a *app) verdict(c *cobra.Command, path string, f *verifyFlags) (*verifier.Verdict, error) {
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return nil, err
	}
	attestation, err := assent.ParseAttestation(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	expected, err := a.expectation(c, &f.expectFlags)
	if err != nil {
		return nil, err
	}
	commitments, err := a.commitments(c, f, &attestation.Claim, &expected)
	if err != nil {
		return nil, err
	}
	v, err := a.newVerifier(c, &f.keyFlags)
	if err != nil {
		return nil, err
	}
	verdict, err := v.Verify(c.Context(), attestation, expected, commitments...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if f.receipt != "" {
		if err := a.checkReceipt(c, f.receipt, &attestation.Claim, commitments); err != nil {
			return nil, err
		}
	}
	return verdict, nil
}

// commitments reads the files of all table flags. A file given for a role must be the claim's table in that
// role, so a proof about the list is none about the dataset; one given as --commitment may be in any.
func (a *app) commitments(c *cobra.Command, f *verifyFlags, claim *assent.Claim, expected *verifier.Expectation) ([]*assent.Commitment, error) {
	var commitments []*assent.Commitment
	for _, flag := range slices.Sorted(maps.Keys(f.tables)) {
		for _, path := range *f.tables[flag] {
			commitment, err := a.readCommitment(c.Context(), path)
			if err != nil {
				return nil, err
			}
			commitments = append(commitments, commitment)
			expectTable(expected, claim, flag, commitment.Digest())
		}
	}
	if len(commitments) == 0 {
		return nil, usage("no commitment is given: --%s FILE, from whoever published it", commitmentFlag)
	}
	return commitments, nil
}

// expectTable notes that a commitment was given for a role. Of several for one role the claim's own counts.
func expectTable(expected *verifier.Expectation, claim *assent.Claim, role string, digest assent.Digest) {
	claimed, ok := claim.Table(role)
	if !ok {
		return
	}
	if expected.Tables == nil {
		expected.Tables = map[string]assent.Digest{}
	}
	if expected.Tables[role] != claimed {
		expected.Tables[role] = digest
	}
}

// newVerifier returns a verifier that trusts what the flags say.
func (a *app) newVerifier(c *cobra.Command, f *keyFlags) (*verifier.Verifier, error) {
	var options []verifier.Option
	if f.allowDev {
		options = append(options, verifier.AllowDevSetup())
	}
	keys, err := a.readKeys(c, f.keys)
	if err != nil {
		return nil, err
	}
	return verifier.New(append(options, verifier.WithKeys(keys...))...)
}

// readKeys reads verifying-key files, and those in folders.
func (a *app) readKeys(c *cobra.Command, paths []string) ([]*verifier.Key, error) {
	var keys []*verifier.Key
	for _, path := range paths {
		files := []string{path}
		if info, err := os.Stat(path); err == nil && info.IsDir() {
			if files, err = keyFiles(path); err != nil {
				return nil, err
			}
			if len(files) == 0 {
				return nil, usage("%s: no file in this folder ends in .vk", path)
			}
		}
		for _, file := range files {
			key, err := a.readKey(c, file)
			if err != nil {
				return nil, err
			}
			keys = append(keys, key)
		}
	}
	return keys, nil
}

// keyFiles lists the verifying-key files in a folder.
func keyFiles(folder string) ([]string, error) {
	entries, err := os.ReadDir(folder)
	var files []string
	for _, entry := range entries {
		if filepath.Ext(entry.Name()) == ".vk" {
			files = append(files, filepath.Join(folder, entry.Name()))
		}
	}
	return files, err
}

// readKey reads a verifying-key file.
func (a *app) readKey(c *cobra.Command, path string) (*verifier.Key, error) {
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return nil, err
	}
	key, err := verifier.ParseKey(data)
	if err != nil {
		return nil, mismatch("%s: %w", path, err)
	}
	return key, nil
}

// verified is what verify prints of a proof that holds.
func verified(v *verifier.Verdict, hidden string) result {
	return result{
		text: func(w *lines) {
			w.line("Verified: %s", v.Sentence)
			w.line("Hidden:   %s", hidden)
			if !v.Ceremony.IsZero() {
				w.line("Key:      from the ceremony with the transcript %s", v.Ceremony)
			}
		},
		data: struct {
			Verified bool `json:"verified"`
			*verifier.Verdict
			Hidden string `json:"hidden"`
		}{true, v, hidden},
	}
}

// withRefusal prints a refusal as JSON as well, so that programs need not read standard error.
func withRefusal(a *app, err error) error {
	refusal := struct {
		Verified bool   `json:"verified"`
		Error    string `json:"error"`
		ExitCode int    `json:"exitCode"`
	}{false, oneLine(err.Error()), exitCode(err)}
	if printErr := a.printJSON(refusal); printErr != nil {
		return printErr
	}
	return err
}
