// Laying out help texts that come from descriptions of statements.

package main

import "strings"

// indent sets an example off as cobra's own help does.
func indent(text string) string { return "  " + strings.ReplaceAll(text, "\n", "\n  ") }

// wrap breaks a paragraph into lines for a terminal.
func wrap(text string) string {
	const width = 110
	var out strings.Builder
	column := 0
	for word := range strings.FieldsSeq(text) {
		switch {
		case column == 0:
		case column+1+len(word) > width:
			out.WriteByte('\n')
			column = 0
		default:
			out.WriteByte(' ')
			column++
		}
		out.WriteString(word)
		column += len(word)
	}
	return out.String()
}
