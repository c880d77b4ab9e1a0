// Package disjoint proves that no value of a dataset's column occurs in a column of a list: no training record
// is in the test set, nobody of the opt-out list is in the training set.
//
// Both columns are integers of one type and scale, below 2^64 in their encoding. The list need not be sorted
// and may hold a value twice; both tables may be empty, unless that is hidden. A null in either column is no
// value, and whoever has one is told to leave the record out. Where records are known by texts or keys, both
// tables hold the first 62 bits of a hash of the key under one salt.
//
// declare.go is the statement.
package disjoint
