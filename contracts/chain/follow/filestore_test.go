package follow

import "testing"

// Two followers with one checkpoint would each miss what the other one was given.
func TestFileStoreIsLocked(t *testing.T) {
	f := newFixture(t)
	first, err := OpenFileStore(f.path)
	must(t, err)
	_, err = OpenFileStore(f.path)
	wantError(t, err, ErrLocked)
	var m memory
	f.log(t, 1)
	must(t, New(f.chain, f.filter, first, Options{}).Sync(t.Context(), &m))
	must(t, first.Close())

	second, err := OpenFileStore(f.path)
	must(t, err)
	f.log(t, 2)
	must(t, New(f.chain, f.filter, second, Options{}).Sync(t.Context(), &m))
	m.want(t, 1, 2)
	must(t, second.Remove())
	must(t, New(f.chain, f.filter, second, Options{}).Sync(t.Context(), &m))
	m.want(t, 1, 2, 1, 2)
	must(t, second.Close())
}
