// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ConsentBook} from "./ConsentBook.sol";
import {ConsentSignatures} from "./ConsentSignatures.sol";
import {IConsentRegistry} from "./IConsentRegistry.sol";
import {SrsTree} from "./SrsTree.sol";

/// @title The consent books of this chain
/// @notice A book belongs to one controller and one purpose. Those whom it is about append consents and revoke them, or
/// sign for somebody else to relay. The book's digest is at all times that of a commitment to a table, about which
/// statements can be proven. See docs/on-chain.md.
/// @dev The points of the SRS come with the call, as `SrsTree.Powers`. A grant takes the first row that is free when
/// it is carried out, so whoever expects others to append at the same time hands over some rows more.
///
/// A signed consent can be granted once, for its key is taken then. To take one back before it is granted, its grantor
/// grants and revokes it, or waits for its deadline.
///
/// Revoking one's own consent takes no permission: nobody, the governor of this deployment included, can stop a grantor
/// from doing so.
contract ConsentRegistry is IConsentRegistry, AccessManaged, ConsentSignatures {
    using ConsentBook for ConsentBook.Book;
    using ConsentBook for ConsentBook.State;
    using SrsTree for SrsTree.Powers;

    /// @notice A book at one moment.
    struct Snapshot {
        /// The number of its rows.
        uint64 count;
        /// How many consents were revoked.
        uint64 revocations;
        /// The time of the block of the last revocation; 0 if there was none.
        uint64 revokedAt;
        /// x and y of the commitments to key, not_before and not_after; (0, 0) is infinity.
        uint256[6] points;
        /// The digest of the commitment to the book.
        bytes32 digest;
    }

    bytes32 private constant _KEY_TAG = keccak256("assent/consent-key/v1");

    /// @notice The root of the Merkle tree over the powers of τ.
    bytes32 public immutable srsRoot;
    /// @notice The identity of the SRS.
    bytes32 public immutable srsId;

    mapping(bytes32 id => ConsentBook.Book) private _books;

    /// @notice A book was opened.
    /// @param book Its id.
    /// @param controller Who asks for the consents.
    /// @param purpose keccak256 of the purpose's IRI.
    event BookOpened(bytes32 indexed book, address indexed controller, bytes32 indexed purpose);

    /// @notice A consent was given.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param grantor Who gave it.
    /// @param row Its row.
    /// @param notBefore The second from which it is live.
    /// @param notAfter The first second in which it is live no more.
    event ConsentGranted(
        bytes32 indexed book,
        uint256 indexed key,
        address indexed grantor,
        uint24 row,
        uint32 notBefore,
        uint32 notAfter
    );

    /// @notice A consent was revoked.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param row Its row.
    event ConsentRevoked(bytes32 indexed book, uint256 indexed key, uint24 row);

    /// @notice The book is open already.
    /// @param book Its id.
    error BookExists(bytes32 book);

    /// @notice A consent would end before it begins, or has ended by now.
    /// @param notBefore The second from which it would be live.
    /// @param notAfter The first second in which it would be live no more.
    error NeverLive(uint32 notBefore, uint32 notAfter);

    /// @notice There is no consent with this key that could be revoked: none at all, or it was revoked before.
    /// @param key The key.
    error NothingToRevoke(uint256 key);

    /// @notice The consent was given by somebody else.
    /// @param grantor Who gave it.
    error NotTheGrantor(address grantor);

    /// @notice A batch has no consents in it.
    error EmptyBatch();

    /// @notice Starts without books.
    /// @param manager The AccessManager that decides who may call what.
    /// @param root The root of the Merkle tree over the powers of τ; anybody can rebuild it from the SRS. Books end
    /// where its powers do, which have to be a few less than the SRS has: proofs need rows beyond those of a table.
    /// @param srs The identity of that SRS.
    constructor(address manager, bytes32 root, bytes32 srs) AccessManaged(manager) {
        srsRoot = root;
        srsId = srs;
    }

    /// @notice Opens the caller's book for a purpose.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @return book The book's id.
    function open(bytes32 purpose) external restricted returns (bytes32 book) {
        book = bookId(msg.sender, purpose);
        if (exists(book)) revert BookExists(book);
        _books[book].open();
        emit BookOpened(book, msg.sender, purpose);
    }

    /// @notice Gives the caller's consent.
    /// @param book The book's id.
    /// @param salt What tells the caller's consents in this book apart.
    /// @param notBefore The second from which it is live.
    /// @param notAfter The first second in which it is live no more.
    /// @param powers The power of τ of the first free row.
    /// @return key The consent's key.
    function grant(bytes32 book, bytes32 salt, uint32 notBefore, uint32 notAfter, SrsTree.Powers calldata powers)
        external
        restricted
        returns (uint256 key)
    {
        powers.check(srsRoot);
        ConsentBook.State memory state = _books[book].load(srsId);
        key = _append(book, state, Entry(state.header.count, notBefore, notAfter, msg.sender), salt, powers);
        _books[book].store(state);
    }

    /// @notice Gives a consent that its grantor signed.
    /// @param book The book's id.
    /// @param consent The consent.
    /// @param powers The power of τ of the first free row.
    /// @return key The consent's key.
    function grantBySignature(bytes32 book, SignedConsent calldata consent, SrsTree.Powers calldata powers)
        external
        restricted
        returns (uint256 key)
    {
        _checkConsent(book, consent);
        powers.check(srsRoot);
        ConsentBook.State memory state = _books[book].load(srsId);
        key = _appendSigned(book, state, consent, powers);
        _books[book].store(state);
    }

    /// @notice Gives consents that their grantors signed, all or none, on consecutive rows.
    /// @dev Whoever sees the batch coming can relay one of its consents before, and a wallet can change its mind; then
    /// it fails as a whole.
    /// @param book The book's id.
    /// @param consents The consents, at least one.
    /// @param powers The powers of τ of as many rows, from the first free one on.
    function grantBatch(bytes32 book, SignedConsent[] calldata consents, SrsTree.Powers calldata powers)
        external
        restricted
    {
        if (consents.length == 0) revert EmptyBatch();
        // Wallets are asked before anything changes.
        for (uint256 i = 0; i < consents.length; ++i) {
            _checkConsent(book, consents[i]);
        }
        powers.check(srsRoot);
        ConsentBook.State memory state = _books[book].load(srsId);
        for (uint256 i = 0; i < consents.length; ++i) {
            _appendSigned(book, state, consents[i], powers);
        }
        _books[book].store(state);
    }

    /// @notice Revokes a consent of the caller's.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param powers The power of τ of the consent's row.
    function revoke(bytes32 book, uint256 key, SrsTree.Powers calldata powers) external {
        address grantor = _revocable(book, key);
        if (grantor != msg.sender) revert NotTheGrantor(grantor);
        _revoke(book, key, powers);
    }

    /// @notice Revokes a consent whose grantor signed that.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param deadline The last second in which the signature may be used.
    /// @param signature The grantor's signature.
    /// @param powers The power of τ of the consent's row.
    function revokeBySignature(
        bytes32 book,
        uint256 key,
        uint64 deadline,
        bytes calldata signature,
        SrsTree.Powers calldata powers
    ) external restricted {
        _checkRevocation(book, key, _revocable(book, key), deadline, signature);
        _revoke(book, key, powers);
    }

    /// @inheritdoc IConsentRegistry
    function isLive(bytes32 book, uint256 key) external view returns (bool) {
        Entry storage entry = _books[book].entries[key];
        return entry.notBefore <= block.timestamp && block.timestamp < entry.notAfter;
    }

    /// @inheritdoc IConsentRegistry
    function entryOf(bytes32 book, uint256 key) external view returns (Entry memory) {
        return _books[book].entries[key];
    }

    /// @inheritdoc IConsentRegistry
    function stateDigest(bytes32 book) external view returns (bytes32) {
        return _books[book].read().digest(srsId);
    }

    /// @notice Everything that a prover needs of a book besides its entries, of one moment.
    /// @param book The book's id.
    /// @return The book.
    function snapshot(bytes32 book) external view returns (Snapshot memory) {
        ConsentBook.State memory state = _books[book].read();
        return Snapshot({
            count: state.header.count,
            revocations: state.header.revocations,
            revokedAt: state.header.revokedAt,
            points: [
                state.key.x, state.key.y, state.notBefore.x, state.notBefore.y, state.notAfter.x, state.notAfter.y
            ],
            digest: state.digest(srsId)
        });
    }

    /// @inheritdoc IConsentRegistry
    function lookUp(bytes32 book, bytes32 digest) external view returns (State state, uint64 supersededAt) {
        return _books[book].lookUp(digest, srsId);
    }

    /// @inheritdoc IConsentRegistry
    function revocations(bytes32 book) external view returns (uint64 count, uint64 lastAt) {
        ConsentBook.Header storage header = _books[book].header;
        return (header.revocations, header.revokedAt);
    }

    /// @inheritdoc IConsentRegistry
    function exists(bytes32 book) public view returns (bool) {
        return _books[book].header.open;
    }

    /// @inheritdoc IConsentRegistry
    function bookId(address controller, bytes32 purpose) public pure returns (bytes32) {
        return keccak256(abi.encode(controller, purpose));
    }

    /// @notice The key of a consent.
    /// @dev Of 248 bits, as every key in a table. The grantor is in it, so that nobody else can take it first.
    /// @param book The book's id.
    /// @param grantor Who gives it.
    /// @param salt What tells the grantor's consents in this book apart.
    /// @return The key.
    function keyOf(bytes32 book, address grantor, bytes32 salt) public pure returns (uint256) {
        return uint248(uint256(keccak256(abi.encode(_KEY_TAG, book, grantor, salt))));
    }

    /// @notice Appends a consent whose signature was checked.
    /// @param book The book's id.
    /// @param state The book in memory.
    /// @param consent The consent.
    /// @param powers Checked powers.
    /// @return The consent's key.
    function _appendSigned(
        bytes32 book,
        ConsentBook.State memory state,
        SignedConsent calldata consent,
        SrsTree.Powers calldata powers
    ) private returns (uint256) {
        Entry memory entry = Entry(state.header.count, consent.notBefore, consent.notAfter, consent.grantor);
        return _append(book, state, entry, consent.salt, powers);
    }

    /// @notice Appends a consent that its grantor has given.
    /// @param book The book's id.
    /// @param state The book in memory.
    /// @param entry The consent, on the first free row.
    /// @param salt Its salt.
    /// @param powers Checked powers.
    /// @return key The consent's key.
    function _append(
        bytes32 book,
        ConsentBook.State memory state,
        Entry memory entry,
        bytes32 salt,
        SrsTree.Powers calldata powers
    ) private returns (uint256 key) {
        if (entry.notAfter <= entry.notBefore || entry.notAfter <= block.timestamp) {
            revert NeverLive(entry.notBefore, entry.notAfter);
        }
        key = keyOf(book, entry.grantor, salt);
        (uint256 x, uint256 y) = powers.pointOf(entry.row);
        _books[book].append(state, key, entry, x, y);
        emit ConsentGranted(book, key, entry.grantor, entry.row, entry.notBefore, entry.notAfter);
    }

    /// @notice Revokes a consent whose grantor wants that.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @param powers Powers, not checked yet.
    function _revoke(bytes32 book, uint256 key, SrsTree.Powers calldata powers) private {
        powers.check(srsRoot);
        Entry storage entry = _books[book].entries[key];
        uint24 row = entry.row;
        (uint256 x, uint256 y) = powers.pointOf(row);
        ConsentBook.State memory state = _books[book].load(srsId);
        ConsentBook.revoke(entry, state, x, y);
        _books[book].store(state);
        emit ConsentRevoked(book, key, row);
    }

    /// @notice Finds a consent that is there and was not revoked.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @return Its grantor.
    function _revocable(bytes32 book, uint256 key) private view returns (address) {
        Entry storage entry = _books[book].entries[key];
        // A consent that was given ends later than at 0.
        if (entry.notAfter == 0) revert NothingToRevoke(key);
        return entry.grantor;
    }
}
