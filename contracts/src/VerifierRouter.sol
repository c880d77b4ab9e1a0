// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IVerifier} from "./IVerifier.sol";

/// @title The verifiers that this deployment trusts
/// @notice Finds the verifier of a verifying key by the key's selector, the first four bytes of its hash, and
/// asks it. Verifiers are added and frozen, never replaced and never removed: whoever once relied on a
/// selector finds the same verifier there for ever, and a frozen one can still be read.
/// @dev The owner is one account or, where several people decide, an OpenZeppelin AccessManager: it owns the
/// router and calls `add` and `freeze` through `execute`, with a role for each.
contract VerifierRouter is Ownable2Step {
    /// @notice A verifier and what is known about it.
    struct Entry {
        /// The contract that verifies; zero if the selector is free.
        IVerifier verifier;
        /// The number of public inputs that it takes.
        uint64 publicInputCount;
        /// Whether it answers no more.
        bool frozen;
        /// The hash of its verifying key.
        bytes32 vkHash;
        /// The identity of the SRS behind the key.
        bytes32 srsId;
        /// The digest of the ceremony that the key is from; zero if it needs none.
        bytes32 ceremony;
    }

    /// @notice The identity of the development SRS, whose secret is public: whoever likes can forge proofs.
    bytes32 public constant DEVELOPMENT_SRS = 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53;

    /// @dev The order of BN254's scalar field.
    uint256 private constant _SCALAR_FIELD_ORDER =
        21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @notice Whether verifiers under the development SRS are let in: for tests and demonstrations only.
    bool public immutable allowsDevelopment;

    mapping(bytes4 selector => Entry) private _entries;

    /// @notice A verifier was added.
    /// @param selector The first four bytes of the key's hash.
    /// @param vkHash The hash of its verifying key.
    /// @param verifier The contract that verifies.
    /// @param srsId The identity of the SRS behind the key.
    /// @param ceremony The digest of the ceremony that the key is from; zero if it needs none.
    event VerifierAdded(
        bytes4 indexed selector, bytes32 indexed vkHash, IVerifier indexed verifier, bytes32 srsId, bytes32 ceremony
    );

    /// @notice A verifier was frozen.
    /// @param selector The first four bytes of the key's hash.
    /// @param vkHash The hash of its verifying key.
    event VerifierFrozen(bytes4 indexed selector, bytes32 indexed vkHash);

    /// @notice No verifier with this verifying key was ever added.
    /// @param vkHash The hash asked for.
    error UnknownVerifier(bytes32 vkHash);

    /// @notice The verifier with this verifying key is frozen.
    /// @param vkHash The hash asked for.
    error FrozenVerifier(bytes32 vkHash);

    /// @notice Another verifier, or the same one, has the selector already.
    /// @param selector The selector.
    /// @param vkHash The hash of the verifying key that has it.
    error SelectorTaken(bytes4 selector, bytes32 vkHash);

    /// @notice The verifier holds another verifying key than the one it was to be added for.
    /// @param expected The hash it was to be added for.
    /// @param actual The hash it says it has.
    error KeyMismatch(bytes32 expected, bytes32 actual);

    /// @notice The secret behind the verifying key is public, or one party knew it.
    /// @param vkHash The hash of the verifying key.
    error DevelopmentSetup(bytes32 vkHash);

    /// @notice The number of public inputs is not the statement's.
    /// @param expected The statement's.
    /// @param actual The number given.
    error WrongInputCount(uint256 expected, uint256 actual);

    /// @notice A public input is not below the order of the scalar field.
    /// @param index Its place among the public inputs.
    error InputNotCanonical(uint256 index);

    /// @notice Starts without verifiers.
    /// @param initialOwner Who may add and freeze.
    /// @param development Whether verifiers under the development SRS are let in.
    constructor(address initialOwner, bool development) Ownable(initialOwner) {
        allowsDevelopment = development;
    }

    /// @notice Adds a verifier for good.
    /// @param vkHash The hash of its verifying key.
    /// @param verifier The contract. Its code must be immutable (no proxy): that is for the owner to see to.
    function add(bytes32 vkHash, IVerifier verifier) external onlyOwner {
        bytes4 selector = bytes4(vkHash);
        Entry storage slot = _entries[selector];
        if (address(slot.verifier) != address(0)) revert SelectorTaken(selector, slot.vkHash);
        bytes32 actual = verifier.verifyingKeyHash();
        if (actual != vkHash) revert KeyMismatch(vkHash, actual);
        uint256 count = verifier.publicInputCount();
        if (count > type(uint64).max) revert WrongInputCount(type(uint64).max, count);
        bytes32 srs = verifier.srsId();
        if (srs == DEVELOPMENT_SRS && !allowsDevelopment) revert DevelopmentSetup(vkHash);
        bytes32 made = verifier.ceremony();

        slot.verifier = verifier;
        slot.publicInputCount = uint64(count);
        slot.vkHash = vkHash;
        slot.srsId = srs;
        slot.ceremony = made;
        emit VerifierAdded(selector, vkHash, verifier, srs, made);
    }

    /// @notice Stops a verifier for good, for instance when its circuit turns out to be wrong.
    /// @param vkHash The hash of its verifying key.
    function freeze(bytes32 vkHash) external onlyOwner {
        Entry storage slot = _live(vkHash);
        slot.frozen = true;
        emit VerifierFrozen(bytes4(vkHash), vkHash);
    }

    /// @notice Checks a proof with the verifier of the given key.
    /// @dev Reverts if the question cannot be put: unknown or frozen verifier, wrong number of inputs, an input
    /// that is not canonical (y + r would otherwise be a second name for y), too little gas. See IVerifier.
    /// @param vkHash The whole hash of the verifying key: its selector alone is not enough.
    /// @param proof The proof.
    /// @param publicInputs The public inputs.
    /// @return Whether the proof is valid.
    function verify(bytes32 vkHash, bytes calldata proof, uint256[] calldata publicInputs)
        external
        view
        returns (bool)
    {
        Entry storage slot = _live(vkHash);
        if (publicInputs.length != slot.publicInputCount) {
            revert WrongInputCount(slot.publicInputCount, publicInputs.length);
        }
        for (uint256 i = 0; i < publicInputs.length; ++i) {
            if (publicInputs[i] >= _SCALAR_FIELD_ORDER) revert InputNotCanonical(i);
        }
        return slot.verifier.verify(proof, publicInputs);
    }

    /// @notice What is stored for a selector, frozen or not; all zero if it is free.
    /// @param selector The first four bytes of a verifying key's hash.
    /// @return The entry.
    function entry(bytes4 selector) external view returns (Entry memory) {
        return _entries[selector];
    }

    /// @notice Finds the entry of a key that was added and is not frozen.
    /// @param vkHash The whole hash of the verifying key.
    /// @return slot The entry.
    function _live(bytes32 vkHash) private view returns (Entry storage slot) {
        slot = _entries[bytes4(vkHash)];
        // The first test is for the all-zero hash, which an empty entry holds.
        if (address(slot.verifier) == address(0) || slot.vkHash != vkHash) revert UnknownVerifier(vkHash);
        if (slot.frozen) revert FrozenVerifier(vkHash);
    }
}
