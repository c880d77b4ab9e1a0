// What the tests of this package start from: a chain with the contract, members with a dataset each, and rounds.

package member

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/update"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// scene is a consortium that holds rounds. Its members hand in from one account and prove with one vault: they differ by their
// tickets.
type scene struct {
	stage    *deploytest.Stage
	prover   *prover.Prover
	secrets  *vault.Vault
	verifier *verifier.Verifier
	key      *ecdsa.PrivateKey // the members' account
	contract common.Address
	rounds   *rounds.Rounds // as the admin's account uses it, which may do everything
	members  *assent.Commitment
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{stage: deploytest.StartEmpty(t)}
	s.prove(t)
	s.deploy(t)
	s.enrol(t)
	return s
}

// prove opens a vault and the key store, and plans the verifiers.
func (s *scene) prove(t *testing.T) {
	t.Helper()
	cache, err := setup.DefaultDir()
	must(t, err)
	store, err := setup.OpenStore(cache)
	must(t, err)
	s.secrets, err = vault.Open(t.Context(), filepath.Join(t.TempDir(), "vault"))
	must(t, err)
	t.Cleanup(func() {
		if err := s.secrets.Close(); err != nil {
			t.Error(err)
		}
	})
	s.prover = prover.New(s.secrets, store)
	s.verifier, err = verifier.New(verifier.AllowDevSetup())
	must(t, err)
	for _, each := range []statement.Statement{membership.Statement{}, update.Statement{}} {
		key, err := store.Key(t.Context(), each, prover.PLONK)
		must(t, err)
		code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
		must(t, err)
		s.stage.Plan.Verifiers = append(s.stage.Plan.Verifiers, deploy.Verifier{
			Statement: each.Describe().ID, KeyHash: key.Verifying().Hash, Code: code,
		})
	}
}

// deploy deploys everything, and a contract of rounds of its own behind a gate that finds all consents in order: these would
// take a proof for each dataset, and are not the member's affair.
func (s *scene) deploy(t *testing.T) {
	t.Helper()
	ctx, admin := t.Context(), s.stage.Governor
	deployment, err := deploy.Deploy(ctx, s.stage.Chain, admin, s.stage.Plan)
	must(t, err)
	s.stage.Deployment = deployment
	at := func(name string) common.Address { return deployment.Contracts[name] }
	gate, err := admin.Deploy(ctx, send.NewOperation(), openGate(at(deploy.ArtifactRegistry), at(deploy.AuditAlerts)))
	must(t, err)
	var tau [4]*big.Int
	words := s.stage.SRS.G2[1].RawBytes()
	for i := range tau {
		tau[i] = new(big.Int).SetBytes(words[32*i : 32*(i+1)])
	}
	binding := bindings.NewFederatedRounds()
	code := append(common.FromHex(bindings.FederatedRoundsMetaData.Bin), binding.PackConstructor(at(deploy.Consortium), at(deploy.AttestationRegistry), gate, tau)...)
	s.contract, err = admin.Deploy(ctx, send.NewOperation(), code)
	must(t, err)
	s.rounds = rounds.New(admin, deployment.ChainID, s.contract)
	submit := binding.GetABI().Methods["submit"]
	for to, data := range map[common.Address][]byte{
		s.contract:            binding.PackSetMembershipKey(s.stage.Plan.Verifiers[0].KeyHash),
		at(deploy.Consortium): bindings.NewConsortium().PackSetTargetFunctionRole(s.contract, [][4]byte{[4]byte(submit.ID)}, contracts.CustodianRole),
	} {
		_, err = admin.Send(ctx, send.NewOperation(), to, data, nil)
		must(t, err)
	}
}

// openGate is the code of a gate that lets everything through: artifacts() and alerts() return addresses, and examine() returns
// that nothing is in the way, and a claim.
func openGate(registry, alerts common.Address) []byte {
	asked := func(signature string, address common.Address, p *program.Program) {
		p.Op(vm.DUP1).Push(crypto.Keccak256([]byte(signature))[:4]).Op(vm.EQ).Push(address).Op(vm.MUL)
	}
	p := program.New().Push(0).Op(vm.CALLDATALOAD).Push(224).Op(vm.SHR)
	asked("artifacts()", registry, p)
	p.Op(vm.SWAP1)
	asked("alerts()", alerts, p)
	p.Op(vm.SWAP1, vm.POP, vm.ADD).Push(0).Op(vm.MSTORE).Push(1).Push(32).Op(vm.MSTORE).Return(0, 64)
	return program.New().ReturnViaCodeCopy(p.Bytes()).Bytes()
}

