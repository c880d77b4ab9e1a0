// ISO 8601 durations.

package consent

import "strings"

// isDuration reports whether a text is a duration in the form of ISO 8601 without fractions: P, then years, months,
// weeks, days, then T and hours, minutes, seconds, each a number and its letter, at least one of them.
func isDuration(text string) bool {
	rest, ok := strings.CutPrefix(text, "P")
	if !ok {
		return false
	}
	date, clock, timed := strings.Cut(rest, "T")
	if date == "" && !timed || timed && clock == "" {
		return false
	}
	return inOrder(date, "YMWD") && inOrder(clock, "HMS")
}

// inOrder reports whether a text is numbers of 1 to 6 digits, each with one of the letters, which come in order.
func inOrder(text, letters string) bool {
	for text != "" {
		digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
		if digits == 0 || digits > 6 || digits == len(text) {
			return false
		}
		at := strings.IndexByte(letters, text[digits])
		if at < 0 {
			return false
		}
		letters, text = letters[at+1:], text[digits+1:]
	}
	return true
}
