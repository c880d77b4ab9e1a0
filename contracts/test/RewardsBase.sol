// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ContributionRewards} from "../src/ContributionRewards.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {IAttestationRegistry} from "../src/IAttestationRegistry.sol";
import {Deployment} from "./Deployment.sol";

/// @dev A programme for consented, attested records, and a custodian's dataset with all that it wants. Attestations and
/// books are stubs.
abstract contract RewardsBase is Deployment {
    bytes32 internal constant PURPOSE = keccak256("https://w3id.org/dpv#ResearchAndDevelopment");
    bytes32 internal constant DATASET = keccak256("the dataset");
    bytes32 internal constant SECOND = keccak256("another dataset");
    address internal constant HOSPITAL = address(0x405);

    bytes32 internal constant ID = keccak256("id");
    bytes32 internal constant CONSENT = keccak256("consent");
    /// @dev The digest of the statement and parameters of the one criterion.
    bytes32 internal constant RANGES = keccak256(abi.encode(keccak256("ranges"), uint256(1)));
    bytes32 internal constant WITHIN = keccak256("age within 0 and 120");

    uint256 internal constant RECORDS = 40;
    uint128 internal constant RATE = 3 ether;
    uint128 internal constant BUDGET = 1000 ether;
    uint32 internal constant MAX_AGE = 7 days;
    uint48 internal constant END = uint48(START + 30 days);

    uint256 internal programme;

    function setUp() public virtual override {
        super.setUp();
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), HOSPITAL, 0);
        consortium.revokeRole(consortium.MINTER_ROLE(), MINTER);
        consortium.grantRole(consortium.MINTER_ROLE(), address(rewards), 0);
        consents.open(bookOf(CUSTODIAN));
        consents.open(bookOf(HOSPITAL));
        consents.grant(bookOf(CUSTODIAN), 100);
        consents.grant(bookOf(HOSPITAL), 100);
        programme = open(terms(), criteria());
        provide(CUSTODIAN, DATASET, RECORDS);
    }

    function terms() internal pure returns (ContributionRewards.Terms memory) {
        return ContributionRewards.Terms(RATE, BUDGET, END, MAX_AGE, PURPOSE);
    }

    function criteria() internal pure returns (ContributionRewards.Criterion[] memory list) {
        list = new ContributionRewards.Criterion[](1);
        list[0] = ContributionRewards.Criterion(RANGES, WITHIN, 0);
    }

    function open(ContributionRewards.Terms memory what, ContributionRewards.Criterion[] memory list)
        internal
        returns (uint256)
    {
        vm.prank(GOVERNOR);
        return rewards.open(what, list);
    }

    function bookOf(address owner) internal view returns (bytes32) {
        return consents.bookId(owner, PURPOSE);
    }

    /// @dev Registers a dataset and attests all that the programme wants.
    function provide(address owner, bytes32 dataset, uint256 records) internal {
        vm.prank(owner);
        artifacts.register(dataset, IArtifactRegistry.Kind.Dataset, "", new bytes32[](0));
        attestAll(owner, dataset, records);
    }

    function attestAll(address owner, bytes32 dataset, uint256 records) internal {
        attestCount(owner, dataset, records);
        put(dataset, RANGES, WITHIN, 0, owner);
        attestConsent(owner, dataset);
    }

    function attestCount(address owner, bytes32 dataset, uint256 records) internal {
        put(dataset, statement("count"), countParams(records), 0, owner);
    }

    function attestConsent(address owner, bytes32 dataset) internal {
        put(dataset, statement("consent"), gate.paramsDigest(CONSENT, true), bookOf(owner), owner);
    }

    /// @dev Attests at this moment, with the book as it is.
    function put(bytes32 dataset, bytes32 which, bytes32 params, bytes32 other, address submitter) internal {
        (uint64 revoked,) = consents.revocations(other);
        bytes32 digest = keccak256(abi.encode(dataset, which, params, other, submitter, block.timestamp));
        attestations.put(
            dataset,
            which,
            params,
            other,
            IAttestationRegistry.Attestation(digest, uint64(block.timestamp), revoked, submitter)
        );
    }

    function unattest(bytes32 dataset, bytes32 which, bytes32 params, bytes32 other) internal {
        IAttestationRegistry.Attestation memory none;
        attestations.put(dataset, which, params, other, none);
    }

    function statement(string memory id) internal pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(bytes(id)), uint256(1)));
    }

    /// @dev As Claims.paramsDigest has it: names in order, each followed by its value.
    function countParams(uint256 records) internal pure returns (bytes32) {
        bytes32 number = keccak256(bytes(vm.toString(records)));
        return keccak256(abi.encode(keccak256("id"), ID, keccak256("records"), number));
    }

    function evidence(uint256 records) internal pure returns (ContributionRewards.Evidence memory) {
        return ContributionRewards.Evidence(records, ID, CONSENT);
    }

    function claim(address owner, bytes32 dataset, uint256 records) internal returns (uint256) {
        vm.prank(owner);
        return rewards.claim(programme, dataset, evidence(records));
    }

    function refused(bytes memory reason) internal {
        vm.expectRevert(reason);
        claim(CUSTODIAN, DATASET, RECORDS);
        vm.assertEq(token.totalSupply(), 0, "nothing is paid");
    }
}
