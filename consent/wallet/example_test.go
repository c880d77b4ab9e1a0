package wallet_test

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
)

// A subject consents to research by a hospital. What is printed last goes to a relay; the seed stays.
func ExampleSeed_Account() {
	seed, err := wallet.NewSeed()
	if err != nil {
		fmt.Println(err)
		return
	}
	account, err := seed.Account(consent.Book{
		ChainID: 31337, Registry: assent.Address{0x5f, 19: 1}, Controller: assent.Address{0xc0, 19: 2},
		Purpose: consent.DPV + "ScientificResearch",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	message, signature, err := account.Give(0, 1_772_409_600, 1_930_176_000, 1_772_496_000)
	if err != nil {
		fmt.Println(err)
		return
	}
	domain := eip712.Domain{ChainID: 31337, Registry: assent.Address{0x5f, 19: 1}}
	fmt.Println(seed, account)
	fmt.Println(message.Grantor == account.Address(), domain.Verify(message, signature, account.Address()))
	// Output:
	// (secret) (secret)
	// true <nil>
}
