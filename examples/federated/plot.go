// The picture of how the model learns.

package main

import (
	"context"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/plotutil"
	"gonum.org/v1/plot/vg"
)

// draw writes the log-loss after each round as a PNG.
func (s *story) draw(context.Context) error {
	p := plot.New()
	p.Title.Text = "Federated logistic regression, five clients"
	p.X.Label.Text, p.Y.Label.Text = "round", "log-loss over all records"
	p.Legend.Top = true
	p.X.Tick.Marker = plot.TickerFunc(func(_, _ float64) (ticks []plot.Tick) {
		for round := range s.losses {
			ticks = append(ticks, plot.Tick{Value: float64(round), Label: strconv.Itoa(round)})
		}
		return ticks
	})
	points := make(plotter.XYs, len(s.losses))
	for round, loss := range s.losses {
		points[round] = plotter.XY{X: float64(round), Y: loss}
	}
	if err := plotutil.AddLinePoints(p, "aggregated model", points); err != nil {
		return err
	}
	if err := p.Save(16*vg.Centimeter, 10*vg.Centimeter, s.picture); err != nil {
		return err
	}
	s.Say("The curve is in %s", s.picture)
	return nil
}
