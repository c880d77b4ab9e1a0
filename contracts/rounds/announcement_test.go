package rounds

import (
	"bytes"
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
)

func announced() *Announcement {
	return &Announcement{
		ChainID: 5, Contract: assent.Address{9}, Round: 7, Members: assent.Digest{1}, Length: 10, Minimum: 3, Bits: 16,
		Bound: Bound{Column: "weight", Limit: big.NewInt(1 << 20), Norm: big.NewInt(1 << 40)},
	}
}

// opened is the round as the contract has it.
func opened() (*Round, *Rounds) {
	a := announced()
	params := map[string]string{"bound": a.Bound.Norm.String(), "column": a.Bound.Column, "limit": a.Bound.Limit.String()}
	round := &Round{
		ID: a.Round, Members: a.Members, Length: a.Length, Minimum: a.Minimum, Params: (&assent.Claim{Params: params}).ParamsDigest(),
	}
	return round, &Rounds{chainID: a.ChainID, address: common.Address(a.Contract), contract: bindings.NewFederatedRounds()}
}

// A member takes an announcement for its round only if the contract says the same of each thing that it would act on.
func TestAnnouncementIsTheContracts(t *testing.T) {
	round, contract := opened()
	if err := announced().Check(round, contract); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Announcement){
		"chain": func(a *Announcement) { a.ChainID++ }, "contract": func(a *Announcement) { a.Contract[0]++ },
		"round": func(a *Announcement) { a.Round++ }, "members": func(a *Announcement) { a.Members[0]++ },
		"length": func(a *Announcement) { a.Length++ }, "minimum": func(a *Announcement) { a.Minimum-- },
		"column": func(a *Announcement) { a.Bound.Column = "other" },
		"limit":  func(a *Announcement) { a.Bound.Limit = big.NewInt(1) },
		"norm":   func(a *Announcement) { a.Bound.Norm = big.NewInt(1) },
	} {
		changed := announced()
		change(changed)
		if err := changed.Check(round, contract); !errors.Is(err, ErrAnnouncement) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

// Rounds of different chains, contracts and numbers have different secure aggregations.
func TestSessionsDiffer(t *testing.T) {
	seen := map[[32]byte]string{}
	for name, change := range map[string]func(*Announcement){
		"itself": func(*Announcement) {}, "chain": func(a *Announcement) { a.ChainID++ },
		"contract": func(a *Announcement) { a.Contract[19]++ }, "round": func(a *Announcement) { a.Round++ },
	} {
		changed := announced()
		change(changed)
		session := changed.Session()
		if other, taken := seen[session.ID]; taken {
			t.Errorf("%s and %s have one id", name, other)
		}
		seen[session.ID] = name
		if session.Length != 11 || session.Minimum != 3 {
			t.Errorf("session %+v", session)
		}
	}
}

// What no round can have is not written, and not read.
func TestBadAnnouncements(t *testing.T) {
	file, err := announced().Encode()
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Announcement){
		"no length": func(a *Announcement) { a.Length = 0 }, "no column": func(a *Announcement) { a.Bound.Column = "" },
		"no limit": func(a *Announcement) { a.Bound.Limit = nil }, "limit 0": func(a *Announcement) { a.Bound.Limit = new(big.Int) },
		"limit of 64 bits":  func(a *Announcement) { a.Bound.Limit = new(big.Int).Lsh(big.NewInt(1), 63) },
		"no norm":           func(a *Announcement) { a.Bound.Norm = nil },
		"norm below 0":      func(a *Announcement) { a.Bound.Norm = big.NewInt(-1) },
		"norm of 257 bits":  func(a *Announcement) { a.Bound.Norm = new(big.Int).Lsh(big.NewInt(1), 256) },
		"negative scale":    func(a *Announcement) { a.Bits = -1 },
		"minimum of nobody": func(a *Announcement) { a.Minimum = 0 },
	} {
		changed := announced()
		change(changed)
		if _, err := changed.Encode(); !errors.Is(err, ErrAnnouncement) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for from, to := range map[string]string{`"assentRound": 1`: `"assentRound": 2`, `"1048576"`: `"x"`, `"chainId"`: `"chain"`} {
		if _, err := ParseAnnouncement(bytes.Replace(file, []byte(from), []byte(to), 1)); !errors.Is(err, ErrAnnouncement) {
			t.Errorf("%s: %v", to, err)
		}
	}
}

// Whatever a file holds, it is an announcement in its one form or ErrAnnouncement.
func FuzzParseAnnouncement(f *testing.F) {
	file, err := announced().Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := ParseAnnouncement(data)
		if err != nil {
			if !errors.Is(err, ErrAnnouncement) {
				t.Error(err)
			}
			return
		}
		again, err := a.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if b, err := ParseAnnouncement(again); err != nil || b.Session() != a.Session() {
			t.Errorf("read again: %v", err)
		}
	})
}

// The updates of a round are those that were taken and not left out since, and a node's log that is none of these is not
// believed.
func TestUpdatesOfEvents(t *testing.T) {
	_, contract := opened()
	events := contract.contract.GetABI().Events
	taken := func(nullifier *big.Int) types.Log {
		data, err := events["UpdateTaken"].Inputs.NonIndexed().Pack([32]byte{2}, [32]byte{3})
		if err != nil {
			t.Fatal(err)
		}
		return types.Log{Topics: []common.Hash{events["UpdateTaken"].ID, common.BigToHash(big.NewInt(7)), common.BigToHash(nullifier), {1}}, Data: data}
	}
	dropped := func(nullifier int64) types.Log {
		return types.Log{Topics: []common.Hash{events["UpdateDropped"].ID, common.BigToHash(big.NewInt(7)), common.BigToHash(big.NewInt(nullifier))}}
	}
	updates, err := contract.playUpdates([]types.Log{taken(big.NewInt(1)), taken(big.NewInt(2)), taken(big.NewInt(3)), dropped(2)})
	if err != nil || len(updates) != 2 {
		t.Fatalf("%+v, %v", updates, err)
	}
	if updates[0].Nullifier != fr.NewElement(1) || updates[1].Nullifier != fr.NewElement(3) || updates[0].Dataset != (assent.Digest{1}) || updates[0].Vector != (assent.Digest{2}) {
		t.Errorf("%+v", updates)
	}
	for name, log := range map[string]types.Log{"a nullifier that is no scalar": taken(fr.Modulus()), "another event": {Topics: []common.Hash{{1}}}} {
		if _, err := contract.playUpdates([]types.Log{log}); !errors.Is(err, follow.ErrAnswer) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
