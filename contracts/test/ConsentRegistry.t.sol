// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Bn254} from "../src/Bn254.sol";
import {ConsentBook} from "../src/ConsentBook.sol";
import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {IConsentRegistry} from "../src/IConsentRegistry.sol";
import {SrsTree} from "../src/SrsTree.sol";
import {BookBase} from "./BookBase.sol";

/// @dev What grantors do themselves: who may, what is refused, and that what is refused leaves no trace.
contract ConsentRegistryTest is BookBase {
    address private constant ALICE = address(0xa11ce);
    address private constant BOB = address(0xb0b);
    bytes32 private constant SALT = keccak256("salt");
    uint32 private constant BEFORE = uint32(START - 1 days);
    uint32 private constant AFTER = uint32(START + 365 days);

    // Opening.

    function test_openingTellsTheBook() public {
        bytes32 purpose = keccak256("another purpose");
        bytes32 id = keccak256(abi.encode(ALICE, purpose));
        vm.assertFalse(registry.exists(id), "before");
        vm.expectEmit();
        emit ConsentRegistry.BookOpened(id, ALICE, purpose);
        vm.prank(ALICE);
        vm.assertEq(registry.open(purpose), id, "id");
        vm.assertEq(registry.bookId(ALICE, purpose), id, "bookId");
        vm.assertTrue(registry.exists(id), "after");
    }

    function test_aBookIsNotOpenedTwice() public {
        grantAs(ALICE, SALT);
        vm.expectRevert(abi.encodeWithSelector(ConsentRegistry.BookExists.selector, book));
        vm.prank(CONTROLLER);
        registry.open(PURPOSE);
    }

    /// A book has its controller in its id: nobody can open that of somebody else.
    function testFuzz_everyControllerHasABookOfItsOwn(address other) public {
        vm.assume(other != CONTROLLER);
        vm.prank(other);
        vm.assertTrue(registry.open(PURPOSE) != book, "id");
    }

    // Granting.

    function test_aGrantIsWrittenAndTold() public {
        uint256 key = registry.keyOf(book, ALICE, SALT);
        vm.expectEmit();
        emit ConsentRegistry.ConsentGranted(book, key, ALICE, 0, BEFORE, AFTER);
        vm.assertEq(grantAs(ALICE, SALT), key, "key");

        IConsentRegistry.Entry memory entry = registry.entryOf(book, key);
        vm.assertEq(entry.grantor, ALICE, "grantor");
        vm.assertEq(entry.row, 0, "row");
        vm.assertEq(entry.notBefore, BEFORE, "notBefore");
        vm.assertEq(entry.notAfter, AFTER, "notAfter");
        vm.assertEq(registry.snapshot(book).count, 1, "count");
        vm.assertEq(registry.entryOf(book, grantAs(BOB, SALT)).row, 1, "row of the next");
    }

    /// The grantor is in the key: nobody can take it first, and books do not share keys.
    function testFuzz_aKeyIsItsGrantorsAlone(address other, bytes32 otherBook) public view {
        vm.assume(other != ALICE && otherBook != book);
        uint256 key = registry.keyOf(book, ALICE, SALT);
        vm.assertGt(1 << 248, key, "key");
        vm.assertTrue(registry.keyOf(book, other, SALT) != key, "another grantor");
        vm.assertTrue(registry.keyOf(otherBook, ALICE, SALT) != key, "another book");
        vm.assertTrue(registry.keyOf(book, ALICE, keccak256(abi.encode(SALT))) != key, "another salt");
    }

    function test_aTakenKeyIsRefused() public {
        uint256 key = grantAs(ALICE, SALT);
        refuseGrant(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), BEFORE, AFTER, powersOf(1, 1));
    }

    /// A row is never used again: who consents anew takes a new salt.
    function test_theKeyOfARevokedConsentStaysTaken() public {
        uint256 key = grantAs(ALICE, SALT);
        revokeAs(ALICE, key);
        refuseGrant(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), BEFORE, AFTER, powersOf(1, 1));
    }

    function test_aConsentThatIsNeverLiveIsRefused() public {
        uint32 time = uint32(START);
        uint32[2][4] memory bad = [[BEFORE, BEFORE], [AFTER, AFTER - 1], [BEFORE, time], [uint32(0), 0]];
        for (uint256 i = 0; i < bad.length; ++i) {
            refuseGrant(
                abi.encodeWithSelector(ConsentRegistry.NeverLive.selector, bad[i][0], bad[i][1]),
                bad[i][0],
                bad[i][1],
                powersOf(0, 1)
            );
        }
        vm.prank(ALICE);
        registry.grant(book, SALT, BEFORE, time + 1, powersOf(0, 1));
    }

    function test_anUnknownBookIsRefused() public {
        SrsTree.Powers memory powers = powersOf(0, 1);
        vm.expectRevert(ConsentBook.UnknownBook.selector);
        registry.grant(keccak256("no book"), SALT, BEFORE, AFTER, powers);
        vm.expectRevert(abi.encodeWithSelector(ConsentRegistry.NothingToRevoke.selector, 7));
        registry.revoke(keccak256("no book"), 7, powers);
    }

    /// Rows that are handed over beyond the one that is used are for those who come in between.
    function test_aGrantTakesTheFirstFreeRowOfARun() public {
        SrsTree.Powers memory powers = powersOf(0, 5);
        for (uint256 i = 0; i < 5; ++i) {
            vm.prank(ALICE);
            vm.assertEq(registry.entryOf(book, registry.grant(book, bytes32(i), BEFORE, AFTER, powers)).row, i, "row");
        }
        refuseGrant(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 5), BEFORE, AFTER, powers);
    }

    function test_theWrongPowersAreRefused() public {
        grantAs(BOB, SALT);
        bytes memory notCovered = abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 1);
        refuseGrant(notCovered, BEFORE, AFTER, powersOf(0, 1));
        refuseGrant(notCovered, BEFORE, AFTER, powersOf(2, 1));

        bytes memory notPowers = abi.encodeWithSelector(SrsTree.NotThePowers.selector);
        SrsTree.Powers memory powers = powersOf(0, 1);
        powers.first = 1;
        refuseGrant(notPowers, BEFORE, AFTER, powers);
        powers = powersOf(1, 1);
        powers.points[0] = [uint256(1), 2];
        refuseGrant(notPowers, BEFORE, AFTER, powers);
        powers = powersOf(1, 1);
        powers.siblings[23] = 0;
        refuseGrant(notPowers, BEFORE, AFTER, powers);
        // Powers beyond the one that is used are looked at as well.
        powers = powersOf(1, 2);
        powers.points[1] = [uint256(1), 2];
        refuseGrant(notPowers, BEFORE, AFTER, powers);
    }

    /// @dev Alice's grant with SALT is refused.
    function refuseGrant(bytes memory refusal, uint32 notBefore, uint32 notAfter, SrsTree.Powers memory powers)
        private
    {
        bytes32 before = keccak256(abi.encode(registry.snapshot(book)));
        vm.prank(ALICE);
        vm.expectRevert(refusal);
        registry.grant(book, SALT, notBefore, notAfter, powers);
        vm.assertEq(keccak256(abi.encode(registry.snapshot(book))), before, "book");
    }

    // Rows end.

    /// A table has at most 2^24 − 1 rows, and statements read no more.
    function test_aFullBookIsRefused() public {
        // An SRS that has the generator at the last two rows.
        uint256 last = (1 << 24) - 1;
        SrsTree.Powers memory powers;
        powers.first = last - 1;
        powers.points = new uint256[2][](2);
        (powers.points[0], powers.points[1]) = ([uint256(1), 2], [uint256(1), 2]);
        powers.siblings = new bytes32[](23);
        srsRoot = node(leafOf(last - 1), leafOf(last));
        for (uint256 i = 0; i < 23; ++i) {
            srsRoot = node(0, srsRoot);
        }
        registry = newRegistry();
        vm.prank(CONTROLLER);
        registry.open(PURPOSE);
        bytes32 slot = keccak256(abi.encode(book, BOOKS));
        // The count is the second field of the header, behind a bool.
        vm.store(address(registry), slot, vm.load(address(registry), slot) | bytes32((last - 1) << 8));
        vm.assertEq(registry.snapshot(book).count, last - 1, "count that was set");

        vm.prank(ALICE);
        uint256 key = registry.grant(book, SALT, BEFORE, AFTER, powers);
        vm.assertEq(registry.entryOf(book, key).row, last - 1, "last row");
        vm.assertEq(registry.snapshot(book).count, last, "count");
        vm.prank(BOB);
        vm.expectRevert(ConsentBook.BookFull.selector);
        registry.grant(book, SALT, BEFORE, AFTER, powers);
    }

    function leafOf(uint256 row) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), row, uint256(1), uint256(2)));
    }

    // Revoking.

    function test_aRevocationIsWrittenAndTold() public {
        grantAs(BOB, SALT);
        uint256 key = grantAs(ALICE, SALT);
        pass(5);
        vm.expectEmit();
        emit ConsentRegistry.ConsentRevoked(book, key, 1);
        revokeAs(ALICE, key);

        IConsentRegistry.Entry memory entry = registry.entryOf(book, key);
        vm.assertEq(entry.notAfter, 0, "notAfter");
        vm.assertEq(entry.notBefore, BEFORE, "notBefore");
        vm.assertEq(entry.grantor, ALICE, "grantor");
        vm.assertEq(entry.row, 1, "row");
        (uint64 count, uint64 lastAt) = registry.revocations(book);
        vm.assertEq(count, 1, "revocations");
        vm.assertEq(lastAt, START + 5, "time of the last one");
        vm.assertEq(registry.snapshot(book).count, 2, "count");
    }

    function testFuzz_onlyTheGrantorRevokes(address other) public {
        vm.assume(other != ALICE);
        uint256 key = grantAs(ALICE, SALT);
        SrsTree.Powers memory powers = powersOf(0, 1);
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(ConsentRegistry.NotTheGrantor.selector, ALICE));
        registry.revoke(book, key, powers);
        vm.prank(CONTROLLER);
        vm.expectRevert(abi.encodeWithSelector(ConsentRegistry.NotTheGrantor.selector, ALICE));
        registry.revoke(book, key, powers);
        vm.assertTrue(registry.isLive(book, key), "live");
    }

    function test_whatIsRevokedIsNotRevokedAgain() public {
        uint256 key = grantAs(ALICE, SALT);
        revokeAs(ALICE, key);
        refuseRevocation(abi.encodeWithSelector(ConsentRegistry.NothingToRevoke.selector, key), key, powersOf(0, 1));
        key = registry.keyOf(book, ALICE, "never given");
        refuseRevocation(abi.encodeWithSelector(ConsentRegistry.NothingToRevoke.selector, key), key, powersOf(0, 1));
    }

    /// A consent belongs to its book, also where another book of the same controller has one of the same grantor.
    function test_aConsentOfAnotherBookIsNotRevoked() public {
        uint256 key = grantAs(ALICE, SALT);
        vm.prank(CONTROLLER);
        book = registry.open(keccak256("another purpose"));
        grantAs(ALICE, SALT);
        refuseRevocation(abi.encodeWithSelector(ConsentRegistry.NothingToRevoke.selector, key), key, powersOf(0, 1));
    }

    function test_revokingWantsTheRowsPower() public {
        uint256 key = grantAs(ALICE, SALT);
        grantAs(BOB, SALT);
        refuseRevocation(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 0), key, powersOf(1, 1));
        SrsTree.Powers memory powers = powersOf(1, 1);
        powers.first = 0;
        refuseRevocation(abi.encodeWithSelector(SrsTree.NotThePowers.selector), key, powers);
    }

    /// What has ended or not begun can be revoked all the same.
    function test_aConsentThatIsNotLiveIsRevoked() public {
        vm.prank(ALICE);
        uint256 future = registry.grant(book, SALT, AFTER, AFTER + 1, powersOf(0, 1));
        vm.prank(BOB);
        uint256 past = registry.grant(book, SALT, BEFORE, uint32(START + 1), powersOf(1, 1));
        pass(10);
        revokeAs(ALICE, future);
        revokeAs(BOB, past);
        vm.warp(AFTER);
        vm.assertFalse(registry.isLive(book, future), "live");
    }

    /// @dev Alice's revocation is refused.
    function refuseRevocation(bytes memory refusal, uint256 key, SrsTree.Powers memory powers) private {
        bytes32 before = keccak256(abi.encode(registry.snapshot(book)));
        vm.prank(ALICE);
        vm.expectRevert(refusal);
        registry.revoke(book, key, powers);
        vm.assertEq(keccak256(abi.encode(registry.snapshot(book))), before, "book");
    }

    // Reading.

    function test_aConsentIsLiveFromItsBeginningToBeforeItsEnd() public {
        vm.prank(ALICE);
        uint256 key = registry.grant(book, SALT, uint32(START + 10), uint32(START + 20), powersOf(0, 1));
        uint256[4] memory times = [START + 9, START + 10, START + 19, START + 20];
        for (uint256 i = 0; i < 4; ++i) {
            vm.warp(times[i]);
            vm.assertTrue(registry.isLive(book, key) == (i == 1 || i == 2), "live");
        }
        vm.warp(START + 15);
        revokeAs(ALICE, key);
        vm.assertFalse(registry.isLive(book, key), "revoked");
        vm.assertFalse(registry.isLive(book, key + 1), "another key");
        vm.assertFalse(registry.isLive(keccak256("no book"), key), "another book");
    }

    /// No book is not an empty book: it has no digest that anything could be proven about.
    function test_anUnknownBookHasNoState() public {
        bytes32 unknown = keccak256("no book");
        vm.expectRevert(ConsentBook.UnknownBook.selector);
        registry.stateDigest(unknown);
        vm.expectRevert(ConsentBook.UnknownBook.selector);
        registry.snapshot(unknown);
        (uint64 count, uint64 lastAt) = registry.revocations(unknown);
        vm.assertEq(count + lastAt, 0, "revocations");
        vm.assertEq(registry.entryOf(unknown, 1).grantor, address(0), "entry");
    }

    // Permissions.

    /// A deployment decides who may call what: without a role nothing is written but a grantor's own revocation.
    function test_callersWithoutTheRoleAreRefused() public {
        uint256 key = grantAs(ALICE, SALT);
        ConsentRegistry.SignedConsent[] memory batch = batchOf(1);
        SrsTree.Powers memory powers = powersOf(1, 1);
        bytes[] memory calls = new bytes[](5);
        calls[0] = abi.encodeCall(ConsentRegistry.open, (SALT));
        calls[1] = abi.encodeCall(ConsentRegistry.grant, (book, SALT, BEFORE, AFTER, powers));
        calls[2] = abi.encodeCall(ConsentRegistry.grantBySignature, (book, batch[0], powers));
        calls[3] = abi.encodeCall(ConsentRegistry.grantBatch, (book, batch, powers));
        calls[4] = abi.encodeCall(ConsentRegistry.revokeBySignature, (book, key, uint64(AFTER), "", powers));
        manager.setTargetFunctionRole(address(registry), restrictedFunctions(), 7);
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(BOB);
            (bool success, bytes memory answer) = address(registry).call(calls[i]);
            vm.assertFalse(success, "called");
            vm.assertEq(
                answer, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, BOB), "refusal"
            );
        }
    }

    /// Nobody can keep a grantor from taking a consent back, not even the governor who closes the contract.
    function test_aGrantorRevokesWhateverTheGovernorDoes() public {
        uint256 key = grantAs(ALICE, SALT);
        manager.setTargetFunctionRole(address(registry), restrictedFunctions(), 7);
        manager.setTargetClosed(address(registry), true);
        revokeAs(ALICE, key);
        vm.assertFalse(registry.isLive(book, key), "live");
    }

    // Precompiles.

    /// A chain without the curve's precompiles, or one where they fail, must not get a book that is wrong.
    function test_aPrecompileThatFailsLeavesTheBookAsItIs() public {
        uint256 key = grantAs(BOB, SALT);
        pass(12);
        bytes memory refusal = abi.encodeWithSelector(Bn254.PrecompileFailed.selector);
        for (uint160 precompile = 5; precompile < 8; ++precompile) {
            vm.mockCall(address(precompile), "", "");
            refuse(refusal, key);
            vm.clearMockedCalls();
            vm.mockCallRevert(address(precompile), "", abi.encode(1, 2));
            refuse(refusal, key);
            vm.clearMockedCalls();
        }
    }

    function refuse(bytes memory refusal, uint256 key) private {
        SrsTree.Powers memory powers = powersOf(0, 2);
        vm.prank(ALICE);
        vm.expectRevert(refusal);
        registry.grant(book, SALT, BEFORE, AFTER, powers);
        vm.prank(BOB);
        vm.expectRevert(refusal);
        registry.revoke(book, key, powers);
        vm.assertEq(registry.entryOf(book, key).notAfter, AFTER, "notAfter");
        vm.assertEq(registry.entryOf(book, registry.keyOf(book, ALICE, SALT)).grantor, address(0), "grantor");
    }
}
