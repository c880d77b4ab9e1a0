// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IVerifier} from "./IVerifier.sol";

/// @title Gives a contract exported by gnark the shape of an IVerifier
/// @notice The exported contract inherits from this, so one deployment holds key, verification and adapter.
/// @dev gnark's verifiers revert on a malformed proof, and only an external call can be caught, so the
/// contract calls itself. Two facts about gas shape that call:
///
/// - A precompile that refuses a point eats all gas it was given. Were all remaining gas passed on, a bad
///   proof would burn 63/64 of it; therefore the call gets a fixed budget and burns no more than that.
/// - The EVM passes on at most 63/64 of what is left and does not say when it passes on less (EIP-150). A
///   caller could then starve a valid proof into a failure that looks like a bad proof; therefore the
///   budget must be there in full before the call is made, and a failure under the full budget is a "no".
///
/// The budget is more than twice what a valid proof costs on Cancun. Should a later fork raise the precompiles'
/// prices beyond it, valid proofs are refused, never bad ones accepted, and a new verifier must be exported.
abstract contract GnarkAdapter is IVerifier {
    /// @dev What is left to spend between the check of the budget and the call: the check and the call itself.
    uint256 private constant _CALL_OVERHEAD = 2_000;

    /// @inheritdoc IVerifier
    function verify(bytes calldata proof, uint256[] calldata publicInputs) external view returns (bool) {
        if (publicInputs.length != publicInputCount()) return false;
        bytes memory encoded = _encodeCall(proof, publicInputs);
        uint256 budget = gasBudget();
        uint256 required = budget + budget / 63 + _CALL_OVERHEAD;
        if (gasleft() < required) revert InsufficientGas(required);
        // solhint-disable-next-line avoid-low-level-calls
        (bool success, bytes memory answer) = address(this).staticcall{gas: budget}(encoded);
        return success && _isTrue(answer);
    }

    /// @notice The gas that checking one proof may cost at most. A little more must be left when `verify` starts.
    /// @return The budget, which depends on the proof system and the number of public inputs only.
    function gasBudget() public view virtual returns (uint256);

    /// @inheritdoc IVerifier
    function publicInputCount() public view virtual returns (uint256);

    /// @notice The call of gnark's own verification function.
    /// @param proof As in `verify`.
    /// @param publicInputs As in `verify`, already of the right length.
    /// @return The call data.
    function _encodeCall(bytes calldata proof, uint256[] calldata publicInputs)
        internal
        view
        virtual
        returns (bytes memory);

    /// @notice Reads what gnark's verification function returned when it did not revert.
    /// @param answer The data returned.
    /// @return Whether they mean that the proof is valid.
    function _isTrue(bytes memory answer) internal pure virtual returns (bool);
}
