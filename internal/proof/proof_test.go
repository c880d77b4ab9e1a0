package proof_test

import (
	"bytes"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func both(t *testing.T) map[string]prooftest.Proven {
	t.Helper()
	return map[string]prooftest.Proven{"plonk": prooftest.PLONK(t, nil), "groth16": prooftest.Groth16(t)}
}

// Protects the encoding against a change of gnark's: the contract reads exactly MarshalSolidity's bytes.
func TestEVMFormIsMarshalSolidity(t *testing.T) {
	p := prooftest.PLONK(t, nil)
	decoded, err := proof.DecodePLONK(p.Proof)
	if err != nil {
		t.Fatal(err)
	}
	evm, err := proof.EVM(vkey.PLONK, p.Proof)
	if err != nil || !bytes.Equal(evm, decoded.MarshalSolidity()) {
		t.Errorf("plonk: EVM form differs from MarshalSolidity (%v)", err)
	}
	g := prooftest.Groth16(t)
	decoded16, err := proof.DecodeGroth16(g.Proof)
	if err != nil {
		t.Fatal(err)
	}
	evm, err = proof.EVM(vkey.Groth16, g.Proof)
	if err != nil || !bytes.Equal(evm, decoded16.MarshalSolidity()) {
		t.Errorf("groth16: EVM form differs from MarshalSolidity (%v)", err)
	}
}

func TestRoundTrip(t *testing.T) {
	all := both(t)
	decoded, err := proof.DecodePLONK(all["plonk"].Proof)
	if err != nil {
		t.Fatal(err)
	}
	again, err := proof.EncodePLONK(decoded)
	if err != nil || !bytes.Equal(again, all["plonk"].Proof) {
		t.Errorf("plonk: %v", err)
	}
	decoded16, err := proof.DecodeGroth16(all["groth16"].Proof)
	if err != nil {
		t.Fatal(err)
	}
	again, err = proof.EncodeGroth16(decoded16)
	if err != nil || !bytes.Equal(again, all["groth16"].Proof) {
		t.Errorf("groth16: %v", err)
	}
}

func TestVerifyAcceptsAndBindsEachPublicInput(t *testing.T) {
	for name, p := range both(t) {
		t.Run(name, func(t *testing.T) {
			if err := proof.Verify(p.Key, p.Proof, prooftest.Public()); err != nil {
				t.Fatal(err)
			}
			one := fr.One()
			for i := range prooftest.Public() {
				changed := prooftest.Public()
				changed[i].Add(&changed[i], &one)
				refused(t, proof.Verify(p.Key, p.Proof, changed))
			}
			refused(t, proof.Verify(p.Key, p.Proof, prooftest.Public()[:1]))
			refused(t, proof.Verify(p.Key, p.Proof, append(prooftest.Public(), one)))
			refused(t, proof.Verify(p.Key, p.Proof, nil))
		})
	}
}

// A proof under one τ must not pass under another, nor one backend's proof under the other's key.
func TestVerifyRefusesForeignKeys(t *testing.T) {
	all := both(t)
	tau := fr.NewElement(987654321)
	other := prooftest.PLONK(t, &tau)
	refused(t, proof.Verify(other.Key, all["plonk"].Proof, prooftest.Public()))
	refused(t, proof.Verify(all["groth16"].Key, all["plonk"].Proof, prooftest.Public()))
	refused(t, proof.Verify(all["plonk"].Key, all["groth16"].Proof, prooftest.Public()))
	refused(t, proof.Verify(&vkey.Key{Public: 2}, all["plonk"].Proof, prooftest.Public()))
	// A key without its gnark part makes gnark fail on a nil pointer: an error, not a crash.
	refused(t, proof.Verify(&vkey.Key{Backend: vkey.PLONK, Public: 2}, all["plonk"].Proof, prooftest.Public()))
}

func TestEveryTruncationAndBitFlipIsRefused(t *testing.T) {
	for name, p := range both(t) {
		t.Run(name, func(t *testing.T) {
			for n := range p.Proof {
				refused(t, proof.Verify(p.Key, p.Proof[:n], prooftest.Public()))
			}
			refused(t, proof.Verify(p.Key, append(bytes.Clone(p.Proof), 0), prooftest.Public()))
			for bit := range 8 * len(p.Proof) {
				flipped := bytes.Clone(p.Proof)
				flipped[bit/8] ^= 1 << (bit % 8)
				if err := proof.Verify(p.Key, flipped, prooftest.Public()); !errors.Is(err, proof.ErrProof) {
					t.Fatalf("bit %d of byte %d: %v", bit%8, bit/8, err)
				}
			}
		})
	}
}

// Other representatives of the same value, points off the curve, outside the group, and infinity: gnark's
// own decoders or arithmetic would take some of them.
func TestDecodeRefusesNonCanonicalValues(t *testing.T) {
	all := both(t)
	plonkProof, groth16Proof := all["plonk"].Proof, all["groth16"].Proof
	const openings = 6 * evmwords.G1Size
	cases := map[string]struct {
		backend vkey.Backend
		proof   []byte
	}{
		"plonk x plus p":              {vkey.PLONK, addAt(plonkProof, 0, fp.Modulus())},
		"plonk opening plus r":        {vkey.PLONK, addAt(plonkProof, openings, fr.Modulus())},
		"plonk last scalar plus r":    {vkey.PLONK, addAt(plonkProof, proof.PLONKSize-32, fr.Modulus())},
		"plonk infinity":              {vkey.PLONK, zeroAt(plonkProof, 0, evmwords.G1Size)},
		"plonk off the curve":         {vkey.PLONK, addAt(plonkProof, 32, big.NewInt(1))},
		"groth16 x plus p":            {vkey.Groth16, addAt(groth16Proof, 0, fp.Modulus())},
		"groth16 B coordinate plus p": {vkey.Groth16, addAt(groth16Proof, 64, fp.Modulus())},
		"groth16 A infinity":          {vkey.Groth16, zeroAt(groth16Proof, 0, evmwords.G1Size)},
		"groth16 B infinity":          {vkey.Groth16, zeroAt(groth16Proof, 64, evmwords.G2Size)},
		"groth16 B off the curve":     {vkey.Groth16, addAt(groth16Proof, 64+96, big.NewInt(1))},
		"groth16 B outside subgroup":  {vkey.Groth16, replaceAt(groth16Proof, 64, twistPointOutsideSubgroup(t))},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			var err error
			if c.backend == vkey.PLONK {
				_, err = proof.DecodePLONK(c.proof)
			} else {
				_, err = proof.DecodeGroth16(c.proof)
			}
			refused(t, err)
		})
	}
}

