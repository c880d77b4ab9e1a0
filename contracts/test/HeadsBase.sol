// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {GateBase} from "./GateBase.sol";

/// @dev A line of a trainer's with one version, and models that could follow it.
abstract contract HeadsBase is GateBase {
    bytes32 internal constant MODEL = keccak256("the first version");
    bytes32 internal constant NEXT = keccak256("the second version");
    bytes32 internal constant THIRD = keccak256("the third version");
    address internal constant OTHER_TRAINER = address(0x75);

    function setUp() public virtual override {
        super.setUp();
        consortium.grantRole(consortium.TRAINER_ROLE(), OTHER_TRAINER, 0);
        register(TRAINER, MODEL, 0);
        vm.prank(TRAINER);
        heads.open(MODEL);
        register(TRAINER, NEXT, MODEL);
        register(TRAINER, THIRD, NEXT);
    }

    /// @dev Registers a model, with a parent unless that is zero.
    function register(address owner, bytes32 model, bytes32 parent) internal {
        bytes32[] memory parents = new bytes32[](parent == 0 ? 0 : 1);
        if (parent != 0) parents[0] = parent;
        vm.prank(owner);
        artifacts.registerModel(model, "", parents);
    }

    function withdrawModel(bytes32 model) internal {
        vm.prank(TRAINER);
        artifacts.withdraw(model);
    }

    function suspend(bytes32 digest) internal returns (uint256) {
        vm.prank(AUDITOR);
        return alerts.raise(digest, AuditAlerts.Severity.Critical, 0, "");
    }

    function setHead(bytes32 version) internal {
        vm.prank(GOVERNOR);
        heads.setHead(MODEL, version);
    }

    function rollback(bytes32 from) internal {
        vm.prank(GOVERNOR);
        heads.rollback(MODEL, from);
    }
}
