// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

// The precompiles and the call data at computed places are reached by assembly only.
/* solhint-disable no-inline-assembly */

/// @title Scalars and points of BN254, read from call data and computed with by the precompiles
/// @notice Reading is strict: one name for each scalar and each point, infinity for none. A precompile that does
/// not answer as EIP-196, EIP-197 or EIP-198 says is an error, also where there is none at its address.
/// @dev A point is two words, x and y. Positions in call data are absolute; whoever passes them has checked that
/// the call data reach so far.
///
/// Loops take the orders from the stack: the compiler fetches a large constant anew, and dearly, at each use.
library Bn254 {
    /// @notice A point that is computed in place, and room for the other operand.
    struct Accumulator {
        /// The point; zeros are infinity.
        uint256 x;
        uint256 y;
        /// Room for the second operand of a precompile.
        uint256 operandX;
        uint256 operandY;
    }

    /// @dev The order of the scalar field and of G1.
    uint256 internal constant R = 21888242871839275222246405745257275088548364400416034343698204186575808495617;
    /// @dev The order of the base field.
    uint256 internal constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;

    /// @dev [1]2 in the order of EIP-197, in which the imaginary part comes first.
    uint256 private constant _G2_X1 = 11559732032986387107991004021392285783925812861821192530917403151452391805634;
    uint256 private constant _G2_X0 = 10857046999023057135944570762232829481370756359578518086990519993285655852781;
    uint256 private constant _G2_Y1 = 4082367875863433681332203403145435568316851327593401208105741076214120093531;
    uint256 private constant _G2_Y0 = 8495653923123431417604973247489272438418190587263600148770280649306958101930;

    /// @notice A word that should be a scalar is not below the field's order.
    error NotAScalar();

    /// @notice Two words that should be a point are not below the field's order, not on the curve, or infinity.
    error NotAPoint();

    /// @notice A precompile failed or is not there.
    error PrecompileFailed();

    /// @notice Computes the inverse of a scalar as its power r − 2; that of 0 is 0.
    /// @param a A scalar.
    /// @return result Its inverse.
    function inverse(uint256 a) internal view returns (uint256 result) {
        return _power(a, R - 2, R);
    }

    /// @notice Reads a word that `pack` wrote: y is the square root of x³ + 3 with that lowest bit.
    /// @dev p ≡ 3 modulo 4, so the power (p + 1)/4 of a square is a root. That `pack` wrote the word is not checked:
    /// another one may give a point off the curve.
    /// @param packed The word.
    /// @param point What it is read into.
    function unpack(uint256 packed, Accumulator memory point) internal view {
        if (packed == 0) {
            (point.x, point.y) = (0, 0);
            return;
        }
        uint256 x = packed & (type(uint256).max >> 1);
        uint256 y = _power(addmod(mulmod(mulmod(x, x, P), x, P), 3, P), (P + 1) / 4, P);
        (point.x, point.y) = (x, y & 1 == packed >> 255 ? y : P - y);
    }

    /// @notice Adds a point that was computed.
    /// @param sum What it is added to.
    /// @param other The point.
    function addTo(Accumulator memory sum, Accumulator memory other) internal view {
        bool success;
        assembly ("memory-safe") {
            mcopy(add(sum, 0x40), other, 0x40)
            success := staticcall(gas(), 6, sum, 0x80, sum, 0x40)
            success := and(success, eq(returndatasize(), 0x40))
        }
        if (!success) revert PrecompileFailed();
    }

    /// @notice Multiplies by a scalar.
    /// @param point What is multiplied.
    /// @param scalar The scalar.
    function scale(Accumulator memory point, uint256 scalar) internal view {
        bool success;
        assembly ("memory-safe") {
            mstore(add(point, 0x40), scalar)
            success := staticcall(gas(), 7, point, 0x60, point, 0x40)
            success := and(success, eq(returndatasize(), 0x40))
        }
        if (!success) revert PrecompileFailed();
    }

    /// @notice Adds points of the call data by Horner's rule, from the last to the first: each step is
    /// sum ← weight·sum + point.
    /// @param sum What the first step begins with.
    /// @param weight The scalar.
    /// @param offset Where the points begin; zeros are infinity.
    /// @param count How many there are.
    function horner(Accumulator memory sum, uint256 weight, uint256 offset, uint256 count) internal view {
        bool success = true;
        assembly ("memory-safe") {
            let operand := add(sum, 0x40)
            for { let point := add(offset, shl(6, count)) } gt(point, offset) {} {
                point := sub(point, 0x40)
                // The first step begins with infinity, and a multiplication is dear.
                if or(mload(sum), mload(add(sum, 0x20))) {
                    mstore(operand, weight)
                    success := and(success, staticcall(gas(), 7, sum, 0x60, sum, 0x40))
                    success := and(success, eq(returndatasize(), 0x40))
                }
                calldatacopy(operand, point, 0x40)
                success := and(success, staticcall(gas(), 6, sum, 0x80, sum, 0x40))
                success := and(success, eq(returndatasize(), 0x40))
            }
        }
        if (!success) revert PrecompileFailed();
    }

    /// @notice Adds a point of the call data times a scalar.
    /// @param sum What it is added to.
    /// @param offset Where the point is.
    /// @param scalar The scalar.
    function addScaled(Accumulator memory sum, uint256 offset, uint256 scalar) internal view {
        addScaled(sum, Accumulator(word(offset), word(offset + 0x20), 0, 0), scalar);
    }

    /// @notice Adds a computed point times a scalar.
    /// @param sum What it is added to.
    /// @param point The point, which is not kept.
    /// @param scalar The scalar.
    function addScaled(Accumulator memory sum, Accumulator memory point, uint256 scalar) internal view {
        scale(point, scalar);
        addTo(sum, point);
    }

    /// @notice Tells whether e(left, [1]2) = e(right, [τ]2).
    /// @param left A point that was computed.
    /// @param offset Where the right point is in the call data; it is not infinity.
    /// @param tau [τ]2 in the order of EIP-197.
    /// @return equal Whether it is so.
    function pairingEqual(Accumulator memory left, uint256 offset, uint256[4] memory tau)
        internal
        view
        returns (bool equal)
    {
        bool success;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mcopy(buffer, left, 0x40)
            mstore(add(buffer, 0x40), _G2_X1)
            mstore(add(buffer, 0x60), _G2_X0)
            mstore(add(buffer, 0x80), _G2_Y1)
            mstore(add(buffer, 0xa0), _G2_Y0)
            mstore(add(buffer, 0xc0), calldataload(offset))
            // The negative of the right point.
            mstore(add(buffer, 0xe0), sub(P, calldataload(add(offset, 0x20))))
            mcopy(add(buffer, 0x100), tau, 0x80)
            success := staticcall(gas(), 8, buffer, 0x180, 0, 0x20)
            success := and(success, eq(returndatasize(), 0x20))
            equal := eq(mload(0), 1)
        }
        if (!success) revert PrecompileFailed();
    }

    /// @notice Refuses words that are not canonical scalars.
    /// @param offset Where they begin in the call data.
    /// @param count How many there are.
    function checkScalars(uint256 offset, uint256 count) internal pure {
        bool valid = true;
        uint256 order = R;
        assembly ("memory-safe") {
            let end := add(offset, shl(5, count))
            for {} lt(offset, end) { offset := add(offset, 0x20) } {
                valid := and(valid, lt(calldataload(offset), order))
            }
        }
        if (!valid) revert NotAScalar();
    }

    /// @notice Refuses words that are not points.
    /// @dev G1 has prime order, so being on the curve is being in the group. (0, 0), infinity, is not on the curve.
    /// @param offset Where they begin in the call data.
    /// @param count How many points there are.
    /// @param infinity Whether infinity is taken for a point.
    function checkPoints(uint256 offset, uint256 count, bool infinity) internal pure {
        bool valid = true;
        uint256 p = P;
        assembly ("memory-safe") {
            let end := add(offset, shl(6, count))
            for {} lt(offset, end) { offset := add(offset, 0x40) } {
                let x := calldataload(offset)
                let y := calldataload(add(offset, 0x20))
                let onCurve := eq(mulmod(y, y, p), addmod(mulmod(mulmod(x, x, p), x, p), 3, p))
                let isPoint := and(onCurve, and(lt(x, p), lt(y, p)))
                valid := and(valid, or(isPoint, and(infinity, iszero(or(x, y)))))
            }
        }
        if (!valid) revert NotAPoint();
    }

    /// @notice Writes a point in one word: x, and the lowest bit of y as the highest one. Infinity is 0, which is no
    /// other point's word: 3 has no square root, so that no point has x = 0.
    /// @param point A point.
    /// @return The word.
    function pack(Accumulator memory point) internal pure returns (uint256) {
        return point.x | (point.y << 255);
    }

    /// @notice Reads a word of the call data.
    /// @param offset Where it is.
    /// @return value The word.
    function word(uint256 offset) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(offset)
        }
    }

    /// @notice Hashes a word and a piece of the call data to a scalar.
    /// @param first The word.
    /// @param offset Where the piece begins.
    /// @param size Its length in bytes.
    /// @return scalar keccak256 of both, reduced.
    function hash(uint256 first, uint256 offset, uint256 size) internal pure returns (uint256 scalar) {
        assembly ("memory-safe") {
            // Memory beyond the free pointer may be used as long as nobody relies on it later.
            let buffer := mload(0x40)
            mstore(buffer, first)
            calldatacopy(add(buffer, 0x20), offset, size)
            scalar := mod(keccak256(buffer, add(size, 0x20)), R)
        }
    }

    /// @notice Hashes two words to a scalar.
    /// @param first A word.
    /// @param second A word.
    /// @return scalar keccak256 of both, reduced.
    function hash(uint256 first, uint256 second) internal pure returns (uint256 scalar) {
        assembly ("memory-safe") {
            mstore(0, first)
            mstore(0x20, second)
            scalar := mod(keccak256(0, 0x40), R)
        }
    }

    /// @notice Computes a − b.
    /// @param a A scalar.
    /// @param b A scalar.
    /// @return The difference.
    function sub(uint256 a, uint256 b) internal pure returns (uint256) {
        unchecked {
            return addmod(a, R - b, R);
        }
    }

    /// @notice Computes a·b.
    /// @param a A scalar.
    /// @param b A scalar.
    /// @return The product.
    function mul(uint256 a, uint256 b) internal pure returns (uint256) {
        return mulmod(a, b, R);
    }

    /// @notice Computes a + b.
    /// @param a A scalar.
    /// @param b A scalar.
    /// @return The sum.
    function add(uint256 a, uint256 b) internal pure returns (uint256) {
        return addmod(a, b, R);
    }

    /// @notice Computes a power, see EIP-198.
    /// @param base The base.
    /// @param exponent The exponent.
    /// @param modulus The modulus.
    /// @return result base^exponent modulo modulus.
    function _power(uint256 base, uint256 exponent, uint256 modulus) private view returns (uint256 result) {
        bool success;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, 0x20)
            mstore(add(buffer, 0x20), 0x20)
            mstore(add(buffer, 0x40), 0x20)
            mstore(add(buffer, 0x60), base)
            mstore(add(buffer, 0x80), exponent)
            mstore(add(buffer, 0xa0), modulus)
            success := staticcall(gas(), 5, buffer, 0xc0, 0, 0x20)
            success := and(success, eq(returndatasize(), 0x20))
            result := mload(0)
        }
        if (!success) revert PrecompileFailed();
    }
}
