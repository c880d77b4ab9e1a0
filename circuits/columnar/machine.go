// The machine that runs programs on blocks of rows.

package columnar

import (
	"sync"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// BlockRows is the number of rows that a Machine works on at once. A few dozen registers of it fit the
// second-level cache.
const BlockRows = 128

// Machine runs one program. It is not safe for concurrent use.
type Machine struct {
	program   *Program
	registers []fr.Vector
}

// NewMachine returns a machine with registers of BlockRows rows.
func NewMachine(p *Program) *Machine {
	m := &Machine{program: p, registers: make([]fr.Vector, p.registers)}
	memory := make(fr.Vector, p.registers*BlockRows)
	for i := range m.registers {
		m.registers[i] = memory[i*BlockRows : (i+1)*BlockRows]
	}
	return m
}

// Leaf returns the register of leaf i, to be written before Run.
func (m *Machine) Leaf(i int) fr.Vector { return m.registers[i] }

// Output returns the register of an output that is not constant; it holds until the next Run.
func (m *Machine) Output(i int) fr.Vector { return m.registers[m.program.Outputs[i].Register] }

// CopyOutput copies an output, constant or not.
func (m *Machine) CopyOutput(dst []fr.Element, i int) {
	if m.program.Outputs[i].Register >= 0 {
		copy(dst, m.Output(i))
		return
	}
	for j := range dst {
		dst[j] = m.program.Outputs[i].Value
	}
}

// Run computes the outputs on the first n rows of the leaves, which stay as they are.
func (m *Machine) Run(n int) { m.RunPlan(m.program.code, n) }

// Plan is a part of a program.
type Plan []instruction

// Plan returns the instructions that the chosen outputs need, in order.
func (p *Program) Plan(wanted func(output int) bool) Plan {
	needed := make([]bool, len(p.code))
	for i := range p.Outputs {
		if p.Outputs[i].Register >= 0 && wanted(i) {
			p.mark(needed, p.Outputs[i].Register, len(p.code))
		}
	}
	plan := make(Plan, 0, len(p.code))
	for at, i := range p.code {
		if needed[at] {
			plan = append(plan, i)
		}
	}
	return plan
}

// mark marks the instruction that wrote a register last before a place, and what it needs.
func (p *Program) mark(needed []bool, register, before int) {
	if register < len(p.Leaves) {
		return
	}
	for at := before - 1; at >= 0; at-- {
		if p.code[at].dst != register {
			continue
		}
		if !needed[at] {
			needed[at] = true
			p.mark(needed, p.code[at].a, at)
			if p.code[at].op <= opMul {
				p.mark(needed, p.code[at].b, at)
			}
		}
		return
	}
}

// RunPlan is Run for a part of the program.
func (m *Machine) RunPlan(plan Plan, n int) {
	for i := range plan {
		in := &plan[i]
		dst, a := m.registers[in.dst][:n], m.registers[in.a][:n]
		switch in.op {
		case opAdd:
			dst.Add(a, m.registers[in.b][:n])
		case opSub:
			dst.Sub(a, m.registers[in.b][:n])
		case opMul:
			dst.Mul(a, m.registers[in.b][:n])
		case opAddConst:
			for j := range dst {
				dst[j].Add(&a[j], &in.value)
			}
		case opSubFrom:
			for j := range dst {
				dst[j].Sub(&in.value, &a[j])
			}
		case opScale:
			dst.ScalarMul(a, &in.value)
		}
	}
}

// Parallel splits 0..n−1 into ranges of at least BlockRows and calls f for them from several goroutines. It
// returns when all calls have.
func Parallel(n, workers int, f func(from, to int)) {
	const least = 16 * BlockRows
	chunks := min((n+least-1)/least, 8*workers)
	if chunks <= 1 {
		f(0, n)
		return
	}
	size := (n/chunks + BlockRows) / BlockRows * BlockRows
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for {
				from := int(next.Add(1)-1) * size
				if from >= n {
					return
				}
				f(from, min(from+size, n))
			}
		})
	}
	group.Wait()
}
