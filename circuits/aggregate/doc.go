// Package aggregate proves that the sum or the mean of a column, or the number of records, is within bounds or is
// exactly a value, over all records of a table or over those that a filter selects.
//
// A filter is one or two comparisons of columns with values, both of which have to hold. The proof hides which
// records it selects, how many, and the result where the bounds leave room. A null has no value to add or to
// compare, so a null in a column that is read is refused, in records that are not selected too.
//
// declare.go and filter.go are the statement, relate.go what it says of the sums.
package aggregate
