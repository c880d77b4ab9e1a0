// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {AuthorityUtils} from "@openzeppelin/contracts/access/manager/AuthorityUtils.sol";

import {AttestationKeys} from "./AttestationKeys.sol";
import {BoundedText} from "./BoundedText.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {IAttestationRegistry} from "./IAttestationRegistry.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";
import {IConsentRegistry} from "./IConsentRegistry.sol";
import {IGateErrors} from "./IGateErrors.sol";
import {IModelHeads} from "./IModelHeads.sol";

/// @title Whether a training job may run
/// @notice A trainer opens a job on datasets for a purpose. It is authorised when each of its datasets has an
/// attestation that every record has a live consent in the book of the dataset's owner for that purpose, as the
/// purpose's policy wants it, and nothing else is in the way. The gate believes no one: it computes itself under which
/// key the attestation has to be found. Before data is handed out, `isAuthorized` says whether this still holds.
///
/// A job that trains a model further names it as its base: a version and its line. Such a job runs only while that
/// version is the head of its line, and neither withdrawn nor suspended.
/// @dev Calls to other contracts are all `view`, so none of them can call back to any effect.
contract TrainingGate is AccessManaged, IGateErrors {
    /// @notice What a purpose demands.
    struct Policy {
        /// The greatest age of an attestation, in seconds; 0: no policy, so no job.
        uint32 maxAge;
        /// Up to what age an attestation is relied on although consents were revoked since, in seconds; 0: never.
        uint32 grace;
        /// Whether no consent may serve two records.
        bool distinct;
    }

    /// @notice A dataset that a trainer asks for.
    struct Request {
        /// Its digest.
        bytes32 digest;
        /// The name of its column that names consents.
        string column;
    }

    /// @notice A dataset of a job.
    struct Dataset {
        /// Its digest.
        bytes32 digest;
        /// keccak256 of the name of its column that names consents.
        bytes32 column;
    }

    /// @notice A job.
    struct Job {
        /// Who opened it.
        address trainer;
        /// When it was opened, in seconds.
        uint40 openedAt;
        /// When it was last authorised, in seconds; 0: never.
        uint40 authorizedAt;
        /// Whether it is over.
        bool closed;
        /// keccak256 of the purpose's IRI.
        bytes32 purpose;
    }

    /// @notice The model that a job trains further.
    struct Base {
        /// The line: the digest of its first version.
        bytes32 line;
        /// The digest of the version; zero: the job has no base.
        bytes32 version;
    }

    /// @notice The most datasets of a job.
    uint256 public constant MAX_DATASETS = 32;
    /// @notice The longest name of a column, in bytes, as schemas have it.
    uint256 public constant MAX_COLUMN = 128;
    /// @notice The statement that is wanted, as attestations name it: `consent`, version 1.
    bytes32 public constant STATEMENT = AttestationKeys.CONSENT;

    /// @notice Where datasets are registered.
    IArtifactRegistry public immutable artifacts;
    /// @notice Where alerts are raised.
    IAuditAlerts public immutable alerts;
    /// @notice Where attestations are kept.
    IAttestationRegistry public immutable attestations;
    /// @notice Where books of consents are kept.
    IConsentRegistry public immutable consents;
    /// @notice Where it says which version of a model is in use.
    IModelHeads public immutable heads;

    /// @notice How many jobs were ever opened; their ids count from 1.
    uint256 public count;

    mapping(bytes32 purpose => Policy) private _policies;
    mapping(uint256 id => Job) private _jobs;
    mapping(uint256 id => Dataset[]) private _datasets;
    mapping(uint256 id => Base) private _bases;

    /// @notice A purpose has a policy, which holds for open jobs too.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param policy The policy.
    event PolicySet(bytes32 indexed purpose, Policy policy);

    /// @notice A purpose has no policy any more: none of its jobs is authorised.
    /// @param purpose keccak256 of the purpose's IRI.
    event PolicyRemoved(bytes32 indexed purpose);

    /// @notice A job was opened.
    /// @param job Its id.
    /// @param trainer Who opened it.
    /// @param purpose keccak256 of the purpose's IRI.
    event JobOpened(uint256 indexed job, address indexed trainer, bytes32 indexed purpose);

    /// @notice A job trains a model further.
    /// @param job The job's id.
    /// @param line The model's line.
    /// @param version The digest of the version.
    event BaseNamed(uint256 indexed job, bytes32 indexed line, bytes32 indexed version);

    /// @notice A job asks for a dataset.
    /// @param job The job's id.
    /// @param dataset The dataset's digest.
    /// @param column The column that names consents.
    event DatasetRequested(uint256 indexed job, bytes32 indexed dataset, string column);

    /// @notice A job may use a dataset: the entry in the audit trail.
    /// @param job The job's id.
    /// @param dataset The dataset's digest.
    /// @param trainer Whose job it is.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param claim The digest of the claim that was relied on.
    event AccessAuthorized(
        uint256 indexed job, bytes32 indexed dataset, address indexed trainer, bytes32 purpose, bytes32 claim
    );

    /// @notice A job is over.
    /// @param job Its id.
    event JobClosed(uint256 indexed job);

    /// @notice Starts without policies.
    /// @param consortium The AccessManager that says who may do what.
    /// @param artifactRegistry Where datasets are registered.
    /// @param auditAlerts Where alerts are raised.
    /// @param attestationRegistry Where attestations are kept.
    /// @param consentRegistry Where books of consents are kept: the one that the attestation registry asks.
    /// @param modelHeads Where it says which version of a model is in use.
    constructor(
        address consortium,
        IArtifactRegistry artifactRegistry,
        IAuditAlerts auditAlerts,
        IAttestationRegistry attestationRegistry,
        IConsentRegistry consentRegistry,
        IModelHeads modelHeads
    ) AccessManaged(consortium) {
        artifacts = artifactRegistry;
        alerts = auditAlerts;
        attestations = attestationRegistry;
        consents = consentRegistry;
        heads = modelHeads;
    }

    /// @notice Sets what a purpose demands, from now on and of open jobs too.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param newPolicy The policy; the grace is no longer than the age.
    function setPolicy(bytes32 purpose, Policy calldata newPolicy) external restricted {
        if (newPolicy.maxAge == 0 || newPolicy.grace > newPolicy.maxAge) {
            revert InvalidPolicy(newPolicy.maxAge, newPolicy.grace);
        }
        _policies[purpose] = newPolicy;
        emit PolicySet(purpose, newPolicy);
    }

    /// @notice Removes a purpose's policy: no job for it is authorised any more.
    /// @param purpose keccak256 of the purpose's IRI.
    function removePolicy(bytes32 purpose) external restricted {
        _policyOf(purpose);
        delete _policies[purpose];
        emit PolicyRemoved(purpose);
    }

    /// @notice Opens a job of the caller's. Whether anything is in its way says `check`.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param requests The datasets, each once.
    /// @return id The job's id.
    function openJob(bytes32 purpose, Request[] calldata requests) external restricted returns (uint256 id) {
        return _open(purpose, requests);
    }

    /// @notice Opens a job of the caller's that trains a model further. As `openJob`, with one more thing that can be
    /// in its way.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param requests The datasets, each once.
    /// @param base The model; whether it is its line's head says `check`.
    /// @return id The job's id.
    function openTuningJob(bytes32 purpose, Request[] calldata requests, Base calldata base)
        external
        restricted
        returns (uint256 id)
    {
        if (base.version == 0) revert NoBase();
        id = _open(purpose, requests);
        _bases[id] = base;
        emit BaseNamed(id, base.line, base.version);
    }

    /// @notice Authorises a job of the caller's, before each of its runs: refuses while anything is in its way, else
    /// puts on record that it may use its datasets.
    /// @param id The job's id.
    function authorize(uint256 id) external restricted {
        Job storage entry = _ownOpenJob(id);
        Policy memory wanted = _policyOf(entry.purpose);
        Dataset[] storage list = _datasets[id];
        for (uint256 i = 0; i < list.length; ++i) {
            (Reason reason, bytes32 claim) = _examine(list[i], entry.purpose, wanted);
            if (reason != Reason.None) revert NotAuthorized(id, list[i].digest, reason);
            emit AccessAuthorized(id, list[i].digest, entry.trainer, entry.purpose, claim);
        }
        Base storage base = _bases[id];
        Reason baseReason = _examineBase(base);
        if (baseReason != Reason.None) revert NotAuthorized(id, base.version, baseReason);
        entry.authorizedAt = uint40(block.timestamp);
    }

    /// @notice Ends a job of the caller's for good.
    /// @param id The job's id.
    function closeJob(uint256 id) external restricted {
        Job storage entry = _ownOpenJob(id);
        entry.closed = true;
        emit JobClosed(id);
    }

    /// @notice What is in the way of each dataset of a job at this moment, and of its base.
    /// @dev Reverts if there is no such job, or no policy for its purpose.
    /// @param id The job's id.
    /// @return reasons One for each dataset, in the job's order; after these one for the base, if the job has one.
    function check(uint256 id) external view returns (Reason[] memory reasons) {
        Job storage entry = _job(id);
        Policy memory wanted = _policyOf(entry.purpose);
        Dataset[] storage list = _datasets[id];
        Base storage base = _bases[id];
        reasons = new Reason[](base.version == 0 ? list.length : list.length + 1);
        for (uint256 i = 0; i < list.length; ++i) {
            (reasons[i],) = _examine(list[i], entry.purpose, wanted);
        }
        if (base.version != 0) reasons[list.length] = _examineBase(base);
    }

    /// @notice Whether a job was authorised and still would be: it is not over, its trainer still has the role, its
    /// purpose a policy, and nothing is in the way of any dataset or its base. Whoever hands out data asks this.
    /// @param id The job's id.
    /// @return Whether it is; false also if there is no such job.
    function isAuthorized(uint256 id) external view returns (bool) {
        Job storage entry = _jobs[id];
        Policy memory wanted = _policies[entry.purpose];
        if (entry.authorizedAt == 0 || entry.closed || wanted.maxAge == 0) return false;
        if (!_mayAuthorize(entry.trainer)) return false;

        Dataset[] storage list = _datasets[id];
        for (uint256 i = 0; i < list.length; ++i) {
            (Reason reason,) = _examine(list[i], entry.purpose, wanted);
            if (reason != Reason.None) return false;
        }
        return _examineBase(_bases[id]) == Reason.None;
    }

    /// @notice What is in the way of a dataset for a purpose at this moment, were a job to ask for it.
    /// @dev Reverts if there is no policy for the purpose.
    /// @param dataset The dataset's digest, and keccak256 of the name of its column that names consents.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @return reason What is in the way.
    /// @return claim The digest of the claim that can be relied on, if nothing is.
    function examine(Dataset calldata dataset, bytes32 purpose) external view returns (Reason reason, bytes32 claim) {
        return _examine(dataset, purpose, _policyOf(purpose));
    }

    /// @notice What is known of a job; all zero if there is none.
    /// @param id Its id.
    /// @return The job.
    function job(uint256 id) external view returns (Job memory) {
        return _jobs[id];
    }

    /// @notice The datasets of a job.
    /// @param id The job's id.
    /// @return The datasets, in the order in which they were asked for.
    function datasets(uint256 id) external view returns (Dataset[] memory) {
        return _datasets[id];
    }

    /// @notice The model that a job trains further.
    /// @param id The job's id.
    /// @return The base; all zero if it has none.
    function baseOf(uint256 id) external view returns (Base memory) {
        return _bases[id];
    }

    /// @notice What a purpose demands.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @return The policy; all zero if it has none.
    function policy(bytes32 purpose) external view returns (Policy memory) {
        return _policies[purpose];
    }

    /// @notice The digest of the parameters of the claim that is wanted, as in a claim's digest: the names in
    /// alphabetical order, each followed by its value. Where the number of records is hidden, the claim shows that it
    /// is not 0 (`empty` is false).
    /// @param column keccak256 of the column's name.
    /// @param distinct Whether no consent serves two records.
    /// @return The digest.
    function paramsDigest(bytes32 column, bool distinct) public pure returns (bytes32) {
        return AttestationKeys.consent(column, distinct);
    }

    /// @notice Opens a job of the caller's.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param requests The datasets, each once.
    /// @return id The job's id.
    function _open(bytes32 purpose, Request[] calldata requests) private returns (uint256 id) {
        _policyOf(purpose);
        if (requests.length == 0 || requests.length > MAX_DATASETS) revert WrongDatasetCount(requests.length);

        id = ++count;
        _jobs[id] = Job(_msgSender(), uint40(block.timestamp), 0, false, purpose);
        emit JobOpened(id, _msgSender(), purpose);
        for (uint256 i = 0; i < requests.length; ++i) {
            _request(id, requests, i);
        }
    }

    /// @notice Adds a dataset to a job.
    /// @param id The job's id.
    /// @param requests All that the job asks for.
    /// @param index Which of them to add.
    function _request(uint256 id, Request[] calldata requests, uint256 index) private {
        Request calldata request = requests[index];
        BoundedText.check(request.column, MAX_COLUMN);
        for (uint256 i = 0; i < index; ++i) {
            if (requests[i].digest == request.digest) revert DuplicateDataset(request.digest);
        }
        _datasets[id].push(Dataset(request.digest, keccak256(bytes(request.column))));
        emit DatasetRequested(id, request.digest, request.column);
    }

    /// @notice Looks for what is in the way of a dataset.
    /// @param dataset The dataset.
    /// @param purpose The purpose.
    /// @param wanted The purpose's policy.
    /// @return reason What is in the way.
    /// @return claim The digest of the claim that can be relied on, if nothing is.
    function _examine(Dataset memory dataset, bytes32 purpose, Policy memory wanted)
        private
        view
        returns (Reason reason, bytes32 claim)
    {
        bytes32 digest = dataset.digest;
        IArtifactRegistry.Artifact memory artifact = artifacts.artifact(digest);
        if (artifact.status == IArtifactRegistry.Status.Unknown || artifact.kind != IArtifactRegistry.Kind.Dataset) {
            return (Reason.NotRegistered, 0);
        }
        if (artifact.status == IArtifactRegistry.Status.Withdrawn) return (Reason.Withdrawn, 0);
        if (alerts.isSuspended(digest)) return (Reason.Suspended, 0);
        bytes32 book = consents.bookId(artifact.owner, purpose);
        if (!consents.exists(book)) return (Reason.NoBook, 0);

        (reason, claim) = _attested(digest, paramsDigest(dataset.column, true), book, wanted);
        if (reason == Reason.None || wanted.distinct) return (reason, claim);
        // The weaker claim will do. If neither does, the one that is closer to it says what is missing.
        (Reason weaker, bytes32 weakerClaim) = _attested(digest, paramsDigest(dataset.column, false), book, wanted);
        if (weaker == Reason.None || weaker > reason) return (weaker, weakerClaim);
    }

    /// @notice Looks for what is in the way of a base.
    /// @param base The base; all zero where a job has none.
    /// @return What is in the way.
    function _examineBase(Base storage base) private view returns (Reason) {
        bytes32 version = base.version;
        if (version == 0) return Reason.None;
        if (heads.head(base.line) != version) return Reason.NotHead;
        // Only registered models become heads.
        if (artifacts.artifact(version).status == IArtifactRegistry.Status.Withdrawn) return Reason.Withdrawn;
        return alerts.isSuspended(version) ? Reason.Suspended : Reason.None;
    }

    /// @notice Whether there is an attestation that can be relied on.
    /// @param dataset The dataset's digest.
    /// @param params The digest of the claim's parameters.
    /// @param book The book's id.
    /// @param wanted The purpose's policy.
    /// @return reason What is in the way.
    /// @return claim The digest of the claim; zero if there is none.
    function _attested(bytes32 dataset, bytes32 params, bytes32 book, Policy memory wanted)
        private
        view
        returns (Reason reason, bytes32 claim)
    {
        IAttestationRegistry.Attestation memory found = attestations.latest(dataset, STATEMENT, params, book);
        claim = found.claim;
        if (claim == 0) return (Reason.NotAttested, claim);
        if (block.timestamp > uint256(found.time) + wanted.maxAge) return (Reason.TooOld, claim);
        (uint64 revocations,) = consents.revocations(book);
        if (revocations == found.revocations) return (Reason.None, claim);
        bool inGrace = wanted.grace != 0 && block.timestamp <= uint256(found.time) + wanted.grace;
        return (inGrace ? Reason.None : Reason.Revoked, claim);
    }

    /// @notice Whether an account still has the role that authorising jobs takes, at once or after a delay.
    /// @param trainer The account.
    /// @return Whether it has.
    function _mayAuthorize(address trainer) private view returns (bool) {
        (bool immediate, uint32 delay) =
            AuthorityUtils.canCallWithDelay(authority(), trainer, address(this), this.authorize.selector);
        return immediate || delay > 0;
    }

    /// @notice Finds a job of the caller's that is not over.
    /// @param id Its id.
    /// @return entry The job.
    function _ownOpenJob(uint256 id) private view returns (Job storage entry) {
        entry = _job(id);
        if (entry.trainer != _msgSender()) revert NotTrainer(id, _msgSender());
        if (entry.closed) revert AlreadyClosed(id);
    }

    /// @notice Finds a job.
    /// @param id Its id.
    /// @return entry The job.
    function _job(uint256 id) private view returns (Job storage entry) {
        entry = _jobs[id];
        if (entry.trainer == address(0)) revert UnknownJob(id);
    }

    /// @notice Finds a purpose's policy.
    /// @param purpose The purpose.
    /// @return found The policy.
    function _policyOf(bytes32 purpose) private view returns (Policy memory found) {
        found = _policies[purpose];
        if (found.maxAge == 0) revert UnknownPurpose(purpose);
    }
}
