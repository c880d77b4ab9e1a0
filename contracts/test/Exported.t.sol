// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import "../generated/All.sol";
import {GnarkAdapter} from "../src/GnarkAdapter.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {Test, Vm} from "./Test.sol";
import "./cubic/CubicGroth16Adapter.sol";
import "./cubic/CubicPlonkAdapter.sol";
import "./tally/TallyPlonkAdapter.sol";

/// @dev An adapter of an exported verifier and a proof it accepts.
struct Exported {
    string name;
    GnarkAdapter verifier;
    bytes32 vkHash;
    bytes proof;
    uint256[] publicInputs;
}

/// @dev Deploys every adapter for which test/fixtures has a proof made by the Go prover, behind one router.
abstract contract ExportedBase is Test {
    VerifierRouter internal router;
    Exported[] internal exported;

    function setUp() public {
        router = new VerifierRouter(address(this), vm.envOr("ASSENT_DEVELOPMENT", true));
        Vm.DirEntry[] memory files = vm.readDir("test/fixtures");
        for (uint256 i = 0; i < files.length; ++i) {
            Exported memory e = load(files[i].path);
            router.add(e.vkHash, e.verifier);
            exported.push(e);
        }
        vm.assertGt(exported.length, 0, "number of fixtures");
    }

    function load(string memory path) private returns (Exported memory e) {
        string[] memory parts = vm.split(path, "/");
        e.name = vm.split(parts[parts.length - 1], ".")[0];
        e.verifier = GnarkAdapter(vm.deployCode(string.concat(e.name, ".sol:", e.name)));
        string memory json = vm.readFile(path);
        e.vkHash = vm.parseJsonBytes32(json, ".vkHash");
        e.proof = vm.parseJsonBytes(json, ".proof");
        e.publicInputs = vm.parseJsonUintArray(json, ".publicInputs");
    }

    function pick(uint256 seed) internal view returns (Exported memory) {
        return exported[seed % exported.length];
    }
}

/// @dev Every exported verifier accepts its proof and nothing near it, and never reverts on what it refuses.
contract ExportedTest is ExportedBase {
    function test_theProofIsAccepted() public view {
        for (uint256 i = 0; i < exported.length; ++i) {
            Exported memory e = exported[i];
            vm.assertTrue(router.verify(e.vkHash, e.proof, e.publicInputs), e.name);
            vm.assertTrue(e.verifier.verify(e.proof, e.publicInputs), e.name);
        }
    }

    /// An input that no constraint uses could be changed freely in a valid proof.
    function test_eachInputCounts() public view {
        for (uint256 i = 0; i < exported.length; ++i) {
            Exported memory e = exported[i];
            for (uint256 k = 0; k < e.publicInputs.length; ++k) {
                uint256 original = e.publicInputs[k];
                e.publicInputs[k] = addmod(original, 1, R);
                vm.assertFalse(e.verifier.verify(e.proof, e.publicInputs), e.name);
                e.publicInputs[k] = original;
            }
        }
    }

    /// y + r names the same field element as y: accepting it would give one statement two names.
    function test_anInputOutsideTheFieldIsRefused() public view {
        for (uint256 i = 0; i < exported.length; ++i) {
            Exported memory e = exported[i];
            for (uint256 k = 0; k < e.publicInputs.length; ++k) {
                e.publicInputs[k] += R;
                vm.assertFalse(e.verifier.verify(e.proof, e.publicInputs), e.name);
                e.publicInputs[k] -= R;
            }
        }
    }

    function testFuzz_aFlippedBitIsRefused(uint256 seed, uint256 bit) public view {
        Exported memory e = pick(seed);
        bit = bit % (8 * e.proof.length);
        e.proof[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.assertFalse(e.verifier.verify(e.proof, e.publicInputs), e.name);
    }

    function testFuzz_aReplacedWordIsRefused(uint256 seed, uint256 index, uint256 value) public view {
        Exported memory e = pick(seed);
        bytes memory proof = e.proof;
        uint256 offset = 32 * (1 + index % (proof.length / 32));
        uint256 original;
        assembly {
            original := mload(add(proof, offset))
            mstore(add(proof, offset), value)
        }
        vm.assume(original != value);
        vm.assertFalse(e.verifier.verify(proof, e.publicInputs), e.name);
    }

    function testFuzz_bytesThatAreNoProofAreRefused(uint256 seed, bytes calldata proof) public view {
        Exported memory e = pick(seed);
        vm.assertFalse(e.verifier.verify(proof, e.publicInputs), e.name);
    }

    function testFuzz_aProofOfAnotherLengthIsRefused(uint256 seed, uint16 length) public view {
        Exported memory e = pick(seed);
        vm.assume(length != e.proof.length);
        bytes memory proof = new bytes(length);
        for (uint256 i = 0; i < length && i < e.proof.length; ++i) {
            proof[i] = e.proof[i];
        }
        vm.assertFalse(e.verifier.verify(proof, e.publicInputs), e.name);
    }

    function testFuzz_tooLittleGasIsNeverARefusal(uint256 seed, uint256 gas) public view {
        Exported memory e = pick(seed);
        gas = gas % (2 * e.verifier.gasBudget());
        try e.verifier.verify{gas: gas}(e.proof, e.publicInputs) returns (bool verdict) {
            vm.assertTrue(verdict, e.name);
        } catch {}
    }

    /// The budget must have room for a fork that raises prices.
    function test_aValidProofCostsLessThanHalfTheBudget() public view {
        for (uint256 i = 0; i < exported.length; ++i) {
            Exported memory e = exported[i];
            uint256 start = gasleft();
            e.verifier.verify(e.proof, e.publicInputs);
            vm.assertGt(e.verifier.gasBudget() / 2, start - gasleft(), e.name);
        }
    }

    function test_theKeyHashIsTheFixtures() public view {
        for (uint256 i = 0; i < exported.length; ++i) {
            vm.assertEq(exported[i].verifier.verifyingKeyHash(), exported[i].vkHash, exported[i].name);
        }
    }
}

/// @dev The gas of whole transactions, kept in snapshots/. A statement about whole tables has a bound besides.
/// forge-config: default.isolate = true
contract GasTest is ExportedBase {
    uint256 private constant MOST_GAS = 1_000_000;
    uint256 private constant MOST_GAS_OF_CONSENT = 900_000;

    function test_gasOfVerification() public {
        for (uint256 i = 0; i < exported.length; ++i) {
            Exported memory e = exported[i];
            bytes memory data = abi.encodeCall(VerifierRouter.verify, (e.vkHash, e.proof, e.publicInputs));
            // A plain call, for forge makes a transaction of its own of that one only.
            (bool success, bytes memory verdict) = address(router).call(data);
            vm.assertTrue(success && abi.decode(verdict, (bool)), e.name);
            uint256 gas = vm.snapshotGasLastCall("VerifierRouter", string.concat("verify ", e.name));
            bool consent = keccak256(bytes(e.name)) == keccak256("ConsentPlonkAdapter");
            vm.assertGt(consent ? MOST_GAS_OF_CONSENT : MOST_GAS, gas, e.name);
        }
    }
}
