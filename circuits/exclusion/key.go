// Keys and blinding values as text.

package exclusion

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/text/unicode/norm"
)

// Sizes of a blinding value in bytes. Every value of the smaller size is below the field's order.
const (
	minBlinding = 31
	maxBlinding = fr.Bytes
)

// errNotSorted reports a list from which no exclusion can be shown.
var errNotSorted = errors.New("the list was not committed in the order of a column: commit it with --sorted-by")

// sortColumn returns the column by which a list is sorted.
func sortColumn(list *assent.Commitment) (assent.Column, error) {
	if list.SortedBy == "" {
		return assent.Column{}, errNotSorted
	}
	i, ok := list.Schema.Index(list.SortedBy)
	if !ok {
		return assent.Column{}, fmt.Errorf("the list is sorted by %q, which is not a column", list.SortedBy)
	}
	return list.Schema.Columns[i], nil
}

// parseKey reads a key as the column reads its cells. It returns the key's one canonical text and its scalar,
// which is below 2^248 for every type. Errors do not repeat the text.
func parseKey(column assent.Column, text string) (canonical string, key fr.Element, err error) {
	value, err := assent.ParseValue(column, text)
	if err != nil {
		return "", key, err
	}
	schema := assent.Schema{Columns: []assent.Column{column}}
	scalars := make([]fr.Element, 1)
	if err := schema.EncodeRow(scalars, []assent.Value{value}); err != nil {
		return "", key, err
	}
	canonical, err = schema.FormatValue(0, value)
	if column.Type == assent.String {
		canonical = norm.NFC.String(canonical)
	}
	return canonical, scalars[0], err
}

// keyParam reads the key of a claim. One key has one text, so that equal claims have equal digests.
func keyParam(column assent.Column, text string) (fr.Element, error) {
	canonical, key, err := parseKey(column, text)
	if err != nil {
		return key, fmt.Errorf("%w: %s: %w", statement.ErrParams, paramKey, err)
	}
	if canonical != text {
		return key, fmt.Errorf("%w: %s is written %.80q, want %.80q", statement.ErrParams, paramKey, text, canonical)
	}
	return key, nil
}

// keyInput reads the key that the prover asks about, from its text or its file.
func keyInput(column assent.Column, inputs map[string]string) (canonical string, key fr.Element, err error) {
	text, told := inputs[inputKey]
	content, filed := inputs[inputKeyFile]
	if told == filed {
		return "", key, fmt.Errorf("%w: give one of --%s and --%s", statement.ErrInput, inputKey, inputKeyFile)
	}
	if told && statement.SwitchInput(inputs, inputHideKey) {
		return "", key, fmt.Errorf("%w: a key that is to stay hidden is read from --%s: a command line is not secret", statement.ErrInput, inputKeyFile)
	}
	if filed {
		text = withoutNewline(content)
	}
	if text == "" {
		return "", key, fmt.Errorf("%w: the key is empty", statement.ErrInput)
	}
	canonical, key, err = parseKey(column, text)
	if err != nil {
		return "", key, fmt.Errorf("%w: key: %w", statement.ErrInput, err)
	}
	return canonical, key, nil
}

// blindingInput reads the secret that hides the key; 0 for a key that is told. A hidden key whose blinding
// nobody kept could never be opened, and the proof would be about no key in particular.
func blindingInput(inputs map[string]string) (blinding fr.Element, err error) {
	content, given := inputs[inputBlinding]
	hide := statement.SwitchInput(inputs, inputHideKey)
	if given && !hide {
		return blinding, fmt.Errorf("%w: --%s is for a hidden key: add --%s", statement.ErrInput, inputBlinding, inputHideKey)
	}
	if hide && !given {
		return blinding, fmt.Errorf("%w: --%s needs --%s: keep the file, it is what opens the key later", statement.ErrInput, inputHideKey, inputBlinding)
	}
	if !given {
		return blinding, nil
	}
	return parseBlinding(content)
}

// parseBlinding reads 31 or 32 bytes in hexadecimal, with or without 0x, below the field's order. The error
// does not repeat them.
func parseBlinding(content string) (blinding fr.Element, err error) {
	digits := strings.TrimPrefix(withoutNewline(content), "0x")
	if n := len(digits); n != 2*minBlinding && n != 2*maxBlinding {
		return blinding, fmt.Errorf("%w: %s holds %d hexadecimal digits, want %d or %d", statement.ErrInput, inputBlinding, n, 2*minBlinding, 2*maxBlinding)
	}
	var word [maxBlinding]byte
	if _, err := hex.Decode(word[maxBlinding-len(digits)/2:], []byte(digits)); err != nil {
		return blinding, fmt.Errorf("%w: %s is not hexadecimal", statement.ErrInput, inputBlinding)
	}
	if err := blinding.SetBytesCanonical(word[:]); err != nil {
		return blinding, fmt.Errorf("%w: %s is not below the field's order: 31 bytes always are", statement.ErrInput, inputBlinding)
	}
	return blinding, nil
}

// withoutNewline removes the one newline that editors put at the end of a file.
func withoutNewline(content string) string {
	content = strings.TrimSuffix(content, "\n")
	return strings.TrimSuffix(content, "\r")
}
