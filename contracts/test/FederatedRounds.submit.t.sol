// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {AuditAlerts} from "../src/AuditAlerts.sol";
import {Commitments} from "../src/Commitments.sol";
import {FederatedRounds} from "../src/FederatedRounds.sol";
import {IGateErrors} from "../src/IGateErrors.sol";
import {IRoundErrors} from "../src/IRoundErrors.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {RoundsBase} from "./RoundsBase.sol";

/// @dev What clients hand in, and what is refused to them: each comes with proofs of what is handed in, unless the
/// proof is what the test is about.
contract RoundSubmissionTest is RoundsBase {
    bytes private constant NOT_A_MEMBER = abi.encodeWithSelector(IRoundErrors.NotAMember.selector);
    bytes private constant NOT_SMALL = abi.encodeWithSelector(IRoundErrors.NotSmall.selector);
    bytes private constant WRONG_VECTOR = abi.encodeWithSelector(IRoundErrors.WrongVector.selector);

    function first() private view returns (FederatedRounds.Submission memory) {
        return proven(CUSTODIAN, draft(1, FIRST, multiple(3)));
    }

    function second() private view returns (FederatedRounds.Submission memory) {
        return proven(HOSPITAL, draft(2, SECOND, multiple(4)));
    }

    // State and time.

    function expectStatus(IRoundErrors.Status status) private {
        expectRefusal(HOSPITAL, second(), abi.encodeWithSelector(IRoundErrors.WrongStatus.selector, id, status));
    }

    function test_onlyOpenRoundsTakeUpdates() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        uint256 opened = id;
        id = 99;
        expectStatus(IRoundErrors.Status.Unknown);
        id = opened;
        submitFirst(sum.first);
        provide(CUSTODIAN, "third");
        submit(CUSTODIAN, proven(CUSTODIAN, draft(3, "third", sum.second)));
        close(none());
        expectStatus(IRoundErrors.Status.Closed);
        publish(id, sum);
        expectStatus(IRoundErrors.Status.Done);
        vm.warp(START);
        id = open();
        vm.prank(AGGREGATOR);
        rounds.cancel(id);
        expectStatus(IRoundErrors.Status.Cancelled);
    }

    function test_updatesAreTakenUntilTheDeadline() public {
        vm.warp(DEADLINE);
        submit(CUSTODIAN, first());
        vm.warp(uint256(DEADLINE) + 1);
        expectRefusal(HOSPITAL, second(), abi.encodeWithSelector(IRoundErrors.TooLate.selector, DEADLINE));
    }

    /// Both proofs were made while the round was open.
    function test_theClaimsAreOfTheTimeOfTheRound() public {
        vm.warp(START + 1 hours);
        FederatedRounds.Submission memory s = draft(1, FIRST, multiple(3));
        s.time = uint64(START - 1);
        expectRefusal(CUSTODIAN, proven(CUSTODIAN, s), abi.encodeWithSelector(IRoundErrors.WrongTime.selector, s.time));
        s.time = uint64(block.timestamp + 1);
        expectRefusal(CUSTODIAN, proven(CUSTODIAN, s), abi.encodeWithSelector(IRoundErrors.WrongTime.selector, s.time));
        s.time = uint64(START);
        submit(CUSTODIAN, proven(CUSTODIAN, s));
        submit(HOSPITAL, second());
    }

    function test_aFullRoundTakesNoMore() public {
        setCount(id, 1024);
        expectRefusal(CUSTODIAN, first(), abi.encodeWithSelector(IRoundErrors.RoundFull.selector));
        setCount(id, 1023);
        submit(CUSTODIAN, first());
        vm.assertEq(rounds.roundOf(id).count, 1024, "count");
    }

    // Model and dataset.

    /// Nobody should train a model any further that its owner has withdrawn, or about which an alert is open.
    function test_aModelThatIsWithdrawnLaterGetsNoMoreUpdates() public {
        bytes memory err = abi.encodeWithSelector(IRoundErrors.NoSuchModel.selector, MODEL);
        vm.prank(AUDITOR);
        uint256 alert = alerts.raise(MODEL, AuditAlerts.Severity.Critical, 0, "");
        expectRefusal(CUSTODIAN, first(), err);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        submit(CUSTODIAN, first());
        vm.prank(TRAINER);
        artifacts.withdraw(MODEL);
        expectRefusal(HOSPITAL, second(), err);
    }

    /// What was taken before is still added up.
    function test_aModelThatIsWithdrawnLaterDoesNotKeepASumBack() public {
        Sum memory sum = readSum("test/sums/valid-16.json");
        submitFirst(sum.first);
        submitSecond(sum.second);
        vm.prank(TRAINER);
        artifacts.withdraw(MODEL);
        close(none());
        publish(id, sum);
    }

    function expectDatasetRefused(bytes32 dataset, IGateErrors.Reason reason) private {
        FederatedRounds.Submission memory s = proven(CUSTODIAN, draft(1, dataset, multiple(3)));
        expectRefusal(CUSTODIAN, s, abi.encodeWithSelector(IRoundErrors.DatasetRefused.selector, dataset, reason));
    }

    function test_theGateHasToFindTheConsentsInOrder() public {
        expectDatasetRefused("unknown", IGateErrors.Reason.NotRegistered);
        consents.revoke(bookOf(CUSTODIAN));
        expectDatasetRefused(FIRST, IGateErrors.Reason.Revoked);
        attest(FIRST, CUSTODIAN, true, block.timestamp);
        FederatedRounds.Submission memory s = draft(1, FIRST, multiple(3));
        s.dataset.column = keccak256("another column");
        bytes memory err =
            abi.encodeWithSelector(IRoundErrors.DatasetRefused.selector, FIRST, IGateErrors.Reason.NotAttested);
        expectRefusal(CUSTODIAN, proven(CUSTODIAN, s), err);
        submit(CUSTODIAN, first());
    }

    function test_consentsAreForThePurposeOfTheRound() public {
        FederatedRounds.Terms memory what = terms();
        what.purpose = keccak256("another purpose");
        id = open(what);
        expectRefusal(CUSTODIAN, first(), abi.encodeWithSelector(IGateErrors.UnknownPurpose.selector, what.purpose));
        vm.prank(GOVERNOR);
        gate.setPolicy(what.purpose, TrainingGate.Policy(MAX_AGE, 0, true));
        expectDatasetRefused(FIRST, IGateErrors.Reason.NoBook);
    }

    /// Who names somebody else's dataset would keep its owner from the round.
    function test_theDatasetIsTheSenders() public {
        FederatedRounds.Submission memory s = proven(HOSPITAL, draft(2, FIRST, multiple(4)));
        expectRefusal(HOSPITAL, s, abi.encodeWithSelector(IRoundErrors.NotDatasetOwner.selector, FIRST, HOSPITAL));
        submit(CUSTODIAN, first());
    }

    function test_aDatasetStandsBehindOneUpdate() public {
        submit(CUSTODIAN, first());
        FederatedRounds.Submission memory s = proven(CUSTODIAN, draft(3, FIRST, multiple(5)));
        expectRefusal(CUSTODIAN, s, abi.encodeWithSelector(IRoundErrors.DatasetUsed.selector, FIRST));
        // Of another round it is one again.
        id = open();
        submit(CUSTODIAN, first());
    }

    // Membership.

    function test_aMemberHandsInOneUpdate() public {
        submit(CUSTODIAN, first());
        FederatedRounds.Submission memory s = proven(HOSPITAL, draft(1, SECOND, multiple(5)));
        expectRefusal(HOSPITAL, s, abi.encodeWithSelector(IRoundErrors.NullifierUsed.selector, 1));
    }

    /// 1 + r is another name of 1, and would count again.
    function test_aNullifierHasOneName() public {
        submit(CUSTODIAN, first());
        expectRefusal(HOSPITAL, proven(HOSPITAL, draft(1 + R, SECOND, multiple(5))), NOT_A_MEMBER);
    }

    function expectNoMember(Place memory where, uint256 nullifier, Commitments.Table memory table) private {
        FederatedRounds.Submission memory s = first();
        s.membershipProof = proveMembership(where, nullifier, table);
        expectRefusal(CUSTODIAN, s, NOT_A_MEMBER);
    }

    /// A proof of membership is for one account, round, contract, chain, time, table and nullifier.
    function test_aProofOfMembershipFromElsewhereIsRefused() public {
        uint64 time = uint64(block.timestamp);
        Place memory where = place(HOSPITAL, id, time);
        expectNoMember(where, 1, members());
        expectNoMember(where = place(CUSTODIAN, id + 1, time), 1, members());
        expectNoMember(where = place(CUSTODIAN, id, time - 1), 1, members());
        (where = place(CUSTODIAN, id, time)).chain = block.chainid + 1;
        expectNoMember(where, 1, members());
        (where = place(CUSTODIAN, id, time)).registry = address(attestationRegistry);
        expectNoMember(where, 1, members());
        where = place(CUSTODIAN, id, time);
        expectNoMember(where, 2, members());
        Commitments.Table memory table = members();
        table.root = 78;
        expectNoMember(where, 1, table);
        (table = members()).count = 99;
        expectNoMember(where, 1, table);
        submit(CUSTODIAN, first());
    }

    function test_withoutAProofThereIsNoMember() public {
        FederatedRounds.Submission memory s = first();
        s.membershipProof = "";
        expectRefusal(CUSTODIAN, s, NOT_A_MEMBER);
    }

    function test_aFrozenVerifierTakesNothing() public {
        vm.prank(GOVERNOR);
        consortium.execute(address(router), abi.encodeCall(router.freeze, (MEMBERSHIP_KEY)));
        expectRefusal(
            CUSTODIAN, first(), abi.encodeWithSelector(VerifierRouter.FrozenVerifier.selector, MEMBERSHIP_KEY)
        );
    }

    // The update.

    function expectNotSmall(Place memory where, FederatedRounds.Submission memory about) private {
        FederatedRounds.Submission memory s = first();
        s.updateProof = proveUpdate(where, about);
        expectRefusal(CUSTODIAN, s, NOT_SMALL);
    }

    /// A proof about an update is for one account, round, contract, chain, time and vector.
    function test_aProofAboutAnUpdateFromElsewhereIsRefused() public {
        FederatedRounds.Submission memory s = first();
        Place memory where = place(HOSPITAL, id, s.time);
        expectNotSmall(where, s);
        expectNotSmall(where = place(CUSTODIAN, id + 1, s.time), s);
        expectNotSmall(where = place(CUSTODIAN, id, s.time - 1), s);
        (where = place(CUSTODIAN, id, s.time)).chain = block.chainid + 1;
        expectNotSmall(where, s);
        (where = place(CUSTODIAN, id, s.time)).registry = address(attestationRegistry);
        expectNotSmall(where, s);
        where = place(CUSTODIAN, id, s.time);
        s.vector.points[0] = multiple(4);
        expectNotSmall(where, s);
        (s = first()).params[2].value = "1001";
        expectNotSmall(where, s);
        submit(CUSTODIAN, first());
    }

    function test_withoutAProofNothingIsSmall() public {
        FederatedRounds.Submission memory s = first();
        s.updateProof = "";
        expectRefusal(CUSTODIAN, s, NOT_SMALL);
    }

    function expectWrongVector(FederatedRounds.Submission memory s) private {
        // The proofs are those of what the round asks for: nobody can make a proof of some of these.
        FederatedRounds.Submission memory good = first();
        (s.membershipProof, s.updateProof) = (good.membershipProof, good.updateProof);
        expectRefusal(CUSTODIAN, s, WRONG_VECTOR);
    }

    function test_vectorsAreAsTheRoundAsksFor() public {
        FederatedRounds.Submission memory s = first();
        s.vector.count = LENGTH + 1;
        expectWrongVector(proven(CUSTODIAN, s));
        (s = first()).vector.srs = keccak256("another SRS");
        expectWrongVector(s);
        (s = first()).vector.hidden = true;
        s.vector.capacity = 100;
        expectWrongVector(s);
        (s = first()).vector.columns[0].nullable = true;
        s.vector.points = new uint256[2][](2);
        s.vector.points[0] = multiple(3);
        expectWrongVector(proven(CUSTODIAN, s));
        (s = first()).params[0].value = "1000001";
        expectWrongVector(proven(CUSTODIAN, s));
    }

    function test_theColumnIsThere() public {
        FederatedRounds.Submission memory s = first();
        s.vector.columns[0].name = keccak256("weights");
        expectRefusal(CUSTODIAN, s, abi.encodeWithSelector(Commitments.NoSuchColumn.selector, COLUMN));
    }

    /// The point of the column that the round names is added, also where there are others.
    function test_theColumnsPointIsAdded() public {
        FederatedRounds.Submission memory s = draft(1, FIRST, multiple(3));
        s.vector.columns = new Commitments.Column[](2);
        s.vector.columns[0] = Commitments.Column(keccak256("other"), Commitments.INT, 0, true);
        s.vector.columns[1] = Commitments.Column(COLUMN, Commitments.INT, 0, false);
        s.vector.points = new uint256[2][](3);
        (s.vector.points[0], s.vector.points[1], s.vector.points[2]) = (multiple(5), multiple(6), multiple(7));
        submit(CUSTODIAN, proven(CUSTODIAN, s));
        expectSum(multiple(7));
    }

    function test_withoutTheStatementNothingIsTaken() public {
        bytes memory question = abi.encodeCall(attestationRegistry.statementOf, (rounds.UPDATE()));
        AttestationRegistry.Statement memory nothing;
        nothing.roles = new bytes32[](0);
        vm.mockCall(address(attestationRegistry), question, abi.encode(nothing));
        expectRefusal(
            CUSTODIAN, first(), abi.encodeWithSelector(AttestationRegistry.UnknownStatement.selector, rounds.UPDATE())
        );
    }
}
