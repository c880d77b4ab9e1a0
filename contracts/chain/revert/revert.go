// Package revert reads why a contract refused: the custom error in the data that a call reverted with. Any of this
// project's contracts may be the one that said it, since an error passes through those that called it.
package revert

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
)

// ErrReverted means that a contract refused. Every error of this package is one.
var ErrReverted = send.ErrReverted

// Error is a custom error of a contract.
type Error struct {
	Name string // for example "NotTheGrantor"
	Args []any  // as go-ethereum decodes them
	text string
}

// Error prints the name with its arguments.
func (e *Error) Error() string { return fmt.Sprintf("%v: %s", ErrReverted, e.text) }

// Unwrap returns ErrReverted.
func (e *Error) Unwrap() error { return ErrReverted }

// Is reports whether err is a custom error of this name.
func Is(err error, name string) bool {
	var e *Error
	return errors.As(err, &e) && e.Name == name
}

// Explain replaces what a node said of a call that reverted by the contract's reason. Other errors stay as they are.
func Explain(err error) error {
	data, found := dataOf(err)
	if !found {
		return err
	}
	if e := decode(data); e != nil {
		return e
	}
	return fmt.Errorf("%w for a reason that this program does not know (%s): %w", ErrReverted, hexutil.Encode(data[:min(4, len(data))]), err)
}

// dataOf returns the data that a contract reverted with.
func dataOf(err error) ([]byte, bool) {
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

func decode(data []byte) *Error {
	known, err := abi.JSON(strings.NewReader(bindings.ErrorsABI))
	if err != nil || len(data) < 4 {
		return nil
	}
	for _, e := range known.Errors {
		if !bytes.Equal(e.ID[:4], data[:4]) {
			continue
		}
		args, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			return nil
		}
		return &Error{Name: e.Name, Args: args, text: describe(&e, args)}
	}
	return nil
}

// describe writes NotTheGrantor(grantor 0x…).
func describe(e *abi.Error, args []any) string {
	parts := make([]string, len(args))
	for i, arg := range args {
		if word, ok := arg.([32]byte); ok {
			arg = hexutil.Encode(word[:])
		}
		if selector, ok := arg.([4]byte); ok {
			arg = hexutil.Encode(selector[:])
		}
		parts[i] = fmt.Sprintf("%s %v", e.Inputs[i].Name, arg)
	}
	return fmt.Sprintf("%s(%s)", e.Name, strings.Join(parts, ", "))
}
