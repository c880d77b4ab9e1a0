// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {ConsentBook} from "../src/ConsentBook.sol";
import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {ConsentSignatures} from "../src/ConsentSignatures.sol";
import {SrsTree} from "../src/SrsTree.sol";
import {BookBase} from "./BookBase.sol";

/// @dev A wallet that takes its owner's signatures for its own, whatever they are about, as simple ones do.
contract Wallet is IERC1271 {
    address private immutable _OWNER;

    constructor(address owner) {
        _OWNER = owner;
    }

    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recoverCalldata(hash, signature) == _OWNER ? IERC1271.isValidSignature.selector : bytes4(0);
    }
}

/// @dev A wallet that says something else than yes.
contract OddWallet {
    bytes private _answer;

    constructor(bytes memory answer) {
        _answer = answer;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        return _answer;
    }
}

/// @dev What somebody else relays: a signature counts for one consent, or one revocation, in one book of one contract
/// on one chain, until its deadline, once.
contract ConsentRegistrySignatureTest is BookBase {
    uint256 private constant SECRET = 0xa11ce;
    bytes32 private constant SALT = keccak256("salt");
    /// @dev The order of secp256k1.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    address private immutable GRANTOR = vm.addr(SECRET);

    // Granting.

    function test_aSignedConsentIsGranted() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        uint256 key = registry.keyOf(book, GRANTOR, SALT);
        vm.expectEmit();
        emit ConsentRegistry.ConsentGranted(book, key, GRANTOR, 0, c.notBefore, c.notAfter);
        vm.assertEq(registry.grantBySignature(book, c, powersOf(0, 1)), key, "key");
        vm.assertEq(registry.entryOf(book, key).grantor, GRANTOR, "grantor");
        vm.assertTrue(registry.isLive(book, key), "live");
    }

    /// Wallets show what is signed: these words, under this domain.
    function test_theTypedDataAreTheDocumentedOnes() public view {
        (, string memory name, string memory version, uint256 chain, address verifier,,) = registry.eip712Domain();
        vm.assertEq(bytes(name), "Assent consents", "name");
        vm.assertEq(bytes(version), "1", "version");
        vm.assertEq(chain, block.chainid, "chain");
        vm.assertEq(verifier, address(registry), "contract");
        vm.assertEq(
            registry.CONSENT_TYPEHASH(),
            keccak256(
                "Consent(address grantor,bytes32 book,bytes32 salt," "uint32 notBefore,uint32 notAfter,uint64 deadline)"
            ),
            "consent"
        );
        vm.assertEq(
            registry.REVOCATION_TYPEHASH(),
            keccak256("Revocation(bytes32 book,uint256 key,uint64 deadline)"),
            "revocation"
        );
    }

    function test_aSignedConsentIsGrantedOnce() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        uint256 key = registry.grantBySignature(book, c, powersOf(0, 1));
        refuseConsent(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), c);
        // Nor is one that was revoked.
        vm.prank(GRANTOR);
        registry.revoke(book, key, powersOf(0, 1));
        refuseConsent(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), c);
    }

    function test_whateverIsChangedTheSignatureIsRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        c.salt = keccak256("another salt");
        refuseSignature(c);
        c = signedConsent(SECRET, SALT);
        ++c.notBefore;
        refuseSignature(c);
        c = signedConsent(SECRET, SALT);
        ++c.notAfter;
        refuseSignature(c);
        c = signedConsent(SECRET, SALT);
        ++c.deadline;
        refuseSignature(c);
        c = signedConsent(SECRET, SALT);
        c.grantor = address(0xb0b);
        refuseSignature(c);
        c = signedConsent(SECRET, SALT);
        c.signature[7] ^= 0x01;
        refuseSignature(c);
    }

    /// A signature that recovers to nobody is no signature of the zero address.
    function test_theZeroAddressSignsNothing() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        c.grantor = address(0);
        refuseSignature(c);
        c.signature = abi.encodePacked(bytes32(0), bytes32(0), uint8(27));
        refuseSignature(c);
        c.signature = "";
        refuseSignature(c);
    }

    /// Of the two signatures that one gives away, the lower one counts.
    function test_otherSpellingsOfASignatureAreRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(SECRET, typedData(registry, consentMessage(book, c)));
        c.signature = abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        refuseSignature(c);
        c.signature = abi.encodePacked(r, s, v - 27);
        refuseSignature(c);
        c.signature = abi.encodePacked(r, bytes32(uint256(s) | (uint256(v - 27) << 255)));
        refuseSignature(c);
        c.signature = abi.encodePacked(r, s, v, uint8(0));
        refuseSignature(c);
    }

    function test_aSignatureForAnotherBookIsRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        vm.prank(CONTROLLER);
        book = registry.open(keccak256("another purpose"));
        refuseSignature(c);
    }

    function test_aSignatureForAnotherContractIsRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        registry = newRegistry();
        vm.prank(CONTROLLER);
        registry.open(PURPOSE);
        refuseSignature(c);
    }

    function test_aSignatureForAnotherChainIsRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        vm.chainId(block.chainid + 1);
        refuseSignature(c);
    }

    function test_aSignatureLastsToItsDeadline() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        vm.warp(c.deadline + 1);
        refuseConsent(abi.encodeWithSelector(ConsentSignatures.SignatureExpired.selector, c.deadline), c);
        vm.warp(c.deadline);
        registry.grantBySignature(book, c, powersOf(0, 1));
    }

    /// The grantor's own rules hold for what is relayed too.
    function test_aSignedConsentThatIsNeverLiveIsRefused() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        c.notAfter = c.notBefore;
        c.signature = sign(SECRET, typedData(registry, consentMessage(book, c)));
        refuseConsent(abi.encodeWithSelector(ConsentRegistry.NeverLive.selector, c.notBefore, c.notAfter), c);
    }

    function test_aSignedConsentWantsTheRowsPower() public {
        ConsentRegistry.SignedConsent memory c = signedConsent(SECRET, SALT);
        SrsTree.Powers memory powers = powersOf(1, 1);
        vm.expectRevert(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 0));
        registry.grantBySignature(book, c, powers);
        powers.first = 0;
        vm.expectRevert(SrsTree.NotThePowers.selector);
        registry.grantBySignature(book, c, powers);
    }

    function refuseSignature(ConsentRegistry.SignedConsent memory c) private {
        refuseConsent(abi.encodeWithSelector(ConsentSignatures.BadSignature.selector, c.grantor), c);
    }

    function refuseConsent(bytes memory refusal, ConsentRegistry.SignedConsent memory c) private {
        SrsTree.Powers memory powers = powersOf(0, 3);
        vm.expectRevert(refusal);
        registry.grantBySignature(book, c, powers);
    }

    // Wallets.

    function test_aWalletConsentsByItsOwner() public {
        address wallet = address(new Wallet(GRANTOR));
        ConsentRegistry.SignedConsent memory c = walletConsent(wallet);
        uint256 key = registry.grantBySignature(book, c, powersOf(0, 1));
        vm.assertEq(registry.entryOf(book, key).grantor, wallet, "grantor");

        bytes memory signature = sign(SECRET, typedData(registry, revocationMessage(book, key, c.deadline)));
        registry.revokeBySignature(book, key, c.deadline, signature, powersOf(0, 1));
        vm.assertFalse(registry.isLive(book, key), "live");
    }

    /// Two wallets with one owner would take each other's signatures if the message did not name the wallet.
    function test_aSignatureForOneWalletIsNotOneForAnother() public {
        ConsentRegistry.SignedConsent memory c = walletConsent(address(new Wallet(GRANTOR)));
        c.grantor = address(new Wallet(GRANTOR));
        refuseSignature(c);
    }

    function test_aWalletThatDoesNotSayYesIsRefused() public {
        bytes[4] memory answers = [
            bytes(""),
            abi.encodePacked(IERC1271.isValidSignature.selector),
            abi.encode(bytes4(0xffffffff)),
            abi.encode(true)
        ];
        for (uint256 i = 0; i < answers.length; ++i) {
            refuseSignature(walletConsent(address(new OddWallet(answers[i]))));
        }
        address wallet = address(new OddWallet(""));
        vm.mockCallRevert(wallet, "", abi.encode(IERC1271.isValidSignature.selector));
        refuseSignature(walletConsent(wallet));
    }

    function walletConsent(address wallet) private view returns (ConsentRegistry.SignedConsent memory c) {
        c = signedConsent(SECRET, SALT);
        c.grantor = wallet;
        c.signature = sign(SECRET, typedData(registry, consentMessage(book, c)));
    }

    // Revoking.

    function test_aSignedRevocationIsCarriedOutOnce() public {
        uint256 key = grantAs(GRANTOR, SALT);
        SrsTree.Powers memory powers = powersOf(0, 1);
        bytes memory signature = signedRevocation(SECRET, key);
        registry.revokeBySignature(book, key, deadline(), signature, powers);
        vm.assertFalse(registry.isLive(book, key), "live");
        vm.expectRevert(abi.encodeWithSelector(ConsentRegistry.NothingToRevoke.selector, key));
        registry.revokeBySignature(book, key, deadline(), signature, powers);
    }

    function test_aRevocationThatSomebodyElseSignedIsRefused() public {
        uint256 key = grantAs(GRANTOR, SALT);
        refuseRevocation(key, deadline(), signedRevocation(SECRET + 1, key));
    }

    function test_aRevocationOfAnotherConsentIsRefused() public {
        uint256 other = grantAs(GRANTOR, SALT);
        uint256 key = grantAs(GRANTOR, "another salt");
        refuseRevocation(key, deadline(), signedRevocation(SECRET, other));
        refuseRevocation(key, deadline() + 1, signedRevocation(SECRET, key));
        refuseRevocation(key, deadline(), signedConsent(SECRET, "another salt").signature);
    }

    function test_aRevocationForAnotherPlaceIsRefused() public {
        uint256 key = grantAs(GRANTOR, SALT);
        bytes32 otherBook = keccak256("another book");
        refuseRevocation(
            key, deadline(), sign(SECRET, typedData(registry, revocationMessage(otherBook, key, deadline())))
        );
        ConsentRegistry other = newRegistry();
        refuseRevocation(key, deadline(), sign(SECRET, typedData(other, revocationMessage(book, key, deadline()))));
        bytes memory signature = signedRevocation(SECRET, key);
        vm.chainId(block.chainid + 1);
        refuseRevocation(key, deadline(), signature);
    }

    function test_aRevocationLastsToItsDeadline() public {
        uint256 key = grantAs(GRANTOR, SALT);
        bytes memory signature = signedRevocation(SECRET, key);
        SrsTree.Powers memory powers = powersOf(0, 1);
        vm.warp(deadline() + 1);
        vm.expectRevert(abi.encodeWithSelector(ConsentSignatures.SignatureExpired.selector, deadline()));
        registry.revokeBySignature(book, key, deadline(), signature, powers);
        vm.warp(deadline());
        registry.revokeBySignature(book, key, deadline(), signature, powers);
    }

    function test_revokingBySignatureWantsTheRowsPower() public {
        uint256 key = grantAs(GRANTOR, SALT);
        bytes memory signature = signedRevocation(SECRET, key);
        SrsTree.Powers memory powers = powersOf(1, 1);
        vm.expectRevert(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 0));
        registry.revokeBySignature(book, key, deadline(), signature, powers);
    }

    function refuseRevocation(uint256 key, uint64 until, bytes memory signature) private {
        SrsTree.Powers memory powers = powersOf(0, 2);
        vm.expectRevert(abi.encodeWithSelector(ConsentSignatures.BadSignature.selector, GRANTOR));
        registry.revokeBySignature(book, key, until, signature, powers);
        vm.assertTrue(registry.isLive(book, key), "live");
    }

    function signedRevocation(uint256 secret, uint256 key) private view returns (bytes memory) {
        return sign(secret, typedData(registry, revocationMessage(book, key, deadline())));
    }

    function revocationMessage(bytes32 of_, uint256 key, uint64 until) private pure returns (bytes32) {
        bytes32 kind = keccak256("Revocation(bytes32 book,uint256 key,uint64 deadline)");
        return keccak256(abi.encode(kind, of_, key, until));
    }

    function deadline() private pure returns (uint64) {
        return uint64(START + 2 hours);
    }
}

