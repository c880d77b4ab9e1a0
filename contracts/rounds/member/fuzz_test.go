package member

import (
	"reflect"
	"testing"

	"github.com/acc36754/assent/internal/canonical"
)

// Whatever a member's file holds, it is read in its one form or not at all.
func FuzzParseSubmission(f *testing.F) {
	for _, s := range []submission{
		{}, {Values: []int64{1, -2}, Vector: []byte("{}")},
		{Values: []int64{0}, Vector: []byte{1}, Membership: []byte{2}, Update: []byte{3}},
	} {
		file, err := canonical.Marshal(s)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(file)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := parseSubmission(data)
		if err != nil {
			return
		}
		file, err := canonical.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := parseSubmission(file); err != nil || !reflect.DeepEqual(again, s) {
			t.Errorf("read again: %+v, %v", again, err)
		}
	})
}
