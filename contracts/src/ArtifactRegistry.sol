// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {BoundedText} from "./BoundedText.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";

/// @title Datasets, models and other artifacts, and what became of them
/// @notice An artifact is known by its digest: a dataset by that of its commitment, a model by the hash of its file. It
/// belongs to whoever registered it, for good; it can be withdrawn, and what was withdrawn stays on record. The events
/// are the audit trail: what was registered, what it was made from, where it lies, who used it for what.
/// @dev A digest that waits in the mempool can be registered by another custodian first. That gains nothing: consent
/// books and attestations are looked up by the owner. The holder commits again and registers the new digest.
///
/// The owner is the caller. Whoever registers through the Consortium's `execute` makes the Consortium the owner, for
/// which everybody can call by the same way.
contract ArtifactRegistry is IArtifactRegistry, AccessManaged {
    /// @notice The most parents of an artifact.
    uint256 public constant MAX_PARENTS = 16;
    /// @notice The longest pointer, in bytes.
    uint256 public constant MAX_POINTER = 512;
    /// @notice The longest note, in bytes.
    uint256 public constant MAX_NOTE = 512;

    mapping(bytes32 digest => Artifact) private _artifacts;
    mapping(bytes32 digest => bytes32[]) private _parents;
    mapping(bytes32 digest => string) private _pointers;

    /// @notice An artifact was registered.
    /// @param digest Its digest.
    /// @param owner Who registered it.
    /// @param kind What it is.
    /// @param pointer Where it lies: a URI, empty where that is nobody's business.
    event Registered(bytes32 indexed digest, address indexed owner, Kind kind, string pointer);

    /// @notice An artifact was made from another one.
    /// @param digest The artifact's digest.
    /// @param parent The digest of the one it was made from.
    event Derived(bytes32 indexed digest, bytes32 indexed parent);

    /// @notice An artifact lies elsewhere.
    /// @param digest Its digest.
    /// @param pointer Where it lies now.
    event PointerChanged(bytes32 indexed digest, string pointer);

    /// @notice An artifact is not to be relied on any more.
    /// @param digest Its digest.
    event Withdrawn(bytes32 indexed digest);

    /// @notice Somebody says to have used an artifact.
    /// @param digest Its digest.
    /// @param by Who says so.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param note What else there is to say.
    event Accessed(bytes32 indexed digest, address indexed by, bytes32 indexed purpose, string note);

    /// @notice Zero is nobody's digest.
    error ZeroDigest();

    /// @notice The digest is registered already.
    /// @param digest The digest.
    error AlreadyRegistered(bytes32 digest);

    /// @notice There is no such artifact.
    /// @param digest The digest.
    error UnknownArtifact(bytes32 digest);

    /// @notice The artifact was withdrawn before.
    /// @param digest Its digest.
    error AlreadyWithdrawn(bytes32 digest);

    /// @notice The artifact is somebody else's.
    /// @param digest Its digest.
    /// @param caller Who is not its owner.
    error NotOwner(bytes32 digest, address caller);

    /// @notice The artifact has too many parents.
    /// @param count How many.
    error TooManyParents(uint256 count);

    /// @notice A parent is listed twice.
    /// @param parent Its digest.
    error DuplicateParent(bytes32 parent);

    /// @notice Starts empty.
    /// @param consortium The AccessManager that says who may do what.
    constructor(address consortium) AccessManaged(consortium) {}

    /// @notice Registers an artifact of the caller's.
    /// @param digest Its digest.
    /// @param kind What it is.
    /// @param newPointer Where it lies: a URI, or empty.
    /// @param parentDigests What it was made from: registered artifacts, withdrawn or not, each once.
    function register(bytes32 digest, Kind kind, string calldata newPointer, bytes32[] calldata parentDigests)
        external
        restricted
    {
        _register(digest, kind, newPointer, parentDigests);
    }

    /// @notice Registers a model of the caller's. As `register`, with a role of its own: who trains models need not be
    /// a custodian.
    /// @param digest Its digest.
    /// @param newPointer Where it lies: a URI, or empty.
    /// @param parentDigests What it was made from: registered artifacts, withdrawn or not, each once.
    function registerModel(bytes32 digest, string calldata newPointer, bytes32[] calldata parentDigests)
        external
        restricted
    {
        _register(digest, Kind.Model, newPointer, parentDigests);
    }

    /// @notice Says for good that an artifact of the caller's is not to be relied on.
    /// @param digest Its digest.
    function withdraw(bytes32 digest) external restricted {
        Artifact storage entry = _owned(digest);
        if (entry.status == Status.Withdrawn) revert AlreadyWithdrawn(digest);
        entry.status = Status.Withdrawn;
        emit Withdrawn(digest);
    }

    /// @notice Says where an artifact of the caller's lies, withdrawn or not.
    /// @param digest Its digest.
    /// @param newPointer A URI, or empty.
    function movePointer(bytes32 digest, string calldata newPointer) external restricted {
        _owned(digest);
        BoundedText.check(newPointer, MAX_POINTER);
        _pointers[digest] = newPointer;
        emit PointerChanged(digest, newPointer);
    }

    /// @notice Puts on record that the caller used an artifact, withdrawn or not.
    /// @param digest Its digest.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param note What else there is to say.
    function logAccess(bytes32 digest, bytes32 purpose, string calldata note) external restricted {
        _known(digest);
        BoundedText.check(note, MAX_NOTE);
        emit Accessed(digest, _msgSender(), purpose, note);
    }

    /// @inheritdoc IArtifactRegistry
    function artifact(bytes32 digest) external view returns (Artifact memory) {
        return _artifacts[digest];
    }

    /// @inheritdoc IArtifactRegistry
    function parents(bytes32 digest) external view returns (bytes32[] memory) {
        return _parents[digest];
    }

    /// @notice Where an artifact lies.
    /// @param digest Its digest.
    /// @return A URI, or empty.
    function pointer(bytes32 digest) external view returns (string memory) {
        return _pointers[digest];
    }

    /// @notice Registers an artifact of the caller's.
    /// @param digest Its digest.
    /// @param kind What it is.
    /// @param newPointer Where it lies.
    /// @param parentDigests What it was made from.
    function _register(bytes32 digest, Kind kind, string calldata newPointer, bytes32[] calldata parentDigests)
        private
    {
        if (digest == 0) revert ZeroDigest();
        if (_artifacts[digest].status != Status.Unknown) revert AlreadyRegistered(digest);
        BoundedText.check(newPointer, MAX_POINTER);
        _checkParents(parentDigests);

        _artifacts[digest] = Artifact(_msgSender(), uint48(block.timestamp), kind, Status.Active);
        _parents[digest] = parentDigests;
        _pointers[digest] = newPointer;
        emit Registered(digest, _msgSender(), kind, newPointer);
        for (uint256 i = 0; i < parentDigests.length; ++i) {
            emit Derived(digest, parentDigests[i]);
        }
    }

    /// @notice Refuses parents that are too many, unknown or listed twice.
    /// @dev They are registered before the child, so nobody is among its own ancestors.
    /// @param list The parents.
    function _checkParents(bytes32[] calldata list) private view {
        if (list.length > MAX_PARENTS) revert TooManyParents(list.length);
        for (uint256 i = 0; i < list.length; ++i) {
            _known(list[i]);
            for (uint256 j = 0; j < i; ++j) {
                if (list[j] == list[i]) revert DuplicateParent(list[i]);
            }
        }
    }

    /// @notice Finds an artifact of the caller's.
    /// @param digest Its digest.
    /// @return entry The artifact.
    function _owned(bytes32 digest) private view returns (Artifact storage entry) {
        entry = _known(digest);
        if (entry.owner != _msgSender()) revert NotOwner(digest, _msgSender());
    }

    /// @notice Finds an artifact.
    /// @param digest Its digest.
    /// @return entry The artifact.
    function _known(bytes32 digest) private view returns (Artifact storage entry) {
        entry = _artifacts[digest];
        if (entry.status == Status.Unknown) revert UnknownArtifact(digest);
    }
}
