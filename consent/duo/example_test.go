package duo_test

import (
	"fmt"

	"github.com/acc36754/assent/consent/duo"
)

// Data that may be used for research on type 2 diabetes, and not commercially.
func ExampleNew() {
	s, err := duo.New(
		duo.Use{Code: duo.DiseaseSpecific, Value: "MONDO:0005148"},
		duo.Use{Code: duo.NonCommercialUse},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range s.Purposes() {
		fmt.Println(p.IRI)
	}
	for _, r := range s.Rules() {
		fmt.Println(r.Kind, r.Text)
	}
	// Output:
	// https://github.com/acc36754/assent/purpose/duo/v1?DUO_0000007=MONDO%3A0005148&DUO_0000046
	// dpv:Obligation Only research related to MONDO:0005148.
	// dpv:Prohibition No commercial use.
}
