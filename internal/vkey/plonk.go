// PLONK keys as words, in gnark's form without commitments.

package vkey

import (
	"fmt"
	"math/bits"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
)

// FromPLONK makes a Key of what gnark's set-up returned. It refuses circuits with commitments.
func FromPLONK(circuit string, version int, vk *plonk.VerifyingKey) (*Key, error) {
	if len(vk.Qcp) != 0 || len(vk.CommitmentConstraintIndexes) != 0 {
		return nil, fmt.Errorf("%w: the circuit uses commitments", ErrKey)
	}
	k := &Key{Backend: PLONK, Circuit: circuit, Version: version, SRS: SRSID(vk.Kzg.G2[1]), Public: int(vk.NbPublicVariables)}
	if err := k.checkHeader(); err != nil {
		return nil, err
	}
	w := k.header().Uint(vk.Size)
	for _, p := range []bn254.G1Affine{vk.S[0], vk.S[1], vk.S[2], vk.Ql, vk.Qr, vk.Qm, vk.Qo, vk.Qk} {
		w.G1(p)
	}
	made, err := parseWords(w.G2(vk.Kzg.G2[1]).Bytes())
	if err != nil {
		return nil, err
	}
	// What is computed on reading must be what gnark put there, or proofs would not verify.
	if got := made.plonk; got.Generator != vk.Generator || got.SizeInv != vk.SizeInv || got.CosetShift != vk.CosetShift || got.Kzg != vk.Kzg {
		return nil, fmt.Errorf("%w: domain or SRS are not the ones this version of gnark derives", ErrKey)
	}
	return made, nil
}

// SRSID returns the identity of the SRS with a [τ]2.
func SRSID(tau bn254.G2Affine) assent.Digest {
	srs := pcs.SRS{G2: [2]bn254.G2Affine{{}, tau}}
	return srs.ID()
}

func (k *Key) readPLONK(r *evmwords.Reader) error {
	vk := &plonk.VerifyingKey{NbPublicVariables: uint64(k.Public), Qcp: []kzg.Digest{}, CommitmentConstraintIndexes: []uint64{}}
	vk.Size = r.Uint("domain size")
	for i := range vk.S {
		vk.S[i] = r.G1("permutation")
	}
	// A selector that the circuit does not use is the zero polynomial: its commitment is infinity.
	vk.Ql, vk.Qr, vk.Qm = r.G1OrInfinity("Ql"), r.G1OrInfinity("Qr"), r.G1OrInfinity("Qm")
	vk.Qo, vk.Qk = r.G1OrInfinity("Qo"), r.G1OrInfinity("Qk")
	tau := r.G2("τ in G2")
	if err := r.Close(); err != nil {
		return err
	}
	if bits.OnesCount64(vk.Size) != 1 || vk.Size < 2 || vk.Size < uint64(k.Public) {
		return fmt.Errorf("domain of %d places for %d public inputs", vk.Size, k.Public)
	}
	if id := SRSID(tau); id != k.SRS {
		return fmt.Errorf("its τ is that of SRS %s, it says %s", id, k.SRS)
	}
	generator, err := fr.Generator(vk.Size)
	if err != nil {
		return fmt.Errorf("domain: %w", err)
	}
	vk.Generator = generator
	vk.SizeInv.SetUint64(vk.Size).Inverse(&vk.SizeInv)
	vk.CosetShift = fft.GeneratorFullMultiplicativeGroup()
	vk.Kzg = KZG(tau)
	k.plonk = vk
	return nil
}

// KZG returns the verifying key of KZG for a [τ]2.
func KZG(tau bn254.G2Affine) (vk kzg.VerifyingKey) {
	_, _, g1, g2 := bn254.Generators()
	vk.G1, vk.G2 = g1, [2]bn254.G2Affine{g2, tau}
	vk.Lines[0] = bn254.PrecomputeLines(g2)
	vk.Lines[1] = bn254.PrecomputeLines(tau)
	return vk
}
