// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

import {Claims} from "../src/Claims.sol";
import {ColumnarVerifier} from "../src/ColumnarVerifier.sol";
import {Commitments} from "../src/Commitments.sol";
import {FederatedRounds} from "../src/FederatedRounds.sol";
import {TrainingGate} from "../src/TrainingGate.sol";
import {UpdateStatement} from "../src/statements/UpdateStatement.sol";
import {GateBase} from "./GateBase.sol";
import {StubTableVerifier} from "./StubTableVerifier.sol";

/// @dev A round that is open, with verifiers whose proofs anybody can make: a proof is one of exactly the claim that it
/// was made for, and the round has to say which that is. CUSTODIAN and HOSPITAL have a dataset each.
abstract contract RoundsBase is GateBase {
    bytes32 internal constant MODEL = keccak256("the model");
    bytes32 internal constant MEMBERSHIP_KEY = keccak256("a key of membership");
    bytes32 internal constant UPDATE_KEY = keccak256("a key of update");
    bytes32 internal constant COLUMN = keccak256("weight");
    uint32 internal constant LENGTH = 16;
    uint64 internal constant DEADLINE = uint64(START + 1 days);

    StubTableVerifier internal membership;
    StubTableVerifier internal update;
    UpdateStatement internal statement;
    uint256 internal id;

    /// @dev Whom a claim is for and what it is about: the contract has to find all of this by itself.
    struct Place {
        uint256 chain;
        string scope;
        address registry;
        address sender;
        uint64 time;
    }

    function setUp() public virtual override {
        super.setUp();
        membership = new StubTableVerifier(MEMBERSHIP_KEY, rounds.srs(), 5);
        update = new StubTableVerifier(UPDATE_KEY, rounds.srs(), 11);
        statement = new UpdateStatement(ColumnarVerifier(address(update)));
        vm.startPrank(GOVERNOR);
        consortium.execute(address(router), abi.encodeCall(router.add, (MEMBERSHIP_KEY, membership)));
        consortium.execute(address(router), abi.encodeCall(router.add, (UPDATE_KEY, update)));
        attestationRegistry.addStatement(statement);
        rounds.setMembershipKey(MEMBERSHIP_KEY);
        vm.stopPrank();
        vm.prank(TRAINER);
        artifacts.registerModel(MODEL, "", new bytes32[](0));
        id = open();
    }

    // Rounds.

    function terms() internal pure returns (FederatedRounds.Terms memory) {
        return FederatedRounds.Terms(MODEL, PURPOSE, LENGTH, 2, DEADLINE);
    }

    function params() internal pure returns (Claims.Param[] memory list) {
        list = new Claims.Param[](3);
        list[0] = Claims.Param("bound", "1000000");
        list[1] = Claims.Param("column", "weight");
        list[2] = Claims.Param("limit", "1000");
    }

    function members() internal view returns (Commitments.Table memory table) {
        table.columns = new Commitments.Column[](1);
        table.columns[0] = Commitments.Column(keccak256("member"), Commitments.STRING, 0, false);
        table.points = new uint256[2][](1);
        table.points[0] = [uint256(1), 2];
        (table.count, table.srs, table.root) = (100, rounds.srs(), 77);
    }

    function open() internal returns (uint256) {
        return open(terms());
    }

    function open(FederatedRounds.Terms memory what) internal returns (uint256) {
        Commitments.Table memory table = members();
        vm.prank(AGGREGATOR);
        return rounds.open(what, params(), table);
    }

    function close(uint256[] memory dropped) internal {
        vm.warp(uint256(DEADLINE) + 1);
        vm.prank(AGGREGATOR);
        rounds.close(id, dropped);
    }

    function publish(uint256 round, Sum memory sum) internal {
        vm.prank(AGGREGATOR);
        rounds.publish(round, sum.entries, sum.blinding, sum.opening);
    }

    // Updates.

    /// @dev A multiple of the generator.
    function multiple(uint256 scalar) internal view returns (uint256[2] memory point) {
        (bool success, bytes memory words) = address(7).staticcall(abi.encode(1, 2, scalar));
        vm.assertTrue(success, "multiplied");
        return abi.decode(words, (uint256[2]));
    }

    function plus(uint256[2] memory left, uint256[2] memory right) internal view returns (uint256[2] memory) {
        (bool success, bytes memory words) = address(6).staticcall(abi.encode(left, right));
        vm.assertTrue(success, "added");
        return abi.decode(words, (uint256[2]));
    }

    function expectSum(uint256[2] memory point) internal view {
        (uint256 x, uint256 y) = rounds.sumOf(id);
        vm.assertEq(x, point[0], "x of the sum");
        vm.assertEq(y, point[1], "y of the sum");
    }

    /// @dev An update without proofs.
    function draft(uint256 nullifier, bytes32 dataset, uint256[2] memory point)
        internal
        view
        returns (FederatedRounds.Submission memory s)
    {
        (s.nullifier, s.time, s.params) = (nullifier, uint64(block.timestamp), params());
        s.dataset = TrainingGate.Dataset(dataset, keccak256("consent"));
        s.vector.columns = new Commitments.Column[](1);
        s.vector.columns[0] = Commitments.Column(COLUMN, Commitments.INT, 0, false);
        s.vector.points = new uint256[2][](1);
        s.vector.points[0] = point;
        (s.vector.count, s.vector.srs, s.vector.root) = (LENGTH, rounds.srs(), nullifier % R);
    }

    /// @dev Where a claim has to count for the round.
    function place(address sender, uint256 round, uint64 time) internal view returns (Place memory) {
        string memory scope = string.concat("assent/round/", Strings.toString(round));
        return Place(block.chainid, scope, address(rounds), sender, time);
    }

    function proven(address sender, FederatedRounds.Submission memory s)
        internal
        view
        returns (FederatedRounds.Submission memory)
    {
        Place memory here = place(sender, id, s.time);
        (s.membershipProof, s.updateProof) = (proveMembership(here, s.nullifier), proveUpdate(here, s));
        return s;
    }

    function proveMembership(Place memory where, uint256 nullifier) internal view returns (bytes memory) {
        return proveMembership(where, nullifier, members());
    }

    function proveMembership(Place memory where, uint256 nullifier, Commitments.Table memory table)
        internal
        view
        returns (bytes memory)
    {
        bytes32[] memory words = new bytes32[](4);
        (words[0], words[1]) = (keccak256("shows"), keccak256("nullifier"));
        (words[2], words[3]) = (keccak256("subject"), keccak256(bytes(Strings.toHexString(nullifier, 32))));
        uint256[] memory inputs = new uint256[](5);
        bytes32 tables = keccak256(abi.encode(keccak256("dataset"), this.digestOf(table)));
        inputs[0] = claim(where, "membership", keccak256(abi.encodePacked(words)), tables);
        bytes32 scope = keccak256(
            abi.encode(keccak256("assent/scope/v1"), where.chain, where.registry, keccak256(bytes(where.scope)))
        );
        (inputs[1], inputs[2], inputs[3], inputs[4]) = (uint256(scope) % R, table.root, 1, nullifier);
        return membership.prove(inputs);
    }

    function proveUpdate(Place memory where, FederatedRounds.Submission memory s) internal view returns (bytes memory) {
        Commitments.Table[] memory tables = new Commitments.Table[](1);
        tables[0] = s.vector;
        bytes32 about = keccak256(abi.encode(keccak256("vector"), this.digestOf(s.vector)));
        uint256 digest = claim(where, "update", this.digestOfParams(s.params), about);
        return update.prove(statement.publicInputs(bytes32(digest), where.time, s.params, tables));
    }

    function claim(Place memory where, string memory name, bytes32 paramsDigest, bytes32 tables)
        private
        pure
        returns (uint256)
    {
        bytes32 scope = keccak256(bytes(where.scope));
        bytes32 id_ = keccak256(bytes(name));
        bytes32 digest = Claims.digest(
            Claims.Claim(id_, 1, paramsDigest, tables, where.chain, where.registry, where.sender, scope, where.time)
        );
        return uint256(digest) % R;
    }

    function submit(address sender, FederatedRounds.Submission memory s) internal {
        vm.prank(sender);
        rounds.submit(id, s);
    }

    function submitFirst(uint256[2] memory point) internal {
        submit(CUSTODIAN, proven(CUSTODIAN, draft(1, FIRST, point)));
    }

    function submitSecond(uint256[2] memory point) internal {
        submit(HOSPITAL, proven(HOSPITAL, draft(2, SECOND, point)));
    }

    function expectRefusal(address sender, FederatedRounds.Submission memory s, bytes memory err) internal {
        vm.prank(sender);
        vm.expectRevert(err);
        rounds.submit(id, s);
    }

    function none() internal pure returns (uint256[] memory) {
        return new uint256[](0);
    }

    function only(uint256 nullifier) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = nullifier;
    }

    /// @dev Says that a round has so many updates. Its first word, in the mapping at slot 7, has the count behind the
    /// aggregator's address.
    function setCount(uint256 round, uint256 count) internal {
        bytes32 slot = keccak256(abi.encode(round, 7));
        uint256 word = uint256(vm.load(address(rounds), slot)) & ~(uint256(type(uint32).max) << 160);
        vm.store(address(rounds), slot, bytes32(word | count << 160));
        vm.assertEq(rounds.roundOf(round).count, count, "count");
    }

    // Read from call data only.

    function digestOf(Commitments.Table calldata table) external pure returns (bytes32) {
        return Commitments.digest(table);
    }

    function digestOfParams(Claims.Param[] calldata list) external pure returns (bytes32) {
        return Claims.paramsDigest(list);
    }
}
