// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {IntervalStatement} from "./IntervalStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement ranges: every value of a column is within bounds, in a set, or there
/// @notice What `circuits/ranges` reads of a claim. Parameters: `column`; `empty`, "true": the dataset may be empty
/// though its number of records is hidden; `says`, which is "between" with `least` and `most`, "in" with `value1` to
/// `value5`, in the order of their texts, or "there".
contract RangesStatement is IntervalStatement {
    using PublicInputs for PublicInputs.List;

    /// @notice What is asked of each value.
    struct Asked {
        /// The bounds.
        Interval interval;
        /// How many values the set has; 0: there is none.
        uint256 count;
        /// The scalars of the set, as many as there is room for.
        uint256[] values;
        /// Whether it is within bounds.
        bool bounded;
    }

    /// @dev The most values of a set.
    uint256 private constant _VALUES = 5;
    /// @dev The claim, 6 parameters and the values, and of the table 3 words and 2 for each of 2 slots.
    uint256 private constant _INPUT_COUNT = 1 + 6 + _VALUES + (3 + 2 * 2);
    /// @dev How many parameters there are with bounds, and without bounds and set.
    uint256 private constant _WITH_BOUNDS = 5;
    uint256 private constant _ALONE = 3;

    bytes32 private constant _BETWEEN = keccak256("between");
    bytes32 private constant _IN = keccak256("in");
    bytes32 private constant _THERE = keccak256("there");

    /// @notice A value of the set does not stand after the one before it: one set has one claim.
    /// @param index The parameter's place.
    error ValuesNotAscending(uint256 index);

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of ranges.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "ranges";
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
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        Asked memory asked = _says(params);
        Commitments.Found memory column = _columnParam(params, 0, "column", tables[0]);
        bool empty = _flagParam(params, 1, "empty");
        if (asked.bounded) asked.interval = _intervalParams(params, column, 2, "least", 3, "most");
        _readValues(asked, params, column);

        inputs.pushFlag(column.nullable);
        inputs.pushFlag(tables[0].hidden && !empty);
        inputs.pushFlag(asked.bounded);
        inputs.push(asked.interval.least);
        inputs.push(asked.interval.most);
        inputs.pushFlag(asked.count > 0);
        for (uint256 i = 0; i < _VALUES; ++i) {
            inputs.push(asked.values[i]);
        }
        inputs.pushTable(tables[0]);
        inputs.pushBoth(tables[0], column);
    }

    /// @notice Reads what is asked, and checks that there are as many parameters as go with it.
    /// @dev Once those before and behind it have their names, the parameter found stands in its place.
    /// @param params The parameters.
    /// @return asked What is asked, without bounds and values.
    function _says(Claims.Param[] calldata params) private pure returns (Asked memory asked) {
        uint256 place = _placeOf(params, "says");
        bytes32 says = keccak256(bytes(params[place].value));
        asked.values = new uint256[](_VALUES);
        asked.bounded = says == _BETWEEN;
        if (!asked.bounded && says != _IN && says != _THERE) revert InvalidParam(place);
        if (says == _IN) {
            asked.count = params.length > _ALONE ? params.length - _ALONE : 1;
            if (asked.count > _VALUES) asked.count = _VALUES;
        }
        _checkParamCount(params, asked.bounded ? _WITH_BOUNDS : _ALONE + asked.count);
    }

    /// @notice Reads a set. Where it has fewer values than there is room for, the last one is repeated.
    /// @param asked What is asked.
    /// @param params The parameters.
    /// @param column The column.
    function _readValues(Asked memory asked, Claims.Param[] calldata params, Commitments.Found memory column)
        private
        pure
    {
        for (uint256 i = 0; i < asked.count; ++i) {
            uint256 place = _ALONE + i;
            if (i > 0 && !Claims.precedes(bytes(params[place - 1].value), bytes(params[place].value))) {
                revert ValuesNotAscending(place);
            }
            asked.values[i] = _valueParam(params, place, _numbered("value", i), column);
        }
        if (asked.count == 0) return;
        for (uint256 i = asked.count; i < _VALUES; ++i) {
            asked.values[i] = asked.values[asked.count - 1];
        }
    }
}
