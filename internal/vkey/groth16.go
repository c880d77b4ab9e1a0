// Groth16 keys as words, in gnark's form without commitments.

package vkey

import (
	"errors"
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
	return fromGroth16(&Key{Circuit: circuit, Version: version, SRS: SRSID(devsetup.G2()[1])}, vk)
}

// FromCeremony makes a Key of what a ceremony led to: over the SRS with this [τ]2, with the digest of the ceremony's
// transcript. It refuses what FromGroth16 refuses, and a digest of zero.
func FromCeremony(circuit string, version int, vk *groth16.VerifyingKey, tau bn254.G2Affine, transcript assent.Digest) (*Key, error) {
	if transcript.IsZero() {
		return nil, fmt.Errorf("%w: a ceremony without a transcript", ErrKey)
	}
	return fromGroth16(&Key{Circuit: circuit, Version: version, SRS: SRSID(tau), Ceremony: transcript, tau: tau}, vk)
}

// fromGroth16 completes a key whose header is filled in but for backend and number of public inputs.
func fromGroth16(k *Key, vk *groth16.VerifyingKey) (*Key, error) {
	if len(vk.CommitmentKeys) != 0 || len(vk.PublicAndCommitmentCommitted) != 0 {
		return nil, fmt.Errorf("%w: the circuit uses commitments", ErrKey)
	}
	k.Backend, k.Public = Groth16, len(vk.G1.K)-1
	if err := k.checkHeader(); err != nil {
		return nil, err
	}
	w := k.header()
	if !k.Ceremony.IsZero() {
		w.G2(k.tau).Word(k.Ceremony)
	}
	w.G1(vk.G1.Alpha).G2(vk.G2.Beta).G2(vk.G2.Gamma).G2(vk.G2.Delta)
	for _, p := range vk.G1.K {
		w.G1(p)
	}
	return parseWords(w.Bytes())
}

// readOrigin reads what a ceremony's key tells of its origin. Another Groth16 key tells nothing, so no SRS but the
// development one can be claimed for it.
func (k *Key) readOrigin(r *evmwords.Reader, ofCeremony bool) error {
	if !ofCeremony {
		if !assent.IsDevelopmentSRS(k.SRS) {
			return fmt.Errorf("a Groth16 key of no ceremony that claims SRS %s; single-party keys are under the development SRS's id", k.SRS)
		}
		return nil
	}
	k.tau = r.G2("τ in G2")
	if id := SRSID(k.tau); id != k.SRS {
		return fmt.Errorf("its τ is that of SRS %s, it says %s", id, k.SRS)
	}
	k.Ceremony = r.Word("transcript of the ceremony")
	if k.Ceremony.IsZero() {
		return errors.New("the key of a ceremony without a transcript")
	}
	return nil
}

func (k *Key) readGroth16(r *evmwords.Reader) error {
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
