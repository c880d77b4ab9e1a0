// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What other contracts ask about artifacts
/// @notice Datasets, models and other artifacts of training, known by their digest.
interface IArtifactRegistry {
    /// @notice What an artifact is.
    enum Kind {
        Dataset,
        Model,
        Other
    }

    /// @notice Whether an artifact may be relied on.
    enum Status {
        Unknown,
        Active,
        Withdrawn
    }

    /// @notice What is known of an artifact.
    struct Artifact {
        /// Who registered it.
        address owner;
        /// When it was registered, in seconds.
        uint48 registeredAt;
        /// What it is.
        Kind kind;
        /// Whether it may be relied on.
        Status status;
    }

    /// @notice What is known of an artifact; all zero if it was never registered.
    /// @param digest Its digest, for a dataset that of its commitment.
    /// @return The artifact.
    function artifact(bytes32 digest) external view returns (Artifact memory);

    /// @notice What an artifact was made from.
    /// @param digest Its digest.
    /// @return The parents' digests, at most 16; none if it was never registered.
    function parents(bytes32 digest) external view returns (bytes32[] memory);
}
