// The header of an .npy file: a Python dictionary with three entries.

package weights

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// header is what stands in {'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }.
type header struct {
	descr   string
	fortran bool
	shape   []int
}

// text writes the dictionary as NumPy does, without what pads it.
func (h header) text() string {
	fortran := "False"
	if h.fortran {
		fortran = "True"
	}
	dims := make([]string, len(h.shape))
	for i, dim := range h.shape {
		dims[i] = strconv.Itoa(dim)
	}
	shape := strings.Join(dims, ", ")
	if len(h.shape) == 1 {
		shape += ","
	}
	return fmt.Sprintf("{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }", h.descr, fortran, shape)
}

// growth is the number of spaces with which NumPy leaves room for 21 digits of the dimension along which a file may be
// extended.
func (h header) growth() int {
	if len(h.shape) == 0 {
		return 0
	}
	along := h.shape[0]
	if h.fortran {
		along = h.shape[len(h.shape)-1]
	}
	return 21 - len(strconv.Itoa(along))
}

// parseHeader reads a header of any padding and order of entries. Only what the three entries may hold is understood:
// texts without escapes, True and False, tuples of integers. Error: ErrFormat, or ErrType for a structured array.
func parseHeader(text string) (*header, error) {
	r := &literal{rest: text}
	var h header
	seen := map[string]bool{}
	r.expect("{")
	for r.err == nil && !r.accept("}") {
		key := r.text()
		if seen[key] {
			r.fail("an entry occurs twice")
		}
		seen[key] = true
		r.expect(":")
		switch key {
		case "descr":
			if r.peek('[') {
				return nil, fmt.Errorf("%w: a structured array", ErrType)
			}
			h.descr = r.text()
		case "fortran_order":
			h.fortran = r.boolean()
		case "shape":
			h.shape = r.tuple()
		default:
			r.fail("an entry other than descr, fortran_order and shape")
		}
		if !r.accept(",") && !r.peek('}') {
			r.fail("entries are not divided by commas")
		}
	}
	if r.err == nil && len(seen) != 3 {
		r.fail("an entry is missing")
	}
	if r.err == nil && (r.rest == "" || strings.Trim(r.rest, " ") != "\n") {
		r.fail("it does not end in spaces and a newline")
	}
	if r.err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrFormat, r.err)
	}
	return &h, nil
}

// literal reads a Python literal from left to right. After an error it reads nothing.
type literal struct {
	rest string
	err  error
}

func (r *literal) fail(why string) {
	if r.err == nil {
		r.err = errors.New(why)
	}
}

func (r *literal) skip() { r.rest = strings.TrimLeft(r.rest, " ") }

func (r *literal) peek(c byte) bool {
	r.skip()
	return r.err == nil && r.rest != "" && r.rest[0] == c
}

// accept reads a token if it comes next.
func (r *literal) accept(token string) bool {
	r.skip()
	rest, ok := strings.CutPrefix(r.rest, token)
	if r.err != nil || !ok {
		return false
	}
	r.rest = rest
	return true
}

func (r *literal) expect(token string) {
	if !r.accept(token) {
		r.fail("want " + token)
	}
}

// text reads a text in single or double quotes.
func (r *literal) text() string {
	for _, quote := range []string{"'", `"`} {
		if !r.accept(quote) {
			continue
		}
		text, rest, ok := strings.Cut(r.rest, quote)
		if !ok || strings.ContainsAny(text, "\\\n") {
			r.fail("a text without an end, or with an escape")
			return ""
		}
		r.rest = rest
		return text
	}
	r.fail("want a text")
	return ""
}

func (r *literal) boolean() bool {
	if r.accept("True") {
		return true
	}
	r.expect("False")
	return false
}

// tuple reads (), (2,), (2, 3) or (2, 3,).
func (r *literal) tuple() []int {
	shape := []int{}
	r.expect("(")
	for r.err == nil && !r.accept(")") {
		if len(shape) == MaxRank {
			r.fail("too many dimensions")
			return nil
		}
		shape = append(shape, r.dimension())
		if r.accept(",") {
			continue
		}
		if len(shape) == 1 || !r.peek(')') {
			r.fail("not a tuple")
		}
	}
	return shape
}

func (r *literal) dimension() int {
	r.skip()
	end := strings.IndexFunc(r.rest, func(c rune) bool { return c < '0' || c > '9' })
	if end < 1 || (end > 1 && r.rest[0] == '0') {
		r.fail("a dimension is not a decimal number")
		return 0
	}
	v, err := strconv.ParseUint(r.rest[:end], 10, 64)
	if err == nil {
		r.rest = r.rest[end:]
		var dim int
		if dim, err = intDimension(v); err == nil {
			return dim
		}
	}
	if r.err == nil {
		r.err = err
	}
	return 0
}
