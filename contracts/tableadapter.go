// Adapters of statements about whole tables.

package contracts

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/vkey"
)

// ErrShape reports a key and a shape that no contract can be written for.
var ErrShape = errors.New("no verifier contract for this statement")

// maxTables is how many tables fit into one word of the contract.
const maxTables = 16

// WriteTableAdapter writes the Solidity file of the adapter of a key of a columnar system's circuit, as
// WriteAdapter does for a circuit that is the whole statement. The output depends on key and shape only.
//
// There are such contracts for PLONK keys only: a Groth16 verifier takes 6,750 gas for each of the circuit's
// public inputs, of which there are about 40. Errors are vkey.ErrBackend, ErrShape when the key is of another
// system's circuit, or the writer's.
func WriteTableAdapter(w io.Writer, key *vkey.Key, shape columnar.Shape) error {
	if key.Backend != vkey.PLONK || key.PLONK() == nil {
		return fmt.Errorf("adapter of %s: %w: %s, statements about whole tables have contracts for %s only", key.Circuit, vkey.ErrBackend, key.Backend, vkey.PLONK)
	}
	if want := shape.NumCircuitPublic(); key.Public != want {
		return fmt.Errorf("adapter of %s: %w: the key has %d public inputs, the statement's circuit %d", key.Circuit, ErrShape, key.Public, want)
	}
	packed, err := pack(shape.Tables)
	if err != nil {
		return fmt.Errorf("adapter of %s: %w", key.Circuit, err)
	}
	tau := key.PLONK().Kzg.G2[1].RawBytes() // the imaginary part of each coordinate first, as in EIP-197
	_, err = fmt.Fprintf(w, tableAdapter, VerifierName(key), key.Circuit, key.Version, notice(key), AdapterName(key),
		key.Hash, shape.Params, shape.First, shape.Second, shape.Challenges, shape.Ranges,
		len(shape.Tables), packed, key.SRS,
		tau[:32], tau[32:64], tau[64:96], tau[96:])
	if err != nil {
		return fmt.Errorf("adapter of %s: %w", key.Circuit, err)
	}
	return nil
}

// pack writes 16 bits for each table, as ColumnarVerifier reads them, in hexadecimal.
func pack(tables []columnar.TableShape) (string, error) {
	if len(tables) > maxTables {
		return "", fmt.Errorf("%w: %d tables, at most %d", ErrShape, len(tables), maxTables)
	}
	var packed strings.Builder
	for i, t := range slices.Backward(tables) {
		if t.Slots > math.MaxUint8 || t.MaxOffset > math.MaxUint8 {
			return "", fmt.Errorf("%w: table %d has %d columns and constraints that reach %d rows beyond it, at most %d each", ErrShape, i, t.Slots, t.MaxOffset, math.MaxUint8)
		}
		fmt.Fprintf(&packed, "%02x%02x", t.Slots, t.MaxOffset)
	}
	return packed.String(), nil
}

const tableAdapter = `// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {ColumnarVerifier} from "@assent/ColumnarVerifier.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {%[1]s} from "./%[1]s.sol";

/// @title Verifier of the statement %[2]s, version %[3]d
%[4]scontract %[5]s is ColumnarVerifier, %[1]s {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() public pure override(ColumnarVerifier) returns (bytes32) {
        return %[6]s;
    }

    /// @inheritdoc ColumnarVerifier
    function _shape() internal pure override returns (Shape memory) {
        return Shape({
            params: %[7]d,
            first: %[8]d,
            second: %[9]d,
            challenges: %[10]d,
            ranges: %[11]t,
            tables: %[12]d,
            packed: 0x%[13]s
        });
    }

    /// @inheritdoc ColumnarVerifier
    function _srsId() internal pure override returns (bytes32) {
        return %[14]s;
    }

    /// @inheritdoc ColumnarVerifier
    function _tau() internal pure override returns (uint256[4] memory) {
        return [
            0x%064[15]x,
            0x%064[16]x,
            0x%064[17]x,
            0x%064[18]x
        ];
    }
}
`
