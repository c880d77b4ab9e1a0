package deploy_test

import (
	"bytes"
	"errors"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/internal/fixture"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
)

// Deployments over two SRSs have no contract in common, although admin and salt are the same: with one Consortium for both, what
// a router for the development setup lets in would have roles in the other, and its rewards could mint the other's tokens.
func TestDeploymentsOverTwoSRSsAreApart(t *testing.T) {
	s := deploytest.Start(t)
	plan := s.Plan
	plan.Verifiers = nil
	plan.SRSTau.ScalarMultiplication(&plan.SRSTau, big.NewInt(2))
	srs := pcs.SRS{G2: [2]bn254.G2Affine{1: plan.SRSTau}}
	plan.SRS = srs.ID()
	other, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, plan)
	if err != nil {
		t.Fatal(err)
	}
	for name, address := range other.Contracts {
		if address == s.Deployment.Contracts[name] {
			t.Errorf("%s is in both", name)
		}
	}
	if s.Holds(t, contracts.MinterRole, other.Contracts[deploy.ContributionRewards]) {
		t.Error("the rewards of one mint tokens of the other")
	}
	if err := other.Verify(t.Context(), s.Chain, plan); err != nil {
		t.Error(err)
	}
	// The verifier that comes with the program is refused there by the identity that contract and program know it by.
	code, err := bindings.Adapter("ConsentPlonkAdapter")
	if err != nil {
		t.Fatal(err)
	}
	plan.Verifiers = []deploy.Verifier{{Statement: "consent", KeyHash: keyOf(t, "ConsentPlonkAdapter"), Code: code}}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, plan); err == nil || !strings.Contains(err.Error(), "DevelopmentSetup") {
		t.Errorf("a verifier under the development setup: %v", err)
	}
}

// Deploying again, by the same plan, sends nothing: all is there, at the same addresses.
func TestDeployingTwiceSendsOnce(t *testing.T) {
	s := deploytest.StartEmpty(t)
	code, err := bindings.Adapter("ConsentPlonkAdapter")
	if err != nil {
		t.Fatal(err)
	}
	published := keyOf(t, "ConsentPlonkAdapter")
	s.Plan.Verifiers = []deploy.Verifier{{Statement: "consent", KeyHash: published, Code: code}}
	s.Plan.Members = []deploy.Member{{Role: contracts.AuditorRole, Account: common.Address{19: 7}}}
	first, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		t.Fatal(err)
	}
	sent := nonce(t, s)
	s.Plan.Progress = func(name string, _ common.Address, created bool) {
		if created {
			t.Errorf("%s is created again", name)
		}
	}
	second, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		t.Fatal(err)
	}
	if again := nonce(t, s); again != sent {
		t.Errorf("%d transactions are sent the second time", again-sent)
	}
	second.Block = first.Block
	a, errA := first.Encode()
	b, errB := second.Encode()
	if err := errors.Join(errA, errB); err != nil || !bytes.Equal(a, b) {
		t.Errorf("another deployment the second time (%v):\n%s\n%s", err, a, b)
	}
	back, err := deploy.Parse(a)
	if err != nil {
		t.Fatal(err)
	}
	if c, err := back.Encode(); err != nil || !bytes.Equal(a, c) {
		t.Errorf("the file does not come back: %v", err)
	}
}

// Claims of every statement about whole tables can be submitted. All of them fit into the one transaction that configures
// a deployment.
func TestEveryStatementHasItsContract(t *testing.T) {
	s := deploytest.StartEmpty(t)
	var want []string
	for _, st := range circuits.Catalog() {
		if _, aboutTables := st.(statement.TableStatement); !aboutTables {
			continue
		}
		id := st.Describe().ID
		adapter := contracts.AdapterName(&vkey.Key{Circuit: id, Backend: vkey.PLONK})
		code, err := bindings.Adapter(adapter)
		if err != nil {
			t.Fatal(err)
		}
		s.Plan.Verifiers = append(s.Plan.Verifiers, deploy.Verifier{Statement: id, KeyHash: keyOf(t, adapter), Code: code})
		want = append(want, id)
	}
	d, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(want)
	if got := slices.Sorted(maps.Keys(d.Statements)); !slices.Equal(got, want) {
		t.Errorf("statement contracts of %v, want %v", got, want)
	}
	for _, id := range want {
		if !knows(t, s, d, id) {
			t.Errorf("the registry does not know %s", id)
		}
	}
}

