// A look at the metadata of an Arrow message before the Arrow library allocates for it.
//
// Arrow's metadata are FlatBuffers. The library takes the lengths of lists in them at their word, so that
// one flipped bit can ask for hundreds of gigabytes, which no recover helps against. Here every list is
// held against the bytes that are there, and every buffer of a batch against the batch.

package source

import (
	"fmt"

	flatbuffers "github.com/google/flatbuffers/go"
)

// The kinds of Arrow messages, from Message.fbs.
const (
	headerSchema     = 1
	headerDictionary = 2
	headerBatch      = 3
)

// The slots of fields in Arrow's FlatBuffers tables, from Schema.fbs, Message.fbs and File.fbs.
const (
	messageHeaderType, messageHeader, messageBody, messageMetadata = 1, 2, 3, 4
	schemaFields, schemaMetadata, schemaFeatures                   = 1, 2, 3
	fieldType, fieldChildren, fieldMetadata                        = 3, 5, 6
	batchLength, batchNodes, batchBuffers, batchVariadic           = 0, 1, 2, 4
	dictionaryData                                                 = 1
	footerBatches                                                  = 3
)

// flatTable is a FlatBuffers table. Its methods panic when an offset leads out of the bytes; they run
// under guard.
type flatTable struct{ flatbuffers.Table }

// rootTable returns the table that bytes hold.
func rootTable(data []byte) flatTable {
	return flatTable{flatbuffers.Table{Bytes: data, Pos: flatbuffers.GetUOffsetT(data)}}
}

// slot returns where a field is, relative to the table, or 0 when it is absent.
func (t flatTable) slot(i int) flatbuffers.UOffsetT {
	return flatbuffers.UOffsetT(t.Offset(flatbuffers.VOffsetT(4 + 2*i)))
}

// child returns the table in a slot.
func (t flatTable) child(i int) (flatTable, bool) {
	at := t.slot(i)
	if at == 0 {
		return flatTable{}, false
	}
	return flatTable{flatbuffers.Table{Bytes: t.Bytes, Pos: t.Indirect(t.Pos + at)}}, true
}

// int64 returns the number in a slot, 0 when it is absent.
func (t flatTable) int64(i int) int64 {
	at := t.slot(i)
	if at == 0 {
		return 0
	}
	return t.GetInt64(t.Pos + at)
}

// vector returns where the items in a slot start and how many there are, once all of them fit the bytes.
func (t flatTable) vector(i, itemSize int) (start, n int, err error) {
	at := t.slot(i)
	if at == 0 {
		return 0, 0, nil
	}
	start, n = int(t.Vector(at)), t.VectorLen(at)
	if start > len(t.Bytes) || n > (len(t.Bytes)-start)/itemSize {
		return 0, 0, fmt.Errorf("%w: list of %d items in %d bytes", ErrFormat, n, len(t.Bytes))
	}
	return start, n, nil
}

// lists checks several vectors of offsets or of 8-byte numbers.
func (t flatTable) lists(itemSize int, slots ...int) error {
	for _, i := range slots {
		if _, _, err := t.vector(i, itemSize); err != nil {
			return err
		}
	}
	return nil
}

// arrowHeader is what a message says about itself.
type arrowHeader struct {
	kind int
	body int64 // bytes after the metadata
	rows int64 // of a batch
}

// checkMessage checks the metadata of a message and returns what it says.
func checkMessage(meta []byte) (h arrowHeader, err error) {
	err = guard("Arrow message", func() error {
		t := rootTable(meta)
		if at := t.slot(messageHeaderType); at != 0 {
			h.kind = int(t.GetByte(t.Pos + at))
		}
		h.body = t.int64(messageBody)
		if h.body < 0 || h.body > maxArrowBody {
			return fmt.Errorf("%w: message of %d bytes", ErrFormat, h.body)
		}
		if err := t.lists(4, messageMetadata); err != nil {
			return err
		}
		header, ok := t.child(messageHeader)
		if !ok {
			return fmt.Errorf("%w: message without a header", ErrFormat)
		}
		return h.check(header)
	})
	return h, err
}

func (h *arrowHeader) check(header flatTable) error {
	switch h.kind {
	case headerSchema:
		return checkArrowSchema(header)
	case headerBatch:
		h.rows = header.int64(batchLength)
		return checkBatch(header, h.body)
	case headerDictionary:
		data, ok := header.child(dictionaryData)
		if !ok {
			return fmt.Errorf("%w: dictionary without values", ErrFormat)
		}
		return checkBatch(data, h.body)
	}
	return fmt.Errorf("%w: Arrow message of kind %d", ErrFormat, h.kind)
}

// checkArrowSchema refuses nested columns on the way: walking them would take a check of its own.
func checkArrowSchema(s flatTable) error {
	if err := s.lists(4, schemaMetadata); err != nil {
		return err
	}
	if err := s.lists(8, schemaFeatures); err != nil {
		return err
	}
	start, n, err := s.vector(schemaFields, 4)
	if err != nil {
		return err
	}
	for i := range n {
		at := s.Indirect(flatbuffers.UOffsetT(start + 4*i))
		field := flatTable{flatbuffers.Table{Bytes: s.Bytes, Pos: at}}
		_, children, err := field.vector(fieldChildren, 4)
		if err != nil {
			return err
		}
		if children > 0 {
			return fmt.Errorf("%w: nested Arrow columns are not supported", ErrColumns)
		}
		if _, ok := field.child(fieldType); !ok {
			return fmt.Errorf("%w: column without a type", ErrFormat)
		}
		if err := field.lists(4, fieldMetadata); err != nil {
			return err
		}
	}
	return nil
}

// checkBatch checks that a batch's columns are as long as it says and its buffers lie in its body.
func checkBatch(b flatTable, body int64) error {
	rows := b.int64(batchLength)
	nodes, n, err := b.vector(batchNodes, 16)
	if err != nil {
		return err
	}
	for i := range n {
		if length := flatbuffers.GetInt64(b.Bytes[nodes+16*i:]); length != rows || rows < 0 {
			return fmt.Errorf("%w: column of %d rows in a batch of %d", ErrFormat, length, rows)
		}
	}
	buffers, n, err := b.vector(batchBuffers, 16)
	if err != nil {
		return err
	}
	for i := range n {
		at := flatbuffers.GetInt64(b.Bytes[buffers+16*i:])
		length := flatbuffers.GetInt64(b.Bytes[buffers+16*i+8:])
		if at < 0 || length < 0 || at > body || length > body-at {
			return fmt.Errorf("%w: buffer outside its batch", ErrFormat)
		}
	}
	variadic, views, err := b.vector(batchVariadic, 8)
	if err != nil {
		return err
	}
	for i := range views {
		if count := flatbuffers.GetInt64(b.Bytes[variadic+8*i:]); count < 0 || count > int64(n) {
			return fmt.Errorf("%w: column of %d buffers in a batch of %d", ErrFormat, count, n)
		}
	}
	return nil
}
