// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {BookBase} from "./BookBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/, on a book that has consents in it and remembers as many
/// states as it can.
/// forge-config: default.isolate = true
contract ConsentRegistryGasTest is BookBase {
    uint256 private constant MOST_GAS_OF_A_GRANT = 140_000;
    uint256 private constant MOST_GAS_OF_A_BATCH = 100 * 70_000;
    uint256 private constant MOST_GAS_OF_A_REVOCATION = 90_000;

    uint256 private first;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 40; ++i) {
            pass(12);
            uint256 key = grantAs(address(this), bytes32(i));
            if (i == 0) first = key;
        }
        pass(12);
    }

    function test_gasOfAGrant() public {
        measure(
            "grant",
            abi.encodeCall(
                ConsentRegistry.grant,
                (book, keccak256("salt"), uint32(START), uint32(START + 365 days), powersOf(40, 1))
            ),
            MOST_GAS_OF_A_GRANT
        );
    }

    function test_gasOfASignedGrant() public {
        measure(
            "grantBySignature",
            abi.encodeCall(ConsentRegistry.grantBySignature, (book, signedConsent(1, "salt"), powersOf(40, 1))),
            MOST_GAS_OF_A_GRANT + 20_000
        );
    }

    function test_gasOfABatch() public {
        measure(
            "grantBatch of 100",
            abi.encodeCall(ConsentRegistry.grantBatch, (book, batchOf(100), powersOf(40, 100))),
            MOST_GAS_OF_A_BATCH
        );
    }

    function test_gasOfARevocation() public {
        measure(
            "revoke", abi.encodeCall(ConsentRegistry.revoke, (book, first, powersOf(0, 1))), MOST_GAS_OF_A_REVOCATION
        );
    }

    function measure(string memory name, bytes memory data, uint256 most) private {
        // A plain call, for forge makes a transaction of its own of that one only.
        (bool success,) = address(registry).call(data);
        vm.assertTrue(success, name);
        vm.assertGt(most, vm.snapshotGasLastCall("ConsentRegistry", name), name);
    }
}
