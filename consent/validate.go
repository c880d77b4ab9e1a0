// What makes a record valid: its header, its parts one by one, and the errors that name a field.

package consent

import (
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/acc36754/assent"
	"github.com/google/uuid"
)

// Limits of a record.
const (
	maxList = 64
	maxText = 4096 // bytes
)

// ErrRecord reports a consent record that cannot be read or does not agree with itself.
var ErrRecord = errors.New("consent record is not valid")

// FieldError is what is wrong with one field. It wraps ErrRecord and never repeats the value.
type FieldError struct {
	Field string // path as in the file, such as "dpv:hasProcess[0].dpv:hasPurpose[1].@id"
	Err   error
}

// Error names the field and the problem.
func (e *FieldError) Error() string { return fmt.Sprintf("%s: %v", e.Field, e.Err) }

// Unwrap gives ErrRecord and the cause.
func (e *FieldError) Unwrap() []error { return []error{ErrRecord, e.Err} }

// checker collects what is wrong, so that who fills in a draft sees all of it at once.
type checker struct{ problems []error }

func (c *checker) fail(field string, format string, args ...any) {
	c.problems = append(c.problems, &FieldError{field, fmt.Errorf(format, args...)})
}

// Validate checks that every field that TS 27560 demands is filled, that each value has its form, and that the
// parts agree: parties exist, events follow each other, entries lie within what was consented to. It returns a
// joined list of FieldErrors.
func (r *Record) Validate() error {
	var c checker
	c.uuid("dct:identifier", r.ID)
	c.time("dct:created", r.Created)
	c.uuid("dpv:hasDataSubject", r.Subject)
	c.notices(r.Notices)
	c.parties(r.Parties)
	if c.list("dpv:hasProcess", len(r.Processes)) {
		for i := range r.Processes {
			c.process(at("dpv:hasProcess", i), &r.Processes[i], r.Parties)
		}
	}
	c.events(r)
	c.entries(r)
	return errors.Join(c.problems...)
}

func (c *checker) notices(notices []Notice) {
	if !c.list("dpv:hasNotice", len(notices)) {
		return
	}
	for i, n := range notices {
		field := at("dpv:hasNotice", i)
		c.iri(field+".@id", n.ID)
		c.text(field+".dct:language", n.Language)
		c.time(field+".dct:date", n.Date)
	}
}

func (c *checker) parties(parties []Party) {
	if !c.list("dpv:hasEntity", len(parties)) {
		return
	}
	seen := map[string]bool{}
	for i, p := range parties {
		field := at("dpv:hasEntity", i)
		c.iri(field+".@id", p.ID)
		c.iris(field+".@type", p.Types)
		c.text(field+".dpv:hasName", p.Name)
		c.text(field+".schema:address.schema:streetAddress", p.Address)
		c.iri(field+".schema:contactPoint.schema:url", p.Contact)
		if p.Account != nil && *p.Account == (assent.Address{}) {
			c.fail(field+".assent:account", "is the zero address")
		}
		if seen[p.ID] {
			c.fail(field+".@id", "another party has it")
		}
		seen[p.ID] = true
	}
}

func (c *checker) process(field string, p *Process, parties []Party) {
	if c.list(field+".dpv:hasPurpose", len(p.Purposes)) {
		for i, purpose := range p.Purposes {
			c.purpose(at(field+".dpv:hasPurpose", i), purpose)
		}
	}
	if c.list(field+".dpv:hasPersonalData", len(p.PersonalData)) {
		for i, data := range p.PersonalData {
			c.iri(at(field+".dpv:hasPersonalData", i)+".skos:broader", data.Category)
			if !data.Sensitivity.Valid() {
				c.fail(at(field+".dpv:hasPersonalData", i)+".@type", "want %s, %s or %s", Ordinary, Sensitive, SpecialCategory)
			}
		}
	}
	c.optionalIRIs(field+".dpv:hasProcessing", p.Processing)
	c.iris(field+".dpv:hasStorageCondition[0].dpv:hasLocation", p.Storage.Locations)
	if !isDuration(p.Storage.Duration) {
		c.fail(field+".dpv:hasStorageCondition[1].dpv:hasDuration", "want an ISO 8601 duration such as P5Y")
	}
	c.members(field+".dpv:hasDataController", p.Controllers, parties)
	c.members(field+".dpv:hasRecipient", p.Recipients, parties)
	c.iri(field+".dpv:hasLegalBasis", p.LegalBasis)
	c.iri(field+".dpv:hasConsentControl.dpv:isExercisedAt", p.Withdrawal)
	c.iris(field+".dpv:hasJurisdiction", p.Jurisdictions)
	if c.list(field+".dpv:hasRight", len(p.Rights)) {
		for i, right := range p.Rights {
			c.iri(at(field+".dpv:hasRight", i)+".@id", right.IRI)
			c.iri(at(field+".dpv:hasRight", i)+".dpv:isExercisedAt", right.ExercisedAt)
		}
	}
	c.rules(field+".dpv:hasRule", p)
}

