// Guessing the type of a column from cells that are text.

package source

import (
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/acc36754/assent"
)

// guess is what is known of a column after some of its cells.
type guess struct {
	nulls bool // an empty or absent cell was seen
	cells int  // cells that are not null

	// How many of the cells could be of these types.
	bools, dates, timestamps, keys int

	numbers  int    // cells that are decimal numbers
	negative bool   // one of them is negative
	fraction bool   // one of them has a fraction that is not zero
	places   int    // most decimal places
	whole    uint64 // largest whole part
	overflow bool   // a whole part beyond 64 bits
}

// text looks at a cell of CSV.
func (g *guess) text(text string) {
	if text == "" {
		g.nulls = true
		return
	}
	g.cells++
	if text == "true" || text == "false" {
		g.bools++
		return
	}
	if !g.number(text) {
		g.word(text)
	}
}

// word looks at text that is not a number.
func (g *guess) word(text string) {
	g.dates += fits(assent.Date, text)
	g.keys += fits(assent.Key, text)
	// Only instants that say what they are: a number of seconds is a number.
	if strings.ContainsRune(text, 'T') {
		g.timestamps += fits(assent.Timestamp, text)
	}
}

func fits(t assent.Type, text string) int {
	if _, err := assent.ParseValue(assent.Column{Type: t}, text); err != nil {
		return 0
	}
	return 1
}

// number looks at a decimal number without exponent and without leading zeros, and reports whether it is one.
func (g *guess) number(text string) bool {
	const longest = 64 // more digits are a key or an identifier
	digits, negative := strings.CutPrefix(text, "-")
	whole, fraction, pointed := strings.Cut(digits, ".")
	switch {
	case len(text) >= longest,
		strings.Trim(whole+fraction, "0123456789") != "",
		pointed && fraction == "",
		!pointed && whole == "",
		len(whole) > 1 && whole[0] == '0':
		return false
	}
	g.numbers++
	g.negative = g.negative || negative
	g.places = max(g.places, len(fraction))
	g.fraction = g.fraction || strings.Trim(fraction, "0") != ""
	if whole == "" {
		return true
	}
	v, err := strconv.ParseUint(whole, 10, 64)
	g.overflow = g.overflow || err != nil
	g.whole = max(g.whole, v)
	return true
}

// column returns the narrowest column that holds all cells.
func (g *guess) column(name string, nullable bool) assent.Column {
	c := assent.Column{Name: name, Type: assent.String, Nullable: nullable || g.nulls}
	switch g.cells {
	case 0:
	case g.bools:
		c.Type = assent.Bool
	case g.numbers:
		c.Type, c.Scale = g.numberType()
	case g.dates:
		c.Type = assent.Date
	case g.timestamps:
		c.Type = assent.Timestamp
	case g.keys:
		c.Type = assent.Key
	}
	return c
}

// numberType returns the narrowest type that holds all numbers, String if none does. Fractions of zeros,
// as in 3.0, are left out: programs that have only floats write integers so.
func (g *guess) numberType() (assent.Type, int) {
	switch {
	case g.overflow:
		return assent.String, 0
	case !g.fraction && !g.negative:
		return assent.Uint, 0
	case !g.fraction && g.whole <= math.MaxInt64:
		return assent.Int, 0
	case g.fraction && g.places <= assent.MaxScale && g.whole < math.MaxInt64/pow10(g.places):
		return assent.Decimal, g.places
	}
	return assent.String, 0
}

// pow10 returns 10^n for n up to 18.
func pow10(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 10
	}
	return p
}

// jsonGuesses are the guesses for the members of JSON objects, in the order in which they were first seen.
type jsonGuesses struct {
	names  []string
	column map[string]int
	all    []guess
	seen   []int // objects that have the member
}

func inferJSONLines(r io.Reader) (*assent.Schema, error) {
	text, err := newLines(r)
	if err != nil {
		return nil, err
	}
	g := jsonGuesses{column: make(map[string]int)}
	var object jsonObject
	rows := 0
	for ; ; rows++ {
		line, err := text.next()
		if err == io.EOF {
			break
		}
		if err == nil {
			err = object.members(line, g.member)
		}
		if err != nil {
			return nil, &RowError{Row: rows, Line: text.number, Err: err}
		}
	}
	if rows == 0 {
		return nil, ErrEmpty
	}
	schema := &assent.Schema{Columns: make([]assent.Column, len(g.names))}
	for i, name := range g.names {
		schema.Columns[i] = g.all[i].column(name, g.seen[i] < rows)
	}
	return schema, nil
}

// member looks at one member of an object. JSON has types of its own: a number in quotes stays a string.
func (g *jsonGuesses) member(name string, value jsontext.Token) error {
	i, ok := g.column[name]
	if !ok {
		if len(g.names) == assent.MaxColumns {
			return fmt.Errorf("%w: more than %d columns", assent.ErrSchema, assent.MaxColumns)
		}
		i = len(g.names)
		g.column[name] = i
		g.names, g.all, g.seen = append(g.names, name), append(g.all, guess{}), append(g.seen, 0)
	}
	g.seen[i]++
	c := &g.all[i]
	if value.Kind() == 'n' {
		c.nulls = true
		return nil
	}
	c.cells++
	switch value.Kind() {
	case 't', 'f':
		c.bools++
	case '0':
		if !c.number(value.String()) {
			return &assent.CellError{Column: name, Err: fmt.Errorf("%w: number with an exponent or too many digits; write it out, or as a string", ErrColumns)}
		}
	case '"':
		c.word(value.String())
	default:
		return &assent.CellError{Column: name, Err: fmt.Errorf("%w: nested JSON values are not supported", ErrColumns)}
	}
	return nil
}
