// The table, the file and the picture.

package main

import (
	"fmt"
	"runtime"
	"strings"
	"syscall"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/plotutil"
	"gonum.org/v1/plot/vg"
)

// report is everything that was measured.
type report struct {
	Machine string    `json:"machine"`
	Figures []figures `json:"figures"`
	Peers   []peer    `json:"usualWay,omitempty"`
}

const header = "| statement | records | check s | argument s | in MSMs | circuit s | by Groth16 s | records/s | peak MiB | proof B | verified ms | gas |\n" +
	"|---|---|---|---|---|---|---|---|---|---|---|---|"

func (f *figures) row() string {
	return fmt.Sprintf("| `%s` | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %d | %d | %.1f | %d |",
		f.Statement, f.Records, f.Check, f.Argument, f.Ratio, f.Circuit, f.Groth16, f.PerSecond, f.PeakMiB, f.ProofBytes, 1000*f.Verify, f.Gas)
}

func machine() string {
	return fmt.Sprintf("%s/%s, %d cores, %s", runtime.GOOS, runtime.GOARCH, runtime.NumCPU(), runtime.Version())
}

// peakMiB returns the largest memory that this process has had, on Linux in units of KiB.
func peakMiB() int {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return int(usage.Maxrss >> 10)
}

// draw writes a picture of records a second over records, one line for each statement and peer.
func (r *report) draw(path string) error {
	p := plot.New()
	p.Title.Text = "Records a second, whole proof (" + r.Machine + ")"
	p.X.Label.Text, p.Y.Label.Text = "records", "records/s"
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = plot.LogTicks{Prec: -1}, plot.LogTicks{Prec: -1}
	p.Legend.Top, p.Legend.Left = true, true
	var lines []any
	for _, id := range r.ids() {
		lines = append(lines, id, r.line(id))
	}
	for _, peer := range r.Peers {
		name, _, _ := strings.Cut(peer.Name, ",")
		lines = append(lines, "usual way: "+name, r.flat(peer.PerSecond))
	}
	if err := plotutil.AddLinePoints(p, lines...); err != nil {
		return err
	}
	return p.Save(20*vg.Centimeter, 14*vg.Centimeter, path)
}

func (r *report) ids() (ids []string) {
	seen := map[string]bool{}
	for _, f := range r.Figures {
		if !seen[f.Statement] {
			ids = append(ids, f.Statement)
		}
		seen[f.Statement] = true
	}
	return ids
}

func (r *report) line(id string) (points plotter.XYs) {
	for _, f := range r.Figures {
		if f.Statement == id {
			points = append(points, plotter.XY{X: float64(f.Records), Y: f.PerSecond})
		}
	}
	return points
}

// flat is a peer's rate over the same numbers of records: extrapolated, its cost is linear.
func (r *report) flat(rate float64) (points plotter.XYs) {
	for _, f := range r.Figures {
		if f.Statement == r.Figures[0].Statement {
			points = append(points, plotter.XY{X: float64(f.Records), Y: rate})
		}
	}
	return points
}
