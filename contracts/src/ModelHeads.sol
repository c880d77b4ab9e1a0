// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";
import {IModelHeads} from "./IModelHeads.sol";

/// @title Which version of a model is in use
/// @notice The owner of a registered model opens a line with it. From then on the governor alone says which version is
/// the line's head: an account, or the timelock behind a vote. A version can become the head if it is a registered
/// model, neither withdrawn nor suspended, and belongs to the line: it was its head before, its owner is the line's, or
/// one of its parents was a head of the line.
/// @dev A head that is withdrawn or suspended later stays the head until another is set: whoever uses one asks for that
/// too, as TrainingGate does. The whole history is in the events; the contract remembers the head before this one.
contract ModelHeads is IModelHeads, AccessManaged {
    /// @notice A line.
    struct Line {
        /// Who opened it.
        address owner;
        /// When the head was last set, in seconds.
        uint48 changedAt;
        /// The version in use.
        bytes32 head;
        /// The version in use before; zero: none, or it was rolled back to.
        bytes32 previous;
    }

    /// @notice Where models are registered.
    IArtifactRegistry public immutable artifacts;
    /// @notice Where alerts are raised.
    IAuditAlerts public immutable alerts;

    /// @notice Whether a version was ever the head of a line.
    mapping(bytes32 line => mapping(bytes32 version => bool)) public wasHead;

    mapping(bytes32 id => Line) private _lines;
    /// @dev Of how many lines a version is the head.
    mapping(bytes32 version => uint256) private _heads;
    mapping(bytes32 version => bool) private _everHead;

    /// @notice A line was opened.
    /// @param line The line: the digest of its first version, which is its head.
    /// @param owner Who opened it.
    event LineOpened(bytes32 indexed line, address indexed owner);

    /// @notice A line has another head.
    /// @param line The line.
    /// @param head The digest of the version that is the head now.
    /// @param previous The digest of the one that was.
    event HeadSet(bytes32 indexed line, bytes32 indexed head, bytes32 indexed previous);

    /// @notice A line has the head again that it had before.
    /// @param line The line.
    /// @param head The digest of the version that is the head again.
    /// @param from The digest of the one that is not any more.
    event RolledBack(bytes32 indexed line, bytes32 indexed head, bytes32 indexed from);

    /// @notice The line is open already.
    /// @param line The line.
    error LineTaken(bytes32 line);

    /// @notice There is no such line.
    /// @param line The line.
    error UnknownLine(bytes32 line);

    /// @notice The model is somebody else's.
    /// @param digest Its digest.
    /// @param caller Who is not its owner.
    error NotOwner(bytes32 digest, address caller);

    /// @notice There is no model of this digest that may be relied on: it is not registered as a model, or withdrawn.
    /// @param digest The digest.
    error NotAModel(bytes32 digest);

    /// @notice A critical alert about the version is open.
    /// @param version Its digest.
    error VersionSuspended(bytes32 version);

    /// @notice The version is of another line.
    /// @param line The line.
    /// @param version The version's digest.
    error NotOfLine(bytes32 line, bytes32 version);

    /// @notice The version is the line's head already.
    /// @param line The line.
    /// @param version The version's digest.
    error AlreadyHead(bytes32 line, bytes32 version);

    /// @notice The version is not the line's head.
    /// @param line The line.
    /// @param version The version's digest.
    error NotTheHead(bytes32 line, bytes32 version);

    /// @notice The line has no head before this one: none was set, or it was rolled back already.
    /// @param line The line.
    error NothingToRollBack(bytes32 line);

    /// @notice Starts without lines.
    /// @param consortium The AccessManager that says who may do what.
    /// @param artifactRegistry Where models are registered.
    /// @param auditAlerts Where alerts are raised.
    constructor(address consortium, IArtifactRegistry artifactRegistry, IAuditAlerts auditAlerts)
        AccessManaged(consortium)
    {
        artifacts = artifactRegistry;
        alerts = auditAlerts;
    }

    /// @notice Opens a line with a model of the caller's, which is its first head.
    /// @param model The model's digest, by which the line is known from now on.
    function open(bytes32 model) external restricted {
        if (_lines[model].owner != address(0)) revert LineTaken(model);
        if (_usableModel(model).owner != _msgSender()) revert NotOwner(model, _msgSender());

        _lines[model].owner = _msgSender();
        emit LineOpened(model, _msgSender());
        _put(model, model, 0);
        emit HeadSet(model, model, 0);
    }

    /// @notice Makes a version the head of a line.
    /// @param line The line.
    /// @param version The version's digest.
    function setHead(bytes32 line, bytes32 version) external restricted {
        Line storage entry = _line(line);
        bytes32 current = entry.head;
        if (version == current) revert AlreadyHead(line, version);
        if (!_belongs(line, entry.owner, version, _usableModel(version).owner)) revert NotOfLine(line, version);

        _put(line, version, current);
        emit HeadSet(line, version, current);
    }

    /// @notice Gives a line the head that it had before. To go back further, set the head.
    /// @param line The line.
    /// @param from The version that is to be the head no more: a vote takes days, and another head set meanwhile is
    /// not what was voted about.
    function rollback(bytes32 line, bytes32 from) external restricted {
        Line storage entry = _line(line);
        if (entry.head != from) revert NotTheHead(line, from);
        bytes32 version = entry.previous;
        if (version == 0) revert NothingToRollBack(line);
        _usableModel(version);

        _put(line, version, 0);
        emit RolledBack(line, version, from);
    }

    /// @inheritdoc IModelHeads
    function head(bytes32 line) external view returns (bytes32) {
        return _lines[line].head;
    }

    /// @inheritdoc IModelHeads
    function isHead(bytes32 version) external view returns (bool) {
        return _heads[version] != 0;
    }

    /// @inheritdoc IModelHeads
    function isSuperseded(bytes32 version) external view returns (bool) {
        return _everHead[version] && _heads[version] == 0;
    }

    /// @notice What is known of a line; all zero if there is none.
    /// @param line The line.
    /// @return The line.
    function lineOf(bytes32 line) external view returns (Line memory) {
        return _lines[line];
    }

    /// @notice Makes a version the head of a line, and remembers the one before.
    /// @param line The line.
    /// @param version The version's digest.
    /// @param previous What a rollback leads to; zero: it leads nowhere.
    function _put(bytes32 line, bytes32 version, bytes32 previous) private {
        Line storage entry = _lines[line];
        if (entry.head != 0) --_heads[entry.head];
        ++_heads[version];
        _everHead[version] = true;
        wasHead[line][version] = true;
        (entry.head, entry.previous, entry.changedAt) = (version, previous, uint48(block.timestamp));
    }

    /// @notice Finds a line.
    /// @param line The line.
    /// @return entry What is known of it.
    function _line(bytes32 line) private view returns (Line storage entry) {
        entry = _lines[line];
        if (entry.owner == address(0)) revert UnknownLine(line);
    }

    /// @notice Finds a model that may be relied on.
    /// @param digest Its digest.
    /// @return model The artifact.
    function _usableModel(bytes32 digest) private view returns (IArtifactRegistry.Artifact memory model) {
        model = artifacts.artifact(digest);
        bool active = model.status == IArtifactRegistry.Status.Active;
        if (!active || model.kind != IArtifactRegistry.Kind.Model) revert NotAModel(digest);
        if (alerts.isSuspended(digest)) revert VersionSuspended(digest);
    }

    /// @notice Whether a version belongs to a line.
    /// @dev An artifact has 16 parents at most.
    /// @param line The line.
    /// @param lineOwner Who opened it.
    /// @param version The version's digest.
    /// @param versionOwner Who registered it.
    /// @return Whether it does.
    function _belongs(bytes32 line, address lineOwner, bytes32 version, address versionOwner)
        private
        view
        returns (bool)
    {
        if (versionOwner == lineOwner || wasHead[line][version]) return true;
        bytes32[] memory parents = artifacts.parents(version);
        for (uint256 i = 0; i < parents.length; ++i) {
            if (wasHead[line][parents[i]]) return true;
        }
        return false;
    }
}
