// Package query asks a contract a question and reads the answer, or why it gave none.
package query

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/revert"
)

// Caller asks contracts, as a send.Sender does.
type Caller interface {
	Call(ctx context.Context, to common.Address, data []byte) ([]byte, error)
}

// Ask makes a call without a transaction and unpacks the answer. Errors are a revert.Error, what the chain says, or that
// the answer is not of the expected form; what says in them who was asked.
func Ask[T any](ctx context.Context, caller Caller, what string, to common.Address, data []byte, unpack func([]byte) (T, error)) (T, error) {
	answer, err := caller.Call(ctx, to, data)
	if err != nil {
		var none T
		return none, fmt.Errorf("%s: %w", what, revert.Explain(err))
	}
	unpacked, err := unpack(answer)
	if err != nil {
		return unpacked, fmt.Errorf("%s at %s: %w", what, to, err)
	}
	return unpacked, nil
}
