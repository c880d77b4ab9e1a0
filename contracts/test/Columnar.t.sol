// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentPlonkAdapter} from "../generated/ConsentPlonkAdapter.sol";
import {Bn254} from "../src/Bn254.sol";
import {ColumnarOpening} from "../src/ColumnarOpening.sol";
import {ColumnarVerifier} from "../src/ColumnarVerifier.sol";
import {Test, Vm} from "./Test.sol";
import {TallyPlonkAdapter} from "./tally/TallyPlonkAdapter.sol";

/// @dev Opens up the library, over the development SRS.
contract OpeningHarness is TallyPlonkAdapter {
    function check(bytes calldata data, uint256 vars, uint256 seed, bytes calldata commitment)
        external
        view
        returns (bool)
    {
        uint256 offset;
        assembly {
            offset := data.offset
        }
        ColumnarOpening.check(offset, vars);
        (uint256 x, uint256 y) = abi.decode(commitment, (uint256, uint256));
        return ColumnarOpening.verify(ColumnarOpening.Claim(offset, vars, seed), Bn254.Accumulator(x, y, 0, 0), _tau());
    }

    function batch(uint256 q, uint256 z) external view {
        ColumnarOpening.State memory s;
        (s.q, s.z) = (q, z);
        ColumnarOpening.batch(s);
    }

    function inverted(uint256 a) external view returns (uint256) {
        return Bn254.inverse(a);
    }

    function scaled(uint256 x, uint256 y) external view {
        Bn254.scale(Bn254.Accumulator(x, y, 0, 0), 2);
    }

    function added(uint256 x, uint256 y) external view {
        Bn254.addTo(Bn254.Accumulator(1, 2, 0, 0), Bn254.Accumulator(x, y, 0, 0));
    }

    function summed(bytes calldata point) external view {
        uint256 offset;
        assembly {
            offset := point.offset
        }
        Bn254.Accumulator memory sum = Bn254.Accumulator(1, 2, 0, 0);
        Bn254.horner(sum, 3, offset, 1);
    }

    function paired(bytes calldata point) external view returns (bool) {
        uint256 offset;
        assembly {
            offset := point.offset
        }
        return Bn254.pairingEqual(Bn254.Accumulator(1, 2, 0, 0), offset, _tau());
    }
}

