// Encryption of a file, chunk by chunk.

package bundle

import (
	"encoding/binary"
	"fmt"
	"io"

	"github.com/tink-crypto/tink-go/v2/streamingaead/subtle"

	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/artifact"
)

// cipherName is how a manifest names the only cipher there is: Tink's streaming AEAD, an instance of STREAM (Hoang,
// Reyhanitabar, Rogaway and Vizár, CRYPTO 2015). A chunk's nonce holds its number and whether it is the last, so that chunks
// can be neither reordered nor left out at the end; each file has a key of its own, derived from the content key, a
// random salt and the associated data.
const cipherName = "AES256_GCM_HKDF_SHA256_1MB"

const (
	derivedKeySize = 32
	tagSize        = subtle.AESGCMHKDFTagSizeInBytes
	// headerSize is what the first chunk begins with: its own length, the salt and the nonces' prefix.
	headerSize = 1 + derivedKeySize + subtle.AESGCMHKDFNoncePrefixSizeInBytes
	// maxFileSize keeps sizes and chunk numbers, which have 32 bits, far from their limits.
	maxFileSize = 1 << 50
)

func newCipher(key keyrelease.Key) (*subtle.AESGCMHKDF, error) {
	c, err := subtle.NewAESGCMHKDF(key[:], "SHA256", derivedKeySize, ChunkSize, 0)
	if err != nil {
		return nil, fmt.Errorf("cipher: %w", err)
	}
	return c, nil
}

// associated ties the encryption of a file to the model and to its place in the model.
func associated(model artifact.Sum, index int) []byte {
	data := append([]byte("assent/bundle/v1"), model[:]...)
	return binary.BigEndian.AppendUint64(data, uint64(index))
}

// encryptTo returns a writer that encrypts a file of a model. It has to be closed.
func encryptTo(w io.Writer, key keyrelease.Key, model artifact.Sum, index int) (io.WriteCloser, error) {
	c, err := newCipher(key)
	if err != nil {
		return nil, err
	}
	return c.NewEncryptingWriter(w, associated(model, index))
}

// decryptFrom returns a reader of what encryptTo wrote. It gives no byte that was not authenticated; that there are more
// to come it says by an error at the end, when they do not.
func decryptFrom(r io.Reader, key keyrelease.Key, model artifact.Sum, index int) (io.Reader, error) {
	c, err := newCipher(key)
	if err != nil {
		return nil, err
	}
	return c.NewDecryptingReader(r, associated(model, index))
}

// encryptedSize returns the size of a file of so many bytes when it is encrypted.
func encryptedSize(size int64) int64 {
	const first, other = ChunkSize - headerSize - tagSize, ChunkSize - tagSize
	chunks := int64(1)
	if size > first {
		chunks += (size - first + other - 1) / other
	}
	return headerSize + size + chunks*tagSize
}
