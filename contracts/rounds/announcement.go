// The file by which an aggregator tells members of a round.

package rounds

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/internal/canonical"
)

// ErrAnnouncement reports a file that announces no round, or another one than the contract has.
var ErrAnnouncement = errors.New("not the announcement of the round")

const (
	announcementVersion = 1
	maxAnnouncement     = 1 << 14
	sessionTag          = "assent/round/session/v1\n"
	// maxNorm bounds the sum of squares in bits, far above what the statement update can prove.
	maxNorm = 256
)

// Announcement is what members need to know of a round and do not find in the contract. It is public.
type Announcement struct {
	ChainID  uint64
	Contract assent.Address
	Round    uint64
	Members  assent.Digest // of the table of members
	Length   uint32        // of an update
	Minimum  uint32        // members without whom there is no sum
	Bound    Bound
	Bits     int // of weights.Scale: weights are counted in steps of 2^−Bits
}

// Scale is how weights become integers.
func (a *Announcement) Scale() weights.Scale {
	return weights.Scale{Bits: a.Bits, Limit: a.Bound.Limit.Int64()}
}

// Session is the round's secure aggregation. A vector has the update and the blinding value of its commitment.
func (a *Announcement) Session() relay.Session {
	id := append([]byte(sessionTag), binary.BigEndian.AppendUint64(nil, a.ChainID)...)
	id = binary.BigEndian.AppendUint64(append(id, a.Contract[:]...), a.Round)
	return relay.Session{ID: sha256.Sum256(id), Length: int(a.Length) + 1, Minimum: int(a.Minimum)}
}

// Check compares the announcement with the round in the contract. The error is ErrAnnouncement.
func (a *Announcement) Check(found *Round, r *Rounds) error {
	switch {
	case a.ChainID != r.chainID || a.Contract != assent.Address(r.address) || a.Round != found.ID:
		return fmt.Errorf("%w: it is of another chain, contract or round", ErrAnnouncement)
	case a.Members != found.Members || a.Length != found.Length || a.Minimum != found.Minimum:
		return fmt.Errorf("%w: the contract has other members, another length or minimum", ErrAnnouncement)
	}
	params := map[string]string{"bound": a.Bound.Norm.String(), "column": a.Bound.Column, "limit": a.Bound.Limit.String()}
	if (&assent.Claim{Params: params}).ParamsDigest() != found.Params {
		return fmt.Errorf("%w: the contract has another bound", ErrAnnouncement)
	}
	return nil
}

// announcementJSON is the layout of the file.
type announcementJSON struct {
	Version  int            `json:"assentRound"`
	ChainID  uint64         `json:"chainId"`
	Contract assent.Address `json:"contract"`
	Round    uint64         `json:"round"`
	Members  assent.Digest  `json:"members"`
	Length   uint32         `json:"length"`
	Minimum  uint32         `json:"minimum"`
	Column   string         `json:"column"`
	Limit    string         `json:"limit"`
	Norm     string         `json:"norm"`
	Bits     int            `json:"scaleBits"`
}

// Encode returns the file. The error is ErrAnnouncement for what no round can have.
func (a *Announcement) Encode() ([]byte, error) {
	if err := a.validate(); err != nil {
		return nil, err
	}
	return canonical.Marshal(announcementJSON{
		Version: announcementVersion, ChainID: a.ChainID, Contract: a.Contract, Round: a.Round, Members: a.Members, Length: a.Length,
		Minimum: a.Minimum, Column: a.Bound.Column, Limit: a.Bound.Limit.String(), Norm: a.Bound.Norm.String(), Bits: a.Bits,
	})
}

// ParseAnnouncement reads what Encode writes. The error is ErrAnnouncement.
func ParseAnnouncement(data []byte) (*Announcement, error) {
	var file announcementJSON
	if err := canonical.UnmarshalVersion(data, &file, maxAnnouncement, "assentRound", announcementVersion); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAnnouncement, err)
	}
	limit, limitOK := new(big.Int).SetString(file.Limit, 10)
	norm, normOK := new(big.Int).SetString(file.Norm, 10)
	if !limitOK || !normOK {
		return nil, fmt.Errorf("%w: its numbers cannot be read", ErrAnnouncement)
	}
	a := &Announcement{
		ChainID: file.ChainID, Contract: file.Contract, Round: file.Round, Members: file.Members, Length: file.Length,
		Minimum: file.Minimum, Bound: Bound{Column: file.Column, Limit: limit, Norm: norm}, Bits: file.Bits,
	}
	return a, a.validate()
}

func (a *Announcement) validate() error {
	limit, norm := a.Bound.Limit, a.Bound.Norm
	if limit == nil || norm == nil || limit.Sign() <= 0 || !limit.IsInt64() || norm.Sign() < 0 || norm.BitLen() > maxNorm ||
		a.Bits < 0 || a.Length == 0 || a.Bound.Column == "" {
		return fmt.Errorf("%w: its bound, scale or length cannot be", ErrAnnouncement)
	}
	session := a.Session()
	if err := session.Validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrAnnouncement, err)
	}
	return nil
}
