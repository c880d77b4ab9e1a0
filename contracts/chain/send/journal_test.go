// Journals that are damaged, shared or somebody else's.

package send

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent/internal/privatefile"
)

// Two senders with one journal would take the same nonces and send the same operation twice.
func TestJournalIsLocked(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "journal")
	first, err := OpenJournal(dir)
	must(t, err)
	_, err = OpenJournal(dir)
	wantError(t, err, ErrLocked)
	must(t, first.Close())
	again, err := OpenJournal(dir)
	must(t, err)
	must(t, again.Close())
}

// What is signed and not sent yet is for nobody else to read and send.
func TestJournalIsPrivate(t *testing.T) {
	f := newFixture(t)
	f.begun(t, NewOperation(), recipient(1))
	must(t, filepath.WalkDir(f.dir, func(path string, d os.DirEntry, err error) error {
		must(t, err)
		info, err := d.Info()
		must(t, err)
		if info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s has mode %04o", path, info.Mode().Perm())
		}
		return nil
	}))
	must(t, os.Chmod(f.dir, 0o755))
	_, err := OpenJournal(f.dir)
	wantError(t, err, privatefile.ErrNotPrivate)
}

// A journal of another account or chain says nothing about this one's nonces. A development chain that was begun anew
// is another chain, whatever its id.
func TestJournalOfAnother(t *testing.T) {
	f := newFixture(t)
	_, shut := f.open(t, fast)
	shut()
	anew := newFixture(t)
	other, err := crypto.GenerateKey()
	must(t, err)
	for name, open := range map[string]func(*Journal) (*Sender, error){
		"account": func(j *Journal) (*Sender, error) { return New(t.Context(), f.chain, KeySigner(other), j, fast) },
		"chain":   func(j *Journal) (*Sender, error) { return New(t.Context(), anew.chain, KeySigner(f.key), j, fast) },
	} {
		t.Run(name, func(t *testing.T) {
			journal, err := OpenJournal(f.dir)
			must(t, err)
			defer func() { must(t, journal.Close()) }()
			_, err = open(journal)
			wantError(t, err, ErrJournal)
		})
	}
}

// reopen says what becomes of the journal.
func (f *fixture) reopen(t *testing.T) error {
	t.Helper()
	journal, err := OpenJournal(f.dir)
	if err != nil {
		return err
	}
	defer func() { must(t, journal.Close()) }()
	_, err = New(t.Context(), f.chain, KeySigner(f.key), journal, fast)
	return err
}

// What is pending is sent without looking, so a journal with anything else in it is not used.
func TestDamagedJournal(t *testing.T) {
	f := newFixture(t)
	op := NewOperation()
	f.begun(t, op, recipient(1))
	path := filepath.Join(f.dir, pendingFolder, op.String()+fileExt)
	sound, err := os.ReadFile(path)
	must(t, err)
	foreign := newFixture(t)
	foreign.begun(t, op, recipient(1))
	theirs, err := os.ReadFile(filepath.Join(foreign.dir, pendingFolder, op.String()+fileExt))
	must(t, err)
	for name, content := range map[string]string{
		"empty":           "",
		"cut":             string(sound[:len(sound)/2]),
		"something after": string(sound) + "{}",
		"unknown field":   strings.Replace(string(sound), `"since"`, `"more": 1, "since"`, 1),
		"other operation": strings.Replace(string(sound), op.String()[:4], "0000", 1),
		"no transaction":  fmt.Sprintf(`{"operation":"%s","transactions":[],"since":0}`, op),
		"other signature": flipDigit(string(sound), strings.LastIndex(string(sound), `"since"`)-20),
		"other account":   string(theirs),
		"outcome":         strings.Replace(string(sound), `"since"`, `"outcome": "displaced", "since"`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			must(t, privatefile.Write(path, []byte(content)))
			wantError(t, f.reopen(t), ErrJournal)
		})
	}
	must(t, privatefile.Write(path, sound))
	must(t, f.reopen(t))
}

