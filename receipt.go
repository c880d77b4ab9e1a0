// A receipt: one record with its salt, for the person it is about.

package assent

import (
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrReceipt reports a receipt file that cannot be read or does not belong to the commitment.
var ErrReceipt = errors.New("receipt is not valid")

const (
	receiptVersion  = 1
	maxReceiptBytes = 16 << 20
)

// Receipt opens one record of a committed table for its holder: with it they recompute the digest that a
// `membership` attestation shows. It is secret: it holds the record and its salt.
type Receipt struct {
	Dataset Digest
	Record  []Value
	Salt    [record.SaltSize]byte
}

// String hides the content.
func (Receipt) String() string { return secretText }

// GoString hides the content.
func (Receipt) GoString() string { return secretText }

// receiptJSON is the layout of a receipt file. Values are text as Schema.FormatValue writes it, or null.
type receiptJSON struct {
	Version int               `json:"assentReceipt"`
	Dataset Digest            `json:"dataset"`
	Salt    string            `json:"salt"`
	Record  []receiptCellJSON `json:"record"`
}

type receiptCellJSON struct {
	Column string  `json:"column"`
	Value  *string `json:"value"`
}

// RecordDigest returns the record's own digest, the leaf that stands for it in the commitment's tree.
func (r *Receipt) RecordDigest(c *Commitment) (fr.Element, error) {
	if c.Digest() != r.Dataset {
		return fr.Element{}, fmt.Errorf("%w: it is for dataset %s, not for %s", ErrReceipt, r.Dataset, c.Digest())
	}
	scalars := make([]fr.Element, len(c.Schema.FieldColumns()))
	if err := c.Schema.EncodeRow(scalars, r.Record); err != nil {
		return fr.Element{}, fmt.Errorf("%w: %w", ErrReceipt, err)
	}
	var key fr.Element
	for i, column := range c.Schema.FieldColumns() {
		if column.Name == c.SortedBy {
			key = scalars[i]
		}
	}
	h := poseidon2.New()
	return record.Leaf(h, record.Hash(h, r.Salt, scalars), key), nil
}

// Encode returns the receipt file for a table with that commitment.
func (r *Receipt) Encode(c *Commitment) ([]byte, error) {
	file := receiptJSON{Version: receiptVersion, Dataset: r.Dataset, Salt: hex.EncodeToString(r.Salt[:])}
	if len(r.Record) != len(c.Schema.Columns) {
		return nil, fmt.Errorf("encode receipt: %d values for %d columns", len(r.Record), len(c.Schema.Columns))
	}
	for i, v := range r.Record {
		cell := receiptCellJSON{Column: c.Schema.Columns[i].Name}
		if !v.IsNull() {
			text, err := c.Schema.FormatValue(i, v)
			if err != nil {
				return nil, fmt.Errorf("encode receipt: %w", err)
			}
			cell.Value = &text
		}
		file.Record = append(file.Record, cell)
	}
	return canonical.Marshal(file)
}

// ParseReceipt reads a receipt for a record of the committed table.
func ParseReceipt(data []byte, c *Commitment) (*Receipt, error) {
	var file receiptJSON
	if err := canonical.UnmarshalVersion(data, &file, maxReceiptBytes, "assentReceipt", receiptVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReceipt, err)
	}
	if len(file.Record) != len(c.Schema.Columns) {
		return nil, fmt.Errorf("%w: %d values for %d columns", ErrReceipt, len(file.Record), len(c.Schema.Columns))
	}
	r := &Receipt{Dataset: file.Dataset, Record: make([]Value, len(file.Record))}
	salt, err := hex.DecodeString(file.Salt)
	if err != nil || len(salt) != len(r.Salt) {
		return nil, fmt.Errorf("%w: salt is not %d bytes in hexadecimal", ErrReceipt, len(r.Salt))
	}
	copy(r.Salt[:], salt)
	for i, cell := range file.Record {
		column := c.Schema.Columns[i]
		if cell.Column != column.Name {
			return nil, fmt.Errorf("%w: value %d is for column %q, want %q", ErrReceipt, i, clip(cell.Column), column.Name)
		}
		if cell.Value == nil {
			continue
		}
		if r.Record[i], err = ParseValue(column, *cell.Value); err != nil {
			return nil, fmt.Errorf("%w: column %q: %w", ErrReceipt, column.Name, err)
		}
	}
	return r, nil
}
