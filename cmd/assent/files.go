// Reading and writing whole files: "-" stands for standard input or output.

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/google/renameio/v2"
)

const (
	dash = "-"

	// maxInput bounds the files that are read whole; the formats have tighter bounds of their own.
	maxInput = 64 << 20

	publicMode fs.FileMode = 0o644
	secretMode fs.FileMode = 0o600
)

// readInput reads a file, or standard input, whole.
func (a *app) readInput(ctx context.Context, path string) ([]byte, error) {
	input, err := a.openInput(ctx, path)
	if err != nil {
		return nil, err
	}
	data, err := io.ReadAll(io.LimitReader(input, maxInput+1))
	if err := errors.Join(err, input.Close()); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if len(data) > maxInput {
		return nil, usage("read %s: more than %d MiB", path, maxInput>>20)
	}
	return data, nil
}

// readSecret reads a file with a secret, which nobody but its owner may be able to read.
func (a *app) readSecret(ctx context.Context, path string) ([]byte, error) {
	if path == dash {
		return a.readInput(ctx, path)
	}
	info, err := statInput(path)
	if err != nil {
		return nil, err
	}
	if mode := info.Mode().Perm(); mode&^secretMode != 0 {
		return nil, &failure{
			code: exitUsage,
			err:  fmt.Errorf("read %s: it holds a secret, and its mode %04o lets others use it", path, mode),
			hint: "chmod 600 " + path,
		}
	}
	return a.readInput(ctx, path)
}

// readCommitment reads a commitment file, or that of a consent book's folder.
func (a *app) readCommitment(ctx context.Context, path string) (*assent.Commitment, error) {
	if isBook(path) {
		path = filepath.Join(path, book.CommitmentFile)
	}
	data, err := a.readInput(ctx, path)
	if err != nil {
		return nil, err
	}
	commitment, err := assent.ParseCommitment(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return commitment, nil
}

// statInput looks at a file that the user named: it is their mistake when it cannot be read.
func statInput(path string) (fs.FileInfo, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, &failure{code: exitUsage, err: err}
	}
	if info.IsDir() {
		return nil, usage("%s is a folder, want a file", path)
	}
	return info, nil
}

// writeOutput writes a file whole or not at all, or writes to standard output.
func (a *app) writeOutput(path string, data []byte, mode fs.FileMode) error {
	if path == dash {
		if _, err := a.out.Write(data); err != nil {
			return fmt.Errorf("write standard output: %w", err)
		}
		return nil
	}
	if err := checkOutput(path); err != nil {
		return err
	}
	if err := writeFile(path, data, mode); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	a.log.Info("wrote", "file", path, "bytes", len(data))
	return nil
}

func writeFile(path string, data []byte, mode fs.FileMode) error {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		return writeThrough(path, data)
	}
	if resolved, err := filepath.EvalSymlinks(path); err == nil {
		path = resolved // replace what the link points to, not the link
	}
	options := []renameio.Option{renameio.WithTempDir(filepath.Dir(path)), renameio.WithPermissions(mode)}
	if mode != secretMode {
		options = append(options, renameio.WithExistingPermissions()) // a secret stays one in a wider file's place
	}
	return replaceFile(path, data, options)
}

func replaceFile(path string, data []byte, options []renameio.Option) (err error) {
	f, err := renameio.NewPendingFile(path, options...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Cleanup()) }()
	if _, err := f.Write(data); err != nil {
		return err
	}
	return f.CloseAtomicallyReplace()
}

// writeThrough writes to a device or pipe, which cannot be replaced.
func writeThrough(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// checkOutput finds out before long work whether a file can be written at all.
func checkOutput(path string) error {
	if path == dash {
		return nil
	}
	info, err := os.Stat(filepath.Dir(path))
	if err != nil {
		return &failure{code: exitUsage, err: fmt.Errorf("cannot write %s: %w", path, err)}
	}
	if !info.IsDir() {
		return usage("cannot write %s: %s is not a folder", path, filepath.Dir(path))
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		return usage("cannot write %s: it is a folder", path)
	}
	return nil
}
