// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../src/Bn254.sol";
import {SumOpening} from "../src/SumOpening.sol";
import {SumFiles} from "./SumFiles.sol";
import {Vm} from "./Test.sol";

/// @dev Opens up the library.
contract SumHarness {
    function check(
        uint256[2] calldata commitment,
        uint256[] calldata entries,
        uint256 blinding,
        uint256[2] calldata opening,
        uint256[4] calldata tau
    ) external view returns (bool) {
        Bn254.Accumulator memory point = Bn254.Accumulator(commitment[0], commitment[1], 0, 0);
        return SumOpening.verify(point, entries, blinding, opening, tau);
    }
}

/// @dev Openings made by somebody who knows τ: each check decides about one of them alone.
contract SumOpeningTest is SumFiles {
    SumHarness private harness = new SumHarness();

    function check(Sum memory sum, uint256[4] memory tau) private view returns (bool, bytes memory) {
        bytes memory data =
            abi.encodeCall(SumHarness.check, (sum.commitment, sum.entries, sum.blinding, sum.opening, tau));
        return address(harness).staticcall(data);
    }

    function test_eachOpeningGetsItsOutcome() public view {
        Vm.DirEntry[] memory files = vm.readDir("test/sums");
        vm.assertGt(files.length, 15, "number of openings");
        uint256[4] memory tau = readTau();
        for (uint256 i = 0; i < files.length; ++i) {
            if (vm.split(files[i].path, "srs.json").length > 1) continue;
            Sum memory sum = readSum(files[i].path);
            (bool success, bytes memory answer) = check(sum, tau);
            string memory outcome = success
                ? abi.decode(answer, (bool)) ? "true" : "false"
                : answer.length == 4 && bytes4(answer) == Bn254.NotAPoint.selector
                    ? "NotAPoint()"
                    : answer.length == 4 && bytes4(answer) == Bn254.NotAScalar.selector
                        ? "NotAScalar()"
                        : "another error";
            vm.assertEq(outcome, sum.outcome, files[i].path);
        }
    }

    /// Under another τ nothing opens: the contract asks the SRS that it was made with.
    function test_anOpeningUnderAnotherSrsIsRefused() public view {
        Sum memory sum = readSum("test/sums/valid-16.json");
        // [1]2 in the order of EIP-197.
        uint256[4] memory one = [
            11559732032986387107991004021392285783925812861821192530917403151452391805634,
            10857046999023057135944570762232829481370756359578518086990519993285655852781,
            4082367875863433681332203403145435568316851327593401208105741076214120093531,
            8495653923123431417604973247489272438418190587263600148770280649306958101930
        ];
        (bool success, bytes memory answer) = check(sum, one);
        vm.assertTrue(success, "checked");
        vm.assertFalse(abi.decode(answer, (bool)), "accepted");
    }

    /// Any change of an entry is another vector, wherever it is.
    function testFuzz_onlyTheCommittedEntriesOpen(uint256 place, uint256 entry) public view {
        Sum memory sum = readSum("test/sums/valid-16.json");
        place %= sum.entries.length;
        vm.assume(sum.entries[place] != entry % R);
        sum.entries[place] = entry % R;
        (bool success, bytes memory answer) = check(sum, readTau());
        vm.assertTrue(success, "checked");
        vm.assertFalse(abi.decode(answer, (bool)), "accepted");
    }
}
