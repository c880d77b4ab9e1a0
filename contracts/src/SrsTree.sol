// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

// Hashing a byte and some words without copying them first is done by assembly only.
/* solhint-disable no-inline-assembly */

/// @title Powers of τ that a caller brings along
/// @notice A contract that computes with [τ^row] knows only the root of a Merkle tree over these points. Whoever calls
/// it hands over those that are needed, a run of consecutive rows, with the nodes beside the run.
/// @dev The tree has 2^24 leaves: keccak256(0x00 ‖ row ‖ x ‖ y), row, x and y as words, or a zero word where the SRS
/// has no such power. A node is keccak256(0x01 ‖ left ‖ right). The byte in front keeps leaves and nodes apart. Go's
/// side is package internal/srstree.
library SrsTree {
    /// @notice A run of consecutive powers of τ.
    struct Powers {
        /// The row of the first one.
        uint256 first;
        /// x and y of each.
        uint256[2][] points;
        /// From the leaves upwards, on each level the node left of the run's part of the tree and the one right of
        /// it, each only where the run's own node has it for a sibling. That is 24 in all for a single row, at most
        /// 48 for a longer run.
        bytes32[] siblings;
    }

    /// @notice The number of levels above the leaves.
    uint256 internal constant DEPTH = 24;

    /// @notice The points are not those of the rows in the SRS of this contract.
    error NotThePowers();

    /// @notice The power that a row needs is not among those handed over.
    /// @param row The row.
    error RowNotCovered(uint256 row);

    /// @notice Refuses points that are not in the tree at their rows.
    /// @dev Coordinates are compared as words, so there is one spelling of each point: the one that was hashed.
    /// @param powers The points.
    /// @param root The root of the tree.
    function check(Powers calldata powers, bytes32 root) internal pure {
        (uint256 first, uint256[2][] calldata points) = (powers.first, powers.points);
        // A run that reached beyond the last leaf would have two nodes at the top, of which one is compared.
        if (points.length == 0 || points.length > 1 << DEPTH || first > (1 << DEPTH) - points.length) {
            revert NotThePowers();
        }
        bytes32[] calldata siblings = powers.siblings;
        (uint256 sibling, uint256 end) = _bounds(siblings);
        uint256 nodes = _leaves(first, points);
        uint256 level;
        (first, level, sibling) = _narrow(nodes, first, points.length, sibling);
        bytes32 top;
        (top, sibling) = _climb(nodes, first, level, sibling);
        // Siblings that are missing were read from whatever follows them.
        if (top != root || sibling != end) revert NotThePowers();
    }

    /// @notice The power of a row. They must have been checked.
    /// @param powers The powers.
    /// @param row The row.
    /// @return x The point's first coordinate.
    /// @return y Its second.
    function pointOf(Powers calldata powers, uint256 row) internal pure returns (uint256 x, uint256 y) {
        // Of a row before the first one the difference wraps, and is no place either.
        unchecked {
            uint256 place = row - powers.first;
            if (place >= powers.points.length) revert RowNotCovered(row);
            uint256[2] calldata point = powers.points[place];
            return (point[0], point[1]);
        }
    }

    /// @notice Hashes a run of points.
    /// @dev The leaves lie in memory that is not allocated: nothing may be before they are climbed from.
    /// @param row The first one's row.
    /// @param points The points.
    /// @return leaves Where their leaves are, with room for a hash's input behind them.
    function _leaves(uint256 row, uint256[2][] calldata points) private pure returns (uint256 leaves) {
        assembly ("memory-safe") {
            leaves := mload(0x40)
            let leaf := leaves
            let input := add(leaves, shl(5, points.length))
            mstore8(input, 0)
            let end := add(points.offset, shl(6, points.length))
            for { let point := points.offset } lt(point, end) { point := add(point, 0x40) } {
                mstore(add(input, 0x01), row)
                calldatacopy(add(input, 0x21), point, 0x40)
                mstore(leaf, keccak256(input, 0x61))
                row := add(row, 1)
                leaf := add(leaf, 0x20)
            }
        }
    }

    /// @notice Climbs from a run of leaves to its first single node: on each level the run is replaced by its parents.
    /// @param nodes Where the leaves are; then, where the node is.
    /// @param first The first one's row.
    /// @param length Their number.
    /// @param sibling Where the siblings are.
    /// @return The node's place on its level.
    /// @return The number of levels above it.
    /// @return Where the siblings are that are left.
    function _narrow(uint256 nodes, uint256 first, uint256 length, uint256 sibling)
        private
        pure
        returns (uint256, uint256, uint256)
    {
        uint256 level = DEPTH;
        assembly ("memory-safe") {
            let end := add(nodes, shl(5, length))
            // A hash's input: a byte, a left child and a right child.
            let input := end
            let left := add(input, 0x01)
            let right := add(input, 0x21)
            mstore8(input, 1)
            for {} lt(add(nodes, 0x20), end) { level := sub(level, 1) } {
                let from := nodes
                let to := nodes
                // The first one is a right child.
                if and(first, 1) {
                    mstore(left, calldataload(sibling))
                    mstore(right, mload(from))
                    mstore(to, keccak256(input, 0x41))
                    sibling := add(sibling, 0x20)
                    from := add(from, 0x20)
                    to := from
                }
                for {} lt(add(from, 0x20), end) { from := add(from, 0x40) } {
                    mcopy(left, from, 0x40)
                    mstore(to, keccak256(input, 0x41))
                    to := add(to, 0x20)
                }
                // The last one is a left child.
                if lt(from, end) {
                    mstore(left, mload(from))
                    mstore(right, calldataload(sibling))
                    mstore(to, keccak256(input, 0x41))
                    sibling := add(sibling, 0x20)
                    to := add(to, 0x20)
                }
                end := to
                first := shr(1, first)
            }
        }
        return (first, level, sibling);
    }

    /// @notice Climbs from a single node to the root.
    /// @param nodes Where the node is.
    /// @param place Its place on its level.
    /// @param level The number of levels above it.
    /// @param sibling Where the siblings are.
    /// @return node The root.
    /// @return Where the siblings are that are left.
    function _climb(uint256 nodes, uint256 place, uint256 level, uint256 sibling)
        private
        pure
        returns (bytes32 node, uint256)
    {
        assembly ("memory-safe") {
            node := mload(nodes)
            let input := add(nodes, 0x20)
            let left := add(input, 0x01)
            let right := add(input, 0x21)
            mstore8(input, 1)
            for {} level { level := sub(level, 1) } {
                // 0x20 where the node is a right child.
                let side := shl(5, and(place, 1))
                mstore(add(left, side), node)
                mstore(sub(right, side), calldataload(sibling))
                node := keccak256(input, 0x41)
                sibling := add(sibling, 0x20)
                place := shr(1, place)
            }
        }
        return (node, sibling);
    }

    /// @notice Where siblings are in the call data.
    /// @param siblings The siblings.
    /// @return start Where the first one is.
    /// @return end Where the last one ends.
    function _bounds(bytes32[] calldata siblings) private pure returns (uint256 start, uint256 end) {
        assembly ("memory-safe") {
            start := siblings.offset
            end := add(start, shl(5, siblings.length))
        }
    }
}
