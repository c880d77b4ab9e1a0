// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {Claims} from "../src/Claims.sol";
import {ColumnarVerifier} from "../src/ColumnarVerifier.sol";
import {IAttestationRegistry} from "../src/IAttestationRegistry.sol";
import {IVerifier} from "../src/IVerifier.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {ConsentStatement} from "../src/statements/ConsentStatement.sol";
import {Submission} from "./RegistryBase.sol";
import {StubStatement} from "./StubStatement.sol";
import {StubTableVerifier} from "./StubTableVerifier.sol";
import {StubbedRegistry} from "./StubbedRegistry.sol";

/// @dev What is accepted, and where it is kept.
contract AttestationRegistryTest is StubbedRegistry {
    function test_aClaimIsAcceptedAndKept() public {
        Submission memory s = consentClaim();
        consents.setRevocations(BOOK, 3, s.request.time - 1);
        bytes memory proof = prove(s);
        vm.expectEmit();
        emit AttestationRegistry.Attested(
            s.tableDigests[0], s.request.statement, BOOK, s.claimDigest, s.paramsDigest, s.request.time, s.submitter
        );
        bytes32 claim = submit(s, proof);

        vm.assertEq(claim, s.claimDigest, "digest");
        vm.assertTrue(registry.claimKnown(claim), "known");
        IAttestationRegistry.Attestation memory kept = latest(s);
        vm.assertEq(kept.claim, claim, "claim");
        vm.assertEq(kept.time, s.request.time, "time");
        vm.assertEq(kept.revocations, 3, "revocations");
        vm.assertEq(kept.submitter, s.submitter, "submitter");
    }

    function test_aClaimAboutNoBookIsAcceptedAndKept() public {
        Submission memory s = countClaim();
        bytes32 claim = submit(s);
        IAttestationRegistry.Attestation memory kept = latest(s);
        vm.assertEq(kept.claim, claim, "claim");
        vm.assertEq(kept.revocations, 0, "revocations");
    }

    /// A claim about an empty list must not stand in for one about the list that matters.
    function test_aClaimAboutASecondTableIsKeptUnderIt() public {
        StubStatement rules = new StubStatement();
        rules.set("toy", 1, 2, 0);
        bytes32 key = rules.verifyingKeyHash();
        router.add(key, new StubTableVerifier(key, 0, 1));
        Submission memory s = consentClaim();
        (s.request.statement, s.request.book) = (addStatement(rules), 0);
        bytes32 claim = submit(s);
        (bytes32 dataset, bytes32 statement) = (s.tableDigests[0], s.request.statement);
        vm.assertEq(registry.latest(dataset, statement, s.paramsDigest, s.tableDigests[1]).claim, claim, "its list");
        vm.assertEq(registry.latest(dataset, statement, s.paramsDigest, 0).claim, 0, "no list");
        vm.assertEq(registry.latest(dataset, statement, s.paramsDigest, dataset).claim, 0, "another list");
    }

    function test_whereNothingWasAcceptedThereIsNothing() public {
        Submission memory s = consentClaim();
        submit(s);
        (bytes32 dataset, bytes32 statement) = (s.tableDigests[0], s.request.statement);
        vm.assertEq(registry.latest(BOOK, statement, s.paramsDigest, BOOK).claim, 0, "another dataset");
        vm.assertEq(registry.latest(dataset, BOOK, s.paramsDigest, BOOK).claim, 0, "another statement");
        vm.assertEq(registry.latest(dataset, statement, BOOK, BOOK).claim, 0, "other parameters");
        vm.assertEq(registry.latest(dataset, statement, s.paramsDigest, 0).claim, 0, "no book");
    }

    function test_aNewerOneReplaces() public {
        Submission memory s = consentClaim();
        submit(s);
        ++s.request.time;
        bytes32 newer = submit(s);
        vm.assertEq(latest(s).claim, newer, "latest");
        vm.assertEq(latest(s).time, s.request.time, "time");
    }

    function test_anOlderOneDoesNotReplace() public {
        Submission memory s = consentClaim();
        bytes32 newer = submit(s);
        --s.request.time;
        bytes32 older = submit(s);
        vm.assertTrue(registry.claimKnown(older), "the older is accepted");
        vm.assertEq(latest(s).claim, newer, "latest");
    }

    /// Its book may be in a later state, with more consents revoked.
    function test_ofTwoWithOneTimeTheSecondIsKept() public {
        Submission memory s = consentClaim();
        submit(s);
        consents.setRevocations(BOOK, 1, s.request.time);
        s.request.scope = "again";
        bytes32 second = submit(s);
        vm.assertEq(latest(s).claim, second, "latest");
        vm.assertEq(latest(s).revocations, 1, "revocations");
    }
}

