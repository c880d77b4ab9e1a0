// The consent record: its fields, named after ISO/IEC TS 27560 and the DPV guide.

package consent

import (
	"time"

	"github.com/acc36754/assent"
)

// Profile is the value of dct:conformsTo: the schema that a record follows.
const Profile = "https://w3id.org/dpv/schema/dpv-27560#record"

// Record says what one person agreed to, with whom and since when. Times are whole seconds in UTC. It is
// personal data: whoever has it and the chain can tell which account consented.
type Record struct {
	ID        string // UUID of version 4 or 8, lower case
	Created   time.Time
	Subject   string // pseudonym of the person: a UUID as ID, see Pseudonyms; never a name
	Notices   []Notice
	Processes []Process
	Parties   []Party
	Events    []Event // in the order of their time
	Entries   []Entry // where the consent stands on a chain; may be empty
}

// Notice is what the subject was shown before deciding.
type Notice struct {
	ID       string // IRI of exactly this version of the notice
	Language string // BCP 47, such as "en"
	Date     time.Time
}

// Process is one unit of processing that the subject decided about as a whole. Every field but Processing and
// Rules must be filled; what is a list must not be empty.
type Process struct {
	Purposes      []Purpose
	PersonalData  []PersonalData
	Processing    []string // IRIs of DPV operations, such as ai:ModelTraining
	Storage       Storage
	Controllers   []string // ids of parties
	Recipients    []string // ids of parties
	LegalBasis    string   // IRI, such as that of dpv:ExpressedConsent
	Withdrawal    string   // IRI at which the subject withdraws
	Jurisdictions []string // IRIs, such as loc:EU
	Rights        []Right
	Rules         []Rule
}

// Purpose is why data are processed.
type Purpose struct {
	IRI     string
	Broader []string // IRIs of categories that it lies in, of DPV where there is one
	Title   string   // for people, may be empty
}

// PersonalData is a category of data.
type PersonalData struct {
	Category    string // IRI, such as pd:MedicalHealth
	Sensitivity Sensitivity
}

// Storage says where data are kept and for how long.
type Storage struct {
	Locations []string // IRIs, such as loc:EU
	Duration  string   // ISO 8601 duration, such as "P5Y"
}

// Right is a right of the subject and where it is exercised.
type Right struct {
	IRI         string // such as eu-gdpr:A7-3
	ExercisedAt string // IRI
}

// Rule narrows or widens what a purpose covers: a condition that its IRI does not say. No contract looks at it.
type Rule struct {
	Kind     RuleKind
	Purposes []string // IRIs that the rule is about; none: all of the process
	Source   string   // IRI of the code or document that it comes from, may be empty
	Text     string   // for people; empty only in a prohibition of Purposes as a whole
}

// Party is a legal entity that takes part.
type Party struct {
	ID      string   // IRI, unique in the record
	Types   []string // IRIs: its role and what kind of organisation it is
	Name    string
	Address string          // postal
	Contact string          // IRI, such as mailto: or https:
	Account *assent.Address // account on a chain, where it has one
}

// Event is a change of the consent's state.
type Event struct {
	State  State
	Basis  string    // IRI of the type of consent; filled exactly where State gives consent
	Time   time.Time // when it was expressed
	Until  time.Time // first second in which it is valid no more; filled exactly where State gives consent
	By     string    // id of a party, BySubject or ByRepresentative
	Method string    // how it was expressed, may be empty
}

// Who expressed an event when it was not a party of the record.
const (
	BySubject        = "https://w3id.org/dpv#DataSubject"
	ByRepresentative = "https://w3id.org/dpv#Representative"
)

// Entry is a row of a book: the part of a consent that is on a chain. The chain shows who granted it; the
// record does not repeat that.
type Entry struct {
	Book
	Key       Key
	NotBefore time.Time
	NotAfter  time.Time // first second in which it is live no more
}
