// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {AttestationRegistry} from "./AttestationRegistry.sol";
import {Bn254} from "./Bn254.sol";
import {Claims} from "./Claims.sol";
import {Commitments} from "./Commitments.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {SumOpening} from "./SumOpening.sol";
import {TrainingGate} from "./TrainingGate.sol";
import {VerifierRouter} from "./VerifierRouter.sol";

/// @title Rounds of federated training
/// @notice A round adds up the updates of several clients, none of which is shown. A client hands in the commitment of
/// its update with a proof that it is small, a proof that it is one of the round's members, shown by a nullifier, and a
/// dataset whose consents the training gate finds in order. What the aggregator publishes is accepted only if it
/// opens the sum of the commitments. See docs/federated.md.
/// @dev Both claims are about this contract, this chain, the sender and the scope of the round, so proofs from
/// elsewhere, of another round, or copied from another sender are proofs of other claims. Everything that is called
/// while they are checked is called for reading only, so there is nothing to re-enter.
contract FederatedRounds is AccessManaged {
    using Bn254 for Bn254.Accumulator;

    /// @notice How far a round is.
    enum Status {
        Unknown,
        Open,
        Closed,
        Done,
        Cancelled
    }

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
        /// How far it is.
        Status status;
        /// How many updates it has.
        uint32 count;
        /// When it was opened, in seconds.
        uint48 openedAt;
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
    /// @notice How long after its deadline anybody may cancel a round that was not closed.
    uint256 public constant PATIENCE = 7 days;

    /// @notice The statement about an update, see `Claims.statementDigest`.
    bytes32 public constant UPDATE = keccak256(abi.encode(keccak256("update"), uint256(1)));
    /// @dev keccak256 of ids, roles and values of the claim about membership.
    bytes32 private constant _MEMBERSHIP_ID = keccak256("membership");
    bytes32 private constant _DATASET_ROLE = keccak256("dataset");
    bytes32 private constant _UPDATE_ID = keccak256("update");
    bytes32 private constant _VECTOR_ROLE = keccak256("vector");
    bytes32 private constant _SHOWS = keccak256("shows");
    bytes32 private constant _NULLIFIER = keccak256("nullifier");
    bytes32 private constant _SUBJECT = keccak256("subject");
    bytes32 private constant _SCOPE_TAG = keccak256("assent/scope/v1");
    bytes32 private constant _COLUMN = keccak256("column");

    /// @notice Where statements are known.
    AttestationRegistry public immutable attestations;
    /// @notice Where proofs are verified.
    VerifierRouter public immutable router;
    /// @notice Where models are registered.
    IArtifactRegistry public immutable artifacts;
    /// @notice Who says whether a dataset's consents are in order.
    TrainingGate public immutable gate;
    /// @notice The identity of the SRS that updates are committed under.
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

    /// @notice A round's terms cannot be met, or are beyond the bounds.
    error InvalidTerms();

    /// @notice The model is not registered, or withdrawn.
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
    error DatasetRefused(bytes32 dataset, TrainingGate.Reason reason);

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

    /// @notice Starts without rounds.
    /// @param authority Who says which account may call what.
    /// @param attestations_ Where statements are known.
    /// @param trainingGate Who says whether a dataset's consents are in order.
    /// @param srs_ The identity of the SRS that updates are committed under.
    /// @param tau Its [τ]2 in the order of EIP-197; that it is, is for the deployer to see to.
    constructor(
        address authority,
        AttestationRegistry attestations_,
        TrainingGate trainingGate,
        bytes32 srs_,
        uint256[4] memory tau
    ) AccessManaged(authority) {
        (attestations, router) = (attestations_, attestations_.router());
        (gate, artifacts) = (trainingGate, trainingGate.artifacts());
        srs = srs_;
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
        (round.params, round.column) = (Claims.paramsDigest(params), _columnOf(params));
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
        bytes32 consents = _checkDataset(id, round.terms.purpose, submission.dataset);
        if (_updates[id][submission.nullifier].vector != 0) revert NullifierUsed(submission.nullifier);

        string memory scope = scopeOf(id);
        _checkMember(round, submission, scope);
        (bytes32 vector, Bn254.Accumulator memory point) = _checkUpdate(round, submission, scope);

        _datasets[id][submission.dataset.digest] = true;
        _updates[id][submission.nullifier] = Update(vector, point.pack());
        ++round.count;
        _add(round, point);
        emit UpdateTaken(id, submission.nullifier, submission.dataset.digest, vector, consents);
    }

    /// @notice Ends the taking of updates, after the deadline or when the round is full, and leaves out those of
    /// clients that have dropped out.
    /// @param id The round, the caller's.
    /// @param dropped The nullifiers of these clients.
    function close(uint256 id, uint256[] calldata dropped) external restricted {
        Round storage round = _own(id, Status.Open);
        bool full = round.count == MAX_UPDATES;
        if (block.timestamp <= round.terms.deadline && !full) revert TooEarly(round.terms.deadline);
        for (uint256 i = 0; i < dropped.length; ++i) {
            _drop(id, round, dropped[i]);
        }
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
    /// been closed long ago.
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

    /// @notice Takes an update out of the sum. Its nullifier and dataset stay used: the round is over for them.
    /// @param id The round's id.
    /// @param round The round.
    /// @param nullifier The member's nullifier.
    function _drop(uint256 id, Round storage round, uint256 nullifier) private {
        Update storage update = _updates[id][nullifier];
        if (update.vector == 0) revert NoUpdate(nullifier);
        Bn254.Accumulator memory point;
        Bn254.unpack(update.point, point);
        if (point.y != 0) point.y = Bn254.P - point.y;
        delete _updates[id][nullifier];
        --round.count;
        _add(round, point);
        emit UpdateDropped(id, nullifier);
    }

    /// @notice Checks what a round is opened with.
    /// @param terms The terms.
    function _checkTerms(Terms calldata terms) private view {
        bool sized = terms.length != 0 && terms.length <= MAX_LENGTH && terms.minimum <= MAX_UPDATES;
        bool timely = terms.deadline > block.timestamp && terms.deadline - block.timestamp <= MAX_DURATION;
        // One update would be its own sum, and shown by it.
        if (!sized || !timely || terms.minimum < 2) revert InvalidTerms();
        IArtifactRegistry.Artifact memory model = artifacts.artifact(terms.model);
        bool there = model.status == IArtifactRegistry.Status.Active && model.kind == IArtifactRegistry.Kind.Model;
        if (!there) revert NoSuchModel(terms.model);
    }

    /// @notice Checks that a dataset's consents are in order, and that it stands behind no other update of the round.
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
        TrainingGate.Reason reason = TrainingGate.Reason.None;
        (reason, claim) = gate.examine(dataset, purpose);
        if (reason != TrainingGate.Reason.None) revert DatasetRefused(dataset.digest, reason);
    }

    /// @notice Checks that the sender is a member by the nullifier.
    /// @param round The round.
    /// @param submission What is handed in.
    /// @param scope The round's scope.
    function _checkMember(Round storage round, Submission calldata submission, string memory scope) private view {
        if (submission.nullifier >= Bn254.R) revert NotAMember();
        bytes32 subject = keccak256(bytes(Strings.toHexString(submission.nullifier, 32)));
        bytes32 params = keccak256(abi.encode(_SHOWS, _NULLIFIER, _SUBJECT, subject));
        bytes32 claim = _claim(_MEMBERSHIP_ID, params, _DATASET_ROLE, round.members, scope, submission.time);
        uint256[] memory inputs = new uint256[](5);
        inputs[0] = uint256(claim) % Bn254.R;
        inputs[1] =
            uint256(keccak256(abi.encode(_SCOPE_TAG, block.chainid, address(this), keccak256(bytes(scope))))) % Bn254.R;
        (inputs[2], inputs[3], inputs[4]) = (round.root, 1, submission.nullifier);
        if (!router.verify(round.membershipKey, submission.membershipProof, inputs)) revert NotAMember();
    }

    /// @notice Checks that an update is small, and committed to as the round asks for.
    /// @param round The round.
    /// @param submission What is handed in.
    /// @param scope The round's scope.
    /// @return vector The digest of its commitment.
    /// @return point The point that its entries are committed to by.
    function _checkUpdate(Round storage round, Submission calldata submission, string memory scope)
        private
        view
        returns (bytes32 vector, Bn254.Accumulator memory point)
    {
        Commitments.Table calldata table = submission.vector;
        vector = Commitments.digest(table);
        bytes32 params = Claims.paramsDigest(submission.params);
        Commitments.Found memory found = Commitments.column(table, round.column);
        bool asked = params == round.params && table.srs == srs && table.count == round.terms.length;
        if (!asked || found.nullable) revert WrongVector();

        bytes32 claim = _claim(_UPDATE_ID, params, _VECTOR_ROLE, vector, scope, submission.time);
        AttestationRegistry.Statement memory statement = attestations.statementOf(UPDATE);
        if (address(statement.rules) == address(0)) revert AttestationRegistry.UnknownStatement(UPDATE);
        Commitments.Table[] memory tables = new Commitments.Table[](1);
        tables[0] = table;
        uint256[] memory inputs = statement.rules.publicInputs(claim, submission.time, submission.params, tables);
        if (!router.verify(statement.vkHash, submission.updateProof, inputs)) revert NotSmall();
        (point.x, point.y) = (table.points[found.point][0], table.points[found.point][1]);
    }

    /// @notice The digest of a claim about one table, for this contract and the sender.
    /// @param statement keccak256 of the statement's id; its version is 1.
    /// @param params The digest of the parameters.
    /// @param role keccak256 of the table's role.
    /// @param table The table's digest.
    /// @param scope The scope.
    /// @param time The evaluation time.
    /// @return The digest.
    function _claim(bytes32 statement, bytes32 params, bytes32 role, bytes32 table, string memory scope, uint64 time)
        private
        view
        returns (bytes32)
    {
        return Claims.digest(
            Claims.Claim({
                statement: statement,
                version: 1,
                params: params,
                tables: keccak256(abi.encode(role, table)),
                chainId: block.chainid,
                verifyingContract: address(this),
                submitter: _msgSender(),
                scope: keccak256(bytes(scope)),
                time: time
            })
        );
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

    /// @notice Finds the column among the parameters of claims about updates.
    /// @param params The parameters.
    /// @return keccak256 of the column's name.
    function _columnOf(Claims.Param[] calldata params) private pure returns (bytes32) {
        for (uint256 i = 0; i < params.length; ++i) {
            if (keccak256(bytes(params[i].name)) == _COLUMN) return keccak256(bytes(params[i].value));
        }
        revert InvalidTerms();
    }
}
