// Openings of sums for the Solidity tests of SumOpening, each of which one check alone decides about.

package contracts_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
)

const sumFolder = "test/sums"

// sum is an opening of a vector's commitment, and the scalars behind its points: who knows τ can open anything to
// anything, so that the other checks must stand on their own.
type sum struct {
	commitment fr.Element
	seed       int        // of the entries, where they are drawn from one; 0: they are words
	words      [][32]byte // the entries, then the blinding value, as they stand
	proof      fr.Element
	point      [2][32]byte // of the proof, as it stands
}

// newSum commits to entries that are drawn, and to a blinding value.
func newSum(seed, length int) *sum {
	s := &sum{seed: seed}
	for i := range length {
		e := hash(number(seed), number(i))
		s.words = append(s.words, e.Bytes())
	}
	blinding := hash(number(seed), number(length))
	s.words = append(s.words, blinding.Bytes())
	return s.commit().open()
}

// at evaluates the vector, entries from the lowest power up.
func (s *sum) at(x fr.Element) (value fr.Element) {
	for i := len(s.words) - 1; i >= 0; i-- {
		var word fr.Element
		word.SetBytes(s.words[i][:])
		value.Mul(&value, &x).Add(&value, &word)
	}
	return value
}

func (s *sum) commit() *sum {
	s.commitment = s.at(devsetup.Tau())
	return s
}

// open solves the pairing equation for the proof: π = (C − p(z))/(τ − z).
func (s *sum) open() *sum {
	var entries field.Words
	last := len(s.words) - 1
	for _, word := range s.words[:last] {
		entries.Bytes32(word)
	}
	commitment := multiple(s.commitment)
	var w field.Words
	w.Text("assent/sum-opening/v1").Bytes32(commitment.X.Bytes()).Bytes32(commitment.Y.Bytes()).Bytes32(entries.Sum()).Bytes32(s.words[last])
	z := field.FromKeccak(w.Sum())
	value, gap := s.at(z), devsetup.Tau()
	gap.Sub(&gap, &z)
	s.proof.Sub(&s.commitment, &value)
	s.proof.Div(&s.proof, &gap)
	return s.setProof(s.proof)
}

func (s *sum) setProof(e fr.Element) *sum {
	s.proof = e
	p := multiple(e)
	s.point = [2][32]byte{p.X.Bytes(), p.Y.Bytes()}
	return s
}

// sumCase is an opening and what the library makes of it: "true", "false" or its error.
type sumCase struct {
	name, outcome string
	sum           *sum
}

// sumCases: in all but the valid ones everything holds but what the name says.
func sumCases() []sumCase {
	var cases []sumCase
	add := func(name, outcome string, s *sum) { cases = append(cases, sumCase{name, outcome, s}) }
	changed := func(seed, length int, change func(s *sum)) *sum {
		s := newSum(seed, length)
		s.seed = 0
		change(s)
		return s
	}
	one := fr.One()
	add("valid-1", "true", newSum(1, 1))
	add("valid-16", "true", newSum(2, 16))
	add("valid-2048", "true", newSum(3, 2048))
	add("sum-at-infinity", "true", changed(4, 3, func(s *sum) {
		tau, blinding, value := devsetup.Tau(), fr.Element{}, s.at(devsetup.Tau())
		blinding.SetBytes(s.words[3][:])
		value.Div(&value, tau.Exp(tau, big.NewInt(3)))
		blinding.Sub(&blinding, &value)
		s.words[3] = blinding.Bytes()
		s.commit().open()
	}))
	// The same polynomial: only the number of entries says that it is another vector.
	add("blinding-value-as-entry", "true", changed(2, 16, func(s *sum) {
		s.words = append(s.words, [32]byte{})
		s.open()
	}))
	for name, place := range map[string]int{"another-entry": 1, "another-last-entry": 2, "another-blinding-value": 3} {
		add(name, "false", changed(5, 3, func(s *sum) { s.words[place][31] ^= 1 }))
	}
	add("entries-swapped", "false", changed(5, 3, func(s *sum) { s.words[0], s.words[1] = s.words[1], s.words[0] }))
	add("another-commitment", "false", changed(5, 3, func(s *sum) { s.commitment.Add(&s.commitment, &one) }))
	add("another-proof", "false", changed(5, 3, func(s *sum) { s.setProof(*s.proof.Add(&s.proof, &one)) }))
	add("negative-proof", "false", changed(5, 3, func(s *sum) { s.setProof(*s.proof.Neg(&s.proof)) }))
	add("proof-at-infinity", notAPoint, changed(6, 1, func(s *sum) {
		s.words[1] = [32]byte{}
		s.commit().open()
	}))
	for i, name := range []string{"entry", "last-entry", "blinding-value"} {
		add(name+"-not-canonical", notAScalar, changed(7+i, 3, func(s *sum) {
			plus(&s.words[1+i], fr.Modulus())
			s.open()
		}))
	}
	for i, name := range []string{"x", "y"} {
		add("proof-"+name+"-not-canonical", notAPoint, changed(10+i, 3, func(s *sum) { plus(&s.point[i], fp.Modulus()) }))
		add("proof-"+name+"-off-the-curve", notAPoint, changed(10+i, 3, func(s *sum) { s.point[i][31] ^= 1 }))
	}
	return cases
}

