// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {GateBase} from "./GateBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/. Attestations and books are stubs, which hash and read
/// what they are asked for and no more.
/// forge-config: default.isolate = true
contract TrainingGateGasTest is GateBase {
    string private constant URI = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";

    function test_gasOfArtifacts() public {
        bytes32 digest = keccak256("a third dataset");
        vm.startPrank(CUSTODIAN);
        artifacts.register(digest, IArtifactRegistry.Kind.Dataset, URI, new bytes32[](0));
        vm.snapshotGasLastCall("ArtifactRegistry", "register");
        artifacts.movePointer(digest, "");
        vm.snapshotGasLastCall("ArtifactRegistry", "movePointer, to nowhere");
        artifacts.withdraw(digest);
        vm.snapshotGasLastCall("ArtifactRegistry", "withdraw");
        vm.stopPrank();

        bytes32[] memory parents = new bytes32[](2);
        (parents[0], parents[1]) = (FIRST, SECOND);
        vm.startPrank(TRAINER);
        artifacts.registerModel(keccak256("a model"), URI, parents);
        vm.snapshotGasLastCall("ArtifactRegistry", "registerModel, 2 parents");
        artifacts.logAccess(FIRST, PURPOSE, "epoch 1");
        vm.snapshotGasLastCall("ArtifactRegistry", "logAccess");
        vm.stopPrank();
    }

    function test_gasOfAlerts() public {
        vm.startPrank(AUDITOR);
        uint256 id = alerts.raise(FIRST, AuditAlerts.Severity.Critical, 0, "seen in the wild");
        vm.snapshotGasLastCall("AuditAlerts", "raise, critical");
        alerts.resolve(id, "a false alarm");
        vm.snapshotGasLastCall("AuditAlerts", "resolve");
        vm.stopPrank();
    }

    function test_gasOfJobs() public {
        TrainingGate.Request[] memory one = new TrainingGate.Request[](1);
        one[0] = TrainingGate.Request(FIRST, "consent");
        vm.startPrank(TRAINER);
        gate.openJob(PURPOSE, one);
        vm.snapshotGasLastCall("TrainingGate", "openJob, 1 dataset");
        gate.openJob(PURPOSE, requests(FIRST, SECOND));
        vm.snapshotGasLastCall("TrainingGate", "openJob, 2 datasets");
        gate.authorize(1);
        vm.snapshotGasLastCall("TrainingGate", "authorize, 1 dataset");
        gate.authorize(2);
        vm.snapshotGasLastCall("TrainingGate", "authorize, 2 datasets");
        gate.closeJob(1);
        vm.snapshotGasLastCall("TrainingGate", "closeJob");
        vm.stopPrank();
    }

    /// The bounds on loops are there so that every transaction fits into a block, of 30 million gas on many chains.
    function test_theLargestJobFitsIntoABlock() public {
        TrainingGate.Request[] memory list = new TrainingGate.Request[](gate.MAX_DATASETS());
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = TrainingGate.Request(keccak256(abi.encode(i)), "consent");
            provide(CUSTODIAN, list[i].digest);
        }
        setPolicy(MAX_AGE, 0, false);
        consents.revoke(bookOf(CUSTODIAN));
        for (uint256 i = 0; i < list.length; ++i) {
            attest(list[i].digest, CUSTODIAN, false, START);
        }
        vm.startPrank(TRAINER);
        uint256 id = gate.openJob(PURPOSE, list);
        vm.assertGt(5_000_000, vm.snapshotGasLastCall("TrainingGate", "openJob, 32 datasets"), "opening");
        gate.authorize(id);
        vm.assertGt(
            5_000_000,
            vm.snapshotGasLastCall("TrainingGate", "authorize, 32 datasets by the weaker claim"),
            "authorising"
        );
        vm.stopPrank();
    }
}
