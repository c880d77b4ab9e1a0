// The public commitment to a table: what it holds, its identity, its file.

package assent

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Limits of a commitment file.
const (
	MaxRows             = pcs.MaxRows
	maxCommitmentBytes  = 4 << 20
	commitmentVersion   = 1
	commitmentDigestTag = "assent/commitment/v1"
)

// InsecureSetup is the marker of everything made over the development SRS, whose secret is public.
const InsecureSetup = devsetup.Marker

// ErrCommitment reports a commitment file that cannot be read or does not agree with itself.
var ErrCommitment = errors.New("commitment is not valid")

// HiddenRows stands in for a number of records that is not told: Commitment is a hash of the number and a
// secret salt, Capacity a declared bound on it.
type HiddenRows struct {
	Commitment fr.Element
	Capacity   uint64
}

// ColumnCommitment is the commitment to one column of scalars, see Schema.FieldColumns.
type ColumnCommitment struct {
	Name  string
	Point bn254.G1Affine
}

// Commitment is what a custodian publishes of a table. It tells the schema, the number of records (or a
// bound) and nothing else. Its digest is the table's identity everywhere.
type Commitment struct {
	Schema   Schema
	Rows     uint64             // number of records; 0 when Hidden is set
	Hidden   *HiddenRows        // nil when the number of records is public
	SRS      Digest             // identity of the SRS the columns are committed under
	Columns  []ColumnCommitment // one for each of Schema.FieldColumns, in that order
	Root     fr.Element         // Merkle root over salted records, number of records and depth bound in; 0: see Public
	SortedBy string             // column in whose strictly increasing order the records stand, or ""
}

// Public reports whether the commitment is that of a table which a contract keeps: its rows are public, so it has neither
// blinding values nor a Merkle root, and a column of zeros is committed to by infinity.
func (c *Commitment) Public() bool { return c.Root.IsZero() }

// Insecure reports whether the commitment was made over the development SRS.
func (c *Commitment) Insecure() bool { return IsDevelopmentSRS(c.SRS) }

// IsDevelopmentSRS reports whether an SRS is the one whose secret is published.
func IsDevelopmentSRS(srs Digest) bool { return srs.String() == devsetup.ID }

// setupMarker returns the marker that everything over an SRS must carry.
func setupMarker(srs Digest) string {
	if IsDevelopmentSRS(srs) {
		return InsecureSetup
	}
	return ""
}

// Digest returns keccak256 over the words: tag, schema digest, 1 and N or 0 and C_N and capacity, SRS id,
// number of columns and their points, Merkle root, position of the sort column plus one (0: none).
func (c *Commitment) Digest() Digest {
	var w field.Words
	w.Text(commitmentDigestTag).Bytes32(c.Schema.Digest())
	if c.Hidden == nil {
		w.Uint(1).Uint(c.Rows).Uint(0)
	} else {
		w.Uint(0).Scalar(c.Hidden.Commitment).Uint(c.Hidden.Capacity)
	}
	w.Bytes32(c.SRS).Uint(uint64(len(c.Columns)))
	for i := range c.Columns {
		x, y := c.Columns[i].Point.X.Bytes(), c.Columns[i].Point.Y.Bytes()
		w.Bytes32(x).Bytes32(y)
	}
	return w.Scalar(c.Root).Uint(c.sortPosition()).Sum()
}

func (c *Commitment) sortPosition() uint64 {
	if i, ok := c.Schema.Index(c.SortedBy); ok && c.SortedBy != "" {
		return uint64(i) + 1
	}
	return 0
}

// Column returns the commitment to a column of scalars by its name, see Schema.FieldColumns. The name "" gives
// infinity, the commitment to zeros. An unknown name is ErrCommitment.
func (c *Commitment) Column(name string) (bn254.G1Affine, error) {
	if name == "" {
		return bn254.G1Affine{}, nil
	}
	for i := range c.Columns {
		if c.Columns[i].Name == name {
			return c.Columns[i].Point, nil
		}
	}
	return bn254.G1Affine{}, fmt.Errorf("%w: there is no column %q", ErrCommitment, clip(name))
}

// Validate checks that the parts belong together. It does not say that anybody can open them.
func (c *Commitment) Validate() error {
	if err := c.Schema.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrCommitment, err)
	}
	if err := c.validateRows(); err != nil {
		return fmt.Errorf("%w: %w", ErrCommitment, err)
	}
	wanted := c.Schema.FieldColumns()
	if len(wanted) != len(c.Columns) {
		return fmt.Errorf("%w: %d column commitments for %d columns of scalars", ErrCommitment, len(c.Columns), len(wanted))
	}
	for i, column := range wanted {
		if c.Columns[i].Name != column.Name {
			return fmt.Errorf("%w: column commitment %d is for %q, want %q", ErrCommitment, i, c.Columns[i].Name, column.Name)
		}
	}
	if c.SortedBy == "" {
		return nil
	}
	i, ok := c.Schema.Index(c.SortedBy)
	if !ok {
		return fmt.Errorf("%w: sorted by %q, which is not a column", ErrCommitment, c.SortedBy)
	}
	if c.Schema.Columns[i].Nullable {
		return fmt.Errorf("%w: sorted by %q, which may be null", ErrCommitment, c.SortedBy)
	}
	return nil
}

