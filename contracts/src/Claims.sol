// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Claims and their digests
/// @notice See docs/formats.md for the words that are hashed.
library Claims {
    /// @notice A parameter of a claim.
    struct Param {
        /// Its name.
        string name;
        /// Its value.
        string value;
    }

    /// @notice The words of a claim after the tag, in their order.
    struct Claim {
        /// keccak256 of the statement's id.
        bytes32 statement;
        /// The statement's version.
        uint256 version;
        /// The digest of the parameters.
        bytes32 params;
        /// The digest of the tables.
        bytes32 tables;
        /// The chain on which the proof counts.
        uint256 chainId;
        /// The contract for which it counts.
        address verifyingContract;
        /// The account that alone may submit it.
        address submitter;
        /// keccak256 of the scope.
        bytes32 scope;
        /// The evaluation time, in seconds.
        uint256 time;
    }

    /// @dev What a claim's digest begins with.
    bytes32 private constant _TAG = keccak256("assent/claim/v1");

    /// @notice Parameters do not stand in the strictly ascending order of their names' bytes.
    /// @param index The place of the first that should stand before the one in front of it, or has its name.
    error ParamsNotAscending(uint256 index);

    /// @notice The digest of a claim.
    /// @param claim The claim.
    /// @return The digest.
    function digest(Claim memory claim) internal pure returns (bytes32) {
        return keccak256(abi.encode(_TAG, claim));
    }

    /// @notice The digest of a statement: of keccak256 of its id and of its version.
    /// @param id keccak256 of the statement's id.
    /// @param version The version.
    /// @return The digest, which no claim holds: attestations are kept under it.
    function statementDigest(bytes32 id, uint256 version) internal pure returns (bytes32) {
        return keccak256(abi.encode(id, version));
    }

    /// @notice The digest of parameters.
    /// @dev In another order they would have another digest, and the claim would be no claim that Go can make.
    /// @param params The parameters, in the order of their names.
    /// @return The digest.
    function paramsDigest(Param[] calldata params) internal pure returns (bytes32) {
        bytes32[] memory words = new bytes32[](2 * params.length);
        for (uint256 i = 0; i < params.length; ++i) {
            bytes calldata name = bytes(params[i].name);
            if (i > 0 && !precedes(bytes(params[i - 1].name), name)) revert ParamsNotAscending(i);
            (words[2 * i], words[2 * i + 1]) = (keccak256(name), keccak256(bytes(params[i].value)));
        }
        return keccak256(abi.encodePacked(words));
    }

    /// @notice The digest of the tables that a claim is about.
    /// @param roles keccak256 of each table's role.
    /// @param tables Each table's digest, of the same number.
    /// @return The digest.
    function tablesDigest(bytes32[] memory roles, bytes32[] memory tables) internal pure returns (bytes32) {
        bytes32[] memory words = new bytes32[](2 * tables.length);
        for (uint256 i = 0; i < tables.length; ++i) {
            (words[2 * i], words[2 * i + 1]) = (roles[i], tables[i]);
        }
        return keccak256(abi.encodePacked(words));
    }

    /// @notice Whether a text stands before another, byte by byte, a prefix before what it begins.
    /// @param a The text.
    /// @param b The other.
    /// @return Whether it is so; false where they are equal.
    function precedes(bytes calldata a, bytes calldata b) internal pure returns (bool) {
        for (uint256 i = 0; i < a.length && i < b.length; ++i) {
            if (a[i] != b[i]) return a[i] < b[i];
        }
        return a.length < b.length;
    }
}
