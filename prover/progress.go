// Progress reports: what the prover is doing and how far it is.

package prover

// Phase is a step of committing or proving, in plain words.
type Phase string

// The phases, in the order in which they come.
const (
	PhaseRead    Phase = "reading records"
	PhaseSetup   Phase = "loading the SRS"
	PhaseHash    Phase = "hashing records"
	PhaseTree    Phase = "building the Merkle tree"
	PhaseColumns Phase = "committing columns"
	PhaseStore   Phase = "writing the vault"
	PhaseKeys    Phase = "loading keys"
	PhaseCheck   Phase = "checking the statement"
	PhaseProve   Phase = "proving"
)

// Progress is called when a phase begins and whenever it gets on; total is 0 when nobody knows it. Calls
// come one at a time.
type Progress func(phase Phase, done, total uint64)

func (p Progress) report(phase Phase, done, total uint64) {
	if p != nil {
		p(phase, done, total)
	}
}
