// What can go wrong.

package send

import "errors"

// Errors of an operation of which nothing is in the journal: it may be tried again as if it had not been.
var (
	// ErrFeeCap means that the chain's fee is above the policy's bound.
	ErrFeeCap = errors.New("the chain's fee is above the allowed one")
	// ErrGasCap means that a transaction needs more gas than the policy or a block allows.
	ErrGasCap = errors.New("more gas than allowed")
	// ErrFunds means that the account cannot pay.
	ErrFunds = errors.New("the account's balance does not suffice")
	// ErrSigner means that the signer refused, or signed something else than it was asked to.
	ErrSigner = errors.New("not signed")
	// ErrBlocked means that the node refuses the transaction of an earlier operation, which has to be settled first:
	// send that operation again, or Cancel it.
	ErrBlocked = errors.New("an earlier operation has to be settled first")
	// ErrConflict means that the key belongs to an operation with other content.
	ErrConflict = errors.New("the key belongs to another operation")
)

// Errors of an operation that is in the journal.
var (
	// ErrUnsettled means that the outcome is not known yet: to send the operation again, with the same key, goes on
	// waiting for it.
	ErrUnsettled = errors.New("the outcome is not known yet")
	// ErrReverted means that the transaction was mined and its contract refused. Forget allows another try.
	ErrReverted = errors.New("the contract reverted")
	// ErrCancelled means that the operation was cancelled and will not take effect. Forget allows another try.
	ErrCancelled = errors.New("the operation was cancelled")
	// ErrDisplaced means that the operation's nonce is used and the node knows none of its transactions: another
	// program used the account, or the node has forgotten. Whoever has found out that the operation took no effect
	// may Forget it; a Sender does not decide that.
	ErrDisplaced = errors.New("another transaction has the operation's nonce")
	// ErrNotCancelled means that an operation took effect before it could be cancelled.
	ErrNotCancelled = errors.New("too late to cancel")
)

// Errors of a journal.
var (
	// ErrLocked means that another process, or another Sender, works with the journal.
	ErrLocked = errors.New("the journal is in use")
	// ErrJournal means that a journal is damaged, or belongs to another account or chain.
	ErrJournal = errors.New("the journal cannot be used")
	// ErrUnknownOperation means that the journal has no such operation.
	ErrUnknownOperation = errors.New("no such operation")
	// ErrNotForgettable means that an operation took effect, or still may.
	ErrNotForgettable = errors.New("an operation that took effect, or may, is not forgotten")
)