func (c *checker) purpose(field string, p Purpose) {
	c.iri(field+".@id", p.IRI)
	c.optionalIRIs(field+".skos:broader", p.Broader)
	c.optionalText(field+".dct:title", p.Title)
}

func (c *checker) rules(field string, p *Process) {
	c.atMost(field, len(p.Rules))
	for i, rule := range p.Rules {
		field := at(field, i)
		if !rule.Kind.Valid() {
			c.fail(field+".@type", "want %s, %s or %s", Permission, Prohibition, Obligation)
		}
		c.optionalIRIs(field+".dpv:hasPurpose", rule.Purposes)
		if rule.Source != "" {
			c.iri(field+".dct:source", rule.Source)
		}
		c.optionalText(field+".dct:description", rule.Text)
		if rule.Text != "" {
			continue
		}
		if rule.Kind != Prohibition || len(rule.Purposes) == 0 {
			c.fail(field+".dct:description", "is missing")
		}
		for _, purpose := range p.Purposes {
			if contains(rule.Purposes, purpose.IRI) {
				c.fail(field+".dpv:hasPurpose", "prohibits without a condition what the process is for")
			}
		}
	}
}

// The checks of single values.

func at(field string, i int) string { return fmt.Sprintf("%s[%d]", field, i) }

func (c *checker) uuid(field, text string) {
	id, err := uuid.Parse(text)
	if err != nil || id.String() != text || id.Variant() != uuid.RFC4122 || id.Version() != 4 && id.Version() != 8 {
		c.fail(field, "want a UUID of version 4 or 8 in lower case")
	}
}

func (c *checker) time(field string, t time.Time) {
	if t.IsZero() {
		c.fail(field, "is missing")
		return
	}
	if t.Location() != time.UTC || !t.Equal(t.Truncate(time.Second)) || t.Unix() < 0 || t.Unix() > MaxTime {
		c.fail(field, "want a whole second in UTC from 1970 to 2106")
	}
}

func (c *checker) iri(field, iri string) {
	if iri == "" {
		c.fail(field, "is missing")
		return
	}
	if err := CheckIRI(iri); err != nil {
		c.problems = append(c.problems, &FieldError{field, err})
	}
}

func (c *checker) text(field, text string) {
	if text == "" {
		c.fail(field, "is missing")
		return
	}
	c.optionalText(field, text)
}

func (c *checker) optionalText(field, text string) {
	if len(text) > maxText || !utf8.ValidString(text) || strings.ContainsFunc(text, unicode.IsControl) {
		c.fail(field, "want at most %d bytes of UTF-8 without control characters", maxText)
	}
}

// list checks a list that must not be empty and reports whether its members are worth a look.
func (c *checker) list(field string, n int) bool {
	if n == 0 {
		c.fail(field, "is missing")
		return false
	}
	return c.atMost(field, n)
}

func (c *checker) atMost(field string, n int) bool {
	if n > maxList {
		c.fail(field, "has %d members, at most %d", n, maxList)
		return false
	}
	return true
}

func (c *checker) iris(field string, list []string) {
	if c.list(field, len(list)) {
		c.optionalIRIs(field, list)
	}
}

func (c *checker) optionalIRIs(field string, list []string) {
	if !c.atMost(field, len(list)) {
		return
	}
	for i, iri := range list {
		c.iri(at(field, i), iri)
		if contains(list[:i], iri) {
			c.fail(at(field, i), "stands there twice")
		}
	}
}

func (c *checker) members(field string, ids []string, parties []Party) {
	c.iris(field, ids)
	for i, id := range ids {
		if partyByID(parties, id) == nil {
			c.fail(at(field, i), "is no party of the record")
		}
	}
}
