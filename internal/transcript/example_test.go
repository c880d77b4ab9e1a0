package transcript_test

import (
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func ExampleDuplex() {
	d := transcript.New(field.FromKeccak(field.Keccak([]byte("example/v1"))))
	d.Absorb(fr.NewElement(1), fr.NewElement(2)) // a first message
	alpha, rho := d.Lane(1), d.Lane(2)           // two challenges that bind it
	d.Absorb(fr.NewElement(3))                   // a second message
	r := d.Lane(1)                               // a challenge that binds both
	fmt.Println(field.Hex(alpha))
	fmt.Println(field.Hex(rho))
	fmt.Println(field.Hex(r))
	// Output:
	// 0x18ae4217c37eee34d1deb68ab97ed2a0a22ac2eedc08393dc2f0d50d5f18c1b2
	// 0x1b9817fef99086eec333a24493077cad2edd1c6d8a1c8c44be4b3867d31eabe0
	// 0x05c50d5b22fcd97c3424ec814fb02f5cb30d8311a5f859618b49a447de88c271
}
