// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVerifier} from "../src/IVerifier.sol";

/// @dev A verifier of a statement about whole tables whose proofs anybody can make: a proof is the hash of the public
/// inputs, and so one of these inputs only.
contract StubTableVerifier is IVerifier {
    bytes32 public immutable verifyingKeyHash;
    bytes32 public immutable srsId;
    uint256 public immutable publicInputCount;
    bytes32 public constant ceremony = 0;

    constructor(bytes32 vkHash, bytes32 srs, uint256 count) {
        (verifyingKeyHash, srsId, publicInputCount) = (vkHash, srs, count);
    }

    function verify(bytes calldata proof, uint256[] calldata publicInputs) external pure returns (bool) {
        return keccak256(proof) == keccak256(prove(publicInputs));
    }

    function prove(uint256[] memory publicInputs) public pure returns (bytes memory) {
        return abi.encode(keccak256(abi.encode(publicInputs)));
    }
}
