// assent chain: a chain for development, and the account that a network file names.

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
)

func (a *app) chainCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "chain",
		Short: "Run a chain for development",
		Long:  "A chain is named by a network file, which says which node and which account to use. A development chain writes one.",
	}, a.chainDevCommand(), a.chainAccountCommand())
}

func (a *app) chainDevCommand() *cobra.Command {
	var config devchain.Config
	c := &cobra.Command{
		Use:   "dev",
		Short: "Run a development chain until interrupted",
		Long: `Runs an EVM chain inside this process that mines a block for each transaction, keeps its state in a folder and
answers JSON-RPC on this machine. Started again with the same folder it goes on where it was. Its accounts have
money that is worth nothing, and their keys lie in the folder.

It prints one thing, once it answers, and runs until it is interrupted or terminated, which is its proper end:
exit code 0.`,
		Example: "  assent chain dev --dir ./chain\n  assent chain dev --dir ./chain --port 8545 --json",
		Args:    cobra.NoArgs,
		RunE:    a.action(func(c *cobra.Command, _ []string) error { return a.chainDev(c, config) }),
	}
	flags := c.Flags()
	flags.StringVar(&config.Dir, "dir", "", "`FOLDER` of the chain, made when there is none")
	flags.IntVar(&config.Port, "port", 0, "TCP `PORT` on this machine (default any that is free)")
	flags.Uint64Var(&config.ChainID, "chain-id", 0, "`ID` of a new chain (default 1337)")
	flags.IntVar(&config.Accounts, "accounts", 0, "`NUMBER` of accounts of a new chain (default 3)")
	required(c, "dir")
	jsonFlag(c)
	return c
}

func (a *app) chainDev(c *cobra.Command, config devchain.Config) (err error) {
	config.Log = a.log
	chain, err := devchain.Start(c.Context(), config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	if err := a.print(c, runningChain(chain)); err != nil {
		return err
	}
	<-c.Context().Done()
	return nil
}

// runningChain is what chain dev prints.
func runningChain(chain *devchain.Chain) result {
	var accounts []assent.Address
	for _, account := range chain.Accounts() {
		accounts = append(accounts, assent.Address(account))
	}
	return result{
		text: func(w *lines) {
			w.line("A development chain is running. Interrupt it to stop it.")
			w.field("rpc", "%s", chain.URL())
			w.field("chain id", "%d", chain.ChainID())
			w.field("network file", "%s", chain.NetworkFile())
			for _, account := range accounts {
				w.field("account", "%s", account)
			}
		},
		data: struct {
			RPC      string           `json:"rpc"`
			ChainID  uint64           `json:"chainId"`
			Network  string           `json:"networkFile"`
			Accounts []assent.Address `json:"accounts"`
		}{chain.URL(), chain.ChainID(), chain.NetworkFile(), accounts},
	}
}

func (a *app) chainAccountCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "account",
		Short: "Show the account that a network file names",
		Long: `Connects to the network as commands that send transactions do, and shows its account and what money it has. A
proof that the account is to submit names it as --submitter.`,
		Example: "  assent chain account --network ./chain/network.json",
		Args:    cobra.NoArgs,
		RunE:    a.action(func(c *cobra.Command, _ []string) error { return a.chainAccount(c) }),
	}
	networkFlag(c)
	jsonFlag(c)
	return c
}

func (a *app) chainAccount(c *cobra.Command) error {
	config, err := networkConfig(c)
	if err != nil {
		return err
	}
	return withNetwork(c, config, network.Open, func(n *network.Network) error {
		account := assent.Address(n.Sender.Account())
		balance, err := n.Chain.BalanceAt(c.Context(), n.Sender.Account(), nil)
		if err != nil {
			return fmt.Errorf("balance of %s: %w", account, err)
		}
		return a.print(c, result{
			text: func(w *lines) {
				w.line("%s", account)
				w.field("chain id", "%d", config.ChainID)
				w.field("balance", "%s wei", balance)
			},
			data: struct {
				Account assent.Address `json:"account"`
				ChainID uint64         `json:"chainId"`
				Balance string         `json:"balanceWei"`
			}{account, config.ChainID, balance.String()},
		})
	})
}
