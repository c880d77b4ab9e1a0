// Package network reads from a file which chain is worked with, through which node, with whose key, and how careful
// one is about it, and connects to it.
//
// Secrets are never in that file: it names files that have them, which nobody but their owner may read.
package network

import (
	"errors"
	"fmt"
	"math/big"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/canonical"
)

// ErrConfig means that a network's file does not say what is needed, or more.
var ErrConfig = errors.New("network file")

// maxConfig bounds a network's file, in bytes.
const maxConfig = 64 << 10

// Config is a network's file, in JSON. Relative paths in it start from its folder. Amounts are in wei.
type Config struct {
	// Name is for people: a-z, 0-9 and '-'.
	Name string `json:"name"`
	// RPC is the node's address, http:// or https://. Where the address is a secret, RPCFile names a file with it.
	RPC     string `json:"rpc,omitzero"`
	RPCFile string `json:"rpcFile,omitzero"`
	// ChainID is the chain's id (EIP-155). A node that serves another chain is not used.
	ChainID uint64 `json:"chainId"`

	// Confirmations is the number of blocks, its own included, that a block is relied on with. Finalized in its place
	// relies on what the chain's consensus finalised.
	Confirmations uint64 `json:"confirmations,omitzero"`
	Finalized     bool   `json:"finalized,omitzero"`

	// MaxFeePerGas and MaxPriorityFeePerGas bound what a transaction pays (EIP-1559); the latter may be missing.
	MaxFeePerGas         Amount `json:"maxFeePerGas,omitzero"`
	MaxPriorityFeePerGas Amount `json:"maxPriorityFeePerGas,omitzero"`
	// MaxGas bounds the gas of a transaction; 0 for the block's bound alone.
	MaxGas uint64 `json:"maxGas,omitzero"`
	// Poll is how often the chain is asked while waiting, as Go writes durations; empty for half a second.
	Poll string `json:"poll,omitzero"`

	// Journal is the folder in which a sender keeps what it sent.
	Journal string `json:"journal,omitzero"`
	// Key or Signer say who signs. A file with neither is for reading.
	Key    *Key    `json:"key,omitzero"`
	Signer *Signer `json:"signer,omitzero"`
}

// Key is an encrypted key (Web3 Secret Storage, as geth's and most wallets' files) and the file with its password.
type Key struct {
	Keystore string `json:"keystore"`
	Password string `json:"password"`
}

// Signer is an external signer, such as Clef: an address, http://, https:// or the path of a socket, and the account
// that it signs for.
type Signer struct {
	URL     string         `json:"url"`
	Account common.Address `json:"account"`
}

// Amount is a number of wei, in JSON a string of decimal digits, or nothing.
type Amount struct{ wei *big.Int }

// Wei returns an amount that is not negative and below 10^77.
func Wei(n *big.Int) Amount { return Amount{n} }

// Int returns the amount, or nil.
func (a Amount) Int() *big.Int { return a.wei }

// IsZero tells whether there is no amount. An amount of 0 is one.
func (a Amount) IsZero() bool { return a.wei == nil }

// MarshalText returns the digits.
func (a Amount) MarshalText() ([]byte, error) { return a.wei.MarshalText() }

var digits = regexp.MustCompile(`^(0|[1-9][0-9]{0,76})$`)

// UnmarshalText reads digits and nothing else.
func (a *Amount) UnmarshalText(text []byte) error {
	if !digits.Match(text) {
		return errors.New("want an amount in wei, in decimal digits")
	}
	a.wei = new(big.Int)
	return a.wei.UnmarshalText(text)
}

// Read reads a network's file and makes its paths absolute.
func Read(path string) (Config, error) {
	data, err := readPublic(path)
	if err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	c, err := Parse(data)
	if err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	dir, err := filepath.Abs(filepath.Dir(path))
	if err != nil {
		return Config{}, err
	}
	for _, file := range c.paths() {
		if *file != "" && !filepath.IsAbs(*file) {
			*file = filepath.Join(dir, *file)
		}
	}
	return c, nil
}

