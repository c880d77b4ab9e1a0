// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ColumnarVerifier} from "../src/ColumnarVerifier.sol";
import {IAttestationRegistry} from "../src/IAttestationRegistry.sol";
import {ConsentStatement} from "../src/statements/ConsentStatement.sol";
import {CountStatement} from "../src/statements/CountStatement.sol";
import {RegistryBase, Submission} from "./RegistryBase.sol";
import {StubTableVerifier} from "./StubTableVerifier.sol";

/// @dev A registry with the statements consent and count, behind verifiers whose proofs anybody can make: a proof is
/// one of exactly the public inputs that it was made for, and the registry has to say which these are.
abstract contract StubbedRegistry is RegistryBase {
    bytes32 internal constant CONSENT_KEY = keccak256("a key of consent");
    bytes32 internal constant COUNT_KEY = keccak256("a key of count");

    StubTableVerifier internal verifier;

    function setUp() public {
        Submission memory s = consentClaim();
        start(s);
        verifier = new StubTableVerifier(CONSENT_KEY, s.tables[0].srs, 21);
        StubTableVerifier countVerifier = new StubTableVerifier(COUNT_KEY, s.tables[0].srs, 10);
        router.add(CONSENT_KEY, verifier);
        router.add(COUNT_KEY, countVerifier);
        addStatement(new ConsentStatement(ColumnarVerifier(address(verifier))));
        addStatement(new CountStatement(ColumnarVerifier(address(countVerifier))));
        consents.setCurrent(BOOK, s.tableDigests[1]);
    }

    function consentClaim() internal view returns (Submission memory) {
        return readSubmission("test/claims/consent-plain.json");
    }

    function countClaim() internal view returns (Submission memory) {
        return readSubmission("test/claims/count-exactly.json");
    }

    /// @dev Makes a proof for the claim and the account as they stand.
    function prove(Submission memory s) internal view returns (bytes memory) {
        (, uint256[] memory inputs) = registry.preview(s.request, s.tables, s.submitter);
        return verifier.prove(inputs);
    }

    function digestOf(Submission memory s) internal view returns (bytes32 claim) {
        (claim,) = registry.preview(s.request, s.tables, s.submitter);
    }

    /// @dev Submits with a proof of what is submitted.
    function submit(Submission memory s) internal returns (bytes32) {
        return submit(s, prove(s));
    }

    function submit(Submission memory s, bytes memory proof) internal returns (bytes32) {
        vm.prank(s.submitter);
        return registry.submit(s.request, s.tables, proof);
    }

    /// @dev Submits what has to be refused with an error, though it comes with a proof of what is submitted.
    function expectRefusal(Submission memory s, bytes memory err) internal {
        expectRefusal(s, prove(s), err);
    }

    function expectRefusal(Submission memory s, bytes memory proof, bytes memory err) internal {
        vm.prank(s.submitter);
        vm.expectRevert(err);
        registry.submit(s.request, s.tables, proof);
    }

    function latest(Submission memory s) internal view returns (IAttestationRegistry.Attestation memory) {
        return registry.latest(s.tableDigests[0], s.request.statement, s.paramsDigest, s.request.book);
    }
}

