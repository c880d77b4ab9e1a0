// Commands of the scripts about chains.

package main

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/prover/setup"
)

// chainStart bounds how long a chain may take to start.
const chainStart = 30 * time.Second

// waitForFile is "waitfile FILE": goes on once a command in the background has written the file.
func waitForFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: waitfile FILE")
	}
	path := ts.MkAbs(args[0])
	ctx, cancel := context.WithTimeout(context.Background(), chainStart)
	defer cancel()
	poll := time.NewTicker(10 * time.Millisecond)
	defer poll.Stop()
	for {
		if _, err := os.Stat(path); err == nil {
			return
		}
		select {
		case <-ctx.Done():
			ts.Fatalf("%s is not there after %s", args[0], chainStart)
		case <-poll.C:
		}
	}
}

// capture is "capture NAME": sets a variable to the first line of the last command's output.
func capture(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: capture NAME")
	}
	line, _, _ := strings.Cut(ts.ReadFile("stdout"), "\n")
	ts.Setenv(args[0], line)
}

// compareKinds is "cmpkinds KIND...": the last command printed an audit trail of these events.
func compareKinds(ts *testscript.TestScript, neg bool, want []string) {
	if neg {
		ts.Fatalf("usage: cmpkinds KIND...")
	}
	var got []string
	for line := range strings.Lines(ts.ReadFile("stdout")) {
		got = append(got, strings.Fields(line)[2])
	}
	if !slices.Equal(got, want) {
		ts.Fatalf("events %v, want %v", got, want)
	}
}

// otherAccount is "otheraccount NETWORK OTHER": writes, beside the network file of a development chain, one for another of
// the chain's accounts.
func otherAccount(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: otheraccount NETWORK OTHER")
	}
	config, err := network.Parse([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	accounts := filepath.Dir(config.Key.Keystore)
	keys, err := os.ReadDir(filepath.Join(filepath.Dir(ts.MkAbs(args[0])), accounts))
	ts.Check(err)
	for _, key := range keys {
		if key.Name() != filepath.Base(config.Key.Keystore) {
			config.Key.Keystore = filepath.Join(accounts, key.Name())
		}
	}
	data, err := config.Marshal()
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), data, 0o600))
}

// ownConsent is "ownconsent NETWORK DEPLOYMENT CONTROLLER PURPOSE NAME": the network's account gives a consent of its own,
// as the page of a controller has a wallet do, and NAME is set to the key.
func ownConsent(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 5 {
		ts.Fatalf("usage: ownconsent NETWORK DEPLOYMENT CONTROLLER PURPOSE NAME")
	}
	ctx := context.Background()
	config, err := network.Read(ts.MkAbs(args[0]))
	ts.Check(err)
	deployment, err := deploy.Parse([]byte(ts.ReadFile(args[1])))
	ts.Check(err)
	registry, err := deployment.Address(deploy.ConsentRegistry)
	ts.Check(err)
	store, err := setup.OpenStore(os.Getenv(cacheVariable))
	ts.Check(err)
	_, tree, err := powersTree(ctx, store, int(deployment.SRSPowers))
	ts.Check(err)
	named := bookFlags{controller: args[2], purpose: args[3]}
	book, err := named.bookID()
	ts.Check(err)
	n, err := network.Open(ctx, config)
	ts.Check(err)
	defer func() { ts.Check(n.Close()) }()
	now := time.Now().Unix()
	granted, err := consents.New(n.Chain, n.Sender, registry, tree).Grant(ctx, book, [32]byte{1}, uint32(now-60), uint32(now+3600))
	ts.Check(err)
	ts.Setenv(args[4], granted.Keys[0].String())
}

// startDevelopmentChain is "devchain FOLDER": runs a chain in the test's process until the script ends. Its time can be
// told, see advanceTime.
func (c *scriptChains) startDevelopmentChain(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: devchain FOLDER")
	}
	dir := ts.MkAbs(args[0])
	chain, err := devchain.Start(context.Background(), devchain.Config{Dir: dir, Accounts: 2})
	ts.Check(err)
	c.running.Store(dir, chain)
	ts.Defer(func() { ts.Check(chain.Close()) })
}

// advanceTime is "advance FOLDER DURATION": makes the time of a chain of "devchain" later.
func (c *scriptChains) advanceTime(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: advance FOLDER DURATION")
	}
	by, err := time.ParseDuration(args[1])
	ts.Check(err)
	chain, found := c.running.Load(ts.MkAbs(args[0]))
	if !found {
		ts.Fatalf("no chain runs in %s", args[0])
	}
	ts.Check(chain.(*devchain.Chain).AdvanceTime(by))
}

// scriptChains are the chains that scripts have started, by folder.
type scriptChains struct{ running sync.Map }
