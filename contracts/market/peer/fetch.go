// Fetching a bundle.

package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	libpeer "github.com/libp2p/go-libp2p/core/peer"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/internal/privatefile"
)

// partialSuffix is added to the name of a folder that is not whole yet.
const partialSuffix = ".partial"

// Fetch fetches the bundle whose manifest has a digest from the first of some peers, given by their multiaddresses, that has it
// all; each goes on where the one before it stopped. What is there already, from an earlier call too, is not fetched again: until the bundle is
// whole it lies beside its folder, under the same name and ".partial". progress is told of each chunk that was kept;
// it may be nil. Errors are ErrAddress, ErrAbsent, ErrPeer, bundle.ErrManifest, bundle.ErrChunk, bundle.ErrCorrupt, and those of
// connections and the file system, of each peer; fs.ErrExist for a folder that exists.
func Fetch(ctx context.Context, h host.Host, peers []string, manifest assent.Digest, to string, progress func(bundle.File, uint64)) (*bundle.Manifest, error) {
	if _, err := os.Lstat(to); !errors.Is(err, fs.ErrNotExist) {
		return nil, errors.Join(&fs.PathError{Op: "make", Path: to, Err: fs.ErrExist}, err)
	}
	partial := to + partialSuffix
	if err := os.MkdirAll(partial, 0o700); err != nil {
		return nil, err
	}
	if progress == nil {
		progress = func(bundle.File, uint64) {}
	}
	failed := []error{fmt.Errorf("fetch %s", manifest)}
	for _, address := range peers {
		f := fetch{host: h, digest: manifest, folder: partial, progress: progress}
		m, err := f.from(ctx, address)
		if err == nil {
			return m, os.Rename(partial, to)
		}
		if failed = append(failed, fmt.Errorf("%s: %w", address, err)); ctx.Err() != nil {
			break
		}
	}
	return nil, errors.Join(failed...)
}

// fetch is a transfer from one peer into a folder that may have some of it.
type fetch struct {
	host     host.Host
	peer     libpeer.ID
	digest   assent.Digest
	folder   string
	progress func(bundle.File, uint64)
}

func (f *fetch) from(ctx context.Context, address string) (*bundle.Manifest, error) {
	info, err := libpeer.AddrInfoFromString(address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAddress, err)
	}
	f.peer = info.ID
	if err := f.host.Connect(ctx, *info); err != nil {
		return nil, err
	}
	m, err := f.manifest(ctx)
	if err != nil {
		return nil, err
	}
	for i := range m.Files {
		if err := f.file(ctx, &m.Files[i], i); err != nil {
			return nil, fmt.Errorf("%s: %w", m.Files[i].Name, err)
		}
	}
	return m, nil
}

// manifest fetches the manifest and checks it against the digest.
func (f *fetch) manifest(ctx context.Context) (m *bundle.Manifest, err error) {
	stream, done, err := f.ask(ctx, question{Kind: askManifest, Manifest: f.digest})
	if err != nil {
		return nil, err
	}
	defer done()
	data, err := readManifest(stream)
	if err != nil {
		return nil, err
	}
	if m, err = bundle.ParseManifest(data); err != nil {
		return nil, err
	}
	if digest, err := m.Digest(); err != nil || digest != f.digest {
		return nil, errors.Join(fmt.Errorf("%w: the manifest is another one, %s", ErrPeer, digest), err)
	}
	return m, privatefile.Write(filepath.Join(f.folder, bundle.ManifestName), data)
}

// file fetches what is missing of a file, and checks the whole of it: what an earlier call kept may have been damaged since.
func (f *fetch) file(ctx context.Context, file *bundle.File, index int) (err error) {
	path := filepath.Join(f.folder, bundle.BlobName(index))
	blob, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, blob.Close()) }()
	if err := f.chunks(ctx, file, index, blob); err != nil {
		return err
	}
	if err := blob.Sync(); err != nil {
		return err
	}
	if _, err := blob.Seek(0, io.SeekStart); err != nil {
		return err
	}
	tree, err := bundle.HashChunks(ctx, blob)
	if err != nil {
		return err
	}
	if root, err := tree.Root(); err != nil || root != file.Root {
		// So that the next call does not go on with it.
		return errors.Join(bundle.ErrCorrupt, err, blob.Truncate(0))
	}
	return nil
}

// chunks fetches the chunks that a file lacks. Each is kept only after it was verified.
func (f *fetch) chunks(ctx context.Context, file *bundle.File, index int, blob *os.File) error {
	info, err := blob.Stat()
	if err != nil {
		return err
	}
	if info.Size() == file.EncryptedSize() {
		return nil
	}
	first := min(uint64(info.Size())/bundle.ChunkSize, file.Chunks()-1)
	stream, done, err := f.ask(ctx, question{Kind: askChunks, Manifest: f.digest, File: uint32(index), First: first})
	if err != nil {
		return err
	}
	defer done()
	if err := blob.Truncate(int64(first) * bundle.ChunkSize); err != nil {
		return err
	}
	for i := first; i < file.Chunks(); i++ {
		if err := stream.SetDeadline(time.Now().Add(patience)); err != nil {
			return err
		}
		chunk, proof, err := readChunk(stream)
		if err != nil {
			return errors.Join(fmt.Errorf("chunk %d: %w", i, err), ctx.Err())
		}
		if err := file.VerifyChunk(i, chunk, proof); err != nil {
			return err
		}
		if _, err := blob.WriteAt(chunk, int64(i)*bundle.ChunkSize); err != nil {
			return err
		}
		f.progress(*file, i)
		if err := ctx.Err(); err != nil {
			return err
		}
	}
	return nil
}

// ask opens a stream, asks, and reads the status. done ends the stream; so does the context.
func (f *fetch) ask(ctx context.Context, q question) (network.Stream, func(), error) {
	stream, err := f.host.NewStream(ctx, f.peer, Protocol)
	if err != nil {
		return nil, nil, err
	}
	// An error of resetting says that the stream is over, which is what is wanted.
	reset := func() { _ = stream.Reset() }
	stop := context.AfterFunc(ctx, reset)
	done := func() {
		stop()
		reset()
	}
	if err := exchange(stream, q); err != nil {
		done()
		return nil, nil, errors.Join(err, ctx.Err())
	}
	return stream, done, nil
}

// exchange asks and reads the status.
func exchange(stream network.Stream, q question) error {
	if err := stream.SetDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	if err := q.write(stream); err != nil {
		return err
	}
	var status [1]byte
	if _, err := io.ReadFull(stream, status[:]); err != nil {
		return err
	}
	switch status[0] {
	case found:
		return nil
	case absent:
		return ErrAbsent
	default:
		return fmt.Errorf("%w: status %d", ErrPeer, status[0])
	}
}
