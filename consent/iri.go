// Which texts count as an IRI in a record.

package consent

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

const maxIRIBytes = 1024

// ErrIRI reports a text that is no absolute IRI in the one spelling that is accepted.
var ErrIRI = errors.New("not an absolute IRI")

// CheckIRI accepts an absolute IRI (RFC 3987) of at most 1,024 bytes in Unicode normalisation form C. A purpose is
// hashed byte by byte, so an IRI must not have a second spelling: compact forms such as dpv:Marketing are
// refused. The error does not repeat the text.
func CheckIRI(iri string) error {
	if iri == "" || len(iri) > maxIRIBytes {
		return fmt.Errorf("%w: want 1 to %d bytes, it has %d", ErrIRI, maxIRIBytes, len(iri))
	}
	if !utf8.ValidString(iri) || !norm.NFC.IsNormalString(iri) || strings.ContainsFunc(iri, notInIRI) {
		return fmt.Errorf("%w: want UTF-8 in normalisation form C without blanks, control characters and any of <>\"{}|\\^`", ErrIRI)
	}
	scheme, rest, ok := strings.Cut(iri, ":")
	if !ok || rest == "" {
		return fmt.Errorf("%w: it has no scheme", ErrIRI)
	}
	if isPrefix(scheme) {
		return fmt.Errorf("%w: it is a compact form, write it out", ErrIRI)
	}
	if scheme != strings.ToLower(scheme) {
		return fmt.Errorf("%w: its scheme has capital letters", ErrIRI)
	}
	if u, err := url.Parse(iri); err != nil || u.Scheme == "" || u.Host == "" && strings.HasPrefix(rest, "//") {
		return fmt.Errorf("%w: it does not parse", ErrIRI)
	}
	return nil
}

func notInIRI(r rune) bool {
	return unicode.IsControl(r) || unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune("<>\"{}|\\^`", r)
}
