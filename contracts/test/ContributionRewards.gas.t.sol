// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ContributionRewards} from "../src/ContributionRewards.sol";
import {RewardsBase} from "./RewardsBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/. Attestations and books are stubs: a real book's commitments
/// are read as well.
/// forge-config: default.isolate = true
contract ContributionRewardsGasTest is RewardsBase {
    function test_gasOfRewards() public {
        vm.prank(GOVERNOR);
        rewards.open(terms(), criteria());
        vm.snapshotGasLastCall("ContributionRewards", "open, 1 criterion");
        vm.prank(CUSTODIAN);
        rewards.claim(programme, DATASET, evidence(RECORDS));
        vm.snapshotGasLastCall("ContributionRewards", "claim, 1 criterion and consents");
        vm.prank(CUSTODIAN);
        token.delegate(CUSTODIAN);
        vm.snapshotGasLastCall("DataToken", "delegate");
        provide(CUSTODIAN, SECOND, RECORDS);
        vm.prank(CUSTODIAN);
        rewards.claim(programme, SECOND, evidence(RECORDS));
        vm.snapshotGasLastCall("ContributionRewards", "claim, by a holder who has delegated");
        vm.prank(CUSTODIAN);
        token.transfer(STRANGER, 1);
        vm.snapshotGasLastCall("DataToken", "transfer, from a delegator");
    }

    /// The bound on criteria is there so that a claim fits into a block, whatever the governor wants.
    function test_theMostCriteriaFitIntoABlock() public {
        uint256 most = rewards.MAX_CRITERIA();
        ContributionRewards.Criterion[] memory list = new ContributionRewards.Criterion[](most);
        for (uint256 i = 0; i < most; ++i) {
            list[i] = ContributionRewards.Criterion(RANGES, WITHIN, bytes32(i));
            put(DATASET, RANGES, WITHIN, bytes32(i), CUSTODIAN);
        }
        programme = open(terms(), list);
        vm.prank(CUSTODIAN);
        rewards.claim(programme, DATASET, evidence(RECORDS));
        vm.assertGt(1_000_000, vm.snapshotGasLastCall("ContributionRewards", "claim, 8 criteria and consents"), "gas");
    }
}
