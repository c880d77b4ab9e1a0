package columnar

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Blocks, segments and folds end in other places for every pair of sizes; prover and circuit must agree on
// all of them, with public and with hidden numbers of records.
func TestHonestProofs(t *testing.T) {
	y := newToy()
	rng := rand.New(rand.NewPCG(1, 2))
	sizes := [][2]int{{1, 1}, {1, 40}, {2, 1}, {31, 30}, {32, 31}, {33, 64}, {127, 3}, {128, 128}, {129, 500}, {257, 256}, {700, 255}, {1024, 1023}, {1025, 1}}
	for i, size := range sizes {
		data := y.data(rng, size[0], size[1])
		for _, capacity := range []uint64{0, uint64(max(size[0], size[1]) + i)} {
			in := instance(t, y.system, data, capacity)
			if err := verifyOuter(in, prove(t, newProver(uint64(i)), in)); err != nil {
				t.Errorf("%d and %d records, capacity %d: %v", size[0], size[1], capacity, err)
			}
		}
	}
}

// One worker and many must make the same proof: nothing may depend on how work is shared.
func TestWorkersDoNotShow(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(3, 3)), 3000, 5000), 0)
	var proofs [][]byte
	for _, workers := range []int{1, 2, 7} {
		p := newProver(5)
		p.Workers = workers
		proofs = append(proofs, prove(t, p, in).Argument.Encode())
	}
	for i, proof := range proofs[1:] {
		if string(proof) != string(proofs[0]) {
			t.Errorf("proof %d differs from the one by a single worker", i+1)
		}
	}
}

// Two proofs of one claim share no commitment and no scalar: everything published is freshly blinded.
func TestProofsShareNothing(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(4, 4)), 100, 60), 0)
	seen := map[[32]byte]bool{}
	for seed := range uint64(2) {
		raw := prove(t, newProver(seed), in).Argument.Encode()
		for at := 0; at+32 <= len(raw); at += 32 {
			word := [32]byte(raw[at : at+32])
			if seen[word] && seed == 1 {
				t.Errorf("word %d is in both proofs", at/32)
			}
			if seed == 0 {
				seen[word] = true
			}
		}
	}
}

// Whoever knows that one of two tables was proven and tries to recompute what is published finds neither:
// every commitment and every fold carries randomness that the tables do not determine.
func TestPublishedValuesTellNothingOfCandidates(t *testing.T) {
	y := newToy()
	rng := rand.New(rand.NewPCG(6, 6))
	candidates := []*columnar.Data{y.data(rng, 100, 60), y.data(rng, 100, 60)}
	in := instance(t, y.system, candidates[0], 0)
	proof := prove(t, newProver(1), in)
	published := map[bn254.G1Affine]bool{proof.Argument.Mask: true, proof.Argument.Opening.Q: true, proof.Argument.Opening.W: true}
	for _, points := range [][]bn254.G1Affine{proof.Argument.First, proof.Argument.Second, proof.Argument.Opening.Folds} {
		for _, point := range points {
			published[point] = true
		}
	}
	challenges := y.system.OuterChallenges(columnar.Context(in.Key, in.Public), proof.Argument.First)
	for i, candidate := range candidates {
		rows, err := y.system.Fill(context.Background(), candidate, 1)
		if err != nil {
			t.Fatal(err)
		}
		guess := &run{Prover: newProver(99), system: y.system, data: candidate, columns: rows.Columns(), counts: rows.Counts(), challenges: challenges}
		guess.size.Last = 100
		if err := guess.fillHelpers(context.Background()); err != nil {
			t.Fatal(err)
		}
		for c, column := range guess.columns[y.system.NumSlots():] {
			if published[devsetup.Commit(column)] {
				t.Errorf("candidate %d: column %q without its blinding value is published", i, y.system.Column(c+y.system.NumSlots()))
			}
		}
	}
}

// A mask is uniform in the rows that hide an opening (internal/pcs has the argument), and drawn for each proof: one that
// served twice would give away the difference of two combinations.
func TestMaskIsDrawnForEachProof(t *testing.T) {
	_, in := honest(t, 9)
	var masks [2][]fr.Element
	for i := range masks {
		p := newProver(uint64(i))
		p.hooks.mask = func(mask []fr.Element) { masks[i] = slices.Clone(mask) }
		prove(t, p, in)
	}
	for _, row := range pcs.MaskRows(len(masks[0])) {
		if masks[0][row].IsZero() || masks[0][row] == masks[1][row] {
			t.Errorf("row %d is 0 or the same in two proofs", row)
		}
	}
}

// A source of randomness that fails must end the proof: a blinding value of zero would hide nothing.
func TestRandomnessThatFails(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(4, 4)), 10, 6), 0)
	broken := errors.New("broken")
	for allowed := range 8 { // four witness columns, two helpers, the mask, the nonce
		p := newProver(1)
		p.Random = &failingReader{left: allowed, err: broken}
		if _, err := p.Prove(context.Background(), in); !errors.Is(err, broken) {
			t.Errorf("after %d reads: %v", allowed, err)
		}
	}
}

type failingReader struct {
	left int
	err  error
}

func (r *failingReader) Read(b []byte) (int, error) {
	if r.left--; r.left < 0 {
		return 0, r.err
	}
	for i := range b {
		b[i] = byte(7*i + r.left)
	}
	return len(b), nil
}

// Proving stops when it is told to, in every phase.
func TestCancel(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(4, 4)), 100, 60), 0)
	for _, phase := range []Phase{PhaseFill, PhaseFirst, PhaseHelpers, PhaseMask, PhaseSumcheck, PhaseOpening} {
		ctx, cancel := context.WithCancel(context.Background())
		p := newProver(1)
		p.Progress = func(at Phase, _, _ int) {
			if at == phase {
				cancel()
			}
		}
		if _, err := p.Prove(ctx, in); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled while %s: %v", phase, err)
		}
		cancel()
	}
}

func TestSRSTooShort(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(4, 4)), 100, 60), 0)
	p := newProver(1)
	p.SRS = srsOf(100)
	if _, err := p.Prove(context.Background(), in); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Error(err)
	}
}

func TestInterpolation(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	coefficients := make([]fr.Element, 8)
	for i := range coefficients {
		coefficients[i] = randomElement(rng)
	}
	at := func(x uint64) (v fr.Element) {
		point := fr.NewElement(x)
		for i := len(coefficients) - 1; i >= 0; i-- {
			v.Mul(&v, &point).Add(&v, &coefficients[i])
		}
		return v
	}
	var values []fr.Element
	for x := range uint64(12) {
		values = append(values, at(x))
	}
	for i, c := range interpolate(values[:8]) {
		if c != coefficients[i] {
			t.Errorf("coefficient %d is wrong", i)
		}
	}
	for i, v := range extend(values[:8], 12) {
		if v != values[i] {
			t.Errorf("the value at %d is wrong", i)
		}
	}
}
