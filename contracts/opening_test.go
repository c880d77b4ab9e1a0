// Openings for the Solidity tests, each of which one check alone decides about.

package contracts_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const openingFolder = "test/openings"

// opening is the words of an opening, and the scalars behind its points: who knows τ can make the pairing
// equation hold for anything, so that all other checks must stand on their own.
type opening struct {
	vars       int
	seed       fr.Element
	commitment fr.Element
	words      [][32]byte // point, γ, Y, D, u, (E, O), Q, W
	folds      []fr.Element
	quotient   fr.Element
}

// Places of words.
const (
	placeGamma = 24
	placeValue = 25
	placeFolds = 26
)

func (o *opening) low() int       { return placeFolds + 2*(o.vars-4) }
func (o *opening) halves() int    { return o.low() + 16 }
func (o *opening) quotients() int { return o.halves() + 2*(o.vars-4) }

// at reads a word as a scalar, reduced.
func (o *opening) at(i int) (e fr.Element) {
	e.SetBytes(o.words[i][:])
	return e
}

func (o *opening) set(i int, e fr.Element) { o.words[i] = e.Bytes() }

// setPoint writes a multiple of the generator.
func (o *opening) setPoint(i int, e fr.Element) {
	p := multiple(e)
	b := pcs.PointBytes(&p)
	copy(o.words[i][:], b[:32])
	copy(o.words[i+1][:], b[32:])
}

func multiple(e fr.Element) (p bn254.G1Affine) {
	_, _, g1, _ := bn254.Generators()
	p.ScalarMultiplication(&g1, field.Big(e))
	return p
}

// newOpening draws everything at random but Y, which is what the values make it, and W.
func newOpening(rng *rand.Rand, vars int) *opening {
	o := &opening{vars: vars, seed: random(rng), commitment: random(rng), quotient: random(rng)}
	o.words = make([][32]byte, o.quotients()+4)
	for i := range o.words {
		o.set(i, random(rng))
	}
	for j := range vars - 4 {
		o.folds = append(o.folds, random(rng))
		o.setPoint(placeFolds+2*j, o.folds[j])
	}
	o.setPoint(o.quotients(), o.quotient)
	chain := o.chain()
	o.set(placeValue, chain[len(chain)-1])
	return o
}

func random(rng *rand.Rand) fr.Element {
	var b [32]byte
	for i := range 4 {
		binary.LittleEndian.PutUint64(b[8*i:], rng.Uint64())
	}
	return field.FromKeccak(b)
}

// chain returns v_4 … v_k, and v_k times the rest of the point's coordinates, from the definitions.
func (o *opening) chain() []fr.Element {
	one := fr.One()
	var value fr.Element
	for b := range 16 {
		term := o.at(o.low() + b)
		for j := range 4 {
			factor := o.at(j)
			if b>>j&1 == 0 {
				factor.Sub(&one, &factor)
			}
			term.Mul(&term, &factor)
		}
		value.Add(&value, &term)
	}
	out := []fr.Element{value}
	for j := 4; j < 24; j++ {
		r, even, odd := o.at(j), value, fr.Element{}
		if j < o.vars {
			even, odd = o.at(o.halves()+2*(j-4)), o.at(o.halves()+2*(j-4)+1)
		}
		var rest fr.Element
		rest.Sub(&one, &r).Mul(&rest, &even)
		value.Mul(&r, &odd).Add(&value, &rest)
		if j < o.vars {
			out = append(out, value)
		}
	}
	return append(out, value)
}

