// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Commitments} from "../src/Commitments.sol";
import {Test} from "./Test.sol";

/// @dev Opens up the library.
contract CommitmentsHarness {
    function digest(Commitments.Table calldata table) external pure returns (bytes32) {
        return Commitments.digest(table);
    }

    function column(Commitments.Table calldata table, bytes32 name) external pure returns (Commitments.Found memory) {
        return Commitments.column(table, name);
    }
}

/// @dev What a hostile committer, or whoever opens somebody's table, could hand over. That digests are Go's, and that
/// columns are found where Go finds them, test/claims shows.
contract CommitmentsTest is Test {
    bytes32 private constant NAME = keccak256("name");
    bytes32 private constant AGE = keccak256("age");

    CommitmentsHarness private harness = new CommitmentsHarness();

    /// Three columns, the second of which may be null.
    function table() private pure returns (Commitments.Table memory t) {
        t.columns = new Commitments.Column[](3);
        t.columns[0] = Commitments.Column(NAME, Commitments.KEY, 0, false);
        t.columns[1] = Commitments.Column(keccak256("fee"), Commitments.DECIMAL, 2, true);
        t.columns[2] = Commitments.Column(AGE, Commitments.UINT, 0, false);
        t.points = new uint256[2][](4);
        for (uint256 i = 0; i < 4; ++i) {
            t.points[i] = [2 * i + 1, 2 * i + 2];
        }
        (t.count, t.srs, t.root, t.sortedBy) = (5, keccak256("SRS"), 7, 1);
    }

    function expect(Commitments.Table memory t, bytes4 selector) private {
        vm.expectRevert(abi.encodeWithSelector(selector));
        harness.digest(t);
    }

    /// Whatever is changed, the table becomes another one.
    function test_eachWordCounts() public view {
        bytes32 digest = harness.digest(table());
        Commitments.Table[12] memory changed;
        for (uint256 i = 0; i < changed.length; ++i) {
            changed[i] = table();
        }
        changed[0].columns[0].name = keccak256("another");
        changed[1].columns[0].kind = Commitments.UINT;
        changed[2].columns[1].scale = 3;
        (changed[3].columns[1].nullable, changed[3].columns[2].nullable) = (false, true);
        (changed[4].hidden, changed[4].capacity) = (true, 5);
        changed[5].count = 6;
        changed[6].srs = keccak256("another SRS");
        changed[7].points[3][0] = 9;
        changed[8].points[0][1] = 9;
        changed[9].root = 8;
        changed[10].sortedBy = 3;
        changed[11].sortedBy = 0;
        for (uint256 i = 0; i < changed.length; ++i) {
            vm.assertTrue(harness.digest(changed[i]) != digest, vm.toString(i));
        }
    }

    function test_aHiddenNumberHasItsBound() public view {
        (Commitments.Table memory t, Commitments.Table memory other) = (table(), table());
        (t.hidden, t.capacity, other.hidden, other.capacity) = (true, 5, true, 6);
        vm.assertTrue(harness.digest(t) != harness.digest(other), "capacity");
    }

    // Numbers of records.

    /// It would be hashed nowhere, and so could be anything.
    function test_aBoundOnANumberThatIsToldIsRefused() public {
        Commitments.Table memory t = table();
        t.capacity = 5;
        expect(t, Commitments.InvalidCount.selector);
    }

    function test_aHiddenNumberWithoutABoundIsRefused() public {
        Commitments.Table memory t = table();
        t.hidden = true;
        expect(t, Commitments.InvalidCount.selector);
    }

    function test_numbersEndBelowTwoToThe24() public {
        Commitments.Table memory t = table();
        t.count = (1 << 24) - 1;
        harness.digest(t);
        t.count = 1 << 24;
        expect(t, Commitments.InvalidCount.selector);
        (t.hidden, t.capacity) = (true, (1 << 24) - 1);
        harness.digest(t);
        t.capacity = 1 << 24;
        expect(t, Commitments.InvalidCount.selector);
    }

    /// Modulo r it would hide another number.
    function test_aHiddenNumberIsAScalar() public {
        Commitments.Table memory t = table();
        (t.hidden, t.capacity, t.count) = (true, 5, R - 1);
        harness.digest(t);
        t.count = R;
        expect(t, Commitments.InvalidCount.selector);
    }

    function test_theRootIsAScalar() public {
        Commitments.Table memory t = table();
        t.root = R - 1;
        harness.digest(t);
        t.root = R;
        expect(t, Commitments.InvalidRoot.selector);
    }

    // Points: with one more or fewer, a column's would be another's.

    function test_thereIsAPointForEachColumnOfScalars() public {
        Commitments.Table memory t = table();
        t.points = new uint256[2][](3);
        vm.expectRevert(abi.encodeWithSelector(Commitments.WrongPointCount.selector, 4, 3));
        harness.digest(t);
        t.points = new uint256[2][](5);
        vm.expectRevert(abi.encodeWithSelector(Commitments.WrongPointCount.selector, 4, 5));
        harness.digest(t);
    }

    // Schemas.

    function test_aSchemaHasOneTo256Columns() public {
        Commitments.Table memory t = table();
        (t.columns, t.points, t.sortedBy) = (new Commitments.Column[](256), new uint256[2][](256), 256);
        for (uint256 i = 0; i < 256; ++i) {
            t.columns[i] = Commitments.Column(bytes32(i), Commitments.KEY, 0, false);
        }
        harness.digest(t);
        (t.columns, t.points) = (new Commitments.Column[](257), new uint256[2][](257));
        vm.expectRevert(abi.encodeWithSelector(Commitments.WrongColumnCount.selector, 257));
        harness.digest(t);
        (t.columns, t.points, t.sortedBy) = (new Commitments.Column[](0), new uint256[2][](0), 0);
        vm.expectRevert(abi.encodeWithSelector(Commitments.WrongColumnCount.selector, 0));
        harness.digest(t);
    }

    function test_aTypeIsOneOfTheNine() public {
        for (uint256 kind = 0; kind < 256; ++kind) {
            Commitments.Table memory t = table();
            t.columns[2].kind = uint8(kind);
            if (kind < 1 || kind > 9) {
                vm.expectRevert(abi.encodeWithSelector(Commitments.InvalidColumn.selector, 2));
            }
            harness.digest(t);
        }
    }

    function test_onlyDecimalsHaveAScaleAndOneOfAtMost18() public {
        Commitments.Table memory t = table();
        t.columns[1].scale = 18;
        harness.digest(t);
        t.columns[1].scale = 19;
        vm.expectRevert(abi.encodeWithSelector(Commitments.InvalidColumn.selector, 1));
        harness.digest(t);
        t = table();
        t.columns[2].scale = 1;
        vm.expectRevert(abi.encodeWithSelector(Commitments.InvalidColumn.selector, 2));
        harness.digest(t);
    }

    function test_theSortColumnIsThereAndNeverNull() public {
        Commitments.Table memory t = table();
        t.sortedBy = 2;
        expect(t, Commitments.InvalidSortColumn.selector);
        t.sortedBy = 4;
        expect(t, Commitments.InvalidSortColumn.selector);
        t.sortedBy = type(uint256).max;
        expect(t, Commitments.InvalidSortColumn.selector);
    }

    /// A word that is wider than its type is hashed as it is and read as something else.
    function test_aWordWiderThanItsTypeIsRefused() public {
        Commitments.Table memory t = table();
        bytes memory call = abi.encodeCall(CommitmentsHarness.digest, (t));
        // Selector, offset of the table, its 8 words, number of columns, then name, type, scale, nullable.
        uint256 first = 4 + 0x20 * (1 + 8 + 1);
        (bool success,) = address(harness).call(call);
        vm.assertTrue(success, "as encoded");
        for (uint256 i = 1; i < 4; ++i) {
            bytes memory wide = bytes.concat(call);
            wide[first + 0x20 * i + 30] = 0x01;
            (success,) = address(harness).call(wide);
            vm.assertFalse(success, vm.toString(i));
        }
    }

    // Columns by name.

    function test_aColumnIsFoundBehindCompanions() public view {
        Commitments.Found memory found = harness.column(table(), AGE);
        vm.assertEq(found.point, 3, "point");
        vm.assertEq(found.kind, Commitments.UINT, "type");
        vm.assertEq(found.scale, 0, "scale");
        vm.assertFalse(found.nullable, "nullable");
        found = harness.column(table(), keccak256("fee"));
        vm.assertEq(found.point, 1, "point");
        vm.assertEq(found.kind, Commitments.DECIMAL, "type");
        vm.assertEq(found.scale, 2, "scale");
        vm.assertTrue(found.nullable, "nullable");
    }

    function test_aColumnThatIsNotThereIsRefused() public {
        vm.expectRevert(abi.encodeWithSelector(Commitments.NoSuchColumn.selector, keccak256("Age")));
        harness.column(table(), keccak256("Age"));
    }

    /// Its committer could show one of them to the contract and the other to whoever trains on it.
    function test_twoColumnsOfOneNameAreRefused() public {
        for (uint256 i = 1; i < 3; ++i) {
            Commitments.Table memory t = table();
            t.columns[i].name = NAME;
            vm.expectRevert(abi.encodeWithSelector(Commitments.AmbiguousColumn.selector, NAME));
            harness.column(t, NAME);
        }
    }
}
