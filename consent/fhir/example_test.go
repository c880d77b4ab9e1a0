package fhir_test

import (
	"fmt"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/fhir"
)

// A hospital's consent to research, but not for genetic data: the draft tells that a book cannot say so.
func ExampleImport() {
	resource := []byte(`{
		"resourceType": "Consent", "status": "active",
		"subject": {"reference": "Patient/1"}, "date": "2026-03-02", "period": {"end": "2031-03-01"},
		"decision": "deny",
		"provision": [{
			"purpose": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HRESCH"}],
			"provision": [{"resourceType": [{"system": "http://hl7.org/fhir/fhir-types", "code": "MolecularSequence"}]}]
		}]
	}`)
	keys, err := consent.NewPseudonyms()
	if err != nil {
		fmt.Println(err)
		return
	}
	draft, err := fhir.Import(fhir.R5, resource, base(), keys)
	if err != nil {
		fmt.Println(err)
		return
	}
	process := draft.Record.Processes[0]
	fmt.Println(process.Purposes[0].IRI)
	for _, rule := range process.Rules {
		fmt.Println(rule.Kind, rule.Text)
	}
	fmt.Println("restricted:", draft.Restricted())
	// Output:
	// http://terminology.hl7.org/CodeSystem/v3-ActReason#HRESCH
	// dpv:Prohibition Denied by provision[0].provision[0] of the FHIR Consent, limited by resourceType.
	// restricted: true
}
