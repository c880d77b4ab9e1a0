// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "./Bn254.sol";
import {ColumnarOpening} from "./ColumnarOpening.sol";
import {GnarkAdapter} from "./GnarkAdapter.sol";
import {IVerifier} from "./IVerifier.sol";
import {IGnarkPlonk} from "./PlonkAdapter.sol";

// Hashes are over pieces of call data laid side by side, which only assembly copies without a loop.
/* solhint-disable no-inline-assembly */

/// @title Base of the verifiers of statements about whole tables
/// @notice Verifies columnar arguments: the outer transcript and the opening of the columns here, the sumcheck
/// by the PLONK verifier that gnark exports and the concrete contract inherits as well. See GnarkAdapter for what
/// is guaranteed about gas.
///
/// The public inputs are: the claim's digest; the parameters; for each table the number of records or its hash,
/// 1 if it is a hash, the number of records or the bound on it, and x and y of each column's commitment, zeros
/// where the claim leaves a column out. The caller rebuilds them from what it expects; a proof says nothing of it.
///
/// A proof is: the commitments to witness columns, to helper columns and to the mask; the 24 coordinates of the
/// point, γ and Y, for which the circuit vouches; the opening, see ColumnarOpening; and the circuit's proof in the
/// 768 bytes of gnark's `MarshalSolidity`.
/// @dev Hashes are keccak256 of 32-byte words, reduced modulo r:
///
///     context = H(tag, verifying key's hash, SRS id, public inputs)
///     X_0     = H(context, witness columns),  X_i = H(X_0, i)
///     seed    = H(X_0, helper columns, mask)
///
/// The size of everything follows from the public inputs: R is the largest number of rows and k its bit length.
abstract contract ColumnarVerifier is GnarkAdapter {
    using Bn254 for Bn254.Accumulator;

    /// @notice The numbers of a compiled statement.
    struct Shape {
        /// How many parameters it has.
        uint256 params;
        /// How many witness columns are committed before the challenges.
        uint256 first;
        /// How many helper columns are committed after them.
        uint256 second;
        /// How many challenges there are between them.
        uint256 challenges;
        /// Whether values are looked up in the table of all 16-bit numbers.
        bool ranges;
        /// How many tables it is about.
        uint256 tables;
        /// 16 bits for each table, the first in the lowest: 256·columns + rows that constraints reach beyond its
        /// records.
        uint256 packed;
    }

    /// @notice What is about to be checked, read from the call data.
    struct Argument {
        Shape shape;
        /// Where the public inputs are in the call data, and their number.
        uint256 inputs;
        uint256 inputCount;
        /// Where the commitments of the proof are.
        uint256 columns;
        /// R, the row in which helper columns are blinded.
        uint256 last;
        /// The hash of everything that the proof is about.
        uint256 context;
        /// X_0.
        uint256 challenge;
        /// Point, γ, Y and opening.
        ColumnarOpening.Claim claim;
    }

    /// @dev Words of a table in the public inputs before its columns: count, hidden, capacity.
    uint256 private constant _TABLE_WORDS = 3;
    /// @dev The most records of a table, so that a blinding row fits into 2^24.
    uint256 private constant _MAX_ROWS = (1 << 24) - 1;
    /// @dev The least R, 2^5 − 1, and the rows of the table of 16-bit numbers.
    uint256 private constant _MIN_LAST = (1 << ColumnarOpening.MIN_VARS) - 1;
    uint256 private constant _RANGE_ROWS = 1 << 16;
    /// @dev The length of the circuit's proof.
    uint256 private constant _CIRCUIT_PROOF = 768;
    /// @dev What the context begins with.
    bytes32 private constant _TAG = keccak256("assent/columnar/v1");

    /// @notice The public inputs are none of this statement.
    error NotAnInstance();

    /// @notice The proof has another length than the public inputs make it have.
    error WrongLength();

    /// @notice Checks a proof. It is a function of its own so that `verify` can call it under a fixed budget of gas;
    /// call `verify` instead.
    /// @dev It reverts on whatever is malformed, with an error of this contract, of Bn254, of ColumnarOpening or
    /// gnark's own, and on a shortage of gas.
    /// @param proof As in `verify`.
    /// @param publicInputs As in `verify`.
    /// @return Whether the proof is valid.
    function checkArgument(bytes calldata proof, uint256[] calldata publicInputs) external view returns (bool) {
        Argument memory a = _read(proof, publicInputs);
        _draw(a);
        // A malformed proof of the circuit can burn all gas that is left, so it comes last.
        if (!ColumnarOpening.verify(a.claim, _commitment(a), _tau())) return false;
        return IGnarkPlonk(address(this)).Verify(proof[proof.length - _CIRCUIT_PROOF:], _circuitInputs(a));
    }

    /// @inheritdoc IVerifier
    function srsId() external pure returns (bytes32) {
        return _srsId();
    }

    /// @inheritdoc IVerifier
    function ceremony() external pure returns (bytes32) {
        return bytes32(0);
    }

    /// @inheritdoc GnarkAdapter
    function gasBudget() public view virtual override returns (uint256) {
        Shape memory shape = _shape();
        uint256 slots = (publicInputCount() - 1 - shape.params - _TABLE_WORDS * shape.tables) / 2;
        // As PlonkAdapter; and for the opening a pairing, and a multiplication for each column and fold.
        uint256 columns = slots + shape.first + shape.second + ColumnarOpening.COORDINATES;
        return 750_000 + 2_500 * _circuitInputCount(shape) + 350_000 + 15_000 * columns;
    }

    /// @inheritdoc GnarkAdapter
    function publicInputCount() public view virtual override returns (uint256 count) {
        Shape memory shape = _shape();
        count = 1 + shape.params;
        for (uint256 i = 0; i < shape.tables; ++i) {
            (uint256 slots,) = _table(shape, i);
            count += _TABLE_WORDS + 2 * slots;
        }
    }

    /// @inheritdoc IVerifier
    function verifyingKeyHash() public pure virtual override returns (bytes32);

    /// @notice The call of `checkArgument`.
    /// @param proof As in `verify`.
    /// @param publicInputs As in `verify`.
    /// @return The call data.
    function _encodeCall(bytes calldata proof, uint256[] calldata publicInputs)
        internal
        view
        virtual
        override
        returns (bytes memory)
    {
        return abi.encodeCall(this.checkArgument, (proof, publicInputs));
    }

    /// @notice Finds everything in the call data, and refuses what is not canonical.
    /// @param proof As in `verify`.
    /// @param publicInputs As in `verify`.
    /// @return a The argument, without its challenges.
    function _read(bytes calldata proof, uint256[] calldata publicInputs) internal view returns (Argument memory a) {
        if (publicInputs.length != publicInputCount()) revert NotAnInstance();
        (uint256 inputs, uint256 columns) = (0, 0);
        assembly ("memory-safe") {
            inputs := publicInputs.offset
            columns := proof.offset
        }
        (a.shape, a.inputs, a.inputCount, a.columns) = (_shape(), inputs, publicInputs.length, columns);
        a.last = _lastRow(a);
        uint256 vars = _bitLength(a.last);
        uint256 points = a.shape.first + a.shape.second + 1;
        if (proof.length != 0x40 * points + ColumnarOpening.size(vars) + _CIRCUIT_PROOF) revert WrongLength();
        (a.claim.offset, a.claim.vars) = (columns + 0x40 * points, vars);
        Bn254.checkPoints(columns, points, false);
        ColumnarOpening.check(a.claim.offset, vars);
    }

    /// @notice Commits to mask + Σ γ^(c+1)·column_c over the tables' columns, the witness and the helper columns.
    /// @param a The argument.
    /// @return sum The commitment.
    function _commitment(Argument memory a) internal view returns (Bn254.Accumulator memory sum) {
        uint256 gamma = Bn254.word(a.claim.offset + 0x20 * ColumnarOpening.COORDINATES);
        uint256 own = a.shape.first + a.shape.second;
        sum.horner(gamma, a.columns, own);
        uint256 offset = a.inputs + 0x20 * a.inputCount;
        for (uint256 i = a.shape.tables; i > 0; --i) {
            (uint256 slots,) = _table(a.shape, i - 1);
            offset -= 0x40 * slots;
            sum.horner(gamma, offset, slots);
            offset -= 0x20 * _TABLE_WORDS;
        }
        sum.horner(gamma, a.columns + 0x40 * own, 1);
    }

    /// @notice The numbers of the statement.
    /// @return The shape.
    function _shape() internal pure virtual returns (Shape memory);

    /// @notice The identity of the SRS that columns are committed over.
    /// @return The SRS id.
    function _srsId() internal pure virtual returns (bytes32);

    /// @notice [τ]2 of that SRS.
    /// @return Its coordinates in the order of EIP-197, in which imaginary parts come first.
    function _tau() internal pure virtual returns (uint256[4] memory);

    /// @notice Reads what `checkArgument` returned.
    /// @param answer A bool.
    /// @return Whether the proof is valid.
    function _isTrue(bytes memory answer) internal pure virtual override returns (bool) {
        return abi.decode(answer, (bool));
    }

    /// @notice Checks the public inputs and computes R.
    /// @param a The argument.
    /// @return last R.
    function _lastRow(Argument memory a) internal pure returns (uint256 last) {
        Bn254.checkScalars(a.inputs, a.inputCount);
        last = a.shape.ranges ? _RANGE_ROWS : _MIN_LAST;
        uint256 offset = a.inputs + 0x20 * (1 + a.shape.params);
        for (uint256 i = 0; i < a.shape.tables; ++i) {
            (uint256 slots, uint256 reach) = _table(a.shape, i);
            uint256 rows = _checkTable(offset, slots, reach);
            if (rows > last) last = rows;
            offset += 0x20 * (_TABLE_WORDS + 2 * slots);
        }
    }

    /// @notice The number of bits of R: the number of variables that the opening folds.
    /// @param last R, from 31 to 2^24 − 1.
    /// @return vars k.
    function _bitLength(uint256 last) internal pure returns (uint256 vars) {
        vars = ColumnarOpening.MIN_VARS;
        while (last >> vars != 0) ++vars;
    }

    /// @notice Computes context, challenge and seed.
    /// @param a The argument, which gets them.
    function _draw(Argument memory a) internal pure {
        a.context = _context(a.inputs, a.inputCount);
        uint256 first = 0x40 * a.shape.first;
        a.challenge = Bn254.hash(a.context, a.columns, first);
        a.claim.seed = Bn254.hash(a.challenge, a.columns + first, 0x40 * (a.shape.second + 1));
    }

    /// @notice The public inputs of the circuit: context, R, seed, the challenges, the parameters, count, hidden and
    /// capacity of each table, the point, γ and Y.
    /// @param a The argument.
    /// @return inputs The list.
    function _circuitInputs(Argument memory a) internal pure returns (uint256[] memory inputs) {
        inputs = new uint256[](_circuitInputCount(a.shape));
        (inputs[0], inputs[1], inputs[2]) = (a.context, a.last, a.claim.seed);
        uint256 n = 3;
        for (uint256 i = 0; i < a.shape.challenges; ++i) {
            inputs[n] = i == 0 ? a.challenge : Bn254.hash(a.challenge, i);
            ++n;
        }
        uint256 offset = a.inputs + 0x20;
        n = _copy(inputs, n, offset, a.shape.params);
        offset += 0x20 * a.shape.params;
        for (uint256 i = 0; i < a.shape.tables; ++i) {
            (uint256 slots,) = _table(a.shape, i);
            n = _copy(inputs, n, offset, _TABLE_WORDS);
            offset += 0x20 * (_TABLE_WORDS + 2 * slots);
        }
        _copy(inputs, n, a.claim.offset, ColumnarOpening.COORDINATES + 2);
    }

    /// @notice How many public inputs the circuit has.
    /// @param shape The statement's numbers.
    /// @return The length of what `_circuitInputs` returns.
    function _circuitInputCount(Shape memory shape) internal pure returns (uint256) {
        uint256 own = 3 + shape.challenges + shape.params + _TABLE_WORDS * shape.tables;
        return own + ColumnarOpening.COORDINATES + 2;
    }

    /// @notice Checks what the public inputs say of a table.
    /// @param offset Where they say it.
    /// @param slots The number of its columns.
    /// @param reach How many rows beyond its records constraints reach.
    /// @return rows The most rows that constraints may reach.
    function _checkTable(uint256 offset, uint256 slots, uint256 reach) private pure returns (uint256 rows) {
        (uint256 count, uint256 hidden, uint256 capacity) =
            (Bn254.word(offset), Bn254.word(offset + 0x20), Bn254.word(offset + 0x40));
        // A number of records that is told is its own bound.
        bool valid = hidden == 1 || hidden == 0 && count == capacity;
        if (!valid || capacity > _MAX_ROWS - reach) revert NotAnInstance();
        Bn254.checkPoints(offset + 0x20 * _TABLE_WORDS, slots, true);
        return capacity + reach;
    }

    /// @notice Copies words of the call data into a list.
    /// @param list The list, long enough.
    /// @param index Where they go.
    /// @param offset Where they are.
    /// @param count How many there are.
    /// @return The index after the last.
    function _copy(uint256[] memory list, uint256 index, uint256 offset, uint256 count) private pure returns (uint256) {
        assembly ("memory-safe") {
            calldatacopy(add(list, shl(5, add(index, 1))), offset, shl(5, count))
        }
        return index + count;
    }

    /// @notice The numbers of a table.
    /// @param shape The statement's numbers.
    /// @param i The table's number.
    /// @return slots How many columns it has.
    /// @return reach How many rows beyond its records constraints reach.
    function _table(Shape memory shape, uint256 i) private pure returns (uint256 slots, uint256 reach) {
        unchecked {
            uint256 bits = shape.packed >> (16 * i);
            return ((bits >> 8) & 0xff, bits & 0xff);
        }
    }

    /// @notice Computes the context.
    /// @param inputs Where the public inputs are.
    /// @param count Their number.
    /// @return The hash.
    function _context(uint256 inputs, uint256 count) private pure returns (uint256) {
        (bytes32 tag, bytes32 keyHash, bytes32 srs) = (_TAG, verifyingKeyHash(), _srsId());
        bytes32 digest;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, tag)
            mstore(add(buffer, 0x20), keyHash)
            mstore(add(buffer, 0x40), srs)
            calldatacopy(add(buffer, 0x60), inputs, shl(5, count))
            digest := keccak256(buffer, add(shl(5, count), 0x60))
        }
        return uint256(digest) % Bn254.R;
    }
}
