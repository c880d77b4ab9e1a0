// Package circuits is the catalog of what can be proven. Each folder below it that implements
// statement.Statement is one kind of claim, written to be read as a page: circuit.go states the relation,
// native.go says the same over plain field elements, statement.go what is asked and what is claimed.
//
// gadget holds the parts of circuits that several statements use; statement says what a statement is.
package circuits
