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
}
