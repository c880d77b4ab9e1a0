// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {SrsTree} from "../src/SrsTree.sol";
import {SrsBase} from "./BookBase.sol";

/// @dev Opens up the library.
contract SrsTreeHarness {
    using SrsTree for SrsTree.Powers;

    function check(SrsTree.Powers calldata powers, bytes32 root) external pure {
        powers.check(root);
    }

    function pointOf(SrsTree.Powers calldata powers, uint256 row) external pure returns (uint256 x, uint256 y) {
        return powers.pointOf(row);
    }
}

/// @dev A caller's powers of τ are taken only if they are those of the SRS, each at its own row.
contract SrsTreeTest is SrsBase {
    uint256 private constant ROWS = 1 << 24;
    uint256 private constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;

    SrsTreeHarness private harness = new SrsTreeHarness();

    function setUp() public {
        loadSrs();
    }

    function refused(SrsTree.Powers memory powers) private {
        vm.expectRevert(SrsTree.NotThePowers.selector);
        harness.check(powers, srsRoot);
    }

    /// Whoever computes the root in Go, and paths for callers, computes them as this test does.
    function test_goBuildsTheSameTree() public view {
        bytes32 root = nodeAt(8, 0);
        for (uint256 height = 8; height < SrsTree.DEPTH; ++height) {
            root = node(root, nodeAt(height, 1));
        }
        vm.assertEq(root, srsRoot, "root");
        string memory json = vm.readFile("test/books/srs.json");
        for (uint256 i = 0; i < 8; ++i) {
            string memory run = string.concat(".runs[", vm.toString(i), "]");
            SrsTree.Powers memory powers = powersOf(
                vm.parseJsonUint(json, string.concat(run, ".first")),
                vm.parseJsonUint(json, string.concat(run, ".count"))
            );
            bytes memory siblings = vm.parseJsonBytes(json, string.concat(run, ".siblings"));
            vm.assertEq(abi.encodePacked(powers.siblings), siblings, run);
            harness.check(powers, root);
        }
    }

    function testFuzz_everyRunIsTaken(uint8 first, uint8 count) public view {
        SrsTree.Powers memory powers = powersOf(first, 1 + count % (POWERS - first));
        harness.check(powers, srsRoot);
        (uint256 x, uint256 y) = harness.pointOf(powers, first);
        vm.assertEq(abi.encode(x, y), abi.encode(powers.points[0]), "point");
    }

    function testFuzz_aChangedCoordinateIsRefused(uint8 first, uint8 count, uint16 place, uint8 bit) public {
        SrsTree.Powers memory powers = powersOf(first, 1 + count % (POWERS - first));
        powers.points[place / 2 % powers.points.length][place % 2] ^= 1 << bit;
        refused(powers);
    }

    function testFuzz_aChangedSiblingIsRefused(uint8 first, uint8 count, uint8 place, uint8 bit) public {
        SrsTree.Powers memory powers = powersOf(first, 1 + count % (POWERS - first));
        powers.siblings[place % powers.siblings.length] ^= bytes32(1 << bit);
        refused(powers);
    }

    /// Another row's power would commit to something else than what the entries say.
    function testFuzz_anotherRowIsRefused(uint8 row, uint256 claimed) public {
        vm.assume(row != claimed);
        SrsTree.Powers memory powers = powersOf(row, 1);
        powers.first = claimed;
        refused(powers);
    }

    function test_anotherRowsPathIsRefused() public {
        SrsTree.Powers memory powers = powersOf(5, 1);
        powers.siblings = powersOf(4, 1).siblings;
        refused(powers);
    }

    function test_pointsInAnotherOrderAreRefused() public {
        SrsTree.Powers memory powers = powersOf(4, 2);
        (powers.points[0], powers.points[1]) = (powers.points[1], powers.points[0]);
        refused(powers);
    }

    /// −[τ^row] is on the curve too, and so is a second spelling of the point: neither was hashed.
    function test_otherSpellingsOfAPointAreRefused() public {
        SrsTree.Powers memory powers = powersOf(7, 1);
        powers.points[0][1] = P - powers.points[0][1];
        refused(powers);
        powers = powersOf(7, 1);
        powers.points[0][0] += P;
        refused(powers);
        powers = powersOf(7, 1);
        powers.points[0] = [uint256(0), 0];
        refused(powers);
    }

    function test_anotherRootIsRefused() public {
        vm.expectRevert(SrsTree.NotThePowers.selector);
        harness.check(powersOf(7, 3), keccak256("root"));
    }

    /// In place of no points whatever lies in memory would be taken for a leaf: here the byte that nodes begin with.
    function test_noPointsAreRefused() public {
        SrsTree.Powers memory powers;
        powers.siblings = new bytes32[](24);
        bytes32 root = bytes32(uint256(1) << 248);
        for (uint256 i = 0; i < 24; ++i) {
            root = node(root, 0);
        }
        vm.expectRevert(SrsTree.NotThePowers.selector);
        harness.check(powers, root);
    }

    function testFuzz_missingSiblingsAreRefused(uint8 first, uint8 count, uint8 length) public {
        SrsTree.Powers memory powers = powersOf(first, 1 + count % (POWERS - first));
        bytes32[] memory siblings = powers.siblings;
        vm.assume(length < siblings.length);
        assembly {
            mstore(siblings, length)
        }
        refused(powers);
    }

    /// The siblings that are not there stand where they would be read all the same.
    function test_siblingsBehindTheEndAreRefused() public {
        bytes memory data = abi.encodeCall(SrsTreeHarness.check, (powersOf(7, 1), srsRoot));
        // Selector, two words of the call, three of the powers, two of the points and their length.
        uint256 length = 4 + 32 * (2 + 3 + 1 + 2);
        (bool success, bytes memory answer) = address(harness).call(data);
        vm.assertTrue(success, "with all siblings");
        vm.assertEq(uint256(uint8(data[length + 31])), 24, "number of siblings");
        data[length + 31] = bytes1(uint8(23));
        (success, answer) = address(harness).call(data);
        vm.assertEq(answer, abi.encodeWithSelector(SrsTree.NotThePowers.selector), "with one less");
    }

    function test_aSiblingTooManyIsRefused() public {
        SrsTree.Powers memory powers = powersOf(7, 1);
        bytes32[] memory siblings = new bytes32[](25);
        for (uint256 i = 0; i < 24; ++i) {
            siblings[i] = powers.siblings[i];
        }
        powers.siblings = siblings;
        refused(powers);
    }

    /// A run over the end of the tree has two nodes at the top, of which the second would come along unchecked.
    function test_aRunOverTheLastRowIsRefused() public {
        SrsTree.Powers memory powers;
        powers.first = ROWS - 1;
        powers.points = new uint256[2][](1);
        powers.points[0] = [uint256(1), 2];
        powers.siblings = new bytes32[](24);
        bytes32 root = keccak256(abi.encodePacked(uint8(0), ROWS - 1, uint256(1), uint256(2)));
        for (uint256 i = 0; i < 24; ++i) {
            root = node(0, root);
        }
        harness.check(powers, root);

        powers.points = new uint256[2][](2);
        powers.points[0] = [uint256(1), 2];
        powers.siblings = new bytes32[](48);
        vm.expectRevert(SrsTree.NotThePowers.selector);
        harness.check(powers, root);
    }

    function test_aRowThatIsNotCoveredIsRefused() public {
        SrsTree.Powers memory powers = powersOf(7, 3);
        harness.pointOf(powers, 7);
        harness.pointOf(powers, 9);
        uint256[3] memory rows = [uint256(6), 10, 0];
        for (uint256 i = 0; i < rows.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, rows[i]));
            harness.pointOf(powers, rows[i]);
        }
    }
}
