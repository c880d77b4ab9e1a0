// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {IntervalStatement} from "./IntervalStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement ranges-4: every value of up to four columns is within bounds
/// @notice What `circuits/ranges` reads of a claim of ranges-4. Parameters: `column1`, `least1`, `most1` and so on to
/// `column4`; `empty`, "true": the dataset may be empty though its number of records is hidden.
contract Ranges4Statement is IntervalStatement {
    using PublicInputs for PublicInputs.List;

    /// @notice A column and its bounds.
    struct Ranged {
        /// The column.
        Commitments.Found column;
        /// The bounds.
        Interval interval;
    }

    /// @dev The most columns.
    uint256 private constant _COLUMNS = 4;
    /// @dev The claim, a parameter and 3 for each column, and of the table 3 words and 4 for each column.
    uint256 private constant _INPUT_COUNT = 1 + 1 + 3 * _COLUMNS + (3 + 4 * _COLUMNS);
    /// @dev The width of the distance between two bounds.
    uint256 private constant _NEAR_BITS = 32;

    /// @notice The bounds of a column lie 2^32 units or more apart: `ranges` proves them alone.
    /// @param name keccak256 of the column's name.
    error BoundsTooFarApart(bytes32 name);

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of ranges-4.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "ranges-4";
    }

    /// @inheritdoc IStatement
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc TableStatement
    function roles() public pure override returns (string[] memory names) {
        names = new string[](1);
        names[0] = "dataset";
    }

    /// @notice Reads the parameters and adds everything that is public after the claim.
    /// @dev In the order of names all columns stand first, then `empty`, all least and all most values.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        uint256 count = _count(params.length);
        _checkParamCount(params, 1 + 3 * count);
        bool empty = _flagParam(params, count, "empty");
        Ranged[] memory ranged = new Ranged[](count);
        inputs.pushFlag(tables[0].hidden && !empty);
        for (uint256 i = 0; i < count; ++i) {
            ranged[i] = _readRanged(params, i, count, tables[0]);
            inputs.pushFlag(ranged[i].column.nullable);
            inputs.push(ranged[i].interval.least);
            inputs.push(ranged[i].interval.most);
        }
        inputs.pushZeros(3 * (_COLUMNS - count));
        inputs.pushTable(tables[0]);
        for (uint256 i = 0; i < count; ++i) {
            inputs.pushBoth(tables[0], ranged[i].column);
        }
        inputs.pushAbsent(2 * (_COLUMNS - count));
    }

    /// @notice Reads a column and its bounds.
    /// @param params The parameters.
    /// @param i The column's number, counted from 0.
    /// @param count How many columns there are.
    /// @param dataset The dataset.
    /// @return ranged The column and its bounds.
    function _readRanged(Claims.Param[] calldata params, uint256 i, uint256 count, Commitments.Table calldata dataset)
        private
        pure
        returns (Ranged memory ranged)
    {
        ranged.column = _columnParam(params, i, _numbered("column", i), dataset);
        uint256 least = count + 1 + i;
        Interval memory interval =
            _intervalParams(params, ranged.column, least, _numbered("least", i), least + count, _numbered("most", i));
        if ((interval.most - interval.least) >> _NEAR_BITS != 0) revert BoundsTooFarApart(ranged.column.name);
        ranged.interval = interval;
    }

    /// @notice How many columns a claim is about, if it is about any number that is allowed.
    /// @param params The number of parameters.
    /// @return The number of columns.
    function _count(uint256 params) private pure returns (uint256) {
        uint256 count = params / 3;
        if (count == 0) return 1;
        return count < _COLUMNS ? count : _COLUMNS;
    }
}
