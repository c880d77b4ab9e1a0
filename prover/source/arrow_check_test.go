package source

import (
	"errors"
	"strings"
	"testing"

	flatbuffers "github.com/google/flatbuffers/go"
)

// batchClaims is what the metadata of a batch say.
type batchClaims struct {
	kind                 byte
	rows                 int64
	body                 int64
	nodeRows             int64
	bufferAt, bufferSize int64
	nodes                int // claimed, one is there
	variadic             int64
}

func honestBatch() batchClaims {
	return batchClaims{kind: headerBatch, rows: 3, body: 64, nodeRows: 3, bufferAt: 8, bufferSize: 56, nodes: 1, variadic: 1}
}

// metadata writes a message as FlatBuffers, whatever it claims.
func (c batchClaims) metadata() []byte {
	b := flatbuffers.NewBuilder(0)
	pairs := func(first, second int64, n int) flatbuffers.UOffsetT {
		b.StartVector(16, 1, 8)
		b.PrependInt64(second)
		b.PrependInt64(first)
		return b.EndVector(n)
	}
	nodes := pairs(c.nodeRows, 0, c.nodes)
	buffers := pairs(c.bufferAt, c.bufferSize, 1)
	b.StartVector(8, 1, 8)
	b.PrependInt64(c.variadic)
	variadic := b.EndVector(1)
	b.StartObject(5)
	b.PrependInt64Slot(batchLength, c.rows, 0)
	b.PrependUOffsetTSlot(batchNodes, nodes, 0)
	b.PrependUOffsetTSlot(batchBuffers, buffers, 0)
	b.PrependUOffsetTSlot(batchVariadic, variadic, 0)
	return finishMessage(b, b.EndObject(), c.kind, c.body)
}

func finishMessage(b *flatbuffers.Builder, header flatbuffers.UOffsetT, kind byte, body int64) []byte {
	b.StartObject(5)
	b.PrependByteSlot(messageHeaderType, kind, 0)
	b.PrependUOffsetTSlot(messageHeader, header, 0)
	b.PrependInt64Slot(messageBody, body, 0)
	b.Finish(b.EndObject())
	return b.FinishedBytes()
}

// The library allocates, or reads, what these say.
func TestCheckMessageOfABatch(t *testing.T) {
	tests := []struct {
		name   string
		change func(c *batchClaims)
		want   string
	}{
		{"nothing", func(*batchClaims) {}, ""},
		{"more rows than the column", func(c *batchClaims) { c.rows = 4 }, "column of 3 rows in a batch of 4"},
		{"negative rows", func(c *batchClaims) { c.rows, c.nodeRows = -1, -1 }, "in a batch of -1"},
		{"many columns", func(c *batchClaims) { c.nodes = 1 << 30 }, "list of"},
		{"buffer after the body", func(c *batchClaims) { c.bufferAt = 16 }, "buffer outside"},
		{"buffer before the body", func(c *batchClaims) { c.bufferAt = -8 }, "buffer outside"},
		{"buffer of negative size", func(c *batchClaims) { c.bufferSize = -1 }, "buffer outside"},
		{"buffer beyond all numbers", func(c *batchClaims) { c.bufferSize = 1<<63 - 1 }, "buffer outside"},
		{"large body", func(c *batchClaims) { c.body = maxArrowBody + 1 }, "message of"},
		{"negative body", func(c *batchClaims) { c.body = -1 }, "message of"},
		{"many buffers of a column", func(c *batchClaims) { c.variadic = 1 << 40 }, "column of 1099511627776 buffers"},
		{"negative buffers of a column", func(c *batchClaims) { c.variadic = -1 }, "column of -1 buffers"},
		{"a tensor", func(c *batchClaims) { c.kind = 4 }, "kind 4"},
		{"no kind", func(c *batchClaims) { c.kind = 0 }, "kind 0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := honestBatch()
			tt.change(&c)
			h, err := checkMessage(c.metadata())
			checkClaim(t, err, tt.want)
			if err == nil && h != (arrowHeader{kind: headerBatch, body: 64, rows: 3}) {
				t.Errorf("%+v", h)
			}
		})
	}
}

func checkClaim(t *testing.T, err error, want string) {
	t.Helper()
	if want == "" && err == nil {
		return
	}
	if !errors.Is(err, ErrFormat) && !errors.Is(err, ErrColumns) || !strings.Contains(err.Error(), want) {
		t.Errorf("%v, want %q", err, want)
	}
}

// A schema of one column whose lists claim more than is there.
func TestCheckMessageOfASchema(t *testing.T) {
	type claims struct{ fields, metadata, children, fieldMetadata int }
	tests := []struct {
		name   string
		claims claims
		want   string
	}{
		{"nothing", claims{fields: 1}, ""},
		{"many columns", claims{fields: 1 << 29}, "list of"},
		{"many pairs of metadata", claims{fields: 1, metadata: 1 << 29}, "list of"},
		{"many children", claims{fields: 1, children: 1 << 29}, "list of"},
		{"a child", claims{fields: 1, children: 1}, "nested"},
		{"many pairs of metadata of a column", claims{fields: 1, fieldMetadata: 1 << 29}, "list of"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			b := flatbuffers.NewBuilder(0)
			list := func(n int, item flatbuffers.UOffsetT) flatbuffers.UOffsetT {
				b.StartVector(4, 1, 4)
				b.PrependUOffsetT(item)
				return b.EndVector(n)
			}
			b.StartObject(0)
			typ := b.EndObject()
			children := list(tt.claims.children, typ)
			pairs := list(tt.claims.fieldMetadata, typ)
			b.StartObject(7)
			b.PrependUOffsetTSlot(fieldType, typ, 0)
			b.PrependUOffsetTSlot(fieldChildren, children, 0)
			b.PrependUOffsetTSlot(fieldMetadata, pairs, 0)
			fields := list(tt.claims.fields, b.EndObject())
			pairs = list(tt.claims.metadata, typ)
			b.StartObject(4)
			b.PrependUOffsetTSlot(schemaFields, fields, 0)
			b.PrependUOffsetTSlot(schemaMetadata, pairs, 0)
			_, err := checkMessage(finishMessage(b, b.EndObject(), headerSchema, 0))
			checkClaim(t, err, tt.want)
		})
	}
}
