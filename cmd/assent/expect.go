// What the caller of verify expects, from its flags.

package main

import (
	"context"
	"crypto/ed25519"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/internal/envelope"
	"github.com/acc36754/assent/verifier"
	"github.com/go-json-experiment/json"
	"github.com/spf13/cobra"
)

// clockSkew is how far ahead an evaluation time may be when --max-age is given.
const clockSkew = time.Minute

// expectFlags are the flags that say what an attestation must claim.
type expectFlags struct {
	contextFlags
	statement, claim, signer string
	params                   []string
	notBefore, notAfter      string
	maxAge                   string
}

func (f *expectFlags) add(c *cobra.Command) {
	f.contextFlags.add(c)
	flags := c.Flags()
	flags.StringVar(&f.statement, "expect-statement", "", "the `STATEMENT` must be this one")
	flags.StringArrayVar(&f.params, "param", nil, "a parameter of the claim must have this value, as `NAME=VALUE`; may be repeated")
	flags.StringVar(&f.claim, "claim", "", "the claim must be the one in this JSON `FILE`, as \"assent inspect --json\" prints it under \"claim\"")
	flags.StringVar(&f.notBefore, "not-before", "", "the evaluation time must be this `TIME` or later")
	flags.StringVar(&f.notAfter, "not-after", "", "the evaluation time must be this `TIME` or earlier")
	flags.StringVar(&f.maxAge, "max-age", "", "the evaluation time must be at most this `DURATION` ago, such as 24h or 30d")
	flags.StringVar(&f.signer, "signer", "", "this `KEY` must have signed: a key id (ed25519:...) or a public key file (PEM)")
	c.MarkFlagsMutuallyExclusive("max-age", "not-before")
	c.MarkFlagsMutuallyExclusive("max-age", "not-after")
	completeWith(c, "expect-statement", statementIDs()...)
}

// expectation builds what the verifier compares with.
func (a *app) expectation(c *cobra.Command, f *expectFlags) (expected verifier.Expectation, err error) {
	expected.Statement = f.statement
	if f.statement != "" {
		if _, err := circuits.Find(f.statement); err != nil {
			return expected, err
		}
	}
	if expected.Context, err = a.proofContext(c.Context(), &f.contextFlags); err != nil {
		return expected, err
	}
	if expected.Params, err = f.parameters(); err != nil {
		return expected, err
	}
	if err := f.span(&expected, time.Now()); err != nil {
		return expected, err
	}
	if f.claim != "" {
		if err := a.expectClaim(c, f.claim, &expected); err != nil {
			return expected, err
		}
	}
	if f.signer != "" {
		expected.Signer, err = a.publicKey(c.Context(), f.signer)
	}
	return expected, err
}

func (f *expectFlags) parameters() (map[string]string, error) {
	parameters := make(map[string]string, len(f.params))
	for _, text := range f.params {
		name, value, ok := strings.Cut(text, "=")
		if !ok || name == "" {
			return nil, usage("--param %q: want name=value", text)
		}
		if _, twice := parameters[name]; twice {
			return nil, usage("--param %s is given twice", name)
		}
		parameters[name] = value
	}
	return parameters, nil
}

// span sets the evaluation times that are accepted.
func (f *expectFlags) span(expected *verifier.Expectation, now time.Time) error {
	if f.maxAge != "" {
		age, err := duration("--max-age", f.maxAge)
		expected.NotBefore, expected.NotAfter = now.Add(-age), now.Add(clockSkew)
		return err
	}
	var err error
	if expected.NotBefore, err = instant("--not-before", f.notBefore); err != nil {
		return err
	}
	expected.NotAfter, err = instant("--not-after", f.notAfter)
	return err
}

// duration reads a flag's positive duration: whole days such as 30d, or what time.ParseDuration reads.
func duration(flag, text string) (time.Duration, error) {
	const day = 24 * time.Hour
	span, err := time.ParseDuration(text)
	if digits, inDays := strings.CutSuffix(text, "d"); inDays {
		var days uint64
		if days, err = strconv.ParseUint(digits, 10, 64); days <= uint64(math.MaxInt64/day) {
			span = time.Duration(days) * day
		}
	}
	if err != nil || span <= 0 {
		return 0, usage("%s %q: want a positive duration such as 90m, 24h or 30d", flag, text)
	}
	return span, nil
}

// instant reads an optional instant.
func instant(flag, text string) (time.Time, error) {
	if text == "" {
		return time.Time{}, nil
	}
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		return t, usage("%s %q: want an instant such as 2026-01-31T12:00:00Z", flag, text)
	}
	return t, nil
}

// expectClaim reads the claim that the caller expects. Its context is the expected one unless flags say
// otherwise: then both must fit.
func (a *app) expectClaim(c *cobra.Command, path string, expected *verifier.Expectation) error {
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return err
	}
	var claim assent.Claim
	if err := json.Unmarshal(data, &claim, json.RejectUnknownMembers(true)); err != nil {
		return usage("%s: not a claim: %w", path, err)
	}
	claim.Time = claim.Time.UTC()
	if err := claim.Validate(); err != nil {
		return usage("%s: %w", path, err)
	}
	expected.Claim = &claim
	if expected.Context == (assent.Context{}) {
		expected.Context = claim.Context
	}
	return nil
}

// publicKey reads a signer: a key id, or a PEM file with an Ed25519 public key.
func (a *app) publicKey(ctx context.Context, signer string) (ed25519.PublicKey, error) {
	if key, err := envelope.ParseKeyID(signer); err == nil {
		return key, nil
	}
	data, err := a.readInput(ctx, signer)
	if err != nil {
		return nil, withHint(fmt.Errorf("--signer: %w", err), "give a key id (ed25519: and 64 digits) or a PEM file")
	}
	block, _ := pem.Decode(data)
	if block == nil || block.Type != publicKeyBlock {
		return nil, usage("--signer: %s is not a PEM file with a public key", signer)
	}
	parsed, err := x509.ParsePKIXPublicKey(block.Bytes)
	if err != nil {
		return nil, usage("--signer: %s: %w", signer, err)
	}
	key, ok := parsed.(ed25519.PublicKey)
	if !ok {
		return nil, usage("--signer: %s is not an Ed25519 key", signer)
	}
	return key, nil
}