/// @dev Signed consents in one call: all of them, on consecutive rows, or none.
contract ConsentRegistryBatchTest is BookBase {
    /// A batch leaves the book that the same consents leave one by one.
    function testFuzz_aBatchIsItsConsentsOneByOne(uint8 start, uint8 length) public {
        uint256 count = 1 + length % 5;
        start = start % 7;
        ConsentRegistry.SignedConsent[] memory batch = batchOf(count);
        for (uint256 i = 0; i < start; ++i) {
            grantAs(CONTROLLER, bytes32(i));
        }
        // Rows that are free before the call may be handed over too, and some after those that are needed.
        registry.grantBatch(book, batch, powersOf(start / 2, start - start / 2 + count + length % 3));
        ConsentRegistry.Snapshot memory together = registry.snapshot(book);
        vm.assertEq(together.count, start + count, "count");

        registry = newRegistry();
        vm.prank(CONTROLLER);
        registry.open(PURPOSE);
        for (uint256 i = 0; i < start; ++i) {
            grantAs(CONTROLLER, bytes32(i));
        }
        for (uint256 i = 0; i < count; ++i) {
            vm.prank(batch[i].grantor);
            registry.grant(book, batch[i].salt, batch[i].notBefore, batch[i].notAfter, powersOf(start + i, 1));
        }
        vm.assertEq(abi.encode(registry.snapshot(book)), abi.encode(together), "book");
    }

    function test_eachConsentIsTold() public {
        ConsentRegistry.SignedConsent[] memory batch = batchOf(3);
        SrsTree.Powers memory powers = powersOf(0, 3);
        for (uint256 i = 0; i < 3; ++i) {
            ConsentRegistry.SignedConsent memory c = batch[i];
            vm.expectEmit();
            emit ConsentRegistry.ConsentGranted(
                book, registry.keyOf(book, c.grantor, c.salt), c.grantor, uint24(i), c.notBefore, c.notAfter
            );
        }
        registry.grantBatch(book, batch, powers);
    }

    /// What is wrong with one consent, wherever it stands, stops all of them.
    function testFuzz_oneBadConsentStopsTheBatch(uint256 place) public {
        place = place % 4;
        ConsentRegistry.SignedConsent[] memory batch = batchOf(4);
        ConsentRegistry.SignedConsent memory bad = batch[place];
        bytes memory signature = bad.signature;
        bad.signature = batch[(place + 1) % 4].signature;
        refuse(abi.encodeWithSelector(ConsentSignatures.BadSignature.selector, bad.grantor), batch, powersOf(0, 4));
        bad.signature = signature;

        uint32 notAfter = bad.notAfter;
        bad.notAfter = bad.notBefore;
        bad.signature = sign(1 + place, typedData(registry, consentMessage(book, bad)));
        refuse(
            abi.encodeWithSelector(ConsentRegistry.NeverLive.selector, bad.notBefore, bad.notBefore),
            batch,
            powersOf(0, 4)
        );
        (bad.notAfter, bad.signature) = (notAfter, signature);
        registry.grantBatch(book, batch, powersOf(0, 4));
    }

    function test_aConsentTwiceStopsTheBatch() public {
        ConsentRegistry.SignedConsent[] memory batch = batchOf(3);
        batch[2] = batch[0];
        uint256 key = registry.keyOf(book, batch[0].grantor, batch[0].salt);
        refuse(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), batch, powersOf(0, 3));
    }

    /// Whoever relays one of a batch's consents before it stops the batch, which can be sent again without it.
    function test_aConsentThatWasRelayedBeforeStopsTheBatch() public {
        ConsentRegistry.SignedConsent[] memory batch = batchOf(3);
        uint256 key = registry.grantBySignature(book, batch[1], powersOf(0, 1));
        refuse(abi.encodeWithSelector(ConsentBook.KeyTaken.selector, key), batch, powersOf(0, 9));
    }

    function test_tooFewPowersStopTheBatch() public {
        refuse(abi.encodeWithSelector(SrsTree.RowNotCovered.selector, 3), batchOf(4), powersOf(0, 3));
        SrsTree.Powers memory powers = powersOf(0, 4);
        powers.points[3] = [uint256(1), 2];
        refuse(abi.encodeWithSelector(SrsTree.NotThePowers.selector), batchOf(4), powers);
    }

    function test_anEmptyBatchIsRefused() public {
        refuse(abi.encodeWithSelector(ConsentRegistry.EmptyBatch.selector), batchOf(0), powersOf(0, 1));
    }

    function refuse(bytes memory refusal, ConsentRegistry.SignedConsent[] memory batch, SrsTree.Powers memory powers)
        private
    {
        bytes32 before = keccak256(abi.encode(registry.snapshot(book)));
        vm.expectRevert(refusal);
        registry.grantBatch(book, batch, powers);
        vm.assertEq(keccak256(abi.encode(registry.snapshot(book))), before, "book");
        for (uint256 i = 0; i < batch.length; ++i) {
            if (registry.snapshot(book).count > 0) break;
            uint256 key = registry.keyOf(book, batch[i].grantor, batch[i].salt);
            vm.assertEq(registry.entryOf(book, key).grantor, address(0), "entry");
        }
    }
}
