package devsetup

import (
	"testing"

	"github.com/acc36754/assent/internal/field"
)

// The constant is what marks everything over the published secret as insecure: it must be that secret's.
func TestIDBelongsToTau(t *testing.T) {
	want, err := field.ParseHex32(ID)
	if err != nil {
		t.Fatal(err)
	}
	if got := ComputeID(); got != want {
		t.Fatalf("ID of the published τ is 0x%x", got)
	}
}
