// What consent says, as a declaration.

package consent

import "github.com/acc36754/assent/circuits/columnar"

// timeBits is the width of the distance between the evaluation time and a consent's ends, in seconds.
const timeBits = 32

// Names of constraints, which violations and tests speak of.
const (
	saysNamed    = "the record names a consent"
	saysInBook   = "the consent is in the book"
	saysBegun    = "the consent has begun"
	saysNotEnded = "the consent has not ended"
	saysOnce     = "the consent serves one record"
)

// declare says: every record of the dataset names a key of the book whose times contain the evaluation time.
//
// uses counts, for each row of the book, the records that it serves. Where it is not 0, at − not_before and
// not_after − 1 − at are 32-bit integers. The book's times need no ranges of their own: only the differences
// matter. With distinct, uses is 0 or 1.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	at, distinct := d.Number("at", timeBits), d.Switch("distinct")
	nullable, nonEmpty := d.Switch("nullable"), d.Param("nonEmpty")
	one := columnar.Const(1)

	dataset := d.Table(roleDataset)
	consent, present := dataset.Column("consent"), dataset.Column("consent?")
	book := d.Table(roleBook)
	key, notBefore, notAfter := book.Column(bookKey), book.Column(bookNotBefore), book.Column(bookNotAfter)

	d.Zero(saysNamed, dataset.All(), nullable.Mul(present.Not()))

	uses := book.Witness("uses", countUses(at, distinct, consent, key, notBefore, notAfter))
	d.Lookup(saysInBook,
		columnar.Side{Span: dataset.All(), Tuple: []columnar.Expr{consent}},
		columnar.Side{Span: book.All(), Tuple: []columnar.Expr{key}}, uses)
	book.Bits(saysBegun, uses, at.Sub(notBefore), timeBits)
	book.Bits(saysNotEnded, uses, notAfter.Sub(one).Sub(at), timeBits)
	d.Zero(saysOnce, book.All(), distinct.Mul(uses).Mul(uses.Sub(one)))

	d.Relate(columnar.NonEmpty(dataset, nonEmpty))
	return d.MustCompile()
}
