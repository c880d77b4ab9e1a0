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

// ContributionRewardsCriterion is an auto generated low-level Go binding around an user-defined struct.
type ContributionRewardsCriterion struct {
	Statement [32]byte
	Params    [32]byte
	Other     [32]byte
}

// ContributionRewardsEvidence is an auto generated low-level Go binding around an user-defined struct.
type ContributionRewardsEvidence struct {
	Records       *big.Int
	IdColumn      [32]byte
	ConsentColumn [32]byte
}

// ContributionRewardsProgramme is an auto generated low-level Go binding around an user-defined struct.
type ContributionRewardsProgramme struct {
	Terms ContributionRewardsTerms
	Paid  *big.Int
}

// ContributionRewardsTerms is an auto generated low-level Go binding around an user-defined struct.
type ContributionRewardsTerms struct {
	Rate    *big.Int
	Budget  *big.Int
	End     *big.Int
	MaxAge  uint32
	Purpose [32]byte
}

// FederatedRoundsRound is an auto generated low-level Go binding around an user-defined struct.
type FederatedRoundsRound struct {
	Aggregator    common.Address
	Count         uint32
	OpenedAt      *big.Int
	Status        uint8
	Terms         FederatedRoundsTerms
	Members       [32]byte
	Root          *big.Int
	Params        [32]byte
	Column        [32]byte
	MembershipKey [32]byte
	Sum           *big.Int
}

// FederatedRoundsSubmission is an auto generated low-level Go binding around an user-defined struct.
type FederatedRoundsSubmission struct {
	Nullifier       *big.Int
	Time            uint64
	Dataset         TrainingGateDataset
	Params          []ClaimsParam
	Vector          CommitmentsTable
	MembershipProof []byte
	UpdateProof     []byte
}

// FederatedRoundsTerms is an auto generated low-level Go binding around an user-defined struct.
type FederatedRoundsTerms struct {
	Model    [32]byte
	Purpose  [32]byte
	Length   uint32
	Minimum  uint32
	Deadline uint64
}

