// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Groth16Adapter} from "../src/Groth16Adapter.sol";
import {IVerifier} from "../src/IVerifier.sol";
import {PlonkAdapter} from "../src/PlonkAdapter.sol";
import {Test} from "./Test.sol";

/// @dev What the stand-ins below do when asked, named by the proof.
library Order {
    bytes internal constant ACCEPT = "accept";
    bytes internal constant REFUSE = "refuse";
    bytes internal constant REVERT = "revert";
    bytes internal constant BURN = "burn";

    error Malformed();

    function obey(bytes calldata proof) internal view returns (bool) {
        bytes32 order = keccak256(proof);
        if (order == keccak256(ACCEPT)) {
            // As dear as a real verification, so that it fails when it is starved.
            uint256 start = gasleft();
            while (start - gasleft() < 300_000) {}
            return true;
        }
        if (order == keccak256(REVERT)) revert Malformed();
        if (order == keccak256(BURN)) {
            assembly {
                invalid()
            }
        }
        return false;
    }
}

/// @dev Stands in for gnark's PLONK export.
contract PlonkStandIn is PlonkAdapter {
    // solhint-disable-next-line func-name-mixedcase
    function Verify(bytes calldata proof, uint256[] calldata) public view returns (bool) {
        return Order.obey(proof);
    }

    function srsId() external pure returns (bytes32) {
        return 0;
    }

    function verifyingKeyHash() external pure returns (bytes32) {
        return 0;
    }

    function publicInputCount() public pure override returns (uint256) {
        return 2;
    }
}

/// @dev Stands in for gnark's Groth16 export, which returns nothing and reverts on every proof it refuses.
contract Groth16StandIn is Groth16Adapter {
    function verifyProof(bytes calldata proof, uint256[2] calldata) public view {
        if (!Order.obey(proof)) revert Order.Malformed();
    }

    function srsId() external pure returns (bytes32) {
        return 0;
    }

    function ceremony() external pure returns (bytes32) {
        return 0;
    }

    function verifyingKeyHash() external pure returns (bytes32) {
        return 0;
    }

    function publicInputCount() public pure override returns (uint256) {
        return 2;
    }

    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
}

/// @dev Accepts one proof with three inputs only, so that it tells whether the call is laid out right.
contract Groth16Layout is Groth16Adapter {
    bytes32 private immutable _EXPECTED;

    constructor(bytes memory proof, uint256[3] memory inputs) {
        _EXPECTED = keccak256(abi.encode(proof, inputs));
    }

    function verifyProof(bytes calldata proof, uint256[3] calldata inputs) public view {
        if (keccak256(abi.encode(proof, inputs)) != _EXPECTED) revert Order.Malformed();
    }

    function srsId() external pure returns (bytes32) {
        return 0;
    }

    function ceremony() external pure returns (bytes32) {
        return 0;
    }

    function verifyingKeyHash() external pure returns (bytes32) {
        return 0;
    }

    function publicInputCount() public pure override returns (uint256) {
        return 3;
    }

    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
}

/// @dev Answers where gnark's Groth16 export would be silent, as an export of another kind might.
contract Groth16Talker is Groth16Adapter {
    function verifyProof(bytes calldata, uint256[1] calldata) public pure returns (bool) {
        return false;
    }

    function srsId() external pure returns (bytes32) {
        return 0;
    }

    function ceremony() external pure returns (bytes32) {
        return 0;
    }

    function verifyingKeyHash() external pure returns (bytes32) {
        return 0;
    }

    function publicInputCount() public pure override returns (uint256) {
        return 1;
    }

    function _verifyProofSelector() internal pure override returns (bytes4) {
        return this.verifyProof.selector;
    }
}

/// @dev A verdict depends on the proof and never on gas, for either proof system.
abstract contract AdapterTest is Test {
    IVerifier internal verifier;
    uint256 internal budget;

    function verify(bytes memory proof) private view returns (bool) {
        return verifier.verify(proof, new uint256[](2));
    }

    function test_acceptsWhatIsAccepted() public view {
        vm.assertTrue(verify(Order.ACCEPT), "verdict");
    }

    function test_refusesWhatIsRefused() public view {
        vm.assertFalse(verify(Order.REFUSE), "verdict");
    }

    function test_aRevertIsARefusal() public view {
        vm.assertFalse(verify(Order.REVERT), "verdict");
    }

    function test_aBurnIsARefusalAndCostsTheBudgetAtMost() public view {
        uint256 start = gasleft();
        bool verdict = verifier.verify{gas: 20_000_000}(Order.BURN, new uint256[](2));
        uint256 spent = start - gasleft();
        vm.assertFalse(verdict, "verdict");
        vm.assertGt(budget + 20_000, spent, "gas burnt");
    }

    function testFuzz_anotherNumberOfInputsIsRefused(uint8 count) public view {
        vm.assume(count != 2);
        vm.assertFalse(verifier.verify(Order.ACCEPT, new uint256[](count)), "verdict");
    }

    /// Whoever sends a transaction chooses its gas: a shortage may stop it, but must not turn a yes into a no.
    function testFuzz_tooLittleGasIsNeverARefusal(uint256 gas) public view {
        gas = gas % (2 * budget);
        try verifier.verify{gas: gas}(Order.ACCEPT, new uint256[](2)) returns (bool verdict) {
            vm.assertTrue(verdict, "a valid proof was refused for want of gas");
        } catch {
            vm.assertGt(budget + budget / 63 + 20_000, gas, "gas at which it gave up");
        }
    }

    function test_tooLittleGasIsSaid() public {
        vm.expectRevert(abi.encodeWithSelector(IVerifier.InsufficientGas.selector, budget + budget / 63 + 2_000));
        verifier.verify{gas: budget}(Order.ACCEPT, new uint256[](2));
    }
}

contract PlonkAdapterTest is AdapterTest {
    function setUp() public {
        PlonkStandIn standIn = new PlonkStandIn();
        (verifier, budget) = (standIn, standIn.gasBudget());
    }
}

contract Groth16AdapterTest is AdapterTest {
    function setUp() public {
        Groth16StandIn standIn = new Groth16StandIn();
        (verifier, budget) = (standIn, standIn.gasBudget());
    }

    /// Only silence means yes: "false" is an answer as well.
    function test_anAnswerIsNotAcceptance() public {
        vm.assertFalse(new Groth16Talker().verify(Order.ACCEPT, new uint256[](1)), "verdict");
    }

    function testFuzz_theCallIsLaidOutAsTheExportReadsIt(bytes calldata proof, uint256[3] calldata inputs) public {
        Groth16Layout picky = new Groth16Layout(proof, inputs);
        uint256[] memory list = new uint256[](3);
        (list[0], list[1], list[2]) = (inputs[0], inputs[1], inputs[2]);
        vm.assertTrue(picky.verify(proof, list), "verdict");
    }
}
