package prover_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/prover"
)

// Whoever holds a ticket proves the membership of its record with a vault that knows nothing of the table, and is known by
// the nullifier that the custodian would have proven.
func TestTicket(t *testing.T) {
	custodian, holder := newCustodian(t), newCustodian(t)
	commitment := custodian.commit(t, testCSV(5))
	made, err := custodian.Ticket(t.Context(), commitment.Digest(), 3)
	if err != nil {
		t.Fatal(err)
	}
	file, err := made.Encode()
	if err != nil {
		t.Fatal(err)
	}
	ticket, err := prover.ParseTicket(file)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := ticket.Encode(); err != nil || !bytes.Equal(again, file) {
		t.Errorf("read and written: %v", err)
	}
	table, err := ticket.Table(commitment)
	if err != nil {
		t.Fatal(err)
	}
	request := prover.Request{
		Statement: "membership", Tables: []assent.Digest{commitment.Digest()}, Inputs: map[string]string{"row": "3", "nullifier": "true"},
		Context: assent.Context{ChainID: 5, Scope: "round 1"},
	}
	ofCustodian, err := custodian.Prove(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	request.Public = []statement.Table{table}
	ofHolder, err := holder.Prove(t.Context(), request)
	if err != nil {
		t.Fatal(err)
	}
	nullifier := ticket.Nullifier(request.Context)
	want := fmt.Sprintf("0x%064x", nullifier.Bytes())
	for who, proven := range map[string]*prover.Proven{"custodian": ofCustodian, "holder": ofHolder} {
		if got := proven.Attestation.Claim.Params["subject"]; got != want {
			t.Errorf("the %s shows %s, want %s", who, got, want)
		}
	}
	request.Inputs["row"] = "2"
	if _, err := holder.Prove(t.Context(), request); !errors.Is(err, prover.ErrTicket) {
		t.Errorf("another record: %v", err)
	}
}

// A ticket for another table, or one that was changed, opens nothing, and no error shows what is in it.
func TestWrongTickets(t *testing.T) {
	c := newCustodian(t)
	commitment, other := c.commit(t, testCSV(5)), c.commit(t, testCSV(5))
	ticket, err := c.Ticket(t.Context(), commitment.Digest(), 3)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.Ticket(t.Context(), commitment.Digest(), 5); !errors.Is(err, merkle.ErrIndex) {
		t.Errorf("a row too far: %v", err)
	}
	if _, err := ticket.Table(other); !errors.Is(err, prover.ErrTicket) {
		t.Errorf("another table: %v", err)
	}
	for name, change := range map[string]func(*prover.Ticket){
		"hash": func(t *prover.Ticket) { t.Hash.SetOne() }, "key": func(t *prover.Ticket) { t.Key.SetOne() },
		"rows": func(t *prover.Ticket) { t.Rows++ }, "row": func(t *prover.Ticket) { t.Path.Index-- },
		"sibling": func(t *prover.Ticket) { t.Path.Siblings[7].SetOne() },
	} {
		changed := *ticket
		change(&changed)
		if _, err := changed.Table(commitment); !errors.Is(err, prover.ErrTicket) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if text := fmt.Sprintf("%v %+v %#v", *ticket, ticket, ticket); strings.Contains(text, "hash") || strings.Contains(text, "0x") {
		t.Errorf("a ticket prints as %s", text)
	}
}

// Whatever a file holds, it is a ticket in its one form or ErrTicket.
func FuzzParseTicket(f *testing.F) {
	file, err := (&prover.Ticket{Rows: 1}).Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(file)
	f.Fuzz(func(t *testing.T, data []byte) {
		ticket, err := prover.ParseTicket(data)
		if err != nil {
			if !errors.Is(err, prover.ErrTicket) {
				t.Error(err)
			}
			return
		}
		if again, err := ticket.Encode(); err != nil || !bytes.Equal(again, data) {
			t.Errorf("written otherwise: %v", err)
		}
	})
}
