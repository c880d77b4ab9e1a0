// Randomness.

package columnar

import (
	"fmt"
	"io"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// randomBytes is drawn for each scalar: 48 bytes leave a bias below 2^-128.
const randomBytes = 48

func (p *Prover) randomScalar() (fr.Element, error) {
	e, err := p.randomScalars(1)
	if err != nil {
		return fr.Element{}, err
	}
	return e[0], nil
}

// randomScalars draws n uniform scalars.
func (p *Prover) randomScalars(n int) ([]fr.Element, error) {
	const batch = 4096
	out := make([]fr.Element, n)
	buffer := make([]byte, min(n, batch)*randomBytes)
	for start := 0; start < n; start += batch {
		rows := min(batch, n-start)
		if _, err := io.ReadFull(p.Random, buffer[:rows*randomBytes]); err != nil {
			return nil, fmt.Errorf("draw blinding values: %w", err)
		}
		for i := range rows {
			reduce(&out[start+i], buffer[i*randomBytes:(i+1)*randomBytes])
		}
	}
	return out, nil
}

// reduce sets e to 48 big-endian bytes modulo the field's order: high·2^192 + low, both of 24 bytes.
func reduce(e *fr.Element, b []byte) {
	var word [fr.Bytes]byte
	var low fr.Element
	copy(word[8:], b[:24])
	e.SetBytes(word[:])
	copy(word[8:], b[24:])
	low.SetBytes(word[:])
	shift := fr.NewElement(1 << 48)
	for range 4 {
		e.Mul(e, &shift)
	}
	e.Add(e, &low)
}
