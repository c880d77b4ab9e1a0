// Package data carries the example tables, so that the demo, the benchmarks and examples/federated need no files beside
// the program.
//
// Where they come from and under which licence stands in README.md.
package data

import _ "embed"

// RANDHIE is the RAND Health Insurance Experiment as CSV: 20,190 records, 10 columns.
//
//go:embed randhie.csv
var RANDHIE []byte

// RANDHIESchema is the schema of RANDHIE.
//
//go:embed randhie.schema.json
var RANDHIESchema []byte

// OptOut is a made-up list of people who opted out, as CSV with the one column key.
//
//go:embed optout.csv
var OptOut []byte

// OptOutSchema is the schema of OptOut.
//
//go:embed optout.schema.json
var OptOutSchema []byte
