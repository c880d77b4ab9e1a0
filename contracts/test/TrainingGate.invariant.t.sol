// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {AuditAlerts} from "../src/AuditAlerts.sol";
import {IArtifactRegistry} from "../src/IArtifactRegistry.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {GateBase} from "./GateBase.sol";
import {Test} from "./Test.sol";

/// @dev Does at random what custodians, subjects, auditors, trainers and the governor do, and keeps account of it
/// without asking the contracts: from its books alone it knows whether a job may run.
contract GateHandler is GateBase {
    struct Attested {
        bool exists;
        uint256 time;
        uint256 revoked;
    }

    struct Known {
        address owner;
        bool withdrawn;
        uint256[] alerts;
        Attested[2] attested; // not distinct, distinct
    }

    struct KnownJob {
        uint256[] datasets;
        bool authorized;
        bool closed;
    }

    uint256 private constant DATASETS = 4;

    Known[DATASETS] private _known;
    KnownJob[] private _jobs;
    mapping(address owner => bool) private _hasBook;
    mapping(address owner => uint256) private _revoked;
    TrainingGate.Policy private _policy;
    bool private _trainer = true;

    constructor() {
        super.setUp();
        _policy = TrainingGate.Policy(MAX_AGE, 0, true);
        for (uint256 i = 0; i < 2; ++i) {
            address owner = ownerOf(i);
            (_known[i].owner, _hasBook[owner]) = (owner, true);
            _known[i].attested[1] = Attested(true, START, 0);
        }
    }

    // What happens.

    function register(uint256 seed) public {
        (Known storage dataset, bytes32 digest) = pick(seed);
        address owner = ownerOf(seed / DATASETS);
        bytes memory call =
            abi.encodeCall(artifacts.register, (digest, IArtifactRegistry.Kind.Dataset, "", new bytes32[](0)));
        bool free = dataset.owner == address(0);
        vm.prank(owner);
        (bool success,) = address(artifacts).call(call);
        require(success == free, "registered twice or refused");
        if (free) dataset.owner = owner;
    }

    function withdraw(uint256 seed) external {
        (Known storage dataset, bytes32 digest) = pick(seed);
        if (seed / DATASETS % 8 != 0) return;
        if (dataset.owner == address(0) || dataset.withdrawn) return;
        dataset.withdrawn = true;
        vm.prank(dataset.owner);
        artifacts.withdraw(digest);
    }

    function raise(uint256 seed) external {
        (Known storage dataset, bytes32 digest) = pick(seed);
        vm.prank(AUDITOR);
        dataset.alerts.push(alerts.raise(digest, AuditAlerts.Severity.Critical, 0, ""));
    }

    function resolve(uint256 seed) public {
        (Known storage dataset,) = pick(seed);
        uint256 count = dataset.alerts.length;
        if (count == 0) return;
        vm.prank(AUDITOR);
        alerts.resolve(dataset.alerts[count - 1], "");
        dataset.alerts.pop();
    }

    function openBook(uint256 seed) public {
        address owner = ownerOf(seed);
        _hasBook[owner] = true;
        consents.open(bookOf(owner));
    }

    function revoke(uint256 seed) external {
        address owner = ownerOf(seed);
        ++_revoked[owner];
        consents.revoke(bookOf(owner));
    }

    /// @dev By the owner, from the book as it is now, of a time up to a day ago.
    function attestOne(uint256 seed, bool distinct, uint256 age) public {
        (Known storage dataset, bytes32 digest) = pick(seed);
        if (dataset.owner == address(0)) return;
        uint256 time = block.timestamp - age % 1 days;
        dataset.attested[distinct ? 1 : 0] = Attested(true, time, _revoked[dataset.owner]);
        attest(digest, dataset.owner, distinct, time);
    }

    function advance(uint256 seed) external {
        vm.warp(block.timestamp + seed % 3 days);
    }

    function changePolicy(uint256 seed, bool distinct) external {
        if (seed % 8 == 0 && _policy.maxAge != 0) {
            delete _policy;
            vm.prank(GOVERNOR);
            gate.removePolicy(PURPOSE);
            return;
        }
        uint32 maxAge = uint32(1 + seed % MAX_AGE);
        _policy = TrainingGate.Policy(maxAge, seed % 2 == 0 ? 0 : maxAge / 2, distinct);
        setPolicy(_policy.maxAge, _policy.grace, distinct);
    }

    function changeTrainer(uint256 seed) external {
        _trainer = seed % 4 != 0;
        if (_trainer) consortium.grantRole(3, TRAINER, 0);
        else consortium.revokeRole(3, TRAINER);
    }

    function open(uint256 first, uint256 second) external {
        if (_policy.maxAge == 0 || !_trainer) return;
        (first, second) = (first % DATASETS, second % DATASETS);
        uint256 count = first == second ? 1 : 2;
        TrainingGate.Request[] memory list = new TrainingGate.Request[](count);
        KnownJob storage known = _jobs.push();
        for (uint256 i = 0; i < count; ++i) {
            known.datasets.push(i == 0 ? first : second);
            list[i] = TrainingGate.Request(digestOf(known.datasets[i]), "consent");
        }
        vm.prank(TRAINER);
        require(gate.openJob(PURPOSE, list) == _jobs.length, "id");
    }

    function authorizeOne(uint256 seed) external {
        if (_jobs.length == 0) return;
        uint256 index = seed % _jobs.length;
        bool ready = isReady(index);
        vm.prank(TRAINER);
        (bool success,) = address(gate).call(abi.encodeCall(gate.authorize, (index + 1)));
        require(success == ready, ready ? "refused a job that is ready" : "authorised a job that is not ready");
        if (success) _jobs[index].authorized = true;
    }

    /// @dev Puts a job's datasets right, as far as that can be done, or else jobs would hardly ever be ready.
    function prepare(uint256 seed, bool distinct) external {
        if (_jobs.length == 0) return;
        uint256[] storage list = _jobs[seed % _jobs.length].datasets;
        for (uint256 i = 0; i < list.length; ++i) {
            if (_known[list[i]].owner == address(0)) register(list[i]);
            while (_known[list[i]].alerts.length > 0) resolve(list[i]);
            openBook(i);
            attestOne(list[i], distinct, seed);
        }
    }

    function close(uint256 seed) external {
        if (_jobs.length == 0 || !_trainer || seed % 4 != 0) return;
        uint256 index = (seed / 4) % _jobs.length;
        if (_jobs[index].closed) return;
        _jobs[index].closed = true;
        vm.prank(TRAINER);
        gate.closeJob(index + 1);
    }

    // What has to hold.

    function check() external view {
        for (uint256 i = 0; i < _jobs.length; ++i) {
            bool expected = _jobs[i].authorized && isReady(i);
            require(gate.isAuthorized(i + 1) == expected, expected ? "ready and not authorised" : "authorised");
        }
        for (uint256 i = 0; i < DATASETS; ++i) {
            require(alerts.isSuspended(digestOf(i)) == (_known[i].alerts.length > 0), "suspended");
        }
    }

    function isReady(uint256 index) private view returns (bool) {
        KnownJob storage known = _jobs[index];
        if (!_trainer || known.closed || _policy.maxAge == 0) return false;
        for (uint256 i = 0; i < known.datasets.length; ++i) {
            if (!hasLiveConsent(_known[known.datasets[i]])) return false;
        }
        return true;
    }

    function hasLiveConsent(Known storage dataset) private view returns (bool) {
        if (dataset.owner == address(0) || dataset.withdrawn || dataset.alerts.length > 0) return false;
        if (!_hasBook[dataset.owner]) return false;
        return isLive(dataset, 1) || (!_policy.distinct && isLive(dataset, 0));
    }

    function isLive(Known storage dataset, uint256 distinct) private view returns (bool) {
        Attested storage attested = dataset.attested[distinct];
        uint256 age = block.timestamp - attested.time;
        if (!attested.exists || age > _policy.maxAge) return false;
        return attested.revoked == _revoked[dataset.owner] || (_policy.grace > 0 && age <= _policy.grace);
    }

    function pick(uint256 seed) private view returns (Known storage, bytes32) {
        return (_known[seed % DATASETS], digestOf(seed % DATASETS));
    }

    function digestOf(uint256 index) private pure returns (bytes32) {
        return index == 0 ? FIRST : index == 1 ? SECOND : keccak256(abi.encode(index));
    }

    function ownerOf(uint256 seed) private pure returns (address) {
        return seed % 2 == 0 ? CUSTODIAN : HOSPITAL;
    }
}

/// @dev Whatever happens, the gate authorises a job when, and only when, each of its datasets has a live attestation.
contract TrainingGateInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    GateHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new GateHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions they call.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), new bytes4[](14));
        bytes4[] memory selectors = list[0].selectors;
        (selectors[0], selectors[1], selectors[2]) =
        (handler.register.selector, handler.withdraw.selector, handler.raise.selector);
        (selectors[3], selectors[4], selectors[5]) =
        (handler.resolve.selector, handler.openBook.selector, handler.revoke.selector);
        (selectors[6], selectors[7], selectors[8]) =
        (handler.attestOne.selector, handler.advance.selector, handler.changePolicy.selector);
        (selectors[9], selectors[10], selectors[11]) =
        (handler.changeTrainer.selector, handler.open.selector, handler.authorizeOne.selector);
        (selectors[12], selectors[13]) = (handler.close.selector, handler.prepare.selector);
    }

    function invariant_noJobIsAuthorizedWithoutLiveConsentForEveryDataset() public view {
        handler.check();
    }
}
