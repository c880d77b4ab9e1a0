package columnar

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The index must agree with a search of all rows, with many values that collide and some rows left out.
func TestIndex(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	for round := range 200 {
		n, kinds := rng.IntN(40), 1+rng.Uint64N(20)
		values := make([]fr.Element, n)
		left := map[fr.Element][]int{}
		for i := range values {
			values[i].SetUint64(rng.Uint64N(kinds))
			if i%5 != 3 {
				left[values[i]] = append(left[values[i]], i)
			}
		}
		x := NewIndex(values, func(row int) bool { return row%5 != 3 })
		for v := range kinds + 3 {
			value := fr.NewElement(v)
			row, ok := x.First(value)
			if ok != (len(left[value]) > 0) || ok && row != left[value][0] {
				t.Fatalf("round %d: first row of %d is %d, %v; want %v", round, v, row, ok, left[value])
			}
		}
		for range 3 * n {
			value := fr.NewElement(rng.Uint64N(kinds + 1))
			row, ok := x.Take(value)
			rows := left[value]
			if ok != (len(rows) > 0) || ok && row != rows[0] {
				t.Fatalf("round %d: took row %d, %v; left are %v", round, row, ok, rows)
			}
			if ok {
				left[value] = rows[1:]
			}
		}
	}
}
