// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {IVerifier} from "../src/IVerifier.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {StubVerifier} from "./StubVerifier.sol";
import {Test} from "./Test.sol";

/// @dev The router: who may change it, what can never change, what it refuses to ask a verifier.
contract VerifierRouterTest is Test {
    bytes32 private constant KEY = keccak256("a verifying key");
    address private constant STRANGER = address(0xbad);

    VerifierRouter private router;
    StubVerifier private verifier;

    function setUp() public {
        router = new VerifierRouter(address(this), true);
        verifier = new StubVerifier(KEY, 2);
    }

    function inputs(uint256 first, uint256 second) private pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (first, second);
    }

    // Adding.

    function test_addStoresTheVerifierAndSaysSo() public {
        vm.expectEmit();
        emit VerifierRouter.VerifierAdded(bytes4(KEY), KEY, verifier, verifier.srsId(), verifier.ceremony());
        router.add(KEY, verifier);

        VerifierRouter.Entry memory entry = router.entry(bytes4(KEY));
        vm.assertEq(address(entry.verifier), address(verifier), "verifier");
        vm.assertEq(entry.vkHash, KEY, "key hash");
        vm.assertEq(entry.publicInputCount, 2, "input count");
        vm.assertFalse(entry.frozen, "frozen");
        vm.assertEq(entry.srsId, verifier.srsId(), "SRS");
        vm.assertEq(entry.ceremony, verifier.ceremony(), "ceremony");
    }

    /// A router that was made for production never trusts a key whose secret is public, or that one party knew.
    function test_aVerifierOfTheDevelopmentSetupIsRefusedInProduction() public {
        VerifierRouter strict = new VerifierRouter(address(this), false);
        strict.add(KEY, verifier);

        bytes32 other = keccak256("another verifying key");
        StubVerifier insecure = new StubVerifier(other, 2);
        insecure.setSetup(router.DEVELOPMENT_SRS(), bytes32(0));
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.DevelopmentSetup.selector, other));
        strict.add(other, insecure);
        insecure.setSetup(router.DEVELOPMENT_SRS(), keccak256("no ceremony makes it better"));
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.DevelopmentSetup.selector, other));
        strict.add(other, insecure);

        router.add(other, insecure);
        vm.assertTrue(router.allowsDevelopment() && !strict.allowsDevelopment(), "what the routers say of themselves");
    }

    /// What a verifier said of its setup when it was added stays, whatever it says later.
    function test_theSetupIsKeptAsItWasAtFirst() public {
        bytes32 srs = verifier.srsId();
        router.add(KEY, verifier);
        verifier.setSetup(keccak256("another SRS"), keccak256("another ceremony"));
        vm.assertEq(router.entry(bytes4(KEY)).srsId, srs, "SRS");
    }

    function testFuzz_onlyTheOwnerAdds(address caller) public {
        vm.assume(caller != address(this));
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        router.add(KEY, verifier);
    }

    function test_theSameVerifierIsNotAddedTwice() public {
        router.add(KEY, verifier);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.SelectorTaken.selector, bytes4(KEY), KEY));
        router.add(KEY, verifier);
    }

    function testFuzz_aTakenSelectorIsNeverReplaced(bytes32 other, bool frozen) public {
        router.add(KEY, verifier);
        if (frozen) router.freeze(KEY);
        other = bytes32(bytes4(KEY)) | (other >> 32);
        StubVerifier second = new StubVerifier(other, 2);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.SelectorTaken.selector, bytes4(KEY), KEY));
        router.add(other, second);
    }

    function testFuzz_aVerifierOfAnotherKeyIsRefused(bytes32 other) public {
        vm.assume(other != KEY);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.KeyMismatch.selector, other, KEY));
        router.add(other, verifier);
    }

    function test_anInputCountThatDoesNotFitIsRefused() public {
        uint256 count = uint256(type(uint64).max) + 3;
        StubVerifier huge = new StubVerifier(KEY, count);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.WrongInputCount.selector, type(uint64).max, count));
        router.add(KEY, huge);
    }

    function test_anAccountWithoutCodeIsRefused() public {
        try router.add(KEY, IVerifier(STRANGER)) {
            revert("added an account without code");
        } catch {}
    }

    // Freezing.

    function test_freezeStopsTheVerifierAndSaysSo() public {
        router.add(KEY, verifier);
        vm.expectEmit();
        emit VerifierRouter.VerifierFrozen(bytes4(KEY), KEY);
        router.freeze(KEY);

        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.FrozenVerifier.selector, KEY));
        router.verify(KEY, "valid", inputs(1, 2));
    }

    function test_aFrozenEntryStaysReadable() public {
        router.add(KEY, verifier);
        router.freeze(KEY);
        VerifierRouter.Entry memory entry = router.entry(bytes4(KEY));
        vm.assertEq(address(entry.verifier), address(verifier), "verifier");
        vm.assertEq(entry.vkHash, KEY, "key hash");
        vm.assertTrue(entry.frozen, "frozen");
    }

    function testFuzz_onlyTheOwnerFreezes(address caller) public {
        vm.assume(caller != address(this));
        router.add(KEY, verifier);
        vm.prank(caller);
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, caller));
        router.freeze(KEY);
    }

    function test_freezingTwiceIsRefused() public {
        router.add(KEY, verifier);
        router.freeze(KEY);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.FrozenVerifier.selector, KEY));
        router.freeze(KEY);
    }

    function testFuzz_freezingWantsTheWholeHash(bytes32 other) public {
        router.add(KEY, verifier);
        other = bytes32(bytes4(KEY)) | (other >> 32);
        vm.assume(other != KEY);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.UnknownVerifier.selector, other));
        router.freeze(other);
    }

    // Verifying.

    function test_theVerifiersAnswerIsPassedOn() public {
        router.add(KEY, verifier);
        vm.assertTrue(router.verify(KEY, "valid", inputs(0, R - 1)), "valid proof");
        vm.assertFalse(router.verify(KEY, "other", inputs(0, R - 1)), "other proof");
    }

    function testFuzz_anUnknownKeyIsRefused(bytes32 key) public {
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.UnknownVerifier.selector, key));
        router.verify(key, "valid", inputs(1, 2));
    }

    function test_theZeroKeyIsUnknown() public {
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.UnknownVerifier.selector, bytes32(0)));
        router.verify(0, "valid", new uint256[](0));
    }

    function testFuzz_theSelectorAloneIsNotEnough(bytes32 other) public {
        router.add(KEY, verifier);
        other = bytes32(bytes4(KEY)) | (other >> 32);
        vm.assume(other != KEY);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.UnknownVerifier.selector, other));
        router.verify(other, "valid", inputs(1, 2));
    }

    function testFuzz_anotherNumberOfInputsIsRefused(uint8 count) public {
        vm.assume(count != 2);
        router.add(KEY, verifier);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.WrongInputCount.selector, 2, count));
        router.verify(KEY, "valid", new uint256[](count));
    }

    function testFuzz_anInputOutsideTheFieldIsRefused(uint256 excess, bool second) public {
        router.add(KEY, verifier);
        uint256 value = R + excess % (type(uint256).max - R + 1);
        uint256[] memory list = second ? inputs(0, value) : inputs(value, value);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.InputNotCanonical.selector, second ? 1 : 0));
        router.verify(KEY, "valid", list);
    }

    function test_theOrderOfTheFieldIsOutsideIt() public {
        router.add(KEY, verifier);
        vm.expectRevert(abi.encodeWithSelector(VerifierRouter.InputNotCanonical.selector, 1));
        router.verify(KEY, "valid", inputs(R - 1, R));
    }

    // Ownership.

    function test_ownershipPassesInTwoSteps() public {
        router.transferOwnership(STRANGER);
        vm.assertEq(router.owner(), address(this), "owner before acceptance");
        vm.prank(STRANGER);
        router.acceptOwnership();
        vm.assertEq(router.owner(), STRANGER, "owner after acceptance");
    }

    /// An AccessManager as owner lets one role add and another freeze.
    function test_anAccessManagerAsOwnerSeparatesTheRoles() public {
        (uint64 adder, uint64 guardian) = (1, 2);
        (address alice, address bob) = (address(0xa11ce), address(0xb0b));
        AccessManager manager = new AccessManager(address(this));
        VerifierRouter managed = new VerifierRouter(address(manager), true);
        manager.setTargetFunctionRole(address(managed), selectors(VerifierRouter.add.selector), adder);
        manager.setTargetFunctionRole(address(managed), selectors(VerifierRouter.freeze.selector), guardian);
        manager.grantRole(adder, alice, 0);
        manager.grantRole(guardian, bob, 0);

        bytes memory add = abi.encodeCall(VerifierRouter.add, (KEY, verifier));
        bytes memory freeze = abi.encodeCall(VerifierRouter.freeze, (KEY));
        expectUnauthorized(bob, address(managed), VerifierRouter.add.selector);
        manager.execute(address(managed), add);
        vm.prank(alice);
        manager.execute(address(managed), add);
        vm.assertTrue(managed.verify(KEY, "valid", inputs(1, 2)), "added by alice");

        expectUnauthorized(alice, address(managed), VerifierRouter.freeze.selector);
        manager.execute(address(managed), freeze);
        vm.prank(bob);
        manager.execute(address(managed), freeze);
        vm.assertTrue(managed.entry(bytes4(KEY)).frozen, "frozen by bob");
    }

    function expectUnauthorized(address caller, address target, bytes4 selector) private {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedCall.selector, caller, target, selector)
        );
        vm.prank(caller);
    }

    function selectors(bytes4 selector) private pure returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = selector;
    }
}
