// The opening of a commitment: what the custodian keeps secret beside the records.

package assent

// Opening is what opens a commitment together with the records: whoever has it and guesses a record can
// tell. It lives in the custodian's vault.
type Opening struct {
	// Salts holds 31 bytes for each record, in order. 31 zero bytes are no salt: they stand for an erased one.
	Salts []byte
	// Blinds holds the blinding value of each column commitment; names differ.
	Blinds []Blind
	// CountSalt is the salt of the number of records.
	CountSalt [32]byte
}

// Blind is the blinding value of one column commitment.
type Blind struct {
	// Name is the column's name, see FieldColumn.
	Name string
	// Scalar is the value in its canonical form.
	Scalar [32]byte
}

// secretText is what secrets print as, so that none reaches a log or an error by accident.
const secretText = "(secret)"

// String hides the content.
func (Opening) String() string { return secretText }

// GoString hides the content.
func (Opening) GoString() string { return secretText }

// String hides the content.
func (Blind) String() string { return secretText }

// GoString hides the content.
func (Blind) GoString() string { return secretText }
