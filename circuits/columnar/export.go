// What the generator of a verifier contract needs of a System: its numbers, without its constraints.

package columnar

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Shape is what a verifier outside the circuit knows of a statement. It fixes the layout of public inputs, of
// the circuit's public inputs and, with the tables' bounds, of a proof.
type Shape struct {
	Params     int
	Tables     []TableShape
	First      int  // witness columns committed before the outer challenges
	Second     int  // helper columns committed after them
	Challenges int  // outer challenges that the circuit gets
	Ranges     bool // values are looked up in the table of 16-bit numbers
}

// TableShape is what Shape says of one table.
type TableShape struct {
	Slots     int
	MaxOffset int // rows beyond the records that constraints and columns reach
}

// Shape returns the system's numbers.
func (s *System) Shape() Shape {
	shape := Shape{
		Params: len(s.params), First: s.firstPhase - s.NumSlots(), Second: len(s.columns) - s.firstPhase,
		Challenges: s.challenges, Ranges: s.uses != nil,
	}
	for _, t := range s.tables {
		shape.Tables = append(shape.Tables, TableShape{Slots: len(t.slots), MaxOffset: s.maxOffset(t)})
	}
	return shape
}

// NumCircuitPublic returns the number of public inputs of the circuit: context, R and seed, the challenges, the
// parameters, three for each table, the point, γ and Y.
func (s Shape) NumCircuitPublic() int {
	return 3 + s.Challenges + s.Params + 3*len(s.Tables) + Vars + 2
}

// EVM returns an encoded argument with a PLONK proof as the exported contract takes it: without the last word,
// which the contract computes itself, see package proof.
func EVM(argument []byte) []byte {
	n := max(0, len(argument)-fr.Bytes)
	return argument[:n:n]
}
