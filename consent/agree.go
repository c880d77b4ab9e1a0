// What makes a record valid: that its events follow each other and that its entries lie within them.

package consent

import (
	"slices"
	"time"
)

func contains(list []string, text string) bool { return slices.Contains(list, text) }

func partyByID(parties []Party, id string) *Party {
	for i := range parties {
		if parties[i].ID == id {
			return &parties[i]
		}
	}
	return nil
}

func (c *checker) events(r *Record) {
	if !c.list("dpv:hasConsentStatus", len(r.Events)) {
		return
	}
	given := false
	for i, e := range r.Events {
		field := at("dpv:hasConsentStatus", i)
		if !e.State.Valid() {
			c.fail(field+".@type", "is no consent status of DPV 2.3")
		}
		c.time(field+".dpv:isIndicatedAtTime", e.Time)
		if i > 0 && e.Time.Before(r.Events[i-1].Time) {
			c.fail(field+".dpv:isIndicatedAtTime", "lies before that of the event before it")
		}
		if (e.State.endsConsent() || e.State == RenewedGiven) && !given {
			c.fail(field+".@type", "no consent was given before")
		}
		given = given || e.State == Given
		c.validity(field, e)
		c.iri(field+".dpv:isIndicatedBy", e.By)
		if e.By != BySubject && e.By != ByRepresentative && partyByID(r.Parties, e.By) == nil {
			c.fail(field+".dpv:isIndicatedBy", "is neither the subject, a representative nor a party of the record")
		}
		if (e.State.Gives() || e.State == Withdrawn) && e.By != BySubject && e.By != ByRepresentative {
			c.fail(field+".dpv:isIndicatedBy", "only the subject or a representative gives and withdraws consent")
		}
		c.optionalText(field+".dpv:hasIndicationMethod", e.Method)
	}
}

// validity checks what only an event that gives consent has: a type of consent and an end.
func (c *checker) validity(field string, e Event) {
	if !e.State.Gives() {
		if e.Basis != "" {
			c.fail(field+".dpv:hasLegalBasis", "only an event that gives consent has one")
		}
		if !e.Until.IsZero() {
			c.fail(field+".dpv:hasDuration", "only an event that gives consent has one")
		}
		return
	}
	c.iri(field+".dpv:hasLegalBasis", e.Basis)
	c.time(field+".dpv:hasDuration.rdf:value", e.Until)
	if !e.Until.After(e.Time) {
		c.fail(field+".dpv:hasDuration.rdf:value", "does not lie after the event")
	}
}

func (c *checker) entries(r *Record) {
	c.atMost("assent:hasEntry", len(r.Entries))
	for i := range r.Entries {
		field, e := at("assent:hasEntry", i), &r.Entries[i]
		if err := e.Book.Validate(); err != nil {
			c.problems = append(c.problems, &FieldError{field, err})
		}
		if e.Key[0] != 0 || e.Key == (Key{}) {
			c.fail(field+".assent:key", "want 1 to 2^248-1")
		}
		c.time(field+".assent:notBefore", e.NotBefore)
		c.time(field+".assent:notAfter", e.NotAfter)
		if !e.NotBefore.Before(e.NotAfter) {
			c.fail(field+".assent:notAfter", "does not lie after assent:notBefore")
		}
		if !r.covers(e) {
			c.fail(field, "no process of a controller with that account has that purpose")
		}
		if !r.givenFrom(e.NotBefore, e.NotAfter) {
			c.fail(field, "the chain would call it live at a time for which no event gives consent")
		}
		for _, other := range r.Entries[:i] {
			if other.Book == e.Book && other.Key == e.Key {
				c.fail(field, "stands there twice")
			}
		}
	}
}

// covers reports whether a controller with the book's account processes data for the book's purpose.
func (r *Record) covers(e *Entry) bool {
	for i := range r.Processes {
		p := &r.Processes[i]
		if !slices.ContainsFunc(p.Purposes, func(purpose Purpose) bool { return purpose.IRI == e.Purpose }) {
			continue
		}
		for _, id := range p.Controllers {
			if party := partyByID(r.Parties, id); party != nil && party.Account != nil && *party.Account == e.Controller {
				return true
			}
		}
	}
	return false
}

// givenFrom reports whether one event gives consent for all the time from one second to before another. A later
// withdrawal does not matter: it sets the row's end on the chain to 0, and what was entered stays in the record.
func (r *Record) givenFrom(from, to time.Time) bool {
	return slices.ContainsFunc(r.Events, func(e Event) bool {
		return e.State.Gives() && !e.Time.After(from) && !to.After(e.Until)
	})
}