// The commonest mistakes get a message that names them.
func TestWrongLengthsAreNamed(t *testing.T) {
	for name, p := range both(t) {
		if err := proof.Verify(p.Key, p.Proof, nil); err == nil || !strings.Contains(err.Error(), "0 public inputs, cubic wants 2") {
			t.Errorf("%s: no inputs: %v", name, err)
		}
		if err := proof.Verify(p.Key, p.Proof[1:], prooftest.Public()); err == nil || !strings.Contains(err.Error(), name+" proofs have") {
			t.Errorf("%s: short proof: %v", name, err)
		}
	}
}

func TestEVMChecksLengthAndBackend(t *testing.T) {
	if _, err := proof.EVM(vkey.PLONK, make([]byte, proof.PLONKSize-1)); !errors.Is(err, proof.ErrProof) {
		t.Errorf("short proof: %v", err)
	}
	if _, err := proof.EVM(vkey.Backend(9), nil); !errors.Is(err, vkey.ErrBackend) {
		t.Errorf("unknown backend: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	p, g := prooftest.PLONK(f, nil), prooftest.Groth16(f)
	f.Add(p.Proof)
	f.Add(g.Proof)
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		if decoded, err := proof.DecodePLONK(data); err == nil {
			if again, err := proof.EncodePLONK(decoded); err != nil || !bytes.Equal(again, data) {
				t.Fatalf("plonk: decoded, encodes differently (%v)", err)
			}
		}
		if decoded, err := proof.DecodeGroth16(data); err == nil {
			if again, err := proof.EncodeGroth16(decoded); err != nil || !bytes.Equal(again, data) {
				t.Fatalf("groth16: decoded, encodes differently (%v)", err)
			}
		}
		for _, key := range []*vkey.Key{p.Key, g.Key} {
			if err := proof.Verify(key, data, prooftest.Public()); err != nil && !errors.Is(err, proof.ErrProof) {
				t.Fatalf("unnamed error: %v", err)
			}
		}
	})
}

func refused(t *testing.T, err error) {
	t.Helper()
	if !errors.Is(err, proof.ErrProof) {
		t.Fatalf("want ErrProof, got %v", err)
	}
}

// addAt adds n to the word at an offset.
func addAt(b []byte, offset int, n *big.Int) []byte {
	v := new(big.Int).SetBytes(b[offset : offset+32])
	out := bytes.Clone(b)
	v.Add(v, n).FillBytes(out[offset : offset+32])
	return out
}

func zeroAt(b []byte, offset, n int) []byte { return replaceAt(b, offset, make([]byte, n)) }

func replaceAt(b []byte, offset int, with []byte) []byte {
	out := bytes.Clone(b)
	copy(out[offset:], with)
	return out
}

// twistPointOutsideSubgroup returns a point of the twist whose order is not r.
func twistPointOutsideSubgroup(t *testing.T) []byte {
	t.Helper()
	var b bn254.E2
	_, _, _, generator := bn254.Generators()
	// y² − x³ is the curve's coefficient.
	var x3 bn254.E2
	b.Square(&generator.Y)
	x3.Square(&generator.X).Mul(&x3, &generator.X)
	b.Sub(&b, &x3)
	for i := range uint64(100) {
		var p bn254.G2Affine
		p.X.A0.SetUint64(i)
		var right bn254.E2
		right.Square(&p.X).Mul(&right, &p.X).Add(&right, &b)
		if right.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&right)
		if p.IsOnCurve() && !p.IsInSubGroup() {
			var w evmwords.Writer
			return w.G2(p).Bytes()
		}
	}
	t.Fatal("no such point found")
	return nil
}
