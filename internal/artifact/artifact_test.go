package artifact_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/acc36754/assent/internal/artifact"
)

func open(t *testing.T) *artifact.Store {
	t.Helper()
	s, err := artifact.Open(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestBlobRoundTrip(t *testing.T) {
	s := open(t)
	for _, data := range [][]byte{{}, []byte("one"), bytes.Repeat([]byte{7}, 1<<20)} {
		ref, err := s.Put(data)
		if err != nil {
			t.Fatal(err)
		}
		got, err := s.Get(ref)
		if err != nil || !bytes.Equal(got, data) || ref.Size != int64(len(data)) {
			t.Errorf("%d bytes: %v", len(data), err)
		}
		if again, err := s.Put(data); err != nil || again != ref {
			t.Errorf("stored twice: %v", err)
		}
	}
}

func TestEveryTruncationAndBitFlipOfABlobIsRefused(t *testing.T) {
	s := open(t)
	data := []byte("a blob of some length, all of whose bits are flipped")
	ref, err := s.Put(data)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(changed []byte) {
		t.Helper()
		if err := os.WriteFile(s.BlobPath(ref), changed, 0o644); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Get(ref); !errors.Is(err, artifact.ErrCorrupt) {
			t.Fatalf("%v", err)
		}
	}
	for bit := range 8 * len(data) {
		changed := bytes.Clone(data)
		changed[bit/8] ^= 1 << (bit % 8)
		refused(changed)
	}
	for n := range data {
		refused(data[:n])
	}
	refused(append(bytes.Clone(data), 0))
}

// The size that a record claims must not decide how much is allocated.
func TestClaimedSizeIsComparedFirst(t *testing.T) {
	s := open(t)
	ref, err := s.Put([]byte("small"))
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []int64{-1, 0, 4, 6, 1 << 60} {
		ref.Size = size
		if _, err := s.Get(ref); !errors.Is(err, artifact.ErrCorrupt) {
			t.Errorf("size %d: %v", size, err)
		}
	}
}

func TestMissing(t *testing.T) {
	s := open(t)
	if _, err := s.Get(artifact.Ref{Size: 1}); !errors.Is(err, artifact.ErrMissing) {
		t.Errorf("blob: %v", err)
	}
	if _, err := s.GetRecord("nothing"); !errors.Is(err, artifact.ErrMissing) {
		t.Errorf("record: %v", err)
	}
}

func TestRecords(t *testing.T) {
	s := open(t)
	for _, name := range []string{"b-v1", "a-v1"} {
		if err := s.PutRecord(name, []byte(name)); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.PutRecord("a-v1", []byte("newer")); err != nil {
		t.Fatal(err)
	}
	// What a writer leaves that was killed is no record.
	if err := os.WriteFile(strings.Replace(s.RecordPath("x"), "x.json", ".x.json123", 1), []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	names, err := s.Records()
	if err != nil || strings.Join(names, " ") != "a-v1 b-v1" {
		t.Errorf("%v, %v", names, err)
	}
	if data, err := s.GetRecord("a-v1"); err != nil || string(data) != "newer" {
		t.Errorf("%q, %v", data, err)
	}
}

func TestRecordSizeIsBounded(t *testing.T) {
	s := open(t)
	if err := s.PutRecord("large", make([]byte, artifact.MaxRecord+1)); err == nil {
		t.Error("a record above the limit was stored")
	}
	if err := os.WriteFile(s.RecordPath("large"), make([]byte, artifact.MaxRecord+1), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.GetRecord("large"); !errors.Is(err, artifact.ErrCorrupt) {
		t.Errorf("%v", err)
	}
}

// A name becomes part of a path.
func TestBadNamesAreRefused(t *testing.T) {
	s := open(t)
	for _, name := range []string{"", ".hidden", "../up", "a/b", "A", "a b", "a\x00", strings.Repeat("a", 129)} {
		if _, err := s.GetRecord(name); !errors.Is(err, artifact.ErrName) {
			t.Errorf("get %q: %v", name, err)
		}
		if err := s.PutRecord(name, nil); !errors.Is(err, artifact.ErrName) {
			t.Errorf("put %q: %v", name, err)
		}
		if _, err := s.Lock(context.Background(), name); !errors.Is(err, artifact.ErrName) {
			t.Errorf("lock %q: %v", name, err)
		}
	}
}

func TestLockExcludesAndEndsWithTheContext(t *testing.T) {
	s := open(t)
	release, err := s.Lock(context.Background(), "key")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer cancel()
	if _, err := s.Lock(ctx, "key"); !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("taken twice: %v", err)
	}
	if other, err := s.Lock(context.Background(), "other"); err != nil {
		t.Error(err)
	} else if err := other(); err != nil {
		t.Error(err)
	}
	if err := release(); err != nil {
		t.Fatal(err)
	}
	again, err := s.Lock(context.Background(), "key")
	if err != nil {
		t.Fatal(err)
	}
	if err := again(); err != nil {
		t.Error(err)
	}
}

// Goroutines of one process exclude each other like processes do.
func TestLockSerialisesGoroutines(t *testing.T) {
	s := open(t)
	var group sync.WaitGroup
	var inside, entered atomic.Int32
	for range 8 {
		group.Go(func() {
			release, err := s.Lock(context.Background(), "key")
			if err != nil {
				t.Error(err)
				return
			}
			if inside.Add(1) != 1 {
				t.Error("two goroutines hold the lock")
			}
			entered.Add(1)
			inside.Add(-1)
			if err := release(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if entered.Load() != 8 {
		t.Errorf("%d of 8", entered.Load())
	}
}

func TestSumText(t *testing.T) {
	var ref artifact.Ref
	good := `{"sha256":"` + strings.Repeat("ab", 32) + `","size":3}`
	if err := json.Unmarshal([]byte(good), &ref); err != nil {
		t.Fatal(err)
	}
	if back, err := json.Marshal(ref); err != nil || string(back) != good {
		t.Errorf("%s, %v", back, err)
	}
	for _, bad := range []string{"", "ab", strings.Repeat("AB", 32), strings.Repeat("zz", 32), strings.Repeat("ab", 33)} {
		if err := ref.SHA256.UnmarshalText([]byte(bad)); err == nil {
			t.Errorf("%q was read", bad)
		}
	}
}
