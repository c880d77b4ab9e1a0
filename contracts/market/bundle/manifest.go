// Package bundle is a model as it is sold: its files, encrypted under the key that the market releases, and a signed
// manifest.
//
// The manifest is an in-toto Statement in a DSSE envelope with the predicate of OpenSSF Model Signing 1.0
// (https://github.com/ossf/model-signing-spec): the SHA-256 of each file, and of all of them, which is the digest that the model is registered
// under. To this it adds how the files are encrypted, with a Merkle root over the chunks of each encrypted file. So whoever
// transfers a bundle checks each chunk without the key, and whoever has the key checks what comes out.
package bundle

import (
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/envelope"
	"github.com/acc36754/assent/internal/field"
)

// PredicateType is that of OpenSSF Model Signing 1.0.
const PredicateType = predicatePrefix + "1.0"

const predicatePrefix = "https://model_signing/signature/v"

// Bounds of a manifest.
const (
	MaxFiles = 512
	maxName  = 255 // bytes of a model's name and of a file's
)

// ErrManifest reports a manifest that is not valid.
var ErrManifest = errors.New("manifest is not valid")

// Manifest describes a bundle.
type Manifest struct {
	Name          string   // of the model
	KeyCommitment [32]byte // of the content key, as a listing has it
	Files         []File   // by name, ascending

	signers []ed25519.PublicKey
}

// File is a file of a model.
type File struct {
	Name   string       // slashes between its parts
	Size   int64        // bytes
	SHA256 artifact.Sum // of the file
	Root   artifact.Sum // of the Merkle tree over the chunks of the encrypted file
}

// EncryptedSize returns the size of the encrypted file in bytes.
func (f *File) EncryptedSize() int64 { return encryptedSize(f.Size) }

// Chunks returns the number of chunks of the encrypted file.
func (f *File) Chunks() uint64 { return uint64((f.EncryptedSize() + ChunkSize - 1) / ChunkSize) }

// Signers returns the keys whose signatures ParseManifest found and checked; none: unsigned.
func (m *Manifest) Signers() []ed25519.PublicKey { return m.signers }

// Model returns the model's digest, under which it is registered: SHA-256 over the digests of its files.
func (m *Manifest) Model() assent.Digest { return assent.Digest(m.model()) }

func (m *Manifest) model() artifact.Sum {
	h := sha256.New()
	for _, f := range m.Files {
		h.Write(f.SHA256[:])
	}
	return artifact.Sum(h.Sum(nil))
}

// Digest returns the digest of the manifest that a listing names: keccak256 of the statement, without the signatures.
func (m *Manifest) Digest() (assent.Digest, error) {
	payload, err := m.payload()
	if err != nil {
		return assent.Digest{}, err
	}
	return field.Keccak(payload), nil
}

// Encode returns the manifest file, signed by key, or unsigned when key is nil.
func (m *Manifest) Encode(key ed25519.PrivateKey) ([]byte, error) {
	payload, err := m.payload()
	if err != nil {
		return nil, err
	}
	return envelope.Seal(assent.PayloadType, payload, key)
}

// statement is the payload of the envelope, predicate that of Model Signing.
type statement struct {
	Type          string    `json:"_type"`
	Subject       []subject `json:"subject"`
	PredicateType string    `json:"predicateType"`
	Predicate     predicate `json:"predicate"`
}

type subject struct {
	Name   string                  `json:"name"`
	Digest map[string]artifact.Sum `json:"digest"`
}

type predicate struct {
	Serialization serialization `json:"serialization"`
	Resources     []resource    `json:"resources"`
	Encryption    encryption    `json:"encryption"`
}

type serialization struct {
	Method        string   `json:"method"`
	HashType      string   `json:"hash_type"`
	AllowSymlinks bool     `json:"allow_symlinks"`
	IgnorePaths   []string `json:"ignore_paths"`
}

type resource struct {
	Name      string       `json:"name"`
	Algorithm string       `json:"algorithm"`
	Digest    artifact.Sum `json:"digest"`
}

// encryption is what this project adds.
type encryption struct {
	Cipher        string        `json:"cipher"`
	ChunkSize     int           `json:"chunkSize"`
	KeyCommitment assent.Digest `json:"keyCommitment"`
	Files         []encrypted   `json:"files"` // in the order of the resources
}

type encrypted struct {
	Size int64        `json:"size"` // of the file before it was encrypted
	Root artifact.Sum `json:"root"`
}

