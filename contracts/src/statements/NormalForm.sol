// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Texts that are in Unicode normalisation form C
/// @notice The scalar of a string is the hash of its normalisation form C, which takes Unicode's tables. A contract has
/// none. It knows two ranges of characters of which every text is in that form: none of them is decomposed, combines
/// with one before it or is put in another order (quick check "Yes" and combining class 0 in UAX #15).
library NormalForm {
    /// @dev U+0000 up to the first combining character: ASCII and most letters of Latin scripts.
    uint256 private constant _LATIN_END = 0x300;
    /// @dev Greek and Cyrillic, from behind the last character that is decomposed up to the next that combines.
    uint256 private constant _GREEK_BEGIN = 0x388;
    uint256 private constant _CYRILLIC_END = 0x483;

    /// @notice Whether a text is in the normalisation form for sure: well-formed UTF-8 of U+0000 to U+02FF and U+0388
    /// to U+0482 alone.
    /// @param text The text.
    /// @return Whether it is. Of others, this contract cannot tell.
    function certain(bytes calldata text) internal pure returns (bool) {
        for (uint256 i = 0; i < text.length; ++i) {
            uint256 lead = uint8(text[i]);
            if (lead < 0x80) continue;
            // All of the two ranges beyond ASCII takes two bytes, 110xxxxx 10xxxxxx.
            if (++i == text.length || lead >> 5 != 6 || uint8(text[i]) >> 6 != 2) return false;
            uint256 point = (lead & 0x1f) << 6 | (uint8(text[i]) & 0x3f);
            bool latin = point >= 0x80 && point < _LATIN_END; // below it, one byte would do
            if (!latin && (point < _GREEK_BEGIN || point >= _CYRILLIC_END)) return false;
        }
        return true;
    }
}
