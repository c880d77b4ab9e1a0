// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {ContributionRewards} from "../src/ContributionRewards.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {RewardsBase} from "./RewardsBase.sol";

/// @dev What a claim is refused for, each reason alone, and what it pays otherwise.
contract ContributionRewardsTest is RewardsBase {
    function test_theOwnerIsPaidForEachRecord() public {
        bytes32 relied = attestations.latest(DATASET, statement("count"), countParams(RECORDS), 0).claim;
        vm.expectEmit();
        emit ContributionRewards.Rewarded(programme, DATASET, CUSTODIAN, RECORDS, RECORDS * RATE, relied);
        vm.assertEq(claim(CUSTODIAN, DATASET, RECORDS), RECORDS * RATE, "amount");
        vm.assertEq(token.balanceOf(CUSTODIAN), RECORDS * RATE, "balance");
        vm.assertEq(rewards.programme(programme).paid, RECORDS * RATE, "paid");
        vm.assertEq(rewards.recordsOf(programme, bookOf(CUSTODIAN)), RECORDS, "records of the book");
        vm.assertTrue(rewards.rewarded(programme, DATASET), "rewarded");
    }

    // Once.

    function test_aDatasetIsRewardedOnce() public {
        claim(CUSTODIAN, DATASET, RECORDS);
        vm.warp(START + 1 days);
        attestAll(CUSTODIAN, DATASET, RECORDS);
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.AlreadyRewarded.selector, programme, DATASET));
        claim(CUSTODIAN, DATASET, RECORDS);
    }

    /// An attestation registry that gave one attestation to two datasets would be broken; this does not rest on it.
    function test_anAttestationCountsOnce() public {
        claim(CUSTODIAN, DATASET, RECORDS);
        provide(CUSTODIAN, SECOND, RECORDS);
        bytes32 used = attestations.latest(DATASET, RANGES, WITHIN, 0).claim;
        vm.mockCall(
            address(attestations),
            abi.encodeCall(attestations.latest, (SECOND, RANGES, WITHIN, bytes32(0))),
            abi.encode(attestations.latest(DATASET, RANGES, WITHIN, 0))
        );
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.AlreadyCounted.selector, used));
        claim(CUSTODIAN, SECOND, RECORDS);
    }

    /// As documented: another programme is another budget, and may reward the same data.
    function test_anotherProgrammeRewardsAgain() public {
        claim(CUSTODIAN, DATASET, RECORDS);
        programme = open(terms(), criteria());
        claim(CUSTODIAN, DATASET, RECORDS);
        vm.assertEq(token.balanceOf(CUSTODIAN), 2 * RECORDS * RATE, "balance");
    }

    // Whose it is.

    function test_notAnotherOnesDataset() public {
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.NotOwner.selector, DATASET, HOSPITAL));
        claim(HOSPITAL, DATASET, RECORDS);
    }

    /// Whoever registers a digest first that somebody else has proven things about gains nothing by their proofs.
    function test_notByAnotherOnesAttestation() public {
        bytes32 params = countParams(RECORDS);
        put(DATASET, statement("count"), params, 0, HOSPITAL);
        bytes32 foreign = attestations.latest(DATASET, statement("count"), params, 0).claim;
        refused(abi.encodeWithSelector(ContributionRewards.ForeignAttestation.selector, foreign, HOSPITAL));
        attestCount(CUSTODIAN, DATASET, RECORDS);
        put(DATASET, RANGES, WITHIN, 0, HOSPITAL);
        foreign = attestations.latest(DATASET, RANGES, WITHIN, 0).claim;
        refused(abi.encodeWithSelector(ContributionRewards.ForeignAttestation.selector, foreign, HOSPITAL));
    }

    // What the dataset is.

    function test_onlyWhatIsRegistered() public {
        bytes32 other = keccak256("not registered");
        attestAll(CUSTODIAN, other, RECORDS);
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.NotADataset.selector, other));
        claim(CUSTODIAN, other, RECORDS);
    }

    function test_onlyDatasets() public {
        bytes32 other = keccak256("other");
        vm.prank(CUSTODIAN);
        artifacts.register(other, IArtifactRegistry.Kind.Other, "", new bytes32[](0));
        attestAll(CUSTODIAN, other, RECORDS);
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.NotADataset.selector, other));
        claim(CUSTODIAN, other, RECORDS);
    }

    function test_notWhatIsWithdrawn() public {
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DATASET);
        refused(abi.encodeWithSelector(ContributionRewards.NotADataset.selector, DATASET));
    }

    function test_notWhatIsSuspended() public {
        vm.prank(AUDITOR);
        alerts.raise(DATASET, AuditAlerts.Severity.Critical, 0, "");
        refused(abi.encodeWithSelector(ContributionRewards.DatasetSuspended.selector, DATASET));
    }

    // What was attested.

    function test_noMoreRecordsThanWereAttested() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                ContributionRewards.NotAttested.selector, statement("count"), countParams(RECORDS + 1), bytes32(0)
            )
        );
        claim(CUSTODIAN, DATASET, RECORDS + 1);
    }

    function test_eachCriterionIsWanted() public {
        unattest(DATASET, RANGES, WITHIN, 0);
        put(DATASET, RANGES, keccak256("age within 0 and 999"), 0, CUSTODIAN);
        refused(abi.encodeWithSelector(ContributionRewards.NotAttested.selector, RANGES, WITHIN, bytes32(0)));
    }

    function test_eachAttestationIsYoungEnough() public {
        bytes32 consentParams = gate.paramsDigest(CONSENT, true);
        bytes32[3] memory statements = [statement("count"), RANGES, statement("consent")];
        bytes32[3] memory params = [countParams(RECORDS), WITHIN, consentParams];
        bytes32[3] memory others = [bytes32(0), bytes32(0), bookOf(CUSTODIAN)];
        for (uint256 i = 0; i < 3; ++i) {
            vm.warp(START + i * 20 days / 10);
            put(DATASET, statements[i], params[i], others[i], CUSTODIAN);
            bytes32 old = attestations.latest(DATASET, statements[i], params[i], others[i]).claim;
            uint256 time = block.timestamp;
            vm.warp(time + MAX_AGE + 1);
            for (uint256 j = 0; j < 3; ++j) {
                if (j != i) put(DATASET, statements[j], params[j], others[j], CUSTODIAN);
            }
            refused(abi.encodeWithSelector(ContributionRewards.AttestationTooOld.selector, old, time));
        }
    }

    function test_theLastSecondOfAnAttestation() public {
        vm.warp(START + MAX_AGE);
        claim(CUSTODIAN, DATASET, RECORDS);
    }

    // Consents.

    function test_consentsAreWantedWithDistinctForTheOwnersBook() public {
        bytes32 distinct = gate.paramsDigest(CONSENT, true);
        unattest(DATASET, statement("consent"), distinct, bookOf(CUSTODIAN));
        put(DATASET, statement("consent"), gate.paramsDigest(CONSENT, false), bookOf(CUSTODIAN), CUSTODIAN);
        put(DATASET, statement("consent"), distinct, bookOf(HOSPITAL), CUSTODIAN);
        bytes32 book = bookOf(CUSTODIAN);
        refused(abi.encodeWithSelector(ContributionRewards.NotAttested.selector, statement("consent"), distinct, book));
    }

    function test_aRevocationMakesTheProofOfConsentsStale() public {
        consents.revoke(bookOf(CUSTODIAN));
        refused(abi.encodeWithSelector(ContributionRewards.ConsentsRevoked.selector, bookOf(CUSTODIAN)));
        vm.warp(START + 1);
        attestConsent(CUSTODIAN, DATASET);
        claim(CUSTODIAN, DATASET, RECORDS);
    }

    /// The same records under another digest need as many consents more.
    function test_aBookPaysForNoMoreRecordsThanConsentsWereGranted() public {
        claim(CUSTODIAN, DATASET, RECORDS);
        provide(CUSTODIAN, SECOND, 61);
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.BookExhausted.selector, bookOf(CUSTODIAN), 60));
        claim(CUSTODIAN, SECOND, 61);
        consents.grant(bookOf(CUSTODIAN), 1);
        claim(CUSTODIAN, SECOND, 61);
        vm.assertEq(rewards.recordsOf(programme, bookOf(CUSTODIAN)), 101, "records of the book");
    }

    function test_withoutAPurposeNoConsentIsWanted() public {
        ContributionRewards.Terms memory what = terms();
        what.purpose = 0;
        programme = open(what, criteria());
        unattest(DATASET, statement("consent"), gate.paramsDigest(CONSENT, true), bookOf(CUSTODIAN));
        claim(CUSTODIAN, DATASET, RECORDS);
    }

    // Budget.

    function test_neverMoreThanTheBudget() public {
        ContributionRewards.Terms memory what = terms();
        what.budget = uint128(RECORDS * RATE - 1);
        programme = open(what, criteria());
        uint256 due = RECORDS * RATE;
        refused(abi.encodeWithSelector(ContributionRewards.BudgetExceeded.selector, due, due - 1));
        ++what.budget;
        programme = open(what, criteria());
        claim(CUSTODIAN, DATASET, RECORDS);
        vm.assertEq(token.totalSupply(), what.budget, "all of it");
    }

    /// There is nothing to round: a rate is a whole number of the smallest unit, and so is each reward.
    function testFuzz_whatIsPaidIsRecordsTimesRate(uint128 rate, uint24 records) public {
        uint256 most = token.MAX_SUPPLY();
        rate = uint128(1 + rate % (most / (1 << 24)));
        records = 1 + records % ((1 << 24) - 1);
        ContributionRewards.Terms memory what = terms();
        (what.rate, what.budget) = (rate, uint128(most));
        programme = open(what, criteria());
        consents.grant(bookOf(CUSTODIAN), 1 << 24);
        attestCount(CUSTODIAN, DATASET, records);
        claim(CUSTODIAN, DATASET, records);
        vm.assertEq(token.balanceOf(CUSTODIAN), uint256(records) * rate, "balance");
    }

    // Programmes.

    function test_noSuchProgramme() public {
        programme = 2;
        refused(abi.encodeWithSelector(ContributionRewards.UnknownProgramme.selector, 2));
        programme = 0;
        refused(abi.encodeWithSelector(ContributionRewards.UnknownProgramme.selector, 0));
    }

    function test_theEnd() public {
        vm.warp(END - 1);
        attestAll(CUSTODIAN, DATASET, RECORDS);
        vm.warp(END);
        refused(abi.encodeWithSelector(ContributionRewards.ProgrammeOver.selector, programme));
        vm.warp(END - 1);
        claim(CUSTODIAN, DATASET, RECORDS);
    }

    function test_aClosedProgrammePaysNothingAndIsClosedOnce() public {
        vm.expectEmit();
        emit ContributionRewards.ProgrammeClosed(programme);
        vm.prank(GOVERNOR);
        rewards.close(programme);
        refused(abi.encodeWithSelector(ContributionRewards.ProgrammeOver.selector, programme));
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.ProgrammeOver.selector, programme));
        vm.prank(GOVERNOR);
        rewards.close(programme);
    }

    function test_termsThatCannotBe() public {
        ContributionRewards.Terms[5] memory bad = [terms(), terms(), terms(), terms(), terms()];
        bad[0].rate = 0;
        bad[1].rate = BUDGET + 1;
        bad[2].maxAge = 0;
        bad[3].end = uint48(START);
        (bad[4].rate, bad[4].budget) = (0, 0);
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(ContributionRewards.InvalidTerms.selector);
            open(bad[i], criteria());
        }
    }

    function test_criteriaAreBoundedAndDifferent() public {
        uint256 most = rewards.MAX_CRITERIA();
        ContributionRewards.Criterion[] memory list = new ContributionRewards.Criterion[](most + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = ContributionRewards.Criterion(RANGES, WITHIN, bytes32(i));
        }
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.TooManyCriteria.selector, most + 1));
        open(terms(), list);
        ContributionRewards.Criterion[] memory two = new ContributionRewards.Criterion[](2);
        (two[0], two[1]) = (list[0], list[0]);
        vm.expectRevert(abi.encodeWithSelector(ContributionRewards.DuplicateCriterion.selector, 1));
        open(terms(), two);
    }

    function test_aProgrammeIsKeptAndItsEventSaysSo() public {
        vm.expectEmit();
        emit ContributionRewards.ProgrammeOpened(2, terms(), criteria());
        uint256 id = open(terms(), criteria());
        vm.assertEq(abi.encode(rewards.programme(id).terms), abi.encode(terms()), "terms");
        vm.assertEq(abi.encode(rewards.criteria(id)), abi.encode(criteria()), "criteria");
        vm.assertEq(rewards.programme(id).paid, 0, "paid");
    }

    /// Tokens are votes: an account that is no custodian any more gets no more of them.
    function test_whoIsNoCustodianAnyMoreIsPaidNothing() public {
        consortium.revokeRole(consortium.CUSTODIAN_ROLE(), CUSTODIAN);
        vm.prank(CUSTODIAN);
        (bool success,) = address(rewards).call(abi.encodeCall(rewards.claim, (programme, DATASET, evidence(RECORDS))));
        vm.assertFalse(success, "claimed");
    }
}
