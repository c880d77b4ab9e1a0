// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {NormalForm} from "../src/statements/NormalForm.sol";
import {Numbers} from "../src/statements/Numbers.sol";
import {Values} from "../src/statements/Values.sol";
import {Test, Vm} from "./Test.sol";

/// @dev Opens up the libraries.
contract ValuesHarness {
    function read(bytes calldata text, uint8 kind, uint8 scale) external pure returns (bool, uint256) {
        return Values.read(text, kind, scale);
    }

    function short(bytes calldata text, uint256 places) external pure returns (bool, Numbers.Number memory) {
        return Numbers.short(text, places);
    }

    function certain(bytes calldata text) external pure returns (bool) {
        return NormalForm.certain(text);
    }
}

/// @dev Texts and the scalars that they have. test/values and test/numbers have what Go makes of them.
contract ValuesTest is Test {
    ValuesHarness private harness = new ValuesHarness();

    function test_eachValueHasItsScalar() public view {
        Vm.DirEntry[] memory files = vm.readDir("test/values");
        vm.assertEq(files.length, 11, "number of columns");
        for (uint256 i = 0; i < files.length; ++i) {
            string memory json = vm.readFile(files[i].path);
            uint8 kind = uint8(vm.parseJsonUint(json, ".kind"));
            uint8 scale = uint8(vm.parseJsonUint(json, ".scale"));
            string[] memory texts = vm.parseJsonStringArray(json, ".texts");
            bool[] memory valid = vm.parseJsonBoolArray(json, ".valid");
            uint256[] memory scalars = vm.parseJsonUintArray(json, ".scalars");
            for (uint256 k = 0; k < texts.length; ++k) {
                (bool isValid, uint256 scalar) = harness.read(bytes(texts[k]), kind, scale);
                string memory where = string.concat(files[i].path, ": ", texts[k]);
                if (valid[k]) vm.assertTrue(isValid, where);
                else vm.assertFalse(isValid, where);
                if (isValid) vm.assertEq(scalar, scalars[k], where);
            }
        }
    }

    function test_eachNumberHasItsUnits() public view {
        Vm.DirEntry[] memory files = vm.readDir("test/numbers");
        vm.assertEq(files.length, 3, "numbers of places");
        for (uint256 i = 0; i < files.length; ++i) {
            string memory json = vm.readFile(files[i].path);
            uint256 places = vm.parseJsonUint(json, ".places");
            string[] memory texts = vm.parseJsonStringArray(json, ".texts");
            bool[] memory valid = vm.parseJsonBoolArray(json, ".valid");
            uint256[] memory units = vm.parseJsonUintArray(json, ".units");
            for (uint256 k = 0; k < texts.length; ++k) {
                (bool isValid, Numbers.Number memory number) = harness.short(bytes(texts[k]), places);
                string memory where = string.concat(files[i].path, ": ", texts[k]);
                if (valid[k]) vm.assertTrue(isValid, where);
                else vm.assertFalse(isValid, where);
                if (isValid) vm.assertEq(number.negative ? R - number.units : number.units, units[k], where);
            }
        }
    }

    /// Whoever hands in a text should learn that it is none, and not that something overflowed.
    function testFuzz_anyTextIsReadWithoutAnAccident(bytes calldata text, uint8 kind, uint8 scale, uint8 places)
        public
        view
    {
        harness.read(text, kind % 9 + 1, scale % 19);
        harness.short(text, places % 25);
        harness.certain(text);
    }

    /// Long numbers are the ones that could overflow.
    function testFuzz_anyNumberIsReadWithoutAnAccident(bytes memory text, uint8 kind, uint8 scale, uint8 places)
        public
        view
    {
        for (uint256 i = 0; i < text.length; ++i) {
            text[i] = bytes("0123456789999-.:")[uint8(text[i]) % 16];
        }
        harness.read(text, kind % 9 + 1, scale % 19);
        harness.short(text, places % 25);
    }

    function test_textsInNormalForm() public view {
        vm.assertTrue(harness.certain(""), "nothing");
        vm.assertTrue(harness.certain("plain \x00\x7f text"), "ASCII");
        vm.assertTrue(harness.certain(hex"c280cbbf"), "U+0080 and U+02FF");
        vm.assertTrue(harness.certain(hex"ce88d282"), "U+0388 and U+0482");
        vm.assertTrue(harness.certain(unicode"Österreich, Ελλάδα, България"), "words");
    }

    function test_textsOfWhichNobodyCanTell() public view {
        vm.assertFalse(harness.certain(hex"65cc81"), "U+0301, which combines with the letter before it");
        vm.assertFalse(harness.certain(hex"cc80"), "U+0300");
        vm.assertFalse(harness.certain(hex"ce87"), "U+0387");
        vm.assertFalse(harness.certain(hex"d283"), "U+0483");
        vm.assertFalse(harness.certain(unicode"日本"), "three bytes each, in the form or not");
        vm.assertFalse(harness.certain(hex"f09f9880"), "four bytes");
    }

    /// What is no UTF-8 is no string of a column.
    function test_bytesThatAreNoText() public view {
        vm.assertFalse(harness.certain(hex"c3"), "the second byte is missing");
        vm.assertFalse(harness.certain(hex"c341"), "the second byte is a letter");
        vm.assertFalse(harness.certain(hex"c3c3"), "the second byte begins a character");
        vm.assertFalse(harness.certain(hex"a9"), "a second byte alone");
        vm.assertFalse(harness.certain(hex"c081"), "one byte would do");
        vm.assertFalse(harness.certain(hex"c1bf"), "one byte would do, U+007F");
        vm.assertFalse(harness.certain(hex"e9"), "Latin 1");
    }
}
