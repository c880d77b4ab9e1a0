// A node's JSON-RPC over HTTP.

package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net/http"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrWrongChain means that a node serves another chain than the one that was asked for.
var ErrWrongChain = errors.New("the node serves another chain")

// Client is a Chain behind a JSON-RPC connection.
type Client struct {
	*ethclient.Client
	http *http.Client
}

var _ Chain = Client{}

// Dial connects to a node by http or https and checks that it serves the chain with this id. No error of the
// client tells more of the address than scheme and host: the rest often is a password.
func Dial(ctx context.Context, address string, chainID *big.Int) (Client, error) {
	shown, transport, err := hideAddress(address)
	if err != nil {
		return Client{}, err
	}
	connection, err := rpc.DialOptions(ctx, shown, rpc.WithHTTPClient(transport))
	if err != nil {
		return Client{}, err
	}
	client := Client{ethclient.NewClient(connection), transport}
	if err := checkChain(ctx, client, chainID); err != nil {
		client.Close()
		return Client{}, err
	}
	return client, nil
}

// Close ends the client and its idle connections.
func (c Client) Close() {
	c.Client.Close()
	c.http.CloseIdleConnections()
}

func checkChain(ctx context.Context, client Client, want *big.Int) error {
	got, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask for the chain's id: %w", err)
	}
	if got.Cmp(want) != 0 {
		return fmt.Errorf("%w: its chain id is %s, want %s", ErrWrongChain, got, want)
	}
	return nil
}

// rpcBlock is the part of a block in JSON-RPC that Block has.
type rpcBlock struct {
	Number     *hexutil.Uint64 `json:"number"`
	Hash       *common.Hash    `json:"hash"`
	ParentHash *common.Hash    `json:"parentHash"`
	Timestamp  *hexutil.Uint64 `json:"timestamp"`
	GasLimit   *hexutil.Uint64 `json:"gasLimit"`
	BaseFee    *hexutil.Big    `json:"baseFeePerGas"`
}

// Block returns a block of the canonical chain.
func (c Client) Block(ctx context.Context, number *big.Int) (Block, error) {
	var found *rpcBlock
	if err := c.Client.Client().CallContext(ctx, &found, "eth_getBlockByNumber", blockTag(number), false); err != nil {
		return Block{}, err
	}
	if found == nil {
		return Block{}, ethereum.NotFound
	}
	return found.block()
}

func (b *rpcBlock) block() (Block, error) {
	if b.Number == nil || b.Hash == nil || b.ParentHash == nil || b.Timestamp == nil || b.GasLimit == nil {
		return Block{}, errors.New("the node's answer lacks a field of a block")
	}
	return Block{
		Number:   uint64(*b.Number),
		Hash:     *b.Hash,
		Parent:   *b.ParentHash,
		Time:     uint64(*b.Timestamp),
		GasLimit: uint64(*b.GasLimit),
		BaseFee:  (*big.Int)(b.BaseFee),
	}, nil
}

// blockTag writes a block's number as JSON-RPC has it. Negative ones are go-ethereum's names for tags.
func blockTag(number *big.Int) string {
	switch {
	case number == nil:
		return "latest"
	case number.Sign() < 0 && number.IsInt64():
		return rpc.BlockNumber(number.Int64()).String()
	default:
		return hexutil.EncodeBig(number)
	}
}
