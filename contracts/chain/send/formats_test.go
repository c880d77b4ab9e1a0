// Journals of yesterday, see package internal/formats.

package send

import (
	"bytes"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/canonical"
)

// What was signed and is under way when the program is replaced must be known to the new one, or it is sent twice.
func TestOperationsOfEveryVersionAreRead(t *testing.T) {
	op := OperationOf([]byte("formats"))
	account := common.HexToAddress("0xa8049bB68181799124F98E467DD749e120abFA64")
	for name, want := range map[string]outcome{"operation-v1-pending.json": pending, "operation-v1-mined.json": mined} {
		data, err := os.ReadFile("testdata/formats/" + name)
		must(t, err)
		e, err := parseEntry(data, op, account, big.NewInt(5))
		must(t, err)
		if e.outcome != want || e.nonce() != 1 || e.since != 9 ||
			e.last().Hash() != common.HexToHash("0x6ad009e06830aee63f2b012e818d1742895b49546174a64133c4097395508089") {
			t.Errorf("%s: outcome %q, nonce %d, since %d, transaction %s", name, e.outcome, e.nonce(), e.since, e.last().Hash())
		}
		newer := bytes.Replace(data, []byte("{"), []byte(`{"assentOperation": 2, "fromTheFuture": {}, `), 1)
		_, err = parseEntry(newer, op, account, big.NewInt(5))
		wantError(t, err, canonical.ErrVersion)
	}
}
