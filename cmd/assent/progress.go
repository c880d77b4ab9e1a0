// Showing how far commit and prove are: bars on a terminal, log lines elsewhere.

package main

import (
	"io"
	"log/slog"
	"os"
	"strconv"
	"sync"
	"time"

	"github.com/acc36754/assent/prover"
	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
	"golang.org/x/term"
)

// progress follows the phases of the prover's work.
type progress struct {
	log   *slog.Logger
	bars  *mpb.Progress // nil: no terminal
	bar   *mpb.Bar      // of the current phase
	phase prover.Phase
	began time.Time
	mu    sync.Mutex
}

// startProgress shows progress when standard error is a terminal. The caller stops it before writing there.
func (a *app) startProgress() *progress {
	p := &progress{log: a.log}
	if f, ok := a.err.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.bars = newBars(f)
	}
	return p
}

func newBars(w io.Writer) *mpb.Progress {
	return mpb.New(mpb.WithOutput(w), mpb.WithWidth(72), mpb.WithAutoRefresh())
}

// report is the prover's callback.
func (p *progress) report(phase prover.Phase, done, total uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if phase != p.phase {
		p.finishPhase()
		p.phase, p.began = phase, time.Now()
		p.addBar(total)
	}
	if p.bar == nil {
		return
	}
	if total > 0 {
		p.bar.SetTotal(int64(total), false)
	}
	p.bar.SetCurrent(int64(done))
}

// task is the key store's callback.
func (p *progress) task(task string, done, total int) {
	p.report(prover.Phase(task), uint64(max(done, 0)), uint64(max(total, 0)))
}

// addBar shows a bar, or only a count for a phase whose length nobody knows.
func (p *progress) addBar(total uint64) {
	if p.bars == nil {
		return
	}
	name := decor.Name(string(p.phase), decor.WCSyncSpaceR)
	elapsed := decor.Elapsed(decor.ET_STYLE_GO, decor.WCSyncSpace)
	// The total is set later: a bar that is made with one ends only when it is reached.
	if total == 0 {
		p.bar = p.bars.New(0, mpb.NopStyle(), mpb.PrependDecorators(name, decor.Any(countSoFar)), mpb.AppendDecorators(elapsed))
		return
	}
	p.bar = p.bars.New(0, mpb.BarStyle(), mpb.PrependDecorators(name), mpb.AppendDecorators(decor.Percentage(), elapsed))
}

// countSoFar is empty for a phase in which nothing is counted.
func countSoFar(s decor.Statistics) string {
	if s.Current == 0 {
		return ""
	}
	return strconv.FormatInt(s.Current, 10)
}

func (p *progress) finishPhase() {
	if p.phase != "" {
		p.log.Info("done", "phase", string(p.phase), "took", time.Since(p.began).Round(time.Millisecond))
	}
	if p.bar != nil {
		p.bar.SetTotal(-1, true)
		p.bar = nil
	}
}

// stop completes the last bar and leaves the terminal to others.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.finishPhase()
	p.phase = ""
	if p.bars != nil {
		p.bars.Wait()
		p.bars = nil
	}
}
