package consent_test

import (
	"fmt"

	"github.com/acc36754/assent/consent"
)

// A record that lacks what the standard demands says so, field by field.
func ExampleRecord_Validate() {
	r := sampleRecord()
	r.Processes[0].Withdrawal = ""
	r.Entries[0].NotAfter = r.Entries[0].NotAfter.AddDate(1, 0, 0)
	fmt.Println(r.Validate())
	// Output:
	// dpv:hasProcess[0].dpv:hasConsentControl.dpv:isExercisedAt: is missing
	// assent:hasEntry[0]: the chain would call it live at a time for which no event gives consent
}

// The book of a controller for a purpose, as the contract names it.
func ExampleBook_ID() {
	book := sampleBook()
	fmt.Println(book.Purpose)
	fmt.Println(consent.PurposeHash(book.Purpose))
	fmt.Println(book.ID())
	// Output:
	// https://w3id.org/dpv/sector/health#HealthcareScientificResearch
	// 0xbe036bf6efe5db115c9a0e248f7c37e7877fcf7ac9719eba5c8aca060b90e6e3
	// 0xc58177b74017723963ca3afb19b8cd740cbaad58b529d81984ee8d7595ae1113
}
