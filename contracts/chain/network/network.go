// Connecting to a network.

package network

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/privatefile"
)

// maxSecret bounds a file with a password, an address or a key, in bytes.
const maxSecret = 64 << 10

// ErrReadOnly means that a network's file names nobody who signs.
var ErrReadOnly = errors.New("the network file names neither a key nor a signer")

// Network is a chain to read, and an account to send from.
type Network struct {
	Chain  node.Client
	Sender *send.Sender

	journal *send.Journal
	signer  closer
}

// closer is a signer that has something to close.
type closer interface{ Close() }

// Dial connects to the network's node, for reading. Errors are node.ErrWrongChain, or what the connection says.
func Dial(ctx context.Context, c Config) (node.Client, error) {
	address := c.RPC
	if c.RPCFile != "" {
		secret, err := readSecret(c.RPCFile)
		if err != nil {
			return node.Client{}, fmt.Errorf("network %s: %w", c.Name, err)
		}
		address = secret
	}
	client, err := node.Dial(ctx, address, new(big.Int).SetUint64(c.ChainID))
	if err != nil {
		return node.Client{}, fmt.Errorf("network %s: %w", c.Name, err)
	}
	return client, nil
}

// Open connects to the network's node and opens its account's journal, for sending. Close ends both. Errors are those
// of Dial and send.New, ErrReadOnly, ErrKey, and send.ErrLocked while another process sends from the account.
func Open(ctx context.Context, c Config) (*Network, error) {
	client, err := Dial(ctx, c)
	if err != nil {
		return nil, err
	}
	n := &Network{Chain: client}
	if err := n.open(ctx, c); err != nil {
		return nil, fmt.Errorf("network %s: %w", c.Name, errors.Join(err, n.Close()))
	}
	return n, nil
}

// OpenReader connects to the network's node for asking contracts. It needs no key and no journal, and may run beside
// whoever sends: its sender asks as the zero address, and to send is send.ErrSigner, ErrReadOnly. Errors are those of
// Dial.
func OpenReader(ctx context.Context, c Config) (*Network, error) {
	client, err := Dial(ctx, c)
	if err != nil {
		return nil, err
	}
	n := &Network{Chain: client}
	if n.Sender, err = send.New(ctx, client, nobody{}, send.NewMemoryJournal(), send.Policy{Rule: c.Rule()}); err != nil {
		return nil, fmt.Errorf("network %s: %w", c.Name, errors.Join(err, n.Close()))
	}
	return n, nil
}

func (n *Network) open(ctx context.Context, c Config) error {
	policy, err := c.policy()
	if err != nil {
		return err
	}
	signer, err := c.signer(ctx)
	if err != nil {
		return err
	}
	n.signer, _ = signer.(closer)
	dir, err := journalFolder(ctx, c, n.Chain, signer)
	if err != nil {
		return err
	}
	if n.journal, err = send.OpenJournal(dir); err != nil {
		return err
	}
	n.Sender, err = send.New(ctx, n.Chain, signer, n.journal, policy)
	return err
}

// journalFolder returns the folder of an account's journal on a chain. The first block is part of its name since a
// development chain that was begun anew is another one.
func journalFolder(ctx context.Context, c Config, chain node.BlockReader, signer send.Signer) (string, error) {
	first, err := chain.Block(ctx, new(big.Int))
	if err != nil {
		return "", fmt.Errorf("ask for the chain's first block: %w", err)
	}
	name := fmt.Sprintf("%d-%x-%s", c.ChainID, first.Hash[:4], strings.ToLower(signer.Address().Hex()))
	return filepath.Join(c.Journal, name), nil
}

// Close ends the connection and lets others use the journal.
func (n *Network) Close() error {
	n.Chain.Close()
	if n.signer != nil {
		n.signer.Close()
	}
	if n.journal == nil {
		return nil
	}
	return n.journal.Close()
}

// readSecret reads a private file's only line.
func readSecret(path string) (string, error) {
	data, err := privatefile.Read(path, maxSecret)
	return strings.TrimRight(string(data), "\r\n"), err
}
