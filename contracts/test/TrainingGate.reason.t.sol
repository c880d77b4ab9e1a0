// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ArtifactRegistry} from "../src/ArtifactRegistry.sol";
import {AuditAlerts} from "../src/AuditAlerts.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {IGateErrors} from "../src/IGateErrors.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {GateBase} from "./GateBase.sol";

/// @dev What stops a job: each reason alone, their order, their boundaries, and what happens meanwhile. Reentrancy is
/// no concern: the gate calls other contracts by `view` functions only, which the EVM keeps from changing anything.
contract TrainingGateReasonTest is GateBase {
    bytes32 private constant OTHER = keccak256("another word");

    /// @dev A job opened, authorised before what a test then does, and another one that was not.
    uint256 private authorized;
    uint256 private job;

    function setUp() public override {
        super.setUp();
        (authorized, job) = (openAuthorized(), openJob());
    }

    /// @dev The second dataset has nothing in its way; the first has this.
    function expectReason(IGateErrors.Reason reason) private {
        IGateErrors.Reason[] memory reasons = gate.check(job);
        vm.assertEq(uint256(reasons[0]), uint256(reason), "first reason");
        vm.assertEq(uint256(reasons[1]), uint256(IGateErrors.Reason.None), "second reason");
        if (reason == IGateErrors.Reason.None) {
            vm.assertTrue(gate.isAuthorized(authorized), "authorised");
        } else {
            vm.assertFalse(gate.isAuthorized(authorized), "authorised");
            vm.expectRevert(abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, FIRST, reason));
        }
        authorize(job);
    }

    function raise(AuditAlerts.Severity severity) private returns (uint256) {
        vm.prank(AUDITOR);
        return alerts.raise(FIRST, severity, 0, "");
    }

    function withdraw() private {
        vm.prank(CUSTODIAN);
        artifacts.withdraw(FIRST);
    }

    // Each reason.

    function test_nothingIsInTheWay() public {
        expectReason(IGateErrors.Reason.None);
    }

    function test_notRegistered() public {
        vm.prank(TRAINER);
        job = gate.openJob(PURPOSE, requests(OTHER, SECOND));
        attest(OTHER, CUSTODIAN, true, START);
        vm.assertTrue(gate.check(job)[0] == IGateErrors.Reason.NotRegistered, "reason");
        vm.expectRevert(
            abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, OTHER, IGateErrors.Reason.NotRegistered)
        );
        authorize(job);
    }

    function testFuzz_whatIsNoDatasetIsNotRegisteredAsOne(bool model) public {
        vm.prank(CUSTODIAN);
        artifacts.register(
            OTHER, model ? IArtifactRegistry.Kind.Model : IArtifactRegistry.Kind.Other, "", new bytes32[](0)
        );
        attest(OTHER, CUSTODIAN, true, START);
        vm.prank(TRAINER);
        job = gate.openJob(PURPOSE, requests(OTHER, SECOND));
        vm.assertTrue(gate.check(job)[0] == IGateErrors.Reason.NotRegistered, "reason");
    }

    function test_withdrawn() public {
        withdraw();
        expectReason(IGateErrors.Reason.Withdrawn);
    }

    function test_suspended() public {
        uint256 alert = raise(AuditAlerts.Severity.Critical);
        expectReason(IGateErrors.Reason.Suspended);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        expectReason(IGateErrors.Reason.None);
    }

    function test_lesserAlertsStopNothing() public {
        raise(AuditAlerts.Severity.Notice);
        raise(AuditAlerts.Severity.Warning);
        expectReason(IGateErrors.Reason.None);
    }

    /// Neither another custodian's book nor the owner's for another purpose will do.
    function test_noBook() public {
        provide(CUSTODIAN, OTHER);
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), STRANGER, 0);
        vm.prank(STRANGER);
        artifacts.register(keccak256("bookless"), IArtifactRegistry.Kind.Dataset, "", new bytes32[](0));
        consents.open(consents.bookId(STRANGER, OTHER));
        vm.prank(TRAINER);
        job = gate.openJob(PURPOSE, requests(keccak256("bookless"), OTHER));
        vm.assertTrue(gate.check(job)[0] == IGateErrors.Reason.NoBook, "reason");
        vm.expectRevert(
            abi.encodeWithSelector(
                IGateErrors.NotAuthorized.selector, job, keccak256("bookless"), IGateErrors.Reason.NoBook
            )
        );
        authorize(job);
    }

    function test_notAttested() public {
        unattest(FIRST, CUSTODIAN, true);
        expectReason(IGateErrors.Reason.NotAttested);
    }

    /// Only an attestation of the same dataset, statement, column and book counts.
    function test_anAttestationOfSomethingElseIsNone() public {
        unattest(FIRST, CUSTODIAN, true);
        bytes32 params = gate.paramsDigest(keccak256("consent"), true);
        (bytes32 statement, bytes32 book) = (gate.STATEMENT(), bookOf(CUSTODIAN));
        put(OTHER, statement, params, book, START);
        put(FIRST, keccak256(abi.encode(keccak256("consent"), uint256(2))), params, book, START);
        put(FIRST, keccak256(abi.encode(keccak256("subset"), uint256(1))), params, book, START);
        put(FIRST, statement, gate.paramsDigest(keccak256("another column"), true), book, START);
        put(FIRST, statement, params, bookOf(HOSPITAL), START);
        put(FIRST, statement, params, consents.bookId(CUSTODIAN, OTHER), START);
        put(FIRST, statement, params, 0, START);
        expectReason(IGateErrors.Reason.NotAttested);
        put(FIRST, statement, params, book, START);
        expectReason(IGateErrors.Reason.None);
    }

    /// A hidden number of records may be 0, for which consent proves nothing.
    function test_anAttestationOfAPerhapsEmptyDatasetIsNone() public {
        unattest(FIRST, CUSTODIAN, true);
        bytes32 params = keccak256(
            abi.encode(
                keccak256("column"),
                keccak256("consent"),
                keccak256("distinct"),
                keccak256("true"),
                keccak256("empty"),
                keccak256("true")
            )
        );
        put(FIRST, gate.STATEMENT(), params, bookOf(CUSTODIAN), START);
        expectReason(IGateErrors.Reason.NotAttested);
    }

    function test_tooOldByASecond() public {
        attest(SECOND, HOSPITAL, true, START + MAX_AGE);
        vm.warp(START + MAX_AGE);
        expectReason(IGateErrors.Reason.None);
        vm.warp(START + MAX_AGE + 1);
        expectReason(IGateErrors.Reason.TooOld);
    }

    function test_revokedStopsAtOnceWithoutGrace() public {
        consents.revoke(bookOf(CUSTODIAN));
        expectReason(IGateErrors.Reason.Revoked);
    }

    function test_aRevocationInAnotherBookStopsNothing() public {
        consents.revoke(bookOf(STRANGER));
        consents.revoke(consents.bookId(CUSTODIAN, OTHER));
        expectReason(IGateErrors.Reason.None);
    }

    function test_revokedStopsASecondAfterTheGrace() public {
        setPolicy(MAX_AGE, GRACE, true);
        attest(SECOND, HOSPITAL, true, START + GRACE);
        consents.revoke(bookOf(CUSTODIAN));
        expectReason(IGateErrors.Reason.None);
        vm.warp(START + GRACE);
        expectReason(IGateErrors.Reason.None);
        vm.warp(START + GRACE + 1);
        expectReason(IGateErrors.Reason.Revoked);
    }

    function test_aNewAttestationTakesTheRevocationIn() public {
        consents.revoke(bookOf(CUSTODIAN));
        attest(FIRST, CUSTODIAN, true, START);
        expectReason(IGateErrors.Reason.None);
    }

    // Whether each record needs a consent of its own.

    function test_aSharedConsentIsNotEnoughForADistinctPolicy() public {
        unattest(FIRST, CUSTODIAN, true);
        attest(FIRST, CUSTODIAN, false, START);
        expectReason(IGateErrors.Reason.NotAttested);
    }

    function test_eitherWillDoForAPolicyThatIsNotDistinct() public {
        setPolicy(MAX_AGE, 0, false);
        expectReason(IGateErrors.Reason.None);
        unattest(FIRST, CUSTODIAN, true);
        expectReason(IGateErrors.Reason.NotAttested);
        attest(FIRST, CUSTODIAN, false, START);
        expectReason(IGateErrors.Reason.None);
    }

    function test_theClaimThatIsReliedOnIsOnRecord() public {
        setPolicy(MAX_AGE, 0, false);
        consents.revoke(bookOf(CUSTODIAN));
        attest(FIRST, CUSTODIAN, false, START);
        bytes32 params = gate.paramsDigest(keccak256("consent"), false);
        vm.expectEmit();
        emit TrainingGate.AccessAuthorized(job, FIRST, TRAINER, PURPOSE, keccak256(abi.encode(FIRST, params, START)));
        authorize(job);
    }

    /// Of two attestations neither of which will do, the reason is that of the one that lacks less.
    function test_theReasonIsThatOfTheBetterAttestation() public {
        setPolicy(MAX_AGE, 0, false);
        vm.warp(START + MAX_AGE + 1);
        attest(SECOND, HOSPITAL, false, block.timestamp);
        expectReason(IGateErrors.Reason.TooOld);
        attest(FIRST, CUSTODIAN, false, block.timestamp);
        consents.revoke(bookOf(CUSTODIAN));
        expectReason(IGateErrors.Reason.Revoked);
        attest(FIRST, CUSTODIAN, true, block.timestamp);
        attest(FIRST, CUSTODIAN, false, START);
        consents.revoke(bookOf(CUSTODIAN));
        expectReason(IGateErrors.Reason.Revoked);
    }

    // Order.

    /// Everything at once is in the way of the first dataset; one after the other is put right.
    function test_reasonsComeInTheirOrder() public {
        vm.warp(START + MAX_AGE + 1);
        attest(SECOND, HOSPITAL, true, block.timestamp);
        consents.revoke(bookOf(CUSTODIAN));
        uint256 alert = raise(AuditAlerts.Severity.Critical);
        mock(IArtifactRegistry.Status.Unknown);
        expectReason(IGateErrors.Reason.NotRegistered);
        mock(IArtifactRegistry.Status.Withdrawn);
        expectReason(IGateErrors.Reason.Withdrawn);
        vm.clearMockedCalls();
        vm.mockCall(address(consents), abi.encodeCall(consents.exists, (bookOf(CUSTODIAN))), abi.encode(false));
        expectReason(IGateErrors.Reason.Suspended);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        expectReason(IGateErrors.Reason.NoBook);
        vm.clearMockedCalls();
        expectReason(IGateErrors.Reason.TooOld);
        setPolicy(MAX_AGE + 1, 0, true);
        expectReason(IGateErrors.Reason.Revoked);
        attest(FIRST, CUSTODIAN, true, block.timestamp);
        expectReason(IGateErrors.Reason.None);
    }

    function mock(IArtifactRegistry.Status status) private {
        vm.mockCall(
            address(artifacts),
            abi.encodeCall(IArtifactRegistry.artifact, (FIRST)),
            abi.encode(IArtifactRegistry.Artifact(CUSTODIAN, uint48(START), IArtifactRegistry.Kind.Dataset, status))
        );
    }

    function test_theFirstDatasetThatIsNotReadyIsNamed() public {
        vm.prank(HOSPITAL);
        artifacts.withdraw(SECOND);
        bytes memory refusal =
            abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, SECOND, IGateErrors.Reason.Withdrawn);
        vm.expectRevert(refusal);
        authorize(job);
        consents.revoke(bookOf(CUSTODIAN));
        vm.expectRevert(
            abi.encodeWithSelector(IGateErrors.NotAuthorized.selector, job, FIRST, IGateErrors.Reason.Revoked)
        );
        authorize(job);
        vm.assertEq(gate.job(job).authorizedAt, 0, "authorised");
        vm.assertFalse(gate.isAuthorized(authorized), "authorised before");
    }

    // Meanwhile.

    function test_aTightenedPolicyHoldsForOpenJobs() public {
        vm.warp(START + 1 days);
        expectReason(IGateErrors.Reason.None);
        attest(SECOND, HOSPITAL, true, block.timestamp);
        setPolicy(1 days - 1, 0, true);
        expectReason(IGateErrors.Reason.TooOld);
    }

    /// Nobody else can put a withdrawn dataset back, so a withdrawal is the end of its jobs.
    function test_aStrangerCannotRegisterAWithdrawnDatasetAgain() public {
        withdraw();
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), STRANGER, 0);
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.AlreadyRegistered.selector, FIRST));
        vm.prank(STRANGER);
        artifacts.register(FIRST, IArtifactRegistry.Kind.Dataset, "", new bytes32[](0));
        expectReason(IGateErrors.Reason.Withdrawn);
    }

    function test_whatIsPutRightIsAuthorizedAgain() public {
        consents.revoke(bookOf(CUSTODIAN));
        vm.assertFalse(gate.isAuthorized(authorized), "after the revocation");
        attest(FIRST, CUSTODIAN, true, START);
        vm.assertTrue(gate.isAuthorized(authorized), "after a new attestation");
    }

    /// The rule in one line, against the gate's.
    function testFuzz_ageAndGrace(uint32 age, uint32 maxAge, uint32 grace, bool revoked) public {
        maxAge = 1 + maxAge % MAX_AGE;
        grace = grace % (maxAge + 1);
        age = age % (2 * MAX_AGE);
        setPolicy(maxAge, grace, true);
        attest(SECOND, HOSPITAL, true, START + age);
        if (revoked) consents.revoke(bookOf(CUSTODIAN));
        vm.warp(START + age);
        if (age > maxAge) expectReason(IGateErrors.Reason.TooOld);
        else if (revoked && (grace == 0 || age > grace)) expectReason(IGateErrors.Reason.Revoked);
        else expectReason(IGateErrors.Reason.None);
    }
}
