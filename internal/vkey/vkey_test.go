package vkey_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Byte offsets of the words of a key file.
const (
	atBackend = 32 * (1 + iota)
	atCircuit
	atVersion
	atSRS
	atPublic
	atDomain
)

// atTranscript is where the digest of a ceremony's transcript stands, after [τ]2.
const atTranscript = atDomain + 128

func keys(tb testing.TB) map[string]prooftest.Proven {
	tb.Helper()
	tau := fr.NewElement(987654321)
	return map[string]prooftest.Proven{
		"plonk": prooftest.PLONK(tb, nil), "plonk secret τ": prooftest.PLONK(tb, &tau), "groth16": prooftest.Groth16(tb),
		"ceremony": prooftest.Ceremony(tb, tau, assent.Digest{5}),
	}
}

func TestRoundTripAndIdentity(t *testing.T) {
	for name, p := range keys(t) {
		t.Run(name, func(t *testing.T) {
			file := p.Key.Encode()
			k, err := vkey.ParseExpected(file, p.Key.Hash)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(k.Encode(), file) {
				t.Error("encodes differently when read back")
			}
			if k.Circuit != "cubic" || k.Version != 1 || k.Public != 2 || k.SRS != p.Key.SRS || k.Backend != p.Key.Backend {
				t.Errorf("read back as %s v%d, %d inputs, %s, %s", k.Circuit, k.Version, k.Public, k.SRS, k.Backend)
			}
			if want := assent.Digest(field.Keccak(file[:len(file)-32])); k.Hash != want {
				t.Errorf("hash %s is not keccak256 of the words, %s", k.Hash, want)
			}
			if s := k.Selector(); !bytes.Equal(s[:], k.Hash[:4]) {
				t.Errorf("selector %x", s)
			}
			// The parsed key must be as good as gnark's own: what is computed on reading is right.
			if err := proof.Verify(k, p.Proof, prooftest.Public()); err != nil {
				t.Error(err)
			}
			if _, err := vkey.ParseExpected(file, assent.Digest{1}); !errors.Is(err, vkey.ErrKey) {
				t.Errorf("another hash expected: %v", err)
			}
		})
	}
}

// A PLONK key is a function of circuit and SRS: anybody who recomputes it gets the same hash.
func TestPLONKKeyIsDeterministic(t *testing.T) {
	if a, b := prooftest.PLONK(t, nil), prooftest.PLONK(t, nil); a.Key.Hash != b.Key.Hash {
		t.Errorf("%s and %s", a.Key.Hash, b.Key.Hash)
	}
}

// A key tells whether it comes from a ceremony, and from which; the transcript and the SRS are part of its hash.
func TestCeremonyIsPartOfTheKey(t *testing.T) {
	all := keys(t)
	for name, p := range all {
		if got := p.Key.Ceremony; (name == "ceremony") != (got == assent.Digest{5}) || (name != "ceremony") != got.IsZero() {
			t.Errorf("%s: ceremony %s", name, got)
		}
	}
	file := all["ceremony"].Key.Encode()
	other, err := vkey.Parse(rehash(put(file, atTranscript, []byte{6})))
	if err != nil || other.Hash == all["ceremony"].Key.Hash {
		t.Errorf("another transcript has the same hash (%v)", err)
	}
	srs, err := other.VerifierSRS()
	if err != nil || vkey.SRSID(srs.G2[1]) != other.SRS {
		t.Errorf("its SRS: %v", err)
	}
	// A ceremony over the development SRS makes no key that is worth anything.
	if p := prooftest.Ceremony(t, devsetup.Tau(), assent.Digest{5}); !p.Key.Insecure {
		t.Error("the published secret is behind a key that says it is secure")
	}
	_, _, _, g2 := bn254.Generators()
	if _, err := vkey.FromCeremony("cubic", 1, all["ceremony"].Key.Groth16(), g2, assent.Digest{}); !errors.Is(err, vkey.ErrKey) {
		t.Errorf("no transcript: %v", err)
	}
}

func TestInsecureFollowsFromTheSRS(t *testing.T) {
	for name, want := range map[string]bool{"plonk": true, "plonk secret τ": false, "groth16": true, "ceremony": false} {
		if got := keys(t)[name].Key.Insecure; got != want {
			t.Errorf("%s: insecure is %v", name, got)
		}
	}
}

func TestEveryTruncationAndBitFlipIsRefused(t *testing.T) {
	for name, p := range keys(t) {
		t.Run(name, func(t *testing.T) {
			file := p.Key.Encode()
			for n := range file {
				refused(t, file[:n])
			}
			refused(t, append(bytes.Clone(file), 0))
			for bit := range 8 * len(file) {
				flipped := bytes.Clone(file)
				flipped[bit/8] ^= 1 << (bit % 8)
				refused(t, flipped)
			}
		})
	}
}

