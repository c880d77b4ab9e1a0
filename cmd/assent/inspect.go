// assent inspect: what a file says, without checking whether it is true.

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

// errUnknownFile reports a file that is none of ours.
var errUnknownFile = errors.New("neither an attestation nor a commitment, schema, receipt or verifying key")

func (a *app) inspectCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "inspect FILE",
		Short: "Show what a file says, without verifying it",
		Long: `Shows an attestation, a commitment, a schema, a receipt (without its secrets) or a verifying key. It checks that
the file is well formed, and nothing else: only "assent verify" says whether an attestation is true.`,
		Example: "  assent inspect a.json",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			data, err := a.readInput(c.Context(), args[0])
			if err != nil {
				return err
			}
			shown, err := inspect(data)
			if err != nil {
				return &failure{code: inspectCode(err), err: fmt.Errorf("%s: %w", args[0], err)}
			}
			return a.print(c, shown)
		}),
	}
	jsonFlag(c)
	return c
}

// inspectCode makes a file that is none of ours a usage error.
func inspectCode(err error) int {
	if errors.Is(err, errUnknownFile) {
		return exitUsage
	}
	return 0
}

// inspect tells the kind of a file by the field that only that kind has.
func inspect(data []byte) (result, error) {
	var names map[string]json.RawMessage
	if err := json.Unmarshal(data, &names); err != nil {
		return inspectKey(data)
	}
	kinds := []struct {
		field string
		show  func([]byte) (result, error)
	}{
		{"payloadType", inspectAttestation},
		{"assentCommitment", inspectCommitment},
		{"assentReceipt", inspectReceipt},
		{"columns", inspectSchema},
	}
	for _, kind := range kinds {
		if _, ok := names[kind.field]; ok {
			return kind.show(data)
		}
	}
	return result{}, errUnknownFile
}

func inspectAttestation(data []byte) (result, error) {
	a, err := assent.ParseAttestation(data)
	if err != nil {
		return result{}, err
	}
	sentence := fmt.Sprintf("(this program does not know the statement %.80q)", a.Claim.Statement)
	if st, err := circuits.Find(a.Claim.Statement); err == nil {
		sentence = st.Sentence(&a.Claim)
	}
	signers := []string{}
	for _, key := range a.Signers() {
		signers = append(signers, assent.KeyID(key))
	}
	return result{
		text: func(w *lines) { writeAttestation(w, a, sentence, signers) },
		data: struct {
			Kind     string        `json:"kind"`
			Verified bool          `json:"verified"`
			Sentence string        `json:"sentence"`
			Digest   assent.Digest `json:"claimDigest"`
			Claim    assent.Claim  `json:"claim"`
			Backend  string        `json:"backend"`
			Key      assent.Digest `json:"verifyingKey"`
			Setup    string        `json:"setup,omitempty"`
			Signers  []string      `json:"signers"`
		}{"attestation", false, sentence, a.Claim.Digest(), a.Claim, a.Proof.Backend, a.Proof.VerifyingKey, a.Proof.Setup, signers},
	}, nil
}

func writeAttestation(w *lines, a *assent.Attestation, sentence string, signers []string) {
	w.line("Attestation, not verified. It claims:")
	w.line("  %s", sentence)
	w.field("statement", "%q, version %d", a.Claim.Statement, a.Claim.Version)
	for _, name := range slices.Sorted(maps.Keys(a.Claim.Params)) {
		w.field("parameter", "%q = %q", name, a.Claim.Params[name])
	}
	for _, table := range a.Claim.Tables {
		w.field("table", "%q is %s", table.Role, table.Digest)
	}
	w.field("chain id", "%d (0: none)", a.Claim.Context.ChainID)
	if a.Claim.Context.Contract != nil {
		w.field("contract", "%s", a.Claim.Context.Contract)
	}
	if a.Claim.Context.Submitter != nil {
		w.field("submitter", "%s", a.Claim.Context.Submitter)
	}
	w.field("scope", "%q", a.Claim.Context.Scope)
	w.field("time", "%s", a.Claim.Time.Format(time.RFC3339))
	w.field("claim digest", "%s", a.Claim.Digest())
	w.field("proof", "%q, %d bytes, verifying key %s", a.Proof.Backend, len(a.Proof.Bytes), a.Proof.VerifyingKey)
	if a.Proof.Setup != "" {
		w.field("setup", "%q", a.Proof.Setup)
	}
	for _, id := range signers {
		w.field("signed by", "%s", id)
	}
	if len(signers) == 0 {
		w.field("signed by", "nobody")
	}
}

