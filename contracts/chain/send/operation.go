// The key of an operation.

package send

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

// Operation is the key of an operation: the same key means the same thing to do, once. It is no secret.
type Operation [32]byte

// NewOperation returns a key that nobody has used, for what may be done again and again. Whoever keeps it may ask for the
// operation in a later process: the journal keeps it for ever.
func NewOperation() Operation {
	var op Operation
	rand.Read(op[:]) // never fails: crypto/rand
	return op
}

// passingTag begins the key of a passing operation. That another key begins with it has a probability of 2^-128.
const passingTag = "assent/passing/1"

// PassingOperation returns a key that nobody has used and that its caller does not keep. It is good as long as the Sender
// is: once the process has ended nobody can ask for the operation, and a later one's journal forgets how it ended. What was
// begun is ended all the same.
func PassingOperation() Operation {
	var op Operation
	n := copy(op[:], passingTag)
	rand.Read(op[n:]) // never fails: crypto/rand
	return op
}

// passing tells whether PassingOperation has made the key.
func (op Operation) passing() bool { return string(op[:len(passingTag)]) == passingTag }

// OperationOf derives a key from what is to be done: SHA-256 over the parts, each preceded by its length in bytes
// as 8 bytes, big endian. The first part should name the kind of operation.
func OperationOf(parts ...[]byte) Operation {
	h := sha256.New()
	for _, part := range parts {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return Operation(h.Sum(nil))
}

// String returns 64 hexadecimal digits.
func (op Operation) String() string { return hex.EncodeToString(op[:]) }

// parseOperation reads what String writes.
func parseOperation(text string) (Operation, bool) {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(Operation{}) {
		return Operation{}, false
	}
	op := Operation(raw)
	return op, op.String() == text
}
