package assent_test

import (
	"bytes"
	"crypto/ed25519"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	intoto "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
)

func testCommitment(t *testing.T) *assent.Commitment {
	t.Helper()
	srs, err := assent.ParseDigest(devsetup.ID)
	if err != nil {
		t.Fatal(err)
	}
	_, _, g, _ := bn254.Generators()
	c := &assent.Commitment{
		Schema: assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Int, Nullable: true}}},
		Rows:   3, SRS: srs, Root: fr.NewElement(77), SortedBy: "id",
	}
	for _, column := range c.Schema.FieldColumns() {
		c.Columns = append(c.Columns, assent.ColumnCommitment{Name: column.Name, Point: g})
		g.Double(&g)
	}
	return c
}

func testAttestation() *assent.Attestation {
	return &assent.Attestation{
		Claim: assent.Claim{
			Statement: "membership", Version: 1,
			Params: map[string]string{"shows": "record", "subject": "0x01"},
			Tables: []assent.TableRef{{Role: "commitment", Digest: assent.Digest{1, 2, 3}}},
			Time:   time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC),
		},
		Proof: assent.Proof{Backend: "plonk", VerifyingKey: assent.Digest{9}, Setup: assent.InsecureSetup, Bytes: bytes.Repeat([]byte{0xab}, 40)},
	}
}

func testKey() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{7}, ed25519.SeedSize))
}

// flipEveryBit calls check with every one-bit change and every truncation of data.
func flipEveryBit(data []byte, check func(changed []byte)) {
	for i := range data {
		check(data[:i])
	}
	changed := bytes.Clone(data)
	for i := range changed {
		for bit := range 8 {
			changed[i] ^= 1 << bit
			check(changed)
			changed[i] ^= 1 << bit
		}
	}
}

func TestCommitmentRoundTrip(t *testing.T) {
	for _, hidden := range []*assent.HiddenRows{nil, {Commitment: fr.NewElement(5), Capacity: 100}} {
		c := testCommitment(t)
		if hidden != nil {
			c.Rows, c.Hidden = 0, hidden
		}
		data, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		back, err := assent.ParseCommitment(data)
		if err != nil {
			t.Fatal(err)
		}
		if back.Digest() != c.Digest() {
			t.Error("the digest changed on the way")
		}
	}
}

// A commitment file that was damaged or edited must never pass for another commitment.
func TestCommitmentRefusesEveryFlippedBit(t *testing.T) {
	data, err := testCommitment(t).Encode()
	if err != nil {
		t.Fatal(err)
	}
	flipEveryBit(data, func(changed []byte) {
		if _, err := assent.ParseCommitment(changed); !errors.Is(err, assent.ErrCommitment) {
			t.Fatalf("changed file gives %v:\n%s", err, changed)
		}
	})
}

// Infinity is the commitment to zeros, which only a table without blinding values has: anywhere else a column of it would
// be one that its custodian never blinded.
func TestCommitmentToZeros(t *testing.T) {
	for _, public := range []bool{true, false} {
		c := testCommitment(t)
		c.Columns[1].Point = bn254.G1Affine{}
		if public {
			c.Root = fr.Element{}
		}
		data, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := assent.ParseCommitment(data); (err == nil) != public {
			t.Errorf("infinity in a table that is public %t: %v", public, err)
		}
	}
}

// Each part of a commitment must change its identity.
func TestCommitmentDigestCoversEveryPart(t *testing.T) {
	want := testCommitment(t).Digest()
	for name, change := range map[string]func(*assent.Commitment){
		"schema":      func(c *assent.Commitment) { c.Schema.Columns[1].Type = assent.Uint },
		"rows":        func(c *assent.Commitment) { c.Rows++ },
		"hidden rows": func(c *assent.Commitment) { c.Hidden = &assent.HiddenRows{Capacity: 3} },
		"srs":         func(c *assent.Commitment) { c.SRS[0] ^= 1 },
		"column":      func(c *assent.Commitment) { c.Columns[1].Point = c.Columns[0].Point },
		"root":        func(c *assent.Commitment) { c.Root = fr.NewElement(78) },
		"sort column": func(c *assent.Commitment) { c.SortedBy = "" },
	} {
		c := testCommitment(t)
		change(c)
		if c.Digest() == want {
			t.Errorf("changing the %s does not change the digest", name)
		}
	}
}

