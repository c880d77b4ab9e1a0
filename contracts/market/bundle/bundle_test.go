package bundle_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/artifact"
)

// Bytes of a file that fill chunks of an encrypted one: the first has a header of 40 bytes, each a tag of 16.
const (
	firstChunk = bundle.ChunkSize - 40 - 16
	nextChunk  = bundle.ChunkSize - 16
)

func signer() ed25519.PrivateKey { return ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)) }

func key() keyrelease.Key { return keyrelease.Key{1, 2, 3} }

// pattern returns bytes of which no two chunks are alike.
func pattern(size int) []byte {
	data := make([]byte, size)
	for i := range data {
		data[i] = byte(i ^ i>>8 ^ i>>16*7)
	}
	return data
}

func file(data []byte) *fstest.MapFile { return &fstest.MapFile{Data: data} }

func must[T any](v T, err error) func(testing.TB) T {
	return func(tb testing.TB) T {
		tb.Helper()
		if err != nil {
			tb.Fatal(err)
		}
		return v
	}
}

// seal seals a model into a folder that the test ends.
func seal(tb testing.TB, model fs.FS) (string, *bundle.Manifest) {
	tb.Helper()
	folder := filepath.Join(tb.TempDir(), "bundle")
	return folder, must(bundle.Seal(tb.Context(), model, "a model", folder, key(), signer()))(tb)
}

// What was sealed comes out again, at every size around a chunk's, and nobody needs the key to check the bundle.
func TestRoundTrip(t *testing.T) {
	model := fstest.MapFS{
		"empty": file(nil), "one": file([]byte{7}), "a/b/c.bin": file(pattern(100)), "a-b": file(pattern(3)),
		"first": file(pattern(firstChunk)), "first-and-one": file(pattern(firstChunk + 1)),
		"two": file(pattern(firstChunk + nextChunk)), "two-and-one": file(pattern(firstChunk + nextChunk + 1)),
	}
	folder, sealed := seal(t, model)
	verified := must(bundle.Verify(t.Context(), folder))(t)
	if got, want := must(verified.Digest())(t), must(sealed.Digest())(t); got != want || verified.Model() != sealed.Model() {
		t.Errorf("the manifest reads as another one: %s, %s", got, want)
	}
	if digest := must(bundle.ModelDigest(t.Context(), model))(t); digest != sealed.Model() {
		t.Errorf("the model's own digest is %s, the bundle's %s", digest, sealed.Model())
	}
	if signers := verified.Signers(); len(signers) != 1 || !signers[0].Equal(signer().Public()) {
		t.Errorf("signers %x", signers)
	}
	for i, f := range verified.Files {
		info := must(os.Stat(filepath.Join(folder, bundle.BlobName(i))))(t)
		if info.Size() != f.EncryptedSize() {
			t.Errorf("%s has %d bytes, its manifest says %d", f.Name, info.Size(), f.EncryptedSize())
		}
	}
	out := filepath.Join(t.TempDir(), "model")
	must(bundle.Open(t.Context(), folder, out, key()))(t)
	if info := must(os.Stat(out))(t); info.Mode().Perm() != 0o700 {
		t.Errorf("the model's folder has mode %v", info.Mode())
	}
	for name, want := range model {
		if got := must(os.ReadFile(filepath.Join(out, filepath.FromSlash(name))))(t); !bytes.Equal(got, want.Data) {
			t.Errorf("%s is another file", name)
		}
	}
}

// No weights are in the clear, and two bundles of one model share no bytes.
func TestWeightsAreHidden(t *testing.T) {
	model := fstest.MapFS{"weights": file(pattern(4096))}
	first, _ := seal(t, model)
	second, _ := seal(t, model)
	a := must(os.ReadFile(filepath.Join(first, bundle.BlobName(0))))(t)
	b := must(os.ReadFile(filepath.Join(second, bundle.BlobName(0))))(t)
	if bytes.Contains(a, pattern(64)[32:]) || bytes.Equal(a[len(a)-64:], b[len(b)-64:]) {
		t.Error("what is sealed can be seen")
	}
}

