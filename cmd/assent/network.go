// The flags of every command that works with a chain, and connecting to it.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
)

const (
	// networkVariable names the network file when --network does not.
	networkVariable = "ASSENT_NETWORK"
	// defaultDeployment is the deployment file when --deployment does not name one.
	defaultDeployment = "deployment.json"
)

// networkFlag gives a command --network.
func networkFlag(c *cobra.Command) {
	c.Flags().String("network", "", "`FILE` that says which chain, node and account to use (default $"+networkVariable+")")
}

// deploymentFlag gives a command --deployment.
func deploymentFlag(c *cobra.Command) {
	c.Flags().String("deployment", defaultDeployment, "`FILE` that \"assent deploy\" wrote")
}

// chainFlags gives a command --network, --deployment and --json.
func chainFlags(c *cobra.Command) {
	networkFlag(c)
	deploymentFlag(c)
	jsonFlag(c)
}

// networkConfig reads the network file that the command's flags name.
func networkConfig(c *cobra.Command) (network.Config, error) {
	path := c.Flags().Lookup("network").Value.String()
	if path == "" {
		path = os.Getenv(networkVariable)
	}
	if path == "" {
		return network.Config{}, withHint(usage("no network file: give --network or set "+networkVariable), `"assent chain dev" starts a chain and writes one`)
	}
	return network.Read(path)
}

// readDeployment reads the deployment file that the command's flags name.
func (a *app) readDeployment(c *cobra.Command) (*deploy.Deployment, error) {
	return a.deploymentFile(c.Context(), c.Flags().Lookup("deployment").Value.String())
}

func (a *app) deploymentFile(ctx context.Context, path string) (*deploy.Deployment, error) {
	data, err := a.readInput(ctx, path)
	if err != nil {
		return nil, withHint(err, `name the file that "assent deploy" wrote with --deployment`)
	}
	d, err := deploy.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

// onChain is a deployment on a chain, used by the network's account.
type onChain struct {
	*network.Network
	*deploy.Deployment
	config network.Config
}

// withChain does something with a connection for sending.
func (a *app) withChain(c *cobra.Command, do func(*onChain) error) error {
	return a.connected(c, network.Open, do)
}

// withReader does something with a connection that cannot send. It needs no key, and may run while others send.
func (a *app) withReader(c *cobra.Command, do func(*onChain) error) error {
	return a.connected(c, network.OpenReader, do)
}

// opener connects to a network: network.Open or network.OpenReader.
type opener func(context.Context, network.Config) (*network.Network, error)

func (a *app) connected(c *cobra.Command, open opener, do func(*onChain) error) error {
	config, err := networkConfig(c)
	if err != nil {
		return err
	}
	deployment, err := a.readDeployment(c)
	if err != nil {
		return err
	}
	if deployment.ChainID != config.ChainID {
		return mismatch("the deployment is on chain %d, the network is chain %d", deployment.ChainID, config.ChainID)
	}
	return withNetwork(c, config, open, func(n *network.Network) error {
		return do(&onChain{Network: n, Deployment: deployment, config: config})
	})
}

// withNetwork does something with a connection to a network.
func withNetwork(c *cobra.Command, config network.Config, open opener, do func(*network.Network) error) (err error) {
	n, err := open(c.Context(), config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, n.Close()) }()
	return do(n)
}

// account returns the account that sends.
func (n *onChain) account() assent.Address { return assent.Address(n.Sender.Account()) }

// artifacts returns the registry of artifacts and alerts.
func (n *onChain) artifacts() (*artifacts.Registry, error) {
	registry, err := n.Address(deploy.ArtifactRegistry)
	if err != nil {
		return nil, err
	}
	alerts, err := n.Address(deploy.AuditAlerts)
	return artifacts.New(n.Sender, registry, alerts), err
}

// attestations returns the registry of attestations.
func (n *onChain) attestations() (*attest.Registry, error) {
	address, err := n.Address(deploy.AttestationRegistry)
	return attest.New(n.Sender, n.ChainID, address), err
}

// gate returns the training gate.
func (n *onChain) gate() (*gate.Gate, error) {
	address, err := n.Address(deploy.TrainingGate)
	return gate.New(n.Sender, address), err
}

// addressArgument reads an account's address.
func addressArgument(what, text string) (common.Address, error) {
	var address assent.Address
	if err := address.UnmarshalText([]byte(text)); err != nil {
		return common.Address{}, usage("%s: %w", what, err)
	}
	return common.Address(address), nil
}
