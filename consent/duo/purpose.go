// What a statement becomes in a consent record: purposes and rules.

package duo

import (
	"net/url"
	"strings"

	"github.com/acc36754/assent/consent"
)

// combined is the beginning of IRIs of purposes that are several codes at once, or a code with a value.
const combined = "https://github.com/acc36754/assent/purpose/duo/v1?"

// Purposes returns what data may be used for: the permission and, under ClinicalCare, care as a second purpose. The
// IRI of a code that stands alone is the code's own; otherwise it lists all codes that bear on the purpose with
// their values, in order. Broader is the category of DPV in which the purpose lies.
func (s *Statement) Purposes() []consent.Purpose {
	purposes := []consent.Purpose{s.purpose(s.permission(), ClinicalCare)}
	if s.Has(ClinicalCare) {
		purposes = append(purposes, s.purpose(ClinicalCare, s.permission()))
	}
	return purposes
}

// purpose returns the purpose of a code under all modifiers; the code left out makes a purpose of its own.
func (s *Statement) purpose(of, leftOut Code) consent.Purpose {
	p := consent.Purpose{Title: of.Label()}
	var parts []string
	for _, u := range s.uses {
		if u.Code == leftOut {
			continue
		}
		part := strings.Replace(string(u.Code), ":", "_", 1)
		if u.Value != "" {
			part += "=" + url.QueryEscape(u.Value)
		}
		parts = append(parts, part)
	}
	p.IRI = combined + strings.Join(parts, "&")
	if len(parts) == 1 && !strings.Contains(parts[0], "=") {
		p.IRI = of.IRI()
	}
	if broader := s.broader(of); broader != "" {
		p.Broader = []string{broader}
	}
	return p
}

// broader returns the purpose of DPV in which the use lies. What is without restriction lies in none.
func (s *Statement) broader(of Code) string {
	switch of {
	case HealthMedicalBiomedical, DiseaseSpecific:
		return consent.DPVHealth + "HealthcareScientificResearch"
	case ClinicalCare:
		return consent.DPVHealth + "ServiceProvision"
	case PopulationOriginAncestry:
		return consent.DPV + "ScientificResearch"
	case GeneralResearchUse:
		if s.Has(NonCommercialUse) || s.Has(NotForProfitOnly) {
			return consent.DPV + "NonCommercialResearch"
		}
		return consent.DPV + "ResearchAndDevelopment"
	}
	return ""
}

// Rules returns the conditions as rules of a consent record, one for each code that has one. They are for people:
// contracts see them only in the purpose's IRI.
func (s *Statement) Rules() []consent.Rule {
	var rules []consent.Rule
	for _, t := range terms() {
		var values []string
		for _, u := range s.uses {
			if u.Code == t.code {
				values = append(values, u.Value)
			}
		}
		if len(values) == 0 || t.kind == "" {
			continue
		}
		rule := consent.Rule{Kind: t.kind, Source: t.code.IRI(), Text: t.text}
		if values[0] != "" {
			rule.Text += " " + strings.Join(values, ", ") + "."
		}
		if t.code == NonCommercialUse || t.code == NotForProfitOnly {
			rule.Purposes = []string{consent.DPV + "CommercialPurpose"}
		}
		rules = append(rules, rule)
	}
	return rules
}
