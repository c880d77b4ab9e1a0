// The writing side: what Reader reads back.

package evmwords

import (
	"encoding/binary"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Writer collects words.
type Writer struct{ buf []byte }

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.buf }

// Word appends 32 bytes as they are.
func (w *Writer) Word(word [Size]byte) *Writer {
	w.buf = append(w.buf, word[:]...)
	return w
}

// Address appends an address, padded on the left.
func (w *Writer) Address(address [20]byte) *Writer {
	var word [Size]byte
	copy(word[Size-len(address):], address[:])
	return w.Word(word)
}

// Uint appends an integer.
func (w *Writer) Uint(v uint64) *Writer {
	var word [Size]byte
	binary.BigEndian.PutUint64(word[Size-8:], v)
	return w.Word(word)
}

// Text appends text of at most 32 bytes without zero bytes, filled up with zeros; what is longer is cut.
func (w *Writer) Text(s string) *Writer {
	var word [Size]byte
	copy(word[:], s)
	return w.Word(word)
}

// Scalar appends a scalar.
func (w *Writer) Scalar(e fr.Element) *Writer { return w.Word(e.Bytes()) }

// G1 appends a point; infinity is two zero words.
func (w *Writer) G1(p bn254.G1Affine) *Writer {
	b := pcs.PointBytes(&p)
	w.buf = append(w.buf, b[:]...)
	return w
}

// G2 appends a point; infinity is four zero words.
func (w *Writer) G2(p bn254.G2Affine) *Writer {
	return w.Word(p.X.A1.Bytes()).Word(p.X.A0.Bytes()).Word(p.Y.A1.Bytes()).Word(p.Y.A0.Bytes())
}
