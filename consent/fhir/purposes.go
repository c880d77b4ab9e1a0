// Codes of purposes, and how they lie in each other.

package fhir

import (
	"errors"
	"strings"

	"github.com/acc36754/assent/consent"
)

// actReason is the code system of HL7's purposes of use.
const actReason = "http://terminology.hl7.org/CodeSystem/v3-ActReason"

// anyPurpose is the code above all purposes of use.
const anyPurpose = "PurposeOfUse"

// purposeOfUse is what the project knows of a code of actReason.
type purposeOfUse struct {
	code, display, parent string
	broader               string // the purpose of DPV in which it lies
}

func purposesOfUse() []purposeOfUse {
	return []purposeOfUse{
		{anyPurpose, "purpose of use", "", ""},
		{"HRESCH", "healthcare research", anyPurpose, consent.DPVHealth + "HealthcareScientificResearch"},
		{"CLINTRCH", "clinical trial research", "HRESCH", consent.DPVHealth + "HealthcareScientificResearch"},
		{"TREAT", "treatment", anyPurpose, consent.DPVHealth + "ServiceProvision"},
		{"HPAYMT", "healthcare payment", anyPurpose, consent.DPV + "PaymentManagement"},
		{"HOPERAT", "healthcare operations", anyPurpose, consent.DPVHealth + "HealthcareManagement"},
		{"HMARKT", "healthcare marketing", anyPurpose, consent.DPV + "Marketing"},
		{"PUBHLTH", "public health", anyPurpose, consent.DPVHealth + "PublicInterestRelatedToHealth"},
	}
}

// known returns what the project knows of a coding, or nil.
func (c coding) known() *purposeOfUse {
	if c.System != actReason {
		return nil
	}
	for _, p := range purposesOfUse() {
		if p.code == c.Code {
			return &p
		}
	}
	return nil
}

// iri returns the IRI that stands for a coding: its system, "#" and its code. FHIR itself has none.
func (c coding) iri() (string, error) {
	if c.System == "" || c.Code == "" || strings.Contains(c.System, "#") {
		return "", errors.New("a coding needs a system without # and a code")
	}
	iri := c.System + "#" + c.Code
	return iri, consent.CheckIRI(iri)
}

// purpose returns a coding whose IRI was checked as the purpose of a record.
func (c coding) purpose() consent.Purpose {
	p := consent.Purpose{IRI: c.System + "#" + c.Code}
	if known := c.known(); known != nil {
		p.Title = known.display
		if known.broader != "" {
			p.Broader = []string{known.broader}
		}
	}
	return p
}

// relation says how one purpose lies to another.
type relation int

const (
	unknown relation = iota
	apart            // no use is for both
	inside           // each use for the first is one for the second
	around           // the other way round
)

func (c coding) relationTo(other coding) relation {
	if c == other {
		return inside
	}
	a, b := c.known(), other.known()
	switch {
	case other.System == actReason && other.Code == anyPurpose && c.System == actReason:
		return inside
	case c.System == actReason && c.Code == anyPurpose && other.System == actReason:
		return around
	case a == nil || b == nil:
		return unknown
	case a.parent == b.code:
		return inside
	case b.parent == a.code:
		return around
	}
	return apart
}
