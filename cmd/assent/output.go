// Printing results: text for people, JSON for programs.

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/spf13/cobra"
)

// result is what a command prints: lines of text, or the same as JSON.
type result struct {
	text func(w *lines)
	data any
}

// jsonFlag gives a command --json.
func jsonFlag(c *cobra.Command) {
	c.Flags().Bool("json", false, "print JSON")
}

func wantsJSON(c *cobra.Command) bool {
	flag := c.Flags().Lookup("json")
	return flag != nil && flag.Value.String() == "true"
}

// print writes a result to standard output.
func (a *app) print(c *cobra.Command, r result) error {
	if wantsJSON(c) {
		return a.printJSON(r.data)
	}
	var text lines
	r.text(&text)
	if _, err := io.WriteString(a.out, text.String()); err != nil {
		return fmt.Errorf("write standard output: %w", err)
	}
	return nil
}

func (a *app) printJSON(data any) error { return a.writeJSON(data, "  ") }

// printJSONLine writes a value as JSON on a line of its own, for programs that read one after the other.
func (a *app) printJSONLine(data any) error { return a.writeJSON(data, "") }

func (a *app) writeJSON(data any, indent string) error {
	var text strings.Builder
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", indent)
	if err := encoder.Encode(data); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	if _, err := io.WriteString(a.out, escapeControls(text.String())); err != nil {
		return fmt.Errorf("write standard output: %w", err)
	}
	return nil
}

// escapeControls writes what a terminal could act on (DEL, C1 controls, direction marks) as JSON escapes: the
// encoder leaves them as they are, and they come from files of strangers. They only occur inside strings.
func escapeControls(text string) string {
	var out strings.Builder
	for _, r := range text {
		if r >= 0x7f && unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) {
			fmt.Fprintf(&out, `\u%04x`, r)
			continue
		}
		out.WriteRune(r)
	}
	return out.String()
}

// lines builds text line by line.
type lines struct{ strings.Builder }

// line adds a line.
func (l *lines) line(format string, args ...any) {
	fmt.Fprintf(l, format+"\n", args...)
}

// field adds a labelled line; labels stand in a column of their own.
func (l *lines) field(label, format string, args ...any) {
	fmt.Fprintf(l, "  %-14s %s\n", label, fmt.Sprintf(format, args...))
}
