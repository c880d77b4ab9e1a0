// assent setup: the SRS that everything rests on.

package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/httprange"
	"github.com/acc36754/assent/prover/setup"
	"github.com/spf13/cobra"
)

func (a *app) setupCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "setup",
		Short: "The setup behind commitments and proofs: SRS and ceremonies",
		Long: `Commitments and proofs rest on a structured reference string (SRS): the powers of a number that nobody may know. The
development SRS, which is used unless another one is chosen, has a published secret and is for trying things out. For
production, import the result of a public ceremony, and choose it with --srs or ` + srsVariable + `.`,
	},
		a.setupImportCommand(), a.setupListCommand(), a.ceremonyCommand(),
	)
}

// importFlags are the flags of setup import.
type importFlags struct {
	powers   int
	hash, id string
}

func (a *app) setupImportCommand() *cobra.Command {
	var f importFlags
	c := &cobra.Command{
		Use:   "import FILE|URL",
		Short: "Check the result of a ceremony and keep it as an SRS",
		Long: `Takes in a powers-of-tau file in the format of snarkjs (.ptau), or an SRS file that somebody else has imported, from disk
or from a server that serves parts of it. Everything is checked: lengths, curve, subgroup, that the points are the powers
of one number, that each contribution follows from the one before and its author knew its part, that there is one at least.

What no check can tell is whose ceremony it was. Ceremonies publish the hash of their file: give it with --hash. With
--powers only the beginning of a large file is read. A table of N records needs N + 8 powers, and the proofs of statements
about whole tables 65,544 at least.`,
		Example: `  assent setup import ceremony.ptau --hash 8d1e0e1a1f0b...
  assent setup import https://example.org/ceremony.ptau --powers 1048584 --hash 8d1e0e1a1f0b...
  assent setup import colleague.srs --id 0x1f2e3d4c...`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.importSRS(c, args[0], &f) }),
	}
	flags := c.Flags()
	flags.IntVar(&f.powers, "powers", 0, "`NUMBER` of powers to take (default all)")
	flags.StringVar(&f.hash, "hash", "", "`DIGITS` that the ceremony has published: SHA-256 (64) or BLAKE2b-512 (128) of the whole file")
	flags.StringVar(&f.id, "id", "", "`ID` that the SRS must have, 0x and 64 digits")
	cacheFlag(c)
	jsonFlag(c)
	return c
}

func (a *app) importSRS(c *cobra.Command, source string, f *importFlags) (err error) {
	options, err := f.options()
	if err != nil {
		return err
	}
	cache, err := cacheFolder(c)
	if err != nil {
		return err
	}
	r, size, err := openSource(c.Context(), source)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	p := a.startProgress()
	defer p.stop()
	options.Progress = p.task
	origin, err := setup.Import(c.Context(), r, size, setup.SRSDir(cache), *options)
	if err != nil {
		return err
	}
	p.stop()
	if !origin.Pinned && options.ID == nil {
		a.warn("neither --hash nor --id was given: nothing says whose ceremony this was")
	}
	return a.print(c, result{data: origin, text: func(w *lines) {
		w.line("Imported the SRS %s.", origin.SRS)
		writeOrigin(w, origin, origin.Powers)
		w.line("Choose it with --srs %s or %s.", origin.SRS.String()[:10], srsVariable)
	}})
}

func (f *importFlags) options() (*setup.ImportOptions, error) {
	if f.powers < 0 || f.powers == 1 {
		return nil, usage("--powers %d: want 2 at least", f.powers)
	}
	options := &setup.ImportOptions{Powers: f.powers}
	if f.hash != "" {
		raw, err := hex.DecodeString(strings.TrimPrefix(f.hash, "0x"))
		if err != nil || len(raw) != 32 && len(raw) != 64 {
			return nil, usage("--hash: want 64 hexadecimal digits (SHA-256) or 128 (BLAKE2b-512)")
		}
		options.Hash = raw
	}
	if f.id != "" {
		id, err := assent.ParseDigest(f.id)
		if err != nil {
			return nil, usage("--id: %w", err)
		}
		options.ID = &id
	}
	return options, nil
}

// sourceFile is a file of a setup, on disk or on a server.
type sourceFile interface {
	io.ReaderAt
	io.Closer
}

// openSource opens a file or an address.
func openSource(ctx context.Context, source string) (sourceFile, int64, error) {
	if strings.HasPrefix(source, "https://") || strings.HasPrefix(source, "http://") {
		f, err := httprange.Open(ctx, source)
		if err != nil {
			return nil, 0, err
		}
		return f, f.Size(), nil
	}
	info, err := statInput(source)
	if err != nil {
		return nil, 0, err
	}
	if !info.Mode().IsRegular() {
		return nil, 0, usage("%s: not a regular file", source)
	}
	f, err := os.Open(source)
	if err != nil {
		return nil, 0, err
	}
	return f, info.Size(), nil
}

// writeOrigin prints where an SRS is from.
func writeOrigin(w *lines, o *setup.Origin, powers int) {
	w.field("powers", "%d, for tables of up to %d records", powers, max(0, powers-8))
	if o.SHA256 != nil {
		w.field("file", "%d bytes, SHA-256 %s%s", o.Size, o.SHA256, pinned(o))
	} else {
		w.field("file", "%d bytes, of which the beginning was read", o.Size)
	}
	if o.Ceremony == nil {
		return
	}
	whole := ""
	if !o.Ceremony.Whole {
		whole = "; not all points were read or are there, so their hash was not compared"
	}
	w.field("ceremony", "power %d of %d, %d contributions%s", o.Ceremony.Power, o.Ceremony.Ceremony, len(o.Ceremony.Contributions), whole)
	for i, part := range o.Ceremony.Contributions {
		w.field(fmt.Sprintf("%d", i+1), "%s%s %q", part.Response[:32], beaconOf(part), part.Name)
	}
}

func pinned(o *setup.Origin) string {
	if o.Pinned {
		return ", as expected"
	}
	return ""
}

func beaconOf(part setup.Contributor) string {
	if part.Beacon == "" {
		return ""
	}
	return fmt.Sprintf(" (beacon %s, 2^%d times)", part.Beacon, part.Exponent)
}

func (a *app) setupListCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "list",
		Short: "List the SRSs at hand",
		Long:  "Lists the SRSs that were imported, with what their files said of the ceremony, and the development SRS if it was made.",
		Args:  cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			cache, err := cacheFolder(c)
			if err != nil {
				return err
			}
			list, err := setup.ListSRS(setup.SRSDir(cache)) // those that can be read are listed in any case
			return errors.Join(a.print(c, listedSRS(list)), err)
		}),
	}
	cacheFlag(c)
	jsonFlag(c)
	return c
}

// srsJSON is how an SRS is printed as JSON.
type srsJSON struct {
	ID     assent.Digest `json:"srs"`
	Powers int           `json:"powers"`
	Setup  string        `json:"setup,omitempty"`
	Path   string        `json:"path"`
	Origin *setup.Origin `json:"origin,omitempty"`
}

func listedSRS(list []setup.Imported) result {
	data := make([]srsJSON, 0, len(list))
	for _, one := range list {
		data = append(data, srsJSON{one.ID, one.Powers, setupOf(assent.IsDevelopmentSRS(one.ID)), one.Path, one.Origin})
	}
	return result{data: data, text: func(w *lines) {
		for _, one := range data {
			w.line("%s", strings.TrimSpace(one.ID.String()+"  "+one.Setup))
			if one.Origin != nil {
				writeOrigin(w, one.Origin, one.Powers)
			} else {
				w.field("powers", "%d", one.Powers)
			}
		}
	}}
}
