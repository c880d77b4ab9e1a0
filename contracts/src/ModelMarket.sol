// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {BoundedText} from "./BoundedText.sol";
import {IArtifactRegistry} from "./IArtifactRegistry.sol";
import {IAuditAlerts} from "./IAuditAlerts.sol";
import {IModelHeads} from "./IModelHeads.sol";
import {IModelMarket} from "./IModelMarket.sol";
import {KeyRelease} from "./KeyRelease.sol";
import {ModelToken} from "./ModelToken.sol";

/// @title A market of licences for models
/// @notice The price is held until the buyer has the key. A seller who does not deliver in time is not paid; a buyer
/// who was delivered a wrong key proves it by revealing a secret made for this purchase alone. Wrong content under the
/// right key is for an auditor to rule on, and without a ruling the seller is paid.
///
///     buy ─▶ Paid ── deliver ─▶ Delivered ── time, accept, right key ─▶ Settled
///              │                  │  │                                     ▲
///              │                  │  └─ contest ─▶ Contested ── time ──────┤
///              │ time             │ wrong key          └─ rule ────────────┤
///              └──────────────────┴────────────────────────────────────────┴─▶ Refunded
///
/// The ways out of a purchase ask for no role: closing the market keeps nobody's money. Payments are fetched by
/// `withdraw`.
/// @dev Calls to other contracts are all `view`; only `withdraw` calls a stranger, after everything is written.
///
/// A dispute about the key makes it public, whatever its outcome, as the buyer of a right key could anyway.
contract ModelMarket is IModelMarket, ModelToken, AccessManaged {
    /// @notice The shortest time for a delivery or a dispute, in seconds.
    uint32 public constant MIN_TIME = 10 minutes;
    /// @notice The longest time for a delivery or a dispute, in seconds.
    uint32 public constant MAX_TIME = 30 days;
    /// @notice How long auditors have to rule, in seconds.
    uint32 public constant RULING_TIME = 14 days;
    /// @notice The longest pointer, reason or note, in bytes.
    uint256 public constant MAX_TEXT = 512;

    /// @notice Where alerts are raised.
    IAuditAlerts public immutable alerts;

    /// @notice Where it says which version of a model is in use.
    IModelHeads public immutable heads;

    /// @notice How many listings there ever were; their ids count from 1.
    uint64 public listingCount;
    /// @notice How many purchases there ever were; their ids count from 1.
    uint256 public purchaseCount;

    mapping(uint256 id => Listing) private _listings;
    mapping(uint256 id => Purchase) private _purchases;

    /// @dev The last listing there was when a model's token last changed hands: this one and all before it have ended.
    mapping(bytes32 model => uint64) private _lastEnded;

    /// @dev How many purchases whose key was delivered are neither settled nor refunded.
    mapping(bytes32 model => mapping(address account => uint256)) private _delivered;

    /// @notice The last second of an account's licence; 0: it never had one.
    mapping(bytes32 model => mapping(address account => uint40)) public licensedUntil;

    /// @notice Starts without models.
    /// @param consortium The AccessManager that says who may do what.
    /// @param registry Where models and datasets are registered.
    /// @param auditAlerts Where alerts are raised.
    /// @param modelHeads Where it says which version of a model is in use.
    constructor(address consortium, IArtifactRegistry registry, IAuditAlerts auditAlerts, IModelHeads modelHeads)
        ModelToken(registry)
        AccessManaged(consortium)
    {
        (alerts, heads) = (auditAlerts, modelHeads);
    }

    /// @notice Says which share the caller wants of models made from its artifact and registered from now on. A later
    /// share is no greater than the first.
    /// @param artifact The artifact's digest.
    /// @param bps The share in basis points.
    function wantShare(bytes32 artifact, uint16 bps) external restricted {
        _wantShare(artifact, bps);
    }

    /// @notice Makes a token of a model that the caller registered, and fixes for good who has a share in it.
    /// @param model The model's digest.
    /// @param limit The most that the model's ancestors may get together, in basis points.
    /// @param resale What ERC-2981 asks for the caller of a resale of the token, in basis points.
    /// @param contributors Who else gets how much.
    function publish(bytes32 model, uint16 limit, uint16 resale, Contributor[] calldata contributors)
        external
        restricted
    {
        _checkSound(model);
        _publish(model, limit, resale, contributors);
    }

    /// @notice Offers licences for a model whose token the caller holds. All but the price is fixed.
    /// @param model The model's digest.
    /// @param offer What is offered.
    /// @param licencePointer Where the licence's text lies: a URI.
    /// @return id The listing's id.
    function list(bytes32 model, Offer calldata offer, string calldata licencePointer)
        external
        restricted
        returns (uint256 id)
    {
        if (_ownerOf(uint256(model)) != _msgSender()) revert NotHolder(model, _msgSender());
        _checkSaleable(model);
        _checkTime(offer.deliveryTime);
        _checkTime(offer.disputeTime);
        BoundedText.check(licencePointer, MAX_TEXT);

        id = ++listingCount;
        _listings[id] = Listing(_msgSender(), true, model, offer);
        emit Listed(id, model, _msgSender(), offer, licencePointer);
    }

    /// @notice Changes the price of a listing of the caller's, for those who buy from now on.
    /// @param listing Its id.
    /// @param price The price in wei.
    function setPrice(uint256 listing, uint128 price) external restricted {
        _ownListing(listing).offer.price = price;
        emit PriceChanged(listing, price);
    }

    /// @notice Takes a listing of the caller's back for good. What was bought is carried through.
    /// @param listing Its id.
    function unlist(uint256 listing) external restricted {
        _ownListing(listing).open = false;
        emit Unlisted(listing);
    }

    /// @notice Buys a licence. Exactly the price is sent, so that a price which changed meanwhile fails.
    /// @param listing The listing's id.
    /// @param buyerKey A one-time key P = b·G of the buyer's, made for this purchase.
    /// @return id The purchase's id.
    function buy(uint256 listing, uint256[2] calldata buyerKey) external payable restricted returns (uint256 id) {
        Listing storage bought = _listings[listing];
        if (!bought.open || listing <= _lastEnded[bought.model]) revert NotForSale(listing);
        uint128 price = bought.offer.price;
        if (msg.value != price) revert WrongPrice(msg.value, price);
        _checkSaleable(bought.model);
        KeyRelease.check(buyerKey);

        id = ++purchaseCount;
        uint40 deadline = _after(bought.offer.deliveryTime);
        _purchases[id] =
            Purchase(_msgSender(), deadline, State.Paid, price, uint64(listing), KeyRelease.pack(buyerKey), 0, 0);
        emit Bought(id, listing, _msgSender(), price, deadline, buyerKey);
    }

    /// @notice Puts on record that the caller, who has a licence, downloaded a model.
    /// @param model The model's digest.
    /// @param manifest The digest of the manifest that was downloaded.
    function logDownload(bytes32 model, bytes32 manifest) external restricted {
        _checkLicence(model);
        emit Downloaded(model, _msgSender(), manifest);
    }

    /// @notice Puts on record that the caller, who has a licence, used a model.
    /// @param model The model's digest.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param note What else there is to say.
    function logUse(bytes32 model, bytes32 purpose, string calldata note) external restricted {
        _checkLicence(model);
        BoundedText.check(note, MAX_TEXT);
        emit Used(model, _msgSender(), purpose, note);
    }

    /// @notice Rules on a contested purchase of somebody else's.
    /// @param id The purchase's id.
    /// @param refunded Whether the buyer gets the money back.
    /// @param note Why.
    function rule(uint256 id, bool refunded, string calldata note) external restricted {
        Purchase storage entry = _inTime(id, State.Contested);
        if (_msgSender() == entry.buyer || _msgSender() == _sellerOf(entry)) revert PartyMayNotRule(_msgSender());
        BoundedText.check(note, MAX_TEXT);
        emit Ruled(id, _msgSender(), refunded, note);
        if (refunded) _refund(id, entry);
        else _settle(id, entry);
    }

    /// @notice Delivers the key of what the caller sold, sealed to the buyer as `KeyRelease` says.
    /// @param id The purchase's id.
    /// @param sellerKey A one-time key E = e·G of the seller's.
    /// @param sealedKey The content key, sealed.
    function deliver(uint256 id, uint256[2] calldata sellerKey, bytes32 sealedKey) external {
        Purchase storage entry = _inTime(id, State.Paid);
        Listing storage sold = _listings[entry.listing];
        if (sold.seller != _msgSender()) revert NotSeller(_msgSender());
        _checkSound(sold.model);
        KeyRelease.check(sellerKey);

        entry.state = State.Delivered;
        entry.deadline = _after(sold.offer.disputeTime);
        (entry.sellerKey, entry.sealedKey) = (KeyRelease.pack(sellerKey), sealedKey);
        ++_delivered[sold.model][entry.buyer];
        emit Delivered(id, entry.deadline, sellerKey, sealedKey);
    }

    /// @notice Decides whether the key that the caller was delivered is the one that was offered. If not, the caller
    /// gets the money back, else the seller is paid. Everybody can read the key from then on.
    /// @param id The purchase's id.
    /// @param secret The secret b of the caller's one-time key.
    function disputeKey(uint256 id, uint256 secret) external {
        Purchase storage entry = _inTime(id, State.Delivered);
        _checkBuyer(entry);
        if (!KeyRelease.owns(secret, entry.buyerKey)) revert WrongSecret();

        bytes32 key = KeyRelease.open(secret, entry.sellerKey, entry.sealedKey, id);
        bool wrong = keccak256(abi.encode(key)) != _listings[entry.listing].offer.keyCommitment;
        emit KeyDisputed(id, wrong);
        if (wrong) _refund(id, entry);
        else _settle(id, entry);
    }

    /// @notice Says that what the caller bought is not what was offered, although the key is right. Auditors rule.
    /// @param id The purchase's id.
    /// @param reason Why.
    function contest(uint256 id, string calldata reason) external {
        Purchase storage entry = _inTime(id, State.Delivered);
        _checkBuyer(entry);
        BoundedText.check(reason, MAX_TEXT);
        entry.state = State.Contested;
        entry.deadline = _after(RULING_TIME);
        emit Contested(id, entry.deadline, reason);
    }

    /// @notice Pays the seller of what the caller bought without waiting, also where the caller contested it.
    /// @param id The purchase's id.
    function accept(uint256 id) external {
        Purchase storage entry = _delivery(id);
        _checkBuyer(entry);
        _settle(id, entry);
    }

    /// @notice Pays the seller when the time for a dispute, or for a ruling, is over. Anybody may call this.
    /// @param id The purchase's id.
    function settle(uint256 id) external {
        Purchase storage entry = _delivery(id);
        if (block.timestamp <= entry.deadline) revert TooEarly(entry.deadline);
        _settle(id, entry);
    }

    /// @notice Gives the buyer the money back: by anybody when the time for the delivery is over, by the seller at any
    /// time before it is paid.
    /// @param id The purchase's id.
    function refund(uint256 id) external {
        Purchase storage entry = _purchases[id];
        bool bySeller = _sellerOf(entry) == _msgSender();
        bool isOpen = entry.state == State.Delivered || entry.state == State.Contested;
        if (entry.state != State.Paid && !(bySeller && isOpen)) revert WrongState(id, entry.state);
        if (!bySeller && block.timestamp <= entry.deadline) revert TooEarly(entry.deadline);
        _refund(id, entry);
    }

    /// @inheritdoc IModelMarket
    function hasLicence(bytes32 model, address account) external view returns (bool) {
        return _hasLicence(model, account);
    }

    /// @notice What is known of a listing; all zero if there is none.
    /// @param id Its id.
    /// @return The listing.
    function listingOf(uint256 id) external view returns (Listing memory) {
        return _listings[id];
    }

    /// @notice What is known of a purchase; all zero if there is none.
    /// @param id Its id.
    /// @return The purchase.
    function purchaseOf(uint256 id) external view returns (Purchase memory) {
        return _purchases[id];
    }

    /// @notice The one-time keys of a purchase as points.
    /// @param id Its id.
    /// @return buyerKey The words x and y of the buyer's.
    /// @return sellerKey The words x and y of the seller's; zeros before the delivery.
    function keysOf(uint256 id) external view returns (uint256[2] memory buyerKey, uint256[2] memory sellerKey) {
        return (KeyRelease.unpack(_purchases[id].buyerKey), KeyRelease.unpack(_purchases[id].sellerKey));
    }

    /// @notice Moves a token. Listings end with that, and stay ended should it come back: its holder may have forgotten
    /// at which price it was listed.
    /// @param to Whose the token becomes.
    /// @param token The token.
    /// @param operator Who has to be allowed to move it; zero: nobody.
    /// @return from Whose it was.
    function _update(address to, uint256 token, address operator) internal override returns (address from) {
        from = super._update(to, token, operator);
        if (from != address(0)) _lastEnded[bytes32(token)] = listingCount;
    }

    /// @notice Splits the price and gives the licence: from now on, or from the end of the one that the buyer has.
    /// @param id The purchase's id.
    /// @param entry The purchase.
    function _settle(uint256 id, Purchase storage entry) private {
        Listing storage sold = _listings[entry.listing];
        bytes32 model = sold.model;
        entry.state = State.Settled;
        --_delivered[model][entry.buyer];

        uint256 until = type(uint40).max;
        if (sold.offer.licenceTime != 0) {
            uint256 from = licensedUntil[model][entry.buyer];
            if (from < block.timestamp) from = block.timestamp;
            if (until > from + sold.offer.licenceTime) until = from + sold.offer.licenceTime;
        }
        licensedUntil[model][entry.buyer] = uint40(until);
        emit Settled(id, model, entry.buyer, uint40(until));
        _split(id, model, sold.seller, entry.price);
    }

    /// @notice Gives the buyer the money back.
    /// @param id The purchase's id.
    /// @param entry The purchase.
    function _refund(uint256 id, Purchase storage entry) private {
        if (entry.state != State.Paid) --_delivered[_listings[entry.listing].model][entry.buyer];
        entry.state = State.Refunded;
        _credit(entry.buyer, entry.price);
        emit Refunded(id, entry.buyer);
    }

    /// @notice Finds a listing of the caller's that was not taken back.
    /// @param id Its id.
    /// @return found The listing.
    function _ownListing(uint256 id) private view returns (Listing storage found) {
        found = _listings[id];
        if (!found.open) revert NotForSale(id);
        if (found.seller != _msgSender()) revert NotSeller(_msgSender());
    }

    /// @notice Finds a purchase in a state whose time is not over.
    /// @param id Its id.
    /// @param state The state.
    /// @return entry The purchase.
    function _inTime(uint256 id, State state) private view returns (Purchase storage entry) {
        entry = _purchases[id];
        if (entry.state != state) revert WrongState(id, entry.state);
        if (block.timestamp > entry.deadline) revert TooLate(entry.deadline);
    }

    /// @notice Finds a purchase whose key was delivered and whose money is held.
    /// @param id Its id.
    /// @return entry The purchase.
    function _delivery(uint256 id) private view returns (Purchase storage entry) {
        entry = _purchases[id];
        if (entry.state != State.Delivered && entry.state != State.Contested) revert WrongState(id, entry.state);
    }

    /// @notice Refuses who is not the buyer.
    /// @param entry The purchase.
    function _checkBuyer(Purchase storage entry) private view {
        if (entry.buyer != _msgSender()) revert NotBuyer(_msgSender());
    }

    /// @notice Who sold.
    /// @param entry The purchase.
    /// @return The seller.
    function _sellerOf(Purchase storage entry) private view returns (address) {
        return _listings[entry.listing].seller;
    }

    /// @notice Refuses what is not a model, was withdrawn or is suspended.
    /// @param model Its digest.
    function _checkSound(bytes32 model) private view {
        IArtifactRegistry.Artifact memory found = artifacts.artifact(model);
        bool known = found.status != IArtifactRegistry.Status.Unknown;
        if (!known || found.kind != IArtifactRegistry.Kind.Model) revert NotAModel(model);
        if (found.status == IArtifactRegistry.Status.Withdrawn) revert ModelWithdrawn(model);
        if (alerts.isSuspended(model)) revert ModelSuspended(model);
    }

    /// @notice Refuses what is not sold: unsound models, and versions that another one has replaced.
    /// @param model Its digest.
    function _checkSaleable(bytes32 model) private view {
        _checkSound(model);
        if (heads.isSuperseded(model)) revert ModelSuperseded(model);
    }

    /// @notice Refuses a caller without a licence.
    /// @param model The model's digest.
    function _checkLicence(bytes32 model) private view {
        if (!_hasLicence(model, _msgSender())) revert NoLicence(model, _msgSender());
    }

    /// @notice See `hasLicence`.
    /// @param model The model's digest.
    /// @param account The account.
    /// @return Whether it may use the model.
    function _hasLicence(bytes32 model, address account) private view returns (bool) {
        return _delivered[model][account] != 0 || licensedUntil[model][account] >= block.timestamp;
    }

    /// @notice When a time is over that begins now.
    /// @param time The time in seconds.
    /// @return Its last second.
    function _after(uint32 time) private view returns (uint40) {
        return uint40(block.timestamp + time);
    }

    /// @notice Refuses a time that is too short or too long.
    /// @param time The time in seconds.
    function _checkTime(uint32 time) private pure {
        if (time < MIN_TIME || time > MAX_TIME) revert InvalidTime(time);
    }
}
