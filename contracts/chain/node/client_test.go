package node_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/chain/node"
)

// secretPath stands for the key that providers put into a node's address.
const secretPath = "/v3/s3cr3t-k3y"

// answers are what a fake node says, by method; a test may add to them.
type answers map[string]string

// serve starts a fake node of chain 5.
func serve(t *testing.T, says answers) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != secretPath {
			http.Error(w, "wrong path", http.StatusUnauthorized)
			return
		}
		var request struct {
			ID     json.RawMessage
			Method string
			Params []any
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		answer, ok := says[request.Method]
		if tagged, found := says[fmt.Sprint(request.Method, request.Params)]; found {
			answer, ok = tagged, true
		}
		if !ok && request.Method == "eth_chainId" {
			answer = `"0x5"`
		}
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, request.ID, answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func dial(t *testing.T, says answers) node.Client {
	t.Helper()
	client, err := node.Dial(t.Context(), serve(t, says)+secretPath, big.NewInt(5))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	return client
}

// A signed transaction or a checkpoint must not meet the wrong chain because of an address that was mixed up.
func TestWrongChain(t *testing.T) {
	_, err := node.Dial(t.Context(), serve(t, nil)+secretPath, big.NewInt(6))
	if !errors.Is(err, node.ErrWrongChain) {
		t.Error(err)
	}
}

// Providers put a password into the address of a node: errors end up in logs, so they must not have it.
func TestErrorsKeepTheAddressSecret(t *testing.T) {
	elsewhere := httptest.NewServer(http.NotFoundHandler())
	redirecting := httptest.NewServer(http.RedirectHandler(elsewhere.URL+secretPath, http.StatusTemporaryRedirect))
	t.Cleanup(elsewhere.Close)
	t.Cleanup(redirecting.Close)
	closed := httptest.NewServer(http.NotFoundHandler())
	closed.Close()
	for name, address := range map[string]string{
		"refused connection": closed.URL + secretPath,
		"user and password":  strings.Replace(closed.URL, "http://", "http://s3cr3t:s3cr3t@", 1),
		"not found":          elsewhere.URL + secretPath + "?key=s3cr3t",
		"redirected":         redirecting.URL + secretPath,
		"no address":         "https://exa mple/s3cr3t",
		"unknown scheme":     "ftp://example" + secretPath,
		"no host":            "https:" + secretPath,
	} {
		t.Run(name, func(t *testing.T) {
			_, err := node.Dial(t.Context(), address, big.NewInt(5))
			if err == nil || strings.Contains(fmt.Sprintf("%v %+v", err, err), "s3cr3t") {
				t.Errorf("error %v", err)
			}
		})
	}
}

// What an address has of name and password reaches the node all the same.
func TestBasicAuthentication(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if user, password, _ := r.BasicAuth(); user != "name" || password != "word" {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x5"}`)
	}))
	defer server.Close()
	client, err := node.Dial(t.Context(), strings.Replace(server.URL, "://", "://name:word@", 1), big.NewInt(5))
	if err != nil {
		t.Fatal(err)
	}
	client.Close()
}

// The node's own hash counts: on QBFT chains hashing the header gives another one.
func TestBlock(t *testing.T) {
	hash, parent := common.Hash{1}, common.Hash{2}
	block := fmt.Sprintf(`{"number":"0x7","hash":"%s","parentHash":"%s","timestamp":"0x10","gasLimit":"0x20","baseFeePerGas":"0x30"}`, hash, parent)
	client := dial(t, answers{
		"eth_getBlockByNumber[latest false]":    block,
		"eth_getBlockByNumber[finalized false]": strings.Replace(block, "0x7", "0x3", 1),
		"eth_getBlockByNumber[0x7 false]":       block,
		"eth_getBlockByNumber[0x8 false]":       "null",
		"eth_getBlockByNumber[0x9 false]":       strings.Replace(block, `"hash"`, `"other"`, 1),
	})
	for tag, want := range map[*big.Int]uint64{nil: 7, big.NewInt(7): 7, big.NewInt(int64(rpc.FinalizedBlockNumber)): 3} {
		got, err := client.Block(t.Context(), tag)
		if err != nil || got.Number != want || got.Hash != hash || got.Parent != parent ||
			got.Time != 16 || got.GasLimit != 32 || got.BaseFee.Int64() != 48 {
			t.Errorf("block %v: %+v, %v", tag, got, err)
		}
	}
	if _, err := client.Block(t.Context(), big.NewInt(8)); !errors.Is(err, ethereum.NotFound) {
		t.Errorf("unknown block: %v", err)
	}
	if got, err := client.Block(t.Context(), big.NewInt(9)); err == nil {
		t.Errorf("block without a hash: %+v", got)
	}
}

func TestDialIsCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := node.Dial(ctx, serve(t, nil)+secretPath, big.NewInt(5)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
