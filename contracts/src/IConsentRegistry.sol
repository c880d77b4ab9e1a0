// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What other contracts ask of consent books
/// @notice See docs/on-chain.md for what a book is.
interface IConsentRegistry {
    /// @notice What a book once was.
    /// @dev `Unknown` is also the answer for a state that was forgotten.
    enum State {
        Unknown,
        Superseded,
        Current
    }

    /// @notice A consent.
    struct Entry {
        /// Its row in the book.
        uint24 row;
        /// The second from which it is live.
        uint32 notBefore;
        /// The first second in which it is live no more; 0: revoked.
        uint32 notAfter;
        /// The account that gave it; zero where there is no such consent.
        address grantor;
    }

    /// @notice Whether a book was opened.
    /// @param book Its id.
    /// @return Whether it exists.
    function exists(bytes32 book) external view returns (bool);

    /// @notice Whether a consent is live in this block.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @return Whether there is such a consent, begun, not ended and not revoked.
    function isLive(bytes32 book, uint256 key) external view returns (bool);

    /// @notice The consent under a key, all zero where there is none.
    /// @param book The book's id.
    /// @param key The consent's key.
    /// @return The consent.
    function entryOf(bytes32 book, uint256 key) external view returns (Entry memory);

    /// @notice The digest of the book as it stands: that of a commitment to a table.
    /// @dev Reverts where there is no such book.
    /// @param book The book's id.
    /// @return The digest.
    function stateDigest(bytes32 book) external view returns (bytes32);

    /// @notice Looks a state of the book up among the current one and those remembered.
    /// @dev A state that was superseded at a time t contains all changes before t and none from t on. Of a book that
    /// does not exist every state is `Unknown`.
    /// @param book The book's id.
    /// @param digest The state's digest.
    /// @return state What it is.
    /// @return supersededAt The time of the block that superseded it; 0 unless `Superseded`.
    function lookUp(bytes32 book, bytes32 digest) external view returns (State state, uint64 supersededAt);

    /// @notice How many consents were revoked so far, and when the last one was.
    /// @param book The book's id.
    /// @return count Their number.
    /// @return lastAt The time of the block of the last one; 0 if there was none.
    function revocations(bytes32 book) external view returns (uint64 count, uint64 lastAt);

    /// @notice The id of a book.
    /// @param controller Who asks for the consents.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @return The id, whether the book exists or not.
    function bookId(address controller, bytes32 purpose) external pure returns (bytes32);
}
