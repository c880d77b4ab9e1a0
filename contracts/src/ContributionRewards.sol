// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {AttestationKeys} from "./AttestationKeys.sol";
import {ConsentRegistry} from "./ConsentRegistry.sol";
import {DataToken} from "./DataToken.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {IAttestationRegistry} from "./IAttestationRegistry.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";

/// @title Tokens for attested data
/// @notice The governor opens programmes: so many tokens for each record of a dataset about which certain claims were
/// proven, until a budget is spent or a time has come. The owner of a dataset claims; nothing is paid unasked.
///
/// The number of records is that of a `count` attestation, found under a digest that this contract computes from the
/// number claimed. Criteria are further attestations, say of `ranges` or `balance`, by the digests of statement and
/// parameters. A programme with a purpose also wants `consent` with `distinct` for the owner's book of that purpose,
/// and never rewards more records for a book than consents were ever granted in it.
///
/// Within a programme each dataset and each attestation counts once. Another programme is another decision of the
/// governor's, with a budget of its own, and may reward the same data again.
///
/// What stays trusted. Proofs say what a table contains, not that it is true, new or worth anything: a custodian can
/// make records up, and commit to the same ones twice under another digest. Where a programme names a purpose, the
/// second time needs as many consents more; whether a grantor's account stands for a person is then what is trusted,
/// and that custodians do not grant to themselves. Where grants are everybody's, a rate has to be seen against the
/// price of a grant. Whoever opens programmes is trusted with criteria that mean something.
/// @dev Owner and submitter must be one: a digest can be registered by somebody who saw it in the mempool, and an
/// attestation is found by the dataset alone. A proof cannot be submitted by another account than the one it was made
/// for, and only the holder of the data can make one.
contract ContributionRewards is AccessManaged {
    /// @notice An attestation that a dataset has to have.
    struct Criterion {
        /// The statement's digest.
        bytes32 statement;
        /// The digest of its parameters.
        bytes32 params;
        /// The digest of its second table; zero where it has none.
        bytes32 other;
    }

    /// @notice What a programme gives, and for what.
    struct Terms {
        /// Tokens for a record, in the smallest unit.
        uint128 rate;
        /// The most tokens that are paid in all, in the smallest unit.
        uint128 budget;
        /// The first second in which nothing is paid any more.
        uint48 end;
        /// The greatest age of an attestation, in seconds.
        uint32 maxAge;
        /// keccak256 of the IRI of the purpose that records need consents for; zero: none.
        bytes32 purpose;
    }

    /// @notice A programme.
    struct Programme {
        /// What it was opened with; a programme that was closed ended then.
        Terms terms;
        /// What was paid, in the token's smallest unit.
        uint128 paid;
    }

    /// @notice Where the attestations about a dataset are found.
    struct Evidence {
        /// How many records it has.
        uint256 records;
        /// keccak256 of the name of its column of ids.
        bytes32 idColumn;
        /// keccak256 of the name of its column that names consents; of no matter where no purpose is named.
        bytes32 consentColumn;
    }

    /// @notice The most criteria of a programme.
    uint256 public constant MAX_CRITERIA = 8;

    /// @notice What is paid.
    DataToken public immutable token;
    /// @notice Where datasets are registered.
    IArtifactRegistry public immutable artifacts;
    /// @notice Where alerts are raised.
    IAuditAlerts public immutable alerts;
    /// @notice Where attestations are kept.
    IAttestationRegistry public immutable attestations;
    /// @notice Where books of consents are kept: the one that the attestation registry asks.
    ConsentRegistry public immutable consents;

    /// @notice How many programmes were ever opened; their ids count from 1.
    uint256 public count;

    /// @notice Whether a dataset was rewarded in a programme.
    mapping(uint256 id => mapping(bytes32 dataset => bool)) public rewarded;
    /// @notice Whether a claim's attestation was counted in a programme.
    mapping(uint256 id => mapping(bytes32 claim => bool)) public counted;
    /// @notice How many records were rewarded in a programme for a book.
    mapping(uint256 id => mapping(bytes32 book => uint256)) public recordsOf;

    mapping(uint256 id => Programme) private _programmes;
    mapping(uint256 id => Criterion[]) private _criteria;

    /// @notice A programme was opened.
    /// @param id Its id.
    /// @param terms What it gives.
    /// @param criteria The attestations that it wants besides.
    event ProgrammeOpened(uint256 indexed id, Terms terms, Criterion[] criteria);

    /// @notice A programme was ended before its time.
    /// @param id Its id.
    event ProgrammeClosed(uint256 indexed id);

    /// @notice A dataset was rewarded.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    /// @param owner Whose it is.
    /// @param records How many records were counted.
    /// @param amount What was paid, in the token's smallest unit.
    /// @param claim The digest of the claim that the number of records is from.
    event Rewarded(
        uint256 indexed id,
        bytes32 indexed dataset,
        address indexed owner,
        uint256 records,
        uint256 amount,
        bytes32 claim
    );

    /// @notice The terms cannot be: a rate of 0 or above the budget, an end that has come, no age.
    error InvalidTerms();

    /// @notice The programme has too many criteria.
    /// @param number How many.
    error TooManyCriteria(uint256 number);

    /// @notice A criterion is listed twice.
    /// @param index The place of the second.
    error DuplicateCriterion(uint256 index);

    /// @notice There is no such programme.
    /// @param id The id.
    error UnknownProgramme(uint256 id);

    /// @notice The programme is over.
    /// @param id Its id.
    error ProgrammeOver(uint256 id);

    /// @notice There is no dataset of this digest that may be relied on: it is not registered as one, or withdrawn.
    /// @param digest The digest.
    error NotADataset(bytes32 digest);

    /// @notice The dataset is somebody else's.
    /// @param digest Its digest.
    /// @param caller Who is not its owner.
    error NotOwner(bytes32 digest, address caller);

    /// @notice A critical alert about the dataset is open.
    /// @param digest Its digest.
    error DatasetSuspended(bytes32 digest);

    /// @notice The dataset was rewarded in this programme before.
    /// @param id The programme's id.
    /// @param digest The dataset's digest.
    error AlreadyRewarded(uint256 id, bytes32 digest);

    /// @notice Something was not attested.
    /// @param statement The statement's digest.
    /// @param params The digest of its parameters.
    /// @param other The book's id or the second table's digest.
    error NotAttested(bytes32 statement, bytes32 params, bytes32 other);

    /// @notice An attestation is too old.
    /// @param claim The claim's digest.
    /// @param time The time that it names.
    error AttestationTooOld(bytes32 claim, uint256 time);

    /// @notice An attestation was submitted by somebody else than the dataset's owner.
    /// @param claim The claim's digest.
    /// @param submitter Who submitted it.
    error ForeignAttestation(bytes32 claim, address submitter);

    /// @notice An attestation was counted in this programme before.
    /// @param claim The claim's digest.
    error AlreadyCounted(bytes32 claim);

    /// @notice Consents were revoked since they were attested.
    /// @param book The book's id.
    error ConsentsRevoked(bytes32 book);

    /// @notice More records would be rewarded for a book than consents were ever granted in it.
    /// @param book The book's id.
    /// @param left How many records may still be rewarded.
    error BookExhausted(bytes32 book, uint256 left);

    /// @notice The budget is too small for this reward.
    /// @param amount The reward.
    /// @param left What is left of the budget.
    error BudgetExceeded(uint256 amount, uint256 left);

    /// @notice Starts without programmes.
    /// @param consortium The AccessManager that says who may do what; it lets this contract make tokens.
    /// @param dataToken What is paid.
    /// @param artifactRegistry Where datasets are registered.
    /// @param auditAlerts Where alerts are raised.
    /// @param attestationRegistry Where attestations are kept.
    /// @param consentRegistry Where books of consents are kept: the one that the attestation registry asks.
    constructor(
        address consortium,
        DataToken dataToken,
        IArtifactRegistry artifactRegistry,
        IAuditAlerts auditAlerts,
        IAttestationRegistry attestationRegistry,
        ConsentRegistry consentRegistry
    ) AccessManaged(consortium) {
        (token, artifacts, alerts) = (dataToken, artifactRegistry, auditAlerts);
        (attestations, consents) = (attestationRegistry, consentRegistry);
    }

    /// @notice Opens a programme.
    /// @dev Budgets are limits and no deposits: tokens are made when they are claimed. Once there are as many as there
    /// can be, claims fail.
    /// @param terms What it gives.
    /// @param list The attestations that a dataset has to have besides that of its number of records, each once.
    /// @return id Its id.
    function open(Terms calldata terms, Criterion[] calldata list) external restricted returns (uint256 id) {
        bool worth = terms.rate != 0 && terms.rate <= terms.budget;
        if (!worth || terms.maxAge == 0 || terms.end <= block.timestamp) revert InvalidTerms();
        if (list.length > MAX_CRITERIA) revert TooManyCriteria(list.length);

        id = ++count;
        _programmes[id].terms = terms;
        for (uint256 i = 0; i < list.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                if (_same(list[i], list[j])) revert DuplicateCriterion(i);
            }
            _criteria[id].push(list[i]);
        }
        emit ProgrammeOpened(id, terms, list);
    }

    /// @notice Ends a programme before its time.
    /// @param id Its id.
    function close(uint256 id) external restricted {
        _running(id).terms.end = uint48(block.timestamp);
        emit ProgrammeClosed(id);
    }

    /// @notice Pays the caller for a dataset of its own. A reward is paid whole or not at all; what the last one leaves
    /// of the budget is not paid.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    /// @param evidence Where the attestations about it are found.
    /// @return amount What is paid, in the token's smallest unit.
    function claim(uint256 id, bytes32 dataset, Evidence calldata evidence)
        external
        restricted
        returns (uint256 amount)
    {
        Programme storage entry = _running(id);
        Terms memory terms = entry.terms;
        _checkDataset(id, dataset);

        rewarded[id][dataset] = true;
        bytes32 params = AttestationKeys.count(evidence.idColumn, evidence.records);
        Criterion memory wanted = Criterion(AttestationKeys.COUNT, params, 0);
        bytes32 relied = _count(id, dataset, terms.maxAge, wanted).claim;
        _countCriteria(id, dataset, terms.maxAge);
        if (terms.purpose != 0) _countConsents(id, dataset, terms, evidence);

        amount = evidence.records * terms.rate;
        uint256 left = terms.budget - entry.paid;
        if (amount > left) revert BudgetExceeded(amount, left);
        entry.paid += uint128(amount);
        emit Rewarded(id, dataset, _msgSender(), evidence.records, amount, relied);
        token.mint(_msgSender(), amount);
    }

    /// @notice What is known of a programme; all zero if there is none.
    /// @param id Its id.
    /// @return The programme.
    function programme(uint256 id) external view returns (Programme memory) {
        return _programmes[id];
    }

    /// @notice The attestations that a programme wants besides that of the number of records.
    /// @param id Its id.
    /// @return The criteria, in the order in which they were given.
    function criteria(uint256 id) external view returns (Criterion[] memory) {
        return _criteria[id];
    }

    /// @notice Counts the attestations that a programme wants besides.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    /// @param maxAge The greatest age, in seconds.
    function _countCriteria(uint256 id, bytes32 dataset, uint256 maxAge) private {
        Criterion[] memory list = _criteria[id];
        for (uint256 i = 0; i < list.length; ++i) {
            _count(id, dataset, maxAge, list[i]);
        }
    }

    /// @notice Counts the attestation of consents, and the records towards the owner's book.
    /// @dev `snapshot` says how many consents were ever granted; it reads the commitments besides.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    /// @param terms The programme's terms.
    /// @param evidence Where the attestations are found.
    function _countConsents(uint256 id, bytes32 dataset, Terms memory terms, Evidence calldata evidence) private {
        bytes32 book = consents.bookId(_msgSender(), terms.purpose);
        bytes32 params = AttestationKeys.consent(evidence.consentColumn, true);
        Criterion memory wanted = Criterion(AttestationKeys.CONSENT, params, book);
        uint64 revocations = _count(id, dataset, terms.maxAge, wanted).revocations;
        ConsentRegistry.Snapshot memory state = consents.snapshot(book);
        if (state.revocations != revocations) revert ConsentsRevoked(book);
        uint256 left = state.count - recordsOf[id][book];
        if (evidence.records > left) revert BookExhausted(book, left);
        recordsOf[id][book] += evidence.records;
    }

    /// @notice Looks an attestation up, and lets it count no more.
    /// @dev It is found by its dataset, so another dataset cannot have it: that it is marked besides does not rest on
    /// how attestations are kept.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    /// @param maxAge The greatest age, in seconds.
    /// @param wanted Where it is found.
    /// @return found The attestation.
    function _count(uint256 id, bytes32 dataset, uint256 maxAge, Criterion memory wanted)
        private
        returns (IAttestationRegistry.Attestation memory found)
    {
        found = attestations.latest(dataset, wanted.statement, wanted.params, wanted.other);
        if (found.claim == 0) revert NotAttested(wanted.statement, wanted.params, wanted.other);
        if (block.timestamp > found.time + maxAge) revert AttestationTooOld(found.claim, found.time);
        if (found.submitter != _msgSender()) revert ForeignAttestation(found.claim, found.submitter);
        if (counted[id][found.claim]) revert AlreadyCounted(found.claim);
        counted[id][found.claim] = true;
    }

    /// @notice Finds a programme that is not over.
    /// @param id Its id.
    /// @return entry The programme.
    function _running(uint256 id) private view returns (Programme storage entry) {
        entry = _programmes[id];
        if (entry.terms.rate == 0) revert UnknownProgramme(id);
        if (block.timestamp >= entry.terms.end) revert ProgrammeOver(id);
    }

    /// @notice Checks that a dataset is the caller's, may be relied on and was not rewarded.
    /// @param id The programme's id.
    /// @param dataset The dataset's digest.
    function _checkDataset(uint256 id, bytes32 dataset) private view {
        IArtifactRegistry.Artifact memory found = artifacts.artifact(dataset);
        bool active = found.status == IArtifactRegistry.Status.Active;
        if (!active || found.kind != IArtifactRegistry.Kind.Dataset) revert NotADataset(dataset);
        if (found.owner != _msgSender()) revert NotOwner(dataset, _msgSender());
        if (alerts.isSuspended(dataset)) revert DatasetSuspended(dataset);
        if (rewarded[id][dataset]) revert AlreadyRewarded(id, dataset);
    }

    /// @notice Whether two criteria are one.
    /// @param a The one.
    /// @param b The other.
    /// @return Whether they are.
    function _same(Criterion calldata a, Criterion calldata b) private pure returns (bool) {
        return a.statement == b.statement && a.params == b.params && a.other == b.other;
    }
}
