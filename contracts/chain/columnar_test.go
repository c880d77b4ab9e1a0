package chain_test

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/internal/fixture"
	"github.com/acc36754/assent/contracts/internal/tally"
	"github.com/acc36754/assent/internal/vkey"
)

// mutant is a proof, as Go takes it, and public inputs that are not what was proven.
type mutant struct {
	name   string
	proof  []byte
	inputs []fr.Element
}

const wordSize = 32

// mutants derives changed proofs and inputs from valid ones, the same ones at each run. The proof's last word,
// which contracts do not read, stays.
func mutants(valid fixture.Fixture, n int) []mutant {
	rng := rand.New(rand.NewPCG(20, 26))
	words := len(valid.Proof) / wordSize
	out := make([]mutant, 0, n)
	for range n {
		m := mutant{proof: slices.Concat(valid.Proof, valid.Rest), inputs: slices.Clone(valid.Inputs)}
		i, k := rng.IntN(words), rng.IntN(words)
		word := m.proof[i*wordSize : (i+1)*wordSize]
		switch rng.IntN(8) {
		case 0:
			bit := rng.IntN(8 * wordSize)
			word[bit/8] ^= 1 << (bit % 8)
			m.name = fmt.Sprintf("bit %d of word %d", bit, i)
		case 1:
			clear(word)
			m.name = fmt.Sprintf("word %d is 0", i)
		case 2:
			addTo(word, fr.Modulus())
			m.name = fmt.Sprintf("r is added to word %d", i)
		case 3:
			addTo(word, fp.Modulus())
			m.name = fmt.Sprintf("p is added to word %d", i)
		case 4:
			addTo(word, big.NewInt(1))
			m.name = fmt.Sprintf("1 is added to word %d", i)
		case 5:
			copy(word, m.proof[k*wordSize:(k+1)*wordSize])
			m.name = fmt.Sprintf("word %d is a copy of word %d", i, k)
		case 6:
			i %= words - 1
			copy(m.proof[i*wordSize:(i+2)*wordSize], m.proof[k/2*2*wordSize:(k/2+1)*2*wordSize])
			m.name = fmt.Sprintf("words %d and %d are a copy of word %d and the next", i, i+1, k/2*2)
		case 7:
			i %= len(m.inputs)
			if one := fr.One(); rng.IntN(2) == 0 {
				m.inputs[i].Add(&m.inputs[i], &one)
			} else {
				m.inputs[i] = m.inputs[rng.IntN(len(m.inputs))]
			}
			m.name = fmt.Sprintf("public input %d", i)
		}
		out = append(out, m)
	}
	return out
}

// addTo adds to a word modulo 2^256.
func addTo(word []byte, n *big.Int) {
	sum := new(big.Int).Add(new(big.Int).SetBytes(word), n)
	sum.SetBit(sum, 8*wordSize, 0).FillBytes(word)
}

// Go and the contract give one verdict on everything near a valid proof of a statement about whole tables, and
// neither accepts what was changed.
func TestGoAndContractAgreeOnTableStatements(t *testing.T) {
	client := start(t)
	for _, c := range []struct {
		name    string
		key     string
		system  *columnar.System
		mutants int
	}{
		{"ConsentPlonkAdapter", "../../verifier/keys/consent-plonk-dev.vk", consent.Statement{}.System(), 120},
		{"TallyPlonkAdapter", filepath.Join("..", "test", "tally", "tally-plonk.vk"), tally.System(), 80},
	} {
		t.Run(c.name, func(t *testing.T) {
			valid := add(t, client, c.name)
			key := readKey(t, c.key)
			cases := append(mutants(valid, c.mutants), mutant{
				name: "unchanged", proof: slices.Concat(valid.Proof, valid.Rest), inputs: valid.Inputs,
			})
			for _, m := range cases {
				same := slices.Equal(m.proof, cases[len(cases)-1].proof) && slices.Equal(m.inputs, valid.Inputs)
				byGo := columnar.Verify(c.system, key, m.proof, m.inputs) == nil
				byContract := ask(t, client, valid, columnar.EVM(m.proof), m.inputs)
				if byGo != byContract || byGo != same {
					t.Errorf("%s: Go says %t, the contract %t, want %t", m.name, byGo, byContract, same)
				}
			}
		})
	}
}

func readKey(t *testing.T, path string) *vkey.Key {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	key, err := vkey.Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// ask returns the contract's verdict.
func ask(t *testing.T, client *chain.Client, valid fixture.Fixture, proof []byte, inputs []fr.Element) bool {
	t.Helper()
	verdict, _, err := client.Verify(t.Context(), valid.KeyHash, proof, inputs)
	if err != nil {
		t.Fatal(err)
	}
	return verdict
}
