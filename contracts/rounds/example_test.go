package rounds_test

import (
	"fmt"
	"math/big"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/rounds"
)

// An aggregator announces a round by a file, and its members read what they have to keep to.
func ExampleAnnouncement() {
	announced := &rounds.Announcement{
		ChainID: 1, Contract: assent.Address{19: 1}, Round: 7, Members: assent.Digest{31: 1}, Length: 3, Minimum: 2, Bits: 16,
		Bound: rounds.Bound{Column: "weight", Limit: big.NewInt(1 << 20), Norm: big.NewInt(1 << 40)},
	}
	file, err := announced.Encode()
	if err != nil {
		fmt.Println(err)
		return
	}
	read, err := rounds.ParseAnnouncement(file)
	if err != nil {
		fmt.Println(err)
		return
	}
	// A masked vector has the blinding value behind the update.
	fmt.Println(read.Round, read.Scale().Bits, read.Session().Length)
	// Output: 7 16 4
}
