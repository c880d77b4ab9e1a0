// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ConsortiumBase} from "./ConsortiumBase.sol";

/// @dev The gas of whole transactions, kept in snapshots/.
/// forge-config: default.isolate = true
contract ConsortiumGasTest is ConsortiumBase {
    function snapshot(string memory name) private {
        vm.snapshotGasLastCall("Consortium", name);
    }

    function test_gasOfCredentials() public {
        admit(credential());
        snapshot("admit");
        admit(credentialOf(other, EXPIRY + 1, 0));
        snapshot("admit, prolonging");
        vm.prank(other);
        consortium.revokeCredential(0);
        snapshot("revokeCredential, used");
        vm.prank(other);
        consortium.revokeCredential(keccak256("second"));
        snapshot("revokeCredential, unused");
    }
}
