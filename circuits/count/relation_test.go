package count

import (
	"testing"

	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// relation is the circuit of the statement's relation alone.
type relation struct {
	Rows    frontend.Variable
	AtLeast frontend.Variable `gnark:",public"`
}

func (c *relation) Define(api frontend.API) error {
	assertAtLeast(api, c.Rows, c.AtLeast)
	return nil
}

// The circuit compares the number of records with the claim's, whatever scalar stands there. A negative number
// is not at least so many: as a public input it reads as one near the field's order.
func TestAtLeast(t *testing.T) {
	system := testkit.New(func() frontend.Circuit { return new(relation) })
	minus := func(v uint64) fr.Element {
		e := fr.NewElement(v)
		return *e.Neg(&e)
	}
	for _, c := range []struct {
		rows    uint64
		atLeast fr.Element
		holds   bool
	}{
		{5, fr.NewElement(5), true},
		{5, fr.NewElement(1), true},
		{5, fr.NewElement(6), false},
		{1, fr.NewElement(1<<24 - 1), false},
		{1<<24 - 1, fr.NewElement(1<<24 - 1), true},
		{1<<24 - 1, fr.NewElement(1 << 24), false},
		{5, minus(1), false},
		{5, minus(1 << 20), false},
		{5, minus(1 << 60), false},
	} {
		assignment := &relation{Rows: c.rows, AtLeast: c.atLeast}
		if c.holds {
			system.Accept(t, assignment)
		} else {
			system.Refuse(t, assignment)
		}
	}
}
