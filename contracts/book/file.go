// A book in files: the rows as CSV, for people and other programs, and the commitment that they make.

package book

import (
	"bytes"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/acc36754/assent"
)

// Names of the files in a book's folder.
const (
	RowsFile       = "rows.csv"
	CommitmentFile = "commitment.json"
)

// ErrFile reports a book's folder that is not what Save wrote.
var ErrFile = errors.New("consent book cannot be read")

// Save writes the rows and their commitment into a folder, which it makes if there is none. The rows come first: a
// folder that was not finished is one whose commitment does not fit, which Load says.
func (b *Book) Save(folder string, commitment *assent.Commitment) error {
	encoded, err := commitment.Encode()
	if err != nil {
		return fmt.Errorf("save consent book: %w", err)
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("save consent book: %w", err)
	}
	if err := renameio.WriteFile(filepath.Join(folder, RowsFile), b.encode(), 0o644); err != nil {
		return fmt.Errorf("save consent book: %w", err)
	}
	if err := renameio.WriteFile(filepath.Join(folder, CommitmentFile), encoded, 0o644); err != nil {
		return fmt.Errorf("save consent book: %w", err)
	}
	return nil
}

// Load reads a folder that Save wrote. It does not compute the commitment again: whoever relies on the rows compares
// Table's with this one. The error is ErrFile, assent.ErrCommitment, or the file system's.
func Load(folder string) (*Book, *assent.Commitment, error) {
	encoded, err := os.ReadFile(filepath.Join(folder, CommitmentFile))
	if err != nil {
		return nil, nil, fmt.Errorf("load consent book: %w", err)
	}
	commitment, err := assent.ParseCommitment(encoded)
	if err != nil {
		return nil, nil, fmt.Errorf("load consent book: %w", err)
	}
	rows, err := os.Open(filepath.Join(folder, RowsFile))
	if err != nil {
		return nil, nil, fmt.Errorf("load consent book: %w", err)
	}
	defer rows.Close() // only read
	b, err := Read(rows)
	if err != nil {
		return nil, nil, fmt.Errorf("load consent book: %w", err)
	}
	if uint64(b.Len()) != commitment.Rows {
		return nil, nil, fmt.Errorf("load consent book: %w: %d rows, its commitment is to %d; synchronise it again", ErrFile, b.Len(), commitment.Rows)
	}
	return b, commitment, nil
}

// encode writes the rows as CSV: the key in hexadecimal, times in seconds.
func (b *Book) encode() []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "%s,%s,%s\n", ColumnKey, ColumnNotBefore, ColumnNotAfter)
	for i := range b.entries {
		e := &b.entries[i]
		fmt.Fprintf(&out, "0x%x,%d,%d\n", e.Key, e.NotBefore, e.NotAfter)
	}
	return out.Bytes()
}

// Read reads rows as Save writes them. Errors are ErrFile, ErrEntry and ErrKeyTaken, and say which row.
func Read(r io.Reader) (*Book, error) {
	reader := csv.NewReader(r)
	reader.FieldsPerRecord, reader.ReuseRecord = 3, true
	header, err := reader.Read()
	if err != nil || !slices.Equal(header, []string{ColumnKey, ColumnNotBefore, ColumnNotAfter}) {
		return nil, fmt.Errorf("%w: the first line is not %s,%s,%s", ErrFile, ColumnKey, ColumnNotBefore, ColumnNotAfter)
	}
	b := new(Book)
	for {
		cells, err := reader.Read()
		if errors.Is(err, io.EOF) {
			return b, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrFile, err)
		}
		e, err := parseEntry(cells)
		if err != nil {
			return nil, fmt.Errorf("row %d: %w: %w", b.Len(), ErrFile, err)
		}
		if _, err := b.add(e); err != nil {
			return nil, err
		}
	}
}

func parseEntry(cells []string) (e Entry, err error) {
	digits, ok := strings.CutPrefix(cells[0], "0x")
	if !ok || len(digits) != 2*len(e.Key) || strings.ToLower(digits) != digits {
		return e, errors.New("a key is 0x and 64 lower-case hexadecimal digits")
	}
	if _, err := hex.Decode(e.Key[:], []byte(digits)); err != nil {
		return e, err
	}
	for i, into := range []*uint32{&e.NotBefore, &e.NotAfter} {
		seconds, err := strconv.ParseUint(cells[i+1], 10, 32)
		if err != nil {
			return e, err
		}
		*into = uint32(seconds)
	}
	if e.NotAfter != 0 && e.NotBefore >= e.NotAfter {
		return e, errors.New("it ends before it begins")
	}
	return e, nil
}
