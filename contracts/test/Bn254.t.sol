// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../src/Bn254.sol";
import {SrsBase} from "./BookBase.sol";

/// @dev Opens up the packing of points.
contract PackingHarness {
    function pack(uint256 x, uint256 y) external pure returns (uint256) {
        return Bn254.pack(Bn254.Accumulator(x, y, 0, 0));
    }

    function unpack(uint256 packed) external view returns (uint256, uint256) {
        // What was there before must not show through.
        Bn254.Accumulator memory point = Bn254.Accumulator(3, 4, 5, 6);
        Bn254.unpack(packed, point);
        return (point.x, point.y);
    }
}

/// @dev A point in one word is the same point when it is read again: a book's columns are kept so.
contract PackingTest is SrsBase {
    PackingHarness private harness = new PackingHarness();

    function roundTrip(uint256 x, uint256 y) private view {
        (uint256 backX, uint256 backY) = harness.unpack(harness.pack(x, y));
        vm.assertEq(backX, x, "x");
        vm.assertEq(backY, y, "y");
    }

    function test_pointsAndTheirNegativesComeBack() public {
        loadSrs();
        for (uint256 row = 0; row < POWERS; ++row) {
            (uint256 x, uint256 y) = pointOf(row);
            roundTrip(x, y);
            roundTrip(x, Bn254.P - y);
        }
    }

    function test_infinityComesBack() public view {
        vm.assertEq(harness.pack(0, 0), 0, "word of infinity");
        roundTrip(0, 0);
    }

    /// 3 has no square root: its Legendre symbol is −1. Otherwise infinity would share its word with a point.
    function test_noPointHasTheWordOfInfinity() public view {
        bytes memory input = abi.encode(32, 32, 32, 3, (Bn254.P - 1) / 2, Bn254.P);
        (, bytes memory symbol) = address(5).staticcall(input);
        vm.assertEq(abi.decode(symbol, (uint256)), Bn254.P - 1, "symbol");
    }

    /// On a chain without a precompile a call of it succeeds and returns nothing.
    function test_aPrecompileThatFailsIsAnError() public {
        uint256 packed = harness.pack(1, 2);
        vm.mockCall(address(5), "", "");
        vm.expectRevert(Bn254.PrecompileFailed.selector);
        harness.unpack(packed);
        vm.clearMockedCalls();
        vm.mockCallRevert(address(5), "", abi.encode(2));
        vm.expectRevert(Bn254.PrecompileFailed.selector);
        harness.unpack(packed);
    }
}