// knows reports whether the attestation registry has a statement's contract under the digest that claims have.
func knows(t *testing.T, s *deploytest.Stage, d *deploy.Deployment, id string) bool {
	t.Helper()
	registry := bindings.NewAttestationRegistry()
	claim := assent.Claim{Statement: id, Version: 1}
	answer, err := s.Governor.Call(t.Context(), d.Contracts[deploy.AttestationRegistry], registry.PackStatementOf(claim.StatementDigest()))
	if err != nil {
		t.Fatal(err)
	}
	known, err := registry.UnpackStatementOf(answer)
	if err != nil {
		t.Fatal(err)
	}
	return known.Rules == d.Statements[id] && known.Rules != common.Address{}
}

// A function whose role somebody took away gets it back, and nothing else is sent.
func TestDeployRepairs(t *testing.T) {
	s := deploytest.Start(t)
	s.Plan.Members = []deploy.Member{{Role: contracts.TrainerRole, Account: common.Address{19: 9}}}
	sent := nonce(t, s)
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	if again := nonce(t, s); again != sent+1 {
		t.Errorf("%d transactions for one more member, want 1", again-sent)
	}
}

// The governor's role goes over to the votes, and deploying again does not take it back. What it takes a vote for is not
// sent.
func TestHandingOver(t *testing.T) {
	s := deploytest.StartEmpty(t)
	s.Plan.HandOver = true
	d, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		t.Fatal(err)
	}
	s.Deployment = d
	timelock := timelockOf(t, s)
	expect := func(role uint64, account common.Address, want bool) {
		t.Helper()
		if got := s.Holds(t, role, account); got != want {
			t.Errorf("%s has role %d: %t, want %t", account, role, got, want)
		}
	}
	s.Plan.HandOver = false
	for range 2 {
		expect(contracts.GovernorRole, timelock, true)
		expect(contracts.GovernorRole, s.Plan.Admin, false)
		expect(contracts.AdminRole, s.Plan.Admin, true)
		expect(contracts.MinterRole, d.Contracts[deploy.ContributionRewards], true)
		expect(contracts.MinterRole, timelock, false)
		sent := nonce(t, s)
		if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil || nonce(t, s) != sent {
			t.Errorf("deploying again sends something: %v", err)
		}
	}
	code, err := bindings.Adapter("CountPlonkAdapter")
	if err != nil {
		t.Fatal(err)
	}
	s.Plan.Verifiers = []deploy.Verifier{{Statement: "count", KeyHash: keyOf(t, "CountPlonkAdapter"), Code: code}}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrGoverned) {
		t.Errorf("a statement without a vote: %v", err)
	}
}

// An admin who took the governor's role back beside the votes has it no more once it is handed over again.
func TestHandingOverAgain(t *testing.T) {
	s := deploytest.StartEmpty(t)
	s.Plan.HandOver = true
	var err error
	if s.Deployment, err = deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	s.Grant(t, contracts.GovernorRole, s.Plan.Admin)
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	if s.Holds(t, contracts.GovernorRole, s.Plan.Admin) || !s.Holds(t, contracts.GovernorRole, timelockOf(t, s)) {
		t.Error("the governor's role is not the votes' alone")
	}
}

// Whoever is made governor beside the votes needs no vote.
func TestHandingOverToNobodyElse(t *testing.T) {
	s := deploytest.StartEmpty(t)
	s.Plan.HandOver = true
	s.Plan.Members = []deploy.Member{{Role: contracts.GovernorRole, Account: common.Address{19: 7}}}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrVoting) {
		t.Errorf("a governor beside the votes: %v", err)
	}
	if nonce(t, s) != 0 {
		t.Error("something was sent")
	}
}

