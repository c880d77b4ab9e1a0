// What goes in comes out, at every size where the levels of the tree or the batches of the file change.

package vault

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/merkle"
)

func TestCommitThenRead(t *testing.T) {
	dir := newDir(t)
	var all []*fixture
	now := func(o *options) { o.now = func() time.Time { return time.Unix(1_700_000_000, 5) } }
	v := openTest(t, dir, now)
	for seed, rows := range []int{0, 1, 2, 3, 4, saltsPerStatement, saltsPerStatement + 1, 8193} {
		f := newFixture(uint64(seed), rows)
		must(t, f.commit(t.Context(), v))
		must(t, f.check(t.Context(), v, nil))
		all = append(all, f)
	}
	must(t, v.Close())

	v = openTest(t, dir)
	list, err := v.List(t.Context())
	must(t, err)
	if len(list) != len(all) {
		t.Fatalf("%d datasets listed, %d committed", len(list), len(all))
	}
	for i, f := range all {
		must(t, f.check(t.Context(), v, nil))
		want := Info{Digest: f.sealed.Digest, Rows: len(f.rows), Created: time.Unix(1_700_000_000, 0).UTC()}
		if list[i] != want {
			t.Errorf("listed %+v, want %+v", list[i], want)
		}
	}
	if left := entries(t, dir); len(left) != len(all) {
		t.Errorf("more than the datasets is left: %q", left)
	}
}

func TestRecordsInAnyOrder(t *testing.T) {
	v := openTest(t, newDir(t))
	f := newFixture(1, 8200)
	must(t, f.commit(t.Context(), v))
	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	defer d.Close()
	row := make([]assent.Value, 3)
	for _, i := range []int{8199, 8199, 0, 0, 8191, 8191} {
		must(t, d.Record(i, row))
		if !sameRow(row, f.rows[i]) {
			t.Errorf("record %d differs", i)
		}
		// What a caller does to its row must not reach the next one who reads it.
		clear(row[1].Bytes())
	}
}

func TestOutOfRange(t *testing.T) {
	v := openTest(t, newDir(t))
	f := newFixture(1, 5)
	must(t, f.commit(t.Context(), v))
	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	defer d.Close()
	for _, i := range []int{-1, 5} {
		_, err := d.Salt(t.Context(), i)
		wantErr(t, err, ErrRange)
		wantErr(t, d.Record(i, make([]assent.Value, 3)), ErrRange)
		wantErr(t, v.EraseSalt(t.Context(), f.sealed.Digest, i), ErrRange)
	}
	for _, node := range []struct {
		level int
		index uint64
	}{{-1, 0}, {0, 5}, {0, 1 << 63}, {3, 1}, {4, 0}, {merkle.Depth, 0}} {
		_, err := d.Node(node.level, node.index)
		wantErr(t, err, ErrRange)
	}
	_, err = d.Blind(t.Context(), "no such column")
	wantErr(t, err, ErrNotFound)
	_, err = v.Dataset(t.Context(), assent.Digest{1})
	wantErr(t, err, ErrNotFound)
	wantErr(t, v.EraseSalt(t.Context(), assent.Digest{1}, 0), ErrNotFound)
	wantErr(t, v.Delete(t.Context(), assent.Digest{1}), ErrNotFound)
}

// What does not fit together is refused before anything is visible.
func TestCommitRefuses(t *testing.T) {
	long := strings.Repeat("n", assent.MaxColumnName+2)
	for name, change := range map[string]func(*Sealed){
		"no digest":             func(d *Sealed) { d.Digest = assent.Digest{} },
		"no commitment":         func(d *Sealed) { d.Commitment = nil },
		"a huge commitment":     func(d *Sealed) { d.Commitment = make([]byte, MaxCommitment+1) },
		"a salt too few":        func(d *Sealed) { d.Salts = d.Salts[31:] },
		"a salt too many":       func(d *Sealed) { d.Salts = append(d.Salts, d.Salts[:31]...) },
		"a salt that is zero":   func(d *Sealed) { d.Salts = append(make([]byte, 31), d.Salts[31:]...) },
		"too many blinds":       func(d *Sealed) { d.Blinds = manyBlinds(maxBlinds + 1) },
		"a blind twice":         func(d *Sealed) { d.Blinds = append(d.Blinds, d.Blinds[0]) },
		"a blind without name":  func(d *Sealed) { d.Blinds = append(d.Blinds, assent.Blind{}) },
		"a blind with long one": func(d *Sealed) { d.Blinds = append(d.Blinds, assent.Blind{Name: long}) },
		"no nodes":              func(d *Sealed) { d.WriteNodes = nil },
		"a byte too few":        func(d *Sealed) { d.WriteNodes = writing(7*nodeSize - 1) },
		"a byte too many":       func(d *Sealed) { d.WriteNodes = writing(7*nodeSize + 1) },
		"failing nodes":         func(d *Sealed) { d.WriteNodes = func(io.Writer) error { return errors.New("no nodes today") } },
	} {
		t.Run(name, func(t *testing.T) {
			dir := newDir(t)
			v := openTest(t, dir)
			f := newFixture(1, 4)
			f.sealed.Salts = bytes.Clone(f.sealed.Salts)
			change(&f.sealed)
			if err := f.commit(t.Context(), v); err == nil {
				t.Fatal("no error")
			}
			list, err := v.List(t.Context())
			must(t, err)
			if left := entries(t, dir); len(list)+len(left) != 0 {
				t.Errorf("something is left: %v, %q", list, left)
			}
		})
	}
}

