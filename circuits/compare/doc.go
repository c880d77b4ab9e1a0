// Package compare reads what statements about the values of a column are told: values in the column's text,
// comparisons such as "age<=17", and exact decimal numbers. Each has one canonical text, so that equal claims
// have equal digests.
package compare
