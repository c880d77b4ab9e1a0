// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {IAttestationRegistry} from "../src/IAttestationRegistry.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {Deployment} from "./Deployment.sol";

/// @dev A purpose with a policy, and two datasets of two custodians with nothing in their way.
abstract contract GateBase is Deployment {
    bytes32 internal constant PURPOSE = keccak256("https://w3id.org/dpv#ResearchAndDevelopment");
    bytes32 internal constant FIRST = keccak256("the first dataset");
    bytes32 internal constant SECOND = keccak256("the second dataset");
    address internal constant HOSPITAL = address(0x405);

    uint32 internal constant MAX_AGE = 30 days;
    uint32 internal constant GRACE = 2 days;

    function setUp() public virtual override {
        super.setUp();
        consortium.grantRole(consortium.CUSTODIAN_ROLE(), HOSPITAL, 0);
        setPolicy(MAX_AGE, 0, true);
        provide(CUSTODIAN, FIRST);
        provide(HOSPITAL, SECOND);
    }

    /// @dev Registers a dataset, opens its owner's book and attests consent.
    function provide(address owner, bytes32 dataset) internal {
        vm.prank(owner);
        artifacts.register(dataset, IArtifactRegistry.Kind.Dataset, "", new bytes32[](0));
        consents.open(bookOf(owner));
        attest(dataset, owner, true, block.timestamp);
    }

    function bookOf(address owner) internal view returns (bytes32) {
        return consents.bookId(owner, PURPOSE);
    }

    function setPolicy(uint32 maxAge, uint32 grace, bool distinct) internal {
        vm.prank(GOVERNOR);
        gate.setPolicy(PURPOSE, TrainingGate.Policy(maxAge, grace, distinct));
    }

    /// @dev Attests consent for a dataset from the book as it is now.
    function attest(bytes32 dataset, address owner, bool distinct, uint256 time) internal {
        bytes32 params = gate.paramsDigest(keccak256("consent"), distinct);
        put(dataset, gate.STATEMENT(), params, bookOf(owner), time);
    }

    function put(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 book, uint256 time) internal {
        (uint64 revoked,) = consents.revocations(book);
        bytes32 claim = keccak256(abi.encode(dataset, params, time));
        attestations.put(
            dataset, statement, params, book, IAttestationRegistry.Attestation(claim, uint64(time), revoked, STRANGER)
        );
    }

    /// @dev Takes the attestation of `attest` away.
    function unattest(bytes32 dataset, address owner, bool distinct) internal {
        IAttestationRegistry.Attestation memory none;
        bytes32 params = gate.paramsDigest(keccak256("consent"), distinct);
        attestations.put(dataset, gate.STATEMENT(), params, bookOf(owner), none);
    }

    function requests(bytes32 first, bytes32 second) internal pure returns (TrainingGate.Request[] memory list) {
        list = new TrainingGate.Request[](2);
        list[0] = TrainingGate.Request(first, "consent");
        list[1] = TrainingGate.Request(second, "consent");
    }

    function openJob() internal returns (uint256) {
        vm.prank(TRAINER);
        return gate.openJob(PURPOSE, requests(FIRST, SECOND));
    }

    function authorize(uint256 job) internal {
        vm.prank(TRAINER);
        gate.authorize(job);
    }

    function openAuthorized() internal returns (uint256 job) {
        job = openJob();
        authorize(job);
        vm.assertTrue(gate.isAuthorized(job), "authorised");
    }
}
