// What update says, as a declaration.

package update

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

const (
	// entryBits is the width of limit + entry and limit − entry. Limits end at 2^31.
	entryBits = 32
	// squareBits is the width of an entry's square.
	squareBits = 2 * (entryBits - 1)
	// boundBits is the width of the bound: 2^86 is one.
	boundBits = squareBits + 25
	// normBits is the width of the difference of bound and squared norm: 2^24 squares.
	normBits = squareBits + 25
)

// Names of constraints.
const (
	saysPresent = "the entry is not null"
	saysAbove   = "the entry is not below −limit"
	saysBelow   = "the entry is not above limit"
	saysNothing = "nothing stands behind the vector"
)

// declare says: −limit ≤ e ≤ limit for every entry e, Σ e² ≤ bound, and zeros behind the vector.
//
// limit + e and limit − e are 32-bit integers; they add up to 2·limit, so neither wraps around, and e is
// pinned without a range of its own. The squares are below 2^62 and their sum below 2^86.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	limit, bound, nullable := d.Number("limit", entryBits), d.Number("bound", boundBits), d.Switch("nullable")
	t := d.Table(roleVector)
	encoded, present := t.Column("entry"), t.Column("entry?")
	d.Zero(saysPresent, t.All(), nullable.Mul(present.Not()))

	entry := encoded.Sub(columnar.Scalar(offset()))
	one := columnar.Const(1)
	t.Bits(saysAbove, one, limit.Add(entry), entryBits)
	t.Bits(saysBelow, one, limit.Sub(entry), entryBits)
	d.Zero(saysNothing, t.Beyond(), encoded)
	norm := d.Sum("squared norm", t.All(), entry.Mul(entry), squareBits)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		gadget.AssertWidth(api, api.Sub(s.Param(bound), s.Sum(norm)), normBits)
		return nil
	})
	return d.MustCompile()
}

// offset is what the encoding of signed numbers adds.
func offset() fr.Element { return fr.NewElement(1 << 63) }
