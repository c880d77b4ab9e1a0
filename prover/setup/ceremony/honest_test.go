package ceremony

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
)

func testBeacon() Beacon {
	return Beacon{Value: bytes.Repeat([]byte{7}, 32), Note: "drand, round 1234567"}
}

// ended returns the folder of a ceremony that has ended, what was found, and the store with its key.
func ended(t *testing.T) (string, *Transcript, *setup.Store) {
	t.Helper()
	tau, srsDir := tauOf(t, 1), t.TempDir()
	file := tau.Encode()
	origin, err := setup.Import(t.Context(), bytes.NewReader(file), int64(len(file)), srsDir, setup.ImportOptions{})
	must(t, err)
	srs, err := setup.FindSRS(srsDir, origin.SRS.String())
	must(t, err)
	dir, store := begun(t, 3), openStore(t, setup.WithSRS(srs))
	found, err := Finish(t.Context(), dir, cubic(), open(t, tau), testBeacon(), store, nil)
	must(t, err)
	return dir, found, store
}

// Three parties' key proves and verifies, and no part of it is marked insecure.
func TestThreePartiesMakeAKey(t *testing.T) {
	dir, found, store := ended(t)
	key, err := store.Key(t.Context(), cubic(), vkey.Groth16)
	must(t, err)
	proven, err := key.Prove(t.Context(), prooftest.Assignment())
	must(t, err)
	file, err := os.ReadFile(filepath.Join(dir, KeyFile("cubic")))
	must(t, err)
	read, err := vkey.ParseExpected(file, found.Key.Hash)
	must(t, err)
	if err := proof.Verify(read, proven, prooftest.Public()); err != nil {
		t.Error(err)
	}
	wrong := prooftest.Public()
	wrong[1].SetUint64(8)
	if err := proof.Verify(read, proven, wrong); err == nil {
		t.Error("another context verifies")
	}
	if read.Insecure || read.Ceremony != found.Digest || read.SRS != found.SRS || len(found.Contributions) != 3 {
		t.Errorf("insecure %v, ceremony %s, SRS %s, %d contributions", read.Insecure, read.Ceremony, read.SRS, len(found.Contributions))
	}
	if srs, err := read.VerifierSRS(); err != nil || vkey.SRSID(srs.G2[1]) != found.SRS {
		t.Errorf("the SRS of the key: %v", err)
	}
	again, err := Verify(t.Context(), dir, cubic(), phase1File(t), nil)
	must(t, err)
	if again.Key.Hash != found.Key.Hash || again.Digest != found.Digest || again.Beacon.Note != found.Beacon.Note {
		t.Error("a verifier finds another outcome")
	}
}

// Others install the key of a ceremony that has ended; nobody ends it a second time with another beacon.
func TestFinishAgainInstallsTheSameKey(t *testing.T) {
	dir, found, _ := ended(t)
	for _, beacon := range []Beacon{{}, testBeacon()} {
		store := openStore(t)
		again, err := Finish(t.Context(), dir, cubic(), phase1File(t), beacon, store, nil)
		must(t, err)
		all, err := store.List()
		must(t, err)
		if again.Key.Hash != found.Key.Hash || len(all) != 1 || all[0].Key != found.Key.Hash || all[0].Ceremony != found.Digest {
			t.Errorf("another key: %v", all)
		}
	}
	other := testBeacon()
	other.Value[0]++
	if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), other, openStore(t), nil); !errors.Is(err, ErrBeacon) {
		t.Errorf("another value: %v", err)
	}
	other = testBeacon()
	other.Note += "8"
	if _, err := Finish(t.Context(), dir, cubic(), phase1File(t), other, openStore(t), nil); !errors.Is(err, ErrBeacon) {
		t.Errorf("another note: %v", err)
	}
	if _, err := Contribute(t.Context(), dir, cubic(), nil); !errors.Is(err, ErrFinished) {
		t.Errorf("a contribution after the end: %v", err)
	}
}

// Everybody makes the same first file, and the same key from the same transcript and beacon; each of contribution, beacon and
// note changes it.
func TestOutcomeIsAFunctionOfTheTranscript(t *testing.T) {
	one, other := begun(t, 0), begun(t, 0)
	if load(t, one, 0).hash != load(t, other, 0).hash {
		t.Error("two first files differ")
	}
	must(t, errors.Join(contributeTo(t, one), os.CopyFS(filepath.Join(other, "copy"), os.DirFS(one))))
	copied := filepath.Join(other, "copy")
	finish := func(dir string, beacon Beacon) *Transcript {
		t.Helper()
		// A folder of its own, since it ends only once.
		fresh := filepath.Join(t.TempDir(), "ceremony")
		must(t, os.CopyFS(fresh, os.DirFS(dir)))
		found, err := Finish(t.Context(), fresh, cubic(), phase1File(t), beacon, openStore(t), nil)
		must(t, err)
		return found
	}
	want := finish(one, testBeacon())
	if got := finish(copied, testBeacon()); got.Key.Hash != want.Key.Hash {
		t.Error("the same transcript leads to two keys")
	}
	value, note := testBeacon(), testBeacon()
	value.Value[31]++
	note.Note = "drand, round 1234568"
	must(t, contributeTo(t, copied))
	for name, got := range map[string]*Transcript{"value": finish(one, value), "note": finish(one, note), "contribution": finish(copied, testBeacon())} {
		if got.Key.Hash == want.Key.Hash || got.Digest == want.Digest {
			t.Errorf("another %s leads to the same key or digest", name)
		}
	}
	// The note is no secret of the key's: it is bound by the digest only.
	if a, b := want.Key.Groth16(), finish(one, note).Key.Groth16(); !a.G2.Delta.Equal(&b.G2.Delta) {
		t.Error("the note changes δ")
	}
}

