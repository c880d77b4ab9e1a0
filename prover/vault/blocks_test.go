// The checksums of files and values, and the parsers of what the database keeps.

package vault

import (
	"bytes"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/merkle"
)

// writeBlocks writes data in pieces of random size.
func writeBlocks(t *testing.T, path string, data []byte, rng *rand.Rand) fileSums {
	t.Helper()
	f, err := createFile(path)
	must(t, err)
	w := &blockWriter{f: f}
	for len(data) > 0 {
		n := min(len(data), 1+rng.IntN(3*blockSize))
		_, err := w.Write(data[:n])
		must(t, err)
		data = data[n:]
	}
	sums, err := w.finish()
	must(t, err)
	return sums
}

func TestBlocks(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for _, size := range []int{0, 1, blockSize - 1, blockSize, blockSize + 1, 3*blockSize + 77} {
		path := filepath.Join(t.TempDir(), "file")
		data := randomBytes(rng, size)
		sums := writeBlocks(t, path, data, rng)
		again, err := decodeFileSums(sums.encode())
		must(t, err)
		b, err := openBlocks(path, again)
		must(t, err)
		all, err := io.ReadAll(b.section())
		must(t, err)
		if !bytes.Equal(all, data) {
			t.Errorf("%d bytes do not come back", size)
		}
		for range 20 {
			at := rng.IntN(size + 1)
			p := make([]byte, rng.IntN(size-at+2*blockSize))
			n, err := b.ReadAt(p, int64(at))
			if n != min(len(p), size-at) || (err == io.EOF) != (n < len(p)) || !bytes.Equal(p[:n], data[at:at+n]) {
				t.Errorf("read %d bytes at %d of %d: got %d, %v", len(p), at, size, n, err)
			}
		}
		if _, err := b.ReadAt(make([]byte, 1), -1); err == nil {
			t.Error("a negative offset was accepted")
		}
		must(t, b.Close())
	}
}

// Every flipped bit is found, and only reads that touch its block fail.
func TestBlocksFindEveryBit(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	path := filepath.Join(t.TempDir(), "file")
	data := randomBytes(rng, 2*blockSize+100)
	sums := writeBlocks(t, path, data, rng)
	for range 200 {
		bit := rng.IntN(8 * len(data))
		bad := bytes.Clone(data)
		bad[bit/8] ^= 1 << (bit % 8)
		must(t, os.WriteFile(path, bad, privateFile))
		b, err := openBlocks(path, sums)
		must(t, err)
		_, err = b.ReadAt(make([]byte, 1), int64(bit/8/blockSize*blockSize))
		wantErr(t, err, ErrCorrupt)
		_, err = b.ReadAt(make([]byte, 1), int64((bit/8/blockSize+1)%3*blockSize))
		must(t, err)
		must(t, b.Close())
	}
	for _, size := range []int{0, len(data) - 1, len(data) + 1} {
		must(t, os.WriteFile(path, append(bytes.Clone(data), 0)[:size], privateFile))
		_, err := openBlocks(path, sums)
		wantErr(t, err, ErrCorrupt)
	}
}

func TestSeal(t *testing.T) {
	d := assent.Digest{1}
	p := placeOf(d, labelSalt).row(3)
	value := []byte("thirty-one bytes, or any number")
	sealed := p.seal([]byte("before"), value)[len("before"):]
	got := make([]byte, len(value))
	must(t, p.unsealInto(got, sealed))
	if !bytes.Equal(got, value) {
		t.Error("the value changed")
	}
	wantErr(t, p.unsealInto(make([]byte, len(value)-1), sealed), ErrCorrupt)
	for bit := range 8 * len(sealed) {
		bad := bytes.Clone(sealed)
		bad[bit/8] ^= 1 << (bit % 8)
		_, err := p.unseal(bad)
		wantErr(t, err, ErrCorrupt)
	}
	for n := range len(sealed) {
		_, err := p.unseal(sealed[:n])
		wantErr(t, err, ErrCorrupt)
	}
	for name, other := range map[string]place{
		"another row":     placeOf(d, labelSalt).row(4),
		"another label":   placeOf(d, labelBlind).row(3),
		"another dataset": placeOf(assent.Digest{2}, labelSalt).row(3),
	} {
		if _, err := other.unseal(sealed); err == nil {
			t.Errorf("%s accepts the value", name)
		}
	}
}

func TestNodeIndex(t *testing.T) {
	for rows := range 70 {
		next := uint64(0)
		for h := range merkle.Levels(uint64(rows)) {
			for i := range merkle.Width(uint64(rows), h) {
				at, err := nodeIndex(rows, h, i)
				if err != nil || at != next {
					t.Fatalf("node %d of level %d of %d stands at %d (%v), want %d", i, h, rows, at, err, next)
				}
				next++
			}
		}
		if next != nodeCount(rows) {
			t.Errorf("%d nodes counted for %d records, %d stand there", nodeCount(rows), rows, next)
		}
	}
}

func FuzzFileSums(f *testing.F) {
	f.Add([]byte(nil))
	f.Add(fileSums{}.encode())
	f.Add(fileSums{size: blockSize + 1, sums: make([]byte, 2*sumSize)}.encode())
	f.Add(bytes.Repeat([]byte{0xff}, 12))
	f.Fuzz(func(t *testing.T, data []byte) {
		sums, err := decodeFileSums(data)
		if err != nil {
			wantErr(t, err, ErrCorrupt)
			return
		}
		if sums.size < 0 || !bytes.Equal(sums.encode(), data) {
			t.Errorf("%x was accepted and means %+v", data, sums)
		}
	})
}

func FuzzHead(f *testing.F) {
	d := assent.Digest{7}
	f.Add(d[:], encodeHead(Info{Digest: d, Rows: 5}))
	f.Add(append(d[:], 1), encodeHead(Info{Digest: d, Rows: 5}))
	f.Add(d[:], placeOf(d, labelHead).seal(nil, bytes.Repeat([]byte{0xff}, headSize)))
	f.Fuzz(func(t *testing.T, digest, sealed []byte) {
		info, err := decodeHead(digest, sealed)
		if err != nil {
			wantErr(t, err, ErrCorrupt)
			return
		}
		if info.Rows < 0 || !bytes.Equal(info.Digest[:], digest) || !bytes.Equal(encodeHead(info), sealed) {
			t.Errorf("%x was accepted and means %+v", sealed, info)
		}
	})
}