const sha256Name = "sha256"

func (m *Manifest) payload() ([]byte, error) {
	if err := m.validate(); err != nil {
		return nil, err
	}
	st := statement{
		Type: assent.StatementType, PredicateType: PredicateType,
		Subject: []subject{{Name: m.Name, Digest: map[string]artifact.Sum{sha256Name: m.model()}}},
	}
	st.Predicate.Serialization = serialization{Method: "files", HashType: sha256Name, IgnorePaths: []string{}}
	st.Predicate.Encryption = encryption{Cipher: cipherName, ChunkSize: ChunkSize, KeyCommitment: m.KeyCommitment}
	for _, f := range m.Files {
		st.Predicate.Resources = append(st.Predicate.Resources, resource{Name: f.Name, Algorithm: sha256Name, Digest: f.SHA256})
		st.Predicate.Encryption.Files = append(st.Predicate.Encryption.Files, encrypted{Size: f.Size, Root: f.Root})
	}
	return canonical.Marshal(st)
}

// ParseManifest reads a manifest file and checks form and signatures. Every deviation is ErrManifest. Whose signature is
// wanted, and which digest, is for the caller to compare.
func ParseManifest(data []byte) (*Manifest, error) {
	payload, signers, err := envelope.Open(assent.PayloadType, data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrManifest, err)
	}
	if about := canonical.Text(payload, "predicateType"); about != PredicateType {
		if strings.HasPrefix(about, predicatePrefix) {
			return nil, fmt.Errorf("%w: %w: it is a %.80q, this program reads %q", ErrManifest, assent.ErrVersion, about, PredicateType)
		}
		return nil, fmt.Errorf("%w: it is about %.80q, want %q", ErrManifest, about, PredicateType)
	}
	var st statement
	if err := canonical.Unmarshal(payload, &st, envelope.MaxBytes); err != nil {
		return nil, fmt.Errorf("%w: payload: %w", ErrManifest, err)
	}
	e := st.Predicate.Encryption
	if len(st.Subject) != 1 || len(e.Files) != len(st.Predicate.Resources) {
		return nil, fmt.Errorf("%w: %d subjects, %d files and %d resources", ErrManifest, len(st.Subject), len(e.Files), len(st.Predicate.Resources))
	}
	m := &Manifest{Name: st.Subject[0].Name, KeyCommitment: e.KeyCommitment, signers: signers}
	for i, r := range st.Predicate.Resources {
		m.Files = append(m.Files, File{Name: r.Name, SHA256: r.Digest, Size: e.Files[i].Size, Root: e.Files[i].Root})
	}
	// All that has one value, and the digest over all files, is right if writing the manifest again gives the same.
	again, err := m.payload()
	if err != nil {
		return nil, err
	}
	if string(again) != string(payload) {
		return nil, fmt.Errorf("%w: it is no %s of an encrypted model", ErrManifest, PredicateType)
	}
	return m, nil
}

// validate refuses what could not be unpacked, and names that lead out of a folder.
func (m *Manifest) validate() error {
	if m.Name == "" || len(m.Name) > maxName || !printable(m.Name) {
		return fmt.Errorf("%w: the model's name is empty, too long or not printable", ErrManifest)
	}
	if len(m.Files) == 0 || len(m.Files) > MaxFiles {
		return fmt.Errorf("%w: %d files, want 1 to %d", ErrManifest, len(m.Files), MaxFiles)
	}
	for i, f := range m.Files {
		if err := checkName(f.Name); err != nil {
			return err
		}
		if i > 0 && m.Files[i-1].Name >= f.Name {
			return fmt.Errorf("%w: %q is listed twice or not in order", ErrManifest, f.Name)
		}
		if f.Size < 0 || f.Size > maxFileSize {
			return fmt.Errorf("%w: %q has %d bytes", ErrManifest, f.Name, f.Size)
		}
	}
	return nil
}

// checkName refuses a file's name that is no plain path below a folder, on any system.
func checkName(name string) error {
	if name == "." || len(name) > maxName || !fs.ValidPath(name) || !filepath.IsLocal(name) || strings.ContainsAny(name, `\:`) || !printable(name) {
		return fmt.Errorf("%w: %q is no file's name", ErrManifest, name)
	}
	return nil
}

func printable(text string) bool {
	return utf8.ValidString(text) && strings.IndexFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}
