// Package ptautest writes powers-of-tau files for tests: honest ones, and such as a cheat would write.
//
// The secrets of a file follow from a seed, so nothing made with it is good for anything else.
package ptautest

import (
	"context"
	"encoding/binary"
	"hash"
	"math/rand/v2"
	"slices"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/blake2b"
)

// Ceremony is a powers-of-tau file in the making. Its points may be changed before Encode writes them.
type Ceremony struct {
	Power, CeremonyPower   int
	TauG1, AlphaG1, BetaG1 []bn254.G1Affine
	TauG2                  []bn254.G2Affine
	BetaG2                 bn254.G2Affine
	Contributions          []Contribution
	tau, alpha, beta       fr.Element
	challenge              [64]byte
	rng                    *rand.ChaCha8
}

// Contribution is what a contributor leaves in the file.
type Contribution struct {
	Name      string
	G1        [3]bn254.G1Affine // τ, α, β
	G2        [2]bn254.G2Affine // τ, β
	S, SX     [3]bn254.G1Affine // proofs that τ, α and β are known
	SPX       [3]bn254.G2Affine
	Partial   []byte
	Challenge [64]byte
	Beacon    []byte // what the contribution claims to be made from; nil: nothing
	Exponent  byte   // of the beacon
}

// New begins a ceremony to which nobody has contributed.
func New(ctx context.Context, power int, seed byte) (*Ceremony, error) {
	first, err := ptau.FirstChallenge(ctx, power, nil)
	if err != nil {
		return nil, err
	}
	c := &Ceremony{Power: power, CeremonyPower: power, challenge: first, rng: rand.NewChaCha8([32]byte{seed})}
	c.tau, c.alpha, c.beta = fr.One(), fr.One(), fr.One()
	_, _, g1, g2 := bn254.Generators() // what Fill would compute, in less time
	c.TauG1, c.TauG2 = slices.Repeat([]bn254.G1Affine{g1}, 2<<power-1), slices.Repeat([]bn254.G2Affine{g2}, 1<<power)
	c.AlphaG1, c.BetaG1 = slices.Repeat([]bn254.G1Affine{g1}, 1<<power), slices.Repeat([]bn254.G1Affine{g1}, 1<<power)
	c.BetaG2 = g2
	return c, nil
}

// Tau returns the secret.
func (c *Ceremony) Tau() fr.Element { return c.tau }

// Scalar draws a number.
func (c *Ceremony) Scalar() fr.Element {
	var raw [48]byte
	for i := 0; i < len(raw); i += 8 {
		binary.LittleEndian.PutUint64(raw[i:], c.rng.Uint64())
	}
	var x fr.Element
	x.SetBytes(raw[:])
	return x
}

// Contribute multiplies numbers that it draws into the points.
func (c *Ceremony) Contribute(name string) {
	c.ContributeNumbers(name, c.Scalar(), c.Scalar(), c.Scalar())
}

// ContributeNumbers multiplies these numbers into the points.
func (c *Ceremony) ContributeNumbers(name string, tau, alpha, beta fr.Element) {
	made := Contribution{Name: name}
	_, _, g1, g2 := bn254.Generators()
	for i, x := range []fr.Element{tau, alpha, beta} {
		made.S[i].ScalarMultiplication(&g1, field.Big(c.Scalar()))
		made.SX[i].ScalarMultiplication(&made.S[i], field.Big(x))
		base := ptau.KeyBase(byte(i), c.challenge, &made.S[i], &made.SX[i])
		made.SPX[i].ScalarMultiplication(&base, field.Big(x))
	}
	c.tau.Mul(&c.tau, &tau)
	c.alpha.Mul(&c.alpha, &alpha)
	c.beta.Mul(&c.beta, &beta)
	for i, x := range []fr.Element{c.tau, c.alpha, c.beta} {
		made.G1[i].ScalarMultiplication(&g1, field.Big(x))
	}
	made.G2[0].ScalarMultiplication(&g2, field.Big(c.tau))
	made.G2[1].ScalarMultiplication(&g2, field.Big(c.beta))
	c.Fill()
	c.sign(&made)
	c.Contributions = append(c.Contributions, made)
}

// Fill computes the points from the secrets.
func (c *Ceremony) Fill() {
	_, _, g1, g2 := bn254.Generators()
	powers := make([]fr.Element, 2<<c.Power-1)
	alphas, betas := make([]fr.Element, 1<<c.Power), make([]fr.Element, 1<<c.Power)
	power := fr.One()
	for i := range powers {
		powers[i] = power
		if i < len(alphas) {
			alphas[i].Mul(&power, &c.alpha)
			betas[i].Mul(&power, &c.beta)
		}
		power.Mul(&power, &c.tau)
	}
	c.TauG1 = bn254.BatchScalarMultiplicationG1(&g1, powers)
	c.TauG2 = bn254.BatchScalarMultiplicationG2(&g2, powers[:1<<c.Power])
	c.AlphaG1 = bn254.BatchScalarMultiplicationG1(&g1, alphas)
	c.BetaG1 = bn254.BatchScalarMultiplicationG1(&g1, betas)
	c.BetaG2.ScalarMultiplication(&g2, field.Big(c.beta))
}

// sign makes the hashes of a contribution: of what the contributor answers, which no file holds, and of the points.
func (c *Ceremony) sign(made *Contribution) {
	answer := newHash()
	answer.Write(c.challenge[:])
	for i := range c.TauG1 {
		compressed := c.TauG1[i].Bytes()
		answer.Write(compressed[:])
	}
	state, err := answer.(interface{ MarshalBinary() ([]byte, error) }).MarshalBinary()
	if err != nil {
		panic(err) // a hash that has not ended can be written
	}
	made.Partial = partial(state)
	for i := range made.S {
		writeRaw(answer, []bn254.G1Affine{made.S[i], made.SX[i]})
	}
	writeRaw(answer, made.SPX[:])
	points := newHash()
	points.Write(answer.Sum(nil))
	writeRaw(points, c.TauG1)
	writeRaw(points, c.TauG2)
	writeRaw(points, c.AlphaG1)
	writeRaw(points, c.BetaG1)
	writeRaw(points, []bn254.G2Affine{c.BetaG2})
	made.Challenge = [64]byte(points.Sum(nil))
	c.challenge = made.Challenge
}

func newHash() hash.Hash {
	h, err := blake2b.New512(nil)
	if err != nil {
		panic(err) // only a key that is too long is an error
	}
	return h
}

// writeRaw hashes points as the ceremony does: big-endian coordinates in ordinary form.
func writeRaw[P bn254.G1Affine | bn254.G2Affine](h hash.Hash, points []P) {
	for i := range points {
		switch p := any(&points[i]).(type) {
		case *bn254.G1Affine:
			raw := p.RawBytes()
			h.Write(raw[:])
		case *bn254.G2Affine:
			raw := p.RawBytes()
			h.Write(raw[:])
		}
	}
}

// partial turns the serialised state of golang.org/x/crypto/blake2b into that of snarkjs.
func partial(state []byte) []byte {
	words, count := state[3:3+64], binary.BigEndian.Uint64(state[3+64:])
	block, offset := state[3+64+16+1:len(state)-1], state[len(state)-1]
	out := append([]byte(nil), block...)
	for i := range 8 {
		out = binary.LittleEndian.AppendUint64(out, binary.BigEndian.Uint64(words[8*i:]))
	}
	out = binary.LittleEndian.AppendUint64(out, count)
	out = binary.LittleEndian.AppendUint64(out, uint64(offset))
	return binary.LittleEndian.AppendUint64(out, 0)
}