/// @dev Openings made by somebody who knows τ, for whom the pairing equation holds whatever else does not: each of
/// the other checks decides about one of them alone.
contract ColumnarOpeningTest is Test {
    OpeningHarness private harness = new OpeningHarness();

    function test_eachOpeningGetsItsOutcome() public view {
        Vm.DirEntry[] memory files = vm.readDir("test/openings");
        vm.assertGt(files.length, 20, "number of openings");
        for (uint256 i = 0; i < files.length; ++i) {
            string memory json = vm.readFile(files[i].path);
            bytes memory call = abi.encodeCall(
                OpeningHarness.check,
                (
                    vm.parseJsonBytes(json, ".data"),
                    vm.parseJsonUint(json, ".vars"),
                    vm.parseJsonUint(json, ".seed"),
                    vm.parseJsonBytes(json, ".commitment")
                )
            );
            (bool success, bytes memory answer) = address(harness).staticcall(call);
            bytes32 outcome = keccak256(bytes(vm.parseJsonString(json, ".outcome")));
            if (success) {
                bytes32 verdict = abi.decode(answer, (bool)) ? keccak256("true") : keccak256("false");
                vm.assertEq(outcome, verdict, files[i].path);
            } else {
                vm.assertEq(bytes4(outcome), bytes4(answer), files[i].path);
            }
        }
    }

    /// The equations say nothing for these challenges, which no hash will give: without a check they would divide
    /// by zero, and an inverse of 0 is 0.
    function test_challengesThatSayNothingAreRefused() public {
        uint256 root = 12345;
        uint256 sixteenth = mulmod(root, root, R);
        for (uint256 i = 0; i < 3; ++i) {
            sixteenth = mulmod(sixteenth, sixteenth, R);
        }
        uint256[2][5] memory bad =
            [[uint256(0), 5], [uint256(1), 5], [root, root], [mulmod(root, root, R), root], [sixteenth, root]];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ColumnarOpening.DegenerateChallenge.selector));
            harness.batch(bad[i][0], bad[i][1]);
        }
        harness.batch(root, 5);
    }

    /// On a chain without a precompile a call of it succeeds and returns nothing.
    function test_aPrecompileThatIsNotThereIsAnError() public {
        bytes memory point = abi.encode(1, 2);
        expectUse(address(5), abi.encodeCall(OpeningHarness.inverted, (2)));
        expectUse(address(6), abi.encodeCall(OpeningHarness.added, (1, 2)));
        expectUse(address(6), abi.encodeCall(OpeningHarness.summed, (point)));
        expectUse(address(7), abi.encodeCall(OpeningHarness.summed, (point)));
        expectUse(address(7), abi.encodeCall(OpeningHarness.scaled, (1, 2)));
        expectUse(address(8), abi.encodeCall(OpeningHarness.paired, (point)));
    }

    function expectUse(address precompile, bytes memory data) private {
        bytes32 failed = keccak256(abi.encodeWithSelector(Bn254.PrecompileFailed.selector));
        (bool success, bytes memory answer) = address(harness).staticcall(data);
        vm.assertTrue(success, "with the precompile");
        vm.mockCall(precompile, "", "");
        (success, answer) = address(harness).staticcall(data);
        vm.assertEq(keccak256(answer), failed, "without the precompile");
        vm.clearMockedCalls();
        vm.mockCallRevert(precompile, "", abi.encode(1, 2));
        (success, answer) = address(harness).staticcall(data);
        vm.assertEq(keccak256(answer), failed, "with a failing precompile");
        vm.clearMockedCalls();
    }

    /// A precompile that fails leaves whatever was in memory before, which must not count as an answer.
    function test_aFailingPrecompileIsAnError() public {
        bytes memory failed = abi.encodeWithSelector(Bn254.PrecompileFailed.selector);
        vm.expectRevert(failed);
        harness.scaled{gas: 1_000_000}(1, 1);
        vm.expectRevert(failed);
        harness.added{gas: 1_000_000}(1, 1);
        vm.expectRevert(failed);
        harness.summed{gas: 1_000_000}(abi.encode(1, 1));
        vm.expectRevert(failed);
        harness.paired{gas: 1_000_000}(abi.encode(1, 1));
    }
}

/// @dev Opens up the computations on public inputs, for a statement with two parameters and tables of 1 and 2
/// columns, the second of which has constraints that reach 3 rows beyond its records.
contract InstanceHarness is ColumnarVerifier {
    function lastRow(uint256[] calldata publicInputs) external pure returns (uint256 last, uint256 vars) {
        Argument memory a;
        uint256 offset;
        assembly {
            offset := publicInputs.offset
        }
        (a.shape, a.inputs, a.inputCount) = (_shape(), offset, publicInputs.length);
        last = _lastRow(a);
        vars = _bitLength(last);
    }

    function verifyingKeyHash() public pure override returns (bytes32) {
        return 0;
    }

    function _shape() internal pure virtual override returns (Shape memory) {
        return Shape({params: 2, first: 1, second: 1, challenges: 1, ranges: false, tables: 2, packed: 0x02030100});
    }

    function _srsId() internal pure override returns (bytes32) {
        return 0;
    }

    function _tau() internal pure override returns (uint256[4] memory tau) {}
}

/// @dev The same with values looked up among all 16-bit numbers.
contract RangedHarness is InstanceHarness {
    function _shape() internal pure override returns (Shape memory shape) {
        shape = super._shape();
        shape.ranges = true;
    }
}

