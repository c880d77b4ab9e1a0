// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "./Bn254.sol";

// Hashes are over pieces of call data laid side by side, which only assembly copies without a loop.
/* solhint-disable no-inline-assembly */

/// @title Openings of committed columns
/// @notice Checks that the multilinear extension of a committed vector F_0 of at most 2^k entries takes the value
/// Y at a point r_0 … r_23: Gemini (https://eprint.iacr.org/2022/420) over KZG, the first four variables folded at
/// once, all openings batched into two points (https://eprint.iacr.org/2020/081).
/// @dev With the names used below, H(…) = keccak256 of the words, modulo r:
///
///     q  = H(seed, γ, r_0 … r_23, Y, k, D_4 … D_{k−1})      D_j is the commitment to the fold F_j
///     ν  = H(q, u_0 … u_15, E_4, O_4, …)                    F_0 ≡ Σ u_b·X^b mod X^16−q, F_j ≡ E_j + O_j·X mod X²−q
///     μ  = H(ν, 1),  z = H(ν, Q)
///     v_4 = Σ eq(r_0…r_3, b)·u_b,  v_{j+1} = (1−r_j)·E_j + r_j·O_j,  v_k·Π_{k≤j<24} (1−r_j) = Y
///     Z_A = X^16−q,  I_A = Σ u_b·X^b
///     Z_B = (X²−q)·(X−q),  I_B ≡ Φ mod X²−q,  I_B(q) = Σ ν^(j−4)·v_j  for  Φ = Σ ν^(j−4)·F_j
///     κ  = μ·Z_A(z)/Z_B(z)
///     e(C(F_0) + κ·C(Φ) − [I_A(z) + κ·I_B(z)] − Z_A(z)·Q + z·W, [1]2) = e(W, [τ]2)
///
/// An opening lies in the call data in this order: r_0 … r_23, γ, Y, the D, the u, the pairs E, O, then Q and W.
/// The seed must bind the commitment to F_0, or it could be chosen to fit.
library ColumnarOpening {
    using Bn254 for Bn254.Accumulator;

    /// @notice Where an opening is and what its challenges begin with.
    struct Claim {
        /// Where r_0 is in the call data.
        uint256 offset;
        /// k, from 5 to 24.
        uint256 vars;
        /// The hash of everything that F_0 is made of.
        uint256 seed;
    }

    /// @notice The challenges, and what follows from them and from the values.
    struct State {
        uint256 q;
        uint256 nu;
        uint256 mu;
        uint256 z;
        /// Σ ν^(j−4)·E_j, Σ ν^(j−4)·O_j and Σ ν^(j−4)·v_j: what Φ is modulo X²−q, and its value at q.
        uint256 even;
        uint256 odd;
        uint256 atQ;
        /// Z_A(z).
        uint256 zeroA;
        uint256 kappa;
        /// 1/(q² − q).
        uint256 gapInverse;
    }

    /// @dev The number of variables of every point: one circuit serves vectors of every length.
    uint256 internal constant COORDINATES = 24;
    /// @dev The least k.
    uint256 internal constant MIN_VARS = 5;

    /// @dev Variables folded into the first fold, and entries of F_0 that make one of F_4.
    uint256 private constant _AT_ONCE = 4;
    uint256 private constant _ROW_WIDTH = 16;

    /// @notice A challenge is one for which the equations say nothing. It does not happen by chance.
    error DegenerateChallenge();

    /// @notice Checks an opening whose scalars and points are canonical.
    /// @param claim Where it is.
    /// @param commitment The commitment to F_0, which the check overwrites.
    /// @param tau [τ]2 in the order of EIP-197.
    /// @return Whether it shows the claim.
    function verify(Claim memory claim, Bn254.Accumulator memory commitment, uint256[4] memory tau)
        internal
        view
        returns (bool)
    {
        if (commitment.x | commitment.y == 0) return false;
        State memory s;
        draw(s, claim);
        if (!chain(s, claim)) return false;
        sumUp(s, claim);
        batch(s);
        _combine(s, claim, commitment);
        return commitment.pairingEqual(_quotients(claim.offset, claim.vars) + 0x40, tau);
    }

    /// @notice Computes what follows from the challenges alone.
    /// @param s Has the challenges; gets Z_A(z), κ and the inverse of q² − q.
    function batch(State memory s) internal view {
        (uint256 q, uint256 z) = (s.q, s.z);
        uint256 square = Bn254.mul(z, z);
        uint256 power = Bn254.mul(square, square);
        power = Bn254.mul(power, power);
        uint256 zeroA = Bn254.sub(Bn254.mul(power, power), q);
        uint256 zeroB = Bn254.mul(Bn254.sub(square, q), Bn254.sub(z, q));
        // Zero for q = 0 and q = 1, where the roots of Z_B are not distinct.
        uint256 gap = Bn254.sub(Bn254.mul(q, q), q);
        // One inversion for both.
        uint256 inverse = Bn254.mul(gap, zeroB);
        if (inverse == 0 || zeroA == 0) revert DegenerateChallenge();
        inverse = Bn254.inverse(inverse);
        (s.zeroA, s.gapInverse) = (zeroA, Bn254.mul(inverse, zeroB));
        s.kappa = Bn254.mul(Bn254.mul(s.mu, zeroA), Bn254.mul(inverse, gap));
    }

    /// @notice The length of point, γ, Y and opening.
    /// @param vars k.
    /// @return The number of bytes.
    function size(uint256 vars) internal pure returns (uint256) {
        unchecked {
            return 0x20 * (COORDINATES + 2 + _ROW_WIDTH) + 0x80 * (vars - _AT_ONCE) + 0x80;
        }
    }

    /// @notice Refuses scalars and points that are not canonical.
    /// @param offset Where r_0 is in the call data.
    /// @param vars k.
    function check(uint256 offset, uint256 vars) internal pure {
        uint256 folds = vars - _AT_ONCE;
        Bn254.checkScalars(offset, COORDINATES + 2);
        Bn254.checkPoints(_after(offset), folds, false);
        Bn254.checkScalars(_low(offset, vars), _ROW_WIDTH + 2 * folds);
        Bn254.checkPoints(_quotients(offset, vars), 2, false);
    }

    /// @notice Recomputes the challenges.
    /// @param s Gets q, ν, μ and z.
    /// @param claim The claim.
    function draw(State memory s, Claim memory claim) internal pure {
        uint256 vars = claim.vars;
        uint256 folds = vars - _AT_ONCE;
        s.q = _drawQ(claim.offset, vars, claim.seed);
        s.nu = Bn254.hash(s.q, _low(claim.offset, vars), 0x20 * (_ROW_WIDTH + 2 * folds));
        s.mu = Bn254.hash(s.nu, 1);
        s.z = Bn254.hash(s.nu, _quotients(claim.offset, vars), 0x40);
    }

    /// @notice Sums up what Φ is modulo X² − q.
    /// @param s Has ν and gets even and odd.
    /// @param claim The claim.
    function sumUp(State memory s, Claim memory claim) internal pure {
        uint256 pair = _pairs(claim.offset, claim.vars);
        uint256 end = _quotients(claim.offset, claim.vars);
        (uint256 even, uint256 odd, uint256 nu, uint256 order) = (0, 0, s.nu, Bn254.R);
        assembly ("memory-safe") {
            for { let weight := 1 } lt(pair, end) { pair := add(pair, 0x40) } {
                even := addmod(even, mulmod(weight, calldataload(pair), order), order)
                odd := addmod(odd, mulmod(weight, calldataload(add(pair, 0x20)), order), order)
                weight := mulmod(weight, nu, order)
            }
        }
        (s.even, s.odd) = (even, odd);
    }

    /// @notice Follows the values v_j from F_4 to F_k, and sums up what Φ is at q.
    /// @param s Has ν and gets atQ.
    /// @param claim The claim.
    /// @return Whether they end in Y.
    function chain(State memory s, Claim memory claim) internal pure returns (bool) {
        (uint256 r, uint256 vars, uint256 nu) = (claim.offset, claim.vars, s.nu);
        uint256 pair = _pairs(r, vars);
        uint256 value = _lowValue(r, _low(r, vars));
        (uint256 atQ, uint256 order) = (0, Bn254.R);
        assembly ("memory-safe") {
            let end := add(r, shl(5, vars))
            r := add(r, mul(0x20, _AT_ONCE))
            for { let weight := 1 } lt(r, end) { r := add(r, 0x20) } {
                atQ := addmod(atQ, mulmod(weight, value, order), order)
                weight := mulmod(weight, nu, order)
                // (1−r_j)·E_j + r_j·O_j
                value := calldataload(pair)
                let difference := addmod(calldataload(add(pair, 0x20)), sub(order, value), order)
                value := addmod(value, mulmod(calldataload(r), difference, order), order)
                pair := add(pair, 0x40)
            }
            end := add(r, shl(5, sub(COORDINATES, vars)))
            for {} lt(r, end) { r := add(r, 0x20) } {
                value := mulmod(value, addmod(1, sub(order, calldataload(r)), order), order)
            }
        }
        s.atQ = atQ;
        return value == Bn254.word(claim.offset + 0x20 * (COORDINATES + 1));
    }

    /// @notice Computes I_A(z) + κ·I_B(z).
    /// @param s The state.
    /// @param claim The claim.
    /// @return The scalar.
    function constantTerm(State memory s, Claim memory claim) internal pure returns (uint256) {
        (uint256 q, uint256 z) = (s.q, s.z);
        // I_B = even + odd·X + lead·(X²−q), and I_B(q) = atQ.
        uint256 lead = Bn254.sub(Bn254.sub(s.atQ, s.even), Bn254.mul(s.odd, q));
        lead = Bn254.mul(lead, s.gapInverse);
        uint256 value = Bn254.add(s.even, Bn254.mul(s.odd, z));
        value = Bn254.add(value, Bn254.mul(lead, Bn254.sub(Bn254.mul(z, z), q)));
        return Bn254.add(_lowAt(_low(claim.offset, claim.vars), z), Bn254.mul(s.kappa, value));
    }

    /// @notice Computes the left side of the pairing equation.
    /// @param s The state.
    /// @param claim The claim.
    /// @param sum Has the commitment to F_0.
    function _combine(State memory s, Claim memory claim, Bn254.Accumulator memory sum) private view {
        Bn254.Accumulator memory folds;
        folds.horner(s.nu, _after(claim.offset), claim.vars - _AT_ONCE);
        sum.addScaled(folds, s.kappa);
        sum.addScaled(Bn254.Accumulator(1, 2, 0, 0), Bn254.sub(0, constantTerm(s, claim)));
        uint256 quotients = _quotients(claim.offset, claim.vars);
        sum.addScaled(quotients, Bn254.sub(0, s.zeroA));
        sum.addScaled(quotients + 0x40, s.z);
    }

    /// @notice Computes q.
    /// @param offset Where r_0 is.
    /// @param vars k.
    /// @param seed The seed.
    /// @return The challenge.
    function _drawQ(uint256 offset, uint256 vars, uint256 seed) private pure returns (uint256) {
        uint256 folds = vars - _AT_ONCE;
        uint256 digest;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, seed)
            mstore(add(buffer, 0x20), calldataload(add(offset, mul(0x20, COORDINATES)))) // γ
            calldatacopy(add(buffer, 0x40), offset, mul(0x20, COORDINATES))
            let rest := add(buffer, mul(0x20, add(COORDINATES, 2)))
            mstore(rest, calldataload(add(offset, mul(0x20, add(COORDINATES, 1))))) // Y
            mstore(add(rest, 0x20), vars)
            calldatacopy(add(rest, 0x40), add(offset, mul(0x20, add(COORDINATES, 2))), shl(6, folds))
            digest := keccak256(buffer, add(mul(0x20, add(COORDINATES, 4)), shl(6, folds)))
        }
        return digest % Bn254.R;
    }

    /// @notice Computes v_4 by folding the u along r_0 … r_3.
    /// @param offset Where r_0 is.
    /// @param low Where u_0 is.
    /// @return value v_4.
    function _lowValue(uint256 offset, uint256 low) private pure returns (uint256 value) {
        uint256 order = Bn254.R;
        assembly ("memory-safe") {
            let u := mload(0x40)
            calldatacopy(u, low, mul(0x20, _ROW_WIDTH))
            let end := add(u, mul(0x20, _ROW_WIDTH))
            for {} gt(end, add(u, 0x20)) { offset := add(offset, 0x20) } {
                let r := calldataload(offset)
                let to := u
                for { let from := u } lt(from, end) { from := add(from, 0x40) } {
                    // (1−r)·even + r·odd
                    let even := mload(from)
                    let odd := mload(add(from, 0x20))
                    mstore(to, addmod(even, mulmod(r, addmod(odd, sub(order, even), order), order), order))
                    to := add(to, 0x20)
                }
                end := to
            }
            value := mload(u)
        }
    }

    /// @notice Computes I_A(z).
    /// @param low Where u_0 is.
    /// @param z The challenge.
    /// @return value Its value.
    function _lowAt(uint256 low, uint256 z) private pure returns (uint256 value) {
        uint256 order = Bn254.R;
        assembly ("memory-safe") {
            for { let u := add(low, mul(0x20, _ROW_WIDTH)) } gt(u, low) {} {
                u := sub(u, 0x20)
                value := addmod(mulmod(value, z, order), calldataload(u), order)
            }
        }
    }

    /// @notice Where D_4 is, after the point, γ and Y.
    /// @param offset Where r_0 is.
    /// @return The position in the call data.
    function _after(uint256 offset) private pure returns (uint256) {
        unchecked {
            return offset + 0x20 * (COORDINATES + 2);
        }
    }

    /// @notice Where u_0 is.
    /// @param offset Where r_0 is.
    /// @param vars k.
    /// @return The position in the call data.
    function _low(uint256 offset, uint256 vars) private pure returns (uint256) {
        unchecked {
            return _after(offset) + 0x40 * (vars - _AT_ONCE);
        }
    }

    /// @notice Where E_4 is.
    /// @param offset Where r_0 is.
    /// @param vars k.
    /// @return The position in the call data.
    function _pairs(uint256 offset, uint256 vars) private pure returns (uint256) {
        unchecked {
            return _low(offset, vars) + 0x20 * _ROW_WIDTH;
        }
    }

    /// @notice Where Q is; W follows.
    /// @param offset Where r_0 is.
    /// @param vars k.
    /// @return The position in the call data.
    function _quotients(uint256 offset, uint256 vars) private pure returns (uint256) {
        unchecked {
            return _pairs(offset, vars) + 0x40 * (vars - _AT_ONCE);
        }
    }
}
