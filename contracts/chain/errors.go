// What contracts say when they refuse, as Go errors.

package chain

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/contracts/chain/revert"
)

// What the router and the verifiers behind it refuse.
var (
	ErrUnknownVerifier = errors.New("the router has no verifier for this key")
	ErrFrozenVerifier  = errors.New("the verifier for this key is frozen")
	ErrSelectorTaken   = errors.New("the router has a verifier under this selector already")
	ErrKeyMismatch     = errors.New("the verifier holds another key")
	ErrInputCount      = errors.New("wrong number of public inputs")
	ErrNotCanonical    = errors.New("a public input is not below the field's order")
	ErrNotOwner        = errors.New("only the router's owner may do this")
	ErrInsufficientGas = errors.New("too little gas to verify")
	// ErrReverted means that a contract refused for a reason that this package does not know.
	ErrReverted = revert.ErrReverted
)

// explain finds the contract's reason in what a chain returned. Other errors stay as they are.
func explain(err error) error {
	err = revert.Explain(err)
	var reason *revert.Error
	if !errors.As(err, &reason) {
		return err
	}
	for name, known := range map[string]error{
		"UnknownVerifier":            ErrUnknownVerifier,
		"FrozenVerifier":             ErrFrozenVerifier,
		"SelectorTaken":              ErrSelectorTaken,
		"KeyMismatch":                ErrKeyMismatch,
		"WrongInputCount":            ErrInputCount,
		"InputNotCanonical":          ErrNotCanonical,
		"OwnableUnauthorizedAccount": ErrNotOwner,
		"InsufficientGas":            ErrInsufficientGas,
	} {
		if reason.Name == name {
			return fmt.Errorf("%w: %w", known, reason)
		}
	}
	return err
}
