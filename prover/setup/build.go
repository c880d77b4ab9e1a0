// Making keys with gnark's set-up.

package setup

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
)

// plonkExtra is how many powers PLONK needs beyond its domain: the blinded polynomials are of degree n + 2.
const plonkExtra = 3

// buildPLONK makes the key of a circuit over the store's SRS and returns the Lagrange form that the proving
// key needs, encoded.
func (s *Store) buildPLONK(ctx context.Context, circuit Circuit, c *compiled) (*ProvingKey, []byte, error) {
	if c.domain() < 2 {
		return nil, nil, fmt.Errorf("%w: %d constraint(s), PLONK wants two", ErrCircuit, c.size)
	}
	srs, err := s.srs.Powers(ctx, c.domain()+plonkExtra)
	if err != nil {
		return nil, nil, err
	}
	lagrange, err := s.lagrange(ctx, c.domain())
	if err != nil {
		return nil, nil, err
	}
	verifying := vkey.KZG(srs.G2[1])
	_, vk, err := plonk.Setup(c.system,
		kzg.SRS{Pk: kzg.ProvingKey{G1: srs.G1}, Vk: verifying},
		kzg.SRS{Pk: kzg.ProvingKey{G1: lagrange}, Vk: verifying})
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	d := circuit.Describe()
	key, err := vkey.FromPLONK(d.ID, d.Version, vk)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	pk, err := s.plonkKey(ctx, c, key, lagrange)
	return pk, encodePoints(lagrange), err
}

// lagrange returns the SRS in Lagrange form over n places: from another circuit's key of the same size when there is one,
// since it takes n·log n multiplications where the secret is not known.
func (s *Store) lagrange(ctx context.Context, n int) ([]bn254.G1Affine, error) {
	all, err := s.List()
	if err != nil && !errors.Is(err, artifact.ErrCorrupt) { // damage is for Verify to report
		return nil, err
	}
	for _, m := range all {
		if m.Backend != vkey.PLONK || m.SRS != s.srs.ID() || m.ProvingKey.Size != int64(n*pcs.PointSize) {
			continue
		}
		raw, err := s.files.Get(m.ProvingKey)
		if err != nil {
			continue // gone or damaged: made again below
		}
		return decodeAllPoints(ctx, raw)
	}
	return s.srs.Lagrange(ctx, n)
}

// plonkKey puts a PLONK proving key together: gnark's is the verifying key and the SRS in two forms.
func (s *Store) plonkKey(ctx context.Context, c *compiled, key *vkey.Key, lagrange []bn254.G1Affine) (*ProvingKey, error) {
	size := int(key.PLONK().Size)
	if size != c.domain() || size != len(lagrange) || key.Public != c.public {
		return nil, fmt.Errorf("%w: a key of %d places for a circuit of %d, with %d points", artifact.ErrCorrupt, size, c.domain(), len(lagrange))
	}
	srs, err := s.srs.Powers(ctx, size+plonkExtra)
	if err != nil {
		return nil, err
	}
	pk := newProvingKey(key, c)
	pk.plonk = &plonk.ProvingKey{Vk: key.PLONK()}
	pk.plonk.Kzg.G1 = srs.G1[:size+plonkExtra]
	pk.plonk.KzgLagrange.G1 = lagrange
	return pk, nil
}

// buildGroth16 runs gnark's single-party set-up: this process draws the secrets and forgets them, which
// nobody can check, so the key is marked insecure.
func buildGroth16(circuit Circuit, c *compiled) (*ProvingKey, []byte, error) {
	proving, vk := new(groth16.ProvingKey), new(groth16.VerifyingKey)
	if err := groth16.Setup(c.system, proving, vk); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	d := circuit.Describe()
	key, err := vkey.FromGroth16(d.ID, d.Version, vk)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrCircuit, err)
	}
	var raw bytes.Buffer
	if _, err := proving.WriteRawTo(&raw); err != nil {
		return nil, nil, fmt.Errorf("write the proving key: %w", err)
	}
	pk := newProvingKey(key, c)
	pk.groth16 = proving
	return pk, raw.Bytes(), nil
}
