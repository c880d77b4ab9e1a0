// Exit codes and hints: what an error means to whoever called the program.

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"syscall"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/httprange"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

const (
	exitTrue        = 0
	exitInternal    = 1
	exitUsage       = 2
	exitInvalid     = 3 // proof or signature not valid
	exitFalse       = 4 // the statement is not true
	exitConsent     = 5 // consent missing, expired or revoked
	exitMismatch    = 6 // key, statement or commitment is another one
	exitStale       = 7
	exitInterrupted = 130
)

// failure is an error whose exit code, hint or both are known where it arises.
type failure struct {
	code int // 0: as the error inside says
	err  error
	hint string
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

// usage is an error in what the user asked for.
func usage(format string, args ...any) error {
	return &failure{code: exitUsage, err: fmt.Errorf(format, args...)}
}

// mismatch is an error of things that do not belong together.
func mismatch(format string, args ...any) error {
	return &failure{code: exitMismatch, err: fmt.Errorf(format, args...)}
}

// withHint adds what to do about an error.
func withHint(err error, format string, args ...any) error {
	return &failure{err: err, hint: fmt.Sprintf(format, args...)}
}

// meaning is what a sentinel error means to a user.
type meaning struct {
	err  error
	code int
	hint string
}

// meanings is in the order of precedence: the first that an error wraps counts.
func meanings() []meaning {
	const newer = "use the newer version of assent that wrote it"
	return slices.Concat([]meaning{{assent.ErrVersion, exitUsage, newer}}, chainMeanings(), ceremonyMeanings(), []meaning{
		{statement.ErrConsent, exitConsent, "ask these subjects for their consent, or leave their records out and commit the table again"},
		{statement.ErrFalse, exitFalse, ""},
		{vault.ErrErased, exitConsent, "the record was erased from the vault: it can be proven no more"},

		{verifier.ErrStale, exitStale, "ask for a new attestation"},
		{verifier.ErrUnknownKey, exitMismatch, "if you trust whoever made the key, give its file with --verifying-key"},
		{verifier.ErrUnexpected, exitMismatch, `"assent inspect" shows what the attestation claims`},
		{verifier.ErrSigner, exitMismatch, `"assent inspect" shows who signed the attestation`},
		{verifier.ErrMismatch, exitMismatch, `"assent inspect" shows which commitments, statement and key the attestation is about`},
		{verifier.ErrInvalid, exitInvalid, "do not rely on this attestation"},
		{assent.ErrSignature, exitInvalid, "the file was changed after it was signed"},
		{assent.ErrAttestation, exitInvalid, "the file is damaged, or is no attestation"},
		{assent.ErrReceipt, exitMismatch, ""},
		{assent.ErrCommitment, exitMismatch, "the file is damaged, or is no commitment"},

		{vault.ErrNotFound, exitMismatch, "this vault does not hold the table behind that commitment"},
		{vault.ErrLocked, exitInternal, "wait until the other process has finished with the vault"},
		{vault.ErrNotPrivate, exitUsage, "take the rights of others away: chmod -R go= on the vault's folder"},
		{vault.ErrNotVault, exitUsage, "name a vault, or a folder that does not exist yet"},
		{vault.ErrVersion, exitUsage, newer},

		{prover.ErrSignerFile, exitUsage, `"assent keys generate" makes a signing key; chmod 600 makes its file private`},
		{prover.ErrSortColumn, exitUsage, ""},
		{prover.ErrNotSorted, exitUsage, "commit the table again with --sorted-by"},
		{prover.ErrDuplicateKey, exitUsage, "the values of the column to sort by must differ"},
		{prover.ErrTooManyRows, exitUsage, ""},
		{merkle.ErrIndex, exitUsage, "rows are counted from 0"},
		{statement.ErrInput, exitUsage, ""},
		{statement.ErrParams, exitUsage, ""},
		{setup.ErrExport, exitUsage, ""},
		{setup.ErrNoSRS, exitUsage, `"assent setup list" lists the SRSs at hand, "assent setup import" takes one in`},
		{setup.ErrAmbiguous, exitUsage, "give more digits of the id"},
		{setup.ErrSource, exitUsage, ""},
		{setup.ErrSRS, exitMismatch, "the file is damaged, or is no SRS: import it again"},
		{setup.ErrOrigin, exitMismatch, "import the SRS again, and its record is written anew"},
		{setup.ErrSourceHash, exitMismatch, "the file is damaged, or of another ceremony: do not use it"},
		{setup.ErrOtherSRS, exitMismatch, "the file is of another ceremony: do not use it"},
		{ptau.ErrNoContribution, exitMismatch, "do not use this file: its secret is known to everybody"},
		{ptau.ErrTrivial, exitMismatch, "do not use this file"},
		{ptau.ErrCurve, exitMismatch, "only ceremonies on BN254, also called bn128 or alt_bn128, can be used"},
		{ptau.ErrFormat, exitMismatch, "do not use this file"},
		{ptau.ErrTruncated, exitMismatch, "get the whole file again"},
		{ptau.ErrPoint, exitMismatch, "do not use this file"},
		{ptau.ErrPowers, exitMismatch, "do not use this file"},
		{ptau.ErrContribution, exitMismatch, "do not use this file"},
		{ptau.ErrUnsupported, exitUsage, ""},
		{httprange.ErrURL, exitUsage, ""},
		{httprange.ErrRange, exitInternal, "download the file and import it from disk"},
		{httprange.ErrSlow, exitInternal, "try again later, or download the file and import it from disk"},
		{httprange.ErrRedirect, exitInternal, "name the server that it leads to, and give --hash"},
		{circuits.ErrUnknown, exitUsage, `"assent prove --help" lists the statements`},
		{assent.ErrSchema, exitUsage, `"assent schema infer" proposes a schema`},
		{source.ErrColumns, exitUsage, "is this the schema of this table?"},
		{source.ErrFloat, exitUsage, ""},
		{source.ErrFormat, exitUsage, ""},
		{source.ErrEmpty, exitUsage, ""},

		{syscall.ENOSPC, exitInternal, "free some space and try again: nothing was left half written"},
		{syscall.EFBIG, exitInternal, "a file grew beyond the limit (ulimit -f): nothing was left half written"},
		{fs.ErrPermission, exitInternal, ""},
	})
}

// exitCode returns the exit code for an error.
func exitCode(err error) int {
	var f *failure
	for at := err; errors.As(at, &f); at = f.err {
		if f.code != 0 {
			return f.code
		}
	}
	if code, ok := refusalCode(err); ok {
		return code
	}
	var row *source.RowError
	if m, ok := meaningOf(err); ok {
		return m.code
	}
	if errors.As(err, &row) {
		return exitUsage
	}
	return exitInternal
}

// hintFor returns what to do about an error, "" where that is not known.
func hintFor(err error) string {
	var f *failure
	for at := err; errors.As(at, &f); at = f.err {
		if f.hint != "" {
			return f.hint
		}
	}
	if hint := reasonHint(err); hint != "" {
		return hint
	}
	m, _ := meaningOf(err)
	return m.hint
}

func meaningOf(err error) (meaning, bool) {
	for _, m := range meanings() {
		if errors.Is(err, m.err) {
			return m, true
		}
	}
	return meaning{}, false
}