func (c *Commitment) validateRows() error {
	if c.Hidden == nil {
		if c.Rows > MaxRows {
			return fmt.Errorf("%d records, at most %d", c.Rows, MaxRows)
		}
		return nil
	}
	if c.Rows != 0 {
		return errors.New("the number of records is both told and hidden")
	}
	if c.Hidden.Capacity == 0 || c.Hidden.Capacity > MaxRows {
		return fmt.Errorf("capacity %d, want 1 to %d", c.Hidden.Capacity, MaxRows)
	}
	return nil
}

// commitmentJSON is the layout of a commitment file.
type commitmentJSON struct {
	Version  int              `json:"assentCommitment"`
	Digest   Digest           `json:"digest"`
	Setup    string           `json:"setup,omitempty"`
	SRS      Digest           `json:"srs"`
	Rows     *uint64          `json:"rows,omitempty"`
	Hidden   *hiddenRowsJSON  `json:"hiddenRows,omitempty"`
	SortedBy string           `json:"sortedBy,omitempty"`
	Root     string           `json:"merkleRoot"`
	Schema   Schema           `json:"schema"`
	Columns  []columnCommJSON `json:"columnCommitments"`
}

type hiddenRowsJSON struct {
	Commitment string `json:"commitment"`
	Capacity   uint64 `json:"capacity"`
}

type columnCommJSON struct {
	Name  string `json:"name"`
	Point string `json:"point"`
}

// Encode returns the commitment file: canonical JSON that carries its own digest.
func (c *Commitment) Encode() ([]byte, error) {
	if err := c.Validate(); err != nil {
		return nil, fmt.Errorf("encode commitment: %w", err)
	}
	file := commitmentJSON{
		Version: commitmentVersion, Digest: c.Digest(), Setup: setupMarker(c.SRS), SRS: c.SRS,
		SortedBy: c.SortedBy, Root: field.Hex(c.Root), Schema: c.Schema,
	}
	if c.Hidden == nil {
		file.Rows = &c.Rows
	} else {
		file.Hidden = &hiddenRowsJSON{Commitment: field.Hex(c.Hidden.Commitment), Capacity: c.Hidden.Capacity}
	}
	for i := range c.Columns {
		file.Columns = append(file.Columns, columnCommJSON{Name: c.Columns[i].Name, Point: pcs.PointHex(&c.Columns[i].Point)})
	}
	return canonical.Marshal(file)
}

// ParseCommitment reads a commitment file. Every deviation is an ErrCommitment: another spelling, a digest
// that is not that of the content, a point off the curve, a missing or wrong setup marker.
func ParseCommitment(data []byte) (*Commitment, error) {
	var file commitmentJSON
	if err := canonical.UnmarshalVersion(data, &file, maxCommitmentBytes, "assentCommitment", commitmentVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCommitment, err)
	}
	c, err := file.commitment()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCommitment, err)
	}
	if err := c.Validate(); err != nil {
		return nil, err
	}
	if got := c.Digest(); got != file.Digest {
		return nil, fmt.Errorf("%w: its content has the digest %s, it says %s", ErrCommitment, got, file.Digest)
	}
	if want := setupMarker(c.SRS); file.Setup != want {
		return nil, fmt.Errorf("%w: setup marker %q, its SRS wants %q", ErrCommitment, file.Setup, want)
	}
	return c, nil
}

func (f *commitmentJSON) commitment() (*Commitment, error) {
	c := &Commitment{Schema: f.Schema, SRS: f.SRS, SortedBy: f.SortedBy}
	var err error
	if c.Root, err = field.ParseHex(f.Root); err != nil {
		return nil, fmt.Errorf("merkleRoot: %w", err)
	}
	if (f.Rows == nil) == (f.Hidden == nil) {
		return nil, errors.New("want either rows or hiddenRows")
	}
	if f.Rows != nil {
		c.Rows = *f.Rows
	} else {
		c.Hidden = &HiddenRows{Capacity: f.Hidden.Capacity}
		if c.Hidden.Commitment, err = field.ParseHex(f.Hidden.Commitment); err != nil {
			return nil, fmt.Errorf("hiddenRows: %w", err)
		}
	}
	for i, column := range f.Columns {
		point, err := c.parsePoint(column.Point)
		if err != nil {
			return nil, fmt.Errorf("column commitment %d: %w", i, err)
		}
		c.Columns = append(c.Columns, ColumnCommitment{Name: column.Name, Point: point})
	}
	return c, nil
}

// parsePoint reads a column commitment. Only a table without blinding values has infinity among them.
func (c *Commitment) parsePoint(text string) (point bn254.G1Affine, err error) {
	if c.Public() && text == pcs.PointHex(&point) {
		return point, nil
	}
	return pcs.ParsePointHex(text)
}
