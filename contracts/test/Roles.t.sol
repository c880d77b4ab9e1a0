// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";

import {Deployment} from "./Deployment.sol";
import {Vm} from "./Test.sol";

/// @dev roles.json is the whole list of what a deployment has to set: it names each function that changes something,
/// and the Consortium lets those through whom it names, and nobody else.
contract RolesTest is Deployment {
    /// A function that is not listed would be the admin's without anybody having decided it.
    function test_everyFunctionThatChangesSomethingIsListed() public view {
        string[] memory names = vm.parseJsonKeys(vm.readFile("roles.json"), "$");
        vm.assertGt(names.length, 3, "number of contracts");
        bytes32[][] memory exempt = new bytes32[][](7);
        exempt[0] = hashes("AccessManager");
        exempt[1] = hashes("AccessManaged");
        exempt[2] = hashes("Ownable2Step");
        exempt[3] = selfGuarded();
        exempt[4] = hashes("ERC20Votes");
        exempt[5] = hashes("ERC20Permit");
        exempt[6] = hashes("ERC721");
        for (uint256 i = 0; i < names.length; ++i) {
            // A call of its own, since memory full of compiler output is given back at its end only.
            this.expectListed(names[i], exempt);
        }
    }

    function expectListed(string calldata name, bytes32[][] calldata exempt) external view {
        string memory json = vm.readFile("roles.json");
        string memory artifact = artifactOf(name);
        string[] memory signatures = vm.parseJsonKeys(artifact, "$.methodIdentifiers");
        for (uint256 k = 0; k < signatures.length; ++k) {
            if (contains(exempt, keccak256(bytes(signatures[k]))) || isView(artifact, signatures[k])) continue;
            vm.assertTrue(
                vm.keyExistsJson(json, string.concat("$.", name, "['", signatures[k], "']")),
                string.concat("roles.json lacks ", name, ".", signatures[k])
            );
        }
    }

    function test_everyListedFunctionIsThere() public view {
        string memory json = vm.readFile("roles.json");
        string[] memory names = vm.parseJsonKeys(json, "$");
        for (uint256 i = 0; i < names.length; ++i) {
            vm.assertTrue(deployed(names[i]) != address(0), string.concat("Deployment.sol lacks ", names[i]));
            string memory artifact = artifactOf(names[i]);
            string[] memory signatures = vm.parseJsonKeys(json, string.concat("$.", names[i]));
            vm.assertGt(signatures.length, 0, names[i]);
            for (uint256 k = 0; k < signatures.length; ++k) {
                vm.assertTrue(
                    vm.keyExistsJson(artifact, string.concat("$.methodIdentifiers['", signatures[k], "']")),
                    string.concat(names[i], " has no ", signatures[k])
                );
            }
        }
    }

    function test_everyManagedContractIsListed() public view {
        string memory json = vm.readFile("roles.json");
        Vm.DirEntry[] memory files = vm.readDir("src");
        uint256 managed = 0;
        for (uint256 i = 0; i < files.length; ++i) {
            if (files[i].isDir) continue;
            if (vm.split(vm.readFile(files[i].path), "access/manager/AccessManaged.sol").length == 1) continue;
            string[] memory parts = vm.split(files[i].path, "/");
            string memory name = vm.split(parts[parts.length - 1], ".")[0];
            vm.assertTrue(vm.keyExistsJson(json, string.concat("$.", name)), string.concat("roles.json lacks ", name));
            ++managed;
        }
        vm.assertGt(managed, 2, "number of managed contracts");
    }

    /// Each function by each role: let through if it is the function's, refused otherwise. The arguments are zeros, so
    /// who is let through may still be refused for another reason.
    function test_eachRoleReachesItsFunctionsAndNoOthers() public {
        string memory json = vm.readFile("roles.json");
        string[] memory names = vm.parseJsonKeys(json, "$");
        for (uint256 i = 0; i < names.length; ++i) {
            string[] memory signatures = vm.parseJsonKeys(json, string.concat("$.", names[i]));
            for (uint256 k = 0; k < signatures.length; ++k) {
                uint64 wanted = roleIn(json, names[i], signatures[k]);
                bytes4 selector = bytes4(keccak256(bytes(signatures[k])));
                string memory title = string.concat(names[i], ".", signatures[k]);
                bool all = wanted == consortium.PUBLIC_ROLE();
                for (uint64 role = 0; role <= LAST_ROLE; ++role) {
                    bool passes = all || (role == wanted && role != 0);
                    vm.assertTrue(reaches(deployed(names[i]), selector, member(role), wanted) == passes, title);
                }
                vm.assertTrue(reaches(deployed(names[i]), selector, address(this), wanted) == all, title);
            }
        }
    }

    /// What a deployment forgets to set is the admin's, also where it was meant for everybody.
    function test_whatIsNotSetIsTheAdmins() public {
        string memory json = vm.readFile("roles.json");
        string[] memory names = vm.parseJsonKeys(json, "$");
        for (uint256 i = 0; i < names.length; ++i) {
            string[] memory signatures = vm.parseJsonKeys(json, string.concat("$.", names[i]));
            bytes4[] memory selectors = new bytes4[](signatures.length);
            for (uint256 k = 0; k < selectors.length; ++k) {
                selectors[k] = bytes4(keccak256(bytes(signatures[k])));
            }
            consortium.setTargetFunctionRole(deployed(names[i]), selectors, 0);
            for (uint256 k = 0; k < selectors.length; ++k) {
                vm.assertFalse(reaches(deployed(names[i]), selectors[k], STRANGER, 0), signatures[k]);
                vm.assertTrue(reaches(deployed(names[i]), selectors[k], address(this), 0), signatures[k]);
            }
        }
    }

    /// @dev Whether a caller gets past the Consortium.
    function reaches(address target, bytes4 selector, address caller, uint64 wanted) private returns (bool) {
        bytes memory data = abi.encodePacked(selector, new bytes(12 * 32));
        bytes memory refusal = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, caller);
        if (target == address(consortium)) {
            refusal = abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, caller, wanted);
        } else if (target == address(router)) {
            // The router is owned, not managed: it is reached through its owner.
            refusal =
                abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedCall.selector, caller, target, selector);
            data = abi.encodeCall(IAccessManager.execute, (target, data));
            target = address(consortium);
        }
        vm.prank(caller);
        (bool success, bytes memory answer) = target.call(data);
        return success || keccak256(answer) != keccak256(refusal);
    }

    function artifactOf(string memory name) private view returns (string memory) {
        return vm.readFile(string.concat("out/", name, ".sol/", name, ".json"));
    }

    /// @dev No contract here has two functions of one name, so a name finds the entry in the ABI.
    function isView(string memory artifact, string memory signature) private pure returns (bool) {
        string memory name = vm.split(signature, "(")[0];
        bytes32 mutability = keccak256(
            bytes(vm.parseJsonString(artifact, string.concat("$.abi[?(@.name=='", name, "')].stateMutability")))
        );
        return mutability == keccak256("view") || mutability == keccak256("pure");
    }

    /// @dev The functions of one of OpenZeppelin's contracts, which are the admin's or the account's own.
    function hashes(string memory name) private view returns (bytes32[] memory list) {
        string[] memory signatures = vm.parseJsonKeys(artifactOf(name), "$.methodIdentifiers");
        list = new bytes32[](signatures.length);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = keccak256(bytes(signatures[i]));
        }
    }

    /// @dev The functions that do not ask the Consortium: a signature decides, or what they change is the caller's own.
    function selfGuarded() private pure returns (bytes32[] memory list) {
        list = new bytes32[](10);
        list[0] = keccak256("admit((address,address,uint64,uint48,bytes32),bytes)");
        list[1] = keccak256("revokeCredential(bytes32)");
        list[2] = keccak256("revoke(bytes32,uint256,(uint256,uint256[2][],bytes32[]))");
        list[3] = keccak256("accept(uint256)");
        list[4] = keccak256("contest(uint256,string)");
        list[5] = keccak256("deliver(uint256,uint256[2],bytes32)");
        list[6] = keccak256("disputeKey(uint256,uint256)");
        list[7] = keccak256("refund(uint256)");
        list[8] = keccak256("settle(uint256)");
        list[9] = keccak256("withdraw(address)");
    }

    function contains(bytes32[][] calldata lists, bytes32 hash) private pure returns (bool) {
        for (uint256 i = 0; i < lists.length; ++i) {
            for (uint256 k = 0; k < lists[i].length; ++k) {
                if (lists[i][k] == hash) return true;
            }
        }
        return false;
    }
}
