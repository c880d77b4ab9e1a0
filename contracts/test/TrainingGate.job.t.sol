// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Vm} from "./Test.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {BoundedText} from "../src/BoundedText.sol";
import {IGateErrors} from "../src/IGateErrors.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {GateBase} from "./GateBase.sol";

/// @dev Policies and jobs: who sets and opens them, what is kept, and when they are over.
contract TrainingGateJobTest is GateBase {
    bytes32 private constant OTHER_PURPOSE = keccak256("https://w3id.org/dpv#Marketing");

    /// The words under which Go's claims are attested.
    function test_theKeysAreThoseOfGosClaims() public view {
        Vm.DirEntry[] memory files = vm.readDir("test/consentkeys");
        vm.assertGt(files.length, 2, "number of claims");
        for (uint256 i = 0; i < files.length; ++i) {
            string memory json = vm.readFile(files[i].path);
            bool distinct = keccak256(bytes(vm.parseJsonString(json, ".distinct"))) == keccak256("true");
            bytes32 column = keccak256(bytes(vm.parseJsonString(json, ".column")));
            vm.assertEq(gate.STATEMENT(), vm.parseJsonBytes32(json, ".statement"), files[i].path);
            vm.assertEq(gate.paramsDigest(column, distinct), vm.parseJsonBytes32(json, ".params"), files[i].path);
        }
    }

    // Policies.

    function testFuzz_aPolicyIsKeptAndItsEventSaysSo(bytes32 purpose, uint32 maxAge, uint32 grace, bool distinct)
        public
    {
        vm.assume(maxAge != 0 && grace <= maxAge);
        TrainingGate.Policy memory policy = TrainingGate.Policy(maxAge, grace, distinct);
        vm.expectEmit();
        emit TrainingGate.PolicySet(purpose, policy);
        vm.prank(GOVERNOR);
        gate.setPolicy(purpose, policy);
        TrainingGate.Policy memory kept = gate.policy(purpose);
        vm.assertEq(kept.maxAge, maxAge, "age");
        vm.assertEq(kept.grace, grace, "grace");
        vm.assertTrue(kept.distinct == distinct, "distinct");
    }

    function test_aPolicyThatSaysNothingIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.InvalidPolicy.selector, 0, 0));
        setPolicy(0, 0, true);
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.InvalidPolicy.selector, 10, 11));
        setPolicy(10, 11, true);
        setPolicy(10, 10, true);
    }

    function test_withoutAPolicyThereIsNoJob() public {
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.UnknownPurpose.selector, OTHER_PURPOSE));
        vm.prank(TRAINER);
        gate.openJob(OTHER_PURPOSE, requests(FIRST, SECOND));
    }

    function test_removingAPolicyStopsItsJobs() public {
        (uint256 authorized, uint256 opened) = (openAuthorized(), openJob());
        vm.expectEmit();
        emit TrainingGate.PolicyRemoved(PURPOSE);
        vm.prank(GOVERNOR);
        gate.removePolicy(PURPOSE);

        vm.assertFalse(gate.isAuthorized(authorized), "authorised");
        bytes memory refusal = abi.encodeWithSelector(IGateErrors.UnknownPurpose.selector, PURPOSE);
        vm.expectRevert(refusal);
        authorize(opened);
        vm.expectRevert(refusal);
        gate.check(opened);
        vm.expectRevert(refusal);
        vm.prank(GOVERNOR);
        gate.removePolicy(PURPOSE);
    }

    // Opening.

    function test_aJobIsKeptAndItsEventsSaySo() public {
        vm.expectEmit();
        emit TrainingGate.JobOpened(1, TRAINER, PURPOSE);
        vm.expectEmit();
        emit TrainingGate.DatasetRequested(1, FIRST, "consent");
        vm.expectEmit();
        emit TrainingGate.DatasetRequested(1, SECOND, "consent");
        uint256 id = openJob();

        TrainingGate.Job memory job = gate.job(id);
        vm.assertEq(id, 1, "id");
        vm.assertEq(job.trainer, TRAINER, "trainer");
        vm.assertEq(job.openedAt, START, "opened");
        vm.assertEq(job.authorizedAt, 0, "authorised");
        vm.assertFalse(job.closed, "closed");
        vm.assertEq(job.purpose, PURPOSE, "purpose");
        TrainingGate.Dataset[] memory list = gate.datasets(id);
        vm.assertEq(list.length, 2, "number of datasets");
        vm.assertEq(list[1].digest, SECOND, "second dataset");
        vm.assertEq(list[1].column, keccak256("consent"), "second column");
        vm.assertEq(openJob(), 2, "next id");
    }

    function test_aJobHasDatasets() public {
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.WrongDatasetCount.selector, 0));
        vm.prank(TRAINER);
        gate.openJob(PURPOSE, new TrainingGate.Request[](0));
    }

    function test_datasetsAreBounded() public {
        uint256 most = gate.MAX_DATASETS();
        vm.startPrank(TRAINER);
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.WrongDatasetCount.selector, most + 1));
        gate.openJob(PURPOSE, many(most + 1));
        uint256 id = gate.openJob(PURPOSE, many(most));
        vm.stopPrank();
        vm.assertEq(gate.check(id).length, most, "number of reasons");
    }

    function many(uint256 count) private pure returns (TrainingGate.Request[] memory list) {
        list = new TrainingGate.Request[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = TrainingGate.Request(keccak256(abi.encode(i)), "consent");
        }
    }

    function test_aDatasetIsListedOnceWhateverItsColumn() public {
        TrainingGate.Request[] memory list = requests(FIRST, FIRST);
        list[1].column = "another column";
        vm.expectRevert(abi.encodeWithSelector(IGateErrors.DuplicateDataset.selector, FIRST));
        vm.prank(TRAINER);
        gate.openJob(PURPOSE, list);
    }

    function test_columnsAreBounded() public {
        uint256 most = gate.MAX_COLUMN();
        TrainingGate.Request[] memory list = requests(FIRST, SECOND);
        list[1].column = string(new bytes(most));
        vm.startPrank(TRAINER);
        gate.openJob(PURPOSE, list);
        list[1].column = string(new bytes(most + 1));
        vm.expectRevert(abi.encodeWithSelector(BoundedText.TextTooLong.selector, most + 1, most));
        gate.openJob(PURPOSE, list);
        vm.stopPrank();
    }

    // Authorising and closing.

    function test_authorizingIsOnRecordForEachDataset() public {
        uint256 id = openJob();
        vm.warp(START + 60);
        bytes32 params = gate.paramsDigest(keccak256("consent"), true);
        for (uint256 i = 0; i < 2; ++i) {
            bytes32 dataset = [FIRST, SECOND][i];
            vm.expectEmit();
            emit TrainingGate.AccessAuthorized(
                id, dataset, TRAINER, PURPOSE, keccak256(abi.encode(dataset, params, START))
            );
        }
        authorize(id);
        vm.assertEq(gate.job(id).authorizedAt, START + 60, "time");
        vm.assertTrue(gate.isAuthorized(id), "authorised");
    }

    function test_aJobIsAuthorizedBeforeEachRun() public {
        uint256 id = openAuthorized();
        vm.warp(START + 1 days);
        authorize(id);
        vm.assertEq(gate.job(id).authorizedAt, START + 1 days, "time");
    }

    function test_anOpenJobIsNotAuthorizedThoughNothingIsInItsWay() public {
        vm.assertFalse(gate.isAuthorized(openJob()), "authorised");
    }

    function test_anotherTrainerDoesNotAuthorizeOrClose() public {
        uint256 id = openJob();
        consortium.grantRole(consortium.TRAINER_ROLE(), STRANGER, 0);
        bytes memory refusal = abi.encodeWithSelector(IGateErrors.NotTrainer.selector, id, STRANGER);
        vm.startPrank(STRANGER);
        vm.expectRevert(refusal);
        gate.authorize(id);
        vm.expectRevert(refusal);
        gate.closeJob(id);
        vm.stopPrank();
    }

    function testFuzz_anUnknownJobIsRefused(uint256 id) public {
        openAuthorized();
        vm.assume(id != 1);
        bytes memory refusal = abi.encodeWithSelector(IGateErrors.UnknownJob.selector, id);
        vm.startPrank(TRAINER);
        vm.expectRevert(refusal);
        gate.authorize(id);
        vm.expectRevert(refusal);
        gate.closeJob(id);
        vm.expectRevert(refusal);
        gate.check(id);
        vm.stopPrank();
        vm.assertFalse(gate.isAuthorized(id), "authorised");
    }

    function test_aClosedJobIsOverForGood() public {
        uint256 id = openAuthorized();
        vm.expectEmit();
        emit TrainingGate.JobClosed(id);
        vm.prank(TRAINER);
        gate.closeJob(id);
        vm.assertTrue(gate.job(id).closed, "closed");
        vm.assertFalse(gate.isAuthorized(id), "authorised");

        bytes memory refusal = abi.encodeWithSelector(IGateErrors.AlreadyClosed.selector, id);
        vm.expectRevert(refusal);
        authorize(id);
        vm.expectRevert(refusal);
        vm.prank(TRAINER);
        gate.closeJob(id);
    }

    // Trainers.

    function test_whoIsNoTrainerAnyMoreHasNoAuthorizedJob() public {
        uint256 id = openAuthorized();
        consortium.revokeRole(consortium.TRAINER_ROLE(), TRAINER);
        vm.assertFalse(gate.isAuthorized(id), "authorised");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, TRAINER));
        authorize(id);
    }

    function test_aTrainerWhoHasToScheduleCallsIsOne() public {
        uint256 id = openAuthorized();
        consortium.grantRole(consortium.TRAINER_ROLE(), TRAINER, 1 days);
        vm.assertTrue(gate.isAuthorized(id), "authorised");
    }

    function test_aClosedGateAuthorizesNothing() public {
        uint256 id = openAuthorized();
        consortium.setTargetClosed(address(gate), true);
        vm.assertFalse(gate.isAuthorized(id), "authorised");
    }
}
