// Printing results: text for people, JSON for programs.

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

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

func (a *app) printJSON(data any) error {
	encoder := json.NewEncoder(a.out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(data); err != nil {
		return fmt.Errorf("write standard output: %w", err)
	}
	return nil
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
