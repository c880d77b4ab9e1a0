// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title The vocabulary of the model market
/// @notice What is kept, what is announced and what is refused; and what other contracts ask.
interface IModelMarket {
    /// @notice Where a purchase stands.
    enum State {
        None,
        Paid,
        Delivered,
        Contested,
        Settled,
        Refunded
    }

    /// @notice What a seller offers.
    struct Offer {
        /// The price in wei; 0: for nothing.
        uint128 price;
        /// How long the seller has to deliver the key, in seconds.
        uint32 deliveryTime;
        /// How long the buyer has to dispute what was delivered, in seconds.
        uint32 disputeTime;
        /// How long the licence lasts from the payment of the seller on, in seconds; 0: without an end.
        uint32 licenceTime;
        /// The hash of the licence's text.
        bytes32 licence;
        /// The digest of the manifest of the encrypted model.
        bytes32 manifest;
        /// keccak256 of the key that the model is encrypted with.
        bytes32 keyCommitment;
    }

    /// @notice An offer on the market.
    struct Listing {
        /// Who sells.
        address seller;
        /// Whether it can be bought.
        bool open;
        /// The model's digest.
        bytes32 model;
        /// What is offered.
        Offer offer;
    }

    /// @notice A purchase.
    struct Purchase {
        /// Who buys.
        address buyer;
        /// The last second of what the state waits for: delivery, dispute or ruling.
        uint40 deadline;
        /// Where it stands.
        State state;
        /// What was paid, in wei.
        uint128 price;
        /// The listing that was bought.
        uint64 listing;
        /// The buyer's one-time key, packed as by `Bn254.pack`.
        uint256 buyerKey;
        /// The seller's one-time key, packed as by `Bn254.pack`; 0 before the delivery.
        uint256 sellerKey;
        /// The content key, sealed to the buyer; 0 before the delivery.
        bytes32 sealedKey;
    }

    /// @notice A model is offered.
    /// @param listing The listing's id.
    /// @param model The model's digest.
    /// @param seller Who sells.
    /// @param offer What is offered.
    /// @param licencePointer Where the licence's text lies: a URI.
    event Listed(
        uint256 indexed listing, bytes32 indexed model, address indexed seller, Offer offer, string licencePointer
    );

    /// @notice A listing has another price.
    /// @param listing Its id.
    /// @param price The price in wei.
    event PriceChanged(uint256 indexed listing, uint128 price);

    /// @notice A listing was taken back.
    /// @param listing Its id.
    event Unlisted(uint256 indexed listing);

    /// @notice A licence was bought; the money is held.
    /// @param purchase The purchase's id.
    /// @param listing The listing's id.
    /// @param buyer Who buys.
    /// @param price What was paid, in wei.
    /// @param deadline The last second for the delivery.
    /// @param buyerKey The buyer's one-time key.
    event Bought(
        uint256 indexed purchase,
        uint256 indexed listing,
        address indexed buyer,
        uint128 price,
        uint40 deadline,
        uint256[2] buyerKey
    );

    /// @notice The key was delivered.
    /// @param purchase The purchase's id.
    /// @param deadline The last second for a dispute.
    /// @param sellerKey The seller's one-time key.
    /// @param sealedKey The content key, sealed to the buyer.
    event Delivered(uint256 indexed purchase, uint40 deadline, uint256[2] sellerKey, bytes32 sealedKey);

    /// @notice The buyer revealed the one-time secret, and with it the key.
    /// @param purchase The purchase's id.
    /// @param upheld Whether the key was wrong.
    event KeyDisputed(uint256 indexed purchase, bool upheld);

    /// @notice The buyer says that the content is wrong under the right key.
    /// @param purchase The purchase's id.
    /// @param deadline The last second for a ruling.
    /// @param reason Why.
    event Contested(uint256 indexed purchase, uint40 deadline, string reason);

    /// @notice An auditor ruled on a contested purchase.
    /// @param purchase The purchase's id.
    /// @param auditor Who ruled.
    /// @param refunded Whether the buyer gets the money back.
    /// @param note Why.
    event Ruled(uint256 indexed purchase, address indexed auditor, bool refunded, string note);

    /// @notice The price was split.
    /// @param purchase The purchase's id.
    /// @param model The model's digest.
    /// @param buyer Who has a licence now.
    /// @param licensedUntil The licence's last second.
    event Settled(uint256 indexed purchase, bytes32 indexed model, address indexed buyer, uint40 licensedUntil);

    /// @notice The price goes back to the buyer.
    /// @param purchase The purchase's id.
    /// @param buyer Who bought.
    event Refunded(uint256 indexed purchase, address indexed buyer);

    /// @notice A licence holder says to have downloaded a model.
    /// @param model The model's digest.
    /// @param by Who says so.
    /// @param manifest The digest of the manifest that was downloaded.
    event Downloaded(bytes32 indexed model, address indexed by, bytes32 manifest);

    /// @notice A licence holder says to have used a model.
    /// @param model The model's digest.
    /// @param by Who says so.
    /// @param purpose keccak256 of the purpose's IRI.
    /// @param note What else there is to say.
    event Used(bytes32 indexed model, address indexed by, bytes32 indexed purpose, string note);

    /// @notice The artifact is not registered as a model.
    /// @param model Its digest.
    error NotAModel(bytes32 model);

    /// @notice The model was withdrawn by whoever registered it.
    /// @param model Its digest.
    error ModelWithdrawn(bytes32 model);

    /// @notice An open critical alert suspends the model.
    /// @param model Its digest.
    error ModelSuspended(bytes32 model);

    /// @notice Another version is in use in place of the model.
    /// @param model Its digest.
    error ModelSuperseded(bytes32 model);

    /// @notice The caller does not hold the model's token.
    /// @param model The model's digest.
    /// @param caller Who does not.
    error NotHolder(bytes32 model, address caller);

    /// @notice A time is shorter or longer than the market takes.
    /// @param time The time in seconds.
    error InvalidTime(uint256 time);

    /// @notice There is no such listing, or it was taken back, or the token changed hands since.
    /// @param listing The id.
    error NotForSale(uint256 listing);

    /// @notice The caller is not the seller.
    /// @param caller Who is not.
    error NotSeller(address caller);

    /// @notice The caller is not the buyer.
    /// @param caller Who is not.
    error NotBuyer(address caller);

    /// @notice What was sent is not the price.
    /// @param sent What was sent, in wei.
    /// @param price The price in wei.
    error WrongPrice(uint256 sent, uint256 price);

    /// @notice The purchase is not in a state for this.
    /// @param purchase Its id.
    /// @param state The state it is in.
    error WrongState(uint256 purchase, State state);

    /// @notice The time for this is over.
    /// @param deadline The last second it was possible in.
    error TooLate(uint256 deadline);

    /// @notice The time for this has not come.
    /// @param deadline The second after which it is possible.
    error TooEarly(uint256 deadline);

    /// @notice The secret does not belong to the purchase's one-time key.
    error WrongSecret();

    /// @notice Nobody rules on a purchase of one's own.
    /// @param auditor Who tried to.
    error PartyMayNotRule(address auditor);

    /// @notice The caller has no licence.
    /// @param model The model's digest.
    /// @param caller Who has none.
    error NoLicence(bytes32 model, address caller);

    /// @notice Whether an account may use a model: it has a licence that has not ended, or was delivered the key and
    /// the purchase is not refunded. Whether the model is sound, `AuditAlerts` says.
    /// @param model The model's digest.
    /// @param account The account.
    /// @return Whether it may.
    function hasLicence(bytes32 model, address account) external view returns (bool);
}
