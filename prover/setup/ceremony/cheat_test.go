// Cheating contributors, and coordinators.

package ceremony

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/frontend"
)

// A contribution that was tampered with in any part, or was made upon something else, is refused, and named.
func TestCheatingContributorIsCaught(t *testing.T) {
	honestDir := begun(t, 3)
	first, second := load(t, honestDir, 1), load(t, honestDir, 2)
	two := fr.NewElement(2)
	for what, cheat := range map[string]func(s *state) *state{
		"parameters not updated": func(s *state) *state {
			s.params.Parameters = second.params.Parameters
			return s
		},
		"only δ updated": func(s *state) *state {
			s.params.Parameters.G1.Z, s.params.Parameters.G1.PKK = second.params.Parameters.G1.Z, second.params.Parameters.G1.PKK
			return s
		},
		"δ not updated":       func(s *state) *state { s.params.Parameters.G1.Delta = second.params.Parameters.G1.Delta; return s },
		"δ in G2 not updated": func(s *state) *state { s.params.Parameters.G2.Delta = second.params.Parameters.G2.Delta; return s },
		"K not updated":       func(s *state) *state { s.params.Parameters.G1.PKK = second.params.Parameters.G1.PKK; return s },
		"Z not updated":       func(s *state) *state { s.params.Parameters.G1.Z = second.params.Parameters.G1.Z; return s },
		"one point of Z not updated": func(s *state) *state {
			s.params.Parameters.G1.Z[1] = second.params.Parameters.G1.Z[1]
			return s
		},
		"one point of K not updated": func(s *state) *state {
			k := s.params.Parameters.G1.PKK
			k[len(k)-1] = second.params.Parameters.G1.PKK[len(k)-1]
			return s
		},
		"one point of K at infinity": func(s *state) *state { s.params.Parameters.G1.PKK[0] = bn254.G1Affine{}; return s },
		"two points of Z exchanged": func(s *state) *state {
			z := s.params.Parameters.G1.Z
			z[0], z[1] = z[1], z[0]
			return s
		},
		"the proof of another": func(s *state) *state { s.commitment, s.knowledge = second.commitment, second.knowledge; return s },
		"half the proof of another": func(s *state) *state {
			s.knowledge = second.knowledge
			return s
		},
		"the challenge of another":        func(s *state) *state { s.params.Challenge = second.params.Challenge; return s },
		"no challenge":                    func(s *state) *state { s.params.Challenge = make([]byte, 32); return s },
		"another phase 1":                 func(s *state) *state { s.phase1[0]++; return s },
		"another SRS":                     func(s *state) *state { s.srs[0]++; return s },
		"made upon the first, as it is":   func(*state) *state { return honest(t, first) },
		"made upon the first, renumbered": func(*state) *state { s := honest(t, first); s.index = 3; return s },
		"made upon the first, relinked": func(*state) *state {
			s := honest(t, first)
			s.index, s.previous = 3, second.hash
			return s
		},
		"made upon the first, with the right challenge": func(*state) *state {
			s := honest(t, first)
			s.index, s.previous, s.params.Challenge = 3, second.hash, challengeOf(t, second)
			return s
		},
		"the second again": func(*state) *state { return load(t, honestDir, 2) },
		"the second again, relinked": func(*state) *state {
			s := load(t, honestDir, 2)
			s.index, s.previous = 3, second.hash
			return s
		},
		"the second again, with the right challenge": func(*state) *state {
			s := load(t, honestDir, 2)
			s.index, s.previous, s.params.Challenge = 3, second.hash, challengeOf(t, second)
			return s
		},
		"another hash of the file before": func(s *state) *state { s.previous[0]++; return s },
		"a number that changes nothing":   func(*state) *state { return contributeNumber(t, second, fr.One()) },
	} {
		t.Run(what, func(t *testing.T) {
			dir := t.TempDir()
			for i := range 4 {
				save(t, dir, i, load(t, honestDir, i))
			}
			save(t, dir, 3, cheat(load(t, dir, 3)))
			err := verifyFolder(t, dir)
			if !errors.Is(err, ErrContribution) || !strings.Contains(err.Error(), name(3)) {
				t.Errorf("got %v", err)
			}
			if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), testBeacon(), openStore(t), nil); !errors.Is(err, ErrContribution) {
				t.Errorf("finish: %v", err)
			}
			if _, err := Contribute(t.Context(), dir, cubic(), nil); !errors.Is(err, ErrContribution) {
				t.Errorf("the next contributor: %v", err)
			}
		})
	}
	// A number that the test knows makes a contribution like any other: the cases above fail for what they are called.
	save(t, honestDir, 3, contributeNumber(t, second, two))
	must(t, verifyFolder(t, honestDir))
}

