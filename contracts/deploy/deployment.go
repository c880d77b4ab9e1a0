// Package deploy puts the contracts on a chain and says where they are.
//
// Contracts are created by CREATE2 (EIP-1014) through the factory that every chain has at one address. So an address
// follows from the code, its arguments, a salt and the SRS: whoever has a deployment file can compute its addresses again,
// and deploying again what is there already sends nothing. examples/healthcare deploys for itself; "assent deploy" does it on
// the command line.
package deploy

import (
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/canonical"
)

// ErrDeployment reports a deployment file that cannot be read.
var ErrDeployment = errors.New("deployment file is not valid")

const (
	fileVersion  = 1
	maxFileBytes = 1 << 20
)

// Names of the contracts of a deployment.
const (
	Consortium          = "Consortium"
	VerifierRouter      = "VerifierRouter"
	ConsentRegistry     = "ConsentRegistry"
	ArtifactRegistry    = "ArtifactRegistry"
	AuditAlerts         = "AuditAlerts"
	AttestationRegistry = "AttestationRegistry"
	TrainingGate        = "TrainingGate"
	ModelHeads          = "ModelHeads"
	FederatedRounds     = "FederatedRounds"
	DataToken           = "DataToken"
	ContributionRewards = "ContributionRewards"
	ModelGovernor       = "ModelGovernor"
	ModelMarket         = "ModelMarket"
)

// Deployment says where the contracts are and what they were made with.
type Deployment struct {
	ChainID   uint64
	Block     uint64 // no contract is older; 0 where that is not known
	Admin     common.Address
	Salt      [32]byte
	SRS       assent.Digest // identity of the SRS that books are committed under
	SRSPowers uint64        // how many of its powers the contract knows
	SRSRoot   [32]byte      // of the Merkle tree over these
	MaxAge    time.Duration // of a claim's evaluation time when it is submitted
	MaxLag    time.Duration // since the state of a book that a claim is about was superseded
	Voting    Voting        // the rules that the governor was made with; votes may have changed them

	Contracts  map[string]common.Address        // by the names above
	Statements map[string]common.Address        // statement contracts by id
	Verifiers  map[assent.Digest]common.Address // by the hash of the verifying key
}

// Address returns where a contract is.
func (d *Deployment) Address(name string) (common.Address, error) {
	address, found := d.Contracts[name]
	if !found {
		return address, fmt.Errorf("%w: it has no %s", ErrDeployment, name)
	}
	return address, nil
}

// deploymentJSON is the layout of the file.
type deploymentJSON struct {
	Version    int               `json:"assentDeployment"`
	ChainID    uint64            `json:"chainId"`
	Block      uint64            `json:"block"`
	Admin      assent.Address    `json:"admin"`
	Salt       assent.Digest     `json:"salt"`
	SRS        assent.Digest     `json:"srs"`
	SRSPowers  uint64            `json:"srsPowers"`
	SRSRoot    assent.Digest     `json:"srsRoot"`
	MaxAge     uint32            `json:"maxAgeSeconds"`
	MaxLag     uint32            `json:"maxLagSeconds"`
	Voting     *votingJSON       `json:"voting,omitempty"` // files from before there was a governor have none
	Contracts  map[string]string `json:"contracts"`
	Statements map[string]string `json:"statements"`
	Verifiers  map[string]string `json:"verifiers"`
}

// Encode returns the deployment file, canonical JSON.
func (d *Deployment) Encode() ([]byte, error) {
	file := deploymentJSON{
		Version: fileVersion, ChainID: d.ChainID, Block: d.Block, Admin: assent.Address(d.Admin), Salt: d.Salt,
		SRS: d.SRS, SRSPowers: d.SRSPowers, SRSRoot: d.SRSRoot,
		MaxAge: uint32(d.MaxAge / time.Second), MaxLag: uint32(d.MaxLag / time.Second),
		Voting:    d.Voting.json(),
		Contracts: map[string]string{}, Statements: map[string]string{}, Verifiers: map[string]string{},
	}
	for name, address := range d.Contracts {
		file.Contracts[name] = assent.Address(address).String()
	}
	for id, address := range d.Statements {
		file.Statements[id] = assent.Address(address).String()
	}
	for key, address := range d.Verifiers {
		file.Verifiers[key.String()] = assent.Address(address).String()
	}
	return canonical.Marshal(file)
}

// Parse reads a deployment file. Every deviation is ErrDeployment.
func Parse(data []byte) (*Deployment, error) {
	var file deploymentJSON
	if err := canonical.UnmarshalVersion(data, &file, maxFileBytes, "assentDeployment", fileVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDeployment, err)
	}
	d := &Deployment{
		ChainID: file.ChainID, Block: file.Block, Admin: common.Address(file.Admin), Salt: file.Salt,
		SRS: file.SRS, SRSPowers: file.SRSPowers, SRSRoot: file.SRSRoot,
		MaxAge: time.Duration(file.MaxAge) * time.Second, MaxLag: time.Duration(file.MaxLag) * time.Second,
		Verifiers: map[assent.Digest]common.Address{},
	}
	var err error
	if d.Voting, err = file.Voting.parse(); err != nil {
		return nil, err
	}
	if d.Contracts, err = parseAddresses(file.Contracts); err != nil {
		return nil, err
	}
	if d.Statements, err = parseAddresses(file.Statements); err != nil {
		return nil, err
	}
	for text, address := range file.Verifiers {
		var key assent.Digest
		if err := key.UnmarshalText([]byte(text)); err != nil {
			return nil, fmt.Errorf("%w: verifier %q: %w", ErrDeployment, text, err)
		}
		if d.Verifiers[key], err = parseAddress(address); err != nil {
			return nil, err
		}
	}
	return d, nil
}

func parseAddresses(texts map[string]string) (map[string]common.Address, error) {
	out := make(map[string]common.Address, len(texts))
	for name, text := range texts {
		address, err := parseAddress(text)
		if err != nil {
			return nil, fmt.Errorf("%q: %w", name, err)
		}
		out[name] = address
	}
	return out, nil
}

func parseAddress(text string) (common.Address, error) {
	var a assent.Address
	if err := a.UnmarshalText([]byte(text)); err != nil {
		return common.Address{}, fmt.Errorf("%w: %w", ErrDeployment, err)
	}
	return common.Address(a), nil
}
