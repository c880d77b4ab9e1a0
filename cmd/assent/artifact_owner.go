// assent move and withdraw: what an owner does with an artifact that is registered.

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
)

func (a *app) moveCommand() *cobra.Command {
	var kind, pointer string
	c := &cobra.Command{
		Use:   "move ARTIFACT",
		Short: "Say where an artifact lies from now on",
		Long: `Changes the pointer of an artifact of the network's account, which is named as for "assent register". What it was
before stays in the audit trail. An artifact that lies there already is no error.`,
		Example: `  assent move data.commitment.json --pointer https://example.org/elsewhere
  assent move model.bin --kind model --pointer ''`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.owned(c, args[0], kind, func(ctx context.Context, r *artifacts.Registry, digest assent.Digest) (result, error) {
				return movedArtifact(digest, pointer), r.MovePointer(ctx, digest, pointer)
			})
		}),
	}
	kindFlag(c, &kind)
	c.Flags().StringVar(&pointer, "pointer", "", "`URI` at which those who may find it; empty where that is nobody's business")
	required(c, "pointer")
	chainFlags(c)
	return c
}

func (a *app) withdrawCommand() *cobra.Command {
	var kind string
	c := &cobra.Command{
		Use:   "withdraw ARTIFACT",
		Short: "Say for good that an artifact is not to be used any more",
		Long: `Withdraws an artifact of the network's account, which is named as for "assent register". From then on
"assent check" and training jobs refuse it; it stays on record, and its digest cannot be registered again. One that
was withdrawn already is no error.`,
		Example: "  assent withdraw data.commitment.json\n  assent withdraw model.bin --kind model",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.owned(c, args[0], kind, func(ctx context.Context, r *artifacts.Registry, digest assent.Digest) (result, error) {
				return withdrawnArtifact(digest), r.Withdraw(ctx, digest)
			})
		}),
	}
	kindFlag(c, &kind)
	chainFlags(c)
	return c
}

// owned does something with an artifact of the network's account and prints what came of it.
func (a *app) owned(c *cobra.Command, name, kindName string, do func(context.Context, *artifacts.Registry, assent.Digest) (result, error)) error {
	_, digest, err := a.namedArtifact(c.Context(), kindName, name)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		registry, err := n.artifacts()
		if err != nil {
			return err
		}
		done, err := do(c.Context(), registry, digest)
		if err != nil {
			return err
		}
		return a.print(c, done)
	})
}

func movedArtifact(digest assent.Digest, pointer string) result {
	return result{
		text: func(w *lines) {
			w.line("Moved %s.", digest)
			w.field("pointer", "%q", pointer)
		},
		data: struct {
			Digest  assent.Digest `json:"digest"`
			Pointer string        `json:"pointer"`
		}{digest, pointer},
	}
}

func withdrawnArtifact(digest assent.Digest) result {
	return result{
		text: func(w *lines) { w.line("Withdrew %s.", digest) },
		data: struct {
			Digest assent.Digest `json:"digest"`
		}{digest},
	}
}
