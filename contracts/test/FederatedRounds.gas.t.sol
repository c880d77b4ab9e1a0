// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {FederatedRounds} from "../src/FederatedRounds.sol";
import {RoundsBase} from "./RoundsBase.sol";

/// @dev The gas of an aggregator's transactions, kept in snapshots/. Those of clients are in
/// FederatedRounds.exported.t.sol.
/// forge-config: default.isolate = true
contract FederatedRoundsGasTest is RoundsBase {
    function test_gasOfARound() public {
        open();
        vm.snapshotGasLastCall("FederatedRounds", "open");
        Sum memory sum = readSum("test/sums/valid-16.json");
        openAndSubmit(sum);
        close(none());
        vm.snapshotGasLastCall("FederatedRounds", "close");
        publish(id, sum);
        vm.snapshotGasLastCall("FederatedRounds", "publish, 16 entries");
    }

    /// The bound on entries is there so that the sum fits into a block.
    function test_theLongestSumFitsIntoABlock() public {
        Sum memory sum = readSum("test/sums/valid-2048.json");
        openAndSubmit(sum);
        close(none());
        publish(id, sum);
        vm.assertGt(2_000_000, vm.snapshotGasLastCall("FederatedRounds", "publish, 2048 entries"), "gas");
    }

    function openAndSubmit(Sum memory sum) private {
        FederatedRounds.Terms memory what = terms();
        what.length = uint32(sum.entries.length);
        id = open(what);
        submitOf(CUSTODIAN, 1, FIRST, sum.first, what.length);
        submitOf(HOSPITAL, 2, SECOND, sum.second, what.length);
    }

    function submitOf(address sender, uint256 nullifier, bytes32 dataset, uint256[2] memory point, uint32 length)
        private
    {
        FederatedRounds.Submission memory s = draft(nullifier, dataset, point);
        s.vector.count = length;
        submit(sender, proven(sender, s));
    }

    function test_gasOfDropping() public {
        uint256[] memory dropped = new uint256[](20);
        for (uint256 i = 0; i < 22; ++i) {
            bytes32 dataset = keccak256(abi.encode("dataset", i));
            provide(CUSTODIAN, dataset);
            submit(CUSTODIAN, proven(CUSTODIAN, draft(i + 1, dataset, multiple(i + 5))));
            if (i < 20) dropped[i] = i + 1;
        }
        close(dropped);
        vm.snapshotGasLastCall("FederatedRounds", "close, 20 left out");
    }
}
