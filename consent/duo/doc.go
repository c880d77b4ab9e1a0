// Package duo reads data use statements in codes of the GA4GH Data Use Ontology (DUO, release 2021-02-23): one
// permission and modifiers, some with a value, such as the disease.
//
// A Statement becomes purposes and rules of a consent record. Contracts compare purposes and know no rules, so a
// statement with modifiers gets a purpose of its own, whose IRI names all of them: consents under different
// conditions never stand in one book.
package duo
