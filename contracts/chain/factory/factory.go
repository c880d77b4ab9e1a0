// Package factory knows the contract that creates contracts at addresses which follow from their code: the
// deterministic deployment proxy (https://github.com/Arachnid/deterministic-deployment-proxy), which stands at one
// address on every chain of note. Called with a salt and creation code it creates by CREATE2 (EIP-1014).
package factory

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// Address returns where the factory is.
func Address() common.Address {
	return common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")
}

// Account returns the factory as a development chain's first block has it.
func Account() types.Account {
	return types.Account{Code: hexutil.MustDecode(
		"0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3",
	)}
}

// Call returns what to send to the factory to create a contract.
func Call(salt [32]byte, code []byte) []byte { return slices.Concat(salt[:], code) }

// AddressOf returns where the factory creates a contract, or created it.
func AddressOf(salt [32]byte, code []byte) common.Address {
	return crypto.CreateAddress2(Address(), salt, crypto.Keccak256(code))
}
