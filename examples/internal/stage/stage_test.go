package stage_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"testing"

	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/examples/internal/stage"
)

// A story with one member, who asks for an artifact that nobody has registered.
func Example() {
	err := stage.Play(context.Background(), os.Stdout, func(ctx context.Context, s *stage.Stage) error {
		if err := s.Deploy(ctx, stage.NoRows); err != nil {
			return err
		}
		auditor, err := s.Account(ctx, contracts.AuditorRole)
		if err != nil {
			return err
		}
		_, err = s.Artifacts(auditor).Check(ctx, [32]byte{1})
		if err := stage.WantError("a table that nobody registered", err, artifacts.ErrUnknown); err != nil {
			return err
		}
		s.Say("The auditor knows of no such table")
		return nil
	})
	if err != nil {
		fmt.Println(err)
	}
	// Output: The auditor knows of no such table
}

// A story in which something goes through that must not, or is refused for another reason, is not told to its end.
func TestRefusalsAreChecked(t *testing.T) {
	wanted := &revert.Error{Name: "NotOwner"}
	for _, c := range []struct {
		name string
		got  error
		want error
	}{
		{"the contract accepts", stage.WantRevert("a claim", nil, "NotOwner"), stage.ErrStory},
		{"the contract has another reason", stage.WantRevert("a claim", &revert.Error{Name: "NotADataset"}, "NotOwner"), stage.ErrStory},
		{"the chain is not there", stage.WantRevert("a claim", io.ErrUnexpectedEOF, "NotOwner"), stage.ErrStory},
		{"the contract refuses", stage.WantRevert("a claim", fmt.Errorf("claim: %w", wanted), "NotOwner"), nil},
		{"it works", stage.WantError("a proof", nil, io.EOF), stage.ErrStory},
		{"it fails otherwise", stage.WantError("a proof", io.ErrUnexpectedEOF, io.EOF), stage.ErrStory},
		{"it fails", stage.WantError("a proof", fmt.Errorf("prove: %w", io.EOF), io.EOF), nil},
	} {
		if !errors.Is(c.got, c.want) {
			t.Errorf("%s: %v", c.name, c.got)
		}
	}
}

// A step that goes wrong is the last one.
func TestStepsEndWithTheFirstError(t *testing.T) {
	var played []int
	step := func(number int, err error) func(context.Context) error {
		return func(context.Context) error {
			played = append(played, number)
			return err
		}
	}
	err := stage.InTurn(t.Context(), step(1, nil), step(2, stage.ErrStory), step(3, nil))
	if !errors.Is(err, stage.ErrStory) || !slices.Equal(played, []int{1, 2}) {
		t.Errorf("steps %v, %v", played, err)
	}
}

// What was opened last is closed first, once, and an error of one does not keep the others open.
func TestCloseEndsAll(t *testing.T) {
	s := stage.New(nil, nil, t.TempDir(), io.Discard)
	var ended []string
	s.OnClose(func() error { ended = append(ended, "host"); return nil })
	s.OnClose(func() error { ended = append(ended, "server"); return io.ErrClosedPipe })
	if err := s.Close(); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("closing: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Errorf("closing again: %v", err)
	}
	if !slices.Equal(ended, []string{"server", "host"}) {
		t.Errorf("ended: %v", ended)
	}
}
