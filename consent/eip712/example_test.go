package eip712_test

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
)

// A relay gets a consent and a signature and looks whether they belong together before it pays for a transaction.
func ExampleDomain_Verify() {
	book := consent.Book{
		ChainID: 31337, Registry: assent.Address{0x5f, 19: 1}, Controller: assent.Address{0xc0, 19: 2},
		Purpose: consent.DPV + "ScientificResearch",
	}
	domain := eip712.Domain{ChainID: book.ChainID, Registry: book.Registry}
	key := sampleKey() // a wallet's; see package wallet
	message := &eip712.Consent{
		Grantor: eip712.AccountOf(key.PubKey()), Book: book.ID(), Salt: [32]byte{7},
		NotBefore: 1_772_409_600, NotAfter: 1_930_176_000, Deadline: 1_772_496_000,
	}
	signature, err := domain.Sign(key, message)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(domain.Verify(message, signature, message.Grantor))

	message.NotAfter++ // longer than the subject agreed to
	fmt.Println(errors.Is(domain.Verify(message, signature, message.Grantor), eip712.ErrSignature))
	// Output:
	// <nil>
	// true
}
