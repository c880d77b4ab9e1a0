// Verifier contracts.

package setup

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"

	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark/backend/solidity"
)

// pragma is the range of Solidity versions in exported contracts.
const pragma = "^0.8.0"

// ErrExport reports that a verifier contract cannot be written.
var ErrExport = errors.New("verifier contract cannot be exported")

// ExportSolidity writes the contract that verifies proofs under a key, called name: what gnark exports,
// with the contract renamed and what it is of in a comment. The output depends on key and name only.
//
// A PLONK contract has Verify(bytes proof, uint256[] inputs) and returns a bool; a Groth16 contract has
// verifyProof(bytes proof, uint256[n] input) and reverts. The proof is what proof.EVM gives. Package
// contracts puts both behind one interface. Errors are ErrExport or the writer's.
func ExportSolidity(w io.Writer, key *vkey.Key, name string) error {
	gnarklog.Silence()
	if !regexp.MustCompile(`^[A-Z][A-Za-z0-9]{0,63}$`).MatchString(name) {
		return fmt.Errorf("%w: %q is not a contract's name", ErrExport, name)
	}
	var exported bytes.Buffer
	var err error
	declaration := "contract PlonkVerifier {"
	if key.Backend == vkey.PLONK {
		err = key.PLONK().ExportSolidity(&exported, solidity.WithPragmaVersion(pragma))
	} else {
		declaration = "contract Verifier {"
		vk := *key.Groth16() // gnark changes the key while it exports
		err = vk.ExportSolidity(&exported, solidity.WithPragmaVersion(pragma))
	}
	if err != nil {
		return fmt.Errorf("%w: %w", ErrExport, err)
	}
	source := bytes.TrimLeft(exported.Bytes(), "\n")
	if bytes.Count(source, []byte(declaration)) != 1 {
		return fmt.Errorf("%w: gnark's export does not declare %q once", ErrExport, declaration)
	}
	source = bytes.Replace(source, []byte(declaration), []byte("contract "+name+" {"), 1)
	license, rest, found := bytes.Cut(source, []byte("\n"))
	if !found || !bytes.HasPrefix(license, []byte("// SPDX-License-Identifier:")) {
		return fmt.Errorf("%w: gnark's export does not begin with a licence", ErrExport)
	}
	_, err = fmt.Fprintf(w, "%s\n%s%s", license, provenance(key), rest)
	return err
}

// provenance says what a contract verifies.
func provenance(key *vkey.Key) string {
	note := ""
	if !key.Ceremony.IsZero() {
		note = fmt.Sprintf("// The key comes from a ceremony with the transcript %s.\n", key.Ceremony)
	}
	if key.Insecure {
		note += "// INSECURE: for development. Whoever knows the set-up's secret can forge proofs.\n"
	}
	return fmt.Sprintf("// Verifies %s proofs of %s, version %d.\n// Verifying key %s over SRS %s.\n%s",
		key.Backend, key.Circuit, key.Version, key.Hash, key.SRS, note)
}
