package consent_test

import (
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
)

const healthResearch = consent.DPVHealth + "HealthcareScientificResearch"

func day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

func sampleBook() consent.Book {
	return consent.Book{
		ChainID: 31337, Registry: assent.Address{0: 0x5f, 19: 0x01}, Controller: assent.Address{0: 0xc0, 19: 0x02}, Purpose: healthResearch,
	}
}

// sampleRecord is a valid record that uses every field.
func sampleRecord() *consent.Record {
	book := sampleBook()
	grantor := assent.Address{0: 0x9a, 19: 0x03}
	return &consent.Record{
		ID: "a6f58318-72e6-46a2-bfd7-f36d795e30cd", Created: day(2026, 3, 2), Subject: "0b1f7a52-6c1d-8e8e-9f6a-3a0a5be0a9c1",
		Notices: []consent.Notice{{ID: "https://hospital.example/notices/7", Language: "en", Date: day(2026, 1, 15)}},
		Processes: []consent.Process{{
			Purposes: []consent.Purpose{{
				IRI: healthResearch, Broader: []string{consent.DPV + "ScientificResearch"}, Title: "Research on diabetes care",
			}},
			PersonalData: []consent.PersonalData{
				{Category: "https://w3id.org/dpv/pd#MedicalHealth", Sensitivity: consent.SpecialCategory},
				{Category: "https://w3id.org/dpv/pd#Location", Sensitivity: consent.Ordinary},
			},
			Processing:  []string{consent.DPV + "Store", consent.DPVAI + "ModelTraining"},
			Storage:     consent.Storage{Locations: []string{"https://w3id.org/dpv/loc#EU"}, Duration: "P5Y"},
			Controllers: []string{"https://hospital.example/"}, Recipients: []string{"https://lab.example/"},
			LegalBasis: "https://w3id.org/dpv/legal/eu/gdpr#A9-2-a", Withdrawal: "https://hospital.example/consents",
			Jurisdictions: []string{"https://w3id.org/dpv/loc#EU"},
			Rights:        []consent.Right{{IRI: "https://w3id.org/dpv/legal/eu/gdpr#A7-3", ExercisedAt: "https://hospital.example/consents"}},
			Rules: []consent.Rule{
				{Kind: consent.Prohibition, Purposes: []string{consent.DPV + "Marketing"}},
				{Kind: consent.Obligation, Source: "http://purl.obolibrary.org/obo/DUO_0000021", Text: "An ethics board has to approve."},
			},
		}},
		Parties: []consent.Party{
			{
				ID: "https://hospital.example/", Types: []string{consent.DPV + "DataController"}, Name: "Example Hospital",
				Address: "1 Example Road, Example", Contact: "mailto:privacy@hospital.example", Account: &book.Controller,
			},
			{
				ID: "https://lab.example/", Types: []string{consent.DPV + "ThirdParty"}, Name: "Example Lab",
				Address: "2 Example Road, Example", Contact: "https://lab.example/contact",
			},
		},
		Events: []consent.Event{
			{State: consent.Requested, Time: day(2026, 3, 1), By: "https://hospital.example/"},
			{
				State: consent.Given, Basis: consent.DPV + "ExplicitlyExpressedConsent", Time: day(2026, 3, 2), Until: day(2031, 3, 2),
				By: consent.BySubject, Method: "signed on a tablet",
			},
		},
		Entries: []consent.Entry{{
			Book: book, Key: consent.NewKey(book.ID(), grantor, [32]byte{31: 9}), NotBefore: day(2026, 3, 2), NotAfter: day(2031, 3, 2),
		}},
	}
}

func encode(t *testing.T, r *consent.Record) []byte {
	t.Helper()
	file, err := r.Encode()
	if err != nil {
		t.Fatal(err)
	}
	return file
}
