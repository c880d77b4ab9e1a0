// Package balance proves that a group of records makes up between two shares of a table and, where asked for,
// that an outcome is about as frequent in the group as among the other records.
//
// The group is the records with one value in one column, such as sex=female; the outcome is one value in another
// column, such as admitted=true. The proof hides the numbers of records behind the shares and the rates.
//
// A record whose group or outcome is null belongs nowhere, so a null in a column that is read is refused.
//
// declare.go is the statement, relate.go what it says of the numbers of records.
package balance
