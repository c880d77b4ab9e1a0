package network_test

import (
	"fmt"

	"github.com/acc36754/assent/contracts/chain/network"
)

// A file says which chain, through which node, how careful, and at what price.
func Example() {
	config, err := network.Parse([]byte(`{
	  "name": "sepolia",
	  "rpcFile": "sepolia.address",
	  "chainId": 11155111,
	  "finalized": true,
	  "maxFeePerGas": "50000000000",
	  "journal": "journal",
	  "key": {"keystore": "custodian.json", "password": "custodian.password"}
	}`))
	fmt.Println(config.Name, config.Rule(), err)
	// Output: sepolia finalized <nil>
}
