// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {MembershipPlonkAdapter} from "../generated/MembershipPlonkAdapter.sol";
import {UpdatePlonkAdapter} from "../generated/UpdatePlonkAdapter.sol";
import {FederatedRounds} from "../src/FederatedRounds.sol";
import {IRoundErrors} from "../src/IRoundErrors.sol";
import {IVerifier} from "../src/IVerifier.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {UpdateStatement} from "../src/statements/UpdateStatement.sol";
import {ClaimFiles} from "./ClaimFiles.sol";
import {GateBase} from "./GateBase.sol";

/// @dev A round in front of the exported verifiers, and what Go's prover made for it in test/rounds: for this address,
/// this chain, and two clients. Consents are stubs.
abstract contract ExportedRound is GateBase, ClaimFiles {
    bytes32 internal constant MODEL = keccak256("the model");
    string internal constant PATH = "test/rounds/round.json";

    string internal json;
    address[2] internal clients;

    function setUp() public override {
        super.setUp();
        json = vm.readFile(PATH);
        vm.chainId(vm.parseJsonUint(json, ".clients[0].update.submission.chainId"));
        rounds = FederatedRounds(vm.parseJsonAddress(json, ".clients[0].update.submission.contract"));
        deploy(address(rounds));
        setRoles();
        UpdatePlonkAdapter update = new UpdatePlonkAdapter();
        MembershipPlonkAdapter membership = new MembershipPlonkAdapter();
        add(update);
        add(membership);
        UpdateStatement statement = new UpdateStatement(update);
        vm.startPrank(GOVERNOR);
        attestationRegistry.addStatement(statement);
        rounds.setMembershipKey(membership.verifyingKeyHash());
        vm.stopPrank();
        vm.prank(TRAINER);
        artifacts.registerModel(MODEL, "", new bytes32[](0));
        for (uint256 i = 0; i < 2; ++i) {
            clients[i] = vm.parseJsonAddress(json, string.concat(place(i), ".update.submission.submitter"));
            consortium.grantRole(consortium.CUSTODIAN_ROLE(), clients[i], 0);
            provide(clients[i], datasetOf(i));
        }
        open();
        vm.warp(vm.parseJsonUint(json, ".clients[0].update.submission.time"));
    }

    function deploy(address where) private {
        bytes memory arguments = abi.encode(consortium, attestationRegistry, gate, readTau());
        // The constructor runs as the code of the address, and so writes its storage.
        vm.etch(where, bytes.concat(type(FederatedRounds).creationCode, arguments));
        (bool success, bytes memory code) = where.call("");
        require(success, "constructor");
        vm.etch(where, code);
    }

    function add(IVerifier verifier) private {
        bytes32 key = verifier.verifyingKeyHash();
        vm.prank(GOVERNOR);
        consortium.execute(address(router), abi.encodeCall(router.add, (key, verifier)));
    }

    function place(uint256 client) internal pure returns (string memory) {
        return string.concat(".clients[", vm.toString(client), "]");
    }

    function datasetOf(uint256 client) internal pure returns (bytes32) {
        return keccak256(abi.encode("the dataset of a client", client));
    }

    function open() internal {
        FederatedRounds.Terms memory terms =
            FederatedRounds.Terms(MODEL, PURPOSE, 16, 2, uint64(block.timestamp + 1 days));
        vm.prank(AGGREGATOR);
        rounds.open(
            terms,
            readParams(json, ".clients[0].update.submission"),
            readTable(json, ".clients[0].membership.submission.tables[0]")
        );
    }

    /// @dev What a client hands in.
    function read(uint256 client) internal view returns (FederatedRounds.Submission memory s) {
        string memory where = place(client);
        s.nullifier = vm.parseJsonUint(json, string.concat(where, ".nullifier"));
        s.time = uint64(vm.parseJsonUint(json, string.concat(where, ".update.submission.time")));
        s.dataset = TrainingGate.Dataset(datasetOf(client), keccak256("consent"));
        s.params = readParams(json, string.concat(where, ".update.submission"));
        s.vector = readTable(json, string.concat(where, ".update.submission.tables[0]"));
        s.membershipProof = vm.parseJsonBytes(json, string.concat(where, ".membership.proof"));
        s.updateProof = vm.parseJsonBytes(json, string.concat(where, ".update.proof"));
    }

    function submit(uint256 client) internal {
        FederatedRounds.Submission memory s = read(client);
        vm.prank(clients[client]);
        rounds.submit(1, s);
    }

    /// @dev What the aggregator publishes.
    function readOpening() internal view returns (Sum memory sum) {
        sum.entries = vm.parseJsonUintArray(json, ".entries");
        sum.blinding = vm.parseJsonUint(json, ".blinding");
        uint256[] memory words = vm.parseJsonUintArray(json, ".opening");
        sum.opening = [words[0], words[1]];
    }

    function close() internal {
        vm.warp(START + 1 days + 1);
        vm.prank(AGGREGATOR);
        rounds.close(1, new uint256[](0));
    }

    function publish(Sum memory sum) internal {
        vm.prank(AGGREGATOR);
        rounds.publish(1, sum.entries, sum.blinding, sum.opening);
    }
}

