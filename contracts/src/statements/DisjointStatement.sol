// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";
import {Values} from "./Values.sol";

/// @title The statement disjoint: no value of a dataset's column occurs in a list
/// @notice What `circuits/disjoint` reads of a claim. Parameters: `column` of the dataset and `listColumn` of the list.
contract DisjointStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @dev The claim, 2 parameters, and of each table 3 words and 2 for each of 2 slots.
    uint256 private constant _INPUT_COUNT = 1 + 2 + 2 * (3 + 2 * 2);

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of disjoint.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "disjoint";
    }

    /// @inheritdoc IStatement
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc TableStatement
    function roles() public pure override returns (string[] memory names) {
        names = new string[](2);
        (names[0], names[1]) = ("dataset", "list");
    }

    /// @notice Reads the parameters and adds everything that is public after the claim.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset and the list.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        _checkParamCount(params, 2);
        Commitments.Found memory value = _columnParam(params, 0, "column", tables[0]);
        Commitments.Found memory entry = _columnParam(params, 1, "listColumn", tables[1]);
        _checkSameType(value, entry);
        if (!Values.ordered(value.kind)) revert WrongColumnType(value.name);

        inputs.pushFlag(value.nullable);
        inputs.pushFlag(entry.nullable);
        inputs.pushTable(tables[0]);
        inputs.pushBoth(tables[0], value);
        inputs.pushTable(tables[1]);
        inputs.pushBoth(tables[1], entry);
    }
}