/// @dev Proofs of something else: each is refused by the verifier, since the registry makes other public inputs.
contract CopiedProofTest is StubbedRegistry {
    function expectInvalid(Submission memory s, bytes memory proof) private {
        expectRefusal(s, proof, abi.encodeWithSelector(AttestationRegistry.InvalidProof.selector, digestOf(s)));
    }

    function test_aProofCopiedByAnotherSenderIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        s.submitter = address(0xbad);
        expectInvalid(s, proof);
    }

    function test_aProofForAnotherChainIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        vm.chainId(s.chainId + 1);
        expectInvalid(s, proof);
    }

    function test_aProofForAnotherRegistryIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        registry = deploy(address(0xabc));
        addStatement(new ConsentStatement(ColumnarVerifier(address(verifier))));
        expectInvalid(s, proof);
    }

    function test_aProofOfAnotherTimeIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        ++s.request.time;
        expectInvalid(s, proof);
    }

    function test_aProofForAnotherScopeIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        s.request.scope = "another";
        expectInvalid(s, proof);
    }

    function test_aProofOfOtherParametersIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        s.request.params[1].value = "true";
        expectInvalid(s, proof);
    }

    /// The claim's digest is all that these have of their own: the public inputs beyond it stay as they were.
    function test_aProofOfAParameterThatOnlyTheClaimSpellsIsRefused() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        s.request.params[2].value = "true";
        expectInvalid(s, proof);
    }

    function test_aTableOpenedOtherwiseIsAnotherTable() public {
        for (uint256 i = 0; i < 6; ++i) {
            Submission memory s = consentClaim();
            bytes memory proof = prove(s);
            if (i == 0) s.tables[0].points[0] = s.tables[0].points[1];
            if (i == 1) --s.tables[0].count;
            if (i == 2) (s.tables[0].hidden, s.tables[0].capacity) = (true, s.tables[0].count);
            if (i == 3) s.tables[0].columns[1].name = keccak256("another");
            if (i == 4) s.tables[0].points[1] = s.tables[0].points[0];
            if (i == 5) ++s.tables[0].root;
            expectInvalid(s, proof);
        }
    }

    function test_anInvalidProofIsRefused() public {
        expectInvalid(consentClaim(), "");
        expectInvalid(consentClaim(), abi.encode(0));
    }

    function test_aClaimIsAcceptedOnce() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        submit(s, proof);
        expectRefusal(s, proof, abi.encodeWithSelector(AttestationRegistry.ClaimTaken.selector, s.claimDigest));
    }

    /// Its proof is one of the same claim: that it is another proof does not make it another claim.
    function test_aClaimIsAcceptedOnceUnderWhateverBook() public {
        Submission memory s = consentClaim();
        submit(s);
        s.request.book = keccak256("another book's id");
        consents.setCurrent(s.request.book, s.tableDigests[1]);
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.ClaimTaken.selector, s.claimDigest));
    }
}

