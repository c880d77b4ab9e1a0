// assent setup ceremony: Groth16 keys that several parties make together.

package main

import (
	"context"
	"encoding/hex"
	"errors"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ceremony"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/spf13/cobra"
)

func (a *app) ceremonyCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "ceremony",
		Short: "Make a Groth16 key together with others",
		Long: `A Groth16 key hides a number that belongs to one statement, and whoever knows it can forge proofs. In a ceremony each
party multiplies a secret number of its own into the key: as long as one of them forgets its number, nobody knows the product.

The coordinator begins a folder with "new". Each party in turn gets the folder's last file, runs "contribute" on it, publishes
the hash that is printed and sends the new file back. "finish" mixes in a public value that nobody could know before
the last contribution, and makes the keys. Anybody who has folder and powers of tau runs "verify".`,
	},
		a.ceremonyNewCommand(), a.ceremonyContributeCommand(), a.ceremonyVerifyCommand(), a.ceremonyFinishCommand(),
	)
}

// ptauFlag gives a command --ptau.
func ptauFlag(c *cobra.Command) {
	c.Flags().String("ptau", "", "`FILE` with the powers of tau (.ptau), at least twice as many as the statement's circuit has constraints")
	required(c, "ptau")
}

// withPtau opens the file of --ptau and hands it to use.
func withPtau(c *cobra.Command, progress *progress, use func(*ptau.File) error) (err error) {
	path := c.Flags().Lookup("ptau").Value.String()
	if _, err := statInput(path); err != nil {
		return err
	}
	file, err := ptau.Open(c.Context(), path, progress.task)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	return use(file)
}

// ceremonyStatement returns the statement that the files in a folder say they are of.
func ceremonyStatement(folder string) (statement.Statement, error) {
	id, _, err := ceremony.CircuitOf(folder)
	if err != nil {
		return nil, err
	}
	st, err := circuits.Find(id)
	if err != nil {
		return nil, mismatch("%s: %w", folder, err)
	}
	return st, nil
}

func (a *app) ceremonyNewCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "new STATEMENT FOLDER",
		Short: "Begin a ceremony for a statement",
		Long: `Makes the folder with its first file, 0000.ceremony: the key before anybody has contributed. It follows from the
statement's circuit and the powers of tau, so anybody can make it again; "verify" does. The powers of tau come from a
ceremony of their own and are checked.

Say in public which powers of tau it begins with, who will contribute, and which value will be the beacon.`,
		Example: "  assent setup ceremony new membership ./ceremony --ptau powersOfTau28_hez_final_15.ptau",
		Args:    cobra.ExactArgs(2),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			st, err := circuits.Find(args[0])
			if err != nil {
				return err
			}
			hash, err := a.beginCeremony(c, st, args[1])
			if err != nil {
				return err
			}
			return a.print(c, result{
				text: func(w *lines) {
					w.line("Began a ceremony for %s in %s.", args[0], args[1])
					w.field("hash", "%s", hash)
				},
				data: struct {
					Statement string       `json:"statement"`
					Version   int          `json:"version"`
					Folder    string       `json:"folder"`
					Hash      artifact.Sum `json:"hash"`
				}{args[0], st.Describe().Version, args[1], hash},
			})
		}),
	}
	ptauFlag(c)
	jsonFlag(c)
	c.ValidArgsFunction = completeStatement
	return c
}

func (a *app) beginCeremony(c *cobra.Command, st statement.Statement, folder string) (hash artifact.Sum, err error) {
	p := a.startProgress()
	defer p.stop()
	err = withPtau(c, p, func(file *ptau.File) (err error) {
		hash, err = ceremony.New(c.Context(), folder, st, file, p.task)
		return err
	})
	return hash, err
}

