// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {Consortium} from "../src/Consortium.sol";
import {ConsortiumBase} from "./ConsortiumBase.sol";

/// @dev Revocation, renewal, and how terms live beside the grants of an AccessManager.
contract ConsortiumTermTest is ConsortiumBase {
    function test_aRevokedCredentialAdmitsNobody() public {
        vm.expectEmit();
        emit Consortium.CredentialRevoked(issuer, credential().id);
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        expectSpent(credential(), Consortium.CredentialState.Revoked);
    }

    function test_revokingAUsedCredentialEndsTheRole() public {
        admit(credential());
        vm.expectEmit();
        emit IAccessManager.RoleRevoked(ROLE, NEWCOMER);
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian");
        vm.assertTrue(
            consortium.credentialState(issuer, credential().id) == Consortium.CredentialState.Revoked, "state"
        );
        expectSpent(credential(), Consortium.CredentialState.Revoked);
    }

    function test_revokingTwiceIsRefused() public {
        vm.prank(issuer);
        consortium.revokeCredential(0);
        vm.expectRevert(
            abi.encodeWithSelector(
                Consortium.CredentialSpent.selector, issuer, bytes32(0), Consortium.CredentialState.Revoked
            )
        );
        vm.prank(issuer);
        consortium.revokeCredential(0);
    }

    function testFuzz_nobodyElseRevokesACredential(address caller) public {
        vm.assume(caller != issuer);
        admit(credential());
        vm.prank(caller);
        consortium.revokeCredential(credential().id);
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
        vm.assertTrue(consortium.credentialState(issuer, credential().id) == Consortium.CredentialState.Used, "state");
    }

    /// A revocation of the issuer's ends what that credential gave, not what another one gave.
    function test_revokingAnotherCredentialOfTheIssuerDoesNothing() public {
        admit(credential());
        vm.prank(issuer);
        consortium.revokeCredential(keccak256("second"));
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
    }

    function test_aRemovedIssuerStillRevokes() public {
        admit(credential());
        distrust(issuer);
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian");
    }

    // Renewal.

    function test_aLaterExpiryProlongsTheRole() public {
        admit(credential());
        admit(credentialOf(other, EXPIRY + 1, 0));
        vm.warp(EXPIRY);
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
        vm.warp(EXPIRY + 1);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian after all");
    }

    /// Anyone may bring a credential, so one that would shorten a role could be brought against its member.
    function testFuzz_anEarlierExpiryShortensNothing(uint48 expiry) public {
        expiry = uint48(START + 1 + expiry % (EXPIRY - START));
        admit(credential());
        expectStays(credentialOf(other, expiry, 0), EXPIRY);
        vm.assertEq(consortium.termOf(ROLE, NEWCOMER).expiry, EXPIRY, "expiry");
    }

    /// Else another issuer could take over the member, and end its role, without giving it anything.
    function test_theSameExpiryChangesNothing() public {
        admit(credential());
        expectStays(credentialOf(other, EXPIRY, 0), EXPIRY);
    }

    function test_revokingAReplacedCredentialDoesNothing() public {
        admit(credential());
        admit(credentialOf(other, EXPIRY + 1, credential().id));
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
        vm.prank(other);
        consortium.revokeCredential(credential().id);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian after all");
    }

    function test_revokingAReplacedCredentialOfTheSameIssuerDoesNothing() public {
        admit(credential());
        admit(credentialOf(issuer, EXPIRY + 1, keccak256("second")));
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
    }

    function test_aMemberMayRenounceAndBeAdmittedAgain() public {
        admit(credential());
        vm.prank(NEWCOMER);
        consortium.renounceRole(ROLE, NEWCOMER);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian");
        vm.assertEq(consortium.termOf(ROLE, NEWCOMER).expiry, 0, "expiry");
        admit(credentialOf(issuer, EXPIRY - 1, keccak256("second")));
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian again");
    }

    // Grant delays.

    /// The delay of five days is AccessManager's own before a grant delay takes effect.
    function withGrantDelay() private {
        consortium.setGrantDelay(ROLE, DELAY);
        vm.warp(START + 5 days);
    }

    function test_theGrantDelayHoldsForCredentials() public {
        withGrantDelay();
        admit(credential());
        vm.assertFalse(has(ROLE, NEWCOMER), "at once");
        vm.warp(START + 5 days + DELAY);
        vm.assertTrue(has(ROLE, NEWCOMER), "after the delay");
    }

    function test_aRenewalDoesNotWaitAgain() public {
        withGrantDelay();
        admit(credential());
        vm.warp(START + 5 days + DELAY);
        admit(credentialOf(other, EXPIRY + 1, 0));
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
    }

    function test_whoComesBackAfterTheEndWaitsAgain() public {
        withGrantDelay();
        admit(credential());
        vm.warp(EXPIRY);
        admit(credentialOf(issuer, EXPIRY + 10 days, keccak256("second")));
        vm.assertFalse(has(ROLE, NEWCOMER), "at once");
        vm.warp(EXPIRY + DELAY);
        vm.assertTrue(has(ROLE, NEWCOMER), "after the delay");
    }

    // Beside the grants of an AccessManager.

    /// Else a stranger who holds a credential could put an end to a role that has none, or lift a delay.
    function test_anAdminsGrantIsNotTouchedByACredential() public {
        consortium.grantRole(ROLE, NEWCOMER, DELAY);
        expectStays(credential(), 0);
        vm.warp(EXPIRY + 1);
        (bool isMember, uint32 delay) = consortium.hasRole(ROLE, NEWCOMER);
        vm.assertTrue(isMember, "custodian");
        vm.assertEq(delay, DELAY, "execution delay");
    }

    function test_anAdminsGrantTakesTheEndAway() public {
        admit(credential());
        consortium.grantRole(ROLE, NEWCOMER, DELAY);
        vm.prank(issuer);
        consortium.revokeCredential(credential().id);
        vm.warp(EXPIRY + 1);
        (bool isMember, uint32 delay) = consortium.hasRole(ROLE, NEWCOMER);
        vm.assertTrue(isMember, "custodian");
        vm.assertEq(delay, DELAY, "execution delay");
    }

    function test_anAdminsGrantAfterTheEndIsANewOne() public {
        withGrantDelay();
        admit(credential());
        vm.warp(EXPIRY);
        consortium.grantRole(ROLE, NEWCOMER, 0);
        vm.assertFalse(has(ROLE, NEWCOMER), "at once");
        vm.warp(EXPIRY + DELAY);
        vm.assertTrue(has(ROLE, NEWCOMER), "after the delay");
    }

    function test_anAdminEndsARoleThatACredentialGave() public {
        admit(credential());
        consortium.revokeRole(ROLE, NEWCOMER);
        vm.assertFalse(has(ROLE, NEWCOMER), "custodian");
        consortium.grantRole(ROLE, NEWCOMER, 0);
        vm.warp(EXPIRY + 1);
        vm.assertTrue(has(ROLE, NEWCOMER), "given anew without an end");
    }

    /// A member who was put out may hold a credential that was not used yet.
    function test_whomAnAdminPutOutNoCredentialBringsBack() public {
        admit(credential());
        consortium.revokeRole(ROLE, NEWCOMER);
        expectBarred(credentialOf(other, EXPIRY + 1, 0));
        vm.prank(NEWCOMER);
        consortium.renounceRole(ROLE, NEWCOMER);
        expectBarred(credentialOf(other, EXPIRY + 1, 0));
        vm.assertTrue(consortium.isBarred(ROLE, NEWCOMER), "barred");
        vm.assertFalse(consortium.isBarred(AUDITOR_ROLE, NEWCOMER), "barred from another role");
        vm.assertFalse(consortium.isBarred(ROLE, STRANGER), "another one barred");

        consortium.grantRole(ROLE, NEWCOMER, 0);
        vm.assertFalse(consortium.isBarred(ROLE, NEWCOMER), "barred still");
        vm.prank(NEWCOMER);
        consortium.renounceRole(ROLE, NEWCOMER);
        admit(credentialOf(other, EXPIRY + 1, 0));
    }

    function test_anAdminBarsBeforehand() public {
        vm.expectEmit();
        emit Consortium.AccountBarred(ROLE, NEWCOMER);
        consortium.revokeRole(ROLE, NEWCOMER);
        expectBarred(credential());
    }

    function test_nobodyElseBars() public {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, STRANGER, uint64(0))
        );
        vm.prank(STRANGER);
        consortium.revokeRole(ROLE, NEWCOMER);
    }

    function expectBarred(Consortium.Credential memory c) private {
        expectRefusal(
            c,
            signed(c.issuer == issuer ? ISSUER_KEY : OTHER_KEY, c),
            abi.encodeWithSelector(Consortium.Barred.selector, ROLE, NEWCOMER)
        );
    }

    function test_anEndedRoleAdministersNothing() public {
        Consortium.Credential memory c = credential();
        c.role = AUDITOR_ROLE;
        admit(c);
        consortium.setRoleAdmin(ROLE, AUDITOR_ROLE);
        vm.prank(NEWCOMER);
        consortium.grantRole(ROLE, STRANGER, 0);
        vm.warp(EXPIRY);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, NEWCOMER, AUDITOR_ROLE)
        );
        vm.prank(NEWCOMER);
        consortium.grantRole(ROLE, STRANGER, 0);
    }

    function test_adminAndPublicRolesHaveNoEnd() public {
        vm.warp(type(uint48).max);
        vm.assertTrue(has(0, address(this)), "admin");
        vm.assertTrue(has(type(uint64).max, STRANGER), "public");
    }

    function test_anExecutionDelayHolds() public {
        consortium.revokeRole(6, GOVERNOR);
        consortium.grantRole(6, GOVERNOR, DELAY);
        bytes memory data = abi.encodeCall(Consortium.setIssuer, (STRANGER, new uint64[](0)));
        vm.startPrank(GOVERNOR);
        bytes32 operation = consortium.hashOperation(GOVERNOR, address(consortium), data);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, operation));
        consortium.setIssuer(STRANGER, new uint64[](0));
        consortium.schedule(address(consortium), data, 0);
        vm.warp(START + DELAY);
        consortium.setIssuer(STRANGER, new uint64[](0));
        vm.stopPrank();
    }

    function test_rolesAreLabelled() public {
        for (uint64 role = 1; role <= 7; ++role) {
            vm.expectEmit();
            emit IAccessManager.RoleLabel(
                role, ["", "custodian", "relay", "trainer", "aggregator", "auditor", "governor", "minter"][role]
            );
        }
        new Consortium(address(this));
    }
}
