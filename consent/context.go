// The JSON-LD context of a record: the prefixes and which values are IRIs. It is part of the file and fixed, so
// nobody has to fetch anything, and no file can give the same names another meaning.

package consent

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
)

// prefixes are the namespaces of the context, and those that people abbreviate in values.
func prefixes() []string {
	return []string{"ai", "assent", "dct", "dpv", "eu-gdpr", "ex", "loc", "pd", "rdf", "rdfs", "schema", "sector-health", "skos", "xsd"}
}

func isPrefix(scheme string) bool { return slices.Contains(prefixes(), scheme) }

const contextText = `{
  "assent": "https://github.com/acc36754/assent/consent/v1#",
  "dct": "http://purl.org/dc/terms/",
  "dpv": "https://w3id.org/dpv#",
  "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "schema": "https://schema.org/",
  "skos": "http://www.w3.org/2004/02/skos/core#",
  "xsd": "http://www.w3.org/2001/XMLSchema#",
  "dct:conformsTo": {"@type": "@id"},
  "dct:created": {"@type": "xsd:dateTime"},
  "dct:date": {"@type": "xsd:dateTime"},
  "dct:source": {"@type": "@id"},
  "dpv:hasDataController": {"@type": "@id"},
  "dpv:hasDataSubject": {"@type": "@id"},
  "dpv:hasJurisdiction": {"@type": "@id"},
  "dpv:hasLegalBasis": {"@type": "@id"},
  "dpv:hasLocation": {"@type": "@id"},
  "dpv:hasProcessing": {"@type": "@id"},
  "dpv:hasPurpose": {"@type": "@id"},
  "dpv:hasRecipient": {"@type": "@id"},
  "dpv:isExercisedAt": {"@type": "@id"},
  "dpv:isIndicatedAtTime": {"@type": "xsd:dateTime"},
  "dpv:isIndicatedBy": {"@type": "@id"},
  "schema:url": {"@type": "@id"},
  "skos:broader": {"@type": "@id"},
  "assent:notAfter": {"@type": "xsd:dateTime"},
  "assent:notBefore": {"@type": "xsd:dateTime"},
  "assent:purpose": {"@type": "@id"}
}`

// errContext reports a file with another context.
var errContext = errors.New("@context is not that of this format")

// ldContext stands for the context in a file; there is only one.
type ldContext struct{}

// MarshalJSON writes the context.
func (ldContext) MarshalJSON() ([]byte, error) { return []byte(contextText), nil }

// UnmarshalJSON accepts the context and nothing else.
func (*ldContext) UnmarshalJSON(data []byte) error {
	var want, got bytes.Buffer
	if err := json.Compact(&want, []byte(contextText)); err != nil {
		return err
	}
	if err := json.Compact(&got, data); err != nil {
		return err
	}
	if !bytes.Equal(got.Bytes(), want.Bytes()) {
		return errContext
	}
	return nil
}
