// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "./Bn254.sol";
import {IConsentRegistry} from "./IConsentRegistry.sol";

// Hashing words that lie in memory without copying them first is done by assembly only.
/* solhint-disable no-inline-assembly */

/// @title A consent book: its entries, the commitments to its columns, and the states it was in
/// @notice The arithmetic and the storage; who may change what is `ConsentRegistry`'s affair.
/// @dev A change is `load`, any number of `append` and `revoke`, `store`. Between the first and the last the book is in
/// memory, only the entries are written at once.
///
/// With a consent that has the key k, a book with N rows and the powers of τ goes from C to C + k·[τ^N] in the first
/// column, likewise in the others. The differences are taken here, from the entries: no caller has a say in them.
library ConsentBook {
    /// @notice What stands beside the commitments, in one word.
    struct Header {
        /// Whether the book was opened.
        bool open;
        /// The number of consents ever granted.
        uint24 count;
        /// The number of those that were revoked.
        uint24 revocations;
        /// The second of the last revocation; 0 if there was none.
        uint32 revokedAt;
        /// The second of the last change, or of the opening.
        uint32 changedAt;
        /// The number of states that were remembered, those forgotten meanwhile among them.
        uint32 remembered;
    }

    /// @notice A book in storage.
    struct Book {
        Header header;
        /// The commitments to the columns key, not_before and not_after, packed: the roots that reading them takes
        /// cost less than three more words of storage.
        uint256[3] points;
        /// A ring of earlier states: 224 bits of the digest, and 32 of the second in which another took its place.
        uint256[32] past;
        mapping(uint256 key => IConsentRegistry.Entry) entries;
    }

    /// @notice A book in memory, while it changes.
    struct State {
        Header header;
        Bn254.Accumulator key;
        Bn254.Accumulator notBefore;
        Bn254.Accumulator notAfter;
        /// Room for the power of τ that is being multiplied.
        Bn254.Accumulator term;
    }

    /// @notice The largest number of rows, as in every table: one row more would carry a blinding value.
    uint256 internal constant MAX_ROWS = (1 << 24) - 1;
    /// @notice How many earlier states are remembered.
    uint256 internal constant MEMORY = 32;

    /// @dev The number of columns.
    uint256 private constant _COLUMNS = 3;
    bytes32 private constant _DIGEST_TAG = keccak256("assent/commitment/v1");
    /// @dev The digest of the schema key: key, not_before: timestamp, not_after: timestamp.
    bytes32 private constant _SCHEMA = 0xa2f7fcb93b750c77513fc294d8ae6eefdbf281491ed7670812fbe7015893a659;
    /// @dev The bits of a digest that are remembered.
    uint256 private constant _PREFIX = ~uint256(type(uint32).max);

    /// @notice There is no such book.
    error UnknownBook();

    /// @notice The book has as many rows as a table can have.
    error BookFull();

    /// @notice There is a consent with this key already, perhaps a revoked one.
    /// @param key The key.
    error KeyTaken(uint256 key);

    /// @notice Opens a book.
    /// @param book A book that was never opened.
    function open(Book storage book) internal {
        book.header = Header(true, 0, 0, 0, uint32(block.timestamp), 0);
    }

    /// @notice Reads a book in order to change it, and remembers its state if it has outlived the second it came in.
    /// @dev So the ring takes one state a second at most, however often a book changes, and a state's time is always
    /// later than that of every change that is part of the state.
    /// @param book The book.
    /// @param srs The identity of the SRS.
    /// @return state What it holds.
    function load(Book storage book, bytes32 srs) internal returns (State memory state) {
        state = read(book);
        // Times have 32 bits. From 2106 on no consent is live, and nothing rests on them any more.
        uint32 time = uint32(block.timestamp);
        if (state.header.changedAt == time) return state;
        book.past[state.header.remembered % MEMORY] = (uint256(digest(state, srs)) & _PREFIX) | time;
        unchecked {
            ++state.header.remembered;
        }
        state.header.changedAt = time;
    }

    /// @notice Writes a book that was changed.
    /// @param book The book.
    /// @param state What it holds.
    function store(Book storage book, State memory state) internal {
        book.header = state.header;
        book.points[0] = Bn254.pack(state.key);
        book.points[1] = Bn254.pack(state.notBefore);
        book.points[2] = Bn254.pack(state.notAfter);
    }

    /// @notice Appends a consent.
    /// @param book The book.
    /// @param state The book in memory.
    /// @param key The consent's key.
    /// @param entry The consent; its row is the number of consents so far.
    /// @param x The first coordinate of that row's power of τ.
    /// @param y The second.
    function append(
        Book storage book,
        State memory state,
        uint256 key,
        IConsentRegistry.Entry memory entry,
        uint256 x,
        uint256 y
    ) internal {
        if (entry.row == MAX_ROWS) revert BookFull();
        if (book.entries[key].grantor != address(0)) revert KeyTaken(key);
        book.entries[key] = entry;
        unchecked {
            ++state.header.count;
        }
        _add(state, state.key, key, x, y);
        _add(state, state.notBefore, entry.notBefore, x, y);
        _add(state, state.notAfter, entry.notAfter, x, y);
    }

    /// @notice Revokes a consent that is not revoked yet: its not_after becomes 0.
    /// @param entry The consent.
    /// @param state The book in memory.
    /// @param x The first coordinate of its row's power of τ.
    /// @param y The second.
    function revoke(IConsentRegistry.Entry storage entry, State memory state, uint256 x, uint256 y) internal {
        uint256 notAfter = entry.notAfter;
        entry.notAfter = 0;
        unchecked {
            ++state.header.revocations;
        }
        state.header.revokedAt = uint32(block.timestamp);
        _add(state, state.notAfter, Bn254.R - notAfter, x, y);
    }

    /// @notice Reads a book.
    /// @param book The book.
    /// @return state What it holds.
    function read(Book storage book) internal view returns (State memory state) {
        state.header = book.header;
        if (!state.header.open) revert UnknownBook();
        Bn254.unpack(book.points[0], state.key);
        Bn254.unpack(book.points[1], state.notBefore);
        Bn254.unpack(book.points[2], state.notAfter);
    }

    /// @notice Looks a state up.
    /// @param book The book.
    /// @param wanted The state's digest.
    /// @param srs The identity of the SRS.
    /// @return What it is.
    /// @return The second in which it was superseded; 0 unless it was.
    function lookUp(Book storage book, bytes32 wanted, bytes32 srs)
        internal
        view
        returns (IConsentRegistry.State, uint64)
    {
        if (!book.header.open) return (IConsentRegistry.State.Unknown, 0);
        State memory state = read(book);
        if (digest(state, srs) == wanted) return (IConsentRegistry.State.Current, 0);
        // From the newest on: a state that is asked for is seldom an old one.
        uint256 place = state.header.remembered;
        uint256 oldest = place > MEMORY ? place - MEMORY : 0;
        while (place > oldest) {
            unchecked {
                --place;
            }
            uint256 past = book.past[place % MEMORY];
            if (past & _PREFIX == uint256(wanted) & _PREFIX) {
                return (IConsentRegistry.State.Superseded, uint32(past));
            }
        }
        return (IConsentRegistry.State.Unknown, 0);
    }

    /// @notice The digest of a state: that of the commitment to a table, see docs/formats.md.
    /// @param state The state.
    /// @param srs The identity of the SRS.
    /// @return result The digest.
    function digest(State memory state, bytes32 srs) internal pure returns (bytes32 result) {
        // Tag, schema, a told number of rows, the SRS, the columns, no Merkle root, not sorted.
        uint256[15] memory words = [
            uint256(_DIGEST_TAG),
            uint256(_SCHEMA),
            1,
            state.header.count,
            0,
            uint256(srs),
            _COLUMNS,
            state.key.x,
            state.key.y,
            state.notBefore.x,
            state.notBefore.y,
            state.notAfter.x,
            state.notAfter.y,
            0,
            0
        ];
        assembly ("memory-safe") {
            result := keccak256(words, 0x1e0)
        }
    }

    /// @notice Adds a multiple of a power of τ to a column.
    /// @param state The book in memory.
    /// @param column The column.
    /// @param scalar By how much the row's value has grown.
    /// @param x The first coordinate of the row's power of τ.
    /// @param y The second.
    function _add(State memory state, Bn254.Accumulator memory column, uint256 scalar, uint256 x, uint256 y)
        private
        view
    {
        (state.term.x, state.term.y) = (x, y);
        Bn254.addScaled(column, state.term, scalar);
    }
}
