// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AggregatePlonkAdapter} from "../generated/AggregatePlonkAdapter.sol";
import {BalancePlonkAdapter} from "../generated/BalancePlonkAdapter.sol";
import {ConsentPlonkAdapter} from "../generated/ConsentPlonkAdapter.sol";
import {CountPlonkAdapter} from "../generated/CountPlonkAdapter.sol";
import {DisjointPlonkAdapter} from "../generated/DisjointPlonkAdapter.sol";
import {Ranges4PlonkAdapter} from "../generated/Ranges4PlonkAdapter.sol";
import {RangesPlonkAdapter} from "../generated/RangesPlonkAdapter.sol";
import {SubsetPlonkAdapter} from "../generated/SubsetPlonkAdapter.sol";
import {UpdatePlonkAdapter} from "../generated/UpdatePlonkAdapter.sol";
import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {IStatement} from "../src/IStatement.sol";
import {IVerifier} from "../src/IVerifier.sol";
import {AggregateStatement} from "../src/statements/AggregateStatement.sol";
import {BalanceStatement} from "../src/statements/BalanceStatement.sol";
import {ConsentStatement} from "../src/statements/ConsentStatement.sol";
import {CountStatement} from "../src/statements/CountStatement.sol";
import {DisjointStatement} from "../src/statements/DisjointStatement.sol";
import {Ranges4Statement} from "../src/statements/Ranges4Statement.sol";
import {RangesStatement} from "../src/statements/RangesStatement.sol";
import {SubsetStatement} from "../src/statements/SubsetStatement.sol";
import {UpdateStatement} from "../src/statements/UpdateStatement.sol";
import {RegistryBase, Submission} from "./RegistryBase.sol";

/// @dev A registry in front of the exported verifiers, and the claims that Go proved for it: in test/fixtures, for this
/// address, this chain and this sender.
abstract contract ExportedRegistry is RegistryBase {
    string internal constant AGGREGATE = "test/fixtures/AggregatePlonkAdapter.json";
    string internal constant BALANCE = "test/fixtures/BalancePlonkAdapter.json";
    string internal constant CONSENT = "test/fixtures/ConsentPlonkAdapter.json";
    string internal constant COUNT = "test/fixtures/CountPlonkAdapter.json";
    string internal constant DISJOINT = "test/fixtures/DisjointPlonkAdapter.json";
    string internal constant RANGES = "test/fixtures/RangesPlonkAdapter.json";
    string internal constant RANGES_4 = "test/fixtures/Ranges4PlonkAdapter.json";
    string internal constant SUBSET = "test/fixtures/SubsetPlonkAdapter.json";
    string internal constant UPDATE = "test/fixtures/UpdatePlonkAdapter.json";

    function setUp() public {
        Submission memory s = readSubmission(CONSENT);
        start(s);
        consents.setCurrent(BOOK, s.tableDigests[1]);
        addConsentAndCount();
        addFigures();
        addPairs();
        addUpdate();
    }

    function addConsentAndCount() private {
        ConsentPlonkAdapter consent = new ConsentPlonkAdapter();
        CountPlonkAdapter count = new CountPlonkAdapter();
        add(consent, new ConsentStatement(consent));
        add(count, new CountStatement(count));
    }

    function addFigures() private {
        RangesPlonkAdapter ranges = new RangesPlonkAdapter();
        Ranges4PlonkAdapter ranges4 = new Ranges4PlonkAdapter();
        BalancePlonkAdapter balance = new BalancePlonkAdapter();
        AggregatePlonkAdapter aggregate = new AggregatePlonkAdapter();
        add(ranges, new RangesStatement(ranges));
        add(ranges4, new Ranges4Statement(ranges4));
        add(balance, new BalanceStatement(balance));
        add(aggregate, new AggregateStatement(aggregate));
    }

    function addPairs() private {
        SubsetPlonkAdapter subset = new SubsetPlonkAdapter();
        DisjointPlonkAdapter disjoint = new DisjointPlonkAdapter();
        add(subset, new SubsetStatement(subset));
        add(disjoint, new DisjointStatement(disjoint));
    }

    function addUpdate() private {
        UpdatePlonkAdapter update = new UpdatePlonkAdapter();
        add(update, new UpdateStatement(update));
    }

    function add(IVerifier verifier, IStatement statement) private {
        router.add(verifier.verifyingKeyHash(), verifier);
        addStatement(statement);
    }

    function call(Submission memory s, string memory path) internal view returns (bytes memory) {
        bytes memory proof = vm.parseJsonBytes(vm.readFile(path), ".proof");
        return abi.encodeCall(AttestationRegistry.submit, (s.request, s.tables, proof));
    }
}

