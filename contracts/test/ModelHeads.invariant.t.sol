// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {HeadsBase} from "./HeadsBase.sol";
import {Test} from "./Test.sol";

/// @dev Registers, withdraws, suspends and makes versions heads at random, and keeps account of it.
contract HeadsHandler is HeadsBase {
    uint256 private constant VERSIONS = 6;

    /// @dev What is so by the handler's own account; versions count from 0, which is the line's first.
    bool[VERSIONS] private _known;
    bool[VERSIONS] private _withdrawn;
    bool[VERSIONS] private _related;
    uint256[VERSIONS] private _alerts;
    uint256 private _head;
    /// @dev One more than the version that a rollback leads to; 0: there is none.
    uint256 private _previous;

    constructor() {
        super.setUp();
        (_known[0], _related[0]) = (true, true);
    }

    function digestOf(uint256 index) private pure returns (bytes32) {
        return index == 0 ? MODEL : keccak256(abi.encode("version", index));
    }

    /// @dev The others' models are of the line only if they are made from its first version, which was its head.
    function registerOne(uint256 seed, bool own, bool child) external {
        uint256 index = seed % VERSIONS;
        if (_known[index]) return;
        register(own ? TRAINER : OTHER_TRAINER, digestOf(index), child ? MODEL : bytes32(0));
        (_known[index], _related[index]) = (true, own || child);
    }

    function withdrawOne(uint256 seed) external {
        uint256 index = seed % VERSIONS;
        if (!_known[index] || _withdrawn[index] || seed / VERSIONS % 4 != 0) return;
        vm.prank(artifacts.artifact(digestOf(index)).owner);
        artifacts.withdraw(digestOf(index));
        _withdrawn[index] = true;
    }

    function suspendOne(uint256 seed) external {
        uint256 index = seed % VERSIONS;
        if (_alerts[index] == 0) _alerts[index] = suspend(digestOf(index));
    }

    function resolveOne(uint256 seed) external {
        uint256 index = seed % VERSIONS;
        if (_alerts[index] == 0) return;
        vm.prank(AUDITOR);
        alerts.resolve(_alerts[index], "");
        _alerts[index] = 0;
    }

    function setOne(uint256 seed) external {
        uint256 index = seed % VERSIONS;
        bool expected = isUsable(index) && _related[index] && index != _head;
        vm.prank(GOVERNOR);
        (bool success,) = address(heads).call(abi.encodeCall(heads.setHead, (MODEL, digestOf(index))));
        require(success == expected, expected ? "refused a version" : "took a version");
        if (success) (_previous, _head) = (_head + 1, index);
    }

    function rollbackOne(uint256 seed) external {
        uint256 from = seed % VERSIONS;
        bool expected = from == _head && _previous != 0 && isUsable(_previous - 1);
        vm.prank(GOVERNOR);
        (bool success,) = address(heads).call(abi.encodeCall(heads.rollback, (MODEL, digestOf(from))));
        require(success == expected, expected ? "refused a rollback" : "rolled back");
        if (success) (_head, _previous) = (_previous - 1, 0);
    }

    function isUsable(uint256 index) private view returns (bool) {
        return _known[index] && !_withdrawn[index] && _alerts[index] == 0;
    }

    function check() external view {
        require(heads.head(MODEL) == digestOf(_head), "head");
        for (uint256 i = 0; i < VERSIONS; ++i) {
            require(heads.isHead(digestOf(i)) == (i == _head), "is head");
        }
    }
}

/// @dev Whatever happens, a version becomes the head when, and only when, it is a registered version of the line,
/// neither withdrawn nor suspended at that moment.
contract ModelHeadsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    HeadsHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new HeadsHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions they call.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), new bytes4[](6));
        bytes4[] memory selectors = list[0].selectors;
        (selectors[0], selectors[1]) = (handler.registerOne.selector, handler.withdrawOne.selector);
        (selectors[2], selectors[3]) = (handler.suspendOne.selector, handler.resolveOne.selector);
        (selectors[4], selectors[5]) = (handler.setOne.selector, handler.rollbackOne.selector);
    }

    function invariant_headsAreVersionsThatCouldBeReliedOnWhenTheyWereSet() public view {
        handler.check();
    }
}
