// assent commit: committing to a table.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/spf13/cobra"
)

// commitFlags are the flags of commit.
type commitFlags struct {
	schema, format, out, sortedBy string
	hideRows, book                bool
	capacity                      uint64
}

func (a *app) commitCommand() *cobra.Command {
	var f commitFlags
	c := &cobra.Command{
		Use:   "commit TABLE",
		Short: "Commit to a table and keep its secrets in a vault",
		Long: `Reads a table, keeps it in the vault with fresh random salts, and writes the commitment: a public file that
tells the schema, the number of records (unless hidden), the column of --sorted-by, and nothing else.

Tables are CSV (.csv), JSON Lines (.jsonl, .ndjson), Parquet (.parquet) or Arrow (.arrow, .feather) files. The
vault holds the records and everything that opens the commitment: back it up and keep it on an encrypted disk.
Committing the same table twice gives two commitments that nobody can link.

With --sorted-by the records are put in the order of a column whose values differ, so that absence from
the table can be proven.

With --book the table is a consent book, for "assent prove consent". It needs no schema: its columns are key (64
hexadecimal digits, as in the records' column of consents), not_before and not_after. A consent is live from not_before on
and until the second before not_after. A key that stands twice and times that no consent could be live at are refused.`,
		Example: `  assent commit data.csv --schema schema.json --vault ./vault --out data.commitment.json
  assent commit list.csv --schema list.schema.json --sorted-by key --vault ./vault --out list.commitment.json
  assent commit book.csv --book --vault ./vault --out book.commitment.json
  zcat data.csv.gz | assent commit - --format csv --schema schema.json --vault ./vault --out data.commitment.json`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.commit(c, args[0], &f) }),
	}
	flags := c.Flags()
	flags.StringVar(&f.schema, "schema", "", "schema of the table (`FILE`), see \"assent schema infer\"")
	flags.StringVarP(&f.out, "out", "o", dash, outUsage("commitment"))
	flags.StringVar(&f.format, "format", "", "`FORMAT` of the table, instead of what its extension says: csv, jsonl, parquet or arrow")
	flags.BoolVar(&f.book, "book", false, "the table is a consent book, whose schema is known")
	flags.StringVar(&f.sortedBy, "sorted-by", "", "put the records in the order of this `COLUMN`")
	flags.BoolVar(&f.hideRows, "hide-rows", false, "keep the number of records secret; needs --capacity")
	flags.Uint64Var(&f.capacity, "capacity", 0, "with --hide-rows, the `BOUND` on the number of records that is told instead")
	vaultFlag(c)
	storeFlags(c)
	jsonFlag(c)
	c.MarkFlagsMutuallyExclusive("book", "schema")
	completeWith(c, "format", "csv", "jsonl", "parquet", "arrow")
	return c
}

func (a *app) commit(c *cobra.Command, path string, f *commitFlags) error {
	options, err := f.options(path)
	if err != nil {
		return err
	}
	schema := new(book.Schema())
	if !f.book {
		if schema, err = a.readSchema(c, f.schema); err != nil {
			return err
		}
	}
	commitment, err := a.commitTable(c, path, f, schema, options)
	if err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	if commitment.Insecure() {
		a.warn("%s: the commitment is under the development setup, whose secret is public; for tests only", assent.InsecureSetup)
	}
	if f.out == dash {
		return nil
	}
	return a.print(c, committed(commitment, f.out))
}

// options checks what needs no file and returns the prover's options.
func (f *commitFlags) options(path string) ([]prover.CommitOption, error) {
	if f.schema == "" && !f.book {
		return nil, withHint(usage("a table is committed with its schema, and --schema is missing"), "%s", schemaHint(path))
	}
	if f.hideRows != (f.capacity != 0) {
		return nil, usage("--hide-rows and --capacity belong together: --hide-rows --capacity 1000000")
	}
	if err := checkOutput(f.out); err != nil {
		return nil, err
	}
	var options []prover.CommitOption
	if f.sortedBy != "" {
		options = append(options, prover.SortedBy(f.sortedBy))
	}
	if f.hideRows {
		options = append(options, prover.HideRows(f.capacity))
	}
	return options, nil
}

func schemaHint(path string) string {
	if path == dash {
		return "assent schema infer proposes one for a table file"
	}
	return fmt.Sprintf("assent schema infer %s > schema.json", path)
}

