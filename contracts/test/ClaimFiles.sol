// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../src/Claims.sol";
import {Commitments} from "../src/Commitments.sol";
import {Test} from "./Test.sol";

/// @dev Reads parameters and opened tables of claims that Go made.
abstract contract ClaimFiles is Test {
    function readParams(string memory json, string memory place) internal pure returns (Claims.Param[] memory params) {
        string[] memory names = vm.parseJsonStringArray(json, string.concat(place, ".paramNames"));
        string[] memory values = vm.parseJsonStringArray(json, string.concat(place, ".paramValues"));
        params = new Claims.Param[](names.length);
        for (uint256 i = 0; i < names.length; ++i) {
            params[i] = Claims.Param(names[i], values[i]);
        }
    }

    function readTable(string memory json, string memory place) internal pure returns (Commitments.Table memory table) {
        table.columns = readColumns(json, place);
        table.hidden = vm.parseJsonBool(json, string.concat(place, ".hidden"));
        table.count = vm.parseJsonUint(json, string.concat(place, ".count"));
        table.capacity = vm.parseJsonUint(json, string.concat(place, ".capacity"));
        table.srs = vm.parseJsonBytes32(json, string.concat(place, ".srs"));
        uint256[] memory words = vm.parseJsonUintArray(json, string.concat(place, ".points"));
        table.points = new uint256[2][](words.length / 2);
        for (uint256 i = 0; i < table.points.length; ++i) {
            table.points[i] = [words[2 * i], words[2 * i + 1]];
        }
        table.root = vm.parseJsonUint(json, string.concat(place, ".root"));
        table.sortedBy = vm.parseJsonUint(json, string.concat(place, ".sortedBy"));
    }

    function readColumns(string memory json, string memory place)
        private
        pure
        returns (Commitments.Column[] memory columns)
    {
        bytes32[] memory names = vm.parseJsonBytes32Array(json, string.concat(place, ".names"));
        uint256[] memory kinds = vm.parseJsonUintArray(json, string.concat(place, ".kinds"));
        uint256[] memory scales = vm.parseJsonUintArray(json, string.concat(place, ".scales"));
        bool[] memory nullable = vm.parseJsonBoolArray(json, string.concat(place, ".nullable"));
        columns = new Commitments.Column[](names.length);
        for (uint256 i = 0; i < names.length; ++i) {
            columns[i] = Commitments.Column(names[i], uint8(kinds[i]), uint8(scales[i]), nullable[i]);
        }
    }
}
