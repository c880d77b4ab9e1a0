package query_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/internal/query"
)

var errAnswer = errors.New("no such answer")

// node answers every question in the same way.
type node struct {
	answer []byte
	err    error
}

func (n node) Call(context.Context, common.Address, []byte) ([]byte, error) { return n.answer, n.err }

func text(answer []byte) (string, error) {
	if len(answer) == 0 {
		return "", errAnswer
	}
	return string(answer), nil
}

// What the chain says and an answer of another form are both errors, and tell who was asked.
func TestAskPassesErrorsOn(t *testing.T) {
	for name, n := range map[string]node{"the chain's error": {err: errAnswer}, "no answer": {}} {
		_, err := query.Ask(t.Context(), n, "registry", common.Address{1}, nil, text)
		if !errors.Is(err, errAnswer) || err.Error()[:8] != "registry" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func ExampleAsk() {
	answer, err := query.Ask(context.Background(), node{answer: []byte("yes")}, "registry", common.Address{}, nil, text)
	fmt.Println(answer, err)
	// Output: yes <nil>
}
