package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/internal/fixture"
)

const plonk, groth16 = "CubicPlonkAdapter", "CubicGroth16Adapter"

// start returns a client of a fresh chain with a router.
func start(t *testing.T) *chain.Client {
	t.Helper()
	client, err := chain.Simulated(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := client.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := client.DeployRouter(t.Context(), true); err != nil {
		t.Fatal(err)
	}
	return client
}

// load returns an adapter's creation code and a proof that it accepts.
func load(t *testing.T, name string) ([]byte, fixture.Fixture) {
	t.Helper()
	code, err := bindings.Adapter(name)
	if errors.Is(err, bindings.ErrUnknownAdapter) {
		code, err = testCode(name)
	}
	if err != nil {
		t.Fatal(err)
	}
	proof, err := fixture.Read(fixture.Path("..", name))
	if err != nil {
		t.Fatal(err)
	}
	return code, proof
}

// testCode returns the creation code of a contract that only tests use.
func testCode(name string) ([]byte, error) {
	text, err := os.ReadFile("testdata/" + name + ".bin")
	if err != nil {
		return nil, err
	}
	return hexutil.Decode(strings.TrimSpace(string(text)))
}

func add(t *testing.T, client *chain.Client, name string) fixture.Fixture {
	t.Helper()
	code, proven := load(t, name)
	if _, err := client.AddVerifier(t.Context(), proven.KeyHash, code); err != nil {
		t.Fatal(err)
	}
	return proven
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// A proof that was made in Go is accepted on the chain, of each statement and by either proof system, for as
// much gas as in the other EVM, forge's.
func TestValidProofs(t *testing.T) {
	client := start(t)
	data, err := os.ReadFile("../snapshots/VerifierRouter.json")
	if err != nil {
		t.Fatal(err)
	}
	var snapshot map[string]string
	if err := json.Unmarshal(data, &snapshot); err != nil {
		t.Fatal(err)
	}
	for _, name := range append(bindings.Adapters(), plonk, groth16) {
		t.Run(name, func(t *testing.T) {
			proven := add(t, client, name)
			valid, gas, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
			if err != nil || !valid {
				t.Fatalf("verdict %t, error %v", valid, err)
			}
			if got, want := strconv.FormatUint(gas, 10), snapshot["verify "+name]; got != want {
				t.Errorf("%s gas, in the snapshot %s", got, want)
			}
		})
	}
}

// What is not a valid proof is a verdict, not an error, also when it is not a proof at all.
func TestInvalidProofs(t *testing.T) {
	client := start(t)
	for _, name := range []string{plonk, groth16} {
		proven := add(t, client, name)
		cases := map[string]func(*fixture.Fixture){
			"empty":             func(f *fixture.Fixture) { f.Proof = nil },
			"one byte short":    func(f *fixture.Fixture) { f.Proof = f.Proof[1:] },
			"point off curve":   func(f *fixture.Fixture) { f.Proof[31] ^= 1 },
			"last bit flipped":  func(f *fixture.Fixture) { f.Proof[len(f.Proof)-1] ^= 1 },
			"zeros":             func(f *fixture.Fixture) { f.Proof = make([]byte, len(f.Proof)) },
			"first input moved": func(f *fixture.Fixture) { f.Inputs[0].Add(&f.Inputs[0], new(fr.Element).SetOne()) },
			"last input moved":  func(f *fixture.Fixture) { f.Inputs[1].Neg(&f.Inputs[1]) },
		}
		for title, change := range cases {
			t.Run(name+"/"+title, func(t *testing.T) {
				changed := fixture.Fixture{
					KeyHash: proven.KeyHash,
					Proof:   append([]byte(nil), proven.Proof...),
					Inputs:  append([]fr.Element(nil), proven.Inputs...),
				}
				change(&changed)
				valid, _, err := client.Verify(t.Context(), changed.KeyHash, changed.Proof, changed.Inputs)
				if err != nil {
					t.Fatal(err)
				}
				if valid {
					t.Error("accepted")
				}
			})
		}
	}
}

func TestProofUnderAnotherKey(t *testing.T) {
	client := start(t)
	first, second := add(t, client, plonk), add(t, client, groth16)
	valid, _, err := client.Verify(t.Context(), second.KeyHash, first.Proof, first.Inputs)
	if err != nil || valid {
		t.Errorf("verdict %t, error %v", valid, err)
	}
}

func TestRefusals(t *testing.T) {
	client := start(t)
	code, proven := load(t, plonk)
	other := proven.KeyHash
	other[31] ^= 1 // the same selector

	_, _, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
	wantError(t, err, chain.ErrUnknownVerifier)
	_, err = client.Entry(t.Context(), proven.KeyHash)
	wantError(t, err, chain.ErrUnknownVerifier)
	_, err = client.Entry(t.Context(), assent.Digest{})
	wantError(t, err, chain.ErrUnknownVerifier)
	wantError(t, client.Freeze(t.Context(), proven.KeyHash), chain.ErrUnknownVerifier)
	_, err = client.AddVerifier(t.Context(), other, code)
	wantError(t, err, chain.ErrKeyMismatch)

	add(t, client, plonk)
	_, err = client.AddVerifier(t.Context(), proven.KeyHash, code)
	wantError(t, err, chain.ErrSelectorTaken)
	_, _, err = client.Verify(t.Context(), other, proven.Proof, proven.Inputs)
	wantError(t, err, chain.ErrUnknownVerifier)
	_, err = client.Entry(t.Context(), other)
	wantError(t, err, chain.ErrUnknownVerifier)
	_, _, err = client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs[:1])
	wantError(t, err, chain.ErrInputCount)
}

func TestFreeze(t *testing.T) {
	client := start(t)
	proven := add(t, client, plonk)
	if err := client.Freeze(t.Context(), proven.KeyHash); err != nil {
		t.Fatal(err)
	}
	_, _, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
	wantError(t, err, chain.ErrFrozenVerifier)
	wantError(t, client.Freeze(t.Context(), proven.KeyHash), chain.ErrFrozenVerifier)

	entry, err := client.Entry(t.Context(), proven.KeyHash)
	if err != nil {
		t.Fatal(err)
	}
	if !entry.Frozen || entry.KeyHash != proven.KeyHash || entry.Inputs != 2 || entry.Verifier == (common.Address{}) {
		t.Errorf("entry %+v", entry)
	}
}

func TestWithoutRouter(t *testing.T) {
	client, err := chain.Simulated(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	_, err = client.AddVerifier(t.Context(), assent.Digest{1}, nil)
	wantError(t, err, chain.ErrNoRouter)
	_, _, err = client.Verify(t.Context(), assent.Digest{1}, nil, nil)
	wantError(t, err, chain.ErrNoRouter)
}

// An address without a router behind it is an error, not a verdict.
func TestWrongRouterAddress(t *testing.T) {
	client := start(t)
	client.UseRouter(common.Address{1})
	if valid, _, err := client.Verify(t.Context(), assent.Digest{1}, nil, nil); err == nil {
		t.Errorf("verdict %t without an error", valid)
	}
}

func TestCancelled(t *testing.T) {
	client := start(t)
	proven := add(t, client, plonk)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err := client.Verify(ctx, proven.KeyHash, proven.Proof, proven.Inputs)
	wantError(t, err, context.Canceled)
}

// Transactions of several goroutines must not take the same nonce.
func TestConcurrentUse(t *testing.T) {
	client := start(t)
	proven := add(t, client, groth16)
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			valid, _, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
			if err != nil || !valid {
				t.Errorf("verdict %t, error %v", valid, err)
			}
		})
	}
	group.Wait()
}
