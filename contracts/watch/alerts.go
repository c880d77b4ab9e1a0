// Taking findings up as alerts, and seeing when they are over.

package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// alerts are the alerts of a ledger, in memory.
type alerts struct {
	ledger     ledger
	deployment string
	began      time.Time // findings that were over before are not taken up
	policy     *Policy
	open       []*Alert          // the oldest first
	byKey      map[string]*Alert // the last one of each finding
	reached    uint64            // the block up to which the chain was read when an alert was opened, or since
}

// verdict is what a source says of an alert that it does not find.
type verdict int

const (
	gone      verdict = iota // it is not the case any more
	unknown                  // that cannot be told now
	unwatched                // the policy does not ask for it any more, and nobody knows
)

// all judges every alert alike.
func (v verdict) all(*Alert) verdict { return v }

func loadAlerts(l ledger, deployment string, began time.Time, p *Policy) (*alerts, error) {
	all, err := l.load()
	if err != nil {
		return nil, err
	}
	a := &alerts{ledger: l, deployment: deployment, began: began, policy: p, byKey: map[string]*Alert{}}
	for _, alert := range all {
		a.add(alert)
	}
	return a, nil
}

func (a *alerts) add(alert *Alert) {
	if last := a.byKey[alert.Key]; last == nil || alert.Again >= last.Again { // clocks may have been set back
		a.byKey[alert.Key] = alert
	}
	a.reached = max(a.reached, alert.Block)
	if !alert.settled() {
		a.open = append(a.open, alert)
	}
}

// newAlert takes a finding up, after the alert of the same one that is over. The id of one that is part of the chain's
// history follows from it, so that it would not be raised on the chain twice even if the ledger were lost.
func (a *alerts) newAlert(f *Finding, before *Alert, now time.Time) *Alert {
	r, again := a.policy.rule(f.Kind), 0
	if before != nil {
		again = before.Again + 1
	}
	parts := []string{"assent/watch/alert", a.deployment, f.key()}
	if again > 0 {
		parts = append(parts, strconv.Itoa(again))
	}
	if !f.lasting {
		parts = append(parts, now.UTC().Format(time.RFC3339Nano))
	}
	sum := sha256.Sum256([]byte(strings.Join(parts, "\n")))
	return &Alert{
		ID: hex.EncodeToString(sum[:16]), Severity: r.severity.String(), Opened: now.UTC().Truncate(time.Second), Ended: f.ended,
		Finding: *f, Detail: f.detail, Key: f.key(), Again: again, Block: a.reached, Lasting: f.lasting, Tasks: a.policy.tasks(f, r),
		Resolve: r.Resolve, Done: map[string]string{},
	}
}

// update compares what a source says now with what was taken up, and returns the new alerts. What the source does not say
// is over if it judges so. What was over and is the case again is a new alert. An alert is in the ledger before anything is
// done about it.
func (a *alerts) update(from source, found []Finding, judge func(*Alert) verdict, now time.Time) (fresh []*Alert, err error) {
	there := map[string]bool{}
	for i := range found {
		f := &found[i]
		there[f.key()] = true
		alert := a.byKey[f.key()]
		switch {
		case alert == nil && !f.ended.IsZero() && f.ended.Before(a.began):
			continue // over before this watch began
		case alert == nil, f.ended.IsZero() && !alert.Ended.IsZero():
			alert = a.newAlert(f, alert, now)
			a.add(alert)
			fresh = append(fresh, alert)
		case alert.Ended.IsZero() && !f.ended.IsZero():
			alert.Ended = f.ended
		default:
			continue
		}
		if err := a.ledger.save(alert); err != nil {
			return fresh, fmt.Errorf("ledger: %w", err)
		}
	}
	return fresh, a.end(from, there, judge, now)
}

// end ends the alerts of a source that are over. Where nobody knows, what was raised on the chain is left to an auditor.
func (a *alerts) end(from source, there map[string]bool, judge func(*Alert) verdict, now time.Time) error {
	for _, alert := range a.open {
		if alert.Finding.Kind.source() != from || there[alert.Key] || !alert.Ended.IsZero() {
			continue
		}
		is := judge(alert)
		if is == unknown {
			continue
		}
		alert.Resolve = alert.Resolve && is == gone
		alert.Ended = now.UTC().Truncate(time.Second)
		if err := a.ledger.save(alert); err != nil {
			return fmt.Errorf("ledger: %w", err)
		}
	}
	return nil
}

// tidy forgets what is over and told. Alerts of what is found again each time stay in the ledger.
func (a *alerts) tidy() error {
	var err error
	a.open = slices.DeleteFunc(a.open, func(alert *Alert) bool {
		if err != nil || !alert.settled() {
			return false
		}
		if !alert.Lasting {
			if err = a.ledger.remove(alert); err != nil {
				err = fmt.Errorf("ledger: %w", err)
				return false
			}
			if a.byKey[alert.Key] == alert {
				delete(a.byKey, alert.Key)
			}
		}
		return true
	})
	return err
}
