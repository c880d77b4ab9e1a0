// Checkpoints of yesterday, see package internal/formats.

package follow

import (
	"bytes"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/canonical"
)

// A follower goes on where its predecessor was.
func TestCheckpointsOfEveryVersionAreRead(t *testing.T) {
	data, err := os.ReadFile("testdata/formats/checkpoint-v1.json")
	must(t, err)
	c, err := parseCheckpoint(data)
	must(t, err)
	must(t, c.check(common.Hash{1}, common.Hash{2}))
	if c.Next() != 9 || len(c.Marks) != 2 {
		t.Errorf("%d marks, the next block is %d", len(c.Marks), c.Next())
	}
	_, err = parseCheckpoint(bytes.Replace(data, []byte("{"), []byte(`{"assentCheckpoint": 2, "fromTheFuture": {}, `), 1))
	wantError(t, err, canonical.ErrVersion)
}
