package deploy_test

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
)

// Whoever is given a deployment file learns from it, the chain and this program whether the contracts do what is said of them.
func TestVerify(t *testing.T) {
	s := deploytest.StartEmpty(t)
	code, err := bindings.Adapter("CountPlonkAdapter")
	if err != nil {
		t.Fatal(err)
	}
	key := keyOf(t, "CountPlonkAdapter")
	s.Plan.Verifiers = []deploy.Verifier{{Statement: "count", KeyHash: key, Code: code}}
	if s.Deployment, err = deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	sent, seen := nonce(t, s), 0
	plan := deploy.Plan{SRS: s.Plan.SRS, SRSTau: s.Plan.SRSTau, SRSRoot: s.Plan.SRSRoot, Verifiers: s.Plan.Verifiers}
	plan.Progress = func(string, common.Address, bool) { seen++ }
	if err := s.Deployment.Verify(t.Context(), s.Chain, plan); err != nil {
		t.Fatal(err)
	}
	if want := len(s.Deployment.Contracts) + 2; seen != want {
		t.Errorf("%d contracts were looked at, want %d", seen, want)
	}
	other := common.Address{19: 9}
	for name, c := range map[string]struct {
		change func(*deploy.Deployment, *deploy.Plan)
		err    error
		says   string
	}{
		"a contract elsewhere":           {func(d *deploy.Deployment, _ *deploy.Plan) { d.Contracts[deploy.ModelMarket] = other }, deploy.ErrCode, deploy.ModelMarket},
		"a contract of nobody":           {func(d *deploy.Deployment, _ *deploy.Plan) { d.Contracts["Backdoor"] = other }, deploy.ErrCode, "Backdoor"},
		"a contract that is left out":    {func(d *deploy.Deployment, _ *deploy.Plan) { delete(d.Contracts, deploy.AuditAlerts) }, deploy.ErrCode, deploy.AuditAlerts},
		"a verifier elsewhere":           {func(d *deploy.Deployment, _ *deploy.Plan) { d.Verifiers[key] = other }, deploy.ErrCode, key.String()},
		"a verifier of another key":      {func(d *deploy.Deployment, _ *deploy.Plan) { d.Verifiers[assent.Digest{1}] = other }, deploy.ErrCode, "not known here"},
		"a statement contract elsewhere": {func(d *deploy.Deployment, _ *deploy.Plan) { d.Statements["count"] = other }, deploy.ErrCode, "count"},
		"another admin":                  {func(d *deploy.Deployment, _ *deploy.Plan) { d.Admin = other }, deploy.ErrCode, "where nothing is"},
		"another age of claims":          {func(d *deploy.Deployment, _ *deploy.Plan) { d.MaxAge *= 2 }, deploy.ErrCode, "where nothing is"},
		"other votes":                    {func(d *deploy.Deployment, _ *deploy.Plan) { d.Voting.Quorum++ }, deploy.ErrCode, "where nothing is"},
		"another salt":                   {func(d *deploy.Deployment, _ *deploy.Plan) { d.Salt[0]++ }, deploy.ErrCode, "where nothing is"},
		"other code":                     {func(_ *deploy.Deployment, p *deploy.Plan) { p.Verifiers[0].Code = append([]byte{0}, code...) }, deploy.ErrCode, "where nothing is"},
		"another tree of powers":         {func(d *deploy.Deployment, _ *deploy.Plan) { d.SRSRoot[0]++ }, deploy.ErrCode, "tree"},
		"another SRS":                    {func(d *deploy.Deployment, _ *deploy.Plan) { d.SRS[0]++ }, deploy.ErrCode, "SRS"},
		"[τ]2 of another SRS":            {func(_ *deploy.Deployment, p *deploy.Plan) { p.SRSTau = g2() }, deploy.ErrSRS, ""},
	} {
		changed, given := *s.Deployment, plan
		changed.Contracts, changed.Statements, changed.Verifiers = maps.Clone(changed.Contracts), maps.Clone(changed.Statements), maps.Clone(changed.Verifiers)
		given.Verifiers = append([]deploy.Verifier{}, plan.Verifiers...)
		c.change(&changed, &given)
		if err := changed.Verify(t.Context(), s.Chain, given); !errors.Is(err, c.err) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if nonce(t, s) != sent {
		t.Error("something was sent")
	}
}

// g2 is the generator, which is [τ]2 of no setup.
func g2() bn254.G2Affine {
	_, _, _, point := bn254.Generators()
	return point
}
