// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {Claims} from "../src/Claims.sol";
import {Commitments} from "../src/Commitments.sol";
import {FederatedRounds} from "../src/FederatedRounds.sol";
import {IRoundErrors} from "../src/IRoundErrors.sol";
import {RoundsBase} from "./RoundsBase.sol";

/// @dev Rounds from opening to the sum, and what is refused to aggregators. What is refused to clients is in
/// FederatedRounds.submit.t.sol.
contract FederatedRoundsTest is RoundsBase {
    address private constant OTHER = address(0xa99);

    function setUp() public override {
        super.setUp();
        consortium.grantRole(consortium.AGGREGATOR_ROLE(), OTHER, 0);
    }

    function statusOf(uint256 round) private view returns (uint256) {
        return uint256(rounds.roundOf(round).status);
    }

    function wrongStatus(IRoundErrors.Status status) private view returns (bytes memory) {
        return abi.encodeWithSelector(IRoundErrors.WrongStatus.selector, id, status);
    }

    function notAggregator(address account) private view returns (bytes memory) {
        return abi.encodeWithSelector(IRoundErrors.NotAggregator.selector, id, account);
    }

    // The whole way.

    /// What clients committed to is added up, and published by whoever knows the sum. The points are of Go.
    function test_aRoundFromOpeningToTheSum() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        submitFirst(sum.first);
        FederatedRounds.Submission memory s = proven(HOSPITAL, draft(2, SECOND, sum.second));
        bytes32 vector = this.digestOf(s.vector);
        (, bytes32 consent) = gate.examine(s.dataset, PURPOSE);
        vm.expectEmit();
        emit FederatedRounds.UpdateTaken(id, 2, SECOND, vector, consent);
        submit(HOSPITAL, s);
        vm.assertEq(rounds.updateOf(id, 2).vector, vector, "update");
        expectSum(sum.commitment);

        vm.warp(uint256(DEADLINE) + 1);
        vm.expectEmit();
        emit FederatedRounds.RoundClosed(id, 2);
        vm.prank(AGGREGATOR);
        rounds.close(id, none());
        vm.expectEmit();
        emit FederatedRounds.SumPublished(id, keccak256(abi.encodePacked(sum.entries)), 2);
        publish(id, sum);
        vm.assertEq(statusOf(id), uint256(IRoundErrors.Status.Done), "status");
    }

    function test_aRoundIsWhatItWasOpenedWith() public {
        Commitments.Table memory table = members();
        bytes32 digest = this.digestOf(table);
        vm.expectEmit();
        emit FederatedRounds.RoundOpened(2, AGGREGATOR, digest, terms(), params());
        vm.assertEq(open(), 2, "id");
        FederatedRounds.Round memory round = rounds.roundOf(2);
        vm.assertEq(round.aggregator, AGGREGATOR, "aggregator");
        vm.assertEq(round.openedAt, block.timestamp, "time");
        vm.assertEq(keccak256(abi.encode(round.terms)), keccak256(abi.encode(terms())), "terms");
        vm.assertEq(round.members, digest, "members");
        vm.assertEq(round.root, table.root, "root");
        vm.assertEq(round.params, this.digestOfParams(params()), "parameters");
        vm.assertEq(round.column, COLUMN, "column");
        vm.assertEq(rounds.count(), 2, "count");
    }

    /// Its identity is that of the same words in Go.
    function test_theSrsIsThatOfTau() public view {
        vm.assertEq(rounds.srs(), vm.parseJsonBytes32(vm.readFile("test/sums/srs.json"), ".id"), "SRS");
    }

    // Opening.

    function expectNotOpened(FederatedRounds.Terms memory what, bytes memory err) private {
        Commitments.Table memory table = members();
        vm.prank(AGGREGATOR);
        vm.expectRevert(err);
        rounds.open(what, params(), table);
    }

    function invalid(FederatedRounds.Terms memory what) private {
        expectNotOpened(what, abi.encodeWithSelector(IRoundErrors.InvalidTerms.selector));
    }

    function test_termsKeepToTheirBounds() public {
        FederatedRounds.Terms memory what = terms();
        (what.length, what.minimum, what.deadline) = (2048, 1024, uint64(block.timestamp + 90 days));
        vm.assertGt(open(what), 0, "the most");
        (what.length, what.minimum, what.deadline) = (1, 2, uint64(block.timestamp + 1));
        vm.assertGt(open(what), 0, "the least");

        (what = terms()).length = 0;
        invalid(what);
        (what = terms()).length = 2049;
        invalid(what);
        (what = terms()).minimum = 1025;
        invalid(what);
        (what = terms()).deadline = uint64(block.timestamp);
        invalid(what);
        (what = terms()).deadline = uint64(block.timestamp + 90 days + 1);
        invalid(what);
        (what = terms()).deadline = type(uint64).max;
        invalid(what);
    }

    /// The sum of one update is that update.
    function test_oneUpdateIsNoRound() public {
        FederatedRounds.Terms memory what = terms();
        what.minimum = 1;
        invalid(what);
        what.minimum = 0;
        invalid(what);
    }

    function expectNoModel(bytes32 model) private {
        FederatedRounds.Terms memory what = terms();
        what.model = model;
        expectNotOpened(what, abi.encodeWithSelector(IRoundErrors.NoSuchModel.selector, model));
    }

    function test_onlyAModelThatCanBeReliedOnIsTrained() public {
        expectNoModel(keccak256("not registered"));
        expectNoModel(FIRST); // a dataset
        vm.prank(AUDITOR);
        uint256 alert = alerts.raise(MODEL, AuditAlerts.Severity.Critical, 0, "");
        expectNoModel(MODEL);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        open();
        vm.prank(TRAINER);
        artifacts.withdraw(MODEL);
        expectNoModel(MODEL);
    }

    function test_withoutAKeyOfMembershipThereIsNoRound() public {
        vm.expectEmit();
        emit FederatedRounds.MembershipKeySet(0);
        vm.prank(GOVERNOR);
        rounds.setMembershipKey(0);
        expectNotOpened(terms(), abi.encodeWithSelector(IRoundErrors.NoMembershipKey.selector));
    }

    /// A round goes on as it was opened.
    function test_anotherKeyIsForLaterRounds() public {
        vm.prank(GOVERNOR);
        rounds.setMembershipKey(keccak256("another key"));
        submitFirst(multiple(3));
        vm.assertEq(rounds.roundOf(id).membershipKey, MEMBERSHIP_KEY, "key of the round");
        vm.assertEq(rounds.roundOf(open()).membershipKey, keccak256("another key"), "key of a later round");
    }

    function test_theParametersNameAColumn() public {
        Commitments.Table memory table = members();
        Claims.Param[] memory list = params();
        list[1].name = "columns";
        vm.prank(AGGREGATOR);
        vm.expectRevert(IRoundErrors.InvalidTerms.selector);
        rounds.open(terms(), list, table);
        list[1].name = "aardvark";
        vm.prank(AGGREGATOR);
        vm.expectRevert(abi.encodeWithSelector(Claims.ParamsNotAscending.selector, 1));
        rounds.open(terms(), list, table);
    }

    function test_membersAreATable() public {
        Commitments.Table memory table = members();
        table.root = R;
        vm.prank(AGGREGATOR);
        vm.expectRevert(Commitments.InvalidRoot.selector);
        rounds.open(terms(), params(), table);
    }

    // Closing.

    function expectNotClosed(address sender, uint256[] memory dropped, bytes memory err) private {
        vm.prank(sender);
        vm.expectRevert(err);
        rounds.close(id, dropped);
    }

    function expectNotDropped(address sender, uint256[] memory dropped, bytes memory err) private {
        vm.prank(sender);
        vm.expectRevert(err);
        rounds.drop(id, dropped);
    }

    function bothSubmit() private {
        submitFirst(multiple(3));
        submitSecond(multiple(4));
    }

    /// Up to the deadline there may still be an update.
    function test_aRoundIsClosedAfterItsDeadline() public {
        bothSubmit();
        bytes memory err = abi.encodeWithSelector(IRoundErrors.TooEarly.selector, DEADLINE);
        expectNotClosed(AGGREGATOR, none(), err);
        vm.warp(DEADLINE);
        expectNotClosed(AGGREGATOR, none(), err);
        expectNotDropped(AGGREGATOR, only(1), err);
        vm.warp(uint256(DEADLINE) + 1);
        expectNotClosed(OTHER, none(), notAggregator(OTHER));
        expectNotDropped(OTHER, only(1), notAggregator(OTHER));
        vm.prank(AGGREGATOR);
        rounds.close(id, none());
        expectNotClosed(AGGREGATOR, none(), wrongStatus(IRoundErrors.Status.Closed));
        expectNotDropped(AGGREGATOR, only(1), wrongStatus(IRoundErrors.Status.Closed));
    }

    /// A full round need not wait, but updates are left out only together with closing it: there would be room again.
    function test_aFullRoundIsClosedBeforeItsDeadline() public {
        bothSubmit();
        setCount(id, rounds.MAX_UPDATES());
        expectNotDropped(AGGREGATOR, only(1), abi.encodeWithSelector(IRoundErrors.TooEarly.selector, DEADLINE));
        vm.prank(AGGREGATOR);
        rounds.close(id, only(1));
        vm.assertEq(rounds.roundOf(id).count, rounds.MAX_UPDATES() - 1, "count");
    }

    function test_tooFewUpdatesAreNotAddedUp() public {
        submitFirst(multiple(3));
        vm.warp(uint256(DEADLINE) + 1);
        expectNotClosed(AGGREGATOR, none(), abi.encodeWithSelector(IRoundErrors.TooFewUpdates.selector, 1));
    }

    function test_tooFewAreNotLeft() public {
        bothSubmit();
        vm.warp(uint256(DEADLINE) + 1);
        expectNotClosed(AGGREGATOR, only(2), abi.encodeWithSelector(IRoundErrors.TooFewUpdates.selector, 1));
        // Not even in two steps.
        vm.prank(AGGREGATOR);
        rounds.drop(id, only(2));
        expectNotClosed(AGGREGATOR, none(), abi.encodeWithSelector(IRoundErrors.TooFewUpdates.selector, 1));
    }

    function test_whoDropsOutIsNotInTheSum() public {
        bothSubmit();
        provide(CUSTODIAN, "third");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(3, "third", multiple(5))));
        expectSum(multiple(12));
        vm.expectEmit();
        emit FederatedRounds.UpdateDropped(id, 2);
        close(only(2));
        expectSum(multiple(8));
        vm.assertEq(rounds.roundOf(id).count, 2, "count");
        vm.assertEq(rounds.updateOf(id, 2).vector, 0, "update");
        vm.assertEq(rounds.updateOf(id, 2).point, 0, "point");
    }

    /// What does not fit into one transaction is left out in several, and comes to the same.
    function test_whoDropsOutIsLeftOutInSeveralSteps() public {
        bothSubmit();
        provide(CUSTODIAN, "third");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(3, "third", multiple(5))));
        provide(CUSTODIAN, "fourth");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(4, "fourth", multiple(6))));
        vm.warp(uint256(DEADLINE) + 1);
        vm.prank(AGGREGATOR);
        rounds.drop(id, only(1));
        expectSum(multiple(15));
        // Nothing is handed in again in its place.
        provide(CUSTODIAN, "fifth");
        expectRefusal(
            CUSTODIAN,
            proven(CUSTODIAN, draft(1, "fifth", multiple(7))),
            abi.encodeWithSelector(IRoundErrors.TooLate.selector, DEADLINE)
        );
        close(only(3));
        expectSum(multiple(10));
        vm.assertEq(rounds.roundOf(id).count, 2, "count");
    }

    function test_onlyWhatIsThereIsLeftOut() public {
        bothSubmit();
        vm.warp(uint256(DEADLINE) + 1);
        expectNotClosed(AGGREGATOR, only(9), abi.encodeWithSelector(IRoundErrors.NoUpdate.selector, 9));
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (1, 1);
        expectNotClosed(AGGREGATOR, twice, abi.encodeWithSelector(IRoundErrors.NoUpdate.selector, 1));
        expectNotDropped(AGGREGATOR, twice, abi.encodeWithSelector(IRoundErrors.NoUpdate.selector, 1));
    }

    /// Points that cancel each other, and one that is infinity, are added and taken out like others.
    function test_sumsAtInfinity() public {
        submitFirst(multiple(3));
        submitSecond(multiple(R - 3));
        expectSum([uint256(0), 0]);
        provide(CUSTODIAN, "third");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(3, "third", [uint256(0), 0])));
        expectSum([uint256(0), 0]);
        provide(CUSTODIAN, "fourth");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(4, "fourth", multiple(3))));
        expectSum(multiple(3));
        uint256[] memory dropped = new uint256[](2);
        (dropped[0], dropped[1]) = (3, 2);
        close(dropped);
        expectSum(multiple(6));
    }

    // Publishing.

    function closedWith(Sum memory sum) private {
        submitFirst(sum.first);
        submitSecond(sum.second);
        close(none());
    }

    function expectNotPublished(address sender, Sum memory sum, bytes memory err) private {
        vm.prank(sender);
        vm.expectRevert(err);
        rounds.publish(id, sum.entries, sum.blinding, sum.opening);
    }

    function test_onlyTheSumIsPublished() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        closedWith(sum);
        bytes memory err = abi.encodeWithSelector(IRoundErrors.WrongSum.selector);
        sum.entries[7] ^= 1;
        expectNotPublished(AGGREGATOR, sum, err);
        sum.entries[7] ^= 1;
        sum.blinding ^= 1;
        expectNotPublished(AGGREGATOR, sum, err);
        sum.blinding ^= 1;
        expectNotPublished(OTHER, sum, notAggregator(OTHER));
        publish(id, sum);
        expectNotPublished(AGGREGATOR, sum, wrongStatus(IRoundErrors.Status.Done));
    }

    /// With the blinding value as one more entry it would be another vector of the same commitment.
    function test_theSumHasTheLengthOfTheRound() public {
        closedWith(readSum("test/sums/valid-16.json"));
        Sum memory longer = readSum("test/sums/blinding-value-as-entry.json");
        expectNotPublished(AGGREGATOR, longer, abi.encodeWithSelector(IRoundErrors.WrongSum.selector));
    }

    function test_aSumIsPublishedOfAClosedRound() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        expectNotPublished(AGGREGATOR, sum, wrongStatus(IRoundErrors.Status.Open));
        closedWith(sum);
        vm.prank(AGGREGATOR);
        rounds.cancel(id);
        expectNotPublished(AGGREGATOR, sum, wrongStatus(IRoundErrors.Status.Cancelled));
        id = 99;
        expectNotPublished(AGGREGATOR, sum, wrongStatus(IRoundErrors.Status.Unknown));
    }

    // Giving up.

    function expectNotCancelled(address sender, bytes memory err) private {
        vm.prank(sender);
        vm.expectRevert(err);
        rounds.cancel(id);
    }

    function test_theAggregatorGivesUpAtAnyTime() public {
        vm.expectEmit();
        emit FederatedRounds.RoundCancelled(id);
        vm.prank(AGGREGATOR);
        rounds.cancel(id);
        vm.assertEq(statusOf(id), uint256(IRoundErrors.Status.Cancelled), "status");
        expectNotCancelled(AGGREGATOR, wrongStatus(IRoundErrors.Status.Cancelled));
        expectNotClosed(AGGREGATOR, none(), wrongStatus(IRoundErrors.Status.Cancelled));
        expectNotDropped(AGGREGATOR, none(), wrongStatus(IRoundErrors.Status.Cancelled));
    }

    /// A round that hangs is no obstacle for ever.
    function test_anybodyGivesUpWhatWasAbandoned() public {
        bothSubmit();
        vm.warp(uint256(DEADLINE) + 7 days);
        expectNotCancelled(STRANGER, notAggregator(STRANGER));
        close(none());
        vm.warp(uint256(DEADLINE) + 7 days);
        expectNotCancelled(STRANGER, notAggregator(STRANGER));
        vm.warp(uint256(DEADLINE) + 7 days + 1);
        vm.prank(STRANGER);
        rounds.cancel(id);
        vm.assertEq(statusOf(id), uint256(IRoundErrors.Status.Cancelled), "status");
    }

    function test_whatIsOverIsNotGivenUp() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        closedWith(sum);
        publish(id, sum);
        expectNotCancelled(AGGREGATOR, wrongStatus(IRoundErrors.Status.Done));
        id = 99;
        expectNotCancelled(AGGREGATOR, wrongStatus(IRoundErrors.Status.Unknown));
        expectNotClosed(AGGREGATOR, none(), wrongStatus(IRoundErrors.Status.Unknown));
    }
}
