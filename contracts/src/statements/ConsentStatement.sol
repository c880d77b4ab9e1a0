// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";

/// @title The statement consent: each record of a dataset has a live consent in a book
/// @notice What `circuits/consent` reads of a claim. Parameters: `column` of the dataset, which names consents;
/// `distinct`, "true": no consent serves two records; `empty`, "true": the dataset may be empty though its number of
/// records is hidden.
contract ConsentStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @dev Times are below 2^32 seconds, and so are their distances in the circuit.
    uint256 private constant _TIME_BITS = 32;

    /// @dev The claim, 4 parameters, and for each of two tables 3 words and 2 for each slot.
    uint256 private constant _INPUT_COUNT = 1 + 4 + (3 + 2 * 2) + (3 + 2 * 3);

    bytes32 private constant _KEY = keccak256("key");
    bytes32 private constant _NOT_BEFORE = keccak256("not_before");
    bytes32 private constant _NOT_AFTER = keccak256("not_after");

    /// @notice The evaluation time is not below 2^32 seconds.
    /// @param time The time.
    error TimeOutOfRange(uint64 time);

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of consent.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "consent";
    }

    /// @inheritdoc IStatement
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc IStatement
    function bookTable() external pure override returns (uint256) {
        return 1;
    }

    /// @inheritdoc TableStatement
    function roles() public pure override returns (string[] memory names) {
        names = new string[](2);
        (names[0], names[1]) = ("dataset", "book");
    }

    /// @notice Reads the parameters and adds everything that is public after the claim.
    /// @param inputs The public inputs.
    /// @param time The evaluation time.
    /// @param params The parameters.
    /// @param tables The dataset and the book.
    function _fill(
        PublicInputs.List memory inputs,
        uint64 time,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        _checkParamCount(params, 3);
        Commitments.Found memory consent = _columnParam(params, 0, "column", tables[0]);
        bool distinct = _flagParam(params, 1, "distinct");
        bool empty = _flagParam(params, 2, "empty");
        if (time >> _TIME_BITS != 0) revert TimeOutOfRange(time);

        inputs.push(time);
        inputs.pushFlag(distinct);
        inputs.pushFlag(consent.nullable);
        inputs.pushFlag(tables[0].hidden && !empty);
        inputs.pushTable(tables[0]);
        inputs.pushBoth(tables[0], consent);
        _pushBook(inputs, tables[1], consent);
    }

    /// @notice Adds the book. What is compared has one encoding, and nothing of a book is null.
    /// @param inputs The public inputs.
    /// @param book The book.
    /// @param consent The column that names consents.
    function _pushBook(
        PublicInputs.List memory inputs,
        Commitments.Table calldata book,
        Commitments.Found memory consent
    ) private pure {
        Commitments.Found memory key = Commitments.column(book, _KEY);
        _checkSameType(consent, key);
        if (key.nullable) revert WrongColumnType(_KEY);
        inputs.pushTable(book);
        inputs.pushColumn(book, key);
        inputs.pushColumn(book, _time(book, _NOT_BEFORE));
        inputs.pushColumn(book, _time(book, _NOT_AFTER));
    }

    /// @notice Looks up a column of seconds that are never null.
    /// @param book The book.
    /// @param name keccak256 of the column's name.
    /// @return found The column.
    function _time(Commitments.Table calldata book, bytes32 name)
        private
        pure
        returns (Commitments.Found memory found)
    {
        found = Commitments.column(book, name);
        bool counts = found.kind == Commitments.TIMESTAMP || found.kind == Commitments.UINT;
        if (!counts || found.nullable) revert WrongColumnType(name);
    }
}
