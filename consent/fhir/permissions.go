// What remains permitted once everything that is denied is taken off.

package fhir

import (
	"fmt"
	"slices"
	"strings"

	"github.com/acc36754/assent/consent"
)

// permissions returns a process for each permission that names purposes of which something is left, and the time in
// which all of them hold. Each process carries everything that is denied as a prohibition.
func (d *Draft) permissions(t *tree, base consent.Process) ([]consent.Process, span, error) {
	var processes []consent.Process
	var valid span
	var spans []span
	permitted := map[coding]bool{}
	for _, p := range t.rules {
		if !p.permits {
			continue
		}
		if len(p.purposes) == 0 {
			d.warn(false, p.path, "permits every purpose; only those that are named are carried over")
			continue
		}
		left := t.undenied(p)
		if len(left) == 0 {
			continue
		}
		for _, c := range left {
			permitted[c] = true
		}
		processes = append(processes, d.process(p, left, base))
		spans = append(spans, p.wholeSpan())
		valid = valid.and(p.wholeSpan())
	}
	if len(processes) == 0 {
		return nil, span{}, ErrDenied
	}
	if slices.ContainsFunc(spans, func(s span) bool { return s != valid }) {
		d.warn(false, "period", "permissions hold at different times; only the time that they share is carried over")
	}
	if !valid.until.IsZero() && !valid.from.Before(valid.until) {
		return nil, span{}, fmt.Errorf("%w: its permissions share no time", ErrUnclear)
	}
	prohibitions := d.prohibitions(t, permitted)
	for i := range processes {
		processes[i].Rules = append(processes[i].Rules, prohibitions...)
	}
	return processes, valid, nil
}

// process returns a copy of the base for what is left of a permission. What limits it becomes a rule.
func (d *Draft) process(p *rule, left []coding, base consent.Process) consent.Process {
	base.Rules = slices.Clone(base.Rules)
	for _, c := range left {
		base.Purposes = append(base.Purposes, c.purpose())
	}
	limits := strings.Join(p.allLimits(), ", ")
	if limits == "" {
		return base
	}
	base.Rules = append(base.Rules, consent.Rule{
		Kind: consent.Obligation, Text: "Only as far as " + p.path + " of the FHIR Consent permits, which is limited by " + limits + ".",
	})
	d.warn(true, p.path, "is limited by %s, which is not carried over", limits)
	return base
}

// undenied returns the purposes of a permission that no denial takes away as a whole.
func (t *tree) undenied(p *rule) []coding {
	return slices.DeleteFunc(slices.Clone(p.purposes), func(c coding) bool {
		return slices.ContainsFunc(t.rules, func(d *rule) bool { return !d.permits && d.takes(p, c) })
	})
}

// takes reports whether a denial takes a purpose from a permission altogether: it is about the purpose, nothing
// narrows it that does not narrow the permission, and the permission is not an exception from it. Its own span
// counts as narrowing: what is denied for a time stays permitted at others, which a rule then says.
func (r *rule) takes(p *rule, c coding) bool {
	if p.within(r) || len(r.narrowed(p)) > 0 {
		return false
	}
	return len(r.purposes) == 0 || slices.ContainsFunc(r.purposes, func(denied coding) bool { return c.relationTo(denied) == inside })
}

// open reports whether a rule denies nothing but what is not permitted elsewhere: a base.
func (r *rule) open() bool { return r.parent == nil && len(r.purposes) == 0 }

// prohibitions returns every denial as a rule, and warns where it bears on what is still permitted.
func (d *Draft) prohibitions(t *tree, permitted map[coding]bool) (rules []consent.Rule) {
	for _, r := range t.rules {
		if r.permits || r.open() {
			continue
		}
		rule := consent.Rule{Kind: consent.Prohibition}
		bears := len(r.purposes) == 0
		for _, denied := range r.purposes {
			rule.Purposes = append(rule.Purposes, denied.purpose().IRI)
			for c := range permitted {
				bears = bears || c.relationTo(denied) != apart
			}
		}
		rule.Purposes = slices.Compact(slices.Sorted(slices.Values(rule.Purposes)))
		limits := r.narrowed(r.parent.root())
		if bears || len(limits) > 0 {
			rule.Text = denialText(r.path, limits, t.hasExceptions(r))
		}
		if bears {
			d.warn(true, r.path, "denies use that the purposes of the draft include; the record says so in a rule, a book cannot")
		}
		rules = append(rules, rule)
	}
	return rules
}

// hasExceptions reports whether a denial has a permission nested in it.
func (t *tree) hasExceptions(denial *rule) bool {
	return slices.ContainsFunc(t.rules, func(r *rule) bool { return r.permits && r.within(denial) })
}

func denialText(path string, limits []string, exceptions bool) string {
	text := "Denied by " + path + " of the FHIR Consent"
	if len(limits) > 0 {
		text += ", limited by " + strings.Join(limits, ", ")
	}
	if exceptions {
		text += ", with exceptions"
	}
	return text + "."
}
