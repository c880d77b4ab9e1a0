// What contracts are given of claims and commitments.

package attest

import (
	"maps"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
)

// Params lays out a claim's parameters as contracts take them, in the order of their names.
func Params(claim *assent.Claim) []bindings.ClaimsParam {
	var out []bindings.ClaimsParam
	for _, name := range slices.Sorted(maps.Keys(claim.Params)) {
		out = append(out, bindings.ClaimsParam{Name: name, Value: claim.Params[name]})
	}
	return out
}

// Opened lays out the words behind commitments' digests as contracts take them, see Commitments.sol.
func Opened(commitments []*assent.Commitment) []bindings.CommitmentsTable {
	tables := make([]bindings.CommitmentsTable, len(commitments))
	for i, c := range commitments {
		t := &tables[i]
		*t = bindings.CommitmentsTable{
			Count: new(big.Int).SetUint64(c.Rows), Capacity: new(big.Int), Srs: c.SRS, Root: scalar(&c.Root), SortedBy: new(big.Int),
		}
		if c.Hidden != nil {
			t.Hidden, t.Count, t.Capacity = true, scalar(&c.Hidden.Commitment), new(big.Int).SetUint64(c.Hidden.Capacity)
		}
		if place, sorted := c.Schema.Index(c.SortedBy); sorted {
			t.SortedBy = big.NewInt(int64(place) + 1)
		}
		for _, column := range c.Schema.Columns {
			t.Columns = append(t.Columns, bindings.CommitmentsColumn{
				Name: nameHash(column.Name), Kind: uint8(column.Type), Scale: uint8(column.Scale), Nullable: column.Nullable,
			})
		}
		for j := range c.Columns {
			p := &c.Columns[j].Point
			t.Points = append(t.Points, [2]*big.Int{coordinate(&p.X), coordinate(&p.Y)})
		}
	}
	return tables
}

func nameHash(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }

func scalar(e *fr.Element) *big.Int { return e.BigInt(new(big.Int)) }

func coordinate(e *fp.Element) *big.Int { return e.BigInt(new(big.Int)) }
