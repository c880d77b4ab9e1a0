// Package rules has the protocol rules of the chains that this project starts itself.
package rules

import (
	"math/big"

	"github.com/ethereum/go-ethereum/params"
)

// Cancun returns the rules of a development chain without what came after Cancun: the oldest that the contracts run
// under and the ones that their Solidity tests use, so gas is the same in both.
func Cancun(chainID uint64) *params.ChainConfig {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(chainID)
	rules.PragueTime, rules.OsakaTime, rules.AmsterdamTime, rules.BogotaTime = nil, nil, nil, nil
	return &rules
}
