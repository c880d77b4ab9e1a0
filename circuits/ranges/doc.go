// Package ranges proves of every record of a table that its value in a column is between two bounds, is one of a
// few values, or is there at all.
//
// Statement is about one column in any of the three ways; Four is about up to four columns with bounds that lie
// less than 2^32 apart. A null is no value: a record with a null in a column that is read is refused.
//
// declare.go and four_declare.go are the statements.
package ranges
