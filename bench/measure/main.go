// Command measure proves sample claims of the table statements at growing sizes and prints what that takes:
// time by phase, records a second, peak memory, the ratio to one multi-scalar multiplication of as many
// points, the proof's size, the time to verify it in Go and the gas on a chain. Beside it stands the usual way on
// the same machine.
//
//	go run ./bench/measure --from 10 --to 20 --json figures.json --png figures.png
//
// Each measurement runs in a process of its own, so that its peak memory is its own.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"strings"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/google/renameio/v2"
)

type options struct {
	from, to   int
	statements string
	peers      bool
	tree       int
	json, png  string
	cache      string
	child      string
	records    int
}

func main() {
	var o options
	flag.IntVar(&o.from, "from", 10, "begin with 2^`K` records")
	flag.IntVar(&o.to, "to", 14, "end with 2^`K` records")
	flag.StringVar(&o.statements, "statements", "", "`IDS` of statements, separated by commas (default all about whole tables)")
	flag.BoolVar(&o.peers, "peers", true, "also measure the usual way")
	flag.IntVar(&o.tree, "gkr-tree", 0, "also hash a tree of 2^`K` leaves with gnark's GKR; takes many minutes and several GiB")
	flag.StringVar(&o.json, "json", "", "write all figures to this `FILE`")
	flag.StringVar(&o.png, "png", "", "draw records a second over records into this `FILE`")
	flag.StringVar(&o.cache, "cache", "", "`FOLDER` of SRS and keys (default the user's cache)")
	flag.StringVar(&o.child, "child", "", "measure this statement alone and print JSON")
	flag.IntVar(&o.records, "records", 0, "number of records for --child")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, &o); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, o *options) error {
	if o.child != "" {
		f, err := measure(ctx, o.child, o.records, o.cache)
		if err != nil {
			return err
		}
		return json.NewEncoder(os.Stdout).Encode(f)
	}
	if o.from < 1 || o.to > 23 || o.from > o.to {
		return errors.New("--from and --to must be from 1 to 23, in that order")
	}
	report := &report{Machine: machine()}
	if err := measureStatements(ctx, o, report); err != nil {
		return err
	}
	if o.peers {
		if err := measurePeers(ctx, report, o.tree); err != nil {
			return err
		}
	}
	return report.write(o)
}

// measureStatements runs a child process for each statement and size.
func measureStatements(ctx context.Context, o *options, report *report) error {
	fmt.Println(header)
	for _, id := range statementIDs(o.statements) {
		for k := o.from; k <= o.to; k++ {
			f, err := child(ctx, o, id, 1<<k)
			if err != nil {
				return fmt.Errorf("%s with 2^%d records: %w", id, k, err)
			}
			report.Figures = append(report.Figures, *f)
			fmt.Println(f.row())
		}
	}
	return nil
}

func statementIDs(list string) []string {
	if list != "" {
		return strings.Split(list, ",")
	}
	var ids []string
	for _, s := range circuits.Catalog() {
		if _, ok := s.(statement.TableStatement); ok {
			ids = append(ids, s.Describe().ID)
		}
	}
	return ids
}

func child(ctx context.Context, o *options, id string, records int) (*figures, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	c := exec.CommandContext(ctx, self, "--child", id, "--records", fmt.Sprint(records), "--cache", o.cache)
	c.Stderr = os.Stderr
	out, err := c.Output()
	if err != nil {
		return nil, err
	}
	f := new(figures)
	return f, json.Unmarshal(out, f)
}

func (r *report) write(o *options) error {
	if o.json != "" {
		data, err := json.MarshalIndent(r, "", "  ")
		if err != nil {
			return err
		}
		if err := renameio.WriteFile(o.json, append(data, '\n'), 0o644); err != nil {
			return err
		}
	}
	if o.png == "" {
		return nil
	}
	return r.draw(o.png)
}
