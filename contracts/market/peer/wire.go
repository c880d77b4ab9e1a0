// What is sent over a stream. One question, one answer, and the stream is over. Numbers are big endian.
//
//	question   kind (1 byte), digest of the manifest (32); for chunks: file (4), first chunk (8)
//	answer     status (1 byte); then a manifest: length (4) and bytes,
//	           or chunks to the file's end, each: hashes of the proof (1), these (32 each), length (4) and bytes

package peer

import (
	"encoding/binary"
	"fmt"
	"io"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/internal/envelope"
)

// Kinds of questions.
const (
	askManifest byte = iota + 1
	askChunks
)

// Statuses.
const (
	found byte = iota + 1
	absent
)

const (
	// patience is how long either side waits for the other within a frame.
	patience = 30 * time.Second
	// maxProof is more than the height of any tree.
	maxProof = 40
	hashSize = 32
)

// question is what a client asks.
type question struct {
	Kind     byte
	Manifest assent.Digest
	File     uint32
	First    uint64
}

func (q question) write(w io.Writer) error { return binary.Write(w, binary.BigEndian, q) }

func readQuestion(r io.Reader) (q question, err error) {
	err = binary.Read(r, binary.BigEndian, &q)
	return q, err
}

func writeBytes(w io.Writer, data []byte) error {
	if err := binary.Write(w, binary.BigEndian, uint32(len(data))); err != nil {
		return err
	}
	_, err := w.Write(data)
	return err
}

// readBytes reads what writeBytes wrote, at most so much.
func readBytes(r io.Reader, limit int) ([]byte, error) {
	var size uint32
	if err := binary.Read(r, binary.BigEndian, &size); err != nil {
		return nil, err
	}
	if int64(size) > int64(limit) {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrPeer, size, limit)
	}
	data := make([]byte, size)
	_, err := io.ReadFull(r, data)
	return data, err
}

func readManifest(r io.Reader) ([]byte, error) { return readBytes(r, envelope.MaxBytes) }

func writeChunk(w io.Writer, chunk []byte, proof [][]byte) error {
	head := []byte{byte(len(proof))}
	for _, hash := range proof {
		head = append(head, hash...)
	}
	if _, err := w.Write(head); err != nil {
		return err
	}
	return writeBytes(w, chunk)
}

func readChunk(r io.Reader) (chunk []byte, proof [][]byte, err error) {
	var count [1]byte
	if _, err := io.ReadFull(r, count[:]); err != nil {
		return nil, nil, err
	}
	if count[0] > maxProof {
		return nil, nil, fmt.Errorf("%w: a proof of %d hashes", ErrPeer, count[0])
	}
	proof = make([][]byte, count[0])
	for i := range proof {
		proof[i] = make([]byte, hashSize)
		if _, err := io.ReadFull(r, proof[i]); err != nil {
			return nil, nil, err
		}
	}
	chunk, err = readBytes(r, bundle.ChunkSize)
	return chunk, proof, err
}
