// Taking findings up as alerts, and seeing when they are over.

package watch

import (
	"fmt"
	"slices"
	"time"
)

// alerts are the alerts of a ledger, in memory.
type alerts struct {
	ledger     ledger
	deployment string
	began      time.Time // findings that were over before are not taken up
	policy     *Policy
	open       []*Alert // the oldest first
	byKey      map[string]*Alert
}

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
	a.byKey[alert.Key] = alert
	if !alert.settled() {
		a.open = append(a.open, alert)
	}
}

// update compares what a source says now with what was taken up, and returns the new alerts. Where it is complete, what it
// does not say is over. An alert is in the ledger before anything is done about it.
func (a *alerts) update(from source, found []Finding, complete bool, now time.Time) (fresh []*Alert, err error) {
	there := map[string]bool{}
	for i := range found {
		f := &found[i]
		there[f.key()] = true
		alert := a.byKey[f.key()]
		switch {
		case alert == nil && !f.ended.IsZero() && f.ended.Before(a.began):
			continue // over before this watch began
		case alert == nil:
			r := a.policy.rule(f.Kind)
			alert = newAlert(a.deployment, f, r, a.policy.tasks(f, r), now)
			alert.Ended = f.ended
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
	if !complete {
		return fresh, nil
	}
	for _, alert := range a.open {
		if alert.Finding.Kind.source() != from || there[alert.Key] || !alert.Ended.IsZero() {
			continue
		}
		alert.Ended = now.UTC().Truncate(time.Second)
		if err := a.ledger.save(alert); err != nil {
			return fresh, fmt.Errorf("ledger: %w", err)
		}
	}
	return fresh, nil
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
			delete(a.byKey, alert.Key)
		}
		return true
	})
	return err
}
