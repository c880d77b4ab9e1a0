package fhir_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/fhir"
)

// purposes writes a list of purposes of use in FHIR's JSON.
func purposes(codes ...string) string {
	var list []string
	for _, code := range codes {
		list = append(list, `{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "`+code+`"}`)
	}
	return `"purpose": [` + strings.Join(list, ", ") + `]`
}

// A denial takes a purpose away, or stands in the record as a prohibition with a warning. It is never just gone.
func TestDenials(t *testing.T) {
	for name, test := range map[string]struct {
		provision  string
		left       []string // purposes that remain
		restricted bool
	}{
		"denied beside": {
			`{` + purposes("HRESCH", "TREAT") + `, "type": "permit", "provision": [{"type": "deny", ` + purposes("TREAT") + `}]}`,
			[]string{"HRESCH"}, false,
		},
		"denied by a sibling": {
			`{"provision": [{"type": "permit", ` + purposes("HRESCH", "TREAT") + `}, {"type": "deny", ` + purposes("TREAT") + `}]}`,
			[]string{"HRESCH"}, false,
		},
		"denied by what is around it": {
			`{"type": "permit", ` + purposes("CLINTRCH", "TREAT") + `, "provision": [{"type": "deny", ` + purposes("HRESCH") + `}]}`,
			[]string{"TREAT"}, false,
		},
		"denied in part": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", ` + purposes("CLINTRCH") + `}]}`,
			[]string{"HRESCH"}, true,
		},
		"denied for some data": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", "class": []}]}`,
			[]string{"HRESCH"}, true,
		},
		"denied for a time": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", "period": {"start": "2027"}}]}`,
			[]string{"HRESCH"}, true,
		},
		"denied, of no known relation": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", "purpose": [{"system": "urn:x", "code": "y"}]}]}`,
			[]string{"HRESCH"}, true,
		},
		"something else denied": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", ` + purposes("HMARKT") + `}]}`,
			[]string{"HRESCH"}, false,
		},
		"an exception from a denial": {
			`{"type": "deny", "provision": [{"type": "permit", ` + purposes("HRESCH") + `}]}`,
			[]string{"HRESCH"}, false,
		},
		"an exception from the denial of a purpose": {
			`{"type": "deny", ` + purposes("HRESCH") + `, "provision": [{"type": "permit", "actor": []}]}`,
			[]string{"HRESCH"}, true,
		},
		"permitted for some": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "action": []}`,
			[]string{"HRESCH"}, true,
		},
		"limits are inherited": {
			`{"type": "deny", "dataPeriod": {}, "provision": [{"type": "permit", ` + purposes("HRESCH") + `}]}`,
			[]string{"HRESCH"}, true,
		},
		"an extension counts as a limit": {
			`{"type": "permit", ` + purposes("HRESCH") + `, "extension": []}`,
			[]string{"HRESCH"}, true,
		},
	} {
		d, err := importR4(t, test.provision)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var want []string
		for _, code := range test.left {
			want = append(want, reason+code)
		}
		if got := purposesOf(d); !slices.Equal(got, want) {
			t.Errorf("%s: permits %v, want %v", name, got, want)
		}
		if d.Restricted() != test.restricted {
			t.Errorf("%s: restricted %v: %+v", name, d.Restricted(), d.Warnings)
		}
		denials := strings.Count(test.provision, `"deny"`)
		if strings.HasPrefix(test.provision, `{"type": "deny", "`) && !strings.HasPrefix(test.provision, `{"type": "deny", "purpose`) {
			denials-- // a base is not a denial of anything
		}
		if strings.Contains(test.provision, `"dataPeriod"`) {
			denials = 0
		}
		if got := prohibitions(d); got != denials {
			t.Errorf("%s: %d denials, %d in the record", name, denials, got)
		}
		// Whatever else is missing, the rules must not make the record invalid.
		d.Record.Events[0].Until = time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
		if err := d.Record.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func prohibitions(d *fhir.Draft) (n int) {
	for _, r := range d.Record.Processes[0].Rules {
		if r.Kind == consent.Prohibition {
			n++
		}
	}
	return n
}

// Where a denial leaves nothing, there is no record at all.
func TestNothingLeft(t *testing.T) {
	for name, provision := range map[string]string{
		"denied":              `{"type": "deny", ` + purposes("HRESCH") + `}`,
		"denied again":        `{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny"}]}`,
		"any purpose denied":  `{"type": "permit", ` + purposes("HRESCH") + `, "provision": [{"type": "deny", ` + purposes("PurposeOfUse") + `}]}`,
		"everything":          `{"type": "permit"}`,
		"denied twice":        `{"type": "deny", "provision": [{"type": "permit", ` + purposes("HRESCH") + `}, {"type": "deny", ` + purposes("HRESCH") + `}]}`,
		"a sibling denies it": `{"provision": [{"type": "permit", ` + purposes("HRESCH") + `}, {"type": "deny"}]}`,
	} {
		if d, err := importR4(t, provision); !errors.Is(err, fhir.ErrDenied) {
			t.Errorf("%s: %v, %+v", name, err, d)
		}
	}
}

