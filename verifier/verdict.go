// The verdict: what was verified, in words and as data.

package verifier

import (
	"time"

	"github.com/acc36754/assent"
)

// Verdict is what a verification found to be proven. There is none for a proof that was refused.
type Verdict struct {
	Sentence     string            `json:"sentence"`
	Statement    string            `json:"statement"`
	Version      int               `json:"version"`
	Claim        assent.Digest     `json:"claim"`
	Params       map[string]string `json:"params"`
	Tables       []assent.TableRef `json:"tables"`
	Context      assent.Context    `json:"context"`
	Time         time.Time         `json:"time"`
	Backend      string            `json:"backend"`
	VerifyingKey assent.Digest     `json:"verifyingKey"`
	Setup        string            `json:"setup,omitempty"`   // assent.InsecureSetup: worth nothing to a stranger
	Ceremony     assent.Digest     `json:"ceremony,omitzero"` // transcript of the ceremony that a Groth16 key names
	Signers      []string          `json:"signers"`           // key ids; empty: unsigned
}
