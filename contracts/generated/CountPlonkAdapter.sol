// SPDX-License-Identifier: Apache-2.0
// Code generated from a verifying key. DO NOT EDIT.
pragma solidity ^0.8.24;

import {ColumnarVerifier} from "@assent/ColumnarVerifier.sol";
import {IVerifier} from "@assent/IVerifier.sol";
import {CountPlonkVerifier} from "./CountPlonkVerifier.sol";

/// @title Verifier of the statement count, version 1
/// @notice INSECURE: for development. Whoever knows the setup's secret can forge proofs.
contract CountPlonkAdapter is ColumnarVerifier, CountPlonkVerifier {
    /// @inheritdoc IVerifier
    function verifyingKeyHash() public pure override(ColumnarVerifier) returns (bytes32) {
        return 0x0efa054ad8ea813c11bbf9dc0508133198bccc37e3cff056f8515307ae969714;
    }

    /// @inheritdoc ColumnarVerifier
    function _shape() internal pure override returns (Shape memory) {
        return Shape({
            params: 2,
            first: 7,
            second: 3,
            challenges: 4,
            ranges: true,
            tables: 1,
            packed: 0x0200
        });
    }

    /// @inheritdoc ColumnarVerifier
    function _srsId() internal pure override returns (bytes32) {
        return 0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53;
    }

    /// @inheritdoc ColumnarVerifier
    function _tau() internal pure override returns (uint256[4] memory) {
        return [
            0x0aedb761a405fb215297dd98e6137d296f17085613b5208e115bb7ba01af54ae,
            0x290a835f6efb66f6e9a3d874fb0a4a013a33c206ee65a1aa07c293437a77e641,
            0x28ce1c8cc6bf064367ca36beb1a3dcd50b53e38e42ab3719535d5f8af8128c81,
            0x031c5fed19c8b27f372d63c3d47169c703a2eb1bf7427296f79e8ecd57200a66
        ];
    }
}