// R5's provisions turn the decision around, and nothing in them says so.
func TestDecisionTurnsProvisionsAround(t *testing.T) {
	permitted := strings.Replace(read(t, fhir.R5), `"decision": "deny"`, `"decision": "permit"`, 1)
	d, err := fhir.Import(fhir.R5, []byte(permitted), base(), pseudonyms(t))
	if err != nil || !slices.Equal(purposesOf(d), []string{reason + "CLINTRCH"}) {
		t.Errorf("%v: %+v", err, d)
	}
	_, noException, ok := strings.Cut(permitted, `"provision": [`)
	if !ok {
		t.Fatal("the sample has no provision")
	}
	permitted = strings.Replace(permitted, noException, `{`+purposes("HMARKT")+`}]}`, 1)
	if _, err := fhir.Import(fhir.R5, []byte(permitted), base(), pseudonyms(t)); !errors.Is(err, fhir.ErrDenied) {
		t.Errorf("everything but marketing: %v", err)
	}
}

// Permission for any purpose of use, but for one: the code is kept, and the exception is told.
func TestAnyPurposeOfUse(t *testing.T) {
	d, err := importR4(t, `{"type": "permit", `+purposes("PurposeOfUse")+`, "provision": [{"type": "deny", `+purposes("HMARKT")+`}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(purposesOf(d), []string{reason + "PurposeOfUse"}) || !d.Restricted() {
		t.Errorf("%v, %+v", purposesOf(d), d.Warnings)
	}
}

// Times are read so that consent never lasts longer than FHIR says, nor begins before it was given.
func TestTimes(t *testing.T) {
	at := func(text string) time.Time {
		when, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return when
	}
	for _, test := range []struct{ given, start, end, from, until string }{
		{"2026-03-02T11:20:00+01:00", "2026-04-01", "2031-03-31", "2026-04-01T00:00:00Z", "2031-04-01T00:00:00Z"},
		{"2026-03-02T11:20:00Z", "2026", "2031", "2026-03-02T11:20:00Z", "2032-01-01T00:00:00Z"},
		{"2026-03-02", "2026-03-01", "2031-02", "2026-03-02T23:59:59Z", "2031-03-01T00:00:00Z"},
		{"2026-03", "2026-03-01", "2031-02-01T12:00:00Z", "2026-03-31T23:59:59Z", "2031-02-01T12:00:01Z"},
		{"2026-03-02T11:20:00.250Z", "2026-03-02T11:20:05.5Z", "2031-02-01T12:00:00.5Z", "2026-03-02T11:20:06Z", "2031-02-01T12:00:01Z"},
	} {
		resource := strings.NewReplacer("2026-03-02T11:20:00+01:00", test.given, "2026-04-01", test.start, "2031-03-31", test.end).Replace(read(t, fhir.R4))
		d, err := fhir.Import(fhir.R4, []byte(resource), base(), pseudonyms(t))
		if err != nil {
			t.Fatal(err)
		}
		if !d.From.Equal(at(test.from)) || !d.Record.Events[0].Until.Equal(at(test.until)) {
			t.Errorf("%+v: from %s until %s", test, d.From, d.Record.Events[0].Until)
		}
		if err := d.Record.Validate(); err != nil {
			t.Errorf("%+v: %v", test, err)
		}
	}
}

// Whatever comes in: no panic, no unnamed error, and what is permitted is never what the root denies.
func FuzzImport(f *testing.F) {
	f.Add([]byte(read(f, fhir.R4)), true)
	f.Add([]byte(read(f, fhir.R5)), false)
	keys := pseudonyms(f)
	f.Fuzz(func(t *testing.T, data []byte, r4 bool) {
		version := fhir.R5
		if r4 {
			version = fhir.R4
		}
		d, err := fhir.Import(version, data, base(), keys)
		if err == nil {
			if len(purposesOf(d)) == 0 {
				t.Fatal("a draft without purposes")
			}
			return
		}
		named := []error{fhir.ErrResource, fhir.ErrNotActive, fhir.ErrScope, fhir.ErrSubject, fhir.ErrUnclear, fhir.ErrDenied}
		if !slices.ContainsFunc(named, func(e error) bool { return errors.Is(err, e) }) {
			t.Fatalf("unnamed error %v", err)
		}
	})
}
