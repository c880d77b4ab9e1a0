// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title What other contracts ask about alerts
/// @notice An auditor raises an alert about an artifact, and resolves it.
interface IAuditAlerts {
    /// @notice Whether an artifact has an open critical alert.
    /// @param artifact Its digest.
    /// @return Whether it is suspended.
    function isSuspended(bytes32 artifact) external view returns (bool);
}
