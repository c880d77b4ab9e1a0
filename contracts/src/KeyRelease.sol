// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "./Bn254.sol";

/// @title How a seller hands a key to a buyer so that a wrong one can be proven
/// @notice Hashed ElGamal over the group G1 of BN254, whose multiplication the EVM has (EIP-196). The buyer's one-time
/// key is P = b·G, the seller's E = e·G, G = (1, 2); the content key is sealed as
///
///     c = key XOR keccak256(DOMAIN, chain id, contract, purchase, x, y) with (x, y) = e·P = b·E
///
/// all of them words. Whoever learns b can open c as the buyer does, so a buyer who reveals it lets a contract compare
/// the key with its commitment keccak256(key). b is made for one purchase: it opens nothing else.
/// @dev docs/decisions has why this group. Chain, contract and purchase are in the hash so that what was sealed for one
/// purchase is noise in another. G1 has prime order: a point on the curve other than infinity generates it, so that no
/// key is confined to a small subgroup.
library KeyRelease {
    /// @notice What separates these hashes from all others.
    bytes32 internal constant DOMAIN = keccak256("assent/key-release/v1");

    /// @notice Reads what `pack` wrote.
    /// @param packed The word; 0 is infinity.
    /// @return point The words x and y.
    function unpack(uint256 packed) internal view returns (uint256[2] memory point) {
        Bn254.Accumulator memory read;
        Bn254.unpack(packed, read);
        return [read.x, read.y];
    }

    /// @notice Whether a secret belongs to a one-time key.
    /// @param secret The secret b.
    /// @param packed The key P, packed.
    /// @return Whether P = b·G.
    function owns(uint256 secret, uint256 packed) internal view returns (bool) {
        Bn254.Accumulator memory point = Bn254.Accumulator(1, 2, 0, 0);
        Bn254.scale(point, secret);
        return Bn254.pack(point) == packed;
    }

    /// @notice Opens a sealed key as the buyer does.
    /// @param secret The buyer's secret b.
    /// @param packed The seller's one-time key E, packed.
    /// @param sealedKey What the seller sealed.
    /// @param purchase The purchase's id.
    /// @return The content key.
    function open(uint256 secret, uint256 packed, bytes32 sealedKey, uint256 purchase) internal view returns (bytes32) {
        Bn254.Accumulator memory point;
        Bn254.unpack(packed, point);
        Bn254.scale(point, secret);
        bytes32 pad = keccak256(abi.encode(DOMAIN, block.chainid, address(this), purchase, point.x, point.y));
        return sealedKey ^ pad;
    }

    /// @notice Refuses words that are not a point of the group, or are infinity, for which every key is the same.
    /// @param point The words x and y.
    function check(uint256[2] calldata point) internal pure {
        uint256 offset;
        // An array in the call data is its position there.
        // solhint-disable-next-line no-inline-assembly
        assembly ("memory-safe") {
            offset := point
        }
        Bn254.checkPoints(offset, 1, false);
    }

    /// @notice Writes a point that was checked in one word.
    /// @param point The words x and y.
    /// @return The word.
    function pack(uint256[2] calldata point) internal pure returns (uint256) {
        return Bn254.pack(Bn254.Accumulator(point[0], point[1], 0, 0));
    }
}