func inspectCommitment(data []byte) (result, error) {
	c, err := assent.ParseCommitment(data)
	if err != nil {
		return result{}, err
	}
	return result{
		text: func(w *lines) {
			w.line("Commitment to %s, not verified: nothing shows whose it is.", tableSize(c))
			w.field("digest", "%s", c.Digest())
			w.field("srs", "%s %s", c.SRS, setupOf(c.Insecure()))
			writeColumns(w, &c.Schema)
		},
		data: struct {
			Kind     string        `json:"kind"`
			Verified bool          `json:"verified"`
			Digest   assent.Digest `json:"digest"`
			Rows     *uint64       `json:"rows,omitempty"`
			Capacity uint64        `json:"capacity,omitempty"`
			SortedBy string        `json:"sortedBy,omitempty"`
			SRS      assent.Digest `json:"srs"`
			Setup    string        `json:"setup,omitempty"`
			Schema   assent.Schema `json:"schema"`
		}{"commitment", false, c.Digest(), publicRows(c), capacityOf(c), c.SortedBy, c.SRS, setupOf(c.Insecure()), c.Schema},
	}, nil
}

func capacityOf(c *assent.Commitment) uint64 {
	if c.Hidden == nil {
		return 0
	}
	return c.Hidden.Capacity
}

func inspectSchema(data []byte) (result, error) {
	s, err := assent.ParseSchema(data)
	if err != nil {
		return result{}, err
	}
	return result{
		text: func(w *lines) {
			w.line("Schema of %d columns, not verified.", len(s.Columns))
			w.field("digest", "%s", s.Digest())
			writeColumns(w, s)
		},
		data: struct {
			Kind     string        `json:"kind"`
			Verified bool          `json:"verified"`
			Digest   assent.Digest `json:"digest"`
			Schema   assent.Schema `json:"schema"`
		}{"schema", false, s.Digest(), *s},
	}, nil
}

func writeColumns(w *lines, s *assent.Schema) {
	for _, c := range s.Columns {
		text := c.Type.String()
		if c.Type == assent.Decimal {
			text += fmt.Sprintf(" with %d places", c.Scale)
		}
		if c.Nullable {
			text += ", may be null"
		}
		w.field("column", "%q: %s", c.Name, text)
	}
}

// inspectReceipt shows what a receipt is for. Its record and salt are not even read.
func inspectReceipt(data []byte) (result, error) {
	var receipt struct {
		Dataset assent.Digest `json:"dataset"`
		Record  []struct {
			Column string `json:"column"`
		} `json:"record"`
	}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(&receipt); err != nil {
		return result{}, fmt.Errorf("%w: it is not the JSON of a receipt", assent.ErrReceipt)
	}
	return result{
		text: func(w *lines) {
			w.line("Receipt of one record, not verified. Its record and salt are secret and not shown.")
			w.field("dataset", "%s", receipt.Dataset)
			w.field("columns", "%d", len(receipt.Record))
		},
		data: struct {
			Kind     string        `json:"kind"`
			Verified bool          `json:"verified"`
			Dataset  assent.Digest `json:"dataset"`
			Columns  int           `json:"columns"`
		}{"receipt", false, receipt.Dataset, len(receipt.Record)},
	}, nil
}

func inspectKey(data []byte) (result, error) {
	key, err := verifier.ParseKey(data)
	if err != nil {
		return result{}, errUnknownFile
	}
	shown := describeKey(key, "")
	return result{
		text: func(w *lines) {
			w.line("Verifying key, not verified: compare its hash with one that you trust.")
			shown.write(w)
		},
		data: struct {
			Kind     string `json:"kind"`
			Verified bool   `json:"verified"`
			keyJSON
		}{"verifying key", false, shown},
	}, nil
}
