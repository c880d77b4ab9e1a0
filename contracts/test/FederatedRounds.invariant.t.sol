// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {FederatedRounds} from "../src/FederatedRounds.sol";
import {IRoundErrors} from "../src/IRoundErrors.sol";
import {RoundsBase} from "./RoundsBase.sol";
import {Test} from "./Test.sol";

/// @dev Opens rounds, hands in, leaves out, closes, publishes and gives up at random, and keeps account of it. It knows
/// τ, and so opens any sum to any vector.
contract RoundsHandler is RoundsBase {
    uint256 private constant ROUNDS = 3;
    uint256 private constant PLACES = 6;

    /// @dev A round by the handler's own account. The multiples of the generator that were handed in are kept by
    /// nullifier; 0: none.
    struct Known {
        IRoundErrors.Status status;
        uint256 deadline;
        uint256 count;
        uint256[PLACES] scalars;
        bool[PLACES] nullifiers;
        bool[PLACES] datasets;
    }

    uint256 private _tau;
    uint256 private _opened;
    Known[ROUNDS + 1] private _known;

    constructor() {
        super.setUp();
        _tau = vm.parseJsonUint(vm.readFile("test/sums/srs.json"), ".secret");
        (_opened, _known[1].status, _known[1].deadline) = (1, IRoundErrors.Status.Open, DEADLINE);
        for (uint256 i = 0; i < PLACES; ++i) {
            provide(ownerOf(i), datasetAt(i));
        }
    }

    function ownerOf(uint256 dataset) private pure returns (address) {
        return dataset % 2 == 0 ? CUSTODIAN : HOSPITAL;
    }

    function datasetAt(uint256 index) private pure returns (bytes32) {
        return keccak256(abi.encode("dataset", index));
    }

    function pick(uint256 seed) private returns (Known storage known) {
        id = 1 + seed % _opened;
        known = _known[id];
    }

    function expect(bool expected, address sender, bytes memory data) private returns (bool success) {
        vm.prank(sender);
        (success,) = address(rounds).call(data);
        require(success == expected, expected ? "refused" : "let through");
    }

    // What happens.

    function openOne() external {
        if (_opened == ROUNDS) return;
        FederatedRounds.Terms memory what = terms();
        (what.length, what.deadline) = (1, uint64(block.timestamp + 1 days));
        require(open(what) == ++_opened, "id");
        (_known[_opened].status, _known[_opened].deadline) = (IRoundErrors.Status.Open, what.deadline);
    }

    function advance(uint256 seed) external {
        vm.warp(block.timestamp + seed % 10 hours);
    }

    function submitOne(uint256 seed, uint256 nullifier, uint256 dataset, uint256 scalar) external {
        Known storage known = pick(seed);
        (nullifier, dataset, scalar) = (nullifier % PLACES, dataset % PLACES, 1 + scalar % (R - 1));
        attest(datasetAt(dataset), ownerOf(dataset), true, block.timestamp);
        FederatedRounds.Submission memory s = draft(nullifier, datasetAt(dataset), multiple(scalar));
        s.vector.count = rounds.roundOf(id).terms.length;
        s = proven(ownerOf(dataset), s);
        bool expected = known.status == IRoundErrors.Status.Open && block.timestamp <= known.deadline
            && !known.nullifiers[nullifier] && !known.datasets[dataset];
        if (!expect(expected, ownerOf(dataset), abi.encodeCall(rounds.submit, (id, s)))) return;
        (known.nullifiers[nullifier], known.datasets[dataset]) = (true, true);
        known.scalars[nullifier] = scalar;
        ++known.count;
    }

    function dropOne(uint256 seed, uint256 nullifier, bool closing) external {
        Known storage known = pick(seed);
        nullifier %= PLACES;
        bool there = known.scalars[nullifier] != 0;
        bool expected = known.status == IRoundErrors.Status.Open && block.timestamp > known.deadline && there
            && (!closing || known.count > 2);
        bytes memory data = closing
            ? abi.encodeCall(rounds.close, (id, only(nullifier)))
            : abi.encodeCall(rounds.drop, (id, only(nullifier)));
        if (!expect(expected, AGGREGATOR, data)) return;
        known.scalars[nullifier] = 0;
        --known.count;
        if (closing) known.status = IRoundErrors.Status.Closed;
    }

    function closeOne(uint256 seed) external {
        Known storage known = pick(seed);
        bool over = known.status == IRoundErrors.Status.Open && block.timestamp > known.deadline;
        bool expected = over && known.count >= 2;
        if (!expect(expected, AGGREGATOR, abi.encodeCall(rounds.close, (id, none())))) return;
        known.status = IRoundErrors.Status.Closed;
    }

    function publishOne(uint256 seed, uint256 entry, bool honest) external {
        Known storage known = pick(seed);
        uint256[] memory entries = new uint256[](rounds.roundOf(id).terms.length);
        entries[0] = entry % R;
        uint256 sum = sumOf(known);
        uint256[2] memory opening = openingOf(sum, entries, honest ? 0 : 1);
        bool expected = known.status == IRoundErrors.Status.Closed && honest;
        if (!expect(expected, AGGREGATOR, abi.encodeCall(rounds.publish, (id, entries, 7, opening)))) return;
        known.status = IRoundErrors.Status.Done;
    }

    function cancelOne(uint256 seed) external {
        Known storage known = pick(seed);
        if (seed / ROUNDS % 4 != 0) return;
        address sender = seed % 2 == 0 ? AGGREGATOR : STRANGER;
        bool going = known.status == IRoundErrors.Status.Open || known.status == IRoundErrors.Status.Closed;
        bool expected = going && (sender == AGGREGATOR || block.timestamp > known.deadline + 7 days);
        if (!expect(expected, sender, abi.encodeCall(rounds.cancel, (id)))) return;
        known.status = IRoundErrors.Status.Cancelled;
    }

    // The account.

    function sumOf(Known storage known) private view returns (uint256 sum) {
        for (uint256 i = 0; i < PLACES; ++i) {
            sum = addmod(sum, known.scalars[i], R);
        }
    }

    /// @dev π = (c − p(z))/(τ − z) for whatever entries, which takes τ. The blinding value is 7.
    function openingOf(uint256 sum, uint256[] memory entries, uint256 off)
        private
        view
        returns (uint256[2] memory opening)
    {
        (uint256 x, uint256 y) = rounds.sumOf(id);
        bytes memory words =
            abi.encode(keccak256("assent/sum-opening/v1"), x, y, keccak256(abi.encodePacked(entries)), 7);
        uint256 z = uint256(keccak256(words)) % R;
        uint256 value = 7;
        for (uint256 i = entries.length; i > 0; --i) {
            value = addmod(mulmod(value, z, R), entries[i - 1], R);
        }
        (, words) = address(5).staticcall(abi.encode(32, 32, 32, addmod(_tau, R - z, R), R - 2, R));
        uint256 quotient = mulmod(addmod(sum, R - value, R), abi.decode(words, (uint256)), R);
        return multiple(addmod(quotient, off, R));
    }

    function check() external view {
        for (uint256 i = 1; i <= _opened; ++i) {
            Known storage known = _known[i];
            FederatedRounds.Round memory round = rounds.roundOf(i);
            require(round.status == known.status, "status");
            require(round.count == known.count, "count");
            (uint256 x, uint256 y) = rounds.sumOf(i);
            uint256[2] memory sum = multiple(sumOf(known));
            require(x == sum[0] && y == sum[1], "sum");
            for (uint256 k = 0; k < PLACES; ++k) {
                require((rounds.updateOf(i, k).vector != 0) == (known.scalars[k] != 0), "update");
            }
        }
    }
}

/// @dev Whatever happens: the sum of a round is that of the points of its updates, no nullifier and no dataset counts
/// twice, and no round goes back to where it was.
contract FederatedRoundsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    RoundsHandler private handler;
    address[] private _targets;

    function setUp() public {
        handler = new RoundsHandler();
        _targets.push(address(handler));
    }

    /// @dev Read by forge: what the random calls go to.
    function targetContracts() external view returns (address[] memory) {
        return _targets;
    }

    /// @dev Read by forge: which functions they call. Most are updates.
    function targetSelectors() external view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(handler), new bytes4[](9));
        bytes4[] memory selectors = list[0].selectors;
        (selectors[0], selectors[1], selectors[2]) =
        (handler.submitOne.selector, handler.submitOne.selector, handler.submitOne.selector);
        (selectors[3], selectors[4]) = (handler.openOne.selector, handler.advance.selector);
        (selectors[5], selectors[6]) = (handler.dropOne.selector, handler.closeOne.selector);
        (selectors[7], selectors[8]) = (handler.publishOne.selector, handler.cancelOne.selector);
    }

    function invariant_aRoundIsTheSumOfItsUpdates() public view {
        handler.check();
    }
}
