// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {BoundedText} from "../src/BoundedText.sol";
import {Deployment} from "./Deployment.sol";

/// @dev Alerts: a critical one suspends its artifact until it is resolved, and no other one does.
contract AuditAlertsTest is Deployment {
    bytes32 private constant ARTIFACT = keccak256("a dataset");
    bytes32 private constant TOPIC = keccak256("leak");

    AuditAlerts.Severity private constant NOTICE = AuditAlerts.Severity.Notice;
    AuditAlerts.Severity private constant CRITICAL = AuditAlerts.Severity.Critical;

    function raise(AuditAlerts.Severity severity) private returns (uint256) {
        vm.prank(AUDITOR);
        return alerts.raise(ARTIFACT, severity, TOPIC, "seen in the wild");
    }

    function resolve(uint256 id) private {
        vm.prank(AUDITOR);
        alerts.resolve(id, "a false alarm");
    }

    function testFuzz_anAlertIsKeptAndItsEventSaysSo(bytes32 artifact, uint8 seed, bytes32 topic) public {
        AuditAlerts.Severity severity = AuditAlerts.Severity(seed % 3);
        vm.expectEmit();
        emit AuditAlerts.AlertRaised(1, artifact, topic, severity, AUDITOR, "details");
        vm.prank(AUDITOR);
        uint256 id = alerts.raise(artifact, severity, topic, "details");

        AuditAlerts.Alert memory kept = alerts.alert(id);
        vm.assertEq(id, 1, "id");
        vm.assertEq(kept.artifact, artifact, "artifact");
        vm.assertEq(kept.auditor, AUDITOR, "auditor");
        vm.assertEq(kept.raisedAt, START, "time");
        vm.assertTrue(kept.severity == severity, "severity");
        vm.assertTrue(kept.open, "open");
        vm.assertTrue(alerts.isSuspended(artifact) == (severity == CRITICAL), "suspended");
    }

    function test_resolvingLiftsTheSuspensionAndSaysSo() public {
        uint256 id = raise(CRITICAL);
        vm.assertTrue(alerts.isSuspended(ARTIFACT), "suspended");
        vm.expectEmit();
        emit AuditAlerts.AlertResolved(id, ARTIFACT, AUDITOR, "a false alarm");
        resolve(id);
        vm.assertFalse(alerts.isSuspended(ARTIFACT), "suspended after all");
        vm.assertFalse(alerts.alert(id).open, "open");
    }

    function test_anArtifactIsSuspendedUntilItsLastCriticalAlertIsResolved() public {
        (uint256 first, uint256 second) = (raise(CRITICAL), raise(CRITICAL));
        vm.assertEq(alerts.openCritical(ARTIFACT), 2, "open critical alerts");
        resolve(second);
        vm.assertTrue(alerts.isSuspended(ARTIFACT), "suspended");
        resolve(first);
        vm.assertFalse(alerts.isSuspended(ARTIFACT), "suspended after all");
    }

    function test_resolvingALesserAlertLiftsNothing() public {
        raise(CRITICAL);
        resolve(raise(NOTICE));
        resolve(raise(AuditAlerts.Severity.Warning));
        vm.assertTrue(alerts.isSuspended(ARTIFACT), "suspended");
    }

    function test_anAlertSuspendsItsOwnArtifactOnly() public {
        raise(CRITICAL);
        vm.assertFalse(alerts.isSuspended(keccak256("another dataset")), "another artifact");
    }

    function test_anotherAuditorMayResolve() public {
        uint256 id = raise(CRITICAL);
        consortium.grantRole(consortium.AUDITOR_ROLE(), STRANGER, 0);
        vm.expectEmit();
        emit AuditAlerts.AlertResolved(id, ARTIFACT, STRANGER, "");
        vm.prank(STRANGER);
        alerts.resolve(id, "");
    }

    /// Else one alert resolved twice would lift another one's suspension.
    function test_resolvingTwiceIsRefused() public {
        raise(CRITICAL);
        uint256 id = raise(CRITICAL);
        resolve(id);
        vm.expectRevert(abi.encodeWithSelector(AuditAlerts.AlreadyResolved.selector, id));
        resolve(id);
        vm.assertTrue(alerts.isSuspended(ARTIFACT), "suspended");
    }

    function testFuzz_anUnknownAlertIsRefused(uint256 id) public {
        raise(CRITICAL);
        vm.assume(id != 1);
        vm.expectRevert(abi.encodeWithSelector(AuditAlerts.UnknownAlert.selector, id));
        resolve(id);
    }

    function test_textsAreBounded() public {
        uint256 most = alerts.MAX_TEXT();
        bytes memory tooLong = abi.encodeWithSelector(BoundedText.TextTooLong.selector, most + 1, most);
        vm.startPrank(AUDITOR);
        vm.expectRevert(tooLong);
        alerts.raise(ARTIFACT, NOTICE, TOPIC, string(new bytes(most + 1)));
        uint256 id = alerts.raise(ARTIFACT, NOTICE, TOPIC, string(new bytes(most)));
        vm.expectRevert(tooLong);
        alerts.resolve(id, string(new bytes(most + 1)));
        alerts.resolve(id, string(new bytes(most)));
        vm.stopPrank();
    }
}
