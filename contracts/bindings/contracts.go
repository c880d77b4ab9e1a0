// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// VerifierRouterEntry is an auto generated low-level Go binding around an user-defined struct.
type VerifierRouterEntry struct {
	Verifier         common.Address
	PublicInputCount uint64
	Frozen           bool
	VkHash           [32]byte
}

// VerifierRouterMetaData contains all meta data concerning the VerifierRouter contract.
var VerifierRouterMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"add\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entry\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVerifierRouter.Entry\",\"components\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIVerifier\"},{\"name\":\"publicInputCount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeze\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicInputs\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"}]",
	ID:  "VerifierRouter",
	Bin: "0x608060405234801561000f575f5ffd5b50604051610afa380380610afa83398101604081905261002e916100d7565b806001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b6100658161006c565b5050610104565b600180546001600160a01b031916905561008581610088565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f602082840312156100e7575f5ffd5b81516001600160a01b03811681146100fd575f5ffd5b9392505050565b6109e9806101115f395ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c80638ba68036116100635780638ba68036146100e15780638da5cb5b146101c6578063e30c3978146101ea578063ec13cc7b146101fb578063f2fde38b1461020e575f5ffd5b806361641bdc14610094578063715018a6146100a957806379ba5097146100b15780637f374daa146100b9575b5f5ffd5b6100a76100a23660046107bf565b610221565b005b6100a7610422565b6100a7610435565b6100cc6100c7366004610835565b610479565b60405190151581526020015b60405180910390f35b61017e6100ef3660046108dd565b604080516080810182525f808252602082018190529181018290526060810191909152506001600160e01b0319165f90815260026020908152604091829020825160808101845281546001600160a01b0381168252600160a01b810467ffffffffffffffff1693820193909352600160e01b90920460ff16151592820192909252600190910154606082015290565b6040516100d8919081516001600160a01b0316815260208083015167ffffffffffffffff16908201526040808301511515908201526060918201519181019190915260800190565b5f546001600160a01b03165b6040516001600160a01b0390911681526020016100d8565b6001546001600160a01b03166101d2565b6100a761020936600461090b565b6105c2565b6100a761021c366004610922565b610622565b610229610692565b6001600160e01b031982165f90815260026020526040902080548391906001600160a01b03161561028b576001810154604051636bda18ab60e01b81526001600160e01b03198416600482015260248101919091526044015b60405180910390fd5b5f836001600160a01b03166369b5d6d16040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102ec919061093d565b9050848114610318576040516376aa325360e11b81526004810186905260248101829052604401610282565b5f846001600160a01b031663770cbbc66040518163ffffffff1660e01b8152600401602060405180830381865afa158015610355573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610379919061093d565b905067ffffffffffffffff8111156103b557604051631914a33560e31b815267ffffffffffffffff600482015260248101829052604401610282565b82546001600160a01b0386166001600160e01b03199182168117600160a01b67ffffffffffffffff8516021785556001850188905560405190918891908716907fbde335265181462b9c5610d87a8f123a798970bb74468d873c5afeb59597ebbc905f90a4505050505050565b61042a610692565b6104335f6106be565b565b60015433906001600160a01b0316811461046d5760405163118cdaa760e01b81526001600160a01b0382166004820152602401610282565b610476816106be565b50565b5f5f610484876106d7565b8054909150600160a01b900467ffffffffffffffff1683146104d5578054604051631914a33560e31b8152600160a01b90910467ffffffffffffffff16600482015260248101849052604401610282565b5f5b83811015610542577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185858381811061051257610512610954565b905060200201351061053a576040516314ce44f960e01b815260048101829052602401610282565b6001016104d7565b508054604051634b24ed5760e11b81526001600160a01b0390911690639649daae90610578908990899089908990600401610968565b602060405180830381865afa158015610593573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105b791906109ca565b979650505050505050565b6105ca610692565b5f6105d4826106d7565b805460ff60e01b1916600160e01b17815560405190915082906001600160e01b03198216907fb0644b79ac23e2b6ed48b486240b5f6bdc5c709f7dbe19fc0e93f24990908353905f90a35050565b61062a610692565b600180546001600160a01b0383166001600160a01b0319909116811790915561065a5f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f546001600160a01b031633146104335760405163118cdaa760e01b8152336004820152602401610282565b600180546001600160a01b03191690556104768161075c565b6001600160e01b031981165f90815260026020526040902080546001600160a01b0316158061070a575081816001015414155b1561072a576040516233194560e11b815260048101839052602401610282565b8054600160e01b900460ff16156107575760405163050bf4b960e41b815260048101839052602401610282565b919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610476575f5ffd5b5f5f604083850312156107d0575f5ffd5b8235915060208301356107e2816107ab565b809150509250929050565b5f5f83601f8401126107fd575f5ffd5b50813567ffffffffffffffff811115610814575f5ffd5b6020830191508360208260051b850101111561082e575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610849575f5ffd5b85359450602086013567ffffffffffffffff811115610866575f5ffd5b8601601f81018813610876575f5ffd5b803567ffffffffffffffff81111561088c575f5ffd5b88602082840101111561089d575f5ffd5b60209190910194509250604086013567ffffffffffffffff8111156108c0575f5ffd5b6108cc888289016107ed565b969995985093965092949392505050565b5f602082840312156108ed575f5ffd5b81356001600160e01b031981168114610904575f5ffd5b9392505050565b5f6020828403121561091b575f5ffd5b5035919050565b5f60208284031215610932575f5ffd5b8135610904816107ab565b5f6020828403121561094d575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b60408152836040820152838560608301375f60608583018101829052601f19601f8701168301838103820160208501529081018490526001600160fb1b038411156109b1575f5ffd5b8360051b80866080840137016080019695505050505050565b5f602082840312156109da575f5ffd5b81518015158114610904575f5ffd",
}

