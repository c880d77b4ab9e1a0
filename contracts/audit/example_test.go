package audit_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/audit"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/deploy"
)

// What is registered on a chain stands in its trail.
func Example() {
	dir, err := os.MkdirTemp("", "audit")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: filepath.Join(dir, "chain"), Accounts: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer chain.Close()
	if err := registerAndRead(ctx, chain.NetworkFile()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Registered 0x0700000000000000000000000000000000000000000000000000000000000000 [{kind dataset} {pointer https://example.org/data}]
	// AlertRaised 0x0700000000000000000000000000000000000000000000000000000000000000 [{alert 1} {severity critical} {topic 0x0800000000000000000000000000000000000000000000000000000000000000} {details see report}]
}

func registerAndRead(ctx context.Context, networkFile string) (err error) {
	config, err := network.Read(networkFile)
	if err != nil {
		return err
	}
	n, err := network.Open(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.Close()) }()
	me := n.Sender.Account()
	d, err := deploy.Deploy(ctx, n.Chain, n.Sender, deploy.Plan{
		Admin: me, SRS: assent.Digest{1}, SRSPowers: 1, SRSRoot: [32]byte{1},
		Members: []deploy.Member{{Role: contracts.CustodianRole, Account: me}, {Role: contracts.AuditorRole, Account: me}},
	})
	if err != nil {
		return err
	}
	registry := artifacts.New(n.Sender, d.Contracts[deploy.ArtifactRegistry], d.Contracts[deploy.AuditAlerts])
	dataset := assent.Digest{7}
	if err := registry.Register(ctx, dataset, artifacts.Dataset, "https://example.org/data", nil); err != nil {
		return err
	}
	if _, err := registry.Raise(ctx, dataset, artifacts.Critical, [32]byte{8}, "see report"); err != nil {
		return err
	}
	events, err := audit.Read(ctx, n.Chain, d, audit.Query{From: d.Block, Rule: config.Rule(), Artifact: &dataset})
	for _, e := range events {
		fmt.Println(e.Kind, e.Artifact, e.Details)
	}
	return err
}