func (a *app) readSchema(c *cobra.Command, path string) (*assent.Schema, error) {
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return nil, err
	}
	schema, err := assent.ParseSchema(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return schema, nil
}

func (a *app) commitTable(c *cobra.Command, path string, f *commitFlags, schema *assent.Schema, options []prover.CommitOption) (_ *assent.Commitment, err error) {
	kind, err := tableFormat(path, f.format)
	if err != nil {
		return nil, err
	}
	if path != dash {
		input, err := statInput(path)
		if err != nil {
			return nil, err
		}
		if output, err := os.Stat(f.out); err == nil && os.SameFile(input, output) {
			return nil, usage("--out %s is the table itself: it would be overwritten", f.out)
		}
	}
	// The vault is opened first: a pipe may take long to deliver, and a locked vault is told at once.
	k, err := a.openCustodian(c, nil)
	if err != nil {
		return nil, err
	}
	defer k.close(&err)
	rows, err := a.openTable(c.Context(), path, kind, schema)
	if err != nil {
		return nil, f.columnsHint(err)
	}
	if f.book {
		rows = newBookReader(rows, path)
	}
	commitment, err := k.Commit(c.Context(), rows, options...)
	if err := errors.Join(err, rows.Close()); err != nil {
		return nil, f.columnsHint(err)
	}
	k.progress.stop()
	if err := a.writeCommitment(commitment, f.out); err != nil {
		// Nobody has the commitment, so nobody could ask for a proof about it.
		return nil, errors.Join(err, k.vault.Delete(context.WithoutCancel(c.Context()), commitment.Digest()))
	}
	return commitment, nil
}

// columnsHint says what the columns of a book are; other tables have a schema that says it.
func (f *commitFlags) columnsHint(err error) error {
	if f.book && errors.Is(err, source.ErrColumns) {
		return withHint(err, "a consent book has the columns %s, %s and %s", book.ColumnKey, book.ColumnNotBefore, book.ColumnNotAfter)
	}
	return err
}

func (a *app) writeCommitment(commitment *assent.Commitment, path string) error {
	file, err := commitment.Encode()
	if err != nil {
		return err
	}
	return a.writeOutput(path, file, publicMode)
}

// committed is what commit prints.
func committed(commitment *assent.Commitment, path string) result {
	digest := commitment.Digest()
	return result{
		text: func(w *lines) {
			w.line("Committed to %s.", tableSize(commitment))
			w.field("digest", "%s", digest)
			w.field("file", "%s", path)
		},
		data: struct {
			Digest  assent.Digest `json:"digest"`
			File    string        `json:"file"`
			Rows    *uint64       `json:"rows,omitempty"` // absent: hidden
			Columns int           `json:"columns"`
			Setup   string        `json:"setup,omitempty"`
		}{digest, path, publicRows(commitment), len(commitment.Schema.Columns), setupOf(commitment.Insecure())},
	}
}

// tableSize says how large a committed table is.
func tableSize(commitment *assent.Commitment) string {
	rows := "1 record"
	if commitment.Rows != 1 {
		rows = fmt.Sprintf("%d records", commitment.Rows)
	}
	if commitment.Hidden != nil {
		rows = fmt.Sprintf("a hidden number of records (at most %d)", commitment.Hidden.Capacity)
	}
	columns := "1 column"
	if n := len(commitment.Schema.Columns); n != 1 {
		columns = fmt.Sprintf("%d columns", n)
	}
	text := rows + " of " + columns
	if commitment.SortedBy != "" {
		text += fmt.Sprintf(", sorted by %q", commitment.SortedBy)
	}
	return text
}

// publicRows is the number of records, nil when it is hidden.
func publicRows(commitment *assent.Commitment) *uint64 {
	if commitment.Hidden != nil {
		return nil
	}
	return &commitment.Rows
}

// setupOf is the marker of what was made under the development setup.
func setupOf(insecure bool) string {
	if insecure {
		return assent.InsecureSetup
	}
	return ""
}

// completeWith lets shells complete a flag's values. The flag is the command's own, so this cannot fail.
func completeWith(c *cobra.Command, flag string, values ...string) {
	err := c.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, _ []string, prefix string) ([]string, cobra.ShellCompDirective) {
		var matching []string
		for _, value := range values {
			if strings.HasPrefix(value, prefix) {
				matching = append(matching, value)
			}
		}
		return matching, cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err)
	}
}
