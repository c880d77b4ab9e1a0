// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {Bn254} from "../src/Bn254.sol";
import {BoundedText} from "../src/BoundedText.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev A purchase from payment to its end: each step by whom it is for, in its time, and by nobody else.
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

    // A dispute about the key.

    function test_aWrongKeyIsRefundedAtOnce() public {
        uint256 id = bought();
        deliver(id, KEY ^ bytes32(uint256(1)));
        vm.expectEmit();
        emit IModelMarket.KeyDisputed(id, true);
        vm.prank(BUYER);
        market.disputeKey(id, BUYER_SECRET);
        assertRefunded(id);
        vm.assertFalse(market.hasLicence(MODEL, BUYER), "licence");
    }

    function test_aRightKeyIsPaidAtOnce() public {
        uint256 id = delivered();
        vm.expectEmit();
        emit IModelMarket.KeyDisputed(id, false);
        vm.prank(BUYER);
        market.disputeKey(id, BUYER_SECRET);
        assertSettled(id);
    }

    function testFuzz_aKeyIsRightOrItIsNot(bytes32 key, uint256 buyerSecret, uint256 sellerSecret) public {
        vm.assume(buyerSecret % R != 0 && sellerSecret % R != 0);
        uint256 listing = list();
        uint256[2] memory point = generator(buyerSecret);
        vm.prank(BUYER);
        uint256 id = market.buy{value: PRICE}(listing, point);
        uint256[2] memory shared = times(point, sellerSecret);
        bytes32 mask = keccak256(
            abi.encode(keccak256("assent/key-release/v1"), block.chainid, address(market), id, shared[0], shared[1])
        );
        point = generator(sellerSecret);
        vm.prank(TRAINER);
        market.deliver(id, point, key ^ mask);
        vm.prank(BUYER);
        market.disputeKey(id, buyerSecret);
        bool right = key == KEY;
        assertState(id, right ? IModelMarket.State.Settled : IModelMarket.State.Refunded, "state");
    }

    /// Another secret would open another key, and every seller could be robbed.
    function test_aWrongSecretProvesNothing() public {
        uint256 id = delivered();
        uint256[3] memory secrets = [uint256(0), BUYER_SECRET + 1, R - BUYER_SECRET];
        for (uint256 i = 0; i < secrets.length; ++i) {
            vm.expectRevert(IModelMarket.WrongSecret.selector);
            vm.prank(BUYER);
            market.disputeKey(id, secrets[i]);
        }
        assertState(id, IModelMarket.State.Delivered, "state");
    }

    /// What was sealed for one purchase is noise in another one of the same buyer with the same one-time key.
    function test_aReplayedCiphertextIsAWrongKey() public {
        uint256 first = delivered();
        uint256 second = bought();
        bytes32 copied = market.purchaseOf(first).sealedKey;
        uint256[2] memory point = generator(SELLER_SECRET);
        vm.prank(TRAINER);
        market.deliver(second, point, copied);
        vm.prank(BUYER);
        market.disputeKey(second, BUYER_SECRET);
        assertState(second, IModelMarket.State.Refunded, "state");
    }

    function test_onlyTheBuyerDisputes() public {
        uint256 id = delivered();
        address[3] memory others = [TRAINER, STRANGER, AUDITOR];
        for (uint256 i = 0; i < others.length; ++i) {
            expectError(IModelMarket.NotBuyer.selector, others[i]);
            vm.prank(others[i]);
            market.disputeKey(id, BUYER_SECRET);
            expectError(IModelMarket.NotBuyer.selector, others[i]);
            vm.prank(others[i]);
            market.contest(id, "");
            expectError(IModelMarket.NotBuyer.selector, others[i]);
            vm.prank(others[i]);
            market.accept(id);
        }
    }

    function test_nothingIsDisputedAfterTheTime() public {
        uint256 id = delivered();
        vm.warp(START + DISPUTE_TIME + 1);
        vm.startPrank(BUYER);
        expectError(IModelMarket.TooLate.selector, START + DISPUTE_TIME);
        market.disputeKey(id, BUYER_SECRET);
        expectError(IModelMarket.TooLate.selector, START + DISPUTE_TIME);
        market.contest(id, "");
        vm.stopPrank();
    }

    function test_theLastSecondIsInTimeForADispute() public {
        uint256 id = delivered();
        vm.warp(START + DISPUTE_TIME);
        expectError(IModelMarket.TooEarly.selector, START + DISPUTE_TIME);
        market.settle(id);
        vm.prank(BUYER);
        market.contest(id, "");
    }

    function test_nothingIsDisputedBeforeTheDelivery() public {
        uint256 id = bought();
        bytes memory refusal = wrongState(id);
        vm.startPrank(BUYER);
        vm.expectRevert(refusal);
        market.disputeKey(id, BUYER_SECRET);
        vm.expectRevert(refusal);
        market.contest(id, "");
        vm.expectRevert(refusal);
        market.accept(id);
        vm.expectRevert(refusal);
        market.settle(id);
        vm.stopPrank();
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

    // Content.

    function test_aContestedPurchaseWaitsForARuling() public {
        uint256 id = delivered();
        uint40 deadline = uint40(START + market.RULING_TIME());
        vm.expectEmit();
        emit IModelMarket.Contested(id, deadline, "it predicts nothing");
        vm.prank(BUYER);
        market.contest(id, "it predicts nothing");
        vm.warp(START + DISPUTE_TIME + 1);
        expectError(IModelMarket.TooEarly.selector, deadline);
        market.settle(id);
    }

    function test_anAuditorRulesForEitherSide() public {
        uint256 first = contested();
        vm.expectEmit();
        emit IModelMarket.Ruled(first, AUDITOR, true, "so it is");
        vm.prank(AUDITOR);
        market.rule(first, true, "so it is");
        assertRefunded(first);

        uint256 second = contested();
        vm.prank(AUDITOR);
        market.rule(second, false, "it is as it was described");
        assertSettled(second);
    }

    function test_onlyAuditorsRule() public {
        uint256 id = contested();
        address[4] memory others = [BUYER, TRAINER, STRANGER, GOVERNOR];
        for (uint256 i = 0; i < others.length; ++i) {
            expectError(IAccessManaged.AccessManagedUnauthorized.selector, others[i]);
            vm.prank(others[i]);
            market.rule(id, true, "");
        }
    }

    function test_nobodyRulesOnAPurchaseOfOnesOwn() public {
        uint256 id = contested();
        address[2] memory parties = [BUYER, TRAINER];
        for (uint256 i = 0; i < parties.length; ++i) {
            consortium.grantRole(5, parties[i], 0);
            expectError(IModelMarket.PartyMayNotRule.selector, parties[i]);
            vm.prank(parties[i]);
            market.rule(id, true, "");
        }
    }

    function test_auditorsRuleOnNothingElse() public {
        uint256[3] memory ids = [bought(), delivered(), uint256(99)];
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.expectRevert(wrongState(ids[i]));
            vm.prank(AUDITOR);
            market.rule(ids[i], true, "");
        }
    }

    function test_auditorsWhoAreSilentPayTheSeller() public {
        uint256 id = contested();
        uint256 deadline = START + market.RULING_TIME();
        vm.warp(deadline + 1);
        expectError(IModelMarket.TooLate.selector, deadline);
        vm.prank(AUDITOR);
        market.rule(id, true, "");
        vm.prank(STRANGER);
        market.settle(id);
        assertSettled(id);
    }

    function test_whatIsContestedIsNotDisputedAgain() public {
        uint256 id = contested();
        bytes memory refusal = wrongState(id);
        vm.startPrank(BUYER);
        vm.expectRevert(refusal);
        market.disputeKey(id, BUYER_SECRET);
        vm.expectRevert(refusal);
        market.contest(id, "");
        vm.stopPrank();
    }

    function test_textsAreBounded() public {
        uint256 id = delivered();
        string memory long = string(new bytes(513));
        bytes memory refusal = abi.encodeWithSelector(BoundedText.TextTooLong.selector, 513, 512);
        vm.expectRevert(refusal);
        vm.prank(BUYER);
        market.contest(id, long);
        id = contested();
        vm.expectRevert(refusal);
        vm.prank(AUDITOR);
        market.rule(id, true, long);
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

    function assertRefunded(uint256 id) private view {
        assertState(id, IModelMarket.State.Refunded, "state");
        vm.assertEq(market.owed(BUYER), PRICE, "the buyer's");
        vm.assertEq(market.owed(TRAINER), 0, "the seller's");
    }

    function assertSettled(uint256 id) private view {
        assertState(id, IModelMarket.State.Settled, "state");
        vm.assertEq(market.owed(TRAINER), PRICE, "the seller's");
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "licence");
    }
}
