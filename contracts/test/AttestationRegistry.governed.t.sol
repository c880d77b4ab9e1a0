// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {Claims} from "../src/Claims.sol";
import {Submission} from "./RegistryBase.sol";
import {StubStatement} from "./StubStatement.sol";
import {StubbedRegistry} from "./StubbedRegistry.sol";

/// @dev Who may change what, and what nobody can.
contract GovernedRegistryTest is StubbedRegistry {
    address private constant STRANGER = address(0xbad);

    function expectUnauthorized() private {
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, STRANGER));
    }

    function test_onlyTheGovernorAddsStatements() public {
        StubStatement rules = new StubStatement();
        rules.set("toy", 1, 1, 0);
        expectUnauthorized();
        registry.addStatement(rules);
        addStatement(rules);
    }

    function test_onlyTheGovernorSetsTheLimits() public {
        expectUnauthorized();
        registry.setLimits(2 hours, 0);
    }

    /// A consortium may let its members submit and nobody else.
    function test_onlyWhomTheAuthorityAdmitsSubmits() public {
        Submission memory s = consentClaim();
        bytes memory proof = prove(s);
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = AttestationRegistry.submit.selector;
        manager.setTargetFunctionRole(address(registry), selectors, 2);
        expectRefusal(s, proof, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, s.submitter));
        manager.grantRole(2, s.submitter, 0);
        submit(s, proof);
    }

    function test_aStatementIsAddedForGood() public {
        StubStatement rules = new StubStatement();
        rules.set("toy", 3, 2, 1);
        bytes32 digest = Claims.statementDigest(keccak256("toy"), 3);
        vm.expectEmit();
        emit AttestationRegistry.StatementAdded(digest, rules, rules.verifyingKeyHash());
        vm.assertEq(addStatement(rules), digest, "digest");
        rules.set("other", 4, 1, 0);

        AttestationRegistry.Statement memory known = registry.statementOf(digest);
        vm.assertEq(address(known.rules), address(rules), "contract");
        vm.assertEq(known.id, keccak256("toy"), "id");
        vm.assertEq(known.version, 3, "version");
        vm.assertTrue(known.aboutBook, "book");
        vm.assertEq(known.vkHash, rules.verifyingKeyHash(), "key");
        vm.assertEq(known.roles.length, 2, "roles");
    }

    function test_aStatementIsNeverReplaced() public {
        bytes memory taken = abi.encodeWithSelector(
            AttestationRegistry.StatementTaken.selector, Claims.statementDigest(keccak256("consent"), 1)
        );
        StubStatement rules = new StubStatement();
        rules.set("consent", 1, 2, 1);
        vm.prank(GOVERNOR);
        vm.expectRevert(taken);
        registry.addStatement(rules);
        rules.set("consent", 2, 2, 1);
        addStatement(rules);
    }

    function test_aStatementThatCannotBeIsRefused() public {
        StubStatement rules = new StubStatement();
        for (uint256 i = 0; i < 5; ++i) {
            rules.set("toy", 1, 1, 0);
            if (i == 0) rules.set("", 1, 1, 0);
            if (i == 1) rules.set("toy", 0, 1, 0);
            if (i == 2) rules.set("toy", 1, 0, 0);
            if (i == 3) rules.set("toy", 1, 3, 0);
            if (i == 4) rules.set("toy", 1, 2, 2);
            vm.prank(GOVERNOR);
            vm.expectRevert(abi.encodeWithSelector(AttestationRegistry.InvalidStatement.selector));
            registry.addStatement(rules);
        }
    }

    function test_theLimitsAreSetWithinBounds() public {
        (uint32 least, uint32 most, uint32 lag) = (registry.LEAST_AGE(), registry.MOST_AGE(), registry.MOST_LAG());
        uint32[2][2] memory good = [[least, 0], [most, lag]];
        uint32[2][3] memory bad = [[least - 1, 0], [most + 1, 0], [least, lag + 1]];
        for (uint256 i = 0; i < good.length; ++i) {
            vm.expectEmit();
            emit AttestationRegistry.LimitsSet(good[i][0], good[i][1]);
            vm.prank(GOVERNOR);
            registry.setLimits(good[i][0], good[i][1]);
            vm.assertEq(registry.maxAge(), good[i][0], "age");
            vm.assertEq(registry.maxLag(), good[i][1], "lag");
        }
        for (uint256 i = 0; i < bad.length; ++i) {
            bytes memory err =
                abi.encodeWithSelector(AttestationRegistry.LimitsOutOfBounds.selector, bad[i][0], bad[i][1]);
            vm.prank(GOVERNOR);
            vm.expectRevert(err);
            registry.setLimits(bad[i][0], bad[i][1]);
            vm.expectRevert(err);
            new AttestationRegistry(address(manager), router, consents, bad[i][0], bad[i][1]);
        }
    }

    function test_theLimitsAreThoseThatHold() public {
        Submission memory s = consentClaim();
        vm.prank(GOVERNOR);
        registry.setLimits(2 hours, 0);
        vm.warp(s.request.time + 2 hours);
        consents.setSuperseded(BOOK, s.tableDigests[1], s.request.time);
        expectRefusal(s, abi.encodeWithSelector(AttestationRegistry.BookStateTooOld.selector, s.request.time));
        consents.setSuperseded(BOOK, s.tableDigests[1], s.request.time + 2 hours);
        submit(s);
    }
}
