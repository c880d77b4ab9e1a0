// A vault: opening it, closing it, what it holds.

package vault

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"time"

	"github.com/acc36754/assent"
	"github.com/gofrs/flock"
)

// Vault is an open vault. Its methods are safe for concurrent use: writers go one after the other, and
// reading a secret waits for a running Commit to finish.
type Vault struct {
	layout layout
	lock   *flock.Flock
	db     *sql.DB
	opts   options

	writer chan struct{} // holds an element while somebody writes
	closed chan struct{} // closed by Close
	once   sync.Once
}

type options struct {
	wait bool
	now  func() time.Time
	// hook is called between the steps of a write; tests stop or fail it there.
	hook func(step string) error
}

// Option changes how a vault is opened.
type Option func(*options)

// WithWait makes Open wait until ctx ends for another process to close the vault.
func WithWait() Option { return func(o *options) { o.wait = true } }

// Open opens the vault in folder dir, creating both when there is none, and locks it until Close. What a
// crash left half done is undone or finished first.
//
// Errors: ErrLocked (another process has it open; the message names it), ErrNotPrivate, ErrNotVault,
// ErrVersion, ErrCorrupt.
func Open(ctx context.Context, dir string, opts ...Option) (*Vault, error) {
	o := options{now: time.Now, hook: func(string) error { return nil }}
	for _, opt := range opts {
		opt(&o)
	}
	abs, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("open vault %q: %w", dir, err)
	}
	v, err := open(ctx, layout(abs), o)
	if err != nil {
		return nil, fmt.Errorf("open vault %q: %w", dir, err)
	}
	return v, nil
}

func open(ctx context.Context, l layout, o options) (*Vault, error) {
	if err := l.create(); err != nil {
		return nil, err
	}
	lock, err := l.takeLock(ctx, o.wait, o.now())
	if err != nil {
		return nil, err
	}
	v := &Vault{layout: l, lock: lock, opts: o, writer: make(chan struct{}, 1), closed: make(chan struct{})}
	if err := v.start(ctx); err != nil {
		return nil, errors.Join(err, v.Close())
	}
	return v, nil
}

func (v *Vault) start(ctx context.Context) (err error) {
	if err := v.layout.populate(); err != nil {
		return err
	}
	if v.db, err = openDatabase(v.layout.path(databaseName)); err != nil {
		return err
	}
	if err := v.prepare(ctx); err != nil {
		return err
	}
	return v.recover(ctx)
}

// Close waits for a running write, closes the vault and unlocks it. Datasets and stagings that are still
// open can only be closed after it. Closing twice is harmless.
func (v *Vault) Close() (err error) {
	v.once.Do(func() {
		v.writer <- struct{}{}
		close(v.closed)
		if v.db != nil {
			err = v.db.Close()
		}
		err = errors.Join(err, v.layout.releaseLock(v.lock))
	})
	return err
}

func (v *Vault) isClosed() bool {
	select {
	case <-v.closed:
		return true
	default:
		return false
	}
}

// lockWriter waits for its turn to write; the function it returns ends the turn.
func (v *Vault) lockWriter(ctx context.Context) (func(), error) {
	select {
	case <-v.closed:
		return nil, ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	case v.writer <- struct{}{}:
		return func() { <-v.writer }, nil
	}
}

// step gives tests a place to stop or fail a write.
func (v *Vault) step(name string) error { return v.opts.hook(name) }

// Info is what List says about a dataset.
type Info struct {
	// Digest is the dataset's identity: the digest of its commitment.
	Digest assent.Digest
	// Rows is the number of records.
	Rows int
	// Created is when it was committed, to the second, UTC.
	Created time.Time
}

// List returns the datasets in the order in which they were committed.
func (v *Vault) List(ctx context.Context) ([]Info, error) {
	var list []Info
	err := v.read(ctx, func(conn *sql.Conn) (err error) {
		list, err = listDatasets(ctx, conn)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list the vault: %w", err)
	}
	return list, nil
}

func listDatasets(ctx context.Context, conn *sql.Conn) (list []Info, err error) {
	rows, err := conn.QueryContext(ctx, `SELECT digest, head FROM datasets ORDER BY id`)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var digest, sealed blob
		if err := rows.Scan(&digest, &sealed); err != nil {
			return nil, err
		}
		info, err := decodeHead(digest, sealed)
		if err != nil {
			return nil, err
		}
		list = append(list, info)
	}
	return list, rows.Err()
}