// plus adds an integer to a word as it stands.
func plus(word *[32]byte, n *big.Int) {
	new(big.Int).Add(new(big.Int).SetBytes(word[:]), n).FillBytes(word[:])
}

// file is a case as the Solidity tests read it. The first part and the second one add up to the commitment.
func (c *sumCase) file(t *testing.T) []byte {
	t.Helper()
	last := len(c.sum.words) - 1
	var entries []byte
	if c.sum.seed == 0 {
		for _, word := range c.sum.words[:last] {
			entries = append(entries, word[:]...)
		}
	}
	var second fr.Element
	first := fr.NewElement(rand.New(rand.NewPCG(uint64(last), 1)).Uint64())
	second.Sub(&c.sum.commitment, &first)
	return encoded(t, map[string]any{
		"outcome": c.outcome, "seed": c.sum.seed, "length": last, "entries": hexOf(entries), "blinding": hexOf(c.sum.words[last][:]),
		"proof":      []string{hexOf(c.sum.point[0][:]), hexOf(c.sum.point[1][:])},
		"commitment": pointWords(c.sum.commitment), "first": pointWords(first), "second": pointWords(second),
	})
}

// pointWords are the words of a multiple of the generator.
func pointWords(e fr.Element) []string {
	p := multiple(e)
	b := pcs.PointBytes(&p)
	return []string{hexOf(b[:32]), hexOf(b[32:])}
}

// tauFile is the SRS that sums are committed under, [τ]2 in the order of EIP-197.
func tauFile(t *testing.T) []byte {
	t.Helper()
	g2 := devsetup.G2()
	raw := g2[1].RawBytes()
	var words []string
	for i := 0; i < len(raw); i += 32 {
		words = append(words, hexOf(raw[i:i+32]))
	}
	return encoded(t, map[string]any{"id": devsetup.ID, "tau": words, "secret": field.Hex(devsetup.Tau())})
}

func encoded(t *testing.T, content any) []byte {
	t.Helper()
	data, err := json.MarshalIndent(content, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(data, '\n')
}

// holds says by the definition whether the opening is one: e(C − [p(z)] + z·π, [1]2) = e(π, [τ]2).
func (c *sumCase) holds() bool {
	s := *c.sum
	for _, word := range s.words {
		if _, err := field.ParseCanonical(word[:]); err != nil {
			return false
		}
	}
	var raw [64]byte
	copy(raw[:32], s.point[0][:])
	copy(raw[32:], s.point[1][:])
	var p bn254.G1Affine
	if _, err := p.SetBytes(raw[:]); err != nil || p.IsInfinity() {
		return false
	}
	right := s
	return right.open().proof == c.sum.proof
}

// The files are what is computed here, from the definitions.
func TestSumsAreCurrent(t *testing.T) {
	files := map[string][]byte{"srs.json": tauFile(t)}
	for _, c := range sumCases() {
		files[c.name+".json"] = c.file(t)
		if got := c.holds(); got != (c.outcome == "true") {
			t.Errorf("%s: holds: %t, want %s", c.name, got, c.outcome)
		}
	}
	for name, want := range files {
		path := filepath.Join(sumFolder, name)
		if *update {
			if err := os.MkdirAll(sumFolder, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what this test computes: %v", path, err)
		}
	}
	if kept, err := filepath.Glob(filepath.Join(sumFolder, "*")); err != nil || len(kept) != len(files) {
		t.Errorf("%d files for %d cases (%v)", len(kept), len(files), err)
	}
}
