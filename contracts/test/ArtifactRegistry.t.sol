// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ArtifactRegistry} from "../src/ArtifactRegistry.sol";
import {BoundedText} from "../src/BoundedText.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {Deployment} from "./Deployment.sol";

/// @dev Artifacts: what is kept of them, whose they are, and what the audit trail says.
contract ArtifactRegistryTest is Deployment {
    bytes32 private constant DIGEST = keccak256("a dataset");
    bytes32 private constant OTHER = keccak256("another dataset");
    bytes32 private constant PURPOSE = keccak256("https://w3id.org/dpv#ResearchAndDevelopment");
    string private constant URI = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";

    function register(bytes32 digest, bytes32[] memory parents) private {
        vm.prank(CUSTODIAN);
        artifacts.register(digest, IArtifactRegistry.Kind.Dataset, URI, parents);
    }

    function list() private pure returns (bytes32[] memory) {
        return new bytes32[](0);
    }

    function list(bytes32 first) private pure returns (bytes32[] memory parents) {
        parents = new bytes32[](1);
        parents[0] = first;
    }

    function list(bytes32 first, bytes32 second) private pure returns (bytes32[] memory parents) {
        parents = new bytes32[](2);
        (parents[0], parents[1]) = (first, second);
    }

    // Registering.

    function testFuzz_anArtifactIsKeptAndItsEventSaysSo(bytes32 digest, uint8 kindSeed) public {
        vm.assume(digest != 0);
        IArtifactRegistry.Kind kind = IArtifactRegistry.Kind(kindSeed % 3);
        vm.expectEmit();
        emit ArtifactRegistry.Registered(digest, CUSTODIAN, kind, URI);
        vm.prank(CUSTODIAN);
        artifacts.register(digest, kind, URI, list());

        IArtifactRegistry.Artifact memory kept = artifacts.artifact(digest);
        vm.assertEq(kept.owner, CUSTODIAN, "owner");
        vm.assertEq(kept.registeredAt, START, "time");
        vm.assertTrue(kept.kind == kind, "kind");
        vm.assertTrue(kept.status == IArtifactRegistry.Status.Active, "status");
        vm.assertEq(artifacts.pointer(digest), URI, "pointer");
        vm.assertEq(artifacts.parents(digest).length, 0, "parents");
    }

    function testFuzz_whatWasNotRegisteredIsUnknown(bytes32 digest) public view {
        IArtifactRegistry.Artifact memory kept = artifacts.artifact(digest);
        vm.assertTrue(kept.status == IArtifactRegistry.Status.Unknown, "status");
        vm.assertEq(kept.owner, address(0), "owner");
    }

    function test_theParentsAreKeptAndTheirEventsSaySo() public {
        register(DIGEST, list());
        register(OTHER, list());
        bytes32 model = keccak256("a model");
        vm.expectEmit();
        emit ArtifactRegistry.Registered(model, TRAINER, IArtifactRegistry.Kind.Model, "");
        vm.expectEmit();
        emit ArtifactRegistry.Derived(model, OTHER);
        vm.expectEmit();
        emit ArtifactRegistry.Derived(model, DIGEST);
        vm.prank(TRAINER);
        artifacts.registerModel(model, "", list(OTHER, DIGEST));

        bytes32[] memory parents = artifacts.parents(model);
        vm.assertEq(parents.length, 2, "number of parents");
        vm.assertEq(parents[0], OTHER, "first parent");
        vm.assertEq(parents[1], DIGEST, "second parent");
        vm.assertTrue(artifacts.artifact(model).kind == IArtifactRegistry.Kind.Model, "kind");
        vm.assertEq(artifacts.artifact(model).owner, TRAINER, "owner");
    }

    function test_zeroIsNoDigest() public {
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.ZeroDigest.selector));
        register(0, list());
    }

    /// Whoever has the role: the owner again, somebody else, withdrawn or not.
    function test_aDigestIsRegisteredOnce() public {
        register(DIGEST, list());
        expectTaken(CUSTODIAN);
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), STRANGER, 0);
        expectTaken(STRANGER);
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
        expectTaken(STRANGER);
        expectTaken(CUSTODIAN);

        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.AlreadyRegistered.selector, DIGEST));
        vm.prank(TRAINER);
        artifacts.registerModel(DIGEST, URI, list());
        vm.assertEq(artifacts.artifact(DIGEST).owner, CUSTODIAN, "owner");
    }

    function expectTaken(address caller) private {
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.AlreadyRegistered.selector, DIGEST));
        vm.prank(caller);
        artifacts.register(DIGEST, IArtifactRegistry.Kind.Dataset, URI, list());
    }

    function testFuzz_anUnknownParentIsRefused(bytes32 parent) public {
        register(DIGEST, list());
        vm.assume(parent != DIGEST);
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.UnknownArtifact.selector, parent));
        register(OTHER, list(DIGEST, parent));
    }

    function test_nothingIsItsOwnParent() public {
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.UnknownArtifact.selector, DIGEST));
        register(DIGEST, list(DIGEST));
    }

    /// Lineage is what happened: a model trained before a dataset was withdrawn still comes from it.
    function test_aWithdrawnArtifactMayBeAParent() public {
        register(DIGEST, list());
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
        register(OTHER, list(DIGEST));
        vm.assertEq(artifacts.parents(OTHER)[0], DIGEST, "parent");
    }

    function test_aParentIsListedOnce() public {
        register(DIGEST, list());
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.DuplicateParent.selector, DIGEST));
        register(OTHER, list(DIGEST, DIGEST));
    }

    function test_parentsAreBounded() public {
        bytes32[] memory most = new bytes32[](artifacts.MAX_PARENTS());
        bytes32[] memory more = new bytes32[](most.length + 1);
        for (uint256 i = 0; i < more.length; ++i) {
            more[i] = keccak256(abi.encode("parent", i));
            register(more[i], list());
            if (i < most.length) most[i] = more[i];
        }
        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.TooManyParents.selector, more.length));
        register(DIGEST, more);
        register(DIGEST, most);
        vm.assertEq(artifacts.parents(DIGEST).length, most.length, "number of parents");
    }

    function test_pointersAreBounded() public {
        uint256 most = artifacts.MAX_POINTER();
        bytes memory tooLong = abi.encodeWithSelector(BoundedText.TextTooLong.selector, most + 1, most);
        vm.expectRevert(tooLong);
        vm.prank(CUSTODIAN);
        artifacts.register(DIGEST, IArtifactRegistry.Kind.Other, string(new bytes(most + 1)), list());
        vm.prank(CUSTODIAN);
        artifacts.register(DIGEST, IArtifactRegistry.Kind.Other, string(new bytes(most)), list());
        vm.expectRevert(tooLong);
        vm.prank(CUSTODIAN);
        artifacts.movePointer(DIGEST, string(new bytes(most + 1)));
    }

    // What owners do.

    function test_theOwnerWithdrawsForGood() public {
        register(DIGEST, list());
        vm.expectEmit();
        emit ArtifactRegistry.Withdrawn(DIGEST);
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
        vm.assertTrue(artifacts.artifact(DIGEST).status == IArtifactRegistry.Status.Withdrawn, "status");
        vm.assertEq(artifacts.artifact(DIGEST).owner, CUSTODIAN, "owner");

        vm.expectRevert(abi.encodeWithSelector(ArtifactRegistry.AlreadyWithdrawn.selector, DIGEST));
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
    }

    /// Withdrawing protects people, so it does not take the role that registering took.
    function test_whoIsNoCustodianAnyMoreStillWithdraws() public {
        register(DIGEST, list());
        consortium.revokeRole(consortium.CUSTODIAN_ROLE(), CUSTODIAN);
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
        vm.prank(CUSTODIAN);
        artifacts.movePointer(DIGEST, "");
    }

    function test_theOwnerMovesThePointer() public {
        register(DIGEST, list());
        vm.expectEmit();
        emit ArtifactRegistry.PointerChanged(DIGEST, "https://example.org/data");
        vm.prank(CUSTODIAN);
        artifacts.movePointer(DIGEST, "https://example.org/data");
        vm.assertEq(artifacts.pointer(DIGEST), "https://example.org/data", "pointer");
    }

    function testFuzz_nobodyElseTouchesAnArtifact(address caller) public {
        vm.assume(caller != CUSTODIAN && caller != address(consortium));
        register(DIGEST, list());
        bytes memory refusal = abi.encodeWithSelector(ArtifactRegistry.NotOwner.selector, DIGEST, caller);
        vm.startPrank(caller);
        vm.expectRevert(refusal);
        artifacts.withdraw(DIGEST);
        vm.expectRevert(refusal);
        artifacts.movePointer(DIGEST, "");
        vm.stopPrank();
    }

    function testFuzz_whatIsNotThereIsNotTouched(bytes32 digest) public {
        bytes memory refusal = abi.encodeWithSelector(ArtifactRegistry.UnknownArtifact.selector, digest);
        vm.startPrank(TRAINER);
        vm.expectRevert(refusal);
        artifacts.withdraw(digest);
        vm.expectRevert(refusal);
        artifacts.movePointer(digest, "");
        vm.expectRevert(refusal);
        artifacts.logAccess(digest, PURPOSE, "");
        vm.stopPrank();
    }

    /// The caller's own address is on record: nobody logs an access for somebody else.
    function test_anAccessIsOnRecordUnderTheCallersAddress() public {
        register(DIGEST, list());
        vm.expectEmit();
        emit ArtifactRegistry.Accessed(DIGEST, TRAINER, PURPOSE, "epoch 1");
        vm.prank(TRAINER);
        artifacts.logAccess(DIGEST, PURPOSE, "epoch 1");
    }

    function test_anAccessToAWithdrawnArtifactIsOnRecordToo() public {
        register(DIGEST, list());
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DIGEST);
        vm.expectEmit();
        emit ArtifactRegistry.Accessed(DIGEST, TRAINER, PURPOSE, "");
        vm.prank(TRAINER);
        artifacts.logAccess(DIGEST, PURPOSE, "");
    }

    function test_notesAreBounded() public {
        register(DIGEST, list());
        uint256 most = artifacts.MAX_NOTE();
        vm.startPrank(TRAINER);
        artifacts.logAccess(DIGEST, PURPOSE, string(new bytes(most)));
        vm.expectRevert(abi.encodeWithSelector(BoundedText.TextTooLong.selector, most + 1, most));
        artifacts.logAccess(DIGEST, PURPOSE, string(new bytes(most + 1)));
        vm.stopPrank();
    }
}
