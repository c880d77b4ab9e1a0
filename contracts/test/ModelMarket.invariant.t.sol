// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IModelMarket} from "../src/IModelMarket.sol";
import {ModelToken} from "../src/ModelToken.sol";
import {MarketBase} from "./MarketBase.sol";
import {Test} from "./Test.sol";

/// @dev Does at random what sellers, buyers, auditors and strangers do, and keeps account of the money without asking
/// the market: what came in, what went out, and what every purchase is worth to whom.
contract MarketHandler is MarketBase {
    struct Known {
        uint128 price;
        bool delivered;
        bool right;
        bool paid;
        bool refunded;
    }

    bytes32 private constant CHILD = keccak256("a model made from a dataset");

    Known[] private _known;
    uint256[] private _listings;
    uint256 private _in;
    uint256 private _out;

    constructor() {
        super.setUp();
        registerDataset(DATASET);
        wantShare(CUSTODIAN, DATASET, 777);
        registerModel(CHILD, only(DATASET));
        ModelToken.Contributor[] memory contributors = new ModelToken.Contributor[](1);
        contributors[0] = ModelToken.Contributor(RELAY, 333);
        publish(CHILD, contributors);
        offerOne(0, 1 ether);
    }

    // What happens.

    function offerOne(uint256 seed, uint128 price) public {
        IModelMarket.Offer memory what = offer();
        what.price = price;
        what.licenceTime = seed % 2 == 0 ? 0 : 1 days;
        _listings.push(list(seed % 3 == 0 ? MODEL : CHILD, what));
    }

    function reprice(uint256 seed, uint128 price) external {
        vm.prank(TRAINER);
        market.setPrice(_listings[seed % _listings.length], price);
    }

    function buyOne(uint256 seed) public {
        uint256 listing = _listings[seed % _listings.length];
        uint128 price = market.listingOf(listing).offer.price;
        vm.deal(BUYER, price);
        require(buy(listing) == _known.length + 1, "id");
        _known.push(Known(price, false, false, false, false));
        _in += price;
    }

    function deliverOne(uint256 seed, bool right) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        bytes32 sealedKey = (right ? KEY : MANIFEST) ^ pad(id);
        uint256[2] memory point = generator(SELLER_SECRET);
        vm.prank(TRAINER);
        if (!attempt(abi.encodeCall(market.deliver, (id, point, sealedKey)))) return;
        require(!entry.delivered && !entry.paid && !entry.refunded, "delivered twice");
        (entry.delivered, entry.right) = (true, right);
    }

    function dispute(uint256 seed) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        vm.prank(BUYER);
        if (attempt(abi.encodeCall(market.disputeKey, (id, BUYER_SECRET)))) end(entry, entry.right);
    }

    function contestOne(uint256 seed) external {
        if (_known.length == 0) return;
        (, uint256 id) = pick(seed);
        vm.prank(BUYER);
        attempt(abi.encodeCall(market.contest, (id, "")));
    }

    function ruleOne(uint256 seed, bool refunded) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        vm.prank(AUDITOR);
        if (attempt(abi.encodeCall(market.rule, (id, refunded, "")))) end(entry, !refunded);
    }

    function acceptOne(uint256 seed) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        vm.prank(BUYER);
        if (attempt(abi.encodeCall(market.accept, (id)))) end(entry, true);
    }

    function settleOne(uint256 seed) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        vm.prank(STRANGER);
        if (attempt(abi.encodeCall(market.settle, (id)))) end(entry, true);
    }

    function refundOne(uint256 seed, bool bySeller) external {
        if (_known.length == 0) return;
        (Known storage entry, uint256 id) = pick(seed);
        vm.prank(bySeller ? TRAINER : STRANGER);
        if (attempt(abi.encodeCall(market.refund, (id)))) end(entry, false);
    }

    function withdrawOne(uint256 seed) external {
        address account = accounts()[seed % 4];
        uint256 amount = market.owed(account);
        uint256 before = GOVERNOR.balance;
        vm.prank(account);
        bool success = attempt(abi.encodeCall(market.withdraw, (payable(GOVERNOR))));
        require(success == (amount != 0), "withdrawn");
        require(GOVERNOR.balance == before + amount, "paid");
        _out += amount;
    }

    function advance(uint256 seed) external {
        vm.warp(block.timestamp + seed % 2 days);
    }

    // What has to hold.

    function check() external view {
        uint256 held = 0;
        uint256 back = 0;
        uint256 earned = 0;
        for (uint256 i = 0; i < _known.length; ++i) {
            Known storage entry = _known[i];
            IModelMarket.State state = stateOf(i + 1);
            require(entry.paid == (state == IModelMarket.State.Settled), "paid");
            require(entry.refunded == (state == IModelMarket.State.Refunded), "refunded");
            if (entry.paid) earned += entry.price;
            else if (entry.refunded) back += entry.price;
            else held += entry.price;
        }
        uint256 owed = 0;
        for (uint256 i = 0; i < 4; ++i) {
            owed += market.owed(accounts()[i]);
        }
        require(_in == held + earned + back, "paid, refunded or held");
        require(address(market).balance == held + owed, "value held");
        require(_in == _out + held + owed, "value in = value out + held");
    }

    function end(Known storage entry, bool paid) private {
        require(!entry.paid && !entry.refunded, "an end after the end");
        require(entry.delivered || !paid, "paid without a delivery");
        if (paid) entry.paid = true;
        else entry.refunded = true;
    }

    function attempt(bytes memory data) private returns (bool success) {
        (success,) = address(market).call(data);
    }

    function pick(uint256 seed) private view returns (Known storage, uint256) {
        uint256 index = seed % _known.length;
        return (_known[index], index + 1);
    }

    function accounts() private pure returns (address[4] memory) {
        return [TRAINER, BUYER, CUSTODIAN, RELAY];
    }
}

/// @dev Whatever happens, what came in is what went out and what is held, and no purchase ends twice.
contract ModelMarketInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    MarketHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new MarketHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions they call.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), new bytes4[](12));
        bytes4[] memory selectors = list[0].selectors;
        (selectors[0], selectors[1], selectors[2]) =
        (handler.offerOne.selector, handler.reprice.selector, handler.advance.selector);
        (selectors[3], selectors[4], selectors[5]) =
        (handler.buyOne.selector, handler.deliverOne.selector, handler.dispute.selector);
        (selectors[6], selectors[7], selectors[8]) =
        (handler.contestOne.selector, handler.ruleOne.selector, handler.acceptOne.selector);
        (selectors[9], selectors[10], selectors[11]) =
        (handler.settleOne.selector, handler.refundOne.selector, handler.withdrawOne.selector);
    }

    function invariant_valueInIsValueOutAndHeld() public view {
        handler.check();
    }
}
