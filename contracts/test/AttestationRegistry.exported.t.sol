// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentPlonkAdapter} from "../generated/ConsentPlonkAdapter.sol";
import {CountPlonkAdapter} from "../generated/CountPlonkAdapter.sol";
import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {ConsentStatement} from "../src/statements/ConsentStatement.sol";
import {CountStatement} from "../src/statements/CountStatement.sol";
import {RegistryBase, Submission} from "./RegistryBase.sol";

/// @dev A registry in front of the exported verifiers, and the claims that Go proved for it: in test/fixtures, for this
/// address, this chain and this sender.
abstract contract ExportedRegistry is RegistryBase {
    string internal constant CONSENT = "test/fixtures/ConsentPlonkAdapter.json";
    string internal constant COUNT = "test/fixtures/CountPlonkAdapter.json";

    function setUp() public {
        Submission memory s = readSubmission(CONSENT);
        start(s);
        ConsentPlonkAdapter consent = new ConsentPlonkAdapter();
        CountPlonkAdapter count = new CountPlonkAdapter();
        router.add(consent.verifyingKeyHash(), consent);
        router.add(count.verifyingKeyHash(), count);
        addStatement(new ConsentStatement(consent));
        addStatement(new CountStatement(count));
        consents.setCurrent(BOOK, s.tableDigests[1]);
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
            registry.latest(s.tableDigests[0], s.request.statement, s.paramsDigest, s.request.book);
        vm.assertEq(kept.claim, s.claimDigest, "kept");
        vm.assertEq(kept.submitter, s.submitter, "submitter");
    }

    function test_aProofOfConsentIsAccepted() public {
        checkAccepted(CONSENT);
    }

    function test_aProofOfCountIsAccepted() public {
        checkAccepted(COUNT);
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
