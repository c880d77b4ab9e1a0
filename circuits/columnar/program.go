// Programs: expressions as straight lines of instructions, for rows and for vectors.

package columnar

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Leaf is what a program reads for each row.
type Leaf struct {
	Kind  LeafKind
	Index int // of the column or the span in the System
}

// LeafKind is what a leaf stands for.
type LeafKind uint8

// Kinds of leaf.
const (
	LeafColumn   LeafKind = iota // a committed column
	LeafRow                      // the row's number
	LeafSelector                 // 1 on the rows of a span, 0 elsewhere
)

// opcode is an instruction on vectors of rows.
type opcode uint8

const (
	opAdd      opcode = iota // a + b
	opSub                    // a − b
	opMul                    // a · b
	opAddConst               // a + value
	opSubFrom                // value − a
	opScale                  // value · a
)

// instruction computes one register from earlier ones. Registers before len(leaves) hold the leaves.
type instruction struct {
	op    opcode
	dst   int
	a, b  int
	value fr.Element
}

// Output is where a program leaves an expression: in a register, or nowhere when it is constant.
type Output struct {
	Register int // −1: the constant Value
	Value    fr.Element
	Degree   int // in each bit of the row's number, of the program as it is bound
}

// Program computes expressions on many rows at once. Parameters, challenges and whatever else is known are
// folded into its constants.
type Program struct {
	Leaves    []Leaf
	Outputs   []Output
	registers int
	code      []instruction
}

// Known says which leaves are constant, and their value.
type Known func(Leaf) (fr.Element, bool)

// Constants are the values of parameters and challenges, by index.
type Constants struct {
	Params     []fr.Element
	Challenges []fr.Element
}

// operand is the result of an expression while a program is assembled.
type operand struct {
	constant bool
	value    fr.Element
	virtual  int // virtual register
	degree   int
}

// assembler turns expressions into instructions over virtual registers, each written once.
type assembler struct {
	constants Constants
	known     Known
	leaves    map[Leaf]int // virtual register
	order     []Leaf
	done      map[*node]operand
	same      map[instruction]int // equal instructions share a register
	code      []instruction
	virtuals  int
}

// assemble makes a program of expressions. known may be nil.
func assemble(exprs []Expr, constants Constants, known Known) *Program {
	if known == nil {
		known = func(Leaf) (fr.Element, bool) { return fr.Element{}, false }
	}
	a := &assembler{
		constants: constants, known: known, leaves: map[Leaf]int{}, done: map[*node]operand{}, same: map[instruction]int{},
	}
	results := make([]operand, len(exprs))
	for i, e := range exprs {
		results[i] = a.operand(e.get())
	}
	return a.allocate(results)
}

func (a *assembler) operand(n *node) operand {
	if o, ok := a.done[n]; ok {
		return o
	}
	o := a.make(n)
	a.done[n] = o
	return o
}

func (a *assembler) make(n *node) operand {
	switch n.kind {
	case kindConstant:
		return operand{constant: true, value: n.value}
	case kindParam:
		return operand{constant: true, value: a.constants.Params[n.index]}
	case kindChallenge:
		return operand{constant: true, value: a.constants.Challenges[n.index]}
	case kindColumn:
		return a.leaf(Leaf{LeafColumn, n.column.index})
	case kindRow:
		return a.leaf(Leaf{Kind: LeafRow})
	case kindSelector:
		return a.leaf(Leaf{LeafSelector, n.index})
	}
	x, y := a.operand(n.a), a.operand(n.b)
	switch n.kind {
	case kindAdd:
		return a.add(x, y)
	case kindSub:
		return a.sub(x, y)
	default:
		return a.mul(x, y)
	}
}

func (a *assembler) leaf(l Leaf) operand {
	if value, ok := a.known(l); ok {
		return operand{constant: true, value: value}
	}
	register, ok := a.leaves[l]
	if !ok {
		register = a.virtuals
		a.virtuals++
		a.leaves[l] = register
		a.order = append(a.order, l)
	}
	return operand{virtual: register, degree: 1}
}

