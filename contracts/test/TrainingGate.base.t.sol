// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IGateErrors} from "../src/IGateErrors.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {HeadsBase} from "./HeadsBase.sol";

/// @dev A job that trains a model further follows the head of the model's line.
contract TrainingGateBaseTest is HeadsBase {
    uint256 private job;

    function setUp() public override {
        super.setUp();
        job = openTuningJob(MODEL);
        authorize(job);
        vm.assertTrue(gate.isAuthorized(job), "to begin with");
    }

    function openTuningJob(bytes32 version) private returns (uint256) {
        vm.prank(TRAINER);
        return gate.openTuningJob(PURPOSE, requests(FIRST, SECOND), TrainingGate.Base(MODEL, version));
    }

    function expectReason(IGateErrors.Reason reason) private {
        IGateErrors.Reason[] memory reasons = gate.check(job);
        vm.assertEq(reasons.length, 3, "two datasets and the base");
        vm.assertEq(uint256(reasons[0]) + uint256(reasons[1]), 0, "datasets");
        vm.assertEq(uint256(reasons[2]), uint256(reason), "base");
        bool free = reason == IGateErrors.Reason.None;
        vm.assertTrue(gate.isAuthorized(job) == free, "is authorised");
        bytes32 version = gate.baseOf(job).version;
        if (!free) {
            vm.expectRevert(abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, version, reason));
        }
        authorize(job);
    }

    function test_aTuningJobIsKeptAndItsEventSaysSo() public {
        vm.expectEmit();
        emit TrainingGate.BaseNamed(job + 1, MODEL, NEXT);
        TrainingGate.Base memory base = gate.baseOf(openTuningJob(NEXT));
        vm.assertEq(base.line, MODEL, "line");
        vm.assertEq(base.version, NEXT, "version");
        vm.assertEq(gate.job(job + 1).trainer, TRAINER, "trainer");
        vm.assertEq(gate.datasets(job + 1).length, 2, "datasets");
    }

    function test_theHeadMayBeTrainedFurther() public {
        expectReason(IGateErrors.Reason.None);
    }

    /// A job goes on with what it was opened with, and so stops when there is another head.
    function test_notWhatIsNoHeadAnyMore() public {
        setHead(NEXT);
        expectReason(IGateErrors.Reason.NotHead);
        rollback(NEXT);
        expectReason(IGateErrors.Reason.None);
    }

    function test_notWhatIsNoHeadYet() public {
        job = openTuningJob(NEXT);
        vm.assertEq(uint256(gate.check(job)[2]), uint256(IGateErrors.Reason.NotHead), "before");
        setHead(NEXT);
        authorize(job);
        expectReason(IGateErrors.Reason.None);
    }

    /// Whether it is a head of another line is of no matter.
    function test_notTheHeadOfAnotherLine() public {
        vm.prank(TRAINER);
        heads.open(NEXT);
        job = openTuningJob(NEXT);
        vm.assertTrue(heads.isHead(NEXT), "is a head");
        vm.assertEq(uint256(gate.check(job)[2]), uint256(IGateErrors.Reason.NotHead), "reason");
    }

    function test_notAHeadThatIsWithdrawn() public {
        withdrawModel(MODEL);
        expectReason(IGateErrors.Reason.Withdrawn);
    }

    function test_notAHeadThatIsSuspended() public {
        uint256 alert = suspend(MODEL);
        expectReason(IGateErrors.Reason.Suspended);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        expectReason(IGateErrors.Reason.None);
    }

    function test_aBaseHasToBeNamed() public {
        vm.expectRevert(IGateErrors.NoBase.selector);
        openTuningJob(0);
    }

    /// What else can be in a job's way is in this one's way too.
    function test_datasetsAreLookedAtAsInEveryJob() public {
        suspend(FIRST);
        vm.assertEq(uint256(gate.check(job)[0]), uint256(IGateErrors.Reason.Suspended), "dataset");
        vm.assertFalse(gate.isAuthorized(job), "authorised");
        vm.expectRevert(
            abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, FIRST, IGateErrors.Reason.Suspended)
        );
        authorize(job);
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.UnknownPurpose.selector, bytes32(0)));
        vm.prank(TRAINER);
        gate.openTuningJob(0, requests(FIRST, SECOND), TrainingGate.Base(MODEL, MODEL));
    }

    /// Jobs without a base are as they were, whatever becomes of models.
    function test_aJobWithoutABaseFollowsNoHead() public {
        uint256 plain = openAuthorized();
        setHead(NEXT);
        withdrawModel(MODEL);
        vm.assertEq(gate.check(plain).length, 2, "two datasets");
        vm.assertTrue(gate.isAuthorized(plain), "authorised");
        vm.assertEq(gate.baseOf(plain).version, 0, "base");
    }
}
