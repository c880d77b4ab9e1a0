package network_test

import (
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// object is a network's file as a test changes it; nil removes a member.
type object map[string]any

// sound is a file with everything that signing needs.
func sound() object {
	return object{
		"name":          "test-net",
		"rpc":           "https://node.example/path",
		"chainId":       5,
		"confirmations": 3,
		"maxFeePerGas":  "30000000000",
		"journal":       "journal",
		"key":           object{"keystore": "key.json", "password": "/secret/password"},
	}
}

func (o object) with(changes object) string {
	all := maps.Clone(o)
	maps.Copy(all, changes)
	maps.DeleteFunc(all, func(_ string, value any) bool { return value == nil })
	text, err := json.Marshal(all)
	if err != nil {
		panic(err)
	}
	return string(text)
}

const account = "0x00000000000000000000000000000000000000aa"

// A bound that is misspelt, doubled or missing would be no bound, so nothing is guessed.
func TestParse(t *testing.T) {
	for name, c := range map[string]struct {
		changes object
		sound   bool
	}{
		"sound":             {nil, true},
		"for reading":       {object{"key": nil, "journal": nil, "maxFeePerGas": nil}, true},
		"external signer":   {object{"key": nil, "signer": object{"url": "http://127.0.0.1:8550", "account": account}}, true},
		"socket":            {object{"key": nil, "signer": object{"url": "/run/clef.ipc", "account": account}}, true},
		"secret address":    {object{"rpc": nil, "rpcFile": "address"}, true},
		"finalised":         {object{"confirmations": nil, "finalized": true}, true},
		"all bounds":        {object{"maxPriorityFeePerGas": "0", "maxGas": 7, "poll": "2s"}, true},
		"free gas":          {object{"maxFeePerGas": "0"}, true},
		"unknown member":    {object{"maxFee": "1"}, false},
		"letter case":       {object{"MaxGas": 7}, false},
		"no name":           {object{"name": nil}, false},
		"name with a path":  {object{"name": "../x"}, false},
		"no address":        {object{"rpc": nil}, false},
		"two addresses":     {object{"rpcFile": "address"}, false},
		"no chain":          {object{"chainId": nil}, false},
		"chain as text":     {object{"chainId": "5"}, false},
		"negative chain":    {object{"chainId": -5}, false},
		"no line":           {object{"confirmations": nil}, false},
		"no confirmations":  {object{"confirmations": 0}, false},
		"two lines":         {object{"finalized": true}, false},
		"fee as number":     {object{"maxFeePerGas": 1}, false},
		"fee in gwei":       {object{"maxFeePerGas": "30 gwei"}, false},
		"fee in hex":        {object{"maxFeePerGas": "0x1"}, false},
		"negative fee":      {object{"maxFeePerGas": "-1"}, false},
		"leading zero":      {object{"maxFeePerGas": "01"}, false},
		"no fee":            {object{"maxFeePerGas": nil}, false},
		"no journal":        {object{"journal": nil}, false},
		"key and signer":    {object{"signer": object{"url": "http://127.0.0.1:8550", "account": account}}, false},
		"key without file":  {object{"key": object{"password": "p"}}, false},
		"key in the file":   {object{"key": object{"keystore": "k", "password": "p", "private": "1"}}, false},
		"no password":       {object{"key": object{"keystore": "k"}}, false},
		"nobody to sign":    {object{"key": nil, "signer": object{"url": "http://127.0.0.1:8550"}}, false},
		"no signer":         {object{"key": nil, "signer": object{"account": account}}, false},
		"signer's password": {object{"key": nil, "signer": object{"url": "http://a:b@host", "account": account}}, false},
		"signer's program":  {object{"key": nil, "signer": object{"url": "stdio://x", "account": account}}, false},
		"poll":              {object{"poll": "often"}, false},
		"poll at once":      {object{"poll": "0s"}, false},
	} {
		t.Run(name, func(t *testing.T) {
			config, err := network.Parse([]byte(sound().with(c.changes)))
			if c.sound {
				must(t, err)
				text, err := config.Marshal()
				must(t, err)
				again, err := network.Parse(text)
				if err != nil || again.Name != config.Name || again.MaxGas != config.MaxGas {
					t.Errorf("written as %s: %v", text, err)
				}
				return
			}
			wantError(t, err, network.ErrConfig)
		})
	}
	doubled := strings.Replace(sound().with(nil), `"chainId"`, `"chainId":6,"chainId"`, 1)
	_, err := network.Parse([]byte(doubled))
	wantError(t, err, network.ErrConfig)
	_, err = network.Parse([]byte(sound().with(nil) + "{}"))
	wantError(t, err, network.ErrConfig)
}

// Paths in a file start from its folder, wherever it is read from.
func TestReadMakesPathsAbsolute(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "network.json")
	must(t, os.WriteFile(path, []byte(sound().with(nil)), 0o644))
	config, err := network.Read(path)
	must(t, err)
	if config.Key.Keystore != filepath.Join(dir, "key.json") || config.Key.Password != "/secret/password" || config.Journal != filepath.Join(dir, "journal") {
		t.Errorf("%+v, journal %s", config.Key, config.Journal)
	}
	if config.Rule() != node.Confirmations(3) || config.MaxFeePerGas.Int().Cmp(big.NewInt(30_000_000_000)) != 0 {
		t.Errorf("%s, %s", config.Rule(), config.MaxFeePerGas.Int())
	}
	_, err = network.Read(dir)
	wantError(t, err, network.ErrConfig)
	must(t, os.WriteFile(path, make([]byte, 1<<17), 0o644))
	_, err = network.Read(path)
	wantError(t, err, network.ErrConfig)
}

// No file makes the parser panic, and what it accepts it can write.
func FuzzParse(f *testing.F) {
	f.Add([]byte(sound().with(nil)))
	f.Add([]byte(sound().with(object{"key": nil, "signer": object{"url": "http://127.0.0.1:8550", "account": account}})))
	f.Fuzz(func(t *testing.T, data []byte) {
		config, err := network.Parse(data)
		if err != nil {
			return
		}
		text, err := config.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := network.Parse(text); err != nil {
			t.Errorf("%s: %v", text, err)
		}
	})
}
