// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What other contracts ask about lines of models
/// @notice A line is a model and what it became; one of its versions is the head, the one that is in use.
interface IModelHeads {
    /// @notice The head of a line.
    /// @param line The line: the digest of its first version.
    /// @return The digest of the head; zero if there is no such line.
    function head(bytes32 line) external view returns (bytes32);

    /// @notice Whether a version is the head of any line.
    /// @param version Its digest.
    /// @return Whether it is.
    function isHead(bytes32 version) external view returns (bool);

    /// @notice Whether a version was the head of a line, and is the head of none now.
    /// @param version Its digest.
    /// @return Whether it is so; false for models that no line has.
    function isSuperseded(bytes32 version) external view returns (bool);
}
