// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

import {Claims} from "./Claims.sol";
import {Commitments} from "./Commitments.sol";
import {IAttestationRegistry} from "./IAttestationRegistry.sol";
import {IConsentRegistry} from "./IConsentRegistry.sol";
import {IStatement} from "./IStatement.sol";
import {VerifierRouter} from "./VerifierRouter.sol";

/// @title Claims whose proof was verified
/// @notice Rebuilds a claim and its public inputs from what the submitter opens and from what the chain knows, has
/// the proof verified, and keeps the latest claim about each dataset. See docs/on-chain.md.
/// @dev Chain id, contract and submitter of a claim are not asked for: they are this chain's, this contract's and
/// whoever sends the transaction's. A copied proof is therefore one of another claim.
///
/// Everything that is called while a claim is checked is called for reading only, so there is nothing to re-enter.
contract AttestationRegistry is AccessManaged, IAttestationRegistry {
    /// @notice What the submitter says of a claim, besides its tables.
    struct Request {
        /// The statement's digest.
        bytes32 statement;
        /// The parameters, in the order of their names.
        Claims.Param[] params;
        /// The book's id; zero for a statement that is about none.
        bytes32 book;
        /// The claim's scope.
        string scope;
        /// The evaluation time, in seconds.
        uint64 time;
    }

    /// @notice A statement as it described itself when it was added.
    struct Statement {
        /// What turns claims into public inputs; zero where there is no such statement.
        IStatement rules;
        /// Whether its second table is a consent book.
        bool aboutBook;
        /// Its version in claims.
        uint64 version;
        /// keccak256 of its id.
        bytes32 id;
        /// The hash of its verifying key.
        bytes32 vkHash;
        /// keccak256 of the name of each table's role.
        bytes32[] roles;
    }

    /// @dev The digests of a claim and of what it is made of.
    struct Digests {
        bytes32 claim;
        bytes32 params;
        bytes32[] tables;
    }

    /// @dev An attestation in two words.
    struct Stored {
        bytes32 claim;
        uint48 time;
        uint48 revocations;
        address submitter;
    }

    /// @notice The least that `maxAge` can be.
    uint32 public constant LEAST_AGE = 1 minutes;
    /// @notice The most that `maxAge` can be.
    uint32 public constant MOST_AGE = 30 days;
    /// @notice The most that `maxLag` can be.
    uint32 public constant MOST_LAG = 1 days;

    /// @dev The most tables of a claim: attestations are kept under each of them.
    uint256 private constant _MAX_TABLES = 2;

    /// @notice Where proofs are verified.
    VerifierRouter public immutable router;

    /// @notice Where consent books are kept.
    IConsentRegistry public immutable consents;

    /// @notice How old a claim's evaluation time may be when the claim is submitted, in seconds.
    uint32 public maxAge;

    /// @notice How long ago the state of the book that a claim is about may have been superseded, in seconds.
    uint32 public maxLag;

    /// @notice Whether a claim was accepted.
    mapping(bytes32 claim => bool known) public claimKnown;

    mapping(bytes32 statement => Statement) private _statements;
    mapping(bytes32 key => Stored) private _latest;

    /// @notice A statement was added.
    /// @param statement Its digest.
    /// @param rules The statement contract.
    /// @param vkHash The hash of its verifying key.
    event StatementAdded(bytes32 indexed statement, IStatement indexed rules, bytes32 indexed vkHash);

    /// @notice A claim was accepted.
    /// @param dataset The digest of the dataset that it is about.
    /// @param statement The statement's digest.
    /// @param other The book's id, the second table's digest or zero, as in `latest`.
    /// @param claim The claim's digest.
    /// @param params The parameters' digest.
    /// @param time The evaluation time.
    /// @param submitter Who submitted it.
    event Attested(
        bytes32 indexed dataset,
        bytes32 indexed statement,
        bytes32 indexed other,
        bytes32 claim,
        bytes32 params,
        uint64 time,
        address submitter
    );

    /// @notice The limits were set.
    /// @param maxAge How old an evaluation time may be, in seconds.
    /// @param maxLag How long ago a book's state may have been superseded, in seconds.
    event LimitsSet(uint32 maxAge, uint32 maxLag);

    /// @notice No such statement was added.
    /// @param statement The digest asked for.
    error UnknownStatement(bytes32 statement);

    /// @notice The statement was added before.
    /// @param statement Its digest.
    error StatementTaken(bytes32 statement);

    /// @notice What a statement says of itself cannot be: no id, no version, no or too many roles, or no such table.
    error InvalidStatement();

    /// @notice The limits are out of bounds.
    /// @param maxAge The age asked for.
    /// @param maxLag The lag asked for.
    error LimitsOutOfBounds(uint32 maxAge, uint32 maxLag);

    /// @notice There are more or fewer tables than the statement has roles.
    /// @param expected The number of roles.
    /// @param actual The number of tables.
    error WrongTableCount(uint256 expected, uint256 actual);

    /// @notice The evaluation time is after the block's.
    /// @param time The time.
    error TimeInFuture(uint64 time);

    /// @notice The evaluation time is too long ago.
    /// @param time The time.
    error TimeTooOld(uint64 time);

    /// @notice The claim was accepted before.
    /// @param claim Its digest.
    error ClaimTaken(bytes32 claim);

    /// @notice A book is named for a statement that is about none.
    /// @param book The book's id.
    error UnexpectedBook(bytes32 book);

    /// @notice The opened book is no state that is remembered of the book.
    /// @param book The book's id.
    /// @param digest The digest of the opened book.
    error UnknownBookState(bytes32 book, bytes32 digest);

    /// @notice The state of the book was superseded too long ago.
    /// @param supersededAt When.
    error BookStateTooOld(uint64 supersededAt);

    /// @notice A consent was revoked since the book was in this state, or may have been.
    /// @param revokedAt When the last consent was revoked.
    error RevokedSince(uint64 revokedAt);

    /// @notice The proof is none of this claim, submitted here by this account.
    /// @param claim The claim's digest.
    error InvalidProof(bytes32 claim);

    /// @notice Starts without statements.
    /// @param authority Who says which account may call what.
    /// @param router_ Where proofs are verified.
    /// @param consents_ Where consent books are kept.
    /// @param maxAge_ How old an evaluation time may be, in seconds.
    /// @param maxLag_ How long ago a book's state may have been superseded, in seconds.
    constructor(address authority, VerifierRouter router_, IConsentRegistry consents_, uint32 maxAge_, uint32 maxLag_)
        AccessManaged(authority)
    {
        (router, consents) = (router_, consents_);
        _setLimits(maxAge_, maxLag_);
    }

    /// @notice Adds a statement for good.
    /// @param rules The statement contract. Its code must be immutable (no proxy): that is for the caller to see to.
    /// @return statement The statement's digest.
    function addStatement(IStatement rules) external restricted returns (bytes32 statement) {
        (string memory id, uint256 version) = (rules.id(), rules.version());
        (string[] memory roles, uint256 bookTable) = (rules.roles(), rules.bookTable());
        bool named = bytes(id).length != 0 && version != 0;
        // Without roles there is no table that could be the book, nor the dataset.
        if (!named || roles.length > _MAX_TABLES || bookTable >= roles.length) revert InvalidStatement();
        bytes32 idHash = keccak256(bytes(id));
        statement = Claims.statementDigest(idHash, version);
        Statement storage slot = _statements[statement];
        if (address(slot.rules) != address(0)) revert StatementTaken(statement);

        (slot.rules, slot.aboutBook, slot.version) = (rules, bookTable != 0, SafeCast.toUint64(version));
        (slot.id, slot.vkHash) = (idHash, rules.verifyingKeyHash());
        for (uint256 i = 0; i < roles.length; ++i) {
            slot.roles.push(keccak256(bytes(roles[i])));
        }
        emit StatementAdded(statement, rules, slot.vkHash);
    }

    /// @notice Sets how old claims may be.
    /// @param maxAge_ How old an evaluation time may be, in seconds.
    /// @param maxLag_ How long ago a book's state may have been superseded, in seconds.
    function setLimits(uint32 maxAge_, uint32 maxLag_) external restricted {
        _setLimits(maxAge_, maxLag_);
    }

    /// @notice Accepts a claim with its proof.
    /// @param request What is claimed.
    /// @param tables The tables that it is about, opened, in the order of the statement's roles.
    /// @param proof The proof as the verifier takes it.
    /// @return claim The claim's digest.
    function submit(Request calldata request, Commitments.Table[] calldata tables, bytes calldata proof)
        external
        restricted
        returns (bytes32 claim)
    {
        Statement storage statement = _statement(request.statement);
        _checkTime(request.time);
        Digests memory digests = _digests(statement, request, tables, msg.sender);
        claim = digests.claim;
        if (claimKnown[claim]) revert ClaimTaken(claim);
        (bytes32 other, uint64 revocations) = _second(statement.aboutBook, request.book, digests.tables);
        uint256[] memory inputs = statement.rules.publicInputs(claim, request.time, request.params, tables);
        if (!router.verify(statement.vkHash, proof, inputs)) revert InvalidProof(claim);

        _accept(request, digests, other, revocations);
    }

    /// @inheritdoc IAttestationRegistry
    function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 other)
        external
        view
        returns (Attestation memory)
    {
        Stored storage stored = _latest[_key(dataset, statement, params, other)];
        return Attestation(stored.claim, stored.time, stored.revocations, stored.submitter);
    }

    /// @notice What `submit` makes of a claim before it looks at book, time and proof: a prover sees here what the
    /// proof has to be about.
    /// @param request What is claimed.
    /// @param tables The tables that it is about, opened.
    /// @param submitter Who is to submit it.
    /// @return claim The claim's digest.
    /// @return inputs The public inputs.
    function preview(Request calldata request, Commitments.Table[] calldata tables, address submitter)
        external
        view
        returns (bytes32 claim, uint256[] memory inputs)
    {
        Statement storage statement = _statement(request.statement);
        claim = _digests(statement, request, tables, submitter).claim;
        inputs = statement.rules.publicInputs(claim, request.time, request.params, tables);
    }

    /// @notice A statement as it described itself when it was added.
    /// @param statement Its digest.
    /// @return What is known of it, all zero where it was never added.
    function statementOf(bytes32 statement) external view returns (Statement memory) {
        return _statements[statement];
    }

    /// @notice Keeps a claim whose proof was verified, as the latest unless a newer one is there.
    /// @dev Of two with one time the one that is accepted later is the latest: no fewer consents had been revoked in
    /// the state of the book that it is about.
    /// @param request What is claimed.
    /// @param digests Its digests.
    /// @param other The book or second table under which it is kept.
    /// @param revocations How many consents had been revoked.
    function _accept(Request calldata request, Digests memory digests, bytes32 other, uint64 revocations) private {
        (bytes32 claim, bytes32 dataset) = (digests.claim, digests.tables[0]);
        claimKnown[claim] = true;
        emit Attested(dataset, request.statement, other, claim, digests.params, request.time, msg.sender);

        Stored storage stored = _latest[_key(dataset, request.statement, digests.params, other)];
        if (request.time < stored.time) return;
        (stored.claim, stored.time) = (claim, SafeCast.toUint48(request.time));
        (stored.revocations, stored.submitter) = (SafeCast.toUint48(revocations), msg.sender);
    }

    /// @notice Sets how old claims may be, within bounds that nobody can change.
    /// @param maxAge_ How old an evaluation time may be, in seconds.
    /// @param maxLag_ How long ago a book's state may have been superseded, in seconds.
    function _setLimits(uint32 maxAge_, uint32 maxLag_) private {
        if (maxAge_ < LEAST_AGE || maxAge_ > MOST_AGE || maxLag_ > MOST_LAG) {
            revert LimitsOutOfBounds(maxAge_, maxLag_);
        }
        (maxAge, maxLag) = (maxAge_, maxLag_);
        emit LimitsSet(maxAge_, maxLag_);
    }

    /// @notice Finds a statement that was added.
    /// @param statement Its digest.
    /// @return slot The statement.
    function _statement(bytes32 statement) private view returns (Statement storage slot) {
        slot = _statements[statement];
        if (address(slot.rules) == address(0)) revert UnknownStatement(statement);
    }

    /// @notice Checks that an evaluation time is near the block's.
    /// @param time The time.
    function _checkTime(uint64 time) private view {
        if (time > block.timestamp) revert TimeInFuture(time);
        if (block.timestamp - time > maxAge) revert TimeTooOld(time);
    }

    /// @notice Tells what besides the dataset a claim is kept under. Were the second table left out, a claim about
    /// another list would stand in for one about the list that matters.
    /// @param aboutBook Whether the second table is a book.
    /// @param book The book's id, as the submitter says.
    /// @param tables The digests of the tables.
    /// @return other The book's id, the second table's digest or zero.
    /// @return revoked How many consents had been revoked in the state that the book is opened in.
    function _second(bool aboutBook, bytes32 book, bytes32[] memory tables)
        private
        view
        returns (bytes32 other, uint64 revoked)
    {
        if (aboutBook) return (book, _checkBook(book, tables[1]));
        if (book != 0) revert UnexpectedBook(book);
        return (tables.length > 1 ? tables[1] : bytes32(0), 0);
    }

    /// @notice Checks that the opened book is the book as it is, or was a short while ago with no revocation since.
    /// @param book The book's id.
    /// @param digest The digest of the opened book.
    /// @return revoked How many consents had been revoked in that state.
    function _checkBook(bytes32 book, bytes32 digest) private view returns (uint64 revoked) {
        (IConsentRegistry.State state, uint64 supersededAt) = consents.lookUp(book, digest);
        if (state == IConsentRegistry.State.Unknown) revert UnknownBookState(book, digest);
        uint64 revokedAt = 0;
        (revoked, revokedAt) = consents.revocations(book);
        if (state == IConsentRegistry.State.Current) return revoked;
        if (block.timestamp - supersededAt > maxLag) revert BookStateTooOld(supersededAt);
        // Blocks may share a time, and then nobody can tell which came first.
        if (revokedAt >= supersededAt) revert RevokedSince(revokedAt);
    }

    /// @notice Computes the digests of a claim.
    /// @param statement The statement.
    /// @param request What is claimed.
    /// @param tables The tables that it is about, opened.
    /// @param submitter Who submits it.
    /// @return digests The digests.
    function _digests(
        Statement storage statement,
        Request calldata request,
        Commitments.Table[] calldata tables,
        address submitter
    ) private view returns (Digests memory digests) {
        bytes32[] memory roles = statement.roles;
        if (tables.length != roles.length) revert WrongTableCount(roles.length, tables.length);
        digests.tables = new bytes32[](tables.length);
        for (uint256 i = 0; i < tables.length; ++i) {
            digests.tables[i] = Commitments.digest(tables[i]);
        }
        digests.params = Claims.paramsDigest(request.params);
        digests.claim = Claims.digest(
            Claims.Claim({
                statement: statement.id,
                version: statement.version,
                params: digests.params,
                tables: Claims.tablesDigest(roles, digests.tables),
                chainId: block.chainid,
                verifyingContract: address(this),
                submitter: submitter,
                scope: keccak256(bytes(request.scope)),
                time: request.time
            })
        );
    }

    /// @notice Where the latest attestation is kept.
    /// @param dataset The digest of the dataset.
    /// @param statement The statement's digest.
    /// @param params The parameters' digest.
    /// @param other The book's id or the second table's digest.
    /// @return The key.
    function _key(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 other) private pure returns (bytes32) {
        return keccak256(abi.encode(dataset, statement, params, other));
    }
}
