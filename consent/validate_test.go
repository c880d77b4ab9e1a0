package consent_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
)

// Each check of a record, by the field that it must name when the record is broken there.
func TestValidateNamesTheField(t *testing.T) {
	long := strings.Repeat("a", 5000)
	tests := []struct {
		field string
		spoil func(*consent.Record)
	}{
		{"dct:identifier", func(r *consent.Record) { r.ID = "7" }},
		{"dct:identifier", func(r *consent.Record) { r.ID = strings.ToUpper(r.ID) }},
		{"dct:identifier", func(r *consent.Record) { r.ID = "a6f58318-72e6-16a2-bfd7-f36d795e30cd" }}, // version 1 has a MAC address
		{"dct:identifier", func(r *consent.Record) { r.ID = "a6f58318-72e6-46a2-0fd7-f36d795e30cd" }},
		{"dct:created", func(r *consent.Record) { r.Created = time.Time{} }},
		{"dct:created", func(r *consent.Record) { r.Created = r.Created.Add(time.Millisecond) }},
		{"dct:created", func(r *consent.Record) { r.Created = r.Created.In(time.FixedZone("", 3600)) }},
		{"dct:created", func(r *consent.Record) { r.Created = day(2107, 1, 1) }},
		{"dct:created", func(r *consent.Record) { r.Created = day(1969, 1, 1) }},
		{"dpv:hasDataSubject", func(r *consent.Record) { r.Subject = "Jane Doe" }},
		{"dpv:hasNotice", func(r *consent.Record) { r.Notices = nil }},
		{"dpv:hasNotice[0].@id", func(r *consent.Record) { r.Notices[0].ID = "notice 7" }},
		{"dpv:hasNotice[0].dct:language", func(r *consent.Record) { r.Notices[0].Language = "" }},
		{"dpv:hasNotice[0].dct:date", func(r *consent.Record) { r.Notices[0].Date = time.Time{} }},
		{"dpv:hasProcess", func(r *consent.Record) { r.Processes = nil }},
		{"dpv:hasProcess[0].dpv:hasPurpose", func(r *consent.Record) { r.Processes[0].Purposes = nil }},
		{"dpv:hasProcess[0].dpv:hasPurpose", func(r *consent.Record) { r.Processes[0].Purposes = make([]consent.Purpose, 65) }},
		{"dpv:hasProcess[0].dpv:hasPurpose[0].@id", func(r *consent.Record) { r.Processes[0].Purposes[0].IRI = "dpv:Marketing" }},
		{"dpv:hasProcess[0].dpv:hasPurpose[0].skos:broader[0]", func(r *consent.Record) { r.Processes[0].Purposes[0].Broader[0] = "x" }},
		{"dpv:hasProcess[0].dpv:hasPurpose[0].dct:title", func(r *consent.Record) { r.Processes[0].Purposes[0].Title = "a\nb" }},
		{"dpv:hasProcess[0].dpv:hasPurpose[0].dct:title", func(r *consent.Record) { r.Processes[0].Purposes[0].Title = long }},
		{"dpv:hasProcess[0].dpv:hasPersonalData", func(r *consent.Record) { r.Processes[0].PersonalData = nil }},
		{"dpv:hasProcess[0].dpv:hasPersonalData[0].skos:broader", func(r *consent.Record) { r.Processes[0].PersonalData[0].Category = "" }},
		{"dpv:hasProcess[0].dpv:hasPersonalData[1].@type", func(r *consent.Record) { r.Processes[0].PersonalData[1].Sensitivity = "" }},
		{"dpv:hasProcess[0].dpv:hasProcessing[1]", func(r *consent.Record) { r.Processes[0].Processing[1] = "ai:ModelTraining" }},
		{"dpv:hasProcess[0].dpv:hasProcessing[1]", func(r *consent.Record) { r.Processes[0].Processing[1] = r.Processes[0].Processing[0] }},
		{"dpv:hasProcess[0].dpv:hasStorageCondition[0].dpv:hasLocation", func(r *consent.Record) { r.Processes[0].Storage.Locations = nil }},
		{"dpv:hasProcess[0].dpv:hasStorageCondition[1].dpv:hasDuration", func(r *consent.Record) { r.Processes[0].Storage.Duration = "5 years" }},
		{"dpv:hasProcess[0].dpv:hasDataController", func(r *consent.Record) { r.Processes[0].Controllers = nil }},
		{"dpv:hasProcess[0].dpv:hasRecipient[0]", func(r *consent.Record) { r.Processes[0].Recipients[0] = "https://nobody.example/" }},
		{"dpv:hasProcess[0].dpv:hasLegalBasis", func(r *consent.Record) { r.Processes[0].LegalBasis = "" }},
		{"dpv:hasProcess[0].dpv:hasConsentControl.dpv:isExercisedAt", func(r *consent.Record) { r.Processes[0].Withdrawal = "" }},
		{"dpv:hasProcess[0].dpv:hasJurisdiction", func(r *consent.Record) { r.Processes[0].Jurisdictions = nil }},
		{"dpv:hasProcess[0].dpv:hasRight", func(r *consent.Record) { r.Processes[0].Rights = nil }},
		{"dpv:hasProcess[0].dpv:hasRight[0].@id", func(r *consent.Record) { r.Processes[0].Rights[0].IRI = "" }},
		{"dpv:hasProcess[0].dpv:hasRight[0].dpv:isExercisedAt", func(r *consent.Record) { r.Processes[0].Rights[0].ExercisedAt = "" }},
		{"dpv:hasProcess[0].dpv:hasRule[0].@type", func(r *consent.Record) { r.Processes[0].Rules[0].Kind = "dpv:Rule" }},
		{"dpv:hasProcess[0].dpv:hasRule[0].dpv:hasPurpose", func(r *consent.Record) { r.Processes[0].Rules[0].Purposes[0] = healthResearch }},
		{"dpv:hasProcess[0].dpv:hasRule[0].dct:description", func(r *consent.Record) { r.Processes[0].Rules[0].Purposes = nil }},
		{"dpv:hasProcess[0].dpv:hasRule[1].dct:description", func(r *consent.Record) { r.Processes[0].Rules[1].Text = "" }},
		{"dpv:hasProcess[0].dpv:hasRule[1].dct:source", func(r *consent.Record) { r.Processes[0].Rules[1].Source = "DUO" }},
		{"dpv:hasProcess[0].dpv:hasRule", func(r *consent.Record) { r.Processes[0].Rules = make([]consent.Rule, 65) }},
		{"dpv:hasEntity", func(r *consent.Record) { r.Parties = nil }},
		{"dpv:hasEntity[1].@id", func(r *consent.Record) { r.Parties[1].ID = r.Parties[0].ID }},
		{"dpv:hasEntity[0].@type", func(r *consent.Record) { r.Parties[0].Types = nil }},
		{"dpv:hasEntity[0].dpv:hasName", func(r *consent.Record) { r.Parties[0].Name = "" }},
		{"dpv:hasEntity[0].schema:address.schema:streetAddress", func(r *consent.Record) { r.Parties[0].Address = "" }},
		{"dpv:hasEntity[0].schema:contactPoint.schema:url", func(r *consent.Record) { r.Parties[0].Contact = "privacy office" }},
		{"dpv:hasEntity[1].assent:account", func(r *consent.Record) { r.Parties[1].Account = &assent.Address{} }},
		{"dpv:hasConsentStatus", func(r *consent.Record) { r.Events = nil }},
		{"dpv:hasConsentStatus[0].@type", func(r *consent.Record) { r.Events[0].State = "dpv:ConsentTerminated" }},
		{"dpv:hasConsentStatus[0].@type", func(r *consent.Record) { r.Events[0].State = consent.Withdrawn; r.Events[0].By = consent.BySubject }},
		{"dpv:hasConsentStatus[1].@type", func(r *consent.Record) { r.Events[1].State = consent.RenewedGiven }},
		{"dpv:hasConsentStatus[1].dpv:isIndicatedAtTime", func(r *consent.Record) { r.Events[1].Time = day(2026, 2, 1) }},
		{"dpv:hasConsentStatus[0].dpv:isIndicatedBy", func(r *consent.Record) { r.Events[0].By = "https://nobody.example/" }},
		{"dpv:hasConsentStatus[1].dpv:isIndicatedBy", func(r *consent.Record) { r.Events[1].By = "https://hospital.example/" }},
		{"dpv:hasConsentStatus[0].dpv:hasLegalBasis", func(r *consent.Record) { r.Events[0].Basis = consent.DPV + "Consent" }},
		{"dpv:hasConsentStatus[0].dpv:hasDuration", func(r *consent.Record) { r.Events[0].Until = day(2027, 1, 1) }},
		{"dpv:hasConsentStatus[1].dpv:hasLegalBasis", func(r *consent.Record) { r.Events[1].Basis = "" }},
		{"dpv:hasConsentStatus[1].dpv:hasDuration.rdf:value", func(r *consent.Record) { r.Events[1].Until = time.Time{} }},
		{"dpv:hasConsentStatus[1].dpv:hasDuration.rdf:value", func(r *consent.Record) { r.Events[1].Until = r.Events[1].Time }},
		{"dpv:hasConsentStatus[1].dpv:hasIndicationMethod", func(r *consent.Record) { r.Events[1].Method = "\x1b[2J" }},
		{"assent:hasEntry", func(r *consent.Record) { r.Entries = make([]consent.Entry, 65) }},
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].ChainID = 0 }},
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].Registry = assent.Address{} }},
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].Controller = assent.Address{1} }}, // no party has it
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Parties[0].Account = nil }},
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].Purpose = consent.DPV + "ScientificResearch" }}, // broader than agreed
		{"assent:hasEntry[0].assent:key", func(r *consent.Record) { r.Entries[0].Key[0] = 1 }},
		{"assent:hasEntry[0].assent:key", func(r *consent.Record) { r.Entries[0].Key = consent.Key{} }},
		{"assent:hasEntry[0].assent:notBefore", func(r *consent.Record) { r.Entries[0].NotBefore = time.Time{} }},
		{"assent:hasEntry[0].assent:notAfter", func(r *consent.Record) { r.Entries[0].NotAfter = r.Entries[0].NotBefore }},
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].NotBefore = day(2026, 3, 1) }}, // before it was given
		{"assent:hasEntry[0]", func(r *consent.Record) { r.Entries[0].NotAfter = day(2031, 3, 3) }},  // longer than given
		{"assent:hasEntry[1]", func(r *consent.Record) { r.Entries = append(r.Entries, r.Entries[0]) }},
	}
	for i, test := range tests {
		r := sampleRecord()
		test.spoil(r)
		err := r.Validate()
		if !errors.Is(err, consent.ErrRecord) {
			t.Errorf("%d, %s: %v", i, test.field, err)
			continue
		}
		if !slices.Contains(fields(err), test.field) {
			t.Errorf("%d: %v does not name %s", i, err, test.field)
		}
		if _, err := r.Encode(); err == nil {
			t.Errorf("%d, %s: is written all the same", i, test.field)
		}
	}
}

