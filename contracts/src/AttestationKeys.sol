// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title Under which words an attestation is found
/// @notice Contracts that rely on attestations believe no one about what was attested: they compute the digests of
/// statement and parameters themselves, from the values that they want, and look there. See docs/formats.md for the
/// digests; parameters stand in the order of their names.
library AttestationKeys {
    /// @notice The statement `consent`, version 1.
    bytes32 internal constant CONSENT = keccak256(abi.encode(keccak256("consent"), uint256(1)));
    /// @notice The statement `count`, version 1.
    bytes32 internal constant COUNT = keccak256(abi.encode(keccak256("count"), uint256(1)));

    /// @notice The parameters of `consent`. Where the number of records is hidden, the claim shows that it is not 0
    /// (`empty` is false).
    /// @param column keccak256 of the name of the column that names consents.
    /// @param distinct Whether no consent serves two records.
    /// @return The digest.
    function consent(bytes32 column, bool distinct) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("column"),
                column,
                keccak256("distinct"),
                distinct ? keccak256("true") : keccak256("false"),
                keccak256("empty"),
                keccak256("false")
            )
        );
    }

    /// @notice The parameters of `count` with exactly so many records.
    /// @param column keccak256 of the name of the column of ids.
    /// @param records How many.
    /// @return The digest.
    function count(bytes32 column, uint256 records) internal pure returns (bytes32) {
        bytes32 decimal = keccak256(bytes(Strings.toString(records)));
        return keccak256(abi.encode(keccak256("id"), column, keccak256("records"), decimal));
    }
}