// Parties that work together could undo each other's numbers: δ = 1 is refused whoever leads to it.
func TestDeltaOfOneIsRefused(t *testing.T) {
	dir := begun(t, 0)
	x := fr.NewElement(3)
	one := contributeNumber(t, load(t, dir, 0), x)
	one.encode()
	save(t, dir, 1, one)
	must(t, verifyFolder(t, dir))
	x.Inverse(&x)
	save(t, dir, 2, contributeNumber(t, one, x))
	if err := verifyFolder(t, dir); !errors.Is(err, ErrContribution) || !strings.Contains(err.Error(), "makes δ one") {
		t.Errorf("got %v", err)
	}
}

// Files in another order are no transcript, and neither are some of them.
func TestOrderAndGapsAreRefused(t *testing.T) {
	swapped, gap, headless, last := begun(t, 3), begun(t, 3), begun(t, 3), begun(t, 1)
	must(t, os.Rename(filepath.Join(swapped, name(1)), filepath.Join(swapped, "x")))
	must(t, os.Rename(filepath.Join(swapped, name(2)), filepath.Join(swapped, name(1))))
	must(t, os.Rename(filepath.Join(swapped, "x"), filepath.Join(swapped, name(2))))
	if err := verifyFolder(t, swapped); !errors.Is(err, ErrContribution) {
		t.Errorf("swapped: %v", err)
	}
	must(t, os.Remove(filepath.Join(gap, name(2))))
	must(t, os.Remove(filepath.Join(headless, name(0))))
	must(t, os.Rename(filepath.Join(last, name(1)), filepath.Join(last, name(2))))
	for what, dir := range map[string]string{"a gap": gap, "no first file": headless, "renamed": last, "empty": t.TempDir(), "no folder": filepath.Join(gap, "none")} {
		if err := verifyFolder(t, dir); !errors.Is(err, ErrTranscript) {
			t.Errorf("%s: %v", what, err)
		}
	}
	alone := t.TempDir()
	must(t, os.Rename(filepath.Join(headless, name(3)), filepath.Join(alone, name(7))))
	if _, err := Contribute(t.Context(), alone, cubic(), nil); !errors.Is(err, ErrContribution) {
		t.Errorf("contribute to a renamed file: %v", err)
	}
	for what, dir := range map[string]string{"empty": t.TempDir(), "no folder": filepath.Join(gap, "none")} {
		if _, err := Contribute(t.Context(), dir, cubic(), nil); !errors.Is(err, ErrTranscript) {
			t.Errorf("contribute, %s: %v", what, err)
		}
		if _, _, err := CircuitOf(dir); !errors.Is(err, ErrTranscript) {
			t.Errorf("circuit of, %s: %v", what, err)
		}
	}
}

// The coordinator could begin with parameters of its own, on which everybody else's honest work would stand.
func TestFirstFileIsComputedAnew(t *testing.T) {
	for what, change := range map[string]func(*state){
		"a point of Z": func(s *state) { s.params.Parameters.G1.Z[0] = s.params.Parameters.G1.Z[1] },
		"a point of K": func(s *state) { s.params.Parameters.G1.PKK[0] = s.params.Parameters.G1.PKK[1] },
		"a known δ": func(s *state) {
			known := contributeNumber(t, s, fr.NewElement(5))
			s.params.Parameters = known.params.Parameters
		},
		"only [δ]2": func(s *state) {
			s.params.Parameters.G2.Delta = contributeNumber(t, s, fr.NewElement(5)).params.Parameters.G2.Delta
		},
		"only [δ]1":     func(s *state) { s.params.Parameters.G1.Delta = s.params.Parameters.G1.Z[0] },
		"the last of K": func(s *state) { k := s.params.Parameters.G1.PKK; k[len(k)-1] = k[0] },
		"K exchanged":   func(s *state) { k := s.params.Parameters.G1.PKK; k[0], k[1] = k[1], k[0] },
		"the challenge": func(s *state) { s.params.Challenge = make([]byte, 32) },
		"the SRS":       func(s *state) { s.srs[0]++ },
		"phase 1":       func(s *state) { s.phase1[0]++ },
		"a file before": func(s *state) { s.previous[0]++ },
	} {
		dir := begun(t, 0)
		first := load(t, dir, 0)
		change(first)
		save(t, dir, 0, first)
		for range 2 {
			_, err := Contribute(t.Context(), dir, cubic(), nil)
			must(t, err)
		}
		if err := verifyFolder(t, dir); !errors.Is(err, ErrInitial) {
			t.Errorf("%s: %v", what, err)
		}
		if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), testBeacon(), openStore(t), nil); !errors.Is(err, ErrInitial) {
			t.Errorf("finish, %s: %v", what, err)
		}
	}
	if _, err := Verify(t.Context(), begun(t, 1), cubic(), open(t, tauOf(t, 2)), nil); !errors.Is(err, ErrInitial) {
		t.Errorf("another phase 1: %v", err)
	}
}

