// The chain's folder: its accounts, how it began, and who runs it.

package devchain

import (
	"cmp"
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/filelock"
	"github.com/acc36754/assent/internal/privatefile"
)

// Names in the folder.
const (
	lockName     = "lock"
	genesisName  = "chain.json"   // how the chain began
	networkName  = "network.json" // how package network uses it
	passwordName = "password"     // of the keys
	accountsName = "accounts"     // the keys
	journalName  = "journal"      // of whoever uses the network file
	nodeName     = "node"         // what go-ethereum keeps
)

const (
	defaultChainID  = 1337
	defaultAccounts = 3
	maxAccounts     = 100
	maxFile         = 64 << 10 // bytes that are read of one of these files
	genesisVersion  = 1        // of a file without one; a later one will say so

	// Scrypt makes guessing a password slow. This one has 128 bits by itself and lies beside the keys.
	scryptN = 1 << 8
	scryptP = 1
)

// genesis is how a chain began, from which its first block is made again at each start.
type genesis struct {
	ChainID  uint64           `json:"chainId"`
	Accounts []common.Address `json:"accounts"`
	Keys     []string         `json:"keys"` // names of their files
}

// folder is a chain's folder, locked.
type folder struct {
	dir     string
	lock    *filelock.Lock
	genesis genesis
}

func (f *folder) path(elem ...string) string {
	return filepath.Join(append([]string{f.dir}, elem...)...)
}

func openFolder(config Config) (*folder, error) {
	if config.Accounts < 0 || config.Accounts > maxAccounts {
		return nil, fmt.Errorf("%d accounts, at most %d", config.Accounts, maxAccounts)
	}
	dir, err := filepath.Abs(config.Dir)
	if err != nil {
		return nil, err
	}
	if err := privatefile.MakeDir(dir); err != nil {
		return nil, err
	}
	lock, err := filelock.Take(filepath.Join(dir, lockName), ErrInUse)
	if err != nil {
		return nil, err
	}
	f := &folder{dir: dir, lock: lock}
	if err := f.open(config); err != nil {
		return nil, errors.Join(err, f.close())
	}
	return f, nil
}

func (f *folder) close() error { return f.lock.Release() }

// open reads how the chain began, or begins one.
func (f *folder) open(config Config) error {
	data, err := privatefile.Read(f.path(genesisName), maxFile)
	if errors.Is(err, fs.ErrNotExist) {
		return f.begin(config)
	}
	if err != nil {
		return err
	}
	if err := canonical.UnmarshalVersion(data, &f.genesis, maxFile, "assentChain", genesisVersion); err != nil {
		return fmt.Errorf("%s: %w", genesisName, err)
	}
	if has := f.genesis.ChainID; config.ChainID != 0 && config.ChainID != has {
		return fmt.Errorf("%w: its id is %d, not %d", ErrOtherChain, has, config.ChainID)
	}
	if has := len(f.genesis.Accounts); config.Accounts != 0 && config.Accounts != has {
		return fmt.Errorf("%w: it has %d accounts, not %d", ErrOtherChain, has, config.Accounts)
	}
	if len(f.genesis.Accounts) == 0 || len(f.genesis.Keys) != len(f.genesis.Accounts) {
		return fmt.Errorf("%s: accounts and keys do not match", genesisName)
	}
	return nil
}

// begin draws the accounts. Its last step makes the chain exist: one that was cut short leaves keys that no chain knows.
func (f *folder) begin(config Config) error {
	if entries, err := os.ReadDir(f.path(nodeName)); len(entries) > 0 || (err != nil && !errors.Is(err, fs.ErrNotExist)) {
		return errors.Join(fmt.Errorf("%w: there is one, and %s does not say how it began", ErrOtherChain, genesisName), err)
	}
	password := rand.Text()
	if err := privatefile.Write(f.path(passwordName), []byte(password+"\n")); err != nil {
		return err
	}
	if err := os.RemoveAll(f.path(accountsName)); err != nil {
		return err
	}
	if err := privatefile.MakeDir(f.path(accountsName)); err != nil {
		return err
	}
	f.genesis = genesis{ChainID: cmp.Or(config.ChainID, defaultChainID)}
	for range cmp.Or(config.Accounts, defaultAccounts) {
		account, err := keystore.StoreKey(f.path(accountsName), password, scryptN, scryptP)
		if err != nil {
			return fmt.Errorf("draw an account: %w", err)
		}
		f.genesis.Accounts = append(f.genesis.Accounts, account.Address)
		f.genesis.Keys = append(f.genesis.Keys, filepath.Base(account.URL.Path))
	}
	data, err := canonical.Marshal(f.genesis)
	if err != nil {
		return err
	}
	return privatefile.Write(f.path(genesisName), data)
}

// writeNetwork writes the file with which others use the chain.
func (f *folder) writeNetwork(url string) error {
	data, err := network.Config{
		Name:          "dev",
		RPC:           url,
		ChainID:       f.genesis.ChainID,
		Confirmations: 1,
		MaxFeePerGas:  network.Wei(big.NewInt(1000 * params.GWei)),
		Poll:          "50ms",
		Journal:       journalName,
		Key:           &network.Key{Keystore: filepath.Join(accountsName, f.genesis.Keys[0]), Password: passwordName},
	}.Marshal()
	if err != nil {
		return err
	}
	return privatefile.Write(f.path(networkName), data)
}
