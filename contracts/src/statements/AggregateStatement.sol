// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../Bn254.sol";
import {Claims} from "../Claims.sol";
import {ColumnarVerifier} from "../ColumnarVerifier.sol";
import {Commitments} from "../Commitments.sol";
import {IStatement} from "../IStatement.sol";
import {Numbers} from "./Numbers.sol";
import {PublicInputs} from "./PublicInputs.sol";
import {TableStatement} from "./TableStatement.sol";
import {Values} from "./Values.sol";

/// @title The statement aggregate: a sum, mean or count over the records, or over some, is within bounds
/// @notice What `circuits/aggregate` reads of a claim. Parameters: `of`, which is "sum" or "mean" with `column`, or
/// "count" without; `least` and `most`; `conditions`, how many comparisons select records, and for each of them
/// `where1`, `operator1` and `value1` or `where2`, `operator2` and `value2`.
contract AggregateStatement is TableStatement {
    using PublicInputs for PublicInputs.List;

    /// @notice What the result is of.
    struct Result {
        /// The column; none where it is a count.
        Commitments.Found column;
        /// What the encoding of the column's numbers adds.
        uint256 offset;
        /// How many decimal places the bounds may have.
        uint256 places;
        /// Whether it is of a column, and no count.
        bool ofColumn;
        /// Whether it is a mean.
        bool mean;
    }

    /// @notice A comparison of a column with a value, in the circuit's terms.
    struct Condition {
        /// The column.
        Commitments.Found column;
        /// Whether the value has to be at least the threshold.
        bool order;
        /// Whether it has to be the threshold.
        bool equal;
        /// Whether the opposite of this has to hold.
        bool negated;
        /// The threshold.
        uint256 threshold;
    }

    /// @dev The most conditions, and how many parameters and slots each has.
    uint256 private constant _CONDITIONS = 2;
    uint256 private constant _PARAMS_EACH = 5;
    uint256 private constant _SLOTS_EACH = 2;
    /// @dev The claim, parameters, and of the table 3 words and 2 for each slot.
    uint256 private constant _INPUT_COUNT =
        1 + (5 + _PARAMS_EACH * _CONDITIONS) + (3 + 2 * (2 + _SLOTS_EACH * _CONDITIONS));
    /// @dev A mean's bounds may have so many places more than the column.
    uint256 private constant _MEAN_PLACES = 6;
    /// @dev The width of a bound, in units.
    uint256 private constant _BOUND_BITS = 88;

    bytes32 private constant _SUM = keccak256("sum");
    bytes32 private constant _MEAN = keccak256("mean");
    bytes32 private constant _COUNT = keccak256("count");

    /// @notice Belongs to a verifier.
    /// @param verifier The verifier of aggregate.
    constructor(ColumnarVerifier verifier) TableStatement(verifier, _INPUT_COUNT) {}

    /// @inheritdoc IStatement
    function id() external pure returns (string memory) {
        return "aggregate";
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
    /// @dev In the order of names `column`, where there is one, stands first, then `conditions`, `least`, `most`, `of`,
    /// and then the operators, values and columns of all conditions. `conditions` and `of` are found by name: once all
    /// others stand in their places, these two do.
    /// @param inputs The public inputs.
    /// @param params The parameters.
    /// @param tables The dataset.
    function _fill(
        PublicInputs.List memory inputs,
        uint64,
        Claims.Param[] calldata params,
        Commitments.Table[] calldata tables
    ) internal pure override {
        uint256 count = _conditionCount(params);
        Result memory result = _readResult(params, tables[0]);
        uint256 first = result.ofColumn ? 1 : 0;
        _checkParamCount(params, first + 4 + 3 * count);
        int256 least = _boundParam(params, first + 1, "least", result.places);
        int256 most = _boundParam(params, first + 2, "most", result.places);
        if (least > most) revert BoundsCrossed();
        Condition[] memory conditions = new Condition[](count);
        for (uint256 i = 0; i < count; ++i) {
            conditions[i] = _readCondition(params, first + 4 + i, i, count, tables[0]);
        }

        inputs.pushFlag(result.column.nullable);
        inputs.pushFlag(result.mean);
        inputs.push(result.offset);
        inputs.pushSigned(least);
        inputs.pushSigned(most);
        _pushConditions(inputs, conditions);
        _pushTable(inputs, tables[0], result, conditions);
    }

    /// @notice Reads what the result is of.
    /// @param params The parameters.
    /// @param dataset The dataset.
    /// @return result What it is of.
    function _readResult(Claims.Param[] calldata params, Commitments.Table calldata dataset)
        private
        pure
        returns (Result memory result)
    {
        uint256 place = _placeOf(params, "of");
        bytes32 what = keccak256(bytes(params[place].value));
        result.mean = what == _MEAN;
        if (what == _COUNT) {
            result.offset = Bn254.R - 1; // an absent column holds zeros, which encode ones under the offset −1
            return result;
        }
        if (!result.mean && what != _SUM) revert InvalidParam(place);
        result.ofColumn = true;
        result.column = _columnParam(params, 0, "column", dataset);
        uint8 kind = result.column.kind;
        bool signed = kind == Commitments.INT || kind == Commitments.DECIMAL;
        if (!signed && kind != Commitments.UINT) revert WrongColumnType(result.column.name);
        result.offset = signed ? 1 << 63 : 0;
        result.places = result.column.scale + (result.mean ? _MEAN_PLACES : 0);
    }

    /// @notice Reads a parameter that is a bound on the result.
    /// @param params The parameters.
    /// @param index The parameter's place in the order of names.
    /// @param name The name that it must have.
    /// @param places How many decimal places it may have.
    /// @return The bound, in units of the last of these.
    function _boundParam(Claims.Param[] calldata params, uint256 index, string memory name, uint256 places)
        private
        pure
        returns (int256)
    {
        (bool valid, Numbers.Number memory bound) = Numbers.short(bytes(_param(params, index, name)), places);
        if (!valid || bound.units >> _BOUND_BITS != 0) revert InvalidParam(index);
        return bound.negative ? -int256(bound.units) : int256(bound.units);
    }

    /// @notice Reads a condition.
    /// @param params The parameters.
    /// @param operator The place of its operator.
    /// @param i Its number, counted from 0.
    /// @param count How many conditions there are.
    /// @param dataset The dataset.
    /// @return condition The condition.
    function _readCondition(
        Claims.Param[] calldata params,
        uint256 operator,
        uint256 i,
        uint256 count,
        Commitments.Table calldata dataset
    ) private pure returns (Condition memory condition) {
        condition.column = _columnParam(params, operator + 2 * count, _numbered("where", i), dataset);
        condition.threshold = _valueParam(params, operator + count, _numbered("value", i), condition.column);
        _readOperator(condition, _param(params, operator, _numbered("operator", i)), operator);
        if (condition.order && !Values.ordered(condition.column.kind)) revert WrongColumnType(condition.column.name);
    }

    /// @notice Says what an operator asks in terms of a threshold.
    /// @param condition The condition, whose threshold is the value that the column is compared with.
    /// @param text The operator.
    /// @param index The parameter's place.
    function _readOperator(Condition memory condition, string calldata text, uint256 index) private pure {
        bytes32 operator = keccak256(bytes(text));
        bool above = operator == keccak256(">");
        bool upTo = operator == keccak256("<=");
        bool unequal = operator == keccak256("!=");
        bool below = operator == keccak256("<");
        condition.order = above || upTo || below || operator == keccak256(">=");
        condition.equal = unequal || operator == keccak256("=");
        if (!condition.order && !condition.equal) revert InvalidParam(index);
        condition.negated = unequal || below || upTo;
        if (above || upTo) ++condition.threshold;
    }

    /// @notice Adds the parameters of the conditions. Every value satisfies one that is left out: the opposite of none.
    /// @param inputs The public inputs.
    /// @param conditions The conditions.
    function _pushConditions(PublicInputs.List memory inputs, Condition[] memory conditions) private pure {
        for (uint256 i = 0; i < _CONDITIONS; ++i) {
            Condition memory condition;
            if (i < conditions.length) condition = conditions[i];
            else condition.negated = true;
            inputs.pushFlag(condition.column.nullable);
            inputs.pushFlag(condition.order);
            inputs.pushFlag(condition.equal);
            inputs.pushFlag(condition.negated);
            inputs.push(condition.threshold);
        }
    }

    /// @notice Adds the dataset.
    /// @param inputs The public inputs.
    /// @param dataset The dataset.
    /// @param result What the result is of.
    /// @param conditions The conditions.
    function _pushTable(
        PublicInputs.List memory inputs,
        Commitments.Table calldata dataset,
        Result memory result,
        Condition[] memory conditions
    ) private pure {
        inputs.pushTable(dataset);
        if (result.ofColumn) inputs.pushBoth(dataset, result.column);
        else inputs.pushAbsent(_SLOTS_EACH);
        for (uint256 i = 0; i < conditions.length; ++i) {
            inputs.pushBoth(dataset, conditions[i].column);
        }
        inputs.pushAbsent(_SLOTS_EACH * (_CONDITIONS - conditions.length));
    }

    /// @notice Reads how many conditions there are.
    /// @param params The parameters.
    /// @return The number.
    function _conditionCount(Claims.Param[] calldata params) private pure returns (uint256) {
        uint256 place = _placeOf(params, "conditions");
        bytes calldata digit = bytes(params[place].value);
        if (digit.length != 1 || digit[0] < "0") revert InvalidParam(place);
        uint256 count = uint8(digit[0]) - uint8(bytes1("0"));
        if (count > _CONDITIONS) revert InvalidParam(place);
        return count;
    }
}
