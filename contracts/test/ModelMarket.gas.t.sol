// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ModelToken} from "../src/ModelToken.sol";
import {MarketBase} from "./MarketBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/.
/// forge-config: default.isolate = true
contract ModelMarketGasTest is MarketBase {
    bytes32 private constant CHILD = keccak256("a model made from a dataset");

    function test_gasOfPublishing() public {
        registerDataset(DATASET);
        wantShare(CUSTODIAN, DATASET, 500);
        vm.snapshotGasLastCall("ModelMarket", "wantShare");
        registerModel(CHILD, only(DATASET));
        ModelToken.Contributor[] memory contributors = new ModelToken.Contributor[](1);
        contributors[0] = ModelToken.Contributor(STRANGER, 100);
        publish(CHILD, contributors);
        vm.snapshotGasLastCall("ModelMarket", "publish, 1 parent and 1 contributor");
        uint256 listing = list(CHILD, offer());
        vm.snapshotGasLastCall("ModelMarket", "list");
        uint256 id = buy(listing);
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
        vm.snapshotGasLastCall("ModelMarket", "accept, 1 parent and 1 contributor");
        vm.prank(TRAINER);
        market.unlist(listing);
        vm.snapshotGasLastCall("ModelMarket", "unlist");
    }

    function test_gasOfAPurchase() public {
        uint256 id = bought();
        vm.snapshotGasLastCall("ModelMarket", "buy");
        deliver(id, KEY);
        vm.snapshotGasLastCall("ModelMarket", "deliver");
        vm.prank(BUYER);
        market.logUse(MODEL, MANIFEST, "epoch 1");
        vm.snapshotGasLastCall("ModelMarket", "logUse");
        vm.prank(BUYER);
        market.accept(id);
        vm.snapshotGasLastCall("ModelMarket", "accept");
        vm.prank(TRAINER);
        market.withdraw(payable(TRAINER));
        vm.snapshotGasLastCall("ModelMarket", "withdraw");
    }

    function test_gasOfDisputes() public {
        uint256 id = bought();
        deliver(id, MANIFEST);
        vm.prank(BUYER);
        market.disputeKey(id, BUYER_SECRET);
        vm.snapshotGasLastCall("ModelMarket", "disputeKey, a wrong key");
        id = delivered();
        vm.prank(BUYER);
        market.contest(id, "it predicts nothing");
        vm.snapshotGasLastCall("ModelMarket", "contest");
        vm.prank(AUDITOR);
        market.rule(id, true, "so it is");
        vm.snapshotGasLastCall("ModelMarket", "rule, for the buyer");
    }

    /// The bounds on shares are there so that every transaction fits into a block, of 30 million gas on many chains.
    function test_theLongestListOfSharesFitsIntoABlock() public {
        bytes32[] memory parents = new bytes32[](16);
        for (uint256 i = 0; i < parents.length; ++i) {
            parents[i] = keccak256(abi.encode("parent", i));
            address owner = address(uint160(0x1000 + i));
            bytes32 dataset = keccak256(abi.encode("dataset", i));
            consortium.grantRole(1, owner, 0);
            consortium.grantRole(3, owner, 0);
            vm.startPrank(owner);
            artifacts.registerModel(dataset, "", new bytes32[](0));
            market.wantShare(dataset, 1000);
            vm.warp(block.timestamp + 1);
            artifacts.registerModel(parents[i], "", only(dataset));
            market.publish(parents[i], 10_000, 0, new ModelToken.Contributor[](0));
            market.transferFrom(owner, address(uint160(0x2000 + i)), uint256(parents[i]));
            vm.stopPrank();
            wantShare(address(uint160(0x2000 + i)), parents[i], 100);
        }
        registerModel(CHILD, parents);
        ModelToken.Contributor[] memory contributors = new ModelToken.Contributor[](16);
        for (uint256 i = 0; i < contributors.length; ++i) {
            contributors[i] = ModelToken.Contributor(address(uint160(0x3000 + i)), 100);
        }
        publish(CHILD, contributors);
        uint256 publishing = vm.snapshotGasLastCall("ModelMarket", "publish, 32 shares and 16 contributors");
        vm.assertEq(market.sharesOf(CHILD).length, market.MAX_SHARES(), "the longest list");
        vm.assertGt(5_000_000, publishing, "publishing");
        uint256 id = buy(list(CHILD, offer()));
        deliver(id, KEY);
        vm.prank(BUYER);
        market.accept(id);
        uint256 settling = vm.snapshotGasLastCall("ModelMarket", "accept, 32 shares and 16 contributors");
        vm.assertGt(5_000_000, settling, "settling");
    }
}
