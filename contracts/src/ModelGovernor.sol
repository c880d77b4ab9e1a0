// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title Votes on what the governor of a Consortium does
/// @notice Holders of the token propose calls, vote, and after a delay anybody carries out what was accepted. The calls
/// come from a timelock of this contract's own. Once an admin gives the timelock the governor's role, votes choose
/// heads of models, policies of the gate, reward programmes, issuers, statements, and which verifier is frozen.
/// @dev All of it is OpenZeppelin's, but for what lapses. Whose votes count is settled when the voting delay ends:
/// tokens that come later vote on later proposals. The timelock is made here, so that at no moment anybody else can
/// propose to it or is its admin: it changes itself by votes only. Everybody may execute, for what is ready was voted
/// for; it goes through this contract, which does not carry out what has lapsed.
///
/// What was accepted lapses if it is not queued, or not carried out, within `GRACE`. Were it to wait for ever, those
/// who had the first tokens could accept what the timelock may not do yet, and carry it out on the day it may.
contract ModelGovernor is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    /// @notice How votes are held.
    struct Rules {
        /// Seconds from a proposal to the moment at which votes are counted and voting begins.
        uint48 votingDelay;
        /// Seconds for which one can vote.
        uint32 votingPeriod;
        /// Seconds from queuing what was accepted until it can be carried out.
        uint32 timelockDelay;
        /// Votes that it takes to propose, in the token's smallest unit.
        uint256 threshold;
        /// Per cent of the supply that have to be for a proposal or abstain.
        uint256 quorum;
    }

    /// @notice How long what was accepted can be queued, and what is ready be carried out, in seconds.
    uint48 public constant GRACE = 7 days;

    /// @notice A vote without a delay before it, or after it, would have no time for others to see it.
    error NoDelay();

    /// @notice Makes the timelock.
    /// @param token The token whose holders vote.
    /// @param rules How votes are held; later votes can change them.
    constructor(IVotes token, Rules memory rules)
        Governor("Assent ModelGovernor")
        GovernorSettings(rules.votingDelay, rules.votingPeriod, rules.threshold)
        GovernorVotes(token)
        GovernorVotesQuorumFraction(rules.quorum)
        GovernorTimelockControl(_makeTimelock(rules.timelockDelay))
    {
        if (rules.votingDelay == 0 || rules.timelockDelay == 0) {
            revert NoDelay();
        }
    }

    /// @inheritdoc Governor
    function state(uint256 proposal) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        ProposalState current = super.state(proposal);
        uint256 since;
        if (current == ProposalState.Succeeded) since = proposalDeadline(proposal);
        else if (current == ProposalState.Queued) since = proposalEta(proposal);
        else return current;
        return clock() > since + GRACE ? ProposalState.Expired : current;
    }

    /// @inheritdoc Governor
    function proposalNeedsQueuing(uint256 proposal)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposal);
    }

    /// @inheritdoc Governor
    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    /// @notice Puts a proposal into the timelock.
    /// @param proposal The proposal.
    /// @param targets Whom it calls.
    /// @param values What it sends along, in wei.
    /// @param calls The calls.
    /// @param description keccak256 of its description.
    /// @return When it can be carried out.
    function _queueOperations(
        uint256 proposal,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calls,
        bytes32 description
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposal, targets, values, calls, description);
    }

    /// @notice Has the timelock carry a proposal out.
    /// @param proposal The proposal.
    /// @param targets Whom it calls.
    /// @param values What it sends along, in wei.
    /// @param calls The calls.
    /// @param description keccak256 of its description.
    function _executeOperations(
        uint256 proposal,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calls,
        bytes32 description
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposal, targets, values, calls, description);
    }

    /// @notice Takes a proposal back, out of the timelock as well.
    /// @param targets Whom it calls.
    /// @param values What it sends along, in wei.
    /// @param calls The calls.
    /// @param description keccak256 of its description.
    /// @return The proposal.
    function _cancel(address[] memory targets, uint256[] memory values, bytes[] memory calls, bytes32 description)
        internal
        override(Governor, GovernorTimelockControl)
        returns (uint256)
    {
        return super._cancel(targets, values, calls, description);
    }

    /// @notice Who makes the calls, and may change how votes are held.
    /// @return The timelock.
    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }

    /// @notice Makes a timelock that listens to this contract alone, and that has no admin besides itself.
    /// @param delay Seconds from queuing to carrying out.
    /// @return The timelock.
    function _makeTimelock(uint256 delay) private returns (TimelockController) {
        address[] memory self = new address[](1);
        self[0] = address(this);
        return new TimelockController(delay, self, self, address(0));
    }
}
