// The demo's tables: the real one with made-up ids and subjects beside it, and the book of their consents.

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/examples/data"
)

const (
	// demoRow is the record that the demo proves to be in the table. Its subject is the one who consents late.
	demoRow = 17
	// demoKey stands for a person who is not on the list.
	demoKey = "0x007a6d3c51e0b3a4c1f9f0a1d2b3c4d5e6f70819203142536475869708192a3b"

	// recordsEach is how many records in a row the demo gives to each subject: the table does not say whose they are.
	recordsEach = 4

	demoID      = "id"
	demoSubject = "subject"
)

// demoTable returns the table with two more columns: a running number, and the key of a subject for every
// few records.
func demoTable() (table []byte, schema *assent.Schema, err error) {
	if schema, err = assent.ParseSchema(data.RANDHIESchema); err != nil {
		return nil, nil, err
	}
	schema.Columns = append(schema.Columns, assent.Column{Name: demoID, Type: assent.Uint}, assent.Column{Name: demoSubject, Type: assent.Key})
	var out bytes.Buffer
	row := -1 // the header
	for line := range bytes.Lines(data.RANDHIE) {
		out.Write(bytes.TrimRight(line, "\r\n"))
		if row < 0 {
			fmt.Fprintf(&out, ",%s,%s\n", demoID, demoSubject)
		} else {
			fmt.Fprintf(&out, ",%d,%s\n", row+1, subjectKey(row/recordsEach))
		}
		row++
	}
	return out.Bytes(), schema, nil
}

// subjectKey returns the key under which a made-up subject consents.
func subjectKey(subject int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "subject %d", subject))
	return "00" + hex.EncodeToString(sum[:31])
}

// demoBook returns a book with the consents of all subjects, or of all but one.
func demoBook(subjects, without int) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s,%s,%s\n", book.ColumnKey, book.ColumnNotBefore, book.ColumnNotAfter)
	for subject := range subjects {
		if subject != without {
			fmt.Fprintf(&out, "%s,2000-01-01T00:00:00Z,2100-01-01T00:00:00Z\n", subjectKey(subject))
		}
	}
	return out.Bytes()
}

// demoBalance asks for the share of people with an individual deductible, and how often they and the others
// call their health poor.
func demoBalance() map[string]string {
	return map[string]string{"group": "idp=1", "between": "0.2,0.3", "outcome": "hlthp=1", "within": "0.01"}
}
