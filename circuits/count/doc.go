// Package count proves how many records with distinct ids a table holds: exactly N, where the number of
// records is public, or at least M.
//
// The dataset has a column of ids, integers below 2^64 in their encoding. The proof shows that no two records
// have the same id and hides the ids. Ids are what the custodian assigned: nothing proves that a person has
// one only. Where records are known by texts or keys, the first 62 bits of a salted hash of the key are an
// id; on a clash the custodian draws another salt.
//
// declare.go is the statement.
package count
