// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Numbers} from "./Numbers.sol";

/// @title Days and instants as text
/// @notice Reads a day, `2006-01-31`, and an instant, `2006-01-31T15:04:05Z`, in their one spelling. Days are those of
/// the proleptic Gregorian calendar, which has a year 0. See docs/encoding.md, "Text".
library Calendar {
    /// @dev Years are counted from this many before year 0, a multiple of the 400 after which the calendar repeats.
    uint256 private constant _YEARS_BEFORE = 10_000_000;
    /// @dev The days of 400 years.
    uint256 private constant _ERA = 146_097;
    /// @dev The days before 1970-01-01, counted from March 1st of the first of those years.
    uint256 private constant _EPOCH = (_YEARS_BEFORE / 400) * _ERA + 719_468;
    /// @dev What the encoding adds to the number of days, which has 32 bits.
    uint256 private constant _DAY_OFFSET = 1 << 31;
    /// @dev The last second that has years of four digits, and the first one that no column holds.
    uint256 private constant _LAST_OF_9999 = 253_402_300_799;
    uint256 private constant _INSTANTS = 1 << 40;

    /// @notice Reads a day. Years before 0000 and after 9999 carry a sign.
    /// @param text The text.
    /// @return valid Whether it is a day in its one spelling, within 2^31 days of 1970-01-01.
    /// @return scalar Its number of days since 1970-01-01, plus 2^31.
    function day(bytes calldata text) internal pure returns (bool valid, uint256 scalar) {
        uint256 cut = text.length - (text.length < 6 ? text.length : 6); // where "-01-31" begins
        if (cut == 0 || text[cut] != "-" || text[cut + 3] != "-") return (false, 0);
        uint256 year = 0;
        (valid, year) = _year(text[:cut]);
        (bool validMonth, uint256 month) = Numbers.digits(text[cut + 1:cut + 3]);
        (bool validDay, uint256 dayOfMonth) = Numbers.digits(text[cut + 4:]);
        if (!valid || !validMonth || !validDay) return (false, 0);
        if (month == 0 || month > 12 || dayOfMonth == 0 || dayOfMonth > _daysOf(year, month)) return (false, 0);
        uint256 count = _count(year, month, dayOfMonth) + _DAY_OFFSET;
        valid = count >= _EPOCH && count - _EPOCH < 2 * _DAY_OFFSET;
        return (valid, valid ? count - _EPOCH : 0);
    }

    /// @notice Reads an instant: RFC 3339 in UTC, whole seconds; after year 9999 the number of seconds since 1970.
    /// @param text The text.
    /// @return valid Whether it is an instant in its one spelling, from 1970 on and below 2^40 seconds.
    /// @return scalar The number of seconds since 1970.
    function instant(bytes calldata text) internal pure returns (bool valid, uint256 scalar) {
        if (text.length != 20) {
            (valid, scalar) = Numbers.digits(text);
            // Of 12 digits at least, so a zero in front would make a longer text than the number has.
            valid = valid && text[0] != "0" && scalar > _LAST_OF_9999 && scalar < _INSTANTS;
            return (valid, scalar);
        }
        uint256 days_ = 0;
        uint256 time = 0;
        (valid, days_) = day(text[:10]);
        if (!valid || days_ < _DAY_OFFSET || text[10] != "T" || text[19] != "Z") return (false, 0);
        (valid, time) = _timeOfDay(text[11:19]);
        return (valid, (days_ - _DAY_OFFSET) * 1 days + time);
    }

    /// @notice Reads a time such as 15:04:05.
    /// @param text The text, of 8 bytes.
    /// @return valid Whether it is one. There are no leap seconds.
    /// @return time Its number of seconds.
    function _timeOfDay(bytes calldata text) private pure returns (bool valid, uint256 time) {
        if (text[2] != ":" || text[5] != ":") return (false, 0);
        (bool validHour, uint256 hour) = Numbers.digits(text[:2]);
        (bool validMinute, uint256 minute) = Numbers.digits(text[3:5]);
        (bool validSecond, uint256 second) = Numbers.digits(text[6:]);
        valid = validHour && validMinute && validSecond && hour < 24 && minute < 60 && second < 60;
        return (valid, hour * 1 hours + minute * 1 minutes + second);
    }

    /// @notice Reads a year: four digits, or a sign and at least four where it is not from 0 to 9999.
    /// @param text The text.
    /// @return valid Whether it is a year in its one spelling.
    /// @return year The year, counted from _YEARS_BEFORE.
    function _year(bytes calldata text) private pure returns (bool valid, uint256 year) {
        bool signed = text[0] == "-" || text[0] == "+";
        bytes calldata unsigned = signed ? text[1:] : text;
        // Seven digits are more than 2^31 days.
        if (unsigned.length < 4 || unsigned.length > 7) return (false, 0);
        if (unsigned.length > 4 && unsigned[0] == "0") return (false, 0);
        (valid, year) = Numbers.digits(unsigned);
        if (!signed) return (valid && unsigned.length == 4, _YEARS_BEFORE + year);
        if (text[0] == "+") return (valid && year > 9999, _YEARS_BEFORE + year);
        return (valid && year > 0, _YEARS_BEFORE - year);
    }

    /// @notice How many days a month has.
    /// @param year The year, counted from _YEARS_BEFORE.
    /// @param month The month, from 1 to 12.
    /// @return The number of days.
    function _daysOf(uint256 year, uint256 month) private pure returns (uint256) {
        bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (month == 2) return leap ? 29 : 28;
        return 30 + (month + month / 8) % 2; // long and short months alternate, and begin anew in August
    }

    /// @notice Counts days from the March 1st of the year _YEARS_BEFORE before year 0.
    /// @dev Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil: years begin in March, so
    /// that a leap day is the last of its year.
    /// @param year The year, counted from _YEARS_BEFORE, at least 1.
    /// @param month The month, from 1 to 12.
    /// @param dayOfMonth The day, from 1.
    /// @return The number of days before it.
    function _count(uint256 year, uint256 month, uint256 dayOfMonth) private pure returns (uint256) {
        if (month <= 2) --year;
        uint256 ofEra = year % 400;
        uint256 ofYear = (153 * ((month + 9) % 12) + 2) / 5 + dayOfMonth - 1;
        return (year / 400) * _ERA + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear;
    }
}
