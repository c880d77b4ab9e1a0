// Provisions as a tree of rules, each a permission or a denial.

package fhir

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

const (
	maxDepth = 16
	maxRules = 256
)

// ErrUnclear reports a resource of which it cannot be told what it permits and what it denies.
var ErrUnclear = errors.New("FHIR consent does not say clearly what it permits")

// What a provision or a decision can say.
const (
	permit = "permit"
	deny   = "deny"
)

// Codes of http://terminology.hl7.org/CodeSystem/v3-ActCode that R4 uses as a base policy.
const (
	actCode = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
	optIn   = "OPTIN"
	optOut  = "OPTOUT"
)

// rule is a provision, or the base decision of a resource. A provision is an exception within what its parent is
// about.
type rule struct {
	parent   *rule
	path     string
	permits  bool
	purposes []coding // its own, or its parent's where it has none; none at all: every purpose
	limits   []string // names of its own elements that narrow it
	span     span     // its own period
}

// tree is all rules of a resource, parents before children.
type tree struct {
	rules   []*rule
	partial bool // some time was a date without a zone
	// decide says what a provision with a type, or without, does: "permit", "deny", or "" where that stays open.
	decide func(parent *rule, kind string) (string, error)
}

func (t *tree) add(r *rule) error {
	if len(t.rules) == maxRules {
		return fmt.Errorf("%w: more than %d provisions", ErrResource, maxRules)
	}
	t.rules = append(t.rules, r)
	return nil
}

// rules reads the provisions of a resource by the rules of its release.
func (r *resource) rules(version Version) (*tree, error) {
	t := &tree{}
	if version == R4 {
		return t, r.rulesR4(t)
	}
	return t, r.rulesR5(t)
}

// rulesR4 reads one root provision with nested ones, each of which says what it does. R4 allows no type in the root
// and leaves the base to a policy, but many systems write the base there.
func (r *resource) rulesR4(t *tree) error {
	if r.provision == nil {
		return fmt.Errorf("%w: it has no provision", ErrUnclear)
	}
	base := ""
	switch in, out := r.policyRule.has(actCode, optIn), r.policyRule.has(actCode, optOut); {
	case in && out:
		return fmt.Errorf("%w: its policyRule is both %s and %s", ErrUnclear, optIn, optOut)
	case in:
		base = permit
	case out:
		base = deny
	}
	t.decide = func(parent *rule, kind string) (string, error) {
		if parent != nil || base == "" {
			return kind, nil
		}
		if kind != "" && kind != base {
			return "", fmt.Errorf("%w: its policyRule and the type of its provision differ", ErrUnclear)
		}
		return base, nil
	}
	return t.read(r.provision, nil, "provision")
}

// rulesR5 reads a base decision and provisions, each the opposite of what it is nested in.
func (r *resource) rulesR5(t *tree) error {
	base := &rule{path: "decision", permits: r.decision == permit}
	if r.decision != permit && r.decision != deny {
		return fmt.Errorf("%w: its decision is neither permit nor deny", ErrUnclear)
	}
	t.decide = func(parent *rule, kind string) (string, error) {
		opposite := permit
		if parent.permits {
			opposite = deny
		}
		if kind != "" && kind != opposite {
			return "", fmt.Errorf("%w: R5 has no type of provisions, and this one is not the opposite of what it is nested in", ErrUnclear)
		}
		return opposite, nil
	}
	var err error
	if base.span, err = t.span(r.period, "period"); err != nil {
		return err
	}
	if err := t.add(base); err != nil {
		return err
	}
	if r.provision == nil {
		return nil
	}
	var provisions []jsontext.Value
	if err := json.Unmarshal(r.provision, &provisions); err != nil {
		return fmt.Errorf("%w: provision is not a list", ErrResource)
	}
	return t.readList(provisions, base, "provision")
}

func (t *tree) readList(list []jsontext.Value, parent *rule, path string) error {
	for i, raw := range list {
		if err := t.read(raw, parent, fmt.Sprintf("%s[%d]", path, i)); err != nil {
			return err
		}
	}
	return nil
}

// read reads a provision and those nested in it.
func (t *tree) read(raw jsontext.Value, parent *rule, path string) error {
	if parent.depth() == maxDepth {
		return fmt.Errorf("%w: more than %d provisions in each other", ErrResource, maxDepth)
	}
	o, err := parseObject(raw)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	r := &rule{parent: parent, path: path}
	var kind string
	var when *period
	var nested []jsontext.Value
	if err := errors.Join(o.take("type", &kind), o.take("period", &when), o.take("purpose", &r.purposes), o.take("provision", &nested)); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	r.limits = o.left()
	if r.span, err = t.span(when, path+".period"); err != nil {
		return err
	}
	if err := r.checkPurposes(); err != nil {
		return err
	}
	if kind, err = t.decide(parent, kind); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := r.settle(kind, len(nested)); err != nil {
		return err
	}
	if err := t.add(r); err != nil {
		return err
	}
	return t.readList(nested, r, path+".provision")
}

// settle fills in whether a rule permits. Only a root that is about nothing itself may leave it open: then nothing
// is permitted but what nested provisions permit.
func (r *rule) settle(kind string, nested int) error {
	switch kind {
	case permit:
		r.permits = true
	case deny:
	case "":
		if r.parent != nil || len(r.purposes) > 0 || nested == 0 {
			return fmt.Errorf("%w: %s says neither permit nor deny", ErrUnclear, r.path)
		}
	default:
		return fmt.Errorf("%w: the type of %s is neither permit nor deny", ErrUnclear, r.path)
	}
	if len(r.purposes) == 0 && r.parent != nil {
		r.purposes = r.parent.purposes
	}
	return nil
}

func (r *rule) checkPurposes() error {
	for i, c := range r.purposes {
		if _, err := c.iri(); err != nil {
			return fmt.Errorf("%w: purpose[%d] of %s has no system and code that make an IRI", ErrUnclear, i, r.path)
		}
	}
	return nil
}

func (r *rule) depth() int {
	n := 0
	for ; r != nil; r = r.parent {
		n++
	}
	return n
}

// root returns the rule that a rule is nested in and that is nested in none; that of no rule is none.
func (r *rule) root() *rule {
	for r != nil && r.parent != nil {
		r = r.parent
	}
	return r
}

// within reports whether a rule is another or nested in it.
func (r *rule) within(outer *rule) bool {
	for ; r != nil; r = r.parent {
		if r == outer {
			return true
		}
	}
	return false
}

// narrowed returns the names of elements that narrow a rule compared with what it shares with another: those of the
// rule itself and of what it is nested in, up to what the other is nested in as well.
func (r *rule) narrowed(than *rule) (names []string) {
	for ; r != nil && !than.within(r); r = r.parent {
		names = append(names, r.limits...)
		if r.span != (span{}) {
			names = append(names, "period")
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// allLimits returns the names of elements, periods apart, that narrow a rule.
func (r *rule) allLimits() (names []string) {
	for ; r != nil; r = r.parent {
		names = append(names, r.limits...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// wholeSpan returns when a rule holds: while all that it is nested in holds.
func (r *rule) wholeSpan() (s span) {
	for ; r != nil; r = r.parent {
		s = s.and(r.span)
	}
	return s
}

// span is a time from a second to before another; zero means without bound.
type span struct{ from, until time.Time }

func (s span) and(other span) span {
	if other.from.After(s.from) {
		s.from = other.from
	}
	if s.until.IsZero() || !other.until.IsZero() && other.until.Before(s.until) {
		s.until = other.until
	}
	return s
}
