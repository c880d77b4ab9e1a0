// States of yesterday, see package internal/formats.

package secagg

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"github.com/acc36754/assent/internal/canonical"
)

// A round is not lost because a participant's program was replaced in the middle of it.
func TestStatesOfEveryVersionAreRead(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/formats/client-v1.state")
	if err != nil {
		t.Fatal(err)
	}
	s, err := parseState(data)
	if err != nil {
		t.Fatal(err)
	}
	round := testRound(3, 2, 4)
	if s.self != 1 || s.step != stepConfirmed || len(s.survivors) != 3 || s.round.Digest() != round.Digest() {
		t.Errorf("participant %d, step %d, %d survivors", s.self, s.step, len(s.survivors))
	}
	if !bytes.Equal(s.encode(), data) {
		t.Error("it is not written as it was")
	}
	newer := bytes.Replace(data, []byte("client/v1\n"), []byte("client/v2\n"), 1)
	if _, err := parseState(newer); !errors.Is(err, canonical.ErrVersion) || !errors.Is(err, ErrState) {
		t.Errorf("a newer version: %v", err)
	}
}
