// The record of a key in the store.

package setup

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark"
)

const manifestVersion = 1

// Manifest says what a key is of and where its parts lie. A key is made again when the constraint system
// that the code compiles to, or gnark's version, is not the manifest's.
type Manifest struct {
	Format           int           `json:"assentKey"`
	Circuit          string        `json:"circuit"`
	Version          int           `json:"version"`
	Backend          vkey.Backend  `json:"backend"`
	SRS              assent.Digest `json:"srs"`
	Setup            string        `json:"setup,omitempty"`   // assent.InsecureSetup or nothing
	Ceremony         assent.Digest `json:"ceremony,omitzero"` // of the transcript that a Groth16 key comes from
	Gnark            string        `json:"gnark"`
	Constraints      int           `json:"constraints"`
	ConstraintSystem artifact.Sum  `json:"constraintSystem"`
	Key              assent.Digest `json:"key"` // the verifying key's hash
	VerifyingKey     artifact.Ref  `json:"verifyingKey"`
	ProvingKey       artifact.Ref  `json:"provingKey"` // PLONK: the SRS in Lagrange form, shared between circuits of a size
	Checksum         artifact.Sum  `json:"checksum"`   // SHA-256 of this record with a zero checksum
}

// recordName is where the manifest of a key is kept.
func recordName(circuit string, version int, backend vkey.Backend, srs assent.Digest) string {
	return fmt.Sprintf("%s-v%d-%s-%x", circuit, version, backend, srs[:8])
}

func (m *Manifest) encode() ([]byte, error) {
	sealed := *m
	sealed.Checksum = artifact.Sum{}
	body, err := canonical.Marshal(&sealed)
	if err != nil {
		return nil, err
	}
	sealed.Checksum = sha256.Sum256(body)
	return canonical.Marshal(&sealed)
}

// parseManifest reads a record. Errors are artifact.ErrCorrupt.
func parseManifest(data []byte) (*Manifest, error) {
	var m Manifest
	if err := canonical.Unmarshal(data, &m, artifact.MaxRecord); err != nil {
		return nil, fmt.Errorf("%w: %w", artifact.ErrCorrupt, err)
	}
	again, err := m.encode()
	if err != nil {
		return nil, fmt.Errorf("%w: %w", artifact.ErrCorrupt, err)
	}
	if string(again) != string(data) {
		return nil, fmt.Errorf("%w: its checksum is wrong", artifact.ErrCorrupt)
	}
	return &m, nil
}

// read returns a record; nil without an error when there is none, or it is of another format version.
func (s *Store) read(name string) (*Manifest, error) {
	data, err := s.files.GetRecord(name)
	if errors.Is(err, artifact.ErrMissing) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	m, err := parseManifest(data)
	if err != nil {
		return nil, fmt.Errorf("record %s: %w; remove %s and it is made again", name, err, s.files.RecordPath(name))
	}
	if m.Format != manifestVersion {
		return nil, nil
	}
	return m, nil
}

// current reports whether the key is of what the code compiles to now.
func (m *Manifest) current(c *compiled) bool {
	return m != nil && m.ConstraintSystem == c.sum && m.Gnark == gnark.Version.String()
}
