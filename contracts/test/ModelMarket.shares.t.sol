// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {ModelToken} from "../src/ModelToken.sol";
import {PullPayments} from "../src/PullPayments.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev Publishing: whose a model is, who has a share in it, and that a price is split among them without a rest.
contract ModelMarketSharesTest is MarketBase {
    bytes32 private constant CHILD = keccak256("a model made from others");
    bytes32 private constant GRANDCHILD = keccak256("a model made from that");

    function none() private pure returns (ModelToken.Contributor[] memory) {
        return new ModelToken.Contributor[](0);
    }

    function contributor(address account, uint16 bps) private pure returns (ModelToken.Contributor[] memory all) {
        all = new ModelToken.Contributor[](1);
        all[0] = ModelToken.Contributor(account, bps);
    }

    function tooLarge(uint256 bps, uint256 limit) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ModelToken.ShareTooLarge.selector, bps, limit);
    }

    // The token.

    function test_aPublishedModelIsAToken() public view {
        vm.assertEq(market.ownerOf(uint256(MODEL)), TRAINER, "holder");
        vm.assertEq(market.ownerOfArtifact(MODEL), TRAINER, "owner");
        vm.assertTrue(market.supportsInterface(0x80ac58cd), "ERC-721");
        vm.assertTrue(market.supportsInterface(0x2a55205a), "ERC-2981");
        vm.assertTrue(market.supportsInterface(0x01ffc9a7), "ERC-165");
        vm.assertFalse(market.supportsInterface(0xffffffff), "no interface");
    }

    function test_aResaleOwesThePublisherARoyalty() public {
        registerModel(CHILD, new bytes32[](0));
        vm.prank(TRAINER);
        market.publish(CHILD, 0, 250, none());
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(CHILD));
        (address receiver, uint256 amount) = market.royaltyInfo(uint256(CHILD), 1 ether);
        vm.assertEq(receiver, TRAINER, "receiver");
        vm.assertEq(amount, 0.025 ether, "amount");
    }

    function test_aResaleOwesATenthAtMost() public {
        registerModel(CHILD, new bytes32[](0));
        vm.expectRevert(tooLarge(1001, 1000));
        vm.prank(TRAINER);
        market.publish(CHILD, 0, 1001, none());
    }

    function test_onlyWhoRegisteredAModelPublishesIt() public {
        registerModel(CHILD, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(ModelToken.NotArtifactOwner.selector, CHILD, STRANGER));
        vm.prank(STRANGER);
        market.publish(CHILD, 0, 0, none());
    }

    function test_aModelIsPublishedOnce() public {
        expectError(ModelToken.AlreadyPublished.selector, MODEL);
        publish(MODEL);
    }

    function test_onlySoundModelsArePublished() public {
        expectError(IModelMarket.NotAModel.selector, CHILD);
        publish(CHILD);
        registerDataset(DATASET);
        expectError(IModelMarket.NotAModel.selector, DATASET);
        vm.prank(CUSTODIAN);
        market.publish(DATASET, 0, 0, none());
        registerModel(CHILD, new bytes32[](0));
        suspend(CHILD);
        expectError(IModelMarket.ModelSuspended.selector, CHILD);
        publish(CHILD);
        withdrawModel(CHILD);
        expectError(IModelMarket.ModelWithdrawn.selector, CHILD);
        publish(CHILD);
    }

    // Terms.

    function test_anOwnerSaysWhatItWants() public {
        registerDataset(DATASET);
        vm.expectEmit();
        emit ModelToken.ShareWanted(DATASET, 500);
        wantShare(CUSTODIAN, DATASET, 500);
        vm.assertEq(market.termsOf(DATASET).bps, 500, "share");
        vm.assertEq(market.termsOf(DATASET).since, START, "since");
    }

    function test_onlyTheOwnerSaysWhatIsWanted() public {
        registerDataset(DATASET);
        bytes32[2] memory artifacts_ = [DATASET, keccak256("not registered")];
        for (uint256 i = 0; i < artifacts_.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(ModelToken.NotArtifactOwner.selector, artifacts_[i], TRAINER));
            wantShare(TRAINER, artifacts_[i], 1);
        }
        // A token's holder, and not who registered it.
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(MODEL));
        vm.expectRevert(abi.encodeWithSelector(ModelToken.NotArtifactOwner.selector, MODEL, TRAINER));
        wantShare(TRAINER, MODEL, 1);
        wantShare(STRANGER, MODEL, 1);
    }

    function test_aShareIsBoundedAndNeverRaised() public {
        registerDataset(DATASET);
        vm.expectRevert(tooLarge(2501, 2500));
        wantShare(CUSTODIAN, DATASET, 2501);
        wantShare(CUSTODIAN, DATASET, 500);
        uint256 since = market.termsOf(DATASET).since;
        vm.expectRevert(tooLarge(501, 500));
        wantShare(CUSTODIAN, DATASET, 501);
        wantShare(CUSTODIAN, DATASET, 0);
        vm.assertEq(market.termsOf(DATASET).since, since, "since");
        vm.expectRevert(tooLarge(1, 0));
        wantShare(CUSTODIAN, DATASET, 1);
    }

    /// Who trained on something that cost nothing then is not asked for a share afterwards.
    function test_aShareCountsForModelsRegisteredAfterwards() public {
        registerDataset(DATASET);
        registerModel(CHILD, only(DATASET));
        vm.warp(START + 1);
        wantShare(CUSTODIAN, DATASET, 500);
        publish(CHILD);
        vm.assertEq(market.sharesOf(CHILD).length, 0, "shares");
        registerModel(GRANDCHILD, only(DATASET));
        publish(GRANDCHILD);
        vm.assertEq(market.sharesOf(GRANDCHILD).length, 1, "shares of the later one");
    }

    /// Within a second nobody can tell what came first, and who sees a registration coming must gain nothing by it.
    function test_aShareOfTheSameSecondDoesNotCount() public {
        registerDataset(DATASET);
        vm.prank(CUSTODIAN);
        market.wantShare(DATASET, 500);
        registerModel(CHILD, only(DATASET));
        publish(CHILD);
        vm.assertEq(market.sharesOf(CHILD).length, 0, "shares");
    }

    function test_aLoweredShareLeavesPublishedModelsAlone() public {
        makeChild(500);
        wantShare(CUSTODIAN, DATASET, 100);
        vm.assertEq(market.sharesOf(CHILD)[0].bps, 500, "share");
    }

    function test_thePublisherNamesTheMostThatItGives() public {
        registerDataset(DATASET);
        wantShare(CUSTODIAN, DATASET, 500);
        registerModel(CHILD, only(DATASET));
        vm.expectRevert(tooLarge(500, 499));
        vm.prank(TRAINER);
        market.publish(CHILD, 499, 0, none());
        vm.prank(TRAINER);
        market.publish(CHILD, 500, 0, none());
    }

    // Contributors.

    function test_contributorsAreFewAndSomebody() public {
        registerModel(CHILD, new bytes32[](0));
        expectError(ModelToken.TooManyContributors.selector, 17);
        publish(CHILD, new ModelToken.Contributor[](17));
        vm.expectRevert(PullPayments.ZeroAddress.selector);
        publish(CHILD, contributor(address(0), 1));
    }

    function test_nobodyGivesMoreThanThePrice() public {
        registerDataset(DATASET);
        wantShare(CUSTODIAN, DATASET, 500);
        registerModel(CHILD, only(DATASET));
        vm.expectRevert(tooLarge(10_001, 10_000));
        publish(CHILD, contributor(STRANGER, 9501));
        publish(CHILD, contributor(STRANGER, 9500));
        settleAt(CHILD, 1 ether);
        vm.assertEq(market.owed(TRAINER), 0, "the seller gave all away");
        vm.assertEq(market.owed(STRANGER), 0.95 ether, "contributor");
        vm.assertEq(market.contributorsOf(CHILD)[0].account, STRANGER, "kept");
    }

    // The chain.

    /// A parent hands on what its own ancestors would get of a price.
    function test_ancestorsArePaidThroughTheirChild() public {
        makeChild(1000);
        wantShare(TRAINER, CHILD, 2000);
        registerModel(GRANDCHILD, only(CHILD));
        publish(GRANDCHILD);
        ModelToken.Share[] memory shares = market.sharesOf(GRANDCHILD);
        vm.assertEq(shares.length, 2, "shares");
        assertShare(shares[0], DATASET, 200, 2);
        assertShare(shares[1], CHILD, 1800, 1);
    }

    function test_ancestorsBeyondTheLastLevelArePaidByTheirChildren() public {
        bytes32 parent = MODEL;
        wantShare(TRAINER, MODEL, 2500);
        for (uint256 i = 1; i <= 4; ++i) {
            bytes32 model = keccak256(abi.encode("generation", i));
            registerModel(model, only(parent));
            publish(model);
            wantShare(TRAINER, model, 2500);
            parent = model;
        }
        ModelToken.Share[] memory shares = market.sharesOf(parent);
        vm.assertEq(shares.length, 3, "levels");
        // A quarter; of that a quarter; of that a quarter, and the fourth level's part stays with the third.
        assertShare(shares[2], keccak256(abi.encode("generation", uint256(3))), 1914, 1);
        assertShare(shares[1], keccak256(abi.encode("generation", uint256(2))), 469, 2);
        assertShare(shares[0], keccak256(abi.encode("generation", uint256(1))), 117, 3);
    }

    /// The list is bounded: parents that come too late for their ancestors keep their share whole, and all are paid.
    function test_aFullListLeavesNoParentOut() public {
        bytes32[] memory datasets = new bytes32[](15);
        for (uint256 i = 0; i < datasets.length; ++i) {
            datasets[i] = keccak256(abi.encode("dataset", i));
            registerDataset(datasets[i]);
            wantShare(CUSTODIAN, datasets[i], 100);
        }
        bytes32[] memory models = new bytes32[](16);
        for (uint256 i = 0; i < models.length; ++i) {
            models[i] = keccak256(abi.encode("model", i));
            registerModel(models[i], datasets);
            publish(models[i]);
            wantShare(TRAINER, models[i], 200);
        }
        registerModel(CHILD, models);
        publish(CHILD);
        ModelToken.Share[] memory shares = market.sharesOf(CHILD);
        vm.assertEq(shares.length, 31, "shares");
        uint256 direct = 0;
        uint256 total = 0;
        for (uint256 i = 0; i < shares.length; ++i) {
            if (shares[i].level == 1) ++direct;
            total += shares[i].bps;
        }
        vm.assertEq(direct, 16, "parents");
        vm.assertEq(total, 3200, "total");
        settleAt(CHILD, 1 ether);
        vm.assertEq(market.owed(CUSTODIAN), 0.003 ether, "the datasets' owner");
    }

    function test_aWithdrawnParentIsPaidAllTheSame() public {
        makeChild(1000);
        vm.prank(CUSTODIAN);
        artifacts.withdraw(DATASET);
        settleAt(CHILD, 1 ether);
        vm.assertEq(market.owed(CUSTODIAN), 0.1 ether, "custodian");
    }

    /// Its share is not lost but the seller's.
    function test_aParentWithoutAnOwnerIsNotPaid() public {
        makeChild(1000);
        IArtifactRegistry.Artifact memory nobodys = artifacts.artifact(DATASET);
        nobodys.owner = address(0);
        vm.mockCall(address(artifacts), abi.encodeCall(artifacts.artifact, (DATASET)), abi.encode(nobodys));
        settleAt(CHILD, 1 ether);
        vm.assertEq(market.owed(TRAINER), 1 ether, "seller");
        vm.assertEq(market.owed(address(0)), 0, "nobody");
    }

    function test_aShareGoesToWhoHoldsTheTokenThen() public {
        wantShare(TRAINER, MODEL, 1000);
        registerModel(CHILD, only(MODEL));
        publish(CHILD);
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, STRANGER, uint256(MODEL));
        settleAt(CHILD, 1 ether);
        vm.assertEq(market.owed(STRANGER), 0.1 ether, "holder");
    }

    function test_eachPartIsAnnounced() public {
        makeChild(1000);
        uint256 id = deliverAt(CHILD, 1 ether);
        vm.expectEmit();
        emit ModelToken.Credited(id, CUSTODIAN, DATASET, 0.1 ether);
        vm.expectEmit();
        emit ModelToken.Credited(id, TRAINER, 0, 0.9 ether);
        vm.prank(BUYER);
        market.accept(id);
    }

    /// Rounding makes no money and loses none.
    function testFuzz_thePartsAreThePrice(uint128 price, uint16 first, uint16 second, uint16 third) public {
        makeChild(uint16(first % 2501));
        wantShare(TRAINER, CHILD, uint16(second % 2501));
        registerModel(GRANDCHILD, only(CHILD));
        publish(GRANDCHILD, contributor(STRANGER, uint16(third % 7501)));
        vm.prank(TRAINER);
        market.transferFrom(TRAINER, RELAY, uint256(CHILD));
        settleAt(GRANDCHILD, price);
        uint256 sum = market.owed(TRAINER) + market.owed(RELAY) + market.owed(CUSTODIAN) + market.owed(STRANGER);
        vm.assertEq(sum, price, "sum of the parts");
        vm.assertEq(address(market).balance, price, "held");
        vm.assertEq(market.owed(STRANGER), uint256(price) * (third % 7501) / 10_000, "rounded down");
    }

    function test_tokensThatAreNotThereHaveNoHolder() public {
        expectError(IERC721Errors.ERC721NonexistentToken.selector, uint256(CHILD));
        market.ownerOf(uint256(CHILD));
    }

    function makeChild(uint16 bps) private {
        registerDataset(DATASET);
        wantShare(CUSTODIAN, DATASET, bps);
        registerModel(CHILD, only(DATASET));
        publish(CHILD);
    }

    function deliverAt(bytes32 model, uint128 price) private returns (uint256 id) {
        IModelMarket.Offer memory what = offer();
        what.price = price;
        vm.deal(BUYER, price);
        id = buy(list(model, what));
        deliver(id, KEY);
    }

    function settleAt(bytes32 model, uint128 price) private {
        uint256 id = deliverAt(model, price);
        vm.prank(BUYER);
        market.accept(id);
    }

    function assertShare(ModelToken.Share memory share, bytes32 artifact, uint16 bps, uint8 level) private pure {
        vm.assertEq(share.artifact, artifact, "artifact");
        vm.assertEq(share.bps, bps, "share");
        vm.assertEq(share.level, level, "level");
    }
}
