// Parameters: public scalars of a claim, and what the circuit holds them to.

package columnar

import (
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark/frontend"
)

// paramWidth says that a parameter is an integer of so many bits.
type paramWidth struct{ index, bits int }

// Param declares a public scalar of the claim that may be anything, such as a value to compare with. One that is
// meant as a number or as yes or no is declared with Number or Switch: whoever calls a verifier contract hands over
// scalars, and r − 5 would pass for a large number, 7 for a yes that counts sevenfold.
func (d *Declaration) Param(name string) Expr {
	d.params = append(d.params, name)
	return Expr{&node{kind: kindParam, index: len(d.params) - 1, owner: d}}
}

// Switch declares a parameter that the circuit holds to 0 and 1.
func (d *Declaration) Switch(name string) Expr { return d.Number(name, 1) }

// Number declares a parameter that the circuit holds to integers from 0 to 2^bits − 1.
func (d *Declaration) Number(name string, bits int) Expr {
	if bits < 1 || bits > MaxBits {
		d.mistake("parameter %q has %d bits, want 1 to %d", name, bits, MaxBits)
	}
	e := d.Param(name)
	d.widths = append(d.widths, paramWidth{index: e.node.index, bits: bits})
	return e
}

// defineParams holds parameters to what they were declared as.
func (c *Circuit) defineParams(api frontend.API) {
	for _, w := range c.system.widths {
		if w.bits == 1 {
			api.AssertIsBoolean(c.Params[w.index])
			continue
		}
		gadget.AssertWidth(api, c.Params[w.index], w.bits)
	}
}

// ParamBits returns the width that the circuit holds each parameter to, 1 for a switch and 0 for one that may be any
// scalar or that a relation holds to something else. A contract that hands parameters to a verifier need not check
// a width again.
func (s *System) ParamBits() []int {
	bits := make([]int, len(s.params))
	for _, w := range s.widths {
		bits[w.index] = w.bits
	}
	return bits
}
