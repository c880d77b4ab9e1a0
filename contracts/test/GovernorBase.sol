// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {ModelGovernor} from "../src/ModelGovernor.sol";
import {HeadsBase} from "./HeadsBase.sol";

/// @dev A governor whose timelock has the Consortium's governor role, and three voters. The account that had the role
/// has it no more.
abstract contract GovernorBase is HeadsBase {
    address internal constant ALICE = address(0xa11ce);
    address internal constant BOB = address(0xb0b);
    address internal constant WHALE = address(0x3a1e);

    uint48 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 7 days;
    uint32 internal constant TIMELOCK_DELAY = 2 days;
    uint256 internal constant THRESHOLD = 10 ether;
    uint256 internal constant QUORUM = 10;

    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;

    ModelGovernor internal governor;
    TimelockController internal timelock;

    /// @dev A proposal of one call.
    struct Proposal {
        address target;
        bytes call;
        string description;
    }

    function setUp() public virtual override {
        super.setUp();
        governor = new ModelGovernor(
            token, ModelGovernor.Rules(VOTING_DELAY, VOTING_PERIOD, TIMELOCK_DELAY, THRESHOLD, QUORUM)
        );
        timelock = TimelockController(payable(governor.timelock()));
        consortium.grantRole(consortium.GOVERNOR_ROLE(), address(timelock), 0);
        consortium.revokeRole(consortium.GOVERNOR_ROLE(), GOVERNOR);
        give(ALICE, 60 ether);
        give(BOB, 40 ether);
        vm.warp(START + 1);
    }

    function give(address holder, uint256 amount) internal {
        vm.prank(MINTER);
        token.mint(holder, amount);
        vm.prank(holder);
        token.delegate(holder);
    }

    function newHead(bytes32 version) internal view returns (Proposal memory) {
        return Proposal(address(heads), abi.encodeCall(heads.setHead, (MODEL, version)), "a better version");
    }

    function propose(address proposer, Proposal memory p) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = lists(p);
        vm.prank(proposer);
        return governor.propose(targets, values, calls, p.description);
    }

    function queue(Proposal memory p) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = lists(p);
        governor.queue(targets, values, calls, keccak256(bytes(p.description)));
    }

    function execute(Proposal memory p) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = lists(p);
        vm.prank(STRANGER); // anybody may
        governor.execute(targets, values, calls, keccak256(bytes(p.description)));
    }

    function vote(uint256 id, address voter, uint8 support) internal {
        vm.prank(voter);
        governor.castVote(id, support);
    }

    /// @dev From a proposal to the end of the vote, with both voters for it.
    function accept(Proposal memory p) internal returns (uint256 id) {
        id = propose(ALICE, p);
        vm.warp(governor.proposalSnapshot(id) + 1);
        vote(id, ALICE, FOR);
        vote(id, BOB, FOR);
        vm.warp(governor.proposalDeadline(id) + 1);
    }

    /// @dev From a proposal to its end, with both voters for it.
    function carry(Proposal memory p) internal {
        uint256 id = accept(p);
        queue(p);
        vm.warp(governor.proposalEta(id));
        execute(p);
    }

    function expectState(uint256 id, IGovernor.ProposalState wanted) internal view {
        vm.assertEq(uint256(governor.state(id)), uint256(wanted), "state of the proposal");
    }

    function lists(Proposal memory p)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        (targets, values, calls) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (p.target, p.call);
    }
}
