// How a story goes on, and what may not happen in it.

package stage

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/contracts/chain/revert"
)

// ErrStory reports that something came out otherwise than the story has it.
var ErrStory = errors.New("this should not have happened")

// InTurn plays the steps of a story, until one goes wrong.
func InTurn(ctx context.Context, steps ...func(context.Context) error) error {
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// WantRevert checks that a contract refused what was tried, for the reason that its error of this name stands for. Else
// the error is ErrStory.
func WantRevert(tried string, err error, name string) error {
	switch {
	case err == nil:
		return fmt.Errorf("%w: %s goes through", ErrStory, tried)
	case !revert.Is(err, name):
		return fmt.Errorf("%w: %s should be refused with %s: %w", ErrStory, tried, name, err)
	}
	return nil
}

// WantError checks that what was tried failed with an error. Else the error is ErrStory.
func WantError(tried string, err, want error) error {
	switch {
	case err == nil:
		return fmt.Errorf("%w: %s goes through", ErrStory, tried)
	case !errors.Is(err, want):
		return fmt.Errorf("%w: %s should fail otherwise: %w", ErrStory, tried, err)
	}
	return nil
}