// enrol makes the members' account, their table, their datasets, and a model.
func (s *scene) enrol(t *testing.T) {
	t.Helper()
	ctx := t.Context()
	var err error
	s.key, err = crypto.GenerateKey()
	must(t, err)
	account := crypto.PubkeyToAddress(s.key.PublicKey)
	_, err = s.stage.Governor.Send(ctx, send.NewOperation(), account, nil, big.NewInt(params.Ether))
	must(t, err)
	s.stage.Grant(t, contracts.CustodianRole, account)
	s.stage.Grant(t, contracts.TrainerRole, account)
	rows, err := source.NewCSV(strings.NewReader("member\n1\n2\n3\n"), &assent.Schema{Columns: []assent.Column{{Name: "member", Type: assent.Uint}}})
	must(t, err)
	s.members, err = s.prover.Commit(ctx, rows)
	must(t, err)
	registry := artifacts.New(s.sender(t, s.stage.Chain), s.stage.Deployment.Contracts[deploy.ArtifactRegistry], s.stage.Deployment.Contracts[deploy.AuditAlerts])
	must(t, registry.Register(ctx, model(), artifacts.Model, "", nil))
	for i := range 2 {
		must(t, registry.Register(ctx, dataset(i).Digest, artifacts.Dataset, "", nil))
	}
}

func model() assent.Digest { return assent.Digest{31: 1} }

func dataset(i int) Dataset {
	return Dataset{Digest: assent.Digest{0: 1, 31: byte(i)}, ConsentColumn: "consent"}
}

// sender is the members' account on a chain.
func (s *scene) sender(t *testing.T, chain node.Chain) *send.Sender {
	t.Helper()
	sender, err := send.New(t.Context(), chain, send.KeySigner(s.key), send.NewMemoryJournal(), send.Policy{Poll: time.Millisecond})
	must(t, err)
	return sender
}

// now is the chain's time.
func (s *scene) now(ctx context.Context) (time.Time, error) {
	head, err := s.stage.Chain.Block(ctx, nil)
	return time.Unix(int64(head.Time), 0).UTC(), err
}

// open opens a round for updates of three entries.
func (s *scene) open(t *testing.T, name string) *rounds.Announcement {
	t.Helper()
	now, err := s.now(t.Context())
	must(t, err)
	terms := &rounds.Terms{
		Model: model(), Purpose: consent.PurposeHash("https://w3id.org/dpv#AcademicResearch"), Length: 3, Minimum: 2, Deadline: now.Add(24 * time.Hour),
		Bound: rounds.Bound{Column: "weight", Limit: big.NewInt(1000), Norm: big.NewInt(1000 * 1000)},
	}
	id, err := s.rounds.Open(t.Context(), name, terms, s.members)
	must(t, err)
	return &rounds.Announcement{
		ChainID: s.stage.Deployment.ChainID, Contract: assent.Address(s.contract), Round: id, Members: s.members.Digest(),
		Length: terms.Length, Minimum: terms.Minimum, Bound: terms.Bound,
	}
}

// member is the i-th member in a round, with a folder of its own.
func (s *scene) member(t *testing.T, i int, round *rounds.Announcement) *Member {
	t.Helper()
	ticket, err := s.prover.Ticket(t.Context(), s.members.Digest(), uint64(i))
	must(t, err)
	return &Member{
		Folder: filepath.Join(t.TempDir(), "round"), Prover: s.prover, Vault: s.secrets, Announcement: round,
		Rounds:  rounds.New(s.sender(t, s.stage.Chain), s.stage.Deployment.ChainID, s.contract),
		Members: s.members, Ticket: ticket, Verifier: s.verifier, Now: s.now,
	}
}

// expectVector checks that the contract has what a member's folder has.
func (s *scene) expectVector(t *testing.T, m *Member) {
	t.Helper()
	kept, err := m.read()
	must(t, err)
	commitment, err := assent.ParseCommitment(kept.Vector)
	must(t, err)
	vector, err := s.rounds.Vector(t.Context(), m.Announcement.Round, m.nullifier())
	if err != nil || vector != commitment.Digest() {
		t.Errorf("the contract has %s, the folder %s, %v", vector, commitment.Digest(), err)
	}
}

// values are the i-th member's update.
func values(i int) []int64 { return slices.Clone([][]int64{{1, 2, -3}, {10, -20, 30}}[i]) }
