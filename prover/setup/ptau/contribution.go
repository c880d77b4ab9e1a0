// Contributions, as they stand in the file.

package ptau

import (
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// MaxContributions is the most contributions that a file may have: the largest ceremony so far had some two hundred.
const MaxContributions = 1 << 10

const (
	hashBytes = 64 // BLAKE2b-512

	// contributionBytes is the length of a contribution before its parameters.
	contributionBytes = 3*g1Bytes + 2*g2Bytes + 6*g1Bytes + 3*g2Bytes + partialBytes + hashBytes + 4 + 4

	maxParameters = 2*(2+255) + 2 // name, exponent and beacon value
	maxExponent   = 32            // of the beacons' iterations, all together; more than 2^32 hashes take hours

	participant = 0
	beacon      = 1
)

// Contribution is one party's part of the ceremony.
type Contribution struct {
	// Name is what the contributor called itself, possibly nothing. It is not covered by any hash but the file's.
	Name string
	// Response is the hash that the contributor published.
	Response [hashBytes]byte
	// Beacon is the value of a public source of randomness, where the contribution's numbers were derived from one; nil
	// where a party drew them.
	Beacon []byte
	// Exponent says that a beacon's value was hashed 2^Exponent times.
	Exponent int

	points    accumulator
	keys      [3]key // of τ, α and β
	challenge [hashBytes]byte
}

// accumulator is what a contribution leaves behind: the first powers.
type accumulator struct {
	tauG1, alphaG1, betaG1 bn254.G1Affine
	tauG2, betaG2          bn254.G2Affine
}

// key proves that a contributor knew a number x: (s, x·s) in G1, and x times a point of G2 that is hashed from s, x·s
// and the challenge.
type key struct {
	s, sx bn254.G1Affine
	spx   bn254.G2Affine
}

func (f *File) readContributions() error {
	area := f.sections[contributions]
	if area.size < 4 {
		return fmt.Errorf("%w: %d bytes of contributions", ErrFormat, area.size)
	}
	head, err := f.read(area.offset, 4)
	if err != nil {
		return err
	}
	count := binary.LittleEndian.Uint32(head)
	if count == 0 {
		return ErrNoContribution
	}
	if count > MaxContributions {
		return fmt.Errorf("%w: %d contributions, at most %d are read", ErrUnsupported, count, MaxContributions)
	}
	at, end := area.offset+4, area.offset+area.size
	iterations := int64(0)
	for i := range int(count) {
		n := int(min(end-at, contributionBytes+maxParameters))
		data, err := f.read(at, n)
		if err != nil {
			return err
		}
		c, used, err := parseContribution(data)
		if err != nil {
			return fmt.Errorf("contribution %d: %w", i+1, err)
		}
		if c.Beacon != nil {
			iterations += 1 << c.Exponent
		}
		if iterations > 1<<maxExponent {
			return fmt.Errorf("%w: beacons that are hashed more than 2^%d times", ErrUnsupported, maxExponent)
		}
		f.chain = append(f.chain, *c)
		at += int64(used)
	}
	if at != end {
		return fmt.Errorf("%w: %d bytes after the last contribution", ErrFormat, end-at)
	}
	return nil
}

// parseContribution reads a contribution from the beginning of data and returns its length.
func parseContribution(data []byte) (*Contribution, int, error) {
	if len(data) < contributionBytes {
		return nil, 0, fmt.Errorf("%w: %d bytes, want %d", ErrTruncated, len(data), contributionBytes)
	}
	c, r := new(Contribution), &reader{data: data}
	c.points.tauG1, c.points.tauG2 = r.g1(), r.g2()
	c.points.alphaG1, c.points.betaG1 = r.g1(), r.g1()
	c.points.betaG2 = r.g2()
	for i := range c.keys {
		c.keys[i].s, c.keys[i].sx = r.g1(), r.g1()
	}
	for i := range c.keys {
		c.keys[i].spx = r.g2()
	}
	partial := r.bytes(partialBytes)
	c.challenge = [hashBytes]byte(r.bytes(hashBytes))
	kind, length := r.uint32(), r.uint32()
	if r.err != nil {
		return nil, 0, r.err
	}
	if length > maxParameters || int(length) > len(r.data) {
		return nil, 0, fmt.Errorf("%w: %d bytes of parameters", ErrFormat, length)
	}
	if err := c.readParameters(kind, r.bytes(int(length))); err != nil {
		return nil, 0, err
	}
	var err error
	c.Response, err = finishResponse(partial, &c.keys)
	return c, contributionBytes + int(length), err
}

// readParameters reads the parameters of a contribution: their numbers ascend, each is there once at most.
func (c *Contribution) readParameters(kind uint32, data []byte) error {
	if kind != participant && kind != beacon {
		return fmt.Errorf("%w: contribution of kind %d", ErrUnsupported, kind)
	}
	last := byte(0)
	for len(data) > 0 {
		id := data[0]
		if id <= last || len(data) < 2 {
			return fmt.Errorf("%w: parameters are out of order or cut off", ErrFormat)
		}
		last = id
		value := data[1:2]
		data = data[2:]
		if id == 1 || id == 3 {
			n := int(value[0])
			if n > len(data) {
				return fmt.Errorf("%w: parameter %d is cut off", ErrFormat, id)
			}
			value, data = data[:n:n], data[n:]
		}
		switch id {
		case 1:
			c.Name = printable(value)
		case 2:
			c.Exponent = int(value[0])
		case 3:
			c.Beacon = value
		default:
			return fmt.Errorf("%w: parameter %d", ErrUnsupported, id)
		}
	}
	if (kind == beacon) != (len(c.Beacon) > 0) || c.Beacon == nil && c.Exponent != 0 {
		return fmt.Errorf("%w: a beacon's parameters do not fit its kind", ErrFormat)
	}
	if c.Exponent > maxExponent {
		return fmt.Errorf("%w: a beacon that is hashed 2^%d times, at most 2^%d can be checked", ErrUnsupported, c.Exponent, maxExponent)
	}
	return nil
}

// printable keeps what a terminal can show of a name that anybody could have written.
func printable(name []byte) string {
	return strings.Map(func(r rune) rune {
		if r == utf8.RuneError || !unicode.IsPrint(r) {
			return '?'
		}
		return r
	}, string(name))
}

// TauG2 returns [τ]2 as the contribution left it. After the last contribution it is that of the file's points, once Check
// has said so.
func (c *Contribution) TauG2() bn254.G2Affine { return c.points.tauG2 }

// ResponseHex returns the response hash as hexadecimal digits, as contributors publish it.
func (c *Contribution) ResponseHex() string { return hex.EncodeToString(c.Response[:]) }

// reader takes parts from the front of a contribution; after an error it returns zeros.
type reader struct {
	data []byte
	err  error
}

func (r *reader) bytes(n int) []byte {
	out := r.data[:n:n]
	r.data = r.data[n:]
	return out
}

func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.bytes(4)) }

func (r *reader) g1() bn254.G1Affine { return take(r, g1Bytes, parseG1) }
func (r *reader) g2() bn254.G2Affine { return take(r, g2Bytes, parseG2) }

func take[P any](r *reader, n int, parse func([]byte) (P, error)) P {
	p, err := parse(r.bytes(n))
	if r.err == nil {
		r.err = err
	}
	return p
}
