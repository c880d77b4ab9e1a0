// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {ERC6372Utils} from "@openzeppelin/contracts/utils/ERC6372Utils.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title What contributors of data are given
/// @notice An ERC-20 token with votes (ERC-5805) and permits (ERC-2612). There are none to begin with; the minter makes
/// them, which a deployment lets the rewards contract be and nobody else. Nobody can take tokens away or stop
/// transfers.
/// @dev A token is a vote only once its holder has named a delegate, maybe itself. Votes are counted by time, as the
/// Governor's: all changes in blocks of one time count as one, so what was borrowed and given back within a block was
/// never there.
contract DataToken is AccessManaged, ERC20Permit, ERC20Votes {
    /// @notice The most tokens that there can be, in the smallest unit: a thousand million, with 18 decimals.
    uint256 public constant MAX_SUPPLY = 1_000_000_000 ether;

    /// @notice Starts without tokens.
    /// @param consortium The AccessManager that says who may make them.
    constructor(address consortium)
        AccessManaged(consortium)
        ERC20("Assent Data Token", "ADT")
        ERC20Permit("Assent Data Token")
    {}

    /// @notice Makes tokens.
    /// @dev Reverts with `ERC20ExceededSafeSupply` beyond MAX_SUPPLY. Calls nobody.
    /// @param to Whose they are.
    /// @param amount How many, in the smallest unit.
    function mint(address to, uint256 amount) external restricted {
        _mint(to, amount);
    }

    /// @notice The time by which votes are counted (ERC-6372).
    /// @return The block's time, in seconds.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    // solhint-disable func-name-mixedcase
    /// @notice What `clock` counts (ERC-6372).
    /// @return Always `mode=timestamp`.
    function CLOCK_MODE() public view override returns (string memory) {
        return ERC6372Utils.timestampClockMode(clock);
    }

    // solhint-enable func-name-mixedcase

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    /// @notice Moves tokens, and the votes that go with them.
    /// @param from Whose they are; zero where they are made.
    /// @param to Whose they become.
    /// @param amount How many, in the smallest unit.
    function _update(address from, address to, uint256 amount) internal override(ERC20, ERC20Votes) {
        super._update(from, to, amount);
    }

    /// @notice The most tokens that there can be, for the check in ERC20Votes.
    /// @return MAX_SUPPLY.
    function _maxSupply() internal pure override returns (uint256) {
        return MAX_SUPPLY;
    }
}
