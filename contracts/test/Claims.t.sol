// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Claims} from "../src/Claims.sol";
import {Test} from "./Test.sol";

/// @dev Opens up the library.
contract ClaimsHarness {
    function paramsDigest(Claims.Param[] calldata params) external pure returns (bytes32) {
        return Claims.paramsDigest(params);
    }
}

/// @dev The order of parameters, which makes their digest one. That digests are Go's, test/claims shows.
contract ClaimsTest is Test {
    ClaimsHarness private harness = new ClaimsHarness();

    function params(string memory first, string memory second) private pure returns (Claims.Param[] memory list) {
        list = new Claims.Param[](2);
        (list[0].name, list[1].name) = (first, second);
    }

    function expectDisorder(uint256 index) private {
        vm.expectRevert(abi.encodeWithSelector(Claims.ParamsNotAscending.selector, index));
    }

    function test_noParametersHaveTheDigestOfNothing() public view {
        vm.assertEq(harness.paramsDigest(new Claims.Param[](0)), keccak256(""), "digest");
    }

    function test_namesAscend() public view {
        harness.paramsDigest(params("", "a"));
        harness.paramsDigest(params("a", "b"));
        harness.paramsDigest(params("a", "aa"));
        harness.paramsDigest(params("aZ", "aa"));
        // Bytes above 127 are no negative numbers.
        harness.paramsDigest(params("z", unicode"ä"));
    }

    function test_namesThatDescendAreRefused() public {
        expectDisorder(1);
        harness.paramsDigest(params("b", "a"));
        expectDisorder(1);
        harness.paramsDigest(params("aa", "a"));
        expectDisorder(1);
        harness.paramsDigest(params(unicode"ä", "z"));
    }

    /// Which of the two values holds would be a matter of taste.
    function test_aNameThatIsThereTwiceIsRefused() public {
        expectDisorder(1);
        harness.paramsDigest(params("a", "a"));
        expectDisorder(1);
        harness.paramsDigest(params("", ""));
    }

    function test_laterNamesCountToo() public {
        Claims.Param[] memory list = new Claims.Param[](3);
        (list[0].name, list[1].name, list[2].name) = ("a", "c", "b");
        expectDisorder(2);
        harness.paramsDigest(list);
    }

    /// As words, padded with zeros, names of at most 32 bytes have the same order, shorter ones first where they tie.
    function testFuzz_theOrderIsThatOfBytes(bytes32 a, bytes32 b, uint8 lengthOfA, uint8 lengthOfB) public {
        (bytes memory first, bytes memory second) = (cut(a, lengthOfA % 33), cut(b, lengthOfB % 33));
        (bytes32 left, bytes32 right) = (bytes32(first), bytes32(second));
        bool ascending = left == right ? first.length < second.length : left < right;
        if (!ascending) expectDisorder(1);
        harness.paramsDigest(params(string(first), string(second)));
    }

    function cut(bytes32 word, uint256 length) private pure returns (bytes memory text) {
        text = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            text[i] = word[i];
        }
    }
}
