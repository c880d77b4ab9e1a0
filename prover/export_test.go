package prover

import "io"

// SetRandom replaces the source of salts and blinding values, which nothing but a test may do.
func (p *Prover) SetRandom(r io.Reader) { p.random = r }
