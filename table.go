// A table: a schema and records that are read one after the other.

package assent

// Table reads the records of a table once, in order. Package prover/source has one for each file format.
type Table interface {
	// Schema returns the schema that the records follow.
	Schema() *Schema
	// Next reads a record into row, which has one cell for each column of the schema, in the schema's order.
	// It returns io.EOF after the last record. After an error the table is of no more use. The cells may
	// share memory with the table until the next call.
	Next(row []Value) error
	// Close frees what the table holds.
	Close() error
}
