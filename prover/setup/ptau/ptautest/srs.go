// The SRS of a ceremony.

package ptautest

import (
	"crypto/sha256"
	"os"

	"github.com/acc36754/assent/internal/evmwords"
)

// WriteSRS writes the powers of τ as an SRS file in the format of package setup.
func (c *Ceremony) WriteSRS(path string) error {
	const chunk = 4096 // points that are hashed together
	var points evmwords.Writer
	for i := range c.TauG1 {
		points.G1(c.TauG1[i])
	}
	var sums []byte
	for rest := points.Bytes(); len(rest) > 0; {
		n := min(chunk*evmwords.G1Size, len(rest))
		sum := sha256.Sum256(rest[:n])
		sums, rest = append(sums, sum[:]...), rest[n:]
	}
	var head evmwords.Writer
	head.Text("assent/srs/v1").Text("bn254").Uint(uint64(len(c.TauG1))).G2(c.TauG2[1]).Word(sha256.Sum256(sums))
	head.Word(sha256.Sum256(head.Bytes()))
	return os.WriteFile(path, append(append(head.Bytes(), sums...), points.Bytes()...), 0o644)
}