/// @dev Claims that do not fit the block, the book or the statement, each with a proof of what is submitted.
contract RefusedClaimTest is StubbedRegistry {
    // Time.

    function test_aTimeInTheFutureIsRefused() public {
        Submission memory s = consentClaim();
        s.request.time += 61;
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.TimeInFuture.selector, s.request.time));
        --s.request.time;
        submit(s);
    }

    function test_aTimeTooLongAgoIsRefused() public {
        Submission memory s = consentClaim();
        vm.warp(s.request.time + AGE + 1);
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.TimeTooOld.selector, s.request.time));
        vm.warp(s.request.time + AGE);
        submit(s);
    }

    // Book.

    function test_aBookThatTheRegistryDoesNotKnowIsRefused() public {
        Submission memory s = consentClaim();
        s.request.book = keccak256("another book's id");
        expectRefusal(
            s, abi.encodeWithSelector(AttestationRegistry.UnknownBookState.selector, s.request.book, s.tableDigests[1])
        );
        s.request.book = 0;
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.UnknownBookState.selector, 0, s.tableDigests[1]));
    }

    /// A book that a custodian made up, with consents that nobody gave.
    function test_aBookOpenedOtherwiseIsRefused() public {
        for (uint256 i = 0; i < 3; ++i) {
            Submission memory s = consentClaim();
            if (i == 0) s.tables[1].points[0] = s.tables[0].points[0];
            if (i == 1) ++s.tables[1].count;
            if (i == 2) (s.tables[1].hidden, s.tables[1].capacity) = (true, s.tables[1].count);
            // The error names the digest of what was opened, which Go does not tell of changed tables.
            bytes memory proof = prove(s);
            vm.prank(s.submitter);
            (bool success, bytes memory answer) =
                address(registry).call(abi.encodeCall(AttestationRegistry.submit, (s.request, s.tables, proof)));
            vm.assertFalse(success, vm.toString(i));
            vm.assertEq(bytes4(answer), AttestationRegistry.UnknownBookState.selector, vm.toString(i));
        }
    }

    function test_aStateSupersededWithinTheLagIsAccepted() public {
        Submission memory s = consentClaim();
        consents.setSuperseded(BOOK, s.tableDigests[1], s.request.time);
        consents.setRevocations(BOOK, 2, s.request.time - 1);
        vm.warp(s.request.time + LAG);
        submit(s);
        vm.assertEq(latest(s).revocations, 2, "revocations");
    }

    function test_aStateSupersededTooLongAgoIsRefused() public {
        Submission memory s = consentClaim();
        consents.setSuperseded(BOOK, s.tableDigests[1], s.request.time);
        vm.warp(s.request.time + LAG + 1);
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.BookStateTooOld.selector, s.request.time));
    }

    function test_aRevocationSinceTheStateIsRefused() public {
        Submission memory s = consentClaim();
        consents.setSuperseded(BOOK, s.tableDigests[1], s.request.time);
        for (uint64 later = 0; later < 2; ++later) {
            uint64 revokedAt = s.request.time + later;
            consents.setRevocations(BOOK, 1, revokedAt);
            expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.RevokedSince.selector, revokedAt));
        }
    }

    /// The current state has all revocations in it, those of this block too.
    function test_aRevocationIsPartOfTheCurrentState() public {
        Submission memory s = consentClaim();
        consents.setRevocations(BOOK, 1, s.request.time + 1 minutes);
        submit(s);
        vm.assertEq(latest(s).revocations, 1, "revocations");
    }

    function test_aBookForAStatementWithoutOneIsRefused() public {
        Submission memory s = countClaim();
        s.request.book = BOOK;
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.UnexpectedBook.selector, BOOK));
    }

    // Statement, parameters and tables.

    function test_anUnknownStatementIsRefused() public {
        Submission memory s = consentClaim();
        s.request.statement = Claims.statementDigest(keccak256("consent"), 2);
        bytes memory err = abi.encodeWithSelector(AttestationRegistry.UnknownStatement.selector, s.request.statement);
        expectRefusal(s, "", err);
        vm.expectRevert(err);
        registry.preview(s.request, s.tables, s.submitter);
    }

    function test_parametersOutOfOrderAreRefused() public {
        Submission memory s = consentClaim();
        (s.request.params[1], s.request.params[2]) = (s.request.params[2], s.request.params[1]);
        expectRefusal(s, "", abi.encodeWithSelector(Claims.ParamsNotAscending.selector, 2));
    }

    function test_anotherNumberOfTablesIsRefused() public {
        Submission memory s = consentClaim();
        s.request.statement = countClaim().request.statement;
        expectRefusal(s, "", abi.encodeWithSelector(AttestationRegistry.WrongTableCount.selector, 1, 2));
    }

    // Verifier.

    function test_aFrozenVerifierStopsTheStatement() public {
        Submission memory s = consentClaim();
        router.freeze(CONSENT_KEY);
        expectRefusal(s, abi.encodeWithSelector(VerifierRouter.FrozenVerifier.selector, CONSENT_KEY));
    }

    function test_whatWasAcceptedBeforeItsVerifierWasFrozenStays() public {
        Submission memory s = consentClaim();
        bytes32 claim = submit(s);
        router.freeze(CONSENT_KEY);
        vm.assertEq(latest(s).claim, claim, "latest");
    }

    /// Too little gas is no verdict: the claim can be submitted again.
    function test_aShortageOfGasPasses() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        (, uint256[] memory inputs) = registry.preview(s.request, s.tables, s.submitter);
        bytes memory err = abi.encodeWithSelector(IVerifier.InsufficientGas.selector, 7);
        vm.mockCallRevert(address(verifier), abi.encodeCall(IVerifier.verify, (proof, inputs)), err);
        expectRefusal(s, proof, err);
        vm.clearMockedCalls();
        submit(s, proof);
    }
}
