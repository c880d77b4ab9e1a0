// Package fhir makes drafts of consent records from FHIR Consent resources in JSON, of release R4 (with 4B) or R5.
//
// A FHIR consent says more than a consent record, and less: it permits and denies in nested provisions, limited by
// actors, kinds of data and much else, and it says nothing of storage or recipients. So the result is a draft with
// warnings. The importer reads for the subject's protection: it refuses what it cannot tell to be a permission, a
// denial always ends in the record or takes the purpose away, and every element that is left behind is named.
//
// The subject is replaced by a pseudonym; no reference, name or identifier of the resource gets into the draft.
package fhir
