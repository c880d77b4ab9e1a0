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

// AttestationRegistryRequest is an auto generated low-level Go binding around an user-defined struct.
type AttestationRegistryRequest struct {
	Statement [32]byte
	Params    []ClaimsParam
	Book      [32]byte
	Scope     string
	Time      uint64
}

// AttestationRegistryStatement is an auto generated low-level Go binding around an user-defined struct.
type AttestationRegistryStatement struct {
	Rules     common.Address
	AboutBook bool
	Version   uint64
	Id        [32]byte
	VkHash    [32]byte
	Roles     [][32]byte
}

// AuditAlertsAlert is an auto generated low-level Go binding around an user-defined struct.
type AuditAlertsAlert struct {
	Auditor  common.Address
	RaisedAt *big.Int
	Open     bool
	Severity uint8
	Artifact [32]byte
}

// ClaimsParam is an auto generated low-level Go binding around an user-defined struct.
type ClaimsParam struct {
	Name  string
	Value string
}

// CommitmentsColumn is an auto generated low-level Go binding around an user-defined struct.
type CommitmentsColumn struct {
	Name     [32]byte
	Kind     uint8
	Scale    uint8
	Nullable bool
}

// CommitmentsTable is an auto generated low-level Go binding around an user-defined struct.
type CommitmentsTable struct {
	Columns  []CommitmentsColumn
	Hidden   bool
	Count    *big.Int
	Capacity *big.Int
	Srs      [32]byte
	Points   [][2]*big.Int
	Root     *big.Int
	SortedBy *big.Int
}

// ConsentRegistrySnapshot is an auto generated low-level Go binding around an user-defined struct.
type ConsentRegistrySnapshot struct {
	Count       uint64
	Revocations uint64
	RevokedAt   uint64
	Points      [6]*big.Int
	Digest      [32]byte
}

// ConsentSignaturesSignedConsent is an auto generated low-level Go binding around an user-defined struct.
type ConsentSignaturesSignedConsent struct {
	Grantor   common.Address
	Salt      [32]byte
	NotBefore uint32
	NotAfter  uint32
	Deadline  uint64
	Signature []byte
}

// IArtifactRegistryArtifact is an auto generated low-level Go binding around an user-defined struct.
type IArtifactRegistryArtifact struct {
	Owner        common.Address
	RegisteredAt *big.Int
	Kind         uint8
	Status       uint8
}

// IAttestationRegistryAttestation is an auto generated low-level Go binding around an user-defined struct.
type IAttestationRegistryAttestation struct {
	Claim       [32]byte
	Time        uint64
	Revocations uint64
	Submitter   common.Address
}

// IConsentRegistryEntry is an auto generated low-level Go binding around an user-defined struct.
type IConsentRegistryEntry struct {
	Row       *big.Int
	NotBefore uint32
	NotAfter  uint32
	Grantor   common.Address
}

// IModelMarketListing is an auto generated low-level Go binding around an user-defined struct.
type IModelMarketListing struct {
	Seller common.Address
	Open   bool
	Model  [32]byte
	Offer  IModelMarketOffer
}

// IModelMarketOffer is an auto generated low-level Go binding around an user-defined struct.
type IModelMarketOffer struct {
	Price         *big.Int
	DeliveryTime  uint32
	DisputeTime   uint32
	LicenceTime   uint32
	Licence       [32]byte
	Manifest      [32]byte
	KeyCommitment [32]byte
}

// IModelMarketPurchase is an auto generated low-level Go binding around an user-defined struct.
type IModelMarketPurchase struct {
	Buyer     common.Address
	Deadline  *big.Int
	State     uint8
	Price     *big.Int
	Listing   uint64
	BuyerKey  *big.Int
	SellerKey *big.Int
	SealedKey [32]byte
}

// ModelTokenContributor is an auto generated low-level Go binding around an user-defined struct.
type ModelTokenContributor struct {
	Account common.Address
	Bps     uint16
}

// ModelTokenShare is an auto generated low-level Go binding around an user-defined struct.
type ModelTokenShare struct {
	Artifact [32]byte
	Bps      uint16
	Level    uint8
}

// ModelTokenTerms is an auto generated low-level Go binding around an user-defined struct.
type ModelTokenTerms struct {
	Bps   uint16
	Since *big.Int
}

// SrsTreePowers is an auto generated low-level Go binding around an user-defined struct.
type SrsTreePowers struct {
	First    *big.Int
	Points   [][2]*big.Int
	Siblings [][32]byte
}

// TrainingGateDataset is an auto generated low-level Go binding around an user-defined struct.
type TrainingGateDataset struct {
	Digest [32]byte
	Column [32]byte
}

// TrainingGateJob is an auto generated low-level Go binding around an user-defined struct.
type TrainingGateJob struct {
	Trainer      common.Address
	OpenedAt     *big.Int
	AuthorizedAt *big.Int
	Closed       bool
	Purpose      [32]byte
}

// TrainingGatePolicy is an auto generated low-level Go binding around an user-defined struct.
type TrainingGatePolicy struct {
	MaxAge   uint32
	Grace    uint32
	Distinct bool
}

// TrainingGateRequest is an auto generated low-level Go binding around an user-defined struct.
type TrainingGateRequest struct {
	Digest [32]byte
	Column string
}

// VerifierRouterEntry is an auto generated low-level Go binding around an user-defined struct.
type VerifierRouterEntry struct {
	Verifier         common.Address
	PublicInputCount uint64
	Frozen           bool
	VkHash           [32]byte
}

// ArtifactRegistryMetaData contains all meta data concerning the ArtifactRegistry contract.
var ArtifactRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"artifact\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIArtifactRegistry.Artifact\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registeredAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIArtifactRegistry.Kind\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIArtifactRegistry.Status\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"logAccess\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"movePointer\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPointer\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"parents\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pointer\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"enumIArtifactRegistry.Kind\"},{\"name\":\"newPointer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"parentDigests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"registerModel\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPointer\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"parentDigests\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Accessed\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Derived\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"parent\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PointerChanged\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"pointer\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Registered\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"kind\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIArtifactRegistry.Kind\"},{\"name\":\"pointer\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Withdrawn\",\"inputs\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "ArtifactRegistry",
	Bin: "0x6080604052348015600e575f5ffd5b50604051611308380380611308833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b611244806100c45f395ff3fe608060405234801561000f575f5ffd5b50600436106100e5575f3560e01c80638fb360371161008857806397d4c4431161006357806397d4c443146101eb578063af192a8a146101f3578063bf7e214f14610206578063e3895741146101b4575f5ffd5b80638fb360371461019357806392727498146101b4578063938338ee146101cb575f5ffd5b80636d837c92116100c35780636d837c9214610147578063756f2aa81461015a5780637a9e5e4b1461016d5780638e19899e14610180575f5ffd5b806311780b4c146100e95780634bf55e26146100fe578063609f7eb714610127575b5f5ffd5b6100fc6100f7366004610c3f565b610220565b005b61011161010c366004610c8e565b61028e565b60405161011e9190610ca5565b60405180910390f35b61013a610135366004610c8e565b6102ed565b60405161011e9190610d1a565b6100fc610155366004610dad565b6103c4565b6100fc610168366004610e26565b6103e3565b6100fc61017b366004610eb4565b610402565b6100fc61018e366004610c8e565b61047f565b61019b610513565b6040516001600160e01b0319909116815260200161011e565b6101bd61020081565b60405190815260200161011e565b6101de6101d9366004610c8e565b610535565b60405161011e9190610ee1565b6101bd601081565b6100fc610201366004610f16565b6105ca565b5f546040516001600160a01b03909116815260200161011e565b61022c335b5f36610642565b61023584610731565b506102438282610200610782565b82336001600160a01b0316857ffb116186a78c90601b4be3aa959be9f4546277fec4330f3447d86171f069fbf18585604051610280929190610f86565b60405180910390a450505050565b5f818152600260209081526040918290208054835181840281018401909452808452606093928301828280156102e157602002820191905f5260205f20905b8154815260200190600101908083116102cd575b50505050509050919050565b610315604080516080810182525f80825260208201819052909182019081526020015f905290565b5f82815260016020908152604091829020825160808101845281546001600160a01b0381168252600160a01b810465ffffffffffff169382019390935292909190830190600160d01b900460ff16600281111561037457610374610ce7565b600281111561038557610385610ce7565b81528154602090910190600160d81b900460ff1660028111156103aa576103aa610ce7565b60028111156103bb576103bb610ce7565b90525092915050565b6103cd33610225565b6103dc856001868686866107b4565b5050505050565b6103ec33610225565b6103fa8686868686866107b4565b505050505050565b5f5433906001600160a01b0316811461043d5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610472576040516361798f2f60e11b81526001600160a01b0383166004820152602401610434565b61047b826109f8565b5050565b61048833610225565b5f61049282610a4b565b905060028154600160d81b900460ff1660028111156104b3576104b3610ce7565b036104d45760405163c4e4c7d960e01b815260048101839052602401610434565b805460ff60d81b1916600160d91b17815560405182907f44654674e66e9e53d34afdf3e9513fb94b4c8b946e980d6958ef4e6a37a153e3905f90a25050565b5f8054600160a01b900460ff1661052957505f90565b50638fb3603760e01b90565b5f81815260036020526040902080546060919061055190610fa1565b80601f016020809104026020016040519081016040528092919081815260200182805461057d90610fa1565b80156102e15780601f1061059f576101008083540402835291602001916102e1565b820191905f5260205f20905b8154815290600101906020018083116105ab5750939695505050505050565b6105d333610225565b6105dc83610a4b565b506105ea8282610200610782565b5f83815260036020526040902061060282848361103b565b50827f997c61b8418419e5b59789618eb671585249094023f7f6ed4918d31d7b19b3838383604051610635929190610f86565b60405180910390a2505050565b5f5f6106756106585f546001600160a01b031690565b863061066760045f898b6110f5565b6106709161111c565b610a8b565b91509150816103dc5763ffffffff81161561070e575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906106cf90889088908890600401611154565b5f604051808303815f87803b1580156106e6575f5ffd5b505af11580156106f8573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506103dc9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610434565b5f818152600160205260408120908154600160d81b900460ff16600281111561075c5761075c610ce7565b0361077d57604051639eb4ea9960e01b815260048101839052602401610434565b919050565b81818111156107ae5760405163f4eb2b2d60e01b81526004810182905260248101839052604401610434565b50505050565b5f8690036107d55760405163506f3a1b60e01b815260040160405180910390fd5b5f5f87815260016020526040902054600160d81b900460ff1660028111156107ff576107ff610ce7565b1461082057604051633be57b3960e11b815260048101879052602401610434565b61082d8484610200610782565b6108378282610b1d565b60405180608001604052806108493390565b6001600160a01b031681526020014265ffffffffffff16815260200186600281111561087757610877610ce7565b8152602001600190525f87815260016020908152604091829020835181549285015165ffffffffffff16600160a01b026001600160d01b03199093166001600160a01b039091161791909117808255918301519091829060ff60d01b1916600160d01b8360028111156108ec576108ec610ce7565b021790555060608201518154829060ff60d81b1916600160d81b83600281111561091857610918610ce7565b021790555050505f868152600260205260409020610937828483611181565b505f86815260036020526040902061095084868361103b565b50336001600160a01b0316867fc6640cdbd23535212b7c51124c1eacbbf0e9063f7897a75c7c79e6d7f2e60c0087878760405161098f9392919061120e565b60405180910390a35f5b818110156109ef578282828181106109b3576109b3611230565b90506020020135877f5457bffd238527e759eefb33771ac74a2b366b47ef9a51a8ea8f28ace61a3d4d60405160405180910390a3600101610999565b50505050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f610a5582610731565b80549091506001600160a01b0316331461077d57604051630e25346d60e01b815260048101839052336024820152604401610434565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610b13575f516020805191945081901c150291505b5094509492505050565b6010811115610b4257604051635a3fccbd60e01b815260048101829052602401610434565b5f5b81811015610bf557610b6d838383818110610b6157610b61611230565b90506020020135610731565b505f5b81811015610bec57838383818110610b8a57610b8a611230565b90506020020135848483818110610ba357610ba3611230565b9050602002013503610be457838383818110610bc157610bc1611230565b9050602002013560405163a70564a360e01b815260040161043491815260200190565b600101610b70565b50600101610b44565b505050565b5f5f83601f840112610c0a575f5ffd5b50813567ffffffffffffffff811115610c21575f5ffd5b602083019150836020828501011115610c38575f5ffd5b9250929050565b5f5f5f5f60608587031215610c52575f5ffd5b8435935060208501359250604085013567ffffffffffffffff811115610c76575f5ffd5b610c8287828801610bfa565b95989497509550505050565b5f60208284031215610c9e575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015610cdc578351835260209384019390920191600101610cbe565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b60038110610d1757634e487b7160e01b5f52602160045260245ffd5b50565b81516001600160a01b0316815260208083015165ffffffffffff169082015260408201516080820190610d4c81610cfb565b60408301526060830151610d5f81610cfb565b8060608401525092915050565b5f5f83601f840112610d7c575f5ffd5b50813567ffffffffffffffff811115610d93575f5ffd5b6020830191508360208260051b8501011115610c38575f5ffd5b5f5f5f5f5f60608688031215610dc1575f5ffd5b85359450602086013567ffffffffffffffff811115610dde575f5ffd5b610dea88828901610bfa565b909550935050604086013567ffffffffffffffff811115610e09575f5ffd5b610e1588828901610d6c565b969995985093965092949392505050565b5f5f5f5f5f5f60808789031215610e3b575f5ffd5b86359550602087013560038110610e50575f5ffd5b9450604087013567ffffffffffffffff811115610e6b575f5ffd5b610e7789828a01610bfa565b909550935050606087013567ffffffffffffffff811115610e96575f5ffd5b610ea289828a01610d6c565b979a9699509497509295939492505050565b5f60208284031215610ec4575f5ffd5b81356001600160a01b0381168114610eda575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f5f5f60408486031215610f28575f5ffd5b83359250602084013567ffffffffffffffff811115610f45575f5ffd5b610f5186828701610bfa565b9497909650939450505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610f99602083018486610f5e565b949350505050565b600181811c90821680610fb557607f821691505b602082108103610fd357634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b601f821115610bf55782821115610bf557805f5260205f20601f840160051c602085101561101857505f5b90810190601f840160051c035f5b818110156103fa575f83820155600101611026565b67ffffffffffffffff83111561105357611053610fd9565b611067836110618354610fa1565b83610fed565b5f601f841160018114611098575f85156110815750838201355b5f19600387901b1c1916600186901b1783556103dc565b5f83815260208120601f198716915b828110156110c757868501358255602094850194600190920191016110a7565b50868210156110e3575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f5f85851115611103575f5ffd5b8386111561110f575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561114d576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f906111789083018486610f5e565b95945050505050565b67ffffffffffffffff83111561119957611199610fd9565b680100000000000000008311156111b2576111b2610fd9565b8054838255808410156111e657815f528360205f20018482035f5b818110156111e2575f838201556001016111cd565b5050505b505f8181526020812083915b858110156103fa578235828201556020909201916001016111f2565b61121784610cfb565b838152604060208201525f611178604083018486610f5e565b634e487b7160e01b5f52603260045260245ffd",
}

// ArtifactRegistry is an auto generated Go binding around an Ethereum contract.
type ArtifactRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ArtifactRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewArtifactRegistry creates a new instance of ArtifactRegistry.
func NewArtifactRegistry() *ArtifactRegistry {
	parsed, err := ArtifactRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ArtifactRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ArtifactRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium) returns()
