package pcs_test

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// devSRS returns powers of the published development secret.
func devSRS(n int) *pcs.SRS {
	_, _, g, _ := bn254.Generators()
	tau, power := devsetup.Tau(), fr.One()
	scalars := make([]fr.Element, n)
	for i := range scalars {
		scalars[i] = power
		power.Mul(&power, &tau)
	}
	return &pcs.SRS{G1: bn254.BatchScalarMultiplicationG1(&g, scalars), G2: devsetup.G2()}
}

// A vector is committed, its value at a corner of the cube, which is one of its entries, is opened, and
// the verifier checks the bytes.
func ExampleSRS_Open() {
	srs := devSRS(32)
	v := make([]fr.Element, 32)
	for i := range v {
		v[i].SetUint64(uint64(100 + i*i))
	}
	commitment, err := srs.Commit(v, 1)
	if err != nil {
		fmt.Println(err)
		return
	}
	claim := &pcs.OpeningClaim{
		Seed:  []fr.Element{fr.NewElement(1), fr.NewElement(2)}, // in earnest: hashes that bind the commitment
		Point: make([]fr.Element, pcs.Coordinates),
		Vars:  5,
	}
	claim.Point[0].SetOne() // index 2^0 + 2^2 = 5
	claim.Point[2].SetOne()
	claim.Value = v[5]

	opening, err := srs.Open(context.Background(), v, claim, 0) // v is used up
	if err != nil {
		fmt.Println(err)
		return
	}
	raw := opening.Bytes()
	received, err := pcs.ParseOpening(raw, claim.Vars)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(raw), claim.Value.String(), srs.Verifier().VerifyOpening(&commitment, claim, received))
	// Output: 768 125 <nil>
}
