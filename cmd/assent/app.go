// The program as a whole: its streams, its tree of commands, how a run ends.

package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
)

// streams are the program's standard files.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// app is one run of the program.
type app struct {
	streams
	log      *slog.Logger
	logLevel string
	started  bool // a command has begun its work: errors before that are usage errors
}

// run executes a command line and returns the exit code.
func run(ctx context.Context, args []string, s streams) int {
	a := &app{streams: s, log: slog.New(slog.DiscardHandler)}
	root := a.rootCommand()
	root.SetArgs(args)
	root.SetIn(s.in)
	root.SetOut(s.out)
	root.SetErr(s.err)
	command, err := root.ExecuteContextC(ctx)
	if err == nil {
		return exitTrue
	}
	if ctx.Err() != nil {
		a.log.Info("interrupted", "error", err)
		fmt.Fprintln(s.err, "assent: interrupted")
		return exitInterrupted
	}
	if !a.started {
		err = &failure{code: exitUsage, err: err, hint: fmt.Sprintf("%s --help", command.CommandPath())}
	}
	fmt.Fprintf(s.err, "assent: %s\n", oneLine(err.Error()))
	if hint := hintFor(err); hint != "" {
		fmt.Fprintf(s.err, "hint: %s\n", hint)
	}
	return exitCode(err)
}

// oneLine keeps an error on one line; joined errors come with line breaks. What a terminal would obey is taken out: errors
// repeat what is in files and what servers answer.
func oneLine(text string) string {
	line := strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\r' }), "; ")
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return '?'
		}
		return r
	}, line)
}

func (a *app) rootCommand() *cobra.Command {
	root := &cobra.Command{
		Use:   "assent",
		Short: "Prove statements about private tables",
		Long: `Assent lets whoever keeps a private table publish a commitment to it and prove statements about it.
Anyone can check a statement with "assent verify", in Go or in an EVM contract, and learns nothing else.

Exit codes: 0 true, 1 internal error, 2 usage, 3 proof not valid, 4 statement not true, 5 consent missing,
expired or revoked, 6 key, statement or commitment mismatch, 7 stale, 130 interrupted.`,
		Example: `  assent demo
  assent schema infer data.csv > schema.json
  assent commit data.csv --schema schema.json --vault ./vault --out data.commitment.json
  assent prove membership --commitment data.commitment.json --vault ./vault --row 17 --out a.json
  assent verify a.json --commitment data.commitment.json --allow-dev-setup`,
		SilenceErrors: true,
		SilenceUsage:  true,
		PersistentPreRunE: func(*cobra.Command, []string) error {
			return a.startLog()
		},
	}
	root.PersistentFlags().StringVar(&a.logLevel, "log-level", "warn", "what to log on standard error, from this `LEVEL` on: debug, info, warn or error")
	root.SetHelpCommand(helpCommand())
	group("command", root,
		a.demoCommand(),
		a.schemaCommand(),
		a.commitCommand(),
		a.proveCommand(),
		a.verifyCommand(),
		a.inspectCommand(),
		a.receiptCommand(),
		a.vaultCommand(),
		a.exportCommand(),
		a.keysCommand(),
		a.setupCommand(),
		a.chainCommand(),
		a.deployCommand(),
		a.consentCommand(),
		a.registerCommand(),
		a.moveCommand(),
		a.withdrawCommand(),
		a.checkCommand(),
		a.submitCommand(),
		a.gateCommand(),
		a.rewardsCommand(),
		a.tokensCommand(),
		a.governCommand(),
		a.marketCommand(),
		a.federatedCommand(),
		a.auditCommand(),
		a.versionCommand(),
		a.manCommand(),
	)
	return root
}

// helpCommand is "assent help COMMAND", which refuses commands that do not exist.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "Show the help of a command",
		Long:  "Shows the help of a command, as --help after it does.",
		RunE: func(c *cobra.Command, args []string) error {
			command, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return fmt.Errorf("there is no command %q", strings.Join(args, " "))
			}
			return command.Help()
		},
	}
}

// group puts commands under one that does nothing by itself: called alone or with an unknown name it is a
// usage error, where cobra would print its help and report success. The noun is what its children are.
func group(noun string, parent *cobra.Command, children ...*cobra.Command) *cobra.Command {
	parent.AddCommand(children...)
	parent.Args = cobra.ArbitraryArgs
	parent.SuggestionsMinimumDistance = 2
	parent.RunE = func(c *cobra.Command, args []string) error {
		if len(args) == 0 {
			return fmt.Errorf("%s needs a %s", c.CommandPath(), noun)
		}
		return unknownChild(c, noun, args[0])
	}
	// Flags after an unknown name are those of the command that was meant: the name is the mistake to tell.
	parent.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		if args := c.Flags().Args(); c == parent && len(args) > 0 {
			return unknownChild(c, noun, args[0])
		}
		return err
	})
	return parent
}

func unknownChild(c *cobra.Command, noun, name string) error {
	var names []string
	for _, child := range c.Commands() {
		if child.IsAvailableCommand() {
			names = append(names, child.Name())
		}
	}
	meant := ""
	if near := c.SuggestionsFor(name); len(near) > 0 {
		meant = fmt.Sprintf(" (did you mean %s?)", strings.Join(near, ", "))
	}
	return fmt.Errorf("unknown %s %q for %q: there are %s%s", noun, name, c.CommandPath(), strings.Join(names, ", "), meant)
}

// action wraps what a command does. Errors that come before it are about the command line.
func (a *app) action(do func(c *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(c *cobra.Command, args []string) error {
		a.started = true
		return do(c, args)
	}
}

func (a *app) startLog() error {
	var level slog.Level
	if err := level.UnmarshalText([]byte(a.logLevel)); err != nil {
		return fmt.Errorf("--log-level %q: want debug, info, warn or error", a.logLevel)
	}
	a.log = slog.New(slog.NewTextHandler(a.err, &slog.HandlerOptions{Level: level}))
	return nil
}

// warn tells the user something that must not be overlooked, whatever the log level.
func (a *app) warn(format string, args ...any) {
	fmt.Fprintf(a.err, "WARNING: "+format+"\n", args...)
}
