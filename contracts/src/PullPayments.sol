// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Context} from "@openzeppelin/contracts/utils/Context.sol";

/// @title Money that waits until it is fetched
/// @notice What somebody is owed is written down, and paid when that account asks for it. So nobody who refuses money
/// stands in the way of the others, and nothing foreign runs while a payment is computed.
abstract contract PullPayments is Context {
    mapping(address account => uint256) private _owed;

    /// @notice An account fetched what it was owed.
    /// @param account The account.
    /// @param to Where the money went.
    /// @param amount How much, in wei.
    event Paid(address indexed account, address indexed to, uint256 amount);

    /// @notice The account is owed nothing.
    /// @param account The account.
    error NothingOwed(address account);

    /// @notice The zero address is nobody's.
    error ZeroAddress();

    /// @notice Pays all that the caller is owed. No role can keep it from that.
    /// @param to Where to; an account that cannot receive money names another one.
    function withdraw(address payable to) external {
        if (to == address(0)) revert ZeroAddress();
        uint256 amount = _owed[_msgSender()];
        if (amount == 0) revert NothingOwed(_msgSender());
        _owed[_msgSender()] = 0;
        emit Paid(_msgSender(), to, amount);
        Address.sendValue(to, amount);
    }

    /// @notice What an account is owed.
    /// @param account The account.
    /// @return The amount in wei.
    function owed(address account) external view returns (uint256) {
        return _owed[account];
    }

    /// @notice Writes down that an account is owed more.
    /// @param account The account.
    /// @param amount How much more, in wei.
    function _credit(address account, uint256 amount) internal {
        _owed[account] += amount;
    }
}
