// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {TrainingGate} from "../src/TrainingGate.sol";
import {HeadsBase} from "./HeadsBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/.
/// forge-config: default.isolate = true
contract ModelHeadsGasTest is HeadsBase {
    function test_gasOfHeads() public {
        vm.prank(TRAINER);
        heads.open(THIRD);
        vm.snapshotGasLastCall("ModelHeads", "open");
        setHead(NEXT);
        vm.snapshotGasLastCall("ModelHeads", "setHead");
        rollback(NEXT);
        vm.snapshotGasLastCall("ModelHeads", "rollback");
    }

    function test_gasOfTuningJobs() public {
        TrainingGate.Request[] memory one = new TrainingGate.Request[](1);
        one[0] = TrainingGate.Request(FIRST, "consent");
        vm.startPrank(TRAINER);
        gate.openTuningJob(PURPOSE, one, TrainingGate.Base(MODEL, MODEL));
        vm.snapshotGasLastCall("TrainingGate", "openTuningJob, 1 dataset");
        gate.authorize(1);
        vm.snapshotGasLastCall("TrainingGate", "authorize, 1 dataset and a base");
        vm.stopPrank();
    }
}
