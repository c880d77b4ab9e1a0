// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Commitments} from "../Commitments.sol";
import {Calendar} from "./Calendar.sol";
import {Numbers} from "./Numbers.sol";

/// @title Values of columns, as text and as scalars
/// @notice Reads the one spelling of a value and gives its scalar, as `compare.Canonical` does in Go. See
/// docs/encoding.md.
library Values {
    bytes32 private constant _TRUE = keccak256("true");
    bytes32 private constant _FALSE = keccak256("false");
    /// @dev What the encoding of signed numbers adds.
    uint256 private constant _OFFSET = 1 << 63;

    /// @notice Reads a value.
    /// @dev A string has to be in normalisation form C, see `NormalForm`, which is for the caller to check.
    /// @param text The text.
    /// @param kind The number of the column's type.
    /// @param scale Its decimal places.
    /// @return valid Whether it is a value of the type in its one spelling.
    /// @return scalar Its scalar.
    function read(bytes calldata text, uint8 kind, uint8 scale) internal pure returns (bool valid, uint256 scalar) {
        if (kind == Commitments.BOOL) return _bool(text);
        if (kind == Commitments.UINT) return _uint(text);
        if (kind == Commitments.INT || kind == Commitments.DECIMAL) return _signed(text, scale);
        if (kind == Commitments.DATE) return Calendar.day(text);
        if (kind == Commitments.TIMESTAMP) return Calendar.instant(text);
        if (kind == Commitments.STRING) return (true, _hash("assent/string/v1", text));
        if (kind == Commitments.BYTES) return _bytes(text);
        return _key(text);
    }

    /// @notice Whether a type's scalars are below 2^64 and in the order of its values: uint, int, decimal, date and
    /// timestamp.
    /// @param kind The number of the type.
    /// @return Whether it is one of them.
    function ordered(uint8 kind) internal pure returns (bool) {
        return kind >= Commitments.UINT && kind <= Commitments.TIMESTAMP;
    }

    /// @notice Reads true or false.
    /// @param text The text.
    /// @return valid Whether it is one of them.
    /// @return scalar 1 or 0.
    function _bool(bytes calldata text) private pure returns (bool valid, uint256 scalar) {
        bytes32 hash = keccak256(text);
        return (hash == _TRUE || hash == _FALSE, hash == _TRUE ? 1 : 0);
    }

    /// @notice Reads an integer from 0 to 2^64 − 1.
    /// @param text The text.
    /// @return valid Whether it is one.
    /// @return scalar The integer.
    function _uint(bytes calldata text) private pure returns (bool valid, uint256 scalar) {
        Numbers.Number memory number;
        (valid, number) = Numbers.full(text, 0);
        return (valid && !number.negative && number.units <= type(uint64).max, number.units);
    }

    /// @notice Reads a number of 64 bits in units of its last place.
    /// @param text The text.
    /// @param scale Its decimal places.
    /// @return valid Whether it is one.
    /// @return scalar The units plus 2^63.
    function _signed(bytes calldata text, uint8 scale) private pure returns (bool valid, uint256 scalar) {
        Numbers.Number memory number;
        (valid, number) = Numbers.full(text, scale);
        valid = valid && number.units < _OFFSET + (number.negative ? 1 : 0);
        if (!valid) return (false, 0);
        return (true, number.negative ? _OFFSET - number.units : _OFFSET + number.units);
    }

    /// @notice Reads 0x and an even number of hexadecimal digits.
    /// @param text The text.
    /// @return valid Whether it is that, in lower case.
    /// @return scalar The hash of the bytes.
    function _bytes(bytes calldata text) private pure returns (bool valid, uint256 scalar) {
        bytes memory raw;
        (valid, raw) = _hexadecimal(text);
        return (valid, _hash("assent/bytes/v1", raw));
    }

    /// @notice Reads 0x and 64 hexadecimal digits of an integer below 2^248.
    /// @param text The text.
    /// @return valid Whether it is that, in lower case.
    /// @return scalar The integer.
    function _key(bytes calldata text) private pure returns (bool valid, uint256 scalar) {
        bytes memory raw;
        (valid, raw) = _hexadecimal(text);
        valid = valid && raw.length == 32 && raw[0] == 0;
        return (valid, valid ? uint256(bytes32(raw)) : 0);
    }

    /// @notice Reads bytes as text.
    /// @param text The text.
    /// @return valid Whether it is 0x and an even number of hexadecimal digits, in lower case.
    /// @return raw The bytes.
    function _hexadecimal(bytes calldata text) private pure returns (bool valid, bytes memory raw) {
        if (text.length < 2 || text.length % 2 != 0 || text[0] != "0" || text[1] != "x") return (false, raw);
        raw = new bytes(text.length / 2 - 1);
        for (uint256 i = 0; i < raw.length; ++i) {
            (uint256 high, uint256 low) = (_nibble(text[2 * i + 2]), _nibble(text[2 * i + 3]));
            if (high > 15 || low > 15) return (false, raw);
            raw[i] = bytes1(uint8(16 * high + low));
        }
        return (true, raw);
    }

    /// @notice Reads a hexadecimal digit.
    /// @param digit The digit.
    /// @return Its value; 16 where it is none, or an upper-case one.
    function _nibble(bytes1 digit) private pure returns (uint256) {
        if (digit >= "0" && digit <= "9") return uint8(digit) - uint8(bytes1("0"));
        if (digit >= "a" && digit <= "f") return uint8(digit) - uint8(bytes1("a")) + 10;
        return 16;
    }

    /// @notice Hashes content of any length.
    /// @param tag What kind of content it is.
    /// @param content The content.
    /// @return The first 31 bytes of SHA-256 over tag, 0 and content.
    function _hash(string memory tag, bytes memory content) private pure returns (uint256) {
        return uint256(sha256(abi.encodePacked(tag, bytes1(0), content))) >> 8;
    }
}
