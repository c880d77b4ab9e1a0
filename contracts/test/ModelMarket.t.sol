// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Errors} from "@openzeppelin/contracts/utils/Errors.sol";

import {Bn254} from "../src/Bn254.sol";
import {BoundedText} from "../src/BoundedText.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {PullPayments} from "../src/PullPayments.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev An account that does something else when it is paid.
contract Reentrant {
    address private immutable _market;
    bytes private _again;
    bool public refused;

    constructor(address market) {
        _market = market;
    }

    receive() external payable {
        reenter();
    }

    function act(uint256 value, bytes calldata data, bytes calldata again) external {
        _again = again;
        (bool success, bytes memory answer) = _market.call{value: value}(data);
        require(success, string(answer));
    }

    function reenter() private {
        (bool success,) = _market.call(_again);
        refused = !success;
    }
}

/// @dev Listing, buying, licences and the way of the money out.
contract ModelMarketTest is MarketBase {
    bytes32 private constant PURPOSE = keccak256("https://w3id.org/dpv#ResearchAndDevelopment");

    // Listing.

    function test_aListingIsKeptAndItsEventSaysSo() public {
        vm.expectEmit();
        emit IModelMarket.Listed(1, MODEL, TRAINER, offer(), LICENCE_URI);
        uint256 id = list();
        IModelMarket.Listing memory kept = market.listingOf(id);
        vm.assertEq(id, 1, "ids count from 1");
        vm.assertEq(kept.seller, TRAINER, "seller");
        vm.assertEq(kept.model, MODEL, "model");
        vm.assertTrue(kept.open, "open");
        vm.assertEq(abi.encode(kept.offer), abi.encode(offer()), "offer");
    }

    function test_onlyTheTokensHolderLists() public {
        bytes32[2] memory models = [MODEL, keccak256("not published")];
        for (uint256 i = 0; i < models.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IModelMarket.NotHolder.selector, models[i], STRANGER));
            vm.prank(STRANGER);
            market.list(models[i], offer(), "");
        }
    }

    function test_aSuspendedOrWithdrawnModelIsNotListed() public {
        uint256 alert = suspend(MODEL);
        expectError(IModelMarket.ModelSuspended.selector, MODEL);
        list();
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        withdrawModel(MODEL);
        expectError(IModelMarket.ModelWithdrawn.selector, MODEL);
        list();
    }

    /// The market follows the head of a line: a version that another one has replaced is not sold until it is back, and
    /// what was bought before is delivered all the same.
    function test_aReplacedVersionIsNotSold() public {
        vm.prank(TRAINER);
        heads.open(MODEL);
        uint256 listing = list();
        this.buyHere(listing);
        uint256 id = 1;
        bytes32[] memory parents = new bytes32[](1);
        parents[0] = MODEL;
        bytes32 next = keccak256("the next version");
        registerModel(next, parents);
        vm.prank(GOVERNOR);
        heads.setHead(MODEL, next);

        expectError(IModelMarket.ModelSuperseded.selector, MODEL);
        this.buyHere(listing);
        expectError(IModelMarket.ModelSuperseded.selector, MODEL);
        list();
        uint256[2] memory point = generator(SELLER_SECRET);
        vm.prank(TRAINER);
        market.deliver(id, point, 0);

        vm.prank(GOVERNOR);
        heads.rollback(MODEL, next);
        this.buyHere(listing);
        publish(next);
        expectError(IModelMarket.ModelSuperseded.selector, next);
        list(next, offer());
    }

    function test_timesAreBounded() public {
        uint32[4] memory times_ = [uint32(0), 10 minutes - 1, 30 days + 1, type(uint32).max];
        for (uint256 i = 0; i < times_.length; ++i) {
            IModelMarket.Offer memory what = offer();
            what.deliveryTime = times_[i];
            expectError(IModelMarket.InvalidTime.selector, times_[i]);
            list(MODEL, what);
            what = offer();
            what.disputeTime = times_[i];
            expectError(IModelMarket.InvalidTime.selector, times_[i]);
            list(MODEL, what);
        }
    }

    function test_textsAreBounded() public {
        bytes memory refusal = abi.encodeWithSelector(BoundedText.TextTooLong.selector, 513, 512);
        vm.expectRevert(refusal);
        vm.prank(TRAINER);
        market.list(MODEL, offer(), string(new bytes(513)));
        uint256 id = delivered();
        assertState(id, IModelMarket.State.Delivered, "state");
        vm.expectRevert(refusal);
        vm.prank(BUYER);
        market.logUse(MODEL, PURPOSE, string(new bytes(513)));
    }

    function test_onlyTheSellerChangesAListing() public {
        uint256 id = list();
        vm.startPrank(STRANGER);
        expectError(IModelMarket.NotSeller.selector, STRANGER);
        market.setPrice(id, 0);
        expectError(IModelMarket.NotSeller.selector, STRANGER);
        market.unlist(id);
        vm.stopPrank();
    }

    function test_aListingIsTakenBackForGood() public {
        uint256 id = list();
        vm.expectEmit();
        emit IModelMarket.Unlisted(id);
        vm.startPrank(TRAINER);
        market.unlist(id);
        expectError(IModelMarket.NotForSale.selector, id);
        market.unlist(id);
        expectError(IModelMarket.NotForSale.selector, id);
        market.setPrice(id, 0);
        vm.stopPrank();
        expectError(IModelMarket.NotForSale.selector, id);
        this.buyHere(id);
    }

    /// What was bought is carried through.
    function test_takingAListingBackTouchesNoPurchase() public {
        uint256 listing = list();
        uint256 id = buy(listing);
        vm.prank(TRAINER);
        market.unlist(listing);
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
        vm.assertEq(market.owed(TRAINER), PRICE, "owed");
    }

    // Buying.

    function test_aPurchaseIsKeptAndItsEventSaysSo() public {
        uint256 listing = list();
        uint256[2] memory point = generator(BUYER_SECRET);
        vm.expectEmit();
        emit IModelMarket.Bought(1, listing, BUYER, PRICE, uint40(START + DELIVERY_TIME), point);
        uint256 id = buy(listing);
        IModelMarket.Purchase memory kept = market.purchaseOf(id);
        vm.assertEq(id, 1, "ids count from 1");
        vm.assertEq(kept.buyer, BUYER, "buyer");
        vm.assertEq(kept.listing, listing, "listing");
        vm.assertEq(kept.price, PRICE, "price");
        vm.assertEq(kept.deadline, START + DELIVERY_TIME, "deadline");
        assertState(id, IModelMarket.State.Paid, "state");
        vm.assertEq(address(market).balance, PRICE, "held");
    }

    /// A seller who sees a purchase coming and changes the price gets nothing; neither does who changed it in between.
    function test_aPriceThatChangedIsNotPaid() public {
        uint256 listing = list();
        uint256[2] memory point = generator(BUYER_SECRET);
        uint128[2] memory prices = [PRICE + 1, PRICE - 1];
        for (uint256 i = 0; i < prices.length; ++i) {
            vm.expectEmit();
            emit IModelMarket.PriceChanged(listing, prices[i]);
            vm.prank(TRAINER);
            market.setPrice(listing, prices[i]);
            vm.expectRevert(abi.encodeWithSelector(IModelMarket.WrongPrice.selector, PRICE, prices[i]));
            vm.prank(BUYER);
            market.buy{value: PRICE}(listing, point);
        }
        buy(listing);
    }

    function test_aSuspendedOrWithdrawnModelIsNotBought() public {
        uint256 listing = list();
        uint256 alert = suspend(MODEL);
        expectError(IModelMarket.ModelSuspended.selector, MODEL);
        this.buyHere(listing);
        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        withdrawModel(MODEL);
        expectError(IModelMarket.ModelWithdrawn.selector, MODEL);
        this.buyHere(listing);
    }

    function test_aListingDoesNotOutliveTheSellersToken() public {
        uint256 listing = list();
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(MODEL));
        expectError(IModelMarket.NotForSale.selector, listing);
        this.buyHere(listing);
    }

    /// Whoever gets a token back may have forgotten at which price it was listed.
    function test_aListingStaysEndedWhenTheTokenComesBack() public {
        uint256 listing = list();
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(MODEL));
        vm.prank(STRANGER);
        market.transferFrom(STRANGER, TRAINER, uint256(MODEL));
        expectError(IModelMarket.NotForSale.selector, listing);
        this.buyHere(listing);
        bought(); // a new one
    }

    function test_whatIsNotListedIsNotBought() public {
        expectError(IModelMarket.NotForSale.selector, 1);
        this.buyHere(1);
    }

    function test_aBuyersKeyIsAPoint() public {
        uint256 listing = list();
        uint256[2][2] memory bad = [[uint256(0), 0], [uint256(1), 3]];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(Bn254.NotAPoint.selector);
            vm.prank(BUYER);
            market.buy{value: PRICE}(listing, bad[i]);
        }
    }

    /// A licence for nothing goes the same way.
    function test_aPriceOfZeroIsAPrice() public {
        IModelMarket.Offer memory what = offer();
        what.price = 0;
        uint256 id = buy(list(MODEL, what));
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
        vm.assertEq(market.owed(TRAINER), 0, "owed");
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "licence");
        uint256 refunded = buy(list(MODEL, what));
        vm.prank(TRAINER);
        market.refund(refunded);
        vm.assertEq(market.owed(BUYER), 0, "owed to the buyer");
    }

    // Licences.

    function test_aLicenceBeginsWithTheKey() public {
        uint256 id = bought();
        vm.assertFalse(market.hasLicence(MODEL, BUYER), "before the delivery");
        deliver(id, KEY);
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "delivered");
        vm.assertFalse(market.hasLicence(MODEL, STRANGER), "somebody else");
        vm.assertFalse(market.hasLicence(DATASET, BUYER), "something else");
    }

    function test_aLicenceWithoutATermHasNoEnd() public {
        uint256 id = delivered();
        vm.prank(BUYER);
        market.accept(id);
        vm.warp(START + 36_500 days);
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "licence");
    }

    function test_aLicenceEndsAndIsProlonged() public {
        acceptWithTerm(30 days);
        vm.assertEq(market.licensedUntil(MODEL, BUYER), START + 30 days, "the last second");
        acceptWithTerm(10 days);
        vm.assertEq(market.licensedUntil(MODEL, BUYER), START + 40 days, "prolonged");
        vm.warp(START + 40 days);
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "last second");
        vm.warp(START + 40 days + 1);
        vm.assertFalse(market.hasLicence(MODEL, BUYER), "over");
        acceptWithTerm(10 days);
        vm.assertEq(market.licensedUntil(MODEL, BUYER), START + 50 days + 1, "a new one");
    }

    function test_aLicenceWithoutAnEndStaysSo() public {
        acceptWithTerm(0);
        acceptWithTerm(type(uint32).max);
        vm.assertEq(market.licensedUntil(MODEL, BUYER), type(uint40).max, "no end");
    }

    function test_aRefundLeavesOtherLicencesAlone() public {
        acceptWithTerm(30 days);
        uint256 id = delivered();
        vm.prank(TRAINER);
        market.refund(id);
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "the first one");
    }

    function test_useIsLoggedByLicenceHolders() public {
        uint256 id = delivered();
        assertState(id, IModelMarket.State.Delivered, "state");
        vm.startPrank(BUYER);
        vm.expectEmit();
        emit IModelMarket.Downloaded(MODEL, BUYER, MANIFEST);
        market.logDownload(MODEL, MANIFEST);
        vm.expectEmit();
        emit IModelMarket.Used(MODEL, BUYER, PURPOSE, "epoch 1");
        market.logUse(MODEL, PURPOSE, "epoch 1");
        vm.stopPrank();
        bytes memory refusal = abi.encodeWithSelector(IModelMarket.NoLicence.selector, MODEL, STRANGER);
        vm.startPrank(STRANGER);
        vm.expectRevert(refusal);
        market.logDownload(MODEL, MANIFEST);
        vm.expectRevert(refusal);
        market.logUse(MODEL, PURPOSE, "");
        vm.stopPrank();
    }

    // Money.

    function test_whatIsOwedIsPaidOnce() public {
        acceptWithTerm(0);
        vm.expectEmit();
        emit PullPayments.Paid(TRAINER, RELAY, PRICE);
        vm.startPrank(TRAINER);
        market.withdraw(payable(RELAY));
        vm.assertEq(RELAY.balance, PRICE, "paid");
        vm.assertEq(market.owed(TRAINER), 0, "owed");
        expectError(PullPayments.NothingOwed.selector, TRAINER);
        market.withdraw(payable(RELAY));
        vm.stopPrank();
    }

    function test_moneyIsNotSentToNobody() public {
        acceptWithTerm(0);
        vm.expectRevert(PullPayments.ZeroAddress.selector);
        vm.prank(TRAINER);
        market.withdraw(payable(address(0)));
    }

    function test_whoTakesNoMoneyIsOwedItStill() public {
        acceptWithTerm(0);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(TRAINER);
        market.withdraw(payable(address(artifacts)));
        vm.assertEq(market.owed(TRAINER), PRICE, "owed");
    }

    function test_moneyThatNobodyBuysForIsRefused() public {
        vm.prank(BUYER);
        (bool success,) = address(market).call{value: 1}("");
        vm.assertFalse(success, "sent for nothing");
    }

    /// A buyer who is paid back and calls again while it is gets nothing more.
    function test_aReentrantBuyerIsPaidOnce() public {
        Reentrant buyer = new Reentrant(address(market));
        vm.deal(address(buyer), PRICE);
        uint256 other = bought();
        uint256 listing = list();
        buyer.act(PRICE, abi.encodeCall(market.buy, (listing, generator(BUYER_SECRET))), "");
        uint256 id = market.purchaseCount();
        vm.warp(START + DELIVERY_TIME + 1);
        market.refund(id);
        bytes memory again = abi.encodeCall(market.withdraw, (payable(address(buyer))));
        buyer.act(0, again, again);
        vm.assertTrue(buyer.refused(), "refused");
        vm.assertEq(address(buyer).balance, PRICE, "paid once");
        vm.assertEq(address(market).balance, PRICE, "the other purchase's");
        assertState(other, IModelMarket.State.Paid, "the other purchase");
    }

    /// Neither does a seller, by withdrawing, settling or refunding again while it is paid.
    function test_aReentrantSellerIsPaidOnce() public {
        Reentrant seller = new Reentrant(address(market));
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, address(seller), uint256(MODEL));
        seller.act(0, abi.encodeCall(market.list, (MODEL, offer(), "")), "");
        bytes[3] memory calls;
        calls[0] = abi.encodeCall(market.withdraw, (payable(address(seller))));
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 id = buy(1);
            seller.act(0, abi.encodeCall(market.deliver, (id, generator(SELLER_SECRET), KEY ^ pad(id))), "");
            vm.prank(BUYER);
            market.accept(id);
            (calls[1], calls[2]) = (abi.encodeCall(market.settle, (id)), abi.encodeCall(market.refund, (id)));
            uint256 held = address(market).balance;
            seller.act(0, calls[0], calls[i]);
            vm.assertTrue(seller.refused(), "refused");
            vm.assertEq(address(market).balance, held - PRICE, "paid once");
        }
    }

    /// @dev A call of its own, so that an expected refusal is the purchase's.
    function buyHere(uint256 listing) external {
        vm.deal(BUYER, PRICE);
        uint256[2] memory point = generator(BUYER_SECRET);
        vm.prank(BUYER);
        market.buy{value: PRICE}(listing, point);
    }

    function acceptWithTerm(uint32 term) private {
        IModelMarket.Offer memory what = offer();
        what.licenceTime = term;
        uint256 id = buy(list(MODEL, what));
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
    }
}
