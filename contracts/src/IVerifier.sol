// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Verifier of one statement under one verifying key
/// @notice What every exported verifier looks like from outside, whichever proof system made it.
/// @dev A call has one of three outcomes, and gas never moves it from one verdict to the other:
/// `true` for a valid proof; `false` for any other proof or inputs, however malformed; a revert if
/// the caller left too little gas to tell. A caller that catches the revert must not read it as
/// `false`: whoever sends the transaction chooses how much gas there is.
interface IVerifier {
    /// @notice Too little gas was left to decide, so nothing was decided.
    /// @param required The gas that has to be left when the verification starts.
    error InsufficientGas(uint256 required);

    /// @notice Checks a proof.
    /// @param proof The proof in the layout of gnark's `MarshalSolidity`, or in ColumnarVerifier's.
    /// @param publicInputs The public inputs in the statement's order, each below the order of BN254's scalar field.
    /// @return Whether the proof shows the statement for these public inputs.
    function verify(bytes calldata proof, uint256[] calldata publicInputs) external view returns (bool);

    /// @notice The hash of the verifying key that this contract holds.
    /// @return The hash, whose first four bytes are the verifier's selector in the router.
    function verifyingKeyHash() external view returns (bytes32);

    /// @notice The identity of the SRS behind the key. The key of a Groth16 setup that one party ran names the
    /// development SRS: nobody can tell whether that party kept the secret.
    /// @return The SRS id: keccak256 over a tag and [τ]2.
    function srsId() external view returns (bytes32);

    /// @notice The ceremony that a Groth16 key is from.
    /// @return The digest of the ceremony's transcript; zero for a key that follows from circuit and SRS alone, or
    /// that one party made.
    function ceremony() external view returns (bytes32);

    /// @notice How many public inputs the statement has.
    /// @return The length that `verify` wants.
    function publicInputCount() external view returns (uint256);
}
