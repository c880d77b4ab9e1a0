// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IGateErrors} from "./IGateErrors.sol";

/// @title How far a round of federated training is, and what it refuses
/// @notice The errors of `FederatedRounds`.
interface IRoundErrors {
    /// @notice How far a round is.
    enum Status {
        Unknown,
        Open,
        Closed,
        Done,
        Cancelled
    }

    /// @notice A round's terms cannot be met, or are beyond the bounds.
    error InvalidTerms();

    /// @notice The model is not registered, withdrawn, or suspended by an alert.
    /// @param model Its digest.
    error NoSuchModel(bytes32 model);

    /// @notice The verifying key of `membership` was never set.
    error NoMembershipKey();

    /// @notice A round is not where it would have to be for this.
    /// @param round The round.
    /// @param status Where it is.
    error WrongStatus(uint256 round, Status status);

    /// @notice The round is another aggregator's.
    /// @param round The round.
    /// @param account Who asked.
    error NotAggregator(uint256 round, address account);

    /// @notice Updates are taken no more.
    /// @param deadline Until when they were.
    error TooLate(uint256 deadline);

    /// @notice Updates are still taken.
    /// @param deadline Until when they are.
    error TooEarly(uint256 deadline);

    /// @notice The round has as many updates as it can.
    error RoundFull();

    /// @notice The member has handed in an update.
    /// @param nullifier The member's nullifier.
    error NullifierUsed(uint256 nullifier);

    /// @notice The dataset stands behind another update of the round.
    /// @param dataset Its digest.
    error DatasetUsed(bytes32 dataset);

    /// @notice The gate would not let a job run on the dataset.
    /// @param dataset Its digest.
    /// @param reason What is in the way.
    error DatasetRefused(bytes32 dataset, IGateErrors.Reason reason);

    /// @notice The dataset is somebody else's: a client could keep its owner from the round by it.
    /// @param dataset Its digest.
    /// @param account Who is not its owner.
    error NotDatasetOwner(bytes32 dataset, address account);

    /// @notice The claims' time is before the round was opened, or after the block's.
    /// @param time The time.
    error WrongTime(uint64 time);

    /// @notice The update is committed to otherwise than the round asks for: length, SRS, nulls or parameters.
    error WrongVector();

    /// @notice The proof is none of membership in the round's table, by this nullifier and this account.
    error NotAMember();

    /// @notice The proof is none of a small update, by this account.
    error NotSmall();

    /// @notice The member has handed in no update, or it was left out.
    /// @param nullifier The member's nullifier.
    error NoUpdate(uint256 nullifier);

    /// @notice The round has fewer updates than it needs.
    /// @param count How many it has.
    error TooFewUpdates(uint256 count);

    /// @notice What was published is not what the commitments add up to.
    error WrongSum();
}
