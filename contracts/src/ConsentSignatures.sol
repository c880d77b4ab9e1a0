// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

// The types of EIP-712 are long names that the compiler hashes.
/* solhint-disable gas-small-strings */

/// @title What grantors sign for somebody else to relay
/// @notice By EIP-712, so for one chain and one contract. Accounts sign by ECDSA, wallets answer by ERC-1271.
/// @dev The grantor is part of both messages, in a revocation within the key: two wallets with one owner would
/// otherwise take each other's signatures.
abstract contract ConsentSignatures is EIP712 {
    /// @notice A consent that its grantor signed.
    struct SignedConsent {
        /// The account that gives it.
        address grantor;
        /// What tells the grantor's consents in one book apart.
        bytes32 salt;
        /// The second from which it is live.
        uint32 notBefore;
        /// The first second in which it is live no more.
        uint32 notAfter;
        /// The last second in which the signature may be used.
        uint64 deadline;
        /// The signature over all of this and the book's id.
        bytes signature;
    }

    /// @notice What is signed to give a consent.
    bytes32 public constant CONSENT_TYPEHASH = keccak256(
        "Consent(address grantor,bytes32 book,bytes32 salt,uint32 notBefore,uint32 notAfter,uint64 deadline)"
    );
    /// @notice What is signed to revoke one.
    bytes32 public constant REVOCATION_TYPEHASH = keccak256("Revocation(bytes32 book,uint256 key,uint64 deadline)");

    /// @notice The signature may be used no more.
    /// @param deadline The last second in which it could be.
    error SignatureExpired(uint64 deadline);

    /// @notice The signature is not the grantor's, or is one of something else.
    /// @param grantor The grantor.
    error BadSignature(address grantor);

    /// @notice Names the domain of the signatures.
    constructor() EIP712("Assent consents", "1") {}

    /// @notice Refuses a consent that its grantor has not signed for this book.
    /// @param book The book's id.
    /// @param consent The consent.
    function _checkConsent(bytes32 book, SignedConsent calldata consent) internal view {
        bytes32 message = keccak256(
            abi.encode(
                CONSENT_TYPEHASH,
                consent.grantor,
                book,
                consent.salt,
                consent.notBefore,
                consent.notAfter,
                consent.deadline
            )
        );
        _checkSignature(consent.grantor, message, consent.deadline, consent.signature);
    }

    /// @notice Refuses a revocation that the grantor has not signed.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param grantor Who gave the consent.
    /// @param deadline The last second in which the signature may be used.
    /// @param signature The signature.
    function _checkRevocation(bytes32 book, uint256 key, address grantor, uint64 deadline, bytes calldata signature)
        internal
        view
    {
        bytes32 message = keccak256(abi.encode(REVOCATION_TYPEHASH, book, key, deadline));
        _checkSignature(grantor, message, deadline, signature);
    }

    /// @notice Refuses a signature that is not the grantor's.
    /// @param grantor The grantor.
    /// @param message The hash of the message.
    /// @param deadline The last second in which the signature may be used.
    /// @param signature The signature.
    function _checkSignature(address grantor, bytes32 message, uint64 deadline, bytes calldata signature) private view {
        if (block.timestamp > deadline) revert SignatureExpired(deadline);
        bytes32 digest = _hashTypedDataV4(message);
        if (!SignatureChecker.isValidSignatureNowCalldata(grantor, digest, signature)) revert BadSignature(grantor);
    }
}
