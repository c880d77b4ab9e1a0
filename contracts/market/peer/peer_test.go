package peer_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/contracts/market/peer"
)

const loopback = "/ip4/127.0.0.1/tcp/0"

func must[T any](v T, err error) func(testing.TB) T {
	return func(tb testing.TB) T {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return v
	}
}

// open opens a host and returns it with its address; the test closes it.
func open(tb testing.TB) (host.Host, string) {
	tb.Helper()
	h := must(peer.Listen(loopback))(tb)
	tb.Cleanup(func() {
		if err := h.Close(); err != nil {
			tb.Error(err)
		}
	})
	return h, must(peer.Addresses(h))(tb)[0]
}

// seal makes a bundle of two files, one of four chunks.
func seal(tb testing.TB) (folder string, digest assent.Digest) {
	tb.Helper()
	data := bytes.Repeat([]byte("weights"), (3<<20)/7+1000)
	model := fstest.MapFS{"config.json": {Data: []byte("{}")}, "weights": {Data: data}}
	folder = filepath.Join(tb.TempDir(), "bundle")
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	m := must(bundle.Seal(tb.Context(), model, "a model", folder, keyrelease.Key{1}, signer))(tb)
	return folder, must(m.Digest())(tb)
}

// serve shares a bundle on a host of its own and returns the address.
func serve(tb testing.TB, folder string) string {
	tb.Helper()
	h, address := open(tb)
	server := peer.Serve(h, nil)
	tb.Cleanup(server.Close)
	must(server.Share(tb.Context(), folder))(tb)
	return address
}

func fetch(tb testing.TB, to string, digest assent.Digest, peers ...string) error {
	tb.Helper()
	h, _ := open(tb)
	_, err := peer.Fetch(tb.Context(), h, peers, digest, to, nil)
	return err
}

// What arrives is the bundle, and it opens.
func TestFetch(t *testing.T) {
	folder, digest := seal(t)
	address := serve(t, folder)
	to := filepath.Join(t.TempDir(), "fetched")
	if err := fetch(t, to, digest, address); err != nil {
		t.Fatal(err)
	}
	must(bundle.Verify(t.Context(), to))(t)
	must(bundle.Open(t.Context(), to, filepath.Join(t.TempDir(), "model"), keyrelease.Key{1}))(t)
	if err := fetch(t, to, digest, address); !errors.Is(err, fs.ErrExist) {
		t.Errorf("into a folder that exists: %v", err)
	}
	if _, err := os.Stat(to + ".partial"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something is left: %v", err)
	}
	if err := fetch(t, to+"2", digest, "/ip4/127.0.0.1/tcp/4001"); !errors.Is(err, peer.ErrAddress) {
		t.Errorf("an address without an identity: %v", err)
	}
}

// A transfer that was cut off goes on with what it has, with another peer, and fetches no chunk twice.
func TestResume(t *testing.T) {
	folder, digest := seal(t)
	first, second := serve(t, folder), serve(t, folder)
	to := filepath.Join(t.TempDir(), "fetched")
	seen := map[string]int{}
	for run, address := range []string{first, second} {
		ctx, cancel := context.WithCancel(t.Context())
		h, _ := open(t)
		_, err := peer.Fetch(ctx, h, []string{address}, digest, to, func(f bundle.File, chunk uint64) {
			seen[fmt.Sprint(f.Name, chunk)]++
			if run == 0 && len(seen) == 3 {
				cancel()
			}
		})
		cancel()
		if run == 0 && !errors.Is(err, context.Canceled) {
			t.Fatalf("a transfer that is cancelled: %v", err)
		}
		if run == 1 && err != nil {
			t.Fatal(err)
		}
	}
	if len(seen) != 5 {
		t.Errorf("%d chunks were fetched, want 5: %v", len(seen), seen)
	}
	for chunk, times := range seen {
		if times != 1 {
			t.Errorf("%s was fetched %d times", chunk, times)
		}
	}
	must(bundle.Verify(t.Context(), to))(t)
}

