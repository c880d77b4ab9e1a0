// assent federated serve: the relay.

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/internal/privatefile"
)

const (
	// addressName is the file in the relay's folder that says where it listens, while it does.
	addressName = "address"
	// headerTimeout and requestTimeout bound how long a member may take to send something.
	headerTimeout  = 10 * time.Second
	requestTimeout = 5 * time.Minute
	// shutdownTimeout is for answers that are on their way when the sum is known.
	shutdownTimeout = 5 * time.Second
)

// relayFlags are the flags of what works with the relay's folder.
type relayFlags struct {
	vouchersFlags
	dir string
}

func (f *relayFlags) add(c *cobra.Command) {
	f.addOptional(c)
	required(c, "members")
	required(c, "dir")
}

// addOptional adds them to a command that has a use without.
func (f *relayFlags) addOptional(c *cobra.Command) {
	f.vouchersFlags.addOptional(c)
	c.Flags().StringVar(&f.dir, "dir", "", "`FOLDER` of the relay, made when there is none; it is secret")
	chainFlags(c)
}

// withRelay does something with the relay of the round in a file.
func (a *app) withRelay(c *cobra.Command, n *onChain, path string, f *relayFlags, expect int, do func(*relay.Server, *roundOfRelay) error) (err error) {
	announced, err := a.readRound(c.Context(), path)
	if err != nil {
		return err
	}
	vouchers, err := f.vouchers(c, a, n, announced)
	if err != nil {
		return err
	}
	found, err := vouchers.Rounds.Find(c.Context(), announced.Round)
	if err != nil {
		return err
	}
	if err := announced.Check(found, vouchers.Rounds); err != nil {
		return err
	}
	server, err := relay.Open(c.Context(), relay.Config{Session: announced.Session(), Folder: f.dir, Check: vouchers.Check, Expect: expect})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Close()) }()
	return do(server, &roundOfRelay{announced: announced, rounds: vouchers.Rounds, found: found})
}

func (a *app) federatedServeCommand() *cobra.Command {
	var f relayFlags
	var listen string
	var expect int
	var patience time.Duration
	c := &cobra.Command{
		Use:   "serve ROUND-FILE",
		Short: "Serve the relay by which members find each other",
		Long: `Serves the members of a round over HTTP until the sum is known. Messages are kept in the folder of --dir, which "assent federated
close" and "aggregate" need; after a crash, run it again with the same folder. While it serves, the file "address" there has its
URL.

The roster is closed when --expect members have joined, or after --patience with at least the round's minimum; a step of the
aggregation when all have sent their message, or after --patience with enough of them. It speaks HTTP without encryption:
put a proxy with TLS in front of it unless it is reached on this machine only.`,
		Example: "  assent federated serve round.json --dir ./relay-1 --members members.json --listen 127.0.0.1:8080 --expect 5",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withReader(c, func(n *onChain) error {
				return a.withRelay(c, n, args[0], &f, expect, func(server *relay.Server, r *roundOfRelay) error {
					result, err := serveRelay(c.Context(), server, listen, filepath.Join(f.dir, addressName), patience)
					if err != nil {
						return err
					}
					return a.told(c, r.announced.Round, "The updates of %d members of round %d are added up.", len(result.Survivors), r.announced.Round)
				})
			})
		}),
	}
	f.add(c)
	c.Flags().StringVar(&listen, "listen", "127.0.0.1:0", "`ADDRESS` and port to listen on; port 0 is any that is free")
	c.Flags().IntVar(&expect, "expect", 0, "`NUMBER` of members that closes the roster (default: only --patience does)")
	c.Flags().DurationVar(&patience, "patience", 10*time.Minute, "how long to wait for members in each step, a `DURATION` such as 90s or 10m")
	return c
}

// serveRelay serves until the sum is known.
func serveRelay(ctx context.Context, server *relay.Server, listen, addressFile string, patience time.Duration) (_ *secagg.Result, err error) {
	if patience <= 0 {
		return nil, usage("--patience %s: want more", patience)
	}
	listener, err := net.Listen("tcp", listen)
	if err != nil {
		return nil, &failure{code: exitUsage, err: fmt.Errorf("--listen %s: %w", listen, err)}
	}
	web := &http.Server{Handler: server.Handler(), ReadHeaderTimeout: headerTimeout, ReadTimeout: requestTimeout}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	served := make(chan struct{})
	go func() {
		defer close(served)
		if err := web.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			cancel(err)
		}
	}()
	defer func() {
		// Answers that are on their way are given; the context that ended may be the reason why this ends.
		end, stop := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
		defer stop()
		err = errors.Join(err, web.Shutdown(end), privatefile.Remove(addressFile))
		<-served
	}()
	if err := privatefile.Write(addressFile, []byte("http://"+listener.Addr().String()+"\n")); err != nil {
		return nil, err
	}
	result, err := server.Run(ctx, patience)
	if err != nil {
		err = errors.Join(err, context.Cause(ctx))
	}
	return result, err
}
