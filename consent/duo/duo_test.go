package duo_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/duo"
)

func TestParseCode(t *testing.T) {
	for _, text := range []string{"DUO:0000042", "DUO_0000042", "http://purl.obolibrary.org/obo/DUO_0000042"} {
		if c, err := duo.ParseCode(text); err != nil || c != duo.GeneralResearchUse {
			t.Errorf("%s: %s, %v", text, c, err)
		}
	}
	// Not codes of use: a class above them, codes that the release has no more, one that it never had, shorthands.
	for _, text := range []string{"", "DUO:0000001", "DUO:0000017", "DUO:0000005", "DUO:0000014", "DUO:0000047", "GRU", "NPU", "duo:0000042", "DUO:42", "MONDO:0005148"} {
		if _, err := duo.ParseCode(text); !errors.Is(err, duo.ErrUnknownCode) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// The release's 23 permissions and modifiers; a label that is another code's would turn a condition into another.
func TestLabelsAreTheReleases(t *testing.T) {
	for code, label := range map[duo.Code]string{
		"DUO:0000004": "no restriction",
		"DUO:0000006": "health or medical or biomedical research",
		"DUO:0000007": "disease specific research",
		"DUO:0000011": "population origins or ancestry research only",
		"DUO:0000012": "research specific restrictions",
		"DUO:0000015": "no general methods research",
		"DUO:0000016": "genetic studies only",
		"DUO:0000018": "not for profit, non commercial use only",
		"DUO:0000019": "publication required",
		"DUO:0000020": "collaboration required",
		"DUO:0000021": "ethics approval required",
		"DUO:0000022": "geographical restriction",
		"DUO:0000024": "publication moratorium",
		"DUO:0000025": "time limit on use",
		"DUO:0000026": "user specific restriction",
		"DUO:0000027": "project specific restriction",
		"DUO:0000028": "institution specific restriction",
		"DUO:0000029": "return to database or resource",
		"DUO:0000042": "general research use",
		"DUO:0000043": "clinical care use",
		"DUO:0000044": "population origins or ancestry research prohibited",
		"DUO:0000045": "not for profit organisation use only",
		"DUO:0000046": "non-commercial use only",
	} {
		if got := code.Label(); got != label {
			t.Errorf("%s: %q, want %q", code, got, label)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	gru := duo.Use{Code: duo.GeneralResearchUse}
	long := strings.Repeat("x", 150)
	for name, test := range map[string]struct {
		uses []duo.Use
		want error
	}{
		"nothing":                     {nil, duo.ErrContradiction},
		"no permission":               {[]duo.Use{{Code: duo.NonCommercialUse}}, duo.ErrContradiction},
		"two permissions":             {[]duo.Use{gru, {Code: duo.HealthMedicalBiomedical}}, duo.ErrContradiction},
		"a permission twice":          {[]duo.Use{gru, gru}, duo.ErrContradiction},
		"no restriction, restricted":  {[]duo.Use{{Code: duo.NoRestriction}, {Code: duo.PublicationRequired}}, duo.ErrContradiction},
		"ancestry only and never":     {[]duo.Use{{Code: duo.PopulationOriginAncestry}, {Code: duo.NoPopulationOrigin}}, duo.ErrContradiction},
		"two time limits":             {[]duo.Use{gru, {duo.TimeLimit, "12"}, {duo.TimeLimit, "24"}}, duo.ErrContradiction},
		"two moratoria":               {[]duo.Use{gru, {duo.PublicationMoratorium, "2027-01-31"}, {duo.PublicationMoratorium, "2028-01-31"}}, duo.ErrContradiction},
		"a disease twice":             {[]duo.Use{{duo.DiseaseSpecific, "MONDO:0005148"}, {duo.DiseaseSpecific, "MONDO:0005148"}}, duo.ErrContradiction},
		"unknown code":                {[]duo.Use{gru, {Code: "DUO:0000005"}}, duo.ErrUnknownCode},
		"no disease":                  {[]duo.Use{{Code: duo.DiseaseSpecific}}, duo.ErrValue},
		"no region":                   {[]duo.Use{gru, {Code: duo.GeographicalRestriction}}, duo.ErrValue},
		"no project":                  {[]duo.Use{gru, {Code: duo.ProjectSpecific}}, duo.ErrValue},
		"a value too much":            {[]duo.Use{{duo.GeneralResearchUse, "all"}}, duo.ErrValue},
		"months in words":             {[]duo.Use{gru, {duo.TimeLimit, "a year"}}, duo.ErrValue},
		"no months":                   {[]duo.Use{gru, {duo.TimeLimit, "0"}}, duo.ErrValue},
		"months in another spelling":  {[]duo.Use{gru, {duo.TimeLimit, "012"}}, duo.ErrValue},
		"months without end":          {[]duo.Use{gru, {duo.TimeLimit, "1201"}}, duo.ErrValue},
		"a day that is none":          {[]duo.Use{gru, {duo.PublicationMoratorium, "2027-02-30"}}, duo.ErrValue},
		"a day in another spelling":   {[]duo.Use{gru, {duo.PublicationMoratorium, "2027-1-31"}}, duo.ErrValue},
		"blanks around":               {[]duo.Use{gru, {duo.GeographicalRestriction, " EU"}}, duo.ErrValue},
		"control characters":          {[]duo.Use{gru, {duo.GeographicalRestriction, "E\nU"}}, duo.ErrValue},
		"not in normalisation form C": {[]duo.Use{gru, {duo.GeographicalRestriction, "Que\u0301bec"}}, duo.ErrValue},
		"no UTF-8":                    {[]duo.Use{gru, {duo.GeographicalRestriction, "\xff"}}, duo.ErrValue},
		"a long value":                {[]duo.Use{gru, {duo.GeographicalRestriction, strings.Repeat("x", 201)}}, duo.ErrValue},
		"many codes":                  {make([]duo.Use, 65), duo.ErrValue},
		"long together":               {[]duo.Use{gru, {duo.ProjectSpecific, "1" + long}, {duo.ProjectSpecific, "2" + long}, {duo.ProjectSpecific, "3" + long}, {duo.ProjectSpecific, "4" + long}, {duo.ProjectSpecific, "5" + long}, {duo.ProjectSpecific, "6" + long}, {duo.ProjectSpecific, "7" + long}}, duo.ErrValue},
	} {
		if _, err := duo.New(test.uses...); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

func statement(t *testing.T, uses ...duo.Use) *duo.Statement {
	t.Helper()
	s, err := duo.New(uses...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A purpose's hash is what contracts compare. It must be the same for the same conditions, and another for others.
func TestPurposeNamesEveryCondition(t *testing.T) {
	gru, ncu := duo.Use{Code: duo.GeneralResearchUse}, duo.Use{Code: duo.NonCommercialUse}
	eu := duo.Use{Code: duo.GeographicalRestriction, Value: "EU"}
	const root = "https://github.com/acc36754/assent/purpose/duo/v1?"
	for _, test := range []struct {
		uses    []duo.Use
		iri     string
		broader string
	}{
		{[]duo.Use{gru}, "http://purl.obolibrary.org/obo/DUO_0000042", consent.DPV + "ResearchAndDevelopment"},
		{[]duo.Use{ncu, gru}, root + "DUO_0000042&DUO_0000046", consent.DPV + "NonCommercialResearch"},
		{[]duo.Use{gru, {Code: duo.NotForProfitOnly}}, root + "DUO_0000018&DUO_0000042", consent.DPV + "NonCommercialResearch"},
		{[]duo.Use{eu, gru, ncu}, root + "DUO_0000022=EU&DUO_0000042&DUO_0000046", consent.DPV + "NonCommercialResearch"},
		{[]duo.Use{{Code: duo.HealthMedicalBiomedical}}, "http://purl.obolibrary.org/obo/DUO_0000006", consent.DPVHealth + "HealthcareScientificResearch"},
		{[]duo.Use{{duo.DiseaseSpecific, "MONDO:0005148"}}, root + "DUO_0000007=MONDO%3A0005148", consent.DPVHealth + "HealthcareScientificResearch"},
		{[]duo.Use{{duo.DiseaseSpecific, "b&c=d"}, {duo.DiseaseSpecific, "a b"}}, root + "DUO_0000007=a+b&DUO_0000007=b%26c%3Dd", consent.DPVHealth + "HealthcareScientificResearch"},
		{[]duo.Use{{Code: duo.PopulationOriginAncestry}}, "http://purl.obolibrary.org/obo/DUO_0000011", consent.DPV + "ScientificResearch"},
		{[]duo.Use{{Code: duo.NoRestriction}}, "http://purl.obolibrary.org/obo/DUO_0000004", ""},
	} {
		purposes := statement(t, test.uses...).Purposes()
		if len(purposes) != 1 || purposes[0].IRI != test.iri || strings.Join(purposes[0].Broader, " ") != test.broader {
			t.Errorf("%v: %+v, want %s in %s", test.uses, purposes, test.iri, test.broader)
		}
	}
}

// Care is a second purpose under the same conditions: whoever may do research must not read it as leave to treat.
func TestClinicalCareIsAPurposeOfItsOwn(t *testing.T) {
	s := statement(t, duo.Use{Code: duo.ClinicalCare}, duo.Use{Code: duo.GeneralResearchUse}, duo.Use{Code: duo.NonCommercialUse})
	purposes := s.Purposes()
	const root = "https://github.com/acc36754/assent/purpose/duo/v1?"
	if len(purposes) != 2 || purposes[0].IRI != root+"DUO_0000042&DUO_0000046" || purposes[1].IRI != root+"DUO_0000043&DUO_0000046" {
		t.Fatalf("got %+v", purposes)
	}
	if !slices.Equal(purposes[1].Broader, []string{consent.DPVHealth + "ServiceProvision"}) {
		t.Errorf("care lies in %v", purposes[1].Broader)
	}
}

// Every modifier must appear in the record, with its value: a condition that is dropped is a consent that is widened.
func TestEveryConditionIsARule(t *testing.T) {
	uses := []duo.Use{
		{duo.DiseaseSpecific, "MONDO:0005148"}, {duo.ResearchSpecific, "epidemiology"}, {Code: duo.NoMethodsDevelopment},
		{Code: duo.GeneticStudiesOnly}, {Code: duo.NotForProfitOnly}, {Code: duo.PublicationRequired}, {Code: duo.CollaborationRequired},
		{Code: duo.EthicsApprovalRequired}, {duo.GeographicalRestriction, "EU"}, {duo.GeographicalRestriction, "CH"},
		{duo.PublicationMoratorium, "2027-01-31"}, {duo.TimeLimit, "24"}, {duo.UserSpecific, "u"}, {duo.ProjectSpecific, "p"},
		{duo.InstitutionSpecific, "i"}, {Code: duo.ReturnToDatabase}, {Code: duo.NoPopulationOrigin},
		{Code: duo.NotForProfitOrganisation}, {Code: duo.NonCommercialUse},
	}
	rules := statement(t, uses...).Rules()
	for _, u := range uses {
		i := slices.IndexFunc(rules, func(r consent.Rule) bool { return r.Source == u.Code.IRI() })
		if i < 0 || !strings.Contains(rules[i].Text, u.Value) || !rules[i].Kind.Valid() {
			t.Errorf("%v: %+v", u, rules)
		}
	}
	if rules[0].Text != "Only research related to MONDO:0005148." {
		t.Errorf("got %q", rules[0].Text)
	}
	for _, r := range rules {
		commercial := slices.Contains(r.Purposes, consent.DPV+"CommercialPurpose")
		if commercial != (r.Source == duo.NonCommercialUse.IRI() || r.Source == duo.NotForProfitOnly.IRI()) {
			t.Errorf("%+v", r)
		}
	}
	if len(statement(t, duo.Use{Code: duo.GeneralResearchUse}).Rules()) != 0 {
		t.Error("general use has conditions")
	}
}

// A limit of months never lasts longer than the calendar says.
func TestUntil(t *testing.T) {
	for _, test := range []struct{ begin, months, want string }{
		{"2026-03-02", "24", "2028-03-02"},
		{"2026-01-31", "1", "2026-02-28"},
		{"2027-08-31", "6", "2028-02-29"},
		{"2026-11-30", "3", "2027-02-28"},
		{"2026-12-31", "12", "2027-12-31"},
		{"2026-10-31", "1", "2026-11-30"},
	} {
		begin, err := time.Parse(time.DateOnly, test.begin)
		if err != nil {
			t.Fatal(err)
		}
		s := statement(t, duo.Use{Code: duo.GeneralResearchUse}, duo.Use{Code: duo.TimeLimit, Value: test.months})
		if end, ok := s.Until(begin); !ok || end.Format(time.DateOnly) != test.want {
			t.Errorf("%s and %s months: %s, want %s", test.begin, test.months, end.Format(time.DateOnly), test.want)
		}
	}
	if _, ok := statement(t, duo.Use{Code: duo.GeneralResearchUse}).Until(time.Unix(0, 0)); ok {
		t.Error("a statement without limit has an end")
	}
}

func TestUsesCannotBeChangedFromOutside(t *testing.T) {
	uses := []duo.Use{{Code: duo.GeneralResearchUse}}
	s := statement(t, uses...)
	uses[0].Code = duo.NoRestriction
	s.Uses()[0].Code = duo.NoRestriction
	if !s.Has(duo.GeneralResearchUse) || s.Has(duo.NoRestriction) {
		t.Errorf("got %v", s.Uses())
	}
}