func (a *assembler) emit(op opcode, x, y operand, value fr.Element, degree int) operand {
	i := instruction{op: op, a: x.virtual, b: y.virtual, value: value}
	register, ok := a.same[i]
	if !ok {
		register = a.virtuals
		a.virtuals++
		a.same[i] = register
		i.dst = register
		a.code = append(a.code, i)
	}
	return operand{virtual: register, degree: degree}
}

func (a *assembler) add(x, y operand) operand {
	if x.constant {
		x, y = y, x
	}
	var sum operand
	switch {
	case x.constant:
		sum.constant = true
		sum.value.Add(&x.value, &y.value)
		return sum
	case y.constant && y.value.IsZero():
		return x
	case y.constant:
		return a.emit(opAddConst, x, operand{}, y.value, x.degree)
	default:
		return a.emit(opAdd, x, y, fr.Element{}, max(x.degree, y.degree))
	}
}

func (a *assembler) sub(x, y operand) operand {
	switch {
	case y.constant:
		y.value.Neg(&y.value)
		return a.add(x, y)
	case x.constant:
		return a.emit(opSubFrom, y, operand{}, x.value, y.degree)
	default:
		return a.emit(opSub, x, y, fr.Element{}, max(x.degree, y.degree))
	}
}

func (a *assembler) mul(x, y operand) operand {
	if x.constant {
		x, y = y, x
	}
	var product operand
	switch {
	case x.constant:
		product.constant = true
		product.value.Mul(&x.value, &y.value)
		return product
	case y.constant && y.value.IsZero():
		return operand{constant: true}
	case y.constant && y.value.IsOne():
		return x
	case y.constant:
		return a.emit(opScale, x, operand{}, y.value, x.degree)
	default:
		return a.emit(opMul, x, y, fr.Element{}, x.degree+y.degree)
	}
}

// allocate maps virtual registers to as few real ones as a single pass finds, leaves first. Values that
// nothing reads are not computed.
func (a *assembler) allocate(results []operand) *Program {
	lastUse := a.lastUses(results)
	p := &Program{Leaves: a.order, registers: len(a.order)}
	real := make([]int, a.virtuals)
	for i, l := range a.order {
		real[a.leaves[l]] = i
	}
	var free []int
	release := func(virtual, at int) {
		if r := real[virtual]; lastUse[virtual] == at && r >= len(a.order) {
			free = append(free, r)
			lastUse[virtual] = -1
		}
	}
	for at, i := range a.code {
		if lastUse[i.dst] < 0 {
			continue
		}
		virtual := i.dst
		out := instruction{op: i.op, a: real[i.a], value: i.value}
		if i.op <= opMul {
			out.b = real[i.b]
			release(i.b, at)
		}
		release(i.a, at)
		if len(free) > 0 {
			real[virtual] = free[len(free)-1]
			free = free[:len(free)-1]
		} else {
			real[virtual] = p.registers
			p.registers++
		}
		out.dst = real[virtual]
		p.code = append(p.code, out)
	}
	for _, r := range results {
		o := Output{Register: -1, Value: r.value, Degree: r.degree}
		if !r.constant {
			o.Register = real[r.virtual]
		}
		p.Outputs = append(p.Outputs, o)
	}
	return p
}

// lastUses returns for each virtual register the last instruction that reads it: len(code) for results, −1
// for what nothing needs.
func (a *assembler) lastUses(results []operand) []int {
	last := make([]int, a.virtuals)
	for i := range last {
		last[i] = -1
	}
	for _, r := range results {
		if !r.constant {
			last[r.virtual] = len(a.code)
		}
	}
	for at := len(a.code) - 1; at >= 0; at-- {
		i := a.code[at]
		if last[i.dst] < 0 {
			continue
		}
		last[i.a] = max(last[i.a], at)
		if i.op <= opMul {
			last[i.b] = max(last[i.b], at)
		}
	}
	return last
}
