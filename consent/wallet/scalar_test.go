package wallet

import (
	"bytes"
	"encoding/hex"
	"errors"
	"testing"
)

// A draw that is 0 or not below the group's order is no key, and reducing it would make some keys likelier. Such
// draws do not occur in practice, so they are played here.
func TestFirstScalarPassesOverWhatIsNone(t *testing.T) {
	order, err := hex.DecodeString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141")
	if err != nil {
		t.Fatal(err)
	}
	draws := [][]byte{make([]byte, 32), order, bytes.Repeat([]byte{0xff}, 32), bytes.Repeat([]byte{7}, 32)}
	scalar, err := firstScalar(func(n uint64) ([]byte, error) { return draws[n], nil })
	if err != nil {
		t.Fatal(err)
	}
	if got := scalar.Bytes(); !bytes.Equal(got[:], draws[3]) {
		t.Errorf("got %x", got)
	}
	if _, err := firstScalar(func(uint64) ([]byte, error) { return order, nil }); !errors.Is(err, ErrDerivation) {
		t.Errorf("without end: %v", err)
	}
	failed := errors.New("failed")
	if _, err := firstScalar(func(uint64) ([]byte, error) { return nil, failed }); !errors.Is(err, failed) {
		t.Errorf("a failed draw: %v", err)
	}
}
