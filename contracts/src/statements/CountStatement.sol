// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";
import {Values} from "./Values.sol";

/// @title The statement count: a dataset holds a number of records with distinct ids
/// @notice What `circuits/count` reads of a claim. Parameters: `id`, the dataset's column of ids, and either `records`,
/// exactly so many as the commitment says, or `atLeast`, at least so many.
contract CountStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @dev The claim, 2 parameters, and of the table 3 words and 2 for each of 2 slots.
    uint256 private constant _INPUT_COUNT = 1 + 2 + (3 + 2 * 2);
    /// @dev The most records that a claim is about.
    uint256 private constant _MOST = (1 << 24) - 1;

    bytes32 private constant _AT_LEAST = keccak256("atLeast");

    /// @notice The claim is about exactly so many records, and the commitment does not say that.
    /// @param claimed How many the claim is about.
    error NotTheCommitted(uint256 claimed);

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of count.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "count";
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
    /// @dev In the order of names `atLeast` stands before `id`, and `records` after it.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        _checkParamCount(params, 2);
        Commitments.Table calldata dataset = tables[0];
        bool exactly = keccak256(bytes(params[0].name)) != _AT_LEAST;
        uint256 least = exactly ? _numberParam(params, 1, "records") : _numberParam(params, 0, "atLeast");
        if (exactly && (dataset.hidden || dataset.count != least)) revert NotTheCommitted(least);
        Commitments.Found memory column = _columnParam(params, exactly ? 0 : 1, "id", dataset);
        if (!Values.ordered(column.kind)) revert WrongColumnType(column.name);

        inputs.push(least);
        inputs.pushFlag(column.nullable);
        inputs.pushTable(dataset);
        inputs.pushBoth(dataset, column);
    }

    /// @notice Reads a parameter that is a number of records from 1 to 2^24 − 1, in decimal digits, the first of
    /// which is not 0.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @return number The number.
    function _numberParam(Claims.Param[] calldata params, uint256 index, string memory name)
        private
        pure
        returns (uint256 number)
    {
        number = _integerParam(params, index, name, _MOST);
        if (number == 0) revert InvalidParam(index);
    }
}
