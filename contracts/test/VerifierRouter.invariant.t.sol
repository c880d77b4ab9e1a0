// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVerifier} from "../src/IVerifier.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {StubVerifier} from "./StubVerifier.sol";
import {Test} from "./Test.sol";

/// @dev Adds and freezes at random, often on the same few selectors, and remembers what was first seen on each.
contract RouterHandler {
    VerifierRouter public immutable router = new VerifierRouter(address(this), true);

    bytes4[] public selectors;
    mapping(bytes4 selector => VerifierRouter.Entry) private _first;

    function add(bytes32 seed, uint8 inputs) external {
        bytes32 key = keyOf(seed);
        bool free = address(router.entry(bytes4(key)).verifier) == address(0);
        IVerifier verifier = new StubVerifier(key, inputs);
        try router.add(key, verifier) {
            require(free, "replaced a verifier");
            selectors.push(bytes4(key));
            _first[bytes4(key)] = router.entry(bytes4(key));
        } catch {
            require(!free, "refused a free selector");
        }
    }

    function freeze(bytes32 seed) external {
        bytes32 key = keyOf(seed);
        try router.freeze(key) {
            _first[bytes4(key)].frozen = true;
        } catch {}
    }

    function first(bytes4 selector) external view returns (VerifierRouter.Entry memory) {
        return _first[selector];
    }

    function count() external view returns (uint256) {
        return selectors.length;
    }

    /// @dev One of eight selectors with one of four rests.
    function keyOf(bytes32 seed) private pure returns (bytes32) {
        uint256 n = uint256(seed);
        return bytes32(bytes4(uint32(n % 8))) | bytes32((n >> 8) % 4);
    }
}

/// @dev Whatever the owner does, a selector keeps its verifier, and a frozen verifier stays frozen.
contract VerifierRouterInvariantTest is Test {
    RouterHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new RouterHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    function invariant_noSelectorEverChangesItsVerifier() public view {
        VerifierRouter router = handler.router();
        for (uint256 i = 0; i < handler.count(); ++i) {
            bytes4 selector = handler.selectors(i);
            VerifierRouter.Entry memory before = handler.first(selector);
            VerifierRouter.Entry memory current = router.entry(selector);
            vm.assertEq(address(current.verifier), address(before.verifier), "verifier");
            vm.assertEq(current.vkHash, before.vkHash, "key hash");
            vm.assertEq(current.publicInputCount, before.publicInputCount, "input count");
            vm.assertTrue(current.frozen == before.frozen, "frozen");
        }
    }
}
