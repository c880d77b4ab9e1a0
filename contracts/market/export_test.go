package market

import (
	"context"

	"github.com/acc36754/assent/contracts/market/keyrelease"
)

// DeliverWhatever delivers as a dishonest seller does: sealed words that are not looked at.
func (m *Market) DeliverWhatever(ctx context.Context, id uint64, seller keyrelease.Point, sealed keyrelease.Sealed) error {
	data := m.contract.PackDeliver(number(id), seller, sealed)
	_, err := m.send(ctx, m.operation("deliver", data), data, nil)
	return err
}

// RevealWhatever disputes as a dishonest buyer does: with any words as the secret.
func (m *Market) RevealWhatever(ctx context.Context, id uint64, secret keyrelease.Secret) error {
	return m.once(ctx, "dispute purchase", id, m.contract.PackDisputeKey(number(id), number(uint64(secret[31]))))
}