func (a *app) ceremonyContributeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "contribute FOLDER",
		Short: "Contribute to a ceremony",
		Long: `Draws a number from the system's random source, multiplies it into the last file of the folder and writes the next
file. The number is written nowhere; it is gone when the program has ended. The folder need hold no more than the last file,
which must be well formed and of the circuit that this program has. Where the file before is there too, the last is
checked against it. "assent setup ceremony verify" checks everything, before or after.

Publish the hash that is printed, under your name: it is how others see that your contribution is in.`,
		Example: "  assent setup ceremony contribute ./ceremony",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			made, err := a.contribute(c.Context(), args[0])
			if err != nil {
				return err
			}
			return a.print(c, contributed(made))
		}),
	}
	jsonFlag(c)
	return c
}

func (a *app) contribute(ctx context.Context, folder string) (*ceremony.Contribution, error) {
	st, err := ceremonyStatement(folder)
	if err != nil {
		return nil, err
	}
	p := a.startProgress()
	defer p.stop()
	return ceremony.Contribute(ctx, folder, st, p.task)
}

func contributed(made *ceremony.Contribution) result {
	return result{
		text: func(w *lines) {
			w.line("Contribution %d to the ceremony for %s is in %s.", made.Number, made.Circuit, made.Path)
			w.line("Publish its hash, and send the file to the coordinator.")
			w.field("hash", "%s", made.Hash)
			if !made.Checked {
				w.line("The file before the last was not there, so the last was not checked against it.")
			}
		},
		data: struct {
			Statement string       `json:"statement"`
			Number    int          `json:"number"`
			File      string       `json:"file"`
			Hash      artifact.Sum `json:"hash"`
			Checked   bool         `json:"lastChecked"`
		}{made.Circuit, made.Number, made.Path, made.Hash, made.Checked},
	}
}

func (a *app) ceremonyVerifyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "verify FOLDER",
		Short: "Check a ceremony from its beginning",
		Long: `Checks that the first file is what the statement's circuit and the powers of tau lead to, each contribution against the
file before, and after the end the beacon, the verifying key and finish.json. Nothing of the folder is trusted.

What it cannot know is who the contributors were, and whether one of them forgot its number: compare the hashes with those
that the contributors have published, and look the beacon up.`,
		Example: "  assent setup ceremony verify ./ceremony --ptau powersOfTau28_hez_final_15.ptau",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			found, err := a.checkCeremony(c, args[0], func(st statement.Statement, file *ptau.File, p *progress) (*ceremony.Transcript, error) {
				return ceremony.Verify(c.Context(), args[0], st, file, p.task)
			})
			if err != nil {
				return err
			}
			return a.print(c, ceremonyResult("The transcript is valid.", found))
		}),
	}
	ptauFlag(c)
	jsonFlag(c)
	return c
}

// checkCeremony runs a check of the transcript in a folder.
func (a *app) checkCeremony(c *cobra.Command, folder string, check func(statement.Statement, *ptau.File, *progress) (*ceremony.Transcript, error)) (found *ceremony.Transcript, err error) {
	st, err := ceremonyStatement(folder)
	if err != nil {
		return nil, err
	}
	p := a.startProgress()
	defer p.stop()
	err = withPtau(c, p, func(file *ptau.File) (err error) {
		found, err = check(st, file, p)
		return err
	})
	return found, err
}

func (a *app) ceremonyFinishCommand() *cobra.Command {
	var value, note string
	c := &cobra.Command{
		Use:   "finish FOLDER",
		Short: "End a ceremony and make its keys",
		Long: `Checks the transcript as "verify" does, mixes the beacon in, puts the proving key into the cache, where "assent prove"
finds it, and writes the verifying key and finish.json into the folder. A ceremony without contributions is refused.

The beacon is a public value that nobody could know or choose when the last contribution was made: the output of a randomness
beacon for a round, or the hash of a block, that was named before the ceremony began. At least 32 bytes.

On a folder that has ended it checks the transcript again and puts the key into this cache; --beacon is not needed then.`,
		Example: `  assent setup ceremony finish ./ceremony --ptau powersOfTau28_hez_final_15.ptau --beacon DIGITS --beacon-note "drand, round 5120000"`,
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			beacon, err := hex.DecodeString(value)
			if err != nil {
				return usage("--beacon: want hexadecimal digits, two for each byte: %w", err)
			}
			found, err := a.checkCeremony(c, args[0], func(st statement.Statement, file *ptau.File, p *progress) (*ceremony.Transcript, error) {
				store, err := a.openStore(c, p)
				if err != nil {
					return nil, err
				}
				return ceremony.Finish(c.Context(), args[0], st, file, ceremony.Beacon{Value: beacon, Note: note}, store, p.task)
			})
			if err != nil {
				return err
			}
			key := filepath.Join(args[0], ceremony.KeyFile(found.Circuit))
			return a.print(c, ceremonyResult("The ceremony has ended. Its key is in the cache, for others it is in "+key+".", found))
		}),
	}
	c.Flags().StringVar(&value, "beacon", "", "the beacon's value, as hexadecimal `DIGITS`")
	c.Flags().StringVar(&note, "beacon-note", "", "`TEXT` that says where everybody can look the value up")
	ptauFlag(c)
	cacheFlag(c)
	jsonFlag(c)
	return c
}

