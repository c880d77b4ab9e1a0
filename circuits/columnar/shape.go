// What there is to know of a System: its numbers, and how many rows everything has.

package columnar

import "fmt"

// ID returns the statement's id.
func (s *System) ID() string { return s.id }

// PublicNames names the public inputs in the order of Public.
func (s *System) PublicNames() []string {
	names := append([]string{"Claim"}, s.params...)
	for _, t := range s.tables {
		names = append(names, t.role+".Count", t.role+".Hidden", t.role+".Capacity")
		for _, c := range t.slots {
			names = append(names, c.name+".X", c.name+".Y")
		}
	}
	return names
}

// CircuitPublicNames names the public inputs of the circuit in its order.
func (s *System) CircuitPublicNames() []string {
	names := []string{"Context", "Last", "Seed"}
	for i := range s.challenges {
		names = append(names, fmt.Sprintf("Challenges_%d", i))
	}
	for i := range s.params {
		names = append(names, fmt.Sprintf("Params_%d", i))
	}
	for i := range s.tables {
		for _, part := range []string{"Count", "Hidden", "Capacity"} {
			names = append(names, fmt.Sprintf("Tables_%d_%s", i, part))
		}
	}
	for j := range Vars {
		names = append(names, fmt.Sprintf("Point_%d", j))
	}
	return append(names, "Gamma", "Value")
}

// NumColumns returns the number of committed columns: slots, first-phase witnesses, helpers. The mask is not
// among them.
func (s *System) NumColumns() int { return len(s.columns) }

// NumSlots returns the number of columns of committed tables.
func (s *System) NumSlots() int {
	n := 0
	for _, t := range s.tables {
		n += len(t.slots)
	}
	return n
}

// FirstPhase returns the indices of the witness columns that are committed before the outer challenges.
func (s *System) FirstPhase() (from, to int) { return s.NumSlots(), s.firstPhase }

// SecondPhase returns the indices of the helper columns.
func (s *System) SecondPhase() (from, to int) { return s.firstPhase, len(s.columns) }

// NumChallenges returns the number of outer challenges.
func (s *System) NumChallenges() int { return s.challenges }

// NumTables returns the number of tables.
func (s *System) NumTables() int { return len(s.tables) }

// Degree returns the degree of the sumcheck's round polynomials.
func (s *System) Degree() int { return s.degree }

// Column returns a column's name and the number of rows of records that it has; its blinding value stands in
// the row after them.
func (s *System) Column(i int) string { return s.columns[i].name }

// rowsOf returns the number of rows that a column of a table, or of the range table, has before its
// blinding value.
func (s *System) rowsOf(c *column, counts []int) int {
	if c.table == nil {
		return RangeRows
	}
	return counts[c.table.index] + c.offset
}

// row evaluates a bound.
func (b bound) row(counts []int, last int) int {
	switch {
	case b.last:
		return last
	case b.table == nil:
		return b.offset
	default:
		return counts[b.table.index] + b.offset
	}
}

// maxOffset returns how many rows beyond its records a table's constraints and columns reach.
func (s *System) maxOffset(t *Table) int {
	most := 0
	for _, b := range s.bounds {
		if b.table == t {
			most = max(most, b.offset)
		}
	}
	for _, c := range s.columns {
		if c.table == t {
			most = max(most, c.offset) // its blinding value stands in the row after
		}
	}
	return most
}

// lastRow returns R for tables of these capacities.
func (s *System) lastRow(capacities []uint64) uint64 {
	last := uint64(1<<minVars - 1)
	if s.uses != nil {
		last = max(last, RangeRows)
	}
	for i, t := range s.tables {
		last = max(last, capacities[i]+uint64(s.maxOffset(t)))
	}
	return last
}
