// Handing out bundles.

package peer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/internal/envelope"
)

// Server hands out bundles to everybody who connects to a host.
type Server struct {
	host   host.Host
	report func(error)

	mu     sync.RWMutex
	shared map[assent.Digest]*shared
}

// shared is a bundle in a folder.
type shared struct {
	folder   string
	manifest *bundle.Manifest
	trees    []*bundle.Tree
}

// Serve answers on a host's streams until Close. report is told of answers that failed; it may be nil.
func Serve(h host.Host, report func(error)) *Server {
	if report == nil {
		report = func(error) {}
	}
	s := &Server{host: h, report: report, shared: map[assent.Digest]*shared{}}
	h.SetStreamHandler(Protocol, s.handle)
	return s
}

// Close stops answering. The host stays open.
func (s *Server) Close() { s.host.RemoveStreamHandler(Protocol) }

// Share verifies a bundle and hands it out from now on. Errors are those of bundle.Index.
func (s *Server) Share(ctx context.Context, folder string) (*bundle.Manifest, error) {
	m, trees, err := bundle.Index(ctx, folder)
	if err != nil {
		return nil, fmt.Errorf("share %s: %w", folder, err)
	}
	digest, err := m.Digest()
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.shared[digest] = &shared{folder, m, trees}
	return m, nil
}

func (s *Server) find(manifest assent.Digest) *shared {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.shared[manifest]
}

// handle answers one question. What goes wrong ends the stream, and nothing else.
func (s *Server) handle(stream network.Stream) {
	if err := s.answer(stream); err != nil {
		s.report(errors.Join(fmt.Errorf("answer %s: %w", stream.Conn().RemotePeer(), err), stream.Reset()))
		return
	}
	if err := stream.Close(); err != nil {
		s.report(err)
	}
}

func (s *Server) answer(stream network.Stream) error {
	if err := stream.SetDeadline(time.Now().Add(patience)); err != nil {
		return err
	}
	q, err := readQuestion(stream)
	if err != nil {
		return err
	}
	b := s.find(q.Manifest)
	known := b != nil && (q.Kind == askManifest || q.Kind == askChunks && int64(q.File) < int64(len(b.trees)))
	if !known {
		_, err := stream.Write([]byte{absent})
		return err
	}
	if _, err := stream.Write([]byte{found}); err != nil {
		return err
	}
	if q.Kind == askManifest {
		data, err := readFile(filepath.Join(b.folder, bundle.ManifestName))
		if err != nil {
			return err
		}
		return writeBytes(stream, data)
	}
	return b.sendChunks(stream, int(q.File), q.First)
}

// sendChunks sends a file from a chunk on.
func (b *shared) sendChunks(stream network.Stream, index int, first uint64) (err error) {
	f, err := os.Open(filepath.Join(b.folder, bundle.BlobName(index)))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	buffer := make([]byte, bundle.ChunkSize)
	for i := first; i < b.trees[index].Count(); i++ {
		n, err := f.ReadAt(buffer, int64(i)*bundle.ChunkSize)
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		proof, err := b.trees[index].Proof(i)
		if err != nil {
			return err
		}
		if err := stream.SetDeadline(time.Now().Add(patience)); err != nil {
			return err
		}
		if err := writeChunk(stream, buffer[:n], proof); err != nil {
			return err
		}
	}
	return nil
}

func readFile(path string) (data []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return io.ReadAll(io.LimitReader(f, envelope.MaxBytes))
}
