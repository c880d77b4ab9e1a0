// Package submission lays out what a contract is given of a claim: the words behind the claim's digest and behind
// those of its tables, as the structs of contracts/src/Claims.sol and Commitments.sol have them.
//
// The layout is JSON for the Solidity tests: lists of words, so that forge reads a table with a few cheat codes.
package submission

import (
	"encoding/hex"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
)

// Submission is a claim and its tables, and the digests that a contract must make of them.
type Submission struct {
	Statement       string          `json:"statement"`
	Version         int             `json:"version"`
	ParamNames      []string        `json:"paramNames"` // in the order of their bytes
	ParamValues     []string        `json:"paramValues"`
	ChainID         uint64          `json:"chainId"`
	Contract        assent.Address  `json:"contract"`
	Submitter       assent.Address  `json:"submitter"`
	Scope           string          `json:"scope"`
	Time            int64           `json:"time"` // seconds
	Roles           []string        `json:"roles"`
	Tables          []Table         `json:"tables"`
	TableDigests    []assent.Digest `json:"tableDigests"`
	StatementDigest assent.Digest   `json:"statementDigest"`
	ParamsDigest    assent.Digest   `json:"paramsDigest"`
	ClaimDigest     assent.Digest   `json:"claimDigest"`
}

// Table is the words behind a commitment's digest. Names, Kinds, Scales and Nullable have an entry for each column.
type Table struct {
	Names    []string `json:"names"` // keccak256 of each
	Kinds    []int    `json:"kinds"` // numbers of types
	Scales   []int    `json:"scales"`
	Nullable []bool   `json:"nullable"`
	Hidden   bool     `json:"hidden"`
	Count    string   `json:"count"` // number of records, or its hash where it is hidden
	Capacity uint64   `json:"capacity"`
	SRS      string   `json:"srs"`
	Points   []string `json:"points"` // x and y of each column of scalars, one after the other
	Root     string   `json:"root"`
	SortedBy int      `json:"sortedBy"` // place of the sort column plus one; 0: none
}

// New lays out a claim and the commitments that it is about, in the order of its tables. Neither is checked: tests
// lay out what is not valid as well.
func New(claim *assent.Claim, tables []*assent.Commitment) *Submission {
	s := &Submission{
		Statement: claim.Statement, Version: claim.Version,
		ParamNames: slices.Sorted(maps.Keys(claim.Params)), ParamValues: []string{},
		ChainID: claim.Context.ChainID, Contract: orZero(claim.Context.Contract), Submitter: orZero(claim.Context.Submitter),
		Scope: claim.Context.Scope, Time: claim.Time.Unix(),
		StatementDigest: claim.StatementDigest(), ParamsDigest: claim.ParamsDigest(), ClaimDigest: claim.Digest(),
	}
	for _, name := range s.ParamNames {
		s.ParamValues = append(s.ParamValues, claim.Params[name])
	}
	for i, commitment := range tables {
		s.Roles = append(s.Roles, claim.Tables[i].Role)
		s.Tables = append(s.Tables, open(commitment))
		s.TableDigests = append(s.TableDigests, commitment.Digest())
	}
	return s
}

// Claim returns the claim. Addresses that it does not name are zero, which has the same digest. Names without a value
// and roles without a digest, which New does not write, are left out.
func (s *Submission) Claim() *assent.Claim {
	claim := &assent.Claim{
		Statement: s.Statement, Version: s.Version, Params: map[string]string{},
		Context: assent.Context{ChainID: s.ChainID, Contract: &s.Contract, Submitter: &s.Submitter, Scope: s.Scope},
		Time:    time.Unix(s.Time, 0).UTC(),
	}
	for i, name := range s.ParamNames[:min(len(s.ParamNames), len(s.ParamValues))] {
		claim.Params[name] = s.ParamValues[i]
	}
	for i, role := range s.Roles[:min(len(s.Roles), len(s.TableDigests))] {
		claim.Tables = append(claim.Tables, assent.TableRef{Role: role, Digest: s.TableDigests[i]})
	}
	return claim
}

func orZero(a *assent.Address) assent.Address {
	if a == nil {
		return assent.Address{}
	}
	return *a
}

// open lays out the words behind a commitment's digest.
func open(c *assent.Commitment) Table {
	t := Table{
		Names: []string{}, Kinds: []int{}, Scales: []int{}, Nullable: []bool{}, Points: []string{},
		Count: word(c.Rows), SRS: c.SRS.String(), Root: field.Hex(c.Root),
	}
	if c.Hidden != nil {
		t.Hidden, t.Count, t.Capacity = true, field.Hex(c.Hidden.Commitment), c.Hidden.Capacity
	}
	for i, column := range c.Schema.Columns {
		name := field.Keccak([]byte(column.Name))
		t.Names = append(t.Names, "0x"+hex.EncodeToString(name[:]))
		t.Kinds = append(t.Kinds, int(column.Type))
		t.Scales = append(t.Scales, column.Scale)
		t.Nullable = append(t.Nullable, column.Nullable)
		if c.SortedBy == column.Name {
			t.SortedBy = i + 1
		}
	}
	for i := range c.Columns {
		b := pcs.PointBytes(&c.Columns[i].Point)
		t.Points = append(t.Points, "0x"+hex.EncodeToString(b[:32]), "0x"+hex.EncodeToString(b[32:]))
	}
	return t
}

// word writes a number as a word.
func word(n uint64) string { return fmt.Sprintf("0x%064x", n) }
