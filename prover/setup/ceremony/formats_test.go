package ceremony_test

import (
	"testing"

	"github.com/acc36754/assent/prover/setup/ceremony"
	"github.com/acc36754/assent/prover/setup/ptau"
)

// A folder that was written once and never again (package internal/formats) verifies. A ceremony is bound to the constraint
// system that its circuit compiled to: should a later gnark compile it otherwise, this says so with ErrCircuit, and the
// folder needs the release that it is from.
func TestYesterdaysCeremonyVerifies(t *testing.T) {
	powers, err := ptau.Open(t.Context(), "../ptau/testdata/beacon.ptau", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer powers.Close()
	found, err := ceremony.Verify(t.Context(), "testdata/formats/ceremony-v1", cubic{}, powers, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := found.Digest.String(); got != "0xfcc1051fd39c78b8e8288b6c0438ff87dfff6ba980e87058b094bc0ddff79573" || len(found.Contributions) != 2 || found.Key.Ceremony != found.Digest {
		t.Errorf("transcript %s with %d contributions", got, len(found.Contributions))
	}
}
