// The codes of DUO that say how data may be used.

package duo

import (
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent/consent"
)

// Code is the identifier of a term, such as "DUO:0000042".
type Code string

// The permissions, of which a statement has exactly one.
const (
	NoRestriction            Code = "DUO:0000004" // NRES
	HealthMedicalBiomedical  Code = "DUO:0000006" // HMB
	DiseaseSpecific          Code = "DUO:0000007" // DS, with a disease
	PopulationOriginAncestry Code = "DUO:0000011" // POA
	GeneralResearchUse       Code = "DUO:0000042" // GRU
)

// The modifiers.
const (
	ResearchSpecific         Code = "DUO:0000012" // RS, with a type of research
	NoMethodsDevelopment     Code = "DUO:0000015" // NMDS
	GeneticStudiesOnly       Code = "DUO:0000016" // GSO
	NotForProfitOnly         Code = "DUO:0000018" // NPUNCU: such organisations, such use
	PublicationRequired      Code = "DUO:0000019" // PUB
	CollaborationRequired    Code = "DUO:0000020" // COL
	EthicsApprovalRequired   Code = "DUO:0000021" // IRB
	GeographicalRestriction  Code = "DUO:0000022" // GS, with a region
	PublicationMoratorium    Code = "DUO:0000024" // MOR, with a date
	TimeLimit                Code = "DUO:0000025" // TS, with a number of months
	UserSpecific             Code = "DUO:0000026" // US, with a user
	ProjectSpecific          Code = "DUO:0000027" // PS, with a project
	InstitutionSpecific      Code = "DUO:0000028" // IS, with an institution
	ReturnToDatabase         Code = "DUO:0000029" // RTN
	ClinicalCare             Code = "DUO:0000043" // CC: allows it as well
	NoPopulationOrigin       Code = "DUO:0000044" // NPOA
	NotForProfitOrganisation Code = "DUO:0000045" // NPU
	NonCommercialUse         Code = "DUO:0000046" // NCU
)

// ErrUnknownCode reports a code that is no permission and no modifier of the release, shorthands among them: NPU
// stood for DUO:0000018 in earlier releases and stands for DUO:0000045 now.
var ErrUnknownCode = errors.New("not a data use code of DUO 2021-02-23")

// iriPrefix is that of the terms' IRIs in the OBO library.
const iriPrefix = "http://purl.obolibrary.org/obo/"

// IRI returns the term's IRI.
func (c Code) IRI() string { return iriPrefix + strings.Replace(string(c), ":", "_", 1) }

// Label returns the term's label in DUO, or "".
func (c Code) Label() string {
	if t := termOf(c); t != nil {
		return t.label
	}
	return ""
}

// ParseCode reads "DUO:0000042", "DUO_0000042" or the term's IRI.
func ParseCode(text string) (Code, error) {
	c := Code(strings.Replace(strings.TrimPrefix(text, iriPrefix), "DUO_", "DUO:", 1))
	if termOf(c) == nil {
		return "", fmt.Errorf("%w: %q", ErrUnknownCode, clip(text))
	}
	return c, nil
}

// value says what stands beside a code.
type value int

const (
	none      value = iota
	text            // free text or an identifier; several of them widen each other
	months          // a whole number
	date            // a day
	permitted       // none, and it marks a permission
	disease         // text, and it marks a permission
)

// term is what the project knows of a code.
type term struct {
	code  Code
	label string
	value value
	kind  consent.RuleKind
	text  string // the rule for people; values follow it
}

// terms is the release's list of permissions and modifiers, in the order of the codes.
func terms() []term {
	return []term{
		{NoRestriction, "no restriction", permitted, "", ""},
		{HealthMedicalBiomedical, "health or medical or biomedical research", permitted, "", ""},
		{DiseaseSpecific, "disease specific research", disease, consent.Obligation, "Only research related to"},
		{PopulationOriginAncestry, "population origins or ancestry research only", permitted, "", ""},
		{ResearchSpecific, "research specific restrictions", text, consent.Obligation, "Only research of the type"},
		{NoMethodsDevelopment, "no general methods research", none, consent.Prohibition, "No development of methods, such as software or algorithms."},
		{GeneticStudiesOnly, "genetic studies only", none, consent.Obligation, "Only studies that include genotypes."},
		{NotForProfitOnly, "not for profit, non commercial use only", none, consent.Prohibition, "No use by organisations for profit, and no commercial use."},
		{PublicationRequired, "publication required", none, consent.Obligation, "Results have to be made available to the scientific community."},
		{CollaborationRequired, "collaboration required", none, consent.Obligation, "Whoever uses the data has to collaborate with the study's investigators."},
		{EthicsApprovalRequired, "ethics approval required", none, consent.Obligation, "An ethics board has to approve, with documentation."},
		{GeographicalRestriction, "geographical restriction", text, consent.Obligation, "Only within"},
		{PublicationMoratorium, "publication moratorium", date, consent.Prohibition, "No publication of results before"},
		{TimeLimit, "time limit on use", months, consent.Obligation, "Months for which use is approved:"},
		{UserSpecific, "user specific restriction", text, consent.Obligation, "Only by the approved users"},
		{ProjectSpecific, "project specific restriction", text, consent.Obligation, "Only within the approved projects"},
		{InstitutionSpecific, "institution specific restriction", text, consent.Obligation, "Only within the approved institutions"},
		{ReturnToDatabase, "return to database or resource", none, consent.Obligation, "Derived or enriched data have to be returned."},
		{GeneralResearchUse, "general research use", permitted, "", ""},
		{ClinicalCare, "clinical care use", none, "", ""},
		{NoPopulationOrigin, "population origins or ancestry research prohibited", none, consent.Prohibition, "No research on population origins or ancestry."},
		{NotForProfitOrganisation, "not for profit organisation use only", none, consent.Obligation, "Only by not-for-profit organisations."},
		{NonCommercialUse, "non-commercial use only", none, consent.Prohibition, "No commercial use."},
	}
}

func termOf(c Code) *term {
	for _, t := range terms() {
		if t.code == c {
			return &t
		}
	}
	return nil
}

// isPermission reports whether a term is one of the five permissions.
func (t *term) isPermission() bool { return t.value == permitted || t.value == disease }

// repeats reports whether the term may stand in a statement several times, with different values.
func (t *term) repeats() bool { return t.value == text || t.value == disease }

// clip shortens text from outside before it goes into an error message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}
