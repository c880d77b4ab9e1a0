// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {Consortium} from "../src/Consortium.sol";
import {ConsortiumBase} from "./ConsortiumBase.sol";

/// @dev An issuer that is a contract: it takes the signature "ours".
contract StubWallet {
    function isValidSignature(bytes32, bytes calldata signature) external pure returns (bytes4) {
        return keccak256(signature) == keccak256("ours") ? bytes4(0x1626ba7e) : bytes4(0xffffffff);
    }
}

/// @dev Credentials: what a good one gives, and what is refused.
contract ConsortiumCredentialTest is ConsortiumBase {
    function test_aCredentialGivesItsRoleAndSaysSo() public {
        Consortium.Credential memory c = credential();
        bytes memory signature = signed(ISSUER_KEY, c);
        vm.expectEmit();
        emit Consortium.Admitted(issuer, c.id, NEWCOMER, ROLE, EXPIRY);
        vm.prank(STRANGER);
        consortium.admit(c, signature);

        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
        for (uint64 role = 2; role <= 6; ++role) {
            vm.assertFalse(has(role, NEWCOMER), "another role");
        }
        vm.assertFalse(has(0, NEWCOMER), "admin");
        Consortium.Term memory term = consortium.termOf(ROLE, NEWCOMER);
        vm.assertEq(term.expiry, EXPIRY, "expiry");
        vm.assertEq(term.issuer, issuer, "issuer");
        vm.assertEq(term.id, c.id, "id");
    }

    function testFuzz_theDigestIsThatOfTheStandard(Consortium.Credential calldata c, uint64 chain) public {
        vm.assume(chain != 0);
        vm.chainId(chain);
        vm.assertEq(consortium.credentialDigest(c), digestOf(c, chain, address(consortium)), "digest");
    }

    function test_theRoleEndsInTheSecondOfTheExpiry() public {
        admit(credential());
        vm.warp(EXPIRY - 1);
        vm.assertTrue(has(ROLE, NEWCOMER), "the second before");
        vm.warp(EXPIRY);
        vm.assertFalse(has(ROLE, NEWCOMER), "that second");
    }

    function test_aContractLetsAMemberThroughUntilTheExpiry() public {
        Consortium.Credential memory c = credential();
        c.role = AUDITOR_ROLE;
        admit(c);
        vm.warp(EXPIRY - 1);
        vm.prank(NEWCOMER);
        alerts.raise(keccak256("model"), AuditAlerts.Severity.Notice, 0, "");
        vm.warp(EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, NEWCOMER));
        vm.prank(NEWCOMER);
        alerts.raise(keccak256("model"), AuditAlerts.Severity.Notice, 0, "");
    }

    function test_anExpiredCredentialIsRefused() public {
        Consortium.Credential memory c = credential();
        vm.warp(EXPIRY);
        expectRefusal(c, signed(ISSUER_KEY, c), abi.encodeWithSelector(Consortium.CredentialExpired.selector, EXPIRY));
        vm.warp(EXPIRY - 1);
        admit(c);
    }

    function test_aReplayedCredentialIsRefused() public {
        admit(credential());
        expectSpent(credential(), Consortium.CredentialState.Used);
    }

    function test_aReplayAfterTheRoleWasRenouncedIsRefused() public {
        admit(credential());
        vm.prank(NEWCOMER);
        consortium.renounceRole(ROLE, NEWCOMER);
        expectSpent(credential(), Consortium.CredentialState.Used);
    }

    function test_anIdIsUsedOnce() public {
        admit(credential());
        Consortium.Credential memory c = credential();
        (c.member, c.expiry) = (STRANGER, EXPIRY + 1);
        expectSpent(c, Consortium.CredentialState.Used);
    }

    function test_twoIssuersMayUseOneId() public {
        admit(credential());
        admit(credentialOf(other, EXPIRY + 1, credential().id));
    }

    function test_aCredentialOfAnotherChainIsRefused() public {
        Consortium.Credential memory c = credential();
        bytes memory signature = signed(ISSUER_KEY, digestOf(c, block.chainid + 1, address(consortium)));
        expectBadSignature(c, signature);
        vm.chainId(block.chainid + 1);
        consortium.admit(c, signature);
    }

    function test_aCredentialOfAnotherContractIsRefused() public {
        Consortium twin = new Consortium(address(this));
        Consortium.Credential memory c = credential();
        expectBadSignature(c, signed(ISSUER_KEY, digestOf(c, block.chainid, address(twin))));
    }

    function testFuzz_eachFieldIsSigned(uint8 field, uint160 value) public {
        Consortium.Credential memory c = credential();
        bytes memory signature = signed(ISSUER_KEY, c);
        if (field % 5 == 0) c.issuer = other;
        if (field % 5 == 1) c.member = address(value);
        if (field % 5 == 2) c.role = AUDITOR_ROLE;
        if (field % 5 == 3) c.expiry = uint48(START + 1 + value % 1000 days);
        if (field % 5 == 4) c.id = bytes32(uint256(value));
        vm.assume(c.member != NEWCOMER || field % 5 != 1);
        vm.assume(c.expiry != EXPIRY || field % 5 != 3);
        expectBadSignature(c, signature);
    }

    function test_theMembersOwnSignatureIsRefused() public {
        Consortium.Credential memory c = credential();
        c.member = other;
        expectBadSignature(c, signed(OTHER_KEY, c));
    }

    /// A second signature for the same message: secp256k1 takes n − s as well as s.
    function test_aMalleatedSignatureIsRefused() public {
        Consortium.Credential memory c = credential();
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(ISSUER_KEY, digestOf(c, block.chainid, address(consortium)));
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        expectBadSignature(c, abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27)));
    }

    function test_aSignatureOfAnotherLengthIsRefused() public {
        Consortium.Credential memory c = credential();
        bytes memory signature = signed(ISSUER_KEY, c);
        expectBadSignature(c, "");
        expectBadSignature(c, abi.encodePacked(signature, uint8(0)));
        expectBadSignature(c, new bytes(65));
    }

    /// Nobody can sign for the zero address, but a failed recovery gives it.
    function test_theZeroAddressIsNoIssuer() public {
        trust(address(0));
        expectBadSignature(credentialOf(address(0), EXPIRY, 0), new bytes(65));
    }

    // Issuers.

    function test_anUnknownIssuerIsRefused() public {
        Consortium.Credential memory c = credentialOf(vm.addr(3), EXPIRY, 0);
        expectRefusal(c, signed(3, c), abi.encodeWithSelector(Consortium.UntrustedIssuer.selector, vm.addr(3), ROLE));
    }

    function test_aRoleThatTheIssuerMayNotGiveIsRefused() public {
        for (uint256 i = 0; i < 7; ++i) {
            Consortium.Credential memory c = credential();
            c.role = [0, 2, 3, 4, 6, 257, type(uint64).max][i];
            expectRefusal(
                c, signed(ISSUER_KEY, c), abi.encodeWithSelector(Consortium.UntrustedIssuer.selector, issuer, c.role)
            );
        }
    }

    function test_noIssuerIsTrustedWithAdminsGovernorsOrMinters() public {
        uint64[] memory roles = new uint64[](2);
        roles[0] = ROLE;
        for (uint256 i = 0; i < 5; ++i) {
            roles[1] = [0, 6, 7, 256, type(uint64).max][i];
            vm.expectRevert(abi.encodeWithSelector(Consortium.RoleNotForIssuers.selector, roles[1]));
            vm.prank(GOVERNOR);
            consortium.setIssuer(issuer, roles);
        }
    }

    function test_settingAnIssuerReplacesItsRolesAndSaysSo() public {
        uint64[] memory roles = new uint64[](2);
        (roles[0], roles[1]) = (3, 255);
        vm.expectEmit();
        emit Consortium.IssuerChanged(issuer, roles);
        vm.prank(GOVERNOR);
        consortium.setIssuer(issuer, roles);
        for (uint64 role = 0; role < 300; ++role) {
            vm.assertTrue(consortium.mayGive(issuer, role) == (role == 3 || role == 255), "may give");
        }
    }

    function test_aRemovedIssuerAdmitsNobodyAndItsMembersStay() public {
        admit(credential());
        distrust(issuer);
        Consortium.Credential memory c = credentialOf(issuer, EXPIRY + 1, keccak256("second"));
        expectRefusal(
            c, signed(ISSUER_KEY, c), abi.encodeWithSelector(Consortium.UntrustedIssuer.selector, issuer, ROLE)
        );
        vm.assertTrue(has(ROLE, NEWCOMER), "its member");
    }

    function test_aContractMayBeAnIssuer() public {
        address wallet = address(new StubWallet());
        trust(wallet);
        Consortium.Credential memory c = credentialOf(wallet, EXPIRY, 0);
        expectBadSignature(c, "theirs");
        consortium.admit(c, "ours");
        vm.assertTrue(has(ROLE, NEWCOMER), "custodian");
    }

    function test_severalCredentialsComeInOneTransaction() public {
        Consortium.Credential memory second = credentialOf(other, EXPIRY, 0);
        second.role = AUDITOR_ROLE;
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(Consortium.admit, (credential(), signed(ISSUER_KEY, credential())));
        calls[1] = abi.encodeCall(Consortium.admit, (second, signed(OTHER_KEY, second)));
        consortium.multicall(calls);
        vm.assertTrue(has(ROLE, NEWCOMER) && has(AUDITOR_ROLE, NEWCOMER), "both roles");
    }
}
