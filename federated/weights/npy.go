// NumPy's .npy: one array with a short header.

package weights

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

const (
	npyMagic = "\x93NUMPY"
	// npyAlign is the multiple at which data begin. NumPy, and so this package, never pads with less than one byte.
	npyAlign = 64
	// maxHeader is the longest header in bytes; NumPy's own default is 10,000 characters.
	maxHeader = 1 << 16
)

func parseNPY(data []byte) (*Tensors, error) {
	tensor, err := parseArray(data)
	if err != nil {
		return nil, err
	}
	return &Tensors{List: []Tensor{*tensor}}, nil
}

// parseArray reads an .npy file into a tensor without a name.
func parseArray(data []byte) (*Tensor, error) {
	text, body, err := splitNPY(data)
	if err != nil {
		return nil, err
	}
	h, err := parseHeader(text)
	if err != nil {
		return nil, err
	}
	t := &Tensor{Shape: h.shape, Layout: Layout{Fortran: h.fortran}}
	if t.Type, t.Layout.BigEndian, err = parseDescr(h.descr); err != nil {
		return nil, err
	}
	n, err := elements(h.shape)
	if err != nil {
		return nil, err
	}
	if size := t.Type.Size(); len(body) != n*size {
		return nil, fmt.Errorf("%w: %d bytes of data, the header announces %d", ErrFormat, len(body), n*size)
	}
	t.Data = slices.Clone(body)
	t.reorder(false)
	return t, nil
}

// splitNPY returns the header's text and the data behind it. Bytes: magic, major and minor version, length of the header in
// two bytes (version 1) or four (versions 2 and 3), little endian; the header, which ends with a newline.
func splitNPY(data []byte) (header string, body []byte, err error) {
	rest, ok := bytes.CutPrefix(data, []byte(npyMagic))
	if !ok || len(rest) < 4 {
		return "", nil, fmt.Errorf("%w: it does not begin as an .npy file", ErrFormat)
	}
	major, minor, rest := rest[0], rest[1], rest[2:]
	if major < 1 || major > 3 || minor != 0 {
		return "", nil, fmt.Errorf("%w: version %d.%d", ErrFormat, major, minor)
	}
	length := uint64(binary.LittleEndian.Uint16(rest))
	if major == 1 {
		rest = rest[2:]
	} else {
		if len(rest) < 4 {
			return "", nil, fmt.Errorf("%w: the header is cut off", ErrFormat)
		}
		length, rest = uint64(binary.LittleEndian.Uint32(rest)), rest[4:]
	}
	if length > maxHeader {
		return "", nil, fmt.Errorf("%w: a header of %d bytes, at most %d", ErrTooLarge, length, maxHeader)
	}
	if length > uint64(len(rest)) {
		return "", nil, fmt.Errorf("%w: the header is cut off", ErrFormat)
	}
	return string(rest[:length]), rest[length:], nil
}

// npyTypes are NumPy's names of the element types without the byte order.
func npyTypes() map[string]Type {
	return map[string]Type{"f2": F16, "f4": F32, "f8": F64, "i4": I32, "i8": I64}
}

// parseDescr reads a type such as "<f4".
func parseDescr(descr string) (t Type, bigEndian bool, err error) {
	if len(descr) == 3 && (descr[0] == '<' || descr[0] == '>') {
		if t, ok := npyTypes()[descr[1:]]; ok {
			return t, descr[0] == '>', nil
		}
	}
	return "", false, fmt.Errorf("%w: %q", ErrType, clip(descr))
}

func descrOf(t *Tensor) (string, error) {
	order := "<"
	if t.Layout.BigEndian {
		order = ">"
	}
	for name, typ := range npyTypes() {
		if typ == t.Type {
			return order + name, nil
		}
	}
	return "", fmt.Errorf("tensor %q: %w: .npy has no %s", t.Name, ErrType, t.Type)
}

func encodeNPY(t *Tensors) ([]byte, error) {
	if len(t.List) != 1 || t.List[0].Name != "" {
		return nil, fmt.Errorf("%w: .npy holds one tensor without a name", ErrFormat)
	}
	return encodeArray(&t.List[0])
}

// encodeArray writes what numpy.save writes (numpy/lib/format.py, _write_array_header and _wrap_header): version 1.0, which
// is long enough for every header within the limits.
func encodeArray(t *Tensor) ([]byte, error) {
	descr, err := descrOf(t)
	if err != nil {
		return nil, err
	}
	stored := Tensor{Shape: t.Shape, Type: t.Type, Layout: t.Layout, Data: slices.Clone(t.Data)}
	stored.reorder(true)

	header := header{descr: descr, fortran: t.Layout.Fortran, shape: t.Shape}
	text := header.text() + strings.Repeat(" ", header.growth())
	padding := npyAlign - (len(npyMagic)+4+len(text)+1)%npyAlign
	var out bytes.Buffer
	out.WriteString(npyMagic)
	out.Write([]byte{1, 0})
	out.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(text)+padding+1)))
	out.WriteString(text)
	out.Write(bytes.Repeat([]byte{' '}, padding))
	out.WriteByte('\n')
	out.Write(stored.Data)
	return out.Bytes(), nil
}

// reorder turns the data from the file's layout into little-endian rows, or back.
func (t *Tensor) reorder(toFile bool) {
	size := t.Type.Size()
	if t.Layout.BigEndian {
		for at := 0; at < len(t.Data); at += size {
			slices.Reverse(t.Data[at : at+size])
		}
	}
	if t.Layout.Fortran && len(t.Shape) > 1 {
		t.transpose(toFile)
	}
}

// transpose moves element (i_0, i_1, …) between its place among rows and its place among columns. It walks in the order
// of rows and carries the index along.
func (t *Tensor) transpose(toColumns bool) {
	size, n := t.Type.Size(), t.Len()
	strides := make([]int, len(t.Shape))
	for d, stride := 0, 1; d < len(t.Shape); d++ {
		strides[d] = stride
		stride *= t.Shape[d]
	}
	out := make([]byte, len(t.Data))
	index := make([]int, len(t.Shape))
	column := 0
	for row := range n {
		from, to := column, row
		if toColumns {
			from, to = row, column
		}
		copy(out[to*size:(to+1)*size], t.Data[from*size:])
		for d := len(index) - 1; d >= 0; d-- {
			index[d]++
			column += strides[d]
			if index[d] < t.Shape[d] {
				break
			}
			column -= strides[d] * t.Shape[d]
			index[d] = 0
		}
	}
	t.Data = out
}
