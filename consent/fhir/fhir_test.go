package fhir_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/fhir"
	"github.com/acc36754/assent/internal/golden"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	reason   = "http://terminology.hl7.org/CodeSystem/v3-ActReason#"
	research = reason + "HRESCH"
)

// base is everything that a FHIR consent does not say.
func base() consent.Record {
	return consent.Record{
		ID: "a6f58318-72e6-46a2-bfd7-f36d795e30cd", Created: time.Date(2026, 3, 3, 0, 0, 0, 0, time.UTC),
		Notices: []consent.Notice{{ID: "https://hospital.example/notices/7", Language: "en", Date: time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)}},
		Processes: []consent.Process{{
			PersonalData: []consent.PersonalData{{Category: "https://w3id.org/dpv/pd#MedicalHealth", Sensitivity: consent.SpecialCategory}},
			Storage:      consent.Storage{Locations: []string{"https://w3id.org/dpv/loc#EU"}, Duration: "P5Y"},
			Controllers:  []string{"https://hospital.example/"}, Recipients: []string{"https://hospital.example/"},
			LegalBasis: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-a", Withdrawal: "https://hospital.example/consents",
			Jurisdictions: []string{"https://w3id.org/dpv/loc#EU"},
			Rights:        []consent.Right{{IRI: "https://w3id.org/dpv/legal/eu/gdpr#A7-3", ExercisedAt: "https://hospital.example/consents"}},
		}},
		Parties: []consent.Party{{
			ID: "https://hospital.example/", Types: []string{consent.DPV + "DataController"}, Name: "Example Hospital",
			Address: "1 Example Road, Example", Contact: "mailto:privacy@hospital.example",
		}},
	}
}