// ceremonyResult is what verify and finish print.
func ceremonyResult(headline string, t *ceremony.Transcript) result {
	data := struct {
		Statement     string         `json:"statement"`
		Version       int            `json:"version"`
		SRS           assent.Digest  `json:"srs"`
		Phase1        artifact.Sum   `json:"phase1"`
		Initial       artifact.Sum   `json:"initial"`
		Contributions []artifact.Sum `json:"contributions"`
		Finished      bool           `json:"finished"`
		Beacon        string         `json:"beacon,omitempty"`
		Note          string         `json:"beaconNote,omitempty"`
		Transcript    assent.Digest  `json:"transcript,omitzero"`
		Key           assent.Digest  `json:"verifyingKey,omitzero"`
	}{
		Statement: t.Circuit, Version: t.Version, SRS: t.SRS, Phase1: t.Phase1, Initial: t.Initial, Contributions: t.Contributions,
		Finished: t.Key != nil, Beacon: hex.EncodeToString(t.Beacon.Value), Note: t.Beacon.Note, Transcript: t.Digest,
	}
	if t.Key != nil {
		data.Key = t.Key.Hash
	}
	return result{data: data, text: func(w *lines) {
		w.line("%s", headline)
		w.field("statement", "%s, version %d", t.Circuit, t.Version)
		w.field("srs", "%s", t.SRS)
		w.field("phase 1", "%s", t.Phase1)
		w.field("first file", "%s", t.Initial)
		for i, hash := range t.Contributions {
			w.field("contribution", "%s (%d)", hash, i+1)
		}
		if len(t.Contributions) == 0 {
			w.field("contribution", "none yet: the secret is known to everybody")
		}
		if t.Key != nil {
			w.field("beacon", "%s", data.Beacon)
			w.field("beacon note", "%s", data.Note)
			w.field("transcript", "%s", t.Digest)
			w.field("verifying key", "%s", t.Key.Hash)
		}
	}}
}

// ceremonyMeanings are the errors of ceremonies and of powers of tau.
func ceremonyMeanings() []meaning {
	return []meaning{
		{setup.ErrNoCeremony, exitMismatch, `a ceremony makes such a key, see "assent setup ceremony --help"; "finish" on the folder of one that has ended puts its key into the cache`},
		{ceremony.ErrContribution, exitMismatch, "leave this contribution and all after it out, and go on from the file before"},
		{ceremony.ErrInitial, exitMismatch, "are these the powers of tau that the ceremony began with?"},
		{ceremony.ErrNoContribution, exitMismatch, `"assent setup ceremony contribute" makes one`},
		{ceremony.ErrFinish, exitMismatch, "do not rely on this key"},
		{ceremony.ErrCircuit, exitMismatch, "use the version of assent that the ceremony was begun with"},
		{ceremony.ErrFile, exitMismatch, "the file is damaged, or is no ceremony file"},
		{ceremony.ErrTranscript, exitMismatch, ""},
		{ceremony.ErrFinished, exitUsage, ""},
		{ceremony.ErrBeacon, exitUsage, "give --beacon and --beacon-note as announced"},
		{ceremony.ErrUnusable, exitMismatch, ""},
	}
}
