// Package source reads and writes private tables: CSV, JSON Lines, Parquet and Arrow, row by row.
//
// The same records give the same values, and so the same commitment, from each format. Nothing is rounded,
// dropped or guessed: a column that the schema does not name, a number that does not fit, a stream that
// ends early are errors that say which row and column. docs/encoding.md lists what each format may hold.
//
// The formats' decoders are other people's code and some panic on damaged files; here a panic in one of
// them becomes an error.
package source
