// What rounds of federated training need: [τ]2 of the SRS, and the key of `membership`.

package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"

	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/pcs"
)

// ErrSRS reports a [τ]2 that the plan's SRS is not the identity of.
var ErrSRS = errors.New("the plan's [τ]2 is of another SRS")

// checkSRS reports a [τ]2 of another SRS: nobody could publish the sum of a round.
func (p *Plan) checkSRS() error {
	if p.SRSTau.IsInfinity() {
		return nil
	}
	srs := pcs.SRS{G2: [2]bn254.G2Affine{1: p.SRSTau}}
	if id := srs.ID(); id != p.SRS {
		return fmt.Errorf("%w: want %s", ErrSRS, p.SRS)
	}
	return nil
}

// g2Words are the words of a point in the order of EIP-197, in which the imaginary part comes first.
func g2Words(point *bn254.G2Affine) (words [4]*big.Int) {
	raw := point.RawBytes()
	for i := range words {
		words[i] = new(big.Int).SetBytes(raw[32*i : 32*(i+1)])
	}
	return words
}

// missingMembershipKey returns the call that tells rounds of the verifier of `membership`, where the plan has one and the
// chain says something else.
func (d *Deployment) missingMembershipKey(ctx context.Context, sender *send.Sender, verifiers []Verifier) ([][]byte, error) {
	at := slices.IndexFunc(verifiers, func(v Verifier) bool { return v.Statement == membership.ID })
	if at < 0 {
		return nil, nil
	}
	rounds, address, wanted := bindings.NewFederatedRounds(), d.Contracts[FederatedRounds], verifiers[at].KeyHash
	answer, err := sender.Call(ctx, address, rounds.PackMembershipKey())
	if err != nil {
		return nil, fmt.Errorf("ask for the key of %s: %w", membership.ID, revert.Explain(err))
	}
	if known, err := rounds.UnpackMembershipKey(answer); err != nil || known == wanted {
		return nil, err
	}
	return [][]byte{bindings.NewConsortium().PackExecute(address, rounds.PackSetMembershipKey(wanted))}, nil
}