// FederatedRoundsUpdate is an auto generated low-level Go binding around an user-defined struct.
type FederatedRoundsUpdate struct {
	Vector [32]byte
	Point  *big.Int
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

// ModelGovernorRules is an auto generated low-level Go binding around an user-defined struct.
type ModelGovernorRules struct {
	VotingDelay   *big.Int
	VotingPeriod  uint32
	TimelockDelay uint32
	Threshold     *big.Int
	Quorum        *big.Int
}

// ModelHeadsLine is an auto generated low-level Go binding around an user-defined struct.
type ModelHeadsLine struct {
	Owner     common.Address
	ChangedAt *big.Int
	Head      [32]byte
	Previous  [32]byte
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

// TrainingGateBase is an auto generated low-level Go binding around an user-defined struct.
type TrainingGateBase struct {
	Line    [32]byte
	Version [32]byte
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
	SrsId            [32]byte
	Ceremony         [32]byte
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialAdmin\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"isMember\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"executionDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"labelRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"label\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"multicall\",\"inputs\":[{\"name\":\"data\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"outputs\":[{\"name\":\"results\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"renounceRole\",\"inputs\":[{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"callerConfirmation\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setTargetFunctionRole\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"selectors\",\"type\":\"bytes4[]\",\"internalType\":\"bytes4[]\"},{\"name\":\"roleId\",\"type\":\"uint64\",\"internalType\":\"uint64\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Consortium",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161476838038061476883398101604081905261002f9161098f565b6040805180820182526011815270417373656e7420436f6e736f727469756d60781b602080830191909152825180840190935260018352603160f81b9083015290826001600160a01b03811661009f57604051630409d6d160e11b81525f60048201526024015b60405180910390fd5b6100ab5f82818061035a565b506100b79050826103e5565b610120526100c4816103e5565b61014052815160208084019190912060e052815190820120610100524660a05261015060e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526040516001905f5160206147485f395f51905f52906101959060208082526009908201526831bab9ba37b234b0b760b91b604082015260600190565b60405180910390a260026001600160401b03165f5160206147485f395f51905f526040516101dc9060208082526005908201526472656c617960d81b604082015260600190565b60405180910390a260036001600160401b03165f5160206147485f395f51905f52604051610225906020808252600790820152663a3930b4b732b960c91b604082015260600190565b60405180910390a260046001600160401b03165f5160206147485f395f51905f52604051610271906020808252600a908201526930b3b3b932b3b0ba37b960b11b604082015260600190565b60405180910390a260056001600160401b03165f5160206147485f395f51905f526040516102ba9060208082526007908201526630bab234ba37b960c91b604082015260600190565b60405180910390a260066001600160401b03165f5160206147485f395f51905f526040516103049060208082526008908201526733b7bb32b93737b960c11b604082015260600190565b60405180910390a260076001600160401b03165f5160206147485f395f51905f5260405161034c9060208082526006908201526536b4b73a32b960d11b604082015260600190565b60405180910390a250610a5e565b5f6103658585610422565b15610376576103748585610486565b505b6001600160401b0385165f8181526008602090815260408083206001600160a01b03891680855290835281842080546001600160d01b03191681556001018490559383526009825280832093835292905220805460ff191690556103dc858585856104d6565b95945050505050565b5f5f829050601f8151111561040f578260405163305a27a960e01b815260040161009691906109b5565b805161041a826109ea565b179392505050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b038516845290915281205465ffffffffffff16801580159061047c575061046861071c565b65ffffffffffff168165ffffffffffff1611155b9150505b92915050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b0385168452909152812080546001600160d01b03191681556001018190556104cf838361072b565b9392505050565b5f6002600160401b03196001600160401b038616016105135760405163061c6a4360e21b81526001600160401b0386166004820152602401610096565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff16159081156106085763ffffffff851661055e61071c565b6105689190610a24565b905060405180604001604052808265ffffffffffff1681526020016105988663ffffffff1661081360201b60201c565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c16845282529091208351815494909201519092166601000000000000026001600160a01b031990931665ffffffffffff909116179190911790556106ae565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a1684529091528120546106549166010000000000009091046001600160701b031690869061081c565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316660100000000000002600160301b600160a01b03199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b5f610726426108c2565b905090565b5f6002600160401b03196001600160401b038416016107685760405163061c6a4360e21b81526001600160401b0384166004820152602401610096565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff1690036107a957505f610480565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b63ffffffff1690565b5f80806108316001600160701b0387166108f8565b90505f61086c8563ffffffff168763ffffffff168463ffffffff1611610857575f610861565b6108618885610a42565b63ffffffff16610916565b905063ffffffff811661087d61071c565b6108879190610a24565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f65ffffffffffff8211156108f4576040516306dfcc6560e41b81526030600482015260248101839052604401610096565b5090565b5f8061090c6001600160701b038416610925565b5090949350505050565b5f8282188284110282186104cf565b5f80806109398461093461071c565b610946565b9250925092509193909250565b6001600160501b03602083901c166001600160701b03831665ffffffffffff604085901c811690841681111561097e57828282610982565b815f5f5b9250925092509250925092565b5f6020828403121561099f575f5ffd5b81516001600160a01b03811681146104cf575f5ffd5b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610a0a575f198160200360031b1b821691505b50919050565b634e487b7160e01b5f52601160045260245ffd5b65ffffffffffff818116838216019081111561048057610480610a10565b63ffffffff828116828216039081111561048057610480610a10565b60805160a05160c05160e051610100516101205161014051613c99610aaf5f395f61212201525f6120f201525f612c2101525f612bf901525f612b5401525f612b7e01525f612ba80152613c995ff3fe60806040526004361061028b575f3560e01c80638479bc2711610155578063bccd8dd9116100be578063d1f856ee11610078578063d1f856ee1461098b578063d22b5989146109aa578063d5391393146109c9578063d6bb62c6146109dd578063f801a698146109fc578063fe0776f514610a35575f5ffd5b8063bccd8dd9146108c8578063c1dbb1b0146108e7578063c79445d01461092f578063ca6eec7814610943578063cc1b6c8114610962578063ccc5749014610977575f5ffd5b8063a61b93cc1161010f578063a61b93cc146107f0578063a64d95ce14610804578063abd9bd2a14610823578063ac9650d814610842578063b70096131461086e578063b7d2b162146108a9575f5ffd5b80638479bc271461065a57806384b0196e1461071b578063853551b81461074257806387dc661f1461076157806394c7d7ee146107b2578063a166aa89146107d1575f5ffd5b80633adc277a116101f7578063530dd456116101b1578063530dd4561461055b5780636d5115bd146105965780636e1d616e146105b557806375b238fc146105c95780637b4ee565146105dc5780637e76372c146105fb575f5ffd5b80633adc277a146104805780633ca7c02a146104b65780634136a33c146104d05780634665096d146105085780634c1da1e21461051d578063529629521461053c575f5ffd5b80631c1b9ef2116102485780631c1b9ef2146103955780631cff79cd146103c257806325c471a0146103d55780633078f114146103f457806330cae1871461044d5780633225b10b1461046c575f5ffd5b8063044218231461028f57806308d6122d146102c05780630b0a93ba146102e157806312be872714610323578063167bd3951461035757806318ff183c14610376575b5f5ffd5b34801561029a575f5ffd5b506102a3600281565b6040516001600160401b0390911681526020015b60405180910390f35b3480156102cb575f5ffd5b506102df6102da366004613363565b610a54565b005b3480156102ec575f5ffd5b506102a36102fb3660046133c5565b6001600160401b039081165f9081526001602081905260409091200154600160401b90041690565b34801561032e575f5ffd5b5061034261033d3660046133c5565b610aa6565b60405163ffffffff90911681526020016102b7565b348015610362575f5ffd5b506102df6103713660046133de565b610ae0565b348015610381575f5ffd5b506102df610390366004613419565b610af6565b3480156103a0575f5ffd5b506103b46103af36600461345b565b610b58565b6040519081526020016102b7565b6103426103d03660046134b2565b610c25565b3480156103e0575f5ffd5b506102df6103ef366004613515565b610d51565b3480156103ff575f5ffd5b5061041361040e366004613557565b610d73565b6040516102b7949392919065ffffffffffff948516815263ffffffff93841660208201529190921660408201529116606082015260800190565b348015610458575f5ffd5b506102df610467366004613571565b610dd7565b348015610477575f5ffd5b506102a3600481565b34801561048b575f5ffd5b5061049f61049a3660046135a2565b610de9565b60405165ffffffffffff90911681526020016102b7565b3480156104c1575f5ffd5b506102a36001600160401b0381565b3480156104db575f5ffd5b506103426104ea3660046135a2565b5f90815260026020526040902054600160301b900463ffffffff1690565b348015610513575f5ffd5b5062093a80610342565b348015610528575f5ffd5b506103426105373660046135b9565b610e1a565b348015610547575f5ffd5b506102df610556366004613571565b610e47565b348015610566575f5ffd5b506102a36105753660046133c5565b6001600160401b039081165f90815260016020819052604090912001541690565b3480156105a1575f5ffd5b506102a36105b03660046135e9565b610e59565b3480156105c0575f5ffd5b506102a3600581565b3480156105d4575f5ffd5b506102a35f81565b3480156105e7575f5ffd5b506102df6105f6366004613615565b610e93565b348015610606575f5ffd5b5061064a610615366004613557565b6001600160401b0382165f9081526009602090815260408083206001600160a01b038516845290915290205460ff1692915050565b60405190151581526020016102b7565b348015610665575f5ffd5b506106e8610674366004613557565b60408051606080820183525f80835260208084018290529284018190526001600160401b03959095168552600882528285206001600160a01b03948516865282529382902082519485018352805465ffffffffffff81168652600160301b9004909316908401526001909101549082015290565b60408051825165ffffffffffff1681526020808401516001600160a01b03169082015291810151908201526060016102b7565b348015610726575f5ffd5b5061072f610f77565b6040516102b79796959493929190613686565b34801561074d575f5ffd5b506102df61075c36600461371c565b610fb9565b34801561076c575f5ffd5b506107a561077b366004613737565b6001600160a01b03919091165f908152600760209081526040808320938352929052205460ff1690565b6040516102b79190613795565b3480156107bd575f5ffd5b506102df6107cc3660046134b2565b611050565b3480156107dc575f5ffd5b5061064a6107eb3660046135b9565b6110fa565b3480156107fb575f5ffd5b506102a3600381565b34801561080f575f5ffd5b506102df61081e3660046137a3565b611121565b34801561082e575f5ffd5b506103b461083d3660046137cb565b611133565b34801561084d575f5ffd5b5061086161085c36600461382b565b61116c565b6040516102b79190613869565b348015610879575f5ffd5b5061088d6108883660046138cc565b611251565b60408051921515835263ffffffff9091166020830152016102b7565b3480156108b4575f5ffd5b506102df6108c3366004613557565b611342565b3480156108d3575f5ffd5b506102df6108e2366004613914565b6113ae565b3480156108f2575f5ffd5b5061064a61090136600461394a565b6001600160a01b03919091165f9081526006602052604090205460016001600160401b039092161c81161490565b34801561093a575f5ffd5b506102a3600181565b34801561094e575f5ffd5b506102df61095d3660046135a2565b61163c565b34801561096d575f5ffd5b5062069780610342565b348015610982575f5ffd5b506102a3600681565b348015610996575f5ffd5b5061088d6109a5366004613557565b61175e565b3480156109b5575f5ffd5b506102df6109c4366004613966565b611789565b3480156109d4575f5ffd5b506102a3600781565b3480156109e8575f5ffd5b506103426109f73660046137cb565b61179b565b348015610a07575f5ffd5b50610a1b610a16366004613997565b6118a9565b6040805192835263ffffffff9091166020830152016102b7565b348015610a40575f5ffd5b506102df610a4f366004613557565b6119ea565b610a5c611a22565b5f5b82811015610a9f57610a9785858584818110610a7c57610a7c6139ee565b9050602002016020810190610a919190613a02565b84611a99565b600101610a5e565b5050505050565b6001600160401b0381165f90815260016020819052604082200154610ada90600160801b90046001600160701b0316611b57565b92915050565b610ae8611a22565b610af28282611b75565b5050565b610afe611a22565b604051637a9e5e4b60e01b81526001600160a01b038281166004830152831690637a9e5e4b906024015f604051808303815f87803b158015610b3e575f5ffd5b505af1158015610b50573d5f5f3e3d5ffd5b505050505050565b5f610ada7f6deae3ee1f6b4625733ac81b391195fcfc3a9cf4fbeac7f3844e3e035c81e872610b8a60208501856135b9565b610b9a60408601602087016135b9565b610baa60608701604088016133c5565b610bba6080880160608901613a1d565b6040805160208101969096526001600160a01b03948516908601529290911660608401526001600160401b031660808381019190915265ffffffffffff90911660a083015284013560c082015260e00160405160208183030381529060405280519060200120611be6565b5f338180610c3583888888611c12565b9150915081158015610c4b575063ffffffff8116155b15610c9e578287610c5c8888611c63565b6040516381c6f24b60e01b81526001600160a01b0393841660048201529290911660248301526001600160e01b03191660448201526064015b60405180910390fd5b5f610cab84898989611133565b90505f63ffffffff8316151580610cd15750610cc682610de9565b65ffffffffffff1615155b15610ce257610cdf82611c7a565b90505b600354610cf88a610cf38b8b611c63565b611d78565b600381905550610d3f8a8a8a8080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250349250611d9d915050565b506003559450505050505b9392505050565b610d59611a22565b610d6d8383610d6786610aa6565b84611e69565b50505050565b6001600160401b0382165f9081526001602090815260408083206001600160a01b03851684529091528120805465ffffffffffff811692918291829190610dc990600160301b90046001600160701b0316611ef4565b969991985096509350505050565b610ddf611a22565b610af28282611f15565b5f8181526002602052604081205465ffffffffffff16610e0881611fb8565b610e125780610d4a565b5f9392505050565b6001600160a01b0381165f90815260208190526040812060010154610ada906001600160701b0316611b57565b610e4f611a22565b610af28282611fe6565b6001600160a01b0382165f908152602081815260408083206001600160e01b0319851684529091529020546001600160401b031692915050565b610e9b611a22565b5f805b82811015610f1c575f848483818110610eb957610eb96139ee565b9050602002016020810190610ece91906133c5565b9050610ed981612097565b610f01576040516303603bf360e41b81526001600160401b0382166004820152602401610c95565b60016001600160401b0390911681901b929092179101610e9e565b506001600160a01b0384165f8181526006602052604090819020839055517f03b39e4866d4adc096238a4f6f983c9b28a3a99fffbeaacf0c989befe94ebd1890610f699086908690613a36565b60405180910390a250505050565b5f6060805f5f5f6060610f886120eb565b610f9061211b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b610fc1611a22565b6001600160401b0383161580610fdf57506001600160401b03838116145b156110085760405163061c6a4360e21b81526001600160401b0384166004820152602401610c95565b826001600160401b03167f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4508383604051611043929190613abc565b60405180910390a2505050565b60408051638fb3603760e01b80825291513392918391638fb36037916004808201926020929091908290030181865afa15801561108f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b39190613acf565b6001600160e01b031916146110e657604051630641fee960e31b81526001600160a01b0382166004820152602401610c95565b610a9f6110f585838686611133565b611c7a565b6001600160a01b03165f90815260208190526040902060010154600160701b900460ff1690565b611129611a22565b610af28282612146565b5f8484848460405160200161114b9493929190613aea565b6040516020818303038152906040528051906020012090505b949350505050565b604080515f815260208101909152606090826001600160401b0381111561119557611195613a80565b6040519080825280602002602001820160405280156111c857816020015b60608152602001906001900390816111b35790505b5091505f5b8381101561124957611224308686848181106111eb576111eb6139ee565b90506020028101906111fd9190613b5b565b8560405160200161121093929190613b9d565b604051602081830303815290604052612255565b838281518110611236576112366139ee565b60209081029190910101526001016111cd565b505092915050565b5f5f61125c846110fa565b1561126b57505f90508061133a565b306001600160a01b0386160361128f5761128584846122d7565b5f9150915061133a565b638561a1b560e01b6001600160e01b03198416016112ff575f5f6112b35f8861175e565b915091505f6112c187610e1a565b90505f6112da8363ffffffff168363ffffffff166122ed565b9050836112e8575f5f6112f2565b63ffffffff811615815b955095505050505061133a565b5f61130a8585610e59565b90505f5f611318838961175e565b9150915081611328575f5f611332565b63ffffffff811615815b945094505050505b935093915050565b61134c82826122fc565b6001600160401b0382165f8181526009602090815260408083206001600160a01b0386168085529252808320805460ff19166001179055519092917fd2658c65411e20b26d3c77579dc26163e9bec8affd0deee248b0bb6d20fa25c891a35050565b5f806113bd60208601866135b9565b6113cd60608701604088016133c5565b6001600160a01b0382165f90815260076020908152604080832060808b013584529091528120929450909250815460ff16600281111561140f5761140f613761565b1461143b578054604051637e78855f60e01b8152610c9591859160808a01359160ff1690600401613bc0565b611443612304565b65ffffffffffff1661145b6080880160608901613a1d565b65ffffffffffff161161149c576114786080870160608801613a1d565b6040516398310c0b60e01b815265ffffffffffff9091166004820152602401610c95565b6001600160a01b0383165f908152600660205260409020546001600160401b0383161c6001908116146114fc57604051636d16c27360e11b81526001600160a01b03841660048201526001600160401b0383166024820152604401610c95565b5f61150687610b58565b90506115148482888861230e565b61153157604051636944dbe360e01b815260040160405180910390fd5b60018361154460408a0160208b016135b9565b8454610100600160e81b031916600160481b6001600160a01b0383160268ffffffffffffffff001916176101006001600160401b03841602178086558390869060ff1916600183600281111561159c5761159c613761565b02179055505050506115ad87612380565b6115bd60408801602089016135b9565b6001600160a01b03168760800135856001600160a01b03167fdba7924958a13e903867e8ada63257f5f3ce23a08ff7ffcd4d95515211a17480868b606001602081019061160a9190613a1d565b604080516001600160401b03909316835265ffffffffffff90911660208301520160405180910390a450505050505050565b335f8181526007602090815260408083208584529091529020805460029060ff168181111561166d5761166d613761565b03611695578054604051637e78855f60e01b8152610c95918491869160ff1690600401613bc0565b805460ff1916600217815560405183906001600160a01b038416907f3026993f4e06fc52b2f2f8ee2035821b9b29172ab964da353b6ba3c89133727e905f90a380546001600160401b036101008204165f9081526008602090815260408083206001600160a01b03600160481b90950485168452909152902080549091600160301b909104811690841614801561172f5750838160010154145b15610d6d578154610a9f9061010081046001600160401b031690600160481b90046001600160a01b03166125b4565b5f5f61176a84846125fd565b9092509050611779848461266f565b15611782575f91505b9250929050565b611791611a22565b610af282826126d0565b5f33816117a88585611c63565b90505f6117b788888888611133565b5f8181526002602052604081205491925065ffffffffffff90911690036117f45760405163060a299b60e41b815260048101829052602401610c95565b6118008888888861278b565b61184857604051630ff89d4760e21b81526001600160a01b038085166004830152808a166024830152881660448201526001600160e01b031983166064820152608401610c95565b5f81815260026020526040808220805465ffffffffffff1916908190559051600160301b90910463ffffffff1691829184917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f791a398975050505050505050565b5f8033816118b982898989611c12565b9150505f8163ffffffff166118cc612304565b6118d69190613be4565b905063ffffffff8216158061190c57505f8665ffffffffffff1611801561190c57508065ffffffffffff168665ffffffffffff16105b1561191d578289610c5c8a8a611c63565b6119378665ffffffffffff168265ffffffffffff166122ed565b9550611945838a8a8a611133565b945061195085612853565b5f8581526002602052604090819020805465ffffffffffff891669ffffffffffffffffffff19821617600160301b9182900463ffffffff90811660010190811692830291909117909255915190955086907f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b4906119d6908a9088908f908f908f90613c02565b60405180910390a350505094509492505050565b6001600160a01b0381163314611a1357604051635f159e6360e01b815260040160405180910390fd5b611a1d82826125b4565b505050565b335f80611a3083823661289f565b9150915081611a1d578063ffffffff165f03611a8a575f611a518136612962565b5060405163f07e038f60e01b81526001600160a01b03871660048201526001600160401b03821660248201529092506044019050610c95565b610d6d6110f584305f36611133565b638561a1b560e01b6001600160e01b0319831601611ad657604051637a3a272560e11b81526001600160e01b031983166004820152602401610c95565b6001600160a01b0383165f818152602081815260408083206001600160e01b0319871680855290835292819020805467ffffffffffffffff19166001600160401b038716908117909155905192835292917f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde949151910160405180910390a3505050565b5f5f611b6b836001600160701b0316611ef4565b5090949350505050565b6001600160a01b0382165f81815260208190526040908190206001018054841515600160701b0260ff60701b19909116179055517f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb13890611bda90841515815260200190565b60405180910390a25050565b5f610ada611bf2612b48565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80306001600160a01b03861603611c3857611c2f86858561289f565b91509150611c5a565b60048310611c5457611c4f86866108888787611c63565b611c2f565b505f9050805b94509492505050565b5f611c716004828486613b34565b610d4a91613c47565b5f8181526002602052604081205465ffffffffffff811690600160301b900463ffffffff16818303611cc25760405163060a299b60e41b815260048101859052602401610c95565b611cca612304565b65ffffffffffff168265ffffffffffff161115611cfd57604051630c65b5bd60e11b815260048101859052602401610c95565b611d0682611fb8565b15611d2757604051631e2975b960e21b815260048101859052602401610c95565b5f84815260026020526040808220805465ffffffffffff191690555163ffffffff83169186917f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d9190a39392505050565b6001600160a01b0382165f9081526001600160e01b0319821660205260408120610d4a565b606081471015611dc95760405163cf47918160e01b815247600482015260248101839052604401610c95565b5f611dd5858486612c71565b9050808015611df657505f3d1180611df657505f856001600160a01b03163b115b15611e0b57611e03612c86565b915050610d4a565b8015611e3557604051639996b31560e01b81526001600160a01b0386166004820152602401610c95565b3d15611e4857611e43612c9f565b611e61565b60405163d6bda27560e01b815260040160405180910390fd5b509392505050565b5f611e74858561266f565b15611e8557611e8385856125b4565b505b6001600160401b0385165f8181526008602090815260408083206001600160a01b03891680855290835281842080546001600160d01b03191681556001018490559383526009825280832093835292905220805460ff19169055611eeb85858585612caa565b95945050505050565b5f5f5f611f0884611f03612304565b612ef0565b9250925092509193909250565b6001600160401b0382161580611f3357506001600160401b03828116145b15611f5c5760405163061c6a4360e21b81526001600160401b0383166004820152602401610c95565b6001600160401b038281165f818152600160208190526040808320909101805467ffffffffffffffff19169486169485179055517f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409190a35050565b5f611fc1612304565b65ffffffffffff16611fd662093a8084613be4565b65ffffffffffff16111592915050565b6001600160401b038216158061200457506001600160401b03828116145b1561202d5760405163061c6a4360e21b81526001600160401b0383166004820152602401610c95565b6001600160401b038281165f81815260016020819052604080832090910180546fffffffffffffffff00000000000000001916600160401b958716958602179055517f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae29190a35050565b5f6001600160401b038216158015906120ba57506001600160401b038216600614155b80156120d057506001600160401b038216600714155b8015610ada575060ff6001600160401b038316111592915050565b60606121167f0000000000000000000000000000000000000000000000000000000000000000612f3c565b905090565b60606121167f0000000000000000000000000000000000000000000000000000000000000000612f3c565b67fffffffffffffffe196001600160401b038316016121835760405163061c6a4360e21b81526001600160401b0383166004820152602401610c95565b6001600160401b0382165f908152600160208190526040822001546121bc90600160801b90046001600160701b03168362069780612f79565b6001600160401b0385165f818152600160208190526040918290200180546001600160701b03909516600160801b026dffffffffffffffffffffffffffff60801b199095169490941790935591519092507ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b4890611043908590859063ffffffff92909216825265ffffffffffff16602082015260400190565b60605f612262848461301f565b905080801561228357505f3d118061228357505f846001600160a01b03163b115b1561229857612290612c86565b915050610ada565b80156122c257604051639996b31560e01b81526001600160a01b0385166004820152602401610c95565b3d15611e48576122d0612c9f565b5092915050565b5f6122e28383611d78565b600354149392505050565b5f828218828411028218610d4a565b611a13611a22565b5f61211642613032565b5f846001600160a01b03163b5f0361236d575f5f61232d868686613068565b5090925090505f81600381111561234657612346613761565b1480156123645750866001600160a01b0316826001600160a01b0316145b92505050611164565b612379858585856130af565b9050611164565b5f8061239260608401604085016133c5565b6123a260408501602086016135b9565b6001600160401b0382165f9081526009602090815260408083206001600160a01b0385168452909152902054919350915060ff161561241057604051600161382560ea1b031981526001600160401b03831660048201526001600160a01b0382166024820152604401610c95565b5f61241b8383610d73565b50505090508065ffffffffffff165f148061243b575061243b838361266f565b1561245a57612454838361244e86610aa6565b5f611e69565b50612502565b6001600160401b0383165f9081526008602090815260408083206001600160a01b038616845290915290205465ffffffffffff168015806124ba575065ffffffffffff81166124af6080870160608801613a1d565b65ffffffffffff1611155b1561250057604051638a535d0360e01b81526001600160401b03851660048201526001600160a01b038416602482015265ffffffffffff82166044820152606401610c95565b505b60405180606001604052808560600160208101906125209190613a1d565b65ffffffffffff16815260209081019061253c908701876135b9565b6001600160a01b0390811682526080909601356020918201526001600160401b039094165f90815260088552604080822094871682529385528390208151815495830151909616600160301b026001600160d01b031990951665ffffffffffff90961695909517939093178455500151600190910155565b6001600160401b0382165f9081526008602090815260408083206001600160a01b0385168452909152812080546001600160d01b0319168155600101819055610d4a8383613119565b5f8067fffffffffffffffe196001600160401b038516016126235750600190505f611782565b5f5f61262f8686610d73565b5050915091508165ffffffffffff165f141580156126645750612650612304565b65ffffffffffff168265ffffffffffff1611155b935091506117829050565b6001600160401b0382165f9081526008602090815260408083206001600160a01b038516845290915281205465ffffffffffff16801580159061116457506126b5612304565b65ffffffffffff168165ffffffffffff161115949350505050565b6001600160a01b0382165f90815260208190526040812060010154612702906001600160701b03168362069780612f79565b6001600160a01b0385165f818152602081815260409182902060010180546dffffffffffffffffffffffffffff19166001600160701b039690961695909517909455805163ffffffff8716815265ffffffffffff841694810194909452919350917fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c9101611043565b5f336001600160a01b0386168190036127a8576001915050611164565b5f6127b35f8361175e565b5090505f6127d16127cb6102fb896105b08a8a611c63565b8461175e565b50905081806127dd5750805b156127ee5760019350505050611164565b306001600160a01b03881603612846575f5f61280a8888612962565b509150915081801561282457506001600160401b03811615155b15612843575f612834828761175e565b50965061116495505050505050565b50505b505f979650505050505050565b5f8181526002602052604090205465ffffffffffff16801580159061287e575061287c81611fb8565b155b15610af25760405163813e945960e01b815260048101839052602401610c95565b5f8060048310156128b457505f90508061133a565b306001600160a01b038616036128d757611285306128d28686611c63565b6122d7565b5f5f5f6128e48787612962565b925092509250821580156128fc57506128fc306110fa565b1561290f575f5f9450945050505061133a565b5f5f61291b848b61175e565b9150915081612934575f5f96509650505050505061133a565b61294a8363ffffffff168263ffffffff166122ed565b63ffffffff8116159b909a5098505050505050505050565b5f8080600484101561297b57505f915081905080612b41565b5f6129868686611c63565b90506001600160e01b031981166310a6aa3760e31b14806129b757506001600160e01b031981166330cae18760e01b145b806129d257506001600160e01b0319811663294b14a960e11b145b806129ed57506001600160e01b03198116635326cae760e11b145b80612a0857506001600160e01b0319811663d22b598960e01b145b15612a1d5760015f5f93509350935050612b41565b6001600160e01b0319811663063fc60f60e21b1480612a4c57506001600160e01b0319811663167bd39560e01b145b80612a6757506001600160e01b031981166308d6122d60e01b145b15612aa6575f612a7b60246004888a613b34565b810190612a8891906135b9565b90505f612a9482610e1a565b600196505f95509350612b4192505050565b6001600160e01b0319811663012e238d60e51b1480612ad557506001600160e01b03198116635be958b160e11b145b15612b2d575f612ae960246004888a613b34565b810190612af691906133c5565b90506001612b1f826001600160401b039081165f90815260016020819052604090912001541690565b5f9450945094505050612b41565b5f612b383083610e59565b5f935093509350505b9250925092565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612ba057507f000000000000000000000000000000000000000000000000000000000000000046145b15612bca57507f000000000000000000000000000000000000000000000000000000000000000090565b612116604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f83516020850186885af1949350505050565b6040513d81523d5f602083013e3d602001810160405290565b6040513d5f823e3d81fd5b5f67fffffffffffffffe196001600160401b03861601612ce85760405163061c6a4360e21b81526001600160401b0386166004820152602401610c95565b6001600160401b0385165f9081526001602090815260408083206001600160a01b038816845290915281205465ffffffffffff1615908115612dd8578463ffffffff16612d33612304565b612d3d9190613be4565b905060405180604001604052808265ffffffffffff168152602001612d6b8663ffffffff1663ffffffff1690565b6001600160701b039081169091526001600160401b0389165f9081526001602090815260408083206001600160a01b038c1684528252909120835181549490920151909216600160301b026001600160a01b031990931665ffffffffffff90911617919091179055612e82565b6001600160401b0387165f9081526001602090815260408083206001600160a01b038a168452909152812054612e2191600160301b9091046001600160701b0316908690612f79565b6001600160401b0389165f9081526001602090815260408083206001600160a01b038c168452909152902080546001600160701b03909316600160301b0273ffffffffffffffffffffffffffff000000000000199093169290921790915590505b6040805163ffffffff8616815265ffffffffffff831660208201528315158183015290516001600160a01b038816916001600160401b038a16917ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9181900360600190a35095945050505050565b69ffffffffffffffffffff602083901c166001600160701b03831665ffffffffffff604085901c8116908416811115612f2b57828282612f2f565b815f5f5b9250925092509250925092565b60605f612f4883613202565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f5f5f612f8e866001600160701b0316611b57565b90505f612fc98563ffffffff168763ffffffff168463ffffffff1611612fb4575f612fbe565b612fbe8885613c7d565b63ffffffff166122ed565b90508063ffffffff16612fda612304565b612fe49190613be4565b925063ffffffff8616602083901b67ffffffff0000000016604085901b6dffffffffffff000000000000000016171793505050935093915050565b5f5f5f835160208501865af49392505050565b5f65ffffffffffff821115613064576040516306dfcc6560e41b81526030600482015260248101839052604401610c95565b5090565b5f8080604184900361309c578435602086013560408701355f1a61308e89828585613229565b9550955095505050506130a6565b505f915060029050825b93509350939050565b60408051630b135d3f60e11b808252600482018690526024820192909252604481018390525f91908390818660648301375f82606483010152601f820160051c60051b915060205f60648401838b5afa9050825f5114601f3d111681169350505050949350505050565b5f67fffffffffffffffe196001600160401b038416016131575760405163061c6a4360e21b81526001600160401b0384166004820152602401610c95565b6001600160401b0383165f9081526001602090815260408083206001600160a01b038616845290915281205465ffffffffffff16900361319857505f610ada565b6001600160401b0383165f8181526001602090815260408083206001600160a01b038716808552925280832080546001600160a01b0319169055519092917ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c16691a350600192915050565b5f60ff8216601f811115610ada57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561326257505f915060039050826132e7565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156132b3573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166132de57505f9250600191508290506132e7565b92505f91508190505b9450945094915050565b6001600160a01b0381168114613305575f5ffd5b50565b5f5f83601f840112613318575f5ffd5b5081356001600160401b0381111561332e575f5ffd5b6020830191508360208260051b8501011115611782575f5ffd5b80356001600160401b038116811461335e575f5ffd5b919050565b5f5f5f5f60608587031215613376575f5ffd5b8435613381816132f1565b935060208501356001600160401b0381111561339b575f5ffd5b6133a787828801613308565b90945092506133ba905060408601613348565b905092959194509250565b5f602082840312156133d5575f5ffd5b610d4a82613348565b5f5f604083850312156133ef575f5ffd5b82356133fa816132f1565b91506020830135801515811461340e575f5ffd5b809150509250929050565b5f5f6040838503121561342a575f5ffd5b8235613435816132f1565b9150602083013561340e816132f1565b5f60a08284031215613455575f5ffd5b50919050565b5f60a0828403121561346b575f5ffd5b610d4a8383613445565b5f5f83601f840112613485575f5ffd5b5081356001600160401b0381111561349b575f5ffd5b602083019150836020828501011115611782575f5ffd5b5f5f5f604084860312156134c4575f5ffd5b83356134cf816132f1565b925060208401356001600160401b038111156134e9575f5ffd5b6134f586828701613475565b9497909650939450505050565b803563ffffffff8116811461335e575f5ffd5b5f5f5f60608486031215613527575f5ffd5b61353084613348565b92506020840135613540816132f1565b915061354e60408501613502565b90509250925092565b5f5f60408385031215613568575f5ffd5b61343583613348565b5f5f60408385031215613582575f5ffd5b61358b83613348565b915061359960208401613348565b90509250929050565b5f602082840312156135b2575f5ffd5b5035919050565b5f602082840312156135c9575f5ffd5b8135610d4a816132f1565b6001600160e01b031981168114613305575f5ffd5b5f5f604083850312156135fa575f5ffd5b8235613605816132f1565b9150602083013561340e816135d4565b5f5f5f60408486031215613627575f5ffd5b8335613632816132f1565b925060208401356001600160401b0381111561364c575f5ffd5b6134f586828701613308565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6136a460e0830189613658565b82810360408401526136b68189613658565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561370b5783518352602093840193909201916001016136ed565b50909b9a5050505050505050505050565b5f5f5f6040848603121561372e575f5ffd5b6134cf84613348565b5f5f60408385031215613748575f5ffd5b8235613753816132f1565b946020939093013593505050565b634e487b7160e01b5f52602160045260245ffd5b6003811061379157634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610ada8284613775565b5f5f604083850312156137b4575f5ffd5b6137bd83613348565b915061359960208401613502565b5f5f5f5f606085870312156137de575f5ffd5b84356137e9816132f1565b935060208501356137f9816132f1565b925060408501356001600160401b03811115613813575f5ffd5b61381f87828801613475565b95989497509550505050565b5f5f6020838503121561383c575f5ffd5b82356001600160401b03811115613851575f5ffd5b61385d85828601613308565b90969095509350505050565b5f602082016020835280845180835260408501915060408160051b8601019250602086015f5b828110156138c057603f198786030184526138ab858351613658565b9450602093840193919091019060010161388f565b50929695505050505050565b5f5f5f606084860312156138de575f5ffd5b83356138e9816132f1565b925060208401356138f9816132f1565b91506040840135613909816135d4565b809150509250925092565b5f5f5f60c08486031215613926575f5ffd5b6139308585613445565b925060a08401356001600160401b038111156134e9575f5ffd5b5f5f6040838503121561395b575f5ffd5b823561358b816132f1565b5f5f60408385031215613977575f5ffd5b82356137bd816132f1565b803565ffffffffffff8116811461335e575f5ffd5b5f5f5f5f606085870312156139aa575f5ffd5b84356139b5816132f1565b935060208501356001600160401b038111156139cf575f5ffd5b6139db87828801613475565b90945092506133ba905060408601613982565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215613a12575f5ffd5b8135610d4a816135d4565b5f60208284031215613a2d575f5ffd5b610d4a82613982565b602080825281018290525f8360408301825b85811015613a76576001600160401b03613a6184613348565b16825260209283019290910190600101613a48565b5095945050505050565b634e487b7160e01b5f52604160045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f611164602083018486613a94565b5f60208284031215613adf575f5ffd5b8151610d4a816135d4565b6001600160a01b038581168252841660208201526060604082018190525f90613b169083018486613a94565b9695505050505050565b634e487b7160e01b5f52601160045260245ffd5b5f5f85851115613b42575f5ffd5b83861115613b4e575f5ffd5b5050820193919092039150565b5f5f8335601e19843603018112613b70575f5ffd5b8301803591506001600160401b03821115613b89575f5ffd5b602001915036819003821315611782575f5ffd5b828482375f8382015f815283518060208601835e5f910190815295945050505050565b6001600160a01b038416815260208101839052606081016111646040830184613775565b65ffffffffffff8181168382160190811115610ada57610ada613b20565b65ffffffffffff861681526001600160a01b038581166020830152841660408201526080606082018190525f90613c3c9083018486613a94565b979650505050505050565b80356001600160e01b031981169060048410156122d0576001600160e01b031960049490940360031b84901b1690921692915050565b63ffffffff8281168282160390811115610ada57610ada613b20561256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a450",
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

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (consortium *Consortium) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := consortium.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (consortium *Consortium) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return consortium.abi.Pack("renounceRole", roleId, callerConfirmation)
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

// ContributionRewardsMetaData contains all meta data concerning the ContributionRewards contract.
var ContributionRewardsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"dataToken\",\"type\":\"address\",\"internalType\":\"contractDataToken\"},{\"name\":\"artifactRegistry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"},{\"name\":\"attestationRegistry\",\"type\":\"address\",\"internalType\":\"contractIAttestationRegistry\"},{\"name\":\"consentRegistry\",\"type\":\"address\",\"internalType\":\"contractConsentRegistry\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"evidence\",\"type\":\"tuple\",\"internalType\":\"structContributionRewards.Evidence\",\"components\":[{\"name\":\"records\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"idColumn\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"consentColumn\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"criteria\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structContributionRewards.Criterion[]\",\"components\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"other\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structContributionRewards.Terms\",\"components\":[{\"name\":\"rate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"budget\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"end\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"list\",\"type\":\"tuple[]\",\"internalType\":\"structContributionRewards.Criterion[]\",\"components\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"other\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"programme\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structContributionRewards.Programme\",\"components\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structContributionRewards.Terms\",\"components\":[{\"name\":\"rate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"budget\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"end\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"paid\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"recordsOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"book\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rewarded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ProgrammeClosed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgrammeOpened\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structContributionRewards.Terms\",\"components\":[{\"name\":\"rate\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"budget\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"end\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"criteria\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structContributionRewards.Criterion[]\",\"components\":[{\"name\":\"statement\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"other\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Rewarded\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"records\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "ContributionRewards",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161215b38038061215b83398101604081905261002f916100cf565b8561003981610065565b506001600160a01b0392831660c05292821660a052928116608052908116610100521660e05250610152565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100cc575f5ffd5b50565b5f5f5f5f5f5f60c087890312156100e4575f5ffd5b86516100ef816100b8565b6020880151909650610100816100b8565b6040880151909550610111816100b8565b6060880151909450610122816100b8565b6080880151909350610133816100b8565b60a0880151909250610144816100b8565b809150509295509295509295565b60805160a05160c05160e05161010051611fa26101b95f395f8181610462015281816112bf01526113f001525f81816101b4015261102801525f81816102650152610e7101525f81816101750152610d5601525f818161043b0152610ac00152611fa25ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c80637a9e5e4b1161009e578063bf7e214f1161006e578063bf7e214f1461040b578063e966f8d31461041b578063f116d27614610423578063fc0c546a14610436578063fc16502e1461045d575f5ffd5b80637a9e5e4b1461028757806387f5caf91461029a5780638fb36037146103d7578063a5128e0f146103f8575f5ffd5b80633d47bf0d116100e45780633d47bf0d146101af5780633e363a65146101d65780633f7d70211461021357806356274c151461024057806369a1e6f614610260575f5ffd5b806306661abd146101155780630aebeb4e146101315780631a99237d146101465780632eee9feb14610170575b5f5ffd5b61011e60015481565b6040519081526020015b60405180910390f35b61014461013f366004611862565b610484565b005b61011e610154366004611879565b600460209081525f928352604080842090915290825290205481565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610128565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b6102036101e4366004611879565b600360209081525f928352604080842090915290825290205460ff1681565b6040519015158152602001610128565b610203610221366004611879565b600260209081525f928352604080842090915290825290205460ff1681565b61025361024e366004611862565b6104e6565b6040516101289190611899565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b61014461029536600461190e565b610570565b6103606102a8366004611862565b6040805160e0810182525f918101828152606082018390526080820183905260a0820183905260c0820183905281526020810191909152505f90815260056020908152604091829020825160e08101845281546001600160801b03808216958301958652600160801b90910481166060830152600183015465ffffffffffff811660808401526601000000000000900463ffffffff1660a0830152600283015460c08301529381526003909101549092169082015290565b60405161012891905f60c08201905082516001600160801b0381511683526001600160801b03602082015116602084015265ffffffffffff604082015116604084015263ffffffff606082015116606084015260808101516080840152506001600160801b0360208401511660a083015292915050565b6103df6105ed565b6040516001600160e01b03199091168152602001610128565b61011e610406366004611930565b61060f565b5f546001600160a01b0316610197565b61011e600881565b61011e6104313660046119b8565b61084c565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b6101977f000000000000000000000000000000000000000000000000000000000000000081565b610490335b5f36610b4e565b4261049a82610c44565b600101805465ffffffffffff191665ffffffffffff9290921691909117905560405181907f38706d439a8e944f217184731e88e8286c7b5e93584094ded7db7439293b3e39905f90a250565b606060065f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610565578382905f5260205f2090600302016040518060600160405290815f82015481526020016001820154815260200160028201548152505081526020019060010190610518565b505050509050919050565b5f5433906001600160a01b031681146105ab5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f036105e0576040516361798f2f60e11b81526001600160a01b03831660048201526024016105a2565b6105e982610cb6565b5050565b5f8054600160a01b900460ff1661060357505f90565b50638fb3603760e01b90565b5f61061933610489565b5f6106276020860186611a09565b6001600160801b03161580159061066b57506106496040860160208701611a09565b6001600160801b031661065f6020870187611a09565b6001600160801b031611155b905080158061068d57506106856080860160608701611a35565b63ffffffff16155b806106af5750426106a46060870160408801611a63565b65ffffffffffff1611155b156106cd57604051630256965f60e01b815260040160405180910390fd5b60088311156106f2576040516301c3a6db60e01b8152600481018490526024016105a2565b60015f815461070090611a92565b91829055505f81815260056020526040902090925085906107218282611aaa565b505f90505b83811015610807575f5b818110156107995761077086868481811061074d5761074d611b69565b90506060020187878481811061076557610765611b69565b905060600201610d09565b1561079157604051631431294b60e01b8152600481018390526024016105a2565b600101610730565b505f8381526006602052604090208585838181106107b9576107b9611b69565b83546001810185555f94855260209094206060909102929092019260030290910190506107fd82828135815560208201356001820155604090910135600290910155565b5050600101610726565b50817ffac6600a997814c020559381aeccadabe00546e2c412dc3384ba15854cf2a88a86868660405161083c93929190611b7d565b60405180910390a2509392505050565b5f61085633610489565b5f61086085610c44565b6040805160a08101825282546001600160801b038082168352600160801b909104166020820152600183015465ffffffffffff811692820192909252660100000000000090910463ffffffff166060820152600282015460808201529091506108c98686610d3e565b5f86815260026020908152604080832088845282528220805460ff191660011790556108f9908601358635610f4d565b60408051606081019091527fc82306b6ab1b4c67429442feb1e6d238135a6cfcaa471a01b0e336f01b048e386080820152600160a08201529091505f908060c081016040516020818303038152906040528051906020012081526020018381526020015f5f1b81525090505f61097b8989866060015163ffffffff1685610fe2565b5f015190506109958989866060015163ffffffff166111fb565b6080840151156109ab576109ab8989868a6112b4565b83516109c1906001600160801b03168835611c40565b600386015460208601519197505f916109e3916001600160801b031690611c57565b6001600160801b0316905080871115610a195760405163029a8b5f60e41b815260048101889052602481018290526044016105a2565b6003860180548891905f90610a389084906001600160801b0316611c76565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610a633390565b604080518a358152602081018a90529081018490526001600160a01b0391909116908a908c907f16e1f1ecac838df7dc91bb05417f96cf4179406979501b50bfc314258e71b48a9060600160405180910390a46001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166340c10f19336040516001600160e01b031960e084901b1681526001600160a01b039091166004820152602481018a90526044015f604051808303815f87803b158015610b2b575f5ffd5b505af1158015610b3d573d5f5f3e3d5ffd5b505050505050505050509392505050565b5f5f610b81610b645f546001600160a01b031690565b8630610b7360045f898b611c95565b610b7c91611cbc565b61154f565b9150915081610c3d5763ffffffff811615610c1a575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610bdb90889088908890600401611cf4565b5f604051808303815f87803b158015610bf2575f5ffd5b505af1158015610c04573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610c3d9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016105a2565b5050505050565b5f818152600560205260408120805490916001600160801b039091169003610c825760405163552e53f560e01b8152600481018390526024016105a2565b600181015465ffffffffffff164210610cb157604051631ba2b9df60e01b8152600481018390526024016105a2565b919050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f82358235148015610d22575081602001358360200135145b8015610d35575081604001358360400135145b90505b92915050565b60405163609f7eb760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015610da3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610dc79190611dc2565b90505f600182606001516002811115610de257610de2611e29565b149050801580610e0757505f82604001516002811115610e0457610e04611e29565b14155b15610e2857604051633eefb6d960e11b8152600481018490526024016105a2565b81516001600160a01b03163314610e5b57604051630e25346d60e01b8152600481018490523360248201526044016105a2565b604051630b67cd8160e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa158015610ebe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ee29190611e3d565b15610f0357604051634f9ad93960e11b8152600481018490526024016105a2565b5f84815260026020908152604080832086845290915290205460ff1615610f475760405163270cf8ff60e01b815260048101859052602481018490526044016105a2565b50505050565b5f5f610f58836115e1565b8051602091820120604080517fa709fd3aa96d9faf770e44a5aef2f4808a6fe3a5ddf546568f36ad3a3873f31d9381019390935282018690527f54f4360834cbc1e48233023b2ea917d7065a8175d3c2c80d0a81bce375047e79606083015260808201819052915060a0016040516020818303038152906040528051906020012091505092915050565b604080516080810182525f8082526020820181905291810182905260608101919091528151602083015160408085015190516324c2a00560e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016936324c2a00593611073938a9360040193845260208401929092526040830152606082015260800190565b608060405180830381865afa15801561108e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110b29190611e73565b80519091505f036110f35781516020830151604080850151905163a970f05360e01b81526004810193909352602483019190915260448201526064016105a2565b82816020015167ffffffffffffffff1661110d9190611ec1565b421115611147578051602082015160405163360a17d360e01b8152600481019290925267ffffffffffffffff1660248201526044016105a2565b60608101516001600160a01b0316331461118d578051606082015160405163c8aa7d6f60e01b815260048101929092526001600160a01b031660248201526044016105a2565b5f8581526003602090815260408083208451845290915290205460ff16156111ce578051604051632e6696c360e21b815260048101919091526024016105a2565b5f94855260036020908152604080872083518852909152909420805460ff19166001179055509192915050565b5f83815260066020908152604080832080548251818502810185019093528083529192909190849084015b82821015611273578382905f5260205f2090600302016040518060600160405290815f82015481526020016001820154815260200160028201548152505081526020019060010190611226565b509293505f925050505b8151811015610c3d576112ab85858585858151811061129e5761129e611b69565b6020026020010151610fe2565b5060010161127d565b5f6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001663551cbf833360808601516040516001600160e01b031960e085901b1681526001600160a01b0390921660048301526024820152604401602060405180830381865afa158015611331573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113559190611ed4565b90505f61136783604001356001611671565b60408051606081019091527f34a29d6c50ec6073d89854e05e70736cfb407af340cf7fb872e4c0db7bd7c0146080820152600160a08201529091505f908060c081016040516020818303038152906040528051906020012081526020018381526020018481525090505f6113e78888886060015163ffffffff1685610fe2565b6040015190505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316631ac79c41866040518263ffffffff1660e01b815260040161143c91815260200190565b61014060405180830381865afa158015611458573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061147c9190611eeb565b90508167ffffffffffffffff16816020015167ffffffffffffffff16146114b85760405162f3ffc560e61b8152600481018690526024016105a2565b5f89815260046020908152604080832088845290915281205482516114e7919067ffffffffffffffff16611f8f565b905086358110156115155760405163066793e760e51b815260048101879052602481018290526044016105a2565b5f8a8152600460209081526040808320898452909152812080548935929061153e908490611ec1565b909155505050505050505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156115d7575f516020805191945081901c150291505b5094509492505050565b60605f6115ed8361178b565b60010190505f8167ffffffffffffffff81111561160c5761160c611d33565b6040519080825280601f01601f191660200182016040528015611636576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461164057509392505050565b5f7fdd2eea5b452961a0f6f5a89f3fb841154879200a2bc46fbc3a729fde86ce6acb837faf88655ba9103b2094d73d6b78388e561bfc80c1abf1e5d85b11684d14bc38bd846116e0577fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a611702565b7f6273151f959616268004b58dbb21e5c851b7b8d04498b4aabee12291d22fc0345b604080516020810195909552840192909252606083015260808201527f61fc3f77ebc090777f567969ad9823cf6334ab888acb385ca72668ec5adbde8060a08201527fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a60c082015260e00160405160208183030381529060405280519060200120905092915050565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106117c95772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106117f5576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061181357662386f26fc10000830492506010015b6305f5e100831061182b576305f5e100830492506008015b612710831061183f57612710830492506004015b60648310611851576064830492506002015b600a8310610d385760010192915050565b5f60208284031215611872575f5ffd5b5035919050565b5f5f6040838503121561188a575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b818110156118ec578351805184526020810151602085015260408101516040850152506060830192506020840193506001810190506118b2565b509095945050505050565b6001600160a01b038116811461190b575f5ffd5b50565b5f6020828403121561191e575f5ffd5b8135611929816118f7565b9392505050565b5f5f5f83850360c0811215611943575f5ffd5b60a0811215611950575f5ffd5b5083925060a084013567ffffffffffffffff81111561196d575f5ffd5b8401601f8101861361197d575f5ffd5b803567ffffffffffffffff811115611993575f5ffd5b8660206060830284010111156119a7575f5ffd5b939660209190910195509293505050565b5f5f5f83850360a08112156119cb575f5ffd5b84359350602085013592506060603f19820112156119e7575f5ffd5b506040840190509250925092565b6001600160801b038116811461190b575f5ffd5b5f60208284031215611a19575f5ffd5b8135611929816119f5565b63ffffffff8116811461190b575f5ffd5b5f60208284031215611a45575f5ffd5b813561192981611a24565b65ffffffffffff8116811461190b575f5ffd5b5f60208284031215611a73575f5ffd5b813561192981611a50565b634e487b7160e01b5f52601160045260245ffd5b5f60018201611aa357611aa3611a7e565b5060010190565b8135611ab5816119f5565b6001600160801b0381169050806001600160801b03198354161782556020830135611adf816119f5565b60801b6fffffffffffffffffffffffffffffffff1916178155600181015f6040840135611b0b81611a50565b825465ffffffffffff191665ffffffffffff909116178255505f6060840135611b3381611a24565b825469ffffffff0000000000001916603082901b69ffffffff000000000000161783559050505060809190910135600290910155565b634e487b7160e01b5f52603260045260245ffd5b5f60c082018535611b8d816119f5565b6001600160801b031683526020860135611ba6816119f5565b6001600160801b031660208401526040860135611bc281611a50565b65ffffffffffff1660408401526060860135611bdd81611a24565b63ffffffff1660608401526080868101359084015260c060a08401528390528360e083015f5b85811015611c355782358252602080840135908301526040808401359083015260609283019290910190600101611c03565b509695505050505050565b8082028115828204841417610d3857610d38611a7e565b6001600160801b038281168282160390811115610d3857610d38611a7e565b6001600160801b038181168382160190811115610d3857610d38611a7e565b5f5f85851115611ca3575f5ffd5b83861115611caf575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611ced576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52604160045260245ffd5b6040516080810167ffffffffffffffff81118282101715611d6a57611d6a611d33565b60405290565b60405160a0810167ffffffffffffffff81118282101715611d6a57611d6a611d33565b60405160c0810167ffffffffffffffff81118282101715611d6a57611d6a611d33565b6003811061190b575f5ffd5b5f6080828403128015611dd3575f5ffd5b50611ddc611d47565b8251611de7816118f7565b81526020830151611df781611a50565b60208201526040830151611e0a81611db6565b60408201526060830151611e1d81611db6565b60608201529392505050565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215611e4d575f5ffd5b81518015158114611929575f5ffd5b805167ffffffffffffffff81168114610cb1575f5ffd5b5f6080828403128015611e84575f5ffd5b50611e8d611d47565b82518152611e9d60208401611e5c565b6020820152611eae60408401611e5c565b60408201526060830151611e1d816118f7565b80820180821115610d3857610d38611a7e565b5f60208284031215611ee4575f5ffd5b5051919050565b5f610140828403128015611efd575f5ffd5b50611f06611d70565b611f0f83611e5c565b8152611f1d60208401611e5c565b6020820152611f2e60408401611e5c565b604082015283607f840112611f41575f5ffd5b611f49611d93565b80610120850186811115611f5b575f5ffd5b606086015b81811015611f78578051845260209384019301611f60565b506060840191909152516080830152509392505050565b81810381811115610d3857610d38611a7e56",
}

// ContributionRewards is an auto generated Go binding around an Ethereum contract.
type ContributionRewards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ContributionRewards) GetABI() abi.ABI {
	return c.abi
}

// NewContributionRewards creates a new instance of ContributionRewards.
func NewContributionRewards() *ContributionRewards {
	parsed, err := ContributionRewardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ContributionRewards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ContributionRewards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium, address dataToken, address artifactRegistry, address auditAlerts, address attestationRegistry, address consentRegistry) returns()
func (contributionRewards *ContributionRewards) PackConstructor(consortium common.Address, dataToken common.Address, artifactRegistry common.Address, auditAlerts common.Address, attestationRegistry common.Address, consentRegistry common.Address) []byte {
	enc, err := contributionRewards.abi.Pack("", consortium, dataToken, artifactRegistry, auditAlerts, attestationRegistry, consentRegistry)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf116d276.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id, bytes32 dataset, (uint256,bytes32,bytes32) evidence) returns(uint256 amount)
func (contributionRewards *ContributionRewards) PackClaim(id *big.Int, dataset [32]byte, evidence ContributionRewardsEvidence) []byte {
	enc, err := contributionRewards.abi.Pack("claim", id, dataset, evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf116d276.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id, bytes32 dataset, (uint256,bytes32,bytes32) evidence) returns(uint256 amount)
func (contributionRewards *ContributionRewards) TryPackClaim(id *big.Int, dataset [32]byte, evidence ContributionRewardsEvidence) ([]byte, error) {
	return contributionRewards.abi.Pack("claim", id, dataset, evidence)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf116d276.
//
// Solidity: function claim(uint256 id, bytes32 dataset, (uint256,bytes32,bytes32) evidence) returns(uint256 amount)
func (contributionRewards *ContributionRewards) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := contributionRewards.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (contributionRewards *ContributionRewards) PackClose(id *big.Int) []byte {
	enc, err := contributionRewards.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (contributionRewards *ContributionRewards) TryPackClose(id *big.Int) ([]byte, error) {
	return contributionRewards.abi.Pack("close", id)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (contributionRewards *ContributionRewards) PackCount() []byte {
	enc, err := contributionRewards.abi.Pack("count")
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
func (contributionRewards *ContributionRewards) TryPackCount() ([]byte, error) {
	return contributionRewards.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (contributionRewards *ContributionRewards) UnpackCount(data []byte) (*big.Int, error) {
	out, err := contributionRewards.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCriteria is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56274c15.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function criteria(uint256 id) view returns((bytes32,bytes32,bytes32)[])
func (contributionRewards *ContributionRewards) PackCriteria(id *big.Int) []byte {
	enc, err := contributionRewards.abi.Pack("criteria", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCriteria is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56274c15.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function criteria(uint256 id) view returns((bytes32,bytes32,bytes32)[])
func (contributionRewards *ContributionRewards) TryPackCriteria(id *big.Int) ([]byte, error) {
	return contributionRewards.abi.Pack("criteria", id)
}

// UnpackCriteria is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56274c15.
//
// Solidity: function criteria(uint256 id) view returns((bytes32,bytes32,bytes32)[])
func (contributionRewards *ContributionRewards) UnpackCriteria(data []byte) ([]ContributionRewardsCriterion, error) {
	out, err := contributionRewards.abi.Unpack("criteria", data)
	if err != nil {
		return *new([]ContributionRewardsCriterion), err
	}
	out0 := *abi.ConvertType(out[0], new([]ContributionRewardsCriterion)).(*[]ContributionRewardsCriterion)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5128e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((uint128,uint128,uint48,uint32,bytes32) terms, (bytes32,bytes32,bytes32)[] list) returns(uint256 id)
func (contributionRewards *ContributionRewards) PackOpen(terms ContributionRewardsTerms, list []ContributionRewardsCriterion) []byte {
	enc, err := contributionRewards.abi.Pack("open", terms, list)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5128e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((uint128,uint128,uint48,uint32,bytes32) terms, (bytes32,bytes32,bytes32)[] list) returns(uint256 id)
func (contributionRewards *ContributionRewards) TryPackOpen(terms ContributionRewardsTerms, list []ContributionRewardsCriterion) ([]byte, error) {
	return contributionRewards.abi.Pack("open", terms, list)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5128e0f.
//
// Solidity: function open((uint128,uint128,uint48,uint32,bytes32) terms, (bytes32,bytes32,bytes32)[] list) returns(uint256 id)
func (contributionRewards *ContributionRewards) UnpackOpen(data []byte) (*big.Int, error) {
	out, err := contributionRewards.abi.Unpack("open", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProgramme is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f5caf9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programme(uint256 id) view returns(((uint128,uint128,uint48,uint32,bytes32),uint128))
func (contributionRewards *ContributionRewards) PackProgramme(id *big.Int) []byte {
	enc, err := contributionRewards.abi.Pack("programme", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramme is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87f5caf9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programme(uint256 id) view returns(((uint128,uint128,uint48,uint32,bytes32),uint128))
func (contributionRewards *ContributionRewards) TryPackProgramme(id *big.Int) ([]byte, error) {
	return contributionRewards.abi.Pack("programme", id)
}

// UnpackProgramme is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87f5caf9.
//
// Solidity: function programme(uint256 id) view returns(((uint128,uint128,uint48,uint32,bytes32),uint128))
func (contributionRewards *ContributionRewards) UnpackProgramme(data []byte) (ContributionRewardsProgramme, error) {
	out, err := contributionRewards.abi.Unpack("programme", data)
	if err != nil {
		return *new(ContributionRewardsProgramme), err
	}
	out0 := *abi.ConvertType(out[0], new(ContributionRewardsProgramme)).(*ContributionRewardsProgramme)
	return out0, nil
}

// PackRecordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a99237d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordsOf(uint256 id, bytes32 book) view returns(uint256)
func (contributionRewards *ContributionRewards) PackRecordsOf(id *big.Int, book [32]byte) []byte {
	enc, err := contributionRewards.abi.Pack("recordsOf", id, book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a99237d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordsOf(uint256 id, bytes32 book) view returns(uint256)
func (contributionRewards *ContributionRewards) TryPackRecordsOf(id *big.Int, book [32]byte) ([]byte, error) {
	return contributionRewards.abi.Pack("recordsOf", id, book)
}

// UnpackRecordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a99237d.
//
// Solidity: function recordsOf(uint256 id, bytes32 book) view returns(uint256)
func (contributionRewards *ContributionRewards) UnpackRecordsOf(data []byte) (*big.Int, error) {
	out, err := contributionRewards.abi.Unpack("recordsOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f7d7021.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewarded(uint256 id, bytes32 dataset) view returns(bool)
func (contributionRewards *ContributionRewards) PackRewarded(id *big.Int, dataset [32]byte) []byte {
	enc, err := contributionRewards.abi.Pack("rewarded", id, dataset)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewarded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f7d7021.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewarded(uint256 id, bytes32 dataset) view returns(bool)
func (contributionRewards *ContributionRewards) TryPackRewarded(id *big.Int, dataset [32]byte) ([]byte, error) {
	return contributionRewards.abi.Pack("rewarded", id, dataset)
}

// UnpackRewarded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3f7d7021.
//
// Solidity: function rewarded(uint256 id, bytes32 dataset) view returns(bool)
func (contributionRewards *ContributionRewards) UnpackRewarded(data []byte) (bool, error) {
	out, err := contributionRewards.abi.Unpack("rewarded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ContributionRewardsProgrammeClosed represents a ProgrammeClosed event raised by the ContributionRewards contract.
type ContributionRewardsProgrammeClosed struct {
	Id  *big.Int
	Raw *types.Log // Blockchain specific contextual infos
}

const ContributionRewardsProgrammeClosedEventName = "ProgrammeClosed"

// ContractEventName returns the user-defined event name.
func (ContributionRewardsProgrammeClosed) ContractEventName() string {
	return ContributionRewardsProgrammeClosedEventName
}

// UnpackProgrammeClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgrammeClosed(uint256 indexed id)
func (contributionRewards *ContributionRewards) UnpackProgrammeClosedEvent(log *types.Log) (*ContributionRewardsProgrammeClosed, error) {
	event := "ProgrammeClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contributionRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionRewardsProgrammeClosed)
	if len(log.Data) > 0 {
		if err := contributionRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contributionRewards.abi.Events[event].Inputs {
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

// ContributionRewardsProgrammeOpened represents a ProgrammeOpened event raised by the ContributionRewards contract.
type ContributionRewardsProgrammeOpened struct {
	Id       *big.Int
	Terms    ContributionRewardsTerms
	Criteria []ContributionRewardsCriterion
	Raw      *types.Log // Blockchain specific contextual infos
}

const ContributionRewardsProgrammeOpenedEventName = "ProgrammeOpened"

// ContractEventName returns the user-defined event name.
func (ContributionRewardsProgrammeOpened) ContractEventName() string {
	return ContributionRewardsProgrammeOpenedEventName
}

// UnpackProgrammeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgrammeOpened(uint256 indexed id, (uint128,uint128,uint48,uint32,bytes32) terms, (bytes32,bytes32,bytes32)[] criteria)
func (contributionRewards *ContributionRewards) UnpackProgrammeOpenedEvent(log *types.Log) (*ContributionRewardsProgrammeOpened, error) {
	event := "ProgrammeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contributionRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionRewardsProgrammeOpened)
	if len(log.Data) > 0 {
		if err := contributionRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contributionRewards.abi.Events[event].Inputs {
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

// ContributionRewardsRewarded represents a Rewarded event raised by the ContributionRewards contract.
type ContributionRewardsRewarded struct {
	Id      *big.Int
	Dataset [32]byte
	Owner   common.Address
	Records *big.Int
	Amount  *big.Int
	Claim   [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ContributionRewardsRewardedEventName = "Rewarded"

// ContractEventName returns the user-defined event name.
func (ContributionRewardsRewarded) ContractEventName() string {
	return ContributionRewardsRewardedEventName
}

// UnpackRewardedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rewarded(uint256 indexed id, bytes32 indexed dataset, address indexed owner, uint256 records, uint256 amount, bytes32 claim)
func (contributionRewards *ContributionRewards) UnpackRewardedEvent(log *types.Log) (*ContributionRewardsRewarded, error) {
	event := "Rewarded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != contributionRewards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ContributionRewardsRewarded)
	if len(log.Data) > 0 {
		if err := contributionRewards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range contributionRewards.abi.Events[event].Inputs {
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

// DataTokenMetaData contains all meta data concerning the DataToken contract.
var DataTokenMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"delegate\",\"inputs\":[{\"name\":\"delegatee\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"delegates\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"mint\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"totalSupply\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"transfer\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "DataToken",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161246338038061246383398101604081905261002f91610239565b6040518060400160405280601181526020017020b9b9b2b73a102230ba30902a37b5b2b760791b81525080604051806040016040528060018152602001603160f81b8152506040518060400160405280601181526020017020b9b9b2b73a102230ba30902a37b5b2b760791b8152506040518060400160405280600381526020016210511560ea1b815250856100ca816101a060201b60201c565b5060046100d78382610309565b5060056100e48282610309565b5050506100f6826101f360201b60201c565b61012052610103816101f3565b61014052815160208084019190912060e052815190820120610100524660a05261018f60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0525061041f9050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f81511115610226578260405163305a27a960e01b815260040161021d91906103c7565b60405180910390fd5b8051610231826103fc565b179392505050565b5f60208284031215610249575f5ffd5b81516001600160a01b038116811461025f575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061028e57607f821691505b6020821081036102ac57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610304578282111561030457805f5260205f20601f840160051c60208510156102dd57505f5b90810190601f840160051c035f5b81811015610300575f838201556001016102eb565b5050505b505050565b81516001600160401b0381111561032257610322610266565b61033681610330845461027a565b846102b2565b6020601f821160018114610368575f83156103515750848201515b5f19600385901b1c1916600184901b1784556103c0565b5f84815260208120601f198516915b828110156103975787850151825560209485019460019092019101610377565b50848210156103b457868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b805160208083015191908110156102ac575f1960209190910360031b1b16919050565b60805160a05160c05160e051610100516101205161014051611ff36104705f395f610ecf01525f610ea401525f610b0d01525f610ae501525f610a4001525f610a6a01525f610a940152611ff35ff3fe608060405234801561000f575f5ffd5b50600436106101bb575f3560e01c80637a9e5e4b116100f35780639ab24eb011610093578063c3cda5201161006e578063c3cda520146103f7578063d505accf1461040a578063dd62ed3e1461041d578063f1127ed814610455575f5ffd5b80639ab24eb0146103c1578063a9059cbb146103d4578063bf7e214f146103e7575f5ffd5b80638e539e8c116100ce5780638e539e8c146103665780638fb360371461037957806391ddadf41461039a57806395d89b41146103b9575f5ffd5b80637a9e5e4b146103255780637ecebe001461033857806384b0196e1461034b575f5ffd5b80633a46b1a81161015e578063587cde1e11610139578063587cde1e1461027f5780635c19a95c146102c25780636fcfff45146102d557806370a08231146102fd575f5ffd5b80633a46b1a81461024f57806340c10f19146102625780634bf5d7e914610277575f5ffd5b806323b872dd1161019957806323b872dd14610212578063313ce5671461022557806332cb6b0c146102345780633644e51514610247575f5ffd5b806306fdde03146101bf578063095ea7b3146101dd57806318160ddd14610200575b5f5ffd5b6101c7610494565b6040516101d49190611bdc565b60405180910390f35b6101f06101eb366004611c09565b610524565b60405190151581526020016101d4565b6003545b6040519081526020016101d4565b6101f0610220366004611c31565b61053d565b604051601281526020016101d4565b6102046b033b2e3c9fd0803ce800000081565b610204610560565b61020461025d366004611c09565b61056e565b610275610270366004611c09565b6105a8565b005b6101c76105c1565b6102aa61028d366004611c6b565b6001600160a01b039081165f908152600960205260409020541690565b6040516001600160a01b0390911681526020016101d4565b6102756102d0366004611c6b565b6105ce565b6102e86102e3366004611c6b565b6105d9565b60405163ffffffff90911681526020016101d4565b61020461030b366004611c6b565b6001600160a01b03165f9081526001602052604090205490565b610275610333366004611c6b565b6105e3565b610204610346366004611c6b565b61065c565b610353610666565b6040516101d49796959493929190611c84565b610204610374366004611d1a565b6106a8565b6103816106cc565b6040516001600160e01b031990911681526020016101d4565b6103a26106ee565b60405165ffffffffffff90911681526020016101d4565b6101c76106f7565b6102046103cf366004611c6b565b610706565b6101f06103e2366004611c09565b610726565b5f546001600160a01b03166102aa565b610275610405366004611d41565b610733565b610275610418366004611d95565b6107ef565b61020461042b366004611dfb565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205490565b610468610463366004611e2c565b610925565b60408051825165ffffffffffff1681526020928301516001600160d01b031692810192909252016101d4565b6060600480546104a390611e69565b80601f01602080910402602001604051908101604052809291908181526020018280546104cf90611e69565b801561051a5780601f106104f15761010080835404028352916020019161051a565b820191905f5260205f20905b8154815290600101906020018083116104fd57829003601f168201915b5050505050905090565b5f33610531818585610949565b60019150505b92915050565b5f3361054a85828561095b565b6105558585856109d7565b506001949350505050565b5f610569610a34565b905090565b5f61059861057b83610b5d565b6001600160a01b0385165f908152600a6020526040902090610bab565b6001600160d01b03169392505050565b6105b3335f36610c5b565b6105bd8282610d51565b5050565b60606105696106ee610d85565b336105bd8183610d9b565b5f61053782610e0c565b5f5433906001600160a01b0316811461061e5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610653576040516361798f2f60e11b81526001600160a01b0383166004820152602401610615565b6105bd82610e2d565b5f61053782610e80565b5f6060805f5f5f6060610677610e9d565b61067f610ec8565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6106bd6106b583610b5d565b600b90610bab565b6001600160d01b031692915050565b5f8054600160a01b900460ff166106e257505f90565b50638fb3603760e01b90565b5f610569610ef3565b6060600580546104a390611e69565b6001600160a01b0381165f908152600a602052604081206106bd90610efd565b5f336105318185856109d7565b8342111561075757604051632341d78760e11b815260048101859052602401610615565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f906107d0906107c89060a00160405160208183030381529060405280519060200120610f34565b858585610f60565b90506107dc8187610f8c565b6107e68188610d9b565b50505050505050565b834211156108135760405163313c898160e11b815260048101859052602401610615565b5f7f6e71edae12b1b97f4d1f60370fef10105fa2faae0126114a169c64845d6126c988888861085e8c6001600160a01b03165f90815260086020526040902080546001810190915590565b6040805160208101969096526001600160a01b0394851690860152929091166060840152608083015260a082015260c0810186905260e0016040516020818303038152906040528051906020012090505f6108b882610f34565b90505f6108c782878787610f60565b9050896001600160a01b0316816001600160a01b03161461090e576040516325c0072360e11b81526001600160a01b0380831660048301528b166024820152604401610615565b6109198a8a8a610949565b50505050505050505050565b604080518082019091525f80825260208201526109428383610fde565b9392505050565b6109568383836001611012565b505050565b6001600160a01b038381165f908152600260209081526040808320938616835292905220545f198110156109d157818110156109c357604051637dc7a0d960e11b81526001600160a01b03841660048201526024810182905260448101839052606401610615565b6109d184848484035f611012565b50505050565b6001600160a01b038316610a0057604051634b637e8f60e11b81525f6004820152602401610615565b6001600160a01b038216610a295760405163ec442f0560e01b81525f6004820152602401610615565b6109568383836110e4565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015610a8c57507f000000000000000000000000000000000000000000000000000000000000000046145b15610ab657507f000000000000000000000000000000000000000000000000000000000000000090565b610569604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f610b676106ee565b90508065ffffffffffff168310610ba257604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610615565b610942836110ef565b81545f9081816005811115610c07575f610bc484611125565b610bce9085611eb5565b5f8881526020902090915081015465ffffffffffff9081169087161015610bf757809150610c05565b610c02816001611ec8565b92505b505b5f610c148787858561127d565b90508015610c4e57610c3887610c2b600184611eb5565b5f91825260209091200190565b54600160301b90046001600160d01b0316610c50565b5f5b979650505050505050565b5f5f610c8e610c715f546001600160a01b031690565b8630610c8060045f898b611edb565b610c8991611f02565b6112d3565b9150915081610d4a5763ffffffff811615610d27575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610ce890889088908890600401611f3a565b5f604051808303815f87803b158015610cff575f5ffd5b505af1158015610d11573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610d4a9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610615565b5050505050565b6001600160a01b038216610d7a5760405163ec442f0560e01b81525f6004820152602401610615565b6105bd5f83836110e4565b6060610537610d968363ffffffff16565b611365565b6001600160a01b038281165f8181526009602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46109568183610e07866113c8565b6113e5565b6001600160a01b0381165f908152600a60205260408120546105379061154e565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381165f90815260086020526040812054610537565b60606105697f000000000000000000000000000000000000000000000000000000000000000061157e565b60606105697f000000000000000000000000000000000000000000000000000000000000000061157e565b5f610569426110ef565b80545f908015610f2c57610f1683610c2b600184611eb5565b54600160301b90046001600160d01b0316610942565b5f9392505050565b5f610537610f40610a34565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f610f70888888886115bb565b925092509250610f808282611683565b50909695505050505050565b6001600160a01b0382165f908152600860205260409020805460018101909155818114610956576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610615565b604080518082019091525f80825260208201526001600160a01b0383165f908152600a60205260409020610942908361173b565b6001600160a01b03841661103b5760405163e602df0560e01b81525f6004820152602401610615565b6001600160a01b03831661106457604051634a1406b160e11b81525f6004820152602401610615565b6001600160a01b038085165f90815260026020908152604080832093871683529290522082905580156109d157826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516110d691815260200190565b60405180910390a350505050565b6109568383836117a8565b5f65ffffffffffff821115611121576040516306dfcc6560e41b81526030600482015260248101839052604401610615565b5090565b5f60018211611132575090565b816001600160801b821061114b5760809190911c9060401b5b6801000000000000000082106111665760409190911c9060201b5b640100000000821061117d5760209190911c9060101b5b6201000082106111925760109190911c9060081b5b61010082106111a65760089190911c9060041b5b601082106111b95760049190911c9060021b5b600482106111c55760011b5b600302600190811c908185816111dd576111dd611f79565b048201901c905060018185816111f5576111f5611f79565b048201901c9050600181858161120d5761120d611f79565b048201901c9050600181858161122557611225611f79565b048201901c9050600181858161123d5761123d611f79565b048201901c9050600181858161125557611255611f79565b048201901c905061127481858161126e5761126e611f79565b04821190565b90039392505050565b5f5b818310156112cb575f85815260209020838316600285851804019081015465ffffffffffff868116911611156112b7578092506112c5565b6112c2816001611ec8565b93505b5061127f565b509392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561135b575f516020805191945081901c150291505b5094509492505050565b606061136f610ef3565b65ffffffffffff168265ffffffffffff161461139e576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152600e81526d06d6f64653d74696d657374616d760941b602082015290565b6001600160a01b0381165f90815260016020526040812054610537565b816001600160a01b0316836001600160a01b03161415801561140657505f81115b15610956576001600160a01b038316156114ad576001600160a01b0383165f908152600a602052604081208190611448906118136114438661181e565b611851565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a72483836040516114a2929190918252602082015260400190565b60405180910390a250505b6001600160a01b03821615610956576001600160a01b0382165f908152600a6020526040812081906114e5906118896114438661181e565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a724838360405161153f929190918252602082015260400190565b60405180910390a25050505050565b5f63ffffffff821115611121576040516306dfcc6560e41b81526020600482015260248101839052604401610615565b60605f61158a83611894565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156115f457505f91506003905082611679565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015611645573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661167057505f925060019150829050611679565b92505f91508190505b9450945094915050565b5f82600381111561169657611696611f8d565b0361169f575050565b60018260038111156116b3576116b3611f8d565b036116d15760405163f645eedf60e01b815260040160405180910390fd5b60028260038111156116e5576116e5611f8d565b036117065760405163fce698f760e01b815260048101829052602401610615565b600382600381111561171a5761171a611f8d565b036105bd576040516335e2f38360e21b815260048101829052602401610615565b604080518082019091525f8082526020820152825f018263ffffffff168154811061176857611768611fa1565b5f9182526020918290206040805180820190915291015465ffffffffffff81168252600160301b90046001600160d01b0316918101919091529392505050565b6117b38383836118bb565b6001600160a01b038316611808575f6117cb60035490565b90506b033b2e3c9fd0803ce80000008082111561180557604051630e58ae9360e11b81526004810183905260248101829052604401610615565b50505b6109568383836119e1565b5f6109428284611fb5565b5f6001600160d01b03821115611121576040516306dfcc6560e41b815260d0600482015260248101839052604401610615565b5f5f61187c61185e6106ee565b61187461186a88610efd565b868863ffffffff16565b879190611a56565b915091505b935093915050565b5f6109428284611fd4565b5f60ff8216601f81111561053757604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b0383166118e5578060035f8282546118da9190611ec8565b909155506119559050565b6001600160a01b0383165f90815260016020526040902054818110156119375760405163391434e360e21b81526001600160a01b03851660048201526024810182905260448101839052606401610615565b6001600160a01b0384165f9081526001602052604090209082900390555b6001600160a01b0382166119715760038054829003905561198f565b6001600160a01b0382165f9081526001602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516119d491815260200190565b60405180910390a3505050565b6001600160a01b038316611a0357611a00600b6118896114438461181e565b50505b6001600160a01b038216611a2557611a22600b6118136114438461181e565b50505b6001600160a01b038381165f90815260096020526040808220548584168352912054610956929182169116836113e5565b5f8061187c85858582545f9081908015611b54575f611a7a87610c2b600185611eb5565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115611abd57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603611af657825465ffffffffffff16600160301b6001600160d01b03891602178355611b46565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b945085935061188192505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b029190931617920191909155905081611881565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6109426020830184611bae565b80356001600160a01b0381168114611c04575f5ffd5b919050565b5f5f60408385031215611c1a575f5ffd5b611c2383611bee565b946020939093013593505050565b5f5f5f60608486031215611c43575f5ffd5b611c4c84611bee565b9250611c5a60208501611bee565b929592945050506040919091013590565b5f60208284031215611c7b575f5ffd5b61094282611bee565b60ff60f81b8816815260e060208201525f611ca260e0830189611bae565b8281036040840152611cb48189611bae565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015611d09578351835260209384019390920191600101611ceb565b50909b9a5050505050505050505050565b5f60208284031215611d2a575f5ffd5b5035919050565b803560ff81168114611c04575f5ffd5b5f5f5f5f5f5f60c08789031215611d56575f5ffd5b611d5f87611bee565b95506020870135945060408701359350611d7b60608801611d31565b9598949750929560808101359460a0909101359350915050565b5f5f5f5f5f5f5f60e0888a031215611dab575f5ffd5b611db488611bee565b9650611dc260208901611bee565b95506040880135945060608801359350611dde60808901611d31565b9699959850939692959460a0840135945060c09093013592915050565b5f5f60408385031215611e0c575f5ffd5b611e1583611bee565b9150611e2360208401611bee565b90509250929050565b5f5f60408385031215611e3d575f5ffd5b611e4683611bee565b9150602083013563ffffffff81168114611e5e575f5ffd5b809150509250929050565b600181811c90821680611e7d57607f821691505b602082108103611e9b57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b8181038181111561053757610537611ea1565b8082018082111561053757610537611ea1565b5f5f85851115611ee9575f5ffd5b83861115611ef5575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611f33576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b6001600160d01b03828116828216039081111561053757610537611ea1565b6001600160d01b03818116838216019081111561053757610537611ea156",
}

// DataToken is an auto generated Go binding around an Ethereum contract.
type DataToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DataToken) GetABI() abi.ABI {
	return c.abi
}

// NewDataToken creates a new instance of DataToken.
func NewDataToken() *DataToken {
	parsed, err := DataTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DataToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DataToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium) returns()
func (dataToken *DataToken) PackConstructor(consortium common.Address) []byte {
	enc, err := dataToken.abi.Pack("", consortium)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (dataToken *DataToken) PackBalanceOf(account common.Address) []byte {
	enc, err := dataToken.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (dataToken *DataToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return dataToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (dataToken *DataToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := dataToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (dataToken *DataToken) PackDelegate(delegatee common.Address) []byte {
	enc, err := dataToken.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (dataToken *DataToken) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return dataToken.abi.Pack("delegate", delegatee)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (dataToken *DataToken) PackDelegates(account common.Address) []byte {
	enc, err := dataToken.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (dataToken *DataToken) TryPackDelegates(account common.Address) ([]byte, error) {
	return dataToken.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (dataToken *DataToken) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := dataToken.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (dataToken *DataToken) PackGetVotes(account common.Address) []byte {
	enc, err := dataToken.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (dataToken *DataToken) TryPackGetVotes(account common.Address) ([]byte, error) {
	return dataToken.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (dataToken *DataToken) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := dataToken.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (dataToken *DataToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := dataToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (dataToken *DataToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return dataToken.abi.Pack("mint", to, amount)
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (dataToken *DataToken) PackTotalSupply() []byte {
	enc, err := dataToken.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (dataToken *DataToken) TryPackTotalSupply() ([]byte, error) {
	return dataToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (dataToken *DataToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := dataToken.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (dataToken *DataToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := dataToken.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (dataToken *DataToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return dataToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (dataToken *DataToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := dataToken.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// FederatedRoundsMetaData contains all meta data concerning the FederatedRounds contract.
var FederatedRoundsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"authority\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attestations_\",\"type\":\"address\",\"internalType\":\"contractAttestationRegistry\"},{\"name\":\"trainingGate\",\"type\":\"address\",\"internalType\":\"contractTrainingGate\"},{\"name\":\"tau\",\"type\":\"uint256[4]\",\"internalType\":\"uint256[4]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dropped\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"drop\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"dropped\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"membershipKey\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structFederatedRounds.Terms\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"length\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"params\",\"type\":\"tuple[]\",\"internalType\":\"structClaims.Param[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"members\",\"type\":\"tuple\",\"internalType\":\"structCommitments.Table\",\"components\":[{\"name\":\"columns\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Column[]\",\"components\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nullable\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"srs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"root\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sortedBy\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"entries\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"blinding\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"opening\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"roundOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFederatedRounds.Round\",\"components\":[{\"name\":\"aggregator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"count\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"openedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIRoundErrors.Status\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structFederatedRounds.Terms\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"length\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"members\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"root\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"membershipKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"sum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setMembershipKey\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"srs\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"submission\",\"type\":\"tuple\",\"internalType\":\"structFederatedRounds.Submission\",\"components\":[{\"name\":\"nullifier\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"time\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"dataset\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Dataset\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"params\",\"type\":\"tuple[]\",\"internalType\":\"structClaims.Param[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"vector\",\"type\":\"tuple\",\"internalType\":\"structCommitments.Table\",\"components\":[{\"name\":\"columns\",\"type\":\"tuple[]\",\"internalType\":\"structCommitments.Column[]\",\"components\":[{\"name\":\"name\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"kind\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"scale\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"nullable\",\"type\":\"bool\",\"internalType\":\"bool\"}]},{\"name\":\"hidden\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"count\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"capacity\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"srs\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"points\",\"type\":\"uint256[2][]\",\"internalType\":\"uint256[2][]\"},{\"name\":\"root\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sortedBy\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"name\":\"membershipProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"updateProof\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sumOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"x\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"y\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"nullifier\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structFederatedRounds.Update\",\"components\":[{\"name\":\"vector\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"point\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundClosed\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RoundOpened\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"aggregator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"members\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structFederatedRounds.Terms\",\"components\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"length\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"minimum\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"deadline\",\"type\":\"uint64\",\"internalType\":\"uint64\"}]},{\"name\":\"params\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structClaims.Param[]\",\"components\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"value\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SumPublished\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"entries\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"count\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateDropped\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nullifier\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"UpdateTaken\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"nullifier\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"vector\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "FederatedRounds",
	Bin: "0x610140604052348015610010575f5ffd5b50604051614bf8380380614bf883398101604081905261002f9161029c565b836100398161021e565b5082836001600160a01b031663f887ea406040518163ffffffff1660e01b8152600401602060405180830381865afa158015610077573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061009b919061034e565b6001600160a01b0390811660a05290811660805260408051632eee9feb60e01b815290518492831691632eee9feb9160048083019260209291908290030181865afa1580156100ec573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610110919061034e565b836001600160a01b03166369a1e6f66040518163ffffffff1660e01b8152600401602060405180830381865afa15801561014c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610170919061034e565b6001600160a01b0390811660e05290811660c05216610100526040517f90f2272347a9951ee57c0baf80b4521bc3c8dabb441be0d7d744be285dc29742906101bc908390602001610370565b604051602081830303815290604052805190602001206040516020016101ec929190918252602082015260400190565b60408051601f19818403018152919052805160209091012061012052600361021482826103a0565b50505050506103c6565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0381168114610285575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f60e085870312156102af575f5ffd5b84516102ba81610271565b60208601519094506102cb81610271565b60408601519093506102dc81610271565b9150607f850186136102ec575f5ffd5b604051608081016001600160401b038111828210171561030e5761030e610288565b6040528060e0870188811115610322575f5ffd5b606088015b8181101561033f578051835260209283019201610327565b50959894975092955093505050565b5f6020828403121561035e575f5ffd5b815161036981610271565b9392505050565b6080810181835f5b6004811015610397578151835260209283019290910190600101610378565b50505092915050565b815f5b60048110156103c0578151838201556020909101906001016103a3565b50505050565b60805160a05160c05160e05161010051610120516147b36104455f395f81816101aa0152611bc001525f81816102fb01526116cd01525f81816102ae01526115cf01525f818161020b01528181611501015261179a01525f818161041a015281816107ff015261085801525f818161026a0152611d4701526147b35ff3fe608060405234801561000f575f5ffd5b50600436106101a1575f3560e01c80637a9e5e4b116100f3578063bc9b885c11610093578063d30f6e201161006e578063d30f6e20146103d6578063f887ea4014610415578063f9ed7c5c1461043c578063fa8c43c414610464575f5ffd5b8063bc9b885c14610393578063bf7e214f146103a6578063c7c38091146103b6575f5ffd5b806390133f60116100ce57806390133f6014610364578063a3bcc4661461036d578063a6f9885c14610380578063b1724b4614610389575f5ffd5b80637a9e5e4b1461031d5780638d3b1367146103305780638fb3603714610343575f5ffd5b80633d47bf0d1161015e57806369a1e6f61161013957806369a1e6f6146102a95780636f6f91d7146102d057806373f5dd6d146102e35780637a0ebc88146102f6575f5ffd5b80633d47bf0d1461026557806340e58ee51461028c578063594c746f1461029f575f5ffd5b806303229556146101a557806305b11d98146101df57806306661abd146101e857806306966930146101f15780632eee9feb146102065780633cb5ef1b14610245575b5f5ffd5b6101cc7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020015b60405180910390f35b6101cc60015481565b6101cc60025481565b6102046101ff3660046135cf565b610492565b005b61022d7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016101d6565b610258610253366004613616565b61050f565b6040516101d6919061362d565b61022d7f000000000000000000000000000000000000000000000000000000000000000081565b61020461029a366004613616565b610540565b6101cc62093a8081565b61022d7f000000000000000000000000000000000000000000000000000000000000000081565b6102046102de366004613679565b610670565b6102046102f13660046135cf565b6109ab565b61022d7f000000000000000000000000000000000000000000000000000000000000000081565b61020461032b3660046136d3565b610ae7565b61020461033e366004613616565b610b5f565b61034b610b9a565b6040516001600160e01b031990911681526020016101d6565b6101cc61040081565b61020461037b3660046136f5565b610bbc565b6101cc61080081565b6101cc6276a70081565b6101cc6103a136600461375a565b610d19565b5f546001600160a01b031661022d565b6103c96103c4366004613616565b610e5c565b6040516101d69190613801565b6101cc604080515f5160206147535f395f51905f5260208201526001918101919091526060016040516020818303038152906040528051906020012081565b61022d7f000000000000000000000000000000000000000000000000000000000000000081565b61044f61044a366004613616565b61100b565b604080519283526020830191909152016101d6565b6104776104723660046138ea565b611061565b604080518251815260209283015192810192909252016101d6565b61049e335b5f366110a3565b5f6104aa846001611199565b6003810154909150600160401b90046001600160401b031642116104fd576003810154604051630a8d68c960e21b8152600160401b9091046001600160401b031660048201526024015b60405180910390fd5b610509848285856111bf565b50505050565b606061051a826113ef565b60405160200161052a9190613921565b6040516020818303038152906040529050919050565b61054933610497565b5f8181526007602052604090208054600160f01b900460ff166001816004811115610576576105766137d9565b1415801561059657506002816004811115610593576105936137d9565b14155b156105b857828160405163a5d15e1f60e01b81526004016104f4929190613942565b60038201545f906105dd9062093a8090600160401b90046001600160401b031661396a565b8354429190911191506001600160a01b031633148015906105fc575080155b1561062f5783335b60405163f3a5fbcd60e01b815260048101929092526001600160a01b031660248201526044016104f4565b825460ff60f01b1916600160f21b17835560405184907fbf7aeff89cf7a4c3d0145879e39aa6a19e8e64ed585090ef86bf31f4d2ae57bf905f90a250505050565b61067933610497565b5f61068583600161147f565b6003810154909150600160401b90046001600160401b03164211156106d457600381015460405163348f2b4160e11b8152600160401b9091046001600160401b031660048201526024016104f4565b8054600160a01b900463ffffffff166103ff1901610705576040516332e1428f60e01b815260040160405180910390fd5b426107166040840160208501613991565b6001600160401b0316118061075257508054600160c01b900465ffffffffffff166107476040840160208501613991565b6001600160401b0316105b1561078c576107676040830160208401613991565b6040516345e41c2160e01b81526001600160401b0390911660048201526024016104f4565b600181015461079a906114e9565b5f6107b084836001016001015485604001611666565b5f85815260086020908152604080832087358452909152902054909150156107ee5760405163093b5a1d60e31b8152833560048201526024016104f4565b5f6107f88561050f565b90506108267f0000000000000000000000000000000000000000000000000000000000000000848684611834565b610843576040516305031d1160e31b815260040160405180910390fd5b5f5f61084f8587611b69565b9150915061088c7f000000000000000000000000000000000000000000000000000000000000000061087f611cfd565b8888600601548688611e7b565b6108a95760405163b1fd20db60e01b815260040160405180910390fd5b5f878152600960209081526040808320898201358452825291829020805460ff19166001179055815180830190925283825281016108f2836020810151905160ff9190911b1790565b90525f8881526008602090815260408083208a3584528252909120825181559101516001909101558454859060149061093790600160a01b900463ffffffff166139ac565b91906101000a81548163ffffffff021916908363ffffffff16021790555061095f85826120c4565b604080518381526020810186905281880135918835918a917f70879800e385114e4052db0e91200faa7430789c9b6f011a425dc6fe0fa3bee9910160405180910390a450505050505050565b6109b433610497565b5f6109c0846001611199565b80546003820154919250610400600160a01b90910463ffffffff161490600160401b90046001600160401b031642118015906109fa575080155b15610a2f576003820154604051630a8d68c960e21b8152600160401b9091046001600160401b031660048201526024016104f4565b610a3b858386866111bf565b6003820154825464010000000090910463ffffffff908116600160a01b909204161015610a8c57815460405163521e845160e01b8152600160a01b90910463ffffffff1660048201526024016104f4565b815460ff60f01b1916600160f11b1780835560408051600160a01b90920463ffffffff1682525186917fc67dda8e11f1aa941c7e74466b1859a07a32f46aaf641d29b83be348424d93cd919081900360200190a25050505050565b5f5433906001600160a01b03168114610b1d5760405162d1953b60e31b81526001600160a01b03821660048201526024016104f4565b816001600160a01b03163b5f03610b52576040516361798f2f60e11b81526001600160a01b03831660048201526024016104f4565b610b5b8261211d565b5050565b610b6833610497565b600181905560405181907fda81911814cb1723311af18b5c450d339f042c008d9e26c1ad938dd9958ea6d8905f90a250565b5f8054600160a01b900460ff16610bb057505f90565b50638fb3603760e01b90565b610bc533610497565b5f610bd1866002611199565b600381015490915063ffffffff168414610bfe576040516373fe713f60e11b815260040160405180910390fd5b610c2560405180608001604052805f81526020015f81526020015f81526020015f81525090565b610c33826009015482612170565b604080516080810191829052610c7491839189918991899189919060039060049082845b815481526020019060010190808311610c57575050505050612237565b610c91576040516373fe713f60e11b815260040160405180910390fd5b815460ff60f01b1916600360f01b17825560405187907fe7864fc9e5c9ef2181859ef274f2a8e5ecda15259f82c99e7e22683b40c0e62390610cd990899089906020016139d0565b60408051808303601f1901815282825280516020918201208754908452600160a01b900463ffffffff16908301520160405180910390a250505050505050565b5f610d2333610497565b610d2c85612300565b6001545f03610d4e5760405163370f6b9960e01b815260040160405180910390fd5b5f610d5883612404565b905060025f8154610d68906139f7565b91829055505f818152600760205260409020805465ffffffffffff4216600160c01b0260ff60f01b191666ffffffffffffff60c01b1990911617600160f01b176001600160a01b0319163317815560c0850135600582018190556004820184905591935090879083908260018501610de08282613a20565b5050505050610def86866125b3565b610df987876127a7565b60078301556006820155600154600882015581336001600160a01b0316847ffc5b1ac098bbe288c64ced82fb2cf168970cd6a64534c5b516c6700436cd4a558a8a8a604051610e4a93929190613bc9565b60405180910390a45050949350505050565b610ed860408051610160810182525f8082526020820181905291810182905290606082019081526040805160a0810182525f808252602082810182905292820181905260608201819052608082015291019081526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f8281526007602090815260409182902082516101608101845281546001600160a01b0381168252600160a01b810463ffffffff1693820193909352600160c01b830465ffffffffffff1693810193909352906060830190600160f01b900460ff166004811115610f4b57610f4b6137d9565b6004811115610f5c57610f5c6137d9565b81526040805160a08082018352600185015482526002850154602080840191909152600386015463ffffffff80821685870152640100000000820416606080860191909152600160401b9091046001600160401b031660808086019190915291860193909352600486015493850193909352600585015491840191909152600684015491830191909152600783015490820152600882015460c082015260099091015460e09091015292915050565b5f5f61103460405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f8481526007602052604090206009015461104f9082612170565b80516020909101519094909350915050565b6040805180820182525f808252602091820181905284815260088252828120848252825282902082518084019093528054835260010154908201525b92915050565b5f5f6110d66110b95f546001600160a01b031690565b86306110c860045f898b613c46565b6110d191613c6d565b61288e565b91509150816111925763ffffffff81161561116f575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061113090889088908890600401613ca5565b5f604051808303815f87803b158015611147575f5ffd5b505af1158015611159573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506111929050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016104f4565b5050505050565b5f6111a4838361147f565b80549091506001600160a01b0316331461109d578233610604565b8015610509576111ec60405180608001604052805f81526020015f81526020015f81526020015f81525090565b61121360405180608001604052805f81526020015f81526020015f81526020015f81525090565b611221856009015483612170565b5f5b83811015611394575f8781526008602052604081208187878581811061124b5761124b613cc9565b9050602002013581526020019081526020015f206040518060400160405290815f82015481526020016001820154815250509050805f01515f5f1b036112c05785858381811061129d5761129d613cc9565b9050602002013560405163a8283b1160e01b81526004016104f491815260200190565b5f888152600860205260408120908787858181106112e0576112e0613cc9565b60209081029290920135835250818101929092526040015f9081208181556001015581015161130f9084612170565b60208301511561133b576020830151611335905f5160206147735f395f51905f52613cdd565b60208401525b6113458484612920565b85858381811061135757611357613cc9565b90506020020135887fd7b52ac09133ae1ed616065a4f0b63570fbfa1ab2a79adae9251ed8dc5e21d6160405160405180910390a350600101611223565b506020820151825160ff9190911b1760098601558454839086906014906113c9908490600160a01b900463ffffffff16613cf0565b92506101000a81548163ffffffff021916908363ffffffff160217905550505050505050565b60605f6113fb83612958565b60010190505f816001600160401b0381111561141957611419613d0c565b6040519080825280601f01601f191660200182016040528015611443576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461144d575b509392505050565b5f82815260076020526040902081600481111561149e5761149e6137d9565b8154600160f01b900460ff1660048111156114bb576114bb6137d9565b1461109d57805460405163a5d15e1f60e01b81526104f4918591600160f01b90910460ff1690600401613942565b60405163609f7eb760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa15801561154e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115729190613dff565b90505f60018260600151600281111561158d5761158d6137d9565b1480156115af57506001826040015160028111156115ad576115ad6137d9565b145b90508015806116405750604051630b67cd8160e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa15801561161c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116409190613e7d565b1561166157604051636d31371b60e11b8152600481018490526024016104f4565b505050565b5f8381526009602090815260408083208435845290915281205460ff16156116a457604051637bf3eb1b60e11b8152823560048201526024016104f4565b6040516310bd239960e31b81528235600482015260208301356024820152604481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906385e91cc8906064016040805180830381865afa158015611719573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061173d9190613e98565b925090505f816008811115611754576117546137d9565b146117775760405163212a288960e11b81526104f4908435908390600401613ec7565b3360405163609f7eb760e01b8152843560048201526001600160a01b03918216917f0000000000000000000000000000000000000000000000000000000000000000169063609f7eb790602401608060405180830381865afa1580156117df573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118039190613dff565b516001600160a01b03161461147757604051638eaccdc160e01b8152833560048201523360248201526044016104f4565b5f5f5160206147935f395f51905f5283351061185157505f611b61565b5f61185e84356020612a2f565b8051602091820120604080517f1097a5a0fc436df99c3f2ba8239b2481f6cd50ea7f6ce6a68aa14b55e7cb6452818501527f9937976f9e78aff7159abf4e4ca289a7bf7c39fdc8a1a73b13d35761061e7d00818301527f0c188296f193d040cb11b1ad2d8af333d9498f45b21c8fe8f40724112ef1b69e606082015260808082018490528251808303909101815260a0808301845281519186019190912060048b01547f64cb15b01d3638acae07043a5d3c77157b4b4c00b7a2de479ec7160340129cd060c085015260e0808501919091528451808503909101815261010084018086528151919097012060058088526101c08501909552949650945f939092909161012090910190803683370190505090505f5160206147935f395f51905f526119bb7fe4d89b09a6eb94125ee9c6123f55fbaef99eabb81fcefd76640abb9269a8480585858a6119b660408e0160208f01613991565b612ba0565b6119c59190613eeb565b815f815181106119d7576119d7613cc9565b602090810291909101810191909152865187820120604080517f9b0d375cfc2710b35b304d988b3d65a33bc637becbdbd3b1c45c95479c36a6fa8185015246818301523060608201526080808201939093528151808203909301835260a00190528051910120611a55905f5160206147935f395f51905f5290613eeb565b81600181518110611a6857611a68613cc9565b60200260200101818152505087600501546001885f013583600281518110611a9257611a92613cc9565b6020026020010184600381518110611aac57611aac613cc9565b6020026020010185600481518110611ac657611ac6613cc9565b60209081029190910101929092529190525260088801546001600160a01b038a1690637f374daa90611afb60c08b018b613efe565b856040518563ffffffff1660e01b8152600401611b1b9493929190613f40565b602060405180830381865afa158015611b36573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b5a9190613e7d565b9450505050505b949350505050565b5f611b9160405180608001604052805f81526020015f81526020015f81526020015f81525090565b36611b9f60a0850185613f9c565b9050611baa81612404565b92505f611bbb828760070154612c16565b90505f7f00000000000000000000000000000000000000000000000000000000000000008360800135148015611bfe5750611bfc6040840160208501613fca565b155b8015611c175750600387015463ffffffff166040840135145b8015611c2557508160800151155b9050801580611c4c57506006870154611c49611c446080890189613fe5565b6125b3565b14155b15611c6a57604051633ec52cad60e01b815260040160405180910390fd5b611c7760a084018461402a565b8360200151818110611c8b57611c8b613cc9565b9050604002015f60028110611ca257611ca2613cc9565b6020020135611cb460a085018561402a565b8460200151818110611cc857611cc8613cc9565b905060400201600160028110611ce057611ce0613cc9565b602090810291909101359086015284525092959194509092505050565b611d456040518060c001604052805f6001600160a01b031681526020015f151581526020015f6001600160401b031681526020015f81526020015f8152602001606081525090565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630aff37625f5160206147535f395f51905f526001604051602001611d9e929190918252602082015260400190565b604051602081830303815290604052805190602001206040518263ffffffff1660e01b8152600401611dd291815260200190565b5f60405180830381865afa158015611dec573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611e1391908101906140fb565b80519091506001600160a01b0316611e7857604080515f5160206147535f395f51905f52602082015260019181019190915260600160408051601f1981840301815290829052805160209091012063d402899b60e01b825260048201526024016104f4565b90565b5f5f611ef55f5160206147535f395f51905f52867f21c55cde1a8b741b30d8e78ab6d05799cd8b24f366a420a4049982f13704a49c87604051602001611ecb929190918252602082015260400190565b60405160208183030381529060405280519060200120868a60200160208101906119b69190613991565b6040805160018082528183019092529192505f9190816020015b611f53604051806101000160405280606081526020015f151581526020015f81526020015f81526020015f8152602001606081526020015f81526020015f81525090565b815260200190600190039081611f0f579050509050611f7560a0880188613f9c565b611f7e9061430c565b815f81518110611f9057611f90613cc9565b60200260200101819052505f885f01516001600160a01b031663467fb76b848a6020016020810190611fc29190613991565b611fcf60808d018d613fe5565b876040518663ffffffff1660e01b8152600401611ff095949392919061441e565b5f60405180830381865afa15801561200a573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526120319190810190614573565b9050896001600160a01b0316637f374daa8a608001518a8060e001906120579190613efe565b856040518563ffffffff1660e01b81526004016120779493929190613f40565b602060405180830381865afa158015612092573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120b69190613e7d565b9a9950505050505050505050565b6120eb60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6120f9836009015482612170565b6121038183612920565b6020810151905160ff9190911b1760099092019190915550565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b815f03612184575f60208201819052905250565b6001600160ff1b0382165f6121fb5f5160206147735f395f51905f5260035f5160206147735f395f51905f52855f5160206147735f395f51905f52878809090860046121de5f5160206147735f395f51905f52600161396a565b6121e891906145f9565b5f5160206147735f395f51905f52612d6a565b90508160ff85901c826001161461222857612223825f5160206147735f395f51905f52613cdd565b61222a565b815b6020850152909252505050565b5f85836122448288612dc7565b5f5160206147935f395f51905f528610612271576040516358f887b560e01b815260040160405180910390fd5b61227d8160015f612e19565b5f6122928a5f01518b602001518b8b8b612e94565b90505f6122a1848a8a85612f37565b90506122db604051806080016040528060018152602001600281526020015f81526020015f8152506122d35f84612f73565b8d9190612f9b565b6122e68b8484612faf565b6122f18b8488612ff4565b9b9a5050505050505050505050565b5f612311606083016040840161460c565b63ffffffff161580159061233c5750610800612333606084016040850161460c565b63ffffffff1611155b801561235f5750610400612356608084016060850161460c565b63ffffffff1611155b90505f4261237360a0850160808601613991565b6001600160401b03161180156123af57506276a7004261239960a0860160808701613991565b6001600160401b03166123ac9190613cdd565b11155b90508115806123bc575080155b806123dc575060026123d4608085016060860161460c565b63ffffffff16105b156123fa57604051630256965f60e01b815260040160405180910390fd5b61166183356114e9565b5f80806124196124148580614627565b6130f8565b90925090508061242c60a086018661402a565b905014612464578061244160a086018661402a565b6040516305f2690760e31b815260048101939093526024830152506044016104f4565b61246d846132b7565b5f5160206147935f395f51905f528460c001351061249e5760405163504570e360e01b815260040160405180910390fd5b6124a784613340565b5f7f03f2751e5846ff05a89e72b519e27f5ab1ba82245ef4ae6a5924a37614e8a243836124da6040880160208901613fca565b6124e55760016124e7565b5f5b6040805160208101949094528381019290925260ff16606083810191909152908701356080838101919091529087013560a083015286013560c082015260e081018390526101000160408051601f1981840301815291905290508061255c61255260a088018861402a565b9091604090910290565b6040805160c08a0135602082015260e08a01358183015281518082038301815260608201909252612593949392919060800161466c565b604051602081830303815290604052805190602001209350505050919050565b5f806125c0836002614697565b6001600160401b038111156125d7576125d7613d0c565b604051908082528060200260200182016040528015612600578160200160208202803683370190505b5090505f5b8381101561277657365f86868481811061262157612621613cc9565b905060200281019061263391906146ae565b61263d9080613efe565b915091505f8311801561268f575061268d878761265b600187613cdd565b81811061266a5761266a613cc9565b905060200281019061267c91906146ae565b6126869080613efe565b84846133c2565b155b156126b057604051631e637ce760e21b8152600481018490526024016104f4565b81816040516126c09291906146c2565b60405180910390208787858181106126da576126da613cc9565b90506020028101906126ec91906146ae565b6126fa906020810190613efe565b6040516127089291906146c2565b6040519081900390208561271d866002614697565b8151811061272d5761272d613cc9565b60200260200101868660026127429190614697565b61274d90600161396a565b8151811061275d5761275d613cc9565b6020908102919091010191909152525050600101612605565b508060405160200161278891906146d1565b6040516020818303038152906040528051906020012091505092915050565b5f805b82811015612874577fdd2eea5b452961a0f6f5a89f3fb841154879200a2bc46fbc3a729fde86ce6acb8484838181106127e5576127e5613cc9565b90506020028101906127f791906146ae565b6128019080613efe565b60405161280f9291906146c2565b60405180910390200361286c5783838281811061282e5761282e613cc9565b905060200281019061284091906146ae565b61284e906020810190613efe565b60405161285c9291906146c2565b604051809103902091505061109d565b6001016127aa565b50604051630256965f60e01b815260040160405180910390fd5b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15612916575f516020805191945081901c150291505b5094509492505050565b5f604082604085015e60408360808560065afa3d60401416905080611661576040516342740b4960e11b815260040160405180910390fd5b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106129965772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106129c2576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106129e057662386f26fc10000830492506010015b6305f5e10083106129f8576305f5e100830492506008015b6127108310612a0c57612710830492506004015b60648310612a1e576064830492506002015b600a831061109d5760010192915050565b6060825f612a3e846002614697565b612a4990600261396a565b6001600160401b03811115612a6057612a60613d0c565b6040519080825280601f01601f191660200182016040528015612a8a576020820181803683370190505b509050600360fc1b815f81518110612aa457612aa4613cc9565b60200101906001600160f81b03191690815f1a905350600f60fb1b81600181518110612ad257612ad2613cc9565b60200101906001600160f81b03191690815f1a9053505f612af4856002614697565b612aff90600161396a565b90505b6001811115612b76576f181899199a1a9b1b9c1cb0b131b232b360811b83600f1660108110612b3357612b33613cc9565b1a60f81b828281518110612b4957612b49613cc9565b60200101906001600160f81b03191690815f1a90535060049290921c91612b6f81614706565b9050612b02565b508115611b615760405163e22e27eb60e01b815260048101869052602481018590526044016104f4565b5f612c0c60405180610120016040528088815260200160018152602001878152602001868152602001468152602001306001600160a01b03168152602001336001600160a01b0316815260200185805190602001208152602001846001600160401b0316815250613491565b9695505050505050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290529080805b612c4d8680614627565b9050811015612d405736612c618780614627565b83818110612c7157612c71613cc9565b905060800201905085815f013503612d0a578215612ca55760405163596382df60e11b8152600481018790526024016104f4565b600192506040518060a00160405280878152602001858152602001826020016020810190612cd3919061471b565b60ff168152602001612ceb606084016040850161471b565b60ff168152602001612d036080840160608501613fca565b1515905294505b612d1a6080820160608301613fca565b612d25576001612d28565b60025b612d359060ff168561396a565b935050600101612c43565b5080612d6257604051630af1b08760e31b8152600481018590526024016104f4565b505092915050565b5f5f60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa5f5193503d602014169150819050611477576040516342740b4960e11b815260040160405180910390fd5b60015f5160206147935f395f51905f52600583901b84015b80851015612dfa578185351083169250602085019450612ddf565b5081610509576040516358f887b560e01b815260040160405180910390fd5b60015f5160206147735f395f51905f52600684901b85015b80861015612e755785356020870135836003858487868709090884828309148482108584101681169050818317158716811786169550505050604086019550612e31565b50816111925760405163cb29167d60e01b815260040160405180910390fd5b5f5f5160206147935f395f51905f527f51e0e54c99c423c12a279e14fbe7534f147f07b2ce5a21d64fe798a119c6830487878787604051602001612ed99291906139d0565b60408051601f198184030181528282528051602091820120908301959095528101929092526060820152608081019190915260a0810184905260c001604051602081830303815290604052805190602001205f1c612c0c9190613eeb565b815f5160206147935f395f51905f52600585901b86015b86811115612f6957601f190181813581868609089250612f4e565b5050949350505050565b5f5f5160206147935f395f51905f52825f5160206147935f395f51905f520384089392505050565b612fa58282613559565b6116618383612920565b611661836040518060800160405280612fc6863590565b8152602001612fdf866020612fdb919061396a565b3590565b81526020015f81526020015f81525083612f9b565b5f5f604051604086825e7f198e9393920d483a7260bfb731fb5d25f1aa493335a9e71297e485b7aef312c260408201527f1800deef121f1e76426a00665e5c4479674322d4f75edadd46debd5cd992f6ed60608201527f090689d0585ff075ec9e99ad690c3395bc4b313370b38ef355acdadcd122975b60808201527f12c85ea5db8c6deb4aab71808dcb408fe3d1e7690c43d37b4ce6cc0166fa7daa60a0820152843560c082015260208501355f5160206147735f395f51905f520360e082015260808461010083015e60205f6101808360085afa5f5160011493503d602014169150819050611477576040516342740b4960e11b815260040160405180910390fd5b5f80821580613108575061010083115b15613129576040516308ca512f60e01b8152600481018490526024016104f4565b5f5b83811015613243575f5f86868481811061314757613147613cc9565b905060800201602001602081019061315f919061471b565b87878581811061317157613171613cc9565b9050608002016040016020810190613189919061471b565b90925090505f60ff83166004146131a45760ff8216156131ad565b60128260ff1611155b9050600160ff841610806131c45750600960ff8416115b806131cd575080155b156131ee5760405163130dc99160e11b8152600481018590526024016104f4565b87878581811061320057613200613cc9565b90506080020160600160208101906132189190613fca565b613223576001613226565b60025b6132339060ff168661396a565b945050505080600101905061312b565b50604080517fcfbbbbc7890444e6a20c74a6dd41d0d94169c405519d80315bd9eab9b3d83dac6020820152808201859052815180820383018152606082019092526132979190869060808088029101614734565b6040516020818303038152906040528051906020012091505b9250929050565b5f6132c86040830160208401613fca565b6132ea5762ffffff8260400135111580156132e557506060820135155b613320565b5f5160206147935f395f51905f52826040013510801561330d5750606082013515155b8015613320575062ffffff826060013511155b905080610b5b57604051631a49577b60e11b815260040160405180910390fd5b60e08101355f819003613351575050565b61335b8280614627565b90508111806133a1575061336f8280614627565b61337a600184613cdd565b81811061338957613389613cc9565b90506080020160600160208101906133a19190613fca565b15610b5b5760405160016210865960e21b0319815260040160405180910390fd5b5f805b84811080156133d357508281105b15613486578383828181106133ea576133ea613cc9565b909101356001600160f81b031916905086868381811061340c5761340c613cc9565b9050013560f81c60f81b6001600160f81b031916146134765783838281811061343757613437613cc9565b909101356001600160f81b031916905086868381811061345957613459613cc9565b9050013560f81c60f81b6001600160f81b03191610915050611b61565b61347f816139f7565b90506133c5565b505090911092915050565b5f7f06a25856467a3f2c7f0f4889f55bec2f7b69da7787ca36c5c11c1a95a2e6523f8260405160200161353c9291905f6101408201905083825282516020830152602083015160408301526040830151606083015260608301516080830152608083015160a083015260018060a01b0360a08401511660c083015260018060a01b0360c08401511660e083015260e08301516101008301526101008301516101208301529392505050565b604051602081830303815290604052805190602001209050919050565b5f81604084015260408360608560075afa3d60401416905080611661576040516342740b4960e11b815260040160405180910390fd5b5f5f83601f84011261359f575f5ffd5b5081356001600160401b038111156135b5575f5ffd5b6020830191508360208260051b85010111156132b0575f5ffd5b5f5f5f604084860312156135e1575f5ffd5b8335925060208401356001600160401b038111156135fd575f5ffd5b6136098682870161358f565b9497909650939450505050565b5f60208284031215613626575f5ffd5b5035919050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f6101008284031215613673575f5ffd5b50919050565b5f5f6040838503121561368a575f5ffd5b8235915060208301356001600160401b038111156136a6575f5ffd5b6136b285828601613662565b9150509250929050565b6001600160a01b03811681146136d0575f5ffd5b50565b5f602082840312156136e3575f5ffd5b81356136ee816136bc565b9392505050565b5f5f5f5f5f60a08688031215613709575f5ffd5b8535945060208601356001600160401b03811115613725575f5ffd5b6137318882890161358f565b9095509350506040860135915060a0860187101561374d575f5ffd5b5092959194509260600190565b5f5f5f5f84860360e081121561376e575f5ffd5b60a081121561377b575f5ffd5b5084935060a08501356001600160401b03811115613797575f5ffd5b6137a38782880161358f565b90945092505060c08501356001600160401b038111156137c1575f5ffd5b6137cd87828801613662565b91505092959194509250565b634e487b7160e01b5f52602160045260245ffd5b600581106137fd576137fd6137d9565b9052565b81516001600160a01b031681526101e08101602083015161382a602084018263ffffffff169052565b506040830151613844604084018265ffffffffffff169052565b50606083015161385760608401826137ed565b50608083810151805184830152602081015160a0850152604081015163ffffffff90811660c086015260608201511660e0850152908101516001600160401b03166101008401525060a083015161012083015260c083015161014083015260e08301516101608301526101008301516101808301526101208301516101a08301526101408301516101c083015292915050565b5f5f604083850312156138fb575f5ffd5b50508035926020909101359150565b5f81518060208401855e5f93019283525090919050565b6c617373656e742f726f756e642f60981b81525f6136ee600d83018461390a565b828152604081016136ee60208301846137ed565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561109d5761109d613956565b6001600160401b03811681146136d0575f5ffd5b5f602082840312156139a1575f5ffd5b81356136ee8161397d565b5f63ffffffff821663ffffffff81036139c7576139c7613956565b60010192915050565b5f6001600160fb1b038311156139e4575f5ffd5b8260051b80858437919091019392505050565b5f60018201613a0857613a08613956565b5060010190565b63ffffffff811681146136d0575f5ffd5b8135815560208201356001820155600281016040830135613a4081613a0f565b81546060850135613a5081613a0f565b67ffffffff000000008160201b1663ffffffff84166001600160401b03198416171784555050505f6080840135613a868161397d565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff00000000000000001617909155505050565b5f5f8335601e19843603018112613ad1575f5ffd5b83016020810192503590506001600160401b03811115613aef575f5ffd5b8036038213156132b0575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f8383855260208501945060208460051b820101835f5b86811015613bbd57838303601f19018852813536879003603e19018112613b61575f5ffd5b8601613b6d8180613abc565b60408652613b7f604087018284613afd565b915050613b8f6020830183613abc565b92508582036020870152613ba4828483613afd565b60209b8c019b9096509490940193505050600101613b3c565b50909695505050505050565b83358152602080850135908201525f6040850135613be681613a0f565b63ffffffff1660408301526060850135613bff81613a0f565b63ffffffff1660608301526080850135613c188161397d565b6001600160401b03811660808401525060c060a0830152613c3d60c083018486613b25565b95945050505050565b5f5f85851115613c54575f5ffd5b83861115613c60575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613c9e576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90613c3d9083018486613afd565b634e487b7160e01b5f52603260045260245ffd5b8181038181111561109d5761109d613956565b63ffffffff828116828216039081111561109d5761109d613956565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b604051608081016001600160401b0381118282101715613d5657613d56613d0c565b60405290565b60405160c081016001600160401b0381118282101715613d5657613d56613d0c565b604080519081016001600160401b0381118282101715613d5657613d56613d0c565b60405161010081016001600160401b0381118282101715613d5657613d56613d0c565b604051601f8201601f191681016001600160401b0381118282101715613deb57613deb613d0c565b604052919050565b600381106136d0575f5ffd5b5f6080828403128015613e10575f5ffd5b50613e19613d34565b8251613e24816136bc565b8152602083015165ffffffffffff81168114613e3e575f5ffd5b60208201526040830151613e5181613df3565b60408201526060830151613e6481613df3565b60608201529392505050565b80151581146136d0575f5ffd5b5f60208284031215613e8d575f5ffd5b81516136ee81613e70565b5f5f60408385031215613ea9575f5ffd5b825160098110613eb7575f5ffd5b6020939093015192949293505050565b8281526040810160098310613ede57613ede6137d9565b8260208301529392505050565b5f82613ef957613ef9613d20565b500690565b5f5f8335601e19843603018112613f13575f5ffd5b8301803591506001600160401b03821115613f2c575f5ffd5b6020019150368190038213156132b0575f5ffd5b848152606060208201525f613f59606083018587613afd565b8281036040840152835180825260208086019201905f5b81811015613f8e578351835260209384019390920191600101613f70565b509098975050505050505050565b5f823560fe19833603018112613fb0575f5ffd5b9190910192915050565b8035613fc581613e70565b919050565b5f60208284031215613fda575f5ffd5b81356136ee81613e70565b5f5f8335601e19843603018112613ffa575f5ffd5b8301803591506001600160401b03821115614013575f5ffd5b6020019150600581901b36038213156132b0575f5ffd5b5f5f8335601e1984360301811261403f575f5ffd5b8301803591506001600160401b03821115614058575f5ffd5b6020019150600681901b36038213156132b0575f5ffd5b5f6001600160401b0382111561408757614087613d0c565b5060051b60200190565b5f82601f8301126140a0575f5ffd5b81516140b36140ae8261406f565b613dc3565b8082825260208201915060208360051b8601019250858311156140d4575f5ffd5b602085015b838110156140f15780518352602092830192016140d9565b5095945050505050565b5f6020828403121561410b575f5ffd5b81516001600160401b03811115614120575f5ffd5b820160c08185031215614131575f5ffd5b614139613d5c565b8151614144816136bc565b8152602082015161415481613e70565b602082015260408201516141678161397d565b6040820152606082810151908201526080808301519082015260a08201516001600160401b03811115614198575f5ffd5b6141a486828501614091565b60a083015250949350505050565b803560ff81168114613fc5575f5ffd5b5f82601f8301126141d1575f5ffd5b81356141df6140ae8261406f565b8082825260208201915060208360071b860101925085831115614200575f5ffd5b602085015b838110156140f1576080818803121561421c575f5ffd5b614224613d34565b81358152614234602083016141b2565b6020820152614245604083016141b2565b6040820152606082013561425881613e70565b60608201528352602090920191608001614205565b5f82601f83011261427c575f5ffd5b813561428a6140ae8261406f565b8082825260208201915060208360061b8601019250858311156142ab575f5ffd5b602085015b838110156140f15786601f8201126142c6575f5ffd5b6142ce613d7e565b8060408301898111156142df575f5ffd5b835b818110156142f95780358452602093840193016142e1565b50508452506020909201916040016142b0565b5f610100823603121561431d575f5ffd5b614325613da0565b82356001600160401b0381111561433a575f5ffd5b614346368286016141c2565b82525061435560208401613fba565b602082015260408381013590820152606080840135908201526080808401359082015260a08301356001600160401b03811115614390575f5ffd5b61439c3682860161426d565b60a08301525060c0838101359082015260e092830135928101929092525090565b5f8151808452602084019350602083015f5b82811015614414578151865f5b60028110156143fb5782518252602092830192909101906001016143dc565b50505060409590950194602091909101906001016143cf565b5093949350505050565b8581526001600160401b0385166020820152608060408201525f614446608083018587613b25565b828103606084015280845180835260208301915060208160051b840101602087015f5b8381101561456257858303601f190185528151805161010080865281519086018190526020909101905f906101208701905b808310156144e75783518051835260ff602082015116602084015260ff60408201511660408401526060810151151560608401525060808201915060208401935060018301925061449b565b50602084015192506144fd602088018415159052565b60408401516040880152606084015160608801526080840151608088015260a0840151925086810360a088015261453481846143bd565b60c0858101519089015260e09485015194909701939093525050506020948501949190910190600101614469565b50909b9a5050505050505050505050565b5f60208284031215614583575f5ffd5b81516001600160401b03811115614598575f5ffd5b8201601f810184136145a8575f5ffd5b80516145b66140ae8261406f565b8082825260208201915060208360051b8501019250868311156145d7575f5ffd5b6020840193505b82841015612c0c5783518252602093840193909101906145de565b5f8261460757614607613d20565b500490565b5f6020828403121561461c575f5ffd5b81356136ee81613a0f565b5f5f8335601e1984360301811261463c575f5ffd5b8301803591506001600160401b03821115614655575f5ffd5b6020019150600781901b36038213156132b0575f5ffd5b5f614677828761390a565b848682375f90850190815261468c818561390a565b979650505050505050565b808202811582820484141761109d5761109d613956565b5f8235603e19833603018112613fb0575f5ffd5b818382375f9101908152919050565b81515f90829060208501835b828110156146fb5781518452602093840193909101906001016146dd565b509195945050505050565b5f8161471457614714613956565b505f190190565b5f6020828403121561472b575f5ffd5b6136ee826141b2565b5f61473f828661390a565b838582375f93019283525090939250505056fe5ef8d21b3c3919d0cb2b4728880495e379f8c1817d7867ff6b1360f2321f959830644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd4730644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001",
}

// FederatedRounds is an auto generated Go binding around an Ethereum contract.
type FederatedRounds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FederatedRounds) GetABI() abi.ABI {
	return c.abi
}

// NewFederatedRounds creates a new instance of FederatedRounds.
func NewFederatedRounds() *FederatedRounds {
	parsed, err := FederatedRoundsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FederatedRounds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FederatedRounds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority, address attestations_, address trainingGate, uint256[4] tau) returns()
func (federatedRounds *FederatedRounds) PackConstructor(authority common.Address, attestations_ common.Address, trainingGate common.Address, tau [4]*big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("", authority, attestations_, trainingGate, tau)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 id) returns()
func (federatedRounds *FederatedRounds) PackCancel(id *big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("cancel", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 id) returns()
func (federatedRounds *FederatedRounds) TryPackCancel(id *big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("cancel", id)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73f5dd6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id, uint256[] dropped) returns()
func (federatedRounds *FederatedRounds) PackClose(id *big.Int, dropped []*big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("close", id, dropped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x73f5dd6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id, uint256[] dropped) returns()
func (federatedRounds *FederatedRounds) TryPackClose(id *big.Int, dropped []*big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("close", id, dropped)
}

// PackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06966930.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function drop(uint256 id, uint256[] dropped) returns()
func (federatedRounds *FederatedRounds) PackDrop(id *big.Int, dropped []*big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("drop", id, dropped)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDrop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06966930.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function drop(uint256 id, uint256[] dropped) returns()
func (federatedRounds *FederatedRounds) TryPackDrop(id *big.Int, dropped []*big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("drop", id, dropped)
}

// PackMembershipKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b11d98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membershipKey() view returns(bytes32)
func (federatedRounds *FederatedRounds) PackMembershipKey() []byte {
	enc, err := federatedRounds.abi.Pack("membershipKey")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembershipKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05b11d98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membershipKey() view returns(bytes32)
func (federatedRounds *FederatedRounds) TryPackMembershipKey() ([]byte, error) {
	return federatedRounds.abi.Pack("membershipKey")
}

// UnpackMembershipKey is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05b11d98.
//
// Solidity: function membershipKey() view returns(bytes32)
func (federatedRounds *FederatedRounds) UnpackMembershipKey(data []byte) ([32]byte, error) {
	out, err := federatedRounds.abi.Unpack("membershipKey", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc9b885c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open((bytes32,bytes32,uint32,uint32,uint64) terms, (string,string)[] params, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256) members) returns(uint256 id)
func (federatedRounds *FederatedRounds) PackOpen(terms FederatedRoundsTerms, params []ClaimsParam, members CommitmentsTable) []byte {
	enc, err := federatedRounds.abi.Pack("open", terms, params, members)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc9b885c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open((bytes32,bytes32,uint32,uint32,uint64) terms, (string,string)[] params, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256) members) returns(uint256 id)
func (federatedRounds *FederatedRounds) TryPackOpen(terms FederatedRoundsTerms, params []ClaimsParam, members CommitmentsTable) ([]byte, error) {
	return federatedRounds.abi.Pack("open", terms, params, members)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc9b885c.
//
// Solidity: function open((bytes32,bytes32,uint32,uint32,uint64) terms, (string,string)[] params, ((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256) members) returns(uint256 id)
func (federatedRounds *FederatedRounds) UnpackOpen(data []byte) (*big.Int, error) {
	out, err := federatedRounds.abi.Unpack("open", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3bcc466.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(uint256 id, uint256[] entries, uint256 blinding, uint256[2] opening) returns()
func (federatedRounds *FederatedRounds) PackPublish(id *big.Int, entries []*big.Int, blinding *big.Int, opening [2]*big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("publish", id, entries, blinding, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa3bcc466.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(uint256 id, uint256[] entries, uint256 blinding, uint256[2] opening) returns()
func (federatedRounds *FederatedRounds) TryPackPublish(id *big.Int, entries []*big.Int, blinding *big.Int, opening [2]*big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("publish", id, entries, blinding, opening)
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7c38091.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(uint256 id) view returns((address,uint32,uint48,uint8,(bytes32,bytes32,uint32,uint32,uint64),bytes32,uint256,bytes32,bytes32,bytes32,uint256))
func (federatedRounds *FederatedRounds) PackRoundOf(id *big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("roundOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7c38091.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(uint256 id) view returns((address,uint32,uint48,uint8,(bytes32,bytes32,uint32,uint32,uint64),bytes32,uint256,bytes32,bytes32,bytes32,uint256))
func (federatedRounds *FederatedRounds) TryPackRoundOf(id *big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("roundOf", id)
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7c38091.
//
// Solidity: function roundOf(uint256 id) view returns((address,uint32,uint48,uint8,(bytes32,bytes32,uint32,uint32,uint64),bytes32,uint256,bytes32,bytes32,bytes32,uint256))
func (federatedRounds *FederatedRounds) UnpackRoundOf(data []byte) (FederatedRoundsRound, error) {
	out, err := federatedRounds.abi.Unpack("roundOf", data)
	if err != nil {
		return *new(FederatedRoundsRound), err
	}
	out0 := *abi.ConvertType(out[0], new(FederatedRoundsRound)).(*FederatedRoundsRound)
	return out0, nil
}

// PackSetMembershipKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3b1367.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMembershipKey(bytes32 vkHash) returns()
func (federatedRounds *FederatedRounds) PackSetMembershipKey(vkHash [32]byte) []byte {
	enc, err := federatedRounds.abi.Pack("setMembershipKey", vkHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMembershipKey is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d3b1367.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMembershipKey(bytes32 vkHash) returns()
func (federatedRounds *FederatedRounds) TryPackSetMembershipKey(vkHash [32]byte) ([]byte, error) {
	return federatedRounds.abi.Pack("setMembershipKey", vkHash)
}

// PackSrs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03229556.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function srs() view returns(bytes32)
func (federatedRounds *FederatedRounds) PackSrs() []byte {
	enc, err := federatedRounds.abi.Pack("srs")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSrs is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03229556.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function srs() view returns(bytes32)
func (federatedRounds *FederatedRounds) TryPackSrs() ([]byte, error) {
	return federatedRounds.abi.Pack("srs")
}

// UnpackSrs is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x03229556.
//
// Solidity: function srs() view returns(bytes32)
func (federatedRounds *FederatedRounds) UnpackSrs(data []byte) ([32]byte, error) {
	out, err := federatedRounds.abi.Unpack("srs", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f6f91d7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint256 id, (uint256,uint64,(bytes32,bytes32),(string,string)[],((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256),bytes,bytes) submission) returns()
func (federatedRounds *FederatedRounds) PackSubmit(id *big.Int, submission FederatedRoundsSubmission) []byte {
	enc, err := federatedRounds.abi.Pack("submit", id, submission)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f6f91d7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint256 id, (uint256,uint64,(bytes32,bytes32),(string,string)[],((bytes32,uint8,uint8,bool)[],bool,uint256,uint256,bytes32,uint256[2][],uint256,uint256),bytes,bytes) submission) returns()
func (federatedRounds *FederatedRounds) TryPackSubmit(id *big.Int, submission FederatedRoundsSubmission) ([]byte, error) {
	return federatedRounds.abi.Pack("submit", id, submission)
}

// PackSumOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ed7c5c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sumOf(uint256 id) view returns(uint256 x, uint256 y)
func (federatedRounds *FederatedRounds) PackSumOf(id *big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("sumOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSumOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9ed7c5c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sumOf(uint256 id) view returns(uint256 x, uint256 y)
func (federatedRounds *FederatedRounds) TryPackSumOf(id *big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("sumOf", id)
}

// SumOfOutput serves as a container for the return parameters of contract
// method SumOf.
type SumOfOutput struct {
	X *big.Int
	Y *big.Int
}

// UnpackSumOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9ed7c5c.
//
// Solidity: function sumOf(uint256 id) view returns(uint256 x, uint256 y)
func (federatedRounds *FederatedRounds) UnpackSumOf(data []byte) (SumOfOutput, error) {
	out, err := federatedRounds.abi.Unpack("sumOf", data)
	outstruct := new(SumOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.X = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Y = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackUpdateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa8c43c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateOf(uint256 id, uint256 nullifier) view returns((bytes32,uint256))
func (federatedRounds *FederatedRounds) PackUpdateOf(id *big.Int, nullifier *big.Int) []byte {
	enc, err := federatedRounds.abi.Pack("updateOf", id, nullifier)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfa8c43c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateOf(uint256 id, uint256 nullifier) view returns((bytes32,uint256))
func (federatedRounds *FederatedRounds) TryPackUpdateOf(id *big.Int, nullifier *big.Int) ([]byte, error) {
	return federatedRounds.abi.Pack("updateOf", id, nullifier)
}

// UnpackUpdateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfa8c43c4.
//
// Solidity: function updateOf(uint256 id, uint256 nullifier) view returns((bytes32,uint256))
func (federatedRounds *FederatedRounds) UnpackUpdateOf(data []byte) (FederatedRoundsUpdate, error) {
	out, err := federatedRounds.abi.Unpack("updateOf", data)
	if err != nil {
		return *new(FederatedRoundsUpdate), err
	}
	out0 := *abi.ConvertType(out[0], new(FederatedRoundsUpdate)).(*FederatedRoundsUpdate)
	return out0, nil
}

// FederatedRoundsRoundClosed represents a RoundClosed event raised by the FederatedRounds contract.
type FederatedRoundsRoundClosed struct {
	Round *big.Int
	Count *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const FederatedRoundsRoundClosedEventName = "RoundClosed"

// ContractEventName returns the user-defined event name.
func (FederatedRoundsRoundClosed) ContractEventName() string {
	return FederatedRoundsRoundClosedEventName
}

// UnpackRoundClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundClosed(uint256 indexed round, uint256 count)
func (federatedRounds *FederatedRounds) UnpackRoundClosedEvent(log *types.Log) (*FederatedRoundsRoundClosed, error) {
	event := "RoundClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != federatedRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FederatedRoundsRoundClosed)
	if len(log.Data) > 0 {
		if err := federatedRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range federatedRounds.abi.Events[event].Inputs {
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

// FederatedRoundsRoundOpened represents a RoundOpened event raised by the FederatedRounds contract.
type FederatedRoundsRoundOpened struct {
	Round      *big.Int
	Aggregator common.Address
	Members    [32]byte
	Terms      FederatedRoundsTerms
	Params     []ClaimsParam
	Raw        *types.Log // Blockchain specific contextual infos
}

const FederatedRoundsRoundOpenedEventName = "RoundOpened"

// ContractEventName returns the user-defined event name.
func (FederatedRoundsRoundOpened) ContractEventName() string {
	return FederatedRoundsRoundOpenedEventName
}

// UnpackRoundOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundOpened(uint256 indexed round, address indexed aggregator, bytes32 indexed members, (bytes32,bytes32,uint32,uint32,uint64) terms, (string,string)[] params)
func (federatedRounds *FederatedRounds) UnpackRoundOpenedEvent(log *types.Log) (*FederatedRoundsRoundOpened, error) {
	event := "RoundOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != federatedRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FederatedRoundsRoundOpened)
	if len(log.Data) > 0 {
		if err := federatedRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range federatedRounds.abi.Events[event].Inputs {
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

// FederatedRoundsSumPublished represents a SumPublished event raised by the FederatedRounds contract.
type FederatedRoundsSumPublished struct {
	Round   *big.Int
	Entries [32]byte
	Count   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FederatedRoundsSumPublishedEventName = "SumPublished"

// ContractEventName returns the user-defined event name.
func (FederatedRoundsSumPublished) ContractEventName() string {
	return FederatedRoundsSumPublishedEventName
}

// UnpackSumPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SumPublished(uint256 indexed round, bytes32 entries, uint256 count)
func (federatedRounds *FederatedRounds) UnpackSumPublishedEvent(log *types.Log) (*FederatedRoundsSumPublished, error) {
	event := "SumPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != federatedRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FederatedRoundsSumPublished)
	if len(log.Data) > 0 {
		if err := federatedRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range federatedRounds.abi.Events[event].Inputs {
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

// FederatedRoundsUpdateDropped represents a UpdateDropped event raised by the FederatedRounds contract.
type FederatedRoundsUpdateDropped struct {
	Round     *big.Int
	Nullifier *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FederatedRoundsUpdateDroppedEventName = "UpdateDropped"

// ContractEventName returns the user-defined event name.
func (FederatedRoundsUpdateDropped) ContractEventName() string {
	return FederatedRoundsUpdateDroppedEventName
}

// UnpackUpdateDroppedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpdateDropped(uint256 indexed round, uint256 indexed nullifier)
func (federatedRounds *FederatedRounds) UnpackUpdateDroppedEvent(log *types.Log) (*FederatedRoundsUpdateDropped, error) {
	event := "UpdateDropped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != federatedRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FederatedRoundsUpdateDropped)
	if len(log.Data) > 0 {
		if err := federatedRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range federatedRounds.abi.Events[event].Inputs {
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

// FederatedRoundsUpdateTaken represents a UpdateTaken event raised by the FederatedRounds contract.
type FederatedRoundsUpdateTaken struct {
	Round     *big.Int
	Nullifier *big.Int
	Dataset   [32]byte
	Vector    [32]byte
	Claim     [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const FederatedRoundsUpdateTakenEventName = "UpdateTaken"

// ContractEventName returns the user-defined event name.
func (FederatedRoundsUpdateTaken) ContractEventName() string {
	return FederatedRoundsUpdateTakenEventName
}

// UnpackUpdateTakenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UpdateTaken(uint256 indexed round, uint256 indexed nullifier, bytes32 indexed dataset, bytes32 vector, bytes32 claim)
func (federatedRounds *FederatedRounds) UnpackUpdateTakenEvent(log *types.Log) (*FederatedRoundsUpdateTaken, error) {
	event := "UpdateTaken"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != federatedRounds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FederatedRoundsUpdateTaken)
	if len(log.Data) > 0 {
		if err := federatedRounds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range federatedRounds.abi.Events[event].Inputs {
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

// ModelGovernorMetaData contains all meta data concerning the ModelGovernor contract.
var ModelGovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"rules\",\"type\":\"tuple\",\"internalType\":\"structModelGovernor.Rules\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"timelockDelay\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorum\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposal\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "ModelGovernor",
	Bin: "0x610180604052348015610010575f5ffd5b50604051616c53380380616c5383398101604081905261002f9161081f565b60408101516100439063ffffffff166101d8565b816080015183835f0151846020015185606001516040518060400160405280601481526020017f417373656e74204d6f64656c476f7665726e6f720000000000000000000000008152508061009c61026d60201b60201c565b6100a582610288565b610120526100b281610288565b61014052815160208084019190912060e052815190820120610100524660a05261013e60e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526003610153828261095e565b5061015f9050836102ce565b61016882610334565b610171816103d3565b5050506001600160a01b03166101605261018a81610414565b50610194816104a9565b50805165ffffffffffff1615806101b35750604081015163ffffffff16155b156101d157604051630b363f0560e21b815260040160405180910390fd5b5050610b4d565b6040805160018082528183019092525f918291906020808301908036833701905050905030815f8151811061020f5761020f610a1c565b60200260200101906001600160a01b031690816001600160a01b0316815250508281825f60405161023f906107d6565b61024c9493929190610a73565b604051809103905ff080158015610265573d5f5f3e3d5ffd5b509392505050565b6040805180820190915260018152603160f81b602082015290565b5f5f829050601f815111156102bb578260405163305a27a960e01b81526004016102b29190610ab7565b60405180910390fd5b80516102c682610aec565b179392505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b8063ffffffff165f0361035c5760405163f1cfbf0560e01b81525f60048201526024016102b2565b6008546040805163ffffffff66010000000000009093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff90921666010000000000000263ffffffff60301b19909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b6064808211156104415760405163243e544560e01b815260048101839052602481018290526044016102b2565b5f61044a610512565b905061046961045761052b565b610460856105a5565b600a91906105dc565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b5f61051d600a6105f6565b6001600160d01b0316905090565b5f6105366101605190565b6001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa92505050801561058f575060408051601f3d908101601f1916820190925261058c91810190610b0f565b60015b6105a05761059b61063e565b905090565b919050565b5f6001600160d01b038211156105d8576040516306dfcc6560e41b815260d06004820152602481018390526044016102b2565b5090565b5f806105e9858585610648565b915091505b935093915050565b80545f9080156106355761061c8361060f600184610b28565b5f91825260209091200190565b54660100000000000090046001600160d01b0316610637565b5f5b9392505050565b5f61059b436107a4565b82545f9081908015610747575f6106648761060f600185610b28565b805490915065ffffffffffff80821691660100000000000090046001600160d01b03169088168211156106aa57604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036106e657825465ffffffffffff1666010000000000006001600160d01b03891602178355610739565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b94508593506105ee92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a81529182209551925190931666010000000000000291909316179201919091559050816105ee565b5f65ffffffffffff8211156105d8576040516306dfcc6560e41b815260306004820152602481018390526044016102b2565b611cf680614f5d83390190565b634e487b7160e01b5f52604160045260245ffd5b805165ffffffffffff811681146105a0575f5ffd5b805163ffffffff811681146105a0575f5ffd5b5f5f82840360c0811215610831575f5ffd5b83516001600160a01b0381168114610847575f5ffd5b925060a0601f198201121561085a575f5ffd5b5060405160a081016001600160401b038111828210171561087d5761087d6107e3565b60405261088c602085016107f7565b815261089a6040850161080c565b60208201526108ab6060850161080c565b6040820152608084810151606083015260a090940151938101939093525092909150565b600181811c908216806108e357607f821691505b60208210810361090157634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610959578282111561095957805f5260205f20601f840160051c602085101561093257505f5b90810190601f840160051c035f5b81811015610955575f83820155600101610940565b5050505b505050565b81516001600160401b03811115610977576109776107e3565b61098b8161098584546108cf565b84610907565b6020601f8211600181146109bd575f83156109a65750848201515b5f19600385901b1c1916600184901b178455610a15565b5f84815260208120601f198516915b828110156109ec57878501518255602094850194600190920191016109cc565b5084821015610a0957868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52603260045260245ffd5b5f8151808452602084019350602083015f5b82811015610a695781516001600160a01b0316865260209586019590910190600101610a42565b5093949350505050565b848152608060208201525f610a8b6080830186610a30565b8281036040840152610a9d8186610a30565b91505060018060a01b038316606083015295945050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610901575f1960209190910360031b1b16919050565b5f60208284031215610b1f575f5ffd5b610637826107f7565b81810381811115610b4757634e487b7160e01b5f52601160045260245ffd5b92915050565b60805160a05160c05160e05161010051610120516101405161016051614399610bc45f395f81816109f901528181610f27015281816112bf015281816115840152611f6001525f611ea601525f611e7b01525f612f3901525f612f1101525f612e6c01525f612e9601525f612ec001526143995ff3fe6080604052600436106102c2575f3560e01c80637ecebe001161016f578063bc197c81116100d8578063deaaa7cc11610092578063ece40cc11161006d578063ece40cc11461098e578063f23a6e61146109ad578063f8ce560a146109cc578063fc0c546a146109eb575f5ffd5b8063deaaa7cc1461091d578063e540d01d14610950578063eb9019d41461096f575f5ffd5b8063bc197c811461084b578063c01f9e371461086a578063c28bc2fa14610889578063c59057e41461089c578063d33219b4146108bb578063dd4e2ba5146108d8575f5ffd5b8063a7713a7011610129578063a7713a7014610790578063a890c910146107a4578063a8f8a668146107c3578063a9a95294146107e2578063ab58fb8e14610801578063b58131b014610837575f5ffd5b80637ecebe00146106d057806384b0196e146107045780638ff262e31461072b57806391ddadf41461074a57806397c3d3341461075e5780639a802a6d14610771575f5ffd5b80633e4f49e61161022b57806356781388116101e557806360c4247f116101c057806360c4247f1461065457806379051887146106735780637b3c71d3146106925780637d5e81e2146106b1575f5ffd5b806356781388146105f75780635b8d0e0d146106165780635f398a1414610635575f5ffd5b80633e4f49e6146104ed5780634385963214610519578063452115d6146105615780634bf5d7e914610580578063544ffc9c1461059457806354fd4d50146105ce575f5ffd5b8063150b7a021161027c578063150b7a0214610415578063160cbed71461044d5780632656227d1461046c5780632d63f6931461047f5780632fe3e2611461049e5780633932abb1146104d1575f5ffd5b806301ffc9a7146102fd57806302a251a31461033157806306f3f9e61461035c57806306fdde031461037b578063137d29d91461039c578063143489d0146103c9575f5ffd5b366102f957306102d0610a1d565b6001600160a01b0316146102f757604051637485328f60e11b815260040160405180910390fd5b005b5f5ffd5b348015610308575f5ffd5b5061031c61031736600461340d565b610a35565b60405190151581526020015b60405180910390f35b34801561033c575f5ffd5b50600854600160301b900463ffffffff165b604051908152602001610328565b348015610367575f5ffd5b506102f7610376366004613434565b610aa1565b348015610386575f5ffd5b5061038f610ab5565b6040516103289190613479565b3480156103a7575f5ffd5b506103b262093a8081565b60405165ffffffffffff9091168152602001610328565b3480156103d4575f5ffd5b506103fd6103e3366004613434565b5f908152600460205260409020546001600160a01b031690565b6040516001600160a01b039091168152602001610328565b348015610420575f5ffd5b5061043461042f366004613562565b610b45565b6040516001600160e01b03199091168152602001610328565b348015610458575f5ffd5b5061034e610467366004613728565b610b87565b61034e61047a366004613728565b610c8a565b34801561048a575f5ffd5b5061034e610499366004613434565b610dfa565b3480156104a9575f5ffd5b5061034e7f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a81181565b3480156104dc575f5ffd5b5060085465ffffffffffff1661034e565b3480156104f8575f5ffd5b5061050c610507366004613434565b610e1a565b60405161032891906137ef565b348015610524575f5ffd5b5061031c6105333660046137fd565b5f8281526009602090815260408083206001600160a01b038516845260030190915290205460ff1692915050565b34801561056c575f5ffd5b5061034e61057b366004613728565b610ec2565b34801561058b575f5ffd5b5061038f610f23565b34801561059f575f5ffd5b506105b36105ae366004613434565b610fb6565b60408051938452602084019290925290820152606001610328565b3480156105d9575f5ffd5b506040805180820190915260018152603160f81b602082015261038f565b348015610602575f5ffd5b5061034e61061136600461383b565b610fdb565b348015610621575f5ffd5b5061034e6106303660046138a9565b610ffa565b348015610640575f5ffd5b5061034e61064f366004613965565b6110b7565b34801561065f575f5ffd5b5061034e61066e366004613434565b6110ff565b34801561067e575f5ffd5b506102f761068d3660046139f9565b61110b565b34801561069d575f5ffd5b5061034e6106ac366004613a14565b61111c565b3480156106bc575f5ffd5b5061034e6106cb366004613a69565b61116c565b3480156106db575f5ffd5b5061034e6106ea366004613b25565b6001600160a01b03165f9081526002602052604090205490565b34801561070f575f5ffd5b50610718611222565b6040516103289796959493929190613b7a565b348015610736575f5ffd5b5061034e610745366004613be9565b611264565b348015610755575f5ffd5b506103b26112bc565b348015610769575f5ffd5b50606461034e565b34801561077c575f5ffd5b5061034e61078b366004613c36565b611343565b34801561079b575f5ffd5b5061034e611359565b3480156107af575f5ffd5b506102f76107be366004613b25565b611372565b3480156107ce575f5ffd5b5061034e6107dd366004613728565b611383565b3480156107ed575f5ffd5b5061031c6107fc366004613434565b611390565b34801561080c575f5ffd5b5061034e61081b366004613434565b5f9081526004602052604090206001015465ffffffffffff1690565b348015610842575f5ffd5b5061034e611398565b348015610856575f5ffd5b50610434610865366004613c8a565b6113a2565b348015610875575f5ffd5b5061034e610884366004613434565b6113e5565b6102f7610897366004613d21565b611427565b3480156108a7575f5ffd5b5061034e6108b6366004613728565b6114a3565b3480156108c6575f5ffd5b50600b546001600160a01b03166103fd565b3480156108e3575f5ffd5b506040805180820190915260208082527f737570706f72743d627261766f2671756f72756d3d666f722c6162737461696e9082015261038f565b348015610928575f5ffd5b5061034e7ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d781565b34801561095b575f5ffd5b506102f761096a366004613d60565b6114dc565b34801561097a575f5ffd5b5061034e610989366004613d83565b6114ed565b348015610999575f5ffd5b506102f76109a8366004613434565b61150c565b3480156109b8575f5ffd5b506104346109c7366004613dad565b61151d565b3480156109d7575f5ffd5b5061034e6109e6366004613434565b611560565b3480156109f6575f5ffd5b507f00000000000000000000000000000000000000000000000000000000000000006103fd565b5f610a30600b546001600160a01b031690565b905090565b5f6001600160e01b031982166366defe7760e11b1480610a6557506001600160e01b031982166332a2ad4360e11b145b80610a8057506001600160e01b03198216630271189760e51b145b80610a9b57506301ffc9a760e01b6001600160e01b03198316145b92915050565b610aa96115fd565b610ab281611676565b50565b606060038054610ac490613e04565b80601f0160208091040260200160405190810160405280929190818152602001828054610af090613e04565b8015610b3b5780601f10610b1257610100808354040283529160200191610b3b565b820191905f5260205f20905b815481529060010190602001808311610b1e57829003601f168201915b5050505050905090565b5f30610b4f610a1d565b6001600160a01b031614610b7657604051637485328f60e11b815260040160405180910390fd5b50630a85bd0160e11b949350505050565b5f5f610b9586868686611383565b90505f610ba182611390565b9050610bb682610bb1600461170b565b61172d565b5080610bdd5760405163d838bcb760e01b8152600481018390526024015b60405180910390fd5b5f610beb838989898961176a565b905065ffffffffffff811615610c62575f83815260046020908152604091829020600101805465ffffffffffff191665ffffffffffff85169081179091558251868152918201527f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892910160405180910390a1610c7e565b60405163ab2d031160e01b815260048101849052602401610bd4565b50909695505050505050565b5f5f610c9886868686611383565b90505f610ca482611390565b9050610cc082610bb183610cb957600461170b565b600561170b565b505f828152600460205260409020805460ff60f01b1916600160f01b17905530610ce8610a1d565b6001600160a01b031614610d71575f5b8751811015610d6f57306001600160a01b0316888281518110610d1d57610d1d613e3c565b60200260200101516001600160a01b031603610d6757610d67868281518110610d4857610d48613e3c565b602002602001015180519060200120600561177890919063ffffffff16565b600101610cf8565b505b610d7e8288888888611799565b30610d87610a1d565b6001600160a01b031614158015610db357506005546001600160801b03808216600160801b9092041614155b15610dbd575f6005555b6040518281527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9060200160405180910390a15095945050505050565b5f90815260046020526040902054600160a01b900465ffffffffffff1690565b5f5f610e25836117ad565b90505f6004826007811115610e3c57610e3c6137bb565b03610e5157610e4a846113e5565b9050610e8f565b6005826007811115610e6557610e656137bb565b03610e88575f8481526004602052604090206001015465ffffffffffff16610e4a565b5092915050565b610e9c62093a8082613e64565b610ea46112bc565b65ffffffffffff1611610eb75781610eba565b60065b949350505050565b5f5f610ed086868686611383565b905033610edd82826118e6565b610f0c57604051638fe5d8a960e01b8152600481018390526001600160a01b0382166024820152604401610bd4565b610f188787878761192b565b979650505050505050565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634bf5d7e96040518163ffffffff1660e01b81526004015f60405180830381865afa925050508015610fa257506040513d5f823e601f3d908101601f19168201604052610f9f9190810190613e77565b60015b610fb157610a306112bc611938565b919050565b5f818152600960205260409020805460018201546002909201549091905b9193909250565b5f80339050610eba84828560405180602001604052805f81525061194e565b5f61104088888888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a925089915061196f9050565b611068576040516394ab6c0760e01b81526001600160a01b0387166004820152602401610bd4565b6110ab88878988888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a3c915050565b98975050505050505050565b5f80339050610f1887828888888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508a9250611a3c915050565b5f610a9b600a83611b1a565b6111136115fd565b610ab281611b67565b5f8033905061116286828787878080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525061194e92505050565b9695505050505050565b5f336111788184611bcd565b6111a05760405163d9b3955760e01b81526001600160a01b0382166004820152602401610bd4565b5f6111a9611398565b90508015611215575f6111d78360016111c06112bc565b6111ca9190613eeb565b65ffffffffffff166114ed565b90508181101561121357604051636121770b60e11b81526001600160a01b03841660048201526024810182905260448101839052606401610bd4565b505b610f188787878786611c51565b5f6060805f5f5f6060611233611e74565b61123b611e9f565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61127185858585611eca565b611299576040516394ab6c0760e01b81526001600160a01b0384166004820152602401610bd4565b6112b385848660405180602001604052805f81525061194e565b95945050505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166391ddadf46040518163ffffffff1660e01b8152600401602060405180830381865afa925050508015611337575060408051601f3d908101601f1916820190925261133491810190613f09565b60015b610fb157610a30611f53565b5f61134f848484611f5d565b90505b9392505050565b5f611364600a611ff0565b6001600160d01b0316905090565b61137a6115fd565b610ab281612034565b5f6112b3858585856114a3565b5f6001610a9b565b5f610a3060075490565b5f306113ac610a1d565b6001600160a01b0316146113d357604051637485328f60e11b815260040160405180910390fd5b5063bc197c8160e01b95945050505050565b5f8181526004602052604081205461141990600160d01b810463ffffffff1690600160a01b900465ffffffffffff16613f24565b65ffffffffffff1692915050565b61142f6115fd565b5f5f856001600160a01b031685858560405161144c929190613f42565b5f6040518083038185875af1925050503d805f8114611486576040519150601f19603f3d011682016040523d82523d5f602084013e61148b565b606091505b509150915061149a828261209d565b50505050505050565b5f848484846040516020016114bb9493929190613fd8565b60408051601f19818403018152919052805160209091012095945050505050565b6114e46115fd565b610ab2816120da565b5f611352838361150760408051602081019091525f815290565b611f5d565b6115146115fd565b610ab281612176565b5f30611527610a1d565b6001600160a01b03161461154e57604051637485328f60e11b815260040160405180910390fd5b5063f23a6e6160e01b95945050505050565b604051632394e7a360e21b8152600481018290525f90610a9b906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690638e539e8c90602401602060405180830381865afa1580156115c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115ed9190614022565b6115f6846110ff565b60646121b7565b33611606610a1d565b6001600160a01b03161461162f576040516347096e4760e01b8152336004820152602401610bd4565b30611638610a1d565b6001600160a01b031614611674575f8036604051611657929190613f42565b604051809103902090505b8061166d6005612267565b0361166257505b565b6064808211156116a35760405163243e544560e01b81526004810183905260248101829052604401610bd4565b5f6116ac611359565b90506116cb6116b96112bc565b6116c285612286565b600a91906122bd565b505060408051828152602081018590527f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997910160405180910390a1505050565b5f81600781111561171e5761171e6137bb565b600160ff919091161b92915050565b5f5f61173884610e1a565b90505f836117458361170b565b1603611352578381846040516331b75e4d60e01b8152600401610bd493929190614039565b5f61116286868686866122d7565b5f6117838383612468565b9050806117945761179460416124cd565b505050565b6117a685858585856124de565b5050505050565b5f5f6117b88361256e565b905060058160078111156117ce576117ce6137bb565b146117d95792915050565b5f838152600c60205260409081902054600b549151632c258a9f60e11b81526004810182905290916001600160a01b03169063584b153e90602401602060405180830381865afa15801561182f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611853919061405b565b15611862575060059392505050565b600b54604051632ab0f52960e01b8152600481018390526001600160a01b0390911690632ab0f52990602401602060405180830381865afa1580156118a9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906118cd919061405b565b156118dc575060079392505050565b5060029392505050565b5f806118f184610e1a565b6007811115611902576119026137bb565b1480156113525750505f91825260046020526040909120546001600160a01b0391821691161490565b5f6112b38585858561269f565b6060610a9b6119498363ffffffff16565b612736565b5f6112b38585858561196a60408051602081019091525f815290565b611a3c565b5f610f1885611a367f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118a8a8a6119c18c6001600160a01b03165f90815260026020526040902080546001810190915590565b8b516020808e01919091208c518d830120604051611a1b98979695949301968752602087019590955260ff9390931660408601526001600160a01b03919091166060850152608084015260a083015260c082015260e00190565b604051602081830303815290604052805190602001206127a8565b846127d4565b5f611a4b86610bb1600161170b565b505f611a6086611a5a89610dfa565b85611f5d565b90505f611a708888888588612844565b905083515f03611ac657866001600160a01b03167fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda489888489604051611ab9949392919061407a565b60405180910390a2610f18565b866001600160a01b03167fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87128988848989604051611b079594939291906140a1565b60405180910390a2979650505050505050565b5f5f5f611b2685612940565b9250925050838265ffffffffffff161115611b5357611b4e611b4785612998565b86906129ca565b611b55565b805b6001600160d01b031695945050505050565b6008546040805165ffffffffffff928316815291831660208301527fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93910160405180910390a16008805465ffffffffffff191665ffffffffffff92909216919091179055565b80515f906034811015611be4576001915050610a9b565b60131981840101516001600160b01b03198116692370726f706f7365723d60b01b14611c1557600192505050610a9b565b5f5f611c2586602a860386612a6c565b91509150811580610f185750866001600160a01b0316816001600160a01b031614979650505050505050565b5f611c658686868680519060200120611383565b905084518651141580611c7a57508351865114155b80611c8457508551155b15611cb957855184518651604051630447b05d60e41b8152600481019390935260248301919091526044820152606401610bd4565b5f81815260046020526040902054600160a01b900465ffffffffffff1615611d025780611ce582610e1a565b6040516331b75e4d60e01b8152610bd49291905f90600401614039565b5f611d1460085465ffffffffffff1690565b611d1c6112bc565b65ffffffffffff16611d2e9190613e64565b90505f611d4860085463ffffffff600160301b9091041690565b5f84815260046020526040902080546001600160a01b0319166001600160a01b038716178155909150611d7a83612998565b815465ffffffffffff91909116600160a01b0265ffffffffffff60a01b19909116178155611da782612b15565b815463ffffffff91909116600160d01b0263ffffffff60d01b1990911617815588517f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e090859087908c908c906001600160401b03811115611e0a57611e0a61349f565b604051908082528060200260200182016040528015611e3d57816020015b6060815260200190600190039081611e285790505b508c89611e4a8a82613e64565b8e604051611e60999897969594939291906140da565b60405180910390a150505095945050505050565b6060610a307f0000000000000000000000000000000000000000000000000000000000000000612b45565b6060610a307f0000000000000000000000000000000000000000000000000000000000000000612b45565b5f6112b383611a367ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d7888888611f1c8a6001600160a01b03165f90815260026020526040902080546001810190915590565b60408051602081019690965285019390935260ff90911660608401526001600160a01b0316608083015260a082015260c001611a1b565b5f610a3043612998565b5f7f0000000000000000000000000000000000000000000000000000000000000000604051630748d63560e31b81526001600160a01b038681166004830152602482018690529190911690633a46b1a890604401602060405180830381865afa158015611fcc573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061134f9190614022565b80545f90801561202c57612016836120096001846141b5565b5f91825260209091200190565b54600160301b90046001600160d01b0316611352565b5f9392505050565b600b54604080516001600160a01b03928316815291831660208301527f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b226401910160405180910390a1600b80546001600160a01b0319166001600160a01b0392909216919091179055565b606082156120ac575080610a9b565b8151156120c1576120bc82612b82565b610a9b565b60405163d6bda27560e01b815260040160405180910390fd5b8063ffffffff165f036121025760405163f1cfbf0560e01b81525f6004820152602401610bd4565b6008546040805163ffffffff600160301b9093048316815291831660208301527f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e8828910160405180910390a16008805463ffffffff909216600160301b0269ffffffff00000000000019909216919091179055565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc05461910160405180910390a1600755565b5f5f5f6121c48686612b8a565b91509150815f036121e8578381816121de576121de6141c8565b0492505050611352565b8184116121ff576121ff60038515026011186124cd565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f5f61227384612ba6565b91509150816113525761135260316124cd565b5f6001600160d01b038211156122b9576040516306dfcc6560e41b815260d0600482015260248101839052604401610bd4565b5090565b5f806122ca858585612c1a565b915091505b935093915050565b5f5f600b5f9054906101000a90046001600160a01b03166001600160a01b031663f27a0c926040518163ffffffff1660e01b8152600401602060405180830381865afa158015612329573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061234d9190614022565b90505f3060601b6bffffffffffffffffffffffff19168418600b5460405163b1c5f42760e01b81529192506001600160a01b03169063b1c5f4279061239e908a908a908a905f9088906004016141dc565b602060405180830381865afa1580156123b9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123dd9190614022565b5f898152600c602052604080822092909255600b5491516308f2a0bb60e41b81526001600160a01b0390921691638f2a0bb091612427918b918b918b919088908a90600401614229565b5f604051808303815f87803b15801561243e575f5ffd5b505af1158015612450573d5f5f3e3d5ffd5b505050506110ab82426124639190613e64565b612998565b81545f906001600160801b03600160801b820481169181166001830190911603612495575f915050610a9b565b6001600160801b038181165f908152600186810160205260409091209490945584549184018116600160801b02911617909255919050565b634e487b715f52806020526024601cfd5b600b546001600160a01b031663e38335e5348686865f3060601b6bffffffffffffffffffffffff191688186040518763ffffffff1660e01b81526004016125299594939291906141dc565b5f604051808303818588803b158015612540575f5ffd5b505af1158015612552573d5f5f3e3d5ffd5b5050505f9687525050600c602052505060408320929092555050565b5f818152600460205260408120805460ff600160f01b8204811691600160f81b90041681156125a257506007949350505050565b80156125b357506002949350505050565b5f6125bd86610dfa565b9050805f036125e257604051636ad0607560e01b815260048101879052602401610bd4565b5f6125eb6112bc565b65ffffffffffff16905080821061260857505f9695505050505050565b5f612612886113e5565b905081811061262957506001979650505050505050565b61263288612d6a565b158061265157505f888152600960205260409020805460019091015411155b1561266457506003979650505050505050565b5f8881526004602052604090206001015465ffffffffffff165f0361269157506004979650505050505050565b506005979650505050505050565b5f5f6126ad86868686612da0565b5f818152600c6020526040902054909150801561272c57600b5460405163c4d252f560e01b8152600481018390526001600160a01b039091169063c4d252f5906024015f604051808303815f87803b158015612707575f5ffd5b505af1158015612719573d5f5f3e3d5ffd5b5050505f838152600c6020526040812055505b5095945050505050565b6060612740611f53565b65ffffffffffff168265ffffffffffff161461276f576040516301bfc1c560e61b815260040160405180910390fd5b505060408051808201909152601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b5f610a9b6127b4612e60565b8360405161190160f01b8152600281019290925260228201526042902090565b5f836001600160a01b03163b5f03612832575f5f6127f28585612f89565b5090925090505f81600381111561280b5761280b6137bb565b1480156128295750856001600160a01b0316826001600160a01b0316145b92505050611352565b61283d848484612fd2565b9050611352565b5f8581526009602090815260408083206001600160a01b03881684526003810190925282205460ff1615612896576040516371c6af4960e01b81526001600160a01b0387166004820152602401610bd4565b6001600160a01b0386165f9081526003820160205260409020805460ff1916600117905560ff85166128df5783815f015f8282546128d49190613e64565b909155506129359050565b5f1960ff8616016128fd5783816001015f8282546128d49190613e64565b60011960ff86160161291c5783816002015f8282546128d49190613e64565b6040516303599be160e11b815260040160405180910390fd5b509195945050505050565b80545f908190819080820361295e575f5f5f93509350935050610fd4565b5f61296e866120096001856141b5565b546001955065ffffffffffff81169450600160301b90046001600160d01b03169250610fd4915050565b5f65ffffffffffff8211156122b9576040516306dfcc6560e41b81526030600482015260248101839052604401610bd4565b81545f9081816005811115612a26575f6129e384613037565b6129ed90856141b5565b5f8881526020902090915081015465ffffffffffff9081169087161015612a1657809150612a24565b612a21816001613e64565b92505b505b5f612a338787858561318f565b90508015612a6057612a4a876120096001846141b5565b54600160301b90046001600160d01b0316610f18565b505f9695505050505050565b5f5f8451831180612a7c57508284115b15612a8b57505f9050806122cf565b5f612a97856001613e64565b84118015612abf575061060f60f31b612ab38787016020015190565b6001600160f01b031916145b90505f612acf8215156002614280565b612ada906028613e64565b905080612ae787876141b5565b03612b08575f5f612af98989896131e5565b90965094506122cf9350505050565b5f5f9350935050506122cf565b5f63ffffffff8211156122b9576040516306dfcc6560e41b81526020600482015260248101839052604401610bd4565b60605f612b51836132a6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b805160208201fd5b5f805f1983850993909202808410938190039390930393915050565b80545f9081906001600160801b0380821691600160801b9004168103612bd157505f93849350915050565b6001600160801b038181165f908152600186810160205260408220805492905586546fffffffffffffffffffffffffffffffff1916938101909216929092179094559293915050565b82545f9081908015612d10575f612c36876120096001856141b5565b805490915065ffffffffffff80821691600160301b90046001600160d01b0316908816821115612c7957604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff1603612cb257825465ffffffffffff16600160301b6001600160d01b03891602178355612d02565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506122cf92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816122cf565b5f81815260096020526040812060028101546001820154612d8b9190613e64565b612d976109e685610dfa565b11159392505050565b5f5f612dae86868686611383565b9050612dfc81612dbe600761170b565b612dc8600661170b565b612dd2600261170b565b6001612ddf600782614297565b612dea90600261438b565b612df491906141b5565b18181861172d565b505f818152600460205260409081902080546001600160f81b0316600160f81b179055517f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90612e4f9083815260200190565b60405180910390a195945050505050565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015612eb857507f000000000000000000000000000000000000000000000000000000000000000046145b15612ee257507f000000000000000000000000000000000000000000000000000000000000000090565b610a30604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f5f5f8351604103612fc0576020840151604085015160608601515f1a612fb2888285856132cd565b955095509550505050612fcb565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b5f60018211613044575090565b816001600160801b821061305d5760809190911c9060401b5b6801000000000000000082106130785760409190911c9060201b5b640100000000821061308f5760209190911c9060101b5b6201000082106130a45760109190911c9060081b5b61010082106130b85760089190911c9060041b5b601082106130cb5760049190911c9060021b5b600482106130d75760011b5b600302600190811c908185816130ef576130ef6141c8565b048201901c90506001818581613107576131076141c8565b048201901c9050600181858161311f5761311f6141c8565b048201901c90506001818581613137576131376141c8565b048201901c9050600181858161314f5761314f6141c8565b048201901c90506001818581613167576131676141c8565b048201901c9050613186818581613180576131806141c8565b04821190565b90039392505050565b5f5b818310156131dd575f85815260209020838316600285851804019081015465ffffffffffff868116911611156131c9578092506131d7565b6131d4816001613e64565b93505b50613191565b509392505050565b5f8084816131f4866001613e64565b8511801561321c575061060f60f31b6132108388016020015190565b6001600160f01b031916145b90505f61322c8215156002614280565b90505f8061323a838a613e64565b90505b87811015613295575f61325b6132568784016020015190565b613395565b9050600f8160ff16111561327a575f5f975097505050505050506122cf565b613285601084614280565b60ff90911601915060010161323d565b506001999098509650505050505050565b5f60ff8216601f811115610a9b57604051632cd44ac360e21b815260040160405180910390fd5b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561330657505f9150600390508261338b565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015613357573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661338257505f92506001915082905061338b565b92505f91508190505b9450945094915050565b5f60f882901c602f811180156133ae5750603a8160ff16105b156133bc57602f1901610a9b565b60608160ff161180156133d2575060678160ff16105b156133e05760561901610a9b565b60408160ff161180156133f6575060478160ff16105b156134045760361901610a9b565b5060ff92915050565b5f6020828403121561341d575f5ffd5b81356001600160e01b031981168114611352575f5ffd5b5f60208284031215613444575f5ffd5b5035919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611352602083018461344b565b6001600160a01b0381168114610ab2575f5ffd5b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156134db576134db61349f565b604052919050565b5f6001600160401b038211156134fb576134fb61349f565b50601f01601f191660200190565b5f61351b613516846134e3565b6134b3565b905082815283838301111561352e575f5ffd5b828260208301375f602084830101529392505050565b5f82601f830112613553575f5ffd5b61135283833560208501613509565b5f5f5f5f60808587031215613575575f5ffd5b84356135808161348b565b935060208501356135908161348b565b92506040850135915060608501356001600160401b038111156135b1575f5ffd5b6135bd87828801613544565b91505092959194509250565b5f6001600160401b038211156135e1576135e161349f565b5060051b60200190565b5f82601f8301126135fa575f5ffd5b8135613608613516826135c9565b8082825260208201915060208360051b860101925085831115613629575f5ffd5b602085015b8381101561272c5780356136418161348b565b83526020928301920161362e565b5f82601f83011261365e575f5ffd5b813561366c613516826135c9565b8082825260208201915060208360051b86010192508583111561368d575f5ffd5b602085015b8381101561272c578035835260209283019201613692565b5f82601f8301126136b9575f5ffd5b81356136c7613516826135c9565b8082825260208201915060208360051b8601019250858311156136e8575f5ffd5b602085015b8381101561272c5780356001600160401b0381111561370a575f5ffd5b613719886020838a0101613544565b845250602092830192016136ed565b5f5f5f5f6080858703121561373b575f5ffd5b84356001600160401b03811115613750575f5ffd5b61375c878288016135eb565b94505060208501356001600160401b03811115613777575f5ffd5b6137838782880161364f565b93505060408501356001600160401b0381111561379e575f5ffd5b6137aa878288016136aa565b949793965093946060013593505050565b634e487b7160e01b5f52602160045260245ffd5b600881106137eb57634e487b7160e01b5f52602160045260245ffd5b9052565b60208101610a9b82846137cf565b5f5f6040838503121561380e575f5ffd5b8235915060208301356138208161348b565b809150509250929050565b803560ff81168114610fb1575f5ffd5b5f5f6040838503121561384c575f5ffd5b8235915061385c6020840161382b565b90509250929050565b5f5f83601f840112613875575f5ffd5b5081356001600160401b0381111561388b575f5ffd5b6020830191508360208285010111156138a2575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a0312156138bf575f5ffd5b873596506138cf6020890161382b565b955060408801356138df8161348b565b945060608801356001600160401b038111156138f9575f5ffd5b6139058a828b01613865565b90955093505060808801356001600160401b03811115613923575f5ffd5b61392f8a828b01613544565b92505060a08801356001600160401b0381111561394a575f5ffd5b6139568a828b01613544565b91505092959891949750929550565b5f5f5f5f5f60808688031215613979575f5ffd5b853594506139896020870161382b565b935060408601356001600160401b038111156139a3575f5ffd5b6139af88828901613865565b90945092505060608601356001600160401b038111156139cd575f5ffd5b6139d988828901613544565b9150509295509295909350565b65ffffffffffff81168114610ab2575f5ffd5b5f60208284031215613a09575f5ffd5b8135611352816139e6565b5f5f5f5f60608587031215613a27575f5ffd5b84359350613a376020860161382b565b925060408501356001600160401b03811115613a51575f5ffd5b613a5d87828801613865565b95989497509550505050565b5f5f5f5f60808587031215613a7c575f5ffd5b84356001600160401b03811115613a91575f5ffd5b613a9d878288016135eb565b94505060208501356001600160401b03811115613ab8575f5ffd5b613ac48782880161364f565b93505060408501356001600160401b03811115613adf575f5ffd5b613aeb878288016136aa565b92505060608501356001600160401b03811115613b06575f5ffd5b8501601f81018713613b16575f5ffd5b6135bd87823560208401613509565b5f60208284031215613b35575f5ffd5b81356113528161348b565b5f8151808452602084019350602083015f5b82811015613b70578151865260209586019590910190600101613b52565b5093949350505050565b60ff60f81b8816815260e060208201525f613b9860e083018961344b565b8281036040840152613baa818961344b565b606084018890526001600160a01b038716608085015260a0840186905283810360c08501529050613bdb8185613b40565b9a9950505050505050505050565b5f5f5f5f60808587031215613bfc575f5ffd5b84359350613c0c6020860161382b565b92506040850135613c1c8161348b565b915060608501356001600160401b038111156135b1575f5ffd5b5f5f5f60608486031215613c48575f5ffd5b8335613c538161348b565b92506020840135915060408401356001600160401b03811115613c74575f5ffd5b613c8086828701613544565b9150509250925092565b5f5f5f5f5f60a08688031215613c9e575f5ffd5b8535613ca98161348b565b94506020860135613cb98161348b565b935060408601356001600160401b03811115613cd3575f5ffd5b613cdf8882890161364f565b93505060608601356001600160401b03811115613cfa575f5ffd5b613d068882890161364f565b92505060808601356001600160401b038111156139cd575f5ffd5b5f5f5f5f60608587031215613d34575f5ffd5b8435613d3f8161348b565b93506020850135925060408501356001600160401b03811115613a51575f5ffd5b5f60208284031215613d70575f5ffd5b813563ffffffff81168114611352575f5ffd5b5f5f60408385031215613d94575f5ffd5b8235613d9f8161348b565b946020939093013593505050565b5f5f5f5f5f60a08688031215613dc1575f5ffd5b8535613dcc8161348b565b94506020860135613ddc8161348b565b9350604086013592506060860135915060808601356001600160401b038111156139cd575f5ffd5b600181811c90821680613e1857607f821691505b602082108103613e3657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820180821115610a9b57610a9b613e50565b5f60208284031215613e87575f5ffd5b81516001600160401b03811115613e9c575f5ffd5b8201601f81018413613eac575f5ffd5b8051613eba613516826134e3565b818152856020838501011115613ece575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b65ffffffffffff8281168282160390811115610a9b57610a9b613e50565b5f60208284031215613f19575f5ffd5b8151611352816139e6565b65ffffffffffff8181168382160190811115610a9b57610a9b613e50565b818382375f9101908152919050565b5f8151808452602084019350602083015f5b82811015613b705781516001600160a01b0316865260209586019590910190600101613f63565b5f82825180855260208501945060208160051b830101602085015f5b83811015610c7e57601f19858403018852613fc283835161344b565b6020988901989093509190910190600101613fa6565b608081525f613fea6080830187613f51565b8281036020840152613ffc8187613b40565b905082810360408401526140108186613f8a565b91505082606083015295945050505050565b5f60208284031215614032575f5ffd5b5051919050565b8381526060810161404d60208301856137cf565b826040830152949350505050565b5f6020828403121561406b575f5ffd5b81518015158114611352575f5ffd5b84815260ff84166020820152826040820152608060608201525f611162608083018461344b565b85815260ff8516602082015283604082015260a060608201525f6140c860a083018561344b565b82810360808401526110ab818561344b565b8981526001600160a01b0389166020820152610120604082018190525f906141049083018a613f51565b8281036060840152614116818a613b40565b9050828103608084015280885180835260208301915060208160051b84010160208b015f5b8381101561416d57601f1986840301855261415783835161344b565b602095860195909350919091019060010161413b565b505085810360a0870152614181818b613f8a565b93505050508560c08401528460e08401528281036101008401526141a5818561344b565b9c9b505050505050505050505050565b81810381811115610a9b57610a9b613e50565b634e487b7160e01b5f52601260045260245ffd5b60a081525f6141ee60a0830188613f51565b82810360208401526142008188613b40565b905082810360408401526142148187613f8a565b60608401959095525050608001529392505050565b60c081525f61423b60c0830189613f51565b828103602084015261424d8189613b40565b905082810360408401526142618188613f8a565b60608401969096525050608081019290925260a0909101529392505050565b8082028115828204841417610a9b57610a9b613e50565b60ff8181168382160190811115610a9b57610a9b613e50565b6001815b60018411156122cf578085048111156142cf576142cf613e50565b60018416156142dd57908102905b60019390931c9280026142b4565b5f826142f957506001610a9b565b8161430557505f610a9b565b816001811461431b576002811461432557614341565b6001915050610a9b565b60ff84111561433657614336613e50565b50506001821b610a9b565b5060208310610133831016604e8410600b8410161715614364575081810a610a9b565b6143705f1984846142b0565b805f190482111561438357614383613e50565b029392505050565b5f61135260ff8416836142eb56608060405234801561000f575f5ffd5b50604051611cf6380380611cf683398101604081905261002e916102f6565b6100385f3061017b565b506001600160a01b03811615610054576100525f8261017b565b505b5f5b83518110156100e8576100a87fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc185838151811061009557610095610375565b602002602001015161017b60201b60201c565b506100df7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78385838151811061009557610095610375565b50600101610056565b505f5b82518110156101335761012a7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6384838151811061009557610095610375565b506001016100eb565b506002849055604080515f8152602081018690527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150505050610389565b5f828152602081815260408083206001600160a01b038516845290915281205460ff1661021b575f838152602081815260408083206001600160a01b03861684529091529020805460ff191660011790556101d33390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a450600161021e565b505f5b92915050565b634e487b7160e01b5f52604160045260245ffd5b80516001600160a01b038116811461024e575f5ffd5b919050565b5f82601f830112610262575f5ffd5b81516001600160401b0381111561027b5761027b610224565b604051600582901b90603f8201601f191681016001600160401b03811182821017156102a9576102a9610224565b6040529182526020818501810192908101868411156102c6575f5ffd5b6020860192505b838310156102ec576102de83610238565b8152602092830192016102cd565b5095945050505050565b5f5f5f5f60808587031215610309575f5ffd5b845160208601519094506001600160401b03811115610326575f5ffd5b61033287828801610253565b604087015190945090506001600160401b0381111561034f575f5ffd5b61035b87828801610253565b92505061036a60608601610238565b905092959194509250565b634e487b7160e01b5f52603260045260245ffd5b611960806103965f395ff3fe6080604052600436106101b2575f3560e01c80638065657f116100e7578063bc197c8111610087578063d547741f11610062578063d547741f14610546578063e38335e514610565578063f23a6e6114610578578063f27a0c92146105a3575f5ffd5b8063bc197c81146104d1578063c4d252f5146104fc578063d45c44351461051b575f5ffd5b806391d14854116100c257806391d148541461044d578063a217fddf1461046c578063b08e51c01461047f578063b1c5f427146104b2575f5ffd5b80638065657f146103dc5780638f2a0bb0146103fb5780638f61f4f51461041a575f5ffd5b80632ab0f5291161015257806336568abe1161012d57806336568abe14610353578063584b153e1461037257806364d62353146103915780637958004c146103b0575f5ffd5b80632ab0f529146102f65780632f2ff15d1461031557806331d5075014610334575f5ffd5b8063134008d31161018d578063134008d31461025357806313bc9f2014610266578063150b7a0214610285578063248a9ca3146102c8575f5ffd5b806301d5062a146101bd57806301ffc9a7146101de57806307bd026514610212575f5ffd5b366101b957005b5f5ffd5b3480156101c8575f5ffd5b506101dc6101d7366004611163565b6105b7565b005b3480156101e9575f5ffd5b506101fd6101f83660046111d1565b61068b565b60405190151581526020015b60405180910390f35b34801561021d575f5ffd5b506102457fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e6381565b604051908152602001610209565b6101dc6102613660046111f8565b61069b565b348015610271575f5ffd5b506101fd61028036600461125e565b61074d565b348015610290575f5ffd5b506102af61029f366004611324565b630a85bd0160e11b949350505050565b6040516001600160e01b03199091168152602001610209565b3480156102d3575f5ffd5b506102456102e236600461125e565b5f9081526020819052604090206001015490565b348015610301575f5ffd5b506101fd61031036600461125e565b610772565b348015610320575f5ffd5b506101dc61032f366004611387565b61077a565b34801561033f575f5ffd5b506101fd61034e36600461125e565b6107a4565b34801561035e575f5ffd5b506101dc61036d366004611387565b6107c8565b34801561037d575f5ffd5b506101fd61038c36600461125e565b610800565b34801561039c575f5ffd5b506101dc6103ab36600461125e565b610845565b3480156103bb575f5ffd5b506103cf6103ca36600461125e565b6108b8565b60405161020991906113c5565b3480156103e7575f5ffd5b506102456103f63660046111f8565b610900565b348015610406575f5ffd5b506101dc61041536600461142b565b61093e565b348015610425575f5ffd5b506102457fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc181565b348015610458575f5ffd5b506101fd610467366004611387565b610aca565b348015610477575f5ffd5b506102455f81565b34801561048a575f5ffd5b506102457ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f78381565b3480156104bd575f5ffd5b506102456104cc3660046114dd565b610af2565b3480156104dc575f5ffd5b506102af6104eb366004611606565b63bc197c8160e01b95945050505050565b348015610507575f5ffd5b506101dc61051636600461125e565b610b36565b348015610526575f5ffd5b5061024561053536600461125e565b5f9081526001602052604090205490565b348015610551575f5ffd5b506101dc610560366004611387565b610be0565b6101dc6105733660046114dd565b610c04565b348015610583575f5ffd5b506102af6105923660046116b2565b63f23a6e6160e01b95945050505050565b3480156105ae575f5ffd5b50600254610245565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc16105e181610d85565b5f6105f0898989898989610900565b90506105fc8184610d92565b5f817f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8b8b8b8b8b8a6040516106379695949392919061172d565b60405180910390a3831561068057807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d03878560405161067791815260200190565b60405180910390a25b505050505050505050565b5f61069582610e23565b92915050565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e636106c6815f610aca565b6106d4576106d48133610e47565b5f6106e3888888888888610900565b90506106ef8185610e84565b6106fb88888888610ed2565b5f817fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b588a8a8a8a6040516107329493929190611769565b60405180910390a361074381610f46565b5050505050505050565b5f60025b61075a836108b8565b600381111561076b5761076b6113b1565b1492915050565b5f6003610751565b5f8281526020819052604090206001015461079481610d85565b61079e8383610f71565b50505050565b5f806107af836108b8565b60038111156107c0576107c06113b1565b141592915050565b6001600160a01b03811633146107f15760405163334bd91960e11b815260040160405180910390fd5b6107fb8282611000565b505050565b5f5f61080b836108b8565b90506001816003811115610821576108216113b1565b148061083e5750600281600381111561083c5761083c6113b1565b145b9392505050565b333081146108765760405163e2850c5960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b60025460408051918252602082018490527f11c24f4ead16507c69ac467fbd5e4eed5fb5c699626d2cc6d66421df253886d5910160405180910390a150600255565b5f81815260016020526040812054805f036108d557505f92915050565b600181036108e65750600392915050565b428111156108f75750600192915050565b50600292915050565b5f86868686868660405160200161091c9695949392919061172d565b6040516020818303038152906040528051906020012090509695505050505050565b7fb09aa5aeb3702cfd50b6b62bc4532604938f21248a27a1d5ca736082b6819cc161096881610d85565b88871415806109775750888514155b156109a9576040516001624fcdef60e01b03198152600481018a9052602481018690526044810188905260640161086d565b5f6109ba8b8b8b8b8b8b8b8b610af2565b90506109c68184610d92565b5f5b8a811015610a7b5780827f4cf4410cc57040e44862ef0f45f3dd5a5e02db8eb8add648d4b0e236f1d07dca8e8e85818110610a0557610a05611790565b9050602002016020810190610a1a91906117a4565b8d8d86818110610a2c57610a2c611790565b905060200201358c8c87818110610a4557610a45611790565b9050602002810190610a5791906117bd565b8c8b604051610a6b9695949392919061172d565b60405180910390a36001016109c8565b508315610abd57807f20fda5fd27a1ea7bf5b9567f143ac5470bb059374a27e8f67cb44f946f6d038785604051610ab491815260200190565b60405180910390a25b5050505050505050505050565b5f918252602082815260408084206001600160a01b0393909316845291905290205460ff1690565b5f8888888888888888604051602001610b12989796959493929190611893565b60405160208183030381529060405280519060200120905098975050505050505050565b7ffd643c72710c63c0180259aba6b2d05451e3591a24e58b62239378085726f783610b6081610d85565b610b6982610800565b610ba55781610b786002611069565b610b826001611069565b604051635ead8eb560e01b8152600481019390935217602482015260440161086d565b5f828152600160205260408082208290555183917fbaa1eb22f2a492ba1a5fea61b8df4d27c6c8b5f3971e63bb58fa14ff72eedb7091a25050565b5f82815260208190526040902060010154610bfa81610d85565b61079e8383611000565b7fd8aa0f3194971a2a116679f7c2090f6939c8d4e01a2a8d7e41d55e5351469e63610c2f815f610aca565b610c3d57610c3d8133610e47565b8786141580610c4c5750878414155b15610c7e576040516001624fcdef60e01b0319815260048101899052602481018590526044810187905260640161086d565b5f610c8f8a8a8a8a8a8a8a8a610af2565b9050610c9b8185610e84565b5f5b89811015610d6f575f8b8b83818110610cb857610cb8611790565b9050602002016020810190610ccd91906117a4565b90505f8a8a84818110610ce257610ce2611790565b905060200201359050365f8a8a86818110610cff57610cff611790565b9050602002810190610d1191906117bd565b91509150610d2184848484610ed2565b84867fc2617efa69bab66782fa219543714338489c4e9e178271560a91b82c3f612b5886868686604051610d589493929190611769565b60405180910390a350505050806001019050610c9d565b50610d7981610f46565b50505050505050505050565b610d8f8133610e47565b50565b610d9b826107a4565b15610dcc5781610daa5f611069565b604051635ead8eb560e01b81526004810192909252602482015260440161086d565b5f610dd660025490565b905080821015610e0357604051635433660960e01b8152600481018390526024810182905260440161086d565b610e0d8242611932565b5f93845260016020526040909320929092555050565b5f6001600160e01b03198216630271189760e51b148061069557506106958261108b565b610e518282610aca565b610e805760405163e2517d3f60e01b81526001600160a01b03821660048201526024810183905260440161086d565b5050565b610e8d8261074d565b610e9c5781610daa6002611069565b8015801590610eb15750610eaf81610772565b155b15610e805760405163121534c360e31b81526004810182905260240161086d565b5f5f856001600160a01b0316858585604051610eef929190611951565b5f6040518083038185875af1925050503d805f8114610f29576040519150601f19603f3d011682016040523d82523d5f602084013e610f2e565b606091505b5091509150610f3d82826110bf565b50505050505050565b610f4f8161074d565b610f5e5780610daa6002611069565b5f90815260016020819052604090912055565b5f610f7c8383610aca565b610ff9575f838152602081815260408083206001600160a01b03861684529091529020805460ff19166001179055610fb13390565b6001600160a01b0316826001600160a01b0316847f2f8788117e7eff1d82e926ec794901d17c78024a50270940304540a733656f0d60405160405180910390a4506001610695565b505f610695565b5f61100b8383610aca565b15610ff9575f838152602081815260408083206001600160a01b0386168085529252808320805460ff1916905551339286917ff6391f5c32d9c69d2a47ea670b442974b53935d1edc7fd64eb21e047a839171b9190a4506001610695565b5f81600381111561107c5761107c6113b1565b600160ff919091161b92915050565b5f6001600160e01b03198216637965db0b60e01b148061069557506301ffc9a760e01b6001600160e01b0319831614610695565b606082156110ce575080610695565b8151156110e3576110de826110fc565b610695565b60405163d6bda27560e01b815260040160405180910390fd5b805160208201fd5b80356001600160a01b038116811461111a575f5ffd5b919050565b5f5f83601f84011261112f575f5ffd5b5081356001600160401b03811115611145575f5ffd5b60208301915083602082850101111561115c575f5ffd5b9250929050565b5f5f5f5f5f5f5f60c0888a031215611179575f5ffd5b61118288611104565b96506020880135955060408801356001600160401b038111156111a3575f5ffd5b6111af8a828b0161111f565b989b979a50986060810135976080820135975060a09091013595509350505050565b5f602082840312156111e1575f5ffd5b81356001600160e01b03198116811461083e575f5ffd5b5f5f5f5f5f5f60a0878903121561120d575f5ffd5b61121687611104565b95506020870135945060408701356001600160401b03811115611237575f5ffd5b61124389828a0161111f565b979a9699509760608101359660809091013595509350505050565b5f6020828403121561126e575f5ffd5b5035919050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156112b1576112b1611275565b604052919050565b5f82601f8301126112c8575f5ffd5b81356001600160401b038111156112e1576112e1611275565b6112f4601f8201601f1916602001611289565b818152846020838601011115611308575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f5f60808587031215611337575f5ffd5b61134085611104565b935061134e60208601611104565b92506040850135915060608501356001600160401b0381111561136f575f5ffd5b61137b878288016112b9565b91505092959194509250565b5f5f60408385031215611398575f5ffd5b823591506113a860208401611104565b90509250929050565b634e487b7160e01b5f52602160045260245ffd5b60208101600483106113e557634e487b7160e01b5f52602160045260245ffd5b91905290565b5f5f83601f8401126113fb575f5ffd5b5081356001600160401b03811115611411575f5ffd5b6020830191508360208260051b850101111561115c575f5ffd5b5f5f5f5f5f5f5f5f5f60c08a8c031215611443575f5ffd5b89356001600160401b03811115611458575f5ffd5b6114648c828d016113eb565b909a5098505060208a01356001600160401b03811115611482575f5ffd5b61148e8c828d016113eb565b90985096505060408a01356001600160401b038111156114ac575f5ffd5b6114b88c828d016113eb565b9a9d999c50979a969997986060880135976080810135975060a0013595509350505050565b5f5f5f5f5f5f5f5f60a0898b0312156114f4575f5ffd5b88356001600160401b03811115611509575f5ffd5b6115158b828c016113eb565b90995097505060208901356001600160401b03811115611533575f5ffd5b61153f8b828c016113eb565b90975095505060408901356001600160401b0381111561155d575f5ffd5b6115698b828c016113eb565b999c989b509699959896976060870135966080013595509350505050565b5f82601f830112611596575f5ffd5b81356001600160401b038111156115af576115af611275565b8060051b6115bf60208201611289565b918252602081850181019290810190868411156115da575f5ffd5b6020860192505b838310156115fc5782358252602092830192909101906115e1565b9695505050505050565b5f5f5f5f5f60a0868803121561161a575f5ffd5b61162386611104565b945061163160208701611104565b935060408601356001600160401b0381111561164b575f5ffd5b61165788828901611587565b93505060608601356001600160401b03811115611672575f5ffd5b61167e88828901611587565b92505060808601356001600160401b03811115611699575f5ffd5b6116a5888289016112b9565b9150509295509295909350565b5f5f5f5f5f60a086880312156116c6575f5ffd5b6116cf86611104565b94506116dd60208701611104565b9350604086013592506060860135915060808601356001600160401b03811115611699575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b038716815285602082015260a060408201525f61175460a083018688611705565b60608301949094525060800152949350505050565b60018060a01b0385168152836020820152606060408201525f6115fc606083018486611705565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156117b4575f5ffd5b61083e82611104565b5f5f8335601e198436030181126117d2575f5ffd5b8301803591506001600160401b038211156117eb575f5ffd5b60200191503681900382131561115c575f5ffd5b5f8383855260208501945060208460051b820101835f5b8681101561188757838303601f19018852813536879003601e1901811261183b575f5ffd5b86016020810190356001600160401b03811115611856575f5ffd5b803603821315611864575f5ffd5b61186f858284611705565b60209a8b019a90955093909301925050600101611816565b50909695505050505050565b60a080825281018890525f8960c08301825b8b8110156118d3576001600160a01b036118be84611104565b168252602092830192909101906001016118a5565b5083810360208501528881526001600160fb1b038911156118f2575f5ffd5b8860051b9150818a6020830137018281036020908101604085015261191a90820187896117ff565b60608401959095525050608001529695505050505050565b8082018082111561069557634e487b7160e01b5f52601160045260245ffd5b818382375f910190815291905056",
}

// ModelGovernor is an auto generated Go binding around an Ethereum contract.
type ModelGovernor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelGovernor) GetABI() abi.ABI {
	return c.abi
}

// NewModelGovernor creates a new instance of ModelGovernor.
func NewModelGovernor() *ModelGovernor {
	parsed, err := ModelGovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelGovernor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelGovernor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, (uint48,uint32,uint32,uint256,uint256) rules) returns()
func (modelGovernor *ModelGovernor) PackConstructor(token common.Address, rules ModelGovernorRules) []byte {
	enc, err := modelGovernor.abi.Pack("", token, rules)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) PackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := modelGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) TryPackCancel(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return modelGovernor.abi.Pack("cancel", targets, values, calldatas, descriptionHash)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) UnpackCancel(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("cancel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (modelGovernor *ModelGovernor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := modelGovernor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (modelGovernor *ModelGovernor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return modelGovernor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (modelGovernor *ModelGovernor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (modelGovernor *ModelGovernor) PackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := modelGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (modelGovernor *ModelGovernor) TryPackExecute(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return modelGovernor.abi.Pack("execute", targets, values, calldatas, descriptionHash)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (modelGovernor *ModelGovernor) UnpackExecute(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("execute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (modelGovernor *ModelGovernor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := modelGovernor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (modelGovernor *ModelGovernor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return modelGovernor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (modelGovernor *ModelGovernor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := modelGovernor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (modelGovernor *ModelGovernor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (modelGovernor *ModelGovernor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (modelGovernor *ModelGovernor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := modelGovernor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (modelGovernor *ModelGovernor) PackProposalThreshold() []byte {
	enc, err := modelGovernor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackProposalThreshold() ([]byte, error) {
	return modelGovernor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (modelGovernor *ModelGovernor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (modelGovernor *ModelGovernor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (modelGovernor *ModelGovernor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := modelGovernor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (modelGovernor *ModelGovernor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := modelGovernor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (modelGovernor *ModelGovernor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return modelGovernor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (modelGovernor *ModelGovernor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) PackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := modelGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) TryPackQueue(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return modelGovernor.abi.Pack("queue", targets, values, calldatas, descriptionHash)
}

// UnpackQueue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (modelGovernor *ModelGovernor) UnpackQueue(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("queue", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (modelGovernor *ModelGovernor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposal) view returns(uint8)
func (modelGovernor *ModelGovernor) PackState(proposal *big.Int) []byte {
	enc, err := modelGovernor.abi.Pack("state", proposal)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposal) view returns(uint8)
func (modelGovernor *ModelGovernor) TryPackState(proposal *big.Int) ([]byte, error) {
	return modelGovernor.abi.Pack("state", proposal)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposal) view returns(uint8)
func (modelGovernor *ModelGovernor) UnpackState(data []byte) (uint8, error) {
	out, err := modelGovernor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (modelGovernor *ModelGovernor) PackTimelock() []byte {
	enc, err := modelGovernor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (modelGovernor *ModelGovernor) TryPackTimelock() ([]byte, error) {
	return modelGovernor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (modelGovernor *ModelGovernor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := modelGovernor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (modelGovernor *ModelGovernor) PackVotingDelay() []byte {
	enc, err := modelGovernor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackVotingDelay() ([]byte, error) {
	return modelGovernor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (modelGovernor *ModelGovernor) PackVotingPeriod() []byte {
	enc, err := modelGovernor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (modelGovernor *ModelGovernor) TryPackVotingPeriod() ([]byte, error) {
	return modelGovernor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (modelGovernor *ModelGovernor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := modelGovernor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ModelGovernorProposalCreated represents a ProposalCreated event raised by the ModelGovernor contract.
type ModelGovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const ModelGovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (ModelGovernorProposalCreated) ContractEventName() string {
	return ModelGovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (modelGovernor *ModelGovernor) UnpackProposalCreatedEvent(log *types.Log) (*ModelGovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelGovernor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelGovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := modelGovernor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelGovernor.abi.Events[event].Inputs {
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

// ModelHeadsMetaData contains all meta data concerning the ModelHeads contract.
var ModelHeadsMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"artifactRegistry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"head\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isHead\",\"inputs\":[{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lineOf\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structModelHeads.Line\",\"components\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"changedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"head\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"open\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rollback\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setHead\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wasHead\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"HeadSet\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"previous\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"LineOpened\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"RolledBack\",\"inputs\":[{\"name\":\"line\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"head\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"from\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "ModelHeads",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516110b23803806110b283398101604081905261002e916100bb565b8261003881610051565b506001600160a01b039182166080521660a05250610105565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100b8575f5ffd5b50565b5f5f5f606084860312156100cd575f5ffd5b83516100d8816100a4565b60208501519093506100e9816100a4565b60408501519092506100fa816100a4565b809150509250925092565b60805160a051610f7861013a5f395f818161015001526108d401525f818160fc015281816107eb0152610ae10152610f785ff3fe608060405234801561000f575f5ffd5b50600436106100cb575f3560e01c80638fb3603711610088578063bf7e214f11610063578063bf7e214f14610207578063d3b3f73a14610217578063d435d78c1461022a578063f339e3b2146102f4575f5ffd5b80638fb36037146101b25780639640c971146101d3578063bb74994f146101f4575f5ffd5b806318964000146100cf5780632eee9feb146100f757806357bb3cd51461013657806369a1e6f61461014b5780637a9e5e4b146101725780638309e85614610185575b5f5ffd5b6100e26100dd366004610c5a565b610324565b60405190151581526020015b60405180910390f35b61011e7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100ee565b610149610144366004610c71565b610352565b005b61011e7f000000000000000000000000000000000000000000000000000000000000000081565b610149610180366004610ca8565b610410565b6100e2610193366004610c71565b600160209081525f928352604080842090915290825290205460ff1681565b6101ba610488565b6040516001600160e01b031990911681526020016100ee565b6100e26101e1366004610c5a565b5f90815260036020526040902054151590565b610149610202366004610c71565b6104aa565b5f546001600160a01b031661011e565b610149610225366004610c5a565b610577565b6102b0610238366004610c5a565b604080516080810182525f808252602082018190529181018290526060810191909152505f90815260026020818152604092839020835160808101855281546001600160a01b0381168252600160a01b900465ffffffffffff1692810192909252600181015493820193909352910154606082015290565b6040516100ee919081516001600160a01b0316815260208083015165ffffffffffff1690820152604080830151908201526060918201519181019190915260800190565b610316610302366004610c5a565b5f9081526002602052604090206001015490565b6040519081526020016100ee565b5f8181526004602052604081205460ff16801561034c57505f82815260036020526040902054155b92915050565b61035e335b5f3661067a565b5f61036883610770565b90508181600101541461039d5760405163145e802b60e11b815260048101849052602481018390526044015b60405180910390fd5b60028101545f8190036103c657604051630b52466b60e01b815260048101859052602401610394565b6103cf816107ad565b506103db84825f61096c565b8281857fa7b66f9339a09320e81555bd07afa0e58f6960fb04ace3b1053f0446bac448d760405160405180910390a450505050565b5f5433906001600160a01b031681146104465760405162d1953b60e31b81526001600160a01b0382166004820152602401610394565b816001600160a01b03163b5f0361047b576040516361798f2f60e11b81526001600160a01b0383166004820152602401610394565b61048482610a30565b5050565b5f8054600160a01b900460ff1661049e57505f90565b50638fb3603760e01b90565b6104b333610357565b5f6104bd83610770565b60018101549091508083036104ef576040516360f3070d60e11b81526004810185905260248101849052604401610394565b81546105109085906001600160a01b03168561050a816107ad565b51610a83565b6105375760405163db7938e760e01b81526004810185905260248101849052604401610394565b61054284848361096c565b8083857f14fe401f0caa8f3c84530dd34a7b9bc0febd37ca5934baa2677d0f7170309d0660405160405180910390a450505050565b61058033610357565b5f818152600260205260409020546001600160a01b0316156105b857604051634cae25b560e11b815260048101829052602401610394565b336105c2826107ad565b516001600160a01b0316146105f357604051630e25346d60e01b815260048101829052336024820152604401610394565b5f8181526002602052604080822080546001600160a01b031916339081179091559051909183917fbb1cb64eb499ae6ebcabd3cf7229722917f25bdf8b00a25e2aefd24c4443499a9190a361064981805f61096c565b6040515f90829081907f14fe401f0caa8f3c84530dd34a7b9bc0febd37ca5934baa2677d0f7170309d06908490a450565b5f5f6106ad6106905f546001600160a01b031690565b863061069f60045f898b610cca565b6106a891610cf1565b610bc8565b91509150816107695763ffffffff811615610746575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061070790889088908890600401610d29565b5f604051808303815f87803b15801561071e575f5ffd5b505af1158015610730573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506107699050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610394565b5050505050565b5f81815260026020526040902080546001600160a01b03166107a8576040516344ae3d6960e11b815260048101839052602401610394565b919050565b6107d5604080516080810182525f80825260208201819052909182019081526020015f905290565b60405163609f7eb760e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015610838573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061085c9190610db9565b90505f60018260600151600281111561087757610877610e48565b14905080158061089d575060018260400151600281111561089a5761089a610e48565b14155b156108be5760405163bfccd08f60e01b815260048101849052602401610394565b604051630b67cd8160e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa158015610921573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109459190610e5c565b1561096657604051636ed988c560e01b815260048101849052602401610394565b50919050565b5f8381526002602052604090206001810154156109a85760018101545f90815260036020526040812080549091906109a390610e8f565b909155505b5f83815260036020526040812080549091906109c390610ea4565b909155505f8381526004602090815260408083208054600160ff19918216811790925597845280835281842087855290925290912080549095168117909455805465ffffffffffff60a01b1916600160a01b4265ffffffffffff1602178155600281019190915590910155565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f836001600160a01b0316826001600160a01b03161480610abc57505f85815260016020908152604080832086845290915290205460ff165b15610ac957506001610bc0565b6040516325faaf1360e11b8152600481018490525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690634bf55e26906024015f60405180830381865afa158015610b2d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052610b549190810190610ebc565b90505f5b8151811015610bba5760015f8881526020019081526020015f205f838381518110610b8557610b85610f64565b60209081029190910181015182528101919091526040015f205460ff1615610bb257600192505050610bc0565b600101610b58565b505f9150505b949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610c50575f516020805191945081901c150291505b5094509492505050565b5f60208284031215610c6a575f5ffd5b5035919050565b5f5f60408385031215610c82575f5ffd5b50508035926020909101359150565b6001600160a01b0381168114610ca5575f5ffd5b50565b5f60208284031215610cb8575f5ffd5b8135610cc381610c91565b9392505050565b5f5f85851115610cd8575f5ffd5b83861115610ce4575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610d22576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f1916810167ffffffffffffffff81118282101715610da557610da5610d68565b604052919050565b60038110610ca5575f5ffd5b5f6080828403128015610dca575f5ffd5b506040516080810167ffffffffffffffff81118282101715610dee57610dee610d68565b6040528251610dfc81610c91565b8152602083015165ffffffffffff81168114610e16575f5ffd5b60208201526040830151610e2981610dad565b60408201526060830151610e3c81610dad565b60608201529392505050565b634e487b7160e01b5f52602160045260245ffd5b5f60208284031215610e6c575f5ffd5b81518015158114610cc3575f5ffd5b634e487b7160e01b5f52601160045260245ffd5b5f81610e9d57610e9d610e7b565b505f190190565b5f60018201610eb557610eb5610e7b565b5060010190565b5f60208284031215610ecc575f5ffd5b815167ffffffffffffffff811115610ee2575f5ffd5b8201601f81018413610ef2575f5ffd5b805167ffffffffffffffff811115610f0c57610f0c610d68565b8060051b610f1c60208201610d7c565b91825260208184018101929081019087841115610f37575f5ffd5b6020850194505b83851015610f59578451825260209485019490910190610f3e565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd",
}

// ModelHeads is an auto generated Go binding around an Ethereum contract.
type ModelHeads struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelHeads) GetABI() abi.ABI {
	return c.abi
}

// NewModelHeads creates a new instance of ModelHeads.
func NewModelHeads() *ModelHeads {
	parsed, err := ModelHeadsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelHeads{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelHeads) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address consortium, address artifactRegistry, address auditAlerts) returns()
func (modelHeads *ModelHeads) PackConstructor(consortium common.Address, artifactRegistry common.Address, auditAlerts common.Address) []byte {
	enc, err := modelHeads.abi.Pack("", consortium, artifactRegistry, auditAlerts)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf339e3b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function head(bytes32 line) view returns(bytes32)
func (modelHeads *ModelHeads) PackHead(line [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("head", line)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf339e3b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function head(bytes32 line) view returns(bytes32)
func (modelHeads *ModelHeads) TryPackHead(line [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("head", line)
}

// UnpackHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf339e3b2.
//
// Solidity: function head(bytes32 line) view returns(bytes32)
func (modelHeads *ModelHeads) UnpackHead(data []byte) ([32]byte, error) {
	out, err := modelHeads.abi.Unpack("head", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9640c971.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isHead(bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) PackIsHead(version [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("isHead", version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9640c971.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isHead(bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) TryPackIsHead(version [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("isHead", version)
}

// UnpackIsHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9640c971.
//
// Solidity: function isHead(bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) UnpackIsHead(data []byte) (bool, error) {
	out, err := modelHeads.abi.Unpack("isHead", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd435d78c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lineOf(bytes32 line) view returns((address,uint48,bytes32,bytes32))
func (modelHeads *ModelHeads) PackLineOf(line [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("lineOf", line)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd435d78c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lineOf(bytes32 line) view returns((address,uint48,bytes32,bytes32))
func (modelHeads *ModelHeads) TryPackLineOf(line [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("lineOf", line)
}

// UnpackLineOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd435d78c.
//
// Solidity: function lineOf(bytes32 line) view returns((address,uint48,bytes32,bytes32))
func (modelHeads *ModelHeads) UnpackLineOf(data []byte) (ModelHeadsLine, error) {
	out, err := modelHeads.abi.Unpack("lineOf", data)
	if err != nil {
		return *new(ModelHeadsLine), err
	}
	out0 := *abi.ConvertType(out[0], new(ModelHeadsLine)).(*ModelHeadsLine)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b3f73a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(bytes32 model) returns()
func (modelHeads *ModelHeads) PackOpen(model [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("open", model)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3b3f73a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(bytes32 model) returns()
func (modelHeads *ModelHeads) TryPackOpen(model [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("open", model)
}

// PackRollback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57bb3cd5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollback(bytes32 line, bytes32 from) returns()
func (modelHeads *ModelHeads) PackRollback(line [32]byte, from [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("rollback", line, from)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57bb3cd5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollback(bytes32 line, bytes32 from) returns()
func (modelHeads *ModelHeads) TryPackRollback(line [32]byte, from [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("rollback", line, from)
}

// PackSetHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb74994f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHead(bytes32 line, bytes32 version) returns()
func (modelHeads *ModelHeads) PackSetHead(line [32]byte, version [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("setHead", line, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb74994f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHead(bytes32 line, bytes32 version) returns()
func (modelHeads *ModelHeads) TryPackSetHead(line [32]byte, version [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("setHead", line, version)
}

// PackWasHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8309e856.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wasHead(bytes32 line, bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) PackWasHead(line [32]byte, version [32]byte) []byte {
	enc, err := modelHeads.abi.Pack("wasHead", line, version)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWasHead is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8309e856.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wasHead(bytes32 line, bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) TryPackWasHead(line [32]byte, version [32]byte) ([]byte, error) {
	return modelHeads.abi.Pack("wasHead", line, version)
}

// UnpackWasHead is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8309e856.
//
// Solidity: function wasHead(bytes32 line, bytes32 version) view returns(bool)
func (modelHeads *ModelHeads) UnpackWasHead(data []byte) (bool, error) {
	out, err := modelHeads.abi.Unpack("wasHead", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// ModelHeadsHeadSet represents a HeadSet event raised by the ModelHeads contract.
type ModelHeadsHeadSet struct {
	Line     [32]byte
	Head     [32]byte
	Previous [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelHeadsHeadSetEventName = "HeadSet"

// ContractEventName returns the user-defined event name.
func (ModelHeadsHeadSet) ContractEventName() string {
	return ModelHeadsHeadSetEventName
}

// UnpackHeadSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HeadSet(bytes32 indexed line, bytes32 indexed head, bytes32 indexed previous)
func (modelHeads *ModelHeads) UnpackHeadSetEvent(log *types.Log) (*ModelHeadsHeadSet, error) {
	event := "HeadSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelHeads.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelHeadsHeadSet)
	if len(log.Data) > 0 {
		if err := modelHeads.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelHeads.abi.Events[event].Inputs {
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

// ModelHeadsLineOpened represents a LineOpened event raised by the ModelHeads contract.
type ModelHeadsLineOpened struct {
	Line  [32]byte
	Owner common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const ModelHeadsLineOpenedEventName = "LineOpened"

// ContractEventName returns the user-defined event name.
func (ModelHeadsLineOpened) ContractEventName() string {
	return ModelHeadsLineOpenedEventName
}

// UnpackLineOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LineOpened(bytes32 indexed line, address indexed owner)
func (modelHeads *ModelHeads) UnpackLineOpenedEvent(log *types.Log) (*ModelHeadsLineOpened, error) {
	event := "LineOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelHeads.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelHeadsLineOpened)
	if len(log.Data) > 0 {
		if err := modelHeads.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelHeads.abi.Events[event].Inputs {
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

// ModelHeadsRolledBack represents a RolledBack event raised by the ModelHeads contract.
type ModelHeadsRolledBack struct {
	Line [32]byte
	Head [32]byte
	From [32]byte
	Raw  *types.Log // Blockchain specific contextual infos
}

const ModelHeadsRolledBackEventName = "RolledBack"

// ContractEventName returns the user-defined event name.
func (ModelHeadsRolledBack) ContractEventName() string {
	return ModelHeadsRolledBackEventName
}

// UnpackRolledBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RolledBack(bytes32 indexed line, bytes32 indexed head, bytes32 indexed from)
func (modelHeads *ModelHeads) UnpackRolledBackEvent(log *types.Log) (*ModelHeadsRolledBack, error) {
	event := "RolledBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelHeads.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelHeadsRolledBack)
	if len(log.Data) > 0 {
		if err := modelHeads.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelHeads.abi.Events[event].Inputs {
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

// ModelMarketMetaData contains all meta data concerning the ModelMarket contract.
var ModelMarketMetaData = bind.MetaData{
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"registry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"},{\"name\":\"modelHeads\",\"type\":\"address\",\"internalType\":\"contractIModelHeads\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"buy\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"contest\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"contributorsOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"deliver\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"disputeKey\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"secret\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"hasLicence\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"keysOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"internalType\":\"uint256[2]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"licensedUntil\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint40\",\"internalType\":\"uint40\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"list\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"licencePointer\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"listingOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Listing\",\"components\":[{\"name\":\"seller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"logDownload\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"logUse\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"owed\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOfArtifact\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"publish\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"limit\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"resale\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"contributors\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"purchaseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIModelMarket.Purchase\",\"components\":[{\"name\":\"buyer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"state\",\"type\":\"uint8\",\"internalType\":\"enumIModelMarket.State\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"listing\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"buyerKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sellerKey\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"refund\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"rule\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"refunded\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"note\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setPrice\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"settle\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sharesOf\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structModelToken.Share[]\",\"components\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"termsOf\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structModelToken.Terms\",\"components\":[{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"since\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unlist\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"wantShare\",\"inputs\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"addresspayable\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Bought\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"buyerKey\",\"type\":\"uint256[2]\",\"indexed\":false,\"internalType\":\"uint256[2]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Contested\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Credited\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"artifact\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Delivered\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"},{\"name\":\"sellerKey\",\"type\":\"uint256[2]\",\"indexed\":false,\"internalType\":\"uint256[2]\"},{\"name\":\"sealedKey\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Downloaded\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"KeyDisputed\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"upheld\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Listed\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"seller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"offer\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIModelMarket.Offer\",\"components\":[{\"name\":\"price\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deliveryTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licenceTime\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"licence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"manifest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"keyCommitment\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"name\":\"licencePointer\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paid\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PriceChanged\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"price\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Published\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"shares\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structModelToken.Share[]\",\"components\":[{\"name\":\"artifact\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"level\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"contributors\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structModelToken.Contributor[]\",\"components\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"bps\",\"type\":\"uint16\",\"internalType\":\"uint16\"}]}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Refunded\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Ruled\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"auditor\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"refunded\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Settled\",\"inputs\":[{\"name\":\"purchase\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"buyer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"licensedUntil\",\"type\":\"uint40\",\"indexed\":false,\"internalType\":\"uint40\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlisted\",\"inputs\":[{\"name\":\"listing\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Used\",\"inputs\":[{\"name\":\"model\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"note\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "ModelMarket",
	Bin: "0x60e060405234801561000f575f5ffd5b5060405161549a38038061549a83398101604081905261002e9161012d565b83836040518060400160405280600d81526020016c417373656e74206d6f64656c7360981b815250604051806040016040528060058152602001641353d1115360da1b815250815f9081610082919061022c565b50600161008f828261022c565b5050506001600160a01b03166080526100a7816100c2565b506001600160a01b0390811660c0521660a052506102ea9050565b600c80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b038116811461012a575f5ffd5b50565b5f5f5f5f60808587031215610140575f5ffd5b845161014b81610116565b602086015190945061015c81610116565b604086015190935061016d81610116565b606086015190925061017e81610116565b939692955090935050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806101b157607f821691505b6020821081036101cf57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610227578282111561022757805f5260205f20601f840160051c602085101561020057505f5b90810190601f840160051c035f5b81811015610223575f8382015560010161020e565b5050505b505050565b81516001600160401b0381111561024557610245610189565b61025981610253845461019d565b846101d5565b6020601f82116001811461028b575f83156102745750848201515b5f19600385901b1c1916600184901b1784556102e3565b5f84815260208120601f198516915b828110156102ba578785015182556020948501946001909201910161029a565b50848210156102d757868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b60805160a05160c05161515c61033e5f395f81816109fa0152612c3401525f818161075f01526128f901525f81816105ba01528181611ace015281816127d8015281816129a30152613943015261515c5ff3fe608060405260043610610371575f3560e01c80637a7d541f116101c8578063a49062d4116100fd578063bf7e214f1161009d578063df18e0471161006d578063df18e04714610b4d578063e340498114610b81578063e985e9c514610d49578063ebbbe81a14610d68575f5ffd5b8063bf7e214f14610ac6578063c87b56dd14610ae3578063cbb7ffa514610b02578063d9d6661714610b21575f5ffd5b8063b88d4fde116100d8578063b88d4fde146109ca578063b8b23831146109e9578063be5170c014610a1c578063bf5a4dd314610aa7575f5ffd5b8063a49062d414610950578063a9b07c2614610976578063b84a9456146109b4575f5ffd5b806395d89b41116101685780639f0d46b3116101435780639f0d46b3146108dc5780639f4bca2614610908578063a22cb4651461091c578063a40198351461093b575f5ffd5b806395d89b411461088a5780639976ef9b1461089e5780639bdc61b4146108bd575f5ffd5b80638161623e116101a35780638161623e1461080a5780638df82800146108295780638fb36037146108485780638ff07b5b14610875575f5ffd5b80637a7d541f146107a05780637a9e5e4b146107cc5780637d54f49c146107eb575f5ffd5b80632ee2731c116102a957806351cff8d91161024957806360dcda581161021957806360dcda58146107105780636352211e1461072f57806369a1e6f61461074e57806370a0823114610781575f5ffd5b806351cff8d91461069457806353e07938146106b357806359e95b5c146106d257806359f5443a146106f1575f5ffd5b80633ac42c20116102845780633ac42c20146105fb5780633e8ff57b1461060e57806342842e0e146106225780634c38809e14610641575f5ffd5b80632ee2731c1461058a5780632eee9feb146105a957806332f48ab9146105dc575f5ffd5b80631b53124a11610314578063278ecde1116102ef578063278ecde1146104f55780632a55205a146105145780632afaac1f146105525780632b85ed9c14610567575f5ffd5b80631b53124a1461047e57806323b872dd146104ab57806326949984146104ca575f5ffd5b8063081812fc1161034f578063081812fc146103f2578063095ea7b31461042957806309eba3431461044a57806319b05f491461045f575f5ffd5b806301ffc9a71461037557806306fdde03146103a957806307609cb9146103ca575b5f5ffd5b348015610380575f5ffd5b5061039461038f3660046142b9565b610d87565b60405190151581526020015b60405180910390f35b3480156103b4575f5ffd5b506103bd610da6565b6040516103a09190614302565b3480156103d5575f5ffd5b506103df6109c481565b60405161ffff90911681526020016103a0565b3480156103fd575f5ffd5b5061041161040c366004614314565b610e35565b6040516001600160a01b0390911681526020016103a0565b348015610434575f5ffd5b5061044861044336600461433f565b610e5c565b005b348015610455575f5ffd5b506103df61271081565b34801561046a575f5ffd5b50610448610479366004614314565b610e6b565b348015610489575f5ffd5b5061049d610498366004614314565b610e8a565b6040516103a092919061438b565b3480156104b6575f5ffd5b506104486104c53660046143a6565b610ed7565b3480156104d5575f5ffd5b506104e062278d0081565b60405163ffffffff90911681526020016103a0565b348015610500575f5ffd5b5061044861050f366004614314565b610f65565b34801561051f575f5ffd5b5061053361052e3660046143e4565b61108c565b604080516001600160a01b0390931683526020830191909152016103a0565b34801561055d575f5ffd5b506103df6103e881565b348015610572575f5ffd5b5061057c600d5481565b6040519081526020016103a0565b348015610595575f5ffd5b506104486105a4366004614413565b611107565b3480156105b4575f5ffd5b506104117f000000000000000000000000000000000000000000000000000000000000000081565b3480156105e7575f5ffd5b506104486105f63660046144ea565b611130565b61057c610609366004614548565b61119a565b348015610619575f5ffd5b5061057c602081565b34801561062d575f5ffd5b5061044861063c3660046143a6565b61141e565b34801561064c575f5ffd5b5061067e61065b366004614573565b601260209081525f928352604080842090915290825290205464ffffffffff1681565b60405164ffffffffff90911681526020016103a0565b34801561069f575f5ffd5b506104486106ae3660046145a1565b61143d565b3480156106be575f5ffd5b506104486106cd3660046145d2565b6114fc565b3480156106dd575f5ffd5b506103946106ec366004614573565b611570565b3480156106fc575f5ffd5b5061044861070b3660046145f3565b611582565b34801561071b575f5ffd5b5061044861072a3660046143e4565b6116f3565b34801561073a575f5ffd5b50610411610749366004614314565b6117f7565b348015610759575f5ffd5b506104117f000000000000000000000000000000000000000000000000000000000000000081565b34801561078c575f5ffd5b5061057c61079b3660046145a1565b611801565b3480156107ab575f5ffd5b506107bf6107ba366004614314565b611846565b6040516103a0919061465b565b3480156107d7575f5ffd5b506104486107e63660046145a1565b611941565b3480156107f6575f5ffd5b506104486108053660046146f1565b6119b6565b348015610815575f5ffd5b50610411610824366004614314565b611a95565b348015610834575f5ffd5b50610448610843366004614314565b611b47565b348015610853575f5ffd5b5061085c611b95565b6040516001600160e01b031990911681526020016103a0565b348015610880575f5ffd5b506104e061025881565b348015610895575f5ffd5b506103bd611bb9565b3480156108a9575f5ffd5b506104486108b8366004614730565b611bc8565b3480156108c8575f5ffd5b506104486108d73660046143e4565b611c72565b3480156108e7575f5ffd5b506108fb6108f6366004614314565b611cbf565b6040516103a09190614777565b348015610913575f5ffd5b5061057c601081565b348015610927575f5ffd5b506104486109363660046147d2565b611d45565b348015610946575f5ffd5b5061057c61020081565b34801561095b575f5ffd5b50610964600381565b60405160ff90911681526020016103a0565b348015610981575f5ffd5b50600c5461099c90600160a81b90046001600160401b031681565b6040516001600160401b0390911681526020016103a0565b3480156109bf575f5ffd5b506104e06212750081565b3480156109d5575f5ffd5b506104486109e4366004614842565b611d50565b3480156109f4575f5ffd5b506104117f000000000000000000000000000000000000000000000000000000000000000081565b348015610a27575f5ffd5b50610a80610a36366004614314565b604080518082019091525f8082526020820152505f9081526009602090815260409182902082518084019093525461ffff8116835262010000900465ffffffffffff169082015290565b60408051825161ffff16815260209283015165ffffffffffff1692810192909252016103a0565b348015610ab2575f5ffd5b50610448610ac1366004614314565b611d68565b348015610ad1575f5ffd5b50600c546001600160a01b0316610411565b348015610aee575f5ffd5b506103bd610afd366004614314565b611dc2565b348015610b0d575f5ffd5b50610448610b1c366004614902565b611e32565b348015610b2c575f5ffd5b50610b40610b3b366004614314565b611e45565b6040516103a09190614925565b348015610b58575f5ffd5b5061057c610b673660046145a1565b6001600160a01b03165f9081526008602052604090205490565b348015610b8c575f5ffd5b50610cab610b9b366004614314565b60408051608080820183525f8083526020808401829052838501829052845160e081018652828152908101829052938401819052606080850182905291840181905260a0840181905260c0840152810191909152505f908152600e602090815260409182902082516080808201855282546001600160a01b038116835260ff600160a01b9182900416151583860152600184015483870152855160e08101875260028501546001600160801b038116825263ffffffff600160801b8204811697830197909752918204861696810196909652600160c01b9004909316606085810191909152600383015493850193909352600482015460a085015260059091015460c08401529081019190915290565b6040516103a091905f6101408201905060018060a01b0383511682526020830151151560208301526040830151604083015260608301516001600160801b03815116606084015263ffffffff602082015116608084015263ffffffff60408201511660a084015263ffffffff60608201511660c0840152608081015160e084015260a081015161010084015260c08101516101208401525092915050565b348015610d54575f5ffd5b50610394610d6336600461497f565b611eca565b348015610d73575f5ffd5b5061057c610d823660046149ab565b611ef7565b5f610d918261213d565b80610da05750610da08261218c565b92915050565b60605f8054610db4906149f5565b80601f0160208091040260200160405190810160405280929190818152602001828054610de0906149f5565b8015610e2b5780601f10610e0257610100808354040283529160200191610e2b565b820191905f5260205f20905b815481529060010190602001808311610e0e57829003601f168201915b5050505050905090565b5f610e3f826121b0565b505f828152600460205260409020546001600160a01b0316610da0565b610e678282336121e8565b5050565b5f610e75826121f5565b9050610e808161227f565b610e6782826122ae565b610e92614286565b610e9a614286565b5f838152600f6020526040902060020154610eb49061244e565b5f848152600f6020526040902060030154610ece9061244e565b91509150915091565b6001600160a01b038216610f0557604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f610f118383336124ab565b9050836001600160a01b0316816001600160a01b031614610f5f576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610efc565b50505050565b5f818152600f602052604081209033610f7d83612505565b6001600160a01b03161490505f60028354600160c81b900460ff166005811115610fa957610fa9614627565b1480610fd1575060038354600160c81b900460ff166005811115610fcf57610fcf614627565b145b905060018354600160c81b900460ff166005811115610ff257610ff2614627565b1415801561100757508180156110055750805b155b1561103557825460405163800b061560e01b8152610efc918691600160c81b90910460ff1690600401614a2d565b8115801561105257508254600160a01b900464ffffffffff164211155b15611082578254604051630a8d68c960e21b8152600160a01b90910464ffffffffff166004820152602401610efc565b610f5f8484612533565b5f82815260076020526040812080548291906001600160a01b03811690600160a01b90046001600160601b0316816110df5750506006546001600160a01b03811690600160a01b90046001600160601b03165b5f6110f6876001600160601b03841661271061261e565b9295509193505050505b9250929050565b611113335b5f366126ce565b61111c856127c0565b611129858585858561298b565b5050505050565b6111393361110c565b61114284612bbb565b61114f8282610200612beb565b82336001600160a01b0316857f4185fc94b81adb7c7f36ab1d8a9dbf20208a9cea751cac014596341c0525c7b3858560405161118c929190614a69565b60405180910390a450505050565b5f6111a43361110c565b5f838152600e602052604090208054600160a01b900460ff1615806111e4575060018101545f908152601060205260409020546001600160401b03168411155b1561120557604051630cb5f92160e41b815260048101859052602401610efc565b60028101546001600160801b031634811461124457604051633438cb1f60e11b81523460048201526001600160801b0382166024820152604401610efc565b6112518260010154612c17565b61125a84612cc6565b600d5f815461126890614a90565b918290555060028301549093505f9061128d90600160801b900463ffffffff16612cd3565b90506040518061010001604052806112a23390565b6001600160a01b0316815264ffffffffff8316602082015260400160018152602001836001600160801b03168152602001876001600160401b031681526020016112eb87612ce4565b81525f60208083018290526040928301829052878252600f815290829020835181549285015164ffffffffff16600160a01b026001600160c81b03199093166001600160a01b039091161791909117808255918301519091829060ff60c81b1916600160c81b83600581111561136357611363614627565b0217905550606082015160018201805460808501516001600160401b0316600160801b026001600160c01b03199091166001600160801b039093169290921791909117905560a0820151600282015560c0820151600382015560e0909101516004909101556113cf3390565b6001600160a01b031686857f0d18dd06f667b4c300212ac6fa3a310d3cf426f6114f318442e73e1047d6f1e385858a60405161140d93929190614aa8565b60405180910390a450505092915050565b61143883838360405180602001604052805f815250611d50565b505050565b6001600160a01b0381166114645760405163d92e233d60e01b815260040160405180910390fd5b335f908152600860205260408120549081900361149657604051633a8d87ed60e11b8152336004820152602401610efc565b335f818152600860205260408120556001600160a01b038316906001600160a01b03167f9def4e2802183d68ce90a6a226a2962b59298616c27165f12c4fbc5c84cdd778836040516114ea91815260200190565b60405180910390a3610e678282612d47565b6115053361110c565b8061150f83612dba565b60020180546fffffffffffffffffffffffffffffffff19166001600160801b03928316179055604051908216815282907f71038307ef781e9554ccef56694077113b8eb8945cd40ba8e35f2206dbb8b2a49060200160405180910390a25050565b5f61157b8383612e0a565b9392505050565b5f61158e846001612e68565b60018101546001600160401b03600160801b909104165f908152600e602052604090208054919250906001600160a01b031633146115ed57335b6040516371c6811560e11b81526001600160a01b039091166004820152602401610efc565b6115fa81600101546127c0565b61160384612cc6565b815460ff60c81b1916600160c91b178255600281015461162f90600160a01b900463ffffffff16612cd3565b825464ffffffffff91909116600160a01b0264ffffffffff60a01b1990911617825561165a84612ce4565b60048301849055600383015560018101545f90815260116020908152604080832085546001600160a01b031684529091528120805490919061169b90614a90565b90915550815460405186917ff75d92378f5052f6cf6a17a0c5c0db580d5f59f85cc8a4d41ac61b54da8f4158916116e491600160a01b900464ffffffffff169088908890614ad4565b60405180910390a25050505050565b5f6116ff836002612e68565b905061170a8161227f565b611718828260020154612f14565b61173557604051633e1b126f60e21b815260040160405180910390fd5b5f61174a838360030154846004015487612f57565b6001830154600160801b90046001600160401b03165f908152600e60209081526040808320600501548151928301859052939450919291016040516020818303038152906040528051906020012014159050847faeb2de1b9784f4e7206f5310c7b4172aaef41369b872a93fa41819d9f7f4aa5f826040516117d0911515815260200190565b60405180910390a280156117ed576117e88584612533565b611129565b61112985846122ae565b5f610da0826121b0565b5f6001600160a01b03821661182b576040516322718ad960e21b81525f6004820152602401610efc565b506001600160a01b03165f9081526003602052604090205490565b6040805161010080820183525f8083526020808401829052838501829052606084018290526080840182905260a0840182905260c0840182905260e08401829052858252600f8152908490208451928301855280546001600160a01b0381168452600160a01b810464ffffffffff16928401929092529293919291830190600160c81b900460ff1660058111156118df576118df614627565b60058111156118f0576118f0614627565b815260018201546001600160801b0381166020830152600160801b90046001600160401b03166040820152600282015460608201526003820154608082015260049091015460a09091015292915050565b600c5433906001600160a01b031681146119785760405162d1953b60e31b81526001600160a01b0382166004820152602401610efc565b816001600160a01b03163b5f036119ad576040516361798f2f60e11b81526001600160a01b0383166004820152602401610efc565b610e678261300c565b6119bf3361110c565b5f6119cb856003612e68565b80549091506001600160a01b0316336001600160a01b03161480611a0857506119f381612505565b6001600160a01b0316336001600160a01b0316145b15611a285760405163987cac5960e01b8152336004820152602401610efc565b611a358383610200612beb565b336001600160a01b0316857f887c455c9c7ed7472df2b684f6fb869fb5a043377e17db182211fec51ddfb7d1868686604051611a7393929190614af8565b60405180910390a38315611a8b576117e88582612533565b61112985826122ae565b5f818152600260205260408120546001600160a01b03168015611ab8578061157b565b60405163609f7eb760e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015611b1b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b3f9190614b1f565b519392505050565b5f611b51826121f5565b8054909150600160a01b900464ffffffffff164211610e80578054604051630a8d68c960e21b8152600160a01b90910464ffffffffff166004820152602401610efc565b600c545f90600160a01b900460ff16611bad57505f90565b50638fb3603760e01b90565b606060018054610db4906149f5565b5f611bd4846002612e68565b9050611bdf8161227f565b611bec8383610200612beb565b805460ff60c81b1916600360c81b178155611c0962127500612cd3565b815464ffffffffff60a01b1916600160a01b64ffffffffff92831681029190911780845560405187937fc9cbaa971cec92be19e21b5cd48551b8b0bf118eaacce22eb3140c09805f85e693611c649304169087908790614bad565b60405180910390a250505050565b611c7b3361110c565b611c8482612bbb565b604051818152339083907fcc45dd0430b270e8ed4a9674909727ced6c8589cabd12beeb2f206896e46b6849060200160405180910390a35050565b6060600b5f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611d3a575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff1681830152825260019092019101611cf1565b505050509050919050565b610e67338383613060565b611d5b848484610ed7565b610f5f3385858585613127565b611d713361110c565b5f611d7b82612dba565b8054911515600160a01b0260ff60a01b1990921691909117905560405181907f6318005f6dc5a71d3e4ad5b4d1fe455ef3402d62b64573777af55bb6bfe3daab905f90a250565b6060611dcd826121b0565b505f611de360408051602081019091525f815290565b90505f815111611e015760405180602001604052805f81525061157b565b80611e0b8461324e565b604051602001611e1c929190614be4565b6040516020818303038152906040529392505050565b611e3b3361110c565b610e6782826132de565b6060600a5f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015611d3a575f84815260209081902060408051606081018252600286029092018054835260019081015461ffff81168486015262010000900460ff16918301919091529083529092019101611e77565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f611f013361110c565b5f858152600260205260409020546001600160a01b03163314611f4057604051632e20743760e01b815260048101869052336024820152604401610efc565b611f4985612c17565b611f61611f5c6040860160208701614c0b565b6133e2565b611f74611f5c6060860160408701614c0b565b611f818383610200612beb565b600c8054601590611fa190600160a81b90046001600160401b0316614c24565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031690506040518060800160405280611fe13390565b6001600160a01b03168152600160208201526040810187905260600161200c36879003870187614c4e565b90525f828152600e602090815260409182902083518154858401516001600160a01b039092166001600160a81b031990911617600160a01b911515820217825584840151600183015560609485015180516002840180549583015196830151978301516001600160801b039092166001600160a01b031990961695909517600160801b63ffffffff978816021767ffffffffffffffff60a01b191696861690920263ffffffff60c01b191695909517600160c01b94909116939093029290921790556080820151600382015560a0820151600482015560c090910151600590910155336001600160a01b031685827fa0b70ff652c65475c8ac456ee66459266b233c4c9985abd6d7a1a98c9a68477e87878760405161212d93929190614cea565b60405180910390a4949350505050565b5f6001600160e01b031982166380ac58cd60e01b148061216d57506001600160e01b03198216635b5e139f60e01b145b80610da057506301ffc9a760e01b6001600160e01b0319831614610da0565b5f6001600160e01b0319821663152a902d60e11b1480610da05750610da08261213d565b5f818152600260205260408120546001600160a01b031680610da057604051637e27328960e01b815260048101849052602401610efc565b6114388383836001613426565b5f818152600f6020526040902060028154600160c81b900460ff16600581111561222157612221614627565b1415801561224c575060038154600160c81b900460ff16600581111561224957612249614627565b14155b1561227a57805460405163800b061560e01b8152610efc918491600160c81b90910460ff1690600401614a2d565b919050565b80546001600160a01b031633146122ab576040516303bb525960e21b8152336004820152602401610efc565b50565b600181810154600160801b90046001600160401b03165f908152600e6020908152604080832093840154855460ff60c81b198116600160ca1b178755818552601184528285206001600160a01b039091168552909252822080549192909161231590614d7a565b90915550600282015464ffffffffff90600160c01b900463ffffffff16156123b0575f82815260126020908152604080832087546001600160a01b0316845290915290205464ffffffffff164281101561236c5750425b600284015461238890600160c01b900463ffffffff1682614d8f565b8211156123ae5760028401546123ab90600160c01b900463ffffffff1682614d8f565b91505b505b5f82815260126020908152604080832087546001600160a01b03908116855290835292819020805464ffffffffff191664ffffffffff861690811790915587549151908152921691849188917fbfca70b1b8b4224cd3c397d5ea7595beb136a55d24460f094eb4bd9de32d2509910160405180910390a48254600185015461112991879185916001600160a01b0316906001600160801b031661352a565b612456614286565b61247d60405180608001604052805f81526020015f81526020015f81526020015f81525090565b6124878382613679565b6040518060400160405280825f015181526020018260200151815250915050919050565b5f6124b7848484613740565b90506001600160a01b0381161561157b57600c545f8481526010602052604090208054600160a81b9092046001600160401b031667ffffffffffffffff199092169190911790559392505050565b60010154600160801b90046001600160401b03165f908152600e60205260409020546001600160a01b031690565b60018154600160c81b900460ff16600581111561255257612552614627565b146125af57600181810154600160801b90046001600160401b03165f908152600e602090815260408083209093015482526011815282822084546001600160a01b03168352905290812080549091906125aa90614d7a565b909155505b8054600560c81b60ff60c81b19821617825560018201546125e2916001600160a01b0316906001600160801b0316613832565b80546040516001600160a01b039091169083907f16e7a7a8fd7c51d6b4d059d6d7eea946bff398eee64dd1894af645edd23d502b905f90a35050565b5f5f5f61262b8686613862565b91509150815f0361264f5783818161264557612645614da2565b049250505061157b565b81841161266657612666600385150260111861387e565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b5f5f6127026126e5600c546001600160a01b031690565b86306126f460045f898b614db6565b6126fd91614ddd565b61388f565b91509150816111295763ffffffff81161561279d57600c805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061275d90889088908890600401614e15565b5f604051808303815f87803b158015612774575f5ffd5b505af1158015612786573d5f5f3e3d5ffd5b5050600c805460ff60a01b19169055506111299050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610efc565b60405163609f7eb760e01b8152600481018290525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015612825573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128499190614b1f565b90505f808260600151600281111561286357612863614627565b148015915080612889575060018260400151600281111561288657612886614627565b14155b156128aa5760405163bfccd08f60e01b815260048101849052602401610efc565b6002826060015160028111156128c2576128c2614627565b036128e3576040516323d0d6fb60e11b815260048101849052602401610efc565b604051630b67cd8160e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa158015612946573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061296a9190614e39565b15611438576040516318d78e2760e21b815260048101849052602401610efc565b60405163609f7eb760e01b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa1580156129f0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a149190614b1f565b80519091506001600160a01b03163314612a565785335b60405163d158766360e01b815260048101929092526001600160a01b03166024820152604401610efc565b5f868152600260205260409020546001600160a01b031615612a8e57604051636857728b60e11b815260048101879052602401610efc565b6103e861ffff85161115612ac35760405163debe55c360e01b815261ffff851660048201526103e86024820152604401610efc565b5f612ad2878360200151613921565b90508561ffff16811115612b065760405163debe55c360e01b81526004810182905261ffff87166024820152604401610efc565b5f612b12888686613ba6565b612b1c9083614d8f565b9050612710811115612b4c5760405163debe55c360e01b8152600481018290526127106024820152604401610efc565b612b563389613cb5565b612b6588338861ffff16613d16565b5f888152600a602052604090819020905133918a917fbc516d0f958b89362d55a68006d13ff8047f3255a10758b96b9a12136649bf5f91612ba9918a908a90614eb3565b60405180910390a35050505050505050565b612bc58133612e0a565b6122ab5760405163507cb2df60e01b815260048101829052336024820152604401610efc565b8181811115610f5f5760405163f4eb2b2d60e01b81526004810182905260248101839052604401610efc565b612c20816127c0565b60405161625960ee1b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631896400090602401602060405180830381865afa158015612c81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612ca59190614e39565b156122ab5760405163873fd6af60e01b815260048101829052602401610efc565b80610e678160015f613dd6565b5f610da063ffffffff831642614d8f565b5f610da06040518060800160405280845f60028110612d0557612d05614f2a565b6020020135815260200184600160028110612d2257612d22614f2a565b602002013581526020015f81526020015f8152506020810151905160ff9190911b1790565b80471015612d715760405163cf47918160e01b815247600482015260248101829052604401610efc565b612d8a828260405180602001604052805f815250613e51565b15612d93575050565b3d15612da157610e67613e66565b60405163d6bda27560e01b815260040160405180910390fd5b5f818152600e602052604090208054600160a01b900460ff16612df357604051630cb5f92160e41b815260048101839052602401610efc565b80546001600160a01b0316331461227a57336115c8565b5f8281526011602090815260408083206001600160a01b038516845290915281205415158061157b5750505f9182526012602090815260408084206001600160a01b039390931684529190529020544264ffffffffff909116101590565b5f828152600f60205260409020816005811115612e8757612e87614627565b8154600160c81b900460ff166005811115612ea457612ea4614627565b14612ed257805460405163800b061560e01b8152610efc918591600160c81b90910460ff1690600401614a2d565b8054600160a01b900464ffffffffff16421115610da057805460405163348f2b4160e11b8152600160a01b90910464ffffffffff166004820152602401610efc565b6040805160808101825260018152600260208201525f91810182905260608101829052612f418185613e71565b60208101518151849160ff1b1714949350505050565b5f612f7f60405180608001604052805f81526020015f81526020015f81526020015f81525090565b612f898582613679565b612f938187613e71565b8051602091820151604080517f0a4e4b61349b53bd94adfbdcde2973b94f1fd886dfd659e9950a56edff597a84818601524681830152306060820152608081019690965260a086019290925260c0808601919091528151808603909101815260e090940190528251920191909120919091189392505050565b600c80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0383166130895760405163a9fbf51f60e01b81525f6004820152602401610efc565b6001600160a01b0382166130bb57604051630b61174360e31b81526001600160a01b0383166004820152602401610efc565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b1561112957604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613169908890889087908790600401614f3e565b6020604051808303815f875af19250505080156131a3575060408051601f3d908101601f191682019092526131a091810190614f7a565b60015b61320a573d8080156131d0576040519150601f19603f3d011682016040523d82523d5f602084013e6131d5565b606091505b5080515f0361320257604051633250574960e11b81526001600160a01b0385166004820152602401610efc565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461324657604051633250574960e11b81526001600160a01b0385166004820152602401610efc565b505050505050565b60605f61325a83613ea7565b60010190505f816001600160401b03811115613278576132786147fe565b6040519080825280601f01601f1916602001820160405280156132a2576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a85049450846132ac575b509392505050565b336132e883611a95565b6001600160a01b0316146132fd578133612a2b565b5f828152600960205260408120805490919062010000900465ffffffffffff161561332d57815461ffff16613331565b6109c45b90508061ffff168361ffff16111561336a5760405163debe55c360e01b815261ffff808516600483015282166024820152604401610efc565b815462010000900465ffffffffffff165f0361339f57815467ffffffffffff00001916620100004265ffffffffffff16021782555b815461ffff191661ffff8416908117835560405190815284907f53ac03c014e9fca68a18647360a335690393adc286bea5f14acf48e633373e4490602001611c64565b61025863ffffffff82161080613400575062278d0063ffffffff8216115b156122ab576040516313ec045b60e21b815263ffffffff82166004820152602401610efc565b808061343a57506001600160a01b03821615155b156134fb575f613449846121b0565b90506001600160a01b038316158015906134755750826001600160a01b0316816001600160a01b031614155b801561348857506134868184611eca565b155b156134b15760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610efc565b81156134f95783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f838152600a6020526040812082915b81548110156135d4576135c08761357084848154811061355c5761355c614f2a565b905f5260205f2090600202015f0154611a95565b84848154811061358257613582614f2a565b905f5260205f2090600202015f0154878686815481106135a4576135a4614f2a565b5f91825260209091206001600290920201015461ffff16613f7e565b6135ca9084614f95565b925060010161353a565b505f858152600b60205260408120905b815481101561365f5761364b8883838154811061360357613603614f2a565b5f91825260208220015485546001600160a01b039091169190899087908790811061363057613630614f2a565b5f91825260209091200154600160a01b900461ffff16613f7e565b6136559085614f95565b93506001016135e4565b5061366f87865f86612710613f7e565b5050505050505050565b815f0361368d575f60208201819052905250565b6001600160ff1b0382165f6137045f51602061513c5f395f51905f5260035f51602061513c5f395f51905f52855f51602061513c5f395f51905f52878809090860046136e75f51602061513c5f395f51905f526001614d8f565b6136f19190614fa8565b5f51602061513c5f395f51905f52614011565b90508160ff85901c82600116146137315761372c825f51602061513c5f395f51905f52614f95565b613733565b815b6020850152909252505050565b5f828152600260205260408120546001600160a01b039081169083161561376c5761376c81848661406e565b6001600160a01b038116156137a6576137875f855f5f613426565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b038516156137d4576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6001600160a01b0382165f9081526008602052604081208054839290613859908490614d8f565b90915550505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613917575f516020805191945081901c150291505b5094509492505050565b6040516325faaf1360e11b8152600481018390525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bf55e26906024015f60405180830381865afa158015613987573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526139ae9190810190614fc7565b5f858152600a602052604081209192505b8251811015613b9d575f60095f8584815181106139de576139de614f2a565b60209081029190910181015182528181019290925260409081015f2081518083019092525461ffff81168083526201000090910465ffffffffffff169282019290925291501580613a4357508565ffffffffffff16816020015165ffffffffffff1610155b15613a4e5750613b95565b8051613a5e9061ffff1686614d8f565b845184549196505f918491613a7291614d8f565b613a7c9190614f95565b90505f5f90506020600a5f888781518110613a9957613a99614f2a565b602002602001015181526020019081526020015f208054905083613abd9190614d8f565b11613aec57613ae985878681518110613ad857613ad8614f2a565b6020026020010151855f01516140d2565b90505b825f015161ffff168161ffff161015613b9157846040518060600160405280888781518110613b1d57613b1d614f2a565b6020026020010151815260200183865f0151613b399190615062565b61ffff908116825260016020928301819052845480820186555f9586529483902084516002909602019485559183015193909101805460409093015160ff16620100000262ffffff1990931693909116929092171790555b5050505b6001016139bf565b50505092915050565b5f6010821115613bcc57604051637618167f60e01b815260048101839052602401610efc565b5f5b828110156132d6575f848483818110613be957613be9614f2a565b613bff92602060409092020190810191506145a1565b6001600160a01b031603613c265760405163d92e233d60e01b815260040160405180910390fd5b838382818110613c3857613c38614f2a565b9050604002016020016020810190613c50919061507c565b613c5e9061ffff1683614d8f565b5f868152600b60205260409020909250848483818110613c8057613c80614f2a565b83546001810185555f948552602090942060409091029290920192919091019050613cab8282615097565b5050600101613bce565b6001600160a01b038216613cde57604051633250574960e11b81525f6004820152602401610efc565b5f613cea83835f6124ab565b90506001600160a01b03811615611438576040516339e3563760e11b81525f6004820152602401610efc565b6127106001600160601b038216811015613d5c5760405163dfd1fc1b60e01b8152600481018590526001600160601b038316602482015260448101829052606401610efc565b6001600160a01b038316613d8c57604051634b4f842960e11b8152600481018590525f6024820152604401610efc565b506040805180820182526001600160a01b0393841681526001600160601b0392831660208083019182525f968752600790529190942093519051909116600160a01b029116179055565b60015f51602061513c5f395f51905f52600684901b85015b80861015613e325785356020870135836003858487868709090884828309148482108584101681169050818317158716811786169550505050604086019550613dee565b50816111295760405163cb29167d60e01b815260040160405180910390fd5b5f5f5f83516020850186885af1949350505050565b6040513d5f823e3d81fd5b5f81604084015260408360608560075afa3d60401416905080611438576040516342740b4960e11b815260040160405180910390fd5b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b8310613ee55772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef81000000008310613f11576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc100008310613f2f57662386f26fc10000830492506010015b6305f5e1008310613f47576305f5e100830492506008015b6127108310613f5b57612710830492506004015b60648310613f6d576064830492506002015b600a8310610da05760010192915050565b5f612710613f8c83856150f1565b613f969190614fa8565b9050801580613fac57506001600160a01b038516155b15613fb857505f614008565b613fc28582613832565b83856001600160a01b0316877f528b9e7eed2c1b62c769620985b5cf1b786599781064e6a7bc1a2dcdc7b8fa2a84604051613fff91815260200190565b60405180910390a45b95945050505050565b5f5f60405160208152602080820152602060408201528560608201528460808201528360a082015260205f60c08360055afa5f5193503d6020141691508190506132d6576040516342740b4960e11b815260040160405180910390fd5b614079838383614222565b611438576001600160a01b0383166140a757604051637e27328960e01b815260048101829052602401610efc565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610efc565b5f828152600a60205260408120815b8154811015614219575f8282815481106140fd576140fd614f2a565b5f918252602080832060408051606081018252600294909402909101805484526001015461ffff8082169385018490526201000090910460ff169184019190915291935061271091614151919089166150f1565b61415b9190614fa8565b905061ffff811615806141795750600360ff16826040015160ff1610155b15614185575050614211565b604080516060810182528351815261ffff83166020820152838201518a928201906141b1906001615108565b60ff9081169091528254600181810185555f94855260209485902084516002909302019182559383015193018054604090930151909116620100000262ffffff1990921661ffff9093169290921717905561420c8186615121565b945050505b6001016140e1565b50509392505050565b5f6001600160a01b0383161580159061427e5750826001600160a01b0316846001600160a01b0316148061425b575061425b8484611eca565b8061427e57505f828152600460205260409020546001600160a01b038481169116145b949350505050565b60405180604001604052806002906020820280368337509192915050565b6001600160e01b0319811681146122ab575f5ffd5b5f602082840312156142c9575f5ffd5b813561157b816142a4565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f61157b60208301846142d4565b5f60208284031215614324575f5ffd5b5035919050565b6001600160a01b03811681146122ab575f5ffd5b5f5f60408385031215614350575f5ffd5b823561435b8161432b565b946020939093013593505050565b805f5b6002811015610f5f57815184526020938401939091019060010161436c565b608081016143998285614369565b61157b6040830184614369565b5f5f5f606084860312156143b8575f5ffd5b83356143c38161432b565b925060208401356143d38161432b565b929592945050506040919091013590565b5f5f604083850312156143f5575f5ffd5b50508035926020909101359150565b61ffff811681146122ab575f5ffd5b5f5f5f5f5f60808688031215614427575f5ffd5b85359450602086013561443981614404565b9350604086013561444981614404565b925060608601356001600160401b03811115614463575f5ffd5b8601601f81018813614473575f5ffd5b80356001600160401b03811115614488575f5ffd5b8860208260061b840101111561449c575f5ffd5b959894975092955050506020019190565b5f5f83601f8401126144bd575f5ffd5b5081356001600160401b038111156144d3575f5ffd5b602083019150836020828501011115611100575f5ffd5b5f5f5f5f606085870312156144fd575f5ffd5b843593506020850135925060408501356001600160401b03811115614520575f5ffd5b61452c878288016144ad565b95989497509550505050565b8060408101831015610da0575f5ffd5b5f5f60608385031215614559575f5ffd5b8235915061456a8460208501614538565b90509250929050565b5f5f60408385031215614584575f5ffd5b8235915060208301356145968161432b565b809150509250929050565b5f602082840312156145b1575f5ffd5b813561157b8161432b565b80356001600160801b038116811461227a575f5ffd5b5f5f604083850312156145e3575f5ffd5b8235915061456a602084016145bc565b5f5f5f60808486031215614605575f5ffd5b833592506146168560208601614538565b929592945050506060919091013590565b634e487b7160e01b5f52602160045260245ffd5b6006811061465757634e487b7160e01b5f52602160045260245ffd5b9052565b81516001600160a01b0316815260208083015164ffffffffff16908201526040808301516101008301916146919084018261463b565b506001600160801b03606084015116606083015260808301516146bf60808401826001600160401b03169052565b5060a083015160a083015260c083015160c083015260e083015160e083015292915050565b80151581146122ab575f5ffd5b5f5f5f5f60608587031215614704575f5ffd5b843593506020850135614716816146e4565b925060408501356001600160401b03811115614520575f5ffd5b5f5f5f60408486031215614742575f5ffd5b8335925060208401356001600160401b0381111561475e575f5ffd5b61476a868287016144ad565b9497909650939450505050565b602080825282518282018190525f918401906040840190835b818110156147c757835180516001600160a01b0316845260209081015161ffff168185015290930192604090920191600101614790565b509095945050505050565b5f5f604083850312156147e3575f5ffd5b82356147ee8161432b565b91506020830135614596816146e4565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b038111828210171561483a5761483a6147fe565b604052919050565b5f5f5f5f60808587031215614855575f5ffd5b84356148608161432b565b935060208501356148708161432b565b92506040850135915060608501356001600160401b03811115614891575f5ffd5b8501601f810187136148a1575f5ffd5b80356001600160401b038111156148ba576148ba6147fe565b6148cd601f8201601f1916602001614812565b8181528860208385010111156148e1575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215614913575f5ffd5b82359150602083013561459681614404565b602080825282518282018190525f918401906040840190835b818110156147c75783518051845261ffff602082015116602085015260ff60408201511660408501525060608301925060208401935060018101905061493e565b5f5f60408385031215614990575f5ffd5b823561499b8161432b565b915060208301356145968161432b565b5f5f5f5f8486036101208112156149c0575f5ffd5b8535945060e0601f19820112156149d5575f5ffd5b506020850192506101008501356001600160401b03811115614520575f5ffd5b600181811c90821680614a0957607f821691505b602082108103614a2757634e487b7160e01b5f52602260045260245ffd5b50919050565b8281526040810161157b602083018461463b565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f61427e602083018486614a41565b634e487b7160e01b5f52601160045260245ffd5b5f60018201614aa157614aa1614a7c565b5060010190565b6001600160801b038416815264ffffffffff831660208201526080810160408381840137949350505050565b64ffffffffff84168152608081016040846020840137826060830152949350505050565b8315158152604060208201525f614008604083018486614a41565b600381106122ab575f5ffd5b5f6080828403128015614b30575f5ffd5b50604051608081016001600160401b0381118282101715614b5357614b536147fe565b6040528251614b618161432b565b8152602083015165ffffffffffff81168114614b7b575f5ffd5b60208201526040830151614b8e81614b13565b60408201526060830151614ba181614b13565b60608201529392505050565b64ffffffffff84168152604060208201525f614008604083018486614a41565b5f81518060208401855e5f93019283525090919050565b5f61427e614bf28386614bcd565b84614bcd565b803563ffffffff8116811461227a575f5ffd5b5f60208284031215614c1b575f5ffd5b61157b82614bf8565b5f6001600160401b0382166001600160401b038103614c4557614c45614a7c565b60010192915050565b5f60e0828403128015614c5f575f5ffd5b5060405160e081016001600160401b0381118282101715614c8257614c826147fe565b604052614c8e836145bc565b8152614c9c60208401614bf8565b6020820152614cad60408401614bf8565b6040820152614cbe60608401614bf8565b60608201526080838101359082015260a0808401359082015260c0928301359281019290925250919050565b6001600160801b03614cfb856145bc565b16815263ffffffff614d0f60208601614bf8565b16602082015263ffffffff614d2660408601614bf8565b16604082015263ffffffff614d3d60608601614bf8565b1660608201526080848101359082015260a0808501359082015260c0808501359082015261010060e082018190525f906140089083018486614a41565b5f81614d8857614d88614a7c565b505f190190565b80820180821115610da057610da0614a7c565b634e487b7160e01b5f52601260045260245ffd5b5f5f85851115614dc4575f5ffd5b83861115614dd0575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614e0e576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f906140089083018486614a41565b5f60208284031215614e49575f5ffd5b815161157b816146e4565b8183526020830192505f815f5b84811015614ea9578135614e748161432b565b6001600160a01b031686526020820135614e8d81614404565b61ffff1660208701526040958601959190910190600101614e61565b5093949350505050565b604080825284549082018190525f8581526020812090916060840190835b81811015614f0a578354835260018085015461ffff8116602086015260101c60ff16604085015260029094019360609093019201614ed1565b50508381036020850152614f1f818688614e54565b979650505050505050565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90614f70908301846142d4565b9695505050505050565b5f60208284031215614f8a575f5ffd5b815161157b816142a4565b81810381811115610da057610da0614a7c565b5f82614fc257634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614fd7575f5ffd5b81516001600160401b03811115614fec575f5ffd5b8201601f81018413614ffc575f5ffd5b80516001600160401b03811115615015576150156147fe565b8060051b61502560208201614812565b91825260208184018101929081019087841115615040575f5ffd5b6020850194505b83851015614f1f578451825260209485019490910190615047565b61ffff8281168282160390811115610da057610da0614a7c565b5f6020828403121561508c575f5ffd5b813561157b81614404565b81356150a28161432b565b81546001600160a01b031981166001600160a01b0392909216918217835560208401356150ce81614404565b6001600160b01b03199190911690911760a09190911b61ffff60a01b1617905550565b8082028115828204841417610da057610da0614a7c565b60ff8181168382160190811115610da057610da0614a7c565b61ffff8181168382160190811115610da057610da0614a7c56fe30644e72e131a029b85045b68181585d97816a916871ca8d3c208c16d87cfd47",
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
// Solidity: constructor(address consortium, address registry, address auditAlerts, address modelHeads) returns()
func (modelMarket *ModelMarket) PackConstructor(consortium common.Address, registry common.Address, auditAlerts common.Address, modelHeads common.Address) []byte {
	enc, err := modelMarket.abi.Pack("", consortium, registry, auditAlerts, modelHeads)
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"consortium\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"artifactRegistry\",\"type\":\"address\",\"internalType\":\"contractIArtifactRegistry\"},{\"name\":\"auditAlerts\",\"type\":\"address\",\"internalType\":\"contractIAuditAlerts\"},{\"name\":\"attestationRegistry\",\"type\":\"address\",\"internalType\":\"contractIAttestationRegistry\"},{\"name\":\"consentRegistry\",\"type\":\"address\",\"internalType\":\"contractIConsentRegistry\"},{\"name\":\"modelHeads\",\"type\":\"address\",\"internalType\":\"contractIModelHeads\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"authorize\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"baseOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Base\",\"components\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"check\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"reasons\",\"type\":\"uint8[]\",\"internalType\":\"enumIGateErrors.Reason[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"closeJob\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"count\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"datasets\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple[]\",\"internalType\":\"structTrainingGate.Dataset[]\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"isAuthorized\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"job\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Job\",\"components\":[{\"name\":\"trainer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"openedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"authorizedAt\",\"type\":\"uint40\",\"internalType\":\"uint40\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"openJob\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requests\",\"type\":\"tuple[]\",\"internalType\":\"structTrainingGate.Request[]\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"string\",\"internalType\":\"string\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"openTuningJob\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"requests\",\"type\":\"tuple[]\",\"internalType\":\"structTrainingGate.Request[]\",\"components\":[{\"name\":\"digest\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"name\":\"base\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Base\",\"components\":[{\"name\":\"line\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"policy\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Policy\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"distinct\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setPolicy\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"newPolicy\",\"type\":\"tuple\",\"internalType\":\"structTrainingGate.Policy\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"distinct\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"AccessAuthorized\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"claim\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"BaseNamed\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"line\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"version\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"DatasetRequested\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"dataset\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"column\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobClosed\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"JobOpened\",\"inputs\":[{\"name\":\"job\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"trainer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicyRemoved\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PolicySet\",\"inputs\":[{\"name\":\"purpose\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"},{\"name\":\"policy\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structTrainingGate.Policy\",\"components\":[{\"name\":\"maxAge\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"distinct\",\"type\":\"bool\",\"internalType\":\"bool\"}]}],\"anonymous\":false}]",
	ID:  "TrainingGate",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161271938038061271983398101604081905261002f916100ce565b8561003981610064565b506001600160a01b0394851660805292841660a05290831660c052821660e052166101005250610151565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100cb575f5ffd5b50565b5f5f5f5f5f5f60c087890312156100e3575f5ffd5b86516100ee816100b7565b60208801519096506100ff816100b7565b6040880151909550610110816100b7565b6060880151909450610121816100b7565b6080880151909350610132816100b7565b60a0880151909250610143816100b7565b809150509295509295509295565b60805160a05160c05160e0516101005161254c6101cd5f395f8181610532015261149001525f81816106010152818161128b0152818161130d0152611b6a01525f81816103b90152611a1201525f8181610413015281816111dc01526115d601525f818161037a015281816110db015261152c015261254c5ff3fe608060405234801561000f575f5ffd5b5060043610610187575f3560e01c80637a9e5e4b116100d9578063bebc479c11610093578063c949389b1161006e578063c949389b146105be578063e442f56b146105e1578063e5be9395146105e9578063fc16502e146105fc575f5ffd5b8063bebc479c14610554578063bf7e214f146105a6578063c6a0cfe9146105b6575f5ffd5b80637a9e5e4b146104b25780638001bc86146104c557806385e91cc8146104d85780638fb36037146104f95780639a8baedf1461051a578063b8b238311461052d575f5ffd5b80633d47bf0d1161014457806369a1e6f61161011f57806369a1e6f61461040e5780636b4fdfe8146104355780636f3961791461044857806372fc53c51461045b575f5ffd5b80633d47bf0d146103b45780635f72f450146103db57806368faebfd146103fb575f5ffd5b806306661abd1461018b578063115f746c146101a75780631cff85e1146102415780631e01abca146102615780632329e48c146102765780632eee9feb14610375575b5f5ffd5b61019460015481565b6040519081526020015b60405180910390f35b6102126101b5366004611de8565b60408051606080820183525f80835260208084018290529284018190529384526002825292829020825193840183525463ffffffff808216855264010000000082041691840191909152600160401b900460ff1615159082015290565b60408051825163ffffffff9081168252602080850151909116908201529181015115159082015260600161019e565b61025461024f366004611de8565b610623565b60405161019e9190611dff565b61027461026f366004611de8565b6106a3565b005b61031c610284366004611de8565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260036020908152604091829020825160a08101845281546001600160a01b0381168252600160a01b810464ffffffffff90811694830194909452600160c81b810490931693810193909352600160f01b90910460ff161515606083015260010154608082015290565b60405161019e91905f60a08201905060018060a01b03835116825264ffffffffff602084015116602083015264ffffffffff60408401511660408301526060830151151560608301526080830151608083015292915050565b61039c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161019e565b61039c7f000000000000000000000000000000000000000000000000000000000000000081565b6103ee6103e9366004611de8565b6106fb565b60405161019e9190611e8a565b610194610409366004611f09565b610895565b61039c7f000000000000000000000000000000000000000000000000000000000000000081565b610194610443366004611f60565b6108b2565b610274610456366004611de8565b6108c6565b6104a5610469366004611de8565b604080518082019091525f8082526020820152505f90815260056020908152604091829020825180840190935280548352600101549082015290565b60405161019e9190611f8e565b6102746104c0366004611fb9565b610920565b6101946104d3366004611fea565b61099d565b6104eb6104e6366004612044565b610a2d565b60405161019e92919061206d565b610501610a5c565b6040516001600160e01b0319909116815260200161019e565b610274610528366004611de8565b610a7e565b61039c7f000000000000000000000000000000000000000000000000000000000000000081565b610194604080517f34a29d6c50ec6073d89854e05e70736cfb407af340cf7fb872e4c0db7bd7c01460208201526001918101919091526060016040516020818303038152906040528051906020012081565b5f546001600160a01b031661039c565b610194602081565b6105d16105cc366004611de8565b610c5f565b604051901515815260200161019e565b610194608081565b6102746105f7366004612088565b610dab565b61039c7f000000000000000000000000000000000000000000000000000000000000000081565b606060045f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610698578382905f5260205f2090600202016040518060400160405290815f820154815260200160018201548152505081526020019060010190610655565b505050509050919050565b6106af335b5f36610e9c565b5f6106b982610f92565b805460ff60f01b1916600160f01b17815560405190915082907f6edf0875f8a9ed26275e4e52f2355d96ea7fd96625d6992a9733be603136fa6e905f90a25050565b60605f61070783611004565b90505f610717826001015461103c565b5f8581526004602090815260408083206005909252909120600181015492935090911561075057815461074b9060016120d1565b610753565b81545b6001600160401b0381111561076a5761076a6120e4565b604051908082528060200260200182016040528015610793578160200160208202803683370190505b5094505f5b8254811015610833576107eb8382815481106107b6576107b66120f8565b905f5260205f2090600202016040518060400160405290815f82015481526020016001820154815250508660010154866110bd565b508682815181106107fe576107fe6120f8565b6020026020010181600881111561081757610817611e56565b600881111561082857610828611e56565b905250600101610798565b5060018101541561088c576108478161145f565b82548651879190811061085c5761085c6120f8565b6020026020010190600881111561087557610875611e56565b9081600881111561088857610888611e56565b9052505b50505050919050565b5f61089f336106a8565b6108aa84848461165b565b949350505050565b5f6108bd83836117ce565b90505b92915050565b6108cf336106a8565b6108d88161103c565b505f81815260026020526040808220805468ffffffffffffffffff191690555182917f0d36023cc2fbcad52ac4d396c3bdc45f6ea3b176efdee221dc1c7391e8b3fc8c91a250565b5f5433906001600160a01b0316811461095b5760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f03610990576040516361798f2f60e11b81526001600160a01b0383166004820152602401610952565b610999826118e8565b5050565b5f6109a7336106a8565b60208201355f036109cb5760405163780325ed60e11b815260040160405180910390fd5b6109d685858561165b565b5f8181526005602090815260408083208635808255928701356001909101819055905193945092909184917feb5b672aa0d38635004097edabaabb4357f4dfee65d208934df2fc6f8499beb59190a4949350505050565b5f80610a50610a4136869003860186612140565b84610a4b8661103c565b6110bd565b915091505b9250929050565b5f8054600160a01b900460ff16610a7257505f90565b50638fb3603760e01b90565b610a87336106a8565b5f610a9182610f92565b90505f610aa1826001015461103c565b5f8481526004602052604081209192505b8154811015610be5575f5f610b07848481548110610ad257610ad26120f8565b905f5260205f2090600202016040518060400160405290815f82015481526020016001820154815250508760010154876110bd565b90925090505f826008811115610b1f57610b1f611e56565b14610b635786848481548110610b3757610b376120f8565b905f5260205f2090600202015f015483604051632195015160e11b81526004016109529392919061219a565b855484546001600160a01b0390911690859085908110610b8557610b856120f8565b905f5260205f2090600202015f0154887f0c9ea2098c55a23f2b0bf3c1d6c3befbcdfa3f28b6726c1d07f9fe27e0b206e1896001015485604051610bd3929190918252602082015260400190565b60405180910390a45050600101610ab2565b505f84815260056020526040812090610bfd8261145f565b90505f816008811115610c1257610c12611e56565b14610c39576001820154604051632195015160e11b8152610952918891849060040161219a565b5050825464ffffffffff60c81b1916600160c81b4264ffffffffff160217909255505050565b5f81815260036020908152604080832060018101548452600283528184208251606081018452905463ffffffff808216835264010000000082041694820194909452600160401b90930460ff161515918301919091528054909190600160c81b900464ffffffffff161580610cdc57508154600160f01b900460ff165b80610cec5750805163ffffffff16155b15610cfa57505f9392505050565b8154610d0e906001600160a01b031661193b565b610d1b57505f9392505050565b5f848152600460205260408120905b8154811015610d79575f610d498383815481106107b6576107b66120f8565b5090505f816008811115610d5f57610d5f611e56565b14610d7057505f9695505050505050565b50600101610d2a565b505f858152600560205260408120610d909061145f565b6008811115610da157610da1611e56565b1495945050505050565b610db4336106a8565b610dc160208201826121c6565b63ffffffff161580610df95750610ddb60208201826121c6565b63ffffffff16610df160408301602084016121c6565b63ffffffff16115b15610e4457610e0b60208201826121c6565b610e1b60408301602084016121c6565b604051632131097f60e11b815263ffffffff928316600482015291166024820152604401610952565b5f8281526002602052604090208190610e5d82826121e1565b905050817f3c60aa1c0f50da80f7a204c3864ccf2cd45267eca7b8dd58468aad2082d0102d82604051610e90919061226d565b60405180910390a25050565b5f5f610ecf610eb25f546001600160a01b031690565b8630610ec160045f898b6122ba565b610eca916122e1565b61197b565b9150915081610f8b5763ffffffff811615610f68575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610f2990889088908890600401612341565b5f604051808303815f87803b158015610f40575f5ffd5b505af1158015610f52573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610f8b9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610952565b5050505050565b5f610f9c82611004565b80549091506001600160a01b03163314610fd2576040516302a9837b60e61b815260048101839052336024820152604401610952565b8054600160f01b900460ff1615610fff57604051630bc7c02560e31b815260048101839052602401610952565b919050565b5f81815260036020526040902080546001600160a01b0316610fff57604051630510aa5f60e41b815260048101839052602401610952565b60408051606080820183525f808352602080840182905292840181905284815260028352838120845192830185525463ffffffff808216808552640100000000830490911694840194909452600160401b900460ff161515938201939093529103610fff57604051631e1c87b560e21b815260048101839052602401610952565b825160405163609f7eb760e01b8152600481018290525f91829182907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015611128573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061114c919061237a565b90505f8160600151600281111561116557611165611e56565b148061118657505f8160400151600281111561118357611183611e56565b14155b1561119a5750600192505f91506114579050565b6002816060015160028111156111b2576111b2611e56565b036111c65750600292505f91506114579050565b604051630b67cd8160e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa158015611229573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061124d91906123eb565b156112615750600392505f91506114579050565b805160405163551cbf8360e01b81526001600160a01b039182166004820152602481018890525f917f0000000000000000000000000000000000000000000000000000000000000000169063551cbf8390604401602060405180830381865afa1580156112d0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f49190612406565b604051630e29a66960e21b8152600481018290529091507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906338a699a490602401602060405180830381865afa15801561135a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061137e91906123eb565b6113925750600493505f9250611457915050565b6113ac836113a58a6020015160016108b2565b8389611a0d565b90955093505f8560088111156113c4576113c4611e56565b14806113d1575085604001515b156113de57505050611457565b5f5f6113f9856113f28c602001515f6108b2565b858b611a0d565b90925090505f82600881111561141157611411611e56565b148061143e575086600881111561142a5761142a611e56565b82600881111561143c5761143c611e56565b115b1561145157909550935061145792505050565b50505050505b935093915050565b60018101545f9080820361147557505f92915050565b825460405163799cf1d960e11b815282916001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163f339e3b2916114c79160040190815260200190565b602060405180830381865afa1580156114e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115069190612406565b146115145750600892915050565b600260405163609f7eb760e01b8152600481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063609f7eb790602401608060405180830381865afa158015611579573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061159d919061237a565b6060015160028111156115b2576115b2611e56565b036115c05750600292915050565b604051630b67cd8160e01b8152600481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630b67cd8190602401602060405180830381865afa158015611623573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061164791906123eb565b611651575f611654565b60035b9392505050565b5f6116658461103c565b508115806116735750602082115b1561169457604051631ad7a1c560e21b815260048101839052602401610952565b60015f81546116a29061241d565b91905081905590506040518060a001604052806116bc3390565b6001600160a01b03908116825264ffffffffff4281166020808501919091525f6040808601829052606080870183905260809687018c90528883526003845291819020875181549489015192890151938901511515600160f01b0260ff60f01b19948716600160c81b029490941665ffffffffffff60c81b1993909616600160a01b026001600160c81b031990951696169590951792909217919091169190911717815591015160019190910155836117723390565b6001600160a01b0316827f5280e979fc7f819bf7553ba6ff2008379bc360143c665eccd29297f1361d776060405160405180910390a45f5b828110156117c6576117be82858584611c60565b6001016117aa565b509392505050565b5f7fdd2eea5b452961a0f6f5a89f3fb841154879200a2bc46fbc3a729fde86ce6acb837faf88655ba9103b2094d73d6b78388e561bfc80c1abf1e5d85b11684d14bc38bd8461183d577fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a61185f565b7f6273151f959616268004b58dbb21e5c851b7b8d04498b4aabee12291d22fc0345b604080516020810195909552840192909252606083015260808201527f61fc3f77ebc090777f567969ad9823cf6334ab888acb385ca72668ec5adbde8060a08201527fba9154e0baa69c78e0ca563b867df81bae9d177c4ea1452c35c84386a70f0f7a60c082015260e00160405160208183030381529060405280519060200120905092915050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f5f6119616119525f546001600160a01b031690565b8530639a8baedf60e01b61197b565b9150915081806108aa575063ffffffff1615159392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611a03575f516020805191945081901c150291505b5094509492505050565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166324c2a005887f34a29d6c50ec6073d89854e05e70736cfb407af340cf7fb872e4c0db7bd7c0146001604051602001611a7d929190918252602082015260400190565b6040516020818303038152906040528051906020012089896040518563ffffffff1660e01b8152600401611aca949392919093845260208401929092526040830152606082015260800190565b608060405180830381865afa158015611ae5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b09919061244b565b8051925090505f829003611b21576005925050611c57565b83516020820151611b419163ffffffff16906001600160401b03166120d1565b421115611b52576006925050611c57565b604051630177c90f60e71b8152600481018690525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063bbe48780906024016040805180830381865afa158015611bb6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611bda9190612499565b50905081604001516001600160401b0316816001600160401b031603611c04575f93505050611c57565b5f856020015163ffffffff165f14158015611c415750856020015163ffffffff1683602001516001600160401b0316611c3d91906120d1565b4211155b905080611c4f576007611c51565b5f5b94505050505b94509492505050565b36838383818110611c7357611c736120f8565b9050602002810190611c8591906124ca565b9050611c9e611c9760208301836124e8565b6080611db6565b5f5b82811015611cf8578135858583818110611cbc57611cbc6120f8565b9050602002810190611cce91906124ca565b3503611cf0576040516394cbbbf760e01b815282356004820152602401610952565b600101611ca0565b505f85815260046020908152604091829020825180840190935283358352919081810190611d28908501856124e8565b604051611d3692919061252a565b60405190819003902090528154600181810184555f93845260209384902083516002909302019182559183015191015581359086907fb6cc5299d123319247c357a200cd3d1c9fa8d3c8c3dd995574d5f0dce972b2d890611d99908501856124e8565b604051611da7929190612539565b60405180910390a35050505050565b8181811115611de25760405163f4eb2b2d60e01b81526004810182905260248101839052604401610952565b50505050565b5f60208284031215611df8575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015611e4b57611e3583855180518252602090810151910152565b6020939093019260409290920191600101611e18565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b60098110611e8657634e487b7160e01b5f52602160045260245ffd5b9052565b602080825282518282018190525f918401906040840190835b81811015611e4b57611eb6838551611e6a565b6020938401939290920191600101611ea3565b5f5f83601f840112611ed9575f5ffd5b5081356001600160401b03811115611eef575f5ffd5b6020830191508360208260051b8501011115610a55575f5ffd5b5f5f5f60408486031215611f1b575f5ffd5b8335925060208401356001600160401b03811115611f37575f5ffd5b611f4386828701611ec9565b9497909650939450505050565b8015158114611f5d575f5ffd5b50565b5f5f60408385031215611f71575f5ffd5b823591506020830135611f8381611f50565b809150509250929050565b8151815260208083015190820152604081016108c0565b6001600160a01b0381168114611f5d575f5ffd5b5f60208284031215611fc9575f5ffd5b813561165481611fa5565b5f60408284031215611fe4575f5ffd5b50919050565b5f5f5f5f60808587031215611ffd575f5ffd5b8435935060208501356001600160401b03811115612019575f5ffd5b61202587828801611ec9565b909450925061203990508660408701611fd4565b905092959194509250565b5f5f60608385031215612055575f5ffd5b61205f8484611fd4565b946040939093013593505050565b6040810161207b8285611e6a565b8260208301529392505050565b5f5f828403608081121561209a575f5ffd5b833592506060601f19820112156120af575f5ffd5b506020830190509250929050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156108c0576108c06120bd565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b604051608081016001600160401b038111828210171561213a57634e487b7160e01b5f52604160045260245ffd5b60405290565b5f6040828403128015612151575f5ffd5b50604080519081016001600160401b038111828210171561218057634e487b7160e01b5f52604160045260245ffd5b604052823581526020928301359281019290925250919050565b83815260208101839052606081016108aa6040830184611e6a565b63ffffffff81168114611f5d575f5ffd5b5f602082840312156121d6575f5ffd5b8135611654816121b5565b81356121ec816121b5565b63ffffffff8116905081548163ffffffff1982161783556020840135612211816121b5565b67ffffffff000000008160201b16905080836001600160401b0319841617178455604085013561224081611f50565b68ffffffffffffffffff19929092169092179190911790151560401b68ff00000000000000001617905550565b60608101823561227c816121b5565b63ffffffff1682526020830135612292816121b5565b63ffffffff16602083015260408301356122ab81611f50565b80151560408401525092915050565b5f5f858511156122c8575f5ffd5b838611156122d4575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612312576001600160e01b0319600485900360031b81901b82161691505b5092915050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b03841681526040602082018190525f906123659083018486612319565b95945050505050565b60038110611f5d575f5ffd5b5f608082840312801561238b575f5ffd5b5061239461210c565b825161239f81611fa5565b8152602083015165ffffffffffff811681146123b9575f5ffd5b602082015260408301516123cc8161236e565b604082015260608301516123df8161236e565b60608201529392505050565b5f602082840312156123fb575f5ffd5b815161165481611f50565b5f60208284031215612416575f5ffd5b5051919050565b5f6001820161242e5761242e6120bd565b5060010190565b80516001600160401b0381168114610fff575f5ffd5b5f608082840312801561245c575f5ffd5b5061246561210c565b8251815261247560208401612435565b602082015261248660408401612435565b604082015260608301516123df81611fa5565b5f5f604083850312156124aa575f5ffd5b6124b383612435565b91506124c160208401612435565b90509250929050565b5f8235603e198336030181126124de575f5ffd5b9190910192915050565b5f5f8335601e198436030181126124fd575f5ffd5b8301803591506001600160401b03821115612516575f5ffd5b602001915036819003821315610a55575f5ffd5b818382375f9101908152919050565b602081525f6108aa60208301848661231956",
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
// Solidity: constructor(address consortium, address artifactRegistry, address auditAlerts, address attestationRegistry, address consentRegistry, address modelHeads) returns()
func (trainingGate *TrainingGate) PackConstructor(consortium common.Address, artifactRegistry common.Address, auditAlerts common.Address, attestationRegistry common.Address, consentRegistry common.Address, modelHeads common.Address) []byte {
	enc, err := trainingGate.abi.Pack("", consortium, artifactRegistry, auditAlerts, attestationRegistry, consentRegistry, modelHeads)
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

// PackBaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72fc53c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function baseOf(uint256 id) view returns((bytes32,bytes32))
func (trainingGate *TrainingGate) PackBaseOf(id *big.Int) []byte {
	enc, err := trainingGate.abi.Pack("baseOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72fc53c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function baseOf(uint256 id) view returns((bytes32,bytes32))
func (trainingGate *TrainingGate) TryPackBaseOf(id *big.Int) ([]byte, error) {
	return trainingGate.abi.Pack("baseOf", id)
}

// UnpackBaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72fc53c5.
//
// Solidity: function baseOf(uint256 id) view returns((bytes32,bytes32))
func (trainingGate *TrainingGate) UnpackBaseOf(data []byte) (TrainingGateBase, error) {
	out, err := trainingGate.abi.Unpack("baseOf", data)
	if err != nil {
		return *new(TrainingGateBase), err
	}
	out0 := *abi.ConvertType(out[0], new(TrainingGateBase)).(*TrainingGateBase)
	return out0, nil
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

// PackOpenTuningJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8001bc86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openTuningJob(bytes32 purpose, (bytes32,string)[] requests, (bytes32,bytes32) base) returns(uint256 id)
func (trainingGate *TrainingGate) PackOpenTuningJob(purpose [32]byte, requests []TrainingGateRequest, base TrainingGateBase) []byte {
	enc, err := trainingGate.abi.Pack("openTuningJob", purpose, requests, base)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenTuningJob is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8001bc86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openTuningJob(bytes32 purpose, (bytes32,string)[] requests, (bytes32,bytes32) base) returns(uint256 id)
func (trainingGate *TrainingGate) TryPackOpenTuningJob(purpose [32]byte, requests []TrainingGateRequest, base TrainingGateBase) ([]byte, error) {
	return trainingGate.abi.Pack("openTuningJob", purpose, requests, base)
}

// UnpackOpenTuningJob is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8001bc86.
//
// Solidity: function openTuningJob(bytes32 purpose, (bytes32,string)[] requests, (bytes32,bytes32) base) returns(uint256 id)
func (trainingGate *TrainingGate) UnpackOpenTuningJob(data []byte) (*big.Int, error) {
	out, err := trainingGate.abi.Unpack("openTuningJob", data)
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

// TrainingGateBaseNamed represents a BaseNamed event raised by the TrainingGate contract.
type TrainingGateBaseNamed struct {
	Job     *big.Int
	Line    [32]byte
	Version [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGateBaseNamedEventName = "BaseNamed"

// ContractEventName returns the user-defined event name.
func (TrainingGateBaseNamed) ContractEventName() string {
	return TrainingGateBaseNamedEventName
}

// UnpackBaseNamedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BaseNamed(uint256 indexed job, bytes32 indexed line, bytes32 indexed version)
func (trainingGate *TrainingGate) UnpackBaseNamedEvent(log *types.Log) (*TrainingGateBaseNamed, error) {
	event := "BaseNamed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGateBaseNamed)
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

// TrainingGateDatasetRequested represents a DatasetRequested event raised by the TrainingGate contract.
type TrainingGateDatasetRequested struct {
	Job     *big.Int
	Dataset [32]byte
	Column  string
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGateDatasetRequestedEventName = "DatasetRequested"

// ContractEventName returns the user-defined event name.
func (TrainingGateDatasetRequested) ContractEventName() string {
	return TrainingGateDatasetRequestedEventName
}

// UnpackDatasetRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DatasetRequested(uint256 indexed job, bytes32 indexed dataset, string column)
func (trainingGate *TrainingGate) UnpackDatasetRequestedEvent(log *types.Log) (*TrainingGateDatasetRequested, error) {
	event := "DatasetRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGateDatasetRequested)
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

// TrainingGatePolicyRemoved represents a PolicyRemoved event raised by the TrainingGate contract.
type TrainingGatePolicyRemoved struct {
	Purpose [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGatePolicyRemovedEventName = "PolicyRemoved"

// ContractEventName returns the user-defined event name.
func (TrainingGatePolicyRemoved) ContractEventName() string {
	return TrainingGatePolicyRemovedEventName
}

// UnpackPolicyRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyRemoved(bytes32 indexed purpose)
func (trainingGate *TrainingGate) UnpackPolicyRemovedEvent(log *types.Log) (*TrainingGatePolicyRemoved, error) {
	event := "PolicyRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGatePolicyRemoved)
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

// TrainingGatePolicySet represents a PolicySet event raised by the TrainingGate contract.
type TrainingGatePolicySet struct {
	Purpose [32]byte
	Policy  TrainingGatePolicy
	Raw     *types.Log // Blockchain specific contextual infos
}

const TrainingGatePolicySetEventName = "PolicySet"

// ContractEventName returns the user-defined event name.
func (TrainingGatePolicySet) ContractEventName() string {
	return TrainingGatePolicySetEventName
}

// UnpackPolicySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySet(bytes32 indexed purpose, (uint32,uint32,bool) policy)
func (trainingGate *TrainingGate) UnpackPolicySetEvent(log *types.Log) (*TrainingGatePolicySet, error) {
	event := "PolicySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != trainingGate.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(TrainingGatePolicySet)
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
	ABI: "[{\"type\":\"constructor\",\"inputs\":[{\"name\":\"initialOwner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"development\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"add\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIVerifier\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"entry\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structVerifierRouter.Entry\",\"components\":[{\"name\":\"verifier\",\"type\":\"address\",\"internalType\":\"contractIVerifier\"},{\"name\":\"publicInputCount\",\"type\":\"uint64\",\"internalType\":\"uint64\"},{\"name\":\"frozen\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"srsId\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"ceremony\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"freeze\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"verify\",\"inputs\":[{\"name\":\"vkHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"proof\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"publicInputs\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"VerifierFrozen\",\"inputs\":[{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"},{\"name\":\"vkHash\",\"type\":\"bytes32\",\"indexed\":true,\"internalType\":\"bytes32\"}],\"anonymous\":false}]",
	ID:  "VerifierRouter",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610d26380380610d2683398101604081905261002e916100dc565b816001600160a01b03811661005c57604051631e4fbdf760e01b81525f600482015260240160405180910390fd5b61006581610071565b50151560805250610123565b600180546001600160a01b031916905561008a8161008d565b50565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b5f5f604083850312156100ed575f5ffd5b82516001600160a01b0381168114610103575f5ffd5b60208401519092508015158114610118575f5ffd5b809150509250929050565b608051610be56101415f395f818160d401526104eb0152610be55ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80638ba680361161006e5780638ba680361461011e5780638da5cb5b14610238578063e30c39781461025c578063ec13cc7b1461026d578063eeaa177f14610280578063f2fde38b146102b5575f5ffd5b806361641bdc146100aa578063715018a6146100bf57806379ba5097146100c75780637d9c1ecc146100cf5780637f374daa1461010b575b5f5ffd5b6100bd6100b83660046109bb565b6102c8565b005b6100bd61061e565b6100bd610631565b6100f67f000000000000000000000000000000000000000000000000000000000000000081565b60405190151581526020015b60405180910390f35b6100f6610119366004610a31565b610675565b6101dc61012c366004610ad9565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a0810191909152506001600160e01b0319165f90815260026020818152604092839020835160c08101855281546001600160a01b0381168252600160a01b810467ffffffffffffffff1693820193909352600160e01b90920460ff161515938201939093526001830154606082015290820154608082015260039091015460a082015290565b604051610102919081516001600160a01b0316815260208083015167ffffffffffffffff1690820152604080830151151590820152606080830151908201526080808301519082015260a0918201519181019190915260c00190565b5f546001600160a01b03165b6040516001600160a01b039091168152602001610102565b6001546001600160a01b0316610244565b6100bd61027b366004610b07565b6107be565b6102a77f2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd5381565b604051908152602001610102565b6100bd6102c3366004610b1e565b61081e565b6102d061088e565b6001600160e01b031982165f90815260026020526040902080548391906001600160a01b031615610332576001810154604051636bda18ab60e01b81526001600160e01b03198416600482015260248101919091526044015b60405180910390fd5b5f836001600160a01b03166369b5d6d16040518163ffffffff1660e01b8152600401602060405180830381865afa15801561036f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103939190610b39565b90508481146103bf576040516376aa325360e11b81526004810186905260248101829052604401610329565b5f846001600160a01b031663770cbbc66040518163ffffffff1660e01b8152600401602060405180830381865afa1580156103fc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104209190610b39565b905067ffffffffffffffff81111561045c57604051631914a33560e31b815267ffffffffffffffff600482015260248101829052604401610329565b5f856001600160a01b031663f82e949a6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610499573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104bd9190610b39565b90507f2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd538114801561050c57507f0000000000000000000000000000000000000000000000000000000000000000155b1561052d5760405163e923972360e01b815260048101889052602401610329565b5f866001600160a01b03166306133c656040518163ffffffff1660e01b8152600401602060405180830381865afa15801561056a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061058e9190610b39565b85546001600160a01b0389166001600160e01b03199182168117600160a01b67ffffffffffffffff881602178855600188018b90556002880185905560038801839055604080518681526020810185905293945090928b928a16917f053bd1e560a19a8953e2a48bf829c9eeeacea8703f523f7487b5b9c570e7fbbe910160405180910390a45050505050505050565b61062661088e565b61062f5f6108ba565b565b60015433906001600160a01b031681146106695760405163118cdaa760e01b81526001600160a01b0382166004820152602401610329565b610672816108ba565b50565b5f5f610680876108d3565b8054909150600160a01b900467ffffffffffffffff1683146106d1578054604051631914a33560e31b8152600160a01b90910467ffffffffffffffff16600482015260248101849052604401610329565b5f5b8381101561073e577f30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f000000185858381811061070e5761070e610b50565b9050602002013510610736576040516314ce44f960e01b815260048101829052602401610329565b6001016106d3565b508054604051634b24ed5760e11b81526001600160a01b0390911690639649daae90610774908990899089908990600401610b64565b602060405180830381865afa15801561078f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107b39190610bc6565b979650505050505050565b6107c661088e565b5f6107d0826108d3565b805460ff60e01b1916600160e01b17815560405190915082906001600160e01b03198216907fb0644b79ac23e2b6ed48b486240b5f6bdc5c709f7dbe19fc0e93f24990908353905f90a35050565b61082661088e565b600180546001600160a01b0383166001600160a01b031990911681179091556108565f546001600160a01b031690565b6001600160a01b03167f38d16b8cac22d99fc7c124b9cd0de2d3fa1faef420bfe791d8c362d765e2270060405160405180910390a350565b5f546001600160a01b0316331461062f5760405163118cdaa760e01b8152336004820152602401610329565b600180546001600160a01b031916905561067281610958565b6001600160e01b031981165f90815260026020526040902080546001600160a01b03161580610906575081816001015414155b15610926576040516233194560e11b815260048101839052602401610329565b8054600160e01b900460ff16156109535760405163050bf4b960e41b815260048101839052602401610329565b919050565b5f80546001600160a01b038381166001600160a01b0319831681178455604051919092169283917f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e09190a35050565b6001600160a01b0381168114610672575f5ffd5b5f5f604083850312156109cc575f5ffd5b8235915060208301356109de816109a7565b809150509250929050565b5f5f83601f8401126109f9575f5ffd5b50813567ffffffffffffffff811115610a10575f5ffd5b6020830191508360208260051b8501011115610a2a575f5ffd5b9250929050565b5f5f5f5f5f60608688031215610a45575f5ffd5b85359450602086013567ffffffffffffffff811115610a62575f5ffd5b8601601f81018813610a72575f5ffd5b803567ffffffffffffffff811115610a88575f5ffd5b886020828401011115610a99575f5ffd5b60209190910194509250604086013567ffffffffffffffff811115610abc575f5ffd5b610ac8888289016109e9565b969995985093965092949392505050565b5f60208284031215610ae9575f5ffd5b81356001600160e01b031981168114610b00575f5ffd5b9392505050565b5f60208284031215610b17575f5ffd5b5035919050565b5f60208284031215610b2e575f5ffd5b8135610b00816109a7565b5f60208284031215610b49575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b60408152836040820152838560608301375f60608583018101829052601f19601f8701168301838103820160208501529081018490526001600160fb1b03841115610bad575f5ffd5b8360051b80866080840137016080019695505050505050565b5f60208284031215610bd6575f5ffd5b81518015158114610b00575f5ffd",
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
// Solidity: constructor(address initialOwner, bool development) returns()
func (verifierRouter *VerifierRouter) PackConstructor(initialOwner common.Address, development bool) []byte {
	enc, err := verifierRouter.abi.Pack("", initialOwner, development)
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
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
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
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
func (verifierRouter *VerifierRouter) TryPackEntry(selector [4]byte) ([]byte, error) {
	return verifierRouter.abi.Pack("entry", selector)
}

// UnpackEntry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ba68036.
//
// Solidity: function entry(bytes4 selector) view returns((address,uint64,bool,bytes32,bytes32,bytes32))
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

// VerifierRouterVerifierFrozen represents a VerifierFrozen event raised by the VerifierRouter contract.
type VerifierRouterVerifierFrozen struct {
	Selector [4]byte
	VkHash   [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const VerifierRouterVerifierFrozenEventName = "VerifierFrozen"

// ContractEventName returns the user-defined event name.
func (VerifierRouterVerifierFrozen) ContractEventName() string {
	return VerifierRouterVerifierFrozenEventName
}

// UnpackVerifierFrozenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VerifierFrozen(bytes4 indexed selector, bytes32 indexed vkHash)
func (verifierRouter *VerifierRouter) UnpackVerifierFrozenEvent(log *types.Log) (*VerifierRouterVerifierFrozen, error) {
	event := "VerifierFrozen"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != verifierRouter.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VerifierRouterVerifierFrozen)
	if len(log.Data) > 0 {
		if err := verifierRouter.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range verifierRouter.abi.Events[event].Inputs {
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
