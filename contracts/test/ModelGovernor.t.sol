// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ModelGovernor} from "../src/ModelGovernor.sol";
import {ModelHeads} from "../src/ModelHeads.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {GovernorBase} from "./GovernorBase.sol";
import {StubVerifier} from "./StubVerifier.sol";

/// @dev What votes do, whose votes count, and that nothing leads around them.
contract ModelGovernorTest is GovernorBase {
    // What votes do.

    function test_aVoteSetsAHead() public {
        carry(newHead(NEXT));
        vm.assertEq(heads.head(MODEL), NEXT, "head");
    }

    function test_aVoteRollsBack() public {
        carry(newHead(NEXT));
        carry(Proposal(address(heads), abi.encodeCall(heads.rollback, (MODEL, NEXT)), "it was worse"));
        vm.assertEq(heads.head(MODEL), MODEL, "head");
    }

    function test_aVoteSetsAPolicy() public {
        TrainingGate.Policy memory policy = TrainingGate.Policy(1 hours, 0, true);
        carry(Proposal(address(gate), abi.encodeCall(gate.setPolicy, (PURPOSE, policy)), "fresher proofs"));
        vm.assertEq(gate.policy(PURPOSE).maxAge, 1 hours, "age");
    }

    /// The router is the Consortium's, so what votes do to it goes through that.
    function test_aVoteFreezesAVerifier() public {
        bytes32 key = keccak256("a key");
        StubVerifier verifier = new StubVerifier(key, 1);
        bytes memory add = abi.encodeCall(router.add, (key, verifier));
        carry(Proposal(address(consortium), abi.encodeCall(consortium.execute, (address(router), add)), "a verifier"));
        bytes memory freeze = abi.encodeCall(router.freeze, (key));
        carry(
            Proposal(address(consortium), abi.encodeCall(consortium.execute, (address(router), freeze)), "it is broken")
        );
        vm.assertTrue(router.entry(bytes4(key)).frozen, "frozen");
    }

    function test_aVoteChangesHowVotesAreHeld() public {
        carry(Proposal(address(governor), abi.encodeCall(governor.setVotingPeriod, (3 days)), "shorter"));
        vm.assertEq(governor.votingPeriod(), 3 days, "voting period");
        carry(Proposal(address(timelock), abi.encodeCall(timelock.updateDelay, (5 days)), "more time"));
        vm.assertEq(timelock.getMinDelay(), 5 days, "timelock");
    }

    /// What the governor's role may not do, a vote may not either: it makes no tokens.
    function test_aVoteMakesNoTokens() public {
        Proposal memory p = Proposal(address(token), abi.encodeCall(token.mint, (ALICE, 1)), "tokens for Alice");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(timelock)));
        this.carryFrom(p);
        vm.assertEq(token.totalSupply(), 100 ether, "supply");
    }

    function carryFrom(Proposal calldata p) external {
        carry(p);
    }

    // Whose votes count.

    /// Tokens that somebody gets once a proposal is there vote on later ones.
    function test_tokensThatCameAfterTheSnapshotDoNotVote() public {
        uint256 id = propose(ALICE, newHead(NEXT));
        vm.warp(governor.proposalSnapshot(id) + 1);
        give(WHALE, 1000 ether);
        vm.warp(governor.proposalSnapshot(id) + 2);
        vote(id, WHALE, FOR);
        (, uint256 votes,) = governor.proposalVotes(id);
        vm.assertEq(votes, 0, "votes for");
        vm.warp(governor.proposalDeadline(id) + 1);
        expectState(id, IGovernor.ProposalState.Defeated);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.queueFrom(newHead(NEXT));
    }

    /// Borrowed in the very block in which votes are counted, and given back within it.
    function test_tokensBorrowedForABlockDoNotVote() public {
        give(WHALE, 1000 ether); // who lends
        uint256 id = propose(ALICE, newHead(NEXT));
        vm.prank(BOB);
        token.delegate(BOB);
        vm.warp(governor.proposalSnapshot(id));
        vm.prank(WHALE);
        token.transfer(BOB, 1000 ether);
        vm.assertEq(token.getVotes(BOB), 1040 ether, "within the block");
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector); // voting has not begun
        this.voteFrom(id, BOB);
        vm.prank(BOB);
        token.transfer(WHALE, 1000 ether);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, BOB, FOR);
        (, uint256 votes,) = governor.proposalVotes(id);
        vm.assertEq(votes, 40 ether, "votes for");
    }

    /// Nor does what is borrowed for a block make anybody a proposer: the votes of the block before decide.
    function test_tokensBorrowedForABlockDoNotPropose() public {
        vm.prank(ALICE);
        token.transfer(WHALE, 60 ether);
        vm.prank(WHALE);
        token.delegate(WHALE);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, WHALE, 0, THRESHOLD)
        );
        this.proposeFrom(WHALE, newHead(NEXT));
    }

    function test_belowTheThresholdNobodyProposes() public {
        give(WHALE, THRESHOLD - 1);
        vm.warp(START + 2);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, WHALE, THRESHOLD - 1, THRESHOLD
            )
        );
        this.proposeFrom(WHALE, newHead(NEXT));
        vm.prank(BOB);
        token.transfer(WHALE, 1);
        vm.warp(START + 3);
        propose(WHALE, newHead(NEXT));
    }

    function test_nobodyVotesTwice() public {
        uint256 id = propose(ALICE, newHead(NEXT));
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, ALICE));
        vote(id, ALICE, FOR);
    }

    function test_tooFewVotesDecideNothing() public {
        give(WHALE, 600 ether);
        vm.warp(START + 2);
        uint256 id = propose(ALICE, newHead(NEXT));
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR); // 60 of 700, and the quorum is 70
        vm.warp(governor.proposalDeadline(id) + 1);
        expectState(id, IGovernor.ProposalState.Defeated);
    }

    function test_theMajorityDecides() public {
        uint256 id = propose(BOB, newHead(NEXT));
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, BOB, FOR);
        vote(id, ALICE, AGAINST);
        vm.warp(governor.proposalDeadline(id) + 1);
        expectState(id, IGovernor.ProposalState.Defeated);
    }

    // Nothing leads around a vote, nor around the time after it.

    function test_whatWasAcceptedWaits() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = propose(ALICE, p);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.queueFrom(p);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeFrom(p);
        vm.warp(governor.proposalDeadline(id) + 1);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeFrom(p); // not queued
        queue(p);
        vm.assertEq(governor.proposalEta(id), block.timestamp + TIMELOCK_DELAY, "when");
        vm.warp(governor.proposalEta(id) - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        this.executeFrom(p);
        vm.assertEq(heads.head(MODEL), MODEL, "head");
        vm.warp(governor.proposalEta(id));
        execute(p);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeFrom(p); // once
    }

    function test_theTimelockListensToTheGovernorAlone() public {
        bytes memory call = abi.encodeCall(heads.setHead, (MODEL, NEXT));
        bytes32 proposer = timelock.PROPOSER_ROLE();
        address[4] memory callers = [ALICE, GOVERNOR, address(this), STRANGER];
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, callers[i], proposer)
            );
            vm.prank(callers[i]);
            timelock.schedule(address(heads), 0, call, 0, 0, TIMELOCK_DELAY);
        }
    }

    /// Everybody executes, but through the governor: the timelock does not know what has lapsed.
    function test_theTimelockExecutesForTheGovernorAlone() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = accept(p);
        queue(p);
        vm.warp(governor.proposalEta(id));
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = lists(p);
        bytes32 salt = bytes20(address(governor)) ^ keccak256(bytes(p.description));
        vm.assertTrue(timelock.isOperationReady(timelock.hashOperationBatch(targets, values, calls, 0, salt)), "ready");
        bytes32 executor = timelock.EXECUTOR_ROLE();
        vm.expectRevert(
            abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, STRANGER, executor)
        );
        vm.prank(STRANGER);
        timelock.executeBatch(targets, values, calls, 0, salt);
        execute(p);
    }

    // What was accepted does not wait for ever.

    function test_whatIsNotQueuedInTimeLapses() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = accept(p);
        uint256 last = governor.proposalDeadline(id) + governor.GRACE();
        vm.warp(last);
        expectState(id, IGovernor.ProposalState.Succeeded);
        vm.warp(last + 1);
        expectState(id, IGovernor.ProposalState.Expired);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.queueFrom(p);
    }

    function test_whatIsNotCarriedOutInTimeLapses() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = accept(p);
        queue(p);
        uint256 last = governor.proposalEta(id) + governor.GRACE();
        vm.warp(last + 1);
        expectState(id, IGovernor.ProposalState.Expired);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeFrom(p);
        vm.warp(last);
        execute(p);
    }

    /// Those who have the first tokens cannot lay up a decision for the day on which votes get the governor's role.
    function test_whatWasAcceptedLongBeforeTheHandingOverIsNotCarriedOut() public {
        consortium.revokeRole(consortium.GOVERNOR_ROLE(), address(timelock));
        Proposal memory p = newHead(NEXT);
        accept(p);
        queue(p);
        vm.warp(START + 365 days);
        consortium.grantRole(consortium.GOVERNOR_ROLE(), address(timelock), 0);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeFrom(p);
        vm.assertEq(heads.head(MODEL), MODEL, "head");
    }

    /// Whoever deployed it has no hold on it.
    function test_theTimelockHasNoAdminButItself() public view {
        bytes32 admin = timelock.DEFAULT_ADMIN_ROLE();
        vm.assertTrue(timelock.hasRole(admin, address(timelock)), "the timelock");
        vm.assertFalse(timelock.hasRole(admin, address(this)), "the deployer");
        vm.assertFalse(timelock.hasRole(admin, address(governor)), "the governor");
        bytes32 proposer = timelock.PROPOSER_ROLE();
        vm.assertTrue(timelock.hasRole(proposer, address(governor)), "the governor proposes");
        vm.assertFalse(timelock.hasRole(proposer, address(0)), "not everybody");
    }

    function test_nobodyChangesTheRulesWithoutAVote() public {
        bytes[] memory calls = new bytes[](6);
        calls[0] = abi.encodeCall(governor.setVotingDelay, (0));
        calls[1] = abi.encodeCall(governor.setVotingPeriod, (1));
        calls[2] = abi.encodeCall(governor.setProposalThreshold, (0));
        calls[3] = abi.encodeCall(governor.updateQuorumNumerator, (0));
        calls[4] = abi.encodeCall(governor.updateTimelock, (TimelockController(payable(STRANGER))));
        calls[5] = abi.encodeCall(governor.relay, (address(heads), 0, ""));
        for (uint64 role = 0; role <= LAST_ROLE; ++role) {
            for (uint256 i = 0; i < calls.length; ++i) {
                vm.prank(member(role));
                (bool success, bytes memory reason) = address(governor).call(calls[i]);
                vm.assertFalse(success, "changed");
                vm.assertEq(
                    bytes32(bytes4(reason)),
                    bytes32(IGovernor.GovernorOnlyExecutor.selector),
                    "refused as the executor's"
                );
            }
        }
    }

    /// What one can do alone a vote is needed for, once the role is handed over.
    function test_whoHadTheRoleHasItNoMore() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, GOVERNOR));
        setHead(NEXT);
    }

    function test_onlyTheProposerWithdrawsAProposalAndOnlyBeforeTheVote() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = propose(ALICE, p);
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = lists(p);
        bytes32 description = keccak256(bytes(p.description));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, BOB));
        vm.prank(BOB);
        governor.cancel(targets, values, calls, description);
        vm.prank(ALICE);
        governor.cancel(targets, values, calls, description);
        expectState(id, IGovernor.ProposalState.Canceled);
        p.description = "once more";
        id = propose(ALICE, p);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, ALICE));
        vm.prank(ALICE);
        governor.cancel(targets, values, calls, keccak256(bytes(p.description)));
    }

    /// What was right when it was voted about may not be when it is carried out.
    function test_noVoteMakesAWithdrawnVersionTheHead() public {
        Proposal memory p = newHead(NEXT);
        uint256 id = propose(ALICE, p);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR);
        vm.warp(governor.proposalDeadline(id) + 1);
        queue(p);
        withdrawModel(NEXT);
        vm.warp(governor.proposalEta(id));
        vm.expectRevert(abi.encodeWithSelector(ModelHeads.NotAModel.selector, NEXT));
        this.executeFrom(p);
        expectState(id, IGovernor.ProposalState.Queued);
    }

    function test_aVoteHasDelays() public {
        vm.expectRevert(ModelGovernor.NoDelay.selector);
        new ModelGovernor(token, ModelGovernor.Rules(0, VOTING_PERIOD, TIMELOCK_DELAY, 0, 0));
        vm.expectRevert(ModelGovernor.NoDelay.selector);
        new ModelGovernor(token, ModelGovernor.Rules(VOTING_DELAY, VOTING_PERIOD, 0, 0, 0));
    }

    function test_timeIsTheTokens() public view {
        vm.assertEq(governor.clock(), token.clock(), "clock");
        vm.assertEq(governor.CLOCK_MODE(), "mode=timestamp", "mode");
        vm.assertEq(governor.quorum(START), 10 ether, "quorum");
        vm.assertEq(governor.proposalThreshold(), THRESHOLD, "threshold");
    }

    // Calls from outside, so that a revert at any depth is theirs.

    function proposeFrom(address proposer, Proposal calldata p) external {
        propose(proposer, p);
    }

    function queueFrom(Proposal calldata p) external {
        queue(p);
    }

    function executeFrom(Proposal calldata p) external {
        execute(p);
    }

    function voteFrom(uint256 id, address voter) external {
        vote(id, voter, FOR);
    }
}