// VerifierRouter is an auto generated Go binding around an Ethereum contract.
type VerifierRouter struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *VerifierRouter) GetABI() abi.ABI {
	return c.abi
}

// NewVerifierRouter creates a new instance of VerifierRouter.
func NewVerifierRouter() *VerifierRouter {
	parsed, err := VerifierRouterMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &VerifierRouter{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *VerifierRouter) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialOwner) returns()
func (verifierRouter *VerifierRouter) PackConstructor(initialOwner common.Address) []byte {
	enc, err := verifierRouter.abi.Pack("", initialOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61641bdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function add(bytes32 vkHash, address verifier) returns()
func (verifierRouter *VerifierRouter) PackAdd(vkHash [32]byte, verifier common.Address) []byte {
	enc, err := verifierRouter.abi.Pack("add", vkHash, verifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61641bdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function add(bytes32 vkHash, address verifier) returns()
func (verifierRouter *VerifierRouter) TryPackAdd(vkHash [32]byte, verifier common.Address) ([]byte, error) {
	return verifierRouter.abi.Pack("add", vkHash, verifier)
}

// PackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba68036.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32))
func (verifierRouter *VerifierRouter) PackEntry(selector [4]byte) []byte {
	enc, err := verifierRouter.abi.Pack("entry", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ba68036.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32))
func (verifierRouter *VerifierRouter) TryPackEntry(selector [4]byte) ([]byte, error) {
	return verifierRouter.abi.Pack("entry", selector)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ba68036.
//
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32))
func (verifierRouter *VerifierRouter) UnpackEntry(data []byte) (VerifierRouterEntry, error) {
	out, err := verifierRouter.abi.Unpack("entry", data)
	if err != nil {
		return *new(VerifierRouterEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(VerifierRouterEntry)).(*VerifierRouterEntry)
	return out0, nil
}

// PackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec13cc7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function freeze(bytes32 vkHash) returns()
func (verifierRouter *VerifierRouter) PackFreeze(vkHash [32]byte) []byte {
	enc, err := verifierRouter.abi.Pack("freeze", vkHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFreeze is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xec13cc7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function freeze(bytes32 vkHash) returns()
func (verifierRouter *VerifierRouter) TryPackFreeze(vkHash [32]byte) ([]byte, error) {
	return verifierRouter.abi.Pack("freeze", vkHash)
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f374daa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes32 vkHash, bytes proof, uint256[] publicInputs) view returns(bool)
func (verifierRouter *VerifierRouter) PackVerify(vkHash [32]byte, proof []byte, publicInputs []*big.Int) []byte {
	enc, err := verifierRouter.abi.Pack("verify", vkHash, proof, publicInputs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f374daa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes32 vkHash, bytes proof, uint256[] publicInputs) view returns(bool)
func (verifierRouter *VerifierRouter) TryPackVerify(vkHash [32]byte, proof []byte, publicInputs []*big.Int) ([]byte, error) {
	return verifierRouter.abi.Pack("verify", vkHash, proof, publicInputs)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f374daa.
//
// Solidity: function verify(bytes32 vkHash, bytes proof, uint256[] publicInputs) view returns(bool)
func (verifierRouter *VerifierRouter) UnpackVerify(data []byte) (bool, error) {
	out, err := verifierRouter.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}
