// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Test} from "./Test.sol";

/// @dev Reads openings of sums that Go computed.
abstract contract SumFiles is Test {
    /// @dev An opening of a commitment, which is the sum of two parts.
    struct Sum {
        string outcome;
        uint256[] entries;
        uint256 blinding;
        uint256[2] opening;
        uint256[2] commitment;
        uint256[2] first;
        uint256[2] second;
    }

    /// @dev [τ]2 of the development SRS.
    function readTau() internal view returns (uint256[4] memory words) {
        uint256[] memory read = vm.parseJsonUintArray(vm.readFile("test/sums/srs.json"), ".tau");
        return [read[0], read[1], read[2], read[3]];
    }

    function readSum(string memory path) internal view returns (Sum memory sum) {
        string memory json = vm.readFile(path);
        sum.outcome = vm.parseJsonString(json, ".outcome");
        sum.blinding = vm.parseJsonUint(json, ".blinding");
        sum.opening = readPoint(json, ".proof");
        sum.commitment = readPoint(json, ".commitment");
        (sum.first, sum.second) = (readPoint(json, ".first"), readPoint(json, ".second"));
        sum.entries = new uint256[](vm.parseJsonUint(json, ".length"));
        uint256 seed = vm.parseJsonUint(json, ".seed");
        bytes memory words = vm.parseJsonBytes(json, ".entries");
        for (uint256 i = 0; i < sum.entries.length; ++i) {
            sum.entries[i] = seed == 0 ? wordOf(words, i) : uint256(keccak256(abi.encode(seed, i))) % R;
        }
    }

    function readPoint(string memory json, string memory key) private pure returns (uint256[2] memory) {
        uint256[] memory words = vm.parseJsonUintArray(json, key);
        return [words[0], words[1]];
    }

    function wordOf(bytes memory words, uint256 index) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(words, 0x20), shl(5, index)))
        }
    }
}