// Someone who can recompute the hash must still not get a key that lies about itself.
func TestRehashedKeysAreChecked(t *testing.T) {
	all := keys(t)
	plonkFile, groth16File := all["plonk"].Key.Encode(), all["groth16"].Key.Encode()
	secretSRS, ceremonyFile := all["plonk secret τ"].Key.SRS, all["ceremony"].Key.Encode()
	developmentSRS := all["plonk"].Key.SRS
	outsideName := word(func(w *evmwords.Writer) { w.Text("Cubic") })
	cases := map[string][]byte{
		"other magic":                        put(plonkFile, 0, []byte("assent/verifying-kex/v1")),
		"unknown backend":                    put(plonkFile, atBackend, uintWord(3)),
		"the other backend":                  put(plonkFile, atBackend, uintWord(2)),
		"circuit id in capitals":             put(plonkFile, atCircuit, outsideName),
		"zero byte within the circuit id":    put(plonkFile, atCircuit, []byte("cu\x00ic")),
		"version 0":                          put(plonkFile, atVersion, uintWord(0)),
		"version above 2^64":                 put(plonkFile, atVersion, bytes.Repeat([]byte{255}, 32)),
		"more public inputs than allowed":    put(plonkFile, atPublic, uintWord(vkey.MaxPublic+1)),
		"more public inputs than places":     put(plonkFile, atPublic, uintWord(200)),
		"domain not a power of two":          put(plonkFile, atDomain, uintWord(12)),
		"domain of one":                      put(put(plonkFile, atDomain, uintWord(1)), atPublic, uintWord(0)),
		"domain above the 2-adicity":         put(plonkFile, atDomain, uintWord(1<<29)),
		"insecure key under a good SRS id":   put(plonkFile, atSRS, secretSRS[:]),
		"permutation at infinity":            put(plonkFile, atDomain+32, make([]byte, 64)),
		"selector off the curve":             put(plonkFile, atDomain+32+3*64, uintWord(5)),
		"groth16 claims a good SRS":          put(groth16File, atSRS, secretSRS[:]),
		"groth16 public count too large":     put(groth16File, atPublic, uintWord(200)),
		"groth16 public count beyond memory": put(groth16File, atPublic, uintWord(1<<62)),
		"groth16 unused public input":        put(groth16File, len(groth16File)-32-64, make([]byte, 64)),
		"plonk of a ceremony":                put(plonkFile, 0, []byte("assent/verifying-key/v2")),
		"groth16 claims a ceremony":          put(groth16File, 0, []byte("assent/verifying-key/v2")),
		"ceremony denied":                    put(ceremonyFile, 0, []byte("assent/verifying-key/v1")),
		"ceremony over another SRS":          put(ceremonyFile, atSRS, developmentSRS[:]),
		"ceremony without a transcript":      put(ceremonyFile, atTranscript, make([]byte, 32)),
		"ceremony with τ at infinity":        put(ceremonyFile, atDomain, make([]byte, 128)),
		"ceremony with an unused input":      put(ceremonyFile, len(ceremonyFile)-32-64, make([]byte, 64)),
		"ceremony without phase 2":           put(ceremonyFile, atTranscript+32+64+2*128, ceremonyFile[atTranscript+32+64+128:][:128]),
		"groth16 no phase 2":                 put(groth16File, atPublic+32+64+2*128, groth16File[atPublic+32+64+128:][:128]),
	}
	for name, file := range cases {
		t.Run(name, func(t *testing.T) { refused(t, rehash(file)) })
	}
	if _, err := vkey.Parse(rehash(bytes.Clone(plonkFile))); err != nil {
		t.Errorf("rehashing alone must change nothing: %v", err)
	}
}

// A file of a newer version takes a newer program, and is not damaged.
func TestNewerVersionsAreNamed(t *testing.T) {
	newer := rehash(put(keys(t)["plonk"].Key.Encode(), 0, []byte("assent/verifying-key/v3")))
	if _, err := vkey.Parse(newer); !errors.Is(err, assent.ErrVersion) || !errors.Is(err, vkey.ErrKey) {
		t.Errorf("error %v", err)
	}
}

