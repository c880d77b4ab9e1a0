package secagg

import (
	"bytes"
	"encoding/hex"
	"testing"
)

// docs/formats.md says how every key is derived. Clients of different versions take part in one round only while that stays.
func TestDerivationsAreGolden(t *testing.T) {
	secret, round, s := [scalarSize]byte{1}, [32]byte{2}, session{3}
	key, err := pairKeyOf(secret, round, 5)
	if err != nil {
		t.Fatal(err)
	}
	peer, err := pairKeyOf([scalarSize]byte{4}, round, 6)
	if err != nil {
		t.Fatal(err)
	}
	own, err := selfMask(secret, s, 5)
	if err != nil {
		t.Fatal(err)
	}
	pair, err := pairMask(key, peer.PublicKey(), s, 5, 6)
	if err != nil {
		t.Fatal(err)
	}
	back, err := pairMask(peer, key.PublicKey(), s, 6, 5)
	if err != nil {
		t.Fatal(err)
	}
	if own.negative || !pair.negative || back.negative || pair.key != back.key {
		t.Error("the participant with the higher number has to add, the other one to take off, the same mask")
	}
	cipher, err := sealingFor(key, peer.PublicKey(), s, 6, 5, 6)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := cipher.seal([scalarSize]byte{7}, [scalarSize]byte{8})
	if err != nil {
		t.Fatal(err)
	}
	digest := testRound(2, 2, 3).Digest()
	confirmed := survivorsBody(s, []int{0, 1, 2}, []int{0, 2})
	for _, item := range []struct {
		name, want string
		got        []byte
	}{
		{"round", "2e6042e270151a5213edcdf8a48a6c4d52d8076b3ef38def581ad9057eb7b860", digest[:]},
		{"pair key", "6c2fb8ee69db533aa289b4e6608faf02568f5b85269baec70e8ff9b5a9b0b731", key.PublicKey().Bytes()},
		{"self mask", "6739795977d3f356208bea22fdbed81663d51ea7ba82ae6ae392e726c2d40a81", own.key[:]},
		{"pair mask", "ad215679bb28be1c47c12b7f5236c792199cf404b61d62b889597195893dafc3", pair.key[:]},
		{"sealed", "028be3ad709a7cfb498aecc608b1db854620bf97d742b16035e1954c7a1915c53e291ddf81cf1e59c48553b1a5e6c1ff50b2f9e278463bd11f50c48e9ea90983832c82b6d56dfd71fd19d77b654b08b0", sealed},
		{"survivors", "64f9bc87831a4b2cf5421f5024cfb93c471c2f6546752ef16482634bfa3db5c0", confirmed[sessionSize:]},
	} {
		if got := hex.EncodeToString(item.got); got != item.want {
			t.Errorf("%s: %s, want %s", item.name, got, item.want)
		}
	}
}

// Shares open in the direction, the session and for the participants that they were sealed for.
func TestSealingIsBoundToItsWay(t *testing.T) {
	round, s := [32]byte{2}, session{3}
	a, err := pairKeyOf([scalarSize]byte{1}, round, 0)
	if err != nil {
		t.Fatal(err)
	}
	b, err := pairKeyOf([scalarSize]byte{2}, round, 1)
	if err != nil {
		t.Fatal(err)
	}
	open := func(s session, from, to int, sealed []byte) error {
		cipher, err := sealingFor(b, a.PublicKey(), s, from, from, to)
		if err != nil {
			t.Fatal(err)
		}
		_, _, err = cipher.open(sealed)
		return err
	}
	cipher, err := sealingFor(a, b.PublicKey(), s, 1, 0, 1)
	if err != nil {
		t.Fatal(err)
	}
	sealed, err := cipher.seal([scalarSize]byte{7}, [scalarSize]byte{8})
	if err != nil {
		t.Fatal(err)
	}
	if err := open(s, 0, 1, sealed); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"the other way":    open(s, 1, 0, sealed),
		"another session":  open(session{4}, 0, 1, sealed),
		"another receiver": open(s, 0, 2, sealed),
		"a changed byte":   open(s, 0, 1, append(bytes.Clone(sealed[:len(sealed)-1]), sealed[len(sealed)-1]^1)),
		"nothing":          open(s, 0, 1, nil),
	} {
		if err != ErrSealed {
			t.Errorf("%s: %v", name, err)
		}
	}
}
