// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {AttestationRegistry} from "./AttestationRegistry.sol";
import {Bn254} from "./Bn254.sol";
import {Claims} from "./Claims.sol";
import {Commitments} from "./Commitments.sol";
import {FederatedRounds} from "./FederatedRounds.sol";
import {IRoundErrors} from "./IRoundErrors.sol";
import {VerifierRouter} from "./VerifierRouter.sol";

/// @title The two claims of a client in a round of federated training
/// @notice Rebuilds the claims of `membership` and `update` and has their proofs verified. Both are about this chain,
/// the contract that calls, the account that sends and the round's scope: none of these is taken from the sender.
library RoundClaims {
    /// @dev keccak256 of ids, roles, names and values that the claims have. Versions are 1.
    bytes32 private constant _MEMBERSHIP = keccak256("membership");
    bytes32 private constant _DATASET = keccak256("dataset");
    bytes32 private constant _SHOWS = keccak256("shows");
    bytes32 private constant _NULLIFIER = keccak256("nullifier");
    bytes32 private constant _SUBJECT = keccak256("subject");
    bytes32 private constant _UPDATE = keccak256("update");
    bytes32 private constant _VECTOR = keccak256("vector");
    bytes32 private constant _COLUMN = keccak256("column");
    /// @dev What the scalar begins with that nullifiers are made for.
    bytes32 private constant _SCOPE_TAG = keccak256("assent/scope/v1");

    /// @notice Whether the sender has proven to hold a record of the round's members that has this nullifier.
    /// @param router Where proofs are verified.
    /// @param round The round.
    /// @param submission What the sender hands in.
    /// @param scope The round's scope.
    /// @return Whether it is so.
    function isMember(
        VerifierRouter router,
        FederatedRounds.Round storage round,
        FederatedRounds.Submission calldata submission,
        string memory scope
    ) internal view returns (bool) {
        // Otherwise a nullifier would have two names, and count twice.
        if (submission.nullifier >= Bn254.R) return false;
        bytes32 subject = keccak256(bytes(Strings.toHexString(submission.nullifier, 32)));
        bytes32 params = keccak256(abi.encode(_SHOWS, _NULLIFIER, _SUBJECT, subject));
        bytes32 tables = keccak256(abi.encode(_DATASET, round.members));
        uint256[] memory inputs = new uint256[](5);
        inputs[0] = uint256(_digest(_MEMBERSHIP, params, tables, scope, submission.time)) % Bn254.R;
        inputs[1] =
            uint256(keccak256(abi.encode(_SCOPE_TAG, block.chainid, address(this), keccak256(bytes(scope))))) % Bn254.R;
        // The 1 says that the subject is a nullifier.
        (inputs[2], inputs[3], inputs[4]) = (round.root, 1, submission.nullifier);
        return router.verify(round.membershipKey, submission.membershipProof, inputs);
    }

    /// @notice Whether the sender has proven that the vector keeps to the bounds among the parameters.
    /// @param router Where proofs are verified.
    /// @param statement The statement `update`.
    /// @param submission What the sender hands in.
    /// @param params The digest of the parameters.
    /// @param vector The digest of the vector's commitment.
    /// @param scope The round's scope.
    /// @return Whether it is so.
    function isSmall(
        VerifierRouter router,
        AttestationRegistry.Statement memory statement,
        FederatedRounds.Submission calldata submission,
        bytes32 params,
        bytes32 vector,
        string memory scope
    ) internal view returns (bool) {
        bytes32 claim = _digest(_UPDATE, params, keccak256(abi.encode(_VECTOR, vector)), scope, submission.time);
        Commitments.Table[] memory tables = new Commitments.Table[](1);
        tables[0] = submission.vector;
        uint256[] memory inputs = statement.rules.publicInputs(claim, submission.time, submission.params, tables);
        return router.verify(statement.vkHash, submission.updateProof, inputs);
    }

    /// @notice Finds the updates' column among the parameters of claims about them.
    /// @param params The parameters.
    /// @return keccak256 of the column's name.
    function columnOf(Claims.Param[] calldata params) internal pure returns (bytes32) {
        for (uint256 i = 0; i < params.length; ++i) {
            if (keccak256(bytes(params[i].name)) == _COLUMN) return keccak256(bytes(params[i].value));
        }
        revert IRoundErrors.InvalidTerms();
    }

    /// @notice The digest of a claim for this contract and the sender.
    /// @param statement keccak256 of the statement's id.
    /// @param params The digest of the parameters.
    /// @param tables The digest of the tables.
    /// @param scope The scope.
    /// @param time The evaluation time.
    /// @return The digest.
    function _digest(bytes32 statement, bytes32 params, bytes32 tables, string memory scope, uint64 time)
        private
        view
        returns (bytes32)
    {
        return Claims.digest(
            Claims.Claim({
                statement: statement,
                version: 1,
                params: params,
                tables: tables,
                chainId: block.chainid,
                verifyingContract: address(this),
                submitter: msg.sender,
                scope: keccak256(bytes(scope)),
                time: time
            })
        );
    }
}
