// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Bn254} from "../src/Bn254.sol";
import {Claims} from "../src/Claims.sol";
import {Commitments} from "../src/Commitments.sol";
import {IStatement} from "../src/IStatement.sol";

/// @dev A statement that says of itself whatever a test wants, and of a claim its digest alone.
contract StubStatement is IStatement {
    string public id;
    uint256 public version;
    uint256 public bookTable;
    bytes32 public constant verifyingKeyHash = keccak256("a key");
    string[] private _roles;

    function set(string calldata id_, uint256 version_, uint256 roleCount, uint256 bookTable_) external {
        (id, version, bookTable, _roles) = (id_, version_, bookTable_, new string[](roleCount));
    }

    function roles() external view returns (string[] memory) {
        return _roles;
    }

    function publicInputs(bytes32 claim, uint64, Claims.Param[] calldata, Commitments.Table[] calldata)
        external
        pure
        returns (uint256[] memory inputs)
    {
        inputs = new uint256[](1);
        inputs[0] = uint256(claim) % Bn254.R;
    }
}
