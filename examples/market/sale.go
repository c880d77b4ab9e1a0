// The goods: a model, how it is handed out, fetched and used.

package main

import (
	"context"
	"crypto/ed25519"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing/fstest"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/peer"
	"github.com/acc36754/assent/examples/internal/stage"
)

// weightsFile is the file of the model that has its parameters.
const weightsFile = "weights.json"

// weights are the parameters of a linear model: for how many days somebody of an age stays.
type weights struct {
	Intercept float64 `json:"intercept"`
	PerYear   float64 `json:"perYear"`
}

func (w weights) days(age float64) float64 { return w.Intercept + w.PerYear*age }

// modelFiles is the model as its seller has it. The second file is larger than a chunk.
func modelFiles(w weights) (fstest.MapFS, error) {
	parameters, err := json.Marshal(w)
	if err != nil {
		return nil, err
	}
	return fstest.MapFS{weightsFile: {Data: parameters}, "layers/0.bin": {Data: make([]byte, 3*bundle.ChunkSize)}}, nil
}

// readWeights reads the parameters of an opened model.
func readWeights(folder string) (w weights, err error) {
	data, err := os.ReadFile(filepath.Join(folder, weightsFile))
	if err != nil {
		return w, err
	}
	return w, json.Unmarshal(data, &w)
}

// publish registers a model that was made from another artifact and publishes it.
func (p *party) publish(ctx context.Context, model, parent assent.Digest, terms market.Publication) error {
	if err := p.artifacts.Register(ctx, model, artifacts.Model, "", []assent.Digest{parent}); err != nil {
		return err
	}
	return p.market.Publish(ctx, model, terms)
}

// serve hands the bundle out on this machine until the story closes it.
func (s *story) serve(ctx context.Context) error {
	host, err := peer.Listen("/ip4/127.0.0.1/tcp/0")
	if err != nil {
		return err
	}
	server := peer.Serve(host, nil)
	s.OnClose(func() error {
		server.Close()
		return host.Close()
	})
	if _, err := server.Share(ctx, s.bundle); err != nil {
		return err
	}
	s.addresses, err = peer.Addresses(host)
	return err
}

// fetch fetches what was listed and compares it with the listing and with who should have signed it.
func (s *story) fetch(ctx context.Context, to string) (chunks int, err error) {
	host, err := peer.Listen()
	if err != nil {
		return 0, err
	}
	s.OnClose(host.Close)
	m, err := peer.Fetch(ctx, host, s.addresses, s.listing.Offer.Manifest, to, func(bundle.File, uint64) { chunks++ })
	if err != nil {
		return chunks, err
	}
	signed := len(m.Signers()) == 1 && m.Signers()[0].Equal(s.signer.Public().(ed25519.PublicKey))
	if m.Model() != s.listing.Model || m.KeyCommitment != s.listing.Offer.KeyCommitment || !signed {
		return chunks, fmt.Errorf("%w: the bundle is not the one that was listed", stage.ErrStory)
	}
	return chunks, nil
}
