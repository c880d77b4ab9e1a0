// The proofs of a round of federated training, for the tests of FederatedRounds.

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/circuits/update"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/submission"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
)

const (
	roundFile    = "contracts/test/rounds/round.json"
	roundClients = 2
	roundLength  = 16
	roundColumn  = "weight"
)

// roundFixture is what the clients of a round hand in, and the opening of their sum.
type roundFixture struct {
	MembershipKey assent.Digest `json:"membershipKey"`
	UpdateKey     assent.Digest `json:"updateKey"`
	Clients       []roundClient `json:"clients"`
	Entries       []string      `json:"entries"`
	Blinding      string        `json:"blinding"`
	Opening       []string      `json:"opening"` // x, y
}

type roundClient struct {
	Nullifier  string     `json:"nullifier"`
	Membership roundClaim `json:"membership"`
	Update     roundClaim `json:"update"`
}

// roundClaim is a claim and its proof as the contract takes it.
type roundClaim struct {
	Submission *submission.Submission `json:"submission"`
	Proof      string                 `json:"proof"`
}

// roundContext says where the proofs of a client count: in the first round of a contract at this address.
func roundContext(client int) assent.Context {
	contract, submitter := assent.Address([]byte("rounds of federation")), assent.Address([]byte("the client number "+strconv.Itoa(client)+"!"))
	return assent.Context{ChainID: 31337, Contract: &contract, Submitter: &submitter, Scope: "assent/round/1"}
}

// roundTime is a minute after the time at which the contract's tests begin.
func roundTime() time.Time { return time.Unix(1_800_000_060, 0).UTC() }

// current reports whether a fixture has proofs under these keys, of claims that have the same digests now.
func (f *roundFixture) current(membershipKey, updateKey assent.Digest) bool {
	if f.MembershipKey != membershipKey || f.UpdateKey != updateKey || len(f.Clients) != roundClients {
		return false
	}
	for i, client := range f.Clients {
		for _, s := range []*submission.Submission{client.Membership.Submission, client.Update.Submission} {
			if s == nil {
				return false
			}
			claim := s.Claim()
			claim.Context, claim.Time = roundContext(i), roundTime()
			if claim.Digest() != s.ClaimDigest {
				return false
			}
		}
	}
	return true
}

// generateRound keeps the fixture that is there when it is current, and makes one otherwise.
func generateRound(ctx context.Context, out *output, store *setup.Store, s *sampler) error {
	membershipKey, err := store.Key(ctx, membership.Statement{}, vkey.PLONK)
	if err != nil {
		return err
	}
	updateKey, err := store.Key(ctx, update.Statement{}, vkey.PLONK)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(out.root, filepath.FromSlash(roundFile)))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var kept roundFixture
	members, updates := membershipKey.Verifying().Hash, updateKey.Verifying().Hash
	if err == nil && canonical.Unmarshal(data, &kept, maxFixture) == nil && kept.current(members, updates) {
		return nil
	}
	made, err := s.round(ctx, store)
	if err != nil {
		return fmt.Errorf("make %s: %w", roundFile, err)
	}
	made.MembershipKey, made.UpdateKey = members, updates
	if data, err = canonical.Marshal(made); err != nil {
		return err
	}
	return out.write(roundFile, data)
}

// round proves what the clients of a round hand in, and opens their sum.
func (s *sampler) round(ctx context.Context, store *setup.Store) (*roundFixture, error) {
	table, err := sample.Of(membership.ID, sampleRecords)
	if err != nil {
		return nil, err
	}
	members, err := s.prover.Commit(ctx, table.Tables[0].Reader())
	if err != nil {
		return nil, err
	}
	f := new(roundFixture)
	var sum bn254.G1Affine
	total := make([]fr.Element, roundLength+1)
	for i := range roundClients {
		vector, err := s.commitVector(ctx, i, total)
		if err != nil {
			return nil, err
		}
		sum.Add(&sum, &vector.Columns[0].Point)
		client, err := s.client(ctx, i, members, vector)
		if err != nil {
			return nil, err
		}
		f.Clients = append(f.Clients, *client)
	}
	return f, f.open(ctx, store, &sum, total)
}

// commitVector commits to the update of a client, and adds entries and blinding value as they are committed to.
func (s *sampler) commitVector(ctx context.Context, client int, total []fr.Element) (_ *assent.Commitment, err error) {
	entry := func(i int) int64 { return int64((client + 1) * (i - 7)) }
	table := sample.Table{
		Schema: assent.Schema{Columns: []assent.Column{{Name: roundColumn, Type: assent.Int}}}, Records: roundLength,
		Row: func(i int, row []assent.Value) { row[0] = assent.IntValue(entry(i)) },
	}
	commitment, err := s.prover.Commit(ctx, table.Reader())
	if err != nil {
		return nil, err
	}
	dataset, err := s.vault.Dataset(ctx, commitment.Digest())
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, dataset.Close()) }()
	raw, err := dataset.Blind(ctx, roundColumn)
	if err != nil {
		return nil, err
	}
	blinding, err := field.ParseCanonical(raw[:])
	if err != nil {
		return nil, err
	}
	for i := range roundLength {
		var encoded fr.Element
		encoded.SetBigInt(new(big.Int).Add(big.NewInt(entry(i)), new(big.Int).Lsh(big.NewInt(1), 63)))
		total[i].Add(&total[i], &encoded)
	}
	total[roundLength].Add(&total[roundLength], &blinding)
	return commitment, nil
}

// client proves the two claims of a client.
func (s *sampler) client(ctx context.Context, client int, members, vector *assent.Commitment) (*roundClient, error) {
	request := prover.Request{
		Statement: membership.ID, Tables: []assent.Digest{members.Digest()}, Context: roundContext(client), Time: roundTime(), Backend: vkey.PLONK,
		Inputs: map[string]string{"row": strconv.Itoa(client), "nullifier": "true"},
	}
	member, err := s.prover.Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	request.Statement, request.Tables = update.ID, []assent.Digest{vector.Digest()}
	request.Inputs = map[string]string{"column": roundColumn, "limit": "1000", "bound": "1000000"}
	small, err := s.prover.Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	words, err := proof.EVM(vkey.PLONK, member.Attestation.Proof.Bytes)
	if err != nil {
		return nil, err
	}
	claims := [2]*assent.Claim{&member.Attestation.Claim, &small.Attestation.Claim}
	return &roundClient{
		Nullifier:  claims[0].Params["subject"],
		Membership: roundClaim{submission.New(claims[0], []*assent.Commitment{members}), prefixed(words)},
		Update:     roundClaim{submission.New(claims[1], []*assent.Commitment{vector}), prefixed(columnar.EVM(small.Attestation.Proof.Bytes))},
	}, nil
}

// open opens the sum of the updates.
func (f *roundFixture) open(ctx context.Context, store *setup.Store, sum *bn254.G1Affine, total []fr.Element) error {
	srs, err := store.SRS(ctx, len(total))
	if err != nil {
		return err
	}
	opening, err := rounds.NewOpening(srs, sum, total, 1)
	if err != nil {
		return err
	}
	for _, entry := range opening.Entries {
		f.Entries = append(f.Entries, field.Hex(entry))
	}
	x, y := opening.Proof.X.Bytes(), opening.Proof.Y.Bytes()
	f.Blinding, f.Opening = field.Hex(opening.Blinding), []string{prefixed(x[:]), prefixed(y[:])}
	return nil
}
