// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

// Entries are read from call data in a loop that costs a third in assembly.
/* solhint-disable no-inline-assembly */

import {Bn254} from "./Bn254.sol";

/// @title That a vector is what a commitment commits to
/// @notice A column of n entries v_i with blinding value b is committed to by the point [p(τ)] with
/// p = Σ v_i·X^i + b·X^n. Whoever hands over entries and b shows that they are p by opening the point at a challenge z
/// that depends on all of them (Kate, Zaverucha and Goldberg, ASIACRYPT 2010): e(C − [p(z)] + z·π, [1]2) = e(π, [τ]2).
/// Another polynomial has the same value at z with probability d/r, where d is the number of powers of the SRS.
library SumOpening {
    using Bn254 for Bn254.Accumulator;

    /// @dev What the challenge begins with.
    bytes32 private constant _TAG = keccak256("assent/sum-opening/v1");

    /// @notice Checks the opening.
    /// @param commitment The commitment, which the check overwrites.
    /// @param entries The entries v_i.
    /// @param blinding The blinding value b.
    /// @param opening π; not infinity, so not of a constant.
    /// @param tau [τ]2 in the order of EIP-197.
    /// @return Whether it is so.
    function verify(
        Bn254.Accumulator memory commitment,
        uint256[] calldata entries,
        uint256 blinding,
        uint256[2] calldata opening,
        uint256[4] memory tau
    ) internal view returns (bool) {
        uint256 first;
        uint256 point;
        assembly ("memory-safe") {
            first := entries.offset
            point := opening
        }
        Bn254.checkScalars(first, entries.length);
        if (blinding >= Bn254.R) revert Bn254.NotAScalar();
        Bn254.checkPoints(point, 1, false);
        uint256 z = challenge(commitment.x, commitment.y, entries, blinding);
        uint256 value = _evaluate(first, entries.length, blinding, z);
        commitment.addScaled(Bn254.Accumulator(1, 2, 0, 0), Bn254.sub(0, value));
        commitment.addScaled(point, z);
        return commitment.pairingEqual(point, tau);
    }

    /// @notice The challenge: keccak256 of the tag, the commitment, keccak256 of the entries and the blinding value,
    /// modulo r.
    /// @param x The commitment's x coordinate.
    /// @param y The commitment's y coordinate.
    /// @param entries The entries.
    /// @param blinding The blinding value.
    /// @return The challenge.
    function challenge(uint256 x, uint256 y, uint256[] calldata entries, uint256 blinding)
        internal
        pure
        returns (uint256)
    {
        return uint256(keccak256(abi.encode(_TAG, x, y, keccak256(abi.encodePacked(entries)), blinding))) % Bn254.R;
    }

    /// @notice Computes p(z).
    /// @param first Where the entries are in the call data.
    /// @param length How many there are.
    /// @param blinding The blinding value, which follows them.
    /// @param z Where.
    /// @return value The value.
    function _evaluate(uint256 first, uint256 length, uint256 blinding, uint256 z)
        private
        pure
        returns (uint256 value)
    {
        uint256 order = Bn254.R;
        value = blinding;
        assembly ("memory-safe") {
            for { let entry := add(first, shl(5, length)) } gt(entry, first) {} {
                entry := sub(entry, 0x20)
                value := addmod(mulmod(value, z, order), calldataload(entry), order)
            }
        }
    }
}
