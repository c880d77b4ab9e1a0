// assent federated sidecar: a member's part for a trainer that speaks HTTP.

package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/contracts/rounds/sidecar"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/internal/secretfile"
)

// sidecarFlags are the flags of federated sidecar.
type sidecarFlags struct {
	memberFlags
	relay, model, dataset, column, listen, token string
}

func (a *app) federatedSidecarCommand() *cobra.Command {
	var f sidecarFlags
	c := &cobra.Command{
		Use:   "sidecar ROUND-FILE",
		Short: "Do a member's part for a trainer, over HTTP on this machine",
		Long: `Does what "assent federated submit" and "join" do for a process on this machine that trains, such as a Flower client: it hands out
the round's weights, takes those after training, and hands out the averaged ones once the aggregator has published the
sum. The trainer needs neither account nor vault nor ticket.

It listens on the loopback interface only, prints its URL once it answers, and runs until it is interrupted or terminated,
which is its proper end: exit code 0. Requests show the token in the file of --token-file, which is made if there is none.
docs/federated.md has the requests, and an example for Flower.

Account and vault are open only while an update is handed in or added up. After a crash, run it again with the same
--state: the trainer sends the same weights again.`,
		Example: "  assent federated sidecar round.json --relay http://127.0.0.1:8080 --model model.npz --dataset data.json --members members.json --ticket ada.ticket --vault ./vault --state ./round-1 --token-file ./sidecar.token",
		Args:    cobra.ExactArgs(1),
		RunE:    a.action(func(c *cobra.Command, args []string) error { return a.runSidecar(c, args[0], &f) }),
	}
	flags := c.Flags()
	f.vouchersFlags.add(c)
	f.addMember(c)
	flags.StringVar(&f.relay, "relay", "", "`URL` of the aggregator's relay")
	flags.StringVar(&f.model, "model", "", "`FILE` with the weights that the round starts from, as registered")
	f.addDataset(c, &f.dataset, &f.column)
	flags.StringVar(&f.listen, "listen", "127.0.0.1:0", "`ADDRESS` and port of the loopback interface to listen on; port 0 is any that is free")
	flags.StringVar(&f.token, "token-file", "", "`FILE` with the token that requests show, of mode 0600; made when there is none")
	for _, name := range []string{"relay", "model", "token-file"} {
		required(c, name)
	}
	return c
}

func (a *app) runSidecar(c *cobra.Command, path string, f *sidecarFlags) (err error) {
	m, err := a.sidecarMember(c, path, f)
	if err != nil {
		return err
	}
	token, err := sidecarToken(f.token)
	if err != nil {
		return err
	}
	return a.withReader(c, func(n *onChain) error {
		s, err := a.newSidecar(c, n, m, f, token)
		if err != nil {
			return err
		}
		defer s.Close()
		return a.serveSidecar(c, s, f.listen)
	})
}

func (a *app) serveSidecar(c *cobra.Command, s *sidecar.Sidecar, listen string) error {
	listener, err := sidecar.Listen(c.Context(), listen)
	if err != nil {
		return &failure{code: exitUsage, err: fmt.Errorf("--listen %s: %w", listen, err)}
	}
	address := "http://" + listener.Addr().String()
	shown := result{
		text: func(w *lines) { w.line("%s", address) },
		data: struct {
			URL string `json:"url"`
		}{address},
	}
	if err := a.print(c, shown); err != nil {
		return errors.Join(err, listener.Close())
	}
	return s.Serve(c.Context(), listener)
}

