// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {BoundedText} from "../src/BoundedText.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev What a buyer says against a delivery: that the key is wrong, which the contract finds out, or that the content
/// is, which an auditor rules on. The rest of a purchase is in ModelMarket.escrow.t.sol.
contract ModelMarketDisputesTest is MarketBase {
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
}