func pseudonyms(t testing.TB) *consent.Pseudonyms {
	t.Helper()
	path := filepath.Join(t.TempDir(), "key")
	if err := os.WriteFile(path, []byte(strings.Repeat("a7", 32)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	p, err := consent.ReadPseudonyms(path)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func read(t testing.TB, version fhir.Version) string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + strings.ToLower(string(version)) + ".json")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func purposesOf(d *fhir.Draft) (iris []string) {
	for _, p := range d.Record.Processes {
		for _, purpose := range p.Purposes {
			iris = append(iris, purpose.IRI)
		}
	}
	return iris
}

// What a draft says of a resource is pinned: a change in how denials are read must be seen.
func TestDraftsAreGolden(t *testing.T) {
	for _, version := range []fhir.Version{fhir.R4, fhir.R5} {
		d, err := fhir.Import(version, []byte(read(t, version)), base(), pseudonyms(t))
		if err != nil {
			t.Fatal(err)
		}
		record, err := d.Record.Encode()
		if err != nil {
			t.Fatalf("%s: the draft is not complete: %v", version, err)
		}
		got, err := json.MarshalIndent(struct {
			From     time.Time       `json:"from"`
			Warnings []fhir.Warning  `json:"warnings"`
			Record   json.RawMessage `json:"record"`
		}{d.From, d.Warnings, record}, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		path := "testdata/" + strings.ToLower(string(version)) + ".draft.json"
		golden.Check(t, *update, path, append(got, '\n'))
	}
}

// The person, and whoever else is named, must not get into the record, not even by an error.
func TestNobodyIsNamed(t *testing.T) {
	for _, version := range []fhir.Version{fhir.R4, fhir.R5} {
		d, err := fhir.Import(version, []byte(read(t, version)), base(), pseudonyms(t))
		if err != nil {
			t.Fatal(err)
		}
		shown, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		for _, trace := range []string{"Jane", "jane", "Who", "Practitioner/", "Organization/", "form-7", "2207"} {
			if bytes.Contains(shown, []byte(trace)) {
				t.Errorf("%s: the draft has %q", version, trace)
			}
		}
	}
	for _, spoiled := range []string{
		`{"resourceType": "Jane Roe"}`, `{"resourceType": "Consent", "status": {"Jane": 1}}`, `Jane Roe`, `{"Jane Roe": 1, "Jane Roe": 2}`,
		strings.Replace(read(t, fhir.R4), "2026-04-01", "Jane Roe", 1), strings.Replace(read(t, fhir.R4), `"PUBHLTH"`, `"Jane Roe"`, 1),
	} {
		if _, err := fhir.Import(fhir.R4, []byte(spoiled), base(), pseudonyms(t)); err == nil || strings.Contains(err.Error(), "Jane") {
			t.Errorf("%.40s: %v", spoiled, err)
		}
	}
}

func TestSubjectIsThePseudonymOfItsReference(t *testing.T) {
	d, err := fhir.Import(fhir.R4, []byte(read(t, fhir.R4)), base(), pseudonyms(t))
	if err != nil || d.Record.Subject != pseudonyms(t).Of("Patient/jane-roe") {
		t.Errorf("%v", err)
	}
	byIdentifier := strings.Replace(read(t, fhir.R4), `"reference": "Patient/jane-roe", "display"`, `"identifier": {"system": "urn:x", "value": "7"}, "display"`, 1)
	d, err = fhir.Import(fhir.R4, []byte(byIdentifier), base(), pseudonyms(t))
	if err != nil || d.Record.Subject != pseudonyms(t).Of("urn:x|7") {
		t.Errorf("%v", err)
	}
}

func TestImportRefuses(t *testing.T) {
	const noPurpose = `{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HRESCH"}`
	for name, test := range map[string]struct {
		version  fhir.Version
		from, to string
		want     error
	}{
		"not JSON":               {fhir.R4, `{`, ``, fhir.ErrResource},
		"a name twice":           {fhir.R4, `"status": "active"`, `"status": "active", "status": "active"`, fhir.ErrResource},
		"another resource":       {fhir.R4, `"resourceType": "Consent"`, `"resourceType": "Patient"`, fhir.ErrResource},
		"another release":        {"R3", `"status"`, `"status"`, fhir.ErrResource},
		"R5 read as R4":          {fhir.R4, `"patient"`, `"subject"`, fhir.ErrResource},
		"R4 read as R5":          {fhir.R5, `"subject"`, `"patient"`, fhir.ErrResource},
		"modifier extension":     {fhir.R4, `"status": "active"`, `"modifierExtension": [], "status": "active"`, fhir.ErrResource},
		"modifier in provision":  {fhir.R4, `"type": "deny"`, `"modifierExtension": [], "type": "deny"`, fhir.ErrResource},
		"implicit rules":         {fhir.R5, `"status": "active"`, `"implicitRules": "x", "status": "active"`, fhir.ErrResource},
		"status of another form": {fhir.R4, `"status": "active"`, `"status": 1`, fhir.ErrResource},
		"provision of R4 in R5":  {fhir.R5, `"provision": [`, `"provision": {"a": [`, fhir.ErrResource},
		"draft":                  {fhir.R4, `"status": "active"`, `"status": "draft"`, fhir.ErrNotActive},
		"inactive":               {fhir.R5, `"status": "active"`, `"status": "inactive"`, fhir.ErrNotActive},
		"entered in error":       {fhir.R5, `"status": "active"`, `"status": "entered-in-error"`, fhir.ErrNotActive},
		"no status":              {fhir.R5, `"status": "active"`, `"language": "en"`, fhir.ErrNotActive},
		"treatment":              {fhir.R4, `"code": "research"`, `"code": "treatment"`, fhir.ErrScope},
		"no scope":               {fhir.R4, `"system": "http://terminology.hl7.org/CodeSystem/consentscope"`, `"system": "x"`, fhir.ErrScope},
		"advance directive":      {fhir.R5, `"code": "research"`, `"code": "adr"`, fhir.ErrScope},
		"no subject":             {fhir.R5, `"subject"`, `"manager"`, fhir.ErrSubject},
		"nameless subject":       {fhir.R4, `"patient": {"reference": "Patient/jane-roe"`, `"patient": {"reference": ""`, fhir.ErrSubject},
		"a group":                {fhir.R5, `fhir.hospital.example/Patient/jane-roe`, `fhir.hospital.example/Group/7`, fhir.ErrSubject},
		"a group by type":        {fhir.R5, `"subject": {`, `"subject": {"type": "Group", `, fhir.ErrSubject},
		"a contained subject":    {fhir.R4, `"patient": {"reference": "Patient/jane-roe"`, `"patient": {"reference": "#p"`, fhir.ErrSubject},
		"no decision":            {fhir.R5, `"decision": "deny"`, `"manager": []`, fhir.ErrUnclear},
		"another decision":       {fhir.R5, `"decision": "deny"`, `"decision": "maybe"`, fhir.ErrUnclear},
		"no policy, no type":     {fhir.R4, `"code": "OPTIN"`, `"code": "NOPP"`, fhir.ErrUnclear},
		"opted out":              {fhir.R4, `"code": "OPTIN"`, `"code": "OPTOUT"`, fhir.ErrDenied},
		"opted in and out":       {fhir.R4, `"code": "OPTIN"}`, `"code": "OPTIN"}, {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "OPTOUT"}`, fhir.ErrUnclear},
		"policy against type":    {fhir.R4, `"period": {"start": "2026-04-01"`, `"type": "deny", "period": {"start": "2026-04-01"`, fhir.ErrUnclear},
		"nested without type":    {fhir.R4, `"type": "deny",`, ``, fhir.ErrUnclear},
		"another type":           {fhir.R4, `"type": "deny"`, `"type": "forbid"`, fhir.ErrUnclear},
		"type in R5":             {fhir.R5, `"period": {"end": "2027-12-31"}`, `"type": "deny"`, fhir.ErrUnclear},
		"no provision in R4":     {fhir.R4, `"provision": {`, `"verification": [], "x": {`, fhir.ErrUnclear},
		"purpose without system": {fhir.R4, noPurpose, `{"code": "HRESCH"}`, fhir.ErrUnclear},
		"purpose without code":   {fhir.R4, noPurpose, `{"system": "urn:x"}`, fhir.ErrUnclear},
		"purpose that is no IRI": {fhir.R4, noPurpose, `{"system": "urn:x", "code": "a b"}`, fhir.ErrUnclear},
		"system with a fragment": {fhir.R4, noPurpose, `{"system": "urn:x#y", "code": "z"}`, fhir.ErrUnclear},
		"no such day":            {fhir.R4, `2026-04-01`, `2026-02-30`, fhir.ErrUnclear},
		"no zone":                {fhir.R4, `2026-03-02T11:20:00+01:00`, `2026-03-02T11:20:00`, fhir.ErrUnclear},
		"before 1970":            {fhir.R4, `2026-04-01`, `1969-04-01`, fhir.ErrUnclear},
		"beyond 2106":            {fhir.R4, `2031-03-31`, `2106-12-31`, fhir.ErrUnclear},
		"times that never meet":  {fhir.R5, `"2028-12-31"`, `"2026-03-01"`, fhir.ErrUnclear},
	} {
		version := test.version
		if version == "R3" {
			version = fhir.R4
		}
		spoiled := strings.Replace(read(t, version), test.from, test.to, 1)
		if d, err := fhir.Import(test.version, []byte(spoiled), base(), pseudonyms(t)); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v (%+v)", name, err, test.want, d)
		}
	}
	long := []byte(strings.Replace(read(t, fhir.R4), "Jane Roe agrees", strings.Repeat("x", 1<<20), 1))
	if _, err := fhir.Import(fhir.R4, long, base(), pseudonyms(t)); !errors.Is(err, fhir.ErrResource) {
		t.Errorf("too long: %v", err)
	}
}

// A base that says what the resource says would be overwritten, or the other way round.
func TestBaseIsEmptyWhereTheResourceSpeaks(t *testing.T) {
	for name, spoil := range map[string]func(*consent.Record){
		"subject":   func(r *consent.Record) { r.Subject = "x" },
		"events":    func(r *consent.Record) { r.Events = make([]consent.Event, 1) },
		"entries":   func(r *consent.Record) { r.Entries = make([]consent.Entry, 1) },
		"purposes":  func(r *consent.Record) { r.Processes[0].Purposes = make([]consent.Purpose, 1) },
		"processes": func(r *consent.Record) { r.Processes = nil },
	} {
		b := base()
		spoil(&b)
		if _, err := fhir.Import(fhir.R4, []byte(read(t, fhir.R4)), b, pseudonyms(t)); !errors.Is(err, fhir.ErrBase) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Provisions nested without end, or many of them, cost little.
func TestNestingIsBounded(t *testing.T) {
	deep := strings.Repeat(`{"type": "permit", "provision": [`, 40) + strings.Repeat(`]}`, 40)
	wide := `{"type": "permit", "provision": [` + strings.Repeat(`{"type": "deny"},`, 300) + `{"type": "deny"}]}`
	for name, provision := range map[string]string{"deep": deep, "wide": wide} {
		if _, err := importR4(t, provision); !errors.Is(err, fhir.ErrResource) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func importR4(t testing.TB, provision string) (*fhir.Draft, error) {
	t.Helper()
	resource := `{"resourceType": "Consent", "status": "active", "patient": {"reference": "Patient/1"}, "dateTime": "2026-03-02T11:20:00Z",
	"scope": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/consentscope", "code": "patient-privacy"}]}, "provision": ` + provision + `}`
	return fhir.Import(fhir.R4, []byte(resource), base(), pseudonyms(t))
}

func warned(d *fhir.Draft, element string, restricts bool) bool {
	return slices.ContainsFunc(d.Warnings, func(w fhir.Warning) bool { return w.Element == element && w.Restricts == restricts })
}

// What is left out, and whether it restricts, is told.
func TestWarnings(t *testing.T) {
	d, err := fhir.Import(fhir.R4, []byte(read(t, fhir.R4)), base(), pseudonyms(t))
	if err != nil {
		t.Fatal(err)
	}
	for _, element := range []string{"meta", "text", "organization", "sourceReference"} {
		if !warned(d, element, false) {
			t.Errorf("%s is dropped without a word", element)
		}
	}
	change := func(from, to string) *fhir.Draft {
		d, err := fhir.Import(fhir.R4, []byte(strings.Replace(read(t, fhir.R4), from, to, 1)), base(), pseudonyms(t))
		if err != nil {
			t.Fatalf("%s: %v", to, err)
		}
		return d
	}
	if d := change(`"code": "OPTIN"}`, `"code": "OPTIN"}, {"system": "urn:law", "code": "7"}`); !warned(d, "policyRule", true) {
		t.Error("a policy that is not known is passed over")
	}
	if d := change(`"status": "active"`, `"status": "active", "verification": [{"verified": false}]`); !warned(d, "verification", false) {
		t.Error("it was not verified, and nobody is told")
	}
	if d := change(`"performer": [{"reference": "Patient/jane-roe"}]`, `"performer": [{"reference": "RelatedPerson/2"}]`); d.Record.Events[0].By != consent.ByRepresentative {
		t.Error("a representative passes for the subject")
	}
	if d := change(`"dateTime": "2026-03-02T11:20:00+01:00",`, ``); !warned(d, "dateTime", false) || d.Record.Validate() == nil {
		t.Error("the time of consent is missing, and nobody is told")
	}
	if d := change(`, "end": "2031-03-31"`, ``); !warned(d, "period", false) || d.Record.Validate() == nil {
		t.Error("there is no end, and nobody is told")
	}
	if d := change(`"class"`, `"Jane Roe 7"`); !strings.Contains(d.Record.Processes[0].Rules[1].Text, "(unknown)") {
		t.Errorf("got %+v", d.Record.Processes[0].Rules)
	}
}
