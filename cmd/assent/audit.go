// assent audit: the audit trail, and the alerts of auditors.

package main

import (
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/audit"
)

func (a *app) auditCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "audit",
		Short: "Read the audit trail, raise and resolve alerts, watch, check the code",
		Long:  "The contracts' events say who did what, and cannot be taken back. An auditor's critical alert suspends an artifact.",
	}, a.auditLogCommand(), a.auditAlertCommand(), a.auditResolveCommand(), a.auditWatchCommand(), a.auditCodeCommand())
}

// auditLogFlags are the flags of audit log.
type auditLogFlags struct {
	from     uint64
	artifact string
}

func (a *app) auditLogCommand() *cobra.Command {
	var f auditLogFlags
	c := &cobra.Command{
		Use:   "log",
		Short: "List what happened",
		Long: `Lists the contracts' events in the order of the chain: artifacts registered, derived, accessed and withdrawn, books
opened, claims accepted, jobs opened and authorised, alerts raised and resolved, heads of models set, data rewarded.
Consents are in their books, and proposals in "assent govern status".`,
		Example: "  assent audit log\n  assent audit log --artifact data.commitment.json --json",
		Args:    cobra.NoArgs,
		RunE:    a.action(func(c *cobra.Command, _ []string) error { return a.auditLog(c, &f) }),
	}
	c.Flags().Uint64Var(&f.from, "from-block", 0, "`NUMBER` of the first block (default the deployment's)")
	c.Flags().StringVar(&f.artifact, "artifact", "", "only what is about this `ARTIFACT`: a digest or a commitment file")
	chainFlags(c)
	return c
}

func (a *app) auditLog(c *cobra.Command, f *auditLogFlags) error {
	query := audit.Query{From: f.from}
	if f.artifact != "" {
		digest, err := a.artifactDigest(c.Context(), artifacts.Dataset, f.artifact)
		if err != nil {
			return err
		}
		query.Artifact = &digest
	}
	return a.withReader(c, func(n *onChain) error {
		query.Rule = n.config.Rule()
		if !c.Flags().Changed("from-block") {
			query.From = n.Block
		}
		events, err := audit.Read(c.Context(), n.Chain, n.Deployment, query)
		if err != nil {
			return err
		}
		return a.print(c, auditTrail(events))
	})
}

// trailEntry is an event as it is printed.
type trailEntry struct {
	Time        string            `json:"time"`
	Block       uint64            `json:"block"`
	Kind        string            `json:"event"`
	Artifact    *assent.Digest    `json:"artifact,omitempty"`
	By          *assent.Address   `json:"by,omitempty"`
	Details     map[string]string `json:"details,omitempty"`
	Transaction assent.Digest     `json:"transaction"`
}

func auditTrail(events []audit.Event) result {
	entries := make([]trailEntry, len(events))
	for i := range events {
		entries[i] = entryOf(&events[i])
	}
	return result{
		text: func(w *lines) {
			for i := range events {
				w.line("%s", strings.TrimRight(entryLine(&events[i]), " "))
			}
		},
		data: struct {
			Events []trailEntry `json:"events"`
		}{entries},
	}
}

func entryOf(e *audit.Event) trailEntry {
	entry := trailEntry{
		Time: e.Time.Format(time.RFC3339), Block: e.Block, Kind: e.Kind, Details: map[string]string{}, Transaction: assent.Digest(e.Transaction),
	}
	if !e.Artifact.IsZero() {
		entry.Artifact = &e.Artifact
	}
	if by := assent.Address(e.By); by != (assent.Address{}) {
		entry.By = &by
	}
	for _, d := range e.Details {
		entry.Details[d.Name] = d.Value
	}
	return entry
}

// entryLine writes an event on one line. Texts in it are strangers', so they are quoted.
func entryLine(e *audit.Event) string {
	var line lines
	line.WriteString(e.Time.Format(time.RFC3339) + "  " + strconv.FormatUint(e.Block, 10) + "  " + e.Kind)
	if !e.Artifact.IsZero() {
		line.WriteString("  " + e.Artifact.String())
	}
	if by := assent.Address(e.By); by != (assent.Address{}) {
		line.WriteString("  by " + by.String())
	}
	for _, d := range e.Details {
		line.WriteString("  " + d.Name + " " + strconv.QuoteToASCII(d.Value))
	}
	return line.String()
}

func (a *app) auditAlertCommand() *cobra.Command {
	var severity, topic, details, kind string
	c := &cobra.Command{
		Use:   "alert ARTIFACT",
		Short: "Raise an alert about an artifact",
		Long: `Raises an alert about an artifact, named as in "assent register", and prints its number. A critical one suspends the
artifact until it is resolved. It is the auditors'.`,
		Example: `  assent audit alert data.commitment.json --severity critical --topic consent --details https://example.org/report`,
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			level, err := artifacts.ParseSeverity(severity)
			if err != nil {
				return usage("--severity: %w", err)
			}
			of, err := parseKind(kind)
			if err != nil {
				return err
			}
			digest, err := a.artifactDigest(c.Context(), of, args[0])
			if err != nil {
				return err
			}
			return a.withChain(c, func(n *onChain) error { return a.raise(c, n, digest, level, topic, details) })
		}),
	}
	c.Flags().StringVar(&severity, "severity", artifacts.Warning.String(), "`LEVEL`: notice, warning or critical")
	c.Flags().StringVar(&topic, "topic", "", "what it is about: a `TEXT` or IRI, of which the chain keeps the hash")
	c.Flags().StringVar(&details, "details", "", "`TEXT` or pointer for everybody to read")
	kindFlag(c, &kind)
	required(c, "topic")
	completeWith(c, "severity", artifacts.Notice.String(), artifacts.Warning.String(), artifacts.Critical.String())
	chainFlags(c)
	return c
}

func (a *app) raise(c *cobra.Command, n *onChain, digest assent.Digest, level artifacts.Severity, topic, details string) error {
	registry, err := n.artifacts()
	if err != nil {
		return err
	}
	id, err := registry.Raise(c.Context(), digest, level, consent.PurposeHash(topic), details)
	if err != nil {
		return err
	}
	return a.print(c, result{
		text: func(w *lines) { w.line("%d", id) },
		data: struct {
			Alert    uint64        `json:"alert"`
			Artifact assent.Digest `json:"artifact"`
		}{id, digest},
	})
}

func (a *app) auditResolveCommand() *cobra.Command {
	var note string
	c := &cobra.Command{
		Use:     "resolve ALERT",
		Short:   "Resolve an alert",
		Long:    "Ends an alert, one's own or another auditor's, by its number.",
		Example: "  assent audit resolve 1 --note corrected",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := strconv.ParseUint(args[0], 10, 64)
			if err != nil {
				return usage("%q is no number of an alert", args[0])
			}
			return a.withChain(c, func(n *onChain) error { return a.resolve(c, n, id, note) })
		}),
	}
	c.Flags().StringVar(&note, "note", "", "`TEXT` for everybody to read")
	chainFlags(c)
	return c
}

func (a *app) resolve(c *cobra.Command, n *onChain, id uint64, note string) error {
	registry, err := n.artifacts()
	if err != nil {
		return err
	}
	if err := registry.Resolve(c.Context(), id, note); err != nil {
		return err
	}
	return a.print(c, result{
		text: func(w *lines) { w.line("Alert %d is resolved.", id) },
		data: struct {
			Alert uint64 `json:"alert"`
		}{id},
	})
}
