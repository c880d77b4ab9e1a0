// Package consent proves that each record of a table has a live consent in a book.
//
// The dataset has a column that names, for each record, the key under which its subject consented. The book
// is a committed table with the columns key, not_before and not_after. The proof shows that every record's
// key is in the book on a row whose times contain the evaluation time, and hides which row it is. A consent
// is live from not_before on and until the second before not_after.
//
// With distinct, no consent serves two records, so the number of records is the number of distinct consents.
//
// declare.go is the statement; it reads in five minutes and is a template for others.
package consent
