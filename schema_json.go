// Schema files: JSON that people write and edit by hand, read strictly.

package assent

import (
	"bytes"
	"fmt"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/acc36754/assent/internal/canonical"
)

// maxSchemaFile is the largest schema file in bytes.
const maxSchemaFile = 1 << 20

// schemaVersion is the version that a file without one has. A later one will say so.
const schemaVersion = 1

// ParseSchema reads a schema file. Unknown and repeated fields, names in another case, invalid UTF-8,
// anything after the schema and files over 1 MiB are errors; formatting is free. The schema it returns is
// valid. Errors wrap ErrSchema.
func ParseSchema(data []byte) (*Schema, error) {
	if len(data) > maxSchemaFile {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrSchema, len(data), maxSchemaFile)
	}
	if err := canonical.CheckVersion(data, "assentSchema", schemaVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSchema, err)
	}
	var s Schema
	if err := json.Unmarshal(data, &s, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSchema, err)
	}
	if err := s.Validate(); err != nil {
		return nil, err
	}
	return &s, nil
}

// Encode returns the canonical file of a valid schema: indented by two spaces, ending in a newline.
func (s *Schema) Encode() []byte {
	data, err := json.Marshal(s, jsontext.WithIndent("  "))
	if err != nil {
		// Only an invalid schema fails, and it must not pass for a valid file: ParseSchema refuses this.
		return []byte("{}\n")
	}
	return append(bytes.TrimSpace(data), '\n')
}
