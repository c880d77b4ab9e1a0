// The parts of a claim's sentence that are the same for every statement.

package statement

import (
	"fmt"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
)

// SentenceTable names the table in a role by its digest.
func SentenceTable(claim *assent.Claim, role string) string {
	digest, ok := claim.Table(role)
	if !ok {
		return "(not named)"
	}
	return digest.String()
}

// SentenceScalar writes a scalar parameter, or says that it is missing or malformed. Text from outside is
// never repeated as it is: it could carry characters that change what the sentence seems to say.
func SentenceScalar(claim *assent.Claim, name string) string {
	text, ok := claim.Params[name]
	if !ok {
		return "(missing)"
	}
	if _, err := field.ParseHex(text); err != nil {
		return "(malformed)"
	}
	return text
}

// SentenceText quotes a parameter that is text, or says that it is missing.
func SentenceText(claim *assent.Claim, name string) string {
	text, ok := claim.Params[name]
	if !ok {
		return "(missing)"
	}
	return fmt.Sprintf("%q", text)
}

// SentenceEmpty says, of a table whose number of records is hidden, that it may have none, where a parameter allows
// that: what is true of every record of an empty table is little.
func SentenceEmpty(claim *assent.Claim, name string) string {
	switch claim.Params[name] {
	case "false":
		return ""
	case "true":
		return " (of which there may be none)"
	default:
		return " (the claim does not say whether there is one)"
	}
}

// SentenceContext says where and when a claim counts, such as
// `(chain 1, contract 0x…, scope "run 7"; 2026-01-31T12:00:00Z)`.
func SentenceContext(claim *assent.Claim) string {
	var where []string
	if claim.Context.ChainID != 0 {
		where = append(where, fmt.Sprintf("chain %d", claim.Context.ChainID))
	}
	if claim.Context.Contract != nil {
		where = append(where, fmt.Sprintf("contract %s", *claim.Context.Contract))
	}
	if claim.Context.Submitter != nil {
		where = append(where, fmt.Sprintf("submitted by %s", *claim.Context.Submitter))
	}
	if claim.Context.Scope != "" {
		where = append(where, fmt.Sprintf("scope %q", claim.Context.Scope))
	}
	if len(where) == 0 {
		where = append(where, "no context")
	}
	return fmt.Sprintf("(%s; %s)", strings.Join(where, ", "), claim.Time.UTC().Format(time.RFC3339))
}
