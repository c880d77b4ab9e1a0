// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../Bn254.sol";
import {Commitments} from "../Commitments.sol";

/// @title The public inputs of a statement about whole tables, written one after the other
/// @notice The claim, the parameters, then for each table its number of records and the points of the columns in
/// the statement's slots: what `columnar.System.Public` does in Go.
library PublicInputs {
    /// @notice A list that is being filled.
    struct List {
        /// Room for all inputs.
        uint256[] words;
        /// How many have been written.
        uint256 length;
    }

    /// @notice Begins with the claim.
    /// @param count How many inputs there will be.
    /// @param claim The claim's digest.
    /// @return list The list.
    function begin(uint256 count, bytes32 claim) internal pure returns (List memory list) {
        list.words = new uint256[](count);
        push(list, uint256(claim) % Bn254.R);
    }

    /// @notice Adds a number.
    /// @param list The list.
    /// @param value The number.
    function push(List memory list, uint256 value) internal pure {
        list.words[list.length] = value;
        ++list.length;
    }

    /// @notice Adds a number that may be below 0.
    /// @param list The list.
    /// @param value The number, above −R and below R.
    function pushSigned(List memory list, int256 value) internal pure {
        push(list, value < 0 ? Bn254.R - uint256(-value) : uint256(value));
    }

    /// @notice Adds 1 or 0.
    /// @param list The list.
    /// @param value Whether it is 1.
    function pushFlag(List memory list, bool value) internal pure {
        push(list, value ? 1 : 0);
    }

    /// @notice Adds what is public of a table's number of records, with which each table begins.
    /// @param list The list.
    /// @param table The table.
    function pushTable(List memory list, Commitments.Table calldata table) internal pure {
        push(list, table.count);
        pushFlag(list, table.hidden);
        // A number of records that is told is its own bound.
        push(list, table.hidden ? table.capacity : table.count);
    }

    /// @notice Adds a column.
    /// @param list The list.
    /// @param table The table.
    /// @param found The column.
    function pushColumn(List memory list, Commitments.Table calldata table, Commitments.Found memory found)
        internal
        pure
    {
        pushPoint(list, table.points[found.point]);
    }

    /// @notice Adds the companion of a column, or leaves its slot empty where the column is never null.
    /// @param list The list.
    /// @param table The table.
    /// @param found The column.
    function pushCompanion(List memory list, Commitments.Table calldata table, Commitments.Found memory found)
        internal
        pure
    {
        if (found.nullable) return pushPoint(list, table.points[found.point + 1]);
        pushAbsent(list, 1);
    }

    /// @notice Leaves slots empty.
    /// @param list The list.
    /// @param slots How many.
    function pushAbsent(List memory list, uint256 slots) internal pure {
        pushZeros(list, 2 * slots);
    }

    /// @notice Adds zeros.
    /// @param list The list.
    /// @param count How many.
    function pushZeros(List memory list, uint256 count) internal pure {
        for (uint256 i = 0; i < count; ++i) {
            push(list, 0);
        }
    }

    /// @notice Adds a column and its companion.
    /// @param list The list.
    /// @param table The table.
    /// @param found The column.
    function pushBoth(List memory list, Commitments.Table calldata table, Commitments.Found memory found)
        internal
        pure
    {
        pushColumn(list, table, found);
        pushCompanion(list, table, found);
    }

    /// @notice Adds a point.
    /// @param list The list.
    /// @param point Its coordinates.
    function pushPoint(List memory list, uint256[2] calldata point) internal pure {
        push(list, point[0]);
        push(list, point[1]);
    }
}