// An entry that the account signed and that is all the same none: a transaction of another kind, another chain's, or
// two nonces.
func TestEntryIsChecked(t *testing.T) {
	key, err := crypto.GenerateKey()
	must(t, err)
	account, chainID, op := crypto.PubkeyToAddress(key.PublicKey), big.NewInt(5), NewOperation()
	sign := func(chainID int64, nonce uint64) *types.Transaction {
		id := big.NewInt(chainID)
		return types.MustSignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{ChainID: id, Nonce: nonce, To: &common.Address{}})
	}
	legacy := types.MustSignNewTx(key, types.LatestSignerForChainID(chainID), &types.LegacyTx{To: &common.Address{}})
	for name, c := range map[string]struct {
		versions []*types.Transaction
		sound    bool
	}{
		"sound":       {[]*types.Transaction{sign(5, 1), sign(5, 1)}, true},
		"two nonces":  {[]*types.Transaction{sign(5, 1), sign(5, 2)}, false},
		"other chain": {[]*types.Transaction{sign(6, 1)}, false},
		"legacy":      {[]*types.Transaction{legacy}, false},
	} {
		data, err := entry{op: op, versions: c.versions}.marshal()
		must(t, err)
		if _, err := parseEntry(data, op, account, chainID); (err == nil) != c.sound {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func flipDigit(text string, at int) string {
	digit := byte('0')
	if text[at] == digit {
		digit = '1'
	}
	return text[:at] + string(digit) + text[at+1:]
}

// A journal without its owner, and files that do not belong there, are signs that somebody moved things.
func TestStrayFiles(t *testing.T) {
	f := newFixture(t)
	f.begun(t, NewOperation(), recipient(1))
	identity := filepath.Join(f.dir, identityName+fileExt)
	owner, err := os.ReadFile(identity)
	must(t, err)
	must(t, os.Remove(identity))
	wantError(t, f.reopen(t), ErrJournal)
	must(t, privatefile.Write(identity, owner))

	for _, name := range []string{"notes.txt", "notes.json"} {
		stray := filepath.Join(f.dir, pendingFolder, name)
		must(t, privatefile.Write(stray, nil))
		wantError(t, f.reopen(t), ErrJournal)
		must(t, os.Remove(stray))
	}
	halfWritten := filepath.Join(f.dir, pendingFolder, ".half-written")
	must(t, privatefile.Write(halfWritten, []byte("{")))
	must(t, f.reopen(t))
	if _, err := os.Stat(halfWritten); !errors.Is(err, os.ErrNotExist) {
		t.Error("what a write that was cut short left behind is still there")
	}
}

// A receipt in the journal must be about the operation.
func TestSettledEntryIsChecked(t *testing.T) {
	f := newFixture(t)
	op := NewOperation()
	s, shut := f.open(t, fast)
	_, err := pay(t.Context(), s, op, recipient(1))
	must(t, err)
	e, _, err := s.journal.find(op)
	must(t, err)
	e.outcome, e.receipt = pending, nil
	unsettled, err := e.marshal()
	must(t, err)
	shut()
	path := filepath.Join(f.dir, settledFolder, op.String()+fileExt)
	sound, err := os.ReadFile(path)
	must(t, err)
	replace := func(old, new string) string { return strings.Replace(string(sound), old, new, 1) }
	hash := `"transactionHash": "0x`
	for name, changed := range map[string]string{
		"other outcome":       replace(`"mined"`, `"cancelled"`),
		"displaced":           replace(`"mined"`, `"displaced"`),
		"unknown outcome":     replace(`"mined"`, `"lost"`),
		"none":                replace(`"outcome": "mined",`, ``),
		"not settled":         string(unsettled),
		"receipt of others":   flipDigit(string(sound), strings.Index(string(sound), hash)+len(hash)),
		"receipt not decoded": replace(`"gasUsed": "0x`, `"gasUsed": "x`),
	} {
		t.Run(name, func(t *testing.T) {
			if changed == string(sound) {
				t.Fatal("nothing changed")
			}
			must(t, privatefile.Write(path, []byte(changed)))
			s, shut := f.open(t, fast)
			defer shut()
			_, err := pay(t.Context(), s, op, recipient(1))
			wantError(t, err, ErrJournal)
		})
	}
}

// However a signer is printed, the key is not.
func TestSignerIsNotPrinted(t *testing.T) {
	key, err := crypto.GenerateKey()
	must(t, err)
	signer := KeySigner(key)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d", "%x", "%q"} {
		if text := fmt.Sprintf(verb, signer); text != signer.Address().Hex() {
			t.Errorf("%s prints %s", verb, text)
		}
	}
}

// Parts of a key do not run into each other.
func TestOperationOf(t *testing.T) {
	seen := map[Operation]bool{}
	for _, parts := range [][][]byte{{}, {nil}, {nil, nil}, {[]byte("ab")}, {[]byte("a"), []byte("b")}, {[]byte("b"), []byte("a")}} {
		seen[OperationOf(parts...)] = true
	}
	for range 2 {
		seen[NewOperation()] = true
	}
	if len(seen) != 8 {
		t.Errorf("%d keys, want 8", len(seen))
	}
}

// No file makes the parser panic, and what it accepts is signed by the account, for the chain, with one nonce.
func FuzzParseEntry(f *testing.F) {
	key, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1}, 32))
	if err != nil {
		f.Fatal(err)
	}
	account, chainID, op := crypto.PubkeyToAddress(key.PublicKey), big.NewInt(5), Operation{1}
	signer := types.LatestSignerForChainID(chainID)
	e := entry{op: op, since: 7}
	for fee := range int64(2) {
		tx := types.MustSignNewTx(key, signer, &types.DynamicFeeTx{
			ChainID: chainID, Nonce: 3, To: &common.Address{1}, GasFeeCap: big.NewInt(fee), GasTipCap: big.NewInt(fee), Value: new(big.Int),
		})
		e.versions = append(e.versions, tx)
	}
	for _, e := range []entry{e, e.withReceipt(&types.Receipt{TxHash: e.last().Hash(), Logs: []*types.Log{}, BlockNumber: big.NewInt(1)})} {
		data, err := e.marshal()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := parseEntry(data, op, account, chainID)
		if err != nil {
			return
		}
		for _, version := range got.versions {
			from, err := types.Sender(signer, version)
			if err != nil || from != account || version.Nonce() != got.nonce() {
				t.Errorf("accepted a transaction of %s, %v", from, err)
			}
		}
		if got.outcome != pending {
			_, _ = got.result() // must not panic
		}
	})
}
