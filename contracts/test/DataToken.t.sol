// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";

import {Deployment} from "./Deployment.sol";

/// @dev The token: how many there can be, and when they are votes. Who may make them is in Roles.t.sol.
contract DataTokenTest is Deployment {
    address private constant HOLDER = address(0x401);
    address private constant OTHER = address(0x402);

    function mint(address to, uint256 amount) private {
        vm.prank(MINTER);
        token.mint(to, amount);
    }

    function test_thereAreNoneToBeginWith() public view {
        vm.assertEq(token.totalSupply(), 0, "supply");
        vm.assertEq(token.decimals(), 18, "decimals");
    }

    function testFuzz_neverMoreThanTheMaximum(uint256 first, uint256 more) public {
        uint256 most = token.MAX_SUPPLY();
        first = first % (most + 1);
        mint(HOLDER, first);
        uint256 tooMany = most - first + 1 + more % most;
        vm.expectRevert(abi.encodeWithSelector(ERC20Votes.ERC20ExceededSafeSupply.selector, first + tooMany, most));
        mint(HOLDER, tooMany);
        mint(HOLDER, most - first);
        vm.assertEq(token.totalSupply(), most, "supply");
    }

    function test_votesAreCountedByTime() public view {
        vm.assertEq(token.clock(), block.timestamp, "clock");
        vm.assertEq(token.CLOCK_MODE(), "mode=timestamp", "mode");
    }

    /// Tokens of a holder who has named nobody are no votes.
    function test_aTokenIsAVoteOnceItIsDelegated() public {
        mint(HOLDER, 5);
        vm.assertEq(token.getVotes(HOLDER), 0, "before");
        vm.prank(HOLDER);
        token.delegate(OTHER);
        vm.assertEq(token.getVotes(OTHER), 5, "the delegate's");
        vm.assertEq(token.getVotes(HOLDER), 0, "the holder's");
        mint(HOLDER, 2);
        vm.assertEq(token.getVotes(OTHER), 7, "what comes later follows");
    }

    /// What is borrowed and given back within a block was never there.
    function test_oneBlockIsNoTime() public {
        mint(HOLDER, 100);
        vm.prank(OTHER);
        token.delegate(OTHER);
        vm.prank(HOLDER);
        token.transfer(OTHER, 100);
        vm.assertEq(token.getVotes(OTHER), 100, "within the block");
        vm.prank(OTHER);
        token.transfer(HOLDER, 100);
        vm.warp(START + 1);
        vm.assertEq(token.getPastVotes(OTHER, START), 0, "of that block");
    }

    /// A permit is one for all: its nonce is the one that delegations by signature use too.
    function test_aPermitCountsOnce() public {
        address owner = vm.addr(7);
        mint(owner, 3);
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                OTHER,
                uint256(3),
                token.nonces(owner),
                START
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(7, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), permit)));
        token.permit(owner, OTHER, 3, START, v, r, s);
        vm.assertEq(token.allowance(owner, OTHER), 3, "allowance");
        vm.assertEq(token.nonces(owner), 1, "nonce");
        (bool again,) = address(token).call(abi.encodeCall(token.permit, (owner, OTHER, 3, START, v, r, s)));
        vm.assertFalse(again, "a second time");
    }
}
