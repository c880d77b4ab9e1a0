// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {AttestationRegistry} from "./AttestationRegistry.sol";
import {Bn254} from "./Bn254.sol";
import {Claims} from "./Claims.sol";
import {Commitments} from "./Commitments.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";
import {IGateErrors} from "./IGateErrors.sol";
import {IRoundErrors} from "./IRoundErrors.sol";
import {RoundClaims} from "./RoundClaims.sol";
import {SumOpening} from "./SumOpening.sol";
import {TrainingGate} from "./TrainingGate.sol";
import {VerifierRouter} from "./VerifierRouter.sol";

/// @title Rounds of federated training
/// @notice A round adds up the updates of several clients, none of which is shown. A client hands in the commitment of
/// its update with a proof that it is small, a proof that it is one of the round's members, shown by a nullifier, and a
/// dataset of its own whose consents the training gate finds in order. What the aggregator publishes is accepted only
/// if it opens the sum of the commitments. See docs/federated.md.
/// @dev Both claims are about this contract, this chain, the sender and the scope of the round, so proofs from
/// elsewhere, of another round, or copied from another sender are proofs of other claims. Everything that is called
/// while they are checked is called for reading only, so there is nothing to re-enter.
contract FederatedRounds is AccessManaged, IRoundErrors {
    using Bn254 for Bn254.Accumulator;

    /// @notice What a round is opened with.
    struct Terms {
        /// The digest of the registered model that is trained further.
        bytes32 model;
        /// keccak256 of the purpose's IRI.
        bytes32 purpose;
        /// The number of entries of an update.
        uint32 length;
        /// With how many updates at least it can be closed.
        uint32 minimum;
        /// Until when updates are taken, in seconds.
        uint64 deadline;
    }

    /// @notice A round.
    struct Round {
        /// Who opened it, and closes and publishes.
        address aggregator;
        /// How many updates it has.
        uint32 count;
        /// When it was opened, in seconds.
        uint48 openedAt;
        /// How far it is.
        Status status;
        /// What it was opened with.
        Terms terms;
        /// The digest of the table of members.
        bytes32 members;
        /// The Merkle root of that table.
        uint256 root;
        /// The digest of the parameters that the claims about updates have.
        bytes32 params;
        /// keccak256 of the name of the updates' column.
        bytes32 column;
        /// The hash of the verifying key of `membership`.
        bytes32 membershipKey;
        /// The sum of the commitments, see `Bn254.pack`.
        uint256 sum;
    }

    /// @notice An update that was handed in.
    struct Update {
        /// The digest of its commitment; zero: there is none.
        bytes32 vector;
        /// The point that its entries are committed to by, see `Bn254.pack`.
        uint256 point;
    }

    /// @notice What a client hands in.
    struct Submission {
        /// Its member's nullifier in the round's scope.
        uint256 nullifier;
        /// The evaluation time of both claims, in seconds.
        uint64 time;
        /// The dataset that it trained on.
        TrainingGate.Dataset dataset;
        /// The parameters of the claim about the update.
        Claims.Param[] params;
        /// The update's commitment, opened.
        Commitments.Table vector;
        /// The proof of `membership`.
        bytes membershipProof;
        /// The proof of `update`.
        bytes updateProof;
    }

    /// @notice The most entries of an update: all of the sum go into one transaction.
    uint256 public constant MAX_LENGTH = 2048;
    /// @notice The most updates of a round.
    uint256 public constant MAX_UPDATES = 1024;
    /// @notice For how long a round may take updates.
    uint256 public constant MAX_DURATION = 90 days;
    /// @notice How long after its deadline anybody may cancel a round whose sum was not published.
    uint256 public constant PATIENCE = 7 days;

    /// @notice The statement about an update, see `Claims.statementDigest`.
    bytes32 public constant UPDATE = keccak256(abi.encode(keccak256("update"), uint256(1)));
    /// @dev What the identity of an SRS begins with, see docs/formats.md.
    bytes32 private constant _SRS_TAG = keccak256("assent/srs/v1");

    /// @notice Where statements are known.
    AttestationRegistry public immutable attestations;
    /// @notice Where proofs are verified.
    VerifierRouter public immutable router;
    /// @notice Where models are registered.
    IArtifactRegistry public immutable artifacts;
    /// @notice Where alerts are raised.
    IAuditAlerts public immutable alerts;
    /// @notice Who says whether a dataset's consents are in order.
    TrainingGate public immutable gate;
    /// @notice The identity of the SRS that updates are committed under, which follows from its [τ]2.
    bytes32 public immutable srs;

    /// @notice The hash of the verifying key of `membership` for rounds that are opened from now on.
    bytes32 public membershipKey;
    /// @notice How many rounds there are; ids count from 1.
    uint256 public count;

    /// @dev [τ]2 in the order of EIP-197.
    uint256[4] private _tau;
    mapping(uint256 id => Round) private _rounds;
    mapping(uint256 id => mapping(uint256 nullifier => Update)) private _updates;
    mapping(uint256 id => mapping(bytes32 dataset => bool used)) private _datasets;

    /// @notice The verifying key of `membership` was set.
    /// @param vkHash Its hash.
    event MembershipKeySet(bytes32 indexed vkHash);

    /// @notice A round was opened.
    /// @param round Its id.
    /// @param aggregator Who opened it.
    /// @param members The digest of the table of members.
    /// @param terms What it was opened with.
    /// @param params The parameters of the claims about updates.
    event RoundOpened(
        uint256 indexed round, address indexed aggregator, bytes32 indexed members, Terms terms, Claims.Param[] params
    );

    /// @notice An update was taken.
    /// @param round The round.
    /// @param nullifier The member's nullifier.
    /// @param dataset The dataset that it was trained on.
    /// @param vector The digest of its commitment.
    /// @param claim The claim about the dataset's consents that was relied on.
    event UpdateTaken(
        uint256 indexed round, uint256 indexed nullifier, bytes32 indexed dataset, bytes32 vector, bytes32 claim
    );

    /// @notice An update was left out: its client has not handed in what the sum needs.
    /// @param round The round.
    /// @param nullifier The member's nullifier.
    event UpdateDropped(uint256 indexed round, uint256 indexed nullifier);

    /// @notice A round takes no more updates.
    /// @param round The round.
    /// @param count How many are added up.
    event RoundClosed(uint256 indexed round, uint256 count);

    /// @notice The sum was published.
    /// @param round The round.
    /// @param entries keccak256 of its entries.
    /// @param count How many updates it is the sum of.
    event SumPublished(uint256 indexed round, bytes32 entries, uint256 count);

    /// @notice A round was given up.
    /// @param round The round.
    event RoundCancelled(uint256 indexed round);

    /// @notice Starts without rounds.
    /// @param authority Who says which account may call what.
    /// @param attestations_ Where statements are known.
    /// @param trainingGate Who says whether a dataset's consents are in order.
    /// @param tau [τ]2 of the SRS that updates are committed under, in the order of EIP-197.
    constructor(address authority, AttestationRegistry attestations_, TrainingGate trainingGate, uint256[4] memory tau)
        AccessManaged(authority)
    {
        (attestations, router) = (attestations_, attestations_.router());
        (gate, artifacts, alerts) = (trainingGate, trainingGate.artifacts(), trainingGate.alerts());
        srs = keccak256(abi.encode(_SRS_TAG, keccak256(abi.encode(tau))));
        _tau = tau;
    }

    /// @notice Sets the verifying key of `membership`, for rounds that are opened from now on.
    /// @param vkHash Its hash.
    function setMembershipKey(bytes32 vkHash) external restricted {
        membershipKey = vkHash;
        emit MembershipKeySet(vkHash);
    }

    /// @notice Opens a round of the caller's.
    /// @param terms What is asked for.
    /// @param params The parameters of the claims about updates: `bound`, `column` and `limit`.
    /// @param members The commitment of the table of members, opened.
    /// @return id The round's id.
    function open(Terms calldata terms, Claims.Param[] calldata params, Commitments.Table calldata members)
        external
        restricted
        returns (uint256 id)
    {
        _checkTerms(terms);
        if (membershipKey == 0) revert NoMembershipKey();
        bytes32 digest = Commitments.digest(members);
        id = ++count;
        Round storage round = _rounds[id];
        (round.aggregator, round.status, round.openedAt) = (_msgSender(), Status.Open, uint48(block.timestamp));
        (round.terms, round.members, round.root) = (terms, digest, members.root);
        (round.params, round.column) = (Claims.paramsDigest(params), RoundClaims.columnOf(params));
        round.membershipKey = membershipKey;
        emit RoundOpened(id, _msgSender(), digest, terms, params);
    }

    /// @notice Hands in an update.
    /// @param id The round.
    /// @param submission The update and the proofs.
    function submit(uint256 id, Submission calldata submission) external restricted {
        Round storage round = _inStatus(id, Status.Open);
        if (block.timestamp > round.terms.deadline) revert TooLate(round.terms.deadline);
        if (round.count == MAX_UPDATES) revert RoundFull();
        if (submission.time > block.timestamp || submission.time < round.openedAt) revert WrongTime(submission.time);
        _checkModel(round.terms.model);
        bytes32 consents = _checkDataset(id, round.terms.purpose, submission.dataset);
        if (_updates[id][submission.nullifier].vector != 0) revert NullifierUsed(submission.nullifier);

        string memory scope = scopeOf(id);
        if (!RoundClaims.isMember(router, round, submission, scope)) revert NotAMember();
        (bytes32 vector, Bn254.Accumulator memory point) = _checkVector(round, submission);
        if (!RoundClaims.isSmall(router, _update(), submission, round.params, vector, scope)) revert NotSmall();

        _datasets[id][submission.dataset.digest] = true;
        _updates[id][submission.nullifier] = Update(vector, point.pack());
        ++round.count;
        _add(round, point);
        emit UpdateTaken(id, submission.nullifier, submission.dataset.digest, vector, consents);
    }

    /// @notice Leaves out updates of clients that have dropped out: before `close`, where they are more than fit into
    /// one transaction. Only after the deadline, so that nothing is handed in again.
    /// @param id The round, the caller's.
    /// @param dropped The nullifiers of these clients.
    function drop(uint256 id, uint256[] calldata dropped) external restricted {
        Round storage round = _own(id, Status.Open);
        if (block.timestamp <= round.terms.deadline) revert TooEarly(round.terms.deadline);
        _drop(id, round, dropped);
    }

    /// @notice Ends the taking of updates, after the deadline or when the round is full, and leaves out those of
    /// clients that have dropped out.
    /// @param id The round, the caller's.
    /// @param dropped The nullifiers of these clients.
    function close(uint256 id, uint256[] calldata dropped) external restricted {
        Round storage round = _own(id, Status.Open);
        bool full = round.count == MAX_UPDATES;
        if (block.timestamp <= round.terms.deadline && !full) revert TooEarly(round.terms.deadline);
        _drop(id, round, dropped);
        if (round.count < round.terms.minimum) revert TooFewUpdates(round.count);

        round.status = Status.Closed;
        emit RoundClosed(id, round.count);
    }

    /// @notice Publishes the sum of the updates of a closed round.
    /// @param id The round, the caller's.
    /// @param entries The entries of the sum, as they are encoded: each has `count` times the offset of its column.
    /// @param blinding The sum of the blinding values.
    /// @param opening The opening of the sum at the challenge, see `SumOpening`.
    function publish(uint256 id, uint256[] calldata entries, uint256 blinding, uint256[2] calldata opening)
        external
        restricted
    {
        Round storage round = _own(id, Status.Closed);
        if (entries.length != round.terms.length) revert WrongSum();
        Bn254.Accumulator memory sum;
        Bn254.unpack(round.sum, sum);
        if (!SumOpening.verify(sum, entries, blinding, opening, _tau)) revert WrongSum();

        round.status = Status.Done;
        emit SumPublished(id, keccak256(abi.encodePacked(entries)), round.count);
    }

    /// @notice Gives a round up: its aggregator at any time before the sum is published, anybody once it should have
    /// been published long ago.
    /// @param id The round.
    function cancel(uint256 id) external restricted {
        Round storage round = _rounds[id];
        Status status = round.status;
        if (status != Status.Open && status != Status.Closed) revert WrongStatus(id, status);
        bool abandoned = block.timestamp > uint256(round.terms.deadline) + PATIENCE;
        if (round.aggregator != _msgSender() && !abandoned) revert NotAggregator(id, _msgSender());

        round.status = Status.Cancelled;
        emit RoundCancelled(id);
    }

    /// @notice What is known of a round; all zero if there is none.
    /// @param id Its id.
    /// @return The round.
    function roundOf(uint256 id) external view returns (Round memory) {
        return _rounds[id];
    }

    /// @notice The sum of the commitments of a round.
    /// @param id The round.
    /// @return x The x coordinate.
    /// @return y The y coordinate; both are zero where nothing was added up.
    function sumOf(uint256 id) external view returns (uint256 x, uint256 y) {
        Bn254.Accumulator memory sum;
        Bn254.unpack(_rounds[id].sum, sum);
        return (sum.x, sum.y);
    }

    /// @notice An update of a round; all zero if there is none, or it was left out.
    /// @param id The round.
    /// @param nullifier The member's nullifier.
    /// @return The update.
    function updateOf(uint256 id, uint256 nullifier) external view returns (Update memory) {
        return _updates[id][nullifier];
    }

    /// @notice The scope that both claims of a client name.
    /// @param id The round.
    /// @return The scope.
    function scopeOf(uint256 id) public pure returns (string memory) {
        return string.concat("assent/round/", Strings.toString(id));
    }

    /// @notice Adds an update's point to the sum.
    /// @param round The round.
    /// @param point The point.
    function _add(Round storage round, Bn254.Accumulator memory point) private {
        Bn254.Accumulator memory sum;
        Bn254.unpack(round.sum, sum);
        sum.addTo(point);
        round.sum = sum.pack();
    }

    /// @notice Takes updates out of the sum. Their datasets stay used: the round is over for them.
    /// @param id The round's id.
    /// @param round The round.
    /// @param dropped The nullifiers of their clients, each once.
    function _drop(uint256 id, Round storage round, uint256[] calldata dropped) private {
        if (dropped.length == 0) return;
        Bn254.Accumulator memory sum;
        Bn254.Accumulator memory point;
        Bn254.unpack(round.sum, sum);
        for (uint256 i = 0; i < dropped.length; ++i) {
            Update memory update = _updates[id][dropped[i]];
            if (update.vector == 0) revert NoUpdate(dropped[i]);
            delete _updates[id][dropped[i]];
            Bn254.unpack(update.point, point);
            // The negative of infinity is infinity.
            if (point.y != 0) point.y = Bn254.P - point.y;
            sum.addTo(point);
            emit UpdateDropped(id, dropped[i]);
        }
        round.sum = sum.pack();
        // Each of them was there, so they are no more than all.
        round.count -= uint32(dropped.length);
    }

    /// @notice Checks what a round is opened with.
    /// @param terms The terms.
    function _checkTerms(Terms calldata terms) private view {
        bool sized = terms.length != 0 && terms.length <= MAX_LENGTH && terms.minimum <= MAX_UPDATES;
        bool timely = terms.deadline > block.timestamp && terms.deadline - block.timestamp <= MAX_DURATION;
        // One update would be its own sum, and shown by it.
        if (!sized || !timely || terms.minimum < 2) revert InvalidTerms();
        _checkModel(terms.model);
    }

    /// @notice Checks that a model may be trained further: when a round is opened, and at each update. Those that were
    /// taken before may still be added up.
    /// @param digest The model's digest.
    function _checkModel(bytes32 digest) private view {
        IArtifactRegistry.Artifact memory model = artifacts.artifact(digest);
        bool there = model.status == IArtifactRegistry.Status.Active && model.kind == IArtifactRegistry.Kind.Model;
        if (!there || alerts.isSuspended(digest)) revert NoSuchModel(digest);
    }

    /// @notice Checks that a dataset is the sender's, that its consents are in order, and that it stands behind no
    /// other update of the round.
    /// @param id The round.
    /// @param purpose The round's purpose.
    /// @param dataset The dataset.
    /// @return claim The claim about its consents.
    function _checkDataset(uint256 id, bytes32 purpose, TrainingGate.Dataset calldata dataset)
        private
        view
        returns (bytes32 claim)
    {
        if (_datasets[id][dataset.digest]) revert DatasetUsed(dataset.digest);
        IGateErrors.Reason reason = IGateErrors.Reason.None;
        (reason, claim) = gate.examine(dataset, purpose);
        if (reason != IGateErrors.Reason.None) revert DatasetRefused(dataset.digest, reason);
        if (artifacts.artifact(dataset.digest).owner != _msgSender()) {
            revert NotDatasetOwner(dataset.digest, _msgSender());
        }
    }

    /// @notice Checks that an update is committed to as the round asks for.
    /// @param round The round.
    /// @param submission What is handed in.
    /// @return vector The digest of its commitment.
    /// @return point The point that its entries are committed to by: one on the curve only if it is proven to be small.
    function _checkVector(Round storage round, Submission calldata submission)
        private
        view
        returns (bytes32 vector, Bn254.Accumulator memory point)
    {
        Commitments.Table calldata table = submission.vector;
        vector = Commitments.digest(table);
        Commitments.Found memory found = Commitments.column(table, round.column);
        bool asked = table.srs == srs && !table.hidden && table.count == round.terms.length && !found.nullable;
        if (!asked || Claims.paramsDigest(submission.params) != round.params) revert WrongVector();
        (point.x, point.y) = (table.points[found.point][0], table.points[found.point][1]);
    }

    /// @notice Finds the statement about updates.
    /// @return statement The statement.
    function _update() private view returns (AttestationRegistry.Statement memory statement) {
        statement = attestations.statementOf(UPDATE);
        if (address(statement.rules) == address(0)) revert AttestationRegistry.UnknownStatement(UPDATE);
    }

    /// @notice Finds a round that is at a certain point.
    /// @param id The round's id.
    /// @param status The point.
    /// @return round The round.
    function _inStatus(uint256 id, Status status) private view returns (Round storage round) {
        round = _rounds[id];
        if (round.status != status) revert WrongStatus(id, round.status);
    }

    /// @notice Finds a round of the caller's that is at a certain point.
    /// @param id The round's id.
    /// @param status The point.
    /// @return round The round.
    function _own(uint256 id, Status status) private view returns (Round storage round) {
        round = _inStatus(id, status);
        if (round.aggregator != _msgSender()) revert NotAggregator(id, _msgSender());
    }
}
