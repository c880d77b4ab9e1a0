// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {GnarkAdapter} from "@assent/GnarkAdapter.sol";
import {PlonkAdapter} from "@assent/PlonkAdapter.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {MembershipPlonkVerifier} from "./MembershipPlonkVerifier.sol";

/// @title Verifier of the statement membership, version 1
/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
contract MembershipPlonkAdapter is PlonkAdapter, MembershipPlonkVerifier {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() external pure override returns (bytes32) {
        return 0xace1348943ca73d442390fa5e76fda7ecbc74e31098b898a6c5aeffe1b3defbb;
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
