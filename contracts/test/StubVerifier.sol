// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVerifier} from "../src/IVerifier.sol";

/// @dev A verifier for the router's tests: it accepts the proof "valid" only and names the key it was told to name.
contract StubVerifier is IVerifier {
    bytes32 public immutable verifyingKeyHash;
    uint256 public immutable publicInputCount;
    bytes32 public srsId = keccak256("an SRS that nobody knows the secret of");
    bytes32 public ceremony = keccak256("a ceremony");

    constructor(bytes32 vkHash, uint256 count) {
        verifyingKeyHash = vkHash;
        publicInputCount = count;
    }

    function setSetup(bytes32 srs, bytes32 made) external {
        (srsId, ceremony) = (srs, made);
    }

    function verify(bytes calldata proof, uint256[] calldata) external pure returns (bool) {
        return keccak256(proof) == keccak256("valid");
    }
}
