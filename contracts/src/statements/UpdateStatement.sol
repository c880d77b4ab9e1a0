// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement update: a vector is small
/// @notice What `circuits/update` reads of a claim. Parameters: `column` of the vector's entries; `limit`, the largest
/// entry, and `bound`, the largest sum of squares, in units of the column's last place.
contract UpdateStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @dev The claim, 3 parameters, and of the table 3 words and 2 for each of 2 slots.
    uint256 private constant _INPUT_COUNT = 1 + 3 + (3 + 2 * 2);
    /// @dev The largest limit, and the largest bound: 2^24 squares of the largest entries of 31 bits.
    uint256 private constant _MOST_LIMIT = 1 << 31;
    uint256 private constant _MOST_BOUND = 1 << 86;

    /// @notice The length of the vector is hidden: vectors that are to be added up have a public length.
    error LengthHidden();

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of update.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "update";
    }

    /// @inheritdoc IStatement
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc TableStatement
    function roles() public pure override returns (string[] memory names) {
        names = new string[](1);
        names[0] = "vector";
    }

    /// @notice Reads the parameters and adds everything that is public after the claim.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The vector.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        _checkParamCount(params, 3);
        if (tables[0].hidden) revert LengthHidden();
        uint256 bound = _integerParam(params, 0, "bound", _MOST_BOUND);
        Commitments.Found memory entry = _columnParam(params, 1, "column", tables[0]);
        if (entry.kind != Commitments.INT && entry.kind != Commitments.DECIMAL) revert WrongColumnType(entry.name);

        inputs.push(_integerParam(params, 2, "limit", _MOST_LIMIT));
        inputs.push(bound);
        inputs.pushFlag(entry.nullable);
        inputs.pushTable(tables[0]);
        inputs.pushBoth(tables[0], entry);
    }
}
