// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {GovernorBase} from "./GovernorBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/.
/// forge-config: default.isolate = true
contract ModelGovernorGasTest is GovernorBase {
    function test_gasOfAVote() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = propose(ALICE, p);
        vm.snapshotGasLastCall("ModelGovernor", "propose, 1 call");
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR);
        vm.snapshotGasLastCall("ModelGovernor", "castVote, the first");
        vote(id, BOB, FOR);
        vm.snapshotGasLastCall("ModelGovernor", "castVote, a further one");
        vm.warp(governor.proposalDeadline(id) + 1);
        queue(p);
        vm.snapshotGasLastCall("ModelGovernor", "queue, 1 call");
        vm.warp(governor.proposalEta(id));
        execute(p);
        vm.snapshotGasLastCall("ModelGovernor", "execute, a new head");
    }
}
