// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {Numbers} from "./Numbers.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement balance: a group is a fair share of the records, with a fair rate of outcomes
/// @notice What `circuits/balance` reads of a claim. Parameters: `group`, a column, and `groupValue`, the value that
/// makes the group; `least` and `most`, shares; where rates are compared also `outcome`, `outcomeValue` and `within`,
/// the largest difference of the rates.
contract BalanceStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @notice A column and the value that is looked for; without a column all zero.
    struct Selection {
        /// The column.
        Commitments.Found column;
        /// The value's scalar.
        uint256 value;
    }

    /// @dev The claim, 8 parameters, and of the table 3 words and 2 for each of 4 slots.
    uint256 private constant _INPUT_COUNT = 1 + 8 + (3 + 2 * 4);
    /// @dev How many parameters there are without and with an outcome.
    uint256 private constant _ALONE = 4;
    uint256 private constant _RATED = 7;
    /// @dev Shares are in units of 10^-6.
    uint256 private constant _SHARE_PLACES = 6;
    uint256 private constant _WHOLE = 1_000_000;

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of balance.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "balance";
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
    /// @dev In the order of names the outcome's parameters stand behind the others.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        bool rated = params.length > _ALONE;
        _checkParamCount(params, rated ? _RATED : _ALONE);
        Selection memory group = _selectionParams(params, 0, "group", "groupValue", tables[0]);
        (uint256 least, uint256 most) = (_shareParam(params, 2, "least"), _shareParam(params, 3, "most"));
        if (least > most) revert BoundsCrossed();
        Selection memory outcome;
        if (rated) outcome = _selectionParams(params, 4, "outcome", "outcomeValue", tables[0]);

        _pushSelection(inputs, group);
        _pushSelection(inputs, outcome);
        inputs.push(least);
        inputs.push(most);
        inputs.pushFlag(rated);
        inputs.push(rated ? _shareParam(params, 6, "within") : 0);
        inputs.pushTable(tables[0]);
        inputs.pushBoth(tables[0], group.column);
        if (rated) inputs.pushBoth(tables[0], outcome.column);
        else inputs.pushAbsent(2);
    }

    /// @notice Reads two parameters that name a column and a value of it.
    /// @param params The parameters.
    /// @param index The place of the first of them.
    /// @param name The name of the column's parameter.
    /// @param valueName The name of the value's.
    /// @param dataset The dataset.
    /// @return selection Column and value.
    function _selectionParams(
        Claims.Param[] calldata params,
        uint256 index,
        string memory name,
        string memory valueName,
        Commitments.Table calldata dataset
    ) private pure returns (Selection memory selection) {
        selection.column = _columnParam(params, index, name, dataset);
        selection.value = _valueParam(params, index + 1, valueName, selection.column);
    }

    /// @notice Reads a parameter that is a share from 0 to 1, with at most six decimals.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @return The share, in units.
    function _shareParam(Claims.Param[] calldata params, uint256 index, string memory name)
        private
        pure
        returns (uint256)
    {
        (bool valid, Numbers.Number memory share) = Numbers.short(bytes(_param(params, index, name)), _SHARE_PLACES);
        if (!valid || share.negative || share.units > _WHOLE) revert InvalidParam(index);
        return share.units;
    }

    /// @notice Adds the parameters of a selection.
    /// @param inputs The public inputs.
    /// @param selection The selection.
    function _pushSelection(PublicInputs.List memory inputs, Selection memory selection) private pure {
        inputs.push(selection.value);
        inputs.pushFlag(selection.column.nullable);
    }
}