// fields returns the fields that a joined error names.
func fields(err error) (names []string) {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return nil
	}
	for _, e := range joined.Unwrap() {
		if field, ok := e.(*consent.FieldError); ok {
			names = append(names, field.Field)
		}
	}
	return names
}

// An error may end in a log: it must not carry what stands in the record.
func TestErrorsDoNotRepeatValues(t *testing.T) {
	r := sampleRecord()
	r.Subject, r.Parties[0].Contact, r.Events[1].By = "Jane Doe", "Jane Doe", "Jane Doe"
	if err := r.Validate(); err == nil || strings.Contains(err.Error(), "Jane") {
		t.Errorf("got %v", err)
	}
}

// Renewal covers what is entered after it; the gap before it stays a gap.
func TestEntryMustLieWithinOneEvent(t *testing.T) {
	r := sampleRecord()
	r.Events[1].Until = day(2027, 1, 1)
	r.Entries[0].NotAfter = day(2027, 1, 1)
	r.Events = append(r.Events, consent.Event{
		State: consent.RenewedGiven, Basis: consent.DPV + "ExpressedConsent", Time: day(2028, 1, 1), Until: day(2029, 1, 1), By: consent.ByRepresentative,
	})
	renewed := r.Entries[0]
	renewed.Key[31]++
	renewed.NotBefore, renewed.NotAfter = day(2028, 1, 1), day(2029, 1, 1)
	r.Entries = append(r.Entries, renewed)
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	r.Entries[1].NotBefore = day(2027, 6, 1)
	if err := r.Validate(); !slices.Contains(fields(err), "assent:hasEntry[1]") {
		t.Errorf("a row that is live between two consents: %v", err)
	}
}

