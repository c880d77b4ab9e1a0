// What the journal knows of an operation, and its file.

package send

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/internal/canonical"
)

// request is what an operation asks for; a nil address creates a contract.
type request struct {
	to    *common.Address
	data  []byte
	value *big.Int // nil for 0
}

// equals tells whether a transaction does what is asked for.
func (r request) equals(tx *types.Transaction) bool {
	if (r.to == nil) != (tx.To() == nil) || (r.to != nil && *r.to != *tx.To()) {
		return false
	}
	return bytes.Equal(r.data, tx.Data()) && r.amount().Cmp(tx.Value()) == 0
}

func (r request) amount() *big.Int {
	if r.value == nil {
		return new(big.Int)
	}
	return r.value
}

func requestOf(tx *types.Transaction) request {
	return request{to: tx.To(), data: tx.Data(), value: tx.Value()}
}

// outcome is how an operation ended.
type outcome string

const (
	pending   outcome = ""          // it has not
	mined     outcome = "mined"     // its transaction is on the chain, reverted or not
	cancelled outcome = "cancelled" // the transaction that cancels it is on the chain
	displaced outcome = "displaced" // a transaction that nobody knows has its nonce
)

// entry is an operation in the journal. Entries are values: whoever changes one records a new one.
type entry struct {
	op       Operation
	versions []*types.Transaction // signed, all with one nonce, so at most one of them is mined
	since    uint64               // the head's number when the last version was made
	outcome  outcome
	receipt  *types.Receipt // of the version that was mined
}

func (e entry) nonce() uint64            { return e.versions[0].Nonce() }
func (e entry) last() *types.Transaction { return e.versions[len(e.versions)-1] }

// cancels tells whether a version is there to cancel the operation.
func (e entry) cancels(version *types.Transaction) bool {
	return !requestOf(e.versions[0]).equals(version)
}

func (e entry) withVersion(version *types.Transaction, since uint64) entry {
	e.versions = append(slices.Clip(e.versions), version)
	e.since = since
	return e
}

// withReceipt returns the entry with the outcome that a receipt means.
func (e entry) withReceipt(receipt *types.Receipt) entry {
	e.outcome, e.receipt = mined, receipt
	if version := e.version(receipt.TxHash); version != nil && e.cancels(version) {
		e.outcome = cancelled
	}
	return e
}

func (e entry) version(hash common.Hash) *types.Transaction {
	for _, version := range e.versions {
		if version.Hash() == hash {
			return version
		}
	}
	return nil
}

// result is what a settled operation's caller is told.
func (e entry) result() (*types.Receipt, error) {
	switch {
	case e.outcome == cancelled:
		return nil, fmt.Errorf("operation %s: %w", e.op, ErrCancelled)
	case e.outcome == displaced:
		return nil, fmt.Errorf("operation %s: %w: nonce %d of %s", e.op, ErrDisplaced, e.nonce(), e.last().Hash())
	case e.receipt.Status != types.ReceiptStatusSuccessful:
		return e.receipt, fmt.Errorf("operation %s: %w: transaction %s", e.op, ErrReverted, e.receipt.TxHash)
	default:
		return e.receipt, nil
	}
}

// entryFile is an entry as JSON.
type entryFile struct {
	Operation    string          `json:"operation"`
	Transactions []hexutil.Bytes `json:"transactions"`
	Since        uint64          `json:"since"`
	Outcome      outcome         `json:"outcome,omitempty"`
	Receipt      *types.Receipt  `json:"receipt,omitempty"`
}

func (e entry) marshal() ([]byte, error) {
	file := entryFile{Operation: e.op.String(), Since: e.since, Outcome: e.outcome, Receipt: e.receipt}
	for _, version := range e.versions {
		raw, err := version.MarshalBinary()
		if err != nil {
			return nil, err
		}
		file.Transactions = append(file.Transactions, raw)
	}
	return canonical.Marshal(file)
}

// entryVersion is the version that a file without one has. A later one will say so.
const entryVersion = 1

// parseEntry reads the file of an operation. Nothing that an account on a chain could not have written passes:
// what is in the journal is sent again without looking.
func parseEntry(data []byte, op Operation, account common.Address, chainID *big.Int) (entry, error) {
	if err := canonical.CheckVersion(data, "assentOperation", entryVersion); err != nil {
		return entry{}, err
	}
	var file entryFile
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&file); err != nil {
		return entry{}, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return entry{}, fmt.Errorf("something follows the value")
	}
	if file.Operation != op.String() {
		return entry{}, fmt.Errorf("it is about operation %q", file.Operation)
	}
	e := entry{op: op, since: file.Since, outcome: file.Outcome, receipt: file.Receipt}
	for i, raw := range file.Transactions {
		version, err := parseVersion(raw, account, chainID)
		if err != nil {
			return entry{}, fmt.Errorf("transaction %d: %w", i, err)
		}
		e.versions = append(e.versions, version)
	}
	return e, e.check()
}

func parseVersion(raw []byte, account common.Address, chainID *big.Int) (*types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, err
	}
	if tx.Type() != types.DynamicFeeTxType {
		return nil, fmt.Errorf("it has type %d", tx.Type())
	}
	from, err := types.Sender(types.LatestSignerForChainID(chainID), tx)
	if err != nil {
		return nil, err
	}
	if from != account {
		return nil, fmt.Errorf("it is signed by %s", from)
	}
	return tx, nil
}

// check tells whether the parts of an entry fit together.
func (e entry) check() error {
	if len(e.versions) == 0 {
		return fmt.Errorf("it has no transaction")
	}
	for _, version := range e.versions {
		if version.Nonce() != e.nonce() {
			return fmt.Errorf("its transactions have different nonces")
		}
	}
	switch e.outcome {
	case pending, displaced:
		if e.receipt != nil {
			return fmt.Errorf("it has a receipt and the outcome %q", e.outcome)
		}
		return nil
	case mined, cancelled:
		if e.receipt == nil || e.version(e.receipt.TxHash) == nil || e.withReceipt(e.receipt).outcome != e.outcome {
			return fmt.Errorf("its receipt does not go with the outcome %q", e.outcome)
		}
		return nil
	default:
		return fmt.Errorf("it has the outcome %q", e.outcome)
	}
}
