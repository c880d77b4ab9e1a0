// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {Commitments} from "../src/Commitments.sol";
import {IStatement} from "../src/IStatement.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {ClaimFiles} from "./ClaimFiles.sol";
import {StubConsentRegistry} from "./StubConsentRegistry.sol";

/// @dev A claim that Go made, and the digests that it says the contracts have to make of it.
struct Submission {
    address registry;
    address submitter;
    uint256 chainId;
    AttestationRegistry.Request request;
    Commitments.Table[] tables;
    bytes32[] tableDigests;
    bytes32 paramsDigest;
    bytes32 claimDigest;
    bytes32 second; // what the claim is kept under beside the dataset: the book's id, or the second table's digest
}

/// @dev Reads claims that Go made, and puts a registry where they count.
abstract contract RegistryBase is ClaimFiles {
    bytes32 internal constant BOOK = keccak256("a book's id");
    address internal constant GOVERNOR = address(0x60f);
    uint64 internal constant GOVERNOR_ROLE = 1;
    uint32 internal constant AGE = 1 hours;
    uint32 internal constant LAG = 10 minutes;

    VerifierRouter internal router;
    StubConsentRegistry internal consents;
    AccessManager internal manager;
    AttestationRegistry internal registry;

    /// @dev Starts on the claim's chain, a minute after its time, with a registry at its address.
    function start(Submission memory s) internal {
        vm.chainId(s.chainId);
        vm.warp(s.request.time + 1 minutes);
        router = new VerifierRouter(address(this), true);
        consents = new StubConsentRegistry();
        manager = new AccessManager(address(this));
        manager.grantRole(GOVERNOR_ROLE, GOVERNOR, 0);
        registry = deploy(s.registry);
    }

    function deploy(address where) internal returns (AttestationRegistry deployed) {
        bytes memory arguments = abi.encode(manager, router, consents, AGE, LAG);
        // The constructor runs as the code of the address, and so writes its storage.
        vm.etch(where, bytes.concat(type(AttestationRegistry).creationCode, arguments));
        (bool success, bytes memory code) = where.call("");
        require(success, "constructor");
        vm.etch(where, code);
        deployed = AttestationRegistry(where);
        bytes4[] memory selectors = new bytes4[](2);
        (selectors[0], selectors[1]) =
        (AttestationRegistry.addStatement.selector, AttestationRegistry.setLimits.selector);
        manager.setTargetFunctionRole(where, selectors, GOVERNOR_ROLE);
        selectors = new bytes4[](1);
        selectors[0] = AttestationRegistry.submit.selector;
        manager.setTargetFunctionRole(where, selectors, manager.PUBLIC_ROLE());
    }

    function addStatement(IStatement rules) internal returns (bytes32) {
        vm.prank(GOVERNOR);
        return registry.addStatement(rules);
    }

    function readSubmission(string memory path) internal view returns (Submission memory s) {
        string memory json = vm.readFile(path);
        s.registry = vm.parseJsonAddress(json, ".submission.contract");
        s.submitter = vm.parseJsonAddress(json, ".submission.submitter");
        s.chainId = vm.parseJsonUint(json, ".submission.chainId");
        s.request = readRequest(json);
        s.tableDigests = vm.parseJsonBytes32Array(json, ".submission.tableDigests");
        s.paramsDigest = vm.parseJsonBytes32(json, ".submission.paramsDigest");
        s.claimDigest = vm.parseJsonBytes32(json, ".submission.claimDigest");
        s.tables = new Commitments.Table[](s.tableDigests.length);
        for (uint256 i = 0; i < s.tables.length; ++i) {
            s.tables[i] = readTable(json, string.concat(".submission.tables[", vm.toString(i), "]"));
        }
        s.second = s.tables.length > 1 ? s.tableDigests[1] : bytes32(0);
        string[] memory roles = vm.parseJsonStringArray(json, ".submission.roles");
        if (roles.length > 1 && keccak256(bytes(roles[1])) == keccak256("book")) {
            (s.request.book, s.second) = (BOOK, BOOK);
        }
    }

    function readRequest(string memory json) private pure returns (AttestationRegistry.Request memory request) {
        request.statement = vm.parseJsonBytes32(json, ".submission.statementDigest");
        request.scope = vm.parseJsonString(json, ".submission.scope");
        request.time = uint64(vm.parseJsonUint(json, ".submission.time"));
        request.params = readParams(json, ".submission");
    }
}
