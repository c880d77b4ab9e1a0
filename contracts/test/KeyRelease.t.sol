// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {KeyRelease} from "../src/KeyRelease.sol";
import {Test} from "./Test.sol";

/// @dev The library at an address, since a pad depends on the contract that computes it.
contract Opener {
    function open(uint256 secret, uint256[2] calldata sellerKey, bytes32 sealedKey, uint256 purchase)
        external
        view
        returns (bytes32)
    {
        KeyRelease.check(sellerKey);
        return KeyRelease.open(secret, KeyRelease.pack(sellerKey), sealedKey, purchase);
    }

    function owns(uint256 secret, uint256[2] calldata point) external view returns (bool) {
        KeyRelease.check(point);
        return KeyRelease.owns(secret, KeyRelease.pack(point));
    }
}

/// @dev Keys that Go sealed: contract and Go have to open them alike, or no dispute is decided as the buyer expects.
contract KeyReleaseTest is Test {
    function test_whatGoSealsIsOpenedHere() public {
        string memory json = vm.readFile("test/keyrelease/vectors.json");
        for (uint256 i = 0; i < 3; ++i) {
            string memory place = string.concat("[", vm.toString(i), "]");
            address market = vm.parseJsonAddress(json, string.concat(place, ".market"));
            vm.chainId(vm.parseJsonUint(json, string.concat(place, ".chainId")));
            vm.etch(market, type(Opener).runtimeCode);
            checkVector(json, place, Opener(market));
        }
    }

    function checkVector(string memory json, string memory place, Opener market) private view {
        uint256 secret = uint256(vm.parseJsonBytes32(json, string.concat(place, ".buyerSecret")));
        vm.assertTrue(market.owns(secret, point(json, string.concat(place, ".buyerKey"))), "the buyer's key");
        vm.assertFalse(market.owns(secret + 1, point(json, string.concat(place, ".buyerKey"))), "another secret");
        bytes32 key = market.open(
            secret,
            point(json, string.concat(place, ".sellerKey")),
            vm.parseJsonBytes32(json, string.concat(place, ".sealed")),
            vm.parseJsonUint(json, string.concat(place, ".purchase"))
        );
        vm.assertEq(key, vm.parseJsonBytes32(json, string.concat(place, ".key")), "key");
        vm.assertEq(
            keccak256(abi.encode(key)), vm.parseJsonBytes32(json, string.concat(place, ".commitment")), "commitment"
        );
    }

    function point(string memory json, string memory place) private pure returns (uint256[2] memory) {
        bytes32[] memory words = vm.parseJsonBytes32Array(json, place);
        return [uint256(words[0]), uint256(words[1])];
    }
}
