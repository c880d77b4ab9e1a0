// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement subset: each record of a table is, in some columns, a record of a dataset
/// @notice What `circuits/subset` reads of a claim. Parameters: `columns`, names with commas between them in the order
/// of the dataset's schema; `once`, "true": no record of the dataset stands for two.
contract SubsetStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @notice The points of one table's columns and companions, in the places that they fill.
    struct Filled {
        /// Where each point stands in the table.
        uint256[] points;
        /// How many places are filled.
        uint256 length;
    }

    /// @dev How many columns of scalars are compared.
    uint256 private constant _PLACES = 8;

    /// @dev The claim, a parameter, and of each table 3 words and 2 for each place.
    uint256 private constant _INPUT_COUNT = 1 + 1 + 2 * (3 + 2 * _PLACES);

    /// @notice A column may be null in one table and not in the other: it has no common encoding.
    /// @param name keccak256 of its name.
    error NullabilityDiffers(bytes32 name);

    /// @notice A column is named twice, or before one that stands before it in the dataset's schema.
    /// @param name keccak256 of its name.
    error ColumnOutOfOrder(bytes32 name);

    /// @notice The columns take more places than there are; a nullable column takes two.
    error TooManyColumns();

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of subset.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "subset";
    }

    /// @inheritdoc IStatement
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc TableStatement
    function roles() public pure override returns (string[] memory names) {
        names = new string[](2);
        (names[0], names[1]) = ("subset", "dataset");
    }

    /// @notice Reads the parameters and adds everything that is public after the claim.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The subset and the dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        _checkParamCount(params, 2);
        bytes calldata names = bytes(_param(params, 0, "columns"));
        inputs.pushFlag(_flagParam(params, 1, "once"));
        (Filled memory part, Filled memory whole) = _fillPlaces(names, tables[0], tables[1]);
        _push(inputs, tables[0], part);
        _push(inputs, tables[1], whole);
    }

    /// @notice Reads names with commas between them. A name that has a comma cannot be written, as in Go.
    /// @param names The names.
    /// @param subset The table whose records are looked for.
    /// @param dataset The table in which they are looked for.
    /// @return part The places of the subset.
    /// @return whole The places of the dataset.
    function _fillPlaces(bytes calldata names, Commitments.Table calldata subset, Commitments.Table calldata dataset)
        private
        pure
        returns (Filled memory part, Filled memory whole)
    {
        (part.points, whole.points) = (new uint256[](_PLACES), new uint256[](_PLACES));
        uint256 begin = 0;
        for (uint256 end = 0; end <= names.length; ++end) {
            if (end < names.length && names[end] != ",") continue;
            bytes32 name = keccak256(names[begin:end]);
            Commitments.Found memory left = Commitments.column(subset, name);
            Commitments.Found memory right = Commitments.column(dataset, name);
            _checkSameType(left, right);
            if (left.nullable != right.nullable) revert NullabilityDiffers(name);
            // Points stand in the order of the schema's columns.
            if (whole.length > 0 && right.point <= whole.points[whole.length - 1]) revert ColumnOutOfOrder(name);
            _fillPlace(part, left);
            _fillPlace(whole, right);
            begin = end + 1;
        }
    }

    /// @notice Fills the next place with a column, and the one after it with its companion.
    /// @param filled The places.
    /// @param column The column.
    function _fillPlace(Filled memory filled, Commitments.Found memory column) private pure {
        uint256 count = column.nullable ? 2 : 1;
        if (filled.length + count > _PLACES) revert TooManyColumns();
        for (uint256 i = 0; i < count; ++i) {
            filled.points[filled.length] = column.point + i;
            ++filled.length;
        }
    }

    /// @notice Adds a table.
    /// @param inputs The public inputs.
    /// @param table The table.
    /// @param filled Its places.
    function _push(PublicInputs.List memory inputs, Commitments.Table calldata table, Filled memory filled)
        private
        pure
    {
        inputs.pushTable(table);
        for (uint256 i = 0; i < filled.length; ++i) {
            inputs.pushPoint(table.points[filled.points[i]]);
        }
        inputs.pushAbsent(_PLACES - filled.length);
    }
}