/// @dev What the size of a proof follows from.
contract InstanceTest is Test {
    uint256 private constant MOST = (1 << 24) - 1;
    // Places in the public inputs: claim, 2 parameters, 3 + 2 words, 3 + 4 words.
    uint256 private constant FIRST = 3;
    uint256 private constant SECOND = 8;

    InstanceHarness private harness = new InstanceHarness();
    InstanceHarness private ranged = new RangedHarness();

    /// Told numbers of records; one column is there, two are left out.
    function instance(uint256 first, uint256 second) private pure returns (uint256[] memory list) {
        list = new uint256[](15);
        (list[FIRST], list[FIRST + 2], list[SECOND], list[SECOND + 2]) = (first, first, second, second);
        (list[FIRST + 3], list[FIRST + 4]) = (1, 2);
    }

    function test_theNumberOfPublicInputsFollowsFromTheShape() public view {
        vm.assertEq(harness.publicInputCount(), 15, "public inputs");
    }

    function test_theLastRowIsThatOfTheLargestTable() public view {
        uint256[4][9] memory cases = [
            // first table, second table, R, k
            [uint256(0), 0, 31, 5],
            [uint256(31), 0, 31, 5],
            [uint256(32), 0, 32, 6],
            [uint256(0), 28, 31, 5],
            [uint256(0), 29, 32, 6],
            [uint256(100), 97, 100, 7],
            [uint256(100), 98, 101, 7],
            [uint256(65536), 7, 65536, 17],
            [MOST, MOST - 3, MOST, 24]
        ];
        for (uint256 i = 0; i < cases.length; ++i) {
            (uint256 last, uint256 vars) = harness.lastRow(instance(cases[i][0], cases[i][1]));
            vm.assertEq(last, cases[i][2], "R");
            vm.assertEq(vars, cases[i][3], "k");
        }
    }

    function test_theTableOfSixteenBitNumbersCountsWhereItIsUsed() public view {
        (uint256 last, uint256 vars) = ranged.lastRow(instance(5, 5));
        vm.assertEq(last, 65536, "R");
        vm.assertEq(vars, 17, "k");
        (last,) = ranged.lastRow(instance(70000, 5));
        vm.assertEq(last, 70000, "R of a larger table");
    }

    /// A hidden number of records is a hash, whatever its bound.
    function test_aHiddenNumberOfRecordsIsNotItsBound() public view {
        uint256[] memory list = instance(40, 0);
        (list[FIRST], list[FIRST + 1]) = (R - 1, 1);
        (uint256 last,) = harness.lastRow(list);
        vm.assertEq(last, 40, "R");
    }

    function test_whatNoTableHasIsRefused() public {
        // place, value
        uint256[2][6] memory cases =
            [[FIRST, uint256(6)], [FIRST + 1, 2], [FIRST + 1, R - 1], [FIRST + 2, 6], [SECOND, 6], [SECOND + 1, 3]];
        for (uint256 i = 0; i < cases.length; ++i) {
            uint256[] memory list = instance(5, 5);
            list[cases[i][0]] = cases[i][1];
            expectRefusal(list, ColumnarVerifier.NotAnInstance.selector);
        }
        expectRefusal(instance(MOST + 1, 0), ColumnarVerifier.NotAnInstance.selector);
        expectRefusal(instance(0, MOST - 2), ColumnarVerifier.NotAnInstance.selector);
        expectRefusal(instance(0, R - 1), ColumnarVerifier.NotAnInstance.selector);
    }

    function test_whatIsNotCanonicalIsRefused() public {
        for (uint256 i = 0; i < 15; ++i) {
            uint256[] memory list = instance(5, 5);
            list[i] += R;
            expectRefusal(list, Bn254.NotAScalar.selector);
        }
    }

    /// Infinity stands for a column that is left out, half of it for nothing.
    function test_aColumnIsAPointOrLeftOut() public {
        for (uint256 i = FIRST + 3; i < 15; ++i) {
            if (i == SECOND) i += 3;
            uint256[] memory list = instance(5, 5);
            list[i] ^= 1;
            expectRefusal(list, Bn254.NotAPoint.selector);
        }
    }

    function expectRefusal(uint256[] memory list, bytes4 reason) private {
        vm.expectRevert(abi.encodeWithSelector(reason));
        harness.lastRow(list);
    }
}

