// A file of the transcript: header, contribution, parameters.

package ceremony

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

const (
	magic = "assent/ceremony/v1"

	headerWords  = 10 // without the challenge
	headerBytes  = headerWords * evmwords.Size
	proofBytes   = evmwords.G1Size + evmwords.G2Size
	maxIndex     = 9999
	maxCircuit   = 1 << 28 // of domain size and private wires: more than BN254's scalar field has a domain for
	deltaBytes   = evmwords.G1Size + evmwords.G2Size
	endBytes     = sha256.Size
	headAndDelta = headerBytes + sha256.Size + deltaBytes + endBytes
)

// header is what a file says about itself before the points.
type header struct {
	circuit         string
	version         int
	system          artifact.Sum // SHA-256 of the constraint system
	srs             assent.Digest
	phase1          artifact.Sum
	domain, private int
	index           int          // number of contributions
	previous        artifact.Sum // hash of the file before
}

// state is a file of the transcript.
type state struct {
	header
	commitment bn254.G1Affine // [x]1; zero in the first file, like the next
	knowledge  bn254.G2Affine // x times a point hashed from [x]1 and the challenge
	params     *mpcsetup.Phase2
	hash       artifact.Sum
}

func (h *header) words() *evmwords.Writer {
	var w evmwords.Writer
	w.Text(magic).Text(h.circuit).Uint(uint64(h.version)).Word(h.system).Word(h.srs).Word(h.phase1)
	return w.Uint(uint64(h.domain)).Uint(uint64(h.private)).Uint(uint64(h.index)).Word(h.previous)
}

// size is the length of the file in bytes.
func (h *header) size() int64 {
	size := int64(headAndDelta) + (int64(h.domain)-1+int64(h.private))*evmwords.G1Size
	if h.index > 0 {
		size += proofBytes
	}
	return size
}

// parseHeader reads the words of a header. Errors are ErrFile.
func parseHeader(words []byte) (*header, error) {
	// Nothing of a file that is none of ours may be repeated: it could be a secret that was named by mistake.
	if len(words) != headerBytes || evmwords.NewReader(words).Text("magic") != magic {
		return nil, fmt.Errorf("%w: no ceremony file of this version", ErrFile)
	}
	r := evmwords.NewReader(words)
	r.Text("magic")
	h := &header{circuit: r.Text("circuit")}
	version := r.Uint("version")
	h.system, h.srs, h.phase1 = r.Word("constraint system"), r.Word("SRS id"), r.Word("phase 1")
	domain, private, index := r.Uint("domain size"), r.Uint("private wires"), r.Uint("number")
	h.previous = r.Word("hash of the file before")
	if err := r.Close(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if version > 1<<30 || domain < 2 || domain > maxCircuit || private > maxCircuit || index > maxIndex {
		return nil, fmt.Errorf("%w: version %d, domain of %d, %d private wires, number %d", ErrFile, version, domain, private, index)
	}
	h.version, h.domain, h.private, h.index = int(version), int(domain), int(private), int(index)
	return h, nil
}

// checkCircuit compares a header with the circuit that the file must be of.
func (h *header) checkCircuit(c *compiled) error {
	switch {
	case h.circuit != c.id || h.version != c.version:
		return fmt.Errorf("%w: %q version %d, not %q version %d", ErrCircuit, h.circuit, h.version, c.id, c.version)
	case h.system != c.r1cs.Sum:
		return fmt.Errorf("%w: %s compiles to the constraint system %s here, the file is of %s", ErrCircuit, c.id, c.r1cs.Sum, h.system)
	case h.domain != c.domain || h.private != c.private:
		return fmt.Errorf("%w: a domain of %d with %d private wires, %s has %d and %d", ErrCircuit, h.domain, h.private, c.id, c.domain, c.private)
	}
	return nil
}

// encode returns the file and notes its hash.
func (s *state) encode() []byte {
	w := s.words()
	w.Word([sha256.Size]byte(s.params.Challenge))
	if s.index > 0 {
		w.G1(s.commitment).G2(s.knowledge)
	}
	p := &s.params.Parameters
	w.G1(p.G1.Delta).G2(p.G2.Delta)
	for _, points := range [][]bn254.G1Affine{p.G1.Z, p.G1.PKK} {
		for i := range points {
			w.G1(points[i])
		}
	}
	s.hash = sha256.Sum256(w.Bytes())
	return w.Word(s.hash).Bytes()
}

// parse reads a file of a circuit. Errors are ErrFile and ErrCircuit.
func parse(file []byte, c *compiled) (*state, error) {
	if len(file) < headAndDelta {
		return nil, fmt.Errorf("%w: %d bytes", ErrFile, len(file))
	}
	h, err := parseHeader(file[:headerBytes])
	if err != nil {
		return nil, err
	}
	if err := h.checkCircuit(c); err != nil {
		return nil, err
	}
	s := &state{header: *h, params: new(mpcsetup.Phase2)}
	body := file[:len(file)-endBytes]
	s.hash = sha256.Sum256(body)
	if s.hash != artifact.Sum(file[len(body):]) {
		return nil, fmt.Errorf("%w: its content does not have the hash that it ends with", ErrFile)
	}
	if err := s.readBody(body[headerBytes:]); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFile, err)
	}
	return s, nil
}

// readBody reads what follows the header.
func (s *state) readBody(body []byte) error {
	r := evmwords.NewReader(body)
	challenge := r.Word("challenge")
	s.params.Challenge = challenge[:]
	if s.index > 0 {
		s.commitment, s.knowledge = r.G1("[x]1"), r.G2("proof of x")
	}
	p := &s.params.Parameters
	p.G1.Delta, p.G2.Delta = r.G1("[δ]1"), r.G2("[δ]2")
	p.G1.Z, p.G1.PKK = make([]bn254.G1Affine, s.domain-1), make([]bn254.G1Affine, s.private)
	for i := range p.G1.Z {
		p.G1.Z[i] = r.G1("Z")
	}
	for i := range p.G1.PKK {
		p.G1.PKK[i] = r.G1OrInfinity("K") // a wire that cancels out of all constraints is infinity from the beginning on
	}
	if err := r.Close(); err != nil {
		return err
	}
	if s.index == 0 {
		return nil
	}
	return s.setProof()
}

// setProof gives gnark the contributor's proof, whose fields it does not export. Its decoder reads bytes that were just
// written from checked points, and nothing of a file.
func (s *state) setProof() error {
	commitment, knowledge := s.commitment.Bytes(), s.knowledge.Bytes()
	_, err := s.params.Delta.ReadFrom(bytes.NewReader(slices.Concat(commitment[:], knowledge[:])))
	return err
}

// takeProof takes the proof that gnark has made.
func (s *state) takeProof() error {
	var raw bytes.Buffer
	if _, err := s.params.Delta.WriteTo(&raw); err != nil {
		return fmt.Errorf("read gnark's proof: %w", err)
	}
	first, err := s.commitment.SetBytes(raw.Bytes())
	if err == nil {
		_, err = s.knowledge.SetBytes(raw.Bytes()[first:])
	}
	if err != nil {
		return fmt.Errorf("read gnark's proof: %w", err)
	}
	return nil
}
