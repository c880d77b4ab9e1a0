// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Consortium} from "../src/Consortium.sol";
import {Deployment} from "./Deployment.sol";

/// @dev An issuer with a key, trusted with custodians and auditors, and a newcomer without a role.
abstract contract ConsortiumBase is Deployment {
    uint256 internal constant ISSUER_KEY = 0x155e4;
    uint256 internal constant OTHER_KEY = 0x07e4;
    address internal constant NEWCOMER = address(0x4e3c);
    uint48 internal constant EXPIRY = uint48(START + 365 days);
    uint64 internal constant ROLE = 1;
    uint64 internal constant AUDITOR_ROLE = 5;
    uint32 internal constant DELAY = 1 days;

    address internal issuer;
    address internal other;

    function setUp() public override {
        super.setUp();
        (issuer, other) = (vm.addr(ISSUER_KEY), vm.addr(OTHER_KEY));
        trust(issuer);
        trust(other);
    }

    function trust(address account) internal {
        uint64[] memory roles = new uint64[](2);
        (roles[0], roles[1]) = (ROLE, AUDITOR_ROLE);
        vm.prank(GOVERNOR);
        consortium.setIssuer(account, roles);
    }

    function distrust(address account) internal {
        vm.prank(GOVERNOR);
        consortium.setIssuer(account, new uint64[](0));
    }

    function credential() internal view returns (Consortium.Credential memory) {
        return Consortium.Credential(issuer, NEWCOMER, ROLE, EXPIRY, keccak256("first"));
    }

    function credentialOf(address account, uint48 expiry, bytes32 id)
        internal
        pure
        returns (Consortium.Credential memory)
    {
        return Consortium.Credential(account, NEWCOMER, ROLE, expiry, id);
    }

    /// @dev The EIP-712 digest, put together from the standard.
    function digestOf(Consortium.Credential memory c, uint256 chain, address verifyingContract)
        internal
        pure
        returns (bytes32)
    {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Assent Consortium"),
                keccak256("1"),
                chain,
                verifyingContract
            )
        );
        bytes32 message = keccak256(
            abi.encode(
                keccak256("Credential(address issuer,address member,uint64 role,uint48 expiry,bytes32 id)"),
                c.issuer,
                c.member,
                c.role,
                c.expiry,
                c.id
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, message));
    }

    function signed(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function signed(uint256 key, Consortium.Credential memory c) internal view returns (bytes memory) {
        return signed(key, digestOf(c, block.chainid, address(consortium)));
    }

    /// @dev Brings a credential with the signature of its issuer, which is one of the two.
    function admit(Consortium.Credential memory c) internal {
        bytes memory signature = signed(c.issuer == issuer ? ISSUER_KEY : OTHER_KEY, c);
        vm.prank(STRANGER);
        consortium.admit(c, signature);
    }

    function expectRefusal(Consortium.Credential memory c, bytes memory signature, bytes memory refusal) internal {
        vm.expectRevert(refusal);
        consortium.admit(c, signature);
    }

    function expectBadSignature(Consortium.Credential memory c, bytes memory signature) internal {
        expectRefusal(c, signature, abi.encodeWithSelector(Consortium.InvalidCredentialSignature.selector));
    }

    function expectSpent(Consortium.Credential memory c, Consortium.CredentialState state) internal {
        expectRefusal(
            c,
            signed(c.issuer == issuer ? ISSUER_KEY : OTHER_KEY, c),
            abi.encodeWithSelector(Consortium.CredentialSpent.selector, c.issuer, c.id, state)
        );
    }

    function expectStays(Consortium.Credential memory c, uint48 expiry) internal {
        expectRefusal(
            c,
            signed(c.issuer == issuer ? ISSUER_KEY : OTHER_KEY, c),
            abi.encodeWithSelector(Consortium.AlreadyMember.selector, c.role, c.member, expiry)
        );
    }

    function has(uint64 role, address account) internal view returns (bool isMember) {
        (isMember,) = consortium.hasRole(role, account);
    }
}