/// @dev The verifiers of whole arguments; what every verifier must do is tested in Exported.t.sol.
abstract contract ArgumentTest is Test {
    ColumnarVerifier internal verifier;
    bytes internal proof;
    uint256[] internal publicInputs;

    function load(string memory name, ColumnarVerifier deployed) internal {
        string memory json = vm.readFile(string.concat("test/fixtures/", name, ".json"));
        (verifier, proof) = (deployed, vm.parseJsonBytes(json, ".proof"));
        publicInputs = vm.parseJsonUintArray(json, ".publicInputs");
    }

    /// Every word of a proof counts, and has one form.
    function test_eachWordOfTheProofCounts() public view {
        bytes memory changed = proof;
        uint256[] memory inputs = publicInputs;
        vm.assertTrue(verifier.verify(changed, inputs), "unchanged");
        for (uint256 offset = 32; offset < changed.length + 1; offset += 32) {
            uint256 word;
            assembly {
                word := mload(add(changed, offset))
            }
            uint256[4] memory others = [word ^ 1, word + R, word + Bn254.P, 0];
            for (uint256 i = 0; i < others.length; ++i) {
                uint256 other = others[i];
                assembly {
                    mstore(add(changed, offset), other)
                }
                vm.assertFalse(verifier.verify(changed, inputs), "a word changed");
            }
            assembly {
                mstore(add(changed, offset), word)
            }
        }
        vm.assertTrue(verifier.verify(changed, inputs), "changed back");
    }

    function test_eachPublicInputCounts() public view {
        uint256[] memory inputs = publicInputs;
        for (uint256 i = 0; i < inputs.length; ++i) {
            uint256 word = inputs[i];
            uint256[4] memory others = [word ^ 1, word + R, addmod(word, R - 1, R), 0];
            for (uint256 k = 0; k < others.length; ++k) {
                if (others[k] == word) continue;
                inputs[i] = others[k];
                vm.assertFalse(verifier.verify(proof, inputs), "a public input changed");
            }
            inputs[i] = word;
        }
    }

    /// A malformed proof says why it is, where somebody asks directly, and is a plain "no" otherwise.
    function test_aMalformedProofSaysWhy() public {
        bytes memory long = bytes.concat(proof, bytes32(0));
        vm.assertFalse(verifier.verify(long, publicInputs), "too long");
        vm.expectRevert(abi.encodeWithSelector(ColumnarVerifier.WrongLength.selector));
        verifier.checkArgument(long, publicInputs);

        bytes memory off = proof;
        off[31] ^= 0x01;
        vm.expectRevert(abi.encodeWithSelector(Bn254.NotAPoint.selector));
        verifier.checkArgument(off, publicInputs);

        vm.expectRevert(abi.encodeWithSelector(ColumnarVerifier.NotAnInstance.selector));
        verifier.checkArgument(proof, new uint256[](publicInputs.length + 1));
    }

    /// The points of a proof are looked at before a precompile is, which would burn all gas that it has.
    function test_aPointOffTheCurveCostsLittle() public view {
        bytes memory off = proof;
        off[31] ^= 0x01;
        uint256 start = gasleft();
        vm.assertFalse(verifier.verify(off, publicInputs), "verdict");
        vm.assertGt(120_000, start - gasleft(), "gas");
    }

    /// Room on the chain: EIP-170.
    function test_theContractFitsOnTheChain() public view {
        vm.assertGt(24_577, address(verifier).code.length, "bytes of code");
    }
}

contract ConsentTest is ArgumentTest {
    function setUp() public {
        load("ConsentPlonkAdapter", new ConsentPlonkAdapter());
    }
}

contract TallyTest is ArgumentTest {
    function setUp() public {
        load("TallyPlonkAdapter", new TallyPlonkAdapter());
    }
}
