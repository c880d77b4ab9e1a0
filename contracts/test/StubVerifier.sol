// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVerifier} from "../src/IVerifier.sol";

/// @dev A verifier for the router's tests: it accepts the proof "valid" only and names the key it was told to name.
contract StubVerifier is IVerifier {
    bytes32 public immutable verifyingKeyHash;
    uint256 public immutable publicInputCount;

    constructor(bytes32 vkHash, uint256 count) {
        verifyingKeyHash = vkHash;
        publicInputCount = count;
    }

    function verify(bytes calldata proof, uint256[] calldata) external pure returns (bool) {
        return keccak256(proof) == keccak256("valid");
    }
}
