package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// Text from a stranger's file must not drive the terminal it is printed on, nor change on its way.
func TestJSONOutputHasNoTerminalControls(t *testing.T) {
	hostile := "a\x7fb\u009b31mc\u202ed\u2066e\u200ff ünïcode"
	var out strings.Builder
	a := &app{streams: streams{out: &out}}
	if err := a.printJSON(map[string]string{"key": hostile}); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(out.String(), "\x7f\u009b\u202e\u2066\u200f") || !strings.Contains(out.String(), "ünïcode") {
		t.Errorf("printed %q", out.String())
	}
	var back map[string]string
	if err := json.Unmarshal([]byte(out.String()), &back); err != nil || back["key"] != hostile {
		t.Errorf("reads back as %q, %v", back["key"], err)
	}
}