func contributeTo(t *testing.T, dir string) error {
	t.Helper()
	_, err := Contribute(t.Context(), dir, cubic(), nil)
	return err
}

// A contributor needs the last file only, and sends one back.
func TestContributorNeedsTheLastFileOnly(t *testing.T) {
	dir, mine := begun(t, 2), t.TempDir()
	send := func(from, to string, index int) {
		data, err := os.ReadFile(filepath.Join(from, name(index)))
		must(t, err)
		must(t, os.WriteFile(filepath.Join(to, name(index)), data, 0o644))
	}
	send(dir, mine, 2)
	made, err := Contribute(t.Context(), mine, cubic(), nil)
	must(t, err)
	if made.Number != 3 || made.Checked || filepath.Base(made.Path) != "0003.ceremony" {
		t.Errorf("%+v", made)
	}
	send(mine, dir, 3)
	found, err := Verify(t.Context(), dir, cubic(), phase1File(t), nil)
	must(t, err)
	if len(found.Contributions) != 3 || found.Contributions[2] != made.Hash || found.Key != nil {
		t.Errorf("%+v", found)
	}
	// With the file before, the last contribution is checked first.
	if made, err = Contribute(t.Context(), dir, cubic(), nil); err != nil || !made.Checked {
		t.Errorf("%+v, %v", made, err)
	}
}

// A prepared or cut-down file of the same ceremony is the same phase 1; a larger one too.
func TestPhase1IsTheCeremonyNotTheFile(t *testing.T) {
	large := tauOf(t, 1)
	large.CeremonyPower = power
	dir := begun(t, 1)
	cut := *large
	cut.Power = 2
	cut.TauG1, cut.TauG2, cut.AlphaG1, cut.BetaG1 = cut.TauG1[:7], cut.TauG2[:4], cut.AlphaG1[:4], cut.BetaG1[:4]
	if _, err := Verify(t.Context(), dir, cubic(), open(t, &cut), nil); err != nil {
		t.Error(err)
	}
}

// What ends while it works leaves nothing behind.
func TestInterruptedWritesNothing(t *testing.T) {
	dir, fresh := begun(t, 1), filepath.Join(t.TempDir(), "ceremony")
	for name, work := range map[string]func(context.Context, setup.Progress) error{
		"new": func(ctx context.Context, stop setup.Progress) error {
			_, err := New(ctx, fresh, cubic(), phase1File(t), stop)
			return err
		},
		"contribute": func(ctx context.Context, stop setup.Progress) error {
			_, err := Contribute(ctx, dir, cubic(), stop)
			return err
		},
		"finish": func(ctx context.Context, stop setup.Progress) error {
			_, err := Finish(ctx, dir, cubic(), phase1File(t), testBeacon(), openStore(t), stop)
			return err
		},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		if err := work(ctx, func(string, int, int) { cancel() }); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if all, err := numbers(dir); err != nil || len(all) != 2 {
		t.Errorf("%v, %v", all, err)
	}
	if all, err := numbers(fresh); err != nil || len(all) != 0 {
		t.Errorf("%v, %v", all, err)
	}
}

// Nothing that is there is overwritten.
func TestNewRefusesAFolderInUse(t *testing.T) {
	dir := begun(t, 1)
	if _, err := New(t.Context(), dir, cubic(), phase1File(t), nil); !errors.Is(err, ErrTranscript) {
		t.Errorf("%v", err)
	}
	must(t, os.Remove(filepath.Join(dir, name(0))))
	must(t, os.Remove(filepath.Join(dir, name(1))))
	must(t, os.WriteFile(filepath.Join(dir, FinishFile), nil, 0o644))
	if _, err := New(t.Context(), dir, cubic(), phase1File(t), nil); !errors.Is(err, ErrTranscript) {
		t.Errorf("only finish.json: %v", err)
	}
}

// A phase 1 that is too small is an error that says so.
func TestSmallPhase1IsRefused(t *testing.T) {
	small := toy{"square", &square{}}
	tau := tauOf(t, 1)
	tau.Power, tau.TauG1, tau.TauG2, tau.AlphaG1, tau.BetaG1 = 1, tau.TauG1[:3], tau.TauG2[:2], tau.AlphaG1[:2], tau.BetaG1[:2]
	if _, err := New(t.Context(), filepath.Join(t.TempDir(), "c"), small, open(t, tau), nil); !errors.Is(err, ptau.ErrUnsupported) {
		t.Errorf("%v", err)
	}
}
