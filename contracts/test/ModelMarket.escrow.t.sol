// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../src/Bn254.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev A purchase from payment to its end: each step by whom it is for, in its time, and by nobody else. Disputes are
/// in ModelMarket.disputes.t.sol.
contract ModelMarketEscrowTest is MarketBase {
    uint256 private constant P = 21888242871839275222246405745257275088696311157297823662689037894645226208583;

    // Delivery.

    function test_aDeliveryIsKeptAndItsEventSaysSo() public {
        uint256 id = bought();
        bytes32 sealedKey = KEY ^ pad(id);
        vm.expectEmit();
        emit IModelMarket.Delivered(id, uint40(START + DISPUTE_TIME), generator(SELLER_SECRET), sealedKey);
        deliver(id, KEY);
        IModelMarket.Purchase memory kept = market.purchaseOf(id);
        vm.assertEq(kept.deadline, START + DISPUTE_TIME, "deadline");
        vm.assertEq(kept.sealedKey, sealedKey, "sealed key");
        (uint256[2] memory buyerKey, uint256[2] memory sellerKey) = market.keysOf(id);
        vm.assertEq(abi.encode(buyerKey), abi.encode(generator(BUYER_SECRET)), "buyer's key");
        vm.assertEq(abi.encode(sellerKey), abi.encode(generator(SELLER_SECRET)), "seller's key");
        assertState(id, IModelMarket.State.Delivered, "state");
    }

    function test_onlyTheSellerDelivers() public {
        uint256 id = bought();
        uint256[2] memory point = generator(SELLER_SECRET);
        address[3] memory others = [BUYER, STRANGER, address(this)];
        for (uint256 i = 0; i < others.length; ++i) {
            expectError(IModelMarket.NotSeller.selector, others[i]);
            vm.prank(others[i]);
            market.deliver(id, point, 0);
        }
    }

    /// Who bought the token meanwhile is not who sold the licence, and has not got the key.
    function test_theSellerDeliversAlsoAfterSellingTheToken() public {
        uint256 id = bought();
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(MODEL));
        uint256[2] memory point = generator(SELLER_SECRET);
        expectError(IModelMarket.NotSeller.selector, STRANGER);
        vm.prank(STRANGER);
        market.deliver(id, point, 0);
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
        vm.assertEq(market.owed(TRAINER), PRICE, "the seller's");
    }

    /// A key that shows up in the mempool after the time could be read and refunded at once.
    function test_nothingIsDeliveredAfterTheTime() public {
        uint256 id = bought();
        vm.warp(START + DELIVERY_TIME + 1);
        uint256[2] memory point = generator(SELLER_SECRET);
        expectError(IModelMarket.TooLate.selector, START + DELIVERY_TIME);
        vm.prank(TRAINER);
        market.deliver(id, point, 0);
    }

    function test_theLastSecondIsInTime() public {
        uint256 id = bought();
        vm.warp(START + DELIVERY_TIME);
        expectError(IModelMarket.TooEarly.selector, START + DELIVERY_TIME);
        market.refund(id);
        deliver(id, KEY);
    }

    function test_nothingIsDeliveredTwice() public {
        uint256 id = delivered();
        uint256[2] memory point = generator(SELLER_SECRET);
        vm.expectRevert(wrongState(id));
        vm.prank(TRAINER);
        market.deliver(id, point, 0);
    }

    function test_aSuspendedOrWithdrawnModelIsNotDelivered() public {
        uint256 id = bought();
        uint256[2] memory point = generator(SELLER_SECRET);
        uint256 alert = suspend(MODEL);
        expectError(IModelMarket.ModelSuspended.selector, MODEL);
        vm.prank(TRAINER);
        market.deliver(id, point, 0);

        vm.prank(AUDITOR);
        alerts.resolve(alert, "");
        withdrawModel(MODEL);
        expectError(IModelMarket.ModelWithdrawn.selector, MODEL);
        vm.prank(TRAINER);
        market.deliver(id, point, 0);
    }

    /// With infinity every secret gives the same pad, and off the curve a secret can be read piece by piece.
    function test_aDeliveryNeedsAPoint() public {
        uint256 id = bought();
        uint256[2][5] memory bad =
            [[uint256(0), 0], [uint256(1), 3], [uint256(1) + P, 2], [uint256(1), 2 + P], [type(uint256).max, 0]];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(Bn254.NotAPoint.selector);
            vm.prank(TRAINER);
            market.deliver(id, bad[i], 0);
        }
    }

    // The key withheld.

    /// A seller who never delivers is not paid, and anybody can see to it.
    function test_aWithheldKeyIsRefunded() public {
        uint256 id = bought();
        vm.warp(START + DELIVERY_TIME + 1);
        vm.expectEmit();
        emit IModelMarket.Refunded(id, BUYER);
        vm.prank(STRANGER);
        market.refund(id);
        assertRefunded(id);
        vm.assertFalse(market.hasLicence(MODEL, BUYER), "licence");
    }

    function test_aSellerMayRefundWheneverItIsNotPaid() public {
        uint256[3] memory ids = [bought(), delivered(), contested()];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.prank(TRAINER);
            market.refund(ids[i]);
            assertState(ids[i], IModelMarket.State.Refunded, "state");
        }
        vm.assertEq(market.owed(BUYER), 3 * uint256(PRICE), "owed");
        vm.assertFalse(market.hasLicence(MODEL, BUYER), "licence");
    }

    function test_whatWasDeliveredIsRefundedByTheSellerOnly() public {
        uint256[2] memory ids = [delivered(), contested()];
        vm.warp(START + 365 days);
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.expectRevert(wrongState(ids[i]));
            vm.prank(BUYER);
            market.refund(ids[i]);
        }
    }

    // The seller is paid.

    function test_silencePaysTheSeller() public {
        uint256 id = delivered();
        vm.warp(START + DISPUTE_TIME + 1);
        vm.expectEmit();
        emit IModelMarket.Settled(id, MODEL, BUYER, type(uint40).max);
        vm.prank(STRANGER);
        market.settle(id);
        assertSettled(id);
    }

    function test_aBuyerMayAcceptAtOnceAlsoWhatItContested() public {
        uint256[2] memory ids = [delivered(), contested()];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.prank(BUYER);
            market.accept(ids[i]);
            assertState(ids[i], IModelMarket.State.Settled, "state");
        }
        vm.assertEq(market.owed(TRAINER), 2 * uint256(PRICE), "owed");
    }

    // The end.

    /// No purchase is paid and refunded, or either of them twice.
    function test_theEndIsTheEnd() public {
        uint256 settled = delivered();
        vm.prank(BUYER);
        market.accept(settled);
        uint256 refunded = bought();
        vm.prank(TRAINER);
        market.refund(refunded);
        vm.warp(START + 365 days);
        expectNoWayOut(settled);
        expectNoWayOut(refunded);
        expectNoWayOut(99);
        vm.assertEq(market.owed(TRAINER), PRICE, "the seller's");
        vm.assertEq(market.owed(BUYER), PRICE, "the buyer's");
    }

    /// Whoever closes the market keeps nobody's money.
    function test_aClosedMarketKeepsNobodysMoney() public {
        uint256[4] memory ids = [bought(), bought(), delivered(), contested()];
        consortium.setTargetClosed(address(market), true);
        deliver(ids[0], KEY);
        vm.startPrank(BUYER);
        market.disputeKey(ids[0], BUYER_SECRET);
        market.contest(ids[2], "");
        vm.stopPrank();
        vm.warp(START + 365 days);
        market.refund(ids[1]);
        market.settle(ids[2]);
        market.settle(ids[3]);
        vm.prank(TRAINER);
        market.withdraw(payable(TRAINER));
        vm.prank(BUYER);
        market.withdraw(payable(BUYER));
        vm.assertEq(address(market).balance, 0, "held");
    }

    function expectNoWayOut(uint256 id) private {
        bytes memory refusal = wrongState(id);
        address[4] memory callers = [BUYER, TRAINER, AUDITOR, STRANGER];
        uint256[2] memory point = generator(SELLER_SECRET);
        for (uint256 i = 0; i < callers.length; ++i) {
            vm.startPrank(callers[i]);
            vm.expectRevert(refusal);
            market.deliver(id, point, 0);
            vm.expectRevert(refusal);
            market.disputeKey(id, BUYER_SECRET);
            vm.expectRevert(refusal);
            market.contest(id, "");
            vm.expectRevert(refusal);
            market.accept(id);
            vm.expectRevert(refusal);
            market.settle(id);
            vm.expectRevert(refusal);
            market.refund(id);
            vm.stopPrank();
        }
        vm.expectRevert(refusal);
        vm.prank(AUDITOR);
        market.rule(id, true, "");
    }
}