// Whatever is made over the published secret must say so, and nothing else may.
func TestCommitmentMarkerBelongsToItsSRS(t *testing.T) {
	c := testCommitment(t)
	data, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if !c.Insecure() || !strings.Contains(string(data), assent.InsecureSetup) {
		t.Fatal("a commitment over the development SRS does not say so")
	}
	stripped := strings.Replace(string(data), `  "setup": "insecure-dev",`+"\n", "", 1)
	if _, err := assent.ParseCommitment([]byte(stripped)); !errors.Is(err, assent.ErrCommitment) {
		t.Fatalf("without its marker: %v", err)
	}
}

// Each part of a claim must change its digest: the digest is all that goes into the proof.
func TestClaimDigestCoversEveryPart(t *testing.T) {
	base := testAttestation().Claim
	want := base.Digest()
	address := assent.Address{1}
	for name, change := range map[string]func(*assent.Claim){
		"statement": func(c *assent.Claim) { c.Statement = "exclusion" },
		"version":   func(c *assent.Claim) { c.Version = 2 },
		"param":     func(c *assent.Claim) { c.Params = map[string]string{"shows": "record", "subject": "0x02"} },
		"params":    func(c *assent.Claim) { c.Params = map[string]string{"shows": "record"} },
		"role":      func(c *assent.Claim) { c.Tables = []assent.TableRef{{Role: "list", Digest: base.Tables[0].Digest}} },
		"table":     func(c *assent.Claim) { c.Tables = []assent.TableRef{{Role: "commitment"}} },
		"chain":     func(c *assent.Claim) { c.Context.ChainID = 1 },
		"contract":  func(c *assent.Claim) { c.Context.Contract = &address },
		"submitter": func(c *assent.Claim) { c.Context.Submitter = &address },
		"scope":     func(c *assent.Claim) { c.Context.Scope = "run 1" },
		"time":      func(c *assent.Claim) { c.Time = c.Time.Add(time.Second) },
	} {
		c := base
		change(&c)
		if c.Digest() == want {
			t.Errorf("changing the %s does not change the digest", name)
		}
	}
}

// A nullifier shows that a record is used again in the same place; it must not be new for another submitter.
func TestScopeScalarCoversThePlaceAlone(t *testing.T) {
	address := assent.Address{1}
	context := assent.Context{ChainID: 1, Contract: &address, Scope: "run 1"}
	want := context.ScopeScalar()
	context.Submitter = &address
	if context.ScopeScalar() != want {
		t.Error("naming a submitter changes it")
	}
	for name, other := range map[string]assent.Context{
		"chain":    {ChainID: 2, Contract: &address, Scope: "run 1"},
		"contract": {ChainID: 1, Scope: "run 1"},
		"scope":    {ChainID: 1, Contract: &address},
	} {
		if other.ScopeScalar() == want {
			t.Errorf("changing the %s does not change it", name)
		}
	}
}

// An attestation may be damaged on its way: nothing but the proof's own bytes and names, which the
// verifier judges, may change unnoticed, and nothing at all when it is signed.
func TestAttestationRefusesEveryFlippedBit(t *testing.T) {
	for name, key := range map[string]ed25519.PrivateKey{"unsigned": nil, "signed": testKey()} {
		t.Run(name, func(t *testing.T) {
			a := testAttestation()
			data, err := a.Encode(key)
			if err != nil {
				t.Fatal(err)
			}
			flipEveryBit(data, func(changed []byte) {
				got, err := assent.ParseAttestation(changed)
				if err != nil {
					if !errors.Is(err, assent.ErrAttestation) {
						t.Fatalf("unnamed error %v", err)
					}
					return
				}
				if key != nil || got.Claim.Digest() != a.Claim.Digest() {
					t.Fatalf("changed attestation is read:\n%s", changed)
				}
			})
		})
	}
}

func TestAttestationTellsItsSigner(t *testing.T) {
	data, err := testAttestation().Encode(testKey())
	if err != nil {
		t.Fatal(err)
	}
	a, err := assent.ParseAttestation(data)
	if err != nil {
		t.Fatal(err)
	}
	public, _ := testKey().Public().(ed25519.PublicKey)
	other := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize)).Public().(ed25519.PublicKey)
	if !a.SignedBy(public) || a.SignedBy(other) {
		t.Error("SignedBy does not tell the signer from others")
	}
	id, err := assent.ParseKeyID(assent.KeyID(public))
	if err != nil || !id.Equal(public) {
		t.Errorf("key id does not round-trip: %v", err)
	}
}

// Other in-toto tools must be able to read the payload.
func TestPayloadIsAnInTotoStatement(t *testing.T) {
	data, err := testAttestation().Encode(nil)
	if err != nil {
		t.Fatal(err)
	}
	var env struct{ Payload []byte }
	if err := json.Unmarshal(data, &env); err != nil {
		t.Fatal(err)
	}
	var st intoto.Statement
	if err := protojson.Unmarshal(env.Payload, &st); err != nil {
		t.Fatal(err)
	}
	if err := st.Validate(); err != nil {
		t.Fatal(err)
	}
}

