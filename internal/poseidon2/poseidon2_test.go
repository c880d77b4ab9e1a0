package poseidon2

import (
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

func randomElements(rng *rand.Rand, n int) []fr.Element {
	out := make([]fr.Element, n)
	for i := range out {
		out[i] = field.FromKeccak(field.Keccak([]byte{byte(rng.Uint32()), byte(rng.Uint32()), byte(rng.Uint32()), byte(i)}))
	}
	return out
}

// A batch that disagreed with the single hash would give a root that no circuit accepts.
func TestBatchesEqualSingleHashes(t *testing.T) {
	h := New()
	rng := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 2, 15, 16, 17, 127, 128, 129, 300} {
		src := randomElements(rng, 2*n)
		dst := make([]fr.Element, n)
		h.CompressPairs(dst, src)
		for i := range dst {
			if want := h.Compress(src[2*i], src[2*i+1]); dst[i] != want {
				t.Fatalf("CompressPairs of %d, entry %d differs from Compress", n, i)
			}
		}
		for width := 0; width <= 5; width++ {
			columns := make([][]fr.Element, width)
			for c := range columns {
				columns[c] = randomElements(rng, n)
			}
			h.HashRows(dst, TagRecord, columns...)
			for i := range dst {
				row := make([]fr.Element, width)
				for c := range columns {
					row[c] = columns[c][i]
				}
				if want := h.Hash(TagRecord, row...); dst[i] != want {
					t.Fatalf("HashRows of %d×%d, row %d differs from Hash", n, width, i)
				}
			}
		}
	}
}

// Compress must stay gnark-crypto's compression: the circuits rebuild it from the same permutation.
func TestCompressIsTheLibrarys(t *testing.T) {
	e := randomElements(rand.New(rand.NewPCG(3, 4)), 2)
	left, right := e[0].Bytes(), e[1].Bytes()
	want, err := poseidon2.NewPermutation(CompressWidth, CompressFullRounds, CompressPartialRounds).Compress(left[:], right[:])
	if err != nil {
		t.Fatal(err)
	}
	got := New().Compress(e[0], e[1])
	if got := got.Bytes(); string(got[:]) != string(want) {
		t.Fatal("Compress differs from gnark-crypto's")
	}
}

// A tag or a length that did not change the result would let one kind of hash stand for another.
func TestHashSeparatesTagsAndLengths(t *testing.T) {
	h := New()
	var zero, one fr.Element
	one.SetOne()
	inputs := [][]fr.Element{{}, {zero}, {zero, zero}, {zero, zero, zero}, {one}, {one, zero}, {zero, one}}
	seen := map[fr.Element]string{}
	for _, tag := range []Tag{TagRecord, TagLeaf, TagEmpty, TagRoot, TagNullifier, TagSubject, TagCount} {
		for i, in := range inputs {
			got := h.Hash(tag, in...)
			name := string(tag) + string(rune('0'+i))
			if other, dup := seen[got]; dup {
				t.Errorf("%s and %s hash to the same value", name, other)
			}
			seen[got] = name
		}
	}
}

func BenchmarkCompressPairs(b *testing.B) {
	h := New()
	src := randomElements(rand.New(rand.NewPCG(5, 6)), 2048)
	dst := make([]fr.Element, 1024)
	for b.Loop() {
		h.CompressPairs(dst, src)
	}
}

func BenchmarkHashRows(b *testing.B) {
	h := New()
	column := randomElements(rand.New(rand.NewPCG(5, 6)), 1024)
	dst := make([]fr.Element, 1024)
	for b.Loop() {
		h.HashRows(dst, TagRecord, column, column)
	}
}
