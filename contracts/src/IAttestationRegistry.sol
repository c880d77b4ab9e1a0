// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What other contracts ask about attestations
/// @notice An attestation is a claim whose proof was verified on-chain.
interface IAttestationRegistry {
    /// @notice An attestation.
    struct Attestation {
        /// The claim's digest; zero where there is no attestation.
        bytes32 claim;
        /// The evaluation time that the claim names, in seconds.
        uint64 time;
        /// How many consents of the book had been revoked in the state that the claim is about.
        uint64 revocations;
        /// Who submitted it.
        address submitter;
    }

    /// @notice The latest attestation under a dataset, a statement with its parameters, and a book.
    /// @param dataset The digest of the dataset's commitment: the claim's first table.
    /// @param statement keccak256 of the statement's id and its version, two words.
    /// @param params The digest of the parameters, as in a claim's digest.
    /// @param book The book's id; zero for a statement that is about none.
    /// @return The attestation, all zero where there is none.
    function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 book)
        external
        view
        returns (Attestation memory);
}
