// What a journal forgets by itself.

package send

import (
	"fmt"
	"math/big"
)

// keepBlocks is for how many blocks that are relied on a settled operation is kept for whoever looks into the journal,
// although nobody can ask for it any more: twice what Ethereum takes to finalise a block.
const keepBlocks = 128

// prune removes passing operations that were settled long ago, given the last block that is relied on. It is called
// before anything is sent, when those who knew their keys are gone. Those that were displaced stay: somebody has to look
// whether they took effect.
func (j *Journal) prune(final uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	names, err := j.files.list(settledFolder)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	for _, name := range names {
		op, ok := parseOperation(name)
		if !ok || !op.passing() {
			continue
		}
		e, err := j.read(settledFolder, op)
		if err != nil {
			return fmt.Errorf("%w: operation %s: %w", ErrJournal, op, err)
		}
		if !e.settledBefore(final, keepBlocks) {
			continue
		}
		if err := j.forget(op); err != nil {
			return err
		}
	}
	return nil
}

// settledBefore tells whether an operation's transaction was in the chain so many blocks ago.
func (e entry) settledBefore(final, blocks uint64) bool {
	if e.receipt == nil || e.receipt.BlockNumber == nil || final < blocks {
		return false
	}
	return e.receipt.BlockNumber.Cmp(new(big.Int).SetUint64(final-blocks)) <= 0
}
