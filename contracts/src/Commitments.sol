// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Commitments to tables, opened
/// @notice A table is known by the digest of its commitment. Whoever wants a contract to look into it hands over
/// the words behind the digest; hashing them gives the digest again, so nothing of them is taken on trust.
/// See docs/formats.md.
library Commitments {
    /// @notice A column of a schema.
    struct Column {
        /// keccak256 of its name.
        bytes32 name;
        /// The number of its type.
        uint8 kind;
        /// Decimal places.
        uint8 scale;
        /// Whether it may hold nulls; then a companion follows it among the points.
        bool nullable;
    }

    /// @notice The words behind a table's digest.
    struct Table {
        /// The schema's columns.
        Column[] columns;
        /// Whether the number of records is hidden.
        bool hidden;
        /// The number of records, or its hash where it is hidden.
        uint256 count;
        /// The bound on a hidden number of records, else 0.
        uint256 capacity;
        /// The identity of the SRS.
        bytes32 srs;
        /// x and y of each column of scalars: each column, followed by its companion where it is nullable.
        uint256[2][] points;
        /// The Merkle root over the records.
        uint256 root;
        /// The sort column's place plus one; 0: unsorted.
        uint256 sortedBy;
    }
}
