// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IConsentRegistry} from "../src/IConsentRegistry.sol";

/// @dev Books that are in whatever state a test says.
contract StubConsentRegistry is IConsentRegistry {
    struct Remembered {
        State state;
        uint64 supersededAt;
    }

    struct Revocations {
        uint64 count;
        uint64 lastAt;
    }

    mapping(bytes32 book => Revocations) public override revocations;
    mapping(bytes32 book => bytes32) public override stateDigest;
    mapping(bytes32 book => mapping(bytes32 digest => Remembered)) public override lookUp;

    function setCurrent(bytes32 book, bytes32 digest) external {
        stateDigest[book] = digest;
        lookUp[book][digest] = Remembered(State.Current, 0);
    }

    function setSuperseded(bytes32 book, bytes32 digest, uint64 when) external {
        lookUp[book][digest] = Remembered(State.Superseded, when);
    }

    function setRevocations(bytes32 book, uint64 count, uint64 lastAt) external {
        revocations[book] = Revocations(count, lastAt);
    }

    function exists(bytes32 book) external view returns (bool) {
        return stateDigest[book] != 0;
    }

    function isLive(bytes32, uint256) external pure returns (bool) {
        return false;
    }

    function entryOf(bytes32, uint256) external pure returns (Entry memory entry) {}

    function bookId(address controller, bytes32 purpose) external pure returns (bytes32) {
        return keccak256(abi.encode(controller, purpose));
    }
}
