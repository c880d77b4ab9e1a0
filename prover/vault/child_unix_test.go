//go:build unix

// Scripts that need Unix: the umask and the limit on the size of files.

package vault

import (
	"context"
	"errors"
	"fmt"
	"os/signal"
	"syscall"
)

// scriptPrivate uses every part of a vault under a umask that hides nothing.
func scriptPrivate(ctx context.Context, v *Vault) error {
	syscall.Umask(0)
	f := newFixture(1, 300)
	if err := f.commit(ctx, v); err != nil {
		return err
	}
	return v.EraseSalt(ctx, f.sealed.Digest, 7)
}

// scriptLimited commits a dataset while no file may grow beyond limit bytes, and expects an error. The
// system says EFBIG where a full disk would say ENOSPC, to whoever writes: the columns, the nodes or SQLite.
func scriptLimited(ctx context.Context, dir string, limit uint64) error {
	signal.Ignore(syscall.SIGXFSZ)
	return withVault(ctx, dir, func(ctx context.Context, v *Vault) error {
		f := newFixture(2, 4000)
		s, err := f.stage(ctx, v)
		if err != nil {
			return err
		}
		var old syscall.Rlimit
		if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &old); err != nil {
			return err
		}
		if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: limit, Max: old.Max}); err != nil {
			return err
		}
		err = s.Commit(ctx, f.sealed)
		if err == nil {
			return errors.New("committed although files could not grow")
		}
		fmt.Println(err)
		return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &old)
	})
}
