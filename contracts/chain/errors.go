// What contracts say when they refuse, as Go errors.

package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
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
	ErrReverted = send.ErrReverted
)

// explain finds the contract's reason in what a chain returned. Other errors stay as they are.
func (c *Client) explain(err error) error {
	data, found := revertData(err)
	if !found {
		return err
	}
	if len(data) < 4 {
		return fmt.Errorf("%w: %w", ErrReverted, err)
	}
	reason, unpackErr := c.binding.UnpackError(data)
	if unpackErr != nil {
		return fmt.Errorf("%w with data %s: %w", ErrReverted, hexutil.Encode(data[:4]), err)
	}
	return translate(reason, err)
}

// revertData returns the data that a contract reverted with.
func revertData(err error) ([]byte, bool) {
	var withData rpc.DataError
	if !errors.As(err, &withData) {
		return nil, false
	}
	text, isText := withData.ErrorData().(string)
	if !isText {
		return nil, false
	}
	data, err := hexutil.Decode(text)
	return data, err == nil
}

func translate(reason any, err error) error {
	switch r := reason.(type) {
	case *bindings.VerifierRouterUnknownVerifier:
		return ErrUnknownVerifier
	case *bindings.VerifierRouterFrozenVerifier:
		return ErrFrozenVerifier
	case *bindings.VerifierRouterSelectorTaken:
		return fmt.Errorf("%w: selector 0x%x has key %s", ErrSelectorTaken, r.Selector, assent.Digest(r.VkHash))
	case *bindings.VerifierRouterKeyMismatch:
		return fmt.Errorf("%w: %s, not %s", ErrKeyMismatch, assent.Digest(r.Actual), assent.Digest(r.Expected))
	case *bindings.VerifierRouterWrongInputCount:
		return fmt.Errorf("%w: %d, want %d", ErrInputCount, r.Actual, r.Expected)
	case *bindings.VerifierRouterInputNotCanonical:
		return fmt.Errorf("%w: number %d", ErrNotCanonical, r.Index)
	case *bindings.VerifierRouterOwnableUnauthorizedAccount:
		return fmt.Errorf("%w, not %s", ErrNotOwner, r.Account)
	case *bindings.VerifierRouterInsufficientGas:
		return fmt.Errorf("%w: %d must be left", ErrInsufficientGas, r.Required)
	default:
		return fmt.Errorf("%w: %w", ErrReverted, err)
	}
}
