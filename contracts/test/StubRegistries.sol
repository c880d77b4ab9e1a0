// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {IAttestationRegistry} from "../src/IAttestationRegistry.sol";
import {IConsentRegistry} from "../src/IConsentRegistry.sol";

/// @dev Attestations without proofs, for the gate's tests: it has those it was told to have.
contract StubAttestations is IAttestationRegistry {
    mapping(bytes32 key => Attestation) private _attestations;

    function put(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 book, Attestation calldata attestation)
        external
    {
        _attestations[keccak256(abi.encode(dataset, statement, params, book))] = attestation;
    }

    function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 book)
        external
        view
        returns (Attestation memory)
    {
        return _attestations[keccak256(abi.encode(dataset, statement, params, book))];
    }
}

/// @dev Books without consents, for the tests of the gate and of rewards: they count rows and revocations, and nothing
/// else of them is asked.
contract StubConsents is IConsentRegistry {
    error NotAsked();

    mapping(bytes32 book => bool) public exists;
    mapping(bytes32 book => uint64) private _revoked;
    mapping(bytes32 book => uint64) private _rows;

    function open(bytes32 book) external {
        exists[book] = true;
    }

    function revoke(bytes32 book) external {
        ++_revoked[book];
    }

    function grant(bytes32 book, uint64 rows) external {
        _rows[book] += rows;
    }

    function snapshot(bytes32 book) external view returns (ConsentRegistry.Snapshot memory state) {
        (state.count, state.revocations) = (_rows[book], _revoked[book]);
    }

    function bookId(address controller, bytes32 purpose) external pure returns (bytes32) {
        return keccak256(abi.encode(controller, purpose));
    }

    function revocations(bytes32 book) external view returns (uint64 count, uint64 lastAt) {
        return (_revoked[book], 0);
    }

    function isLive(bytes32, uint256) external pure returns (bool) {
        revert NotAsked();
    }

    function entryOf(bytes32, uint256) external pure returns (Entry memory) {
        revert NotAsked();
    }

    function stateDigest(bytes32) external pure returns (bytes32) {
        revert NotAsked();
    }

    function lookUp(bytes32, bytes32) external pure returns (State, uint64) {
        revert NotAsked();
    }
}
