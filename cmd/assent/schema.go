// assent schema: proposing a schema for a table.

package main

import (
	"fmt"

	"github.com/acc36754/assent/prover/source"
	"github.com/spf13/cobra"
)

func (a *app) schemaCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "schema",
		Short: "Work with schemas of tables",
		Long:  "A schema says what the columns of a table are. It is part of the commitment, and public.",
	}, a.schemaInferCommand())
}

func (a *app) schemaInferCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "infer TABLE",
		Short: "Propose a schema for a table",
		Long: `Reads a table and writes a schema that fits it. Look at it before you commit: a column in which nothing is
missing so far is not nullable, and a column of digits is a number even if it means a code.

CSV and JSON Lines get the narrowest types that hold every cell exactly; Parquet and Arrow bring their own.
Floats have no exact value: declare them as decimals in the file.`,
		Example: "  assent schema infer data.csv > schema.json",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			if args[0] == dash {
				return withHint(usage("a schema is inferred from a file, not from standard input"), "save the table to a file first")
			}
			if _, err := statInput(args[0]); err != nil {
				return err
			}
			if _, err := source.FormatOf(args[0]); err != nil {
				return &failure{code: exitUsage, err: err}
			}
			schema, err := source.Infer(args[0])
			if err != nil {
				return err
			}
			return a.writeOutput(out, schema.Encode(), publicMode)
		}),
	}
	c.Flags().StringVarP(&out, "out", "o", dash, outUsage("schema"))
	return c
}

// outUsage is the help of --out, the same for each command.
func outUsage(what string) string {
	return fmt.Sprintf("`FILE` for the %s; - is standard output", what)
}
