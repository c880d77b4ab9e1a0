// The safetensors format: a JSON header that says where each tensor's data stand, and the data.

package weights

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
)

const (
	metadataName = "__metadata__"
	// lengthSize is the number of bytes in front of the header: its length, little endian.
	lengthSize = 8
	// maxJSON is the longest header in bytes.
	maxJSON = 16 << 20
)

// entry is what the header says of a tensor. Pointers and a nil shape tell what is missing.
type entry struct {
	Type    Type      `json:"dtype"`
	Shape   []uint64  `json:"shape"`
	Offsets *[2]int64 `json:"data_offsets"`
}

// placed is a tensor and the range of its data.
type placed struct {
	tensor     Tensor
	begin, end int64
}

func parseSafetensors(data []byte) (*Tensors, error) {
	if len(data) < lengthSize {
		return nil, fmt.Errorf("%w: no header", ErrFormat)
	}
	length, rest := binary.LittleEndian.Uint64(data), data[lengthSize:]
	if length > maxJSON {
		return nil, fmt.Errorf("%w: a header of %d bytes, at most %d", ErrTooLarge, length, maxJSON)
	}
	if length > uint64(len(rest)) {
		return nil, fmt.Errorf("%w: the header is cut off", ErrFormat)
	}
	list, metadata, err := parseEntries(rest[:length])
	if err != nil {
		return nil, err
	}
	tensors, err := cut(list, rest[length:])
	if err != nil {
		return nil, err
	}
	return &Tensors{List: tensors, Metadata: metadata}, nil
}

// parseEntries reads the header. The library refuses names that occur twice and text that is not UTF-8.
func parseEntries(header []byte) (list []placed, metadata map[string]string, err error) {
	if len(header) == 0 || header[0] != '{' {
		return nil, nil, fmt.Errorf("%w: the header does not begin with a brace", ErrFormat)
	}
	dec := jsontext.NewDecoder(bytes.NewReader(header))
	if _, err := dec.ReadToken(); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	for dec.PeekKind() == '"' {
		token, err := dec.ReadToken()
		if err != nil {
			return nil, nil, fmt.Errorf("%w: %w", ErrFormat, err)
		}
		name := token.String()
		if name == metadataName {
			if err := json.UnmarshalDecode(dec, &metadata); err != nil {
				return nil, nil, fmt.Errorf("%w: %s: %w", ErrFormat, metadataName, err)
			}
			if metadata == nil {
				return nil, nil, fmt.Errorf("%w: %s is null", ErrFormat, metadataName)
			}
			continue
		}
		if len(list) == MaxTensors {
			return nil, nil, fmt.Errorf("%w: more than %d tensors", ErrTooLarge, MaxTensors)
		}
		p, err := parseEntry(dec, name)
		if err != nil {
			return nil, nil, fmt.Errorf("tensor %q: %w", clip(name), err)
		}
		list = append(list, *p)
	}
	if _, err := dec.ReadToken(); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if len(bytes.Trim(header[dec.InputOffset():], " ")) != 0 {
		return nil, nil, fmt.Errorf("%w: something other than spaces follows the header", ErrFormat)
	}
	return list, metadata, nil
}

func parseEntry(dec *jsontext.Decoder, name string) (*placed, error) {
	var e entry
	if err := json.UnmarshalDecode(dec, &e, json.RejectUnknownMembers(true)); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if e.Shape == nil || e.Offsets == nil {
		return nil, fmt.Errorf("%w: no shape or no data_offsets", ErrFormat)
	}
	if e.Type.Size() == 0 {
		return nil, fmt.Errorf("%w: %q", ErrType, clip(string(e.Type)))
	}
	shape := make([]int, len(e.Shape))
	for i, dim := range e.Shape {
		var err error
		if shape[i], err = intDimension(dim); err != nil {
			return nil, err
		}
	}
	n, err := elements(shape)
	if err != nil {
		return nil, err
	}
	// That they lie within the data, cut sees.
	begin, end := e.Offsets[0], e.Offsets[1]
	if end-begin != int64(n*e.Type.Size()) {
		return nil, fmt.Errorf("%w: its data_offsets do not fit its shape and type", ErrFormat)
	}
	return &placed{Tensor{Name: name, Shape: shape, Type: e.Type}, begin, end}, nil
}

// cut gives each tensor its data. Tensors must cover all of it, each byte once.
func cut(list []placed, data []byte) ([]Tensor, error) {
	slices.SortStableFunc(list, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.begin, b.begin), cmp.Compare(a.end, b.end))
	})
	tensors := make([]Tensor, len(list))
	at := int64(0)
	for i := range list {
		p := &list[i]
		if p.begin != at || p.end > int64(len(data)) {
			return nil, fmt.Errorf("tensor %q: %w: its data overlap others, leave a gap or are cut off", clip(p.tensor.Name), ErrFormat)
		}
		tensors[i] = p.tensor
		tensors[i].Data = slices.Clone(data[p.begin:p.end])
		at = p.end
	}
	if at != int64(len(data)) {
		return nil, fmt.Errorf("%w: %d bytes belong to no tensor", ErrFormat, int64(len(data))-at)
	}
	return tensors, nil
}

func encodeSafetensors(t *Tensors) ([]byte, error) {
	header, err := encodeEntries(t)
	if err != nil {
		return nil, err
	}
	// As the reference implementation does, the header is padded so that data begin at a multiple of eight.
	for len(header)%8 != 0 {
		header = append(header, ' ')
	}
	out := binary.LittleEndian.AppendUint64(nil, uint64(len(header)))
	out = append(out, header...)
	for i := range t.List {
		out = append(out, t.List[i].Data...)
	}
	return out, nil
}

func encodeEntries(t *Tensors) ([]byte, error) {
	var out bytes.Buffer
	enc := jsontext.NewEncoder(&out)
	if err := enc.WriteToken(jsontext.BeginObject); err != nil {
		return nil, err
	}
	if t.Metadata != nil {
		if err := writeMember(enc, metadataName, t.Metadata); err != nil {
			return nil, err
		}
	}
	at := int64(0)
	for i := range t.List {
		tensor := &t.List[i]
		if tensor.Name == metadataName {
			return nil, fmt.Errorf("%w: no tensor may have the name %s", ErrTensor, metadataName)
		}
		shape := make([]uint64, len(tensor.Shape))
		for d, dim := range tensor.Shape {
			shape[d] = uint64(dim)
		}
		end := at + int64(len(tensor.Data))
		if err := writeMember(enc, tensor.Name, entry{tensor.Type, shape, &[2]int64{at, end}}); err != nil {
			return nil, err
		}
		at = end
	}
	if err := enc.WriteToken(jsontext.EndObject); err != nil {
		return nil, err
	}
	return bytes.TrimRight(out.Bytes(), "\n"), nil
}

func writeMember(enc *jsontext.Encoder, name string, value any) error {
	if err := enc.WriteToken(jsontext.String(name)); err != nil {
		return err
	}
	return json.MarshalEncode(enc, value, json.Deterministic(true))
}
