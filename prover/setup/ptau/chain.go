// The contributions, each against the one before.

package ptau

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/blake2b"
)

// checkChain checks that each contribution follows from the one before by numbers that its author knew, and that each
// beacon's numbers are what the beacon makes of them.
func (f *File) checkChain(ctx context.Context, progress Progress) error {
	challenge, err := FirstChallenge(ctx, f.ceremony, progress)
	if err != nil {
		return err
	}
	before := generators()
	for i := range f.chain {
		if err := ctx.Err(); err != nil {
			return err
		}
		c := &f.chain[i]
		if err := c.check(ctx, challenge, &before, progress); ctx.Err() != nil {
			return ctx.Err() // which says nothing of the file
		} else if err != nil {
			return fmt.Errorf("%w: contribution %d: %w", ErrContribution, i+1, err)
		}
		before, challenge = c.points, c.challenge
	}
	return nil
}

// generators is the accumulator before anybody contributed.
func generators() accumulator {
	_, _, g1, g2 := bn254.Generators()
	return accumulator{tauG1: g1, alphaG1: g1, betaG1: g1, tauG2: g2, betaG2: g2}
}

// check checks one contribution, made upon a challenge and the points before.
func (c *Contribution) check(ctx context.Context, challenge [hashBytes]byte, before *accumulator, progress Progress) error {
	var bases [3]bn254.G2Affine // s in G2, for τ, α and β
	for i := range c.keys {
		k := &c.keys[i]
		bases[i] = KeyBase(byte(i), challenge, &k.s, &k.sx)
		if !sameRatio(&k.s, &k.sx, &bases[i], &k.spx) {
			return fmt.Errorf("it does not prove that its author knew its %s", [...]string{"τ", "α", "β"}[i])
		}
	}
	tau, alpha, beta := &c.keys[0], &c.keys[1], &c.keys[2]
	after := &c.points
	for _, step := range []struct {
		name string
		ok   bool
	}{
		{"τ in G1", sameRatio(&before.tauG1, &after.tauG1, &bases[0], &tau.spx)},
		{"τ in G2", sameRatio(&tau.s, &tau.sx, &before.tauG2, &after.tauG2)},
		{"α in G1", sameRatio(&before.alphaG1, &after.alphaG1, &bases[1], &alpha.spx)},
		{"β in G1", sameRatio(&before.betaG1, &after.betaG1, &bases[2], &beta.spx)},
		{"β in G2", sameRatio(&beta.s, &beta.sx, &before.betaG2, &after.betaG2)},
	} {
		if !step.ok {
			return fmt.Errorf("its %s does not follow from the one before", step.name)
		}
	}
	return c.checkBeacon(ctx, challenge, progress)
}

// checkBeacon derives the numbers of a beacon again. It comes last: it takes the longest.
func (c *Contribution) checkBeacon(ctx context.Context, challenge [hashBytes]byte, progress Progress) error {
	if c.Beacon == nil {
		return nil
	}
	want, err := beaconKeys(ctx, challenge, c, progress)
	if err != nil {
		return err
	}
	if *want != c.keys {
		return fmt.Errorf("its numbers are not the beacon's")
	}
	return nil
}

// KeyBase hashes a point of G2, whose logarithm nobody knows, from what a contributor commits to: a contributor that knows
// x with sx = x·s shows it by x times this point. which is 0 for τ, 1 for α and 2 for β.
func KeyBase(which byte, challenge [hashBytes]byte, s, sx *bn254.G1Affine) bn254.G2Affine {
	message := append([]byte{which}, challenge[:]...)
	sum := blake2b.Sum512(appendG1(appendG1(message, s), sx))
	return newRNG(sum[:]).g2()
}

// beaconStep is how many times a beacon's value is hashed between two looks at the context.
const beaconStep = 1 << 20

// beaconKeys derives the keys of a beacon: its value is hashed 2^exponent times with SHA-256 and seeds the numbers.
func beaconKeys(ctx context.Context, challenge [hashBytes]byte, c *Contribution, progress Progress) (*[3]key, error) {
	seed := bytes.Clone(c.Beacon)
	iterations := int64(1) << c.Exponent
	for i := range iterations {
		if i%beaconStep == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			if progress != nil && iterations > beaconStep {
				progress("hashing a beacon", int(i/beaconStep), int(iterations/beaconStep))
			}
		}
		sum := sha256.Sum256(seed)
		seed = append(seed[:0], sum[:]...)
	}
	r, keys := newRNG(seed), new([3]key)
	secrets := [3]fr.Element{r.fr(), r.fr(), r.fr()}
	for i := range keys {
		k, secret := &keys[i], field.Big(secrets[i])
		k.s = r.g1()
		k.sx.ScalarMultiplication(&k.s, secret)
		base := KeyBase(byte(i), challenge, &k.s, &k.sx)
		k.spx.ScalarMultiplication(&base, secret)
	}
	return keys, nil
}

// sameRatio reports whether a·x = b and c·x = d for one x, where a, b, c and d are in the groups and not infinity:
// e(a, d) = e(b, c).
func sameRatio(a, b *bn254.G1Affine, c, d *bn254.G2Affine) bool {
	var negated bn254.G1Affine
	negated.Neg(b)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{*a, negated}, []bn254.G2Affine{*d, *c})
	return err == nil && ok
}
