// Versions: found before anything else of a file is decoded, since a newer version may have what this one does not know.

package canonical

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
)

// ErrVersion reports a file in another version of its format than this program reads.
var ErrVersion = errors.New("other format version")

// UnmarshalVersion is Unmarshal for a file whose version is an integer in the member name of the outermost object. Another
// version than want is ErrVersion, whatever else the file has. A file without a version is for v to refuse, or to be read
// as a first version that has none.
func UnmarshalVersion(data []byte, v any, limit int, name string, want int) error {
	if err := check(data, limit); err != nil {
		return err
	}
	if err := CheckVersion(data, name, want); err != nil {
		return err
	}
	return decode(data, v)
}

// CheckVersion looks for the version of JSON of any spelling. The error is ErrVersion; nil where there is no such member, or no
// JSON, which the decoder then says.
func CheckVersion(data []byte, name string, want int) error {
	found, ok := member(data, name)
	if !ok {
		return nil
	}
	number, err := strconv.Atoi(string(found))
	if err != nil || number == want {
		return nil
	}
	return fmt.Errorf("%w: the file is version %d of its format, this program reads version %d", ErrVersion, number, want)
}

// Text returns a member of the outermost object that is a text; "" where there is none.
func Text(data []byte, name string) string {
	found, ok := member(data, name)
	if !ok {
		return ""
	}
	var text string
	if err := json.Unmarshal(found, &text); err != nil {
		return ""
	}
	return text
}

// member returns the first member of a name of the outermost object.
func member(data []byte, name string) (json.RawMessage, bool) {
	dec := json.NewDecoder(bytes.NewReader(data))
	if first, err := dec.Token(); err != nil || first != json.Delim('{') {
		return nil, false
	}
	for dec.More() {
		found, err := dec.Token()
		if err != nil {
			return nil, false
		}
		var value json.RawMessage
		if err := dec.Decode(&value); err != nil {
			return nil, false
		}
		if found == name {
			return value, true
		}
	}
	return nil, false
}
