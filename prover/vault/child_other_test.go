//go:build !unix

// Scripts that need Unix are not run elsewhere.

package vault

import (
	"context"
	"errors"
)

func scriptPrivate(context.Context, *Vault) error { return errors.ErrUnsupported }

func scriptLimited(context.Context, string, uint64) error { return errors.ErrUnsupported }
