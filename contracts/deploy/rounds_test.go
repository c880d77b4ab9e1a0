package deploy_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/internal/devsetup"
)

// ask calls a view of the rounds contract.
func ask[T any](t *testing.T, s *deploytest.Stage, d *deploy.Deployment, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	answer, err := s.Governor.Call(t.Context(), d.Contracts[deploy.FederatedRounds], data)
	if err != nil {
		t.Fatal(err)
	}
	value, err := unpack(answer)
	if err != nil {
		t.Fatal(err)
	}
	return value
}

// Rounds are told of the verifier of `membership` where one is deployed, later too, once; and not by an admin who is no
// governor any more.
func TestRoundsKnowTheKeyOfMembership(t *testing.T) {
	s, rounds := deploytest.StartEmpty(t), bindings.NewFederatedRounds()
	d, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	if err != nil {
		t.Fatal(err)
	}
	if key := ask(t, s, d, rounds.PackMembershipKey(), rounds.UnpackMembershipKey); key != [32]byte{} {
		t.Errorf("key %x where no verifier of membership was deployed", key)
	}
	code, err := bindings.Adapter("MembershipPlonkAdapter")
	if err != nil {
		t.Fatal(err)
	}
	want := keyOf(t, "MembershipPlonkAdapter")
	s.Plan.Verifiers = []deploy.Verifier{{Statement: "membership", KeyHash: want, Code: code}}
	for range 2 {
		if d, err = deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
			t.Fatal(err)
		}
		if key := ask(t, s, d, rounds.PackMembershipKey(), rounds.UnpackMembershipKey); key != [32]byte(want) {
			t.Errorf("key %x, want %s", key, want)
		}
	}
	sent := nonce(t, s)
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil || nonce(t, s) != sent {
		t.Errorf("deploying again sends something: %v", err)
	}
	s.Plan.HandOver = true
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	s.Plan.Verifiers[0].KeyHash[31] ^= 1
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrGoverned) {
		t.Errorf("another key without a vote: %v", err)
	}
}

// The contract's SRS is the plan's, by the identity that tables have: with its words in another order no sum could be
// published.
func TestRoundsAreMadeWithTheSRS(t *testing.T) {
	s, rounds := deploytest.Start(t), bindings.NewFederatedRounds()
	if id := ask(t, s, s.Deployment, rounds.PackSrs(), rounds.UnpackSrs); id != [32]byte(s.Plan.SRS) {
		t.Errorf("the contract has SRS %x, want %s", id, s.Plan.SRS)
	}
}

// A [τ]2 of another SRS would make rounds of which nobody could hand in anything.
func TestTauOfAnotherSRS(t *testing.T) {
	s := deploytest.StartEmpty(t)
	s.Plan.SRSTau.ScalarMultiplication(&s.Plan.SRSTau, big.NewInt(2))
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrSRS) {
		t.Errorf("another SRS: %v", err)
	}
	s.Plan.SRSTau = devsetup.G2()[1]
	s.Plan.SRS = assent.Digest{1}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); !errors.Is(err, deploy.ErrSRS) {
		t.Errorf("another identity: %v", err)
	}
	if nonce(t, s) != 0 {
		t.Error("something was sent")
	}
	// Whoever needs no rounds need not know it.
	s.Plan.SRSTau = bn254.G2Affine{}
	if _, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Error(err)
	}
}
