// The file of a record: JSON-LD in one spelling.

package consent

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/canonical"
)

const (
	recordVersion  = 1
	recordType     = "dpv:ConsentRecord"
	uuidScheme     = "urn:uuid:"
	maxRecordBytes = 1 << 20
)

// The layout of a file. Lists that must not be empty are always written.
type recordJSON struct {
	Context   ldContext     `json:"@context"`
	ID        string        `json:"@id"`
	Type      string        `json:"@type"`
	Profile   string        `json:"dct:conformsTo"`
	Version   int           `json:"assent:version"`
	RecordID  string        `json:"dct:identifier"`
	Created   time.Time     `json:"dct:created"`
	Subject   string        `json:"dpv:hasDataSubject"`
	Notices   []noticeJSON  `json:"dpv:hasNotice"`
	Processes []processJSON `json:"dpv:hasProcess"`
	Parties   []partyJSON   `json:"dpv:hasEntity"`
	Events    []eventJSON   `json:"dpv:hasConsentStatus"`
	Entries   []entryJSON   `json:"assent:hasEntry,omitempty"`
}

type noticeJSON struct {
	ID       string    `json:"@id"`
	Type     string    `json:"@type"`
	Language string    `json:"dct:language"`
	Date     time.Time `json:"dct:date"`
}

type processJSON struct {
	Type          string        `json:"@type"`
	Purposes      []purposeJSON `json:"dpv:hasPurpose"`
	PersonalData  []dataJSON    `json:"dpv:hasPersonalData"`
	Processing    []string      `json:"dpv:hasProcessing,omitempty"`
	Storage       [2]storeJSON  `json:"dpv:hasStorageCondition"`
	Controllers   []string      `json:"dpv:hasDataController"`
	Recipients    []string      `json:"dpv:hasRecipient"`
	LegalBasis    string        `json:"dpv:hasLegalBasis"`
	Control       controlJSON   `json:"dpv:hasConsentControl"`
	Jurisdictions []string      `json:"dpv:hasJurisdiction"`
	Rights        []rightJSON   `json:"dpv:hasRight"`
	Rules         []ruleJSON    `json:"dpv:hasRule,omitempty"`
}

type purposeJSON struct {
	ID      string   `json:"@id"`
	Type    string   `json:"@type"`
	Broader []string `json:"skos:broader,omitempty"`
	Title   string   `json:"dct:title,omitempty"`
}

type dataJSON struct {
	Type     Sensitivity `json:"@type"`
	Category string      `json:"skos:broader"`
}

type storeJSON struct {
	Type      string   `json:"@type"`
	Locations []string `json:"dpv:hasLocation,omitempty"`
	Duration  string   `json:"dpv:hasDuration,omitempty"`
}

type controlJSON struct {
	Type        string `json:"@type"`
	ExercisedAt string `json:"dpv:isExercisedAt"`
}

type rightJSON struct {
	ID          string `json:"@id"`
	Type        string `json:"@type"`
	ExercisedAt string `json:"dpv:isExercisedAt"`
}

type ruleJSON struct {
	Kind     RuleKind `json:"@type"`
	Purposes []string `json:"dpv:hasPurpose,omitempty"`
	Source   string   `json:"dct:source,omitempty"`
	Text     string   `json:"dct:description,omitempty"`
}

type partyJSON struct {
	ID         string          `json:"@id"`
	Types      []string        `json:"@type"`
	Identifier string          `json:"dpv:hasIdentifier"`
	Name       string          `json:"dpv:hasName"`
	Address    addressJSON     `json:"schema:address"`
	Contact    contactJSON     `json:"schema:contactPoint"`
	Account    *assent.Address `json:"assent:account,omitempty"`
}

type addressJSON struct {
	Type   string `json:"@type"`
	Street string `json:"schema:streetAddress"`
}

type contactJSON struct {
	Type string `json:"@type"`
	URL  string `json:"schema:url"`
}

