// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {ModelHeads} from "../src/ModelHeads.sol";
import {HeadsBase} from "./HeadsBase.sol";

/// @dev Which versions can be the head of a line, and what a rollback leads to. Who may say so is in Roles.t.sol.
contract ModelHeadsTest is HeadsBase {
    bytes32 private constant OTHER = keccak256("a model of another line");

    function expectLine(bytes32 head, bytes32 previous) private view {
        ModelHeads.Line memory line = heads.lineOf(MODEL);
        vm.assertEq(line.owner, TRAINER, "owner");
        vm.assertEq(line.head, head, "head");
        vm.assertEq(heads.head(MODEL), head, "the head alone");
        vm.assertEq(line.previous, previous, "previous");
        vm.assertTrue(heads.isHead(head), "is head");
        vm.assertTrue(heads.wasHead(MODEL, head), "was head");
    }

    // Opening.

    function test_aLineBeginsWithItsFirstVersion() public {
        register(TRAINER, OTHER, 0);
        vm.expectEmit();
        emit ModelHeads.LineOpened(OTHER, TRAINER);
        vm.expectEmit();
        emit ModelHeads.HeadSet(OTHER, OTHER, 0);
        vm.prank(TRAINER);
        heads.open(OTHER);
        expectLine(MODEL, 0);
        vm.assertEq(heads.lineOf(OTHER).changedAt, START, "time");
    }

    function test_aLineIsOpenedOnce() public {
        setHead(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.LineTaken.selector, MODEL));
        vm.prank(TRAINER);
        heads.open(MODEL);
        expectLine(NEXT, MODEL);
    }

    function test_onlyTheModelsOwnerOpensItsLine() public {
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotOwner.selector, NEXT, OTHER_TRAINER));
        vm.prank(OTHER_TRAINER);
        heads.open(NEXT);
    }

    function test_aLineBeginsWithAModelThatMayBeReliedOn() public {
        vm.prank(CUSTODIAN);
        artifacts.register(OTHER, IArtifactRegistry.Kind.Other, "", new bytes32[](0));
        consortium.grantRole(consortium.TRAINER_ROLE(), CUSTODIAN, 0);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, OTHER));
        vm.prank(CUSTODIAN);
        heads.open(OTHER);

        withdrawModel(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, NEXT));
        vm.prank(TRAINER);
        heads.open(NEXT);

        suspend(THIRD);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.VersionSuspended.selector, THIRD));
        vm.prank(TRAINER);
        heads.open(THIRD);
    }

    // Setting.

    function test_anotherVersionBecomesTheHead() public {
        vm.expectEmit();
        emit ModelHeads.HeadSet(MODEL, NEXT, MODEL);
        setHead(NEXT);
        expectLine(NEXT, MODEL);
        vm.assertFalse(heads.isHead(MODEL), "the old one is no head");
    }

    function test_thereIsNoSuchLine() public {
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.UnknownLine.selector, NEXT));
        vm.prank(GOVERNOR);
        heads.setHead(NEXT, THIRD);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.UnknownLine.selector, NEXT));
        vm.prank(GOVERNOR);
        heads.rollback(NEXT, 0);
        vm.assertEq(heads.head(NEXT), 0, "head of no line");
    }

    function test_theHeadIsNotSetAgain() public {
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.AlreadyHead.selector, MODEL, MODEL));
        setHead(MODEL);
    }

    function test_onlyARegisteredModelBecomesTheHead() public {
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, OTHER));
        setHead(OTHER);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, FIRST));
        setHead(FIRST); // a dataset
    }

    function test_noWithdrawnVersionBecomesTheHead() public {
        withdrawModel(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, NEXT));
        setHead(NEXT);
    }

    function test_noSuspendedVersionBecomesTheHead() public {
        uint256 alert = suspend(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.VersionSuspended.selector, NEXT));
        setHead(NEXT);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        setHead(NEXT);
    }

    /// Of another owner is welcome what was made from a head of the line, and nothing else.
    function test_onlyAVersionOfTheLineBecomesTheHead() public {
        register(OTHER_TRAINER, OTHER, NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotOfLine.selector, MODEL, OTHER));
        setHead(OTHER);
        setHead(NEXT);
        setHead(OTHER);
        setHead(MODEL);
        setHead(OTHER); // was the head before
        expectLine(OTHER, MODEL);
    }

    /// Two lines may share a version; it stays a head until it is the head of neither.
    function test_aVersionMayBeTheHeadOfTwoLines() public {
        vm.prank(TRAINER);
        heads.open(NEXT);
        setHead(NEXT);
        setHead(MODEL);
        vm.assertTrue(heads.isHead(NEXT), "of its own line");
        vm.prank(GOVERNOR);
        heads.setHead(NEXT, THIRD);
        vm.assertFalse(heads.isHead(NEXT), "of no line");
    }

    // Rolling back.

    function test_aRollbackLeadsToTheHeadBefore() public {
        setHead(NEXT);
        vm.expectEmit();
        emit ModelHeads.RolledBack(MODEL, MODEL, NEXT);
        rollback(NEXT);
        expectLine(MODEL, 0);
    }

    /// What was rolled back does not come back by rolling back again.
    function test_aRollbackIsNotRolledBack() public {
        setHead(NEXT);
        rollback(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NothingToRollBack.selector, MODEL));
        rollback(MODEL);
        setHead(NEXT);
        rollback(NEXT);
        expectLine(MODEL, 0);
    }

    /// A vote takes days. What it wanted off the head may be off by then.
    function test_aRollbackIsOfTheVersionThatWasVotedAbout() public {
        setHead(NEXT);
        setHead(THIRD);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotTheHead.selector, MODEL, NEXT));
        rollback(NEXT);
        expectLine(THIRD, NEXT);
    }

    function test_noRollbackToAWithdrawnVersion() public {
        setHead(NEXT);
        setHead(THIRD);
        withdrawModel(NEXT);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, NEXT));
        rollback(THIRD);
        setHead(MODEL);
        expectLine(MODEL, THIRD);
    }

    function test_noRollbackToASuspendedVersion() public {
        setHead(NEXT);
        suspend(MODEL);
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.VersionSuspended.selector, MODEL));
        rollback(NEXT);
    }
}