// The files of one circuit are none of another's, whatever it is called.
func TestAnotherCircuitIsRefused(t *testing.T) {
	dir := begun(t, 1)
	for what, circuit := range map[string]setup.Circuit{"another name": toy{"square", cubic().circuit}, "another system": toy{"cubic", &square{}}} {
		if _, err := Verify(t.Context(), dir, circuit, phase1File(t), nil); !errors.Is(err, ErrCircuit) {
			t.Errorf("verify, %s: %v", what, err)
		}
		if _, err := Contribute(t.Context(), dir, circuit, nil); !errors.Is(err, ErrCircuit) {
			t.Errorf("contribute, %s: %v", what, err)
		}
	}
	s := load(t, dir, 1)
	s.private++
	s.params.Parameters.G1.PKK = append(s.params.Parameters.G1.PKK, s.params.Parameters.G1.PKK[0])
	save(t, dir, 1, s)
	if err := verifyFolder(t, dir); !errors.Is(err, ErrCircuit) {
		t.Errorf("a wire more: %v", err)
	}
}

// gnark would make keys of a transcript without contributions, whose secret everybody knows.
func TestZeroContributionsAreRefused(t *testing.T) {
	dir := begun(t, 0)
	if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), testBeacon(), openStore(t), nil); !errors.Is(err, ErrNoContribution) {
		t.Errorf("finish: %v", err)
	}
	found, err := Verify(t.Context(), dir, cubic(), phase1File(t), nil)
	must(t, err)
	if len(found.Contributions) != 0 || found.Key != nil {
		t.Errorf("%+v", found)
	}
	// A coordinator that wrote finish.json with a program of its own.
	forge(t, dir, testBeacon(), nil)
	if err := verifyFolder(t, dir); !errors.Is(err, ErrNoContribution) {
		t.Errorf("verify: %v", err)
	}
}

// forge ends a ceremony as a coordinator with a program of its own could.
func forge(t *testing.T, dir string, beacon Beacon, change func(public []bn254.G1Affine)) {
	t.Helper()
	c, f := compiledCubic(t), &folder{dir: dir}
	chain, err := f.checkChain(t.Context(), c, 0, nil)
	must(t, err)
	_, evaluations, p, err := c.begin(t.Context(), phase1File(t), nil)
	must(t, err)
	if change != nil {
		change(evaluations.G1.VKK)
	}
	forged := c.transcript(chain, p)
	_, err = forged.seal(chain.last, p, evaluations, beacon)
	must(t, err)
	must(t, f.writeFinish(forged))
}

