// The statement exclusion: what it asks for and what its claim says.

package exclusion

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ID is the statement's id in claims.
const ID = "exclusion"

const roleList = "list"

// The claim's parameters: how the key is shown, and the key's text or what stands for it.
const (
	paramShows   = "shows"
	paramColumn  = "column"
	paramKey     = "key"
	paramSubject = "subject"

	showsKey     = "key"
	showsBlinded = "blinded"
)

const (
	inputKey      = "key"
	inputKeyFile  = "key-file"
	inputHideKey  = "hide-key"
	inputBlinding = "blinding-file"
)

// Statement is the statement exclusion. Its zero value is ready.
type Statement struct{}

var _ statement.Statement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: 1,
		Summary: "a key is not in a committed, sorted list",
		Shows: "Shows that a key, told or hidden, stands in no record of the list behind a commitment: two records in " +
			"neighbouring places enclose it.",
		Hides: "everything else about the list, and with --hide-key the key; whoever is told the key and the " +
			"blinding can check that the proof is about it",
		Trusts: "that the list's committer sorted it; the proof shows that two places are neighbours, not that the " +
			"rest of the list is in order, so a list committed out of order proves nothing",
		Example: "assent prove exclusion --list opted-out.commitment.json --vault ./vault --key-file key.txt --hide-key --blinding-file blinding.hex",
		Roles:   []statement.Role{{Name: roleList, Usage: "commitment of the list, made with --sorted-by the key's column"}},
		Inputs: []statement.Input{
			{Name: inputKey, Usage: "the key, written as in the list's column", Kind: statement.Text},
			{Name: inputKeyFile, Usage: "file that holds the key, instead of --" + inputKey, Kind: statement.File},
			{Name: inputHideKey, Usage: "do not tell the key; needs --" + inputKeyFile + " and --" + inputBlinding, Kind: statement.Switch},
			{Name: inputBlinding, Usage: "file with the secret that hides the key, 31 or 32 random bytes in hexadecimal; keep it: without it nobody can ever be shown which key was meant", Kind: statement.File},
		},
		Public: []string{"Context", "Scope", "Root", "Hidden", "Subject"},
		Budget: statement.Budget{PLONK: 26030, R1CS: 14738},
	}
}

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return new(Circuit) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	return fmt.Sprintf("%s is not in column %s of list %s, provided that whoever committed the list sorted it %s.",
		sentenceKey(claim), sentenceColumn(claim), statement.SentenceTable(claim, roleList), statement.SentenceContext(claim))
}

func sentenceColumn(claim *assent.Claim) string {
	column, ok := claim.Params[paramColumn]
	if !ok {
		return "(missing)"
	}
	return fmt.Sprintf("%q", column)
}

func sentenceKey(claim *assent.Claim) string {
	switch claim.Params[paramShows] {
	case showsKey:
		key, ok := claim.Params[paramKey]
		if !ok {
			return "A key that the claim does not name"
		}
		return fmt.Sprintf("Key %q", key)
	case showsBlinded:
		return fmt.Sprintf("Some key, hidden as %s until it is opened with its blinding value,", statement.SentenceScalar(claim, paramSubject))
	default:
		return "A key, of which the claim does not say how it is shown,"
	}
}

// PublicInputs rebuilds the circuit's public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	description := s.Describe()
	if err := description.CheckClaim(claim, tables); err != nil {
		return nil, err
	}
	list := tables[0]
	column, err := sortColumn(list)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", statement.ErrParams, err)
	}
	hidden, subject, err := shown(claim, column)
	if err != nil {
		return nil, err
	}
	return []fr.Element{claim.ContextScalar(), claim.Context.ScopeScalar(), list.Root, hidden, subject}, nil
}

// shown reads how the claim shows the key.
func shown(claim *assent.Claim, column assent.Column) (hidden, subject fr.Element, err error) {
	if got := claim.Params[paramColumn]; got != column.Name {
		return hidden, subject, fmt.Errorf("%w: %s is %.80q, the list is sorted by %q", statement.ErrParams, paramColumn, got, column.Name)
	}
	switch shows := claim.Params[paramShows]; shows {
	case showsKey:
		if err := statement.CheckParams(claim, paramShows, paramColumn, paramKey); err != nil {
			return hidden, subject, err
		}
		subject, err = keyParam(column, claim.Params[paramKey])
		return hidden, subject, err
	case showsBlinded:
		if err := statement.CheckParams(claim, paramShows, paramColumn, paramSubject); err != nil {
			return hidden, subject, err
		}
		subject, err = statement.ScalarParam(claim, paramSubject)
		return fr.One(), subject, err
	default:
		return hidden, subject, fmt.Errorf("%w: %s is %q, want %s or %s", statement.ErrParams, paramShows, shows, showsKey, showsBlinded)
	}
}
