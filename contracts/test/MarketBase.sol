// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {IModelMarket} from "../src/IModelMarket.sol";
import {KeyRelease} from "../src/KeyRelease.sol";
import {ModelToken} from "../src/ModelToken.sol";
import {Deployment} from "./Deployment.sol";

/// @dev A trainer with a published model, a buyer with money, and both sides' part of the key agreement.
abstract contract MarketBase is Deployment {
    bytes32 internal constant MODEL = keccak256("a model");
    bytes32 internal constant DATASET = keccak256("a dataset");
    bytes32 internal constant KEY = keccak256("the content key");
    bytes32 internal constant MANIFEST = keccak256("the manifest");
    bytes32 internal constant LICENCE = keccak256("the licence");
    string internal constant LICENCE_URI = "https://example.org/licence";
    address internal constant BUYER = address(0xb1);

    uint128 internal constant PRICE = 1 ether;
    uint32 internal constant DELIVERY_TIME = 1 days;
    uint32 internal constant DISPUTE_TIME = 2 days;
    uint256 internal constant BUYER_SECRET = 0xb0b;
    uint256 internal constant SELLER_SECRET = 0xe11e;

    function setUp() public virtual override {
        super.setUp();
        registerModel(MODEL, new bytes32[](0));
        publish(MODEL);
        vm.deal(BUYER, 100 ether);
    }

    function registerDataset(bytes32 digest) internal {
        vm.prank(CUSTODIAN);
        artifacts.register(digest, IArtifactRegistry.Kind.Dataset, "", new bytes32[](0));
    }

    function registerModel(bytes32 digest, bytes32[] memory parents) internal {
        vm.prank(TRAINER);
        artifacts.registerModel(digest, "", parents);
    }

    /// @dev Models that are registered next are so a second later, and owe the share.
    function wantShare(address owner, bytes32 artifact, uint16 bps) internal {
        vm.prank(owner);
        market.wantShare(artifact, bps);
        vm.warp(block.timestamp + 1);
    }

    function publish(bytes32 model) internal {
        publish(model, new ModelToken.Contributor[](0));
    }

    function publish(bytes32 model, ModelToken.Contributor[] memory contributors) internal {
        vm.prank(TRAINER);
        market.publish(model, 10_000, 0, contributors);
    }

    function only(bytes32 parent) internal pure returns (bytes32[] memory parents) {
        parents = new bytes32[](1);
        parents[0] = parent;
    }

    function offer() internal pure returns (IModelMarket.Offer memory) {
        return IModelMarket.Offer(PRICE, DELIVERY_TIME, DISPUTE_TIME, 0, LICENCE, MANIFEST, keccak256(abi.encode(KEY)));
    }

    function list() internal returns (uint256) {
        return list(MODEL, offer());
    }

    function list(bytes32 model, IModelMarket.Offer memory what) internal returns (uint256) {
        vm.prank(TRAINER);
        return market.list(model, what, LICENCE_URI);
    }

    function buy(uint256 listing) internal returns (uint256) {
        uint128 price = market.listingOf(listing).offer.price;
        uint256[2] memory point = generator(BUYER_SECRET);
        vm.prank(BUYER);
        return market.buy{value: price}(listing, point);
    }

    /// @dev A listing that was bought.
    function bought() internal returns (uint256) {
        return buy(list());
    }

    function deliver(uint256 purchase, bytes32 key) internal {
        bytes32 sealedKey = key ^ pad(purchase);
        uint256[2] memory point = generator(SELLER_SECRET);
        vm.prank(TRAINER);
        market.deliver(purchase, point, sealedKey);
    }

    /// @dev A purchase whose right key was delivered.
    function delivered() internal returns (uint256 purchase) {
        purchase = bought();
        deliver(purchase, KEY);
    }

    function contested() internal returns (uint256 purchase) {
        purchase = delivered();
        vm.prank(BUYER);
        market.contest(purchase, "it predicts nothing");
    }

    /// @dev What both sides compute for a purchase.
    function pad(uint256 purchase) internal view returns (bytes32) {
        uint256[2] memory shared = times(generator(BUYER_SECRET), SELLER_SECRET);
        return keccak256(abi.encode(KeyRelease.DOMAIN, block.chainid, address(market), purchase, shared[0], shared[1]));
    }

    /// @dev A precompile is called, so this comes before a prank and not after it.
    function generator(uint256 scalar) internal view returns (uint256[2] memory) {
        return times([uint256(1), 2], scalar);
    }

    function times(uint256[2] memory point, uint256 scalar) internal view returns (uint256[2] memory) {
        (bool success, bytes memory answer) = address(7).staticcall(abi.encode(point[0], point[1], scalar));
        require(success, "ecMul");
        return abi.decode(answer, (uint256[2]));
    }

    function suspend(bytes32 model) internal returns (uint256) {
        vm.prank(AUDITOR);
        return alerts.raise(model, AuditAlerts.Severity.Critical, 0, "");
    }

    function withdrawModel(bytes32 model) internal {
        vm.prank(TRAINER);
        artifacts.withdraw(model);
    }

    function stateOf(uint256 purchase) internal view returns (IModelMarket.State) {
        return market.purchaseOf(purchase).state;
    }

    function assertState(uint256 purchase, IModelMarket.State state, string memory title) internal view {
        vm.assertEq(uint256(stateOf(purchase)), uint256(state), title);
    }

    function assertRefunded(uint256 id) internal view {
        assertState(id, IModelMarket.State.Refunded, "state");
        vm.assertEq(market.owed(BUYER), PRICE, "the buyer's");
        vm.assertEq(market.owed(TRAINER), 0, "the seller's");
    }

    function assertSettled(uint256 id) internal view {
        assertState(id, IModelMarket.State.Settled, "state");
        vm.assertEq(market.owed(TRAINER), PRICE, "the seller's");
        vm.assertTrue(market.hasLicence(MODEL, BUYER), "licence");
    }

    /// @dev What a purchase of the given state refuses.
    function wrongState(uint256 purchase) internal view returns (bytes memory) {
        return abi.encodeWithSelector(IModelMarket.WrongState.selector, purchase, stateOf(purchase));
    }

    function expectError(bytes4 selector, address caller) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, caller));
    }

    function expectError(bytes4 selector, uint256 value) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, value));
    }

    function expectError(bytes4 selector, bytes32 value) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, value));
    }
}
