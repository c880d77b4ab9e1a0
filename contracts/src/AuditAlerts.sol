// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {BoundedText} from "./BoundedText.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";

/// @title What auditors found
/// @notice Auditors raise alerts about artifacts and resolve them, their own and one another's. An artifact is
/// suspended while it has an open critical alert. It need not be registered: one can be warned of before it is.
contract AuditAlerts is IAuditAlerts, AccessManaged {
    /// @notice How bad it is.
    enum Severity {
        Notice,
        Warning,
        Critical
    }

    /// @notice An alert.
    struct Alert {
        /// Who raised it.
        address auditor;
        /// When, in seconds.
        uint48 raisedAt;
        /// Whether it is not resolved.
        bool open;
        /// How bad it is.
        Severity severity;
        /// The digest of the artifact it is about.
        bytes32 artifact;
    }

    /// @notice The longest details or note, in bytes.
    uint256 public constant MAX_TEXT = 1024;

    /// @notice How many alerts were ever raised; their ids count from 1.
    uint256 public count;

    /// @notice How many open critical alerts an artifact has.
    mapping(bytes32 artifact => uint256) public openCritical;

    mapping(uint256 id => Alert) private _alerts;

    /// @notice An alert was raised.
    /// @param id Its id.
    /// @param artifact The digest of the artifact it is about.
    /// @param topic What it is about, say keccak256 of a code.
    /// @param severity How bad it is.
    /// @param auditor Who raised it.
    /// @param details What was found.
    event AlertRaised(
        uint256 indexed id,
        bytes32 indexed artifact,
        bytes32 indexed topic,
        Severity severity,
        address auditor,
        string details
    );

    /// @notice An alert was resolved.
    /// @param id Its id.
    /// @param artifact The digest of the artifact it is about.
    /// @param auditor Who resolved it.
    /// @param note Why.
    event AlertResolved(uint256 indexed id, bytes32 indexed artifact, address indexed auditor, string note);

    /// @notice There is no such alert.
    /// @param id The id.
    error UnknownAlert(uint256 id);

    /// @notice The alert was resolved before.
    /// @param id Its id.
    error AlreadyResolved(uint256 id);

    /// @notice Starts without alerts.
    /// @param consortium The AccessManager that says who may do what.
    constructor(address consortium) AccessManaged(consortium) {}

    /// @notice Raises an alert.
    /// @param artifact The digest of the artifact it is about.
    /// @param severity How bad it is; a critical one suspends the artifact.
    /// @param topic What it is about, say keccak256 of a code.
    /// @param details What was found.
    /// @return id Its id.
    function raise(bytes32 artifact, Severity severity, bytes32 topic, string calldata details)
        external
        restricted
        returns (uint256 id)
    {
        BoundedText.check(details, MAX_TEXT);
        id = ++count;
        _alerts[id] = Alert(_msgSender(), uint48(block.timestamp), true, severity, artifact);
        if (severity == Severity.Critical) ++openCritical[artifact];
        emit AlertRaised(id, artifact, topic, severity, _msgSender(), details);
    }

    /// @notice Resolves an alert for good, whoever raised it.
    /// @param id Its id.
    /// @param note Why.
    function resolve(uint256 id, string calldata note) external restricted {
        BoundedText.check(note, MAX_TEXT);
        if (id == 0 || id > count) revert UnknownAlert(id);
        Alert storage entry = _alerts[id];
        if (!entry.open) revert AlreadyResolved(id);

        entry.open = false;
        if (entry.severity == Severity.Critical) --openCritical[entry.artifact];
        emit AlertResolved(id, entry.artifact, _msgSender(), note);
    }

    /// @inheritdoc IAuditAlerts
    function isSuspended(bytes32 artifact) external view returns (bool) {
        return openCritical[artifact] != 0;
    }

    /// @notice What is known of an alert; all zero if there is none.
    /// @param id Its id.
    /// @return The alert.
    function alert(uint256 id) external view returns (Alert memory) {
        return _alerts[id];
    }
}
