// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {GnarkAdapter} from "@assent/GnarkAdapter.sol";
import {PlonkAdapter} from "@assent/PlonkAdapter.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {CubicPlonkVerifier} from "./CubicPlonkVerifier.sol";

/// @title Verifier of the statement cubic, version 1
/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
contract CubicPlonkAdapter is PlonkAdapter, CubicPlonkVerifier {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() external pure override returns (bytes32) {
        return 0x44e29d494954be76c96dc5c0ffb0ff083f8603333870276ccb32bb8c74d878e2;
    }

    /// @inheritdoc IVerifier
    function srsId() external pure override returns (bytes32) {
        return 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public pure override returns (uint256) {
        return 2;
    }
}