// close solves the pairing equation for W.
func (o *opening) close() *opening {
	q := hash(append(append([][32]byte{o.seed.Bytes(), o.words[placeGamma]}, o.words[:placeGamma]...),
		append([][32]byte{o.words[placeValue], number(o.vars)}, o.words[placeFolds:o.low()]...)...)...)
	nu := hash(append([][32]byte{q.Bytes()}, o.words[o.low():o.quotients()]...)...)
	mu := hash(nu.Bytes(), number(1))
	z := hash(nu.Bytes(), o.words[o.quotients()], o.words[o.quotients()+1])

	var zeroA, zeroB, t, phi, even, odd, atQ, low fr.Element
	zeroA.Exp(z, big.NewInt(16)).Sub(&zeroA, &q)
	zeroB.Square(&z).Sub(&zeroB, &q)
	zeroB.Mul(&zeroB, t.Sub(&z, &q))
	weight, chain := fr.One(), o.chain()
	for j := range o.vars - 4 {
		for _, add := range []struct {
			sum   *fr.Element
			value fr.Element
		}{{&phi, o.folds[j]}, {&even, o.at(o.halves() + 2*j)}, {&odd, o.at(o.halves() + 2*j + 1)}, {&atQ, chain[j]}} {
			add.sum.Add(add.sum, t.Mul(&weight, &add.value))
		}
		weight.Mul(&weight, &nu)
	}
	weight.SetOne()
	for b := range 16 {
		u := o.at(o.low() + b)
		low.Add(&low, t.Mul(&weight, &u))
		weight.Mul(&weight, &z)
	}
	// I_B is even + odd·X modulo X²−q and atQ at q.
	var lead, gap, square, atZ, kappa fr.Element
	gap.Square(&q).Sub(&gap, &q)
	lead.Sub(&atQ, &even).Sub(&lead, t.Mul(&odd, &q)).Div(&lead, &gap)
	atZ.Mul(&odd, &z).Add(&atZ, &even).Add(&atZ, t.Mul(&lead, square.Square(&z).Sub(&square, &q)))
	kappa.Mul(&mu, &zeroA).Div(&kappa, &zeroB)
	left := o.commitment
	left.Add(&left, t.Mul(&kappa, &phi)).Sub(&left, &low).Sub(&left, t.Mul(&kappa, &atZ)).Sub(&left, t.Mul(&zeroA, &o.quotient))
	tau := devsetup.Tau()
	left.Div(&left, t.Sub(&tau, &z))
	o.setPoint(o.quotients()+2, left)
	return o
}

func hash(words ...[32]byte) fr.Element {
	var w field.Words
	for _, word := range words {
		w.Bytes32(word)
	}
	return field.FromKeccak(w.Sum())
}

func number(n int) [32]byte {
	e := fr.NewElement(uint64(n))
	return e.Bytes()
}

// plus adds an integer to a word as it stands.
func (o *opening) plus(i int, n *big.Int) {
	sum := new(big.Int).Add(new(big.Int).SetBytes(o.words[i][:]), n)
	sum.FillBytes(o.words[i][:])
}

// openingCase is an opening and what a verifier makes of it: "true", "false" or the error of the contract.
type openingCase struct {
	name    string
	outcome string
	opening *opening
}

const (
	notAPoint  = "NotAPoint()"
	notAScalar = "NotAScalar()"
)