func readPublic(path string) ([]byte, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() || info.Size() > maxConfig {
		return nil, fmt.Errorf("%s is no file of at most %d bytes", path, maxConfig)
	}
	return os.ReadFile(path)
}

// paths returns where the file's paths are.
func (c *Config) paths() []*string {
	paths := []*string{&c.RPCFile, &c.Journal}
	if c.Key != nil {
		paths = append(paths, &c.Key.Keystore, &c.Key.Password)
	}
	return paths
}

// configVersion is the version that a file without one has. A later one will say so.
const configVersion = 1

// Parse reads the content of a network's file. Names that it does not know, or that stand there twice, are errors:
// a bound that is misspelt would be no bound.
func Parse(data []byte) (Config, error) {
	if err := canonical.CheckVersion(data, "assentNetwork", configVersion); err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	var c Config
	if err := json.Unmarshal(data, &c, json.RejectUnknownMembers(true)); err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	if err := c.check(); err != nil {
		return Config{}, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	return c, nil
}

// Marshal returns the content of a network's file.
func (c Config) Marshal() ([]byte, error) {
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrConfig, err)
	}
	data, err := json.Marshal(c, jsontext.WithIndent("  "))
	return append(data, '\n'), err
}

var names = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,63}$`)

func (c Config) check() error {
	switch {
	case !names.MatchString(c.Name):
		return errors.New(`"name": want a-z, 0-9 and '-'`)
	case (c.RPC == "") == (c.RPCFile == ""):
		return errors.New(`want one of "rpc" and "rpcFile"`)
	case c.ChainID == 0:
		return errors.New(`"chainId" is missing`)
	case (c.Confirmations == 0) != c.Finalized:
		return errors.New(`want one of "confirmations", at least 1, and "finalized"`)
	case c.Key != nil && c.Signer != nil:
		return errors.New(`want one of "key" and "signer"`)
	case c.Key != nil && (c.Key.Keystore == "" || c.Key.Password == ""):
		return errors.New(`"key": want "keystore" and "password", both names of files`)
	case c.Signer != nil && c.Signer.URL == "":
		return errors.New(`"signer": "url" is missing`)
	case c.signs() && c.Journal == "":
		return errors.New(`"journal" is missing`)
	case c.signs() && c.MaxFeePerGas.IsZero():
		return errors.New(`"maxFeePerGas" is missing`)
	}
	if c.Signer != nil {
		if err := c.Signer.check(); err != nil {
			return err
		}
	}
	_, err := c.poll()
	return err
}

func (c Config) signs() bool { return c.Key != nil || c.Signer != nil }

func (s Signer) check() error {
	address, err := url.Parse(s.URL)
	if err != nil || address.User != nil || !slices.Contains([]string{"", "http", "https"}, address.Scheme) {
		return errors.New(`"signer": want a "url": http://, https:// or the path of a socket, without a password`)
	}
	if s.Account == (common.Address{}) {
		return errors.New(`"signer": "account" is missing`)
	}
	return nil
}

func (c Config) poll() (time.Duration, error) {
	if c.Poll == "" {
		return 0, nil
	}
	poll, err := time.ParseDuration(c.Poll)
	if err != nil || poll <= 0 {
		return 0, errors.New(`"poll": want a duration such as "2s"`)
	}
	return poll, nil
}

// Rule says which blocks are relied on.
func (c Config) Rule() node.Rule {
	if c.Finalized {
		return node.Finalized()
	}
	return node.Confirmations(c.Confirmations)
}

// policy is how transactions are sent.
func (c Config) policy() (send.Policy, error) {
	poll, err := c.poll()
	return send.Policy{
		Rule:                 c.Rule(),
		MaxFeePerGas:         c.MaxFeePerGas.Int(),
		MaxPriorityFeePerGas: c.MaxPriorityFeePerGas.Int(),
		MaxGas:               c.MaxGas,
		Poll:                 poll,
	}, err
}
