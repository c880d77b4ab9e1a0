// Package subset proves that every record of a table, in some of its columns, is a record of another: what was
// filtered out of a committed dataset, or is a projection of it, has no record that was not there.
//
// The columns have the same names in both tables, and the same type, scale and nullability. Null equals null:
// the companion of a nullable column is compared like a column of its own. A record may stand in the subset
// more often than in the dataset unless once is asked for, which gives each record of the subset one of the
// dataset for itself. A table without records is a subset of every table.
//
// Up to 8 columns of scalars are compared, where a nullable column counts twice. Names are separated by
// commas, so a column whose name has one cannot be named.
//
// declare.go is the statement.
package subset
