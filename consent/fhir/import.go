// From a Consent resource to the draft of a consent record.

package fhir

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/acc36754/assent/consent"
)

var (
	// ErrNotActive reports a consent that is proposed, rejected, over or entered in error.
	ErrNotActive = errors.New("FHIR consent is not active")
	// ErrScope reports a consent to something else than the use of data, such as a treatment.
	ErrScope = errors.New("FHIR consent is not about the use of data")
	// ErrSubject reports a consent that does not name one person.
	ErrSubject = errors.New("FHIR consent does not name its subject")
	// ErrDenied reports a consent that, with all that it denies, names no purpose that it permits.
	ErrDenied = errors.New("FHIR consent names no purpose that it permits")
	// ErrBase reports a record to start from that already says what the resource has to say.
	ErrBase = errors.New("base of the draft is not empty where the FHIR consent speaks")
)

// Codes of http://terminology.hl7.org/CodeSystem/consentscope.
const consentScope = "http://terminology.hl7.org/CodeSystem/consentscope"

// Draft is what a resource says, in the form of a record. It has to be looked at and completed: Record.Validate
// says what is missing.
type Draft struct {
	Record   consent.Record
	From     time.Time // the first second in which it may be relied on; zero where the resource does not tell
	Warnings []Warning
}

// Warning says what of the resource the draft does not carry.
type Warning struct {
	Element string // path in the resource
	Message string
	// Restricts is set where what is left behind, or kept as a rule for people only, makes the consent narrower than
	// its purposes. A book of such a purpose would say more than the subject did.
	Restricts bool
}

// Restricted reports whether any warning restricts.
func (d *Draft) Restricted() bool {
	return slices.ContainsFunc(d.Warnings, func(w Warning) bool { return w.Restricts })
}

func (d *Draft) warn(restricts bool, element, format string, args ...any) {
	d.Warnings = append(d.Warnings, Warning{Element: element, Message: fmt.Sprintf(format, args...), Restricts: restricts})
}

// Import makes a draft. base is a record with what FHIR does not say: id, notices, parties, and one process that is
// copied for each permission. Its subject, its events and the purposes of its process are empty. The subject's
// reference is turned into a pseudonym as it is spelt, so "Patient/1" and its absolute form are two subjects.
//
// Errors are ErrResource, ErrNotActive, ErrScope, ErrSubject, ErrUnclear, ErrDenied and ErrBase. None repeats text of the resource.
func Import(version Version, data []byte, base consent.Record, pseudonyms *consent.Pseudonyms) (*Draft, error) {
	if base.Subject != "" || len(base.Events) > 0 || len(base.Entries) > 0 || len(base.Processes) != 1 || len(base.Processes[0].Purposes) > 0 {
		return nil, fmt.Errorf("%w: want one process without purposes, and no subject, events and entries", ErrBase)
	}
	r, err := parseResource(version, data)
	if err != nil {
		return nil, err
	}
	if err := r.checkUse(version); err != nil {
		return nil, err
	}
	name, err := r.subjectName()
	if err != nil {
		return nil, err
	}
	t, err := r.rules(version)
	if err != nil {
		return nil, err
	}
	d := &Draft{Record: base}
	d.Record.Subject = pseudonyms.Of(name)
	processes, valid, err := d.permissions(t, base.Processes[0])
	if err != nil {
		return nil, err
	}
	d.Record.Processes = processes
	if err := d.event(r, t, valid); err != nil {
		return nil, err
	}
	d.leftBehind(r)
	return d, nil
}

// checkUse refuses what is not a live consent to the use of data. R4 demands a scope; R5 has none, and some write it
// as a category.
func (r *resource) checkUse(version Version) error {
	if r.status != "active" {
		return ErrNotActive
	}
	if version == R4 && !r.scope.has(consentScope, "patient-privacy") && !r.scope.has(consentScope, "research") {
		return ErrScope
	}
	for _, c := range append([]concept{r.scope}, r.category...) {
		for _, coding := range c.Coding {
			if coding.System == consentScope && coding.Code != "patient-privacy" && coding.Code != "research" {
				return ErrScope
			}
		}
	}
	return nil
}

// subjectName returns the text that stands for the subject in the system that the resource comes from.
func (r *resource) subjectName() (string, error) {
	s := r.subject
	if s == nil || s.name() == "" {
		return "", ErrSubject
	}
	if s.Type == "Group" || strings.HasPrefix(s.Reference, "Group/") || strings.Contains(s.Reference, "/Group/") {
		return "", fmt.Errorf("%w: it is about a group", ErrSubject)
	}
	if strings.HasPrefix(s.Reference, "#") {
		return "", fmt.Errorf("%w: its subject is contained in it and has no name outside", ErrSubject)
	}
	return s.name(), nil
}

// name returns the reference as it is spelt, or the identifier where there is none.
func (r *reference) name() string {
	if r.Reference != "" || r.Identifier.Value == "" {
		return r.Reference
	}
	return r.Identifier.System + "|" + r.Identifier.Value
}

// event adds the giving of consent.
func (d *Draft) event(r *resource, t *tree, valid span) error {
	e := consent.Event{State: consent.Given, Basis: consent.DPV + "Consent", Until: valid.until, By: consent.BySubject, Method: "FHIR Consent"}
	if r.consented == "" {
		d.warn(false, "dateTime", "does not tell when consent was given")
	} else {
		m, err := parseMoment(r.consented)
		if err != nil {
			return err
		}
		// Of a whole day only its last second is certainly not before the consent.
		e.Time, t.partial = m.end.Add(-time.Second), t.partial || m.partial
	}
	if valid.until.IsZero() {
		d.warn(false, "period", "has no end; a consent record needs one")
	}
	if t.partial {
		d.warn(false, "dateTime, period", "dates without a time were taken as UTC, when consent was given as the last second of the day")
	}
	if slices.ContainsFunc(r.by, func(by reference) bool { return by.name() != r.subject.name() }) {
		e.By = consent.ByRepresentative
		d.warn(false, "performer, grantor", "somebody else than the subject gave consent; who is not carried over")
	}
	d.From = e.Time
	if valid.from.After(d.From) {
		d.From = valid.from
	}
	d.Record.Events = []consent.Event{e}
	return nil
}

// leftBehind names the elements of the resource that the draft does not carry.
func (d *Draft) leftBehind(r *resource) {
	for _, name := range r.left {
		d.warn(false, name, "is not carried over")
	}
	if r.policyRule != nil && !r.policyRule.isBase() {
		d.warn(true, "policyRule", "is a policy that is not known here and may restrict use")
	}
	if slices.ContainsFunc(r.verified, func(v verification) bool { return !v.Verified }) {
		d.warn(false, "verification", "was not verified with the subject")
	}
}

// isBase reports whether a policy is opt-in or opt-out and nothing else.
func (c *concept) isBase() bool {
	return len(c.Coding) == 1 && (c.has(actCode, optIn) || c.has(actCode, optOut))
}
