// Relations: what the circuit says of numbers of records, sums and parameters.

package columnar

import (
	"fmt"

	"github.com/consensys/gnark/frontend"
)

// Scalars are what relations are about. It remembers what they read.
type Scalars struct {
	circuit      *Circuit
	params, sums []bool
	err          error // a mistake of a relation
}

// Rows returns the number of records of a table.
func (s *Scalars) Rows(t *Table) frontend.Variable {
	if tables := s.circuit.system.tables; t.index >= len(tables) || tables[t.index] != t {
		return s.mistake("a relation reads table %q of another declaration", t.role)
	}
	return s.circuit.Tables[t.index].Rows
}

// Hidden returns 1 where a table's number of records is hidden behind a hash, else 0.
func (s *Scalars) Hidden(t *Table) frontend.Variable {
	if tables := s.circuit.system.tables; t.index >= len(tables) || tables[t.index] != t {
		return s.mistake("a relation reads table %q of another declaration", t.role)
	}
	return s.circuit.Tables[t.index].Hidden
}

// Param returns a parameter.
func (s *Scalars) Param(e Expr) frontend.Variable {
	n := e.get()
	if n.kind != kindParam || n.owner != s.circuit.system.tables[0].owner {
		return s.mistake("a relation reads %s as a parameter", e)
	}
	s.params[n.index] = true
	return s.circuit.Params[n.index]
}

// Sum returns a sum.
func (s *Scalars) Sum(ref SumRef) frontend.Variable {
	if ref < 0 || int(ref) >= len(s.sums) {
		return s.mistake("a relation reads sum %d of %d", ref, len(s.sums))
	}
	s.sums[ref] = true
	return s.circuit.Sums[ref]
}

// mistake keeps the first mistake for Define and returns something to go on with.
func (s *Scalars) mistake(format string, args ...any) frontend.Variable {
	if s.err == nil {
		s.err = fmt.Errorf("%w: "+format, append([]any{ErrDeclaration}, args...)...)
	}
	return 0
}

// unread reports a parameter that neither an expression nor a relation reads, or a sum that no relation does.
// The one could be changed in a valid proof; the other is a mistake of whoever declared it.
func (s *Scalars) unread() error {
	system := s.circuit.system
	for i, read := range s.params {
		if !read && !system.read[i] {
			return fmt.Errorf("%w: parameter %q is used by no constraint", ErrDeclaration, system.params[i])
		}
	}
	for i, read := range s.sums {
		if !read {
			return fmt.Errorf("%w: sum %q is used by no relation", ErrDeclaration, system.sums[i].name)
		}
	}
	return nil
}

// defineRelations states the relations and refuses a declaration whose relations leave something out.
func (c *Circuit) defineRelations(api frontend.API) error {
	scalars := &Scalars{circuit: c, params: make([]bool, len(c.Params)), sums: make([]bool, len(c.Sums))}
	for _, relation := range c.system.relate {
		if err := relation(api, scalars); err != nil {
			return fmt.Errorf("%s: %w", c.system.id, err)
		}
	}
	if scalars.err != nil {
		return fmt.Errorf("%s: %w", c.system.id, scalars.err)
	}
	if err := scalars.unread(); err != nil {
		return fmt.Errorf("%s: %w", c.system.id, err)
	}
	return nil
}

// NotSecretlyEmpty says: if the table's number of records is hidden, it has one. What is true of every record of an
// empty table says nothing, and a verifier that sees the number knows.
func (t *Table) NotSecretlyEmpty() {
	t.notSecretlyEmpty = true
	t.owner.Relate(func(api frontend.API, s *Scalars) error {
		api.AssertIsEqual(api.Mul(s.Hidden(t), api.IsZero(s.Rows(t))), 0)
		return nil
	})
}

// RefusesSecretlyEmpty reports whether NotSecretlyEmpty was said of a table.
func (s *System) RefusesSecretlyEmpty(table int) bool { return s.tables[table].notSecretlyEmpty }

// NonEmpty says: where the parameter is 1, the table has a record. The parameter is 0 or 1.
func NonEmpty(t *Table, parameter Expr) func(frontend.API, *Scalars) error {
	return func(api frontend.API, s *Scalars) error {
		flag := s.Param(parameter)
		api.AssertIsBoolean(flag)
		api.AssertIsEqual(api.Mul(flag, api.IsZero(s.Rows(t))), 0)
		return nil
	}
}
