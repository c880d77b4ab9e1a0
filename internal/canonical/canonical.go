// Package canonical writes JSON in one way and reads nothing but what it would have written, so that no
// two files mean the same and a flipped bit is never ignored: Go's decoder alone accepts other letter case
// in names, repeated names, other spacing and other escapes.
package canonical

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// Sentinel errors of Unmarshal.
var (
	ErrTooLarge     = errors.New("larger than allowed")
	ErrSyntax       = errors.New("not the JSON that is wanted here")
	ErrNotCanonical = errors.New("not in canonical form (two-space indentation, fixed order, no repeated names, final newline)")
)

// Marshal writes indented JSON with a final newline. Fields stand in the order of the struct, names of
// maps in alphabetical order; <, > and & are not escaped.
func Marshal(v any) ([]byte, error) {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(v); err != nil {
		return nil, err
	}
	return buf.Bytes(), nil
}

// maxTokens is more than the largest file of the project has: a commitment to 256 nullable columns.
const maxTokens = 1 << 14

// countTokens refuses text with more names, values and brackets than any of our files has.
func countTokens(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	for range maxTokens {
		if _, err := dec.Token(); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("%w: %w", ErrSyntax, err)
		}
	}
	return fmt.Errorf("%w: more than %d names and values", ErrTooLarge, maxTokens)
}

// Unmarshal reads data of at most limit bytes into v, and refuses what Marshal would have written otherwise.
func Unmarshal(data []byte, v any, limit int) error {
	if err := check(data, limit); err != nil {
		return err
	}
	return decode(data, v)
}

// check bounds what decoding will take. Tokens are counted before: a list of a million empty objects takes a few
// megabytes as text and hundreds in memory.
func check(data []byte, limit int) error {
	if len(data) > limit {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrTooLarge, len(data), limit)
	}
	return countTokens(data)
}

func decode(data []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v); err != nil {
		return fmt.Errorf("%w: %w", ErrSyntax, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fmt.Errorf("%w: something follows the value", ErrSyntax)
	}
	again, err := Marshal(v)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrSyntax, err)
	}
	if !bytes.Equal(again, data) {
		return ErrNotCanonical
	}
	return nil
}
