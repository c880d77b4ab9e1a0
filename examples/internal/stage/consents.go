// Consents: those that people sign, the books that they stand in, and the proof that each record has one.

package stage

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/prover"
)

// SignConsent is done by the person whose account it is: it signs its first consent in the account's book, which begins an
// hour ago, is for a term, and has to be handed in within an hour.
func SignConsent(account *wallet.Account, now time.Time, term time.Duration) (consents.Signed, error) {
	begin, end := uint32(now.Add(-time.Hour).Unix()), uint32(now.Add(term).Unix())
	given, signature, err := account.Give(0, begin, end, uint64(now.Add(time.Hour).Unix()))
	if err != nil {
		return consents.Signed{}, err
	}
	return consents.Signed{Consent: *given, Signature: signature}, nil
}

// Book names the member's book of consents for a purpose.
func (m *Member) Book(purpose string) consent.Book {
	return consent.Book{
		ChainID: m.stage.Deployment.ChainID, Registry: assent.Address(m.stage.Address(deploy.ConsentRegistry)),
		Controller: assent.Address(m.Address()), Purpose: purpose,
	}
}

// AttestConsents rebuilds the member's book for a purpose as it stands on the chain, proves that at a time each record of a
// dataset has a live consent in it, by a column of the dataset that names it, and has the chain check the proof.
func (m *Member) AttestConsents(ctx context.Context, dataset *assent.Commitment, column, purpose string, at time.Time) (*prover.Proven, error) {
	named := m.Book(purpose)
	id := named.ID()
	synced, err := m.Consents.Sync(ctx, &consents.Sync{
		Book: id, Folder: filepath.Join(m.stage.Dir, fmt.Sprintf("book-%x", id)), From: m.stage.Deployment.Block,
		Rule: node.Confirmations(1), SRS: m.stage.SRS,
	})
	if err != nil {
		return nil, err
	}
	book, err := synced.Book.Table(m.stage.SRS, 0)
	if err != nil {
		return nil, err
	}
	return m.attest(ctx, &proof{
		statement: "consent", inputs: map[string]string{"column": column}, time: at, book: id,
		tables: []*assent.Commitment{dataset, synced.Commitment}, public: []statement.Table{book},
	})
}
