// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "./Claims.sol";
import {Commitments} from "./Commitments.sol";

/// @title A statement as contracts know it
/// @notice Turns a claim's parameters and the tables it is about into the public inputs of the statement's
/// verifier, as `PublicInputs` of the statement does in Go, and refuses what that refuses. The tables are such as
/// `Commitments.digest` takes. What makes a claim one that no proof can be about is left to the verifier: a
/// coordinate that is no scalar, a point off the curve, a table too long for the circuit.
interface IStatement {
    /// @notice The statement's id in claims.
    /// @return The id.
    function id() external view returns (string memory);

    /// @notice The statement's version in claims.
    /// @return The version.
    function version() external view returns (uint256);

    /// @notice The hash of the verifying key that proofs are checked with.
    /// @return The hash.
    function verifyingKeyHash() external view returns (bytes32);

    /// @notice The names of the tables' roles in the claim's order, the dataset that it is about first.
    /// @return The names.
    function roles() external view returns (string[] memory);

    /// @notice Which table is a consent book.
    /// @return Its place among the roles; 0 if none is, since the first is the dataset.
    function bookTable() external view returns (uint256);

    /// @notice The public inputs.
    /// @dev Reverts where the claim does not fit the tables.
    /// @param claim The claim's digest.
    /// @param time The evaluation time.
    /// @param params The parameters, in the order of their names.
    /// @param tables The opened tables, in the order of `roles`.
    /// @return The inputs.
    function publicInputs(
        bytes32 claim,
        uint64 time,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) external view returns (uint256[] memory);
}
