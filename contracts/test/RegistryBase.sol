// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {Claims} from "../src/Claims.sol";
import {Commitments} from "../src/Commitments.sol";
import {IStatement} from "../src/IStatement.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {StubConsentRegistry} from "./StubConsentRegistry.sol";
import {Test} from "./Test.sol";

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
abstract contract RegistryBase is Test {
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
        router = new VerifierRouter(address(this));
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
        string[] memory names = vm.parseJsonStringArray(json, ".submission.paramNames");
        string[] memory values = vm.parseJsonStringArray(json, ".submission.paramValues");
        request.params = new Claims.Param[](names.length);
        for (uint256 i = 0; i < names.length; ++i) {
            request.params[i] = Claims.Param(names[i], values[i]);
        }
    }

    function readTable(string memory json, string memory place) private pure returns (Commitments.Table memory table) {
        table.columns = readColumns(json, place);
        table.hidden = vm.parseJsonBool(json, string.concat(place, ".hidden"));
        table.count = vm.parseJsonUint(json, string.concat(place, ".count"));
        table.capacity = vm.parseJsonUint(json, string.concat(place, ".capacity"));
        table.srs = vm.parseJsonBytes32(json, string.concat(place, ".srs"));
        uint256[] memory words = vm.parseJsonUintArray(json, string.concat(place, ".points"));
        table.points = new uint256[2][](words.length / 2);
        for (uint256 i = 0; i < table.points.length; ++i) {
            table.points[i] = [words[2 * i], words[2 * i + 1]];
        }
        table.root = vm.parseJsonUint(json, string.concat(place, ".root"));
        table.sortedBy = vm.parseJsonUint(json, string.concat(place, ".sortedBy"));
    }

    function readColumns(string memory json, string memory place)
        private
        pure
        returns (Commitments.Column[] memory columns)
    {
        bytes32[] memory names = vm.parseJsonBytes32Array(json, string.concat(place, ".names"));
        uint256[] memory kinds = vm.parseJsonUintArray(json, string.concat(place, ".kinds"));
        uint256[] memory scales = vm.parseJsonUintArray(json, string.concat(place, ".scales"));
        bool[] memory nullable = vm.parseJsonBoolArray(json, string.concat(place, ".nullable"));
        columns = new Commitments.Column[](names.length);
        for (uint256 i = 0; i < names.length; ++i) {
            columns[i] = Commitments.Column(names[i], uint8(kinds[i]), uint8(scales[i]), nullable[i]);
        }
    }
}
