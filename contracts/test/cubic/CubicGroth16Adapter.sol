// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {GnarkAdapter} from "@assent/GnarkAdapter.sol";
import {Groth16Adapter} from "@assent/Groth16Adapter.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {CubicGroth16Verifier} from "./CubicGroth16Verifier.sol";

/// @title Verifier of the statement cubic, version 1
/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
contract CubicGroth16Adapter is Groth16Adapter, CubicGroth16Verifier {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() external pure override returns (bytes32) {
        return 0xd737f57bb72f4b65fd88528bf71bae0fc12898e383359a222e9405882fa7b996;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public pure override returns (uint256) {
        return 2;
    }

    /// @inheritdoc Groth16Adapter
    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
}
