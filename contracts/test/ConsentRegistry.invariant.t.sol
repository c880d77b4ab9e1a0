// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {IConsentRegistry} from "../src/IConsentRegistry.sol";
import {BookBase} from "./BookBase.sol";
import {Test} from "./Test.sol";

/// @dev Grants and revokes at random, in one book, and remembers keys, and states with the times at which they ended.
contract BookHandler is BookBase {
    uint256[] public keys;
    uint256 public revoked;
    uint256 public lastRevokedAt;
    /// @dev States that stood at the end of a second, and when each was superseded.
    bytes32[] public states;
    uint256[] public ends;

    uint256 private _changedAt = START;
    uint256 private _salt;

    constructor() {
        setUp();
    }

    function grant(uint8 grantor, uint32 notBefore, uint32 notAfter) external {
        if (keys.length == POWERS) return;
        beforeChange();
        notAfter = uint32(block.timestamp + 1 + notAfter % (type(uint32).max - block.timestamp));
        uint256 row = keys.length;
        vm.prank(address(0xa0 + uint160(grantor % 4)));
        keys.push(registry.grant(book, bytes32(++_salt), notBefore % notAfter, notAfter, powersOf(row, 1)));
    }

    function grantBatch(uint8 length, uint8 spare) external {
        uint256 count = 1 + length % 3;
        uint256 last = keys.length + count + spare % 3;
        if (last > POWERS) return;
        beforeChange();
        ConsentRegistry.SignedConsent[] memory batch = new ConsentRegistry.SignedConsent[](count);
        for (uint256 i = 0; i < count; ++i) {
            batch[i] = signedConsent(1 + i, bytes32(++_salt));
            batch[i].notAfter = uint32(block.timestamp + 1 + length);
            batch[i].deadline = uint64(block.timestamp);
            batch[i].signature = sign(1 + i, typedData(registry, consentMessage(book, batch[i])));
        }
        registry.grantBatch(book, batch, powersOf(keys.length, last - keys.length));
        for (uint256 i = 0; i < count; ++i) {
            keys.push(registry.keyOf(book, batch[i].grantor, batch[i].salt));
        }
    }

    function revoke(uint256 seed) external {
        if (keys.length == 0) return;
        uint256 key = keys[seed % keys.length];
        IConsentRegistry.Entry memory entry = registry.entryOf(book, key);
        if (entry.notAfter == 0) return;
        beforeChange();
        revokeAs(entry.grantor, key);
        (revoked, lastRevokedAt) = (revoked + 1, block.timestamp);
    }

    function wait_(uint8 time) external {
        pass(time % 20);
    }

    /// @dev Σ value·[τ^row] over the entries, by the precompiles.
    function commitmentsOfTheEntries() external view returns (uint256[6] memory points) {
        for (uint256 row = 0; row < keys.length; ++row) {
            IConsentRegistry.Entry memory entry = registry.entryOf(book, keys[row]);
            uint256[3] memory values = [keys[row], entry.notBefore, entry.notAfter];
            (uint256 x, uint256 y) = pointOf(row);
            for (uint256 column = 0; column < 3; ++column) {
                (, bytes memory term) = address(7).staticcall(abi.encode(x, y, values[column]));
                (, bytes memory sum) =
                    address(6).staticcall(bytes.concat(abi.encode(points[2 * column], points[2 * column + 1]), term));
                (points[2 * column], points[2 * column + 1]) = abi.decode(sum, (uint256, uint256));
            }
        }
    }

    /// @dev The digest of the commitment to a table with these columns, from docs/formats.md and docs/encoding.md.
    function digestOf(uint256 count, uint256[6] calldata points) external view returns (bytes32) {
        bytes32 schema = keccak256(
            bytes.concat(
                abi.encode(keccak256("assent/schema/v1"), 3),
                abi.encode(keccak256("key"), 9, 0, 0),
                abi.encode(keccak256("not_before"), 6, 0, 0),
                abi.encode(keccak256("not_after"), 6, 0, 0)
            )
        );
        return keccak256(
            bytes.concat(
                abi.encode(keccak256("assent/commitment/v1"), schema, 1, count, 0, srsId, 3),
                abi.encode(points),
                abi.encode(0, 0)
            )
        );
    }

    function theRegistry() external view returns (ConsentRegistry, bytes32) {
        return (registry, book);
    }

    function stateCount() external view returns (uint256) {
        return states.length;
    }

    function keyCount() external view returns (uint256) {
        return keys.length;
    }

    function beforeChange() private {
        if (_changedAt == block.timestamp) return;
        states.push(registry.stateDigest(book));
        ends.push(block.timestamp);
        _changedAt = block.timestamp;
    }
}

/// @dev Whatever is granted and revoked: a book's commitments are those of its entries.
contract ConsentRegistryInvariantTest is Test {
    BookHandler private handler;
    ConsentRegistry private registry;
    bytes32 private book;
    address[] private _targets;
    Selectors[] private _selectors;

    struct Selectors {
        address target;
        bytes4[] selectors;
    }

    function setUp() public {
        handler = new BookHandler();
        (registry, book) = handler.theRegistry();
        _targets.push(address(handler));
        bytes4[] memory list = new bytes4[](4);
        (list[0], list[1]) = (BookHandler.grant.selector, BookHandler.grantBatch.selector);
        (list[2], list[3]) = (BookHandler.revoke.selector, BookHandler.wait_.selector);
        _selectors.push(Selectors(address(handler), list));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions.
    function targetSelectors() external view returns (Selectors[] memory) {
        return _selectors;
    }

    function invariant_countsAndDigestAgree() public view {
        ConsentRegistry.Snapshot memory snapshot = registry.snapshot(book);
        vm.assertEq(snapshot.count, handler.keyCount(), "count");
        vm.assertEq(snapshot.revocations, handler.revoked(), "revocations");
        vm.assertEq(snapshot.revokedAt, handler.lastRevokedAt(), "time of the last revocation");
        vm.assertEq(snapshot.digest, registry.stateDigest(book), "digest");
        vm.assertEq(snapshot.digest, handler.digestOf(snapshot.count, snapshot.points), "digest from its definition");
        (IConsentRegistry.State state,) = registry.lookUp(book, snapshot.digest);
        vm.assertEq(uint256(state), uint256(IConsentRegistry.State.Current), "current state");
    }

    /// @dev Called by forge at the end of each run.
    function afterInvariant() public view {
        vm.assertEq(
            abi.encode(registry.snapshot(book).points), abi.encode(handler.commitmentsOfTheEntries()), "commitments"
        );
        rowsAndRevocations();
        rememberedStates();
    }

    function rowsAndRevocations() private view {
        uint256 revoked = 0;
        for (uint256 row = 0; row < handler.keyCount(); ++row) {
            IConsentRegistry.Entry memory entry = registry.entryOf(book, handler.keys(row));
            vm.assertEq(entry.row, row, "row");
            if (entry.notAfter == 0) ++revoked;
            else vm.assertGt(entry.notAfter, entry.notBefore, "end");
        }
        vm.assertEq(revoked, handler.revoked(), "revoked entries");
    }

    function rememberedStates() private view {
        uint256 count = handler.stateCount();
        for (uint256 i = 0; i < count; ++i) {
            (IConsentRegistry.State state, uint64 time) = registry.lookUp(book, handler.states(i));
            bool remembered = i + 33 > count;
            vm.assertEq(
                uint256(state),
                uint256(remembered ? IConsentRegistry.State.Superseded : IConsentRegistry.State.Unknown),
                "state"
            );
            vm.assertEq(time, remembered ? handler.ends(i) : 0, "time");
        }
    }
}
