// Vouchers: members show that a signing key is theirs, for the round's secure aggregation.

package rounds

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/verifier"
)

// ErrVoucher reports a voucher that does not show that a member of the round, whose update the round has, stands behind a key.
var ErrVoucher = errors.New("no member with an update in the round vouches for the key")

// keyTag separates the addresses that stand for keys from every other use of the hash.
const keyTag = "assent/round/key/v1\n"

// VoucherContext is the context of the claim of membership that vouches for a signing key. It is that of the round's claims
// but for the submitter, which is made of the key: nullifiers do not depend on the submitter, so the member is known by the
// nullifier under which the round has its update, whatever key it vouches for. Nobody has an account with that address.
func (r *Rounds) VoucherContext(round uint64, key ed25519.PublicKey) assent.Context {
	where := r.Context(round)
	hash := sha256.Sum256(append([]byte(keyTag), key...))
	submitter := assent.Address(hash[:len(assent.Address{})])
	where.Submitter = &submitter
	return where
}

// Vouchers judges vouchers: attestations of membership, as files.
type Vouchers struct {
	Rounds   *Rounds
	Round    uint64
	Members  *assent.Commitment // of the round's members
	Verifier *verifier.Verifier
}

// Check returns the nullifier of the member who vouches for a key. The error is ErrVoucher, or what the chain says. It is fit
// for package federated/relay.
func (v *Vouchers) Check(ctx context.Context, key ed25519.PublicKey, voucher []byte) (member [32]byte, err error) {
	nullifier, err := v.verify(ctx, key, voucher)
	if err != nil {
		return member, fmt.Errorf("%w: %w", ErrVoucher, err)
	}
	found, err := v.Rounds.Has(ctx, v.Round, nullifier)
	if err != nil {
		return member, err
	}
	if !found {
		return member, fmt.Errorf("%w: the round has no update of the member", ErrVoucher)
	}
	return nullifier.Bytes(), nil
}

func (v *Vouchers) verify(ctx context.Context, key ed25519.PublicKey, voucher []byte) (fr.Element, error) {
	var none fr.Element
	a, err := assent.ParseAttestation(voucher)
	if err != nil {
		return none, err
	}
	expected := verifier.Expectation{
		Statement: "membership", Params: map[string]string{"shows": "nullifier"},
		Tables: map[string]assent.Digest{"dataset": v.Members.Digest()}, Context: v.Rounds.VoucherContext(v.Round, key),
	}
	if _, err := v.Verifier.Verify(ctx, a, expected, v.Members); err != nil {
		return none, err
	}
	return field.ParseHex(a.Claim.Params["subject"])
}
