// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {GnarkAdapter} from "./GnarkAdapter.sol";
import {IVerifier} from "./IVerifier.sol";

/* solhint-disable func-name-mixedcase */

/// @title The verification function of gnark's PLONK export
/// @notice Implemented by the contract that inherits from PlonkAdapter.
interface IGnarkPlonk {
    /// @notice Checks a proof. Reverts on malformed ones.
    /// @param proof The proof in the layout of gnark's `MarshalSolidity`.
    /// @param publicInputs The public inputs, reduced.
    /// @return success Whether the proof is valid.
    function Verify(bytes calldata proof, uint256[] calldata publicInputs) external view returns (bool success);
}

/* solhint-enable func-name-mixedcase */

/// @title Base of the PLONK verifiers that gnark exports
/// @notice See GnarkAdapter for what is guaranteed.
abstract contract PlonkAdapter is GnarkAdapter {
    /// @inheritdoc IVerifier
    function ceremony() external pure returns (bytes32) {
        return bytes32(0);
    }

    /// @inheritdoc GnarkAdapter
    function gasBudget() public view virtual override returns (uint256) {
        return 750_000 + 2_500 * publicInputCount();
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
        return abi.encodeCall(IGnarkPlonk.Verify, (proof, publicInputs));
    }

    /// @notice Reads what gnark's verification function returned when it did not revert.
    /// @param answer A bool.
    /// @return Whether the proof is valid.
    function _isTrue(bytes memory answer) internal pure virtual override returns (bool) {
        return abi.decode(answer, (bool));
    }
}