// A file may claim anything about its size; reading it must cost what the file has.
func TestParseAllocatesLittle(t *testing.T) {
	file := rehash(put(prooftest.Groth16(t).Key.Encode(), atPublic, bytes.Repeat([]byte{0xff}, 32)))
	huge := make([]byte, 1<<20)
	if _, err := vkey.Parse(huge); err == nil || !strings.Contains(err.Error(), "1048576 bytes, want") {
		t.Errorf("a file above the limit was looked at: %v", err)
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 100 {
		refused(t, file)
		refused(t, huge)
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 100<<20 {
		t.Errorf("%d bytes allocated", used)
	}
}

// A circuit with commitments has proofs that no encoding here holds.
func TestFromRefusesCommitments(t *testing.T) {
	forPLONK := *prooftest.PLONK(t, nil).Key.PLONK()
	forPLONK.Qcp = []bn254.G1Affine{forPLONK.S[0]}
	if _, err := vkey.FromPLONK("c", 1, &forPLONK); !errors.Is(err, vkey.ErrKey) {
		t.Errorf("plonk: %v", err)
	}
	forGroth16 := *prooftest.Groth16(t).Key.Groth16()
	forGroth16.PublicAndCommitmentCommitted = [][]int{{1}}
	if _, err := vkey.FromGroth16("c", 1, &forGroth16); !errors.Is(err, vkey.ErrKey) {
		t.Errorf("groth16: %v", err)
	}
}

func TestFromRefusesBadNames(t *testing.T) {
	good := prooftest.PLONK(t, nil).Key.PLONK()
	for _, name := range []string{"", "Cubic", "a b", "../x", string(bytes.Repeat([]byte("a"), 33))} {
		if _, err := vkey.FromPLONK(name, 1, good); !errors.Is(err, vkey.ErrKey) {
			t.Errorf("%q: %v", name, err)
		}
	}
	if _, err := vkey.FromPLONK("cubic", 0, good); !errors.Is(err, vkey.ErrKey) {
		t.Errorf("version 0: %v", err)
	}
}

// gnark could change how it derives a domain: a key that would not survive the round trip is refused.
func TestFromPLONKChecksWhatIsDerived(t *testing.T) {
	vk := *prooftest.PLONK(t, nil).Key.PLONK()
	vk.CosetShift = fr.NewElement(7)
	if _, err := vkey.FromPLONK("cubic", 1, &vk); !errors.Is(err, vkey.ErrKey) {
		t.Errorf("other coset shift: %v", err)
	}
}

func TestBackendText(t *testing.T) {
	for _, b := range vkey.Backends() {
		text, err := b.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back vkey.Backend
		if err := back.UnmarshalText(text); err != nil || back != b {
			t.Errorf("%s: %s, %v", b, back, err)
		}
	}
	var back vkey.Backend
	for _, bad := range []string{"", "PLONK", "backend(0)", "stark"} {
		if err := back.UnmarshalText([]byte(bad)); !errors.Is(err, vkey.ErrBackend) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, p := range keys(f) {
		f.Add(p.Key.Encode())
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		for _, candidate := range [][]byte{file, rehash(bytes.Clone(file))} {
			k, err := vkey.Parse(candidate)
			if err == nil && !bytes.Equal(k.Encode(), candidate) {
				t.Fatal("read, encodes differently")
			}
			if err != nil && !errors.Is(err, vkey.ErrKey) {
				t.Fatalf("unnamed error: %v", err)
			}
		}
	})
}

func refused(t *testing.T, file []byte) {
	t.Helper()
	if _, err := vkey.Parse(file); !errors.Is(err, vkey.ErrKey) {
		t.Fatalf("want ErrKey, got %v", err)
	}
}

func put(file []byte, offset int, with []byte) []byte {
	out := bytes.Clone(file)
	copy(out[offset:], with)
	return out
}

// rehash makes the last word the hash of the others again.
func rehash(file []byte) []byte {
	if len(file) < 32 {
		return file
	}
	words := file[:len(file)-32]
	sum := field.Keccak(words)
	return append(words[:len(words):len(words)], sum[:]...)
}

func uintWord(v uint64) []byte {
	return binary.BigEndian.AppendUint64(make([]byte, 24), v)
}

func word(write func(*evmwords.Writer)) []byte {
	var w evmwords.Writer
	write(&w)
	return w.Bytes()
}

// Somebody may name the wrong file: what is in it must not come back in the error.
func TestParseRepeatsNothingOfAnotherFile(t *testing.T) {
	secret := "SECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECRETSECR"
	for _, file := range [][]byte{[]byte(secret), []byte(secret + secret), []byte("-----BEGIN PRIVATE KEY-----\n" + secret)} {
		_, err := vkey.Parse(file)
		if !errors.Is(err, vkey.ErrKey) {
			t.Fatalf("got %v", err)
		}
		if text := err.Error(); strings.Contains(text, "SECRET") || strings.Contains(text, fmt.Sprintf("%x", "SECRET")) {
			t.Errorf("the error repeats the file: %s", text)
		}
	}
}
