// Figures for Prometheus.

package watch

import (
	"net/http"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// metrics are a watcher's figures, in a registry of their own.
type metrics struct {
	registry   *prometheus.Registry
	nextBlock  prometheus.Gauge
	chainUp    prometheus.Gauge
	lastPass   prometheus.Gauge
	jobs       prometheus.Gauge
	open       *prometheus.GaugeVec
	alerts     *prometheus.CounterVec
	deliveries *prometheus.CounterVec
	expiry     *prometheus.GaugeVec
}

func newMetrics() *metrics {
	gauge := func(name, help string) prometheus.Gauge {
		return prometheus.NewGauge(prometheus.GaugeOpts{Namespace: "assent", Subsystem: "watch", Name: name, Help: help})
	}
	m := &metrics{
		registry:  prometheus.NewRegistry(),
		nextBlock: gauge("next_block", "Number of the block whose events are read next."),
		chainUp:   gauge("chain_up", "1 if the node answered when it was last asked."),
		lastPass:  gauge("last_pass_timestamp_seconds", "When the watcher last looked at everything."),
		jobs:      gauge("running_jobs", "Authorised jobs that are not closed."),
		open: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "assent", Subsystem: "watch", Name: "open_alerts", Help: "Alerts that are not over.",
		}, []string{"kind", "severity"}),
		alerts: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "assent", Subsystem: "watch", Name: "alerts_total", Help: "Alerts opened since the start.",
		}, []string{"kind", "severity"}),
		deliveries: prometheus.NewCounterVec(prometheus.CounterOpts{
			Namespace: "assent", Subsystem: "watch", Name: "deliveries_total", Help: "What was done about alerts, and what failed.",
		}, []string{"task", "outcome"}),
		expiry: prometheus.NewGaugeVec(prometheus.GaugeOpts{
			Namespace: "assent", Subsystem: "watch", Name: "attestation_expiry_timestamp_seconds",
			Help: "When the proof of a dataset's consents becomes too old for the gate.",
		}, []string{"dataset", "purpose"}),
	}
	m.registry.MustRegister(m.nextBlock, m.chainUp, m.lastPass, m.jobs, m.open, m.alerts, m.deliveries, m.expiry)
	return m
}

// delivered counts a task. Tasks at the end of an alert count with those at its beginning.
func (m *metrics) delivered(task string, err error) {
	outcome := "done"
	if err != nil {
		outcome = "failed"
	}
	m.deliveries.WithLabelValues(strings.TrimPrefix(task, over), outcome).Inc()
}

// show sets what is known after a pass.
func (m *metrics) show(w *Watcher, now time.Time) {
	m.lastPass.Set(float64(now.Unix()))
	jobs := map[uint64]bool{}
	for _, s := range w.history.running {
		jobs[s.job] = true
	}
	m.jobs.Set(float64(len(jobs)))
	m.open.Reset()
	for _, a := range w.alerts.open {
		if a.Ended.IsZero() {
			m.open.WithLabelValues(string(a.Finding.Kind), a.Severity).Inc()
		}
	}
	m.expiry.Reset()
	for r, at := range w.history.expiries(w.policy) {
		m.expiry.WithLabelValues(r.dataset.String(), r.purpose.String()).Set(float64(at.Unix()))
	}
}

// Handler returns an HTTP handler that serves Prometheus' text format.
func (w *Watcher) Handler() http.Handler {
	return promhttp.HandlerFor(w.metrics.registry, promhttp.HandlerOpts{})
}
