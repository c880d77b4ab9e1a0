// What constraints read, and in which rows: a committed column can hold anything beyond its records.

package columnar

// term is a part of a declaration: expressions, and the rows on which they count.
type term struct {
	name  string
	span  Span
	exprs []Expr
	gate  bool
}

// terms returns all parts of a declaration.
func (d *Declaration) terms() (out []term) {
	for _, g := range d.gates {
		out = append(out, term{g.name, g.span, []Expr{g.expr}, true})
	}
	for _, b := range d.balances {
		for _, f := range b.fractions {
			out = append(out, term{b.name, f.span, append([]Expr{f.guard}, f.tuple...), false})
		}
	}
	for _, r := range d.ranges {
		out = append(out, term{r.name, r.span, []Expr{r.value}, false})
	}
	for _, s := range d.sums {
		out = append(out, term{s.name, s.span, []Expr{s.expr}, false})
	}
	return out
}

// visit calls f for every node of a term.
func (t *term) visit(f func(*node)) {
	seen := map[*node]bool{}
	for _, e := range t.exprs {
		e.get().visit(seen, f)
	}
}

// checkReads: every parameter and every column is used, and all belong to this declaration. A public input
// that no constraint uses could be changed in a valid proof. The result says which parameters are read here;
// relations may read others, which the circuit checks.
func (d *Declaration) checkReads() (params []bool) {
	params = make([]bool, len(d.params))
	declared := d.declaredColumns()
	used := map[*column]bool{}
	for _, t := range d.terms() {
		t.visit(func(n *node) {
			switch n.kind {
			case kindParam:
				if n.owner != d {
					d.mistake("%q reads a parameter of another declaration", t.name)
					return
				}
				params[n.index] = true
			case kindColumn:
				used[n.column] = true
			}
		})
	}
	for i, read := range params {
		if !read && len(d.relate) == 0 {
			d.mistake("parameter %q is used by no constraint", d.params[i])
		}
	}
	for _, c := range declared {
		if !used[c] {
			d.mistake("column %q is used by no constraint", c.name)
		}
	}
	return params
}

// declaredColumns returns the tables' columns and the witness columns.
func (d *Declaration) declaredColumns() []*column {
	columns := append([]*column(nil), d.slots...)
	for _, w := range d.witnesses {
		columns = append(columns, w.columns...)
	}
	return columns
}

// checkRows is the part of rule 3 that every term carries its selector: a term counts on rows of one table,
// and reads columns of that table alone, in rows that they have. Beyond a table's records stands its blinding
// value, and behind that nothing is said of a column.
func (d *Declaration) checkRows() {
	declared := map[*column]bool{}
	for _, c := range d.declaredColumns() {
		declared[c] = true
	}
	for _, t := range d.terms() {
		if !d.isSpan(t.span) {
			d.mistake("rule 3: %q counts on %s, which is no span of a table of this declaration", t.name, t.span)
			continue
		}
		if t.span.isBeyond() && !t.gate {
			d.mistake("rule 3: %q counts on rows that are no records, which only a gate may", t.name)
		}
		if t.span.from == (bound{offset: 1}) && t.span.to.offset == 0 && !d.hasRecord(t.span.to.table) {
			d.mistake("rule 3: %q counts on %s: nothing says that the table has a record", t.name, t.span)
		}
		t.visit(func(n *node) {
			switch {
			case n.kind != kindColumn:
			case !declared[n.column]:
				d.mistake("%q reads column %q of another declaration", t.name, n.column.name)
			case !d.reaches(n.column, t.span):
				d.mistake("rule 3: %q counts on %s and reads column %q, which has other rows", t.name, t.span, n.column.name)
			}
		})
	}
}

// isSpan reports whether a span is First or one of a table of this declaration. The zero Span has no rows: what
// is said of it says nothing.
func (d *Declaration) isSpan(s Span) bool {
	switch {
	case s.to.table != nil:
		return s.to.table.owner == d
	case s.from.table != nil:
		return s.from.table.owner == d
	default:
		return s == First()
	}
}

// isBeyond reports whether a span is Beyond of some table.
func (s Span) isBeyond() bool { return s.to == bound{offset: domainRows} }

// reaches reports whether a constraint on a span may read a column: it has a value in every row, or the rows
// are those beyond its blinding value.
func (d *Declaration) reaches(c *column, s Span) bool {
	switch {
	case s.isBeyond():
		return c.table == s.from.table && c.offset < s.from.offset
	case s.to.table == nil:
		return c.offset > 0 || d.hasRecord(c.table)
	default:
		return c.table == s.to.table && s.to.offset <= c.offset
	}
}

// recordsOf reports whether every row of a span is a record of a table.
func (d *Declaration) recordsOf(t *Table, s Span) bool {
	if s == First() {
		return d.hasRecord(t)
	}
	return s.to.table == t && s.to.offset <= 0
}

// hasRecord reports whether some span of the table ends before its last record: the circuit then splits N−1
// into bits.
func (d *Declaration) hasRecord(t *Table) bool {
	for _, term := range d.terms() {
		if to := term.span.to; to.table == t && to.offset < 0 {
			return true
		}
	}
	return false
}
