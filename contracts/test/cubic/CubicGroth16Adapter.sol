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
        return 0x22e5677c719fdc5914607d0f80bd2f4a551a3923401513e5eaf17e724c499822;
    }

    /// @inheritdoc IVerifier
    function srsId() external pure override returns (bytes32) {
        return 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public pure override returns (uint256) {
        return 2;
    }

    /// @inheritdoc IVerifier
    function ceremony() external pure override returns (bytes32) {
        return 0x0000000000000000000000000000000000000000000000000000000000000000;
    }

    /// @inheritdoc Groth16Adapter
    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
}
