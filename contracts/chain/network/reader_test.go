package network_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Whoever only asks needs neither the key nor the journal, is in nobody's way, and cannot send by mistake.
func TestReaderAsksAndDoesNotSend(t *testing.T) {
	f := newFixture(t)
	sending, err := network.Open(t.Context(), f.Config)
	must(t, err)
	t.Cleanup(func() { must(t, sending.Close()) })

	c := f.Config
	c.Key, c.Journal = nil, ""
	reading, err := network.OpenReader(t.Context(), c)
	must(t, err)
	t.Cleanup(func() { must(t, reading.Close()) })
	if account := reading.Sender.Account(); account != (common.Address{}) {
		t.Errorf("it asks as %s", account)
	}
	// On many chains the zero address has money that was lost: it must not be for want of it that nothing is sent.
	_, err = sending.Sender.Send(t.Context(), send.NewOperation(), common.Address{}, nil, big.NewInt(1e18))
	must(t, err)
	_, err = reading.Sender.Send(t.Context(), send.NewOperation(), common.Address{1}, nil, new(big.Int))
	if !errors.Is(err, send.ErrSigner) || !errors.Is(err, network.ErrReadOnly) {
		t.Errorf("sending: %v", err)
	}
}