// newSidecar makes the sidecar of a member, with a connection that lasts as long as it does.
func (a *app) newSidecar(c *cobra.Command, n *onChain, m *memberForSidecar, f *sidecarFlags, token string) (*sidecar.Sidecar, error) {
	r, err := n.rounds()
	if err != nil {
		return nil, err
	}
	found, err := r.Find(c.Context(), m.files.announced.Round)
	if err != nil {
		return nil, err
	}
	if err := m.files.announced.Check(found, r); err != nil {
		return nil, err
	}
	if m.files.members.Digest() != m.files.announced.Members {
		return nil, mismatch("%s is not the commitment of the round's members", f.members)
	}
	if err := privatefile.MakeDir(f.state); err != nil {
		return nil, fmt.Errorf("%w: %w", member.ErrState, err)
	}
	format, err := weights.FormatOf(f.model)
	if err != nil {
		return nil, usage("%s: want .npy, .npz or .safetensors", f.model)
	}
	model, err := a.readInput(c.Context(), f.model)
	if err != nil {
		return nil, err
	}
	m.reader = m.files.member(r, n)
	s, err := sidecar.New(c.Context(), sidecar.Config{
		Member: m, Ledger: &sidecarLedger{n: n, rounds: r, round: found.ID}, Announcement: m.files.announced,
		Model: model, Format: format, Token: token, Log: a.log,
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.model, err)
	}
	return s, nil
}

// sidecarToken reads the token, or makes it.
func sidecarToken(path string) (string, error) {
	secret, err := secretfile.Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		_, _ = rand.Read(secret[:]) // never fails
		err = secretfile.Write(path, secret)
	}
	if err != nil {
		return "", fmt.Errorf("--token-file: %w", err)
	}
	return hex.EncodeToString(secret[:]), nil
}

// memberForSidecar opens account and vault for each step. It implements sidecar.Member.
type memberForSidecar struct {
	app     *app
	command *cobra.Command
	files   *memberFiles
	flags   *sidecarFlags
	dataset member.Dataset
	reader  *member.Member // for Progress
}

// sidecarMember reads what the member's steps need.
func (a *app) sidecarMember(c *cobra.Command, path string, f *sidecarFlags) (*memberForSidecar, error) {
	if _, err := vaultFolder(c); err != nil {
		return nil, err
	}
	files, err := a.readMember(c, path, &f.memberFlags)
	if err != nil {
		return nil, err
	}
	dataset, err := a.artifactDigest(c.Context(), artifacts.Dataset, f.dataset)
	if err != nil {
		return nil, err
	}
	return &memberForSidecar{
		app: a, command: c, files: files, flags: f, dataset: member.Dataset{Digest: dataset, ConsentColumn: f.column},
	}, nil
}

// Progress tells how far the member is.
func (m *memberForSidecar) Progress(ctx context.Context) (*member.Progress, error) {
	return m.reader.Progress(ctx)
}

// Submit hands an update in, with the account.
func (m *memberForSidecar) Submit(ctx context.Context, values []int64) error {
	return m.app.asMember(m.command, network.Open, m.files, func(opened *member.Member) error {
		return opened.Submit(ctx, values, m.dataset)
	})
}

// Join adds the update up, without the account: others may use it meanwhile.
func (m *memberForSidecar) Join(ctx context.Context) error {
	return m.app.asMember(m.command, network.OpenReader, m.files, func(opened *member.Member) error {
		return opened.Join(ctx, &relay.Client{URL: m.flags.relay})
	})
}

// sidecarLedger asks the chain about the round. It implements sidecar.Ledger.
type sidecarLedger struct {
	n      *onChain
	rounds *rounds.Rounds
	round  uint64
}

// Round returns the round.
func (l *sidecarLedger) Round(ctx context.Context) (*rounds.Round, error) {
	return l.rounds.Find(ctx, l.round)
}

// Now is the chain's time.
func (l *sidecarLedger) Now(ctx context.Context) (time.Time, error) { return l.n.chainTime(ctx) }

// Sum returns the published sum.
func (l *sidecarLedger) Sum(ctx context.Context) (*rounds.Sum, error) {
	return l.rounds.Published(ctx, l.n.Chain, l.round, l.n.Block, l.n.config.Rule())
}
