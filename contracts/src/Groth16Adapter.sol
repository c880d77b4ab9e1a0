// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {GnarkAdapter} from "./GnarkAdapter.sol";

/// @title Base of the Groth16 verifiers that gnark exports
/// @notice See GnarkAdapter for what is guaranteed. Anybody can turn a valid Groth16 proof into another valid
/// proof of the same statement, so a proof's bytes identify nothing: refuse replays by what was proven.
/// @dev gnark's `verifyProof(bytes,uint256[N])` reverts on any proof that is not valid and returns nothing. Its
/// second argument has a fixed length, so its selector and layout depend on N.
abstract contract Groth16Adapter is GnarkAdapter {
    /// @inheritdoc GnarkAdapter
    function gasBudget() public view virtual override returns (uint256) {
        return 800_000 + 15_000 * publicInputCount();
    }

    /// @notice The call of gnark's own verification function.
    /// @param proof As in `verify`.
    /// @param publicInputs As in `verify`.
    /// @return The call data.
    function _encodeCall(bytes calldata proof, uint256[] calldata publicInputs)
        internal
        view
        virtual
        override
        returns (bytes memory)
    {
        // The head holds the proof's offset and then the inputs in place; the proof follows.
        uint256 offset = 32 * (1 + publicInputs.length);
        return abi.encodePacked(_verifyProofSelector(), offset, publicInputs, proof.length, proof);
    }

    /// @notice Reads what gnark's verification function returned when it did not revert.
    /// @param answer Nothing: that it did not revert is the answer.
    /// @return Whether the proof is valid.
    function _isTrue(bytes memory answer) internal pure virtual override returns (bool) {
        return answer.length == 0;
    }

    /// @notice The selector of the exported `verifyProof`.
    /// @return The first four bytes of the hash of its signature.
    function _verifyProofSelector() internal pure virtual returns (bytes4);
}
