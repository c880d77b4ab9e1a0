// Package consent holds consent records: what a person agreed to, off-chain, in the shape of ISO/IEC TS
// 27560:2023 as the W3C Data Privacy Vocabulary's guide maps it (profile dpv-27560#record, DPV 2.3), and how such
// a record is tied to an entry in a book of the contract ConsentRegistry.
//
// A Record is written as JSON-LD in one spelling and read strictly. A Book is one controller's consents for one
// purpose; its id and the keys of its entries are keccak256 over words, as docs/on-chain.md says, so that
// contracts agree.
//
// The packages below it: consent/duo reads GA4GH data use codes, consent/fhir reads FHIR Consent resources,
// consent/wallet derives a subject's accounts, and consent/eip712 signs what a relay may carry. None of them
// imports gnark or go-ethereum: a hospital's importer or a subject's wallet needs neither.
package consent
