// Small values carry a checksum over what they are and where they belong, so that damage to the database
// comes out as ErrCorrupt and never as another value.

package vault

import (
	"encoding/binary"
	"hash/crc32"

	"github.com/acc36754/assent"
)

// sumSize is the size of a checksum: CRC-32C. It is there against damage, not against an attacker: who
// can write to the folder can do worse.
const sumSize = crc32.Size

// place is the checksum of where a value belongs, to be continued over the value.
type place uint32

func castagnoli() *crc32.Table { return crc32.MakeTable(crc32.Castagnoli) }

// placeOf is the place of what a dataset holds one of.
func placeOf(d assent.Digest, label string) place {
	sum := crc32.Update(0, castagnoli(), d[:])
	return place(crc32.Update(sum, castagnoli(), []byte(label)))
}

// row is the place of what a dataset holds one of for each record.
func (p place) row(i int) place {
	var index [8]byte
	binary.BigEndian.PutUint64(index[:], uint64(i))
	return place(crc32.Update(uint32(p), castagnoli(), index[:]))
}

// seal appends the value and its checksum to dst.
func (p place) seal(dst, value []byte) []byte {
	dst = append(dst, value...)
	return binary.BigEndian.AppendUint32(dst, crc32.Update(uint32(p), castagnoli(), value))
}

// unseal returns the value inside sealed, without copying it.
func (p place) unseal(sealed []byte) ([]byte, error) {
	n := len(sealed) - sumSize
	if n < 0 {
		return nil, ErrCorrupt
	}
	if binary.BigEndian.Uint32(sealed[n:]) != crc32.Update(uint32(p), castagnoli(), sealed[:n]) {
		return nil, ErrCorrupt
	}
	return sealed[:n], nil
}

// unsealInto is unseal for a value of known size.
func (p place) unsealInto(dst, sealed []byte) error {
	value, err := p.unseal(sealed)
	if err != nil {
		return err
	}
	if len(value) != len(dst) {
		return ErrCorrupt
	}
	copy(dst, value)
	return nil
}