type eventJSON struct {
	State    State         `json:"@type"`
	Basis    string        `json:"dpv:hasLegalBasis,omitempty"`
	Time     time.Time     `json:"dpv:isIndicatedAtTime"`
	Duration *durationJSON `json:"dpv:hasDuration,omitempty"`
	By       string        `json:"dpv:isIndicatedBy"`
	Method   string        `json:"dpv:hasIndicationMethod,omitempty"`
}

type durationJSON struct {
	Type  string    `json:"@type"`
	Until time.Time `json:"rdf:value"`
}

type entryJSON struct {
	ChainID    uint64         `json:"assent:chainId"`
	Registry   assent.Address `json:"assent:registry"`
	Controller assent.Address `json:"assent:controller"`
	Purpose    string         `json:"assent:purpose"`
	Book       assent.Digest  `json:"assent:book"`
	Key        Key            `json:"assent:key"`
	NotBefore  time.Time      `json:"assent:notBefore"`
	NotAfter   time.Time      `json:"assent:notAfter"`
}

// Encode returns the file of a valid record.
func (r *Record) Encode() ([]byte, error) {
	if err := r.Validate(); err != nil {
		return nil, fmt.Errorf("encode consent record: %w", err)
	}
	return canonical.Marshal(toJSON(r))
}

// Parse reads a record. Errors wrap ErrRecord. A field that this program does not know is refused and not passed
// over: it may narrow what was consented to. So is every other spelling of the same content.
func Parse(data []byte) (*Record, error) {
	var file recordJSON
	err := canonical.UnmarshalVersion(data, &file, maxRecordBytes, "assent:version", recordVersion)
	if errors.Is(err, canonical.ErrVersion) {
		return nil, &FieldError{"assent:version", err}
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRecord, err)
	}
	if file.Profile != Profile {
		return nil, &FieldError{"dct:conformsTo", errors.New("want " + Profile)}
	}
	r, err := file.record()
	if err != nil {
		return nil, err
	}
	again, err := r.Encode()
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(again, data) {
		return nil, fmt.Errorf("%w: a @type or an identifier is not the one that this format has in its place", ErrRecord)
	}
	return r, nil
}

// record returns what a file says. What is fixed or said twice in a file is compared here or, for each @type and
// the identifiers of parties, by writing the record again.
func (f *recordJSON) record() (*Record, error) {
	subject, ok := strings.CutPrefix(f.Subject, uuidScheme)
	if !ok {
		return nil, &FieldError{"dpv:hasDataSubject", errors.New("want urn:uuid: and a UUID")}
	}
	if f.ID != uuidScheme+f.RecordID {
		return nil, &FieldError{"@id", errors.New("want urn:uuid: and the value of dct:identifier")}
	}
	r := &Record{ID: f.RecordID, Created: f.Created, Subject: subject}
	for _, n := range f.Notices {
		r.Notices = append(r.Notices, Notice{ID: n.ID, Language: n.Language, Date: n.Date})
	}
	for i := range f.Processes {
		r.Processes = append(r.Processes, f.Processes[i].process())
	}
	for _, p := range f.Parties {
		r.Parties = append(r.Parties, Party{
			ID: p.ID, Types: p.Types, Name: p.Name, Address: p.Address.Street, Contact: p.Contact.URL, Account: p.Account,
		})
	}
	for _, e := range f.Events {
		event := Event{State: e.State, Basis: e.Basis, Time: e.Time, By: e.By, Method: e.Method}
		if e.Duration != nil {
			event.Until = e.Duration.Until
		}
		r.Events = append(r.Events, event)
	}
	for i, e := range f.Entries {
		entry := Entry{
			Book: Book{ChainID: e.ChainID, Registry: e.Registry, Controller: e.Controller, Purpose: e.Purpose},
			Key:  e.Key, NotBefore: e.NotBefore, NotAfter: e.NotAfter,
		}
		if entry.ID() != e.Book {
			return nil, &FieldError{at("assent:hasEntry", i) + ".assent:book", errors.New("is not that of the controller and the purpose")}
		}
		r.Entries = append(r.Entries, entry)
	}
	return r, nil
}
