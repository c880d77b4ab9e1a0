// Members: accounts with money and roles, and what is done with a table, from its commitment to a proof on the chain.

package stage

import (
	"context"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

// Account makes an account with a thousand ether and roles, each one of package contracts.
func (s *Stage) Account(ctx context.Context, roles ...uint64) (*send.Sender, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account, err := send.New(ctx, s.Chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{Poll: Poll})
	if err != nil {
		return nil, err
	}
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	if _, err := s.Admin.Send(ctx, send.NewOperation(), account.Account(), nil, money); err != nil {
		return nil, err
	}
	for _, role := range roles {
		grant := bindings.NewConsortium().PackGrantRole(role, account.Account(), 0)
		if _, err := s.Admin.Send(ctx, send.NewOperation(), s.Address(deploy.Consortium), grant, nil); err != nil {
			return nil, err
		}
	}
	return account, nil
}

// Artifacts is the registry of artifacts, used by an account.
func (s *Stage) Artifacts(account *send.Sender) *artifacts.Registry {
	return artifacts.New(account, s.Address(deploy.ArtifactRegistry), s.Address(deploy.AuditAlerts))
}

// Member is somebody with an account, and a vault for the tables that it has.
type Member struct {
	Name      string
	Account   *send.Sender
	Vault     *vault.Vault
	Prover    *prover.Prover
	Artifacts *artifacts.Registry
	Claims    *attest.Registry
	Consents  *consents.Registry

	stage *Stage
}

// Member makes a member with roles. Its vault is in a folder of its name, and is closed with the stage.
func (s *Stage) Member(ctx context.Context, name string, roles ...uint64) (*Member, error) {
	account, err := s.Account(ctx, roles...)
	if err != nil {
		return nil, err
	}
	secrets, err := vault.Open(ctx, filepath.Join(s.Dir, name))
	if err != nil {
		return nil, err
	}
	s.OnClose(secrets.Close)
	return &Member{
		Name: name, Account: account, Vault: secrets, Prover: prover.New(secrets, s.keys), stage: s,
		Artifacts: s.Artifacts(account),
		Claims:    attest.New(account, s.Deployment.ChainID, s.Address(deploy.AttestationRegistry)),
		Consents:  consents.New(s.Chain, account, s.Address(deploy.ConsentRegistry), s.powers),
	}, nil
}

// Address is the address of the member's account.
func (m *Member) Address() common.Address { return m.Account.Account() }

// Commit commits to a table, given as CSV; its secrets go into the vault.
func (m *Member) Commit(ctx context.Context, schema *assent.Schema, csv string) (*assent.Commitment, error) {
	rows, err := source.NewCSV(strings.NewReader(csv), schema)
	if err != nil {
		return nil, err
	}
	return m.Prover.Commit(ctx, rows)
}

// Publish commits to a table and registers it as a dataset, made from others.
func (m *Member) Publish(ctx context.Context, schema *assent.Schema, csv string, parents ...assent.Digest) (*assent.Commitment, error) {
	commitment, err := m.Commit(ctx, schema, csv)
	if err != nil {
		return nil, err
	}
	return commitment, m.Artifacts.Register(ctx, commitment.Digest(), artifacts.Dataset, "", parents)
}

// Attest proves a statement about a dataset and has the chain check the proof. inputs are the statement's.
func (m *Member) Attest(ctx context.Context, id string, dataset *assent.Commitment, inputs map[string]string) (*prover.Proven, error) {
	now, err := m.stage.Now(ctx)
	if err != nil {
		return nil, err
	}
	return m.attest(ctx, &proof{statement: id, inputs: inputs, tables: []*assent.Commitment{dataset}, time: now})
}

// proof says what is to be proven, and about which tables.
type proof struct {
	statement string
	inputs    map[string]string
	tables    []*assent.Commitment
	public    []statement.Table // those among the tables that are not in the vault
	book      [32]byte          // id of the book among the tables; zero: none is
	time      time.Time
}

// attest proves, for this account and this chain's registry and nobody else, and hands the proof in.
func (m *Member) attest(ctx context.Context, p *proof) (*prover.Proven, error) {
	request := prover.Request{Statement: p.statement, Inputs: p.inputs, Context: m.Claims.Context(""), Time: p.time, Public: p.public}
	for _, table := range p.tables {
		request.Tables = append(request.Tables, table.Digest())
	}
	proven, err := m.Prover.Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	_, err = m.Claims.Submit(ctx, proven.Attestation, p.tables, p.book)
	return proven, err
}