func (artifactRegistry *ArtifactRegistry) PackConstructor(consortium common.Address) []byte {
	enc, err := artifactRegistry.abi.Pack("", consortium)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackArtifact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x609f7eb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function artifact(bytes32 digest) view returns((address,uint48,uint8,uint8))
func (artifactRegistry *ArtifactRegistry) PackArtifact(digest [32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("artifact", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackArtifact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x609f7eb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function artifact(bytes32 digest) view returns((address,uint48,uint8,uint8))
func (artifactRegistry *ArtifactRegistry) TryPackArtifact(digest [32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("artifact", digest)
}

// UnpackArtifact is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x609f7eb7.
//
// Solidity: function artifact(bytes32 digest) view returns((address,uint48,uint8,uint8))
func (artifactRegistry *ArtifactRegistry) UnpackArtifact(data []byte) (IArtifactRegistryArtifact, error) {
	out, err := artifactRegistry.abi.Unpack("artifact", data)
	if err != nil {
		return *new(IArtifactRegistryArtifact), err
	}
	out0 := *abi.ConvertType(out[0], new(IArtifactRegistryArtifact)).(*IArtifactRegistryArtifact)
	return out0, nil
}

// PackLogAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11780b4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function logAccess(bytes32 digest, bytes32 purpose, string note) returns()
func (artifactRegistry *ArtifactRegistry) PackLogAccess(digest [32]byte, purpose [32]byte, note string) []byte {
	enc, err := artifactRegistry.abi.Pack("logAccess", digest, purpose, note)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLogAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11780b4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function logAccess(bytes32 digest, bytes32 purpose, string note) returns()
func (artifactRegistry *ArtifactRegistry) TryPackLogAccess(digest [32]byte, purpose [32]byte, note string) ([]byte, error) {
	return artifactRegistry.abi.Pack("logAccess", digest, purpose, note)
}

// PackMovePointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf192a8a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function movePointer(bytes32 digest, string newPointer) returns()
func (artifactRegistry *ArtifactRegistry) PackMovePointer(digest [32]byte, newPointer string) []byte {
	enc, err := artifactRegistry.abi.Pack("movePointer", digest, newPointer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMovePointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf192a8a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function movePointer(bytes32 digest, string newPointer) returns()
func (artifactRegistry *ArtifactRegistry) TryPackMovePointer(digest [32]byte, newPointer string) ([]byte, error) {
	return artifactRegistry.abi.Pack("movePointer", digest, newPointer)
}

// PackParents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf55e26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function parents(bytes32 digest) view returns(bytes32[])
func (artifactRegistry *ArtifactRegistry) PackParents(digest [32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("parents", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParents is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf55e26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function parents(bytes32 digest) view returns(bytes32[])
func (artifactRegistry *ArtifactRegistry) TryPackParents(digest [32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("parents", digest)
}

// UnpackParents is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf55e26.
//
// Solidity: function parents(bytes32 digest) view returns(bytes32[])
func (artifactRegistry *ArtifactRegistry) UnpackParents(data []byte) ([][32]byte, error) {
	out, err := artifactRegistry.abi.Unpack("parents", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackPointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938338ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pointer(bytes32 digest) view returns(string)
func (artifactRegistry *ArtifactRegistry) PackPointer(digest [32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("pointer", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x938338ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pointer(bytes32 digest) view returns(string)
func (artifactRegistry *ArtifactRegistry) TryPackPointer(digest [32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("pointer", digest)
}

// UnpackPointer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x938338ee.
//
// Solidity: function pointer(bytes32 digest) view returns(string)
func (artifactRegistry *ArtifactRegistry) UnpackPointer(data []byte) (string, error) {
	out, err := artifactRegistry.abi.Unpack("pointer", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756f2aa8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 digest, uint8 kind, string newPointer, bytes32[] parentDigests) returns()
func (artifactRegistry *ArtifactRegistry) PackRegister(digest [32]byte, kind uint8, newPointer string, parentDigests [][32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("register", digest, kind, newPointer, parentDigests)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x756f2aa8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 digest, uint8 kind, string newPointer, bytes32[] parentDigests) returns()
func (artifactRegistry *ArtifactRegistry) TryPackRegister(digest [32]byte, kind uint8, newPointer string, parentDigests [][32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("register", digest, kind, newPointer, parentDigests)
}

// PackRegisterModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d837c92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerModel(bytes32 digest, string newPointer, bytes32[] parentDigests) returns()
func (artifactRegistry *ArtifactRegistry) PackRegisterModel(digest [32]byte, newPointer string, parentDigests [][32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("registerModel", digest, newPointer, parentDigests)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d837c92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerModel(bytes32 digest, string newPointer, bytes32[] parentDigests) returns()
func (artifactRegistry *ArtifactRegistry) TryPackRegisterModel(digest [32]byte, newPointer string, parentDigests [][32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("registerModel", digest, newPointer, parentDigests)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 digest) returns()
func (artifactRegistry *ArtifactRegistry) PackWithdraw(digest [32]byte) []byte {
	enc, err := artifactRegistry.abi.Pack("withdraw", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 digest) returns()
func (artifactRegistry *ArtifactRegistry) TryPackWithdraw(digest [32]byte) ([]byte, error) {
	return artifactRegistry.abi.Pack("withdraw", digest)
}

// ArtifactRegistryAccessed represents a Accessed event raised by the ArtifactRegistry contract.
type ArtifactRegistryAccessed struct {
	Digest  [32]byte
	By      common.Address
	Purpose [32]byte
	Note    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ArtifactRegistryAccessedEventName = "Accessed"

// ContractEventName returns the user-defined event name.
func (ArtifactRegistryAccessed) ContractEventName() string {
	return ArtifactRegistryAccessedEventName
}

// UnpackAccessedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Accessed(bytes32 indexed digest, address indexed by, bytes32 indexed purpose, string note)
func (artifactRegistry *ArtifactRegistry) UnpackAccessedEvent(log *types.Log) (*ArtifactRegistryAccessed, error) {
	event := "Accessed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != artifactRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArtifactRegistryAccessed)
	if len(log.Data) > 0 {
		if err := artifactRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range artifactRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArtifactRegistryDerived represents a Derived event raised by the ArtifactRegistry contract.
type ArtifactRegistryDerived struct {
	Digest [32]byte
	Parent [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ArtifactRegistryDerivedEventName = "Derived"

// ContractEventName returns the user-defined event name.
func (ArtifactRegistryDerived) ContractEventName() string {
	return ArtifactRegistryDerivedEventName
}

// UnpackDerivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Derived(bytes32 indexed digest, bytes32 indexed parent)
func (artifactRegistry *ArtifactRegistry) UnpackDerivedEvent(log *types.Log) (*ArtifactRegistryDerived, error) {
	event := "Derived"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != artifactRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArtifactRegistryDerived)
	if len(log.Data) > 0 {
		if err := artifactRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range artifactRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArtifactRegistryPointerChanged represents a PointerChanged event raised by the ArtifactRegistry contract.
type ArtifactRegistryPointerChanged struct {
	Digest  [32]byte
	Pointer string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ArtifactRegistryPointerChangedEventName = "PointerChanged"

// ContractEventName returns the user-defined event name.
func (ArtifactRegistryPointerChanged) ContractEventName() string {
	return ArtifactRegistryPointerChangedEventName
}

// UnpackPointerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PointerChanged(bytes32 indexed digest, string pointer)
func (artifactRegistry *ArtifactRegistry) UnpackPointerChangedEvent(log *types.Log) (*ArtifactRegistryPointerChanged, error) {
	event := "PointerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != artifactRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArtifactRegistryPointerChanged)
	if len(log.Data) > 0 {
		if err := artifactRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range artifactRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArtifactRegistryRegistered represents a Registered event raised by the ArtifactRegistry contract.
type ArtifactRegistryRegistered struct {
	Digest  [32]byte
	Owner   common.Address
	Kind    uint8
	Pointer string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ArtifactRegistryRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (ArtifactRegistryRegistered) ContractEventName() string {
	return ArtifactRegistryRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed digest, address indexed owner, uint8 kind, string pointer)
func (artifactRegistry *ArtifactRegistry) UnpackRegisteredEvent(log *types.Log) (*ArtifactRegistryRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != artifactRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArtifactRegistryRegistered)
	if len(log.Data) > 0 {
		if err := artifactRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range artifactRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ArtifactRegistryWithdrawn represents a Withdrawn event raised by the ArtifactRegistry contract.
type ArtifactRegistryWithdrawn struct {
	Digest [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const ArtifactRegistryWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (ArtifactRegistryWithdrawn) ContractEventName() string {
	return ArtifactRegistryWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(bytes32 indexed digest)
func (artifactRegistry *ArtifactRegistry) UnpackWithdrawnEvent(log *types.Log) (*ArtifactRegistryWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != artifactRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ArtifactRegistryWithdrawn)
	if len(log.Data) > 0 {
		if err := artifactRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range artifactRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AttestationRegistryMetaData contains all meta data concerning the AttestationRegistry contract.
var AttestationRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"router_\",\"type\":\"address\",\"internalType\":\"contractVerifierRouter\"},{\"name\":\"consents_\",\"type\":\"address\",\"internalType\":\"contractIConsentRegistry\"},{\"name\":\"maxAge_\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"maxLag_\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"addStatement\",\"inputs\":[{\"name\":\"rules\",\"type\":\"address\",\"internalType\":\"contractIStatement\"}],\"outputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claimKnown\",\"inputs\":[{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"known\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latest\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"other\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIAttestationRegistry.Attestation\",\"components\":[{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revocations\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"submitter\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"preview\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structAttestationRegistry.Request\",\"components\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple[]\",\"internalType\":\"structClaims.Param[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scope\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"tables\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Table[]\",\"components\":[{\"name\":\"columns\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Column[]\",\"components\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nullable\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"srs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"root\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sortedBy\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"submitter\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"inputs\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"statementOf\",\"inputs\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAttestationRegistry.Statement\",\"components\":[{\"name\":\"rules\",\"type\":\"address\",\"internalType\":\"contractIStatement\"},{\"name\":\"aboutBook\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"version\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"id\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"roles\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"request\",\"type\":\"tuple\",\"internalType\":\"structAttestationRegistry.Request\",\"components\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"tuple[]\",\"internalType\":\"structClaims.Param[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"scope\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"tables\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Table[]\",\"components\":[{\"name\":\"columns\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Column[]\",\"components\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nullable\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"srs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"root\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sortedBy\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"claim\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Attested\",\"inputs\":[{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"statement\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"other\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"time\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"submitter\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false}]",
	ID:  "AttestationRegistry",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051612f40380380612f4083398101604081905261002e916101bf565b8461003881610060565b506001600160a01b0380841660a052841660805261005682826100b3565b5050505050610228565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b603c63ffffffff831610806100d0575062278d0063ffffffff8316115b806100e357506201518063ffffffff8216115b1561011557604051632f16068f60e01b815263ffffffff80841660048301528216602482015260440160405180910390fd5b5f8054600160a81b600160e81b031916600160c81b63ffffffff84811691820263ffffffff60a81b191692909217600160a81b928616928302179092556040805191825260208201929092527fbf77c11018a096067d4b065aaa6d244bd37b8cfba8f4e8a5f80c0e863e4928b9910160405180910390a15050565b6001600160a01b03811681146101a4575f5ffd5b50565b805163ffffffff811681146101ba575f5ffd5b919050565b5f5f5f5f5f60a086880312156101d3575f5ffd5b85516101de81610190565b60208701519095506101ef81610190565b604087015190945061020081610190565b925061020e606087016101a7565b915061021c608087016101a7565b90509295509295909350565b60805160a051612ce261025e5f395f81816102ff01528181611a180152611ad801525f81816102d801526107ac0152612ce25ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c80638fb360371161009e578063c85c84521161006e578063c85c8452146102ad578063f781f8d7146102c0578063f887ea40146102d3578063fc16502e146102fa578063fd857f9714610321575f5ffd5b80638fb360371461023f578063ae69692f14610260578063bf7e214f14610281578063c096847e146102a5575f5ffd5b80633e9ec4a9116100d95780633e9ec4a9146101c15780634ff4d429146101e2578063687043c5146102145780637a9e5e4b1461022a575f5ffd5b8063091886c71461010a5780630aff37621461012e57806324c2a0051461014e57806329102655146101ab575b5f5ffd5b6101146201518081565b60405163ffffffff90911681526020015b60405180910390f35b61014161013c366004611fde565b61032b565b6040516101259190611ff5565b61016161015c36600461208f565b61042c565b60408051825181526020808401516001600160401b03908116918301919091528383015116918101919091526060918201516001600160a01b031691810191909152608001610125565b5f5461011490600160c81b900463ffffffff1681565b6101d46101cf366004612128565b6104df565b6040516101259291906121dc565b6102046101f0366004611fde565b60016020525f908152604090205460ff1681565b6040519015158152602001610125565b5f5461011490600160a81b900463ffffffff1681565b61023d6102383660046121f4565b61059e565b005b61024761061b565b6040516001600160e01b03199091168152602001610125565b61027361026e366004612216565b61063d565b604051908152602001610125565b5f546001600160a01b03165b6040516001600160a01b039091168152602001610125565b610114603c81565b6102736102bb3660046121f4565b61085e565b61023d6102ce3660046122ea565b610bf4565b61028d7f000000000000000000000000000000000000000000000000000000000000000081565b61028d7f000000000000000000000000000000000000000000000000000000000000000081565b61011462278d0081565b6103736040518060c001604052805f6001600160a01b031681526020015f151581526020015f6001600160401b031681526020015f81526020015f8152602001606081525090565b5f82815260026020818152604092839020835160c08101855281546001600160a01b0381168252600160a01b810460ff16151582850152600160a81b90046001600160401b031681860152600182015460608201529281015460808401526003810180548551818502810185019096528086529394919360a086019383018282801561041c57602002820191905f5260205f20905b815481526020019060010190808311610408575b5050505050815250509050919050565b60408051608080820183525f8083526020808401829052838501829052606093840182905284518082018a90528086018990529384018790528383018690528451808503909301835260a0840180865283519382019390932082526003905283902061012083019093528254815260019092015465ffffffffffff80821660c0840152660100000000000082041660e0830152600160601b90046001600160a01b0316610100909101525b949350505050565b5f6060816104ed8735610c07565b90506104fc8188888888610c44565b5181549093506001600160a01b031663467fb76b8461052160a08b0160808c0161232f565b61052e60208c018c61234a565b8b8b6040518763ffffffff1660e01b81526004016105519695949392919061261a565b5f60405180830381865afa15801561056b573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610592919081019061275b565b91505094509492505050565b5f5433906001600160a01b031681146105d95760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f0361060e576040516361798f2f60e11b81526001600160a01b03831660048201526024016105d0565b61061782610e7a565b5050565b5f8054600160a01b900460ff1661063157505f90565b50638fb3603760e01b90565b5f61064a335b5f36610ecd565b5f6106558735610c07565b905061066f61066a60a0890160808a0161232f565b610fc3565b5f61067d8289898933610c44565b80515f8181526001602052604090205490945090915060ff16156106b757604051637367502b60e11b8152600481018490526024016105d0565b5f5f6106dc845f0160149054906101000a900460ff168b604001358560400151611047565b915091505f845f015f9054906101000a90046001600160a01b03166001600160a01b031663467fb76b878d6080016020810190610719919061232f565b8e8060200190610729919061234a565b8f8f6040518763ffffffff1660e01b815260040161074c9695949392919061261a565b5f60405180830381865afa158015610766573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261078d919081019061275b565b6002860154604051633f9ba6d560e11b81529192506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691637f374daa916107e5918c908c9087906004016127f0565b602060405180830381865afa158015610800573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108249190612826565b610844576040516347f66a5560e01b8152600481018790526024016105d0565b6108508b8585856110d8565b505050505095945050505050565b5f61086833610643565b5f5f836001600160a01b031663af640d0f6040518163ffffffff1660e01b81526004015f60405180830381865afa1580156108a5573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108cc91908101906128ac565b846001600160a01b03166354fd4d506040518163ffffffff1660e01b8152600401602060405180830381865afa158015610908573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061092c91906128dd565b915091505f5f856001600160a01b031663392f5f646040518163ffffffff1660e01b81526004015f60405180830381865afa15801561096d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261099491908101906128f4565b866001600160a01b031663ce3b9a0a6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156109d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109f491906128dd565b915091505f84515f14158015610a0957508315155b9050801580610a19575060028351115b80610a25575082518210155b15610a435760405163090bd44d60e31b815260040160405180910390fd5b84516020860120610a5481866112a4565b5f8181526002602052604090208054919850906001600160a01b031615610a91576040516373ea31ed60e01b8152600481018990526024016105d0565b88841515610a9e886112d3565b835468ffffffffffffffffff60a01b1916600160a81b6001600160401b03929092169190910260ff60a01b191617600160a01b91151591909102176001600160a01b0319166001600160a01b03918216178255604080516369b5d6d160e01b8152905184928c16916369b5d6d19160048083019260209291908290030181865afa158015610b2e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b5291906128dd565b600283015560018201555f5b8551811015610bad5781600301868281518110610b7d57610b7d6129a3565b6020908102919091018101518051908201208254600181810185555f948552929093209092019190915501610b5e565b5060028101546040516001600160a01b038b16908a907f4e1a2bd785a1c1f7988e0b55f48349903b4e7a789d389b750e68f2fd3bc70df6905f90a450505050505050919050565b610bfd33610643565b610617828261130c565b5f81815260026020526040902080546001600160a01b0316610c3f5760405163d402899b60e01b8152600481018390526024016105d0565b919050565b610c6660405180606001604052805f81526020015f8152602001606081525090565b5f86600301805480602002602001604051908101604052809291908181526020018280548015610cb357602002820191905f5260205f20905b815481526020019060010190808311610c9f575b5050505050905080518585905014610ceb578051604051632bd3125f60e11b81526004810191909152602481018590526044016105d0565b836001600160401b03811115610d0357610d036126f5565b604051908082528060200260200182016040528015610d2c578160200160208202803683370190505b5060408301525f5b84811015610d9157610d68868683818110610d5157610d516129a3565b9050602002810190610d6391906129b7565b6113e6565b83604001518281518110610d7e57610d7e6129a3565b6020908102919091010152600101610d34565b50610da7610da2602088018861234a565b6115a8565b6020838101918252604080516101208101825260018b015481528a54600160a81b90046001600160401b03169281019290925291518183015290830151610e6e91906060820190610df990859061179c565b8152602001468152602001306001600160a01b03168152602001856001600160a01b03168152602001888060600190610e3291906129d5565b604051610e40929190612a17565b6040519081900390208152602001610e5e60a08a0160808b0161232f565b6001600160401b03169052611893565b82525095945050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f610f00610ee35f546001600160a01b031690565b8630610ef260045f898b612a26565b610efb91612a4d565b61195b565b9150915081610fbc5763ffffffff811615610f99575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610f5a90889088908890600401612a85565b5f604051808303815f87803b158015610f71575f5ffd5b505af1158015610f83573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610fbc9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016105d0565b5050505050565b42816001600160401b03161115610ff85760405163160efeff60e31b81526001600160401b03821660048201526024016105d0565b5f54600160a81b900463ffffffff1661101a6001600160401b03831642612ac6565b1115611044576040516312e83c8560e11b81526001600160401b03821660048201526024016105d0565b50565b5f5f841561107d57836110748585600181518110611067576110676129a3565b60200260200101516119ed565b915091506110d0565b831561109f57604051631794ba4760e11b8152600481018590526024016105d0565b60018351116110ae575f6110ca565b826001815181106110c1576110c16129a3565b60200260200101515b5f915091505b935093915050565b5f5f845f015185604001515f815181106110f4576110f46129a3565b6020908102919091018101515f83815260018084526040909120805460ff19169091179055908701519193509150849087359083907fded22d557f7384ef0bca945333e58dad26c8795f5d13557807e642bb2ac513dc90869061115d60a08d0160808e0161232f565b6040805193845260208401929092526001600160401b03169082015233606082015260800160405180910390a4602085810151604080518084018590528935818301526060810192909252608080830188905281518084038201815260a093840183528051908501205f908152600390945292206001810154909265ffffffffffff909116916111f291908a01908a0161232f565b6001600160401b031610156112095750505061129e565b8261122b61121d60a08a0160808b0161232f565b6001600160401b0316611c00565b60018301805465ffffffffffff191665ffffffffffff92909216919091179055815561125f6001600160401b038516611c00565b600191909101805465ffffffffffff90811633600160601b026bffffffffffff0000000000001916176601000000000000919093160291909117905550505b50505050565b604080516020808201859052818301849052825180830384018152606090920190925280519101205b92915050565b5f6001600160401b0382111561130857604080516306dfcc6560e41b81526004810191909152602481018390526044016105d0565b5090565b603c63ffffffff83161080611329575062278d0063ffffffff8316115b8061133c57506201518063ffffffff8216115b1561136a57604051632f16068f60e01b815263ffffffff8084166004830152821660248201526044016105d0565b5f805467ffffffffffffffff60a81b1916600160c81b63ffffffff84811691820263ffffffff60a81b191692909217600160a81b928616928302179092556040805191825260208201929092527fbf77c11018a096067d4b065aaa6d244bd37b8cfba8f4e8a5f80c0e863e4928b9910160405180910390a15050565b5f80806113fb6113f68580612ad9565b611c32565b90925090508061140e60a0860186612b1e565b905014611446578061142360a0860186612b1e565b6040516305f2690760e31b815260048101939093526024830152506044016105d0565b61144f84611df1565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018460c00135106114935760405163504570e360e01b815260040160405180910390fd5b61149c84611e8d565b5f7f03f2751e5846ff05a89e72b519e27f5ab1ba82245ef4ae6a5924a37614e8a243836114cf6040880160208901612b63565b6114da5760016114dc565b5f5b6040805160208101949094528381019290925260ff16606083810191909152908701356080838101919091529087013560a083015286013560c082015260e081018390526101000160408051601f1981840301815291905290508061155161154760a0880188612b1e565b9091604090910290565b6040805160c08a0135602082015260e08a013581830152815180820383018152606082019092526115889493929190608001612b95565b604051602081830303815290604052805190602001209350505050919050565b5f806115b5836002612bb5565b6001600160401b038111156115cc576115cc6126f5565b6040519080825280602002602001820160405280156115f5578160200160208202803683370190505b5090505f5b8381101561176b57365f868684818110611616576116166129a3565b90506020028101906116289190612bcc565b61163290806129d5565b915091505f8311801561168457506116828787611650600187612ac6565b81811061165f5761165f6129a3565b90506020028101906116719190612bcc565b61167b90806129d5565b8484611f0f565b155b156116a557604051631e637ce760e21b8152600481018490526024016105d0565b81816040516116b5929190612a17565b60405180910390208787858181106116cf576116cf6129a3565b90506020028101906116e19190612bcc565b6116ef9060208101906129d5565b6040516116fd929190612a17565b60405190819003902085611712866002612bb5565b81518110611722576117226129a3565b60200260200101868660026117379190612bb5565b611742906001612be0565b81518110611752576117526129a3565b60209081029190910101919091525250506001016115fa565b508060405160200161177d9190612bf3565b6040516020818303038152906040528051906020012091505092915050565b5f5f825160026117ac9190612bb5565b6001600160401b038111156117c3576117c36126f5565b6040519080825280602002602001820160405280156117ec578160200160208202803683370190505b5090505f5b835181101561176b5784818151811061180c5761180c6129a3565b6020026020010151848281518110611826576118266129a3565b60200260200101518383600261183c9190612bb5565b8151811061184c5761184c6129a3565b60200260200101848460026118619190612bb5565b61186c906001612be0565b8151811061187c5761187c6129a3565b6020908102919091010191909152526001016117f1565b5f7f06a25856467a3f2c7f0f4889f55bec2f7b69da7787ca36c5c11c1a95a2e6523f8260405160200161193e9291905f6101408201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260018060a01b0360a08401511660c083015260018060a01b0360c08401511660e083015260e08301516101008301526101008301516101208301529392505050565b604051602081830303815290604052805190602001209050919050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156119e3575f516020805191945081901c150291505b5094509492505050565b60405163c0fd9d3d60e01b815260048101839052602481018290525f90819081906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063c0fd9d3d906044016040805180830381865afa158015611a5c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a809190612c28565b90925090505f826002811115611a9857611a98612c63565b03611ac0576040516314a6e24160e21b815260048101869052602481018590526044016105d0565b604051630177c90f60e71b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bbe48780906024016040805180830381865afa158015611b24573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b489190612c77565b90945090506002836002811115611b6157611b61612c63565b03611b6e575050506112cd565b5f54600160c81b900463ffffffff16611b906001600160401b03841642612ac6565b1115611bba576040516321c197d160e11b81526001600160401b03831660048201526024016105d0565b816001600160401b0316816001600160401b031610611bf757604051632882247d60e11b81526001600160401b03821660048201526024016105d0565b50505092915050565b5f65ffffffffffff821115611308576040516306dfcc6560e41b815260306004820152602481018390526044016105d0565b5f80821580611c42575061010083115b15611c63576040516308ca512f60e01b8152600481018490526024016105d0565b5f5b83811015611d7d575f5f868684818110611c8157611c816129a3565b9050608002016020016020810190611c999190612c93565b878785818110611cab57611cab6129a3565b9050608002016040016020810190611cc39190612c93565b90925090505f60ff8316600414611cde5760ff821615611ce7565b60128260ff1611155b9050600160ff84161080611cfe5750600960ff8416115b80611d07575080155b15611d285760405163130dc99160e11b8152600481018590526024016105d0565b878785818110611d3a57611d3a6129a3565b9050608002016060016020810190611d529190612b63565b611d5d576001611d60565b60025b611d6d9060ff1686612be0565b9450505050806001019050611c65565b50604080517fcfbbbbc7890444e6a20c74a6dd41d0d94169c405519d80315bd9eab9b3d83dac602082015280820185905281518082038301815260608201909252611dd19190869060808088029101612cac565b6040516020818303038152906040528051906020012091505b9250929050565b5f611e026040830160208401612b63565b611e245762ffffff826040013511158015611e1f57506060820135155b611e6d565b7f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f00000018260400135108015611e5a5750606082013515155b8015611e6d575062ffffff826060013511155b90508061061757604051631a49577b60e11b815260040160405180910390fd5b60e08101355f819003611e9e575050565b611ea88280612ad9565b9050811180611eee5750611ebc8280612ad9565b611ec7600184612ac6565b818110611ed657611ed66129a3565b9050608002016060016020810190611eee9190612b63565b156106175760405160016210865960e21b0319815260040160405180910390fd5b5f805b8481108015611f2057508281105b15611fd357838382818110611f3757611f376129a3565b909101356001600160f81b0319169050868683818110611f5957611f596129a3565b9050013560f81c60f81b6001600160f81b03191614611fc357838382818110611f8457611f846129a3565b909101356001600160f81b0319169050868683818110611fa657611fa66129a3565b9050013560f81c60f81b6001600160f81b031916109150506104d7565b611fcc81612cca565b9050611f12565b505090911092915050565b5f60208284031215611fee575f5ffd5b5035919050565b602081525f60e0820160018060a01b0384511660208401526020840151151560408401526001600160401b03604085015116606084015260608401516080840152608084015160a084015260a084015160c080850152818151808452610100860191506020830193505f92505b808310156120855783518252602082019150602084019350600183019250612062565b5095945050505050565b5f5f5f5f608085870312156120a2575f5ffd5b5050823594602084013594506040840135936060013592509050565b5f60a082840312156120ce575f5ffd5b50919050565b5f5f83601f8401126120e4575f5ffd5b5081356001600160401b038111156120fa575f5ffd5b6020830191508360208260051b8501011115611dea575f5ffd5b6001600160a01b0381168114611044575f5ffd5b5f5f5f5f6060858703121561213b575f5ffd5b84356001600160401b03811115612150575f5ffd5b61215c878288016120be565b94505060208501356001600160401b03811115612177575f5ffd5b612183878288016120d4565b909450925050604085013561219781612114565b939692955090935050565b5f8151808452602084019350602083015f5b828110156121d25781518652602095860195909101906001016121b4565b5093949350505050565b828152604060208201525f6104d760408301846121a2565b5f60208284031215612204575f5ffd5b813561220f81612114565b9392505050565b5f5f5f5f5f6060868803121561222a575f5ffd5b85356001600160401b0381111561223f575f5ffd5b61224b888289016120be565b95505060208601356001600160401b03811115612266575f5ffd5b612272888289016120d4565b90955093505060408601356001600160401b03811115612290575f5ffd5b8601601f810188136122a0575f5ffd5b80356001600160401b038111156122b5575f5ffd5b8860208284010111156122c6575f5ffd5b959894975092955050506020019190565b803563ffffffff81168114610c3f575f5ffd5b5f5f604083850312156122fb575f5ffd5b612304836122d7565b9150612312602084016122d7565b90509250929050565b6001600160401b0381168114611044575f5ffd5b5f6020828403121561233f575f5ffd5b813561220f8161231b565b5f5f8335601e1984360301811261235f575f5ffd5b8301803591506001600160401b03821115612378575f5ffd5b6020019150600581901b3603821315611dea575f5ffd5b5f5f8335601e198436030181126123a4575f5ffd5b83016020810192503590506001600160401b038111156123c2575f5ffd5b803603821315611dea575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b803560ff81168114610c3f575f5ffd5b8015158114611044575f5ffd5b8035610c3f81612408565b8183526020830192505f815f5b848110156121d2578135865260ff612447602084016123f8565b16602087015260ff61245b604084016123f8565b166040870152606082013561246f81612408565b15156060870152608095860195919091019060010161242d565b5f5f8335601e1984360301811261249e575f5ffd5b83016020810192503590506001600160401b038111156124bc575f5ffd5b8060061b3603821315611dea575f5ffd5b8183526020830192505f815f5b848110156121d257604082873760409586019591909101906001016124da565b5f8383855260208501945060208460051b820101835f5b8681101561260e57838303601f1901885281353687900360fe19018112612536575f5ffd5b8601803536829003601e1901811261254c575f5ffd5b81016020810190356001600160401b03811115612567575f5ffd5b8060071b3603821315612578575f5ffd5b610100865261258c61010087018284612420565b91505061259b60208301612415565b151560208601526040828101359086015260608083013590860152608080830135908601526125cd60a0830183612489565b86830360a08801526125e08382846124cd565b60c0858101359089015260e09485013594909701939093525050506020978801979190910190600101612511565b50909695505050505050565b8681526001600160401b038616602082015260806040820181905281018490525f60a0600586901b830181019083018783603e1936839003015b898210156126d157868503609f190184528235818112612672575f5ffd5b8b0161267e818061238f565b604088526126906040890182846123d0565b9150506126a0602083018361238f565b925087820360208901526126b58284836123d0565b9750505050602083019250602084019350600182019150612654565b5050505082810360608401526126e88185876124fa565b9998505050505050505050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b0381118282101715612731576127316126f5565b604052919050565b5f6001600160401b03821115612751576127516126f5565b5060051b60200190565b5f6020828403121561276b575f5ffd5b81516001600160401b03811115612780575f5ffd5b8201601f81018413612790575f5ffd5b80516127a361279e82612739565b612709565b8082825260208201915060208360051b8501019250868311156127c4575f5ffd5b6020840193505b828410156127e65783518252602093840193909101906127cb565b9695505050505050565b848152606060208201525f6128096060830185876123d0565b828103604084015261281b81856121a2565b979650505050505050565b5f60208284031215612836575f5ffd5b815161220f81612408565b5f82601f830112612850575f5ffd5b81516001600160401b03811115612869576128696126f5565b61287c601f8201601f1916602001612709565b818152846020838601011115612890575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f602082840312156128bc575f5ffd5b81516001600160401b038111156128d1575f5ffd5b6104d784828501612841565b5f602082840312156128ed575f5ffd5b5051919050565b5f60208284031215612904575f5ffd5b81516001600160401b03811115612919575f5ffd5b8201601f81018413612929575f5ffd5b805161293761279e82612739565b8082825260208201915060208360051b850101925086831115612958575f5ffd5b602084015b838110156129985780516001600160401b0381111561297a575f5ffd5b61298989602083890101612841565b8452506020928301920161295d565b509695505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f823560fe198336030181126129cb575f5ffd5b9190910192915050565b5f5f8335601e198436030181126129ea575f5ffd5b8301803591506001600160401b03821115612a03575f5ffd5b602001915036819003821315611dea575f5ffd5b818382375f9101908152919050565b5f5f85851115612a34575f5ffd5b83861115612a40575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612a7e576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90612aa990830184866123d0565b95945050505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156112cd576112cd612ab2565b5f5f8335601e19843603018112612aee575f5ffd5b8301803591506001600160401b03821115612b07575f5ffd5b6020019150600781901b3603821315611dea575f5ffd5b5f5f8335601e19843603018112612b33575f5ffd5b8301803591506001600160401b03821115612b4c575f5ffd5b6020019150600681901b3603821315611dea575f5ffd5b5f60208284031215612b73575f5ffd5b813561220f81612408565b5f81518060208401855e5f93019283525090919050565b5f612ba08287612b7e565b848682375f90850190815261281b8185612b7e565b80820281158282048414176112cd576112cd612ab2565b5f8235603e198336030181126129cb575f5ffd5b808201808211156112cd576112cd612ab2565b81515f90829060208501835b82811015612c1d578151845260209384019390910190600101612bff565b509195945050505050565b5f5f60408385031215612c39575f5ffd5b825160038110612c47575f5ffd5b6020840151909250612c588161231b565b809150509250929050565b634e487b7160e01b5f52602160045260245ffd5b5f5f60408385031215612c88575f5ffd5b8251612c478161231b565b5f60208284031215612ca3575f5ffd5b61220f826123f8565b5f612cb78286612b7e565b838582375f930192835250909392505050565b5f60018201612cdb57612cdb612ab2565b506001019056",
}

// AttestationRegistry is an auto generated Go binding around an Ethereum contract.
type AttestationRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AttestationRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewAttestationRegistry creates a new instance of AttestationRegistry.
func NewAttestationRegistry() *AttestationRegistry {
	parsed, err := AttestationRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AttestationRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AttestationRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address router_, address consents_, uint32 maxAge_, uint32 maxLag_) returns()
func (attestationRegistry *AttestationRegistry) PackConstructor(authority common.Address, router_ common.Address, consents_ common.Address, maxAge_ uint32, maxLag_ uint32) []byte {
	enc, err := attestationRegistry.abi.Pack("", authority, router_, consents_, maxAge_, maxLag_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAddStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc85c8452.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStatement(address rules) returns(bytes32 statement)
func (attestationRegistry *AttestationRegistry) PackAddStatement(rules common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("addStatement", rules)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStatement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc85c8452.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStatement(address rules) returns(bytes32 statement)
func (attestationRegistry *AttestationRegistry) TryPackAddStatement(rules common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("addStatement", rules)
}

// UnpackAddStatement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc85c8452.
//
// Solidity: function addStatement(address rules) returns(bytes32 statement)
func (attestationRegistry *AttestationRegistry) UnpackAddStatement(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("addStatement", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaimKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff4d429.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimKnown(bytes32 claim) view returns(bool known)
func (attestationRegistry *AttestationRegistry) PackClaimKnown(claim [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("claimKnown", claim)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimKnown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ff4d429.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimKnown(bytes32 claim) view returns(bool known)
func (attestationRegistry *AttestationRegistry) TryPackClaimKnown(claim [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("claimKnown", claim)
}

// UnpackClaimKnown is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ff4d429.
//
// Solidity: function claimKnown(bytes32 claim) view returns(bool known)
func (attestationRegistry *AttestationRegistry) UnpackClaimKnown(data []byte) (bool, error) {
	out, err := attestationRegistry.abi.Unpack("claimKnown", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24c2a005.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 other) view returns((bytes32,uint64,uint64,address))
func (attestationRegistry *AttestationRegistry) PackLatest(dataset [32]byte, statement [32]byte, params [32]byte, other [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("latest", dataset, statement, params, other)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x24c2a005.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 other) view returns((bytes32,uint64,uint64,address))
func (attestationRegistry *AttestationRegistry) TryPackLatest(dataset [32]byte, statement [32]byte, params [32]byte, other [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("latest", dataset, statement, params, other)
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x24c2a005.
//
// Solidity: function latest(bytes32 dataset, bytes32 statement, bytes32 params, bytes32 other) view returns((bytes32,uint64,uint64,address))
func (attestationRegistry *AttestationRegistry) UnpackLatest(data []byte) (IAttestationRegistryAttestation, error) {
	out, err := attestationRegistry.abi.Unpack("latest", data)
	if err != nil {
		return *new(IAttestationRegistryAttestation), err
	}
	out0 := *abi.ConvertType(out[0], new(IAttestationRegistryAttestation)).(*IAttestationRegistryAttestation)
	return out0, nil
}

// PackPreview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e9ec4a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function preview((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, address submitter) view returns(bytes32 claim, uint256[] inputs)
func (attestationRegistry *AttestationRegistry) PackPreview(request AttestationRegistryRequest, tables []CommitmentsTable, submitter common.Address) []byte {
	enc, err := attestationRegistry.abi.Pack("preview", request, tables, submitter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e9ec4a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function preview((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, address submitter) view returns(bytes32 claim, uint256[] inputs)
func (attestationRegistry *AttestationRegistry) TryPackPreview(request AttestationRegistryRequest, tables []CommitmentsTable, submitter common.Address) ([]byte, error) {
	return attestationRegistry.abi.Pack("preview", request, tables, submitter)
}

// PreviewOutput serves as a container for the return parameters of contract
// method Preview.
type PreviewOutput struct {
	Claim  [32]byte
	Inputs []*big.Int
}

// UnpackPreview is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e9ec4a9.
//
// Solidity: function preview((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, address submitter) view returns(bytes32 claim, uint256[] inputs)
func (attestationRegistry *AttestationRegistry) UnpackPreview(data []byte) (PreviewOutput, error) {
	out, err := attestationRegistry.abi.Unpack("preview", data)
	outstruct := new(PreviewOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Claim = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Inputs = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aff3762.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statementOf(bytes32 statement) view returns((address,bool,uint64,bytes32,bytes32,bytes32[]))
func (attestationRegistry *AttestationRegistry) PackStatementOf(statement [32]byte) []byte {
	enc, err := attestationRegistry.abi.Pack("statementOf", statement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatementOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aff3762.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statementOf(bytes32 statement) view returns((address,bool,uint64,bytes32,bytes32,bytes32[]))
func (attestationRegistry *AttestationRegistry) TryPackStatementOf(statement [32]byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("statementOf", statement)
}

// UnpackStatementOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0aff3762.
//
// Solidity: function statementOf(bytes32 statement) view returns((address,bool,uint64,bytes32,bytes32,bytes32[]))
func (attestationRegistry *AttestationRegistry) UnpackStatementOf(data []byte) (AttestationRegistryStatement, error) {
	out, err := attestationRegistry.abi.Unpack("statementOf", data)
	if err != nil {
		return *new(AttestationRegistryStatement), err
	}
	out0 := *abi.ConvertType(out[0], new(AttestationRegistryStatement)).(*AttestationRegistryStatement)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae69692f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, bytes proof) returns(bytes32 claim)
func (attestationRegistry *AttestationRegistry) PackSubmit(request AttestationRegistryRequest, tables []CommitmentsTable, proof []byte) []byte {
	enc, err := attestationRegistry.abi.Pack("submit", request, tables, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae69692f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, bytes proof) returns(bytes32 claim)
func (attestationRegistry *AttestationRegistry) TryPackSubmit(request AttestationRegistryRequest, tables []CommitmentsTable, proof []byte) ([]byte, error) {
	return attestationRegistry.abi.Pack("submit", request, tables, proof)
}

// UnpackSubmit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae69692f.
//
// Solidity: function submit((bytes32,(string,string)[],bytes32,string,uint64) request, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256)[] tables, bytes proof) returns(bytes32 claim)
func (attestationRegistry *AttestationRegistry) UnpackSubmit(data []byte) ([32]byte, error) {
	out, err := attestationRegistry.abi.Unpack("submit", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// AttestationRegistryAttested represents a Attested event raised by the AttestationRegistry contract.
type AttestationRegistryAttested struct {
	Dataset   [32]byte
	Statement [32]byte
	Other     [32]byte
	Claim     [32]byte
	Params    [32]byte
	Time      uint64
	Submitter common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const AttestationRegistryAttestedEventName = "Attested"

// ContractEventName returns the user-defined event name.
func (AttestationRegistryAttested) ContractEventName() string {
	return AttestationRegistryAttestedEventName
}

// UnpackAttestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Attested(bytes32 indexed dataset, bytes32 indexed statement, bytes32 indexed other, bytes32 claim, bytes32 params, uint64 time, address submitter)
func (attestationRegistry *AttestationRegistry) UnpackAttestedEvent(log *types.Log) (*AttestationRegistryAttested, error) {
	event := "Attested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != attestationRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AttestationRegistryAttested)
	if len(log.Data) > 0 {
		if err := attestationRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range attestationRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuditAlertsMetaData contains all meta data concerning the AuditAlerts contract.
var AuditAlertsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"alert\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structAuditAlerts.Alert\",\"components\":[{\"name\":\"auditor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"raisedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"severity\",\"type\":\"uint8\",\"internalType\":\"enumAuditAlerts.Severity\"},{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isSuspended\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"raise\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"severity\",\"type\":\"uint8\",\"internalType\":\"enumAuditAlerts.Severity\"},{\"name\":\"topic\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"details\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AlertRaised\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"artifact\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"topic\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"severity\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumAuditAlerts.Severity\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"details\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"AlertResolved\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"artifact\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "AuditAlerts",
	Bin: "0x6080604052348015600e575f5ffd5b50604051610bae380380610bae833981016040819052602b91608c565b806033816039565b505060b7565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f60208284031215609b575f5ffd5b81516001600160a01b038116811460b0575f5ffd5b9392505050565b610aea806100c45f395ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c806391676cad1161006357806391676cad1461014257806396f466c514610155578063a401983514610174578063bf7e214f1461017d578063f16c793414610197575f5ffd5b806306661abd1461009f5780630b67cd81146100bb5780633fa88b95146100ec5780637a9e5e4b1461010c5780638fb3603714610121575b5f5ffd5b6100a860015481565b6040519081526020015b60405180910390f35b6100dc6100c93660046107e1565b5f90815260026020526040902054151590565b60405190151581526020016100b2565b6100ff6100fa3660046107e1565b6101aa565b6040516100b2919061082c565b61011f61011a36600461087d565b61026d565b005b6101296102ea565b6040516001600160e01b031990911681526020016100b2565b6100a86101503660046108ef565b61030c565b6100a86101633660046107e1565b60026020525f908152604090205481565b6100a861040081565b5f546040516001600160a01b0390911681526020016100b2565b61011f6101a5366004610957565b6104b3565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101919091525f82815260036020908152604091829020825160a08101845281546001600160a01b038116825265ffffffffffff600160a01b8204169382019390935260ff600160d01b840481161515948201949094529290916060840191600160d81b909104166002811115610247576102476107f8565b6002811115610258576102586107f8565b81526020016001820154815250509050919050565b5f5433906001600160a01b031681146102a85760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f036102dd576040516361798f2f60e11b81526001600160a01b038316600482015260240161029f565b6102e6826105d4565b5050565b5f8054600160a01b900460ff1661030057505f90565b50638fb3603760e01b90565b5f610319335b5f36610627565b610326838361040061071d565b60015f8154610334906109b3565b91905081905590506040518060a0016040528061034e3390565b6001600160a01b0316815265ffffffffffff4216602082015260016040820152606001866002811115610383576103836107f8565b815260209081018890525f838152600382526040908190208351815493850151928501511515600160d01b0260ff60d01b1965ffffffffffff909416600160a01b026001600160d01b03199095166001600160a01b03909216919091179390931791821683178155606084015190929091839160ff60d81b191661ffff60d01b1990911617600160d81b83600281111561041f5761041f6107f8565b0217905550608091909101516001909101556002856002811115610445576104456107f8565b0361046a575f8681526002602052604081208054909190610465906109b3565b909155505b8386827ffc9a8941dbd91966c031d5405e398b108ddc0fecb3dc62be9e0e42de6f4b56c2883388886040516104a294939291906109f3565b60405180910390a495945050505050565b6104bc33610312565b6104c9828261040061071d565b8215806104d7575060015483115b156104f857604051633350e1a560e11b81526004810184905260240161029f565b5f8381526003602052604090208054600160d01b900460ff166105315760405163e1ba032d60e01b81526004810185905260240161029f565b805460ff60d01b1916815560028154600160d81b900460ff16600281111561055b5761055b6107f8565b036105855760018101545f908152600260205260408120805490919061058090610a2e565b909155505b336001600160a01b03168160010154857fae84c1bc342f8344a9fd49edd751e968824005e35acfa9e209eb72815b3fa01a86866040516105c6929190610a43565b60405180910390a450505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f61065a61063d5f546001600160a01b031690565b863061064c60045f898b610a5e565b61065591610a85565b61074f565b91509150816107165763ffffffff8116156106f3575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906106b490889088908890600401610abd565b5f604051808303815f87803b1580156106cb575f5ffd5b505af11580156106dd573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506107169050565b60405162d1953b60e31b81526001600160a01b038616600482015260240161029f565b5050505050565b81818111156107495760405163f4eb2b2d60e01b8152600481018290526024810183905260440161029f565b50505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156107d7575f516020805191945081901c150291505b5094509492505050565b5f602082840312156107f1575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6003811061082857634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160a01b0316815260208083015165ffffffffffff169082015260408083015115159082015260608083015160a083019161086e9084018261080c565b50608092830151919092015290565b5f6020828403121561088d575f5ffd5b81356001600160a01b03811681146108a3575f5ffd5b9392505050565b5f5f83601f8401126108ba575f5ffd5b50813567ffffffffffffffff8111156108d1575f5ffd5b6020830191508360208285010111156108e8575f5ffd5b9250929050565b5f5f5f5f5f60808688031215610903575f5ffd5b85359450602086013560038110610918575f5ffd5b935060408601359250606086013567ffffffffffffffff81111561093a575f5ffd5b610946888289016108aa565b969995985093965092949392505050565b5f5f5f60408486031215610969575f5ffd5b83359250602084013567ffffffffffffffff811115610986575f5ffd5b610992868287016108aa565b9497909650939450505050565b634e487b7160e01b5f52601160045260245ffd5b5f600182016109c4576109c461099f565b5060010190565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6109fd818661080c565b6001600160a01b03841660208201526060604082018190525f90610a2490830184866109cb565b9695505050505050565b5f81610a3c57610a3c61099f565b505f190190565b602081525f610a566020830184866109cb565b949350505050565b5f5f85851115610a6c575f5ffd5b83861115610a78575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610ab6576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90610ae190830184866109cb565b9594505050505056",
}

// AuditAlerts is an auto generated Go binding around an Ethereum contract.
type AuditAlerts struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *AuditAlerts) GetABI() abi.ABI {
	return c.abi
}

// NewAuditAlerts creates a new instance of AuditAlerts.
func NewAuditAlerts() *AuditAlerts {
	parsed, err := AuditAlertsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &AuditAlerts{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *AuditAlerts) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium) returns()
func (auditAlerts *AuditAlerts) PackConstructor(consortium common.Address) []byte {
	enc, err := auditAlerts.abi.Pack("", consortium)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAlert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa88b95.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function alert(uint256 id) view returns((address,uint48,bool,uint8,bytes32))
func (auditAlerts *AuditAlerts) PackAlert(id *big.Int) []byte {
	enc, err := auditAlerts.abi.Pack("alert", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAlert is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fa88b95.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function alert(uint256 id) view returns((address,uint48,bool,uint8,bytes32))
func (auditAlerts *AuditAlerts) TryPackAlert(id *big.Int) ([]byte, error) {
	return auditAlerts.abi.Pack("alert", id)
}

// UnpackAlert is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fa88b95.
//
// Solidity: function alert(uint256 id) view returns((address,uint48,bool,uint8,bytes32))
func (auditAlerts *AuditAlerts) UnpackAlert(data []byte) (AuditAlertsAlert, error) {
	out, err := auditAlerts.abi.Unpack("alert", data)
	if err != nil {
		return *new(AuditAlertsAlert), err
	}
	out0 := *abi.ConvertType(out[0], new(AuditAlertsAlert)).(*AuditAlertsAlert)
	return out0, nil
}

// PackIsSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b67cd81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isSuspended(bytes32 artifact) view returns(bool)
func (auditAlerts *AuditAlerts) PackIsSuspended(artifact [32]byte) []byte {
	enc, err := auditAlerts.abi.Pack("isSuspended", artifact)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsSuspended is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b67cd81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isSuspended(bytes32 artifact) view returns(bool)
func (auditAlerts *AuditAlerts) TryPackIsSuspended(artifact [32]byte) ([]byte, error) {
	return auditAlerts.abi.Pack("isSuspended", artifact)
}

// UnpackIsSuspended is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b67cd81.
//
// Solidity: function isSuspended(bytes32 artifact) view returns(bool)
func (auditAlerts *AuditAlerts) UnpackIsSuspended(data []byte) (bool, error) {
	out, err := auditAlerts.abi.Unpack("isSuspended", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackRaise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91676cad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function raise(bytes32 artifact, uint8 severity, bytes32 topic, string details) returns(uint256 id)
func (auditAlerts *AuditAlerts) PackRaise(artifact [32]byte, severity uint8, topic [32]byte, details string) []byte {
	enc, err := auditAlerts.abi.Pack("raise", artifact, severity, topic, details)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRaise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91676cad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function raise(bytes32 artifact, uint8 severity, bytes32 topic, string details) returns(uint256 id)
func (auditAlerts *AuditAlerts) TryPackRaise(artifact [32]byte, severity uint8, topic [32]byte, details string) ([]byte, error) {
	return auditAlerts.abi.Pack("raise", artifact, severity, topic, details)
}

// UnpackRaise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91676cad.
//
// Solidity: function raise(bytes32 artifact, uint8 severity, bytes32 topic, string details) returns(uint256 id)
func (auditAlerts *AuditAlerts) UnpackRaise(data []byte) (*big.Int, error) {
	out, err := auditAlerts.abi.Unpack("raise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf16c7934.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 id, string note) returns()
func (auditAlerts *AuditAlerts) PackResolve(id *big.Int, note string) []byte {
	enc, err := auditAlerts.abi.Pack("resolve", id, note)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf16c7934.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 id, string note) returns()
func (auditAlerts *AuditAlerts) TryPackResolve(id *big.Int, note string) ([]byte, error) {
	return auditAlerts.abi.Pack("resolve", id, note)
}

// AuditAlertsAlertRaised represents a AlertRaised event raised by the AuditAlerts contract.
type AuditAlertsAlertRaised struct {
	Id       *big.Int
	Artifact [32]byte
	Topic    [32]byte
	Severity uint8
	Auditor  common.Address
	Details  string
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuditAlertsAlertRaisedEventName = "AlertRaised"

// ContractEventName returns the user-defined event name.
func (AuditAlertsAlertRaised) ContractEventName() string {
	return AuditAlertsAlertRaisedEventName
}

// UnpackAlertRaisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AlertRaised(uint256 indexed id, bytes32 indexed artifact, bytes32 indexed topic, uint8 severity, address auditor, string details)
func (auditAlerts *AuditAlerts) UnpackAlertRaisedEvent(log *types.Log) (*AuditAlertsAlertRaised, error) {
	event := "AlertRaised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != auditAlerts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuditAlertsAlertRaised)
	if len(log.Data) > 0 {
		if err := auditAlerts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range auditAlerts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// AuditAlertsAlertResolved represents a AlertResolved event raised by the AuditAlerts contract.
type AuditAlertsAlertResolved struct {
	Id       *big.Int
	Artifact [32]byte
	Auditor  common.Address
	Note     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const AuditAlertsAlertResolvedEventName = "AlertResolved"

// ContractEventName returns the user-defined event name.
func (AuditAlertsAlertResolved) ContractEventName() string {
	return AuditAlertsAlertResolvedEventName
}

// UnpackAlertResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AlertResolved(uint256 indexed id, bytes32 indexed artifact, address indexed auditor, string note)
func (auditAlerts *AuditAlerts) UnpackAlertResolvedEvent(log *types.Log) (*AuditAlertsAlertResolved, error) {
	event := "AlertResolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != auditAlerts.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuditAlertsAlertResolved)
	if len(log.Data) > 0 {
		if err := auditAlerts.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range auditAlerts.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConsentRegistryMetaData contains all meta data concerning the ConsentRegistry contract.
var ConsentRegistryMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"manager\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"srs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entryOf\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIConsentRegistry.Entry\",\"components\":[{\"name\":\"row\",\"type\":\"uint24\",\"internalType\":\"uint24\"},{\"name\":\"notBefore\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grantor\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"exists\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grant\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"notBefore\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"powers\",\"type\":\"tuple\",\"internalType\":\"structSrsTree.Powers\",\"components\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"grantBatch\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"consents\",\"type\":\"tuple[]\",\"internalType\":\"structConsentSignatures.SignedConsent[]\",\"components\":[{\"name\":\"grantor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"notBefore\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"powers\",\"type\":\"tuple\",\"internalType\":\"structSrsTree.Powers\",\"components\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"grantBySignature\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"consent\",\"type\":\"tuple\",\"internalType\":\"structConsentSignatures.SignedConsent\",\"components\":[{\"name\":\"grantor\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"notBefore\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"notAfter\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"powers\",\"type\":\"tuple\",\"internalType\":\"structSrsTree.Powers\",\"components\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isLive\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revoke\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"powers\",\"type\":\"tuple\",\"internalType\":\"structSrsTree.Powers\",\"components\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"revokeBySignature\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"powers\",\"type\":\"tuple\",\"internalType\":\"structSrsTree.Powers\",\"components\":[{\"name\":\"first\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"siblings\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"snapshot\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structConsentRegistry.Snapshot\",\"components\":[{\"name\":\"count\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revocations\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"revokedAt\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"points\",\"type\":\"uint256[6]\",\"internalType\":\"uint256[6]\"},{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"stateDigest\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"BookOpened\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"controller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConsentGranted\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"grantor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"row\",\"type\":\"uint24\",\"indexed\":false,\"internalType\":\"uint24\"},{\"name\":\"notBefore\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"},{\"name\":\"notAfter\",\"type\":\"uint32\",\"indexed\":false,\"internalType\":\"uint32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ConsentRevoked\",\"inputs\":[{\"name\":\"book\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"key\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"row\",\"type\":\"uint24\",\"indexed\":false,\"internalType\":\"uint24\"}],\"anonymous\":false}]",
	ID:  "ConsentRegistry",
	Bin: "0x6101a0604052348015610010575f5ffd5b50604051612dcf380380612dcf83398101604081905261002f916101d7565b6040518060400160405280600f81526020016e417373656e7420636f6e73656e747360881b815250604051806040016040528060018152602001603160f81b815250846100818161013e60201b60201c565b5061008b82610191565b6101205261009881610191565b61014052815160208084019190912060e052815190820120610100524660a05261012460e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c052610160919091526101805250610271565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101c4578260405163305a27a960e01b81526004016101bb9190610216565b60405180910390fd5b80516101cf8261024b565b179392505050565b5f5f5f606084860312156101e9575f5ffd5b83516001600160a01b03811681146101ff575f5ffd5b602085015160409095015190969495509392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561026b575f198160200360031b1b821691505b50919050565b60805160a05160c05160e0516101005161012051610140516101605161018051612aac6103235f395f81816104b90152818161057c015281816106f5015281816107d301528181610a4801528181610ab201528181610c560152610d5f01525f8181610204015281816105450152818161079c01528181610a110152610cef01525f6116e101525f6116b601525f611fd901525f611fb101525f611f0c01525f611f3601525f611f600152612aac5ff3fe608060405234801561000f575f5ffd5b5060043610610148575f3560e01c80638fb36037116100bf578063c0fd9d3d11610079578063c0fd9d3d14610433578063d3b3f73a14610454578063d590ac7e14610467578063d9bb7e3c1461048e578063eae086be146104a1578063f82e949a146104b4575f5ffd5b80638fb360371461028e578063a478db22146102af578063a664159914610398578063ba830f92146103ab578063bbe48780146103be578063bf7e214f14610419575f5ffd5b806338a699a41161011057806338a699a4146101cd5780634dfe2dd0146101ff578063551cbf83146102265780636a86ac38146102395780637a9e5e4b1461026057806384b0196e14610273575f5ffd5b8063115cb7cb1461014c57806318acf4dd146101615780631ac79c4114610187578063373ed68d146101a75780633830037e146101ba575b5f5ffd5b61015f61015a366004612366565b6104db565b005b61017461016f3660046123c4565b610532565b6040519081526020015b60405180910390f35b61019a610195366004612430565b610614565b60405161017e9190612447565b61015f6101b53660046124c0565b61072c565b61015f6101c8366004612578565b61085a565b6101ef6101db366004612430565b5f9081526003602052604090205460ff1690565b604051901515815260200161017e565b6101747f000000000000000000000000000000000000000000000000000000000000000081565b610174610234366004612645565b61088d565b6101747f091123bf66e05bb8204e1e11eaee5af60c634923a242bf672db092f9fa08218d81565b61015f61026e36600461266d565b6108ca565b61027b610942565b60405161017e97969594939291906126bb565b610296610984565b6040516001600160e01b0319909116815260200161017e565b61034c6102bd366004612751565b60408051608080820183525f80835260208084018290528385018290526060938401829052958152600386528381209481526024909401855292829020825193840183525462ffffff811684526301000000810463ffffffff90811695850195909552600160381b810490941691830191909152600160581b9092046001600160a01b03169181019190915290565b60408051825162ffffff16815260208084015163ffffffff908116918301919091528383015116918101919091526060918201516001600160a01b03169181019190915260800161017e565b6101ef6103a6366004612751565b6109a8565b6101746103b9366004612771565b6109f7565b6103f96103cc366004612430565b5f90815260036020526040902054640100000000810462ffffff1691600160381b90910463ffffffff1690565b604080516001600160401b0393841681529290911660208301520161017e565b5f546040516001600160a01b03909116815260200161017e565b610446610441366004612751565b610a9c565b60405161017e9291906127de565b610174610462366004612430565b610ae2565b6101747f764487a90cc57a0d61b5fe27fe01a9b97fbd3bb43b8b3bd4d6ecaca12990f15681565b61017461049c366004612816565b610bcf565b6101746104af366004612430565b610c43565b6101747f000000000000000000000000000000000000000000000000000000000000000081565b5f6104e68484610c85565b90506001600160a01b0381163314610521576040516361e9afe560e11b81526001600160a01b03821660048201526024015b60405180910390fd5b61052c848484610ce9565b50505050565b5f61053f335b5f36610dee565b610569827f0000000000000000000000000000000000000000000000000000000000000000610edd565b5f8681526003602052604081206105a0907f0000000000000000000000000000000000000000000000000000000000000000610fc6565b90506105f087826040518060800160405280855f01516020015162ffffff1681526020018963ffffffff1681526020018863ffffffff168152602001336001600160a01b03168152508987611067565b5f88815260036020526040902090925061060a908261119a565b5095945050505050565b61061c61220c565b5f82815260036020526040812061063290611299565b90506040518060a00160405280825f01516020015162ffffff166001600160401b03168152602001825f01516040015162ffffff166001600160401b03168152602001825f01516060015163ffffffff166001600160401b031681526020016040518060c0016040528084602001515f01518152602001846020015160200151815260200184604001515f01518152602001846040015160200151815260200184606001515f0151815260200184606001516020015181525081526020016107237f00000000000000000000000000000000000000000000000000000000000000008461136990919063ffffffff16565b90529392505050565b61073533610538565b5f8290036107565760405163c2e5347d60e01b815260040160405180910390fd5b5f5b828110156107955761078d8585858481811061077657610776612849565b9050602002810190610788919061285d565b61144a565b600101610758565b506107c0817f0000000000000000000000000000000000000000000000000000000000000000610edd565b5f8481526003602052604081206107f7907f0000000000000000000000000000000000000000000000000000000000000000610fc6565b90505f5b8381101561083b57610832868387878581811061081a5761081a612849565b905060200281019061082c919061285d565b86611554565b506001016107fb565b505f858152600360205260409020610853908261119a565b5050505050565b61086333610538565b61087a86866108728989610c85565b8787876115e3565b610885868683610ce9565b505050505050565b604080516001600160a01b03841660208201529081018290525f906060016040516020818303038152906040528051906020012090505b92915050565b5f5433906001600160a01b031681146109005760405162d1953b60e31b81526001600160a01b0382166004820152602401610518565b816001600160a01b03163b5f03610935576040516361798f2f60e11b81526001600160a01b0383166004820152602401610518565b61093e8261165c565b5050565b5f6060805f5f5f60606109536116af565b61095b6116da565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f8054600160a01b900460ff1661099a57505f90565b638fb3603760e01b5b905090565b5f8281526003602090815260408083208484526024019091528120805442630100000090910463ffffffff16118015906109ef57508054600160381b900463ffffffff1642105b949350505050565b5f610a0133610538565b610a0b848461144a565b610a35827f0000000000000000000000000000000000000000000000000000000000000000610edd565b5f848152600360205260408120610a6c907f0000000000000000000000000000000000000000000000000000000000000000610fc6565b9050610a7a85828686611554565b5f868152600360205260409020909250610a94908261119a565b509392505050565b5f8281526003602052604081208190610ad690847f0000000000000000000000000000000000000000000000000000000000000000611705565b915091505b9250929050565b5f610aec33610538565b610af6338361088d565b5f8181526003602052604090205490915060ff1615610b2b5760405163f05e365960e01b815260048101829052602401610518565b5f818152600360209081526040808320815160c08101835260018082529381018590529182018490526060820184905263ffffffff42166080830181905260a09092019390935282546effffffffffffffffffffffffffffff1916600160581b909102171763ffffffff60781b191690556040518290339083907f84dbb5c6a8144c0b3c82d7bb9bf600bd642e4e8ca36e5d3e44548190f4a8c32f905f90a4919050565b604080517f3c2786b3217f405415c542188e6f415ba67db1697a30725331a2aaa7e5614b5160208201529081018490526001600160a01b0383166060820152608081018290525f9060a00160408051601f1981840301815291905280516020909101206001600160f81b0316949350505050565b5f8181526003602052604081206108c4907f000000000000000000000000000000000000000000000000000000000000000090610c7f90611299565b90611369565b5f82815260036020908152604080832084845260240190915281208054600160381b900463ffffffff168203610cd157604051632438ad7160e21b815260048101849052602401610518565b54600160581b90046001600160a01b03169392505050565b610d13817f0000000000000000000000000000000000000000000000000000000000000000610edd565b5f83815260036020908152604080832085845260240190915281208054909162ffffff9091169080610d4585846117de565b5f89815260036020526040812092945090925090610d83907f0000000000000000000000000000000000000000000000000000000000000000610fc6565b9050610d9185828585611864565b5f888152600360205260409020610da8908261119a565b60405162ffffff85168152879089907f106fdd9e76f3fc4e02934d4a0b115abd834c04ab96c255e78aec1bd0ddd506189060200160405180910390a35050505050505050565b5f5f610e21610e045f546001600160a01b031690565b8630610e1360045f898b61287b565b610e1c916128a2565b6118d9565b91509150816108535763ffffffff811615610eba575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610e7b908890889088906004016128da565b5f604051808303815f87803b158015610e92575f5ffd5b505af1158015610ea4573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506108539050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610518565b5f36818435610eef6020870187612919565b91945092509050801580610f065750630100000081115b80610f1d5750610f1a816301000000612972565b83115b15610f3b576040516348c2b5ff60e11b815260040160405180910390fd5b365f610f4a6040880188612985565b909250905081600582901b81015f610f6388888861196b565b90505f610f72828a89876119be565b919a5090945090505f610f87838b8488611a79565b955090508a81141580610f9a5750838514155b15610fb8576040516348c2b5ff60e11b815260040160405180910390fd5b505050505050505050505050565b610fce612240565b610fd783611299565b805160800151909150429063ffffffff808316911603610ff757506108c4565b63ffffffff811663ffffffff1961100e8486611369565b5f1c1617846004016020845f015160a0015163ffffffff1661103091906129de565b6020811061104057611040612849565b0155815160a001805160010163ffffffff9081169091528251911660809091015292915050565b5f836020015163ffffffff16846040015163ffffffff16111580611095575042846040015163ffffffff1611155b156110cd576020840151604080860151905163a816486760e01b815263ffffffff928316600482015291166024820152604401610518565b6110dc86856060015185610bcf565b90505f5f6110fb865f015162ffffff16856117de90919063ffffffff16565b5f8a8152600360205260409020919350915061111b908885898686611ad2565b85606001516001600160a01b031683897f185310d732835e0e094484c948a6aa508b09584b19b694acbedb092fc8074b70895f01518a602001518b604001516040516111879392919062ffffff93909316835263ffffffff918216602084015216604082015260600190565b60405180910390a4505095945050505050565b80518051835460208084015160408501516060860151608087015160a09097015163ffffffff1990951695151563ffffff0019169590951761010062ffffff93841602176affffffffffffff000000001916640100000000929091169190910263ffffffff60381b191617600160381b63ffffffff948516021767ffffffffffffffff60581b1916600160581b9484169490940263ffffffff60781b191693909317600160781b92909116919091021783558082015190810151905160ff9190911b17600183015560408101516020810151905160ff9190911b17600283015560608101516020810151905160ff9190911b1760018301600201555050565b6112a1612240565b6040805160c081018252835460ff81161515825262ffffff6101008204811660208401526401000000008204169282019290925263ffffffff600160381b830481166060830152600160581b830481166080830152600160781b90920490911660a08201528082525161132757604051632054bccf60e11b815260040160405180910390fd5b61133b600183015f01548260200151611c34565b61134f600180840101548260400151611c34565b61136460018301600201548260600151611c34565b919050565b604080516101e080820183527f03f2751e5846ff05a89e72b519e27f5ab1ba82245ef4ae6a5924a37614e8a24382527fa2f7fcb93b750c77513fc294d8ae6eefdbf281491ed7670812fbe7015893a659602080840191909152600183850152855181015162ffffff166060808501919091525f6080850181905260a0850196909652600360c085015286820180515160e086015251820151610100850152938601805151610120850152518101516101408401529290940180515161016083015251909101516101808201526101a081018290526101c08101919091522090565b5f7f091123bf66e05bb8204e1e11eaee5af60c634923a242bf672db092f9fa08218d611479602084018461266d565b84602085013561148f60608701604088016129f1565b61149f60808801606089016129f1565b6114af60a0890160808a01612a0a565b6040805160208101989098526001600160a01b03909616958701959095526060860193909352608085019190915263ffffffff90811660a08501521660c08301526001600160401b031660e08201526101000160408051601f198184030181529190528051602091820120915061154f9061152c9084018461266d565b8261153d60a0860160808701612a0a565b61154a60a0870187612a23565b611cfb565b505050565b5f5f6040518060800160405280865f01516020015162ffffff16815260200185604001602081019061158691906129f1565b63ffffffff1681526020016115a160808701606088016129f1565b63ffffffff1681526020908101906115bb9087018761266d565b6001600160a01b0316905290506115d9868683602088013587611067565b9695505050505050565b604080517f764487a90cc57a0d61b5fe27fe01a9b97fbd3bb43b8b3bd4d6ecaca12990f1566020820152908101879052606081018690526001600160401b03841660808201525f9060a0016040516020818303038152906040528051906020012090506116538582868686611cfb565b50505050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606109a37f0000000000000000000000000000000000000000000000000000000000000000611d70565b60606109a37f0000000000000000000000000000000000000000000000000000000000000000611d70565b82545f90819060ff1661171c57505f9050806117d6565b5f61172686611299565b9050846117338286611369565b036117455760025f92509250506117d6565b805160a0015163ffffffff165f60208211611760575f61176b565b61176b602083612972565b90505b808211156117cc575f19909101905f6004890161178c6020856129de565b6020811061179c5761179c612849565b0154905063ffffffff19888116908216036117c6576001955063ffffffff1693506117d692505050565b5061176e565b5f5f945094505050505b935093915050565b5f80833583036117f16020860186612919565b90508110611815576040516358fb376160e01b815260048101859052602401610518565b366118236020870187612919565b8381811061183357611833612849565b9050604002019050805f6002811061184d5761184d612849565b602090810291909101359791013595509350505050565b835463ffffffff60381b19811685558351604001805160010162ffffff169052835163ffffffff42811660609283015290850151600160381b90920416906108539085906118d2847f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001612972565b8686611dad565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611961575f516020805191945081901c150291505b5094509492505050565b60405180600583901b81015f81538360061b8501855b818110156119b35787600184015260408160218501376061832084526001979097019660209390930192604001611981565b505050509392505050565b5f5f5f5f601890508560051b8801806001810160218201600183535b8360208d011015611a61578b8c60018d1615611a07578a358452815183526041852090526020998a019901805b5b85602083011015611a2d57604082855e60418520815260409190910190602001611a08565b85821015611a4b57815184528a35835260418520815260209a8b019a015b80955050508a60011c9a506001850394506119da565b508996509294508693505050505b9450945094915050565b83515f602086016021870160418801600183535b8615611ac3576001881660051b8581840152863581830352506041832094506020860195508760011c9750600187039650611a8d565b50849250505094509492505050565b62ffffff835f015162ffffff1603611afd57604051632733857f60e21b815260040160405180910390fd5b5f848152602487016020526040902054600160581b90046001600160a01b031615611b3e57604051630d5737a160e31b815260048101859052602401610518565b5f84815260248701602090815260409182902085518154838801519488015160608901516001600160a01b0316600160581b027fff0000000000000000000000000000000000000000ffffffffffffffffffffff63ffffffff928316600160381b0216670100000000000000600160f81b03199290971663010000000266ffffffffffffff1990931662ffffff94851617929092171694909417939093179055865181018051600101909216909152850151611bfe908690868585611dad565b611c19858660400151856020015163ffffffff168585611dad565b610885858660600151856040015163ffffffff168585611dad565b815f03611c48575f60208201819052905250565b6001600160ff1b0382165f611cbf5f516020612a8c5f395f51905f5260035f516020612a8c5f395f51905f52855f516020612a8c5f395f51905f5287880909086004611ca25f516020612a8c5f395f51905f526001612a65565b611cac9190612a78565b5f516020612a8c5f395f51905f52611dca565b90508160ff85901c8260011614611cec57611ce7825f516020612a8c5f395f51905f52612972565b611cee565b815b6020850152909252505050565b826001600160401b0316421115611d305760405163fcd4a11f60e01b81526001600160401b0384166004820152602401610518565b5f611d3a85611e27565b9050611d4886828585611e53565b61088557604051639a7d38d960e01b81526001600160a01b0387166004820152602401610518565b60605f611d7c83611ec5565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b608085018051602081018390528390525161085390859085611eec565b5f5f60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa5f5193503d602014169150819050610a94576040516342740b4960e11b815260040160405180910390fd5b5f6108c4611e33611f00565b8360405161190160f01b8152600281019290925260228201526042902090565b5f846001600160a01b03163b5f03611eb2575f5f611e72868686612029565b5090925090505f816003811115611e8b57611e8b6127ca565b148015611ea95750866001600160a01b0316826001600160a01b0316145b925050506109ef565b611ebe85858585612070565b90506109ef565b5f60ff8216601f8111156108c457604051632cd44ac360e21b815260040160405180910390fd5b611ef682826120da565b61154f8383612110565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015611f5857507f000000000000000000000000000000000000000000000000000000000000000046145b15611f8257507f000000000000000000000000000000000000000000000000000000000000000090565b6109a3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f8080604184900361205d578435602086013560408701355f1a61204f89828585612148565b955095509550505050612067565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f81604084015260408360608560075afa3d6040141690508061154f576040516342740b4960e11b815260040160405180910390fd5b5f604082604085015e60408360808560065afa3d6040141690508061154f576040516342740b4960e11b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561218157505f91506003905082611a6f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156121d2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166121fd57505f925060019150829050611a6f565b975f9750879650945050505050565b6040805160a0810182525f808252602082018190529181019190915260608101612234612332565b81526020015f81525090565b6040805161016081019091525f60a0820181815260c0830182905260e0830182905261010083018290526101208301829052610140830191909152819081526020016122a960405180608001604052805f81526020015f81526020015f81526020015f81525090565b81526020016122d560405180608001604052805f81526020015f81526020015f81526020015f81525090565b815260200161230160405180608001604052805f81526020015f81526020015f81526020015f81525090565b815260200161232d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b905290565b6040518060c001604052806006906020820280368337509192915050565b5f60608284031215612360575f5ffd5b50919050565b5f5f5f60608486031215612378575f5ffd5b833592506020840135915060408401356001600160401b0381111561239b575f5ffd5b6123a786828701612350565b9150509250925092565b803563ffffffff81168114611364575f5ffd5b5f5f5f5f5f60a086880312156123d8575f5ffd5b85359450602086013593506123ef604087016123b1565b92506123fd606087016123b1565b915060808601356001600160401b03811115612417575f5ffd5b61242388828901612350565b9150509295509295909350565b5f60208284031215612440575f5ffd5b5035919050565b5f610140820190506001600160401b0383511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526060830151606083015f5b60068110156124ac57825182526020928301929091019060010161248d565b505050608083015161012083015292915050565b5f5f5f5f606085870312156124d3575f5ffd5b8435935060208501356001600160401b038111156124ef575f5ffd5b8501601f810187136124ff575f5ffd5b80356001600160401b03811115612514575f5ffd5b8760208260051b8401011115612528575f5ffd5b6020919091019350915060408501356001600160401b0381111561254a575f5ffd5b61255687828801612350565b91505092959194509250565b80356001600160401b0381168114611364575f5ffd5b5f5f5f5f5f5f60a0878903121561258d575f5ffd5b86359550602087013594506125a460408801612562565b935060608701356001600160401b038111156125be575f5ffd5b8701601f810189136125ce575f5ffd5b80356001600160401b038111156125e3575f5ffd5b8960208284010111156125f4575f5ffd5b6020919091019350915060808701356001600160401b03811115612616575f5ffd5b61262289828a01612350565b9150509295509295509295565b80356001600160a01b0381168114611364575f5ffd5b5f5f60408385031215612656575f5ffd5b61265f8361262f565b946020939093013593505050565b5f6020828403121561267d575f5ffd5b6126868261262f565b9392505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6126d960e083018961268d565b82810360408401526126eb818961268d565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015612740578351835260209384019390920191600101612722565b50909b9a5050505050505050505050565b5f5f60408385031215612762575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215612783575f5ffd5b8335925060208401356001600160401b0381111561279f575f5ffd5b840160c081870312156127b0575f5ffd5b915060408401356001600160401b0381111561239b575f5ffd5b634e487b7160e01b5f52602160045260245ffd5b60408101600384106127fe57634e487b7160e01b5f52602160045260245ffd5b9281526001600160401b039190911660209091015290565b5f5f5f60608486031215612828575f5ffd5b833592506128386020850161262f565b929592945050506040919091013590565b634e487b7160e01b5f52603260045260245ffd5b5f823560be19833603018112612871575f5ffd5b9190910192915050565b5f5f85851115612889575f5ffd5b83861115612895575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156128d3576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f8335601e1984360301811261292e575f5ffd5b8301803591506001600160401b03821115612947575f5ffd5b6020019150600681901b3603821315610adb575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b818103818111156108c4576108c461295e565b5f5f8335601e1984360301811261299a575f5ffd5b8301803591506001600160401b038211156129b3575f5ffd5b6020019150600581901b3603821315610adb575f5ffd5b634e487b7160e01b5f52601260045260245ffd5b5f826129ec576129ec6129ca565b500690565b5f60208284031215612a01575f5ffd5b612686826123b1565b5f60208284031215612a1a575f5ffd5b61268682612562565b5f5f8335601e19843603018112612a38575f5ffd5b8301803591506001600160401b03821115612a51575f5ffd5b602001915036819003821315610adb575f5ffd5b808201808211156108c4576108c461295e565b5f82612a8657612a866129ca565b50049056fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// ConsentRegistry is an auto generated Go binding around an Ethereum contract.
type ConsentRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ConsentRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewConsentRegistry creates a new instance of ConsentRegistry.
func NewConsentRegistry() *ConsentRegistry {
	parsed, err := ConsentRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ConsentRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ConsentRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address manager, bytes32 root, bytes32 srs) returns()
func (consentRegistry *ConsentRegistry) PackConstructor(manager common.Address, root [32]byte, srs [32]byte) []byte {
	enc, err := consentRegistry.abi.Pack("", manager, root, srs)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa478db22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryOf(bytes32 book, uint256 key) view returns((uint24,uint32,uint32,address))
func (consentRegistry *ConsentRegistry) PackEntryOf(book [32]byte, key *big.Int) []byte {
	enc, err := consentRegistry.abi.Pack("entryOf", book, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa478db22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryOf(bytes32 book, uint256 key) view returns((uint24,uint32,uint32,address))
func (consentRegistry *ConsentRegistry) TryPackEntryOf(book [32]byte, key *big.Int) ([]byte, error) {
	return consentRegistry.abi.Pack("entryOf", book, key)
}

// UnpackEntryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa478db22.
//
// Solidity: function entryOf(bytes32 book, uint256 key) view returns((uint24,uint32,uint32,address))
func (consentRegistry *ConsentRegistry) UnpackEntryOf(data []byte) (IConsentRegistryEntry, error) {
	out, err := consentRegistry.abi.Unpack("entryOf", data)
	if err != nil {
		return *new(IConsentRegistryEntry), err
	}
	out0 := *abi.ConvertType(out[0], new(IConsentRegistryEntry)).(*IConsentRegistryEntry)
	return out0, nil
}

// PackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a699a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exists(bytes32 book) view returns(bool)
func (consentRegistry *ConsentRegistry) PackExists(book [32]byte) []byte {
	enc, err := consentRegistry.abi.Pack("exists", book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a699a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exists(bytes32 book) view returns(bool)
func (consentRegistry *ConsentRegistry) TryPackExists(book [32]byte) ([]byte, error) {
	return consentRegistry.abi.Pack("exists", book)
}

// UnpackExists is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38a699a4.
//
// Solidity: function exists(bytes32 book) view returns(bool)
func (consentRegistry *ConsentRegistry) UnpackExists(data []byte) (bool, error) {
	out, err := consentRegistry.abi.Unpack("exists", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18acf4dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(bytes32 book, bytes32 salt, uint32 notBefore, uint32 notAfter, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) PackGrant(book [32]byte, salt [32]byte, notBefore uint32, notAfter uint32, powers SrsTreePowers) []byte {
	enc, err := consentRegistry.abi.Pack("grant", book, salt, notBefore, notAfter, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18acf4dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(bytes32 book, bytes32 salt, uint32 notBefore, uint32 notAfter, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) TryPackGrant(book [32]byte, salt [32]byte, notBefore uint32, notAfter uint32, powers SrsTreePowers) ([]byte, error) {
	return consentRegistry.abi.Pack("grant", book, salt, notBefore, notAfter, powers)
}

// UnpackGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18acf4dd.
//
// Solidity: function grant(bytes32 book, bytes32 salt, uint32 notBefore, uint32 notAfter, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) UnpackGrant(data []byte) (*big.Int, error) {
	out, err := consentRegistry.abi.Unpack("grant", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373ed68d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantBatch(bytes32 book, (address,bytes32,uint32,uint32,uint64,bytes)[] consents, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) PackGrantBatch(book [32]byte, consents []ConsentSignaturesSignedConsent, powers SrsTreePowers) []byte {
	enc, err := consentRegistry.abi.Pack("grantBatch", book, consents, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantBatch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x373ed68d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantBatch(bytes32 book, (address,bytes32,uint32,uint32,uint64,bytes)[] consents, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) TryPackGrantBatch(book [32]byte, consents []ConsentSignaturesSignedConsent, powers SrsTreePowers) ([]byte, error) {
	return consentRegistry.abi.Pack("grantBatch", book, consents, powers)
}

// PackGrantBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba830f92.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantBySignature(bytes32 book, (address,bytes32,uint32,uint32,uint64,bytes) consent, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) PackGrantBySignature(book [32]byte, consent ConsentSignaturesSignedConsent, powers SrsTreePowers) []byte {
	enc, err := consentRegistry.abi.Pack("grantBySignature", book, consent, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba830f92.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantBySignature(bytes32 book, (address,bytes32,uint32,uint32,uint64,bytes) consent, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) TryPackGrantBySignature(book [32]byte, consent ConsentSignaturesSignedConsent, powers SrsTreePowers) ([]byte, error) {
	return consentRegistry.abi.Pack("grantBySignature", book, consent, powers)
}

// UnpackGrantBySignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba830f92.
//
// Solidity: function grantBySignature(bytes32 book, (address,bytes32,uint32,uint32,uint64,bytes) consent, (uint256,uint256[2][],bytes32[]) powers) returns(uint256 key)
func (consentRegistry *ConsentRegistry) UnpackGrantBySignature(data []byte) (*big.Int, error) {
	out, err := consentRegistry.abi.Unpack("grantBySignature", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6641599.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLive(bytes32 book, uint256 key) view returns(bool)
func (consentRegistry *ConsentRegistry) PackIsLive(book [32]byte, key *big.Int) []byte {
	enc, err := consentRegistry.abi.Pack("isLive", book, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa6641599.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLive(bytes32 book, uint256 key) view returns(bool)
func (consentRegistry *ConsentRegistry) TryPackIsLive(book [32]byte, key *big.Int) ([]byte, error) {
	return consentRegistry.abi.Pack("isLive", book, key)
}

// UnpackIsLive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa6641599.
//
// Solidity: function isLive(bytes32 book, uint256 key) view returns(bool)
func (consentRegistry *ConsentRegistry) UnpackIsLive(data []byte) (bool, error) {
	out, err := consentRegistry.abi.Unpack("isLive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b3f73a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 purpose) returns(bytes32 book)
func (consentRegistry *ConsentRegistry) PackOpen(purpose [32]byte) []byte {
	enc, err := consentRegistry.abi.Pack("open", purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b3f73a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 purpose) returns(bytes32 book)
func (consentRegistry *ConsentRegistry) TryPackOpen(purpose [32]byte) ([]byte, error) {
	return consentRegistry.abi.Pack("open", purpose)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3b3f73a.
//
// Solidity: function open(bytes32 purpose) returns(bytes32 book)
func (consentRegistry *ConsentRegistry) UnpackOpen(data []byte) ([32]byte, error) {
	out, err := consentRegistry.abi.Unpack("open", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x115cb7cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 book, uint256 key, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) PackRevoke(book [32]byte, key *big.Int, powers SrsTreePowers) []byte {
	enc, err := consentRegistry.abi.Pack("revoke", book, key, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x115cb7cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 book, uint256 key, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) TryPackRevoke(book [32]byte, key *big.Int, powers SrsTreePowers) ([]byte, error) {
	return consentRegistry.abi.Pack("revoke", book, key, powers)
}

// PackRevokeBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3830037e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeBySignature(bytes32 book, uint256 key, uint64 deadline, bytes signature, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) PackRevokeBySignature(book [32]byte, key *big.Int, deadline uint64, signature []byte, powers SrsTreePowers) []byte {
	enc, err := consentRegistry.abi.Pack("revokeBySignature", book, key, deadline, signature, powers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeBySignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3830037e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeBySignature(bytes32 book, uint256 key, uint64 deadline, bytes signature, (uint256,uint256[2][],bytes32[]) powers) returns()
func (consentRegistry *ConsentRegistry) TryPackRevokeBySignature(book [32]byte, key *big.Int, deadline uint64, signature []byte, powers SrsTreePowers) ([]byte, error) {
	return consentRegistry.abi.Pack("revokeBySignature", book, key, deadline, signature, powers)
}

// PackSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac79c41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function snapshot(bytes32 book) view returns((uint64,uint64,uint64,uint256[6],bytes32))
func (consentRegistry *ConsentRegistry) PackSnapshot(book [32]byte) []byte {
	enc, err := consentRegistry.abi.Pack("snapshot", book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ac79c41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function snapshot(bytes32 book) view returns((uint64,uint64,uint64,uint256[6],bytes32))
func (consentRegistry *ConsentRegistry) TryPackSnapshot(book [32]byte) ([]byte, error) {
	return consentRegistry.abi.Pack("snapshot", book)
}

// UnpackSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ac79c41.
//
// Solidity: function snapshot(bytes32 book) view returns((uint64,uint64,uint64,uint256[6],bytes32))
func (consentRegistry *ConsentRegistry) UnpackSnapshot(data []byte) (ConsentRegistrySnapshot, error) {
	out, err := consentRegistry.abi.Unpack("snapshot", data)
	if err != nil {
		return *new(ConsentRegistrySnapshot), err
	}
	out0 := *abi.ConvertType(out[0], new(ConsentRegistrySnapshot)).(*ConsentRegistrySnapshot)
	return out0, nil
}

// PackStateDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeae086be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateDigest(bytes32 book) view returns(bytes32)
func (consentRegistry *ConsentRegistry) PackStateDigest(book [32]byte) []byte {
	enc, err := consentRegistry.abi.Pack("stateDigest", book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeae086be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateDigest(bytes32 book) view returns(bytes32)
func (consentRegistry *ConsentRegistry) TryPackStateDigest(book [32]byte) ([]byte, error) {
	return consentRegistry.abi.Pack("stateDigest", book)
}

// UnpackStateDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeae086be.
//
// Solidity: function stateDigest(bytes32 book) view returns(bytes32)
func (consentRegistry *ConsentRegistry) UnpackStateDigest(data []byte) ([32]byte, error) {
	out, err := consentRegistry.abi.Unpack("stateDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// ConsentRegistryBookOpened represents a BookOpened event raised by the ConsentRegistry contract.
type ConsentRegistryBookOpened struct {
	Book       [32]byte
	Controller common.Address
	Purpose    [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const ConsentRegistryBookOpenedEventName = "BookOpened"

// ContractEventName returns the user-defined event name.
func (ConsentRegistryBookOpened) ContractEventName() string {
	return ConsentRegistryBookOpenedEventName
}

// UnpackBookOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BookOpened(bytes32 indexed book, address indexed controller, bytes32 indexed purpose)
func (consentRegistry *ConsentRegistry) UnpackBookOpenedEvent(log *types.Log) (*ConsentRegistryBookOpened, error) {
	event := "BookOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentRegistryBookOpened)
	if len(log.Data) > 0 {
		if err := consentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consentRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConsentRegistryConsentGranted represents a ConsentGranted event raised by the ConsentRegistry contract.
type ConsentRegistryConsentGranted struct {
	Book      [32]byte
	Key       *big.Int
	Grantor   common.Address
	Row       *big.Int
	NotBefore uint32
	NotAfter  uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const ConsentRegistryConsentGrantedEventName = "ConsentGranted"

// ContractEventName returns the user-defined event name.
func (ConsentRegistryConsentGranted) ContractEventName() string {
	return ConsentRegistryConsentGrantedEventName
}

// UnpackConsentGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentGranted(bytes32 indexed book, uint256 indexed key, address indexed grantor, uint24 row, uint32 notBefore, uint32 notAfter)
func (consentRegistry *ConsentRegistry) UnpackConsentGrantedEvent(log *types.Log) (*ConsentRegistryConsentGranted, error) {
	event := "ConsentGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentRegistryConsentGranted)
	if len(log.Data) > 0 {
		if err := consentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consentRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConsentRegistryConsentRevoked represents a ConsentRevoked event raised by the ConsentRegistry contract.
type ConsentRegistryConsentRevoked struct {
	Book [32]byte
	Key  *big.Int
	Row  *big.Int
	Raw  *types.Log // Blockchain specific contextual infos
}

const ConsentRegistryConsentRevokedEventName = "ConsentRevoked"

// ContractEventName returns the user-defined event name.
func (ConsentRegistryConsentRevoked) ContractEventName() string {
	return ConsentRegistryConsentRevokedEventName
}

// UnpackConsentRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ConsentRevoked(bytes32 indexed book, uint256 indexed key, uint24 row)
func (consentRegistry *ConsentRegistry) UnpackConsentRevokedEvent(log *types.Log) (*ConsentRegistryConsentRevoked, error) {
	event := "ConsentRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != consentRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ConsentRegistryConsentRevoked)
	if len(log.Data) > 0 {
		if err := consentRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range consentRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ConsortiumMetaData contains all meta data concerning the Consortium contract.
var ConsortiumMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Consortium",
	Bin: "0x610160604052348015610010575f5ffd5b506040516146d83803806146d883398101604081905261002f91610947565b6040805180820182526011815270417373656e7420436f6e736f727469756d60781b602080830191909152825180840190935260018352603160f81b9083015290826001600160a01b03811661009f57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100ab5f828180610312565b506100b790508261039d565b610120526100c48161039d565b61014052815160208084019190912060e052815190820120610100524660a05261015060e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526040516001905f5160206146b85f395f51905f52906101959060208082526009908201526831bab9ba37b234b0b760b91b604082015260600190565b60405180910390a260026001600160401b03165f5160206146b85f395f51905f526040516101dc9060208082526005908201526472656c617960d81b604082015260600190565b60405180910390a260036001600160401b03165f5160206146b85f395f51905f52604051610225906020808252600790820152663a3930b4b732b960c91b604082015260600190565b60405180910390a260046001600160401b03165f5160206146b85f395f51905f52604051610271906020808252600a908201526930b3b3b932b3b0ba37b960b11b604082015260600190565b60405180910390a260056001600160401b03165f5160206146b85f395f51905f526040516102ba9060208082526007908201526630bab234ba37b960c91b604082015260600190565b60405180910390a260066001600160401b03165f5160206146b85f395f51905f526040516103049060208082526008908201526733b7bb32b93737b960c11b604082015260600190565b60405180910390a250610a16565b5f61031d85856103da565b1561032e5761032c858561043e565b505b6001600160401b0385165f8181526008602090815260408083206001600160a01b03891680855290835281842080546001600160d01b03191681556001018490559383526009825280832093835292905220805460ff191690556103948585858561048e565b95945050505050565b5f5f829050601f815111156103c7578260405163305a27a960e01b8152600401610096919061096d565b80516103d2826109a2565b179392505050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b038516845290915281205465ffffffffffff16801580159061043457506104206106d4565b65ffffffffffff168165ffffffffffff1611155b9150505b92915050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b0385168452909152812080546001600160d01b031916815560010181905561048783836106e3565b9392505050565b5f6002600160401b03196001600160401b038616016104cb5760405163061c6a4360e21b81526001600160401b0386166004820152602401610096565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156105c05763ffffffff85166105166106d4565b61052091906109dc565b905060405180604001604052808265ffffffffffff1681526020016105508663ffffffff166107cb60201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff90911617919091179055610666565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a16845290915281205461060c9166010000000000009091046001600160701b03169086906107d4565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f6106de4261087a565b905090565b5f6002600160401b03196001600160401b038416016107205760405163061c6a4360e21b81526001600160401b0384166004820152602401610096565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361076157505f610438565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b63ffffffff1690565b5f80806107e96001600160701b0387166108b0565b90505f6108248563ffffffff168763ffffffff168463ffffffff161161080f575f610819565b61081988856109fa565b63ffffffff166108ce565b905063ffffffff81166108356106d4565b61083f91906109dc565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff8211156108ac576040516306dfcc6560e41b81526030600482015260248101839052604401610096565b5090565b5f806108c46001600160701b0384166108dd565b5090949350505050565b5f828218828411028218610487565b5f80806108f1846108ec6106d4565b6108fe565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c81169084168111156109365782828261093a565b815f5f5b9250925092509250925092565b5f60208284031215610957575f5ffd5b81516001600160a01b0381168114610487575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156109c2575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff8181168382160190811115610438576104386109c8565b63ffffffff8281168282160390811115610438576104386109c8565b60805160a05160c05160e051610100516101205161014051613c51610a675f395f6120da01525f6120aa01525f612bd901525f612bb101525f612b0c01525f612b3601525f612b600152613c515ff3fe608060405260043610610280575f3560e01c80637e76372c11610155578063b7d2b162116100be578063ccc5749011610078578063ccc574901461096c578063d1f856ee14610980578063d22b59891461099f578063d6bb62c6146109be578063f801a698146109dd578063fe0776f514610a16575f5ffd5b8063b7d2b1621461089e578063bccd8dd9146108bd578063c1dbb1b0146108dc578063c79445d014610924578063ca6eec7814610938578063cc1b6c8114610957575f5ffd5b8063a166aa891161010f578063a166aa89146107c6578063a61b93cc146107e5578063a64d95ce146107f9578063abd9bd2a14610818578063ac9650d814610837578063b700961314610863575f5ffd5b80637e76372c146105f05780638479bc271461064f57806384b0196e14610710578063853551b81461073757806387dc661f1461075657806394c7d7ee146107a7575f5ffd5b80633225b10b116101f757806352962952116101b15780635296295214610531578063530dd456146105505780636d5115bd1461058b5780636e1d616e146105aa57806375b238fc146105be5780637b4ee565146105d1575f5ffd5b80633225b10b146104615780633adc277a146104755780633ca7c02a146104ab5780634136a33c146104c55780634665096d146104fd5780634c1da1e214610512575f5ffd5b806318ff183c1161024857806318ff183c1461036b5780631c1b9ef21461038a5780631cff79cd146103b757806325c471a0146103ca5780633078f114146103e957806330cae18714610442575f5ffd5b8063044218231461028457806308d6122d146102b55780630b0a93ba146102d657806312be872714610318578063167bd3951461034c575b5f5ffd5b34801561028f575f5ffd5b50610298600281565b6040516001600160401b0390911681526020015b60405180910390f35b3480156102c0575f5ffd5b506102d46102cf36600461331b565b610a35565b005b3480156102e1575f5ffd5b506102986102f036600461337d565b6001600160401b039081165f9081526001602081905260409091200154600160401b90041690565b348015610323575f5ffd5b5061033761033236600461337d565b610a87565b60405163ffffffff90911681526020016102ac565b348015610357575f5ffd5b506102d4610366366004613396565b610ac1565b348015610376575f5ffd5b506102d46103853660046133d1565b610ad7565b348015610395575f5ffd5b506103a96103a4366004613413565b610b39565b6040519081526020016102ac565b6103376103c536600461346a565b610c06565b3480156103d5575f5ffd5b506102d46103e43660046134cd565b610d32565b3480156103f4575f5ffd5b5061040861040336600461350f565b610d54565b6040516102ac949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b34801561044d575f5ffd5b506102d461045c366004613529565b610db8565b34801561046c575f5ffd5b50610298600481565b348015610480575f5ffd5b5061049461048f36600461355a565b610dca565b60405165ffffffffffff90911681526020016102ac565b3480156104b6575f5ffd5b506102986001600160401b0381565b3480156104d0575f5ffd5b506103376104df36600461355a565b5f90815260026020526040902054600160301b900463ffffffff1690565b348015610508575f5ffd5b5062093a80610337565b34801561051d575f5ffd5b5061033761052c366004613571565b610dfb565b34801561053c575f5ffd5b506102d461054b366004613529565b610e28565b34801561055b575f5ffd5b5061029861056a36600461337d565b6001600160401b039081165f90815260016020819052604090912001541690565b348015610596575f5ffd5b506102986105a53660046135a1565b610e3a565b3480156105b5575f5ffd5b50610298600581565b3480156105c9575f5ffd5b506102985f81565b3480156105dc575f5ffd5b506102d46105eb3660046135cd565b610e74565b3480156105fb575f5ffd5b5061063f61060a36600461350f565b6001600160401b0382165f9081526009602090815260408083206001600160a01b038516845290915290205460ff1692915050565b60405190151581526020016102ac565b34801561065a575f5ffd5b506106dd61066936600461350f565b60408051606080820183525f80835260208084018290529284018190526001600160401b03959095168552600882528285206001600160a01b03948516865282529382902082519485018352805465ffffffffffff81168652600160301b9004909316908401526001909101549082015290565b60408051825165ffffffffffff1681526020808401516001600160a01b03169082015291810151908201526060016102ac565b34801561071b575f5ffd5b50610724610f83565b6040516102ac979695949392919061363e565b348015610742575f5ffd5b506102d46107513660046136d4565b610fc5565b348015610761575f5ffd5b5061079a6107703660046136ef565b6001600160a01b03919091165f908152600760209081526040808320938352929052205460ff1690565b6040516102ac919061374d565b3480156107b2575f5ffd5b506102d46107c136600461346a565b61105c565b3480156107d1575f5ffd5b5061063f6107e0366004613571565b611106565b3480156107f0575f5ffd5b50610298600381565b348015610804575f5ffd5b506102d461081336600461375b565b61112d565b348015610823575f5ffd5b506103a9610832366004613783565b61113f565b348015610842575f5ffd5b506108566108513660046137e3565b611178565b6040516102ac9190613821565b34801561086e575f5ffd5b5061088261087d366004613884565b61125d565b60408051921515835263ffffffff9091166020830152016102ac565b3480156108a9575f5ffd5b506102d46108b836600461350f565b61134e565b3480156108c8575f5ffd5b506102d46108d73660046138cc565b6113ba565b3480156108e7575f5ffd5b5061063f6108f6366004613902565b6001600160a01b03919091165f9081526006602052604090205460016001600160401b039092161c81161490565b34801561092f575f5ffd5b50610298600181565b348015610943575f5ffd5b506102d461095236600461355a565b611648565b348015610962575f5ffd5b5062069780610337565b348015610977575f5ffd5b50610298600681565b34801561098b575f5ffd5b5061088261099a36600461350f565b61176a565b3480156109aa575f5ffd5b506102d46109b936600461391e565b611795565b3480156109c9575f5ffd5b506103376109d8366004613783565b6117a7565b3480156109e8575f5ffd5b506109fc6109f736600461394f565b6118b5565b6040805192835263ffffffff9091166020830152016102ac565b348015610a21575f5ffd5b506102d4610a3036600461350f565b6119f6565b610a3d611a2e565b5f5b82811015610a8057610a7885858584818110610a5d57610a5d6139a6565b9050602002016020810190610a7291906139ba565b84611aa5565b600101610a3f565b5050505050565b6001600160401b0381165f90815260016020819052604082200154610abb90600160801b90046001600160701b0316611b63565b92915050565b610ac9611a2e565b610ad38282611b81565b5050565b610adf611a2e565b604051637a9e5e4b60e01b81526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610b1f575f5ffd5b505af1158015610b31573d5f5f3e3d5ffd5b505050505050565b5f610abb7f6deae3ee1f6b4625733ac81b391195fcfc3a9cf4fbeac7f3844e3e035c81e872610b6b6020850185613571565b610b7b6040860160208701613571565b610b8b606087016040880161337d565b610b9b60808801606089016139d5565b6040805160208101969096526001600160a01b03948516908601529290911660608401526001600160401b031660808381019190915265ffffffffffff90911660a083015284013560c082015260e00160405160208183030381529060405280519060200120611bf2565b5f338180610c1683888888611c1e565b9150915081158015610c2c575063ffffffff8116155b15610c7f578287610c3d8888611c6f565b6040516381c6f24b60e01b81526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f610c8c8489898961113f565b90505f63ffffffff8316151580610cb25750610ca782610dca565b65ffffffffffff1615155b15610cc357610cc082611c86565b90505b600354610cd98a610cd48b8b611c6f565b611d84565b600381905550610d208a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250349250611da9915050565b506003559450505050505b9392505050565b610d3a611a2e565b610d4e8383610d4886610a87565b84611e75565b50505050565b6001600160401b0382165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff811692918291829190610daa90600160301b90046001600160701b0316611f00565b969991985096509350505050565b610dc0611a2e565b610ad38282611f21565b5f8181526002602052604081205465ffffffffffff16610de981611fc4565b610df35780610d2b565b5f9392505050565b6001600160a01b0381165f90815260208190526040812060010154610abb906001600160701b0316611b63565b610e30611a2e565b610ad38282611ff2565b6001600160a01b0382165f908152602081815260408083206001600160e01b0319851684529091529020546001600160401b031692915050565b610e7c611a2e565b5f805b82811015610f28575f848483818110610e9a57610e9a6139a6565b9050602002016020810190610eaf919061337d565b90506001600160401b0381161580610ed057506001600160401b0381166006145b80610ee4575060ff6001600160401b038216115b15610f0d576040516303603bf360e41b81526001600160401b0382166004820152602401610c76565b60016001600160401b0390911681901b929092179101610e7f565b506001600160a01b0384165f8181526006602052604090819020839055517f03b39e4866d4adc096238a4f6f983c9b28a3a99fffbeaacf0c989befe94ebd1890610f7590869086906139ee565b60405180910390a250505050565b5f6060805f5f5f6060610f946120a3565b610f9c6120d3565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610fcd611a2e565b6001600160401b0383161580610feb57506001600160401b03838116145b156110145760405163061c6a4360e21b81526001600160401b0384166004820152602401610c76565b826001600160401b03167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450838360405161104f929190613a74565b60405180910390a2505050565b60408051638fb3603760e01b80825291513392918391638fb36037916004808201926020929091908290030181865afa15801561109b573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110bf9190613a87565b6001600160e01b031916146110f257604051630641fee960e31b81526001600160a01b0382166004820152602401610c76565b610a806111018583868661113f565b611c86565b6001600160a01b03165f90815260208190526040902060010154600160701b900460ff1690565b611135611a2e565b610ad382826120fe565b5f848484846040516020016111579493929190613aa2565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f815260208101909152606090826001600160401b038111156111a1576111a1613a38565b6040519080825280602002602001820160405280156111d457816020015b60608152602001906001900390816111bf5790505b5091505f5b8381101561125557611230308686848181106111f7576111f76139a6565b90506020028101906112099190613b13565b8560405160200161121c93929190613b55565b60405160208183030381529060405261220d565b838281518110611242576112426139a6565b60209081029190910101526001016111d9565b505092915050565b5f5f61126884611106565b1561127757505f905080611346565b306001600160a01b0386160361129b57611291848461228f565b5f91509150611346565b638561a1b560e01b6001600160e01b031984160161130b575f5f6112bf5f8861176a565b915091505f6112cd87610dfb565b90505f6112e68363ffffffff168363ffffffff166122a5565b9050836112f4575f5f6112fe565b63ffffffff811615815b9550955050505050611346565b5f6113168585610e3a565b90505f5f611324838961176a565b9150915081611334575f5f61133e565b63ffffffff811615815b945094505050505b935093915050565b61135882826122b4565b6001600160401b0382165f8181526009602090815260408083206001600160a01b0386168085529252808320805460ff19166001179055519092917fd2658c65411e20b26d3c77579dc26163e9bec8affd0deee248b0bb6d20fa25c891a35050565b5f806113c96020860186613571565b6113d9606087016040880161337d565b6001600160a01b0382165f90815260076020908152604080832060808b013584529091528120929450909250815460ff16600281111561141b5761141b613719565b14611447578054604051637e78855f60e01b8152610c7691859160808a01359160ff1690600401613b78565b61144f6122bc565b65ffffffffffff1661146760808801606089016139d5565b65ffffffffffff16116114a85761148460808701606088016139d5565b6040516398310c0b60e01b815265ffffffffffff9091166004820152602401610c76565b6001600160a01b0383165f908152600660205260409020546001600160401b0383161c60019081161461150857604051636d16c27360e11b81526001600160a01b03841660048201526001600160401b0383166024820152604401610c76565b5f61151287610b39565b9050611520848288886122c6565b61153d57604051636944dbe360e01b815260040160405180910390fd5b60018361155060408a0160208b01613571565b8454610100600160e81b031916600160481b6001600160a01b0383160268ffffffffffffffff001916176101006001600160401b03841602178086558390869060ff191660018360028111156115a8576115a8613719565b02179055505050506115b987612338565b6115c96040880160208901613571565b6001600160a01b03168760800135856001600160a01b03167fdba7924958a13e903867e8ada63257f5f3ce23a08ff7ffcd4d95515211a17480868b606001602081019061161691906139d5565b604080516001600160401b03909316835265ffffffffffff90911660208301520160405180910390a450505050505050565b335f8181526007602090815260408083208584529091529020805460029060ff168181111561167957611679613719565b036116a1578054604051637e78855f60e01b8152610c76918491869160ff1690600401613b78565b805460ff1916600217815560405183906001600160a01b038416907f3026993f4e06fc52b2f2f8ee2035821b9b29172ab964da353b6ba3c89133727e905f90a380546001600160401b036101008204165f9081526008602090815260408083206001600160a01b03600160481b90950485168452909152902080549091600160301b909104811690841614801561173b5750838160010154145b15610d4e578154610a809061010081046001600160401b031690600160481b90046001600160a01b031661256c565b5f5f61177684846125b5565b90925090506117858484612627565b1561178e575f91505b9250929050565b61179d611a2e565b610ad38282612688565b5f33816117b48585611c6f565b90505f6117c38888888861113f565b5f8181526002602052604081205491925065ffffffffffff90911690036118005760405163060a299b60e41b815260048101829052602401610c76565b61180c88888888612743565b61185457604051630ff89d4760e21b81526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b031983166064820152608401610c76565b5f81815260026020526040808220805465ffffffffffff1916908190559051600160301b90910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f8033816118c582898989611c1e565b9150505f8163ffffffff166118d86122bc565b6118e29190613b9c565b905063ffffffff8216158061191857505f8665ffffffffffff1611801561191857508065ffffffffffff168665ffffffffffff16105b15611929578289610c3d8a8a611c6f565b6119438665ffffffffffff168265ffffffffffff166122a5565b9550611951838a8a8a61113f565b945061195c8561280b565b5f8581526002602052604090819020805465ffffffffffff891669ffffffffffffffffffff19821617600160301b9182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b4906119e2908a9088908f908f908f90613bba565b60405180910390a350505094509492505050565b6001600160a01b0381163314611a1f57604051635f159e6360e01b815260040160405180910390fd5b611a29828261256c565b505050565b335f80611a3c838236612857565b9150915081611a29578063ffffffff165f03611a96575f611a5d813661291a565b5060405163f07e038f60e01b81526001600160a01b03871660048201526001600160401b03821660248201529092506044019050610c76565b610d4e61110184305f3661113f565b638561a1b560e01b6001600160e01b0319831601611ae257604051637a3a272560e11b81526001600160e01b031983166004820152602401610c76565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff19166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f611b77836001600160701b0316611f00565b5090949350505050565b6001600160a01b0382165f81815260208190526040908190206001018054841515600160701b0260ff60701b19909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb13890611be690841515815260200190565b60405180910390a25050565b5f610abb611bfe612b00565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80306001600160a01b03861603611c4457611c3b868585612857565b91509150611c66565b60048310611c6057611c5b868661087d8787611c6f565b611c3b565b505f9050805b94509492505050565b5f611c7d6004828486613aec565b610d2b91613bff565b5f8181526002602052604081205465ffffffffffff811690600160301b900463ffffffff16818303611cce5760405163060a299b60e41b815260048101859052602401610c76565b611cd66122bc565b65ffffffffffff168265ffffffffffff161115611d0957604051630c65b5bd60e11b815260048101859052602401610c76565b611d1282611fc4565b15611d3357604051631e2975b960e21b815260048101859052602401610c76565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b0319821660205260408120610d2b565b606081471015611dd55760405163cf47918160e01b815247600482015260248101839052604401610c76565b5f611de1858486612c29565b9050808015611e0257505f3d1180611e0257505f856001600160a01b03163b115b15611e1757611e0f612c3e565b915050610d2b565b8015611e4157604051639996b31560e01b81526001600160a01b0386166004820152602401610c76565b3d15611e5457611e4f612c57565b611e6d565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f611e808585612627565b15611e9157611e8f858561256c565b505b6001600160401b0385165f8181526008602090815260408083206001600160a01b03891680855290835281842080546001600160d01b03191681556001018490559383526009825280832093835292905220805460ff19169055611ef785858585612c62565b95945050505050565b5f5f5f611f1484611f0f6122bc565b612ea8565b9250925092509193909250565b6001600160401b0382161580611f3f57506001600160401b03828116145b15611f685760405163061c6a4360e21b81526001600160401b0383166004820152602401610c76565b6001600160401b038281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f611fcd6122bc565b65ffffffffffff16611fe262093a8084613b9c565b65ffffffffffff16111592915050565b6001600160401b038216158061201057506001600160401b03828116145b156120395760405163061c6a4360e21b81526001600160401b0383166004820152602401610c76565b6001600160401b038281165f81815260016020819052604080832090910180546fffffffffffffffff00000000000000001916600160401b958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b60606120ce7f0000000000000000000000000000000000000000000000000000000000000000612ef4565b905090565b60606120ce7f0000000000000000000000000000000000000000000000000000000000000000612ef4565b67fffffffffffffffe196001600160401b0383160161213b5760405163061c6a4360e21b81526001600160401b0383166004820152602401610c76565b6001600160401b0382165f9081526001602081905260408220015461217490600160801b90046001600160701b03168362069780612f31565b6001600160401b0385165f818152600160208190526040918290200180546001600160701b03909516600160801b026dffffffffffffffffffffffffffff60801b199095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b489061104f908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b60605f61221a8484612fd7565b905080801561223b57505f3d118061223b57505f846001600160a01b03163b115b1561225057612248612c3e565b915050610abb565b801561227a57604051639996b31560e01b81526001600160a01b0385166004820152602401610c76565b3d15611e5457612288612c57565b5092915050565b5f61229a8383611d84565b600354149392505050565b5f828218828411028218610d2b565b611a1f611a2e565b5f6120ce42612fea565b5f846001600160a01b03163b5f03612325575f5f6122e5868686613020565b5090925090505f8160038111156122fe576122fe613719565b14801561231c5750866001600160a01b0316826001600160a01b0316145b92505050611170565b61233185858585613067565b9050611170565b5f8061234a606084016040850161337d565b61235a6040850160208601613571565b6001600160401b0382165f9081526009602090815260408083206001600160a01b0385168452909152902054919350915060ff16156123c857604051600161382560ea1b031981526001600160401b03831660048201526001600160a01b0382166024820152604401610c76565b5f6123d38383610d54565b50505090508065ffffffffffff165f14806123f357506123f38383612627565b156124125761240c838361240686610a87565b5f611e75565b506124ba565b6001600160401b0383165f9081526008602090815260408083206001600160a01b038616845290915290205465ffffffffffff16801580612472575065ffffffffffff811661246760808701606088016139d5565b65ffffffffffff1611155b156124b857604051638a535d0360e01b81526001600160401b03851660048201526001600160a01b038416602482015265ffffffffffff82166044820152606401610c76565b505b60405180606001604052808560600160208101906124d891906139d5565b65ffffffffffff1681526020908101906124f490870187613571565b6001600160a01b0390811682526080909601356020918201526001600160401b039094165f90815260088552604080822094871682529385528390208151815495830151909616600160301b026001600160d01b031990951665ffffffffffff90961695909517939093178455500151600190910155565b6001600160401b0382165f9081526008602090815260408083206001600160a01b0385168452909152812080546001600160d01b0319168155600101819055610d2b83836130d1565b5f8067fffffffffffffffe196001600160401b038516016125db5750600190505f61178e565b5f5f6125e78686610d54565b5050915091508165ffffffffffff165f1415801561261c57506126086122bc565b65ffffffffffff168265ffffffffffff1611155b9350915061178e9050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b038516845290915281205465ffffffffffff168015801590611170575061266d6122bc565b65ffffffffffff168165ffffffffffff161115949350505050565b6001600160a01b0382165f908152602081905260408120600101546126ba906001600160701b03168362069780612f31565b6001600160a01b0385165f818152602081815260409182902060010180546dffffffffffffffffffffffffffff19166001600160701b039690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c910161104f565b5f336001600160a01b038616819003612760576001915050611170565b5f61276b5f8361176a565b5090505f6127896127836102f0896105a58a8a611c6f565b8461176a565b50905081806127955750805b156127a65760019350505050611170565b306001600160a01b038816036127fe575f5f6127c2888861291a565b50915091508180156127dc57506001600160401b03811615155b156127fb575f6127ec828761176a565b50965061117095505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff168015801590612836575061283481611fc4565b155b15610ad35760405163813e945960e01b815260048101839052602401610c76565b5f80600483101561286c57505f905080611346565b306001600160a01b0386160361288f576112913061288a8686611c6f565b61228f565b5f5f5f61289c878761291a565b925092509250821580156128b457506128b430611106565b156128c7575f5f94509450505050611346565b5f5f6128d3848b61176a565b91509150816128ec575f5f965096505050505050611346565b6129028363ffffffff168263ffffffff166122a5565b63ffffffff8116159b909a5098505050505050505050565b5f8080600484101561293357505f915081905080612af9565b5f61293e8686611c6f565b90506001600160e01b031981166310a6aa3760e31b148061296f57506001600160e01b031981166330cae18760e01b145b8061298a57506001600160e01b0319811663294b14a960e11b145b806129a557506001600160e01b03198116635326cae760e11b145b806129c057506001600160e01b0319811663d22b598960e01b145b156129d55760015f5f93509350935050612af9565b6001600160e01b0319811663063fc60f60e21b1480612a0457506001600160e01b0319811663167bd39560e01b145b80612a1f57506001600160e01b031981166308d6122d60e01b145b15612a5e575f612a3360246004888a613aec565b810190612a409190613571565b90505f612a4c82610dfb565b600196505f95509350612af992505050565b6001600160e01b0319811663012e238d60e51b1480612a8d57506001600160e01b03198116635be958b160e11b145b15612ae5575f612aa160246004888a613aec565b810190612aae919061337d565b90506001612ad7826001600160401b039081165f90815260016020819052604090912001541690565b5f9450945094505050612af9565b5f612af03083610e3a565b5f935093509350505b9250925092565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612b5857507f000000000000000000000000000000000000000000000000000000000000000046145b15612b8257507f000000000000000000000000000000000000000000000000000000000000000090565b6120ce604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f67fffffffffffffffe196001600160401b03861601612ca05760405163061c6a4360e21b81526001600160401b0386166004820152602401610c76565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff1615908115612d90578463ffffffff16612ceb6122bc565b612cf59190613b9c565b905060405180604001604052808265ffffffffffff168152602001612d238663ffffffff1663ffffffff1690565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c1684528252909120835181549490920151909216600160301b026001600160a01b031990931665ffffffffffff90911617919091179055612e3a565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a168452909152812054612dd991600160301b9091046001600160701b0316908690612f31565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316600160301b0273ffffffffffffffffffffffffffff000000000000199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b69ffffffffffffffffffff602083901c166001600160701b03831665ffffffffffff604085901c8116908416811115612ee357828282612ee7565b815f5f5b9250925092509250925092565b60605f612f00836131ba565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f612f46866001600160701b0316611b63565b90505f612f818563ffffffff168763ffffffff168463ffffffff1611612f6c575f612f76565b612f768885613c35565b63ffffffff166122a5565b90508063ffffffff16612f926122bc565b612f9c9190613b9c565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff82111561301c576040516306dfcc6560e41b81526030600482015260248101839052604401610c76565b5090565b5f80806041849003613054578435602086013560408701355f1a613046898285856131e1565b95509550955050505061305e565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f67fffffffffffffffe196001600160401b0384160161310f5760405163061c6a4360e21b81526001600160401b0384166004820152602401610c76565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361315057505f610abb565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f60ff8216601f811115610abb57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561321a57505f9150600390508261329f565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561326b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661329657505f92506001915082905061329f565b92505f91508190505b9450945094915050565b6001600160a01b03811681146132bd575f5ffd5b50565b5f5f83601f8401126132d0575f5ffd5b5081356001600160401b038111156132e6575f5ffd5b6020830191508360208260051b850101111561178e575f5ffd5b80356001600160401b0381168114613316575f5ffd5b919050565b5f5f5f5f6060858703121561332e575f5ffd5b8435613339816132a9565b935060208501356001600160401b03811115613353575f5ffd5b61335f878288016132c0565b9094509250613372905060408601613300565b905092959194509250565b5f6020828403121561338d575f5ffd5b610d2b82613300565b5f5f604083850312156133a7575f5ffd5b82356133b2816132a9565b9150602083013580151581146133c6575f5ffd5b809150509250929050565b5f5f604083850312156133e2575f5ffd5b82356133ed816132a9565b915060208301356133c6816132a9565b5f60a0828403121561340d575f5ffd5b50919050565b5f60a08284031215613423575f5ffd5b610d2b83836133fd565b5f5f83601f84011261343d575f5ffd5b5081356001600160401b03811115613453575f5ffd5b60208301915083602082850101111561178e575f5ffd5b5f5f5f6040848603121561347c575f5ffd5b8335613487816132a9565b925060208401356001600160401b038111156134a1575f5ffd5b6134ad8682870161342d565b9497909650939450505050565b803563ffffffff81168114613316575f5ffd5b5f5f5f606084860312156134df575f5ffd5b6134e884613300565b925060208401356134f8816132a9565b9150613506604085016134ba565b90509250925092565b5f5f60408385031215613520575f5ffd5b6133ed83613300565b5f5f6040838503121561353a575f5ffd5b61354383613300565b915061355160208401613300565b90509250929050565b5f6020828403121561356a575f5ffd5b5035919050565b5f60208284031215613581575f5ffd5b8135610d2b816132a9565b6001600160e01b0319811681146132bd575f5ffd5b5f5f604083850312156135b2575f5ffd5b82356135bd816132a9565b915060208301356133c68161358c565b5f5f5f604084860312156135df575f5ffd5b83356135ea816132a9565b925060208401356001600160401b03811115613604575f5ffd5b6134ad868287016132c0565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61365c60e0830189613610565b828103604084015261366e8189613610565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156136c35783518352602093840193909201916001016136a5565b50909b9a5050505050505050505050565b5f5f5f604084860312156136e6575f5ffd5b61348784613300565b5f5f60408385031215613700575f5ffd5b823561370b816132a9565b946020939093013593505050565b634e487b7160e01b5f52602160045260245ffd5b6003811061374957634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610abb828461372d565b5f5f6040838503121561376c575f5ffd5b61377583613300565b9150613551602084016134ba565b5f5f5f5f60608587031215613796575f5ffd5b84356137a1816132a9565b935060208501356137b1816132a9565b925060408501356001600160401b038111156137cb575f5ffd5b6137d78782880161342d565b95989497509550505050565b5f5f602083850312156137f4575f5ffd5b82356001600160401b03811115613809575f5ffd5b613815858286016132c0565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b8281101561387857603f19878603018452613863858351613610565b94506020938401939190910190600101613847565b50929695505050505050565b5f5f5f60608486031215613896575f5ffd5b83356138a1816132a9565b925060208401356138b1816132a9565b915060408401356138c18161358c565b809150509250925092565b5f5f5f60c084860312156138de575f5ffd5b6138e885856133fd565b925060a08401356001600160401b038111156134a1575f5ffd5b5f5f60408385031215613913575f5ffd5b8235613543816132a9565b5f5f6040838503121561392f575f5ffd5b8235613775816132a9565b803565ffffffffffff81168114613316575f5ffd5b5f5f5f5f60608587031215613962575f5ffd5b843561396d816132a9565b935060208501356001600160401b03811115613987575f5ffd5b6139938782880161342d565b909450925061337290506040860161393a565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156139ca575f5ffd5b8135610d2b8161358c565b5f602082840312156139e5575f5ffd5b610d2b8261393a565b602080825281018290525f8360408301825b85811015613a2e576001600160401b03613a1984613300565b16825260209283019290910190600101613a00565b5095945050505050565b634e487b7160e01b5f52604160045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611170602083018486613a4c565b5f60208284031215613a97575f5ffd5b8151610d2b8161358c565b6001600160a01b038581168252841660208201526060604082018190525f90613ace9083018486613a4c565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f85851115613afa575f5ffd5b83861115613b06575f5ffd5b5050820193919092039150565b5f5f8335601e19843603018112613b28575f5ffd5b8301803591506001600160401b03821115613b41575f5ffd5b60200191503681900382131561178e575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b6001600160a01b03841681526020810183905260608101611170604083018461372d565b65ffffffffffff8181168382160190811115610abb57610abb613ad8565b65ffffffffffff861681526001600160a01b038581166020830152841660408201526080606082018190525f90613bf49083018486613a4c565b979650505050505050565b80356001600160e01b03198116906004841015612288576001600160e01b031960049490940360031b84901b1690921692915050565b63ffffffff8281168282160390811115610abb57610abb613ad8561256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450",
}

// Consortium is an auto generated Go binding around an Ethereum contract.
type Consortium struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Consortium) GetABI() abi.ABI {
	return c.abi
}

// NewConsortium creates a new instance of Consortium.
func NewConsortium() *Consortium {
	parsed, err := ConsortiumMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Consortium{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Consortium) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address initialAdmin) returns()
func (consortium *Consortium) PackConstructor(initialAdmin common.Address) []byte {
	enc, err := consortium.abi.Pack("", initialAdmin)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (consortium *Consortium) PackExecute(target common.Address, data []byte) []byte {
	enc, err := consortium.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (consortium *Consortium) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return consortium.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (consortium *Consortium) UnpackExecute(data []byte) (uint32, error) {
	out, err := consortium.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (consortium *Consortium) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := consortium.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (consortium *Consortium) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return consortium.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (consortium *Consortium) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := consortium.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (consortium *Consortium) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := consortium.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (consortium *Consortium) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return consortium.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (consortium *Consortium) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := consortium.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (consortium *Consortium) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return consortium.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (consortium *Consortium) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := consortium.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (consortium *Consortium) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := consortium.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (consortium *Consortium) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return consortium.abi.Pack("labelRole", roleId, label)
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (consortium *Consortium) PackMulticall(data [][]byte) []byte {
	enc, err := consortium.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (consortium *Consortium) TryPackMulticall(data [][]byte) ([]byte, error) {
	return consortium.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (consortium *Consortium) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := consortium.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (consortium *Consortium) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := consortium.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (consortium *Consortium) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return consortium.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// IStatementMetaData contains all meta data concerning the IStatement contract.
var IStatementMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"id\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"}]",
	ID:  "IStatement",
}

// IStatement is an auto generated Go binding around an Ethereum contract.
type IStatement struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *IStatement) GetABI() abi.ABI {
	return c.abi
}

// NewIStatement creates a new instance of IStatement.
func NewIStatement() *IStatement {
	parsed, err := IStatementMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &IStatement{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *IStatement) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf640d0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function id() view returns(string)
func (iStatement *IStatement) PackId() []byte {
	enc, err := iStatement.abi.Pack("id")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf640d0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function id() view returns(string)
func (iStatement *IStatement) TryPackId() ([]byte, error) {
	return iStatement.abi.Pack("id")
}

// UnpackId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf640d0f.
//
// Solidity: function id() view returns(string)
func (iStatement *IStatement) UnpackId(data []byte) (string, error) {
	out, err := iStatement.abi.Unpack("id", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (iStatement *IStatement) PackVersion() []byte {
	enc, err := iStatement.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (iStatement *IStatement) TryPackVersion() ([]byte, error) {
	return iStatement.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (iStatement *IStatement) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := iStatement.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ModelMarketMetaData contains all meta data concerning the ModelMarket contract.
var ModelMarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contributorsOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputeKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"secret\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasLicence\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keysOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"licensedUntil\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"licencePointer\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Listing\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"logDownload\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"logUse\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOfArtifact\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"resale\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"contributors\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"purchaseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Purchase\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIModelMarket.State\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"listing\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"buyerKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sellerKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rule\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPrice\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Share[]\",\"components\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structModelToken.Terms\",\"components\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlist\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wantShare\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"indexed\":false,\"internalType\":\"uint256[2]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Contested\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"artifact\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"indexed\":false,\"internalType\":\"uint256[2]\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Downloaded\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyDisputed\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"upheld\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"licencePointer\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceChanged\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structModelToken.Share[]\",\"components\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"contributors\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ruled\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refunded\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"licensedUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlisted\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Used\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "ModelMarket",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161532f38038061532f83398101604081905261002e91610127565b82826040518060400160405280600d81526020016c417373656e74206d6f64656c7360981b815250604051806040016040528060058152602001641353d1115360da1b815250815f90816100829190610214565b50600161008f8282610214565b5050506001600160a01b03166080526100a7816100bc565b506001600160a01b031660a052506102d29050565b600c80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610124575f5ffd5b50565b5f5f5f60608486031215610139575f5ffd5b835161014481610110565b602085015190935061015581610110565b604085015190925061016681610110565b809150509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061019957607f821691505b6020821081036101b757634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561020f578282111561020f57805f5260205f20601f840160051c60208510156101e857505f5b90810190601f840160051c035f5b8181101561020b575f838201556001016101f6565b5050505b505050565b81516001600160401b0381111561022d5761022d610171565b6102418161023b8454610185565b846101bd565b6020601f821160018114610273575f831561025c5750848201515b5f19600385901b1c1916600184901b1784556102cb565b5f84815260208120601f198516915b828110156102a25787850151825560209485019460019092019101610282565b50848210156102bf57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a0516150196103165f395f8181610754015261295801525f81816105af01528181611a950152818161283701528181612a02015261386501526150195ff3fe608060405260043610610366575f3560e01c806370a08231116101c8578063a4019835116100fd578063bf7e214f1161009d578063df18e0471161006d578063df18e04714610b0f578063e340498114610b43578063e985e9c514610d0b578063ebbbe81a14610d2a575f5ffd5b8063bf7e214f14610a88578063c87b56dd14610aa5578063cbb7ffa514610ac4578063d9d6661714610ae3575f5ffd5b8063b84a9456116100d8578063b84a9456146109a9578063b88d4fde146109bf578063be5170c0146109de578063bf5a4dd314610a69575f5ffd5b8063a401983514610930578063a49062d414610945578063a9b07c261461096b575f5ffd5b80638ff07b5b116101685780639bdc61b4116101435780639bdc61b4146108b25780639f0d46b3146108d15780639f4bca26146108fd578063a22cb46514610911575f5ffd5b80638ff07b5b1461086a57806395d89b411461087f5780639976ef9b14610893575f5ffd5b80637d54f49c116101a35780637d54f49c146107e05780638161623e146107ff5780638df828001461081e5780638fb360371461083d575f5ffd5b806370a08231146107765780637a7d541f146107955780637a9e5e4b146107c1575f5ffd5b80632ee2731c1161029e57806351cff8d91161023e57806359f5443a1161021957806359f5443a146106e657806360dcda58146107055780636352211e1461072457806369a1e6f614610743575f5ffd5b806351cff8d91461068957806353e07938146106a857806359e95b5c146106c7575f5ffd5b80633ac42c20116102795780633ac42c20146105f05780633e8ff57b1461060357806342842e0e146106175780634c38809e14610636575f5ffd5b80632ee2731c1461057f5780632eee9feb1461059e57806332f48ab9146105d1575f5ffd5b80631b53124a11610309578063278ecde1116102e4578063278ecde1146104ea5780632a55205a146105095780632afaac1f146105475780632b85ed9c1461055c575f5ffd5b80631b53124a1461047357806323b872dd146104a057806326949984146104bf575f5ffd5b8063081812fc11610344578063081812fc146103e7578063095ea7b31461041e57806309eba3431461043f57806319b05f4914610454575f5ffd5b806301ffc9a71461036a57806306fdde031461039e57806307609cb9146103bf575b5f5ffd5b348015610375575f5ffd5b50610389610384366004614176565b610d49565b60405190151581526020015b60405180910390f35b3480156103a9575f5ffd5b506103b2610d68565b60405161039591906141bf565b3480156103ca575f5ffd5b506103d46109c481565b60405161ffff9091168152602001610395565b3480156103f2575f5ffd5b506104066104013660046141d1565b610df7565b6040516001600160a01b039091168152602001610395565b348015610429575f5ffd5b5061043d6104383660046141fc565b610e1e565b005b34801561044a575f5ffd5b506103d461271081565b34801561045f575f5ffd5b5061043d61046e3660046141d1565b610e2d565b34801561047e575f5ffd5b5061049261048d3660046141d1565b610e4c565b604051610395929190614248565b3480156104ab575f5ffd5b5061043d6104ba366004614263565b610e99565b3480156104ca575f5ffd5b506104d562278d0081565b60405163ffffffff9091168152602001610395565b3480156104f5575f5ffd5b5061043d6105043660046141d1565b610f27565b348015610514575f5ffd5b506105286105233660046142a1565b61104e565b604080516001600160a01b039093168352602083019190915201610395565b348015610552575f5ffd5b506103d46103e881565b348015610567575f5ffd5b50610571600d5481565b604051908152602001610395565b34801561058a575f5ffd5b5061043d6105993660046142d0565b6110c9565b3480156105a9575f5ffd5b506104067f000000000000000000000000000000000000000000000000000000000000000081565b3480156105dc575f5ffd5b5061043d6105eb3660046143a7565b6110f2565b6105716105fe366004614405565b61115c565b34801561060e575f5ffd5b50610571602081565b348015610622575f5ffd5b5061043d610631366004614263565b6113e5565b348015610641575f5ffd5b50610673610650366004614430565b601160209081525f928352604080842090915290825290205464ffffffffff1681565b60405164ffffffffff9091168152602001610395565b348015610694575f5ffd5b5061043d6106a336600461445e565b611404565b3480156106b3575f5ffd5b5061043d6106c236600461448f565b6114c3565b3480156106d2575f5ffd5b506103896106e1366004614430565b611537565b3480156106f1575f5ffd5b5061043d6107003660046144b0565b611549565b348015610710575f5ffd5b5061043d61071f3660046142a1565b6116ba565b34801561072f575f5ffd5b5061040661073e3660046141d1565b6117be565b34801561074e575f5ffd5b506104067f000000000000000000000000000000000000000000000000000000000000000081565b348015610781575f5ffd5b5061057161079036600461445e565b6117c8565b3480156107a0575f5ffd5b506107b46107af3660046141d1565b61180d565b6040516103959190614518565b3480156107cc575f5ffd5b5061043d6107db36600461445e565b611908565b3480156107eb575f5ffd5b5061043d6107fa3660046145ae565b61197d565b34801561080a575f5ffd5b506104066108193660046141d1565b611a5c565b348015610829575f5ffd5b5061043d6108383660046141d1565b611b0e565b348015610848575f5ffd5b50610851611b5c565b6040516001600160e01b03199091168152602001610395565b348015610875575f5ffd5b506104d561025881565b34801561088a575f5ffd5b506103b2611b80565b34801561089e575f5ffd5b5061043d6108ad3660046145ed565b611b8f565b3480156108bd575f5ffd5b5061043d6108cc3660046142a1565b611c39565b3480156108dc575f5ffd5b506108f06108eb3660046141d1565b611c86565b6040516103959190614634565b348015610908575f5ffd5b50610571601081565b34801561091c575f5ffd5b5061043d61092b36600461468f565b611d0c565b34801561093b575f5ffd5b5061057161020081565b348015610950575f5ffd5b50610959600381565b60405160ff9091168152602001610395565b348015610976575f5ffd5b50600c5461099190600160a81b90046001600160401b031681565b6040516001600160401b039091168152602001610395565b3480156109b4575f5ffd5b506104d56212750081565b3480156109ca575f5ffd5b5061043d6109d93660046146ff565b611d17565b3480156109e9575f5ffd5b50610a426109f83660046141d1565b604080518082019091525f8082526020820152505f9081526009602090815260409182902082518084019093525461ffff8116835262010000900465ffffffffffff169082015290565b60408051825161ffff16815260209283015165ffffffffffff169281019290925201610395565b348015610a74575f5ffd5b5061043d610a833660046141d1565b611d2f565b348015610a93575f5ffd5b50600c546001600160a01b0316610406565b348015610ab0575f5ffd5b506103b2610abf3660046141d1565b611d89565b348015610acf575f5ffd5b5061043d610ade3660046147bf565b611df9565b348015610aee575f5ffd5b50610b02610afd3660046141d1565b611e0c565b60405161039591906147e2565b348015610b1a575f5ffd5b50610571610b2936600461445e565b6001600160a01b03165f9081526008602052604090205490565b348015610b4e575f5ffd5b50610c6d610b5d3660046141d1565b60408051608080820183525f8083526020808401829052838501829052845160e081018652828152908101829052938401819052606080850182905291840181905260a0840181905260c0840152810191909152505f908152600e602090815260409182902082516080808201855282546001600160a01b038116835260ff600160a01b9182900416151583860152600184015483870152855160e08101875260028501546001600160801b038116825263ffffffff600160801b8204811697830197909752918204861696810196909652600160c01b9004909316606085810191909152600383015493850193909352600482015460a085015260059091015460c08401529081019190915290565b60405161039591905f6101408201905060018060a01b0383511682526020830151151560208301526040830151604083015260608301516001600160801b03815116606084015263ffffffff602082015116608084015263ffffffff60408201511660a084015263ffffffff60608201511660c0840152608081015160e084015260a081015161010084015260c08101516101208401525092915050565b348015610d16575f5ffd5b50610389610d2536600461483c565b611e91565b348015610d35575f5ffd5b50610571610d44366004614868565b611ebe565b5f610d5382612104565b80610d625750610d6282612153565b92915050565b60605f8054610d76906148b2565b80601f0160208091040260200160405190810160405280929190818152602001828054610da2906148b2565b8015610ded5780601f10610dc457610100808354040283529160200191610ded565b820191905f5260205f20905b815481529060010190602001808311610dd057829003601f168201915b5050505050905090565b5f610e0182612177565b505f828152600460205260409020546001600160a01b0316610d62565b610e298282336121af565b5050565b5f610e37826121bc565b9050610e4281612246565b610e298282612275565b610e54614143565b610e5c614143565b5f838152600f6020526040902060020154610e7690612415565b5f848152600f6020526040902060030154610e9090612415565b91509150915091565b6001600160a01b038216610ec757604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f610ed3838333612472565b9050836001600160a01b0316816001600160a01b031614610f21576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610ebe565b50505050565b5f818152600f602052604081209033610f3f83612564565b6001600160a01b03161490505f60028354600160c81b900460ff166005811115610f6b57610f6b6144e4565b1480610f93575060038354600160c81b900460ff166005811115610f9157610f916144e4565b145b905060018354600160c81b900460ff166005811115610fb457610fb46144e4565b14158015610fc95750818015610fc75750805b155b15610ff757825460405163800b061560e01b8152610ebe918691600160c81b90910460ff16906004016148ea565b8115801561101457508254600160a01b900464ffffffffff164211155b15611044578254604051630a8d68c960e21b8152600160a01b90910464ffffffffff166004820152602401610ebe565b610f218484612592565b5f82815260076020526040812080548291906001600160a01b03811690600160a01b90046001600160601b0316816110a15750506006546001600160a01b03811690600160a01b90046001600160601b03165b5f6110b8876001600160601b03841661271061267d565b9295509193505050505b9250929050565b6110d5335b5f3661272d565b6110de8561281f565b6110eb85858585856129ea565b5050505050565b6110fb336110ce565b61110484612c1a565b6111118282610200612c4a565b82336001600160a01b0316857f4185fc94b81adb7c7f36ab1d8a9dbf20208a9cea751cac014596341c0525c7b3858560405161114e929190614926565b60405180910390a450505050565b5f611166336110ce565b5f838152600e602052604090208054600160a01b900460ff1615806111ab5750805460018201545f908152600260205260409020546001600160a01b03908116911614155b156111cc57604051630cb5f92160e41b815260048101859052602401610ebe565b60028101546001600160801b031634811461120b57604051633438cb1f60e11b81523460048201526001600160801b0382166024820152604401610ebe565b611218826001015461281f565b61122184612c76565b600d5f815461122f9061494d565b918290555060028301549093505f9061125490600160801b900463ffffffff16612c83565b90506040518061010001604052806112693390565b6001600160a01b0316815264ffffffffff8316602082015260400160018152602001836001600160801b03168152602001876001600160401b031681526020016112b287612c94565b81525f60208083018290526040928301829052878252600f815290829020835181549285015164ffffffffff16600160a01b026001600160c81b03199093166001600160a01b039091161791909117808255918301519091829060ff60c81b1916600160c81b83600581111561132a5761132a6144e4565b0217905550606082015160018201805460808501516001600160401b0316600160801b026001600160c01b03199091166001600160801b039093169290921791909117905560a0820151600282015560c0820151600382015560e0909101516004909101556113963390565b6001600160a01b031686857f0d18dd06f667b4c300212ac6fa3a310d3cf426f6114f318442e73e1047d6f1e385858a6040516113d493929190614965565b60405180910390a450505092915050565b6113ff83838360405180602001604052805f815250611d17565b505050565b6001600160a01b03811661142b5760405163d92e233d60e01b815260040160405180910390fd5b335f908152600860205260408120549081900361145d57604051633a8d87ed60e11b8152336004820152602401610ebe565b335f818152600860205260408120556001600160a01b038316906001600160a01b03167f9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778836040516114b191815260200190565b60405180910390a3610e298282612cf7565b6114cc336110ce565b806114d683612d6a565b60020180546fffffffffffffffffffffffffffffffff19166001600160801b03928316179055604051908216815282907f71038307ef781e9554ccef56694077113b8eb8945cd40ba8e35f2206dbb8b2a49060200160405180910390a25050565b5f6115428383612dba565b9392505050565b5f611555846001612e18565b60018101546001600160401b03600160801b909104165f908152600e602052604090208054919250906001600160a01b031633146115b457335b6040516371c6811560e11b81526001600160a01b039091166004820152602401610ebe565b6115c1816001015461281f565b6115ca84612c76565b815460ff60c81b1916600160c91b17825560028101546115f690600160a01b900463ffffffff16612c83565b825464ffffffffff91909116600160a01b0264ffffffffff60a01b1990911617825561162184612c94565b60048301849055600383015560018101545f90815260106020908152604080832085546001600160a01b03168452909152812080549091906116629061494d565b90915550815460405186917ff75d92378f5052f6cf6a17a0c5c0db580d5f59f85cc8a4d41ac61b54da8f4158916116ab91600160a01b900464ffffffffff169088908890614991565b60405180910390a25050505050565b5f6116c6836002612e18565b90506116d181612246565b6116df828260020154612ec4565b6116fc57604051633e1b126f60e21b815260040160405180910390fd5b5f611711838360030154846004015487612f07565b6001830154600160801b90046001600160401b03165f908152600e60209081526040808320600501548151928301859052939450919291016040516020818303038152906040528051906020012014159050847faeb2de1b9784f4e7206f5310c7b4172aaef41369b872a93fa41819d9f7f4aa5f82604051611797911515815260200190565b60405180910390a280156117b4576117af8584612592565b6110eb565b6110eb8584612275565b5f610d6282612177565b5f6001600160a01b0382166117f2576040516322718ad960e21b81525f6004820152602401610ebe565b506001600160a01b03165f9081526003602052604090205490565b6040805161010080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052858252600f8152908490208451928301855280546001600160a01b0381168452600160a01b810464ffffffffff16928401929092529293919291830190600160c81b900460ff1660058111156118a6576118a66144e4565b60058111156118b7576118b76144e4565b815260018201546001600160801b0381166020830152600160801b90046001600160401b03166040820152600282015460608201526003820154608082015260049091015460a09091015292915050565b600c5433906001600160a01b0316811461193f5760405162d1953b60e31b81526001600160a01b0382166004820152602401610ebe565b816001600160a01b03163b5f03611974576040516361798f2f60e11b81526001600160a01b0383166004820152602401610ebe565b610e2982612fbc565b611986336110ce565b5f611992856003612e18565b80549091506001600160a01b0316336001600160a01b031614806119cf57506119ba81612564565b6001600160a01b0316336001600160a01b0316145b156119ef5760405163987cac5960e01b8152336004820152602401610ebe565b6119fc8383610200612c4a565b336001600160a01b0316857f887c455c9c7ed7472df2b684f6fb869fb5a043377e17db182211fec51ddfb7d1868686604051611a3a939291906149b5565b60405180910390a38315611a52576117af8582612592565b6110eb8582612275565b5f818152600260205260408120546001600160a01b03168015611a7f5780611542565b60405163609f7eb760e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015611ae2573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b0691906149dc565b519392505050565b5f611b18826121bc565b8054909150600160a01b900464ffffffffff164211610e42578054604051630a8d68c960e21b8152600160a01b90910464ffffffffff166004820152602401610ebe565b600c545f90600160a01b900460ff16611b7457505f90565b50638fb3603760e01b90565b606060018054610d76906148b2565b5f611b9b846002612e18565b9050611ba681612246565b611bb38383610200612c4a565b805460ff60c81b1916600360c81b178155611bd062127500612c83565b815464ffffffffff60a01b1916600160a01b64ffffffffff92831681029190911780845560405187937fc9cbaa971cec92be19e21b5cd48551b8b0bf118eaacce22eb3140c09805f85e693611c2b9304169087908790614a6a565b60405180910390a250505050565b611c42336110ce565b611c4b82612c1a565b604051818152339083907fcc45dd0430b270e8ed4a9674909727ced6c8589cabd12beeb2f206896e46b6849060200160405180910390a35050565b6060600b5f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611d01575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff1681830152825260019092019101611cb8565b505050509050919050565b610e29338383613010565b611d22848484610e99565b610f2133858585856130d7565b611d38336110ce565b5f611d4282612d6a565b8054911515600160a01b0260ff60a01b1990921691909117905560405181907f6318005f6dc5a71d3e4ad5b4d1fe455ef3402d62b64573777af55bb6bfe3daab905f90a250565b6060611d9482612177565b505f611daa60408051602081019091525f815290565b90505f815111611dc85760405180602001604052805f815250611542565b80611dd2846131fe565b604051602001611de3929190614aa1565b6040516020818303038152906040529392505050565b611e02336110ce565b610e29828261328e565b6060600a5f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611d01575f84815260209081902060408051606081018252600286029092018054835260019081015461ffff81168486015262010000900460ff16918301919091529083529092019101611e3e565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f611ec8336110ce565b5f858152600260205260409020546001600160a01b03163314611f0757604051632e20743760e01b815260048101869052336024820152604401610ebe565b611f108561281f565b611f28611f236040860160208701614ac8565b613392565b611f3b611f236060860160408701614ac8565b611f488383610200612c4a565b600c8054601590611f6890600160a81b90046001600160401b0316614ae1565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031690506040518060800160405280611fa83390565b6001600160a01b031681526001602082015260408101879052606001611fd336879003870187614b0b565b90525f828152600e602090815260409182902083518154858401516001600160a01b039092166001600160a81b031990911617600160a01b911515820217825584840151600183015560609485015180516002840180549583015196830151978301516001600160801b039092166001600160a01b031990961695909517600160801b63ffffffff978816021767ffffffffffffffff60a01b191696861690920263ffffffff60c01b191695909517600160c01b94909116939093029290921790556080820151600382015560a0820151600482015560c090910151600590910155336001600160a01b031685827fa0b70ff652c65475c8ac456ee66459266b233c4c9985abd6d7a1a98c9a68477e8787876040516120f493929190614ba7565b60405180910390a4949350505050565b5f6001600160e01b031982166380ac58cd60e01b148061213457506001600160e01b03198216635b5e139f60e01b145b80610d6257506301ffc9a760e01b6001600160e01b0319831614610d62565b5f6001600160e01b0319821663152a902d60e11b1480610d625750610d6282612104565b5f818152600260205260408120546001600160a01b031680610d6257604051637e27328960e01b815260048101849052602401610ebe565b6113ff83838360016133d6565b5f818152600f6020526040902060028154600160c81b900460ff1660058111156121e8576121e86144e4565b14158015612213575060038154600160c81b900460ff166005811115612210576122106144e4565b14155b1561224157805460405163800b061560e01b8152610ebe918491600160c81b90910460ff16906004016148ea565b919050565b80546001600160a01b03163314612272576040516303bb525960e21b8152336004820152602401610ebe565b50565b600181810154600160801b90046001600160401b03165f908152600e6020908152604080832093840154855460ff60c81b198116600160ca1b178755818552601084528285206001600160a01b03909116855290925282208054919290916122dc90614c37565b90915550600282015464ffffffffff90600160c01b900463ffffffff1615612377575f82815260116020908152604080832087546001600160a01b0316845290915290205464ffffffffff16428110156123335750425b600284015461234f90600160c01b900463ffffffff1682614c4c565b82111561237557600284015461237290600160c01b900463ffffffff1682614c4c565b91505b505b5f82815260116020908152604080832087546001600160a01b03908116855290835292819020805464ffffffffff191664ffffffffff861690811790915587549151908152921691849188917fbfca70b1b8b4224cd3c397d5ea7595beb136a55d24460f094eb4bd9de32d2509910160405180910390a4825460018501546110eb91879185916001600160a01b0316906001600160801b03166134da565b61241d614143565b61244460405180608001604052805f81526020015f81526020015f81526020015f81525090565b61244e8382613629565b6040518060400160405280825f015181526020018260200151815250915050919050565b5f828152600260205260408120546001600160a01b039081169083161561249e5761249e8184866136f0565b6001600160a01b038116156124d8576124b95f855f5f6133d6565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615612506576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b60010154600160801b90046001600160401b03165f908152600e60205260409020546001600160a01b031690565b60018154600160c81b900460ff1660058111156125b1576125b16144e4565b1461260e57600181810154600160801b90046001600160401b03165f908152600e602090815260408083209093015482526010815282822084546001600160a01b031683529052908120805490919061260990614c37565b909155505b8054600560c81b60ff60c81b1982161782556001820154612641916001600160a01b0316906001600160801b0316613754565b80546040516001600160a01b039091169083907f16e7a7a8fd7c51d6b4d059d6d7eea946bff398eee64dd1894af645edd23d502b905f90a35050565b5f5f5f61268a8686613784565b91509150815f036126ae578381816126a4576126a4614c5f565b0492505050611542565b8184116126c5576126c560038515026011186137a0565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f612761612744600c546001600160a01b031690565b863061275360045f898b614c73565b61275c91614c9a565b6137b1565b91509150816110eb5763ffffffff8116156127fc57600c805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906127bc90889088908890600401614cd2565b5f604051808303815f87803b1580156127d3575f5ffd5b505af11580156127e5573d5f5f3e3d5ffd5b5050600c805460ff60a01b19169055506110eb9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610ebe565b60405163609f7eb760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015612884573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128a891906149dc565b90505f80826060015160028111156128c2576128c26144e4565b1480159150806128e857506001826040015160028111156128e5576128e56144e4565b14155b156129095760405163bfccd08f60e01b815260048101849052602401610ebe565b600282606001516002811115612921576129216144e4565b03612942576040516323d0d6fb60e11b815260048101849052602401610ebe565b604051630b67cd8160e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa1580156129a5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129c99190614cf6565b156113ff576040516318d78e2760e21b815260048101849052602401610ebe565b60405163609f7eb760e01b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015612a4f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a7391906149dc565b80519091506001600160a01b03163314612ab55785335b60405163d158766360e01b815260048101929092526001600160a01b03166024820152604401610ebe565b5f868152600260205260409020546001600160a01b031615612aed57604051636857728b60e11b815260048101879052602401610ebe565b6103e861ffff85161115612b225760405163debe55c360e01b815261ffff851660048201526103e86024820152604401610ebe565b5f612b31878360200151613843565b90508561ffff16811115612b655760405163debe55c360e01b81526004810182905261ffff87166024820152604401610ebe565b5f612b71888686613ac7565b612b7b9083614c4c565b9050612710811115612bab5760405163debe55c360e01b8152600481018290526127106024820152604401610ebe565b612bb53389613bd6565b612bc488338861ffff16613c37565b5f888152600a602052604090819020905133918a917fbc516d0f958b89362d55a68006d13ff8047f3255a10758b96b9a12136649bf5f91612c08918a908a90614d70565b60405180910390a35050505050505050565b612c248133612dba565b6122725760405163507cb2df60e01b815260048101829052336024820152604401610ebe565b8181811115610f215760405163f4eb2b2d60e01b81526004810182905260248101839052604401610ebe565b80610e298160015f613cf7565b5f610d6263ffffffff831642614c4c565b5f610d626040518060800160405280845f60028110612cb557612cb5614de7565b6020020135815260200184600160028110612cd257612cd2614de7565b602002013581526020015f81526020015f8152506020810151905160ff9190911b1790565b80471015612d215760405163cf47918160e01b815247600482015260248101829052604401610ebe565b612d3a828260405180602001604052805f815250613d72565b15612d43575050565b3d15612d5157610e29613d87565b60405163d6bda27560e01b815260040160405180910390fd5b5f818152600e602052604090208054600160a01b900460ff16612da357604051630cb5f92160e41b815260048101839052602401610ebe565b80546001600160a01b03163314612241573361158f565b5f8281526010602090815260408083206001600160a01b03851684529091528120541515806115425750505f9182526011602090815260408084206001600160a01b039390931684529190529020544264ffffffffff909116101590565b5f828152600f60205260409020816005811115612e3757612e376144e4565b8154600160c81b900460ff166005811115612e5457612e546144e4565b14612e8257805460405163800b061560e01b8152610ebe918591600160c81b90910460ff16906004016148ea565b8054600160a01b900464ffffffffff16421115610d6257805460405163348f2b4160e11b8152600160a01b90910464ffffffffff166004820152602401610ebe565b6040805160808101825260018152600260208201525f91810182905260608101829052612ef18185613d92565b60208101518151849160ff1b1714949350505050565b5f612f2f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b612f398582613629565b612f438187613d92565b8051602091820151604080517f0a4e4b61349b53bd94adfbdcde2973b94f1fd886dfd659e9950a56edff597a84818601524681830152306060820152608081019690965260a086019290925260c0808601919091528151808603909101815260e090940190528251920191909120919091189392505050565b600c80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0383166130395760405163a9fbf51f60e01b81525f6004820152602401610ebe565b6001600160a01b03821661306b57604051630b61174360e31b81526001600160a01b0383166004820152602401610ebe565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156110eb57604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613119908890889087908790600401614dfb565b6020604051808303815f875af1925050508015613153575060408051601f3d908101601f1916820190925261315091810190614e37565b60015b6131ba573d808015613180576040519150601f19603f3d011682016040523d82523d5f602084013e613185565b606091505b5080515f036131b257604051633250574960e11b81526001600160a01b0385166004820152602401610ebe565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146131f657604051633250574960e11b81526001600160a01b0385166004820152602401610ebe565b505050505050565b60605f61320a83613dc8565b60010190505f816001600160401b03811115613228576132286146bb565b6040519080825280601f01601f191660200182016040528015613252576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461325c575b509392505050565b3361329883611a5c565b6001600160a01b0316146132ad578133612a8a565b5f828152600960205260408120805490919062010000900465ffffffffffff16156132dd57815461ffff166132e1565b6109c45b90508061ffff168361ffff16111561331a5760405163debe55c360e01b815261ffff808516600483015282166024820152604401610ebe565b815462010000900465ffffffffffff165f0361334f57815467ffffffffffff00001916620100004265ffffffffffff16021782555b815461ffff191661ffff8416908117835560405190815284907f53ac03c014e9fca68a18647360a335690393adc286bea5f14acf48e633373e4490602001611c2b565b61025863ffffffff821610806133b0575062278d0063ffffffff8216115b15612272576040516313ec045b60e21b815263ffffffff82166004820152602401610ebe565b80806133ea57506001600160a01b03821615155b156134ab575f6133f984612177565b90506001600160a01b038316158015906134255750826001600160a01b0316816001600160a01b031614155b801561343857506134368184611e91565b155b156134615760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610ebe565b81156134a95783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f838152600a6020526040812082915b8154811015613584576135708761352084848154811061350c5761350c614de7565b905f5260205f2090600202015f0154611a5c565b84848154811061353257613532614de7565b905f5260205f2090600202015f01548786868154811061355457613554614de7565b5f91825260209091206001600290920201015461ffff16613e9f565b61357a9084614e52565b92506001016134ea565b505f858152600b60205260408120905b815481101561360f576135fb888383815481106135b3576135b3614de7565b5f91825260208220015485546001600160a01b03909116919089908790879081106135e0576135e0614de7565b5f91825260209091200154600160a01b900461ffff16613e9f565b6136059085614e52565b9350600101613594565b5061361f87865f86612710613e9f565b5050505050505050565b815f0361363d575f60208201819052905250565b6001600160ff1b0382165f6136b45f516020614ff95f395f51905f5260035f516020614ff95f395f51905f52855f516020614ff95f395f51905f52878809090860046136975f516020614ff95f395f51905f526001614c4c565b6136a19190614e65565b5f516020614ff95f395f51905f52613f32565b90508160ff85901c82600116146136e1576136dc825f516020614ff95f395f51905f52614e52565b6136e3565b815b6020850152909252505050565b6136fb838383613f8f565b6113ff576001600160a01b03831661372957604051637e27328960e01b815260048101829052602401610ebe565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610ebe565b6001600160a01b0382165f908152600860205260408120805483929061377b908490614c4c565b90915550505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613839575f516020805191945081901c150291505b5094509492505050565b6040516325faaf1360e11b8152600481018390525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bf55e26906024015f60405180830381865afa1580156138a9573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526138d09190810190614e84565b5f858152600a602052604081209192505b8251811015613abe575f60095f85848151811061390057613900614de7565b60209081029190910181015182528181019290925260409081015f2081518083019092525461ffff81168083526201000090910465ffffffffffff16928201929092529150158061396457508565ffffffffffff16816020015165ffffffffffff16115b1561396f5750613ab6565b805161397f9061ffff1686614c4c565b845184549196505f91849161399391614c4c565b61399d9190614e52565b90505f5f90506020600a5f8887815181106139ba576139ba614de7565b602002602001015181526020019081526020015f2080549050836139de9190614c4c565b11613a0d57613a0a858786815181106139f9576139f9614de7565b6020026020010151855f0151613ff3565b90505b825f015161ffff168161ffff161015613ab257846040518060600160405280888781518110613a3e57613a3e614de7565b6020026020010151815260200183865f0151613a5a9190614f1f565b61ffff908116825260016020928301819052845480820186555f9586529483902084516002909602019485559183015193909101805460409093015160ff16620100000262ffffff1990931693909116929092171790555b5050505b6001016138e1565b50505092915050565b5f6010821115613aed57604051637618167f60e01b815260048101839052602401610ebe565b5f5b82811015613286575f848483818110613b0a57613b0a614de7565b613b20926020604090920201908101915061445e565b6001600160a01b031603613b475760405163d92e233d60e01b815260040160405180910390fd5b838382818110613b5957613b59614de7565b9050604002016020016020810190613b719190614f39565b613b7f9061ffff1683614c4c565b5f868152600b60205260409020909250848483818110613ba157613ba1614de7565b83546001810185555f948552602090942060409091029290920192919091019050613bcc8282614f54565b5050600101613aef565b6001600160a01b038216613bff57604051633250574960e11b81525f6004820152602401610ebe565b5f613c0b83835f612472565b90506001600160a01b038116156113ff576040516339e3563760e11b81525f6004820152602401610ebe565b6127106001600160601b038216811015613c7d5760405163dfd1fc1b60e01b8152600481018590526001600160601b038316602482015260448101829052606401610ebe565b6001600160a01b038316613cad57604051634b4f842960e11b8152600481018590525f6024820152604401610ebe565b506040805180820182526001600160a01b0393841681526001600160601b0392831660208083019182525f968752600790529190942093519051909116600160a01b029116179055565b60015f516020614ff95f395f51905f52600684901b85015b80861015613d535785356020870135836003858487868709090884828309148482108584101681169050818317158716811786169550505050604086019550613d0f565b50816110eb5760405163cb29167d60e01b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f81604084015260408360608560075afa3d604014169050806113ff576040516342740b4960e11b815260040160405180910390fd5b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8310613e065772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310613e32576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613e5057662386f26fc10000830492506010015b6305f5e1008310613e68576305f5e100830492506008015b6127108310613e7c57612710830492506004015b60648310613e8e576064830492506002015b600a8310610d625760010192915050565b5f612710613ead8385614fae565b613eb79190614e65565b9050801580613ecd57506001600160a01b038516155b15613ed957505f613f29565b613ee38582613754565b83856001600160a01b0316877f528b9e7eed2c1b62c769620985b5cf1b786599781064e6a7bc1a2dcdc7b8fa2a84604051613f2091815260200190565b60405180910390a45b95945050505050565b5f5f60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa5f5193503d602014169150819050613286576040516342740b4960e11b815260040160405180910390fd5b5f6001600160a01b03831615801590613feb5750826001600160a01b0316846001600160a01b03161480613fc85750613fc88484611e91565b80613feb57505f828152600460205260409020546001600160a01b038481169116145b949350505050565b5f828152600a60205260408120815b815481101561413a575f82828154811061401e5761401e614de7565b5f918252602080832060408051606081018252600294909402909101805484526001015461ffff8082169385018490526201000090910460ff16918401919091529193506127109161407291908916614fae565b61407c9190614e65565b905061ffff8116158061409a5750600360ff16826040015160ff1610155b156140a6575050614132565b604080516060810182528351815261ffff83166020820152838201518a928201906140d2906001614fc5565b60ff9081169091528254600181810185555f94855260209485902084516002909302019182559383015193018054604090930151909116620100000262ffffff1990921661ffff9093169290921717905561412d8186614fde565b945050505b600101614002565b50509392505050565b60405180604001604052806002906020820280368337509192915050565b6001600160e01b031981168114612272575f5ffd5b5f60208284031215614186575f5ffd5b813561154281614161565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6115426020830184614191565b5f602082840312156141e1575f5ffd5b5035919050565b6001600160a01b0381168114612272575f5ffd5b5f5f6040838503121561420d575f5ffd5b8235614218816141e8565b946020939093013593505050565b805f5b6002811015610f21578151845260209384019390910190600101614229565b608081016142568285614226565b6115426040830184614226565b5f5f5f60608486031215614275575f5ffd5b8335614280816141e8565b92506020840135614290816141e8565b929592945050506040919091013590565b5f5f604083850312156142b2575f5ffd5b50508035926020909101359150565b61ffff81168114612272575f5ffd5b5f5f5f5f5f608086880312156142e4575f5ffd5b8535945060208601356142f6816142c1565b93506040860135614306816142c1565b925060608601356001600160401b03811115614320575f5ffd5b8601601f81018813614330575f5ffd5b80356001600160401b03811115614345575f5ffd5b8860208260061b8401011115614359575f5ffd5b959894975092955050506020019190565b5f5f83601f84011261437a575f5ffd5b5081356001600160401b03811115614390575f5ffd5b6020830191508360208285010111156110c2575f5ffd5b5f5f5f5f606085870312156143ba575f5ffd5b843593506020850135925060408501356001600160401b038111156143dd575f5ffd5b6143e98782880161436a565b95989497509550505050565b8060408101831015610d62575f5ffd5b5f5f60608385031215614416575f5ffd5b8235915061442784602085016143f5565b90509250929050565b5f5f60408385031215614441575f5ffd5b823591506020830135614453816141e8565b809150509250929050565b5f6020828403121561446e575f5ffd5b8135611542816141e8565b80356001600160801b0381168114612241575f5ffd5b5f5f604083850312156144a0575f5ffd5b8235915061442760208401614479565b5f5f5f608084860312156144c2575f5ffd5b833592506144d385602086016143f5565b929592945050506060919091013590565b634e487b7160e01b5f52602160045260245ffd5b6006811061451457634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160a01b0316815260208083015164ffffffffff169082015260408083015161010083019161454e908401826144f8565b506001600160801b036060840151166060830152608083015161457c60808401826001600160401b03169052565b5060a083015160a083015260c083015160c083015260e083015160e083015292915050565b8015158114612272575f5ffd5b5f5f5f5f606085870312156145c1575f5ffd5b8435935060208501356145d3816145a1565b925060408501356001600160401b038111156143dd575f5ffd5b5f5f5f604084860312156145ff575f5ffd5b8335925060208401356001600160401b0381111561461b575f5ffd5b6146278682870161436a565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b8181101561468457835180516001600160a01b0316845260209081015161ffff16818501529093019260409092019160010161464d565b509095945050505050565b5f5f604083850312156146a0575f5ffd5b82356146ab816141e8565b91506020830135614453816145a1565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156146f7576146f76146bb565b604052919050565b5f5f5f5f60808587031215614712575f5ffd5b843561471d816141e8565b9350602085013561472d816141e8565b92506040850135915060608501356001600160401b0381111561474e575f5ffd5b8501601f8101871361475e575f5ffd5b80356001600160401b03811115614777576147776146bb565b61478a601f8201601f19166020016146cf565b81815288602083850101111561479e575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f604083850312156147d0575f5ffd5b823591506020830135614453816142c1565b602080825282518282018190525f918401906040840190835b818110156146845783518051845261ffff602082015116602085015260ff6040820151166040850152506060830192506020840193506001810190506147fb565b5f5f6040838503121561484d575f5ffd5b8235614858816141e8565b91506020830135614453816141e8565b5f5f5f5f84860361012081121561487d575f5ffd5b8535945060e0601f1982011215614892575f5ffd5b506020850192506101008501356001600160401b038111156143dd575f5ffd5b600181811c908216806148c657607f821691505b6020821081036148e457634e487b7160e01b5f52602260045260245ffd5b50919050565b8281526040810161154260208301846144f8565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f613feb6020830184866148fe565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161495e5761495e614939565b5060010190565b6001600160801b038416815264ffffffffff831660208201526080810160408381840137949350505050565b64ffffffffff84168152608081016040846020840137826060830152949350505050565b8315158152604060208201525f613f296040830184866148fe565b60038110612272575f5ffd5b5f60808284031280156149ed575f5ffd5b50604051608081016001600160401b0381118282101715614a1057614a106146bb565b6040528251614a1e816141e8565b8152602083015165ffffffffffff81168114614a38575f5ffd5b60208201526040830151614a4b816149d0565b60408201526060830151614a5e816149d0565b60608201529392505050565b64ffffffffff84168152604060208201525f613f296040830184866148fe565b5f81518060208401855e5f93019283525090919050565b5f613feb614aaf8386614a8a565b84614a8a565b803563ffffffff81168114612241575f5ffd5b5f60208284031215614ad8575f5ffd5b61154282614ab5565b5f6001600160401b0382166001600160401b038103614b0257614b02614939565b60010192915050565b5f60e0828403128015614b1c575f5ffd5b5060405160e081016001600160401b0381118282101715614b3f57614b3f6146bb565b604052614b4b83614479565b8152614b5960208401614ab5565b6020820152614b6a60408401614ab5565b6040820152614b7b60608401614ab5565b60608201526080838101359082015260a0808401359082015260c0928301359281019290925250919050565b6001600160801b03614bb885614479565b16815263ffffffff614bcc60208601614ab5565b16602082015263ffffffff614be360408601614ab5565b16604082015263ffffffff614bfa60608601614ab5565b1660608201526080848101359082015260a0808501359082015260c0808501359082015261010060e082018190525f90613f2990830184866148fe565b5f81614c4557614c45614939565b505f190190565b80820180821115610d6257610d62614939565b634e487b7160e01b5f52601260045260245ffd5b5f5f85851115614c81575f5ffd5b83861115614c8d575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614ccb576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90613f2990830184866148fe565b5f60208284031215614d06575f5ffd5b8151611542816145a1565b8183526020830192505f815f5b84811015614d66578135614d31816141e8565b6001600160a01b031686526020820135614d4a816142c1565b61ffff1660208701526040958601959190910190600101614d1e565b5093949350505050565b604080825284549082018190525f8581526020812090916060840190835b81811015614dc7578354835260018085015461ffff8116602086015260101c60ff16604085015260029094019360609093019201614d8e565b50508381036020850152614ddc818688614d11565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90614e2d90830184614191565b9695505050505050565b5f60208284031215614e47575f5ffd5b815161154281614161565b81810381811115610d6257610d62614939565b5f82614e7f57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614e94575f5ffd5b81516001600160401b03811115614ea9575f5ffd5b8201601f81018413614eb9575f5ffd5b80516001600160401b03811115614ed257614ed26146bb565b8060051b614ee2602082016146cf565b91825260208184018101929081019087841115614efd575f5ffd5b6020850194505b83851015614ddc578451825260209485019490910190614f04565b61ffff8281168282160390811115610d6257610d62614939565b5f60208284031215614f49575f5ffd5b8135611542816142c1565b8135614f5f816141e8565b81546001600160a01b031981166001600160a01b039290921691821783556020840135614f8b816142c1565b6001600160b01b03199190911690911760a09190911b61ffff60a01b1617905550565b8082028115828204841417610d6257610d62614939565b60ff8181168382160190811115610d6257610d62614939565b61ffff8181168382160190811115610d6257610d6261493956fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
}

// ModelMarket is an auto generated Go binding around an Ethereum contract.
type ModelMarket struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelMarket) GetABI() abi.ABI {
	return c.abi
}

// NewModelMarket creates a new instance of ModelMarket.
func NewModelMarket() *ModelMarket {
	parsed, err := ModelMarketMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelMarket{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelMarket) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium, address registry, address auditAlerts) returns()
func (modelMarket *ModelMarket) PackConstructor(consortium common.Address, registry common.Address, auditAlerts common.Address) []byte {
	enc, err := modelMarket.abi.Pack("", consortium, registry, auditAlerts)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19b05f49.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 id) returns()
func (modelMarket *ModelMarket) PackAccept(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("accept", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x19b05f49.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 id) returns()
func (modelMarket *ModelMarket) TryPackAccept(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("accept", id)
}

// PackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac42c20.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function buy(uint256 listing, uint256[2] buyerKey) payable returns(uint256 id)
func (modelMarket *ModelMarket) PackBuy(listing *big.Int, buyerKey [2]*big.Int) []byte {
	enc, err := modelMarket.abi.Pack("buy", listing, buyerKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBuy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ac42c20.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function buy(uint256 listing, uint256[2] buyerKey) payable returns(uint256 id)
func (modelMarket *ModelMarket) TryPackBuy(listing *big.Int, buyerKey [2]*big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("buy", listing, buyerKey)
}

// UnpackBuy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ac42c20.
//
// Solidity: function buy(uint256 listing, uint256[2] buyerKey) payable returns(uint256 id)
func (modelMarket *ModelMarket) UnpackBuy(data []byte) (*big.Int, error) {
	out, err := modelMarket.abi.Unpack("buy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9976ef9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(uint256 id, string reason) returns()
func (modelMarket *ModelMarket) PackContest(id *big.Int, reason string) []byte {
	enc, err := modelMarket.abi.Pack("contest", id, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9976ef9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(uint256 id, string reason) returns()
func (modelMarket *ModelMarket) TryPackContest(id *big.Int, reason string) ([]byte, error) {
	return modelMarket.abi.Pack("contest", id, reason)
}

// PackContributorsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f0d46b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contributorsOf(bytes32 model) view returns((address,uint16)[])
func (modelMarket *ModelMarket) PackContributorsOf(model [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("contributorsOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContributorsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f0d46b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contributorsOf(bytes32 model) view returns((address,uint16)[])
func (modelMarket *ModelMarket) TryPackContributorsOf(model [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("contributorsOf", model)
}

// UnpackContributorsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f0d46b3.
//
// Solidity: function contributorsOf(bytes32 model) view returns((address,uint16)[])
func (modelMarket *ModelMarket) UnpackContributorsOf(data []byte) ([]ModelTokenContributor, error) {
	out, err := modelMarket.abi.Unpack("contributorsOf", data)
	if err != nil {
		return *new([]ModelTokenContributor), err
	}
	out0 := *abi.ConvertType(out[0], new([]ModelTokenContributor)).(*[]ModelTokenContributor)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f5443a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(uint256 id, uint256[2] sellerKey, bytes32 sealedKey) returns()
func (modelMarket *ModelMarket) PackDeliver(id *big.Int, sellerKey [2]*big.Int, sealedKey [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("deliver", id, sellerKey, sealedKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59f5443a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(uint256 id, uint256[2] sellerKey, bytes32 sealedKey) returns()
func (modelMarket *ModelMarket) TryPackDeliver(id *big.Int, sellerKey [2]*big.Int, sealedKey [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("deliver", id, sellerKey, sealedKey)
}

// PackDisputeKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60dcda58.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeKey(uint256 id, uint256 secret) returns()
func (modelMarket *ModelMarket) PackDisputeKey(id *big.Int, secret *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("disputeKey", id, secret)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60dcda58.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeKey(uint256 id, uint256 secret) returns()
func (modelMarket *ModelMarket) TryPackDisputeKey(id *big.Int, secret *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("disputeKey", id, secret)
}

// PackHasLicence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59e95b5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasLicence(bytes32 model, address account) view returns(bool)
func (modelMarket *ModelMarket) PackHasLicence(model [32]byte, account common.Address) []byte {
	enc, err := modelMarket.abi.Pack("hasLicence", model, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasLicence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59e95b5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasLicence(bytes32 model, address account) view returns(bool)
func (modelMarket *ModelMarket) TryPackHasLicence(model [32]byte, account common.Address) ([]byte, error) {
	return modelMarket.abi.Pack("hasLicence", model, account)
}

// UnpackHasLicence is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x59e95b5c.
//
// Solidity: function hasLicence(bytes32 model, address account) view returns(bool)
func (modelMarket *ModelMarket) UnpackHasLicence(data []byte) (bool, error) {
	out, err := modelMarket.abi.Unpack("hasLicence", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackKeysOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b53124a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keysOf(uint256 id) view returns(uint256[2] buyerKey, uint256[2] sellerKey)
func (modelMarket *ModelMarket) PackKeysOf(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("keysOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeysOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b53124a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keysOf(uint256 id) view returns(uint256[2] buyerKey, uint256[2] sellerKey)
func (modelMarket *ModelMarket) TryPackKeysOf(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("keysOf", id)
}

// KeysOfOutput serves as a container for the return parameters of contract
// method KeysOf.
type KeysOfOutput struct {
	BuyerKey  [2]*big.Int
	SellerKey [2]*big.Int
}

// UnpackKeysOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b53124a.
//
// Solidity: function keysOf(uint256 id) view returns(uint256[2] buyerKey, uint256[2] sellerKey)
func (modelMarket *ModelMarket) UnpackKeysOf(data []byte) (KeysOfOutput, error) {
	out, err := modelMarket.abi.Unpack("keysOf", data)
	outstruct := new(KeysOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.BuyerKey = *abi.ConvertType(out[0], new([2]*big.Int)).(*[2]*big.Int)
	outstruct.SellerKey = *abi.ConvertType(out[1], new([2]*big.Int)).(*[2]*big.Int)
	return *outstruct, nil
}

// PackLicensedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c38809e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function licensedUntil(bytes32 model, address account) view returns(uint40)
func (modelMarket *ModelMarket) PackLicensedUntil(model [32]byte, account common.Address) []byte {
	enc, err := modelMarket.abi.Pack("licensedUntil", model, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLicensedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c38809e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function licensedUntil(bytes32 model, address account) view returns(uint40)
func (modelMarket *ModelMarket) TryPackLicensedUntil(model [32]byte, account common.Address) ([]byte, error) {
	return modelMarket.abi.Pack("licensedUntil", model, account)
}

// UnpackLicensedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c38809e.
//
// Solidity: function licensedUntil(bytes32 model, address account) view returns(uint40)
func (modelMarket *ModelMarket) UnpackLicensedUntil(data []byte) (*big.Int, error) {
	out, err := modelMarket.abi.Unpack("licensedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebbbe81a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function list(bytes32 model, (uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32) offer, string licencePointer) returns(uint256 id)
func (modelMarket *ModelMarket) PackList(model [32]byte, offer IModelMarketOffer, licencePointer string) []byte {
	enc, err := modelMarket.abi.Pack("list", model, offer, licencePointer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackList is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebbbe81a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function list(bytes32 model, (uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32) offer, string licencePointer) returns(uint256 id)
func (modelMarket *ModelMarket) TryPackList(model [32]byte, offer IModelMarketOffer, licencePointer string) ([]byte, error) {
	return modelMarket.abi.Pack("list", model, offer, licencePointer)
}

// UnpackList is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebbbe81a.
//
// Solidity: function list(bytes32 model, (uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32) offer, string licencePointer) returns(uint256 id)
func (modelMarket *ModelMarket) UnpackList(data []byte) (*big.Int, error) {
	out, err := modelMarket.abi.Unpack("list", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3404981.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listingOf(uint256 id) view returns((address,bool,bytes32,(uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32)))
func (modelMarket *ModelMarket) PackListingOf(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("listingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe3404981.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listingOf(uint256 id) view returns((address,bool,bytes32,(uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32)))
func (modelMarket *ModelMarket) TryPackListingOf(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("listingOf", id)
}

// UnpackListingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe3404981.
//
// Solidity: function listingOf(uint256 id) view returns((address,bool,bytes32,(uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32)))
func (modelMarket *ModelMarket) UnpackListingOf(data []byte) (IModelMarketListing, error) {
	out, err := modelMarket.abi.Unpack("listingOf", data)
	if err != nil {
		return *new(IModelMarketListing), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelMarketListing)).(*IModelMarketListing)
	return out0, nil
}

// PackLogDownload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdc61b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function logDownload(bytes32 model, bytes32 manifest) returns()
func (modelMarket *ModelMarket) PackLogDownload(model [32]byte, manifest [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("logDownload", model, manifest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLogDownload is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9bdc61b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function logDownload(bytes32 model, bytes32 manifest) returns()
func (modelMarket *ModelMarket) TryPackLogDownload(model [32]byte, manifest [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("logDownload", model, manifest)
}

// PackLogUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f48ab9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function logUse(bytes32 model, bytes32 purpose, string note) returns()
func (modelMarket *ModelMarket) PackLogUse(model [32]byte, purpose [32]byte, note string) []byte {
	enc, err := modelMarket.abi.Pack("logUse", model, purpose, note)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLogUse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32f48ab9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function logUse(bytes32 model, bytes32 purpose, string note) returns()
func (modelMarket *ModelMarket) TryPackLogUse(model [32]byte, purpose [32]byte, note string) ([]byte, error) {
	return modelMarket.abi.Pack("logUse", model, purpose, note)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address account) view returns(uint256)
func (modelMarket *ModelMarket) PackOwed(account common.Address) []byte {
	enc, err := modelMarket.abi.Pack("owed", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address account) view returns(uint256)
func (modelMarket *ModelMarket) TryPackOwed(account common.Address) ([]byte, error) {
	return modelMarket.abi.Pack("owed", account)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address account) view returns(uint256)
func (modelMarket *ModelMarket) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := modelMarket.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwnerOfArtifact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8161623e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOfArtifact(bytes32 artifact) view returns(address)
func (modelMarket *ModelMarket) PackOwnerOfArtifact(artifact [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("ownerOfArtifact", artifact)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOfArtifact is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8161623e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOfArtifact(bytes32 artifact) view returns(address)
func (modelMarket *ModelMarket) TryPackOwnerOfArtifact(artifact [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("ownerOfArtifact", artifact)
}

// UnpackOwnerOfArtifact is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8161623e.
//
// Solidity: function ownerOfArtifact(bytes32 artifact) view returns(address)
func (modelMarket *ModelMarket) UnpackOwnerOfArtifact(data []byte) (common.Address, error) {
	out, err := modelMarket.abi.Unpack("ownerOfArtifact", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee2731c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 model, uint16 limit, uint16 resale, (address,uint16)[] contributors) returns()
func (modelMarket *ModelMarket) PackPublish(model [32]byte, limit uint16, resale uint16, contributors []ModelTokenContributor) []byte {
	enc, err := modelMarket.abi.Pack("publish", model, limit, resale, contributors)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ee2731c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 model, uint16 limit, uint16 resale, (address,uint16)[] contributors) returns()
func (modelMarket *ModelMarket) TryPackPublish(model [32]byte, limit uint16, resale uint16, contributors []ModelTokenContributor) ([]byte, error) {
	return modelMarket.abi.Pack("publish", model, limit, resale, contributors)
}

// PackPurchaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7d541f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function purchaseOf(uint256 id) view returns((address,uint40,uint8,uint128,uint64,uint256,uint256,bytes32))
func (modelMarket *ModelMarket) PackPurchaseOf(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("purchaseOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPurchaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a7d541f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function purchaseOf(uint256 id) view returns((address,uint40,uint8,uint128,uint64,uint256,uint256,bytes32))
func (modelMarket *ModelMarket) TryPackPurchaseOf(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("purchaseOf", id)
}

// UnpackPurchaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7a7d541f.
//
// Solidity: function purchaseOf(uint256 id) view returns((address,uint40,uint8,uint128,uint64,uint256,uint256,bytes32))
func (modelMarket *ModelMarket) UnpackPurchaseOf(data []byte) (IModelMarketPurchase, error) {
	out, err := modelMarket.abi.Unpack("purchaseOf", data)
	if err != nil {
		return *new(IModelMarketPurchase), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelMarketPurchase)).(*IModelMarketPurchase)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(uint256 id) returns()
func (modelMarket *ModelMarket) PackRefund(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("refund", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x278ecde1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(uint256 id) returns()
func (modelMarket *ModelMarket) TryPackRefund(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("refund", id)
}

// PackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d54f49c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rule(uint256 id, bool refunded, string note) returns()
func (modelMarket *ModelMarket) PackRule(id *big.Int, refunded bool, note string) []byte {
	enc, err := modelMarket.abi.Pack("rule", id, refunded, note)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d54f49c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rule(uint256 id, bool refunded, string note) returns()
func (modelMarket *ModelMarket) TryPackRule(id *big.Int, refunded bool, note string) ([]byte, error) {
	return modelMarket.abi.Pack("rule", id, refunded, note)
}

// PackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e07938.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPrice(uint256 listing, uint128 price) returns()
func (modelMarket *ModelMarket) PackSetPrice(listing *big.Int, price *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("setPrice", listing, price)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53e07938.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPrice(uint256 listing, uint128 price) returns()
func (modelMarket *ModelMarket) TryPackSetPrice(listing *big.Int, price *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("setPrice", listing, price)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 id) returns()
func (modelMarket *ModelMarket) PackSettle(id *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("settle", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8df82800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 id) returns()
func (modelMarket *ModelMarket) TryPackSettle(id *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("settle", id)
}

// PackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d66617.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sharesOf(bytes32 model) view returns((bytes32,uint16,uint8)[])
func (modelMarket *ModelMarket) PackSharesOf(model [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("sharesOf", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSharesOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d66617.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sharesOf(bytes32 model) view returns((bytes32,uint16,uint8)[])
func (modelMarket *ModelMarket) TryPackSharesOf(model [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("sharesOf", model)
}

// UnpackSharesOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9d66617.
//
// Solidity: function sharesOf(bytes32 model) view returns((bytes32,uint16,uint8)[])
func (modelMarket *ModelMarket) UnpackSharesOf(data []byte) ([]ModelTokenShare, error) {
	out, err := modelMarket.abi.Unpack("sharesOf", data)
	if err != nil {
		return *new([]ModelTokenShare), err
	}
	out0 := *abi.ConvertType(out[0], new([]ModelTokenShare)).(*[]ModelTokenShare)
	return out0, nil
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe5170c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(bytes32 artifact) view returns((uint16,uint48))
func (modelMarket *ModelMarket) PackTermsOf(artifact [32]byte) []byte {
	enc, err := modelMarket.abi.Pack("termsOf", artifact)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe5170c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(bytes32 artifact) view returns((uint16,uint48))
func (modelMarket *ModelMarket) TryPackTermsOf(artifact [32]byte) ([]byte, error) {
	return modelMarket.abi.Pack("termsOf", artifact)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe5170c0.
//
// Solidity: function termsOf(bytes32 artifact) view returns((uint16,uint48))
func (modelMarket *ModelMarket) UnpackTermsOf(data []byte) (ModelTokenTerms, error) {
	out, err := modelMarket.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(ModelTokenTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ModelTokenTerms)).(*ModelTokenTerms)
	return out0, nil
}

// PackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5a4dd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unlist(uint256 listing) returns()
func (modelMarket *ModelMarket) PackUnlist(listing *big.Int) []byte {
	enc, err := modelMarket.abi.Pack("unlist", listing)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnlist is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf5a4dd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unlist(uint256 listing) returns()
func (modelMarket *ModelMarket) TryPackUnlist(listing *big.Int) ([]byte, error) {
	return modelMarket.abi.Pack("unlist", listing)
}

// PackWantShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbb7ffa5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wantShare(bytes32 artifact, uint16 bps) returns()
func (modelMarket *ModelMarket) PackWantShare(artifact [32]byte, bps uint16) []byte {
	enc, err := modelMarket.abi.Pack("wantShare", artifact, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWantShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbb7ffa5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wantShare(bytes32 artifact, uint16 bps) returns()
func (modelMarket *ModelMarket) TryPackWantShare(artifact [32]byte, bps uint16) ([]byte, error) {
	return modelMarket.abi.Pack("wantShare", artifact, bps)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns()
func (modelMarket *ModelMarket) PackWithdraw(to common.Address) []byte {
	enc, err := modelMarket.abi.Pack("withdraw", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to) returns()
func (modelMarket *ModelMarket) TryPackWithdraw(to common.Address) ([]byte, error) {
	return modelMarket.abi.Pack("withdraw", to)
}

// ModelMarketBought represents a Bought event raised by the ModelMarket contract.
type ModelMarketBought struct {
	Purchase *big.Int
	Listing  *big.Int
	Buyer    common.Address
	Price    *big.Int
	Deadline *big.Int
	BuyerKey [2]*big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketBoughtEventName = "Bought"

// ContractEventName returns the user-defined event name.
func (ModelMarketBought) ContractEventName() string {
	return ModelMarketBoughtEventName
}

// UnpackBoughtEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Bought(uint256 indexed purchase, uint256 indexed listing, address indexed buyer, uint128 price, uint40 deadline, uint256[2] buyerKey)
func (modelMarket *ModelMarket) UnpackBoughtEvent(log *types.Log) (*ModelMarketBought, error) {
	event := "Bought"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketBought)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketContested represents a Contested event raised by the ModelMarket contract.
type ModelMarketContested struct {
	Purchase *big.Int
	Deadline *big.Int
	Reason   string
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketContestedEventName = "Contested"

// ContractEventName returns the user-defined event name.
func (ModelMarketContested) ContractEventName() string {
	return ModelMarketContestedEventName
}

// UnpackContestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contested(uint256 indexed purchase, uint40 deadline, string reason)
func (modelMarket *ModelMarket) UnpackContestedEvent(log *types.Log) (*ModelMarketContested, error) {
	event := "Contested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketContested)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketCredited represents a Credited event raised by the ModelMarket contract.
type ModelMarketCredited struct {
	Purchase *big.Int
	Account  common.Address
	Artifact [32]byte
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (ModelMarketCredited) ContractEventName() string {
	return ModelMarketCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(uint256 indexed purchase, address indexed account, bytes32 indexed artifact, uint256 amount)
func (modelMarket *ModelMarket) UnpackCreditedEvent(log *types.Log) (*ModelMarketCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketCredited)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketDelivered represents a Delivered event raised by the ModelMarket contract.
type ModelMarketDelivered struct {
	Purchase  *big.Int
	Deadline  *big.Int
	SellerKey [2]*big.Int
	SealedKey [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const ModelMarketDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (ModelMarketDelivered) ContractEventName() string {
	return ModelMarketDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(uint256 indexed purchase, uint40 deadline, uint256[2] sellerKey, bytes32 sealedKey)
func (modelMarket *ModelMarket) UnpackDeliveredEvent(log *types.Log) (*ModelMarketDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketDelivered)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketDownloaded represents a Downloaded event raised by the ModelMarket contract.
type ModelMarketDownloaded struct {
	Model    [32]byte
	By       common.Address
	Manifest [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketDownloadedEventName = "Downloaded"

// ContractEventName returns the user-defined event name.
func (ModelMarketDownloaded) ContractEventName() string {
	return ModelMarketDownloadedEventName
}

// UnpackDownloadedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Downloaded(bytes32 indexed model, address indexed by, bytes32 manifest)
func (modelMarket *ModelMarket) UnpackDownloadedEvent(log *types.Log) (*ModelMarketDownloaded, error) {
	event := "Downloaded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketDownloaded)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketKeyDisputed represents a KeyDisputed event raised by the ModelMarket contract.
type ModelMarketKeyDisputed struct {
	Purchase *big.Int
	Upheld   bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketKeyDisputedEventName = "KeyDisputed"

// ContractEventName returns the user-defined event name.
func (ModelMarketKeyDisputed) ContractEventName() string {
	return ModelMarketKeyDisputedEventName
}

// UnpackKeyDisputedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event KeyDisputed(uint256 indexed purchase, bool upheld)
func (modelMarket *ModelMarket) UnpackKeyDisputedEvent(log *types.Log) (*ModelMarketKeyDisputed, error) {
	event := "KeyDisputed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketKeyDisputed)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketListed represents a Listed event raised by the ModelMarket contract.
type ModelMarketListed struct {
	Listing        *big.Int
	Model          [32]byte
	Seller         common.Address
	Offer          IModelMarketOffer
	LicencePointer string
	Raw            *types.Log // Blockchain specific contextual infos
}

const ModelMarketListedEventName = "Listed"

// ContractEventName returns the user-defined event name.
func (ModelMarketListed) ContractEventName() string {
	return ModelMarketListedEventName
}

// UnpackListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Listed(uint256 indexed listing, bytes32 indexed model, address indexed seller, (uint128,uint32,uint32,uint32,bytes32,bytes32,bytes32) offer, string licencePointer)
func (modelMarket *ModelMarket) UnpackListedEvent(log *types.Log) (*ModelMarketListed, error) {
	event := "Listed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketListed)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketPaid represents a Paid event raised by the ModelMarket contract.
type ModelMarketPaid struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelMarketPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (ModelMarketPaid) ContractEventName() string {
	return ModelMarketPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(address indexed account, address indexed to, uint256 amount)
func (modelMarket *ModelMarket) UnpackPaidEvent(log *types.Log) (*ModelMarketPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketPaid)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketPriceChanged represents a PriceChanged event raised by the ModelMarket contract.
type ModelMarketPriceChanged struct {
	Listing *big.Int
	Price   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelMarketPriceChangedEventName = "PriceChanged"

// ContractEventName returns the user-defined event name.
func (ModelMarketPriceChanged) ContractEventName() string {
	return ModelMarketPriceChangedEventName
}

// UnpackPriceChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PriceChanged(uint256 indexed listing, uint128 price)
func (modelMarket *ModelMarket) UnpackPriceChangedEvent(log *types.Log) (*ModelMarketPriceChanged, error) {
	event := "PriceChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketPriceChanged)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketPublished represents a Published event raised by the ModelMarket contract.
type ModelMarketPublished struct {
	Model        [32]byte
	Owner        common.Address
	Shares       []ModelTokenShare
	Contributors []ModelTokenContributor
	Raw          *types.Log // Blockchain specific contextual infos
}

const ModelMarketPublishedEventName = "Published"

// ContractEventName returns the user-defined event name.
func (ModelMarketPublished) ContractEventName() string {
	return ModelMarketPublishedEventName
}

// UnpackPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Published(bytes32 indexed model, address indexed owner, (bytes32,uint16,uint8)[] shares, (address,uint16)[] contributors)
func (modelMarket *ModelMarket) UnpackPublishedEvent(log *types.Log) (*ModelMarketPublished, error) {
	event := "Published"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketPublished)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketRefunded represents a Refunded event raised by the ModelMarket contract.
type ModelMarketRefunded struct {
	Purchase *big.Int
	Buyer    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (ModelMarketRefunded) ContractEventName() string {
	return ModelMarketRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(uint256 indexed purchase, address indexed buyer)
func (modelMarket *ModelMarket) UnpackRefundedEvent(log *types.Log) (*ModelMarketRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketRefunded)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketRuled represents a Ruled event raised by the ModelMarket contract.
type ModelMarketRuled struct {
	Purchase *big.Int
	Auditor  common.Address
	Refunded bool
	Note     string
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelMarketRuledEventName = "Ruled"

// ContractEventName returns the user-defined event name.
func (ModelMarketRuled) ContractEventName() string {
	return ModelMarketRuledEventName
}

// UnpackRuledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ruled(uint256 indexed purchase, address indexed auditor, bool refunded, string note)
func (modelMarket *ModelMarket) UnpackRuledEvent(log *types.Log) (*ModelMarketRuled, error) {
	event := "Ruled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketRuled)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketSettled represents a Settled event raised by the ModelMarket contract.
type ModelMarketSettled struct {
	Purchase      *big.Int
	Model         [32]byte
	Buyer         common.Address
	LicensedUntil *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const ModelMarketSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (ModelMarketSettled) ContractEventName() string {
	return ModelMarketSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 indexed purchase, bytes32 indexed model, address indexed buyer, uint40 licensedUntil)
func (modelMarket *ModelMarket) UnpackSettledEvent(log *types.Log) (*ModelMarketSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketSettled)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketUnlisted represents a Unlisted event raised by the ModelMarket contract.
type ModelMarketUnlisted struct {
	Listing *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelMarketUnlistedEventName = "Unlisted"

// ContractEventName returns the user-defined event name.
func (ModelMarketUnlisted) ContractEventName() string {
	return ModelMarketUnlistedEventName
}

// UnpackUnlistedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlisted(uint256 indexed listing)
func (modelMarket *ModelMarket) UnpackUnlistedEvent(log *types.Log) (*ModelMarketUnlisted, error) {
	event := "Unlisted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketUnlisted)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelMarketUsed represents a Used event raised by the ModelMarket contract.
type ModelMarketUsed struct {
	Model   [32]byte
	By      common.Address
	Purpose [32]byte
	Note    string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelMarketUsedEventName = "Used"

// ContractEventName returns the user-defined event name.
func (ModelMarketUsed) ContractEventName() string {
	return ModelMarketUsedEventName
}

// UnpackUsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Used(bytes32 indexed model, address indexed by, bytes32 indexed purpose, string note)
func (modelMarket *ModelMarket) UnpackUsedEvent(log *types.Log) (*ModelMarketUsed, error) {
	event := "Used"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelMarket.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelMarketUsed)
	if len(log.Data) > 0 {
		if err := modelMarket.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelMarket.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingGateMetaData contains all meta data concerning the TrainingGate contract.
var TrainingGateMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"artifactRegistry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"},{\"name\":\"attestationRegistry\",\"type\":\"address\",\"internalType\":\"contractIAttestationRegistry\"},{\"name\":\"consentRegistry\",\"type\":\"address\",\"internalType\":\"contractIConsentRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authorize\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"uint8[]\",\"internalType\":\"enumTrainingGate.Reason[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closeJob\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTrainingGate.Dataset[]\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAuthorized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"job\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Job\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"openedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"authorizedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openJob\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requests\",\"type\":\"tuple[]\",\"internalType\":\"structTrainingGate.Request[]\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Policy\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"distinct\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPolicy\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Policy\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"distinct\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AccessAuthorized\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobClosed\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobOpened\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "TrainingGate",
	Bin: "0x610100604052348015610010575f5ffd5b506040516120c03803806120c083398101604081905261002f916100c7565b846100398161005d565b506001600160a01b0393841660805291831660a052821660c0521660e05250610138565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100c4575f5ffd5b50565b5f5f5f5f5f60a086880312156100db575f5ffd5b85516100e6816100b0565b60208701519095506100f7816100b0565b6040870151909450610108816100b0565b6060870151909350610119816100b0565b608087015190925061012a816100b0565b809150509295509295909350565b60805160a05160c05160e051611f2b6101955f395f8181610505015281816112150152818161129701526117c501525f818161036f015261166c01525f81816103c9015261116601525f818161033001526110650152611f2b5ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c80636f396179116100b4578063bf7e214f11610079578063bf7e214f146104aa578063c6a0cfe9146104ba578063c949389b146104c2578063e442f56b146104e5578063e5be9395146104ed578063fc16502e14610500575f5ffd5b80636f396179146103fe5780637a9e5e4b146104115780638fb36037146104245780639a8baedf14610445578063bebc479c14610458575f5ffd5b80632eee9feb116101055780632eee9feb1461032b5780633d47bf0d1461036a5780635f72f4501461039157806368faebfd146103b157806369a1e6f6146103c45780636b4fdfe8146103eb575f5ffd5b806306661abd14610141578063115f746c1461015d5780631cff85e1146101f75780631e01abca146102175780632329e48c1461022c575b5f5ffd5b61014a60015481565b6040519081526020015b60405180910390f35b6101c861016b3660046118f0565b60408051606080820183525f80835260208084018290529284018190529384526002825292829020825193840183525463ffffffff808216855264010000000082041691840191909152600160401b900460ff1615159082015290565b60408051825163ffffffff90811682526020808501519091169082015291810151151590820152606001610154565b61020a6102053660046118f0565b610527565b6040516101549190611907565b61022a6102253660046118f0565b6105a7565b005b6102d261023a3660046118f0565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260036020908152604091829020825160a08101845281546001600160a01b0381168252600160a01b810464ffffffffff90811694830194909452600160c81b810490931693810193909352600160f01b90910460ff161515606083015260010154608082015290565b60405161015491905f60a08201905060018060a01b03835116825264ffffffffff602084015116602083015264ffffffffff60408401511660408301526060830151151560608301526080830151608083015292915050565b6103527f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610154565b6103527f000000000000000000000000000000000000000000000000000000000000000081565b6103a461039f3660046118f0565b6105ff565b6040516101549190611989565b61014a6103bf3660046119c8565b6106fa565b6103527f000000000000000000000000000000000000000000000000000000000000000081565b61014a6103f9366004611a52565b61087b565b61022a61040c3660046118f0565b610996565b61022a61041f366004611a94565b6109f0565b61042c610a68565b6040516001600160e01b03199091168152602001610154565b61022a6104533660046118f0565b610a8a565b61014a604080517f34a29d6c50ec6073d89854e05e70736cfb407af340cf7fb872e4c0db7bd7c01460208201526001918101919091526060016040516020818303038152906040528051906020012081565b5f546001600160a01b0316610352565b61014a602081565b6104d56104d03660046118f0565b610bf8565b6040519015158152602001610154565b61014a608081565b61022a6104fb366004611ab6565b610d35565b6103527f000000000000000000000000000000000000000000000000000000000000000081565b606060045f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b8282101561059c578382905f5260205f2090600202016040518060400160405290815f820154815260200160018201548152505081526020019060010190610559565b505050509050919050565b6105b3335b5f36610e26565b5f6105bd82610f1c565b805460ff60f01b1916600160f01b17815560405190915082907f6edf0875f8a9ed26275e4e52f2355d96ea7fd96625d6992a9733be603136fa6e905f90a25050565b60605f61060b83610f8e565b90505f61061b8260010154610fc6565b5f85815260046020526040902080549192509067ffffffffffffffff81111561064657610646611aeb565b60405190808252806020026020018201604052801561066f578160200160208202803683370190505b5093505f5b81548110156106f1576106a982828154811061069257610692611aff565b905f5260205f209060020201856001015485611047565b508582815181106106bc576106bc611aff565b602002602001018160078111156106d5576106d5611955565b60078111156106e6576106e6611955565b905250600101610674565b50505050919050565b5f610704336105ac565b61070d84610fc6565b5081158061071b5750602082115b1561074157604051631ad7a1c560e21b8152600481018390526024015b60405180910390fd5b60015f815461074f90611b27565b91905081905590506040518060a001604052806107693390565b6001600160a01b03908116825264ffffffffff4281166020808501919091525f6040808601829052606080870183905260809687018c90528883526003845291819020875181549489015192890151938901511515600160f01b0260ff60f01b19948716600160c81b029490941665ffffffffffff60c81b1993909616600160a01b026001600160c81b0319909516961695909517929092179190911691909117178155910151600191909101558361081f3390565b6001600160a01b0316827f5280e979fc7f819bf7553ba6ff2008379bc360143c665eccd29297f1361d776060405160405180910390a45f5b828110156108735761086b828585846113e9565b600101610857565b509392505050565b5f7fdd2eea5b452961a0f6f5a89f3fb841154879200a2bc46fbc3a729fde86ce6acb837faf88655ba9103b2094d73d6b78388e561bfc80c1abf1e5d85b11684d14bc38bd846108ea577fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a61090c565b7f6273151f959616268004b58dbb21e5c851b7b8d04498b4aabee12291d22fc0345b604080516020810195909552840192909252606083015260808201527f61fc3f77ebc090777f567969ad9823cf6334ab888acb385ca72668ec5adbde8060a08201527fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a60c082015260e0016040516020818303038152906040528051906020012090505b92915050565b61099f336105ac565b6109a881610fc6565b505f81815260026020526040808220805468ffffffffffffffffff191690555182917f0d36023cc2fbcad52ac4d396c3bdc45f6ea3b176efdee221dc1c7391e8b3fc8c91a250565b5f5433906001600160a01b03168114610a265760405162d1953b60e31b81526001600160a01b0382166004820152602401610738565b816001600160a01b03163b5f03610a5b576040516361798f2f60e11b81526001600160a01b0383166004820152602401610738565b610a648261153f565b5050565b5f8054600160a01b900460ff16610a7e57505f90565b50638fb3603760e01b90565b610a93336105ac565b5f610a9d82610f1c565b90505f610aad8260010154610fc6565b5f8481526004602052604081209192505b8154811015610bd3575f5f610af5848481548110610ade57610ade611aff565b905f5260205f209060020201876001015487611047565b90925090505f826007811115610b0d57610b0d611955565b14610b515786848481548110610b2557610b25611aff565b905f5260205f2090600202015f015483604051632195015160e11b815260040161073893929190611b3f565b855484546001600160a01b0390911690859085908110610b7357610b73611aff565b905f5260205f2090600202015f0154887f0c9ea2098c55a23f2b0bf3c1d6c3befbcdfa3f28b6726c1d07f9fe27e0b206e1896001015485604051610bc1929190918252602082015260400190565b60405180910390a45050600101610abe565b5050815464ffffffffff60c81b1916600160c81b4264ffffffffff1602179091555050565b5f81815260036020908152604080832060018101548452600283528184208251606081018452905463ffffffff808216835264010000000082041694820194909452600160401b90930460ff161515918301919091528054909190600160c81b900464ffffffffff161580610c7557508154600160f01b900460ff165b80610c855750805163ffffffff16155b15610c9357505f9392505050565b8154610ca7906001600160a01b0316611592565b610cb457505f9392505050565b5f848152600460205260408120905b8154811015610d29575f610cf9838381548110610ce257610ce2611aff565b905f5260205f209060020201866001015486611047565b5090505f816007811115610d0f57610d0f611955565b14610d2057505f9695505050505050565b50600101610cc3565b50600195945050505050565b610d3e336105ac565b610d4b6020820182611b6b565b63ffffffff161580610d835750610d656020820182611b6b565b63ffffffff16610d7b6040830160208401611b6b565b63ffffffff16115b15610dce57610d956020820182611b6b565b610da56040830160208401611b6b565b604051632131097f60e11b815263ffffffff928316600482015291166024820152604401610738565b5f8281526002602052604090208190610de78282611b86565b905050817f3c60aa1c0f50da80f7a204c3864ccf2cd45267eca7b8dd58468aad2082d0102d82604051610e1a9190611c13565b60405180910390a25050565b5f5f610e59610e3c5f546001600160a01b031690565b8630610e4b60045f898b611c60565b610e5491611c87565b6115d5565b9150915081610f155763ffffffff811615610ef2575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610eb390889088908890600401611ce7565b5f604051808303815f87803b158015610eca575f5ffd5b505af1158015610edc573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610f159050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610738565b5050505050565b5f610f2682610f8e565b80549091506001600160a01b03163314610f5c576040516302a9837b60e61b815260048101839052336024820152604401610738565b8054600160f01b900460ff1615610f8957604051630bc7c02560e31b815260048101839052602401610738565b919050565b5f81815260036020526040902080546001600160a01b0316610f8957604051630510aa5f60e41b815260048101839052602401610738565b60408051606080820183525f808352602080840182905292840181905284815260028352838120845192830185525463ffffffff808216808552640100000000830490911694840194909452600160401b900460ff161515938201939093529103610f8957604051631e1c87b560e21b815260048101839052602401610738565b825460405163609f7eb760e01b8152600481018290525f91829182907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa1580156110b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d69190611d55565b90505f816060015160028111156110ef576110ef611955565b148061111057505f8160400151600281111561110d5761110d611955565b14155b156111245750600192505f91506113e19050565b60028160600151600281111561113c5761113c611955565b036111505750600292505f91506113e19050565b604051630b67cd8160e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa1580156111b3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111d79190611dc6565b156111eb5750600392505f91506113e19050565b805160405163551cbf8360e01b81526001600160a01b039182166004820152602481018890525f917f0000000000000000000000000000000000000000000000000000000000000000169063551cbf8390604401602060405180830381865afa15801561125a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061127e9190611de1565b604051630e29a66960e21b8152600481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338a699a490602401602060405180830381865afa1580156112e4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113089190611dc6565b61131c5750600493505f92506113e1915050565b6113368361132f8a60010154600161087b565b8389611667565b90955093505f85600781111561134e5761134e611955565b148061135b575085604001515b15611368575050506113e1565b5f5f6113838561137c8c600101545f61087b565b858b611667565b90925090505f82600781111561139b5761139b611955565b14806113c857508660078111156113b4576113b4611955565b8260078111156113c6576113c6611955565b115b156113db5790955093506113e192505050565b50505050505b935093915050565b368383838181106113fc576113fc611aff565b905060200281019061140e9190611df8565b90506114276114206020830183611e16565b60806118be565b5f5b8281101561148157813585858381811061144557611445611aff565b90506020028101906114579190611df8565b3503611479576040516394cbbbf760e01b815282356004820152602401610738565b600101611429565b505f858152600460209081526040918290208251808401909352833583529190818101906114b190850185611e16565b6040516114bf929190611e60565b60405190819003902090528154600181810184555f93845260209384902083516002909302019182559183015191015581359086907fb6cc5299d123319247c357a200cd3d1c9fa8d3c8c3dd995574d5f0dce972b2d89061152290850185611e16565b604051611530929190611e6f565b60405180910390a35050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f5f6115b86115a95f546001600160a01b031690565b8530639a8baedf60e01b6115d5565b9150915081806115cd57505f8163ffffffff16115b949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561165d575f516020805191945081901c150291505b5094509492505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324c2a005887f34a29d6c50ec6073d89854e05e70736cfb407af340cf7fb872e4c0db7bd7c01460016040516020016116d7929190918252602082015260400190565b6040516020818303038152906040528051906020012089896040518563ffffffff1660e01b8152600401611724949392919093845260208401929092526040830152606082015260800190565b608060405180830381865afa15801561173f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117639190611e99565b8051925090505f82900361177b5760059250506118b5565b8351602082015161179c9163ffffffff169067ffffffffffffffff16611ee7565b4211156117ad5760069250506118b5565b604051630177c90f60e71b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bbe48780906024016040805180830381865afa158015611811573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118359190611efa565b509050816040015167ffffffffffffffff168167ffffffffffffffff1603611861575f935050506118b5565b5f856020015163ffffffff165f1415801561189f5750856020015163ffffffff16836020015167ffffffffffffffff1661189b9190611ee7565b4211155b9050806118ad5760076118af565b5f5b94505050505b94509492505050565b81818111156118ea5760405163f4eb2b2d60e01b81526004810182905260248101839052604401610738565b50505050565b5f60208284031215611900575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561194a578351805184526020908101518185015290930192604090920191600101611920565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b6008811061198557634e487b7160e01b5f52602160045260245ffd5b9052565b602080825282518282018190525f918401906040840190835b8181101561194a576119b5838551611969565b60209384019392909201916001016119a2565b5f5f5f604084860312156119da575f5ffd5b83359250602084013567ffffffffffffffff8111156119f7575f5ffd5b8401601f81018613611a07575f5ffd5b803567ffffffffffffffff811115611a1d575f5ffd5b8660208260051b8401011115611a31575f5ffd5b939660209190910195509293505050565b8015158114611a4f575f5ffd5b50565b5f5f60408385031215611a63575f5ffd5b823591506020830135611a7581611a42565b809150509250929050565b6001600160a01b0381168114611a4f575f5ffd5b5f60208284031215611aa4575f5ffd5b8135611aaf81611a80565b9392505050565b5f5f8284036080811215611ac8575f5ffd5b833592506060601f1982011215611add575f5ffd5b506020830190509250929050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f60018201611b3857611b38611b13565b5060010190565b83815260208101839052606081016115cd6040830184611969565b63ffffffff81168114611a4f575f5ffd5b5f60208284031215611b7b575f5ffd5b8135611aaf81611b5a565b8135611b9181611b5a565b63ffffffff8116905081548163ffffffff1982161783556020840135611bb681611b5a565b67ffffffff000000008160201b169050808367ffffffffffffffff198416171784556040850135611be681611a42565b68ffffffffffffffffff19929092169092179190911790151560401b68ff00000000000000001617905550565b606081018235611c2281611b5a565b63ffffffff1682526020830135611c3881611b5a565b63ffffffff1660208301526040830135611c5181611a42565b80151560408401525092915050565b5f5f85851115611c6e575f5ffd5b83861115611c7a575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611cb8576001600160e01b0319600485900360031b81901b82161691505b5092915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03841681526040602082018190525f90611d0b9083018486611cbf565b95945050505050565b6040516080810167ffffffffffffffff81118282101715611d4357634e487b7160e01b5f52604160045260245ffd5b60405290565b60038110611a4f575f5ffd5b5f6080828403128015611d66575f5ffd5b50611d6f611d14565b8251611d7a81611a80565b8152602083015165ffffffffffff81168114611d94575f5ffd5b60208201526040830151611da781611d49565b60408201526060830151611dba81611d49565b60608201529392505050565b5f60208284031215611dd6575f5ffd5b8151611aaf81611a42565b5f60208284031215611df1575f5ffd5b5051919050565b5f8235603e19833603018112611e0c575f5ffd5b9190910192915050565b5f5f8335601e19843603018112611e2b575f5ffd5b83018035915067ffffffffffffffff821115611e45575f5ffd5b602001915036819003821315611e59575f5ffd5b9250929050565b818382375f9101908152919050565b602081525f6115cd602083018486611cbf565b805167ffffffffffffffff81168114610f89575f5ffd5b5f6080828403128015611eaa575f5ffd5b50611eb3611d14565b82518152611ec360208401611e82565b6020820152611ed460408401611e82565b60408201526060830151611dba81611a80565b8082018082111561099057610990611b13565b5f5f60408385031215611f0b575f5ffd5b611f1483611e82565b9150611f2260208401611e82565b9050925092905056",
}

// TrainingGate is an auto generated Go binding around an Ethereum contract.
type TrainingGate struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *TrainingGate) GetABI() abi.ABI {
	return c.abi
}

// NewTrainingGate creates a new instance of TrainingGate.
func NewTrainingGate() *TrainingGate {
	parsed, err := TrainingGateMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &TrainingGate{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *TrainingGate) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium, address artifactRegistry, address auditAlerts, address attestationRegistry, address consentRegistry) returns()
func (trainingGate *TrainingGate) PackConstructor(consortium common.Address, artifactRegistry common.Address, auditAlerts common.Address, attestationRegistry common.Address, consentRegistry common.Address) []byte {
	enc, err := trainingGate.abi.Pack("", consortium, artifactRegistry, auditAlerts, attestationRegistry, consentRegistry)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAuthorize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8baedf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authorize(uint256 id) returns()
func (trainingGate *TrainingGate) PackAuthorize(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("authorize", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthorize is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a8baedf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authorize(uint256 id) returns()
func (trainingGate *TrainingGate) TryPackAuthorize(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("authorize", id)
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f72f450.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(uint256 id) view returns(uint8[] reasons)
func (trainingGate *TrainingGate) PackCheck(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("check", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f72f450.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(uint256 id) view returns(uint8[] reasons)
func (trainingGate *TrainingGate) TryPackCheck(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("check", id)
}

// UnpackCheck is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f72f450.
//
// Solidity: function check(uint256 id) view returns(uint8[] reasons)
func (trainingGate *TrainingGate) UnpackCheck(data []byte) ([]uint8, error) {
	out, err := trainingGate.abi.Unpack("check", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackCloseJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e01abca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeJob(uint256 id) returns()
func (trainingGate *TrainingGate) PackCloseJob(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("closeJob", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e01abca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeJob(uint256 id) returns()
func (trainingGate *TrainingGate) TryPackCloseJob(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("closeJob", id)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (trainingGate *TrainingGate) PackCount() []byte {
	enc, err := trainingGate.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (trainingGate *TrainingGate) TryPackCount() ([]byte, error) {
	return trainingGate.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (trainingGate *TrainingGate) UnpackCount(data []byte) (*big.Int, error) {
	out, err := trainingGate.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDatasets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff85e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function datasets(uint256 id) view returns((bytes32,bytes32)[])
func (trainingGate *TrainingGate) PackDatasets(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("datasets", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDatasets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff85e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function datasets(uint256 id) view returns((bytes32,bytes32)[])
func (trainingGate *TrainingGate) TryPackDatasets(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("datasets", id)
}

// UnpackDatasets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff85e1.
//
// Solidity: function datasets(uint256 id) view returns((bytes32,bytes32)[])
func (trainingGate *TrainingGate) UnpackDatasets(data []byte) ([]TrainingGateDataset, error) {
	out, err := trainingGate.abi.Unpack("datasets", data)
	if err != nil {
		return *new([]TrainingGateDataset), err
	}
	out0 := *abi.ConvertType(out[0], new([]TrainingGateDataset)).(*[]TrainingGateDataset)
	return out0, nil
}

// PackIsAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc949389b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAuthorized(uint256 id) view returns(bool)
func (trainingGate *TrainingGate) PackIsAuthorized(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("isAuthorized", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAuthorized is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc949389b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAuthorized(uint256 id) view returns(bool)
func (trainingGate *TrainingGate) TryPackIsAuthorized(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("isAuthorized", id)
}

// UnpackIsAuthorized is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc949389b.
//
// Solidity: function isAuthorized(uint256 id) view returns(bool)
func (trainingGate *TrainingGate) UnpackIsAuthorized(data []byte) (bool, error) {
	out, err := trainingGate.abi.Unpack("isAuthorized", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2329e48c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function job(uint256 id) view returns((address,uint40,uint40,bool,bytes32))
func (trainingGate *TrainingGate) PackJob(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("job", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2329e48c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function job(uint256 id) view returns((address,uint40,uint40,bool,bytes32))
func (trainingGate *TrainingGate) TryPackJob(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("job", id)
}

// UnpackJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2329e48c.
//
// Solidity: function job(uint256 id) view returns((address,uint40,uint40,bool,bytes32))
func (trainingGate *TrainingGate) UnpackJob(data []byte) (TrainingGateJob, error) {
	out, err := trainingGate.abi.Unpack("job", data)
	if err != nil {
		return *new(TrainingGateJob), err
	}
	out0 := *abi.ConvertType(out[0], new(TrainingGateJob)).(*TrainingGateJob)
	return out0, nil
}

// PackOpenJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68faebfd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openJob(bytes32 purpose, (bytes32,string)[] requests) returns(uint256 id)
func (trainingGate *TrainingGate) PackOpenJob(purpose [32]byte, requests []TrainingGateRequest) []byte {
	enc, err := trainingGate.abi.Pack("openJob", purpose, requests)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68faebfd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openJob(bytes32 purpose, (bytes32,string)[] requests) returns(uint256 id)
func (trainingGate *TrainingGate) TryPackOpenJob(purpose [32]byte, requests []TrainingGateRequest) ([]byte, error) {
	return trainingGate.abi.Pack("openJob", purpose, requests)
}

// UnpackOpenJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x68faebfd.
//
// Solidity: function openJob(bytes32 purpose, (bytes32,string)[] requests) returns(uint256 id)
func (trainingGate *TrainingGate) UnpackOpenJob(data []byte) (*big.Int, error) {
	out, err := trainingGate.abi.Unpack("openJob", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x115f746c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy(bytes32 purpose) view returns((uint32,uint32,bool))
func (trainingGate *TrainingGate) PackPolicy(purpose [32]byte) []byte {
	enc, err := trainingGate.abi.Pack("policy", purpose)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x115f746c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy(bytes32 purpose) view returns((uint32,uint32,bool))
func (trainingGate *TrainingGate) TryPackPolicy(purpose [32]byte) ([]byte, error) {
	return trainingGate.abi.Pack("policy", purpose)
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x115f746c.
//
// Solidity: function policy(bytes32 purpose) view returns((uint32,uint32,bool))
func (trainingGate *TrainingGate) UnpackPolicy(data []byte) (TrainingGatePolicy, error) {
	out, err := trainingGate.abi.Unpack("policy", data)
	if err != nil {
		return *new(TrainingGatePolicy), err
	}
	out0 := *abi.ConvertType(out[0], new(TrainingGatePolicy)).(*TrainingGatePolicy)
	return out0, nil
}

// PackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5be9395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPolicy(bytes32 purpose, (uint32,uint32,bool) newPolicy) returns()
func (trainingGate *TrainingGate) PackSetPolicy(purpose [32]byte, newPolicy TrainingGatePolicy) []byte {
	enc, err := trainingGate.abi.Pack("setPolicy", purpose, newPolicy)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe5be9395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPolicy(bytes32 purpose, (uint32,uint32,bool) newPolicy) returns()
func (trainingGate *TrainingGate) TryPackSetPolicy(purpose [32]byte, newPolicy TrainingGatePolicy) ([]byte, error) {
	return trainingGate.abi.Pack("setPolicy", purpose, newPolicy)
}

// TrainingGateAccessAuthorized represents a AccessAuthorized event raised by the TrainingGate contract.
type TrainingGateAccessAuthorized struct {
	Job     *big.Int
	Dataset [32]byte
	Trainer common.Address
	Purpose [32]byte
	Claim   [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGateAccessAuthorizedEventName = "AccessAuthorized"

// ContractEventName returns the user-defined event name.
func (TrainingGateAccessAuthorized) ContractEventName() string {
	return TrainingGateAccessAuthorizedEventName
}

// UnpackAccessAuthorizedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AccessAuthorized(uint256 indexed job, bytes32 indexed dataset, address indexed trainer, bytes32 purpose, bytes32 claim)
func (trainingGate *TrainingGate) UnpackAccessAuthorizedEvent(log *types.Log) (*TrainingGateAccessAuthorized, error) {
	event := "AccessAuthorized"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGateAccessAuthorized)
	if len(log.Data) > 0 {
		if err := trainingGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingGate.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingGateJobClosed represents a JobClosed event raised by the TrainingGate contract.
type TrainingGateJobClosed struct {
	Job *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const TrainingGateJobClosedEventName = "JobClosed"

// ContractEventName returns the user-defined event name.
func (TrainingGateJobClosed) ContractEventName() string {
	return TrainingGateJobClosedEventName
}

// UnpackJobClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobClosed(uint256 indexed job)
func (trainingGate *TrainingGate) UnpackJobClosedEvent(log *types.Log) (*TrainingGateJobClosed, error) {
	event := "JobClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGateJobClosed)
	if len(log.Data) > 0 {
		if err := trainingGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingGate.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// TrainingGateJobOpened represents a JobOpened event raised by the TrainingGate contract.
type TrainingGateJobOpened struct {
	Job     *big.Int
	Trainer common.Address
	Purpose [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGateJobOpenedEventName = "JobOpened"

// ContractEventName returns the user-defined event name.
func (TrainingGateJobOpened) ContractEventName() string {
	return TrainingGateJobOpenedEventName
}

// UnpackJobOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JobOpened(uint256 indexed job, address indexed trainer, bytes32 indexed purpose)
func (trainingGate *TrainingGate) UnpackJobOpenedEvent(log *types.Log) (*TrainingGateJobOpened, error) {
	event := "JobOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGateJobOpened)
	if len(log.Data) > 0 {
		if err := trainingGate.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range trainingGate.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
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
