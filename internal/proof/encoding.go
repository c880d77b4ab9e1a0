// Package proof holds the encoding of proofs and their verification.
//
// A proof is a sequence of 32-byte words of one length for each backend, in the order the exported
// verifier contracts read, without gnark's encodings, whose decoders allocate from lengths that the
// input claims:
//
//	PLONK, 800 bytes:   what gnark's MarshalSolidity gives for a circuit without commitments (768 bytes),
//	                    then the opening of the linearised polynomial at ζ, which the contract computes
//	                    itself and gnark's Go verifier wants
//	Groth16, 256 bytes: A, B, C as MarshalSolidity gives them (EIP-197 order)
//
// Reading is strict: exact length, coordinates and scalars canonical, points on the curve, in the group
// and not infinity. So every bit flip is refused here or by the equations.
package proof

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
)

// Lengths of a proof in bytes.
const (
	PLONKSize    = plonkEVMSize + evmwords.Size
	Groth16Size  = 256
	plonkEVMSize = 768
)

// ErrProof reports a proof that is malformed or does not hold.
var ErrProof = errors.New("proof is not valid")

// Size returns a backend's length of a proof in bytes.
func Size(backend vkey.Backend) (int, error) {
	switch backend {
	case vkey.PLONK:
		return PLONKSize, nil
	case vkey.Groth16:
		return Groth16Size, nil
	default:
		return 0, fmt.Errorf("%w: %s", vkey.ErrBackend, backend)
	}
}

// EVM returns the bytes that the backend's exported verifier contract takes: a prefix of the proof. Only
// the length is checked.
func EVM(backend vkey.Backend, proof []byte) ([]byte, error) {
	size, err := Size(backend)
	if err != nil {
		return nil, err
	}
	if len(proof) != size {
		return nil, fmt.Errorf("%w: %d bytes, %s proofs have %d", ErrProof, len(proof), backend, size)
	}
	if backend == vkey.PLONK {
		return proof[:plonkEVMSize:plonkEVMSize], nil
	}
	return proof, nil
}

// EncodePLONK writes a PLONK proof of a circuit without commitments.
func EncodePLONK(p *plonk.Proof) ([]byte, error) {
	v := p.BatchedProof.ClaimedValues
	if len(p.Bsb22Commitments) != 0 || len(v) != 6 {
		return nil, fmt.Errorf("%w: %d commitments and %d openings, want 0 and 6", ErrProof, len(p.Bsb22Commitments), len(v))
	}
	var w evmwords.Writer
	for _, point := range append(p.LRO[:], p.H[:]...) {
		w.G1(point)
	}
	for _, value := range v[1:] {
		w.Scalar(value)
	}
	w.G1(p.Z).Scalar(p.ZShiftedOpening.ClaimedValue).G1(p.BatchedProof.H).G1(p.ZShiftedOpening.H)
	return w.Scalar(v[0]).Bytes(), nil
}

// DecodePLONK reads what EncodePLONK writes. Errors are ErrProof.
func DecodePLONK(proof []byte) (*plonk.Proof, error) {
	if len(proof) != PLONKSize {
		return nil, fmt.Errorf("%w: %d bytes, plonk proofs have %d", ErrProof, len(proof), PLONKSize)
	}
	r := evmwords.NewReader(proof)
	p := &plonk.Proof{Bsb22Commitments: []bn254.G1Affine{}}
	v := make([]fr.Element, 6)
	for i := range p.LRO {
		p.LRO[i] = r.G1("wire commitment")
	}
	for i := range p.H {
		p.H[i] = r.G1("quotient commitment")
	}
	for i := range v[1:] {
		v[1+i] = r.Scalar("opening")
	}
	p.Z, p.ZShiftedOpening.ClaimedValue = r.G1("grand product"), r.Scalar("opening of the grand product")
	p.BatchedProof.H, p.ZShiftedOpening.H = r.G1("opening proof at ζ"), r.G1("opening proof at ωζ")
	v[0] = r.Scalar("opening of the linearised polynomial")
	p.BatchedProof.ClaimedValues = v
	if err := r.Close(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProof, err)
	}
	return p, nil
}

// EncodeGroth16 writes a Groth16 proof of a circuit without commitments.
func EncodeGroth16(p *groth16.Proof) ([]byte, error) {
	if len(p.Commitments) != 0 {
		return nil, fmt.Errorf("%w: %d commitments, want 0", ErrProof, len(p.Commitments))
	}
	var w evmwords.Writer
	return w.G1(p.Ar).G2(p.Bs).G1(p.Krs).Bytes(), nil
}

// DecodeGroth16 reads what EncodeGroth16 writes. Errors are ErrProof.
func DecodeGroth16(proof []byte) (*groth16.Proof, error) {
	if len(proof) != Groth16Size {
		return nil, fmt.Errorf("%w: %d bytes, groth16 proofs have %d", ErrProof, len(proof), Groth16Size)
	}
	r := evmwords.NewReader(proof)
	p := &groth16.Proof{Commitments: []bn254.G1Affine{}}
	p.Ar, p.Bs, p.Krs = r.G1("A"), r.G2("B"), r.G1("C")
	if err := r.Close(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrProof, err)
	}
	return p, nil
}