// Whatever is done to the files of a bundle, it is noticed without the key and with it, and nothing is left of what was
// decrypted up to there.
func TestCorruptBundles(t *testing.T) {
	model := fstest.MapFS{"a": file(pattern(firstChunk + 2*nextChunk)), "b": file(pattern(firstChunk + 2*nextChunk))}
	folder, _ := seal(t, model)
	blob := filepath.Join(folder, bundle.BlobName(0))
	sealed, other := must(os.ReadFile(blob))(t), must(os.ReadFile(filepath.Join(folder, bundle.BlobName(1))))(t)
	chunk := func(data []byte, i int) []byte { return data[i*bundle.ChunkSize : (i+1)*bundle.ChunkSize] }
	for name, change := range map[string]func(data, other []byte) []byte{
		"a bit of the first chunk": func(data, _ []byte) []byte { data[100] ^= 1; return data },
		"a bit of the last chunk":  func(data, _ []byte) []byte { data[len(data)-1] ^= 1; return data },
		"a bit of the salt":        func(data, _ []byte) []byte { data[1] ^= 1; return data },
		"cut within a chunk":       func(data, _ []byte) []byte { return data[:len(data)-1] },
		"the last chunk left out":  func(data, _ []byte) []byte { return data[:2*bundle.ChunkSize] },
		"nothing":                  func(_, _ []byte) []byte { return nil },
		"a byte more":              func(data, _ []byte) []byte { return append(data, 0) },
		"a chunk twice":            func(data, _ []byte) []byte { return append(data, chunk(data, 2)...) },
		"chunks in another order": func(data, _ []byte) []byte {
			return bytes.Join([][]byte{chunk(data, 0), chunk(data, 2), chunk(data, 1)}, nil)
		},
		"a chunk of the other file":   func(data, other []byte) []byte { return append(data[:2*bundle.ChunkSize], chunk(other, 2)...) },
		"the other file in its place": func(_, other []byte) []byte { return other },
	} {
		if err := os.WriteFile(blob, change(bytes.Clone(sealed), bytes.Clone(other)), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := bundle.Verify(t.Context(), folder); !errors.Is(err, bundle.ErrCorrupt) {
			t.Errorf("%s, verifying: %v", name, err)
		}
		expectNothing(t, name, folder, key(), bundle.ErrCorrupt)
	}
}

// A seller who signs a manifest of other files than those it encrypted is found out by the buyer.
func TestManifestOfOtherFiles(t *testing.T) {
	folder, m := seal(t, fstest.MapFS{"weights": file(pattern(100))})
	for name, change := range map[string]func(*bundle.File){
		"another digest": func(f *bundle.File) { f.SHA256[0] ^= 1 },
		"longer":         func(f *bundle.File) { f.Size++ },
		"shorter":        func(f *bundle.File) { f.Size-- },
	} {
		other := *m
		other.Files = []bundle.File{m.Files[0]}
		change(&other.Files[0])
		data := must(other.Encode(signer()))(t)
		if err := os.WriteFile(filepath.Join(folder, bundle.ManifestName), data, 0o600); err != nil {
			t.Fatal(err)
		}
		expectNothing(t, name, folder, key(), bundle.ErrCorrupt)
	}
}

func TestAnotherKeyOpensNothing(t *testing.T) {
	folder, _ := seal(t, fstest.MapFS{"weights": file(pattern(100))})
	expectNothing(t, "another key", folder, keyrelease.Key{9}, bundle.ErrKey)
}

func expectNothing(t *testing.T, name, folder string, k keyrelease.Key, want error) {
	t.Helper()
	parent := t.TempDir()
	if _, err := bundle.Open(t.Context(), folder, filepath.Join(parent, "model"), k); !errors.Is(err, want) {
		t.Errorf("%s: %v, want %v", name, err, want)
	}
	if left := must(os.ReadDir(parent))(t); len(left) != 0 {
		t.Errorf("%s: %v is left", name, left)
	}
}

// A folder that exists is not touched, and a seal that fails leaves none.
func TestFoldersAreWholeOrNotThere(t *testing.T) {
	model := fstest.MapFS{"weights": file(pattern(100))}
	folder, _ := seal(t, model)
	if _, err := bundle.Seal(t.Context(), model, "a model", folder, key(), nil); !errors.Is(err, fs.ErrExist) {
		t.Errorf("sealing into a folder that exists: %v", err)
	}
	if _, err := bundle.Open(t.Context(), folder, t.TempDir(), key()); !errors.Is(err, fs.ErrExist) {
		t.Errorf("opening into a folder that exists: %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	parent := t.TempDir()
	if _, err := bundle.Seal(ctx, model, "a model", filepath.Join(parent, "bundle"), key(), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a seal that is cancelled: %v", err)
	}
	if _, err := bundle.Open(ctx, folder, filepath.Join(parent, "model"), key()); !errors.Is(err, context.Canceled) {
		t.Errorf("an opening that is cancelled: %v", err)
	}
	if _, err := bundle.Verify(ctx, folder); !errors.Is(err, context.Canceled) {
		t.Errorf("a check that is cancelled: %v", err)
	}
	if left := must(os.ReadDir(parent))(t); len(left) != 0 {
		t.Errorf("%v is left", left)
	}
}

// What a link points to is not part of the model, and may be anybody's file.
func TestSpecialFilesAreRefused(t *testing.T) {
	dir := t.TempDir()
	if err := os.Symlink("/etc/passwd", filepath.Join(dir, "weights")); err != nil {
		t.Skip(err)
	}
	if _, err := bundle.Seal(t.Context(), os.DirFS(dir), "a model", filepath.Join(t.TempDir(), "b"), key(), nil); !errors.Is(err, bundle.ErrManifest) {
		t.Errorf("a link: %v", err)
	}
}

// changing is a file system whose file is another one the second time it is opened.
type changing struct{ first, then fstest.MapFS }

func (c *changing) Open(name string) (fs.File, error) {
	if name == "weights" {
		defer func() { c.first = c.then }()
	}
	return c.first.Open(name)
}

func TestAFileThatChangesIsNoticed(t *testing.T) {
	model := &changing{fstest.MapFS{"weights": file([]byte{1})}, fstest.MapFS{"weights": file([]byte{2})}}
	if _, err := bundle.Seal(t.Context(), model, "a model", filepath.Join(t.TempDir(), "b"), key(), nil); !errors.Is(err, bundle.ErrChanged) {
		t.Errorf("a file that changes: %v", err)
	}
}

// A chunk is kept only if it is the one that was asked for.
func TestChunks(t *testing.T) {
	folder, m := seal(t, fstest.MapFS{"weights": file(pattern(firstChunk + 3*nextChunk + 5))})
	f := &m.Files[0]
	blob := must(os.ReadFile(filepath.Join(folder, bundle.BlobName(0))))(t)
	tree := must(bundle.HashChunks(t.Context(), bytes.NewReader(blob)))(t)
	if tree.Count() != f.Chunks() || f.Chunks() != 5 {
		t.Fatalf("%d chunks, want %d", tree.Count(), f.Chunks())
	}
	chunk := func(i uint64) []byte { return blob[i*bundle.ChunkSize : min(len(blob), int(i+1)*bundle.ChunkSize)] }
	for i := range tree.Count() {
		path := must(tree.Proof(i))(t)
		if err := f.VerifyChunk(i, chunk(i), path); err != nil {
			t.Errorf("chunk %d: %v", i, err)
		}
		bad := bytes.Clone(chunk(i))
		bad[0] ^= 1
		next := (i + 1) % tree.Count()
		for name, err := range map[string]error{
			"a bit":             f.VerifyChunk(i, bad, path),
			"another number":    f.VerifyChunk(next, chunk(i), path),
			"another chunk":     f.VerifyChunk(i, chunk(next), path),
			"another proof":     f.VerifyChunk(i, chunk(i), must(tree.Proof(next))(t)),
			"no proof":          f.VerifyChunk(i, chunk(i), nil),
			"half of it":        f.VerifyChunk(i, chunk(i)[:2], path),
			"a number too high": f.VerifyChunk(tree.Count(), chunk(i), path),
		} {
			if !errors.Is(err, bundle.ErrChunk) {
				t.Errorf("chunk %d, %s: %v", i, name, err)
			}
		}
	}
	if _, err := tree.Proof(5); !errors.Is(err, bundle.ErrChunk) {
		t.Errorf("a proof of a chunk that there is not: %v", err)
	}
}

// The root over no chunks is SHA-256 of nothing, as RFC 6962 has it; one chunk is the hash of 0x00 and the chunk.
func TestSmallestRoots(t *testing.T) {
	tree := must(bundle.HashChunks(t.Context(), bytes.NewReader(nil)))(t)
	root := must(tree.Root())(t)
	if root.String() != "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" {
		t.Errorf("root %s", root)
	}
	tree = must(bundle.HashChunks(t.Context(), bytes.NewReader([]byte("x"))))(t)
	if root := must(tree.Root())(t); root != artifact.Sum(sha256.Sum256([]byte("\x00x"))) {
		t.Errorf("root of one chunk %s", root)
	}
}

func Example() {
	dir, err := os.MkdirTemp("", "bundle")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx, content := context.Background(), keyrelease.NewKey()
	model := fstest.MapFS{"model.safetensors": {Data: []byte("weights")}}
	folder := filepath.Join(dir, "bundle")
	if _, err := bundle.Seal(ctx, model, "my model", folder, content, signer()); err != nil {
		fmt.Println(err)
		return
	}
	m, err := bundle.Verify(ctx, folder) // whoever transfers it
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = bundle.Open(ctx, folder, filepath.Join(dir, "model"), content) // whoever bought the key
	fmt.Println(m.Name, len(m.Files), err)
	// Output: my model 1 <nil>
}
