package relay_test

import (
	"context"
	"crypto/ed25519"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
)

// Three participants find each other by a relay and add up their vectors.
func Example() {
	if err := addUp(context.Background()); err != nil {
		fmt.Println(err)
	}
	// Output:
	// [111 -222] of participants [0 1 2]
}

func addUp(ctx context.Context) (err error) {
	dir, err := os.MkdirTemp("", "relay")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()

	session := relay.Session{ID: [32]byte{1}, Length: 3, Minimum: 3}
	// In earnest a voucher proves something; here the voucher's hash tells members apart.
	check := func(_ context.Context, _ ed25519.PublicKey, voucher []byte) ([32]byte, error) {
		return sha256.Sum256(voucher), nil
	}
	server, err := relay.Open(ctx, relay.Config{Session: session, Folder: filepath.Join(dir, "relay"), Check: check, Expect: 3})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, server.Close()) }()
	listener := httptest.NewServer(server.Handler())
	defer listener.Close()

	var all sync.WaitGroup
	for i, update := range [][]int64{{1, -2}, {10, -20}, {100, -200}} {
		all.Go(func() {
			client := &relay.Client{URL: listener.URL, Poll: time.Millisecond}
			vector := secagg.Vector(update, fr.NewElement(7)) // in earnest a secret blinding value
			if err := takePart(ctx, client, &session, check, filepath.Join(dir, fmt.Sprint(i)), vector); err != nil {
				fmt.Println(err)
			}
		})
	}
	result, err := server.Run(ctx, time.Hour)
	all.Wait()
	if err != nil {
		return err
	}
	sum, _, err := secagg.Split(result.Sum)
	if err != nil {
		return err
	}
	fmt.Println(sum, "of participants", result.Survivors)
	return nil
}

// takePart is a participant from its entry to the end.
func takePart(ctx context.Context, client *relay.Client, session *relay.Session, check relay.Check, path string, vector []fr.Element) error {
	_, identity, err := ed25519.GenerateKey(nil)
	if err != nil {
		return err
	}
	entry, err := session.NewEntry(identity, []byte(path))
	if err != nil {
		return err
	}
	if err := client.Join(ctx, entry); err != nil {
		return err
	}
	entries, err := client.Roster(ctx)
	if err != nil {
		return err
	}
	roster, err := session.Judge(ctx, entries, check)
	if err != nil {
		return err
	}
	round, err := session.Round(roster)
	if err != nil {
		return err
	}
	peer, err := secagg.Create(path, round, identity)
	if err != nil {
		return err
	}
	if err := client.Take(ctx, peer, vector); err != nil {
		return errors.Join(err, peer.Close())
	}
	return peer.Remove()
}
