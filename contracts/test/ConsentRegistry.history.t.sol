// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IConsentRegistry} from "../src/IConsentRegistry.sol";
import {BookBase} from "./BookBase.sol";

/// @dev What a book's state is, and for how long a state that is no more can still be looked up.
contract ConsentRegistryHistoryTest is BookBase {
    address private constant ALICE = address(0xa11ce);

    // Parity with Go.

    /// Go computes each state anew from its table: a state that came out otherwise here could not be proven about.
    function test_everyStateIsTheOneThatGoComputes() public {
        string memory json = vm.readFile("test/books/history.json");
        book = vm.parseJsonBytes32(json, ".book");
        vm.prank(vm.parseJsonAddress(json, ".controller"));
        vm.assertEq(registry.open(vm.parseJsonBytes32(json, ".purpose")), book, "book");
        vm.assertEq(registry.stateDigest(book), vm.parseJsonBytes32(json, ".empty"), "digest of the empty book");

        uint256 count = vm.parseJsonUint(json, ".count");
        vm.assertGt(count, 5, "steps");
        for (uint256 i = 0; i < count; ++i) {
            follow(json, string.concat(".steps[", vm.toString(i), "]"));
            pass(i % 3);
        }
    }

    function follow(string memory json, string memory step) private {
        address grantor = vm.parseJsonAddress(json, string.concat(step, ".grantor"));
        uint256 key = uint256(vm.parseJsonBytes32(json, string.concat(step, ".key")));
        uint256 row = vm.parseJsonUint(json, string.concat(step, ".row"));
        if (grantor == address(0)) {
            revokeAs(registry.entryOf(book, key).grantor, key);
        } else {
            vm.prank(grantor);
            uint256 given = registry.grant(
                book,
                vm.parseJsonBytes32(json, string.concat(step, ".salt")),
                uint32(vm.parseJsonUint(json, string.concat(step, ".notBefore"))),
                uint32(vm.parseJsonUint(json, string.concat(step, ".notAfter"))),
                powersOf(row, 1)
            );
            vm.assertEq(given, key, step);
        }
        vm.assertEq(registry.entryOf(book, key).row, row, step);
        bytes32 digest = vm.parseJsonBytes32(json, string.concat(step, ".digest"));
        vm.assertEq(registry.stateDigest(book), digest, step);
        vm.assertEq(registry.snapshot(book).digest, digest, step);
        bytes memory points = vm.parseJsonBytes(json, string.concat(step, ".points"));
        vm.assertEq(abi.encode(registry.snapshot(book).points), points, step);
    }

    // Looking up.

    function assertState(bytes32 digest, IConsentRegistry.State wanted, uint256 wantedAt, string memory what)
        private
        view
    {
        (IConsentRegistry.State state, uint64 time) = registry.lookUp(book, digest);
        vm.assertEq(uint256(state), uint256(wanted), what);
        vm.assertEq(time, wantedAt, what);
    }

    function test_aStateIsCurrentThenSuperseded() public {
        bytes32 empty = registry.stateDigest(book);
        assertState(empty, IConsentRegistry.State.Current, 0, "empty book");
        pass(12);
        uint256 key = grantAs(ALICE, "salt");
        bytes32 granted = registry.stateDigest(book);
        assertState(empty, IConsentRegistry.State.Superseded, START + 12, "empty book, after the grant");
        assertState(granted, IConsentRegistry.State.Current, 0, "grant");
        pass(100);
        assertState(granted, IConsentRegistry.State.Current, 0, "grant, much later");
        revokeAs(ALICE, key);
        assertState(empty, IConsentRegistry.State.Superseded, START + 12, "empty book, after the revocation");
        assertState(granted, IConsentRegistry.State.Superseded, START + 112, "grant, after the revocation");
        assertState(registry.stateDigest(book), IConsentRegistry.State.Current, 0, "revocation");
    }

    function test_whatNeverWasIsUnknown() public {
        assertState(0, IConsentRegistry.State.Unknown, 0, "zero, of a new book");
        assertState(keccak256("nothing"), IConsentRegistry.State.Unknown, 0, "nothing");
        pass(12);
        grantAs(ALICE, "salt");
        assertState(0, IConsentRegistry.State.Unknown, 0, "zero");
        book = keccak256("no book");
        assertState(0, IConsentRegistry.State.Unknown, 0, "zero, of no book");
    }

    /// A state of one book is none of another, though both were empty once.
    function test_booksDoNotShareStates() public {
        pass(12);
        grantAs(ALICE, "salt");
        bytes32 granted = registry.stateDigest(book);
        vm.prank(CONTROLLER);
        book = registry.open(keccak256("another purpose"));
        assertState(granted, IConsentRegistry.State.Unknown, 0, "state of the other book");
    }

    /// Only what outlived its block can have been proven about.
    function test_aStateWithinABlockIsNotRemembered() public {
        pass(12);
        bytes32 empty = registry.stateDigest(book);
        grantAs(ALICE, "1");
        bytes32 within = registry.stateDigest(book);
        assertState(within, IConsentRegistry.State.Current, 0, "within the block");
        uint256 key = grantAs(ALICE, "2");
        revokeAs(ALICE, key);
        bytes32 last = registry.stateDigest(book);
        assertState(within, IConsentRegistry.State.Unknown, 0, "after the block's next change");
        assertState(empty, IConsentRegistry.State.Superseded, START + 12, "before the block");
        pass(12);
        grantAs(ALICE, "3");
        assertState(within, IConsentRegistry.State.Unknown, 0, "in the next block");
        assertState(last, IConsentRegistry.State.Superseded, START + 24, "the block's last state");
    }

    /// Where several blocks have one time, they count as one: a state's time tells it from every change after it.
    function test_blocksOfOneSecondCountAsOne() public {
        bytes32 empty = registry.stateDigest(book);
        grantAs(ALICE, "1");
        assertState(empty, IConsentRegistry.State.Unknown, 0, "empty book, in the second in which it was opened");
        bytes32 within = registry.stateDigest(book);
        pass(0);
        grantAs(ALICE, "2");
        assertState(within, IConsentRegistry.State.Unknown, 0, "an earlier block of the second");
    }

    function test_thirtyTwoStatesAreRemembered() public {
        bytes32[] memory states = new bytes32[](40);
        for (uint256 i = 0; i < states.length; ++i) {
            states[i] = registry.stateDigest(book);
            pass(12);
            // More than one change in a block takes no more room.
            grantAs(ALICE, bytes32(2 * i));
            grantAs(ALICE, bytes32(2 * i + 1));
            for (uint256 k = 0; k < i + 1; ++k) {
                bool remembered = i - k < 32;
                assertState(
                    states[k],
                    remembered ? IConsentRegistry.State.Superseded : IConsentRegistry.State.Unknown,
                    remembered ? START + 12 * (k + 1) : 0,
                    vm.toString(k)
                );
            }
        }
    }

    /// However many states a book has had, 32 words are read.
    function test_lookingUpIsBounded() public {
        pass(12);
        grantAs(ALICE, "salt");
        bytes32 slot = keccak256(abi.encode(book, BOOKS));
        // The number of states that were remembered is behind 120 bits of other fields.
        vm.store(address(registry), slot, vm.load(address(registry), slot) | bytes32(uint256(1) << 150));
        uint256 start = gasleft();
        assertState(keccak256("nothing"), IConsentRegistry.State.Unknown, 0, "nothing");
        vm.assertGt(120_000, start - gasleft(), "gas");
    }

    // Revocations.

    function test_revocationsAreCountedAndTimed() public {
        (uint64 count, uint64 lastAt) = registry.revocations(book);
        vm.assertEq(count + lastAt, 0, "none");
        uint256[3] memory keys = [grantAs(ALICE, "0"), grantAs(ALICE, "1"), grantAs(ALICE, "2")];
        for (uint256 i = 0; i < 3; ++i) {
            pass(12);
            revokeAs(ALICE, keys[2 - i]);
            pass(12);
            grantAs(ALICE, keccak256(abi.encode(i)));
            (count, lastAt) = registry.revocations(book);
            vm.assertEq(count, i + 1, "count");
            vm.assertEq(lastAt, START + 24 * i + 12, "time");
            vm.assertEq(registry.snapshot(book).revocations, i + 1, "count in the snapshot");
            vm.assertEq(registry.snapshot(book).revokedAt, START + 24 * i + 12, "time in the snapshot");
        }
    }
}