// openingCases: in all but the valid ones everything holds but what the name says.
func openingCases() []openingCase {
	rng := rand.New(rand.NewPCG(4, 24))
	var cases []openingCase
	add := func(name, outcome string, o *opening) {
		cases = append(cases, openingCase{name, outcome, o.close()})
	}
	for _, c := range []struct {
		name string
		vars int
	}{{"valid-05", 5}, {"valid-06", 6}, {"valid-17", 17}, {"valid-23", 23}, {"valid-24", 24}} {
		add(c.name, "true", newOpening(rng, c.vars))
	}
	one := fr.One()
	changed := func(vars int, change func(o *opening)) *opening {
		o := newOpening(rng, vars)
		change(o)
		return o
	}
	for _, c := range []struct {
		name string
		vars int
	}{{"another-value-05", 5}, {"another-value-24", 24}} {
		add(c.name, "false", changed(c.vars, func(o *opening) {
			value := o.at(placeValue)
			o.set(placeValue, *value.Add(&value, &one))
		}))
	}
	add("commitment-at-infinity", "false", changed(6, func(o *opening) { o.commitment = fr.Element{} }))
	add("fold-at-infinity", notAPoint, changed(6, func(o *opening) {
		o.folds[1] = fr.Element{}
		o.setPoint(placeFolds+2, o.folds[1])
	}))
	add("quotient-at-infinity", notAPoint, changed(6, func(o *opening) {
		o.quotient = fr.Element{}
		o.setPoint(o.quotients(), o.quotient)
	}))
	for name, place := range map[string]func(o *opening) int{
		"first-fold":      func(*opening) int { return placeFolds },
		"last-fold":       func(o *opening) int { return o.low() - 2 },
		"quotient":        func(o *opening) int { return o.quotients() },
		"second-quotient": func(o *opening) int { return o.quotients() + 2 },
	} {
		for k, coordinate := range []string{"x", "y"} {
			o := newOpening(rand.New(rand.NewPCG(uint64(len(name)), uint64(k))), 6).close()
			o.plus(place(o)+k, fp.Modulus())
			cases = append(cases, openingCase{name + "-" + coordinate + "-not-canonical", notAPoint, o})
			o = newOpening(rand.New(rand.NewPCG(uint64(len(name)), uint64(k))), 6).close()
			o.words[place(o)+k][31] ^= 1
			cases = append(cases, openingCase{name + "-" + coordinate + "-off-the-curve", notAPoint, o})
		}
	}
	for name, place := range map[string]func(o *opening) int{
		"coordinate":      func(*opening) int { return 3 },
		"last-coordinate": func(*opening) int { return 23 },
		"gamma":           func(*opening) int { return placeGamma },
		"value":           func(*opening) int { return placeValue },
		"low-value":       func(o *opening) int { return o.low() },
		"even-value":      func(o *opening) int { return o.halves() },
		"odd-value":       func(o *opening) int { return o.quotients() - 1 },
	} {
		o := newOpening(rand.New(rand.NewPCG(uint64(len(name)), 9)), 6)
		o.plus(place(o), fr.Modulus())
		cases = append(cases, openingCase{name + "-not-canonical", notAScalar, o.close()})
	}
	return cases
}

// file is a case as the Solidity tests read it.
func (c *openingCase) file(t *testing.T) []byte {
	t.Helper()
	var data []byte
	for _, word := range c.opening.words {
		data = append(data, word[:]...)
	}
	commitment := multiple(c.opening.commitment)
	point := pcs.PointBytes(&commitment)
	out, err := json.MarshalIndent(map[string]any{
		"vars": c.opening.vars, "seed": field.Hex(c.opening.seed), "outcome": c.outcome,
		"commitment": "0x" + hex.EncodeToString(point[:]), "data": "0x" + hex.EncodeToString(data),
	}, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return append(out, '\n')
}

// goVerdict is what package pcs says.
func (c *openingCase) goVerdict() bool {
	o := c.opening
	claim := &pcs.OpeningClaim{Seed: make([]fr.Element, 2), Point: make([]fr.Element, 24), Vars: o.vars}
	claim.Seed[0] = o.seed
	for i, e := range []*fr.Element{&claim.Seed[1], &claim.Value} {
		if e.SetBytesCanonical(o.words[placeGamma+i][:]) != nil {
			return false
		}
	}
	for i := range claim.Point {
		if claim.Point[i].SetBytesCanonical(o.words[i][:]) != nil {
			return false
		}
	}
	var raw []byte
	for _, word := range o.words[placeFolds:] {
		raw = append(raw, word[:]...)
	}
	parsed, err := pcs.ParseOpening(raw, o.vars)
	if err != nil {
		return false
	}
	commitment := multiple(o.commitment)
	srs := &pcs.VerifierSRS{G1: multiple(fr.One()), G2: devsetup.G2()}
	return srs.VerifyOpening(&commitment, claim, parsed) == nil
}

// The files are what is computed here, from the definitions, and Go's verifier says of each what the contract
// has to say.
func TestOpeningsAreCurrent(t *testing.T) {
	written := map[string]bool{}
	for _, c := range openingCases() {
		path := filepath.Join(openingFolder, c.name+".json")
		written[path] = true
		want := c.file(t)
		if *update {
			if err := os.MkdirAll(openingFolder, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what this test computes: %v", path, err)
		}
		if got := c.goVerdict(); got != (c.outcome == "true") {
			t.Errorf("%s: Go says %t, want %s", c.name, got, c.outcome)
		}
	}
	files, err := filepath.Glob(filepath.Join(openingFolder, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		if !written[path] {
			t.Errorf("%s belongs to no case", path)
		}
	}
}
