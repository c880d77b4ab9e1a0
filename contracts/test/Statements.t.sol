// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {ColumnarVerifier} from "../src/ColumnarVerifier.sol";
import {AggregateStatement} from "../src/statements/AggregateStatement.sol";
import {BalanceStatement} from "../src/statements/BalanceStatement.sol";
import {ConsentStatement} from "../src/statements/ConsentStatement.sol";
import {CountStatement} from "../src/statements/CountStatement.sol";
import {DisjointStatement} from "../src/statements/DisjointStatement.sol";
import {Ranges4Statement} from "../src/statements/Ranges4Statement.sol";
import {RangesStatement} from "../src/statements/RangesStatement.sol";
import {SubsetStatement} from "../src/statements/SubsetStatement.sol";
import {TableStatement} from "../src/statements/TableStatement.sol";
import {UpdateStatement} from "../src/statements/UpdateStatement.sol";
import {RegistryBase, Submission} from "./RegistryBase.sol";
import {StubTableVerifier} from "./StubTableVerifier.sol";
import {Vm} from "./Test.sol";

/// @dev What Go makes of a claim, the contracts make of it too: test/claims has claims that Go accepts, with all
/// digests and public inputs, and claims that it refuses, with the error that refuses them here.
contract StatementsTest is RegistryBase {
    bytes32 private srs;
    /// @dev Any of the verifiers, since all take the same proofs.
    StubTableVerifier private stub;

    function setUp() public {
        Submission memory s = readSubmission("test/claims/consent-plain.json");
        start(s);
        srs = s.tables[0].srs;
        addStatement(new ConsentStatement(verifier("consent", 21)));
        addStatement(new CountStatement(verifier("count", 10)));
        addStatement(new RangesStatement(verifier("ranges", 19)));
        addStatement(new Ranges4Statement(verifier("ranges-4", 33)));
        addStatement(new BalanceStatement(verifier("balance", 20)));
        addStatement(new AggregateStatement(verifier("aggregate", 31)));
        addStatement(new SubsetStatement(verifier("subset", 40)));
        addStatement(new DisjointStatement(verifier("disjoint", 17)));
        addStatement(new UpdateStatement(verifier("update", 11)));
    }

    /// @dev Routes to a stub that takes so many public inputs.
    function verifier(string memory name, uint256 count) private returns (ColumnarVerifier) {
        bytes32 key = keccak256(bytes(name));
        stub = new StubTableVerifier(key, srs, count);
        router.add(key, stub);
        return ColumnarVerifier(address(stub));
    }

    function test_eachClaimGetsItsOutcome() public {
        Vm.DirEntry[] memory files = vm.readDir("test/claims");
        vm.assertGt(files.length, 250, "number of claims");
        for (uint256 i = 0; i < files.length; ++i) {
            Submission memory s = readSubmission(files[i].path);
            string memory json = vm.readFile(files[i].path);
            string memory outcome = vm.parseJsonString(json, ".outcome");
            vm.warp(s.request.time);
            if (s.request.book != 0) consents.setCurrent(BOOK, s.tableDigests[1]);
            if (keccak256(bytes(outcome)) == keccak256("accepted")) {
                checkAccepted(s, vm.parseJsonUintArray(json, ".publicInputs"), files[i].path);
            } else {
                checkRefused(s, bytes4(keccak256(bytes(outcome))), files[i].path);
            }
        }
    }

    function checkAccepted(Submission memory s, uint256[] memory want, string memory path) private {
        (bytes32 claim, uint256[] memory inputs) = registry.preview(s.request, s.tables, s.submitter);
        vm.assertEq(claim, s.claimDigest, path);
        vm.assertEq(keccak256(abi.encode(inputs)), keccak256(abi.encode(want)), path);
        bytes memory proof = stub.prove(want);
        vm.prank(s.submitter);
        registry.submit(s.request, s.tables, proof);
        AttestationRegistry.Attestation memory kept =
            registry.latest(s.tableDigests[0], s.request.statement, s.paramsDigest, s.second);
        vm.assertEq(kept.claim, s.claimDigest, path);
    }

    /// A proof that anybody could make is offered for every claim whose public inputs there are.
    function checkRefused(Submission memory s, bytes4 want, string memory path) private {
        bytes memory proof = "";
        try registry.preview(s.request, s.tables, s.submitter) returns (bytes32, uint256[] memory inputs) {
            proof = stub.prove(inputs);
        } catch {}
        vm.prank(s.submitter);
        (bool success, bytes memory answer) =
            address(registry).call(abi.encodeCall(AttestationRegistry.submit, (s.request, s.tables, proof)));
        vm.assertFalse(success, path);
        vm.assertEq(bytes4(answer), want, path);
    }

    /// The verifier opens columns by its own SRS: over another one, points mean something else.
    function test_aTableOverAnotherSrsIsRefused() public {
        Submission memory s = readSubmission("test/claims/consent-plain.json");
        for (uint256 i = 0; i < 2; ++i) {
            Submission memory changed = readSubmission("test/claims/consent-plain.json");
            changed.tables[i].srs = keccak256("another SRS");
            vm.expectRevert(abi.encodeWithSelector(TableStatement.WrongSrs.selector, i));
            registry.preview(changed.request, changed.tables, s.submitter);
        }
    }

    /// Whoever calls a statement without a registry has its own number of tables.
    function test_anotherNumberOfTablesIsRefused() public {
        Submission memory s = readSubmission("test/claims/count-exactly.json");
        ConsentStatement consent = new ConsentStatement(verifier("another consent", 21));
        vm.expectRevert(abi.encodeWithSelector(TableStatement.WrongTableCount.selector, 2, 1));
        consent.publicInputs(0, s.request.time, s.request.params, s.tables);
    }

    function test_theVerifierOfAnotherStatementIsRefused() public {
        ColumnarVerifier other = verifier("another", 22);
        bytes memory wrong = abi.encodeWithSelector(TableStatement.WrongVerifier.selector);
        vm.expectRevert(wrong);
        new ConsentStatement(other);
        vm.expectRevert(wrong);
        new CountStatement(other);
        vm.expectRevert(wrong);
        new RangesStatement(other);
        vm.expectRevert(wrong);
        new Ranges4Statement(other);
        vm.expectRevert(wrong);
        new BalanceStatement(other);
        vm.expectRevert(wrong);
        new AggregateStatement(other);
        vm.expectRevert(wrong);
        new SubsetStatement(other);
        vm.expectRevert(wrong);
        new DisjointStatement(other);
        vm.expectRevert(wrong);
        new UpdateStatement(other);
    }
}
