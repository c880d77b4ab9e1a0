// The file's bytes.

package ptautest

import (
	"encoding/binary"
	"os"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// Write writes the file.
func (c *Ceremony) Write(path string) error { return os.WriteFile(path, c.Encode(), 0o644) }

// Encode returns the file: the points as they stand in c.
func (c *Ceremony) Encode() []byte {
	file := []byte("ptau")
	file = binary.LittleEndian.AppendUint32(file, 1)
	file = binary.LittleEndian.AppendUint32(file, 7)
	order := fp.Modulus().Bytes()
	slices.Reverse(order)
	header := binary.LittleEndian.AppendUint32(nil, fp.Bytes)
	header = append(header, order...)
	header = binary.LittleEndian.AppendUint32(header, uint32(c.Power))
	header = binary.LittleEndian.AppendUint32(header, uint32(c.CeremonyPower))
	for i, section := range [][]byte{
		header, g1Bytes(nil, c.TauG1...), g2Bytes(nil, c.TauG2...), g1Bytes(nil, c.AlphaG1...), g1Bytes(nil, c.BetaG1...), g2Bytes(nil, c.BetaG2), c.contributions(),
	} {
		file = binary.LittleEndian.AppendUint32(file, uint32(i+1))
		file = binary.LittleEndian.AppendUint64(file, uint64(len(section)))
		file = append(file, section...)
	}
	return file
}

func (c *Ceremony) contributions() []byte {
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(c.Contributions)))
	for i := range c.Contributions {
		p := &c.Contributions[i]
		out = g2Bytes(g1Bytes(out, p.G1[0]), p.G2[0])
		out = g2Bytes(g1Bytes(out, p.G1[1], p.G1[2]), p.G2[1])
		for j := range p.S {
			out = g1Bytes(out, p.S[j], p.SX[j])
		}
		out = g2Bytes(out, p.SPX[:]...)
		out = append(out, p.Partial...)
		out = append(out, p.Challenge[:]...)
		kind, parameters := uint32(0), append([]byte{1, byte(len(p.Name))}, p.Name...)
		if p.Beacon != nil {
			kind = 1
			parameters = append(append(parameters, 2, p.Exponent, 3, byte(len(p.Beacon))), p.Beacon...)
		}
		out = binary.LittleEndian.AppendUint32(out, kind)
		out = binary.LittleEndian.AppendUint32(out, uint32(len(parameters)))
		out = append(out, parameters...)
	}
	return out
}

func g1Bytes(to []byte, points ...bn254.G1Affine) []byte {
	for _, p := range points {
		to = coordinates(to, p.X, p.Y)
	}
	return to
}

func g2Bytes(to []byte, points ...bn254.G2Affine) []byte {
	for _, p := range points {
		to = coordinates(to, p.X.A0, p.X.A1, p.Y.A0, p.Y.A1)
	}
	return to
}

// coordinates appends elements in Montgomery form, which is how gnark-crypto keeps them.
func coordinates(to []byte, elements ...fp.Element) []byte {
	for _, e := range elements {
		for _, limb := range e {
			to = binary.LittleEndian.AppendUint64(to, limb)
		}
	}
	return to
}