// What a contract would hash must have one spelling.
func TestIRIHasOneSpelling(t *testing.T) {
	for _, iri := range []string{healthResearch, "urn:uuid:0b1f7a52-6c1d-8e8e-9f6a-3a0a5be0a9c1", "mailto:a@b.example", "https://ü.example/é"} {
		if err := consent.CheckIRI(iri); err != nil {
			t.Errorf("%q: %v", iri, err)
		}
	}
	for _, iri := range []string{
		"", "Marketing", "dpv:Marketing", "loc:EU", "https://", "https:", "HTTPS://a.example/", "https://a.example/a b", "https://a.example/\u00ad",
		"https://a.example/<b>", "https://a.example/e\u0301", "https://a.example/\xff", "//a.example/", "https://a.example/%zz",
		"https://a.example/" + strings.Repeat("a", 1024),
	} {
		if err := consent.CheckIRI(iri); !errors.Is(err, consent.ErrIRI) {
			t.Errorf("%q: %v", iri, err)
		}
	}
}

func TestStateAt(t *testing.T) {
	r := sampleRecord()
	r.Events = append(r.Events, consent.Event{State: consent.Withdrawn, Time: day(2027, 1, 1), By: consent.BySubject})
	if err := r.Validate(); err != nil {
		t.Fatal(err)
	}
	for at, want := range map[time.Time]consent.State{
		day(2026, 2, 28):                      consent.Unknown,
		day(2026, 3, 1):                       consent.Requested,
		day(2026, 3, 2):                       consent.Given,
		day(2027, 1, 1).Add(-time.Second):     consent.Given,
		day(2027, 1, 1):                       consent.Withdrawn,
		day(2040, 1, 1):                       consent.Withdrawn,
		day(2026, 3, 2).Add(-time.Nanosecond): consent.Requested,
	} {
		if got := r.StateAt(at); got != want {
			t.Errorf("%s: %s, want %s", at, got, want)
		}
	}
	r.Events = r.Events[:2]
	if got := r.StateAt(day(2031, 3, 2)); got != consent.Expired {
		t.Errorf("at its end: %s", got)
	}
	if got := r.StateAt(day(2031, 3, 2).Add(-time.Second)); got != consent.Given {
		t.Errorf("a second before its end: %s", got)
	}
}

func TestDurations(t *testing.T) {
	for _, ok := range []string{"P5Y", "P1Y2M3W4D", "PT1H", "P1DT12H30M5S"} {
		r := sampleRecord()
		if r.Processes[0].Storage.Duration = ok; r.Validate() != nil {
			t.Errorf("%s is refused", ok)
		}
	}
	for _, bad := range []string{"", "P", "PT", "5Y", "P5", "PY", "P1M1Y", "P1H", "P1DT", "P1.5Y", "P-1Y", "P1234567Y", "P5Y "} {
		r := sampleRecord()
		if r.Processes[0].Storage.Duration = bad; r.Validate() == nil {
			t.Errorf("%s is accepted", bad)
		}
	}
}