/// @dev Real proofs, from Go's prover to the published sum.
contract ExportedRoundTest is ExportedRound {
    function expectRefusal(uint256 client, uint256 round, FederatedRounds.Submission memory s, bytes memory err)
        private
    {
        vm.prank(clients[client]);
        vm.expectRevert(err);
        rounds.submit(round, s);
    }

    function notAMember() private pure returns (bytes memory) {
        return abi.encodeWithSelector(IRoundErrors.NotAMember.selector);
    }

    /// Entries carry the offset of their encoding once for each client: (i − 7) of one and 2·(i − 7) of the other.
    function test_theUpdatesOfTwoClientsAreAddedUp() public {
        submit(0);
        submit(1);
        close();
        Sum memory sum = readOpening();
        for (uint256 i = 0; i < 16; ++i) {
            vm.assertEq(sum.entries[i], uint256(2 ** 64) + 3 * i - 21, "entry");
        }
        publish(sum);
        vm.assertEq(uint256(rounds.roundOf(1).status), uint256(IRoundErrors.Status.Done), "status");
    }

    function test_anotherSumIsRefused() public {
        submit(0);
        submit(1);
        close();
        Sum memory sum = readOpening();
        ++sum.entries[3];
        vm.prank(AGGREGATOR);
        vm.expectRevert(IRoundErrors.WrongSum.selector);
        rounds.publish(1, sum.entries, sum.blinding, sum.opening);
    }

    function test_anUpdateIsTakenOnce() public {
        submit(0);
        FederatedRounds.Submission memory s = read(0);
        expectRefusal(0, 1, s, abi.encodeWithSelector(IRoundErrors.DatasetUsed.selector, datasetOf(0)));
        provide(clients[0], "another dataset");
        s.dataset.digest = "another dataset";
        expectRefusal(0, 1, s, abi.encodeWithSelector(IRoundErrors.NullifierUsed.selector, s.nullifier));
    }

    /// Copied from the mempool, both proofs are worth nothing, also with a dataset of the sender's.
    function test_copiedProofsAreRefused() public {
        FederatedRounds.Submission memory s = read(0);
        s.dataset = read(1).dataset;
        expectRefusal(1, 1, s, notAMember());
        (s.nullifier, s.membershipProof) = (read(1).nullifier, read(1).membershipProof);
        expectRefusal(1, 1, s, abi.encodeWithSelector(IRoundErrors.NotSmall.selector));
    }

    function test_proofsAreOfOneRound() public {
        vm.warp(START);
        open();
        vm.warp(START + 1 minutes);
        expectRefusal(0, 2, read(0), notAMember());
    }

    function test_theNullifierIsTheProvens() public {
        FederatedRounds.Submission memory s = read(0);
        s.nullifier = read(1).nullifier;
        expectRefusal(0, 1, s, notAMember());
        s.nullifier = 5;
        expectRefusal(0, 1, s, notAMember());
        s.nullifier = read(0).nullifier + R;
        expectRefusal(0, 1, s, notAMember());
    }

    function test_theVectorIsTheProvens() public {
        FederatedRounds.Submission memory s = read(0);
        s.vector = read(1).vector;
        expectRefusal(0, 1, s, abi.encodeWithSelector(IRoundErrors.NotSmall.selector));
        s.updateProof = read(1).updateProof;
        expectRefusal(0, 1, s, abi.encodeWithSelector(IRoundErrors.NotSmall.selector));
    }

    /// The verifier refuses points that are none: what is added up is on the curve.
    function test_aPointOffTheCurveIsRefused() public {
        FederatedRounds.Submission memory s = read(0);
        s.vector.points[0] = [uint256(1), 3];
        expectRefusal(0, 1, s, abi.encodeWithSelector(IRoundErrors.NotSmall.selector));
    }

    function test_aDatasetInUseIsRefused() public {
        submit(0);
        FederatedRounds.Submission memory s = read(1);
        s.dataset = read(0).dataset;
        expectRefusal(1, 1, s, abi.encodeWithSelector(IRoundErrors.DatasetUsed.selector, datasetOf(0)));
    }

    function test_afterTheDeadlineNothingIsTaken() public {
        vm.warp(START + 1 days + 1);
        expectRefusal(0, 1, read(0), abi.encodeWithSelector(IRoundErrors.TooLate.selector, START + 1 days));
    }

    function test_onAnotherChainNothingIsTaken() public {
        vm.chainId(1);
        expectRefusal(0, 1, read(0), notAMember());
    }
}

/// @dev The gas of whole transactions, kept in snapshots/. Consents are stubs: a real book's are read as well.
/// forge-config: default.isolate = true
contract ExportedRoundGasTest is ExportedRound {
    function test_gasOfSubmission() public {
        submit(0);
        vm.snapshotGasLastCall("FederatedRounds", "submit, first of a round");
        submit(1);
        vm.assertGt(2_000_000, vm.snapshotGasLastCall("FederatedRounds", "submit"), "gas");
    }
}
