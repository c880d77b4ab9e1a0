// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {GnarkAdapter} from "@assent/GnarkAdapter.sol";
import {PlonkAdapter} from "@assent/PlonkAdapter.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {ExclusionPlonkVerifier} from "./ExclusionPlonkVerifier.sol";

/// @title Verifier of the statement exclusion, version 1
/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
contract ExclusionPlonkAdapter is PlonkAdapter, ExclusionPlonkVerifier {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() external pure override returns (bytes32) {
        return 0x8c3303e0dfed66dc4fb24f30af4f30e67eac211d48c32482ffd9ca786d92ea16;
    }

    /// @inheritdoc IVerifier
    function srsId() external pure override returns (bytes32) {
        return 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public pure override returns (uint256) {
        return 5;
    }
}
