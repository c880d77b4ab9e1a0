// Package peer transfers bundles between peers that have no reason to trust each other, over libp2p.
//
// A bundle is known by its content id, which is the digest that a listing names. Whoever fetches one checks the manifest
// against the id, and each chunk against the manifest before it is kept. A transfer that was cut off goes on where it was,
// with the same peer or another. Bundles are encrypted, so they are served to everybody.
//
// Connections are TCP with Noise and Yamux and nothing else: no discovery, no relays, no holes in firewalls.
package peer

import (
	"errors"
	"fmt"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p"
	"github.com/libp2p/go-libp2p/core/host"
	libpeer "github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/multiformats/go-multihash"

	"github.com/acc36754/assent"
)

// Protocol is spoken on every stream.
const Protocol = protocol.ID("/assent/bundle/1.0.0")

// Sentinel errors.
var (
	// ErrContentID reports a text that is no bundle's content id.
	ErrContentID = errors.New("not the content id of a bundle")
	// ErrAddress reports a text that is no peer's multiaddress with its identity.
	ErrAddress = errors.New("not the address of a peer")
	// ErrAbsent reports a bundle that a peer does not have.
	ErrAbsent = errors.New("the peer does not have the bundle")
	// ErrPeer reports a peer that answers something else than was asked for.
	ErrPeer = errors.New("the peer does not keep to the protocol")
)

// ContentID returns the content id of the bundle whose manifest has a digest: CID version 1, codec raw, multihash
// keccak-256 (https://github.com/multiformats/cid).
func ContentID(manifest assent.Digest) (cid.Cid, error) {
	hash, err := multihash.Encode(manifest[:], multihash.KECCAK_256)
	if err != nil {
		return cid.Undef, fmt.Errorf("content id: %w", err)
	}
	return cid.NewCidV1(cid.Raw, hash), nil
}

// ParseContentID reads a content id and returns the digest of the manifest. The error is ErrContentID.
func ParseContentID(text string) (assent.Digest, error) {
	id, err := cid.Decode(text)
	if err != nil {
		return assent.Digest{}, fmt.Errorf("%w: %w", ErrContentID, err)
	}
	hash, err := multihash.Decode(id.Hash())
	if err != nil {
		return assent.Digest{}, fmt.Errorf("%w: %w", ErrContentID, err)
	}
	if id.Version() != 1 || id.Type() != cid.Raw || hash.Code != multihash.KECCAK_256 || hash.Length != len(assent.Digest{}) {
		return assent.Digest{}, fmt.Errorf("%w: want version 1, raw, keccak-256", ErrContentID)
	}
	return assent.Digest(hash.Digest), nil
}

// Listen returns a host with a new identity that listens at multiaddresses, for instance /ip4/127.0.0.1/tcp/0, or only dials where
// there are none. The caller closes it.
func Listen(addresses ...string) (host.Host, error) {
	listen := libp2p.ListenAddrStrings(addresses...)
	if len(addresses) == 0 {
		listen = libp2p.NoListenAddrs
	}
	h, err := libp2p.New(
		listen, libp2p.DisableRelay(), libp2p.DisableIdentifyAddressDiscovery(),
		libp2p.Transport(tcp.NewTCPTransport), libp2p.Security(noise.ID, noise.New), libp2p.Muxer(yamux.ID, yamux.DefaultTransport),
	)
	if err != nil {
		return nil, fmt.Errorf("open a libp2p host: %w", err)
	}
	return h, nil
}

// Addresses returns the multiaddresses of a host, with its identity, as Fetch takes them.
func Addresses(h host.Host) ([]string, error) {
	full, err := libpeer.AddrInfoToP2pAddrs(host.InfoFromHost(h))
	if err != nil {
		return nil, fmt.Errorf("addresses of the host: %w", err)
	}
	texts := make([]string, len(full))
	for i, a := range full {
		texts[i] = a.String()
	}
	return texts, nil
}
