// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {NormalForm} from "./NormalForm.sol";
import {Numbers} from "./Numbers.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {Values} from "./Values.sol";

/// @title Base of the statements about whole tables
/// @notice Checks that there is one table for each role, committed over the verifier's SRS, and reads parameters
/// each in its one spelling.
abstract contract TableStatement is IStatement {
    bytes32 private constant _TRUE = keccak256("true");
    bytes32 private constant _FALSE = keccak256("false");

    /// @inheritdoc IStatement
    bytes32 public immutable verifyingKeyHash;

    /// @notice The identity of the SRS over which tables have to be committed: the verifier opens columns by it.
    bytes32 public immutable srsId;

    /// @dev How many public inputs there are.
    uint256 private immutable _inputCount;

    /// @notice There are more or fewer tables than roles.
    /// @param expected The number of roles.
    /// @param actual The number of tables.
    error WrongTableCount(uint256 expected, uint256 actual);

    /// @notice A table is committed over another SRS than the verifier's.
    /// @param table Its place.
    error WrongSrs(uint256 table);

    /// @notice There are more or fewer parameters than the statement has.
    /// @param expected The statement's number.
    /// @param actual The claim's.
    error WrongParamCount(uint256 expected, uint256 actual);

    /// @notice A parameter has not the name that the statement gives it.
    /// @param index Its place.
    error WrongParam(uint256 index);

    /// @notice A parameter's value is not one that it can have, or not spelt as it has to be.
    /// @param index Its place.
    error InvalidParam(uint256 index);

    /// @notice A column is not of a type that the statement can be made about, or may be null where it must not.
    /// @param name keccak256 of its name.
    error WrongColumnType(bytes32 name);

    /// @notice A claim has no parameter of a name that it must have.
    error ParamMissing();

    /// @notice A parameter's value is a string that may be in another normal form than the one that is encoded: see
    /// `NormalForm`. Go accepts the claim if it is in that form; this contract cannot tell.
    /// @param index Its place.
    error UncertainNormalForm(uint256 index);

    /// @notice The least that a claim allows is above the most.
    error BoundsCrossed();

    /// @notice Columns that are compared have not one type and scale.
    error TypesDiffer();

    /// @notice The verifier takes another number of public inputs than the statement has.
    error WrongVerifier();

    /// @notice Belongs to a verifier.
    /// @param verifier The statement's verifier.
    /// @param inputCount How many public inputs the statement has.
    constructor(ColumnarVerifier verifier, uint256 inputCount) {
        if (verifier.publicInputCount() != inputCount) revert WrongVerifier();
        verifyingKeyHash = verifier.verifyingKeyHash();
        srsId = verifier.srsId();
        _inputCount = inputCount;
    }

    /// @inheritdoc IStatement
    function publicInputs(
        bytes32 claim,
        uint64 time,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) external view returns (uint256[] memory) {
        uint256 expected = roles().length;
        if (tables.length != expected) revert WrongTableCount(expected, tables.length);
        for (uint256 i = 0; i < tables.length; ++i) {
            if (tables[i].srs != srsId) revert WrongSrs(i);
        }
        PublicInputs.List memory inputs = PublicInputs.begin(_inputCount, claim);
        _fill(inputs, time, params, tables);
        return inputs.words;
    }

    /// @inheritdoc IStatement
    /// @dev Most statements are about no book.
    function bookTable() external pure virtual returns (uint256) {
        return 0;
    }

    /// @inheritdoc IStatement
    function roles() public pure virtual returns (string[] memory);

    /// @notice Reads the parameters and adds everything that is public after the claim, as many inputs as there
    /// have to be.
    /// @param inputs The public inputs.
    /// @param time The evaluation time.
    /// @param params The parameters.
    /// @param tables The tables, one for each role.
    function _fill(
        PublicInputs.List memory inputs,
        uint64 time,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure virtual;

    /// @notice Reads a parameter's name.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @return Its value.
    function _param(Claims.Param[] calldata params, uint256 index, string memory name)
        internal
        pure
        returns (string calldata)
    {
        if (keccak256(bytes(params[index].name)) != keccak256(bytes(name))) revert WrongParam(index);
        return params[index].value;
    }

    /// @notice Finds a parameter that decides which others there have to be.
    /// @param params The parameters.
    /// @param name The name.
    /// @return The parameter's place.
    function _placeOf(Claims.Param[] calldata params, string memory name) internal pure returns (uint256) {
        bytes32 hash = keccak256(bytes(name));
        for (uint256 i = 0; i < params.length; ++i) {
            if (keccak256(bytes(params[i].name)) == hash) return i;
        }
        revert ParamMissing();
    }

    /// @notice The name of a parameter that there are several of, which ends in its number.
    /// @param name What its name begins with.
    /// @param i Its number, counted from 0, below 9; the name counts from 1.
    /// @return The name.
    function _numbered(string memory name, uint256 i) internal pure returns (string memory) {
        return string(abi.encodePacked(name, uint8(bytes1("1")) + uint8(i)));
    }

    /// @notice Reads a parameter that names a column.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @param table The table whose column it names.
    /// @return The column.
    function _columnParam(
        Claims.Param[] calldata params,
        uint256 index,
        string memory name,
        Commitments.Table calldata table
    ) internal pure returns (Commitments.Found memory) {
        return Commitments.column(table, keccak256(bytes(_param(params, index, name))));
    }

    /// @notice Reads a parameter that is a value of a column.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @param column The column.
    /// @return The value's scalar.
    function _valueParam(
        Claims.Param[] calldata params,
        uint256 index,
        string memory name,
        Commitments.Found memory column
    ) internal pure returns (uint256) {
        bytes calldata text = bytes(_param(params, index, name));
        (bool valid, uint256 scalar) = Values.read(text, column.kind, column.scale);
        if (!valid) revert InvalidParam(index);
        if (column.kind == Commitments.STRING && !NormalForm.certain(text)) revert UncertainNormalForm(index);
        return scalar;
    }

    /// @notice Reads a parameter that is an integer, in decimal digits, the first of which is not 0 unless it is alone.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @param most The largest that it may be.
    /// @return The integer.
    function _integerParam(Claims.Param[] calldata params, uint256 index, string memory name, uint256 most)
        internal
        pure
        returns (uint256)
    {
        (bool valid, Numbers.Number memory read) = Numbers.full(bytes(_param(params, index, name)), 0);
        if (!valid || read.negative || read.units > most) revert InvalidParam(index);
        return read.units;
    }

    /// @notice Reads a parameter that is "true" or "false".
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @return Whether it is "true".
    function _flagParam(Claims.Param[] calldata params, uint256 index, string memory name)
        internal
        pure
        returns (bool)
    {
        bytes32 value = keccak256(bytes(_param(params, index, name)));
        if (value != _TRUE && value != _FALSE) revert InvalidParam(index);
        return value == _TRUE;
    }

    /// @notice Checks that columns can be compared.
    /// @param left One of them.
    /// @param right The other.
    function _checkSameType(Commitments.Found memory left, Commitments.Found memory right) internal pure {
        if (left.kind != right.kind || left.scale != right.scale) revert TypesDiffer();
    }

    /// @notice Checks the number of parameters.
    /// @param params The parameters.
    /// @param expected How many the statement has.
    function _checkParamCount(Claims.Param[] calldata params, uint256 expected) internal pure {
        if (params.length != expected) revert WrongParamCount(expected, params.length);
    }
}
