// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Decimal numbers as text
/// @notice Reads a number in its one spelling, exactly: an optional minus, digits, a point with digits after it; no
/// zeros in front that say nothing, and no −0. See docs/encoding.md, "Text".
library Numbers {
    /// @notice A number, in units of its last place.
    struct Number {
        /// Whether it is below 0.
        bool negative;
        /// Its distance from 0.
        uint256 units;
    }

    /// @dev Larger numbers are refused. No value, sum or share is as large, and ten times this fits a word.
    uint256 private constant _MOST = type(uint128).max;

    /// @notice Reads a number that is written with all its places, as the values of a column are.
    /// @param text The text.
    /// @param places How many digits stand after the point; where 0, there is no point.
    /// @return valid Whether it is such a number in its one spelling.
    /// @return number The number in units of 10^−places.
    function full(bytes calldata text, uint256 places) internal pure returns (bool valid, Number memory number) {
        uint256 fraction = 0;
        (valid, fraction, number) = _read(text);
        valid = valid && fraction == places;
    }

    /// @notice Reads a number that is written as short as can be, as shares and results are: no zeros end its places.
    /// @param text The text.
    /// @param places How many digits there may be after the point, at most 24.
    /// @return valid Whether it is such a number in its one spelling.
    /// @return number The number in units of 10^−places.
    function short(bytes calldata text, uint256 places) internal pure returns (bool valid, Number memory number) {
        uint256 fraction = 0;
        (valid, fraction, number) = _read(text);
        if (!valid || fraction > places) return (false, number);
        if (fraction > 0 && text[text.length - 1] == "0") return (false, number);
        number.units *= 10 ** (places - fraction); // below 2^128 · 10^24, which fits a word
    }

    /// @notice Reads decimal digits, also with zeros in front.
    /// @param text The digits.
    /// @return valid Whether there are digits, and nothing else, of a number below 2^128.
    /// @return number The number.
    function digits(bytes calldata text) internal pure returns (bool valid, uint256 number) {
        for (uint256 i = 0; i < text.length; ++i) {
            if (text[i] < "0" || text[i] > "9") return (false, 0);
            number = 10 * number + uint8(text[i]) - uint8(bytes1("0"));
            if (number > _MOST) return (false, 0);
        }
        return (text.length > 0, number);
    }

    /// @notice Reads a number.
    /// @param text The text.
    /// @return valid Whether it is a number without zeros in front, and not −0.
    /// @return fraction How many digits stand after the point.
    /// @return number The number, in units of the last of them.
    function _read(bytes calldata text) private pure returns (bool valid, uint256 fraction, Number memory number) {
        number.negative = text.length > 0 && text[0] == "-";
        bytes calldata unsigned = number.negative ? text[1:] : text;
        uint256 point = 0;
        while (point < unsigned.length && unsigned[point] != ".") ++point;
        if (point > 1 && unsigned[0] == "0") return (false, 0, number);
        (valid, number.units) = digits(unsigned[:point]);
        if (valid && point < unsigned.length) {
            fraction = unsigned.length - point - 1;
            uint256 places = 0;
            (valid, places) = digits(unsigned[point + 1:]);
            // No column has more places: with more the product would not fit a word.
            if (!valid || fraction > 24) return (false, 0, number);
            number.units = number.units * 10 ** fraction + places;
        }
        valid = valid && !(number.negative && number.units == 0);
    }
}
