// Package contracts puts exported verifier contracts behind one interface.
//
// gnark's own exports answer each in their way: PLONK's Verify returns a bool and reverts on a malformed
// proof, Groth16's verifyProof returns nothing and reverts on every proof it refuses. An adapter inherits
// from such an export and from PlonkAdapter or Groth16Adapter (src/), so that one contract per key holds
// the key and answers as an IVerifier: true, false, or a revert for want of gas. The VerifierRouter takes
// adapters only. The verifier of a statement about whole tables inherits from ColumnarVerifier instead, which
// checks everything that stands around the PLONK proof.
//
// Package bindings has the compiled contracts, package chain talks to a chain that runs them.
package contracts

import (
	"fmt"
	"io"
	"strings"

	"github.com/acc36754/assent/internal/vkey"
)

// VerifierName is the name of the contract that gnark's export of a key becomes: "MembershipPlonkVerifier".
func VerifierName(key *vkey.Key) string {
	return title(key.Circuit) + title(key.Backend.String()) + "Verifier"
}

// AdapterName is the name of the contract that is deployed for a key: "MembershipPlonkAdapter".
func AdapterName(key *vkey.Key) string {
	return title(key.Circuit) + title(key.Backend.String()) + "Adapter"
}

// StatementName is the name of the contract that knows a statement: "ConsentStatement".
func StatementName(id string) string { return title(id) + "Statement" }

// title writes an id such as "list-update" as a contract's name, "ListUpdate".
func title(id string) string {
	var name strings.Builder
	for part := range strings.SplitSeq(id, "-") {
		if part != "" {
			name.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return name.String()
}

// WriteAdapter writes the Solidity file of the adapter of a key whose circuit is the whole statement. It belongs beside the key's export, a contract
// called VerifierName in a file of that name, and imports the contracts of src as "@assent/…". The output
// depends on the key only. Errors are vkey.ErrBackend or the writer's.
func WriteAdapter(w io.Writer, key *vkey.Key) error {
	base, more := "", ""
	switch key.Backend {
	case vkey.PLONK:
		base = "PlonkAdapter"
	case vkey.Groth16:
		base, more = "Groth16Adapter", fmt.Sprintf(groth16Functions, key.Ceremony)
	default:
		return fmt.Errorf("adapter of %s: %w: %s", key.Circuit, vkey.ErrBackend, key.Backend)
	}
	_, err := fmt.Fprintf(w, adapter, base, VerifierName(key), key.Circuit, key.Version, notice(key),
		AdapterName(key), key.Hash, key.Public, key.SRS, more)
	if err != nil {
		return fmt.Errorf("adapter of %s: %w", key.Circuit, err)
	}
	return nil
}

// notice says whether the key is for development, and which ceremony it comes from.
func notice(key *vkey.Key) string {
	text := ""
	if key.Insecure {
		text = insecureNotice
	}
	if !key.Ceremony.IsZero() {
		text += fmt.Sprintf(ceremonyNotice, key.Ceremony)
	}
	return text
}

const adapter = `// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {GnarkAdapter} from "@assent/GnarkAdapter.sol";
import {%[1]s} from "@assent/%[1]s.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {%[2]s} from "./%[2]s.sol";

/// @title Verifier of the statement %[3]s, version %[4]d
%[5]scontract %[6]s is %[1]s, %[2]s {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() external pure override returns (bytes32) {
        return %[7]s;
    }

    /// @inheritdoc IVerifier
    function srsId() external pure override returns (bytes32) {
        return %[9]s;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public pure override returns (uint256) {
        return %[8]d;
    }
%[10]s}
`

const insecureNotice = `/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
`

const ceremonyNotice = `/// @dev The key comes from a ceremony with the transcript %s.
`

const groth16Functions = `
    /// @inheritdoc IVerifier
    function ceremony() external pure override returns (bytes32) {
        return %s;
    }

    /// @inheritdoc Groth16Adapter
    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
`
