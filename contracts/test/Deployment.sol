// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ArtifactRegistry} from "../src/ArtifactRegistry.sol";
import {AttestationRegistry} from "../src/AttestationRegistry.sol";
import {AuditAlerts} from "../src/AuditAlerts.sol";
import {ConsentRegistry} from "../src/ConsentRegistry.sol";
import {Consortium} from "../src/Consortium.sol";
import {ContributionRewards} from "../src/ContributionRewards.sol";
import {DataToken} from "../src/DataToken.sol";
import {FederatedRounds} from "../src/FederatedRounds.sol";
import {ModelHeads} from "../src/ModelHeads.sol";
import {ModelMarket} from "../src/ModelMarket.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {VerifierRouter} from "../src/VerifierRouter.sol";
import {StubAttestations, StubConsents} from "./StubRegistries.sol";
import {SumFiles} from "./SumFiles.sol";

/// @dev The contracts around the verifiers with the roles that roles.json gives, and an account for each role. This
/// contract is the admin.
abstract contract Deployment is SumFiles {
    address internal constant CUSTODIAN = address(0xc0);
    address internal constant RELAY = address(0x4e);
    address internal constant TRAINER = address(0x74);
    address internal constant AGGREGATOR = address(0xa9);
    address internal constant AUDITOR = address(0xa0);
    address internal constant GOVERNOR = address(0x90);
    /// @dev In a deployment the rewards contract.
    address internal constant MINTER = address(0x31);
    address internal constant STRANGER = address(0xbad);

    /// @dev When the tests begin, in seconds: later than any age they subtract.
    uint256 internal constant START = 1_800_000_000;

    /// @dev Roles count from 1.
    uint64 internal constant LAST_ROLE = 7;

    Consortium internal consortium;
    VerifierRouter internal router;
    ArtifactRegistry internal artifacts;
    AuditAlerts internal alerts;
    /// @dev These two are here for their roles; the gate asks stubs.
    AttestationRegistry internal attestationRegistry;
    ConsentRegistry internal consentRegistry;
    StubAttestations internal attestations;
    StubConsents internal consents;
    TrainingGate internal gate;
    ModelHeads internal heads;
    FederatedRounds internal rounds;
    DataToken internal token;
    ContributionRewards internal rewards;
    ModelMarket internal market;

    function setUp() public virtual {
        vm.warp(START);
        consortium = new Consortium(address(this));
        router = new VerifierRouter(address(consortium), true);
        artifacts = new ArtifactRegistry(address(consortium));
        alerts = new AuditAlerts(address(consortium));
        attestations = new StubAttestations();
        consents = new StubConsents();
        attestationRegistry = new AttestationRegistry(address(consortium), router, consents, 1 hours, 1 hours);
        consentRegistry = new ConsentRegistry(address(consortium), bytes32("root"), bytes32("srs"));
        heads = new ModelHeads(address(consortium), artifacts, alerts);
        gate = new TrainingGate(address(consortium), artifacts, alerts, attestations, consents, heads);
        rounds = new FederatedRounds(address(consortium), attestationRegistry, gate, readTau());
        token = new DataToken(address(consortium));
        ConsentRegistry books = ConsentRegistry(address(consents));
        rewards = new ContributionRewards(address(consortium), token, artifacts, alerts, attestations, books);
        market = new ModelMarket(address(consortium), artifacts, alerts, heads);
        setRoles();
        for (uint64 role = 1; role <= LAST_ROLE; ++role) {
            consortium.grantRole(role, member(role), 0);
        }
    }

    /// @dev The account that has one role and no other.
    function member(uint64 role) internal pure returns (address) {
        return [STRANGER, CUSTODIAN, RELAY, TRAINER, AGGREGATOR, AUDITOR, GOVERNOR, MINTER][role];
    }

    /// @dev The contract of that name; zero if it is not deployed here.
    function deployed(string memory name) internal view returns (address) {
        bytes32 hash = keccak256(bytes(name));
        if (hash == keccak256("Consortium")) return address(consortium);
        if (hash == keccak256("VerifierRouter")) return address(router);
        if (hash == keccak256("ArtifactRegistry")) return address(artifacts);
        if (hash == keccak256("AttestationRegistry")) return address(attestationRegistry);
        if (hash == keccak256("ConsentRegistry")) return address(consentRegistry);
        if (hash == keccak256("AuditAlerts")) return address(alerts);
        if (hash == keccak256("TrainingGate")) return address(gate);
        if (hash == keccak256("ModelHeads")) return address(heads);
        if (hash == keccak256("FederatedRounds")) return address(rounds);
        if (hash == keccak256("DataToken")) return address(token);
        if (hash == keccak256("ContributionRewards")) return address(rewards);
        if (hash == keccak256("ModelMarket")) return address(market);
        return address(0);
    }

    /// @dev The role of that name in roles.json.
    function roleOf(string memory name) internal view returns (uint64) {
        bytes32 hash = keccak256(bytes(name));
        if (hash == keccak256("public")) return consortium.PUBLIC_ROLE();
        if (hash == keccak256("custodian")) return consortium.CUSTODIAN_ROLE();
        if (hash == keccak256("relay")) return consortium.RELAY_ROLE();
        if (hash == keccak256("trainer")) return consortium.TRAINER_ROLE();
        if (hash == keccak256("aggregator")) return consortium.AGGREGATOR_ROLE();
        if (hash == keccak256("auditor")) return consortium.AUDITOR_ROLE();
        if (hash == keccak256("governor")) return consortium.GOVERNOR_ROLE();
        if (hash == keccak256("minter")) return consortium.MINTER_ROLE();
        revert(string.concat("roles.json: no such role: ", name));
    }

    /// @dev The role that roles.json gives a function.
    function roleIn(string memory json, string memory name, string memory signature) internal view returns (uint64) {
        return roleOf(vm.parseJsonString(json, string.concat("$.", name, "['", signature, "']")));
    }

    function setRoles() internal {
        string memory json = vm.readFile("roles.json");
        string[] memory names = vm.parseJsonKeys(json, "$");
        for (uint256 i = 0; i < names.length; ++i) {
            string[] memory signatures = vm.parseJsonKeys(json, string.concat("$.", names[i]));
            for (uint256 k = 0; k < signatures.length; ++k) {
                bytes4[] memory selectors = new bytes4[](1);
                selectors[0] = bytes4(keccak256(bytes(signatures[k])));
                consortium.setTargetFunctionRole(deployed(names[i]), selectors, roleIn(json, names[i], signatures[k]));
            }
        }
    }
}
