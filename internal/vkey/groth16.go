// Groth16 keys as words, in gnark's form without commitments.

package vkey

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// FromGroth16 makes a Key of what gnark's single-party set-up returned. The machine that ran it knew the
// secrets, so the key carries the development SRS's id and is insecure like everything under it. It
// refuses circuits with commitments and with public inputs that no constraint uses.
func FromGroth16(circuit string, version int, vk *groth16.VerifyingKey) (*Key, error) {
	if len(vk.CommitmentKeys) != 0 || len(vk.PublicAndCommitmentCommitted) != 0 {
		return nil, fmt.Errorf("%w: the circuit uses commitments", ErrKey)
	}
	k := &Key{Backend: Groth16, Circuit: circuit, Version: version, SRS: SRSID(devsetup.G2()[1]), Public: len(vk.G1.K) - 1}
	if err := k.checkHeader(); err != nil {
		return nil, err
	}
	w := k.header().G1(vk.G1.Alpha).G2(vk.G2.Beta).G2(vk.G2.Gamma).G2(vk.G2.Delta)
	for _, p := range vk.G1.K {
		w.G1(p)
	}
	return parseWords(w.Bytes())
}

func (k *Key) readGroth16(r *evmwords.Reader) error {
	// Nothing in a Groth16 key tells what it was made from, so no other SRS can be claimed for it.
	if !assent.IsDevelopmentSRS(k.SRS) {
		return fmt.Errorf("a Groth16 key that claims SRS %s; only single-party keys under the development SRS's id exist", k.SRS)
	}
	vk := &groth16.VerifyingKey{PublicAndCommitmentCommitted: [][]int{}}
	vk.G1.Alpha = r.G1("α")
	vk.G2.Beta, vk.G2.Gamma, vk.G2.Delta = r.G2("β"), r.G2("γ"), r.G2("δ")
	// Infinity is refused: it stands for a public input that no constraint uses and that anybody could
	// change in a valid proof.
	vk.G1.K = make([]bn254.G1Affine, k.Public+1)
	for i := range vk.G1.K {
		vk.G1.K[i] = r.G1(fmt.Sprintf("K%d", i))
	}
	if err := r.Close(); err != nil {
		return err
	}
	if vk.G2.Gamma.Equal(&vk.G2.Delta) {
		return fmt.Errorf("γ = δ, so no phase 2 was run")
	}
	if err := vk.Precompute(); err != nil {
		return fmt.Errorf("pairing: %w", err)
	}
	k.groth16 = vk
	return nil
}