// What was kept and damaged since is noticed, and not gone on with.
func TestDamagedPartOfATransfer(t *testing.T) {
	folder, digest := seal(t)
	address := serve(t, folder)
	to := filepath.Join(t.TempDir(), "fetched")
	if err := os.Mkdir(to+".partial", 0o700); err != nil {
		t.Fatal(err)
	}
	damaged := filepath.Join(to+".partial", bundle.BlobName(1))
	if err := os.WriteFile(damaged, make([]byte, bundle.ChunkSize+7), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := fetch(t, to, digest, address); !errors.Is(err, bundle.ErrCorrupt) {
		t.Errorf("a damaged part: %v", err)
	}
	if err := fetch(t, to, digest, address); err != nil {
		t.Errorf("the next time: %v", err)
	}
}

// A peer that lies is found out at the first chunk or before, and the next one is asked.
func TestLyingPeers(t *testing.T) {
	folder, digest := seal(t)
	honest := serve(t, folder)
	otherFolder, otherDigest := seal(t)
	manifest := must(os.ReadFile(filepath.Join(folder, bundle.ManifestName)))(t)
	other := must(os.ReadFile(filepath.Join(otherFolder, bundle.ManifestName)))(t)
	blob := must(os.ReadFile(filepath.Join(folder, bundle.BlobName(0))))(t)
	framed := func(data []byte) []byte {
		return append(binary.BigEndian.AppendUint32(nil, uint32(len(data))), data...)
	}
	answer := func(chunks []byte) func(kind byte) []byte {
		return func(kind byte) []byte {
			if kind == 1 {
				return append([]byte{1}, framed(manifest)...)
			}
			return append([]byte{1}, chunks...)
		}
	}
	bad := bytes.Clone(blob)
	bad[50] ^= 1
	for name, c := range map[string]struct {
		answer func(kind byte) []byte
		want   error
	}{
		"another manifest":      {func(byte) []byte { return append([]byte{1}, framed(other)...) }, peer.ErrPeer},
		"no manifest":           {func(byte) []byte { return append([]byte{1}, framed([]byte("{}"))...) }, bundle.ErrManifest},
		"a huge manifest":       {func(byte) []byte { return []byte{1, 0xff, 0xff, 0xff, 0xff} }, peer.ErrPeer},
		"it has not got it":     {func(byte) []byte { return []byte{2} }, peer.ErrAbsent},
		"an unknown status":     {func(byte) []byte { return []byte{9} }, peer.ErrPeer},
		"nothing":               {func(byte) []byte { return nil }, io.EOF},
		"a bit of a chunk":      {answer(append([]byte{0}, framed(bad)...)), bundle.ErrChunk},
		"a short chunk":         {answer(append([]byte{0}, framed(blob[:10])...)), bundle.ErrChunk},
		"a huge chunk":          {answer([]byte{0, 0xff, 0xff, 0xff, 0xff}), peer.ErrPeer},
		"a huge proof":          {answer([]byte{255}), peer.ErrPeer},
		"half a chunk":          {answer(append([]byte{0}, framed(blob)[:20]...)), io.ErrUnexpectedEOF},
		"a proof where is none": {answer(append(append([]byte{1}, make([]byte, 32)...), framed(blob)...)), bundle.ErrChunk},
	} {
		h, address := open(t)
		h.SetStreamHandler(peer.Protocol, func(s network.Stream) {
			question := make([]byte, 1+32+4+8)
			if _, err := io.ReadFull(s, question); err == nil {
				_, _ = s.Write(c.answer(question[0])) // the client may be gone, having seen enough
			}
			_ = s.Close()
		})
		parent := t.TempDir()
		to := filepath.Join(parent, "fetched")
		if err := fetch(t, to, digest, address); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
		if _, err := os.Stat(to); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s: a folder is there: %v", name, err)
		}
		if kept, err := os.ReadFile(filepath.Join(to+".partial", bundle.BlobName(0))); err == nil && len(kept) != 0 {
			t.Errorf("%s: %d bytes were kept", name, len(kept))
		}
		if name == "a bit of a chunk" {
			if err := fetch(t, to, digest, address, honest); err != nil {
				t.Errorf("with an honest peer as well: %v", err)
			}
		}
	}
	if err := fetch(t, filepath.Join(t.TempDir(), "x"), otherDigest, honest); !errors.Is(err, peer.ErrAbsent) {
		t.Errorf("a bundle that is not shared: %v", err)
	}
	if err := fetch(t, filepath.Join(t.TempDir(), "x"), digest, "nowhere"); err == nil {
		t.Error("an address that is none")
	}
}

