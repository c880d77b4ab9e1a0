// What has to be done about an alert, and in which order.

package watch

import (
	"slices"
	"strings"
)

// Tasks. Those with a colon are about a webhook, whose name follows.
const (
	taskPrint   = "print"
	taskWebhook = "webhook:"
	taskRaise   = "alert"
	taskSuspend = "suspend"
	taskReprove = "reprove"
	taskResolve = "resolve"

	// over precedes the tasks that tell of the end.
	over = "over:"
)

// tasks returns what a rule orders for a finding, in the order in which it is done: first what is known by everybody at
// once, last what takes time.
func (p *Policy) tasks(f *Finding, r Rule) []string {
	all := []string{taskPrint}
	onChain := !f.Artifact.IsZero()
	switch {
	case onChain && slices.Contains(r.Do, Suspend):
		all = append(all, taskSuspend)
	case onChain && slices.Contains(r.Do, Raise):
		all = append(all, taskRaise)
	}
	if slices.Contains(r.Do, Notify) {
		for _, hook := range p.Webhooks {
			all = append(all, taskWebhook+hook.Name)
		}
	}
	if _, known := p.renewal(f.Artifact, f.Purpose); known && slices.Contains(r.Do, Reprove) {
		all = append(all, taskReprove)
	}
	return all
}

// isTransaction reports whether a task waits for the chain.
func isTransaction(task string) bool {
	return task == taskRaise || task == taskSuspend || task == taskResolve
}

// momentary kinds happen and are not the case for a while: their alerts have no end.
func (k Kind) momentary() bool { return k == KeyFrozen || k == StrangerRegistered }

// due returns the tasks of an alert that are not done.
func (a *Alert) due() []string {
	var due []string
	for _, task := range a.Tasks {
		if a.Done[task] != "" && !a.Ended.IsZero() {
			task = a.atEnd(task) // that it is over is told to those who know that it began
		}
		if task != "" && a.Done[task] == "" && (task != taskReprove || a.Ended.IsZero()) {
			due = append(due, task)
		}
	}
	return due
}

// atEnd returns what becomes of a task that is done once the alert is over; empty for nothing.
func (a *Alert) atEnd(task string) string {
	switch {
	case task == taskPrint, strings.HasPrefix(task, taskWebhook):
		return over + task
	case (task == taskRaise || task == taskSuspend) && a.Resolve:
		return taskResolve
	}
	return ""
}

// settled reports whether nothing has to be done about an alert any more.
func (a *Alert) settled() bool {
	return len(a.due()) == 0 && (!a.Ended.IsZero() || a.Finding.Kind.momentary())
}
