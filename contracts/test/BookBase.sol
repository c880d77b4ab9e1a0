// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {SrsTree} from "../src/SrsTree.sol";
import {Test} from "./Test.sol";

/// @dev The first 256 powers of τ of the development SRS, and the Merkle tree over them, by its definition.
abstract contract SrsBase is Test {
    uint256 internal constant POWERS = 256;

    bytes32 internal srsRoot;
    bytes32 internal srsId;
    uint256[2][] private _points;
    bytes32[][] private _levels;
    bytes32[] private _empty;

    function loadSrs() internal {
        string memory json = vm.readFile("test/books/srs.json");
        (srsRoot, srsId) = (vm.parseJsonBytes32(json, ".root"), vm.parseJsonBytes32(json, ".id"));
        bytes memory raw = vm.parseJsonBytes(json, ".points");
        bytes32[] memory level = new bytes32[](POWERS);
        for (uint256 row = 0; row < POWERS; ++row) {
            (uint256 x, uint256 y) = (wordOf(raw, 2 * row), wordOf(raw, 2 * row + 1));
            _points.push([x, y]);
            level[row] = keccak256(abi.encodePacked(uint8(0), row, x, y));
        }
        _levels.push(level);
        _empty.push(0);
        for (uint256 height = 0; height < SrsTree.DEPTH; ++height) {
            _empty.push(node(_empty[height], _empty[height]));
        }
        while (level.length > 1) {
            bytes32[] memory parents = new bytes32[](level.length / 2);
            for (uint256 i = 0; i < parents.length; ++i) {
                parents[i] = node(level[2 * i], level[2 * i + 1]);
            }
            _levels.push(parents);
            level = parents;
        }
    }

    /// @dev A run of powers of τ with the nodes beside it.
    function powersOf(uint256 first, uint256 count) internal view returns (SrsTree.Powers memory powers) {
        powers.first = first;
        powers.points = new uint256[2][](count);
        for (uint256 i = 0; i < count; ++i) {
            powers.points[i] = _points[first + i];
        }
        bytes32[] memory siblings = new bytes32[](2 * SrsTree.DEPTH);
        uint256 length = 0;
        for (uint256 height = 0; height < SrsTree.DEPTH; ++height) {
            (uint256 from, uint256 to) = (first >> height, (first + count - 1) >> height);
            if (from % 2 == 1) {
                siblings[length] = nodeAt(height, from - 1);
                ++length;
            }
            if (to % 2 == 0) {
                siblings[length] = nodeAt(height, to + 1);
                ++length;
            }
        }
        assembly {
            mstore(siblings, length)
        }
        powers.siblings = siblings;
    }

    function pointOf(uint256 row) internal view returns (uint256 x, uint256 y) {
        return (_points[row][0], _points[row][1]);
    }

    function nodeAt(uint256 height, uint256 index) internal view returns (bytes32) {
        if (height < _levels.length && index < _levels[height].length) return _levels[height][index];
        return _empty[height];
    }

    function node(bytes32 left, bytes32 right) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }

    function wordOf(bytes memory raw, uint256 index) internal pure returns (uint256 word) {
        assembly {
            word := mload(add(add(raw, 0x20), shl(5, index)))
        }
    }
}

/// @dev A registry over the development SRS whose functions anybody may call, and a book in it.
abstract contract BookBase is SrsBase {
    uint256 internal constant START = 1_750_000_000;
    bytes32 internal constant PURPOSE = keccak256("https://w3id.org/dpv#ResearchAndDevelopment");
    address internal constant CONTROLLER = address(0xc0ffee);

    /// @dev Where the books are in storage; `forge inspect ConsentRegistry storageLayout` tells.
    uint256 internal constant BOOKS = 3;

    AccessManager internal manager;
    ConsentRegistry internal registry;
    bytes32 internal book;

    function setUp() public virtual {
        loadSrs();
        vm.warp(START);
        manager = new AccessManager(address(this));
        registry = newRegistry();
        vm.prank(CONTROLLER);
        book = registry.open(PURPOSE);
    }

    function newRegistry() internal returns (ConsentRegistry made) {
        made = new ConsentRegistry(address(manager), srsRoot, srsId);
        manager.setTargetFunctionRole(address(made), restrictedFunctions(), manager.PUBLIC_ROLE());
    }

    function restrictedFunctions() internal pure returns (bytes4[] memory list) {
        list = new bytes4[](5);
        list[0] = ConsentRegistry.open.selector;
        list[1] = ConsentRegistry.grant.selector;
        list[2] = ConsentRegistry.grantBySignature.selector;
        list[3] = ConsentRegistry.grantBatch.selector;
        list[4] = ConsentRegistry.revokeBySignature.selector;
    }

    /// @dev The hash that a grantor signs.
    function typedData(ConsentRegistry target, bytes32 message) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Assent consents"),
                keccak256("1"),
                block.chainid,
                address(target)
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, message));
    }

    function consentMessage(bytes32 of_, ConsentRegistry.SignedConsent memory c) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "Consent(address grantor,bytes32 book,bytes32 salt,"
                    "uint32 notBefore,uint32 notAfter,uint64 deadline)"
                ),
                c.grantor,
                of_,
                c.salt,
                c.notBefore,
                c.notAfter,
                c.deadline
            )
        );
    }

    function sign(uint256 secret, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(secret, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev A consent from a day before the start to a year after it, signed by the account of the secret.
    function signedConsent(uint256 secret, bytes32 salt)
        internal
        view
        returns (ConsentRegistry.SignedConsent memory c)
    {
        c.grantor = vm.addr(secret);
        c.salt = salt;
        c.notBefore = uint32(START - 1 days);
        c.notAfter = uint32(START + 365 days);
        c.deadline = uint64(START + 1 hours);
        c.signature = sign(secret, typedData(registry, consentMessage(book, c)));
    }

    function batchOf(uint256 count) internal view returns (ConsentRegistry.SignedConsent[] memory batch) {
        batch = new ConsentRegistry.SignedConsent[](count);
        for (uint256 i = 0; i < count; ++i) {
            batch[i] = signedConsent(i + 1, keccak256(abi.encode(i)));
        }
    }

    /// @dev A consent of a grantor, from a day before the start to a year after it.
    function grantAs(address grantor, bytes32 salt) internal returns (uint256 key) {
        uint256 row = registry.snapshot(book).count;
        vm.prank(grantor);
        return registry.grant(book, salt, uint32(START - 1 days), uint32(START + 365 days), powersOf(row, 1));
    }

    function revokeAs(address grantor, uint256 key) internal {
        uint256 row = registry.entryOf(book, key).row;
        vm.prank(grantor);
        registry.revoke(book, key, powersOf(row, 1));
    }

    function pass(uint256 time) internal {
        vm.warp(block.timestamp + time);
        vm.roll(block.number + 1);
    }
}
