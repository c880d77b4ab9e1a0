// Which row of the book serves which record.

package consent

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// book is the book's columns as scalars, and the time that consents are looked at.
type book struct {
	key, notBefore, notAfter []fr.Element
	at                       fr.Element
}

// live reports whether a row's times contain the evaluation time.
func (b *book) live(row int) bool {
	var since, left fr.Element
	one := fr.One()
	since.Sub(&b.at, &b.notBefore[row])
	left.Sub(&b.notAfter[row], &one).Sub(&left, &b.at)
	return inSeconds(&since) && inSeconds(&left)
}

func inSeconds(e *fr.Element) bool { return e.IsUint64() && e.Uint64()>>timeBits == 0 }

// countUses fills the numbers of records that each row serves. A record that no row can serve is a violation.
func countUses(at, distinct, consent, key, notBefore, notAfter columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		once := rows.Param(distinct)
		b := book{key: rows.Column(key), notBefore: rows.Column(notBefore), notAfter: rows.Column(notAfter), at: rows.Param(at)}
		one := fr.One()
		return b.serve(rows.Column(consent), once.IsOne(), func(row, by int) error {
			if by < 0 {
				return &columnar.Violation{Constraint: saysInBook, Role: roleDataset, Row: row}
			}
			out[0][by].Add(&out[0][by], &one)
			return nil
		})
	}
}

// serve finds a live row of the book for each record and calls found, with −1 where there is none. Where
// several live rows have one key the first serves all, or with once each serves one record.
func (b *book) serve(consents []fr.Element, once bool, found func(row, by int) error) error {
	live := columnar.NewIndex(b.key, b.live)
	pick := live.First
	if once {
		pick = live.Take
	}
	for row := range consents {
		by, ok := pick(consents[row])
		if !ok {
			by = -1
		}
		if err := found(row, by); err != nil {
			return err
		}
	}
	return nil
}
