// Cells as text: what CSV cells, JSON strings, command lines and receipts hold.

package assent

import (
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// lastYear9999 is the last second that RFC 3339 can write.
const lastYear9999 = 253402300799

// ParseValue reads a value from text. Null has no text form.
//
//	bool        true or false (also True, TRUE, False, FALSE, 1, 0)
//	uint, int   decimal digits, int with an optional minus; a fraction of zeros is allowed
//	decimal     digits with an optional minus and point, no exponent; places beyond the scale must be zeros
//	date        2006-01-02; years outside 0000 to 9999 carry a sign
//	timestamp   RFC 3339 with any offset, or whole seconds since 1970-01-01T00:00:00Z
//	string      the text itself
//	bytes       0x and hexadecimal digits
//	key         64 hexadecimal digits with or without 0x
//
// The error wraps ErrText or ErrRange and does not repeat the text, which is private.
func ParseValue(col Column, text string) (Value, error) {
	v, err := parseText(&col, text)
	if err != nil {
		return Null(), err
	}
	if err := col.Check(v); err != nil {
		return Null(), err
	}
	return v, nil
}

func parseText(col *Column, text string) (Value, error) {
	switch col.Type {
	case Bool:
		return parseBool(text)
	case Uint:
		return parseUint(text)
	case Int, Decimal:
		return parseInt(text, col.Scale)
	case Date:
		return parseDate(text)
	case Timestamp:
		return parseTimestamp(text)
	case String:
		return StringValue(text), nil
	case Bytes:
		return parseHexBytes(text)
	case Key:
		return parseKey(text)
	default:
		return Null(), fmt.Errorf("%w: %s", ErrKind, col.Type)
	}
}

func parseBool(text string) (Value, error) {
	switch text {
	case "true", "True", "TRUE", "1":
		return BoolValue(true), nil
	case "false", "False", "FALSE", "0":
		return BoolValue(false), nil
	}
	return Null(), fmt.Errorf("%w: want true or false", ErrText)
}

func parseUint(text string) (Value, error) {
	negative, magnitude, err := parseFixed(text, 0)
	if err != nil {
		return Null(), err
	}
	if negative {
		return Null(), fmt.Errorf("%w: negative number in a uint column", ErrRange)
	}
	return UintValue(magnitude), nil
}

func parseInt(text string, scale int) (Value, error) {
	negative, magnitude, err := parseFixed(text, scale)
	if err != nil {
		return Null(), err
	}
	if negative && magnitude <= 1<<63 {
		return IntValue(-int64(magnitude)), nil
	}
	if !negative && magnitude <= math.MaxInt64 {
		return IntValue(int64(magnitude)), nil
	}
	return Null(), fmt.Errorf("%w: number does not fit 64 bits at scale %d", ErrRange, scale)
}

// parseFixed reads a decimal number as sign and magnitude × 10^scale.
func parseFixed(text string, scale int) (negative bool, magnitude uint64, err error) {
	digits, negative := strings.CutPrefix(text, "-")
	whole, fraction, pointed := strings.Cut(digits, ".")
	if !allDigits(whole) || !allDigits(fraction) || whole+fraction == "" || pointed && fraction == "" {
		if scale == 0 {
			return false, 0, fmt.Errorf("%w: want an integer such as 12", ErrText)
		}
		return false, 0, fmt.Errorf("%w: want a decimal number such as -12.50", ErrText)
	}
	if len(fraction) > scale {
		if strings.Trim(fraction[scale:], "0") != "" {
			return false, 0, fmt.Errorf("%w: more than %d decimal places (numbers are never rounded)", ErrRange, scale)
		}
		fraction = fraction[:scale]
	}
	padding := "000000000000000000"[:scale-len(fraction)]
	all := strings.TrimLeft(whole+fraction+padding, "0")
	if all == "" {
		return negative, 0, nil
	}
	magnitude, err = strconv.ParseUint(all, 10, 64)
	if err != nil {
		return false, 0, fmt.Errorf("%w: number does not fit 64 bits at scale %d", ErrRange, scale)
	}
	return negative, magnitude, nil
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

func parseHexBytes(text string) (Value, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok {
		return Null(), fmt.Errorf("%w: want 0x and hexadecimal digits", ErrText)
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return Null(), fmt.Errorf("%w: want an even number of hexadecimal digits after 0x", ErrText)
	}
	return BytesValue(raw), nil
}

func parseKey(text string) (Value, error) {
	digits := strings.TrimPrefix(text, "0x")
	raw, err := hex.DecodeString(digits)
	if err != nil || len(raw) != 32 {
		return Null(), fmt.Errorf("%w: want 64 hexadecimal digits, with or without 0x", ErrText)
	}
	return BytesValue(raw), nil
}

func parseDate(text string) (Value, error) {
	wrong := fmt.Errorf("%w: want a day such as 2006-01-31", ErrText)
	if len(text) < len("2006-01-02") || len(text) > len("-5877641-06-23") {
		return Null(), wrong
	}
	cut := len(text) - len("-01-02")
	year, err1 := strconv.Atoi(text[:cut])
	month, err2 := strconv.Atoi(text[cut+1 : cut+3])
	day, err3 := strconv.Atoi(text[cut+4:])
	if err1 != nil || err2 != nil || err3 != nil {
		return Null(), wrong
	}
	days := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / 86400
	// time.Date accepts February 30th and Atoi accepts signs: only what formatDate writes is a date.
	if formatDate(days) != text {
		return Null(), wrong
	}
	return IntValue(days), nil
}

func formatDate(days int64) string {
	t := time.Unix(days*86400, 0).UTC()
	if y := t.Year(); y < 0 || y > 9999 {
		return fmt.Sprintf("%+05d-%02d-%02d", y, t.Month(), t.Day())
	}
	return fmt.Sprintf("%04d-%02d-%02d", t.Year(), t.Month(), t.Day())
}

func parseTimestamp(text string) (Value, error) {
	if digits := strings.TrimPrefix(text, "-"); digits != "" && allDigits(digits) {
		return parseInt(text, 0)
	}
	text, err := cutFraction(text)
	if err != nil {
		return Null(), err
	}
	for _, zero := range []string{"+00:00", "-00:00"} {
		if whole, ok := strings.CutSuffix(text, zero); ok {
			text = whole + "Z"
		}
	}
	t, err := time.Parse(time.RFC3339, text)
	// Package time also accepts hours of one digit and commas: only what it would write itself is RFC 3339.
	if err != nil || t.Format(time.RFC3339) != text {
		return Null(), fmt.Errorf("%w: want an instant such as 2006-01-31T15:04:05Z, or seconds since 1970", ErrText)
	}
	return IntValue(t.Unix()), nil
}

// cutFraction takes a fraction of zeros out of an instant.
func cutFraction(text string) (string, error) {
	before, after, ok := strings.Cut(text, ".")
	if !ok {
		return text, nil
	}
	zone := strings.TrimLeft(after, "0")
	if zone == after || zone != "" && zone[0] >= '1' && zone[0] <= '9' {
		return "", fmt.Errorf("%w: timestamps are whole seconds", ErrRange)
	}
	return before + zone, nil
}

func formatTimestamp(t int64) string {
	if t > lastYear9999 {
		return strconv.FormatInt(t, 10)
	}
	return time.Unix(t, 0).UTC().Format(time.RFC3339)
}

// FormatValue writes a value of column col, counted from 0, as the text that ParseValue reads back to the
// same value. A value that cannot stand in the column, and null, which has no text form, are errors.
func (s *Schema) FormatValue(col int, v Value) (string, error) {
	if col < 0 || col >= len(s.Columns) {
		return "", fmt.Errorf("column %d of %d does not exist", col, len(s.Columns))
	}
	c := &s.Columns[col]
	if v.IsNull() {
		return "", &CellError{Column: c.Name, Err: fmt.Errorf("%w: null has no text form", ErrNull)}
	}
	if err := c.Check(v); err != nil {
		return "", &CellError{Column: c.Name, Err: err}
	}
	return c.format(v), nil
}

// format writes a value that Check accepts.
func (c *Column) format(v Value) string {
	switch c.Type {
	case Bool:
		return strconv.FormatBool(v.Bool())
	case Uint:
		return strconv.FormatUint(v.Uint(), 10)
	case Decimal:
		return formatDecimal(v.Int(), c.Scale)
	case Date:
		return formatDate(v.Int())
	case Timestamp:
		return formatTimestamp(v.Int())
	case String:
		return string(v.raw)
	case Bytes, Key:
		return "0x" + hex.EncodeToString(v.raw)
	default:
		return strconv.FormatInt(v.Int(), 10)
	}
}

// formatDecimal writes all decimal places, also those that are zero.
func formatDecimal(unscaled int64, scale int) string {
	digits := strconv.FormatInt(unscaled, 10)
	if scale == 0 {
		return digits
	}
	digits, negative := strings.CutPrefix(digits, "-")
	if short := scale + 1 - len(digits); short > 0 {
		digits = strings.Repeat("0", short) + digits
	}
	point := len(digits) - scale
	text := digits[:point] + "." + digits[point:]
	if negative {
		return "-" + text
	}
	return text
}