func manyBlinds(n int) []assent.Blind {
	blinds := make([]assent.Blind, n)
	for i := range blinds {
		blinds[i].Name = strconv.Itoa(i)
	}
	return blinds
}

// What is too much is refused when it is written, and not when the disk is full.
func TestNodesWithoutEnd(t *testing.T) {
	v := openTest(t, newDir(t))
	f := newFixture(1, 4)
	wrote := 0
	f.sealed.WriteNodes = func(w io.Writer) error {
		for range 100 {
			n, err := w.Write(make([]byte, nodeSize))
			if err != nil {
				return err
			}
			wrote += n
		}
		return nil
	}
	if err := f.commit(t.Context(), v); err == nil || wrote != 7*nodeSize {
		t.Errorf("%d bytes of nodes were written, want %d and then an error; got %v", wrote, 7*nodeSize, err)
	}
}

// writing returns a WriteNodes that writes n bytes; a tree of 4 records has 7 nodes.
func writing(n int) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := w.Write(make([]byte, n))
		return err
	}
}

func TestCommitTwice(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 3)
	must(t, f.commit(t.Context(), v))
	wantErr(t, f.commit(t.Context(), v), ErrExists)
	must(t, f.check(t.Context(), v, nil))
	if left := entries(t, dir); len(left) != 1 {
		t.Errorf("the second commit left something: %q", left)
	}
}

func TestStagingEnds(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 3)

	s, err := f.stage(t.Context(), v)
	must(t, err)
	if s.Rows() != 3 {
		t.Errorf("%d rows, want 3", s.Rows())
	}
	must(t, s.Commit(t.Context(), f.sealed))
	must(t, s.Abort())
	must(t, f.check(t.Context(), v, nil))
	wantErr(t, s.Append(f.rows[0]), ErrFinished)
	wantErr(t, s.Commit(t.Context(), f.sealed), ErrFinished)

	s, err = f.stage(t.Context(), v)
	must(t, err)
	must(t, s.Abort())
	must(t, s.Abort())
	wantErr(t, s.Commit(t.Context(), f.sealed), ErrFinished)

	s, err = f.stage(t.Context(), v)
	must(t, err)
	var cell *assent.CellError
	err = s.Append([]assent.Value{assent.UintValue(1), assent.UintValue(2), assent.IntValue(3)})
	if !errors.As(err, &cell) || cell.Column != "name" || !strings.Contains(err.Error(), "row 3") {
		t.Errorf("the error does not name row and column: %v", err)
	}
	wantErr(t, s.Commit(t.Context(), f.sealed), ErrFinished)
	if left := entries(t, dir); len(left) != 1 {
		t.Errorf("something is left: %q", left)
	}
	if _, err := v.Begin(t.Context(), &assent.Schema{}); err == nil {
		t.Error("a schema without columns was accepted")
	}
}

// A context that ends at any step of a commit leaves nothing.
func TestCommitCancelled(t *testing.T) {
	for _, at := range []string{"files written", "marked", "salts", "inserted", "renamed"} {
		t.Run(at, func(t *testing.T) {
			dir := newDir(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			v := openTest(t, dir, withHook(func(step string) error {
				if step == at {
					cancel()
				}
				return nil
			}))
			f := newFixture(1, 300)
			wantErr(t, f.commit(ctx, v), context.Canceled)
			if left := entries(t, dir); len(left) != 0 {
				t.Errorf("something is left: %q", left)
			}
			must(t, f.commit(t.Context(), v))
			must(t, f.check(t.Context(), v, nil))
		})
	}
}

// Readers and writers may share a vault and a dataset between goroutines.
func TestConcurrentUse(t *testing.T) {
	v := openTest(t, newDir(t))
	first := newFixture(1, 200)
	must(t, first.commit(t.Context(), v))
	d, err := v.Dataset(t.Context(), first.sealed.Digest)
	must(t, err)
	defer d.Close()
	var wg sync.WaitGroup
	for n := range 4 {
		wg.Go(func() {
			f := newFixture(uint64(10+n), 150)
			err := errors.Join(f.commit(t.Context(), v), f.check(t.Context(), v, nil), v.Delete(t.Context(), f.sealed.Digest))
			if err != nil {
				t.Error(err)
			}
		})
		wg.Go(func() {
			row := make([]assent.Value, 3)
			for i := range first.rows {
				if err := d.Record(i, row); err != nil || !sameRow(row, first.rows[i]) {
					t.Errorf("record %d: %v", i, err)
				}
			}
			if err := errors.Join(first.checkRecords(d), first.checkNodes(d), first.checkSecrets(t.Context(), d, nil)); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
}

// A reader of a dataset that is deleted meanwhile must not be served the secrets of a later one, be it of
// the same digest.
func TestReadAfterDelete(t *testing.T) {
	for _, seed := range []uint64{1, 2} {
		v := openTest(t, newDir(t))
		f := newFixture(1, 3)
		must(t, f.commit(t.Context(), v))
		d, err := v.Dataset(t.Context(), f.sealed.Digest)
		must(t, err)
		defer d.Close()
		must(t, v.Delete(t.Context(), f.sealed.Digest))
		must(t, newFixture(seed, 3).commit(t.Context(), v))
		_, err = d.Salt(t.Context(), 0)
		wantErr(t, err, ErrNotFound)
		_, err = d.Blind(t.Context(), "id")
		wantErr(t, err, ErrNotFound)
		_, err = d.CountSalt(t.Context())
		wantErr(t, err, ErrNotFound)
	}
}
