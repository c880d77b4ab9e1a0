// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What is in the way of a training job, and what the gate refuses
/// @notice The reasons and errors of `TrainingGate`.
interface IGateErrors {
    /// @notice What is in the way of a dataset, in the order in which it is looked for. Of a base it is `NotHead`,
    /// `Withdrawn` or `Suspended`, looked for in this order.
    enum Reason {
        None,
        NotRegistered,
        Withdrawn,
        Suspended,
        NoBook,
        NotAttested,
        TooOld,
        Revoked,
        NotHead
    }

    /// @notice The policy says nothing: its age is 0, or its grace is longer than its age.
    /// @param maxAge The age.
    /// @param grace The grace.
    error InvalidPolicy(uint32 maxAge, uint32 grace);

    /// @notice The purpose has no policy.
    /// @param purpose The purpose.
    error UnknownPurpose(bytes32 purpose);

    /// @notice The job has no datasets, or too many.
    /// @param count How many.
    error WrongDatasetCount(uint256 count);

    /// @notice A dataset is listed twice.
    /// @param dataset Its digest.
    error DuplicateDataset(bytes32 dataset);

    /// @notice A job is to train a model further, and names none.
    error NoBase();

    /// @notice There is no such job.
    /// @param job The id.
    error UnknownJob(uint256 job);

    /// @notice The job is somebody else's.
    /// @param job Its id.
    /// @param caller Who did not open it.
    error NotTrainer(uint256 job, address caller);

    /// @notice The job is over.
    /// @param job Its id.
    error AlreadyClosed(uint256 job);

    /// @notice Something is in the way of a dataset, or of the job's base.
    /// @param job The job's id.
    /// @param artifact The digest of the first such dataset, or else of the base.
    /// @param reason What is in its way.
    error NotAuthorized(uint256 job, bytes32 artifact, Reason reason);
}
