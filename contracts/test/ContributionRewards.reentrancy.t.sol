// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {ContributionRewards} from "../src/ContributionRewards.sol";
import {DataToken} from "../src/DataToken.sol";
import {RewardsBase} from "./RewardsBase.sol";

/// @dev Stands in for the token and is a custodian as well: paid, it claims once more.
contract GreedyToken {
    ContributionRewards private _rewards;
    bytes32 private _dataset;
    ContributionRewards.Evidence private _evidence;
    uint256 public paid;
    bytes4 public refusal;

    function start(ContributionRewards rewards, bytes32 dataset, ContributionRewards.Evidence calldata evidence)
        external
    {
        (_rewards, _dataset, _evidence) = (rewards, dataset, evidence);
        rewards.claim(1, dataset, evidence);
    }

    function mint(address, uint256 amount) external {
        paid += amount;
        try _rewards.claim(1, _dataset, _evidence) {}
        catch (bytes memory reason) {
            refusal = bytes4(reason);
        }
    }
}

/// @dev The token calls nobody, so nobody can call back. Were it another one: all is settled before it is called.
contract RewardsReentrancyTest is RewardsBase {
    function test_aClaimWithinAClaimIsRefused() public {
        GreedyToken greedy = new GreedyToken();
        ConsentRegistry books = ConsentRegistry(address(consents));
        ContributionRewards stage =
            new ContributionRewards(address(this), DataToken(address(greedy)), artifacts, alerts, attestations, books);
        stage.open(terms(), criteria());
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), address(greedy), 0);
        consents.open(bookOf(address(greedy)));
        consents.grant(bookOf(address(greedy)), 1000);
        provide(address(greedy), SECOND, RECORDS);
        greedy.start(stage, SECOND, evidence(RECORDS));
        vm.assertEq(greedy.paid(), RECORDS * RATE, "paid once");
        vm.assertEq(
            bytes32(greedy.refusal()), bytes32(ContributionRewards.AlreadyRewarded.selector), "refused the second time"
        );
    }

    /// @dev This contract is the AccessManager of the contract above: everybody may call everything.
    function canCall(address, address, bytes4) external pure returns (bool, uint32) {
        return (true, 0);
    }
}