/// @dev Real proofs, from Go's prover to what the registry keeps.
contract ExportedRegistryTest is ExportedRegistry {
    function checkAccepted(string memory path) private {
        Submission memory s = readSubmission(path);
        (bytes32 claim, uint256[] memory inputs) = registry.preview(s.request, s.tables, s.submitter);
        vm.assertEq(claim, s.claimDigest, "claim");
        uint256[] memory want = vm.parseJsonUintArray(vm.readFile(path), ".publicInputs");
        vm.assertEq(keccak256(abi.encode(inputs)), keccak256(abi.encode(want)), "public inputs");

        bytes memory data = call(s, path);
        vm.prank(s.submitter);
        (bool success,) = address(registry).call(data);
        vm.assertTrue(success, "submitted");
        AttestationRegistry.Attestation memory kept =
            registry.latest(s.tableDigests[0], s.request.statement, s.paramsDigest, s.second);
        vm.assertEq(kept.claim, s.claimDigest, "kept");
        vm.assertEq(kept.submitter, s.submitter, "submitter");
    }

    function test_aProofOfConsentIsAccepted() public {
        checkAccepted(CONSENT);
    }

    function test_aProofOfCountIsAccepted() public {
        checkAccepted(COUNT);
    }

    function test_aProofOfRangesIsAccepted() public {
        checkAccepted(RANGES);
        checkAccepted(RANGES_4);
    }

    function test_aProofOfBalanceIsAccepted() public {
        checkAccepted(BALANCE);
    }

    function test_aProofOfAggregateIsAccepted() public {
        checkAccepted(AGGREGATE);
    }

    function test_aProofOfSubsetIsAccepted() public {
        checkAccepted(SUBSET);
    }

    function test_aProofOfDisjointIsAccepted() public {
        checkAccepted(DISJOINT);
    }

    function test_aProofOfUpdateIsAccepted() public {
        checkAccepted(UPDATE);
    }

    /// Parameters are part of the claim, and bounds of the public inputs as well: a proof is about those alone.
    function test_aProofOfOtherBoundsIsRefused() public {
        Submission memory s = readSubmission(RANGES);
        vm.assertEq(s.request.params[3].name, "most", "name");
        s.request.params[3].value = "100";
        bytes memory data = call(s, RANGES);
        (bytes32 claim,) = registry.preview(s.request, s.tables, s.submitter);
        vm.prank(s.submitter);
        vm.expectRevert(abi.encodeWithSelector(AttestationRegistry.InvalidProof.selector, claim));
        (bool success,) = address(registry).call(data);
        vm.assertTrue(success, "the revert was expected");
    }

    function test_aCopiedProofOfConsentIsRefused() public {
        Submission memory s = readSubmission(CONSENT);
        bytes memory data = call(s, CONSENT);
        (bytes32 claim,) = registry.preview(s.request, s.tables, address(0xbad));
        vm.prank(address(0xbad));
        vm.expectRevert(abi.encodeWithSelector(AttestationRegistry.InvalidProof.selector, claim));
        (bool success,) = address(registry).call(data);
        vm.assertTrue(success, "the revert was expected");
    }
}

/// @dev The gas of whole transactions, kept in snapshots/.
/// forge-config: default.isolate = true
contract ExportedRegistryGasTest is ExportedRegistry {
    function test_gasOfSubmission() public {
        measure(CONSENT, "submit consent");
        measure(COUNT, "submit count");
        measure(RANGES, "submit ranges");
        measure(RANGES_4, "submit ranges-4");
        measure(BALANCE, "submit balance");
        measure(AGGREGATE, "submit aggregate");
        measure(SUBSET, "submit subset");
        measure(DISJOINT, "submit disjoint");
        measure(UPDATE, "submit update");
    }

    function measure(string memory path, string memory name) private {
        Submission memory s = readSubmission(path);
        bytes memory data = call(s, path);
        // A plain call, for forge makes a transaction of its own of that one only.
        vm.prank(s.submitter);
        (bool success,) = address(registry).call(data);
        vm.assertTrue(success, name);
        vm.assertGt(1_200_000, vm.snapshotGasLastCall("AttestationRegistry", name), name);
    }
}
