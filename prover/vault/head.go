// The small fixed part of a dataset's entry: number of records and time of commit.

package vault

import (
	"encoding/binary"
	"math"
	"time"
)

// MaxRows is the largest number of records of a dataset.
const MaxRows = math.MaxInt32

// headSize is 8 bytes of rows and 8 bytes of Unix seconds, both big endian.
const headSize = 16

// The labels of the places where a dataset's sealed values belong.
const (
	labelHead       = "head"
	labelSchema     = "schema"
	labelCommitment = "commitment"
	labelColumns    = "columns"
	labelNodes      = "nodes"
	labelSalt       = "salt"
	labelCountSalt  = "count salt"
	labelBlind      = "blind" // followed by the column's name
)

func encodeHead(i Info) []byte {
	var head []byte
	head = binary.BigEndian.AppendUint64(head, uint64(i.Rows))
	head = binary.BigEndian.AppendUint64(head, uint64(i.Created.Unix()))
	return placeOf(i.Digest, labelHead).seal(nil, head)
}

func decodeHead(digest, sealed []byte) (i Info, err error) {
	if len(digest) != len(i.Digest) {
		return Info{}, ErrCorrupt
	}
	copy(i.Digest[:], digest)
	var head [headSize]byte
	if err := placeOf(i.Digest, labelHead).unsealInto(head[:], sealed); err != nil {
		return Info{}, err
	}
	rows := binary.BigEndian.Uint64(head[:8])
	if rows > MaxRows {
		return Info{}, ErrCorrupt
	}
	i.Rows = int(rows)
	i.Created = time.Unix(int64(binary.BigEndian.Uint64(head[8:])), 0).UTC()
	return i, nil
}
