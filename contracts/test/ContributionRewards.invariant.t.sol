// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ContributionRewards} from "../src/ContributionRewards.sol";
import {RewardsBase} from "./RewardsBase.sol";
import {Test} from "./Test.sol";

/// @dev Registers, attests, grants, revokes and claims at random, and keeps account of what has to be paid.
contract RewardsHandler is RewardsBase {
    uint256 private constant DATASETS = 6;
    uint256 private constant MAX_PROGRAMMES = 3;

    struct Known {
        bool exists;
        bool withdrawn;
        address owner;
        uint256 records;
        uint256 attestedAt;
        uint256 revocations; // in its book, when that was
    }

    struct Account {
        uint256 paid;
        uint256 budget;
    }

    Known[DATASETS] private _known;
    Account[] private _programmes;
    mapping(uint256 id => mapping(uint256 dataset => bool)) private _rewarded;
    mapping(uint256 id => mapping(address owner => uint256)) private _records;
    mapping(address owner => uint256) private _rows;
    mapping(address owner => uint256) private _revoked;

    /// @dev What all programmes paid.
    uint256 public paid;

    constructor() {
        super.setUp();
        (_rows[CUSTODIAN], _rows[HOSPITAL]) = (100, 100);
        _programmes.push(Account(0, BUDGET));
    }

    // What happens.

    function provideOne(uint256 seed, uint256 records) external {
        uint256 index = seed % DATASETS;
        Known storage known = _known[index];
        address owner = seed / DATASETS % 2 == 0 ? CUSTODIAN : HOSPITAL;
        if (known.exists) return;
        records = 1 + records % 120;
        provide(owner, digestOf(index), records);
        (known.exists, known.owner, known.records) = (true, owner, records);
        (known.attestedAt, known.revocations) = (block.timestamp, _revoked[owner]);
    }

    function attestAgain(uint256 seed) external {
        Known storage known = _known[seed % DATASETS];
        if (!known.exists) return;
        attestAll(known.owner, digestOf(seed % DATASETS), known.records);
        (known.attestedAt, known.revocations) = (block.timestamp, _revoked[known.owner]);
    }

    function withdrawOne(uint256 seed) external {
        Known storage known = _known[seed % DATASETS];
        if (!known.exists || known.withdrawn || seed / DATASETS % 4 != 0) return;
        vm.prank(known.owner);
        artifacts.withdraw(digestOf(seed % DATASETS));
        known.withdrawn = true;
    }

    function grantMore(uint256 seed) external {
        address owner = seed % 2 == 0 ? CUSTODIAN : HOSPITAL;
        uint64 rows = uint64(seed % 50);
        consents.grant(bookOf(owner), rows);
        _rows[owner] += rows;
    }

    function revokeOne(uint256 seed) external {
        if (seed % 4 != 0) return;
        address owner = seed / 4 % 2 == 0 ? CUSTODIAN : HOSPITAL;
        consents.revoke(bookOf(owner));
        ++_revoked[owner];
    }

    function advance(uint256 seed) external {
        vm.warp(block.timestamp + seed % 2 days);
    }

    function openAnother(uint128 budget) external {
        if (_programmes.length == MAX_PROGRAMMES) return;
        ContributionRewards.Terms memory what = terms();
        what.budget = RATE + budget % (2 * BUDGET);
        what.end = type(uint48).max;
        require(open(what, criteria()) == _programmes.length + 1, "id");
        _programmes.push(Account(0, what.budget));
    }

    /// @dev By the owner or somebody else.
    function claimOne(uint256 seed, uint256 which, bool own) external {
        uint256 index = seed % DATASETS;
        uint256 id = which % _programmes.length;
        Known storage known = _known[index];
        address caller = own ? known.owner : CUSTODIAN;
        uint256 amount = known.records * RATE;
        bool expected = isDue(id, index) && caller == known.owner;
        vm.prank(caller);
        (bool success,) =
            address(rewards).call(abi.encodeCall(rewards.claim, (id + 1, digestOf(index), evidence(known.records))));
        require(success == expected, expected ? "refused what is due" : "paid what is not due");
        if (!success) return;
        _rewarded[id][index] = true;
        _records[id][known.owner] += known.records;
        _programmes[id].paid += amount;
        paid += amount;
    }

    // What has to hold.

    function isDue(uint256 id, uint256 index) private view returns (bool) {
        Known storage known = _known[index];
        if (!known.exists || known.withdrawn || _rewarded[id][index]) return false;
        if (id == 0 && block.timestamp >= END) return false;
        if (block.timestamp - known.attestedAt > MAX_AGE || known.revocations != _revoked[known.owner]) return false;
        if (_records[id][known.owner] + known.records > _rows[known.owner]) return false;
        return _programmes[id].paid + known.records * RATE <= _programmes[id].budget;
    }

    function check() external view {
        require(token.totalSupply() == paid, "supply");
        require(token.balanceOf(CUSTODIAN) + token.balanceOf(HOSPITAL) == paid, "balances");
        for (uint256 id = 0; id < _programmes.length; ++id) {
            ContributionRewards.Programme memory kept = rewards.programme(id + 1);
            require(kept.paid == _programmes[id].paid && kept.paid <= kept.terms.budget, "budget");
            require(rewards.recordsOf(id + 1, bookOf(CUSTODIAN)) <= _rows[CUSTODIAN], "records of a book");
            require(rewards.recordsOf(id + 1, bookOf(HOSPITAL)) <= _rows[HOSPITAL], "records of a book");
            for (uint256 i = 0; i < DATASETS; ++i) {
                require(rewards.rewarded(id + 1, digestOf(i)) == _rewarded[id][i], "rewarded");
            }
        }
    }

    function digestOf(uint256 index) private pure returns (bytes32) {
        return keccak256(abi.encode("dataset", index));
    }
}

/// @dev Whatever happens: nothing is rewarded twice in a programme, none pays more than its budget, no book more than
/// its rows, and all tokens there are were paid.
contract ContributionRewardsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    RewardsHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new RewardsHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions they call.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), new bytes4[](9));
        bytes4[] memory selectors = list[0].selectors;
        (selectors[0], selectors[1]) = (handler.provideOne.selector, handler.attestAgain.selector);
        (selectors[2], selectors[3]) = (handler.withdrawOne.selector, handler.grantMore.selector);
        (selectors[4], selectors[5]) = (handler.revokeOne.selector, handler.advance.selector);
        (selectors[6], selectors[7]) = (handler.openAnother.selector, handler.claimOne.selector);
        selectors[8] = handler.claimOne.selector;
    }

    function invariant_whatIsPaidWasDueAndOnlyOnce() public view {
        handler.check();
    }
}