// Rules that the contract would refuse, or that would be cut to its numbers, are noticed before anything is sent.
func TestVotingRules(t *testing.T) {
	s := deploytest.StartEmpty(t)
	for name, change := range map[string]func(*deploy.Voting){
		"no delay":           func(v *deploy.Voting) { v.Delay = 0 },
		"half a second":      func(v *deploy.Voting) { v.Period = 1500 * time.Millisecond },
		"too long":           func(v *deploy.Voting) { v.Timelock = (1 << 32) * time.Second },
		"more than all":      func(v *deploy.Voting) { v.Quorum = 101 },
		"one vote is enough": func(v *deploy.Voting) { v.Quorum = 0 },
		"negative threshold": func(v *deploy.Voting) { v.Threshold = big.NewInt(-1) },
	} {
		s.Plan.Voting = deploy.DefaultVoting()
		change(&s.Plan.Voting)
		if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrVoting) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if nonce(t, s) != 0 {
		t.Error("something was sent")
	}
}

// A file from before there was a governor is still read.
func TestParseWithoutVoting(t *testing.T) {
	d := deploy.Deployment{ChainID: 5, MaxAge: time.Hour, Contracts: map[string]common.Address{deploy.TrainingGate: {1}}}
	old, err := d.Encode()
	if err != nil || bytes.Contains(old, []byte("voting")) {
		t.Fatalf("%s (%v)", old, err)
	}
	if _, err := deploy.Parse(old); err != nil {
		t.Error(err)
	}
	d.Voting = deploy.DefaultVoting()
	current, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if back, err := deploy.Parse(current); err != nil || back.Voting.Period != d.Voting.Period || back.Voting.Quorum != 4 {
		t.Errorf("%v (%v)", back, err)
	}
	for _, bad := range []string{`"threshold": "00"`, `"threshold": "-1"`} {
		if _, err := deploy.Parse(bytes.Replace(current, []byte(`"threshold": "0"`), []byte(bad), 1)); !errors.Is(err, deploy.ErrDeployment) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

// Whoever is not the admin could create contracts and then not configure them.
func TestOnlyTheAdminDeploys(t *testing.T) {
	s := deploytest.StartEmpty(t)
	s.Plan.Admin = common.Address{1}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err == nil {
		t.Error("somebody else deploys")
	}
	if nonce(t, s) != 0 {
		t.Error("something was sent")
	}
}

func TestParseRefuses(t *testing.T) {
	d := deploy.Deployment{ChainID: 5, MaxAge: time.Hour, Contracts: map[string]common.Address{deploy.TrainingGate: {1}}}
	good, err := d.Encode()
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string][2]string{
		"another version":   {`"assentDeployment": 1`, `"assentDeployment": 2`},
		"an unknown field":  {`"chainId"`, `"chain"`},
		"a short address":   {"0x0100", "0x01"},
		"no JSON":           {"{", "("},
		"another spelling":  {`"chainId": 5`, `"chainId":  5`},
		"upper-case digits": {`"salt": "0x00`, `"salt": "0X00`},
	} {
		if _, err := deploy.Parse(bytes.Replace(good, []byte(change[0]), []byte(change[1]), 1)); !errors.Is(err, deploy.ErrDeployment) {
			t.Errorf("%s: %v", name, err)
		}
	}
	read, err := deploy.Parse(good)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := read.Address(deploy.Consortium); !errors.Is(err, deploy.ErrDeployment) {
		t.Errorf("a contract that is not in the file: %v", err)
	}
}

func timelockOf(t *testing.T, s *deploytest.Stage) common.Address {
	t.Helper()
	governor := bindings.NewModelGovernor()
	answer, err := s.Governor.Call(t.Context(), s.Deployment.Contracts[deploy.ModelGovernor], governor.PackTimelock())
	if err != nil {
		t.Fatal(err)
	}
	timelock, err := governor.UnpackTimelock(answer)
	if err != nil {
		t.Fatal(err)
	}
	return timelock
}

func nonce(t *testing.T, s *deploytest.Stage) uint64 {
	t.Helper()
	n, err := s.Chain.NonceAt(t.Context(), s.Governor.Account(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// keyOf reads the key hash that a verifier's fixture was made under.
func keyOf(t *testing.T, adapter string) assent.Digest {
	t.Helper()
	proven, err := fixture.Read(fixture.Path("..", adapter))
	if err != nil {
		t.Fatal(err)
	}
	return proven.KeyHash
}