// A key whose public inputs stand for something else, in a folder that agrees with itself.
func TestForgedPublicInputsAreRefused(t *testing.T) {
	for what, change := range map[string]func([]bn254.G1Affine){
		"none":      nil,
		"another":   func(k []bn254.G1Affine) { k[2] = k[1] },
		"exchanged": func(k []bn254.G1Affine) { k[1], k[2] = k[2], k[1] },
		"first":     func(k []bn254.G1Affine) { k[0] = k[1] },
	} {
		dir := begun(t, 1)
		forge(t, dir, testBeacon(), change)
		if err := verifyFolder(t, dir); errors.Is(err, ErrFinish) != (change != nil) || change == nil && err != nil {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// wide has more public inputs than cubic has wires.
type wide struct {
	X [40]frontend.Variable `gnark:",public"`
}

func (c *wide) Define(api frontend.API) error {
	for i := range c.X {
		api.AssertIsEqual(api.Mul(c.X[i], c.X[i]), api.Add(c.X[i], 1))
	}
	return nil
}

// What lies in the place of the key's file need not be a key of this circuit at all.
func TestKeyFileOfAnotherCircuitIsRefused(t *testing.T) {
	r1cs, err := setup.CompileGroth16(toy{"cubic", &wide{}})
	must(t, err)
	var vk groth16.VerifyingKey
	must(t, groth16.Setup(r1cs.System, new(groth16.ProvingKey), &vk))
	other, err := vkey.FromGroth16("cubic", 1, &vk)
	must(t, err)
	dir, _, _ := ended(t)
	for what, key := range map[string]*vkey.Key{"more public inputs": other, "PLONK": prooftest.PLONK(t, nil).Key, "one party": prooftest.Groth16(t).Key} {
		must(t, os.WriteFile(filepath.Join(dir, KeyFile("cubic")), key.Encode(), 0o644))
		if err := verifyFolder(t, dir); !errors.Is(err, ErrFinish) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// A beacon must be long enough to be one, and say where it is from.
func TestPoorBeaconsAreRefused(t *testing.T) {
	dir := begun(t, 1)
	good := testBeacon()
	for what, beacon := range map[string]Beacon{
		"none": {}, "short": {good.Value[:31], good.Note}, "long": {make([]byte, 1025), good.Note}, "no note": {good.Value, ""},
		"long note": {good.Value, strings.Repeat("a", 501)}, "two lines": {good.Value, "a\nb"}, "an escape": {good.Value, "a\x1b[2J"},
		"no UTF-8": {good.Value, "\xff"}, "turned round": {good.Value, "a\u202eb"},
	} {
		if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), beacon, openStore(t), nil); !errors.Is(err, ErrBeacon) {
			t.Errorf("%s: %v", what, err)
		}
	}
	// One that was written down all the same.
	forge(t, dir, Beacon{Value: []byte{1}, Note: "x"}, nil)
	if err := verifyFolder(t, dir); !errors.Is(err, ErrBeacon) {
		t.Errorf("verify: %v", err)
	}
}

// What stands in the folder after the end must be what the transcript leads to.
func TestChangedOutcomeIsRefused(t *testing.T) {
	dir, found, _ := ended(t)
	record, err := os.ReadFile(filepath.Join(dir, FinishFile))
	must(t, err)
	put := func(name string, data []byte) { must(t, os.WriteFile(filepath.Join(dir, name), data, 0o644)) }
	other := "0x" + strings.Repeat("12", 32)
	for what, change := range map[string][2]string{
		"beacon":               {strings.Repeat("07", 32), strings.Repeat("08", 32)},
		"beacon, no number":    {strings.Repeat("07", 32), strings.Repeat("zz", 32)},
		"note":                 {"1234567", "1234568"},
		"key":                  {found.Key.Hash.String(), other},
		"transcript":           {found.Digest.String(), other},
		"SRS":                  {found.SRS.String(), other},
		"phase 1":              {found.Phase1.String(), other[2:]},
		"first file":           {found.Initial.String(), other[2:]},
		"contribution":         {found.Contributions[1].String(), other[2:]},
		"another contribution": {found.Contributions[2].String(), found.Contributions[1].String()},
		"circuit":              {`"cubic"`, `"other"`},
		"version":              {`"version": 1`, `"version": 2`},
		"format":               {`"assentCeremony": 1`, `"assentCeremony": 2`},
		"spelling":             {`"circuit"`, `"Circuit"`},
		"more":                 {"{\n", "{\n  \"more\": 1,\n"},
	} {
		changed := strings.Replace(string(record), change[0], change[1], 1)
		if changed == string(record) {
			t.Fatalf("%s: nothing was changed", what)
		}
		put(FinishFile, []byte(changed))
		if err := verifyFolder(t, dir); !errors.Is(err, ErrFinish) && (what != "beacon, no number" || !errors.Is(err, ErrBeacon)) {
			t.Errorf("%s: %v", what, err)
		}
		if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), Beacon{}, openStore(t), nil); err == nil {
			t.Errorf("%s: installed", what)
		}
	}
	put(FinishFile, record)
	must(t, verifyFolder(t, dir))
	key, err := os.ReadFile(filepath.Join(dir, KeyFile("cubic")))
	must(t, err)
	key[0]++
	put(KeyFile("cubic"), key)
	if err := verifyFolder(t, dir); !errors.Is(err, ErrFinish) {
		t.Errorf("another key file: %v", err)
	}
	must(t, os.Remove(filepath.Join(dir, KeyFile("cubic"))))
	if err := verifyFolder(t, dir); !errors.Is(err, ErrFinish) {
		t.Errorf("no key file: %v", err)
	}
}

// A τ that is a place of the circuit's domain would make Z vanish.
func TestRootOfUnityIsRefused(t *testing.T) {
	c := tauOf(t, 1)
	root := fft.NewDomain(uint64(compiledCubic(t).domain)).Generator
	tau := c.Tau()
	tau.Inverse(&tau).Mul(&tau, &root)
	c.ContributeNumbers("cheat", tau, fr.NewElement(5), fr.NewElement(7))
	if _, err := New(t.Context(), filepath.Join(t.TempDir(), "c"), cubic(), open(t, c), nil); !errors.Is(err, ErrUnusable) || !strings.Contains(err.Error(), "root of unity") {
		t.Errorf("%v", err)
	}
}
