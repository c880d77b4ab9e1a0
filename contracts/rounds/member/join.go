// Adding up with the others.

package member

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/prover"
)

const (
	identityName = "identity.key" // signs the member's messages
	voucherName  = "voucher.json" // shows that a member stands behind the key
	peerName     = "secagg"       // secrets of secure aggregation; gone when they are needed no more
	doneName     = "done"
)

// Join adds the update that was handed in up with the others', and returns when the member is needed no more. Repeated after a
// crash it goes on where it was; when all is done it does nothing. Errors: ErrNotSubmitted, ErrOther, ErrStatus, ErrState,
// rounds.ErrAnnouncement, rounds.ErrVoucher; relay.ErrOut if the others went on without the member; those of package relay and
// of secagg.Client.
func (m *Member) Join(ctx context.Context, client *relay.Client) (err error) {
	s, err := m.read()
	if err != nil {
		return err
	}
	done, err := m.exists(doneName)
	if err != nil {
		return err
	}
	if done {
		return m.forget() // a crash may have come in between
	}
	// First what can stop the member: whoever is in the roster and cannot go on keeps the others waiting.
	if err := m.checkHandedIn(ctx, s); err != nil {
		return err
	}
	blinding, err := m.blinding(ctx, s)
	if err != nil {
		return err
	}
	identity, round, err := m.enter(ctx, client)
	if err != nil {
		return err
	}
	peer, err := m.peer(round, identity)
	if err != nil {
		return err
	}
	if err := client.Take(ctx, peer, secagg.Vector(s.Values, blinding)); err != nil {
		return errors.Join(err, peer.Close())
	}
	if err := privatefile.Write(m.path(doneName), nil); err != nil {
		return errors.Join(fmt.Errorf("%w: %w", ErrState, err), peer.Close())
	}
	return peer.Remove()
}

// forget removes the secrets of secure aggregation.
func (m *Member) forget() error {
	if err := privatefile.Remove(m.path(peerName)); err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	return nil
}

// checkHandedIn checks that the contract has the folder's update, and the round that was announced.
func (m *Member) checkHandedIn(ctx context.Context, s *submission) error {
	if _, err := m.check(ctx); err != nil {
		return err
	}
	handedIn, err := m.handedIn(ctx, s)
	if err == nil && !handedIn {
		err = ErrNotSubmitted
	}
	return err
}

// enter puts the member into the roster, waits for the others and judges them.
func (m *Member) enter(ctx context.Context, client *relay.Client) (ed25519.PrivateKey, *secagg.Round, error) {
	identity, err := m.identity()
	if err != nil {
		return nil, nil, err
	}
	voucher, err := m.voucher(ctx, identity)
	if err != nil {
		return nil, nil, err
	}
	// Whoever would refuse its own voucher would refuse everybody's, and keep the others waiting.
	vouchers := &rounds.Vouchers{Rounds: m.Rounds, Round: m.Announcement.Round, Members: m.Members, Verifier: m.Verifier}
	if _, err := vouchers.Check(ctx, identity.Public().(ed25519.PublicKey), voucher); err != nil {
		return nil, nil, err
	}
	session := m.Announcement.Session()
	entry, err := session.NewEntry(identity, voucher)
	if err != nil {
		return nil, nil, err
	}
	if err := client.Join(ctx, entry); err != nil {
		return nil, nil, err
	}
	entries, err := client.Roster(ctx)
	if err != nil {
		return nil, nil, err
	}
	roster, err := session.Judge(ctx, entries, vouchers.Check)
	if err != nil {
		return nil, nil, fmt.Errorf("roster: %w", err)
	}
	round, err := session.Round(roster)
	return identity, round, err
}

// identity returns the key that signs the member's messages, and makes it the first time.
func (m *Member) identity() (ed25519.PrivateKey, error) {
	path := m.path(identityName)
	if found, err := m.exists(identityName); err != nil || found {
		if err != nil {
			return nil, err
		}
		return prover.ReadSigner(path)
	}
	key, err := prover.NewSigner()
	if err != nil {
		return nil, err
	}
	return key, prover.WriteSigner(path, key)
}

// voucher returns the proof that a member stands behind the key. It is made once: another one of the same key is another entry.
func (m *Member) voucher(ctx context.Context, identity ed25519.PrivateKey) ([]byte, error) {
	path := m.path(voucherName)
	voucher, err := privatefile.Read(path, relay.MaxVoucher)
	if err == nil {
		return voucher, nil
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("%w: %w", ErrState, err)
	}
	now, err := m.Now(ctx)
	if err != nil {
		return nil, err
	}
	where := m.Rounds.VoucherContext(m.Announcement.Round, identity.Public().(ed25519.PublicKey))
	proven, err := m.proveMembership(ctx, where, now)
	if err != nil {
		return nil, err
	}
	return proven.File, privatefile.Write(path, proven.File)
}

// peer opens the member's state of secure aggregation, or makes it.
func (m *Member) peer(round *secagg.Round, identity ed25519.PrivateKey) (*secagg.Client, error) {
	found, err := m.exists(peerName)
	if err != nil {
		return nil, err
	}
	if !found {
		return secagg.Create(m.path(peerName), round, identity)
	}
	peer, err := secagg.Open(m.path(peerName), identity)
	if err != nil {
		return nil, err
	}
	if peer.Round().Digest() != round.Digest() {
		return nil, errors.Join(fmt.Errorf("%w: the roster has changed since the member took part", ErrState), peer.Close())
	}
	return peer, nil
}

func (m *Member) exists(name string) (bool, error) {
	_, err := os.Lstat(m.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("%w: %w", ErrState, err)
	}
	return true, nil
}
