// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {ERC2981} from "@openzeppelin/contracts/token/common/ERC2981.sol";

import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {PullPayments} from "./PullPayments.sol";

/// @title Models as tokens, and who has a share in what they earn
/// @notice A published model is an ERC-721 token whose id is the model's digest. The token's holder sells licences. Of
/// each price, shares go to the owners of what the model was made from, and to those whom the publisher names.
///
/// The owner of an artifact, dataset or model, says which share it wants of the models made from it. That counts for
/// models that are registered afterwards, and can only be lowered: whoever trains on something knows the price before.
/// When a model is published its shares are fixed, for good.
///
/// A parent that is a published model hands on of its share what its ancestors would get of a price, so ancestors are
/// paid directly up to `MAX_LEVEL` levels. A parent whose ancestors do not fit into the list any more keeps its share
/// whole. A share is paid to whoever owns the artifact at that time, withdrawn or not: the model was made from it all
/// the same.
abstract contract ModelToken is ERC721, ERC2981, PullPayments {
    /// @notice What an owner wants of models made from its artifact.
    struct Terms {
        /// The share in basis points.
        uint16 bps;
        /// When there first was one, in seconds.
        uint48 since;
    }

    /// @notice An artifact's share in the price of a model.
    struct Share {
        /// The artifact's digest.
        bytes32 artifact;
        /// The share in basis points.
        uint16 bps;
        /// 1 for a parent, 2 for a parent's parent, and so on.
        uint8 level;
    }

    /// @notice Somebody's share in the price of a model, say for data.
    struct Contributor {
        /// Who.
        address account;
        /// The share in basis points.
        uint16 bps;
    }

    /// @notice The whole, in basis points.
    uint16 public constant WHOLE = 10_000;
    /// @notice The greatest share that an owner may want of a model made from its artifact.
    uint16 public constant MAX_SHARE = 2500;
    /// @notice The greatest part of a resale's price that ERC-2981 may ask for.
    uint16 public constant MAX_RESALE = 1000;
    /// @notice The most levels of ancestors that are paid directly.
    uint8 public constant MAX_LEVEL = 3;
    /// @notice The most artifacts that have a share in a model.
    uint256 public constant MAX_SHARES = 32;
    /// @notice The most contributors of a model.
    uint256 public constant MAX_CONTRIBUTORS = 16;

    /// @notice Where models and datasets are registered.
    IArtifactRegistry public immutable artifacts;

    mapping(bytes32 artifact => Terms) private _terms;
    mapping(bytes32 model => Share[]) private _shares;
    mapping(bytes32 model => Contributor[]) private _contributors;

    /// @notice An owner said which share it wants of models made from its artifact.
    /// @param artifact The artifact's digest.
    /// @param bps The share in basis points.
    event ShareWanted(bytes32 indexed artifact, uint16 bps);

    /// @notice A model was published.
    /// @param model Its digest, the token's id.
    /// @param owner Whose it is.
    /// @param shares What its ancestors get of each price.
    /// @param contributors What others get of each price.
    event Published(bytes32 indexed model, address indexed owner, Share[] shares, Contributor[] contributors);

    /// @notice Somebody is owed a part of a price.
    /// @param purchase The purchase's id.
    /// @param account Who.
    /// @param artifact The artifact that it has a share for; zero for the seller and for contributors.
    /// @param amount How much, in wei.
    event Credited(uint256 indexed purchase, address indexed account, bytes32 indexed artifact, uint256 amount);

    /// @notice The artifact is not the caller's.
    /// @param artifact Its digest.
    /// @param caller Who does not own it.
    error NotArtifactOwner(bytes32 artifact, address caller);

    /// @notice A share is greater than is allowed, or than it was.
    /// @param bps The share in basis points.
    /// @param limit The greatest that is taken.
    error ShareTooLarge(uint256 bps, uint256 limit);

    /// @notice There are too many contributors.
    /// @param count How many.
    error TooManyContributors(uint256 count);

    /// @notice The model is published already.
    /// @param model Its digest.
    error AlreadyPublished(bytes32 model);

    /// @notice Starts without models.
    /// @param registry Where models and datasets are registered.
    constructor(IArtifactRegistry registry) ERC721("Assent models", "MODEL") {
        artifacts = registry;
    }

    /// @notice What the owner of an artifact wants of models made from it.
    /// @param artifact Its digest.
    /// @return The terms; all zero if it wants nothing.
    function termsOf(bytes32 artifact) external view returns (Terms memory) {
        return _terms[artifact];
    }

    /// @notice What the ancestors of a published model get of each price.
    /// @param model Its digest.
    /// @return The shares.
    function sharesOf(bytes32 model) external view returns (Share[] memory) {
        return _shares[model];
    }

    /// @notice What others get of each price of a published model.
    /// @param model Its digest.
    /// @return The shares.
    function contributorsOf(bytes32 model) external view returns (Contributor[] memory) {
        return _contributors[model];
    }

    /// @notice Whose an artifact is: the token's holder if it was published, else who registered it.
    /// @param artifact Its digest.
    /// @return Who owns it; zero if it is not registered.
    function ownerOfArtifact(bytes32 artifact) public view returns (address) {
        address holder = _ownerOf(uint256(artifact));
        return holder == address(0) ? artifacts.artifact(artifact).owner : holder;
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override(ERC721, ERC2981) returns (bool) {
        return ERC721.supportsInterface(interfaceId) || ERC2981.supportsInterface(interfaceId);
    }

    /// @notice Says which share the caller wants of models made from its artifact, from now on. A later share is no
    /// greater than the first.
    /// @param artifact The artifact's digest.
    /// @param bps The share in basis points.
    function _wantShare(bytes32 artifact, uint16 bps) internal {
        if (ownerOfArtifact(artifact) != _msgSender()) revert NotArtifactOwner(artifact, _msgSender());
        Terms storage terms = _terms[artifact];
        uint16 limit = terms.since == 0 ? MAX_SHARE : terms.bps;
        if (bps > limit) revert ShareTooLarge(bps, limit);
        if (terms.since == 0) terms.since = uint48(block.timestamp);
        terms.bps = bps;
        emit ShareWanted(artifact, bps);
    }

    /// @notice Makes a token of the caller's model and fixes who has a share in it.
    /// @param model Its digest.
    /// @param limit The most that its ancestors may get together, in basis points.
    /// @param resale What ERC-2981 asks for the caller of a resale of the token, in basis points.
    /// @param contributors Who else gets how much.
    function _publish(bytes32 model, uint16 limit, uint16 resale, Contributor[] calldata contributors) internal {
        IArtifactRegistry.Artifact memory found = artifacts.artifact(model);
        if (found.owner != _msgSender()) revert NotArtifactOwner(model, _msgSender());
        if (_ownerOf(uint256(model)) != address(0)) revert AlreadyPublished(model);
        if (resale > MAX_RESALE) revert ShareTooLarge(resale, MAX_RESALE);

        uint256 chain = _addAncestors(model, found.registeredAt);
        if (chain > limit) revert ShareTooLarge(chain, limit);
        uint256 total = chain + _addContributors(model, contributors);
        if (total > WHOLE) revert ShareTooLarge(total, WHOLE);

        // Without the receiver's consent, which would be a call: the owner asked for it.
        _mint(_msgSender(), uint256(model));
        _setTokenRoyalty(uint256(model), _msgSender(), resale);
        emit Published(model, _msgSender(), _shares[model], contributors);
    }

    /// @notice Splits a price among all who have a share in a model. What rounding leaves is the seller's, so the parts
    /// are the price.
    /// @param purchase The purchase's id.
    /// @param model The model's digest.
    /// @param seller Who sells.
    /// @param price The price in wei.
    function _split(uint256 purchase, bytes32 model, address seller, uint256 price) internal {
        uint256 rest = price;
        Share[] storage shares = _shares[model];
        for (uint256 i = 0; i < shares.length; ++i) {
            rest -= _part(purchase, ownerOfArtifact(shares[i].artifact), shares[i].artifact, price, shares[i].bps);
        }
        Contributor[] storage contributors = _contributors[model];
        for (uint256 i = 0; i < contributors.length; ++i) {
            rest -= _part(purchase, contributors[i].account, 0, price, contributors[i].bps);
        }
        _part(purchase, seller, 0, rest, WHOLE);
    }

    /// @notice Writes down a part of a price.
    /// @param purchase The purchase's id.
    /// @param account Who gets it; nothing is taken for nobody.
    /// @param artifact What it is for.
    /// @param price The price in wei.
    /// @param bps The part in basis points.
    /// @return amount How much that is, in wei, rounded down.
    function _part(uint256 purchase, address account, bytes32 artifact, uint256 price, uint256 bps)
        private
        returns (uint256 amount)
    {
        amount = price * bps / WHOLE;
        if (amount == 0 || account == address(0)) return 0;
        _credit(account, amount);
        emit Credited(purchase, account, artifact, amount);
    }

    /// @notice Fixes the shares of a model's ancestors.
    /// @param model Its digest.
    /// @param registeredAt When it was registered, in seconds.
    /// @return total What they get together, in basis points.
    function _addAncestors(bytes32 model, uint48 registeredAt) private returns (uint256 total) {
        bytes32[] memory parents = artifacts.parents(model);
        Share[] storage list = _shares[model];
        for (uint256 i = 0; i < parents.length; ++i) {
            Terms memory terms = _terms[parents[i]];
            // What came first within a second nobody can tell, so that counts as too late.
            if (terms.bps == 0 || terms.since >= registeredAt) continue;
            total += terms.bps;
            // Places are kept for the parents that follow, one each.
            uint256 taken = list.length + parents.length - i;
            uint16 handedOn = 0;
            if (taken + _shares[parents[i]].length <= MAX_SHARES) handedOn = _handOn(list, parents[i], terms.bps);
            if (handedOn < terms.bps) list.push(Share(parents[i], terms.bps - handedOn, 1));
        }
    }

    /// @notice Adds what a parent hands on of its share.
    /// @param list The shares of the model.
    /// @param parent The parent's digest.
    /// @param bps The parent's share in basis points.
    /// @return handedOn How much it hands on, in basis points.
    function _handOn(Share[] storage list, bytes32 parent, uint16 bps) private returns (uint16 handedOn) {
        Share[] storage above = _shares[parent];
        for (uint256 i = 0; i < above.length; ++i) {
            Share memory share = above[i];
            uint16 part = uint16(uint256(bps) * share.bps / WHOLE);
            if (part == 0 || share.level >= MAX_LEVEL) continue;
            list.push(Share(share.artifact, part, share.level + 1));
            handedOn += part;
        }
    }

    /// @notice Fixes the shares of contributors.
    /// @param model The model's digest.
    /// @param contributors Who gets how much.
    /// @return total What they get together, in basis points.
    function _addContributors(bytes32 model, Contributor[] calldata contributors) private returns (uint256 total) {
        if (contributors.length > MAX_CONTRIBUTORS) revert TooManyContributors(contributors.length);
        for (uint256 i = 0; i < contributors.length; ++i) {
            if (contributors[i].account == address(0)) revert ZeroAddress();
            total += contributors[i].bps;
            _contributors[model].push(contributors[i]);
        }
    }
}
