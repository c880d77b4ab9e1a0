// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "./Bn254.sol";

/// @title Commitments to tables, opened
/// @notice A table is known by the digest of its commitment. Whoever wants a contract to look into it hands over
/// the words behind the digest; hashing them gives the digest again, so nothing of them is taken on trust.
/// See docs/formats.md.
/// @dev What no commitment file says is refused, since two readers could make two things of it. Names are known by
/// their hashes here, so that one of them is spelt as no column may be goes unnoticed, and two columns of one name
/// until somebody asks for that name.
library Commitments {
    /// @notice A column of a schema.
    struct Column {
        /// keccak256 of its name.
        bytes32 name;
        /// The number of its type.
        uint8 kind;
        /// Decimal places.
        uint8 scale;
        /// Whether it may hold nulls; then a companion follows it among the points.
        bool nullable;
    }

    /// @notice The words behind a table's digest.
    struct Table {
        /// The schema's columns.
        Column[] columns;
        /// Whether the number of records is hidden.
        bool hidden;
        /// The number of records, or its hash where it is hidden.
        uint256 count;
        /// The bound on a hidden number of records, else 0.
        uint256 capacity;
        /// The identity of the SRS.
        bytes32 srs;
        /// x and y of each column of scalars: each column, followed by its companion where it is nullable.
        uint256[2][] points;
        /// The Merkle root over the records.
        uint256 root;
        /// The sort column's place plus one; 0: unsorted.
        uint256 sortedBy;
    }

    /// @notice A column that was looked up.
    struct Found {
        /// keccak256 of its name.
        bytes32 name;
        /// The place of its point; that of its companion follows.
        uint256 point;
        /// The number of its type.
        uint8 kind;
        /// Decimal places.
        uint8 scale;
        /// Whether it may hold nulls, and so has a companion.
        bool nullable;
    }

    /// @dev The numbers of types, see docs/encoding.md.
    uint8 internal constant BOOL = 1;
    uint8 internal constant UINT = 2;
    uint8 internal constant INT = 3;
    uint8 internal constant DECIMAL = 4;
    uint8 internal constant DATE = 5;
    uint8 internal constant TIMESTAMP = 6;
    uint8 internal constant STRING = 7;
    uint8 internal constant BYTES = 8;
    uint8 internal constant KEY = 9;

    /// @dev The most records, columns and decimal places.
    uint256 private constant _MAX_ROWS = (1 << 24) - 1;
    uint256 private constant _MAX_COLUMNS = 256;
    uint256 private constant _MAX_SCALE = 18;
    /// @dev Words of a column in the schema's digest, and of a point in the table's.
    uint256 private constant _COLUMN_WORDS = 4;
    uint256 private constant _POINT_WORDS = 2;
    /// @dev What the digests begin with.
    bytes32 private constant _TAG = keccak256("assent/commitment/v1");
    bytes32 private constant _SCHEMA_TAG = keccak256("assent/schema/v1");

    /// @notice A schema has no column, or too many.
    /// @param count The number of columns.
    error WrongColumnCount(uint256 count);

    /// @notice A column's type is none, or its scale does not go with it.
    /// @param index The column's place.
    error InvalidColumn(uint256 index);

    /// @notice There are more or fewer points than columns of scalars.
    /// @param expected The number of columns of scalars.
    /// @param actual The number of points.
    error WrongPointCount(uint256 expected, uint256 actual);

    /// @notice The number of records, its hash or its bound is out of range.
    error InvalidCount();

    /// @notice The Merkle root is no scalar.
    error InvalidRoot();

    /// @notice The sort column is not there or may be null.
    error InvalidSortColumn();

    /// @notice A table has no column of this name.
    /// @param name keccak256 of the name.
    error NoSuchColumn(bytes32 name);

    /// @notice A table has more than one column of this name.
    /// @param name keccak256 of the name.
    error AmbiguousColumn(bytes32 name);

    /// @notice The digest of a table, which is its identity.
    /// @param table The table.
    /// @return The digest.
    function digest(Table calldata table) internal pure returns (bytes32) {
        (bytes32 schema, uint256 scalars) = schemaDigest(table.columns);
        if (table.points.length != scalars) revert WrongPointCount(scalars, table.points.length);
        _checkCount(table);
        if (table.root >= Bn254.R) revert InvalidRoot();
        _checkSortColumn(table);
        bytes memory head =
            abi.encode(_TAG, schema, table.hidden ? 0 : 1, table.count, table.capacity, table.srs, scalars);
        return keccak256(bytes.concat(head, _words(table.points), abi.encode(table.root, table.sortedBy)));
    }

    /// @notice The digest of a schema.
    /// @param columns Its columns.
    /// @return The digest.
    /// @return scalars The number of columns of scalars.
    function schemaDigest(Column[] calldata columns) internal pure returns (bytes32, uint256 scalars) {
        if (columns.length == 0 || columns.length > _MAX_COLUMNS) revert WrongColumnCount(columns.length);
        for (uint256 i = 0; i < columns.length; ++i) {
            (uint8 kind, uint8 scale) = (columns[i].kind, columns[i].scale);
            bool scaled = kind == DECIMAL ? scale <= _MAX_SCALE : scale == 0;
            if (kind < BOOL || kind > KEY || !scaled) revert InvalidColumn(i);
            scalars += columns[i].nullable ? 2 : 1;
        }
        return (keccak256(bytes.concat(abi.encode(_SCHEMA_TAG, columns.length), _words(columns))), scalars);
    }

    /// @notice Looks a column up by its name.
    /// @dev Two columns of one name would let one table mean two things.
    /// @param table A table that has a digest.
    /// @param name keccak256 of the name.
    /// @return found The column.
    function column(Table calldata table, bytes32 name) internal pure returns (Found memory found) {
        uint256 point = 0;
        bool once = false;
        for (uint256 i = 0; i < table.columns.length; ++i) {
            Column calldata candidate = table.columns[i];
            if (candidate.name == name) {
                if (once) revert AmbiguousColumn(name);
                once = true;
                found = Found(name, point, candidate.kind, candidate.scale, candidate.nullable);
            }
            point += candidate.nullable ? 2 : 1;
        }
        if (!once) revert NoSuchColumn(name);
    }

    /// @notice Checks what is said about the number of records.
    /// @param table The table.
    function _checkCount(Table calldata table) private pure {
        bool valid = table.hidden
            ? table.count < Bn254.R && table.capacity != 0 && table.capacity <= _MAX_ROWS
            : table.count <= _MAX_ROWS && table.capacity == 0;
        if (!valid) revert InvalidCount();
    }

    /// @notice Checks that records can stand in the order of the sort column.
    /// @param table The table.
    function _checkSortColumn(Table calldata table) private pure {
        uint256 place = table.sortedBy;
        if (place == 0) return;
        if (place > table.columns.length || table.columns[place - 1].nullable) revert InvalidSortColumn();
    }

    /// @notice The words of a schema's columns, which lie side by side in the call data.
    /// @dev Whoever asks has read each of them, and so checked that it is no wider than its type.
    /// @param columns The columns.
    /// @return words Name, type, scale and nullability of each.
    function _words(Column[] calldata columns) private pure returns (bytes calldata words) {
        // solhint-disable-next-line no-inline-assembly
        assembly {
            words.offset := columns.offset
            words.length := mul(columns.length, mul(0x20, _COLUMN_WORDS))
        }
    }

    /// @notice The words of points, which lie side by side in the call data.
    /// @param points The points.
    /// @return words x and y of each.
    function _words(uint256[2][] calldata points) private pure returns (bytes calldata words) {
        // solhint-disable-next-line no-inline-assembly
        assembly {
            words.offset := points.offset
            words.length := mul(points.length, mul(0x20, _POINT_WORDS))
        }
    }
}