// Questions that are none end their stream, and the server goes on.
func TestBadQuestions(t *testing.T) {
	folder, digest := seal(t)
	server, address := open(t)
	s := peer.Serve(server, nil)
	t.Cleanup(s.Close)
	must(s.Share(t.Context(), folder))(t)
	client, _ := open(t)
	if err := client.Connect(t.Context(), *host.InfoFromHost(server)); err != nil {
		t.Fatal(err)
	}
	ask := func(question []byte) []byte {
		stream := must(client.NewStream(t.Context(), server.ID(), peer.Protocol))(t)
		defer func() { _ = stream.Reset() }()
		must(stream.Write(question))(t)
		if err := stream.CloseWrite(); err != nil {
			t.Fatal(err)
		}
		answer, _ := io.ReadAll(stream) // a reset is an answer as well
		return answer
	}
	question := func(kind byte, file uint32, first uint64) []byte {
		q := append([]byte{kind}, digest[:]...)
		return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint32(q, file), first)
	}
	for name, c := range map[string]struct{ question, want []byte }{
		"cut off":          {question(1, 0, 0)[:20], nil},
		"an unknown kind":  {question(3, 0, 0), []byte{2}},
		"a file too many":  {question(2, 2, 0), []byte{2}},
		"a huge file":      {question(2, 1<<32-1, 0), []byte{2}},
		"a chunk too many": {question(2, 0, 1), []byte{1}},
		"a huge chunk":     {question(2, 0, 1<<64-1), []byte{1}},
	} {
		if got := ask(c.question); !bytes.Equal(got, c.want) {
			t.Errorf("%s: %x, want %x", name, got, c.want)
		}
	}
	if err := fetch(t, filepath.Join(t.TempDir(), "fetched"), digest, address); err != nil {
		t.Errorf("the server does not go on: %v", err)
	}
}

// What is not whole is not handed out.
func TestCorruptBundlesAreNotShared(t *testing.T) {
	folder, _ := seal(t)
	if err := os.Truncate(filepath.Join(folder, bundle.BlobName(1)), 5); err != nil {
		t.Fatal(err)
	}
	h, _ := open(t)
	s := peer.Serve(h, nil)
	t.Cleanup(s.Close)
	if _, err := s.Share(t.Context(), folder); !errors.Is(err, bundle.ErrCorrupt) {
		t.Errorf("a corrupt bundle is shared: %v", err)
	}
}

// A content id is the manifest's digest, and ids of other things are refused.
func TestContentIDs(t *testing.T) {
	digest := assent.Digest{1, 2, 3}
	id := must(peer.ContentID(digest))(t)
	if back := must(peer.ParseContentID(id.String()))(t); back != digest {
		t.Errorf("%s is read as %s", id, back)
	}
	for name, text := range map[string]string{
		"nothing": "", "version 0": "QmYwAPJzv5CZsnA625s3Xf2nemtYgPpHdWEz79ojWnPbdG",
		"SHA-256": "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku", "another codec": "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
	} {
		if _, err := peer.ParseContentID(text); !errors.Is(err, peer.ErrContentID) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func ExampleContentID() {
	id, err := peer.ContentID(assent.Digest{31: 1})
	fmt.Println(id, err)
	// Output: bafkrwiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaae <nil>
}
