// Who signs: a key in an encrypted file, or an external signer.

package network

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/privatefile"
)

// ErrKey means that a key cannot be used.
var ErrKey = errors.New("key")

func (c Config) signer(ctx context.Context) (send.Signer, error) {
	switch {
	case c.Key != nil:
		return c.Key.open()
	case c.Signer != nil:
		return dialSigner(ctx, *c.Signer)
	default:
		return nil, ErrReadOnly
	}
}

// open decrypts the key.
func (k Key) open() (send.Signer, error) {
	password, err := readSecret(k.Password)
	if err != nil {
		return nil, fmt.Errorf("%w: password: %w", ErrKey, err)
	}
	encrypted, err := privatefile.Read(k.Keystore, maxSecret)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	key, err := keystore.DecryptKey(encrypted, password)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrKey, k.Keystore, err)
	}
	return send.KeySigner(key.PrivateKey), nil
}

// nobody stands in for a signer where nothing is sent.
type nobody struct{}

func (nobody) Address() common.Address { return common.Address{} }

func (nobody) SignTx(context.Context, *types.Transaction, *big.Int) (*types.Transaction, error) {
	return nil, ErrReadOnly
}

// externalSigner asks another program for signatures, as Clef gives them (account_signTransaction). go-ethereum's
// accounts/external does so too, but cannot be cancelled, and whoever looks at Clef's screen may take an hour.
type externalSigner struct {
	client  *rpc.Client
	account common.Address
}

func dialSigner(ctx context.Context, s Signer) (send.Signer, error) {
	client, err := rpc.DialContext(ctx, s.URL)
	if err != nil {
		return nil, fmt.Errorf("external signer: %w", err)
	}
	return externalSigner{client, s.Account}, nil
}

func (e externalSigner) Address() common.Address { return e.account }

func (e externalSigner) Close() { e.client.Close() }

func (e externalSigner) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if tx.Type() != types.DynamicFeeTxType {
		return nil, fmt.Errorf("external signer: transactions of type %d are not supported", tx.Type())
	}
	data := hexutil.Bytes(tx.Data())
	access := tx.AccessList()
	from := common.NewMixedcaseAddress(e.account)
	request := &apitypes.SendTxArgs{
		From:                 from,
		Gas:                  hexutil.Uint64(tx.Gas()),
		MaxFeePerGas:         (*hexutil.Big)(tx.GasFeeCap()),
		MaxPriorityFeePerGas: (*hexutil.Big)(tx.GasTipCap()),
		Value:                hexutil.Big(*tx.Value()),
		Nonce:                hexutil.Uint64(tx.Nonce()),
		Input:                &data,
		AccessList:           &access,
		ChainID:              (*hexutil.Big)(chainID),
	}
	if tx.To() != nil {
		to := common.NewMixedcaseAddress(*tx.To())
		request.To = &to
	}
	var answer struct {
		Raw hexutil.Bytes `json:"raw"`
	}
	if err := e.client.CallContext(ctx, &answer, "account_signTransaction", request); err != nil {
		return nil, fmt.Errorf("external signer: %w", err)
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(answer.Raw); err != nil {
		return nil, fmt.Errorf("external signer: %w", err)
	}
	return signed, nil
}
