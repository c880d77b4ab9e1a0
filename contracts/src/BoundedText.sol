// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Texts of bounded length
/// @notice What a caller writes costs the caller gas, but whoever reads the events pays with time and disk.
library BoundedText {
    /// @notice A text is too long.
    /// @param length Its length in bytes.
    /// @param limit The longest that is taken.
    error TextTooLong(uint256 length, uint256 limit);

    /// @notice Refuses a text that is too long.
    /// @param text The text.
    /// @param limit The longest that is taken, in bytes.
    function check(string calldata text, uint256 limit) internal pure {
        uint256 length = bytes(text).length;
        if (length > limit) revert TextTooLong(length, limit);
    }
}
