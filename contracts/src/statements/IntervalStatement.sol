// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {Commitments} from "../Commitments.sol";
import {TableStatement} from "./TableStatement.sol";
import {Values} from "./Values.sol";

/// @title Base of the statements about values within bounds
/// @notice Reads bounds, `interval.readBounds` in Go.
abstract contract IntervalStatement is TableStatement {
    /// @notice The scalars of two bounds, both of which are allowed.
    struct Interval {
        /// The least value.
        uint256 least;
        /// The most.
        uint256 most;
    }

    /// @notice Reads bounds on an ordered column.
    /// @param params The parameters.
    /// @param column The column.
    /// @param least The place of the least.
    /// @param leastName The name that it must have.
    /// @param most The place of the most.
    /// @param mostName The name that it must have.
    /// @return interval The bounds.
    function _intervalParams(
        Claims.Param[] calldata params,
        Commitments.Found memory column,
        uint256 least,
        string memory leastName,
        uint256 most,
        string memory mostName
    ) internal pure returns (Interval memory interval) {
        if (!Values.ordered(column.kind)) revert WrongColumnType(column.name);
        interval.least = _valueParam(params, least, leastName, column);
        interval.most = _valueParam(params, most, mostName, column);
        if (interval.least > interval.most) revert BoundsCrossed();
    }
}
