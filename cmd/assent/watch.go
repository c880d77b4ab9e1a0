// assent audit watch: follow chain and storage, and act when something is not as it should be.

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strings"
	"time"
	"unicode"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/watch"
)

// watchFlags are the flags of audit watch.
type watchFlags struct {
	policy, state, metrics string
	once                   bool
}

func (a *app) auditWatchCommand() *cobra.Command {
	var f watchFlags
	c := &cobra.Command{
		Use:   "watch",
		Short: "Follow chain and storage, and act when something is wrong",
		Long: `Follows the contracts' events and the files that the policy file names, and tells on standard error, or with --json as
one JSON object a line on standard output, when
  bytes-changed         a file does not match what was registered (bytes-missing: it cannot be read)
  consent-revoked       a consent was revoked under a running job (consent-expired: it has expired)
  attestation-expiring  the proof of a dataset's consents is soon too old (attestation-expired: it is)
  key-frozen            a verifying key is accepted no more
  stranger-registered   an account that the policy does not name has registered something
  chain-silent          the node has not answered for a while
The policy says what else is done: tell a webhook, raise an alert on the chain, suspend the dataset, prove again. Alerts
on the chain are an auditor's. A policy that sends nothing needs no key in the network file.

What was told is in the folder --state: a watcher that is started again goes on, and finds what happened meanwhile. Nothing
is told twice, but for a crash in the moment between telling and noting it, and nothing is sent to the chain twice.

It runs until it is interrupted or terminated, which is its proper end: exit code 0. With --once it looks once; then
the exit code is 5 while consents were revoked or have expired under a job, 7 while a proof is too old or soon is, 6
while anything else is open.`,
		Example: `  assent audit watch --policy watch.json --state ./watch --metrics 127.0.0.1:9464
  assent audit watch --policy watch.json --state ./watch --once`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error { return a.auditWatch(c, &f) }),
	}
	flags := c.Flags()
	flags.StringVar(&f.policy, "policy", "", "policy `FILE`, see docs/watch.md")
	flags.StringVar(&f.state, "state", "", "`FOLDER` that remembers what was told, made when there is none")
	flags.StringVar(&f.metrics, "metrics", "", "serve Prometheus metrics at this `ADDRESS`, such as 127.0.0.1:9464, under /metrics (default none)")
	flags.BoolVar(&f.once, "once", false, "look once, do what is due, and end")
	required(c, "policy")
	required(c, "state")
	chainFlags(c)
	storeFlags(c)
	return c
}

func (a *app) auditWatch(c *cobra.Command, f *watchFlags) error {
	policy, err := watch.ReadPolicy(f.policy)
	if err != nil {
		return err
	}
	connect := network.OpenReader
	if policy.Sends() {
		connect = network.Open
	}
	return a.connected(c, connect, func(n *onChain) (err error) {
		w, err := a.watcher(c, n, policy, f.state)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, w.Close()) }()
		stop, err := a.serveMetrics(c.Context(), f.metrics, w.Handler())
		if err != nil {
			return err
		}
		defer stop()
		if f.once {
			return a.watchOnce(c.Context(), w)
		}
		return w.Run(c.Context())
	})
}

func (a *app) watcher(c *cobra.Command, n *onChain, policy *watch.Policy, state string) (*watch.Watcher, error) {
	config := watch.Config{
		Chain: n.Chain, Deployment: n.Deployment, Rule: n.config.Rule(), Policy: policy, State: state, Log: a.log,
		Print:   func(notice *watch.Notice) error { return a.printNotice(c, notice) },
		Compare: func(ctx context.Context, f *watch.File) error { return withoutValues(a.compareTable(ctx, c, f)) },
	}
	if policy.Sends() {
		registry, err := n.artifacts()
		if err != nil {
			return nil, err
		}
		renewer, err := a.renewer(c, n)
		if err != nil {
			return nil, err
		}
		config.Registry, config.Renew = registry, renewer.renew
	}
	return watch.New(config)
}

// watchOnce looks once. What is open is an error that says so.
func (a *app) watchOnce(ctx context.Context, w *watch.Watcher) error {
	open, err := w.Once(ctx)
	if err != nil || len(open) == 0 {
		return err
	}
	code, words := exitMismatch, make([]string, len(open))
	for i := range open {
		words[i] = string(open[i].Kind)
		switch open[i].Kind {
		case watch.ConsentRevoked, watch.ConsentExpired:
			code = exitConsent // before everything else: whoever stops for consents must not overlook them
		case watch.AttestationExpiring, watch.AttestationExpired:
			if code == exitMismatch {
				code = exitStale
			}
		}
	}
	return &failure{code: code, err: fmt.Errorf("not as it should be: %s", strings.Join(words, ", "))}
}

// printNotice tells of an alert on standard error, or with --json on standard output.
func (a *app) printNotice(c *cobra.Command, n *watch.Notice) error {
	if wantsJSON(c) {
		return a.printJSONLine(n)
	}
	_, err := fmt.Fprintln(a.err, noticeLine(n))
	return err
}

// noticeLine writes a notice on one line.
func noticeLine(n *watch.Notice) string {
	var line lines
	at := n.Opened
	if n.State == "over" {
		at = n.Ended
	}
	fmt.Fprintf(&line, "%s  %s  %s", at.Format(time.RFC3339), strings.ToUpper(n.Severity), n.Kind)
	if n.State == "over" {
		line.WriteString(" is over")
	}
	if !n.Artifact.IsZero() {
		line.WriteString("  " + n.Artifact.String())
	}
	said := n.Summary
	if n.Detail != "" {
		said += ": " + n.Detail
	}
	fmt.Fprintf(&line, "  %s  (alert %s)", printable(said), n.Alert)
	return line.String()
}

// printable writes whatever is no character that can be seen as Go's strings do, so that a text stays on its line.
func printable(text string) string {
	var out strings.Builder
	for _, r := range text {
		if !unicode.IsPrint(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// serveMetrics serves metrics at an address until stop is called; an empty address serves none.
func (a *app) serveMetrics(ctx context.Context, address string, handler http.Handler) (stop func(), err error) {
	if address == "" {
		return func() {}, nil
	}
	listener, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return nil, usage("--metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", handler)
	server := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			a.log.Error("metrics are not served any more", "error", err)
		}
	}()
	a.log.Info("serving metrics", "address", listener.Addr().String())
	return func() {
		if err := server.Close(); err != nil {
			a.log.Warn("end the metrics server", "error", err)
		}
		<-ended
	}, nil
}