func TestClaimValidation(t *testing.T) {
	one, zero := assent.Address{1}, assent.Address{}
	for name, change := range map[string]func(*assent.Claim){
		"no statement":            func(c *assent.Claim) { c.Statement = "" },
		"version 0":               func(c *assent.Claim) { c.Version = 0 },
		"contract without chain":  func(c *assent.Claim) { c.Context.Contract = &one },
		"zero contract":           func(c *assent.Claim) { c.Context = assent.Context{ChainID: 1, Contract: &zero} },
		"submitter without chain": func(c *assent.Claim) { c.Context.Submitter = &one },
		"zero submitter":          func(c *assent.Claim) { c.Context = assent.Context{ChainID: 1, Submitter: &zero} },
		"local time":              func(c *assent.Claim) { c.Time = c.Time.In(time.FixedZone("x", 3600)) },
		"fraction of a second":    func(c *assent.Claim) { c.Time = c.Time.Add(time.Millisecond) },
		"before 1970":             func(c *assent.Claim) { c.Time = time.Unix(-1, 0).UTC() },
		"no parameters":           func(c *assent.Claim) { c.Params = nil },
		"no tables":               func(c *assent.Claim) { c.Tables = nil },
	} {
		c := testAttestation().Claim
		change(&c)
		if err := c.Validate(); !errors.Is(err, assent.ErrClaim) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzParseCommitment(f *testing.F) {
	f.Add([]byte("{}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := assent.ParseCommitment(data)
		if err != nil {
			return
		}
		if again, err := c.Encode(); err != nil || !bytes.Equal(again, data) {
			t.Fatalf("read, but written otherwise: %v", err)
		}
	})
}

func FuzzParseAttestation(f *testing.F) {
	for _, key := range []ed25519.PrivateKey{nil, testKey()} {
		data, err := testAttestation().Encode(key)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if a, err := assent.ParseAttestation(data); err == nil && a.Claim.Validate() != nil {
			t.Fatal("an invalid claim was read")
		}
	})
}

func TestReceiptRoundTrip(t *testing.T) {
	c := testCommitment(t)
	r := &assent.Receipt{Dataset: c.Digest(), Record: []assent.Value{assent.UintValue(5), assent.Null()}, Salt: [31]byte{1, 2}}
	data, err := r.Encode(c)
	if err != nil {
		t.Fatal(err)
	}
	back, err := assent.ParseReceipt(data, c)
	if err != nil {
		t.Fatal(err)
	}
	want, err := r.RecordDigest(c)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := back.RecordDigest(c); err != nil || got != want {
		t.Fatalf("the record's digest changed on the way: %v", err)
	}
	flipEveryBit(data, func(changed []byte) {
		got, err := assent.ParseReceipt(changed, c)
		if err != nil {
			return
		}
		if digest, err := got.RecordDigest(c); err == nil && digest == want {
			t.Fatalf("a changed receipt opens the same record:\n%s", changed)
		}
	})
}

// Secrets must not reach a log because somebody printed the struct they are in.
func TestSecretsDoNotPrint(t *testing.T) {
	const secret = "SECRET"
	opening := assent.Opening{Salts: []byte(secret), Blinds: []assent.Blind{{Name: secret}}}
	receipt := assent.Receipt{Record: []assent.Value{assent.StringValue(secret)}, Salt: [31]byte([]byte(strings.Repeat("S", 31)))}
	for _, v := range []any{opening, &opening, opening.Blinds, receipt, &receipt} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			if text := fmt.Sprintf(verb, v); strings.Contains(text, "83") || strings.Contains(text, "0x53") || strings.Contains(text, secret) {
				t.Errorf("%T prints as %s", v, text)
			}
		}
	}
}

func FuzzParseReceipt(f *testing.F) {
	c := &assent.Commitment{
		Schema: assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Int, Nullable: true}}},
		Root:   fr.NewElement(1),
	}
	r := &assent.Receipt{Dataset: c.Digest(), Record: []assent.Value{assent.UintValue(5), assent.Null()}}
	data, err := r.Encode(c)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := assent.ParseReceipt(data, c)
		if err != nil {
			if !errors.Is(err, assent.ErrReceipt) {
				t.Fatalf("unnamed error %v", err)
			}
			return
		}
		if _, err := r.RecordDigest(c); err != nil && !errors.Is(err, assent.ErrReceipt) {
			t.Fatalf("unnamed error %v", err)
		}
	})
}
