// Package transcript is the sponge from which a statement's circuit draws its private challenges: an
// overwrite duplex (Bertoni, Daemen, Peeters, Van Assche, "Duplexing the Sponge: Single-Pass Authenticated
// Encryption and Other Applications", SAC 2011, https://eprint.iacr.org/2011/499) over the Poseidon2
// permutation of width 8 (Grassi, Khovratovich, Schofnegger, "Poseidon2: A Faster Version of the Poseidon
// Hash Function", https://eprint.iacr.org/2023/323) with gnark-crypto's constants. The prover computes it
// here; circuits/gadget has the twin that the circuit computes.
//
// Lane 0 is the capacity: it starts as a tag, is never overwritten and never shown. An absorption
// overwrites the seven other lanes, all of them, and permutes; challenges are then read from these lanes.
//
// The layout is fixed and lengths are not bound: Absorb(a) and Absorb(a, 0) are the same. How many values
// each absorption has, and which lanes are read after it, must follow from the tag alone, as the IO pattern
// does in SAFE (Aumasson, Khovratovich, Mennink, Quine, https://eprint.iacr.org/2023/522).
package transcript

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// The permutation's size. Lane 0 is the capacity, lanes 1 to Rate are the rate.
const (
	Width         = 8
	Rate          = Width - 1
	FullRounds    = 8
	PartialRounds = 57
)

// Duplex is one transcript. It must not be used by two goroutines at once.
type Duplex struct {
	permutation *poseidon2.Permutation
	state       [Width]fr.Element
	absorbed    bool
}

// New returns a transcript that has absorbed nothing. Two protocols with different layouts have different
// tags.
func New(tag fr.Element) *Duplex {
	return &Duplex{
		permutation: poseidon2.NewPermutation(Width, FullRounds, PartialRounds),
		state:       [Width]fr.Element{tag},
	}
}

// Absorb overwrites the rate lanes with up to Rate values, and with zeros after them, and permutes. More
// values are absorbed in chunks of Rate, with one permutation each. Without values nothing happens.
func (d *Duplex) Absorb(values ...fr.Element) {
	for len(values) > 0 {
		n := copy(d.state[1:], values)
		clear(d.state[1+n:])
		d.permute()
		values = values[n:]
	}
}

// permute cannot fail: the state has the width that the permutation was made for.
func (d *Duplex) permute() {
	if err := d.permutation.Permutation(d.state[:]); err != nil {
		panic(fmt.Sprintf("transcript: state of %d lanes: %v", len(d.state), err))
	}
	d.absorbed = true
}

// Lane returns the lane i of the last permutation's output, from 1 to Rate. Which lanes a protocol reads,
// and when, is written in its code and never comes from outside, so a lane that must not be read is a
// mistake of the program, and Lane panics: for the capacity, for a lane that does not exist, and before
// anything was absorbed, when the lanes are zeros that bind nothing.
func (d *Duplex) Lane(i int) fr.Element {
	CheckLane(i, d.absorbed)
	return d.state[i]
}

// CheckLane panics unless the lane i may be read; it serves this package's Duplex and its twin.
func CheckLane(i int, absorbed bool) {
	if i < 1 || i > Rate {
		panic(fmt.Sprintf("transcript: lane %d is not one of the lanes 1 to %d", i, Rate))
	}
	if !absorbed {
		panic("transcript: no lane can be read before the first absorption")
	}
}
