// The Prover: a vault, a setup and how to use them.

package prover

import (
	"crypto/ed25519"
	"crypto/rand"
	"io"
	"runtime"

	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
)

// Prover commits to tables and proves claims about them. Its methods may be called from several goroutines.
type Prover struct {
	vault    *vault.Vault
	keys     *setup.Store
	hasher   *poseidon2.Hasher
	workers  int
	progress Progress
	signer   ed25519.PrivateKey
	random   io.Reader // crypto/rand, but in tests
}

// Option changes how a Prover works.
type Option func(*Prover)

// WithWorkers sets the number of goroutines for commitments; the default is one for each core.
func WithWorkers(n int) Option { return func(p *Prover) { p.workers = max(1, n) } }

// WithProgress has progress called during Commit and Prove.
func WithProgress(progress Progress) Option { return func(p *Prover) { p.progress = progress } }

// WithSigner signs attestations with key. Without it they are marked unsigned by having no signature.
func WithSigner(key ed25519.PrivateKey) Option { return func(p *Prover) { p.signer = key } }

// Backend is a proof system.
type Backend = vkey.Backend

// The proof systems. PLONK is the default: its keys are a function of circuit and SRS.
const (
	PLONK   = vkey.PLONK
	Groth16 = vkey.Groth16
)

// ParseBackend reads "plonk" or "groth16".
func ParseBackend(name string) (Backend, error) { return vkey.ParseBackend(name) }

// New returns a Prover over a vault and a store of keys. It takes ownership of neither.
func New(v *vault.Vault, keys *setup.Store, options ...Option) *Prover {
	p := &Prover{vault: v, keys: keys, hasher: poseidon2.New(), workers: runtime.GOMAXPROCS(0), random: rand.Reader}
	for _, option := range options {
		option(p)
	}
	return p
}
